import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { compareOutlines, toOutline } from '../../knowledge/segment/outline.ts'
import { createRow, type Row } from '../table.ts'

const GOLDEN = join(import.meta.dirname, '../../knowledge/golden')
const FORMATS = ['docx', 'pdf', 'txt']

/** Headings of the golden contracts that stand at their place in the tree, in each format. */
export async function measureClauseTrees(): Promise<Row[]> {
  const names = readdirSync(GOLDEN)
    .filter((file) => file.endsWith('.clauses.txt'))
    .map((file) => file.replace('.clauses.txt', ''))
  const rows: Row[] = []
  for (const format of FORMATS) {
    let all = 0
    let right = 0
    for (const name of names) {
      const file = `${name}.${format}`
      const document = await parseFile(readFileSync(join(GOLDEN, file)), file)
      const title = document.text.slice(0, document.text.indexOf('\n'))
      const outline = readFileSync(join(GOLDEN, `${name}.clauses.txt`), 'utf8')
      const { expected, found } = compareOutlines(
        outline,
        toOutline(segmentDocument(document, title)),
      )
      all += Math.max(expected.length, found.length)
      right += expected.filter((line, at) => line === found[at]).length
    }
    const what = `headings of ${names.length} golden contracts as ${format}`
    rows.push(createRow(what, (100 * right) / all, '%', '>= 100'))
  }
  return rows
}
