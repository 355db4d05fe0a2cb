import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Approval } from '../../lib/effects/index.ts'
import type { Answer } from '../../lib/function/ai.ts'
import { createBrowser, type Browser, type Page } from '../helpers/create-browser.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import {
  signInAtIssuer as followIssuer,
  startIssuer,
  type Issuer,
} from '../helpers/start-issuer.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'

const SHOP = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const readMail = defineTool({
  name: 'read_mail', description: 'Read the mail', input: v.object({}), run: () => ({ mail: 'order <b>gold</b>' }),
})
const placeOrder = defineTool({
  name: 'place_order', description: 'Order something', effect: 'write', input: v.object({ item: v.string() }),
  run: async ({ item }, env) => { await env.KV.put(item, true); return { ordered: item } },
})
export default createFunction({ tools: [readMail, placeOrder], evals: [{ ask: 'read the mail', calls: [] }] })
  .get('/', async ({ env, json }) => json((await env.KV.list())))
  .post('/', ask())`
const PAYROLL = `import { createFunction } from 'onbox'
export default createFunction().get('/', ({ text }) => text('secret'))`
const ITEM = '<b>gold</b> & silver'
/** Read from right to left, with an order to a terminal, and with letters that nobody sees. */
const HIDDEN = 'gold\u202Edlog\u009B2J\u200B\u{E0041}'

let box: TestBox
let issuer: Issuer
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const closers: (() => Promise<void> | void)[] = []

beforeAll(async () => {
  issuer = await startIssuer()
  closers.push(issuer.close)
  makeProject({ 'shop.ts': SHOP, 'payroll.ts': PAYROLL }, root)
  const url = await startScriptedModel(
    (messages) => {
      const last = messages.at(-1)?.content ?? ''
      const isHidden = messages.some(({ content }) => content === 'hidden')
      const item = isHidden ? HIDDEN : ITEM
      if (last.includes('gold')) return { calls: [{ tool: 'place_order', arguments: { item } }] }
      return { calls: [{ tool: 'read_mail', arguments: {} }] }
    },
    (end) => closers.push(end),
  )
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      model: { openai: { urls: [url] } },
      http: { trustedProxies: ['127.0.0.1'], hosts: ['box.example'] },
      access: {
        oidc: {
          issuer: issuer.url,
          audience: 'onbox',
          grants: [{ claim: 'groups', value: 'sales', scopes: ['shop:ask', 'shop:approve'] }],
          console: { clientId: issuer.clientId },
        },
      },
      functions: {
        shop: {
          tools: ['read_mail', 'place_order'],
          bindings: { AI: { type: 'model' }, KV: { type: 'kv' } },
        },
        payroll: {},
      },
    },
  })
  closers.push(box.close)
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(root, { recursive: true, force: true })
})

const at = (path = ''): string => `${box.url}/console${path}`
const valueOf = (page: Page, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? ''

const signInAtIssuer = (browser: Browser, name: string): Promise<Page> =>
  followIssuer(browser, at('/sign-in/issuer'), name)
const signInByKey = async (browser: Browser, key = TEST_KEY): Promise<Page> =>
  browser.post(at('/sign-in'), { key })

/** Has the model want an order, which waits. */
async function wantOrder(question = 'read the mail'): Promise<string> {
  const response = await box.ask('shop', question)
  expect(response.status).toBe(202)
  const { approvals } = (await response.json()) as { approvals: Approval[] }
  return approvals[0]?.id ?? ''
}

describe('a form that nobody signed in for', () => {
  const head = [
    'POST /console/sign-in HTTP/1.1',
    'host: 127.0.0.1',
    'accept-language: en',
    'content-type: application/x-www-form-urlencoded',
  ]

  it('of crumbs is refused at once, and holds no connection', async () => {
    const socket = connect(Number(new URL(box.url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    const chunks = `1\r\nk\r\n`.repeat(1_500)
    socket.write([...head, 'transfer-encoding: chunked', '', `${chunks}0\r\n\r\n`].join('\r\n'))
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*REQUEST_MALFORMED/)
  })

  it.each([
    [
      'too long',
      `key=${'x'.repeat(5_000)}`,
      'application/x-www-form-urlencoded',
      413,
      'BODY_TOO_LARGE',
    ],
    ['of files', '--x\r\nbroken', 'multipart/form-data; boundary=x', 422, 'BODY_INVALID'],
    ['of files that are none', '', 'multipart/form-data', 422, 'BODY_INVALID'],
  ])('%s is refused with a page', async (_what, body, type, status, code) => {
    const headers = { 'content-type': type, 'accept-language': 'en' }
    const response = await fetch(at('/sign-in'), { method: 'POST', headers, body })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await response.text()).toContain(code)
  })
})

describe('/console', () => {
  it('signs people in at the issuer, and shows who they are and what they may', async () => {
    const browser = createBrowser()
    const first = await browser.get(at())
    expect(first.url).toBe(at('/sign-in'))
    expect(first.text).toContain(`Sign in at ${new URL(issuer.url).host}`)
    const home = await signInAtIssuer(browser, 'zhang')
    expect(home.url).toBe(at())
    expect(home.text).toContain('<code id="who">oidc:zhang</code>')
    expect(home.text).toContain('<code id="scopes">shop:ask shop:approve</code>')
    expect(home.text).toContain(`<code>${box.url}/shop</code>`)
    expect(home.text).toContain('read the mail')
    expect(home.text).not.toContain('payroll')
  })

  it('lets those in whose claims allow nothing, and shows them nothing', async () => {
    const home = await signInAtIssuer(createBrowser(), 'wang')
    expect(home.text).toContain('<code id="who">oidc:wang</code>')
    expect(home.text).toContain('<code id="scopes">nothing</code>')
    expect(home.text).not.toMatch(/\/shop|\/payroll/)
  })

  it('speaks Chinese to those who read it', async () => {
    const browser = createBrowser('zh-CN,zh;q=0.9')
    expect((await browser.get(at('/sign-in'))).text).toContain('<html lang="zh">')
    expect((await signInByKey(browser)).text).toContain('可提问的函数')
  })

  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', {}, 'sign-in'],
    ['*/*', {}, 'problem'],
    ['application/json', {}, 'problem'],
    ['text/html', { authorization: 'Bearer wrong' }, 'problem'],
  ])('is where a browser gets to from / (%s, %j)', async (accept, headers, expected) => {
    const response = await fetch(`${box.url}/`, { headers: { accept, ...headers } })
    const type = response.headers.get('content-type')
    if (expected === 'sign-in') {
      expect(response.url).toBe(at('/sign-in'))
      expect(type).toContain('text/html')
    } else {
      expect(response.url).toBe(`${box.url}/`)
      expect(response.status).toBe(401)
      expect(type).toContain('application/problem+json')
    }
    await response.body?.cancel()
  })

  it('answers with a page also where it has none', async () => {
    expect((await createBrowser().get(at('/'))).url).toBe(at('/sign-in'))
    const { status, text } = await createBrowser().get(at('/nothing'))
    expect(status).toBe(404)
    expect(text).toMatch(/<html lang="en">[^]*Route does not exist[^]*ROUTE_NOT_FOUND/)
  })

  it('tells those who read Chinese of a fault in Chinese first, with the detail behind it', async () => {
    const browser = createBrowser('zh-CN')
    const refused = await signInByKey(browser, 'obx_wrong')
    expect(refused.status).toBe(401)
    expect(refused.text).toContain('访问密钥')
    expect(refused.text).toMatch(/密钥无效[^]*Cannot accept this key[^]*KEY_UNKNOWN/)
    const token = valueOf(await signInByKey(browser), 'token')
    const missing = await browser.post(at('/approvals/apr_none'), { token, decision: 'approve' })
    expect(missing.status).toBe(404)
    expect(missing.text).toMatch(/审批不存在[^]*Cannot [^]*APPROVAL_NOT_FOUND/)
    const forged = await browser.post(at('/approvals/apr_none'), { decision: 'approve' })
    expect(forged.text).toMatch(/表单不属于当前会话[^]*请重新打开页面[^]*FORM_REFUSED/)
  })

  it('takes a key, and no wrong one; the record has both', async () => {
    const browser = createBrowser()
    const refused = await signInByKey(browser, 'obx_wrong')
    expect(refused.status).toBe(401)
    expect(refused.text).toContain('Cannot accept this key')
    expect(browser.cookies.has('onbox-console')).toBe(false)
    const home = await signInByKey(browser)
    expect(home.text).toContain('<code id="who">admin</code>')
    expect(home.text).toContain(`<code>${box.url}/payroll</code>`)
    const idOf = (page: Page): string => page.headers.get('x-request-id') ?? ''
    expect(box.audit.list(idOf(refused))).toMatchObject([{ step: 'refused' }])
  })

  it('gives a cookie that no script reads and no other page sends; under TLS bound to the host', async () => {
    const browser = createBrowser()
    await signInByKey(browser)
    expect(browser.cookies.get('onbox-console')).toMatch(
      /^onbox-console=[\w-]{43}; Path=\/console; HttpOnly; SameSite=Lax$/,
    )
    const response = await fetch(at('/sign-in'), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ key: TEST_KEY }),
      headers: { 'x-forwarded-proto': 'https' },
    })
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-onbox-console=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ])
  })

  it('has pages without script, in no frame, that nobody keeps', async () => {
    const { headers, text } = await createBrowser().get(at('/sign-in'))
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('script-src')
    expect(text).not.toMatch(/<script|style="|onclick/)
    expect(headers.get('cache-control')).toBe('no-store')
    const style = await fetch(at('/style.css'))
    expect(style.headers.get('content-type')).toContain('text/css')
  })

  it('shows what waits, as text, and has it done or not by a person', async () => {
    const approved = await wantOrder()
    const browser = createBrowser()
    const home = await signInAtIssuer(browser, 'zhang')
    expect(home.text).toContain('&lt;b&gt;gold&lt;/b&gt; &amp; silver')
    expect(home.text).not.toContain('<b>gold')
    const token = valueOf(home, 'token')
    const done = await browser.post(at(`/approvals/${approved}`), { token, decision: 'approve' })
    expect(done.text).toContain('Approved; the call was made')
    expect(await (await box.request('/shop')).json()).toEqual([ITEM])
    const again = await browser.post(at(`/approvals/${approved}`), { token, decision: 'approve' })
    expect(again.status).toBe(409)
    const rejected = await wantOrder()
    const not = await browser.post(at(`/approvals/${rejected}`), { token, decision: 'reject' })
    expect(not.text).toContain('Rejected; the call was not made')
    const found = (await (await box.request(`/approvals/${approved}`)).json()) as Approval
    expect(found).toMatchObject({ status: 'approved', decidedBy: 'oidc:zhang' })
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['without its token', { token: '' }, { 'sec-fetch-site': 'same-origin' }],
    [
      'with the token of another session',
      { token: 'x'.repeat(32) },
      { 'sec-fetch-site': 'same-origin' },
    ],
    ['from a page of another site', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from a page of another origin', {}, { origin: 'https://evil.example' }],
    ['from a page that hides where it is', {}, { origin: 'null' }],
  ])('refuses a form %s', async (_what, changed, headers) => {
    const id = await wantOrder()
    const browser = createBrowser()
    const token = valueOf(await signInByKey(browser), 'token')
    const fields = { token, decision: 'approve', ...changed }
    const page = await browser.post(at(`/approvals/${id}`), fields, headers)
    expect(page.status).toBe(403)
    expect(page.text).toContain('FORM_REFUSED')
    const { status } = (await (await box.request(`/approvals/${id}`)).json()) as Approval
    expect(status).toBe('pending')
    expect(page.headers.get('content-type')).toContain('text/html')
  })

  it('shows why a call waits, and leaves its approval to others than who asked', async () => {
    const made = await box.request('/admin/keys', {
      method: 'POST',
      body: JSON.stringify({ name: 'desk', scopes: ['shop:*'] }),
    })
    const { key } = (await made.json()) as { key: string }
    const headers = { authorization: `Bearer ${key}` }
    const asked = (await (await box.ask('shop', 'read the mail', { headers })).json()) as Answer
    const [{ id } = { id: '' }] = asked.approvals ?? []
    const { version } = (await (await box.request(`/approvals/${id}`)).json()) as Approval
    const itemOf = (page: Page): string =>
      page.text.split('<article>').find((text) => text.includes(id)) ?? ''
    const seen = itemOf(await signInAtIssuer(createBrowser(), 'zhang'))
    expect(seen).toContain(`<code>shop@${version} place_order</code>`)
    expect(seen).toContain(asked.requestId)
    expect(seen).toMatch(/The model had read[^]*a result of <code>read_mail<\/code>/)
    expect(seen).toContain('value="approve"')
    const own = itemOf(await signInByKey(createBrowser(), key))
    expect(own).toContain('somebody else has to approve it')
    expect(own).not.toContain('value="approve"')
    expect(own).toContain('value="reject"')
  })

  it('writes out what would make a call look like another one', async () => {
    const id = await wantOrder('hidden')
    const browser = createBrowser()
    const home = await signInByKey(browser)
    expect(home.text).toContain(String.raw`gold\u202edlog\u009b2J\u200b\udb40\udc41`)
    expect(home.text).not.toMatch(/[\p{Cf}\u0080-\u009f]/u)
    const token = valueOf(home, 'token')
    await browser.post(at(`/approvals/${id}`), { token, decision: 'reject' })
  })

  it('may decide no more than its holder', async () => {
    const id = await wantOrder()
    const browser = createBrowser()
    const token = valueOf(await signInAtIssuer(browser, 'wang'), 'token')
    const page = await browser.post(at(`/approvals/${id}`), { token, decision: 'approve' })
    expect(page.status).toBe(404)
  })

  it('ends a session when its holder signs out, and when the key is revoked', async () => {
    const browser = createBrowser()
    const token = valueOf(await signInByKey(browser), 'token')
    const cookie = browser.cookieFor(at())
    await browser.post(at('/sign-out'), { token })
    // Not only forgotten by the browser.
    const kept = await fetch(at(), { headers: { cookie }, redirect: 'manual' })
    expect(kept.headers.get('location')).toBe('/console/sign-in')

    const made = await box.request('/admin/keys', {
      method: 'POST',
      body: JSON.stringify({ name: 'desk', scopes: ['shop:ask'] }),
    })
    const { key, id } = (await made.json()) as { key: string; id: string }
    const other = createBrowser()
    expect((await signInByKey(other, key)).text).toContain(id)
    await box.request(`/admin/keys/${id}`, { method: 'DELETE' })
    expect((await other.get(at())).url).toBe(at('/sign-in'))
  })

  it('takes nobody back from the issuer whom it has not sent there', async () => {
    const victim = createBrowser()
    const none = await victim.get(at('/callback?code=stolen&state=x'))
    expect(none.status).toBe(401)
    await victim.get(at('/sign-in/issuer'))
    const wrong = await victim.get(at('/callback?code=stolen&state=of-another'))
    expect(wrong.status).toBe(401)
    expect(wrong.text).toContain('Cannot accept this sign-in')
    // Once is enough: the second has nothing to come back to.
    expect((await victim.get(at('/callback?code=stolen&state=x'))).text).toContain('has begun none')
    expect(victim.cookies.has('onbox-console')).toBe(false)
  })

  it('has so many of those whom it refuses in the record, with those whom the box refuses', async () => {
    const refused = async (): Promise<number> => {
      const response = await fetch(at('/callback?code=stolen&state=x'))
      expect(response.status).toBe(401)
      await response.body?.cancel()
      return box.audit.list(response.headers.get('x-request-id') ?? '').length
    }
    const recorded = await Promise.all(Array.from({ length: 200 }, refused))
    expect(recorded).toContain(1)
    // 100 at once, and what is refilled meanwhile.
    expect(recorded.filter((count) => count > 0).length).toBeLessThan(150)
    const headers = { authorization: 'Bearer nobody' }
    const others = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${box.url}/shop`, { headers })),
    )
    const listed = others.map((one) => box.audit.list(one.headers.get('x-request-id') ?? ''))
    expect(listed.filter((records) => records.length === 0).length).toBeGreaterThan(0)
  })

  it('opens nothing but itself: its cookie is no key', async () => {
    const browser = createBrowser()
    await signInByKey(browser)
    const cookie = browser.cookieFor(at())
    const response = await fetch(`${box.url}/admin/keys`, { headers: { cookie } })
    expect(response.status).toBe(401)
    const token = cookie.split('=')[1] ?? ''
    const asKey = await fetch(`${box.url}/shop`, { headers: { authorization: `Bearer ${token}` } })
    expect(asKey.status).toBe(401)
  })
})
