import { mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import type { CollectionSummary, DocumentPage, DocumentTree, SearchResult, StoredDocument } from '../../lib/knowledge/index.ts' // prettier-ignore
import { buildPdf, writeChinese } from '../knowledge/fixtures/build-pdf.ts'
import { makeProject, PROJECT, startTestBox, type TestBox } from '../helpers/start-box.ts'

/** The first one starts the processes that read documents, on a machine that has much else to do. */
const LOADED_MS = 120_000

const FINDER = `import { createFunction } from 'onbox'
const told = Promise.withResolvers()
export default createFunction()
  .get('/late', ({ env, req }) => {
    const { q: text } = req.query()
    async function* answer() {
      yield 'begun '
      await told.promise
      yield JSON.stringify(await env.DOCS.search({ text }))
    }
    return new Response(ReadableStream.from(answer()).pipeThrough(new TextEncoderStream()))
  })
  .post('/go-on', ({ body }) => {
    told.resolve()
    return body(null)
  })
  .get('/find', async ({ env, req, json }) => {
    const { q: text = '', until, ...rest } = req.query()
    const filter = { ...rest, ...(until && { validUntil: { to: until } }) }
    return json(await env.DOCS.search({ text, filter }))
  })
  .get('/text', async ({ env, req, json }) => {
    const { id, start, end } = req.query()
    return json(await env.DOCS.read(id, { start: Number(start), end: Number(end) }))
  })`
const PLAIN = `import { createFunction } from 'onbox'
export default createFunction().get('/documents', ({ text }) => text('its own'))`

const grant = (collection: string, access: 'read' | 'write' = 'write') =>
  ({ type: 'collection', collection, access }) as const
const CONFIG: Config = {
  collections: {
    contracts: { description: '合同' },
    small: { maxFileMb: 1 },
    nothing: {},
    watched: { watch: 'incoming' },
    secret: {},
    listed: {},
  },
  companyNames: ['精工装备有限公司'],
  functions: {
    finder: { bindings: { DOCS: grant('contracts') } },
    reader: { bindings: { DOCS: grant('contracts', 'read') } },
    both: { bindings: { DOCS: grant('contracts'), SMALL: grant('small') } },
    void: { bindings: { DOCS: grant('nothing') } },
    watcher: { bindings: { DOCS: grant('watched') } },
    lister: { bindings: { DOCS: grant('listed') } },
    plain: {},
  },
}

const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(folder, '.onbox')
let box: TestBox

beforeAll(async () => {
  const finders = ['finder', 'reader', 'both', 'void', 'watcher', 'lister'].map((name) => [
    `${name}.ts`,
    FINDER,
  ])
  const root = makeProject({ ...Object.fromEntries(finders), 'plain.ts': PLAIN }, folder)
  box = await startTestBox(dataDir, { root, config: CONFIG })
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

const sample = (name: string) => readFileSync(join(PROJECT, 'db/contracts/documents', name))

function upload(path: string, file: File, fields: Record<string, string> = {}) {
  const form = new FormData()
  form.set('file', file)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return box.request(path, { method: 'POST', body: form })
}

async function add(path: string, file: File, fields?: Record<string, string>) {
  const response = await upload(path, file, fields)
  const document = (await response.json()) as StoredDocument
  return { status: response.status, document, location: response.headers.get('location') }
}

const find = async (q: string, filter: Record<string, string> = {}, name = 'finder') => {
  const query = new URLSearchParams({ q, ...filter })
  return (await (await box.request(`/${name}/find?${query.toString()}`)).json()) as SearchResult
}
const listSpooled = (name: string) => readdirSync(join(dataDir, 'data/collections', name, 'spool'))

describe('POST /<function>/documents', { timeout: LOADED_MS }, () => {
  it('answers with what was recognised, once it can be found, word by word', async () => {
    const file = new File([sample('equipment-sale.txt')], '../../etc/设备销售合同.txt')
    const { status, document, location } = await add('/finder/documents', file, {
      counterparty: '恒信机电有限公司',
    })
    expect(status).toBe(201)
    expect(location).toBe(`/finder/documents/${document.id}`)
    expect(document).toMatchObject({
      status: 'ready',
      fileName: '设备销售合同.txt',
      title: '设备销售合同',
      kind: 'sale',
      counterparty: '恒信机电有限公司',
      sources: { counterparty: 'person', title: 'text' },
    })
    const { hits } = await find('违约金是怎么写的?', { counterparty: '恒信' })
    expect(hits[0]).toMatchObject({ path: '第十二章第三条', heading: '违约金', legs: ['text'] })
    for (const { text, start, end } of hits) {
      const query = new URLSearchParams({ id: document.id, start: `${start}`, end: `${end}` })
      const read = (await (await box.request(`/finder/text?${query.toString()}`)).json()) as object
      expect(read).toEqual({ text, start, end })
    }
  })

  it('takes the same bytes once, however often and at once they come', async () => {
    const bytes = sample('lease.txt')
    const all = await Promise.all(
      ['a.txt', 'b.txt', 'c.txt'].map((name) => add('/finder/documents', new File([bytes], name))),
    )
    expect(new Set(all.map(({ document }) => document.id)).size).toBe(1)
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 201])
    expect(listSpooled('contracts')).toEqual([])
  })

  it.each([
    ['a program', new File(['MZ\0\0'], 'a.docx'), 415, 'DOCUMENT_FORMAT_UNKNOWN'],
    ['nothing', new File([], 'empty.txt'), 422, 'DOCUMENT_EMPTY'],
  ])('refuses %s with the reason, and finds nothing of it', async (_what, file, status, code) => {
    const response = await upload('/finder/documents', file)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
    const { documents } = (await (await box.request('/finder/documents')).json()) as {
      documents: StoredDocument[]
    }
    const failed = documents.find(({ fileName }) => fileName === file.name)
    expect(failed).toMatchObject({ status: 'failed', error: { code } })
    expect(listSpooled('contracts')).toEqual([])
  })

  it('refuses a file beyond its limit while it comes, and keeps nothing of it', async () => {
    const response = await upload(
      '/both/documents?binding=SMALL',
      new File([Buffer.alloc(2e6, 'x')], 'a.txt'),
    )
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      detail: expect.stringContaining('1 MiB') as string,
    })
    expect(listSpooled('small')).toEqual([])
  })

  it.each([
    ['JSON', { body: '{}', headers: { 'content-type': 'application/json' } }],
    ['a form without a file', { body: toForm({ title: 'a' }) }],
    [
      'a field that there is not',
      { body: toForm({ file: new File(['a'], 'a.txt'), owner: 'me' }) },
    ],
    [
      'a day that is in no calendar',
      { body: toForm({ file: new File(['a'], 'a.txt'), sentOn: '2026-02-31' }) },
    ],
    ['a day that is none', { body: toForm({ file: new File(['a'], 'a.txt'), sentOn: '昨天' }) }],
    [
      'a form that is cut',
      {
        body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
    ],
  ])('refuses %s, and leaves nothing', async (_what, init) => {
    const response = await box.request('/finder/documents', { method: 'POST', ...init })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'BODY_INVALID' })
    expect(listSpooled('contracts')).toEqual([])
  })

  it('refuses a function that may only read, and tells one of several apart', async () => {
    const file = new File(['保密'], 'a.txt')
    expect(await (await upload('/reader/documents', file)).json()).toMatchObject({
      code: 'GRANT_MISSING',
      detail: expect.stringContaining(`access: 'write'`) as string,
    })
    expect(await (await upload('/both/documents', file)).json()).toMatchObject({
      code: 'COLLECTION_NOT_FOUND',
      detail: expect.stringContaining('DOCS, SMALL') as string,
    })
  })
})

