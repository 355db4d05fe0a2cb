import { isUtf8 } from 'node:buffer'
import type { DocumentFormat, DocumentProperties, ParsedDocument } from '../parsed-document.ts'
import { decodeText } from './decode-text.ts'
import { createDocumentWriter } from './document-writer.ts'
import { parseTree } from './html/parse-tree.ts'
import { findTexts, readPage } from './html/read-page.ts'
import { createSheet } from './html/sheet.ts'
import { addItems } from './items.ts'
import { findElements, type XmlElement } from './xml.ts'

const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i
const SNIFFED_BYTES = 4_096

/** Reads a web page as a browser shows it, but for its scripts. Nothing that it names is fetched. */
export function parseHtml(bytes: Uint8Array): ParsedDocument {
  return parseHtmlText(decodePage(bytes), 'html')
}

/** @throws {OnboxError} as `DocumentWriter.take` and `finish` */
export function parseHtmlText(
  html: string,
  format: DocumentFormat,
  properties: DocumentProperties = {},
): ParsedDocument {
  const writer = createDocumentWriter()
  const root = parseTree(html)
  const sheet = createSheet(findTexts(root, 'style').join('\n'))
  addItems(writer, readPage(root, writer, sheet))
  return writer.finish(format, { ...readProperties(root), ...properties })
}

function readProperties(root: XmlElement): DocumentProperties {
  const title = findTexts(root, 'title')[0]?.trim().replace(/\s+/g, ' ') ?? ''
  const author = [...findElements(root, new Set(['meta']))]
    .find(({ attributes }) => attributes['name']?.toLowerCase() === 'author')
    ?.attributes['content']?.trim()
  return { ...(title !== '' && { title }), ...(author && { author }) }
}

/** What a page says of its encoding, unless it is UTF-8 all the same. */
function decodePage(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES))
  const charset = CHARSET.exec(start)?.[1]
  if (charset === undefined || isUtf8(bytes)) return decodeText(bytes)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // No encoding has that name.
    return decodeText(bytes)
  }
}
