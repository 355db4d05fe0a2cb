import type { ParsedDocument } from '../parsed-document.ts'
import { decodePlainText } from './decode-text.ts'
import { createDocumentWriter, type DocumentWriter } from './document-writer.ts'
import { joinLines } from './lines/join-lines.ts'
import { learnSpelling, type Line } from './lines/spelling.ts'
import { groupWrapped } from './lines/wrapped-lines.ts'

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/**
 * Reads plain text: each line is a paragraph, unless a program broke them at a width.
 *
 * @throws {OnboxError} as `DocumentWriter.take` and `finish`
 */
export function parseText(bytes: Uint8Array): ParsedDocument {
  const writer = createDocumentWriter()
  const paragraphs = groupWrapped(decodePlainText(bytes).split(LINE_END)).map((lines) =>
    lines.map((line) => takeLine(writer, line)),
  )
  const spelling = learnSpelling(paragraphs.filter((lines) => lines.length > 1))
  for (const lines of paragraphs) {
    const { text, dropped } = joinLines(lines, spelling, false)
    writer.furnish(dropped)
    const taken = lines.reduce((sum, line) => sum + line.text.length, 0)
    writer.add({ text, made: text.length + dropped.length - taken }, { type: 'paragraph' })
  }
  return writer.finish('txt', {})
}

function takeLine(writer: DocumentWriter, raw: string): Line {
  const taken = writer.take(raw)
  const text = taken.trim()
  writer.skip(taken.length - text.length)
  return { text, blankEnd: /\s$/.test(taken) }
}