describe('the list of documents', { timeout: LOADED_MS }, () => {
  const list = async (query: Record<string, string>) => {
    const response = await box.request(`/lister/documents?${new URLSearchParams(query).toString()}`)
    return { status: response.status, ...((await response.json()) as DocumentPage) }
  }

  it('goes on from page to page, the newest first, and says how many there are', async () => {
    const ids: string[] = []
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const fields = { kind: name === 'c' ? 'sale' : 'lease' }
      const file = new File([`第一条 名称\n${name}`], `${name}.txt`)
      ids.unshift((await add('/lister/documents', file, fields)).document.id)
    }
    const first = await list({ limit: '2' })
    expect(first.total).toBe(5)
    // What comes and goes meanwhile moves none of the others.
    await add('/lister/documents', new File(['第一条 名称\nf'], 'f.txt'))
    await box.request(`/lister/documents/${ids[1]}`, { method: 'DELETE' })
    const second = await list({ limit: '2', cursor: first.next ?? '' })
    expect(second.total).toBe(5)
    const third = await list({ limit: '2', cursor: second.next ?? '' })
    expect(third.next).toBeUndefined()
    const seen = [first, second, third].flatMap(({ documents }) => documents)
    expect(seen.map(({ id }) => id)).toEqual(ids)
    const leased = await list({ kind: 'lease', limit: '1' })
    expect(leased).toMatchObject({ total: 3, documents: [{ fileName: 'e.txt' }] })
    const rest = await list({ kind: 'lease', cursor: leased.next ?? '' })
    expect(rest.documents.map(({ fileName }) => fileName)).toEqual(['b.txt', 'a.txt'])
    expect(rest.next).toBeUndefined()
  })

  it('leaves those that begin or cease to hold between two days', async () => {
    const hold = { validFrom: '2026-01-01', validUntil: '2026-12-31' }
    const file = new File(['第一条 名称\n一年\n'], 'a-year.txt')
    const { document } = await add('/lister/documents', file, hold)
    const idsOf = async (query: Record<string, string>): Promise<string[]> =>
      (await list(query)).documents.map(({ id }) => id)
    expect(await idsOf({ endsFrom: '2026-12-01', endsTo: '2026-12-31' })).toEqual([document.id])
    expect(await idsOf({ beginsFrom: '2026-01-01', beginsTo: '2026-01-01' })).toEqual([document.id])
    expect(await idsOf({ endsTo: '2026-12-30' })).toEqual([])
    expect(await idsOf({ beginsFrom: '2026-01-02' })).toEqual([])
    const held = await find('名称', { until: '2026-12-31' }, 'lister')
    expect(held.hits.map(({ document }) => document.fileName)).toEqual(['a-year.txt'])
    expect((await find('名称', { until: '2026-12-30' }, 'lister')).hits).toEqual([])
  })

  it.each([
    ['a cursor that no page gave', { cursor: 'doc_a' }],
    ['no document a page', { limit: '0' }],
    ['more than a page has', { limit: '1001' }],
  ])('refuses %s', async (_what, query) => {
    expect(await list(query)).toMatchObject({ status: 422, code: 'BODY_INVALID' })
  })
})

