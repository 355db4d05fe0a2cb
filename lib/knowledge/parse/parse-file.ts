import { OnboxError } from '../../base/index.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { detectFormat } from './detect-format.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { parseCsv } from './parse-csv.ts'
import { parseDocx } from './parse-docx.ts'
import { parseHtml } from './parse-html.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parseText } from './parse-text.ts'
import { parseXlsx } from './parse-xlsx.ts'

export interface ParseOptions {
  /** Gets the share that is read, where the format allows to tell. */
  onProgress?: (share: number) => void
  /** The folder of pdf.js, where it cannot be found by its name. */
  pdfFolder?: string
}

/**
 * Reads a document of any format that is read.
 *
 * @param fileName - as people know it: among kinds of text, its ending decides
 * @throws {OnboxError} `DOCUMENT_…`, see docs/errors.md
 */
export async function parseFile(
  bytes: Uint8Array,
  fileName: string,
  { onProgress = () => {}, pdfFolder }: ParseOptions = {},
): Promise<ParsedDocument> {
  checkFileSize(bytes.length)
  const format = detectFormat(bytes, fileName)
  switch (format) {
    case 'docx':
      return parseDocx(bytes, onProgress)
    case 'pdf': {
      // The largest of the libraries: loaded where it is needed.
      const { parsePdf } = await import('./parse-pdf.ts')
      return parsePdf(bytes, { onProgress, ...(pdfFolder && { folder: pdfFolder }) })
    }
    case 'txt':
      return parseText(bytes)
    case 'md':
      return parseMarkdown(bytes)
    case 'html':
      return parseHtml(bytes)
    case 'xlsx':
      return parseXlsx(bytes, onProgress)
    case 'csv':
      return parseCsv(bytes)
    default:
      return format satisfies never
  }
}

/** @throws {OnboxError} `DOCUMENT_TOO_LARGE` */
export function checkFileSize(bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return
  const [size, limit] = [bytes, MAX_FILE_BYTES].map((count) => Math.ceil(count / 1_048_576))
  throw new OnboxError(
    'DOCUMENT_TOO_LARGE',
    `Cannot read the document: it has ${size} MiB, at most ${limit} MiB are read; make its images smaller, or split it`,
  )
}
