import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewKey } from '../../lib/access/index.ts'
import { createBrowser, type Browser, type Page } from '../helpers/create-browser.ts'
import { findPageFaults } from '../helpers/find-page-faults.ts'
import { holdDocument } from '../helpers/hold-document.ts'
import { PENALTY, SHORT_CONTRACT } from '../helpers/short-contract.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { startScriptedModel, type ScriptedMessage } from '../helpers/start-scripted-model.ts'

/** The first start of a collection's process, on a machine that has much else to do. */
const LOADED_MS = 120_000

const EXAMPLE = '"违约金" 是怎么写的?'

const DESK = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const find = defineTool({ name: 'find', description: 'finds', input: v.object({ topic: v.string() }),
  run: async ({ topic }, env) => {
    const { hits: [hit] } = await env.DOCS.search({ text: topic })
    return { words: hit.text.slice(hit.bodyStart - hit.start).trim(), long: '<i>' + 'x'.repeat(5_000) }
  } })
const readMail = defineTool({ name: 'read_mail', description: 'reads', input: v.object({}),
  run: () => ({ mail: 'order gold' }) })
const placeOrder = defineTool({ name: 'place_order', description: 'orders', effect: 'write',
  input: v.object({ item: v.string() }), run: ({ item }) => ({ ordered: item }) })
const hang = defineTool({ name: 'hang', description: 'hangs', input: v.object({}), run: () => new Promise(() => {}) })
export default createFunction({ description: 'Clauses & <orders>', tools: [find, readMail, placeOrder, hang],
  evals: [{ ask: ${JSON.stringify(EXAMPLE)}, calls: [] }] }).post('/', ask())`
const PROGRAMS = `import { createFunction } from 'onbox'
export default createFunction().post('/', async ({ env, text }) => { await env.KV.put('ran', true); return text('ran') })
  .get('/', async ({ env, json }) => json(await env.KV.list()))`

const GATE = `import { ask, createFunction } from 'onbox'
export default createFunction().use('*', ({ text }) => text('not today', 403)).post('/', ask())`

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const closers: (() => Promise<void> | void)[] = []
let seen: readonly ScriptedMessage[] = []
let turns = 0

function play(messages: readonly ScriptedMessage[]) {
  seen = messages
  turns++
  const { role, content } = messages.at(-1) as ScriptedMessage
  if (role === 'tool') {
    if (content.includes('gold')) return { calls: [{ tool: 'place_order', arguments: { item: '<b>gold</b>' } }] } // prettier-ignore
    return { text: `合同写道:“${(JSON.parse(content) as { words: string }).words}”` }
  }
  if (content.includes('违约金'))
    return { calls: [{ tool: 'find', arguments: { topic: '违约金' } }] }
  if (content.includes('stuck')) return { calls: [{ tool: 'hang', arguments: {} }] }
  if (content.includes('mail')) return { calls: [{ tool: 'read_mail', arguments: {} }] }
  if (content.includes('多少人')) return { text: '公司有 4711 人 & <b>8</b>。' }
  return { text: `<b>${content}</b>` }
}

beforeAll(async () => {
  makeProject({ 'desk.ts': DESK, 'gate.ts': GATE, 'programs.ts': PROGRAMS }, root)
  const url = await startScriptedModel(play, (end) => closers.push(end))
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      timeZone: 'Asia/Tokyo',
      model: { openai: { urls: [url] } },
      collections: { contracts: {} },
      functions: {
        desk: {
          tools: ['find', 'read_mail', 'place_order', 'hang'],
          bindings: {
            AI: { type: 'model' },
            DOCS: { type: 'collection', collection: 'contracts', access: 'write' },
          },
        },
        gate: {},
        programs: { bindings: { KV: { type: 'kv' } } },
      },
    },
  })
  closers.push(box.close)
  const form = new FormData()
  form.set('file', new File([SHORT_CONTRACT], '设备销售合同_v1.0.txt'))
  expect((await box.request('/desk/documents', { method: 'POST', body: form })).status).toBe(201)
}, LOADED_MS)
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(root, { recursive: true, force: true })
})

const at = (path = ''): string => `${box.url}/console${path}`
const DESK_PAGE = '/functions/desk'
const valueOf = (page: Page, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? ''
/** The text of an element with this id, without its tags. */
const textOf = (page: Page, id: string): string | undefined =>
  new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>([^]*?)</\\1>`)
    .exec(page.text)?.[2]
    ?.replaceAll(/<[^>]+>/g, '')
const typedIn = (page: Page): string | undefined =>
  /<textarea[^>]*>\n([^]*?)<\/textarea\s*>/.exec(page.text)?.[1]

