import { mkdtempSync, readFileSync, statSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Verdict } from '../../lib/audit/index.ts'
import type { Answer } from '../../lib/function/index.ts'
import {
  makeProject,
  startTestBox,
  TEST_KEY,
  useTestBox,
  type TestBox,
} from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const NOTES = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const findNote = defineTool({
  name: 'find_note', description: '查找便签', input: v.object({ name: v.string() }),
  run: async ({ name }, env) => ({ name, text: (await env.KV.get(name)) ?? null }),
})
export default createFunction({ tools: [findNote] })
  .post('/', ask())
  .get('/plain', ({ text }) => text('plain'))
  .put('/:name', async (context) => {
    await context.env.KV.put(context.req.param('name'), await context.req.text())
    return context.body(null, 204)
  })`
const CONFIG = {
  functions: {
    notes: {
      tools: ['find_note'],
      bindings: { KV: { type: 'kv' }, AI: { type: 'model' } },
      limits: { requestsPerMinute: 1_000 },
    },
  },
} as const

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(root, '.onbox')

beforeAll(async () => {
  makeProject({ 'notes.ts': NOTES }, root)
  box = await startTestBox(dataDir, { root, config: CONFIG })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

const idOf = (response: Response): string => response.headers.get('x-request-id') ?? ''

async function ask(question: string): Promise<Answer> {
  const answered = await box.ask('notes', question, { headers: { 'user-agent': 'desk/1.0' } })
  expect(answered.status).toBe(200)
  return (await answered.json()) as Answer
}

/** Runs `onbox <args>` in the box's folder. */
async function run(...args: string[]) {
  const env = { ONBOX_ADMIN_KEY: TEST_KEY, ONBOX_DATA_DIR: dataDir }
  const cli = useCli(args, { cwd: root, env })
  return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
}

describe('the record', () => {
  it('has who asked, from where, of which version and model, and what came of it', async () => {
    const { requestId, version } = await ask('查找名为采购的便签')
    const records = box.audit.list(requestId)
    const { state } = box.engine
    const modelHash = state.status === 'ready' ? state.info.hash : ''
    expect(modelHash).not.toBe('')
    for (const record of records) {
      expect(record).toMatchObject({
        keyId: 'admin',
        address: '127.0.0.1',
        client: 'desk',
        functionName: 'notes',
        version,
        modelHash,
      })
    }
    expect(records.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['asked', 'decided', 'called', 'result', 'answered']),
    )
  })

  it('has a request that asks nothing, on disk before its answer', async () => {
    const response = await box.request('/notes/plain?name=采购')
    const other = new Database(join(dataDir, 'platform.db'), { readonly: true })
    const isThere = other.prepare('SELECT 1 FROM audit_records WHERE request_id = ?')
    expect(isThere.get(idOf(response))).toBeDefined()
    other.close()
    expect(await response.text()).toBe('plain')
    expect(box.audit.list(idOf(response))).toMatchObject([
      {
        step: 'answered',
        functionName: 'notes',
        address: '127.0.0.1',
        payload: { method: 'GET', path: '/notes/plain?name=%E9%87%87%E8%B4%AD', status: 200 },
      },
    ])
  })

  it.each([
    ['/nothing', 404, 'refused', 'FUNCTION_NOT_FOUND'],
    ['/notes/tools/other', 404, 'failed', undefined],
  ])('has %s, which is answered %d, as %s', async (path, status, step, code) => {
    const response = await box.request(path, { method: 'POST', body: '{}' })
    expect(response.status).toBe(status)
    const records = box.audit.list(idOf(response))
    expect(records.at(-1)).toMatchObject({ step, ...(code && { payload: { code } }) })
  })

  it('has so many of those without a key, and how many more there were', async () => {
    const headers = { authorization: 'Bearer nobody' }
    const refused = async () => {
      const response = await box.request('/notes', { headers })
      expect(response.status).toBe(401)
      return box.audit.list(idOf(response))
    }
    const seen = await Promise.all(Array.from({ length: 200 }, refused))
    const recorded = seen.filter((records) => records.length > 0).length
    expect(recorded).toBeGreaterThanOrEqual(90)
    expect(recorded).toBeLessThan(200)
    // The next one that is recorded, as soon as there is room, tells of those that were not.
    const toldOf = () =>
      seen.flat().reduce((sum, { payload }) => {
        return sum + ((payload as { unrecorded?: number }).unrecorded ?? 0)
      }, 0)
    const leftOut = () => seen.filter((records) => records.length === 0).length
    while (toldOf() < leftOut()) seen.push(await refused())
    expect(toldOf()).toBe(leftOut())
  })

  it('leaves plain requests out where the operator says so, and nothing else', async () => {
    const config = { ...CONFIG, audit: { plainRequests: false } }
    const quiet = await useTestBox({ root, config, modelPath: 'none.gguf' })
    const plain = await quiet.request('/notes/plain')
    const refused = await quiet.request('/nothing')
    const tool = await quiet.request('/notes/tools/find_note', {
      method: 'POST',
      body: '{"name":"a"}',
    })
    const stepsOf = (response: Response) => quiet.audit.list(idOf(response)).map(({ step }) => step)
    expect([plain, refused, tool].map(stepsOf)).toEqual([[], ['refused'], ['called', 'result']])
  })
})

describe('onbox audit', () => {
  it('verifies the box while it runs, against what was kept, and an export elsewhere', async () => {
    const signed = await run('audit', 'checkpoint', '--url', box.url)
    expect(signed.code).toBe(0)
    const kept = join(root, 'kept.jsonl')
    writeFileSync(kept, signed.output)
    const { output: key } = await run('audit', 'key', '--url', box.url)
    expect(key.trim()).toBe(box.audit.publicKey)
    await ask('查找名为采购的便签')

    const online = await run('audit', 'verify', '--checkpoint', kept, '--payloads', '--json')
    expect(online.code).toBe(0)
    const verdict = JSON.parse(online.output) as Verdict
    expect(verdict).toMatchObject({ isSound: true, keptMatched: 1, payloadsMissing: 0 })
    expect(verdict.payloads).toBe(verdict.records)

    const file = join(root, 'export.jsonl')
    // Others may read what lies there.
    writeFileSync(file, 'old', { mode: 0o644 })
    const exported = await run(
      'audit',
      'export',
      '--out',
      file,
      '--payloads',
      '--force',
      '--url',
      box.url,
    )
    expect(exported).toMatchObject({ code: 0, output: `The record is in ${file}\n` })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const offline = await run('audit', 'verify', file, '--checkpoint', kept)
    expect(offline).toMatchObject({ code: 0, complaints: '' })
    expect(offline.output).toMatch(/^1 kept checkpoints agree/m)
    expect(offline.output).toMatch(/^The record is sound\.$/m)

    writeFileSync(file, readFileSync(file, 'utf8').replace('"keyId":"admin"', '"keyId":"nobody"'))
    const changed = await run('audit', 'verify', file, '--public-key', key.trim())
    expect(changed.code).toBe(1)
    expect(changed.output).toMatch(/^FAULT {2}record \d+: it, or the one before it, was changed$/m)
  })

  it('does not take the word of an export for its own key', async () => {
    const file = join(root, 'word.jsonl')
    await run('audit', 'export', '--out', file, '--url', box.url)
    const refused = await run('audit', 'verify', file)
    expect(refused).toMatchObject({ code: 2, output: '' })
    expect(refused.complaints).toContain('with --public-key or --checkpoint')
  })

  it('shows a request, and nothing of it once it is erased, which is recorded', async () => {
    const { requestId } = await ask('查找名为ZEBRA的便签')
    const shown = await run('audit', 'show', requestId, '--url', box.url)
    expect(shown.output).toMatch(/by admin, from 127\.0\.0\.1 desk\n +\{"question":"查找名为ZEBRA/)
    const erased = await run('audit', 'erase', '--request', requestId, '--url', box.url)
    expect(erased).toMatchObject({ code: 0 })
    expect(erased.output).toMatch(/^\d+ payloads are erased\n$/)
    const after = await run('audit', 'show', requestId, '--url', box.url)
    expect(after.output).toMatch(/by admin, from 127\.0\.0\.1 desk\n {2}erased\n/)
    expect(after.output).not.toContain('ZEBRA')
    const explained = await run('explain', requestId, '--url', box.url)
    expect(explained.output).toMatch(/ms {2}answered {2}erased\n/)
    const rerun = await run('replay', requestId, '--rerun', '--url', box.url)
    expect(rerun.code).toBe(1)
    expect(rerun.complaints).toMatch(/Cannot ask request .* or it was erased.*\[ROUTE_NOT_FOUND\]/)

    const database = new Database(join(dataDir, 'platform.db'), { readonly: true })
    const id = database
      .prepare<[], string>(
        "SELECT request_id FROM audit_records WHERE step = 'administered' ORDER BY sequence DESC",
      )
      .pluck()
      .all()
    database.close()
    const changes = id.flatMap((one) => box.audit.list(one)).map(({ payload }) => payload)
    expect(changes).toContainEqual({ action: 'erase audit payloads', requestId })
    expect((await run('audit', 'verify')).code).toBe(0)
  })

  it.each([
    [['audit', 'erase'], /erase takes either --request or --key/],
    [['audit', 'show'], /show takes the id of a request/],
    [['audit', 'key', '--payloads'], /key has no --payloads/],
    [['audit', 'sing'], /there is no "sing"; known: verify, checkpoint, key, export, show, erase/],
    [['audit', 'export', '--since', 'soon'], /--since takes 90s/],
  ])('refuses %j', async (args, reason) => {
    const refused = await run(...args)
    expect(refused).toMatchObject({ code: 2, output: '' })
    expect(refused.complaints).toMatch(reason)
  })
})

describe('onbox replay', () => {
  it('shows a run as it went, and that another one without caches came out the same', async () => {
    await box.request('/notes/采购', { method: 'PUT', body: '买纸' })
    const { requestId, answer, version } = await ask('查找名为采购的便签')
    const shown = await run('replay', requestId, '--url', box.url)
    expect(shown.code).toBe(0)
    expect(shown.output).toContain(`${requestId}  notes@${version}  `)
    expect(shown.output).toMatch(/called +\{"tool":"find_note","arguments":\{"name":"采购"\}\}/)
    expect(shown.output).toContain(answer)

    const again = await run('replay', requestId, '--rerun', '--json', '--url', box.url)
    expect(again.code).toBe(0)
    const { rerun, differences } = JSON.parse(again.output) as {
      rerun: Answer
      differences: object[]
    }
    expect(differences).toEqual([])
    expect(rerun.usage.cachedTokens).toBe(0)
    expect(box.audit.list(rerun.requestId).map(({ step }) => step)).toEqual(
      expect.arrayContaining(['administered', 'asked', 'answered']),
    )
  })

  it('is erased with the question that it asked again', async () => {
    for (const of of ['request', 'key'] as const) {
      const body = JSON.stringify({ name: 'asker', scopes: ['notes:ask'] })
      const made = await box.request('/admin/keys', { method: 'POST', body })
      const { key, id } = (await made.json()) as { key: string; id: string }
      const question = `查找名为${of}的便签`
      const headers = { authorization: `Bearer ${key}` }
      const asked = (await (await box.ask('notes', question, { headers })).json()) as Answer
      const again = await run('replay', asked.requestId, '--rerun', '--json', '--url', box.url)
      const { rerun } = JSON.parse(again.output) as { rerun: Answer }
      const said = (requestId: string) => JSON.stringify(box.audit.list(requestId))
      expect(said(rerun.requestId)).toContain(question)
      const what = of === 'request' ? ['--request', asked.requestId] : ['--key', id]
      expect((await run('audit', 'erase', ...what, '--url', box.url)).code).toBe(0)
      for (const { requestId } of [asked, rerun]) expect(said(requestId)).not.toContain(question)
    }
  })

  it('shows what is different once the data is', async () => {
    const { requestId } = await ask('查找名为采购的便签')
    await box.request('/notes/采购', { method: 'PUT', body: '买三支笔' })
    const again = await run('replay', requestId, '--rerun', '--url', box.url)
    expect(again.code).toBe(0)
    expect(again.output).toMatch(/call 1 is different\n {2}- .*买纸.*\n {2}\+ .*买三支笔/)
  })

  it('asks nothing again for a key that may only read the record', async () => {
    const { requestId } = await ask('查找名为采购的便签')
    const body = JSON.stringify({ name: 'auditor', scopes: ['admin:audit'] })
    const created = await box.request('/admin/keys', { method: 'POST', body })
    const { key } = (await created.json()) as { key: string }
    const headers = { authorization: `Bearer ${key}` }
    expect((await box.request(`/admin/requests/${requestId}`, { headers })).status).toBe(200)
    const again = { method: 'POST', headers }
    const refused = await box.request(`/admin/requests/${requestId}/rerun`, again)
    expect(await refused.json()).toMatchObject({ code: 'ROUTE_NOT_FOUND' })
  })

  it('knows no request that there was not', async () => {
    const unknown = await run('replay', 'req_unknown', '--url', box.url)
    expect(unknown.code).toBe(1)
    expect(unknown.complaints).toContain('[ROUTE_NOT_FOUND]')
  })
})
