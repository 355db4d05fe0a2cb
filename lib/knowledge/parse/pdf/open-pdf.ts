import { dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { OnboxError } from '../../../base/index.ts'

type PdfJs = typeof import('pdfjs-dist')

/** The folder of pdf.js, which a process must be allowed to read to parse a PDF; a bundle does not know it. */
export function findPdfFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))
}

/** An open PDF. `close` gives its memory back. */
export interface OpenPdf {
  document: PDFDocumentProxy
  /** Which layers are shown. */
  layers: Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>
  /** The numbers of the drawing instructions. */
  operators: PdfJs['OPS']
  close(): Promise<void>
}

/**
 * Opens a PDF without a thread, the network, system fonts or anything that draws.
 *
 * @throws {OnboxError} `DOCUMENT_ENCRYPTED` when it opens with a password only; `DOCUMENT_DAMAGED` when it is no PDF, or
 *   one that cannot be read
 */
export async function openPdf(bytes: Uint8Array, folder = findPdfFolder()): Promise<OpenPdf> {
  const pdfjs = await importPdfJs(folder)
  const task: PDFDocumentLoadingTask = pdfjs.getDocument({
    // A copy, since pdf.js takes the bytes away from who gives them.
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    useSystemFonts: false,
    useWasm: false,
    // Their names tell which are bold.
    fontExtraProperties: true,
    // Images are not decoded: all are too large.
    maxImageSize: 0,
    // With a document that takes fonts no outline of a glyph is computed.
    disableFontFace: false,
    ownerDocument: createFontSink() as never,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    const layers = await document.getOptionalContentConfig()
    return { document, layers, operators: pdfjs.OPS, close: () => task.destroy() }
  } catch (cause) {
    await task.destroy()
    throw toOpenError(cause)
  }
}

/** The error for what pdf.js says of a file that it cannot read. */
export function toOpenError(cause: unknown): OnboxError {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause))
  return name === 'PasswordException'
    ? new OnboxError(
        'DOCUMENT_ENCRYPTED',
        'Cannot read PDF: it opens with a password only, save it without one and add that',
        { cause },
      )
    : new OnboxError(
        'DOCUMENT_DAMAGED',
        `Cannot read PDF: it is damaged or no PDF (${message}), open it in a viewer, save it anew and add that`,
        { cause },
      )
}

/** pdf.js warns that it has nothing to draw with as soon as it is imported. */
async function importPdfJs(folder: string): Promise<PdfJs> {
  const { warn } = console
  console.warn = () => {}
  try {
    return (await import(pathToFileURL(join(folder, 'legacy/build/pdf.mjs')).href)) as PdfJs
  } finally {
    console.warn = warn
  }
}

/** The part of a browser's document that pdf.js gives fonts to. */
function createFontSink(): unknown {
  class StyleSheet {
    readonly cssRules: unknown[] = []
    insertRule(): void {}
  }
  return { defaultView: { CSSStyleSheet: StyleSheet }, adoptedStyleSheets: [] }
}
