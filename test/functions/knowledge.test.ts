import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, AskedCall } from '../../lib/function/index.ts'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import { readEvents } from '../helpers/read-events.ts'
import { readStoredText } from '../helpers/read-stored-text.ts'
import { startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'

const LOADED_MS = 240_000
const SICK_LEAVE = '公司制度里关于病假是怎么规定的?'

let box: TestBox
/** May ask everything of the three functions, but sees the FAQ alone. */
let kept: string
/** What nobody without the policies may see: ids, titles, words. */
let secrets: string[]
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  box = await startTestBox(dataDir)
  await box.seeded
  const body = JSON.stringify({
    name: 'front desk',
    scopes: ['knowledge:*', 'email-draft:*', 'assistant:*', 'collection:faq'],
  })
  const created = await box.request('/admin/keys', { method: 'POST', body })
  ;({ key: kept } = (await created.json()) as { key: string })
  const policies = await list('POLICIES')
  secrets = ['病假须提供', '员工手册', '差旅与报销', ...policies.map(({ id }) => id)]
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function request(path: string, body?: object, key = TEST_KEY, accept = '*/*') {
  const headers = { authorization: `Bearer ${key}`, accept }
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  return box.request(path, { ...init, headers })
}
async function list(binding: string): Promise<StoredDocument[]> {
  const response = await request(`/knowledge/documents?binding=${binding}`)
  return ((await response.json()) as { documents: StoredDocument[] }).documents
}
const search = async (keyword: string, key = TEST_KEY): Promise<unknown> =>
  (await request('/knowledge/tools/search_knowledge', { keyword }, key)).json()

/** Of the first call's result. */
const wordsOf = ({ calls: [call] }: Answer): string =>
  (call?.result as { words?: string } | undefined)?.words ?? ''

const expectNoTrace = (text: string): void => {
  for (const secret of secrets) expect(text).not.toContain(secret)
}

describe('knowledge', () => {
  it.each([
    ['病假', '员工手册', '公司制度', '第十二条'],
    ['住宿标准', '差旅与报销制度', '公司制度', '第四条'],
    ['年终奖', '员工手册', '公司制度', '第十七条'],
    ['保修期', '售后服务常见问题', '常见问题', '产品的保修期是多久'],
    ['restocking fee', 'After-Sales FAQ', '常见问题', 'Can I return a product'],
  ])('finds %s in %s', async (keyword, title, category, clause) => {
    expect(await search(keyword)).toMatchObject({
      found: true,
      document: expect.stringContaining(title) as string,
      category,
      clause: expect.stringContaining(clause) as string,
    })
  })

  it.each(['股票期权', '班车', 'stock options'])(
    'says so when nothing is about %s',
    async (keyword) => {
      expect(await search(keyword)).toEqual({ found: false, keyword })
    },
  )

  it.each([
    [SICK_LEAVE, 'policies', '第十二条'],
    ['婚假有多少天', 'policies', '第十四条'],
    ['迟到扣多少钱', 'policies', '第八条'],
    ['辞职要提前多久说', 'policies', '第二十五条'],
    ['上海住宿标准', 'policies', '第四条第1项'],
    ['境外出差补贴', 'policies', '第五条'],
    ['烟酒发票能报吗', 'policies', '第六条第3项'],
    ['保修期多久', 'faq', '产品的保修期是多久'],
    ['进水了保修吗', 'faq', '保修期内哪些情况要收费'],
    ['lightning damage', 'faq', 'What is not covered'],
    ['restocking fee', 'faq', 'Can I return a product'],
  ])(
    'answers %s with the words of the %s, and says where they stand',
    async (question, collection, clause) => {
      const answer = (await (await box.ask('knowledge', question)).json()) as Answer
      const [call, another] = answer.calls
      expect(call).toMatchObject({ tool: 'search_knowledge', result: { found: true } })
      expect(another).toBeUndefined()
      expect(answer.grounded).toBe(true)
      const { document, words } = (call as AskedCall).result as { document: string; words: string }
      // What is around the words is nothing else either.
      expect(answer.answer).toMatch(/^(《.+》\(.+\)|[A-Z].+ \(.+\), )[^“"]+[“"][^]+[”"]$/)
      expect(answer.answer).toContain(document)
      expect(answer.answer).toContain(words)
      expect(answer.citations.length).toBeGreaterThan(0)
      for (const { collection: read, document: id, path, start, end, text } of answer.citations) {
        expect(read).toBe(collection)
        expect(path).toContain(clause)
        expect(readStoredText(dataDir, collection, id).slice(start, end)).toBe(text)
      }
    },
  )

  it.each(['省会城市酒店一晚上限', '忘记打卡怎么补', '可以在家办公吗', '多少钱以上要招标'])(
    'looks up whatever may be a matter of the company: %s',
    async (question) => {
      const { calls } = (await (await box.ask('knowledge', question)).json()) as Answer
      expect(calls).toMatchObject([{ result: { found: true } }])
    },
  )

  it.each(['你好', '谢谢', 'hello', '帮我写一首诗', '1+1等于几'])(
    'looks nothing up for %s',
    async (question) => {
      const { calls } = (await (await box.ask('knowledge', question)).json()) as Answer
      expect(calls).toEqual([])
    },
  )

  it('says what it has not found', async () => {
    const answer = (await (
      await box.ask('knowledge', '公司制度里关于股票期权是怎么规定的?')
    ).json()) as Answer
    expect(answer.answer).toBe('制度和常见问题里没有找到关于「股票期权」的内容。')
  })
})

describe('a key that may not see the policies', () => {
  it('gets what there is not: of the tool, of answers and of streams, through every function', async () => {
    expect(await search('病假', kept)).toEqual({ found: false, keyword: '病假' })
    for (const [name, question] of [
      ['knowledge', SICK_LEAVE],
      ['email-draft', `起草通知:${SICK_LEAVE}`],
      ['assistant', SICK_LEAVE],
    ] as const) {
      const response = await request(`/${name}`, { question }, kept)
      const text = await response.text()
      expect(response.status, text).toBe(200)
      const { calls, citations } = JSON.parse(text) as Answer
      for (const { result } of calls) expect(result).toMatchObject({ found: false })
      expect(citations).toEqual([])
      expectNoTrace(text)
    }
    const events = await readEvents(
      await request('/knowledge', { question: SICK_LEAVE }, kept, 'text/event-stream'),
    )
    expect(events.at(-1)?.type).toBe('done')
    expectNoTrace(JSON.stringify(events))
  })

  it('still gets what it may see', async () => {
    expect(await search('保修期', kept)).toMatchObject({
      found: true,
      category: '常见问题',
      others: 0,
    })
  })

  it('lists the other documents alone, and is told of theirs as of those that there are not', async () => {
    const faq = await list('FAQ')
    const listed = await (await request('/knowledge/documents', undefined, kept)).text()
    expect((JSON.parse(listed) as { documents: StoredDocument[] }).documents).toEqual(faq)
    expectNoTrace(listed)
    const [policy] = await list('POLICIES')
    const pairs = [
      ['/knowledge/documents?binding=POLICIES', '/knowledge/documents?binding=NONE'],
      [`/knowledge/documents/${policy?.id}`, '/knowledge/documents/doc_none'],
      [`/knowledge/documents/${policy?.id}/original`, '/knowledge/documents/doc_none/original'],
      ['/admin/collections', '/admin/none'],
    ]
    const described = async (headers?: typeof kept): Promise<string> =>
      (await request('/knowledge/openapi.json', undefined, headers)).text()
    expect(await described()).toContain('POLICIES')
    expect(await described(kept)).toContain('FAQ')
    expect(await described(kept)).not.toContain('POLICIES')
    for (const [hidden = '', missing = ''] of pairs) {
      const [one, other] = await Promise.all(
        [hidden, missing].map(async (path) => {
          const response = await request(path, undefined, kept)
          const { requestId: _requestId, ...problem } = (await response.json()) as object & {
            requestId: string
          }
          return { status: response.status, text: JSON.stringify(problem) }
        }),
      )
      expect(one?.status, hidden).toBe(other?.status)
      if (policy) expectNoTrace(String(one?.text).replaceAll(policy.id, 'doc_none'))
    }
  })
})

describe('email-draft', () => {
  it('writes from the clause, word by word, and sends nothing', async () => {
    const question = '给锦城写封邮件:租赁合同里押金是怎么规定的?'
    const answer = (await (await box.ask('email-draft', question)).json()) as Answer
    const [call] = answer.calls
    expect(call).toMatchObject({ tool: 'find_clause', result: { found: true } })
    const words = wordsOf(answer)
    expect(answer.answer).toContain(words)
    expect(answer).toMatchObject({ grounded: true, citations: [{ text: words }] })
  })

  it('was granted nothing that could change or send anything', async () => {
    const { default: config } = await import('../../wrangler-like.config.ts')
    const { bindings, tools } = config.functions['email-draft']
    expect(Object.values(bindings).map(({ type }) => type)).toEqual(['model'])
    for (const grant of tools) {
      const [owner = '', tool = ''] = grant.split('/')
      const served = await import(`../../functions/${owner}.ts`)
      const exported = Object.values(served as object) as { name?: string; effect?: string }[]
      expect(exported.find(({ name }) => name === tool)?.effect, grant).toBe('read')
    }
  })
})
