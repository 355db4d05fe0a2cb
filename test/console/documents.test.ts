import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentsPage } from '../../lib/console/document-pages.ts'
import { TEXTS } from '../../lib/console/texts.ts'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import { createBrowser, type Browser, type Page } from '../helpers/create-browser.ts'
import { findPageFaults } from '../helpers/find-page-faults.ts'
import { SHORT_CONTRACT } from '../helpers/short-contract.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'

/** The first start of a collection's process, on a machine that has much else to do. */
const LOADED_MS = 120_000
const MAX_FILE_MB = 1
const FILE = '设备销售合同_v1.0.txt'

const DESK = `import { createFunction } from 'onbox'
export default createFunction({ description: 'Contracts' }).get('/', ({ text }) => text('desk'))`

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  makeProject({ 'desk.ts': DESK, 'reader.ts': DESK }, root)
  const binding = (collection: string, access: 'read' | 'write') =>
    ({ type: 'collection', collection, access }) as const
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      collections: { contracts: { maxFileMb: MAX_FILE_MB }, policies: {}, secret: {}, many: {} },
      functions: {
        desk: {
          bindings: {
            DOCS: binding('contracts', 'write'),
            RULES: binding('policies', 'read'),
            MANY: binding('many', 'write'),
          },
        },
        reader: {
          bindings: { DOCS: binding('contracts', 'read'), OTHER: binding('secret', 'read') },
        },
      },
    },
  })
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

