import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchIndex } from '../../../lib/knowledge/search/search-index.ts'
import type { SearchQuery } from '../../../lib/knowledge/search.ts'
import { fillCollection } from '../../bench/knowledge/large-collection.ts'
import { readInProcess } from '../../bench/knowledge/read-in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let close = (): void => {}
let find: (query: SearchQuery) => Promise<{ company: string | undefined; heading: string; text: string }[]> // prettier-ignore

/** Far more passages with a word than are looked at, of as many companies; those of the first one came first. */
beforeAll(() => {
  let company = 0
  let clause = 0
  fillCollection(folder, 2_400, {
    company: () => `第${String(++company)}号有限公司`,
    heading: () => (++clause === 150 ? '付款期限' : '约定'),
    passage: () => '甲方应当按照约定的方式付款，乙方应当开具发票。',
    extract: () => '',
  })
  const { read, context, close: end } = readInProcess(folder)
  close = end
  find = async (query) =>
    (await searchIndex(read, query, context)).hits.map(({ document, heading, text }) => ({
      company: document.counterparty,
      heading,
      text,
    }))
}, 60_000)
afterAll(() => {
  close()
  rmSync(folder, { recursive: true, force: true })
})

describe('searchIndex() of words that stand everywhere', () => {
  it('finds what a filter leaves, also where it came first of all', async () => {
    const hits = await find({ text: '付款', filter: { counterparty: '第1号有限公司' } })
    expect(hits).toHaveLength(5)
    expect(new Set(hits.map(({ company }) => company))).toEqual(new Set(['第1号有限公司']))
  })

  it('finds the passage whose heading has them, behind many newer ones that only say so', async () => {
    const [first] = await find({ text: '付款' })
    expect(first?.heading).toBe('付款期限')
  })

  it('finds parts of a question that nobody wrote in one piece', async () => {
    const hits = await find({ text: '方式付款乙方应当开具发票甲方应当' })
    expect(hits).toHaveLength(5)
    expect(hits[0]?.text).toContain('开具发票')
  })
})
