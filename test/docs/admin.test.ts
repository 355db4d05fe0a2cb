import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog, ERRORS } from '../../lib/base/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { createGateway } from '../../lib/gateway/index.ts'
import { createRequestTraces } from '../../lib/logs/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { NO_FUNCTIONS } from '../helpers/no-functions.ts'
import { NO_LOGS } from '../helpers/no-logs.ts'
import { NO_COLLECTIONS } from '../helpers/no-collections.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/admin.md')
/** What each route has below its heading. */
const sections = new Map(
  page.text
    .split(/^### /m)
    .slice(1)
    .map((section) => [/^`(.+)`/.exec(section)?.[1] ?? '', section]),
)

const NOTES = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const findNote = defineTool({
  name: 'find_note', description: '便签', input: v.object({ name: v.string() }),
  run: async ({ name }, env) => {
    console.log('looking for', name)
    return { name, text: (await env.KV.get(name)) ?? null }
  },
})
export default createFunction({ tools: [findNote] }).post('/daily', ({ text }) => text('done'))`

describe('docs/admin.md', () => {
  it('has every route for the operator, and no other', () => {
    const app = createGateway({
      functions: NO_FUNCTIONS,
      collections: NO_COLLECTIONS,
      secrets: NO_SECRETS,
      logs: NO_LOGS,
      traces: createRequestTraces(),
      authenticate: () => ({ keyId: 'key_test' }),
      audit: { record: () => {}, flush: () => Promise.resolve(), list: () => [] },
      metrics: createMetrics(),
      log: createLog('error', () => {}),
      modelFault: () => undefined,
      listCrons: () => ({ timeZone: 'UTC', crons: [] }),
    })
    const routes = app.routes
      .filter(({ method, path }) => path.startsWith('/admin') && method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`)
    expect(routes.length).toBeGreaterThan(8)
    expect([...sections.keys()].toSorted()).toEqual(routes.toSorted())
  })

  it('names codes that exist', () => {
    const named = [...page.text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
    expect(named).toContain('DEPLOY_REFUSED')
    expect(named.filter((code) => !(code in ERRORS) && code !== 'ONBOX_ADMIN_KEY')).toEqual([])
  })
})

const PAPER = '采购合同\n第一条 交货\n供方在三十日内交货。\n'

function toForm(): FormData {
  const form = new FormData()
  form.set('file', new File([PAPER], '采购合同.txt'))
  return form
}

/** A JSON value with the types of its parts in place of them; of a list, those of its first. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (value === null || typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

describe('the routes for the operator', () => {
  let box: TestBox
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  const root = makeProject({ 'notes.ts': NOTES, 'reader.ts': saying('one') }, folder)

  beforeAll(async () => {
    box = await startTestBox(join(folder, '.onbox'), {
      root,
      config: {
        collections: { contracts: { description: '合同' } },
        functions: {
          notes: {
            tools: ['find_note'],
            bindings: { KV: { type: 'kv' } },
            triggers: { crons: [{ schedule: '0 8 * * 1-5', path: '/daily' }] },
          },
          reader: { bindings: { NOTES: { type: 'service', function: 'notes' } } },
        },
      },
    })
    writeFileSync(join(folder, '.onbox/admin.key'), TEST_KEY)
  })
  afterAll(async () => {
    await box.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const bundle = async (text: string): Promise<object> => {
    const file = join(root, 'functions/notes.ts')
    writeFileSync(file, text)
    const { code, runtime, sourceMap } = await bundleFunction(file, root)
    return { code, runtime, sourceMap }
  }
  const explained = async (): Promise<string> => {
    const body = JSON.stringify({ name: '采购' })
    const called = await box.request('/notes/tools/find_note', { method: 'POST', body })
    return `/admin/requests/${called.headers.get('x-request-id')}`
  }

  it('answer as docs/admin.md shows it', async () => {
    const documents = '/admin/collections/contracts/documents'
    // What is sent again is there already.
    const added = await box.request(documents, { method: 'POST', body: toForm() })
    expect(added.status).toBe(201)
    const document = added.headers.get('location') ?? ''
    const asked: [route: string, path: string, body?: object][] = [
      ['GET /admin/functions', '/admin/functions'],
      ['GET /admin/functions/:function/versions', '/admin/functions/notes/versions'],
      ['GET /admin/requests/:id', await explained()],
      ['POST /admin/collections/:collection/documents', documents, toForm()],
      ['GET /admin/collections', '/admin/collections'],
      ['GET /admin/collections/:collection/documents', documents],
      ['GET /admin/collections/:collection/documents/:document', document],
      ['PATCH /admin/collections/:collection/documents/:document', document, { kind: 'purchase' }],
      ['GET /admin/collections/:collection/documents/:document/original', `${document}/original`],
      ['DELETE /admin/collections/:collection/documents/:document', document],
      ['GET /admin/logs', '/admin/logs?function=notes&limit=1'],
      ['GET /admin/crons', '/admin/crons'],
      ['PUT /admin/secrets/:secret', '/admin/secrets/CRM_TOKEN', { value: 'a token' }],
      ['GET /admin/secrets', '/admin/secrets'],
      ['DELETE /admin/secrets/:secret', '/admin/secrets/CRM_TOKEN'],
      [
        'POST /admin/functions/:function/deploy',
        '/admin/functions/notes/deploy',
        await bundle(NOTES.replace('looking', 'looked')),
      ],
      ['POST /admin/functions/:function/rollback', '/admin/functions/notes/rollback', {}],
      [
        'POST /admin/functions/:function/deploy',
        '/admin/functions/notes/deploy',
        { ...(await bundle(NOTES.replace('looking', 'seeking'))), percent: 50, evals: false },
      ],
      ['POST /admin/functions/:function/promote', '/admin/functions/notes/promote', {}],
      ['DELETE /admin/functions/:function', '/admin/functions/notes'],
    ]
    expect(new Set(asked.map(([route]) => route))).toEqual(new Set(sections.keys()))
    for (const [route, path, body] of asked) {
      const [method = ''] = route.split(' ')
      const response = await box.request(path, {
        method,
        ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
      })
      const answer = await response.text()
      const [, shown] = /^```json\n(.*?)^```$/ms.exec(sections.get(route) ?? '') ?? []
      if (path.endsWith('/original')) {
        expect([route, answer]).toEqual([route, PAPER])
      } else if (shown === undefined) {
        expect([route, response.status, answer]).toEqual([route, 204, ''])
        expect(sections.get(route)).toContain('Answers 204')
      } else {
        expect([route, response.status]).toEqual([route, 200])
        expect(shapeOf(JSON.parse(answer)), route).toEqual(shapeOf(JSON.parse(shown)))
      }
    }
  })

  it.skipIf(spawnSync('curl', ['--version']).status !== 0)('answer the curl line', async () => {
    const [line = ''] = page.blocks('sh')
    const { stdout } = await promisify(execFile)(
      'sh',
      ['-c', line.replace('curl', 'curl -sS').replace('http://127.0.0.1:8787', box.url)],
      { cwd: folder, env: { PATH: process.env['PATH'] } },
    )
    expect(JSON.parse(stdout)).toHaveProperty('functions')
  })
})
