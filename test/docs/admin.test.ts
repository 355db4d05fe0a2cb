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
import { NO_APPROVALS, NOTHING_SAID } from '../helpers/no-approvals.ts'
import { NO_AUDIT } from '../helpers/no-audit.ts'
import { NO_FUNCTIONS } from '../helpers/no-functions.ts'
import { NO_LOGS } from '../helpers/no-logs.ts'
import { NO_COLLECTIONS } from '../helpers/no-collections.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { OPEN_TO_ALL } from '../helpers/no-keys.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/admin.md')
/** What each route has below its heading. */
const sections = new Map(
  page.text
    .split(/^### /m)
    .slice(1)
    .map((section) => [/^`(.+)`/.exec(section)?.[1] ?? '', section]),
)

const NOTES = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const findNote = defineTool({
  name: 'find_note', description: '便签', input: v.object({ name: v.string() }),
  run: async ({ name }, env) => {
    console.log('looking for', name)
    return { name, text: (await env.KV.get(name)) ?? null }
  },
})
export default createFunction({ tools: [findNote] })
  .post('/', ask()).post('/daily', ({ text }) => text('done'))`

describe('docs/admin.md', () => {
  it('has every route for the operator, and no other', () => {
    const app = createGateway({
      functions: NO_FUNCTIONS,
      collections: NO_COLLECTIONS,
      secrets: NO_SECRETS,
      logs: NO_LOGS,
      traces: createRequestTraces(),
      ...OPEN_TO_ALL,
      approvals: NO_APPROVALS,
      ...NOTHING_SAID,
      audit: NO_AUDIT,
      recordsPlainRequests: true,
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

const CONTRACT = '采购合同\n第一条 付款\n甲方应当在三十日内付款。'

function contractForm(text = CONTRACT, version = 'v2'): FormData {
  const form = new FormData()
  form.append('file', new File([text], `2026-03-12_华创_采购合同_${version}.txt`))
  form.append('counterparty', '华创机电有限公司')
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
        collections: { contracts: {} },
        functions: {
          notes: {
            tools: ['find_note'],
            bindings: { KV: { type: 'kv' }, AI: { type: 'model' } },
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

  const asked = async (): Promise<string> => {
    const answered = await box.ask('notes', '查找名为采购的便签')
    return `/admin/requests/${answered.headers.get('x-request-id')}`
  }

  it('answer as docs/admin.md shows it', async () => {
    const documents = '/admin/collections/contracts/documents'
    const comparison = '/admin/collections/contracts/compare'
    const earlier = contractForm(CONTRACT.replace('三十日', '六十日'), 'v1')
    const added = await box.request(documents, { method: 'POST', body: earlier })
    const { id: before } = (await added.json()) as { id: string }
    const requests: [route: string, path: string, body?: object][] = [
      ['GET /admin/functions', '/admin/functions'],
      ['GET /admin/functions/:function/versions', '/admin/functions/notes/versions'],
      ['GET /admin/requests/:id', await explained()],
      ['POST /admin/requests/:id/rerun', `${await asked()}/rerun`, {}],
      ['GET /admin/audit/key', '/admin/audit/key'],
      ['POST /admin/audit/checkpoints', '/admin/audit/checkpoints', {}],
      ['GET /admin/audit/export', '/admin/audit/export'],
      ['POST /admin/audit/erase', '/admin/audit/erase', { keyId: 'nobody' }],
      ['GET /admin/logs', '/admin/logs?function=notes&limit=1'],
      ['GET /admin/crons', '/admin/crons'],
      [
        'POST /admin/keys',
        '/admin/keys',
        {
          name: 'front desk',
          scopes: ['notes:ask'],
          limits: { requestsPerMinute: 60 },
          expiresAtMs: Date.now() + 60_000,
        },
      ],
      ['GET /admin/keys', '/admin/keys'],
      ['POST /admin/keys/:key/rotate', '/admin/keys/<key>/rotate', {}],
      ['DELETE /admin/keys/:key', '/admin/keys/<key>'],
      ['PUT /admin/secrets/:secret', '/admin/secrets/CRM_TOKEN', { value: 'a token' }],
      ['GET /admin/secrets', '/admin/secrets'],
      ['POST /admin/collections/:collection/documents', documents, contractForm()],
      ['GET /admin/collections', '/admin/collections'],
      ['GET /admin/collections/:collection/compare', `${comparison}?before=${before}&after=<key>`],
      ['POST /admin/collections/:collection/compare', comparison, { before, after: '<key>' }],
      ['POST /admin/collections/:collection/rebuild', '/admin/collections/contracts/rebuild'],
      ['GET /admin/collections/:collection/documents', `${documents}?limit=1`],
      ['GET /admin/collections/:collection/documents/:document', `${documents}/<key>`],
      [
        'GET /admin/collections/:collection/documents/:document/original',
        `${documents}/<key>/original`,
      ],
      [
        'PATCH /admin/collections/:collection/documents/:document',
        `${documents}/<key>`,
        { kind: 'purchase' },
      ],
      ['DELETE /admin/collections/:collection/documents/:document', `${documents}/<key>`],
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
    let key = ''
    expect(new Set(requests.map(([route]) => route))).toEqual(new Set(sections.keys()))
    for (const [route, path, body] of requests) {
      const [method = ''] = route.split(' ')
      const response = await box.request(path.replace('<key>', key), {
        method,
        ...(body && {
          body: body instanceof FormData ? body : JSON.stringify(body).replace('<key>', key),
        }),
      })
      const answer = await response.text()
      const [, shown] = /^```json\n(.*?)^```$/ms.exec(sections.get(route) ?? '') ?? []
      if (route.endsWith('/original')) {
        expect([response.status, answer]).toEqual([200, CONTRACT])
      } else if (shown === undefined) {
        expect([route, response.status, answer]).toEqual([route, 204, ''])
        expect(sections.get(route)).toContain('Answers 204')
      } else {
        expect([route, response.ok]).toEqual([route, true])
        const [first = ''] = route.endsWith('/export') ? answer.split('\n') : [answer]
        const { id } = JSON.parse(first) as { id?: string }
        if (id !== undefined) key = id
        expect(shapeOf(JSON.parse(first)), route).toEqual(shapeOf(JSON.parse(shown)))
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