describe('a document', { timeout: LOADED_MS }, () => {
  it('that is not there is said to be none, and a filter that is none is refused', async () => {
    for (const path of ['/finder/documents/doc_none', '/finder/text?id=doc_none&start=0&end=1']) {
      const response = await box.request(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    }
    const noDay = await box.request('/finder/documents?sentFrom=2026-02-31')
    expect(noDay.status).toBe(422)
    const response = await box.request('/finder/find?q=a&colour=red')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'SEARCH_INVALID' })
  })

  it('does not exist for a key that is kept to other collections', async () => {
    const text = '保密协议\n第一条 秘密\n山雀计划不得外传。\n'
    const { document } = await add('/finder/documents', new File([text], '山雀.txt'))
    const ask = async (scopes: string[], path: string): Promise<[number, string]> => {
      const body = JSON.stringify({ name: 'n', scopes })
      const created = await box.request('/admin/keys', { method: 'POST', body })
      const { key } = (await created.json()) as { key: string }
      const response = await box.request(path, { headers: { authorization: `Bearer ${key}` } })
      const answer = (await response.text()).replace(/"requestId":"\w+"/, '')
      return [response.status, answer]
    }
    const search = `/finder/find?q=${encodeURIComponent('山雀')}`
    const [, seen] = await ask(['finder:ask'], search)
    expect((JSON.parse(seen) as SearchResult).hits.length).toBeGreaterThan(0)
    const kept = ['finder:ask', 'both:ask', 'collection:small']
    // Word for word as the collection that nothing was put into.
    for (const path of [
      search,
      '/finder/find?q=one%20word',
      '/finder/find?q=a&colour=red',
      '/finder/text?id=doc_none&start=0&end=1',
      `/finder/text?id=${document.id}&start=0&end=1`,
    ]) {
      const empty = path.replace('/finder/', '/void/')
      expect(await ask(kept, path)).toEqual(await ask(['void:ask'], empty))
    }
    const [found] = await ask(['finder:*', 'collection:contracts'], '/finder/documents')
    expect(found).toBe(200)
    const list = await ask(['finder:*', 'collection:small'], '/finder/documents')
    expect(list[0]).toBe(404)
    expect(list[1]).not.toContain(document.id)
    expect((await ask(['finder:ask'], '/finder/documents'))[0]).toBe(404)
    expect((await ask(['admin:logs'], '/admin/collections'))[0]).toBe(404)
  })

  it('holds nothing for a key that is revoked while its request is under way', async () => {
    const text = '保密协议\n第一条 秘密\n雨燕计划不得外传。\n'
    await add('/finder/documents', new File([text], '雨燕.txt'))
    const body = JSON.stringify({ name: 'n', scopes: ['finder:ask', 'collection:small'] })
    const created = await box.request('/admin/keys', { method: 'POST', body })
    const { id, key } = (await created.json()) as { id: string; key: string }
    const response = await box.request(`/finder/late?q=${encodeURIComponent('雨燕')}`, {
      headers: { authorization: `Bearer ${key}` },
    })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const read = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await read()).toBe('begun ')
    await box.request(`/admin/keys/${id}`, { method: 'DELETE' })
    await box.request('/finder/go-on', { method: 'POST' })
    await expect(read()).rejects.toThrow()
  })

  it('has a long name cut between its characters, with its ending', async () => {
    const name = `ab${'𠮷'.repeat(200)}.txt`
    const { document } = await add('/finder/documents', new File(['第一条 名称\n很长。'], name))
    expect(document.fileName).toBe(`ab${'𠮷'.repeat(124)}.txt`)
    const original = await box.request(`/finder/documents/${document.id}/original`)
    const [, sent = ''] = /''(.*)$/.exec(original.headers.get('content-disposition') ?? '') ?? []
    expect(decodeURIComponent(sent)).toBe(document.fileName)
    await original.body?.cancel()
  })

  it.runIf(existsSync('/proc/self/fd'))(
    'takes no descriptor of the box where only its head is asked for',
    async () => {
      // More than a stream reads ahead: it would come to its end by itself.
      const text = `承揽合同\n第一条 描述\n${'仅看抬头,不读其文。\n'.repeat(8_000)}`
      const { document } = await add('/finder/documents', new File([text], 'head.txt'))
      const at = `/finder/documents/${document.id}/original`
      const listOpen = (): string[] =>
        readdirSync('/proc/self/fd').flatMap((name) => {
          try {
            const path = readlinkSync(`/proc/self/fd/${name}`)
            return path.endsWith(document.sha256) ? [path] : []
          } catch {
            // Closed since it was listed.
            return []
          }
        })
      for (let count = 0; count < 5; count += 1) {
        const head = await box.request(at, { method: 'HEAD' })
        expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
      }
      // By then a descriptor that was asked for would be there.
      expect(await (await box.request(at)).text()).toBe(text)
      await expect.poll(listOpen).toEqual([])
    },
  )

  it('is read, edited and removed', async () => {
    const text = '技术服务合同\n第一条 响应\n乙方应当在四小时内响应。\n第二条 费用\n每月3.5万元。\n'
    const { document } = await add('/finder/documents', new File([text], 'a.txt'))
    const at = `/finder/documents/${document.id}`
    const { clauses } = (await (await box.request(at)).json()) as DocumentTree
    expect(clauses.map(({ path }) => path)).toEqual(['', '第一条', '第二条'])
    const original = await box.request(`${at}/original`)
    expect(original.headers.get('content-disposition')).toContain('attachment')
    expect(await original.text()).toBe(text)
    const edits = { title: '驻场运维约定', kind: null }
    const edited = await box.request(at, { method: 'PATCH', body: JSON.stringify(edits) })
    expect(await edited.json()).toMatchObject({ title: edits.title, sources: { kind: 'person' } })
    const unversioned = await box.request(at, { method: 'PATCH', body: '{"version":null}' })
    expect(unversioned.status).toBe(200)
    const { version, sources } = (await unversioned.json()) as StoredDocument
    expect([version, sources.version]).toEqual([undefined, 'person'])
    const { hits } = await find('驻场运维约定')
    expect(hits[0]?.breadcrumb).toMatch(/^驻场运维约定/)
    expect((await box.request(at, { method: 'DELETE' })).status).toBe(204)
    expect((await box.request(at)).status).toBe(404)
    expect((await find('四小时内响应')).hits.map(({ document }) => document.id)).not.toContain(
      document.id,
    )
    const { sha256 } = document
    expect(readdirSync(join(dataDir, 'data/collections/contracts/originals'))).not.toContain(sha256)
  })

  it('is found in its newest version, unless another is asked for', async () => {
    const write = (days: string) => `云帆协议\n第一条 账期\n账期为${days}。\n`
    const first = await add('/finder/documents', new File([write('三十日')], 'a.txt'), {
      version: '1.0',
    })
    await add('/finder/documents', new File([write('六十日')], 'b.txt'), {
      version: '2.0',
      versionOf: first.document.id,
    })
    const versions = async (filter?: Record<string, string>) =>
      (await find('云帆协议账期', filter)).hits
        .filter(({ document }) => document.title.includes('云帆协议'))
        .map(({ document }) => document.version)
    expect(new Set(await versions())).toEqual(new Set(['2.0']))
    expect(new Set(await versions({ version: '1.0' }))).toEqual(new Set(['1.0']))
    expect(new Set(await versions({ version: 'all' }))).toEqual(new Set(['1.0', '2.0']))
  })
})

