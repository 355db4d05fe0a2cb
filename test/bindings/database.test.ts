import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openBindings, openData, type Data } from '../../lib/bindings/index.ts'
import type { DatabaseBindingConfig } from '../../lib/config/index.ts'
import { startIsolate, type Isolate } from '../../lib/isolate/index.ts'
import { NO_COLLECTIONS } from '../helpers/no-collections.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import {
  asRequest,
  createKeptLog,
  get,
  prepareFixture,
  repeatUntil,
} from '../isolate/start-fixture.ts'

interface Box {
  data: Data
  folder: string
  start: (grant?: Partial<DatabaseBindingConfig>) => Promise<Isolate>
}

/**
 * A folder with the databases `notes` and `hr`, and functions that are granted `notes`.
 *
 * @param cleanUp - takes what ends it all
 */
function openBox(cleanUp: (end: () => Promise<void> | void) => void = onTestFinished): Box {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  cleanUp(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['notes', 'hr']) {
    const database = new Database(join(folder, `${name}.db`))
    database.pragma('journal_mode = WAL')
    database.exec('create table notes (id integer primary key, words text not null)')
    database.exec(`insert into notes (words) values ('of ${name}'), ('付款')`)
    database.close()
  }
  const { log } = createKeptLog()
  const data = openData({ folder, log })
  cleanUp(data.close)
  const start = async (grant: Partial<DatabaseBindingConfig> = {}) => {
    const DB = { type: 'database', database: 'notes', access: 'read', ...grant } as const
    const createModelBinding = () => {
      throw new Error('no model here')
    }
    const granted = openBindings(
      { bindings: { DB } },
      {
        data,
        collections: NO_COLLECTIONS,
        seesCollection: () => true,
        secrets: NO_SECRETS,
        log,
        createModelBinding,
        findService: () => undefined,
      },
    )
    const isolate = await startIsolate(await prepareFixture('database', granted))
    cleanUp(isolate.stop)
    return isolate
  }
  return { data, folder, start }
}

const post = (path: string, body?: string) =>
  new Request(`http://box${path}`, { method: 'POST', ...(body !== undefined && { body }) })

async function fetchJson(isolate: Isolate, request: Request): Promise<unknown> {
  const response = await isolate.fetch(request, asRequest())
  return response.json()
}

