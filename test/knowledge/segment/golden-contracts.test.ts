import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

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

  it.each(names)('finds all headings of %s.txt', (name) => {
    const document = linesAsDocument(
      readFileSync(join(GOLDEN, `${name}.txt`), 'utf8').replace(/^\ufeff/, ''),
    )
    const title = document.text.slice(0, document.text.indexOf('\n'))
    const outline = readFileSync(join(GOLDEN, `${name}.clauses.txt`), 'utf8')
    const { expected, found } = compareOutlines(
      outline,
      toOutline(segmentDocument(document, title)),
    )
    expect(found).toEqual(expected)
  })
})
