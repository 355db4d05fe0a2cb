import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { composeSoftwareDevelopment } from '../../../db/contracts/documents/compose-software-development.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { linesAsDocument } from '../lines-as-document.ts'
import { compareOutlines, toOutline } from './outline.ts'

const GOLDEN = join(import.meta.dirname, '../golden')
const names = readdirSync(GOLDEN)
  .filter((file) => file.endsWith('.clauses.txt'))
  .map((file) => file.replace('.clauses.txt', ''))

describe('segmentDocument() on the golden contracts', () => {
  it('has at least twelve', () => {
    expect(names.length).toBeGreaterThanOrEqual(12)
  })

  it('finds each of 573 headings of the longest contract of the sample, and nothing else', () => {
    const document = linesAsDocument(composeSoftwareDevelopment())
    const headings = document.text.match(/^(?:第.{1,4}[章节条] .+|附件.{1,3} .+|签署页)$/gm) ?? []
    const [, ...clauses] = segmentDocument(document, '软件开发合同')
    expect(headings).toHaveLength(573)
    expect(clauses.map(({ label, heading }) => `${label} ${heading}`.trim())).toEqual(headings)
    expect(clauses.find(({ path }) => path === '第十二章第三条')?.heading).toBe('付款方式')
  })

  describe.each(names)('%s', (name) => {
    const outline = readFileSync(join(GOLDEN, `${name}.clauses.txt`), 'utf8')

    it.each(['docx', 'pdf', 'txt'])('has all of its headings as %s', async (format) => {
      const file = `${name}.${format}`
      const document = await parseFile(readFileSync(join(GOLDEN, file)), file)
      const title = document.text.slice(0, document.text.indexOf('\n'))
      const { expected, found } = compareOutlines(
        outline,
        toOutline(segmentDocument(document, title)),
      )
      expect(found).toEqual(expected)
    })
  })
})
