import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { leaveNoPage } from '../helpers/leave-no-page.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** SQLite's default. */
const PAGE_BYTES = 4_096
/** Databases, each for what becomes of it. */
const NAMES = ['slow', 'missing', 'damaged', 'torn', 'full'] as const

/** Does what its path says with the database that it names. */
const NOTES = `import { sql } from 'drizzle-orm'
import { createFunction } from 'onbox'
export default createFunction()
  .all('/:name/read', async ({ env, req, json }) =>
    json(await env[req.param('name').toUpperCase()].all(sql\`select count(*) from notes\`)))
  .all('/:name/write', async ({ env, req, body }) => {
    const words = await req.text()
    await env[req.param('name').toUpperCase()].run(sql\`insert into notes (words) values (\${words})\`)
    return body(null, 204)
  })
  .all('/:name/runaway', async ({ env, req, json }) =>
    json(await env[req.param('name').toUpperCase()].all(sql\`
      with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n\`)))`

/** With a tool, each call of which is recorded. */
const stock = (greeting: string): string => `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const find = defineTool({
  name: 'find', description: '库存', input: v.object({ name: v.string() }), run: () => 7,
})
export default createFunction({ tools: [find] }).get('/', (context) => context.text('${greeting}'))`

const CONFIG: Config = {
  databases: Object.fromEntries(NAMES.map((name) => [name, {}])),
  functions: {
    notes: {
      bindings: Object.fromEntries(
        NAMES.map((database) => [
          database.toUpperCase(),
          { type: 'database', database, access: 'write', queryTimeoutMs: 1_201 },
        ]),
      ),
    },
  },
}

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
/** There is none: nothing here is asked. */
const modelPath = join(folder, 'none.gguf')
const fileOf = (name: string): string => join(folder, `.onbox/data/${name}.db`)

beforeAll(async () => {
  mkdirSync(join(folder, '.onbox/data'), { recursive: true })
  for (const name of NAMES) {
    const file = new Database(fileOf(name))
    file.exec('create table notes (words text not null)')
    file.exec("insert into notes values ('first')")
    file.close()
  }
  leaveNoPage(fileOf('full'))
  const root = makeProject({ 'notes.ts': NOTES }, folder)
  box = await startTestBox(join(folder, '.onbox'), { root, config: CONFIG, modelPath })
})
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

const read = (name: string): Promise<Response> => box.request(`/notes/${name}/read`)
const write = (name: string, words: string): Promise<Response> =>
  box.request(`/notes/${name}/write`, { method: 'POST', body: words })

/** What `/readyz` says of the function. */
async function readFault(): Promise<string | undefined> {
  const ready = (await (await box.request('/readyz')).json()) as {
    faults: { what: string; reason: string }[]
  }
  return ready.faults.find(({ what }) => what === 'function notes')?.reason
}

async function expectProblem(
  response: Response,
  status: number,
  code: string,
  detail: RegExp,
): Promise<void> {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({
    status,
    code,
    detail: expect.stringMatching(detail) as string,
    requestId: response.headers.get('x-request-id'),
  })
}

describe('a database of a function', () => {
  it('is read by queries that end in time; one that does not is told the limit', async () => {
    const response = await box.request('/notes/slow/runaway')
    const told = /^Cannot finish .* "slow" within 1201 ms: .* raise queryTimeoutMs$/
    await expectProblem(response, 504, 'QUERY_TIMEOUT', told)
    expect(await (await read('slow')).json()).toEqual([[1]])
  })

  it('that is missing costs its own queries, until it is back', async () => {
    renameSync(fileOf('missing'), `${fileOf('missing')}.away`)
    const told =
      /^Cannot use database "missing": .*; see to its file .* bring it back from a backup$/
    await expectProblem(await read('missing'), 503, 'DATABASE_UNAVAILABLE', told)
    expect((await read('slow')).status).toBe(200)
    expect(await readFault()).toMatch(
      /^Cannot use database "missing": its file is missing; see to /,
    )
    renameSync(`${fileOf('missing')}.away`, fileOf('missing'))
    expect(await (await read('missing')).json()).toEqual([[1]])
    expect(await readFault()).toBeUndefined()
  })

  it('that is damaged costs its own queries, until it is mended', async () => {
    renameSync(fileOf('damaged'), `${fileOf('damaged')}.away`)
    writeFileSync(fileOf('damaged'), 'no database at all'.repeat(1_000))
    const told = /^Cannot use database "damaged": file is not a database; see to its file/
    await expectProblem(await read('damaged'), 503, 'DATABASE_UNAVAILABLE', told)
    expect((await read('slow')).status).toBe(200)
    expect(await readFault()).toMatch(told)
    renameSync(`${fileOf('damaged')}.away`, fileOf('damaged'))
    expect(await (await read('damaged')).json()).toEqual([[1]])
    expect(await readFault()).toBeUndefined()
  })

  it('that is damaged within is told from a wrong query', async () => {
    const file = openSync(fileOf('torn'), 'r+')
    // The second page, where the table begins.
    writeSync(file, new Uint8Array(PAGE_BYTES).fill(0xff), 0, PAGE_BYTES, PAGE_BYTES)
    closeSync(file)
    const told = /^Cannot use database "torn": .* malformed; see to its file/
    await expectProblem(await read('torn'), 503, 'DATABASE_UNAVAILABLE', told)
    expect((await read('slow')).status).toBe(200)
  })

  it('that has no room for more says so to who writes; what is read goes on', async () => {
    const told = /^Cannot write to database "full": the disk .* is full; make room on it/
    await expectProblem(await write('full', 'x'.repeat(5_000)), 507, 'DISK_FULL', told)
    expect(await (await read('full')).json()).toEqual([[1]])
    expect((await write('slow', 'x'.repeat(5_000))).status).toBe(204)
  })
})

describe('a box whose own database has no room for more', () => {
  it('changes nothing, answers nothing that it cannot record, and serves on', async () => {
    const dataDir = makeTemporaryFolder()
    const root = makeProject({ 'stock.ts': stock('good') })
    const functions = { stock: { tools: ['find'] } }
    // Else plain requests would be answered no more either.
    const options = { root, config: { audit: { plainRequests: false }, functions }, modelPath }
    await (await startTestBox(dataDir, options)).close()
    leaveNoPage(join(dataDir, 'platform.db'))
    const full = await startTestBox(dataDir, options)
    onTestFinished(() => full.close())
    const served = async () => (await full.request('/stock')).text()
    expect(await served()).toBe('good')

    writeFileSync(join(root, 'functions/stock.ts'), stock('better'))
    const { code, runtime } = await bundleFunction(join(root, 'functions/stock.ts'), root)
    const body = JSON.stringify({ code, runtime })
    const deployed = await full.request('/admin/functions/stock/deploy', { method: 'POST', body })
    const refused =
      /^Cannot (?:put|publish) version .* is full .*; make room on it.*; what served before still does/
    await expectProblem(deployed, 507, 'DISK_FULL', refused)
    const ran = await full.request('/stock/tools/find', {
      method: 'POST',
      body: JSON.stringify({ name: 'x'.repeat(5_000) }),
    })
    await expectProblem(ran, 507, 'DISK_FULL', /^Cannot .* is full .*; make room on it/)
    const ready = await full.request('/readyz')
    expect(await ready.json()).toMatchObject({
      faults: [{ what: 'model' }, { what: 'audit record' }],
    })
    expect(await served()).toBe('good')
  })
})