it(
  'a document is recognised as a version of another, and told apart by whoever knows better',
  async () => {
    const write = (days: string) =>
      `恒通供货协议\n第一条 账期\n账期为${days}。\n第二条 交货地点\n货物送到甲方指定的仓库。\n第三条 保密\n双方对商业秘密负有保密义务。\n`
    const first = await add('/finder/documents', new File([write('三十日')], '恒通供货协议.txt'))
    const second = await add(
      '/finder/documents',
      new File([write('六十日')], '恒通供货协议（修订版）.txt'),
    )
    expect(first.document.versionOf).toBeUndefined()
    expect(second.document).toMatchObject({
      versionOf: first.document.id,
      sources: { versionOf: 'file-name' },
    })
    const periods = async () =>
      (await find('恒通供货协议账期')).hits
        .filter(({ heading, breadcrumb }) => heading === '账期' && breadcrumb.startsWith('恒通'))
        .map(({ text }) => /[三六]十日/.exec(text)?.[0])
    expect(await periods()).toEqual(['六十日'])
    const body = JSON.stringify({ versionOf: null })
    await box.request(`/finder/documents/${second.document.id}`, { method: 'PATCH', body })
    expect(new Set(await periods())).toEqual(new Set(['三十日', '六十日']))
  },
  LOADED_MS,
)

