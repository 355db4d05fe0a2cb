import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestBox, type TestBox } from '../helpers/start-box.ts'

/** On a machine that has much else to do. */
const LOADED_MS = 120_000

/** What the server on the company's network takes for one meaning: a direction each. */
const MEANINGS = [/违约金|penalty/, /押金|deposit/, /宠物|puppy/, /stock options/]

const toVector = (text: string): number[] => {
  const values = [...MEANINGS.map((words) => Number(words.test(text))), 0.2]
  const length = Math.hypot(...values)
  return values.map((value) => value / length)
}

const CONTRACT = `房屋租赁合同
第一条 租金
每月租金为人民币三千元，逾期支付的，违约金另计，其余按本合同办理。
第二条 违约金
逾期支付租金的，违约金为每日千分之一。
第三条 押金
签约时支付两个月租金，退租时无息退还，抵扣部分除外。
`
const POLICY = `# 办公室管理规定

## 宠物

工作时间不得带宠物进入办公区。
`

let server: Server
let box: TestBox
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk as string
      const { input } = JSON.parse(body) as { input: string[] }
      const data = input.map((text, index) => ({ index, embedding: toVector(text) }))
      response.end(JSON.stringify({ data }))
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const granted = (collection: string) =>
    ({ type: 'collection', collection, access: 'read' }) as const
  box = await startTestBox(dataDir, {
    config: {
      model: { embedding: { openai: { urls: [url], model: 'meanings' } } },
      collections: { contracts: {}, policies: {}, faq: {} },
      functions: {
        'contract-clauses': {
          tools: ['find_clause'],
          bindings: { CONTRACTS: granted('contracts') },
        },
        knowledge: {
          tools: ['search_knowledge'],
          bindings: { POLICIES: granted('policies'), FAQ: granted('faq') },
        },
      },
    },
  })
  for (const [collection, name, text] of [
    ['contracts', '租赁.txt', CONTRACT],
    ['policies', '规定.md', POLICY],
  ] as const) {
    const body = new FormData()
    body.set('file', new File([text], name))
    const path = `/admin/collections/${collection}/documents`
    expect((await box.request(path, { method: 'POST', body })).status).toBe(201)
  }
  const readEmbedded = async () => {
    const { collections } = (await (await box.request('/admin/collections')).json()) as {
      collections: { vectors: { documents: number; areUsed: boolean } }[]
    }
    return collections.slice(0, 2).map(({ vectors }) => vectors)
  }
  const all = { documents: 1, areUsed: true }
  await vi.waitFor(async () => expect(await readEmbedded()).toEqual([all, all]), LOADED_MS)
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  server.closeAllConnections()
  server.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function call(name: string, tool: string, input: object): Promise<Record<string, unknown>> {
  const body = JSON.stringify(input)
  const response = await box.request(`/${name}/tools/${tool}`, { method: 'POST', body })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

describe('find_clause where meanings count too', { timeout: LOADED_MS }, () => {
  const find = (topic: string) => call('contract-clauses', 'find_clause', { topic })

  it('takes the better of two clauses, and not the one that stands first', async () => {
    expect(await find('违约金')).toMatchObject({ found: true, clause: '第二条' })
  })

  it('answers what shares no word with the question', async () => {
    expect(await find('deposit')).toMatchObject({
      found: true,
      clause: '第三条',
      words: expect.stringContaining('两个月租金') as string,
    })
  })

  it('says so where nothing means the same', async () => {
    expect(await find('stock options')).toEqual({ found: false, topic: 'stock options' })
  })
})

it('search_knowledge answers what shares no word with the question, of either collection', async () => {
  const search = (keyword: string) => call('knowledge', 'search_knowledge', { keyword })
  expect(await search('puppy')).toMatchObject({
    found: true,
    clause: '宠物',
    words: '工作时间不得带宠物进入办公区。',
  })
  expect(await search('stock options')).toEqual({ found: false, keyword: 'stock options' })
})
