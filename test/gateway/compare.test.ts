import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import type { DocumentComparison, StoredDocument } from '../../lib/knowledge/index.ts'
import { listChanges } from '../../lib/knowledge/compare/list-changes.ts'
import { toComparedText } from '../knowledge/compare/compared-text.ts'
import { readSoftwareVersions } from '../helpers/contract-versions.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

/** The first one starts the processes that read documents, on a machine that has much else to do. */
const LOADED_MS = 120_000
/** Of what comparing takes, the host may take so much for its own part: to ask, and to answer. */
const HOST_SHARE = 0.5

const CHANGES = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/compare', async ({ env, req, json }) => json(await env.DOCS.compare(req.query())))
  .get('/text/:id', async ({ env, req, text }) => text((await env.DOCS.read(req.param('id'))).text))`

const grant = (collection: string, queryTimeoutMs = 60_000) =>
  ({ type: 'collection', collection, access: 'write', queryTimeoutMs }) as const
const CONFIG: Config = {
  collections: { contracts: {}, other: {} },
  functions: {
    changes: { bindings: { DOCS: grant('contracts') } },
    hasty: { bindings: { DOCS: grant('contracts', 30) } },
    both: { bindings: { DOCS: grant('contracts'), OTHER: grant('other') } },
  },
}

const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const versions = readSoftwareVersions()
let box: TestBox
let earlier: StoredDocument
let later: StoredDocument

beforeAll(async () => {
  const root = makeProject(
    { 'changes.ts': CHANGES, 'hasty.ts': CHANGES, 'both.ts': CHANGES },
    folder,
  )
  box = await startTestBox(join(folder, '.onbox'), { root, config: CONFIG })
  earlier = await add(versions.earlier, { version: '1.0' })
  later = await add(versions.later, { version: '2.0', versionOf: earlier.id })
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

let added = 0
async function add(text: string, fields: Record<string, string> = {}): Promise<StoredDocument> {
  added += 1
  const form = new FormData()
  form.set('file', new File([text], `${added}.txt`))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const response = await box.request('/changes/documents', { method: 'POST', body: form })
  expect(response.status).toBe(201)
  return (await response.json()) as StoredDocument
}

async function compare(query: Record<string, string>, path = '/changes/documents/compare') {
  const response = await box.request(`${path}?${new URLSearchParams(query).toString()}`)
  return { status: response.status, body: (await response.json()) as DocumentComparison }
}

describe('GET /<function>/documents/compare', { timeout: LOADED_MS }, () => {
  it('finds the changed payment terms of a contract of 28,000 tokens, and what they were', async () => {
    const { status, body } = await compare({ before: earlier.id, after: later.id })
    expect(status).toBe(200)
    expect(body.before).toMatchObject({ id: earlier.id, version: '1.0', title: '软件开发合同' })
    expect(body.after).toMatchObject({ id: later.id, version: '2.0' })
    expect(body.changes.map(({ after }) => after[0]?.path)).toEqual([
      '第十章第一条', '第十二章第三条', '第十五章第一条', '第十六章第二条', '第二十章第二条',
    ]) // prettier-ignore
    expect(body.counts).toMatchObject({ unchanged: 569, substance: 5, wording: 0, added: 0 })
    const payment = body.changes.find(({ after }) => after[0]?.path === '第十二章第三条')
    expect(payment).toMatchObject({ id: 2, type: 'matched', place: 'same', content: 'substance' })
    expect(payment?.before[0]?.text).toContain('甲方分三期付款：合同生效后五个工作日内付百分之四十')
    expect(payment?.after[0]?.text).toContain('甲方分五期付款：合同生效后十个工作日内付百分之二十')
    const periods = payment?.substance.filter(({ type }) => type === 'period')
    expect(periods?.map(({ before, after }) => [before?.value, after?.value])).toEqual([
      ['5 working days', '10 working days'],
      ['30 working days', '15 working days'],
    ])
    const read = async (id: string) => (await box.request(`/changes/text/${id}`)).text()
    const texts = { before: await read(earlier.id), after: await read(later.id) }
    // Each word that is told stands where it is said to stand.
    for (const { before, after, words, substance } of body.changes) {
      const told = { before: [...before], after: [...after] } as Record<'before' | 'after', Place[]>
      for (const change of [...words, ...substance]) {
        if (change.before) told.before.push(change.before)
        if (change.after) told.after.push(change.after)
      }
      for (const side of ['before', 'after'] as const) {
        for (const { start, end, text } of told[side]) {
          expect(texts[side].slice(start, end)).toBe(text)
        }
      }
    }
  })

  it('compares with the version before, by all its doors alike', async () => {
    const { body } = await compare({ after: later.id })
    expect(body.before.id).toBe(earlier.id)
    expect((await compare({ after: later.id }, '/changes/compare')).body).toEqual(body)
    expect((await compare({ after: later.id }, '/admin/collections/contracts/compare')).body).toEqual(body) // prettier-ignore
    for (const path of ['/changes/documents/compare', '/admin/collections/contracts/compare']) {
      const asked = { method: 'POST', body: JSON.stringify({ after: later.id }) }
      expect(await (await box.request(path, asked)).json()).toEqual(body)
    }
  })

  it('tells wording, substance, place and number apart', async () => {
    const text = (clauses: string[]) => `供货合同\n${clauses.join('\n')}\n`
    const one = await add(
      text([
        '第一条 交货', '乙方应当在三十日内交货。',
        '第二条 价款', '价款为壹拾万元，税率13%。',
        '第三条 运费', '运费由乙方承担。',
        '第四条 保密', '双方应当保密。',
      ]),
    ) // prettier-ignore
    const other = await add(
      text([
        '第一条 交货', '乙方应当在30日内交货。',
        '第二条 验收', '甲方应当在收货后七日内验收。',
        '第三条 价款', '价款为120000元，税率百分之十三。',
        '第四条 保密', '双方应当保密。',
      ]),
    ) // prettier-ignore
    const { body } = await compare({ before: one.id, after: other.id })
    expect(
      body.changes.map(({ type, place, content, before, after, substance }) => [
        `${type} ${place} ${content}`,
        `${before[0]?.path ?? ''} → ${after[0]?.path ?? ''}`,
        ...substance.map(
          ({ type, before, after }) => `${type}: ${before?.value} → ${after?.value}`,
        ),
      ]),
    ).toEqual([
      ['matched same wording', '第一条 → 第一条'],
      ['added same substance', ' → 第二条'],
      ['matched renumbered substance', '第二条 → 第三条', 'amount: CNY 100000 → CNY 120000'],
      ['removed same substance', '第三条 → '],
    ])
  })

  it('refuses what cannot be compared, with the reason', async () => {
    const huge = await add(`很长的合同\n${`${'甲方应当付款。'.repeat(1_000)}\n`.repeat(60)}`)
    const refused = [
      [{ after: 'doc_none' }, 404, 'DOCUMENT_NOT_FOUND', 'doc_none'],
      [{ before: 'doc_none', after: later.id }, 404, 'DOCUMENT_NOT_FOUND', 'doc_none'],
      [{ after: earlier.id }, 404, 'DOCUMENT_NOT_FOUND', 'the version before it: there is none'],
      [{ before: earlier.id, after: huge.id }, 413, 'DOCUMENT_TOO_LARGE', '400000'],
      [{ before: earlier.id }, 422, 'BODY_INVALID', 'after'],
      [{ after: later.id, colour: 'red' }, 422, 'BODY_INVALID', 'colour'],
    ] as const
    for (const [query, status, code, detail] of refused) {
      const answer = await compare(query)
      expect(answer).toMatchObject({ status, body: { code } })
      expect((answer.body as unknown as { detail: string }).detail).toContain(detail)
    }
    expect((await compare({ colour: 'red' }, '/changes/compare')).body).toMatchObject({ code: 'SEARCH_INVALID' }) // prettier-ignore
    const method = await box.request('/changes/documents/compare', { method: 'DELETE' })
    expect(method.status).toBe(405)
    expect((await compare({ after: later.id }, '/both/documents/compare')).body).toMatchObject({ code: 'COLLECTION_NOT_FOUND' }) // prettier-ignore
    expect((await compare({ after: later.id, binding: 'DOCS' }, '/both/documents/compare')).status).toBe(200) // prettier-ignore
    expect((await compare({ after: later.id, binding: 'OTHER' }, '/both/documents/compare')).status).toBe(404) // prettier-ignore
  })

  it('stops at the deadline of its grant', async () => {
    const { status, body } = await compare({ after: later.id }, '/hasty/compare')
    expect({ status, body }).toMatchObject({ status: 504, body: { code: 'QUERY_TIMEOUT' } })
  })

  it('has no trace of a collection that a key may not see', async () => {
    const ask = async (scopes: string[], path: string) => {
      const body = JSON.stringify({ name: 'n', scopes })
      const created = await box.request('/admin/keys', { method: 'POST', body })
      const { key } = (await created.json()) as { key: string }
      const response = await box.request(path, { headers: { authorization: `Bearer ${key}` } })
      return { status: response.status, text: await response.text() }
    }
    const query = `?after=${later.id}`
    const path = `/changes/documents/compare${query}`
    expect((await ask(['changes:*'], path)).status).toBe(200)
    expect((await ask(['changes:*', 'collection:contracts'], path)).status).toBe(200)
    for (const [scopes, asked] of [
      [['changes:*', 'collection:other'], path],
      [['changes:ask'], path],
      [['both:*'], path],
      [['admin:logs'], `/admin/collections/contracts/compare${query}`],
      [['changes:ask', 'collection:other'], `/changes/compare${query}`],
    ] as const) {
      const { status, text } = await ask([...scopes], asked)
      expect(status).toBe(404)
      expect(text).not.toContain('软件')
      expect(text).not.toContain(earlier.id)
    }
  })

  it('compares documents of more clauses than one answer of the index has', async () => {
    const write = (changed: string) =>
      Array.from({ length: 5_200 }, (_, n) => `问：第${n + 1}号备件的价格是多少？\n答：${n === 5_100 ? changed : '9'}元。`).join('\n') // prettier-ignore
    const before = await add(write('9'))
    const after = await add(write('8'))
    const asked = { before: before.id, after: after.id }
    const { status, body } = await compare(asked, '/changes/compare')
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.counts).toMatchObject({ unchanged: 5_199, substance: 1, added: 0, removed: 0 })
  })

  it('keeps nobody waiting: contracts are compared beside the host', async () => {
    await compare({ after: later.id })
    const order = {
      before: toComparedText(versions.earlier),
      after: toComparedText(versions.later),
    }
    /** Processor time of this thread, which is the host's, in milliseconds. */
    const measureMs = async (work: () => unknown): Promise<number> => {
      const before = process.threadCpuUsage()
      await work()
      return process.threadCpuUsage(before).user / 1e3
    }
    const aloneMs = await measureMs(() => listChanges(order))
    const hostMs = await measureMs(() =>
      Promise.all(Array.from({ length: 4 }, () => compare({ after: later.id }))),
    )
    expect(hostMs).toBeLessThan(4 * HOST_SHARE * aloneMs)
  })
})

interface Place {
  start: number
  end: number
  text: string
}