describe('env.DB', () => {
  const ends: (() => Promise<void> | void)[] = []
  let box: Box
  let reader: Isolate
  beforeAll(async () => {
    box = openBox((end) => ends.push(end))
    reader = await box.start()
  })
  afterAll(async () => {
    for (const end of ends.toReversed()) await end()
  })

  it('reads through drizzle: all rows, one row, and in a tool', async () => {
    const isolate = reader
    expect(await fetchJson(isolate, get('/'))).toEqual([
      { id: 1, words: 'of notes' },
      { id: 2, words: '付款' },
    ])
    expect(await fetchJson(isolate, get('/one'))).toEqual({ id: 1, words: 'of notes' })
    expect(await isolate.runTool('find_note', { id: 2 }, asRequest())).toEqual({
      found: true,
      id: 2,
      words: '付款',
    })
    expect(await isolate.runTool('find_note', { id: 9 }, asRequest())).toEqual({ found: false })
  })

  it('writes under a write grant, a batch as one transaction', async () => {
    const isolate = await openBox().start({ access: 'write' })
    expect(await fetchJson(isolate, post('/'))).toEqual([{ id: 3, words: 'new' }])
    expect(await fetchJson(isolate, post('/batch'))).toMatchObject({
      code: 'QUERY_FAILED',
      detail: 'Cannot run the query: UNIQUE constraint failed: notes.id',
    })
    expect(await fetchJson(isolate, get('/'))).toHaveLength(3)
  })

  it('cannot write under a read grant', async () => {
    const isolate = reader
    expect(await fetchJson(isolate, post('/'))).toMatchObject({ status: 403, code: 'QUERY_DENIED' })
    const hidden = 'with x as (select 1) delete from notes'
    expect(await fetchJson(isolate, post('/raw', hidden))).toMatchObject({ code: 'QUERY_DENIED' })
    expect(await fetchJson(isolate, get('/'))).toHaveLength(2)
  })

  it('refuses what is no query of rows, even under a write grant', async () => {
    const isolate = await openBox().start({ access: 'write' })
    const statements = [
      "attach database 'hr.db' as hr",
      "/* a comment */ -- another\n ATTACH 'hr.db' as hr",
      "vacuum into '/tmp/copy.db'",
      'pragma journal_mode = delete',
      'create table more (id)',
      'drop table notes',
      'begin',
      "select load_extension('/tmp/evil.so')",
      "select 1; attach 'hr.db' as hr",
      'select * from hr.notes',
      '',
    ]
    const answers = await Promise.all(
      statements.map(async (statement) => {
        const { code } = (await fetchJson(isolate, post('/raw', statement))) as { code: string }
        return `${code} ${statement}`
      }),
    )
    expect(answers).toEqual(
      statements.map((statement, index) => {
        // SQLite itself refuses these: no extension, one statement, no such table.
        const bySqlite = index >= 7 && index <= 9
        return `${bySqlite ? 'QUERY_FAILED' : 'QUERY_DENIED'} ${statement}`
      }),
    )
    expect(await fetchJson(isolate, post('/transaction'))).toMatchObject({
      code: 'QUERY_DENIED',
      detail: expect.stringContaining('use env.DB.batch([...])') as string,
    })
  })

  it("gives SQLite's own words for a faulty query", async () => {
    const isolate = reader
    expect(await fetchJson(isolate, post('/raw', 'select price from notes'))).toMatchObject({
      status: 500,
      code: 'QUERY_FAILED',
      detail: 'Cannot run the query: no such column: price',
    })
  })

  it('gives no integer that a number cannot hold, and takes and gives it as text', async () => {
    const { data } = openBox()
    const ask = (sql: string, ...params: (string | bigint)[]) =>
      data.query({
        database: 'notes',
        access: 'write',
        queries: [{ sql, params, method: 'all' }],
        owner: 'writer',
        timeoutMs: 5_000,
        signal: new AbortController().signal,
      })
    const large = '1859274619283746817'
    await ask("insert into notes (id, words) values (?, 'large')", BigInt(large))
    await expect(ask("select id from notes where words = 'large'")).rejects.toMatchObject({
      code: 'QUERY_FAILED',
      message: `Cannot return ${large} of "id": a number is exact up to 9007199254740991 only; select it as text: CAST(id AS TEXT)`,
    })
    expect(await ask('select cast(id as text) from notes where id = ?', large)).toEqual([
      { rows: [[large]] },
    ])
    const exact = 'select 9007199254740991, -9007199254740991, 0, 1e300, 0.5'
    expect(await ask(exact)).toEqual([
      { rows: [[9007199254740991, -9007199254740991, 0, 1e300, 0.5]] },
    ])
  })

  it('bounds the rows and the bytes of a result', async () => {
    const isolate = reader
    const count = (n: number, what: string) =>
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${n}) select ${what} from n`
    expect(await fetchJson(isolate, post('/raw', count(10_000, 'i')))).toHaveLength(10_000)
    expect(await fetchJson(isolate, post('/raw', count(10_001, 'i')))).toMatchObject({
      detail: expect.stringContaining(
        'Cannot return more than 10000 rows at once: add a LIMIT',
      ) as string,
    })
    const wide = count(20, 'hex(zeroblob(300000))')
    expect(await fetchJson(isolate, post('/raw', wide))).toMatchObject({
      detail: expect.stringContaining('more than 8388608 bytes') as string,
    })
  })

  it('bounds one row, and a batch as a whole, and its process lives on', async () => {
    const { data } = box
    const all = (sql: string) => ({ sql, params: [], method: 'all' as const })
    const ask = (...queries: { sql: string; params: never[]; method: 'all' | 'get' }[]) =>
      data.query({
        database: 'notes',
        access: 'read',
        queries,
        owner: 'greedy',
        timeoutMs: 5_000,
        signal: new AbortController().signal,
      })
    const tooMuch = { code: 'QUERY_FAILED', message: expect.stringContaining('8388608 bytes') }
    const huge = 'select hex(zeroblob(9000000))'
    await expect(ask({ sql: huge, params: [], method: 'get' })).rejects.toMatchObject(tooMuch)
    const large = all('select hex(zeroblob(1500000))')
    await expect(ask(large, large, large)).rejects.toMatchObject(tooMuch)
    expect(await ask(all('select count(*) from notes'))).toEqual([{ rows: [[2]] }])
  })

  it('writes nothing where what the write returns is refused', async () => {
    const { data } = openBox()
    const ask = (sql: string) =>
      data.query({
        database: 'notes',
        access: 'write',
        queries: [{ sql, params: [], method: 'all' }],
        owner: 'writer',
        timeoutMs: 5_000,
        signal: new AbortController().signal,
      })
    const many =
      'with recursive n(i) as (select 1 union all select i + 1 from n where i < 10001) select i from n'
    await expect(ask(`insert into notes (words) ${many} returning id`)).rejects.toMatchObject({
      code: 'QUERY_FAILED',
      message: expect.stringContaining('10000 rows') as string,
    })
    expect(await ask('select count(*) from notes')).toEqual([{ rows: [[2]] }])
  })

  it('waits for another write, and says so when that takes too long', async () => {
    const { data, folder } = openBox()
    const other = new Database(join(folder, 'notes.db'))
    onTestFinished(() => void other.close())
    const insert = {
      sql: "insert into notes (words) values ('x')",
      params: [],
      method: 'run' as const,
    }
    const read = { sql: 'select count(*) from notes', params: [], method: 'all' as const }
    const write = () =>
      data.query({
        database: 'notes',
        access: 'write',
        // Begins as a read: only a transaction that is a write from its start can wait.
        queries: [read, insert],
        owner: 'writer',
        timeoutMs: 8_000,
        signal: new AbortController().signal,
      })
    other.exec('begin immediate')
    await expect(write()).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      retryAfterSeconds: 1,
    })
    const waiting = write()
    other.exec('commit')
    expect(await waiting).toHaveLength(2)
  })

  it('says that a database does not exist', async () => {
    const isolate = await box.start({ database: 'missing' })
    expect(await fetchJson(isolate, get('/'))).toMatchObject({
      status: 503,
      code: 'DATABASE_UNAVAILABLE',
    })
  })

  it('starts no process before there is a query', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
    const data = openData({ folder, log: createKeptLog().log })
    onTestFinished(async () => {
      await data.close()
      rmSync(folder, { recursive: true, force: true })
    })
    expect(data.pids()).toEqual([])
    data.warmUp()
    await expect.poll(() => data.pids().length, { timeout: 20_000 }).toBe(2)
  })

  it('stops a runaway query at its deadline, and the others go on meanwhile', async () => {
    const slow = await box.start({ queryTimeoutMs: 400 })
    const quick = reader
    const runaway = fetchJson(slow, get('/runaway'))
    const answered = await repeatUntil(runaway, async () => {
      expect(await fetchJson(quick, get('/'))).toHaveLength(2)
    })
    expect(await runaway).toMatchObject({
      status: 504,
      code: 'QUERY_TIMEOUT',
      detail: expect.stringContaining('within 400 ms') as string,
    })
    expect(answered).toBeGreaterThan(1)
    expect(await fetchJson(slow, get('/'))).toHaveLength(2)
  })

  it('leaves room for others when one function has many runaway queries', async () => {
    const { data } = box
    const request = {
      database: 'notes',
      access: 'read' as const,
      timeoutMs: 1_500,
      signal: new AbortController().signal,
    }
    const count =
      'with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n'
    const ask = (owner: string, sql: string) =>
      data.query({ ...request, owner, queries: [{ sql, params: [], method: 'all' }] })
    const runaways = Array.from({ length: 8 }, () =>
      ask('greedy', count).catch((error: unknown) => error),
    )
    expect(await ask('modest', 'select count(*) from notes')).toEqual([{ rows: [[2]] }])
    runaways.push(...Array.from({ length: 8 }, () => ask('other', count).catch((e: unknown) => e)))
    expect(await ask('modest', 'select count(*) from notes')).toEqual([{ rows: [[2]] }])
    const codes = (await Promise.all(runaways)).map((error) => (error as { code: string }).code)
    expect(codes.filter((code) => code === 'QUERY_TIMEOUT').length).toBeGreaterThanOrEqual(3)
    expect(new Set(codes).difference(new Set(['QUERY_TIMEOUT', 'DATABASE_UNAVAILABLE']))).toEqual(
      new Set(),
    )
  })

  it('stops a query whose client is gone', async () => {
    const { data } = openBox()
    const client = new AbortController()
    const sql =
      'with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n'
    const pending = data.query({
      database: 'notes',
      access: 'read',
      queries: [{ sql, params: [], method: 'all' }],
      owner: 'test',
      timeoutMs: 20_000,
      signal: client.signal,
    })
    const startedAt = performance.now()
    client.abort()
    await expect(pending).rejects.toMatchObject({ code: 'REQUEST_ABORTED' })
    await data.close()
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })

  it.each([
    ['another method', 'read', null],
    ['nothing', 'query', null],
    ['an object as parameter', 'query', { sql: 'select 1', params: [{}], method: 'all' }],
    ['an unknown way to run', 'query', { sql: 'select 1', params: [], method: 'exec' }],
    ['very long SQL', 'query', { sql: 'x'.repeat(100_001), params: [], method: 'all' }],
    ['an empty batch', 'batch', { queries: [] }],
  ])('takes no malformed call: %s', async (_what, method, argument) => {
    const { data } = box
    const config = { type: 'database', database: 'notes', access: 'read' } as const
    const { bindings } = openBindings(
      { bindings: { DB: config } },
      {
        data,
        log: createKeptLog().log,
        collections: NO_COLLECTIONS,
        seesCollection: () => true,
        secrets: NO_SECRETS,
        createModelBinding: () => ({ call: () => Promise.resolve() }),
        findService: () => undefined,
      },
    )
    const context = { depth: 0, ...asRequest(), functionName: 'test', version: 'v1' }
    await expect(bindings['DB']?.call(method, argument, context)).rejects.toMatchObject({
      code: expect.stringMatching(/^QUERY_(DENIED|FAILED)$/) as string,
    })
  })
})
