import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchIndex } from '../../../lib/knowledge/search/search-index.ts'
import type { Hit, SearchQuery } from '../../../lib/knowledge/search.ts'
import {
  measureRecall,
  readGoldenQuestions,
  type GoldenQuestion,
} from '../../bench/knowledge/golden-questions.ts'
import { readInProcess } from '../../bench/knowledge/read-in-process.ts'
import { fillWithSamples, readSamples } from '../../bench/knowledge/sample-collections.ts'

const questions = readGoldenQuestions()
const search = new Map<string, (query: SearchQuery) => Promise<Hit[]>>()

const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const closers = [() => rmSync(folder, { recursive: true, force: true })]

beforeAll(async () => {
  for (const [name, files] of Object.entries(readSamples())) {
    await fillWithSamples(join(folder, name), files)
    const { read, context, close } = readInProcess(join(folder, name))
    search.set(name, async (query) => (await searchIndex(read, query, context)).hits)
    closers.push(close)
  }
}, 120_000)
afterAll(() => {
  for (const close of closers.toReversed()) close()
})

const find = ({ collection, counterparty, text }: GoldenQuestion, limit: number) =>
  search.get(collection)?.({ text, limit, filter: counterparty ? { counterparty } : {} }) ?? []

describe('searchIndex() on the sample collections', { timeout: 120_000 }, () => {
  it('finds the right clause first, or among the first five', async () => {
    expect(questions.length).toBeGreaterThanOrEqual(150)
    const { first, firstFive } = await measureRecall(questions, async (question) =>
      (await find(question, 5)).map(({ document, breadcrumb }) => ({
        title: document.title,
        breadcrumb,
      })),
    )
    expect(first).toBeGreaterThanOrEqual(90)
    expect(firstFive).toBeGreaterThanOrEqual(98)
  })

  it('fills up with what shares characters only, behind what shares words', async () => {
    // 交货 stands in no contract with this company: its clause is called 交付时间.
    const hits = await find(
      {
        collection: 'contracts',
        counterparty: '恒信',
        text: '什么时候交货',
        document: '',
        clause: '',
      },
      5,
    )
    expect(hits[0]?.path).toBe('第五章第一条')
    const some = await find(
      {
        collection: 'contracts',
        counterparty: '华瑞',
        text: '泄密赔多少钱',
        document: '',
        clause: '',
      },
      5,
    )
    expect(some).toHaveLength(5)
    expect(some.map(({ score }) => score)).toEqual(
      some.map(({ score }) => score).toSorted((one, other) => other - one),
    )
  })
})
