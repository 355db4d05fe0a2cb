import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import { fullFileSystem } from '../helpers/small-disk.ts'
import { makeProject, TEST_KEY } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** On a machine that has much else to do. */
const LOADED_MS = 240_000
const headers = { authorization: `Bearer ${TEST_KEY}` }

function useProject() {
  const cwd = makeProject({})
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(cwd, 'wrangler-like.config.ts'),
    'export default { collections: { papers: {} }, functions: {} }',
  )
  const dataDir = join(cwd, '.onbox')
  mkdirSync(dataDir)
  const env = {
    ONBOX_PORT: '0',
    ONBOX_DATA_DIR: dataDir,
    ONBOX_ADMIN_KEY: TEST_KEY,
    ONBOX_MODEL: 'none.gguf',
  }
  const start = async () => {
    const box = useCli(['start'], { cwd, env })
    const [, url = ''] = await box.printed(/serves at (\S+)/)
    return { box, url, ...createClient(url) }
  }
  return { cwd, dataDir, folder: join(dataDir, 'data/collections/papers'), env, start }
}

/** A contract of as many clauses, each of which is found by its own number. */
const makeText = (clauses: number, mark: string): string =>
  Array.from(
    { length: clauses },
    (_, at) =>
      `第${at + 1}条 ${mark}\n甲方应当在收到编号 ${at + 1} 的发票后三十日内付款，逾期的按日支付违约金。\n`,
  ).join('')

function createClient(url: string) {
  const documents = `${url}/admin/collections/papers/documents`
  return {
    /** @param bytes - so many are sent, and the rest never. Default: all */
    add: async (name: string, text: string, bytes = Infinity) => {
      const form = new FormData()
      form.set('file', new File([text], name))
      const whole = new Response(form)
      const sent = new Uint8Array(await whole.arrayBuffer()).subarray(0, bytes)
      const isAll = bytes === Infinity
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(sent)
          if (isAll) controller.close()
        },
      })
      const type = whole.headers.get('content-type') ?? ''
      const response = await fetch(documents, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body,
        duplex: 'half',
      })
      const answer = (await response.json()) as StoredDocument & { code?: string; detail?: string }
      return { http: response.status, ...answer }
    },
    list: async (): Promise<StoredDocument[]> =>
      ((await (await fetch(documents, { headers })).json()) as { documents: StoredDocument[] })
        .documents,
  }
}

/** What is wrong with a collection on disk: its index has each document whole, and its originals are those of the documents. */
function findFaults(folder: string): string[] {
  const index = new Database(join(folder, 'index.db'), { readonly: true })
  const faults: string[] = []
  const check = (isSound: boolean, what: string): void => {
    if (!isSound) faults.push(what)
  }
  const one = (sql: string, ...params: unknown[]): unknown =>
    index
      .prepare(sql)
      .pluck()
      .get(...params)
  const all = index.prepare('SELECT number, sha256, status, text_length FROM documents').all() as {
    number: number
    sha256: string
    status: string
    text_length: number
  }[]
  for (const { number, sha256, status, text_length: length } of all) {
    const bytes = readFileSync(join(folder, 'originals', sha256))
    check(createHash('sha256').update(bytes).digest('hex') === sha256, `original ${sha256}`)
    check(status === 'ready', `${number} is ${status}`)
    check(one('SELECT sum(end - start) FROM passages WHERE document = ?', number) === length, `passages of ${number}`) // prettier-ignore
    check(one('SELECT sum(end - start) FROM clauses WHERE document = ?', number) === length, `clauses of ${number}`) // prettier-ignore
  }
  check(one('SELECT count(*) FROM passages') === one('SELECT count(*) FROM passage_words'), 'words')
  check(
    one('SELECT count(*) FROM passages WHERE document NOT IN (SELECT number FROM documents)') === 0,
    'passages of no document',
  )
  check(one('PRAGMA integrity_check') === 'ok', 'the file')
  index.close()
  const sums = new Set(all.map(({ sha256 }) => sha256))
  check(new Set(readdirSync(join(folder, 'originals'))).symmetricDifference(sums).size === 0, 'originals') // prettier-ignore
  check(readdirSync(join(folder, 'spool')).length === 0, 'spool')
  return faults
}

