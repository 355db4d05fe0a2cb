import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareDocuments } from '../../../lib/knowledge/compare/compare-documents.ts'
import type { ClausePair, ComparedText } from '../../../lib/knowledge/compare/comparison.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'

const GOLDEN = join(import.meta.dirname, '../golden')

/** The golden contracts, each of which is there as docx, pdf and txt. */
export const RENDERED = readdirSync(GOLDEN)
  .filter((file) => file.endsWith('.clauses.txt'))
  .map((file) => file.replace('.clauses.txt', ''))

export const RENDERINGS = [
  ['docx', 'pdf'],
  ['txt', 'docx'],
  ['pdf', 'txt'],
] as const

/** What is told to have changed from one rendering of a contract to another: nothing did. */
export async function compareRenderings(
  name: string,
  [before, after]: (typeof RENDERINGS)[number],
): Promise<ClausePair[]> {
  const { pairs } = compareDocuments(await read(name, before), await read(name, after))
  return pairs.filter(
    ({ type, place, content }) => type !== 'matched' || place !== 'same' || content !== 'same',
  )
}

async function read(name: string, format: string): Promise<ComparedText> {
  const file = `${name}.${format}`
  const document = await parseFile(readFileSync(join(GOLDEN, file)), file)
  const title = document.text.slice(0, document.text.indexOf('\n'))
  return { text: document.text, clauses: segmentDocument(document, title) }
}