it('a function without a collection has a path of that name to itself', async () => {
  expect(await (await box.request('/plain/documents')).text()).toBe('its own')
})

it('/admin/collections has no other collections for a key that is kept to some', async () => {
  const body = JSON.stringify({ name: 'n', scopes: ['admin:collections', 'collection:small'] })
  const created = await box.request('/admin/keys', { method: 'POST', body })
  const { key } = (await created.json()) as { key: string }
  const get = async (path: string): Promise<string> => {
    const headers = { authorization: `Bearer ${key}` }
    return (await box.request(`/admin/collections${path}`, { headers })).text()
  }
  expect(JSON.parse(await get(''))).toMatchObject({ collections: [{ name: 'small' }] })
  expect(await get('/small/documents')).toContain('"documents"')
  const withoutNames = async (name: string): Promise<string> =>
    (await get(`/${name}/documents`)).replaceAll(new RegExp(`${name}|req_\\w+`, 'g'), '…')
  const hidden = await withoutNames('secret')
  expect(hidden).toContain('COLLECTION_NOT_FOUND')
  expect(hidden).toBe(await withoutNames('nowhere'))
  expect(hidden).not.toContain('contracts')
})

it('GET /admin/collections tells what there is', async () => {
  const { collections } = (await (await box.request('/admin/collections')).json()) as {
    collections: { name: string }[]
  }
  expect(collections.map(({ name }) => name)).toEqual([
    'contracts',
    'small',
    'nothing',
    'watched',
    'secret',
    'listed',
  ])
  expect(collections).toContainEqual({
    name: 'secret', description: '', documents: 0, queued: 0, failed: 0, bytes: 0, reading: [],
  }) // prettier-ignore
})

