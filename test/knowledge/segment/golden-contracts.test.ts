import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { compareOutlines, toOutline } from './outline.ts'

const GOLDEN = join(import.meta.dirname, '../golden')
const names = readdirSync(GOLDEN)
  .filter((file) => file.endsWith('.clauses.txt'))
  .map((file) => file.replace('.clauses.txt', ''))

describe('segmentDocument() on the golden contracts', () => {
  it('has at least twelve', () => {
    expect(names.length).toBeGreaterThanOrEqual(12)
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
