import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  Config,
  FetchBindingConfig,
  KvBindingConfig,
  LimitsConfig,
} from '../../lib/config/index.ts'
import type { ErrorCode } from '../../lib/base/index.ts'
import { readPage } from '../docs/read-page.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startWebService } from '../helpers/start-web-service.ts'

/** What goes beyond a limit, one route for each way. */
const FUNCTION = `
import { ask, createFunction } from 'onbox'
const kept: unknown[] = []
const send = (context, path: string, init = {}) => context.env.FETCH(context.env.vars.origin + path, init)
export default createFunction()
  .get('/', (context) => context.text('served'))
  .post('/', ask())
  .post('/body', (context) => context.text('taken'))
  .all('/never', () => new Promise(() => {}))
  .all('/loop', () => { for (;;); })
  .all('/heap', () => { for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => ({ index }))) })
  .all('/buffers', async () => {
    for (;;) {
      kept.push(Buffer.alloc(16 * 1_048_576, 1))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })
  .all('/bytes', (context) => context.body(new Uint8Array(1_001)))
  .all('/fetch/never', async (context) => context.text(await (await send(context, '/never')).text()))
  .all('/fetch/body', async (context) => {
    const init = { method: 'POST', body: 'x'.repeat(101) }
    return context.text(await (await send(context, '/', init)).text())
  })
  .all('/fetch/bytes', async (context) => context.text(await (await send(context, '/bytes')).text()))
  .all('/fetch/many', async (context) => {
    await Promise.all(Array.from({ length: 6 }, () => send(context, '/never')))
    return context.text('all')
  })
  .all('/kv', async (context) => {
    await context.env.KV.put('key', 'x'.repeat(1_000))
    return context.text('kept')
  })
  .all('/fetch/twice', async (context) => {
    await send(context, '/')
    await send(context, '/')
    return context.text('both')
  })`

interface Case {
  limits?: LimitsConfig
  fetch?: Omit<FetchBindingConfig, 'type' | 'hosts'>
  kv?: Pick<KvBindingConfig, 'maxBytes'>
  status: number
  code: ErrorCode
  /** Goes beyond the limit; the last answer is the one that says so. */
  exceed: (name: string, signal: AbortSignal) => Promise<Response>
}

const askTwice: Case['exceed'] = async (name) => {
  expect((await box.ask(name, '你好')).status).toBe(200)
  return box.ask(name, '你好')
}
const get =
  (path: string): Case['exceed'] =>
  (name) =>
    box.request(`/${name}${path}`)

/** The limits that answer with an error. */
type Refusing = Exclude<keyof LimitsConfig, 'maxIsolates' | 'idleSeconds'>

/** By the limit that each is about. */
const CASES: Record<Refusing | `${'BUFFERS' | 'FETCH' | 'KV'} ${string}`, Case> = {
  timeoutMs: {
    limits: { timeoutMs: 201 },
    status: 504,
    code: 'FUNCTION_TIMEOUT',
    exceed: get('/never'),
  },
  cpuMs: {
    limits: { cpuMs: 101 },
    status: 504,
    code: 'FUNCTION_CPU_EXCEEDED',
    exceed: get('/loop'),
  },
  memoryLimitMb: {
    limits: { memoryLimitMb: 17 },
    status: 500,
    code: 'FUNCTION_MEMORY_EXCEEDED',
    exceed: get('/heap'),
  },
  'BUFFERS memoryLimitMb': {
    limits: { memoryLimitMb: 18 },
    status: 500,
    code: 'FUNCTION_MEMORY_EXCEEDED',
    exceed: get('/buffers'),
  },
  concurrency: {
    limits: { concurrency: 3, maxIsolates: 1 },
    status: 503,
    code: 'FUNCTION_BUSY',
    exceed: (name, signal) => {
      const asked = Array.from({ length: 3 + 4 * 3 + 1 }, () =>
        box.request(`/${name}/never`, { signal }),
      )
      return Promise.any(asked)
    },
  },
  maxBodyBytes: {
    limits: { maxBodyBytes: 100 },
    status: 413,
    code: 'BODY_TOO_LARGE',
    exceed: (name) => box.request(`/${name}/body`, { method: 'POST', body: 'x'.repeat(101) }),
  },
  maxResponseBytes: {
    limits: { maxResponseBytes: 1_000 },
    status: 502,
    code: 'RESPONSE_TOO_LARGE',
    exceed: get('/bytes'),
  },
  requestsPerMinute: {
    limits: { requestsPerMinute: 1 },
    status: 429,
    code: 'RATE_LIMITED',
    exceed: async (name) => {
      expect(await (await box.request(`/${name}`)).text()).toBe('served')
      return box.request(`/${name}`)
    },
  },
  modelTokensPerMinute: {
    limits: { modelTokensPerMinute: 7 },
    status: 429,
    code: 'RATE_LIMITED',
    exceed: askTwice,
  },
  modelTokensPerDay: {
    limits: { modelTokensPerDay: 7 },
    status: 429,
    code: 'RATE_LIMITED',
    exceed: askTwice,
  },
  'FETCH timeoutMs': {
    fetch: { timeoutMs: 202 },
    status: 504,
    code: 'FETCH_TIMEOUT',
    exceed: get('/fetch/never'),
  },
  'FETCH maxRequestBytes': {
    fetch: { maxRequestBytes: 100 },
    status: 502,
    code: 'FETCH_TOO_LARGE',
    exceed: get('/fetch/body'),
  },
  'FETCH maxResponseBytes': {
    fetch: { maxResponseBytes: 100 },
    status: 502,
    code: 'FETCH_TOO_LARGE',
    exceed: get('/fetch/bytes'),
  },
  'FETCH concurrency': {
    fetch: { concurrency: 1 },
    status: 503,
    code: 'FETCH_LIMITED',
    exceed: get('/fetch/many'),
  },
  'FETCH requestsPerMinute': {
    fetch: { requestsPerMinute: 1 },
    status: 503,
    code: 'FETCH_LIMITED',
    exceed: get('/fetch/twice'),
  },
  'KV maxBytes': {
    kv: { maxBytes: 1_001 },
    status: 507,
    code: 'KV_FULL',
    exceed: get('/kv'),
  },
}