it('a watched folder is taken as it changes', { timeout: LOADED_MS }, async () => {
  const incoming = join(folder, 'incoming')
  mkdirSync(incoming)
  writeFileSync(join(incoming, '制度.txt'), '考勤制度\n第一条 年假\n年假为五天。\n')
  writeFileSync(join(incoming, '~$制度.docx'), 'x')
  const texts = async () => (await find('年假', {}, 'watcher')).hits.map(({ text }) => text)
  const within = { timeout: LOADED_MS, interval: 500 }
  await expect.poll(texts, within).toEqual([expect.stringContaining('五天')])
  writeFileSync(join(incoming, '制度.txt'), '考勤制度\n第一条 年假\n年假为十五天。\n')
  await expect.poll(texts, within).toEqual([expect.stringContaining('十五天')])
})

it('tells how far it is with a long file', { timeout: LOADED_MS }, async () => {
  const text = sample('lease.txt').toString().slice(0, 600)
  const pages = Array.from({ length: 40 }, (_, page) => ({
    content: (text.match(/.{1,30}/g) ?? [])
      .map((line, at) => writeChinese(`${page}${line}`, 20, 560 - 15 * at))
      .join(''),
  }))
  const file = new File([Buffer.from(buildPdf(pages))], 'long.pdf')
  const adding = add('/admin/collections/contracts/documents', file)
  const readShare = async () => {
    const { collections } = (await (await box.request('/admin/collections')).json()) as {
      collections: CollectionSummary[]
    }
    const { reading = [] } = collections.find(({ name }) => name === 'contracts') ?? {}
    const one = reading.find(({ fileName }) => fileName === 'long.pdf')
    return one !== undefined && one.share > 0 && one.share < 1
  }
  await expect.poll(readShare, { timeout: LOADED_MS, interval: 1 }).toBe(true)
  expect((await adding).status).toBe(201)
  const { collections } = (await (await box.request('/admin/collections')).json()) as {
    collections: CollectionSummary[]
  }
  expect(collections.map(({ reading }) => reading)).toEqual([[], [], [], [], [], []])
})

it('goes on after the knowledge process was killed', { timeout: LOADED_MS }, async () => {
  const [pid] = box.collections.pids()
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
  const text = '复原协议\n第一条 恢复\n进程被杀之后继续。\n'
  const { status } = await add('/finder/documents', new File([text], 'again.txt'))
  expect(status).toBe(201)
  expect((await find('进程被杀之后继续')).hits[0]?.heading).toBe('恢复')
})

function toForm(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
