import { extname } from 'node:path'
import { DOCUMENT_ENDINGS, OnboxError } from '../../base/index.ts'
import type { DocumentFormat } from '../parsed-document.ts'
import { cleanText } from './clean-text.ts'
import { decodeText } from './decode-text.ts'
import { openZip } from './zip.ts'

/** What people call it, and how its files may end; the first is how they should. */
const FORMATS: Record<DocumentFormat, { name: string; endings: readonly string[] }> = {
  docx: { name: 'a Word document', endings: DOCUMENT_ENDINGS.docx },
  pdf: { name: 'a PDF', endings: DOCUMENT_ENDINGS.pdf },
  txt: { name: 'plain text', endings: DOCUMENT_ENDINGS.txt },
  md: { name: 'Markdown', endings: DOCUMENT_ENDINGS.md },
  html: { name: 'an HTML page', endings: DOCUMENT_ENDINGS.html },
  xlsx: { name: 'an Excel workbook', endings: DOCUMENT_ENDINGS.xlsx },
  csv: { name: 'a table in text', endings: DOCUMENT_ENDINGS.csv },
}

const READ = Object.values(FORMATS).map(({ endings }) => endings[0])

/** What is not read, by its first bytes. */
const OTHERS: readonly [start: string, what: string][] = [
  ['{\\rtf', 'a rich text file (RTF); save it as docx'],
  ['\x89PNG', 'an image; recognise its text first (OCR)'],
  ['\xff\xd8\xff', 'an image; recognise its text first (OCR)'],
  ['GIF8', 'an image; recognise its text first (OCR)'],
  ['II*\0', 'an image; recognise its text first (OCR)'],
  ['MM\0*', 'an image; recognise its text first (OCR)'],
  ['Rar!', 'an archive; unpack it first'],
  ['7z\xbc\xaf', 'an archive; unpack it first'],
  ['\x1f\x8b', 'an archive; unpack it first'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
]

/** Streams of a compound file, the form of Office before 2007 and of what Office encrypts. */
const COMPOUND_START = '\xd0\xcf\x11\xe0'
const COMPOUND_STREAMS: readonly [stream: string, what: string][] = [
  ['WordDocument', 'a Word document of before 2007 (doc); save it as docx'],
  ['Workbook', 'an Excel workbook of before 2007 (xls); save it as xlsx'],
  ['PowerPoint Document', 'a presentation; save it as pdf'],
]

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head|body)\b/i
/** Where a PDF may begin. */
const PDF_WITHIN_BYTES = 1_024
const SNIFFED_BYTES = 65_536
/** More control characters than this, and it is no text. */
const MAX_CONTROL_SHARE = 0.01

/**
 * What a file is, by its content; among kinds of text by the ending of its name.
 *
 * @throws {OnboxError} `DOCUMENT_FORMAT_UNKNOWN` where it is nothing that is read, or not what its name says;
 * `DOCUMENT_ENCRYPTED`, `DOCUMENT_DAMAGED`, `DOCUMENT_EMPTY`
 */
export function detectFormat(bytes: Uint8Array, fileName: string): DocumentFormat {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ending = extname(fileName).slice(1).toLowerCase()
  const name = `"${cleanText(fileName).text.slice(0, 100)}"`
  if (data.length === 0) {
    throw new OnboxError('DOCUMENT_EMPTY', `Cannot read ${name}: the file is empty`)
  }
  const format = detectBinary(data, name) ?? detectText(data, name, ending)
  const { endings } = FORMATS[format]
  if (ending !== '' && !endings.includes(ending)) {
    const known = Object.values(FORMATS).find((other) => other.endings.includes(ending))
    if (known === undefined && !isText(format)) return format
    throw unknown(
      name,
      `it is ${FORMATS[format].name}${known ? `, not ${known.name}` : ''}; name it .${endings[0]} if it is to be read`,
    )
  }
  return format
}

const isText = (format: DocumentFormat) =>
  format !== 'docx' && format !== 'pdf' && format !== 'xlsx'

function detectBinary(data: Buffer, name: string): DocumentFormat | undefined {
  const start = data.toString('latin1', 0, PDF_WITHIN_BYTES)
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06'))
    return detectInZip(data, name)
  if (start.startsWith(COMPOUND_START)) throw describeCompound(data, name)
  const other = OTHERS.find(([beginning]) => start.startsWith(beginning))
  if (other !== undefined) throw unknown(name, `it is ${other[1]}`)
  return undefined
}

function detectInZip(data: Buffer, name: string): DocumentFormat {
  const { names, has } = openZip(data)
  const holds = (folder: string) => names.some((part) => part.toLowerCase().startsWith(folder))
  if (holds('word/')) return 'docx'
  if (has('xl/workbook.bin')) {
    throw unknown(name, 'it is a binary Excel workbook (xlsb); save it as xlsx')
  }
  if (holds('xl/')) return 'xlsx'
  if (holds('ppt/')) throw unknown(name, 'it is a presentation; save it as pdf')
  if (has('mimetype')) {
    throw unknown(name, 'it is an OpenDocument file or a book; save it as docx, xlsx or pdf')
  }
  throw unknown(name, 'it is an archive; unpack it first')
}

function describeCompound(data: Buffer, name: string): OnboxError {
  const holds = (stream: string) => data.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) {
    return new OnboxError(
      'DOCUMENT_ENCRYPTED',
      `Cannot read ${name}: it is protected by a password; save it without one`,
    )
  }
  const known = COMPOUND_STREAMS.find(([stream]) => holds(stream))
  return unknown(name, `it is ${known?.[1] ?? 'a file of an old Office program; save it as docx'}`)
}

function detectText(data: Buffer, name: string, ending: string): DocumentFormat {
  const text = decodeText(data.subarray(0, SNIFFED_BYTES))
  // oxlint-disable-next-line no-control-regex
  const seen = text.replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '')
  if (text.length - seen.length > text.length * MAX_CONTROL_SHARE) {
    throw unknown(
      name,
      `it is no text, and in none of the formats that are read (${READ.join(', ')})`,
    )
  }
  if (HTML_START.test(text)) return 'html'
  const named = (['md', 'html', 'csv'] as const).find((format) =>
    FORMATS[format].endings.includes(ending),
  )
  return named ?? 'txt'
}

function unknown(name: string, what: string): OnboxError {
  return new OnboxError('DOCUMENT_FORMAT_UNKNOWN', `Cannot read ${name}: ${what}`)
}
