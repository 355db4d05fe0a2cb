import { OnboxError } from '../../base/index.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { createAccount, type Account } from './account.ts'
import { countInk } from './pdf/count-ink.ts'
import { UNKNOWN_CHARACTERS } from './pdf/normalize-glyph.ts'
import { noteDocumentExtras, notePageExtras } from './pdf/note-extras.ts'
import { openPdf, toOpenError, type OpenPdf } from './pdf/open-pdf.ts'
import type { Page } from './pdf/page.ts'
import { layOutPage, readPassages, type PageLayout } from './pdf/read-layout.ts'
import { readPage } from './pdf/read-page.ts'
import { readProperties } from './pdf/read-properties.ts'
import { writeText } from './pdf/write-text.ts'

export { findPdfFolder } from './pdf/open-pdf.ts'

/** A page without text that has as many drawings has its letters drawn. */
const MIN_DRAWN_LETTERS = 50

/**
 * Reads a PDF: its text in reading order, lines joined to paragraphs, tables as rows, without what is printed on each page or not
 * seen. Nothing is drawn, run or fetched.
 *
 * In `characters`, blanks of the file do not count: `read` is what is seen of it or hidden in it, blanks apart, and what reading
 * adds (blanks between words, separators of cells, line feeds); `text` is the text's length. Hyphens that only stood at a line's
 * end count as furniture, what is drawn twice as hidden.
 *
 * @param options.folder - of pdf.js, where it cannot be found by its name
 * @throws {OnboxError} `DOCUMENT_WITHOUT_TEXT` for a scan, or fonts that do not say which characters they draw;
 *   `DOCUMENT_ENCRYPTED`; `DOCUMENT_DAMAGED`
 */
export async function parsePdf(
  bytes: Uint8Array,
  options: { onProgress?: (share: number) => void; folder?: string } = {},
): Promise<ParsedDocument> {
  const pdf = await openPdf(bytes, options.folder)
  try {
    return await readDocument(pdf, options.onProgress)
  } catch (error) {
    // What is wrong with the file pdf.js says in errors of its own; others are faults of the code.
    const isOwn = error instanceof TypeError || error instanceof RangeError
    throw isOwn || error instanceof OnboxError ? error : toOpenError(error)
  } finally {
    await pdf.close()
  }
}

async function readDocument(
  pdf: OpenPdf,
  onProgress: ((share: number) => void) | undefined,
): Promise<ParsedDocument> {
  const { document } = pdf
  const account = createAccount(countInk)
  const layouts: PageLayout[] = []
  let pagesWithoutText = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await readPage(page, pdf)
    if (isWithoutText(content)) pagesWithoutText++
    takePage(content, account)
    layouts.push(layOutPage(content, account))
    await notePageExtras(page, account)
    page.cleanup()
    onProgress?.(number / document.numPages)
  }
  await noteDocumentExtras(document, account)
  account.flag('page-without-text', { count: pagesWithoutText })
  const { text, blocks, made } = writeText(readPassages(layouts, account), account)
  const unknown = text.match(UNKNOWN_CHARACTERS)?.length ?? 0
  if (text === '' || unknown > countInk(text) / 2) {
    throw withoutText(document.numPages, pagesWithoutText, unknown)
  }
  account.flag('replaced-characters', { count: unknown, characters: unknown })
  return {
    format: 'pdf',
    text,
    blocks,
    properties: await readProperties(document),
    pages: document.numPages,
    ...account.close(text.length, countInk(text) - made),
  }
}

/** Counts what stands on a page, and leaves out what is not seen. */
function takePage(
  { glyphs, turned, hidden, covered, images, recognised }: Page,
  account: Account,
): void {
  for (const { text } of [...glyphs, ...turned.flat()]) account.take(text)
  account.take(hidden.text)
  account.take(hidden.marks)
  account.hide('hidden-text', hidden.text, { count: hidden.count })
  // It may be an area that only looks as if it hid something: the text stays, and is told.
  account.flag('hidden-text', {
    count: covered.count,
    sample: covered.text,
    characters: countInk(covered.text),
  })
  account.hide('invisible-characters', hidden.marks, { count: hidden.marks.length })
  account.flag('embedded-object', { count: images.length })
  if (recognised) account.flag('recognised-text')
}

function isWithoutText({ glyphs, turned, images, drawings }: Page): boolean {
  return (
    (images.length > 0 || drawings >= MIN_DRAWN_LETTERS) &&
    [...glyphs, ...turned.flat()].every(({ text }) => text === ' ')
  )
}

function withoutText(pages: number, images: number, unknown: number): OnboxError {
  const recognise = 'recognise its text first (OCR) and add that'
  const why =
    unknown > 0
      ? `its fonts do not say which characters they draw, ${recognise}`
      : images > 0
        ? `it has no text layer: of its pages (${pages}) ${images} are images; ${recognise}`
        : `no text is on its pages (${pages}), add one that has text`
  return new OnboxError('DOCUMENT_WITHOUT_TEXT', `Cannot read PDF: ${why}`)
}