const at = (path = ''): string => `${box.url}/console${path}`
const CONTRACTS = '/collections/contracts'
const tokenOf = (page: Page): string =>
  /(?:\?token=|name="token" value=")([\w-]+)/.exec(page.text)?.[1] ?? ''

async function signIn(language = 'zh-CN', key = TEST_KEY): Promise<Browser> {
  const browser = createBrowser(language)
  expect((await browser.post(at('/sign-in'), { key })).url).toBe(at())
  return browser
}
async function makeKey(scopes: string[]): Promise<{ id: string; key: string }> {
  const body = JSON.stringify({ name: 'clerk', scopes })
  const made = await box.request('/admin/keys', { method: 'POST', body })
  expect(made.status).toBe(201)
  return (await made.json()) as { id: string; key: string }
}
/** Sends a file as the form of the list does. */
async function upload(
  browser: Browser,
  content: string | Uint8Array<ArrayBuffer>,
  { name = FILE, token, to = CONTRACTS }: { name?: string; token?: string; to?: string } = {},
): Promise<{ status: number; location: string; text: string }> {
  const form = new FormData()
  form.set('file', new File([content], name))
  const own = token ?? tokenOf(await browser.get(at(to)))
  const response = await fetch(`${at(to)}?token=${own}`, {
    method: 'POST',
    headers: {
      cookie: browser.cookieFor(at(to)),
      'accept-language': 'zh-CN',
      'sec-fetch-site': 'same-origin',
    },
    body: form,
    redirect: 'manual',
  })
  const location = response.headers.get('location') ?? ''
  return { status: response.status, location, text: await response.text() }
}
const valueOf = (page: Page, name: string): string | undefined =>
  new RegExp(`<input\\s+id="${name}"[^>]*?value="([^"]*)"`).exec(page.text)?.[1]
/** All that the form of a document sends, as it stands on the page. */
const fieldsOf = (page: Page): Record<string, string> =>
  Object.fromEntries(
    [...page.text.matchAll(/<input\s[^>]*?name="([^"]+)"[^>]*?value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
/** What has come of files that are on their way. */
const spooled = (): string[] => readdirSync(join(root, '.onbox/data/collections/contracts/spool'))
const list = async (): Promise<{ documents: { id: string; title: string }[]; total: number }> =>
  (await (await box.request('/desk/documents?binding=DOCS')).json()) as never

describe('documents in the console', () => {
  it('are added, shown as they were recognised, mended, fetched and removed', async () => {
    const browser = await signIn()
    const home = await browser.get(at())
    expect(home.text).toContain(`<a href="/console${CONTRACTS}">contracts</a>`)
    const empty = await browser.get(at(CONTRACTS))
    expect(empty.text).toContain('还没有文档')
    const added = await upload(browser, SHORT_CONTRACT)
    expect(added.status).toBe(303)
    const [, id = ''] =
      /^\/console\/collections\/contracts\/(doc_[\w-]+)$/.exec(added.location) ?? []
    const page = await browser.get(at(`${CONTRACTS}/${id}`))
    expect(page.text).toContain('设备销售合同')
    expect(valueOf(page, 'title')).toBe('设备销售合同')
    expect(valueOf(page, 'version')).toBe('1.0')
    expect(page.text).toContain('来自文件名')
    expect(findPageFaults(page.text)).toEqual([])

    const token = tokenOf(page)
    const mended = { action: 'save', version: '', sentOn: '2026-11-18' }
    const saved = await browser.post(page.url, { ...fieldsOf(page), ...mended })
    expect(saved.url).toBe(page.url)
    expect(valueOf(saved, 'version')).toBe('')
    expect(valueOf(saved, 'sentOn')).toBe('2026-11-18')
    expect(saved.text).toContain('由人填写')
    expect(await lastChange()).toBe(
      JSON.stringify({
        action: 'edit document',
        collection: 'contracts',
        document: id,
        changes: { sentOn: '2026-11-18', version: null },
      }),
    )

    const listed = await browser.get(at(CONTRACTS))
    expect(listed.text).toContain('共 1 份文档')
    expect(listed.text).toMatch(/发出日期 2026-11-18 · 设备销售合同_v1\.0\.txt/)
    const original = await fetch(at(`${CONTRACTS}/${id}/original`), {
      headers: { cookie: browser.cookieFor(at()) },
    })
    expect(await original.text()).toBe(SHORT_CONTRACT)
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/)

    const gone = await browser.post(page.url, { token, action: 'remove' })
    expect(gone.url).toBe(at(CONTRACTS))
    expect((await list()).total).toBe(0)
    expect((await browser.get(page.url)).status).toBe(404)
  })

  it('keep what became known of them since the page was opened, and what a field cannot hold', async () => {
    const browser = await signIn()
    const { location } = await upload(browser, `${SHORT_CONTRACT}第三条 期限\n一年。\n`)
    const path = `/desk/documents/${location.split('/').at(-1)}?binding=DOCS`
    const edit = async (changes: object): Promise<void> => {
      const body = JSON.stringify(changes)
      expect((await box.request(path, { method: 'PATCH', body })).status).toBe(200)
    }
    await edit({ counterparty: '华兴\n机械 ' })
    const page = await browser.get(`${box.url}${location}`)
    await edit({ signedOn: '2026-11-20', version: null })
    const typed = { action: 'save', title: '设备采购合同', counterparty: '华兴机械' }
    const saved = await browser.post(page.url, { ...fieldsOf(page), ...typed })
    const known = ['title', 'signedOn', 'version', 'counterparty'].map((one) => valueOf(saved, one))
    expect(known).toEqual(['设备采购合同', '2026-11-20', '', '华兴\n机械 '])
    await browser.post(page.url, { token: tokenOf(page), action: 'remove' })
  })

  it.each([
    ['zh-CN', '此前已在这里'],
    ['en', 'was here already'],
  ])('say that a file was there already: %s', async (language, said) => {
    const browser = await signIn(language)
    const text = `${SHORT_CONTRACT}第三条 ${language}\n一年。\n`
    const first = await upload(browser, text)
    expect((await browser.get(`${box.url}${first.location}`)).text).not.toContain(said)
    const second = await upload(browser, text)
    const page = await browser.get(`${box.url}${second.location}`)
    expect(page.text).toContain(said)
    expect(findPageFaults(page.text)).toEqual([])
    const reread = await browser.get(`${box.url}${first.location}`)
    expect(reread.text).not.toContain(said)
    expect(second.location).toBe(`${first.location}?known`)
    await browser.post(`${box.url}${first.location}`, { token: tokenOf(page), action: 'remove' })
  })

  it('keep what was typed where it is refused, and say which of their values came from where', async () => {
    const browser = await signIn()
    const { location } = await upload(browser, `${SHORT_CONTRACT}第四条 数量\n一台。\n`)
    const page = await browser.get(`${box.url}${location}`)
    const described = /<input\s+id="version"[^>]*aria-describedby="([^"]+)"/.exec(page.text)?.[1]
    expect(page.text).toContain(`id="${described}">来自文件名<`)
    expect(page.text).not.toMatch(/<input\s+id="sentOn"[^>]*aria-describedby/)
    const typed = { action: 'save', title: '采购合同', signedOn: '2026-02-30' }
    const refused = await browser.post(page.url, { ...fieldsOf(page), ...typed })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('BODY_INVALID')
    expect(findPageFaults(refused.text)).toEqual([])
    expect([valueOf(refused, 'title'), valueOf(refused, 'signedOn')]).toEqual([
      '采购合同',
      '2026-02-30',
    ])
    const again = { ...fieldsOf(refused), action: 'save', signedOn: '2026-02-28' }
    const saved = await browser.post(page.url, again)
    expect([valueOf(saved, 'title'), valueOf(saved, 'signedOn')]).toEqual([
      '采购合同',
      '2026-02-28',
    ])
    await browser.post(page.url, { token: tokenOf(page), action: 'remove' })
  })

  it(
    'come page by page, the newest first',
    async () => {
      const browser = await signIn('en')
      const add = async (count: number) => {
        const form = new FormData()
        form.set('file', new File([`${SHORT_CONTRACT}\n${count}`], `contract ${count}.txt`))
        const path = '/desk/documents?binding=MANY'
        expect((await box.request(path, { method: 'POST', body: form })).status).toBe(201)
      }
      await add(0)
      await Promise.all(Array.from({ length: 49 }, (_, index) => add(index + 1)))
      await add(50)
      const first = await browser.get(at('/collections/many'))
      expect(first.text).toContain('51 documents')
      expect(first.text).toContain('contract 50.txt')
      expect(first.text).not.toContain('contract 0.txt')
      const [, next = ''] = /href="([^"]+\?cursor=[^"]+)"/.exec(first.text) ?? []
      const second = await browser.get(`${box.url}${next}`)
      expect(second.text).toContain('contract 0.txt')
      expect(second.text).not.toContain('?cursor=')
    },
    LOADED_MS,
  )

  it.each<[string, string | Uint8Array<ArrayBuffer>, string, number, string]>([
    ['that is too large', 'x'.repeat(1_048_577), 'a.txt', 413, 'DOCUMENT_TOO_LARGE'],
    ['that is much too large', 'x'.repeat(20_000_000), 'a.txt', 413, 'DOCUMENT_TOO_LARGE'],
    ['that is empty', '', 'a.txt', 422, 'DOCUMENT_EMPTY'],
    ['of a kind that is not read', Uint8Array.from([0, 1, 2, 3]), 'a.exe', 415, 'DOCUMENT_FORMAT_UNKNOWN'], // prettier-ignore
  ])(
    'refuse a file %s, with the reason beside the form',
    async (_what, content, name, status, code) => {
      const browser = await signIn()
      const before = await list()
      const refused = await upload(browser, content, { name })
      expect(refused.text).toContain(code)
      expect(refused.status).toBe(status)
      expect(refused.text).toContain('enctype="multipart/form-data"')
      expect(findPageFaults(refused.text)).toEqual([])
      // One that came whole and cannot be read is listed, with the reason, until somebody removes it.
      const isKept = status !== 413
      expect((await list()).total).toBe(before.total + Number(isKept))
      expect(refused.text.includes('无法读取')).toBe(isKept)
      for (const { id } of isKept ? (await list()).documents.slice(0, 1) : []) {
        const page = await browser.get(at(`${CONTRACTS}/${id}`))
        expect(page.text).toContain('无法读取')
        await browser.post(page.url, { token: tokenOf(page), action: 'remove' })
      }
      expect((await list()).total).toBe(before.total)
    },
  )

  it('are added by forms of this console only', async () => {
    const browser = await signIn()
    const before = await list()
    for (const token of ['', 'x', tokenOf(await (await signIn()).get(at(CONTRACTS)))]) {
      const refused = await upload(browser, SHORT_CONTRACT, { token })
      expect([refused.status, refused.text.includes('FORM_REFUSED')]).toEqual([403, true])
    }
    const nobody = await upload(createBrowser(), SHORT_CONTRACT, { token: 'x' })
    expect(nobody.status).toBe(403)
    expect((await list()).total).toBe(before.total)
  })

  it('are not added with a key that is revoked while the file comes', async () => {
    const before = await list()
    const { id, key } = await makeKey(['desk:documents'])
    const browser = await signIn('en', key)
    const token = tokenOf(await browser.get(at(CONTRACTS)))
    const form = new FormData()
    form.set('file', new File([SHORT_CONTRACT], FILE))
    const whole = new Response(form)
    const bytes = new Uint8Array(await whole.clone().arrayBuffer())
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const sent = fetch(`${at(CONTRACTS)}?token=${token}`, {
      method: 'POST',
      headers: {
        cookie: browser.cookieFor(at(CONTRACTS)),
        'content-type': whole.headers.get('content-type') ?? '',
        'sec-fetch-site': 'same-origin',
      },
      body: readable,
      duplex: 'half',
      redirect: 'manual',
    })
    const writer = writable.getWriter()
    await writer.write(bytes.subarray(0, 200))
    await expect.poll(() => spooled(), { timeout: LOADED_MS }).toHaveLength(1)
    expect((await box.request(`/admin/keys/${id}`, { method: 'DELETE' })).status).toBe(200)
    await writer.write(bytes.subarray(200))
    await writer.close()
    expect((await sent).headers.get('location')).toBe('/console/sign-in')
    expect((await list()).total).toBe(before.total)
    expect(spooled()).toEqual([])
  })

  it('are only looked at where a function may read them alone', async () => {
    const browser = await signIn()
    const page = await browser.get(at('/collections/policies'))
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('multipart/form-data')
    const token = tokenOf(await browser.get(at(CONTRACTS)))
    const refused = await upload(browser, SHORT_CONTRACT, { token, to: '/collections/policies' })
    expect(refused.text).toContain('GRANT_MISSING')
    expect(refused.status).toBe(403)
  })

  it.each<[string[], string[]]>([
    [['desk:documents'], ['contracts', 'many', 'policies']],
    [['reader:documents'], ['contracts', 'secret']],
    [['desk:documents', 'reader:documents', 'collection:contracts'], ['contracts']],
    [['desk:ask'], []],
  ])('of a key with %j are those of %j', async (scopes, expected) => {
    const browser = await signIn('en', (await makeKey(scopes)).key)
    const home = await browser.get(at())
    const shown = [...home.text.matchAll(/href="\/console\/collections\/([\w-]+)"/g)]
    expect(shown.map(([, name]) => name)).toEqual(expected)
    for (const name of ['contracts', 'policies', 'secret', 'none']) {
      const { status, text } = await browser.get(at(`/collections/${name}`))
      if (expected.includes(name)) expect(status).toBe(200)
      else expect([status, text.includes('COLLECTION_NOT_FOUND')]).toEqual([404, true])
    }
  })

  it('turn nothing around that is said of them', async () => {
    const turned = 'a\u202etxt.exe'
    const browser = await signIn()
    const page = await browser.get(at(`/collections/${encodeURIComponent(turned)}`))
    expect(page.text).toContain('COLLECTION_NOT_FOUND')
    const shown = { name: 'x', functionName: 'desk', binding: 'DOCS', access: 'read' } as const
    const error = { code: 'DOCUMENT_DAMAGED', detail: `Cannot index "${turned}"` } as const
    const document = { id: 'doc_x', title: turned, fileName: turned, status: 'failed', error }
    const context = { language: 'zh', texts: TEXTS.zh, timeZone: 'UTC' } as const
    const list = { documents: [document as StoredDocument], total: 1, unread: 0 }
    const listed = String(await documentsPage(context, { shown, formToken: '-', list }))
    expect(listed).toContain('Cannot index')
    for (const text of [page.text, listed]) {
      expect(text).toContain('a\\u202etxt.exe')
      expect(text).not.toContain('\u202e')
    }
  })

  it('want somebody who has signed in', async () => {
    for (const path of [CONTRACTS, `${CONTRACTS}/doc_x`, `${CONTRACTS}/doc_x/original`]) {
      expect((await createBrowser().get(at(path))).url).toBe(at('/sign-in'))
    }
  })
})

/** What is recorded of the last change of a document. */
async function lastChange(): Promise<string | undefined> {
  const lines = await (await box.request('/admin/audit/export?payloads=true')).text()
  const [last] = lines
    .split('\n')
    .filter((line) => line.includes('edit document'))
    .slice(-1)
  return (JSON.parse(last ?? '{}') as { payload?: string }).payload
}
