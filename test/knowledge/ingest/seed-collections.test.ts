import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from '../../../lib/base/index.ts'
import { seedCollections, type StoredDocument } from '../../../lib/knowledge/index.ts'
import { makeProject, startTestBox, type TestBox } from '../../helpers/start-box.ts'

/** Every document is read in a process of its own, in the background. */
const LOADED_MS = 240_000

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(folder, '.onbox')

beforeAll(async () => {
  box = await startTestBox(dataDir, {
    root: makeProject({}, folder),
    config: { collections: { contracts: {}, policies: {}, faq: {}, other: {} }, functions: {} },
  })
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

async function list(collection: string): Promise<StoredDocument[]> {
  const response = await box.request(`/admin/collections/${collection}/documents`)
  return ((await response.json()) as { documents: StoredDocument[] }).documents
}

const seed = (names: string[], day: string, signal = new AbortController().signal): Promise<void> =>
  seedCollections({
    collections: box.collections,
    names,
    folder: join(dataDir, 'data/collections'),
    today: new Date(`${day}T04:00:00Z`),
    timeZone: 'Asia/Shanghai',
    signal,
    log: createLog('error', () => {}),
  }).done

it(
  "leaves a collection alone that has documents, and one that is not the sample's",
  { timeout: LOADED_MS },
  async () => {
    const form = new FormData()
    form.set('file', new File(['第一条 退货\n七天内可以退货。\n'], 'ours.txt'))
    await box.request('/admin/collections/faq/documents', { method: 'POST', body: form })
    await seed(['faq', 'other'], '2026-11-24')
    expect((await list('faq')).map(({ fileName }) => fileName)).toEqual(['ours.txt'])
    expect(await list('other')).toEqual([])
  },
)

it(
  'goes on where it was broken off, and takes no document twice',
  { timeout: LOADED_MS },
  async () => {
    const ending = new AbortController()
    const first = seed(['policies'], '2026-11-24', ending.signal)
    ending.abort()
    await first
    await seed(['policies'], '2026-11-24')
    const policies = await list('policies')
    expect(policies.map(({ status }) => status)).toEqual(['ready', 'ready', 'ready', 'ready'])
    expect(new Set(policies.map(({ sha256 }) => sha256)).size).toBe(4)
  },
)

it(
  'brings the days of what nobody has changed to another day',
  { timeout: LOADED_MS },
  async () => {
    await seed(['contracts'], '2026-11-24')
    const contracts = await list('contracts')
    const today = contracts.filter(({ sentOn }) => sentOn === '2026-11-24')
    expect(today).toHaveLength(1)
    const [ours, gone] = contracts.filter(({ sentOn }) => sentOn !== '2026-11-24')
    const at = (id = '') => `/admin/collections/contracts/documents/${id}`
    const body = JSON.stringify({ sentOn: '2020-01-02' })
    expect((await box.request(at(ours?.id), { method: 'PATCH', body })).status).toBe(200)
    expect((await box.request(at(gone?.id), { method: 'DELETE' })).status).toBe(204)

    await seed(['contracts'], '2027-03-01')
    const later = await list('contracts')
    const sentOn = (id = '') => later.find((document) => document.id === id)?.sentOn
    expect(later).toHaveLength(contracts.length - 1)
    expect(sentOn(today[0]?.id)).toBe('2027-03-01')
    expect(sentOn(ours?.id)).toBe('2020-01-02')
    expect(sentOn(gone?.id)).toBeUndefined()
    // A version stays the version of its first.
    expect(later.filter(({ versionOf }) => versionOf !== undefined).length).toBeGreaterThan(0)

    await seed(['contracts'], '2027-03-01')
    expect(await list('contracts')).toEqual(later)
  },
)
