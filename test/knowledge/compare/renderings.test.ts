import { describe, expect, it } from 'vitest'
import { compareDocuments } from '../../../lib/knowledge/compare/compare-documents.ts'
import { toComparedText } from './compared-text.ts'
import { compareRenderings, RENDERED, RENDERINGS } from './renderings.ts'

describe('compareDocuments() on renderings of one contract', () => {
  describe.each(RENDERED)('%s', (name) => {
    it.each(RENDERINGS.map((formats) => ({ formats })))(
      'finds no change from $formats.0 to $formats.1',
      async ({ formats }) => {
        expect(await compareRenderings(name, formats)).toEqual([])
      },
    )
  })

  it('tells numbers apart that differ by a blank or a point', () => {
    const contract = (words: string) => toComparedText(`合同\n第一条 数量\n${words}\n`)
    const content = (one: string, other: string) =>
      compareDocuments(contract(one), contract(other)).pairs.at(-1)?.content
    expect(content('交付 12 台', '交付12台')).toBe('same')
    expect(content('编号 1 2', '编号 12')).not.toBe('same')
    expect(content('费率 1.5', '费率 15')).toBe('substance')
  })
})
