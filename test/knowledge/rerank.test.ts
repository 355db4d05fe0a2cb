import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionConfig, Config } from '../../lib/config/index.ts'
import { judgeTexts } from '../../lib/inference/index.ts'
import type { SearchResult } from '../../lib/knowledge/index.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

/** On a machine that has much else to do. */
const LOADED_MS = 240_000

const FINDER = `import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, req, json }) => {
  const { q: text = '', in: name = 'PLAIN', limit = 5 } = req.query()
  return json(await env[name].search({ text, limit: Number(limit) }))
})`
const COLLECTIONS = {
  plain: {},
  judged: { rerank: { timeoutMs: LOADED_MS } },
  few: { rerank: { candidates: 2, timeoutMs: LOADED_MS } },
  hurried: { rerank: { timeoutMs: 1 } },
} as const satisfies Record<string, CollectionConfig>
type Name = keyof typeof COLLECTIONS
const NAMES = Object.keys(COLLECTIONS) as Name[]
const CONFIG: Config = {
  collections: COLLECTIONS,
  functions: {
    finder: {
      bindings: Object.fromEntries(
        NAMES.map((name) => [
          name.toUpperCase(),
          { type: 'collection', collection: name, access: 'read' } as const,
        ]),
      ),
    },
  },
}
const TEXT = `采购合同
第一条 付款
甲方应当在收到发票后三十日内付款。
第二条 逾期付款
甲方逾期付款的，每日按未付金额的万分之五支付违约金。
第三条 付款币种
付款以人民币结算，汇率风险由乙方承担。
第四条 付款账户
乙方变更付款账户的，应当提前五日书面通知。
`
const QUESTION = '付款'
/** Probabilities differ by so much with what else is computed in the same step. */
const NOISE = 0.02

const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(folder, '.onbox')
let root: string
let box: TestBox

beforeAll(async () => {
  root = makeProject({ 'finder.ts': FINDER }, folder)
  box = await startTestBox(dataDir, { root, config: CONFIG })
  for (const name of NAMES) {
    const body = new FormData()
    body.set('file', new File([TEXT], 'a.txt'))
    const path = `/admin/collections/${name}/documents`
    expect((await box.request(path, { method: 'POST', body })).status).toBe(201)
  }
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

const find = async (name: Name, limit = 5): Promise<SearchResult> => {
  const query = new URLSearchParams({ q: QUESTION, in: name.toUpperCase(), limit: String(limit) })
  return (await (await box.request(`/finder?${query.toString()}`)).json()) as SearchResult
}
const pathsOf = ({ hits }: SearchResult): string[] => hits.map(({ path }) => path)

/** What the model makes of each hit of a plain search, asked here. */
async function judgePlain(): Promise<{ plain: SearchResult; shares: number[] }> {
  const plain = await find('plain')
  const texts = plain.hits.map(({ breadcrumb, text }) => `${breadcrumb}\n${text}`)
  const asked = { question: QUESTION, texts }
  const shares = await judgeTexts(box.engine, asked, { owner: 'test' }, new AbortController().signal) // prettier-ignore
  return { plain, shares }
}

describe('a collection that is reranked', { timeout: LOADED_MS }, () => {
  it('has its hits in the order in which the model judges them, and says so', async () => {
    const { plain, shares } = await judgePlain()
    expect(plain.legs).toEqual(['text'])
    expect(plain.hits).toHaveLength(4)
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }
    const shareOf = new Map(pathsOf(plain).map((path, index) => [path, shares[index] ?? 0]))
    const best = Math.max(...shares)
    expect(best - Math.min(...shares)).toBeGreaterThan(2 * NOISE)
    const judged = await find('judged')
    expect(judged.legs).toEqual(['text', 'model'])
    for (const { legs } of judged.hits) expect(legs).toEqual(['text', 'model'])
    expect(new Set(pathsOf(judged))).toEqual(new Set(pathsOf(plain)))
    const along = pathsOf(judged).map((path) => shareOf.get(path) ?? 0)
    for (const [index, share] of along.entries()) {
      expect(share).toBeGreaterThan((along[index + 1] ?? 0) - NOISE)
    }
    expect(best - (along[0] ?? 0)).toBeLessThan(NOISE)
    const scores = (result: SearchResult) => result.hits.map(({ score }) => score)
    expect(scores(judged)).toEqual(scores(plain))
    // One that was judged best is the first also where fewer are wanted.
    expect(pathsOf(await find('judged', 1))).toEqual(pathsOf(judged).slice(0, 1))
  })

  it('leaves those behind the candidates where they were', async () => {
    const plain = pathsOf(await find('plain'))
    const { hits, legs } = await find('few')
    expect(legs).toEqual(['text', 'model'])
    expect(hits.slice(2).map(({ path }) => path)).toEqual(plain.slice(2))
    expect(hits.map((hit) => hit.legs.includes('model'))).toEqual([true, true, false, false])
  })

  it('goes without where the model takes too long, or is not there', async () => {
    const plain = pathsOf(await find('plain'))
    const hurried = await find('hurried')
    expect([hurried.legs, pathsOf(hurried)]).toEqual([['text'], plain])
    await box.close()
    box = await startTestBox(dataDir, {
      root,
      config: CONFIG,
      modelPath: join(folder, 'none.gguf'),
    })
    const without = await find('judged')
    expect([without.legs, pathsOf(without)]).toEqual([['text'], plain])
  })
})
