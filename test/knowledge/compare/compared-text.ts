import { readFileSync } from 'node:fs'
import { composeSoftwareDevelopment } from '../../../db/contracts/documents/compose-software-development.ts'
import type { ComparedText } from '../../../lib/knowledge/compare/comparison.ts'
import type { Block } from '../../../lib/knowledge/parsed-document.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'

/** A plain text with its clauses: each line is a paragraph, or a row where it has tabs. */
export function toComparedText(text: string): ComparedText {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line !== '') {
      blocks.push({
        start,
        end: start + line.length,
        type: line.includes('\t') ? 'row' : 'paragraph',
      })
    }
    start += line.length + 1
  }
  return { text, clauses: segmentDocument({ text, blocks }, text.slice(0, text.indexOf('\n'))) }
}

/** The sample contract of that name. */
export function readSample(name: string): string {
  if (name === 'software-development') return composeSoftwareDevelopment()
  const file = new URL(`../../../db/contracts/documents/${name}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
}
