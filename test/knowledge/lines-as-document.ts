import type { Block } from '../../lib/knowledge/parsed-document.ts'

/** What a parser makes of plain text: a paragraph a line, none of an empty one. */
export function linesAsDocument(text: string): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') blocks.push({ start, end, type: 'paragraph' })
    start = end + 1
  }
  return { text, blocks }
}
