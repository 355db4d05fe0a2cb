import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SearchResult } from '../../lib/knowledge/index.ts'
import { makeProject, PROJECT, startTestBox, type TestBox } from '../helpers/start-box.ts'

/** On a machine that has much else to do. */
const LOADED_MS = 120_000
const PAGE_BYTES = 4_096

const FINDER = `import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, req, json }) =>
  json(await env.DOCS.search({ text: req.query('q') })))`

const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const collection = join(folder, '.onbox/data/collections/notes')
let root: string
let box: TestBox
const start = async (): Promise<void> => {
  const config = {
    model: { embedding: { path: join(PROJECT, 'models/starter.gguf'), contextTokens: 256 } },
    collections: { notes: {} },
    functions: {
      finder: {
        bindings: { DOCS: { type: 'collection', collection: 'notes', access: 'write' } as const },
      },
    },
  }
  box = await startTestBox(join(folder, '.onbox'), { root, config })
}
beforeAll(async () => {
  root = makeProject({ 'finder.ts': FINDER }, folder)
  await start()
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

const find = async () => {
  const response = await box.request(`/finder?q=${encodeURIComponent('押金')}`)
  return (await response.json()) as SearchResult & { code?: string; detail?: string }
}
const add = async (name: string, text: string): Promise<number> => {
  const body = new FormData()
  body.set('file', new File([text], name))
  return (await box.request('/finder/documents', { method: 'POST', body })).status
}

/** Writes over the first page of each of these tables, while nobody has the file open. */
function damage(...tables: string[]): void {
  const path = join(collection, 'index.db')
  const client = new Database(path)
  client.pragma('wal_checkpoint(TRUNCATE)')
  const root = client.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck()
  const pages = tables.map((table) => root.get(table) as number)
  client.close()
  const file = openSync(path, 'r+')
  for (const page of pages) writeSync(file, Buffer.alloc(PAGE_BYTES, 'x'), 0, PAGE_BYTES, (page - 1) * PAGE_BYTES) // prettier-ignore
  closeSync(file)
}

it(
  'a search that meets a damaged part of an index says so, and the next start builds it anew',
  async () => {
    expect(await add('rent.txt', '第一条 押金\n押金为两个月租金。\n')).toBe(201)
    expect((await find()).hits).toHaveLength(1)
    await box.close()
    damage('passages')
    await start()
    expect(await find()).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      detail: expect.stringContaining('start the box again, and the index is built anew') as string,
    })
    // Until then nothing more is taken in.
    expect(await add('more.txt', '第一条 租金\n租金为三千元。\n')).toBe(503)
    await box.close()
    await start()
    await expect.poll(async () => (await find()).hits, { timeout: LOADED_MS }).toHaveLength(1)
    expect(readdirSync(collection).filter((name) => name.includes('damaged'))).toHaveLength(1)
  },
  LOADED_MS,
)