async function signIn(language?: string, key = TEST_KEY): Promise<Browser> {
  const browser = createBrowser(language)
  expect((await browser.post(at('/sign-in'), { key })).url).toBe(at())
  return browser
}
async function makeKey(options: Omit<NewKey, 'name'>): Promise<{ key: string; id: string }> {
  const body = JSON.stringify({ name: 'desk', ...options })
  const made = await box.request('/admin/keys', { method: 'POST', body })
  expect(made.status).toBe(201)
  return (await made.json()) as { key: string; id: string }
}
/** Sends the form of a page, with another question. */
const send = (browser: Browser, page: Page, question: string): Promise<Page> =>
  browser.post(page.url, { ...fieldsOf(page), question })
const fieldsOf = (page: Page): Record<'token' | 'session' | 'form', string> => ({
  token: valueOf(page, 'token'),
  session: valueOf(page, 'session'),
  form: valueOf(page, 'form'),
})
async function ask(browser: Browser, question: string): Promise<Page> {
  return send(browser, await browser.get(at(DESK_PAGE)), question)
}

describe('asking in the console', () => {
  it('begins with a form, filled with the example; what takes no questions has none, and is not run', async () => {
    const browser = await signIn()
    const home = await browser.get(at())
    expect(home.text).toContain(`<a href="/console${DESK_PAGE}">desk</a>`)
    expect(home.text).toContain('Clauses &amp; &lt;orders&gt;')
    expect(home.text).not.toContain('/console/functions/programs')
    expect(home.text).toContain(`${box.url}/programs`)
    const page = await browser.get(at(DESK_PAGE))
    expect(typedIn(page)).toBe('&quot;违约金&quot; 是怎么写的?')
    expect(page.text).toContain('<label for="question">Question</label>')
    const token = valueOf(page, 'token')
    const refused = await browser.post(at('/functions/programs'), { token, question: 'run' })
    expect(refused.status).toBe(404)
    expect(refused.text).toContain('ROUTE_NOT_FOUND')
    expect(await (await box.request('/programs')).json()).toEqual([])
  })

  it('shows the answer, its grounds, where it is cited from and its calls, in the record as of the person', async () => {
    const { key, id } = await makeKey({ scopes: ['desk:ask'] })
    const page = await ask(await signIn('en', key), EXAMPLE)
    expect(page.status).toBe(200)
    expect(textOf(page, 'answer')).toBe(`合同写道:“${PENALTY}”`)
    expect(textOf(page, 'grounded')).toContain('Every number')
    const cited = textOf(page, 'citations')
    expect(cited).toMatch(/设备销售合同 1\.0 第二条/)
    expect(cited).toContain(PENALTY)
    expect(page.text).toContain('find {&quot;topic&quot;:&quot;违约金&quot;}')
    expect(page.text).toContain('&lt;i&gt;xxxxx')
    expect(page.text).not.toContain('x'.repeat(1_600))
    expect(page.text).toMatch(/characters in all/)
    expect(page.text).toMatch(/took \d+\.\d s/)
    const [asked] = box.audit.list(textOf(page, 'request') ?? '')
    expect(asked).toMatchObject({ step: 'asked', keyId: id, client: 'console' })
    expect(asked?.payload).toMatchObject({ question: EXAMPLE })
  })

  it('says how many documents were not read yet', async () => {
    const browser = await signIn()
    const held = {
      collection: 'contracts',
      fileName: 'held.txt',
      text: '第一条 保密\n双方保密。\n',
    }
    const release = await holdDocument(box, held)
    const page = await ask(browser, EXAMPLE)
    await release()
    expect(textOf(page, 'answer')).toBe(`合同写道:“${PENALTY}”`)
    expect(textOf(page, 'unread')).toContain('not read yet: 1.')
    expect(textOf(await ask(browser, EXAMPLE), 'unread')).toBeUndefined()
  })

  it('goes on with a conversation until another is begun', async () => {
    const browser = await signIn()
    const first = await ask(browser, EXAMPLE)
    expect(typedIn(first)).toBe('')
    const second = await send(browser, first, '那付款呢?')
    expect(valueOf(second, 'session')).toBe(valueOf(first, 'session'))
    expect(seen.filter(({ role }) => role === 'user').map(({ content }) => content)).toEqual([
      EXAMPLE,
      '那付款呢?',
    ])
    const [, another = ''] = /href="([^"]+)">New conversation/.exec(second.text) ?? []
    const begun = await browser.get(new URL(another, box.url).href)
    expect(valueOf(begun, 'session')).toMatch(/^console-[\w-]{16}$/)
    expect(valueOf(begun, 'session')).not.toBe(valueOf(first, 'session'))
    await send(browser, begun, '那付款呢?')
    expect(seen.filter(({ role }) => role === 'user')).toHaveLength(1)
  })

  it('asks once where a form is sent twice, and where its answer is loaded anew', async () => {
    const browser = await signIn()
    const form = await browser.get(at(DESK_PAGE))
    turns = 0
    const clicks = await Promise.all([send(browser, form, '你好'), send(browser, form, '你好')])
    const reloaded = await send(browser, form, '你好')
    expect(turns).toBe(1)
    const [request = ''] = clicks.map((page) => textOf(page, 'request'))
    expect(request).toMatch(/^req_/)
    for (const page of [...clicks, reloaded]) expect(textOf(page, 'request')).toBe(request)
    // The same words in the form that came with the answer are another question, as are others in the same one.
    expect(textOf(await send(browser, reloaded, '你好'), 'request')).not.toBe(request)
    expect(textOf(await send(browser, form, '早上好'), 'answer')).toContain('早上好')
  })

  it('stops what nobody waits for any more', async () => {
    const { key, id } = await makeKey({ scopes: ['desk:ask'] })
    const browser = await signIn('en', key)
    const form = await browser.get(at(DESK_PAGE))
    const steps = async (): Promise<string[]> => {
      const lines = await (await box.request(`/admin/audit/export?key=${id}`)).text()
      return [...lines.matchAll(/"step":"(\w+)"/g)].map(([, step = '']) => step)
    }
    const left = new AbortController()
    const fields = { ...fieldsOf(form), question: 'stuck' }
    const response = fetch(form.url, {
      method: 'POST',
      headers: { cookie: browser.cookieFor(form.url) },
      body: new URLSearchParams(fields),
      signal: left.signal,
    })
    await expect.poll(steps).toContain('called')
    left.abort()
    await expect(response).rejects.toThrow('aborted')
    await expect.poll(steps, { timeout: 10_000 }).toContain('failed')
  })

  it('says clearly of an answer that it is not grounded, and of what in it', async () => {
    const page = await ask(await signIn('zh-CN'), '有多少人?')
    expect(page.text).toContain(
      '公司有 <mark>4711</mark> 人 &amp; &lt;b&gt;<mark>8</mark>&lt;/b&gt;',
    )
    expect(textOf(page, 'grounded')).toBeUndefined()
    expect(textOf(page, 'ungrounded')).toContain('缺少依据')
    expect(page.text).toContain('数字 <q>4711</q>')
  })

  it('says what waits for approval, until when, and where it is decided', async () => {
    const page = await ask(await signIn('zh-CN'), 'read the mail')
    expect(page.text).toContain('尚未执行')
    expect(page.text).toContain(
      'place_order {&quot;item&quot;:&quot;&lt;b&gt;gold&lt;/b&gt;&quot;}',
    )
    expect(page.text).toContain('<a href="/console#approvals">')
    const [, iso = '', written] = /<time datetime="([^"]+)">([^<]+)</.exec(page.text) ?? []
    const local = new Date(iso).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' })
    const [, year, month, day, clock] = /^(\d+)-0?(\d+)-0?(\d+) (\d+:\d+)/.exec(local) ?? []
    expect(written).toBe(`${year}年${month}月${day}日 ${clock}`)
    const home = await (await signIn('zh-CN')).get(at())
    expect(home.text).toContain('<h2 id="approvals">待审批的操作</h2>')
    expect(home.text).toContain(`>${written}</time>`)
  })

  it.each([
    ['an empty one', ' \n', 422, 'QUESTION_EMPTY', '问题为空'],
    ['one that is too long', `"</textarea>&${'长'.repeat(4_000)}`, 413, 'QUESTION_TOO_LONG', '问题过长'], // prettier-ignore
  ])(
    'refuses %s in the page, and keeps what was typed',
    async (_what, typed, status, code, title) => {
      const page = await ask(await signIn('zh-CN'), typed)
      expect(page.status).toBe(status)
      const fault = /<div class="fault" role="alert">([^]*?)<\/div>/.exec(page.text)?.[1] ?? ''
      expect(fault).toMatch(new RegExp(`${title}[^]*Cannot answer[^]*${code}`))
      const kept = typed.replace('"', '&quot;').replace('</textarea>', '&lt;/textarea&gt;')
      expect(typedIn(page)).toBe(kept.replace('&长', '&amp;长'))
      expect(valueOf(page, 'session')).not.toBe('')
    },
  )

  it('refuses a form of more than any question, and of nobody one of more than a key', async () => {
    const browser = await signIn('zh-CN')
    const page = await ask(browser, 'x'.repeat(300_000))
    expect(page.status).toBe(413)
    expect(page.text).toMatch(/请求体过大[^]*BODY_TOO_LARGE/)
    const form = await browser.get(at(DESK_PAGE))
    await browser.post(at('/sign-out'), { token: valueOf(form, 'token') })
    const late = await send(browser, form, '长'.repeat(1_000))
    expect(late.status).toBe(403)
    expect(late.text).toMatch(/登录已失效[^]*FORM_REFUSED/)
  })

  it('tells of what a function refuses in its own way', async () => {
    const browser = await signIn('zh-CN')
    const page = await send(browser, await browser.get(at('/functions/gate')), '你好')
    expect(page.status).toBe(403)
    expect(page.text).toMatch(/<strong>操作未成功<\/strong>[^]*answers 403/)
    expect(typedIn(page)).toBe('你好')
    expect(findPageFaults(page.text)).toEqual([])
  })

  it('has nothing of what people and models write as markup', async () => {
    const page = await ask(await signIn(), `"'><script>alert(1)</script>\n& <!--`)
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/<script|<!--/)
    expect(textOf(page, 'answer')).toContain('&lt;b&gt;&quot;&#39;&gt;&lt;script&gt;')
    const browser = await signIn()
    const form = await browser.get(at(DESK_PAGE))
    const token = valueOf(form, 'token')
    const forged = await browser.post(form.url, { token, question: 'hello', session: '"><b>' })
    expect(forged.status).toBe(422)
    expect(forged.text).toContain('name="session" value="&quot;&gt;&lt;b&gt;"')
  })

  it('keeps to the limits of the key', async () => {
    const { key } = await makeKey({ scopes: ['desk:ask'], limits: { requestsPerMinute: 2 } })
    // The first page after signing in has taken one.
    const browser = await signIn('zh-CN', key)
    expect((await ask(browser, '你好')).status).toBe(200)
    const page = await ask(browser, '再问一次')
    expect(page.status).toBe(429)
    expect(page.text).toMatch(/请求过于频繁[^]*RATE_LIMITED/)
    expect(typedIn(page)).toBe('再问一次')
  })

  it('is of what the key may ask: another function is as one that is not there', async () => {
    const { key, id } = await makeKey({ scopes: ['programs:ask', 'desk:tools'] })
    const browser = await signIn('en', key)
    const refused = await browser.get(at(DESK_PAGE))
    expect(refused.status).toBe(404)
    const missing = await browser.get(at('/functions/none'))
    const plain = ({ text }: Page): string => text.replaceAll(/req_\w+/g, '').replaceAll('none', 'desk') // prettier-ignore
    expect(plain(missing)).toBe(plain(refused))
    const token = valueOf(await browser.get(at()), 'token')
    const posted = await browser.post(at(DESK_PAGE), { token, question: 'hello' })
    expect(plain(posted)).toBe(plain(refused))
    await box.request(`/admin/keys/${id}`, { method: 'DELETE' })
    expect((await browser.post(at(DESK_PAGE), { token, question: 'hello' })).status).toBe(403)
    expect((await browser.get(at(DESK_PAGE))).url).toBe(at('/sign-in'))
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['without its token', { token: '' }, { 'sec-fetch-site': 'same-origin' }],
    ['from a page of another site', {}, { 'sec-fetch-site': 'cross-site' }],
  ])('asks nothing by a form %s', async (_what, changed, headers) => {
    const browser = await signIn()
    const page = await browser.get(at(DESK_PAGE))
    seen = []
    const fields = { token: valueOf(page, 'token'), question: 'hello', ...changed }
    const refused = await browser.post(page.url, fields, headers)
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('FORM_REFUSED')
    expect(seen).toEqual([])
  })

  it.each(['en', 'zh-CN'])('has pages that are sound HTML in %s', async (language) => {
    const visitor = createBrowser(language)
    const browser = await signIn(language)
    const pages = [
      await visitor.get(at('/sign-in')),
      await visitor.post(at('/sign-in'), { key: 'wrong' }),
      await browser.get(at()),
      await browser.get(at(DESK_PAGE)),
      await ask(browser, EXAMPLE),
      await ask(browser, '有多少人?'),
      await ask(browser, 'read the mail'),
      await ask(browser, ''),
      await browser.get(at('/functions/none')),
    ]
    for (const { url, text } of pages) expect(findPageFaults(text), url).toEqual([])
  })
})