const toName = (limit: string): string =>
  limit.replace(' ', '-').replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase())

let box: TestBox
const closers: (() => void)[] = []
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  const service = await startWebService(
    (request, response) => {
      if (request.url === '/never') return
      response.end('x'.repeat(request.url === '/bytes' ? 101 : 1))
    },
    '127.0.0.1',
    (end) => closers.push(end),
  )
  const hosts = [service.origin]
  const files: Record<string, string> = {}
  const functions: Record<string, Config['functions'][string]> = {}
  for (const [limit, { limits, fetch, kv }] of Object.entries(CASES)) {
    files[`${toName(limit)}.ts`] = FUNCTION
    functions[toName(limit)] = {
      vars: { origin: service.origin },
      bindings: {
        AI: { type: 'model', maxAnswerTokens: 8 },
        FETCH: { type: 'fetch', hosts, private: true, ...fetch },
        KV: { type: 'kv', ...kv },
      },
      ...(limits && { limits }),
    }
  }
  const root = makeProject(files, folder)
  box = await startTestBox(join(folder, '.onbox'), { root, config: { functions } })
})
afterAll(async () => {
  await box.close()
  for (const close of closers) close()
  rmSync(folder, { recursive: true, force: true })
})

describe('what goes beyond a limit', () => {
  it.each(Object.entries(CASES))(
    'is told which one, its value, and to raise it: %s',
    async (limit, { limits, fetch, kv, status, code, exceed }) => {
      const client = new AbortController()
      const response = await exceed(toName(limit), client.signal)
      const problem = (await response.json()) as { status: number; code: string; detail: string }
      client.abort()
      expect(response.headers.get('x-onbox-version')).toMatch(/^[0-9a-f]{10}$/)
      expect(problem).toMatchObject({ status, code })
      const name = limit.replace(/^[A-Z]+ /, '')
      const value = ({ ...limits, ...fetch, ...kv } as Record<string, number>)[name]
      expect(problem.detail).toMatch(new RegExp(`\\b${limits ? 'limits\\.' : ''}${name}\\b`))
      expect(problem.detail).toMatch(new RegExp(`\\b${value}\\b`))
      expect(problem.detail).toMatch(/\braise\b/)
      if (status === 429 || code === 'FUNCTION_BUSY' || code === 'FETCH_LIMITED') {
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
      }
    },
  )

  it('has a case for every limit of docs/functions.md that answers with an error', () => {
    const { text } = readPage('docs/functions.md')
    const rows = text.matchAll(
      /^\| `(\w+)` *(of it|of the namespace|with buffers)? +\|[^|]+\|.*`[A-Z_]+`/gm,
    )
    const kinds: Record<string, string> = {
      'of it': 'FETCH ',
      'of the namespace': 'KV ',
      'with buffers': 'BUFFERS ',
    }
    const named = [...rows].map(([, name = '', kind = '']) => (kinds[kind] ?? '') + name)
    expect(named.toSorted()).toEqual(Object.keys(CASES).toSorted())
  })
})