it(
  'after a kill -9 in the middle of a document, it is whole, or was never taken',
  { timeout: LOADED_MS },
  async () => {
    const { folder, start } = useProject()
    const first = await start()
    expect(await first.add('first.txt', makeText(1, '首'))).toMatchObject({ http: 201 })
    const text = makeText(1_500, '付款')
    // How it is sent, and what it is waited for; then the power goes.
    const moments: [what: string, bytes: number, isNow: (list: StoredDocument[]) => boolean][] = [
      ['half of it has come', text.length, () => readdirSync(join(folder, 'spool')).length > 0],
      ['it is being read', Infinity, (list) => list.some(({ status }) => status === 'queued')],
    ]
    let current = first
    for (const [what, bytes, isNow] of moments) {
      const adding = current.add(`${what}.txt`, what + text, bytes).then(
        () => 'added',
        () => 'cut off',
      )
      await expect
        .poll(async () => isNow(await current.list()), { timeout: LOADED_MS, interval: 1 })
        .toBe(true)
      process.kill(current.box.pid, 'SIGKILL')
      await current.box.ended
      expect(await adding, what).toBe('cut off')
      current = await start()
      await expect
        .poll(async () => (await current.list()).map(({ status }) => status), {
          timeout: LOADED_MS,
        })
        .not.toContain('queued')
      expect(findFaults(folder), what).toEqual([])
      // Sent again it is there, once.
      const again = await current.add(`${what}.txt`, what + text)
      expect(again.http).toBe(bytes === Infinity ? 200 : 201)
      expect(again).toMatchObject({ status: 'ready', textLength: what.length + text.length })
    }
    const names = (await current.list()).map(({ fileName }) => fileName)
    expect(names.toSorted()).toEqual(['first.txt', ...moments.map(([what]) => `${what}.txt`)].toSorted()) // prettier-ignore
    expect(await current.box.stop()).toBe(0)
    expect(findFaults(folder)).toEqual([])
  },
)

it(
  'a box whose index is gone says so at its start, and has the documents as people left them',
  { timeout: LOADED_MS },
  async () => {
    const { folder, start } = useProject()
    const first = await start()
    const { id } = await first.add('a.txt', makeText(3, '付款'))
    await first.add('b.txt', makeText(4, '交货'))
    const edited = await fetch(`${first.url}/admin/collections/papers/documents/${id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title: '另一个名字', counterparty: '华创机电有限公司' }),
    })
    expect(edited.status).toBe(200)
    const before = await first.list()
    expect(await first.box.stop()).toBe(0)
    for (const name of readdirSync(folder)) if (name.startsWith('index.db')) rmSync(join(folder, name)) // prettier-ignore
    const second = await start()
    expect(second.box.output + second.box.complaints).toMatch(/index of a collection is gone; it is built anew from its originals/) // prettier-ignore
    await expect.poll(second.list, { timeout: LOADED_MS }).toEqual(before)
    expect(await second.box.stop()).toBe(0)
    expect(findFaults(folder)).toEqual([])
  },
)

describe('a full disk', { timeout: LOADED_MS }, () => {
  it('refuses what it cannot keep, keeps what it has, and goes on where there is room', async (context) => {
    if (fullFileSystem.missing !== undefined) context.skip(fullFileSystem.missing)
    const { cwd, dataDir, env } = useProject()
    const box = useCli(['start'], { cwd, env, via: fullFileSystem.via(dataDir) })
    const [, url = ''] = await box.printed(/serves at (\S+)/)
    const { add, list } = createClient(url)
    expect(await add('first.txt', makeText(2, '首'))).toMatchObject({ http: 201 })
    // The bytes fit, and what is made of them does not.
    const seen = join(`/proc/${box.pid}/root`, dataDir)
    const filler = join(seen, 'filler')
    const { bavail, bsize } = statfsSync(seen)
    writeFileSync(filler, new Uint8Array(bavail * bsize - LEFT_BYTES))
    const large = makeText(12_000, '付款')
    const refused = await add('large.txt', large)
    expect(refused).toMatchObject({ http: 507, code: 'DISK_FULL' })
    expect(refused.detail).toMatch(/^Cannot index "large.txt" yet: .*make room/)
    expect((await list()).map(({ fileName, status }) => [fileName, status])).toEqual([
      ['large.txt', 'queued'],
      ['first.txt', 'ready'],
    ])
    // No byte fits.
    fullFileSystem.fill(box.pid, dataDir)
    const full = await add('second.txt', makeText(2_000, '次'))
    expect(full).toMatchObject({ http: 507, code: 'DISK_FULL' })
    fullFileSystem.makeRoom(box.pid, dataDir)
    const again = await add('large.txt', large)
    expect(again).toMatchObject({ http: 200, textLength: large.length })
    expect((await add('second.txt', makeText(2_000, '次'))).http).toBe(201)
    // Nobody else can open a database there.
    const copy = makeTemporaryFolder()
    cpSync(join(seen, 'data/collections/papers'), copy, { recursive: true })
    expect(findFaults(copy)).toEqual([])
    expect(await box.stop()).toBe(0)
  })
})

/** Room for the bytes of the large one, which are 1.2 MB, and not for its 5 MB of index. */
const LEFT_BYTES = 3.5 * 1_048_576
