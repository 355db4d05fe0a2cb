import type { ParsedDocument } from '../parsed-document.ts'
import { decodeText } from './decode-text.ts'
import { createDocumentWriter } from './document-writer.ts'
import { passageOf } from './passage.ts'

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Reads plain text: each line is a paragraph. @throws {OnboxError} as `DocumentWriter.take` and `finish` */
export function parseText(bytes: Uint8Array): ParsedDocument {
  const writer = createDocumentWriter()
  for (const line of decodeText(bytes).split(LINE_END)) {
    writer.add(passageOf(writer.take(line)), { type: 'paragraph' })
  }
  return writer.finish('txt', {})
}
