import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { readEvents } from '../helpers/read-events.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { makeWeatherFunction } from '../helpers/weather-function.ts'

const CONTEXT_TOKENS = 512
/** More tokens than characters, in any vocabulary: each letter is three bytes that nobody writes. */
const RARE = '㐂'.repeat(CONTEXT_TOKENS / 2 - 40)
const weather = makeWeatherFunction(`
  if (city === '上海') throw new Error('no sensor')
  return city === '北京' ? { found: true, city, words: '${RARE}' } : { found: false, city }`)
const faults = `
  import { jwt } from 'hono/jwt'
  import { ask, createFunction } from 'onbox'
  export default createFunction()
    .use('/signed', jwt({ secret: 'of the company', alg: 'HS256' }))
    .get('/ids', (context) => {
      context.header('x-onbox-version', 'its own')
      return context.text('', 200, { 'x-request-id': context.req.header('x-request-id') ?? '' })
    })
    .post('/', ask())
    .all('/throws', () => { throw new Error('out of coffee') })
    .all('/never', () => new Promise(() => {}))`
/** An argument that no context has room for. */
const TOO_MUCH = 'days: v.pipe(v.array(v.pipe(v.string(), v.minLength(128))), v.minLength(60))'
/** Each passes its requests on to the other. */
const passesOn = (other: string): string => `
  import { createFunction } from 'onbox'
  export default createFunction().all('/', ({ env }) => env.${other}.fetch('/'))`
const passing = (other: string) =>
  ({ bindings: { [other.toUpperCase()]: { type: 'service', function: other } } }) as const
const grant = {
  tools: ['get_weather'],
  bindings: { AI: { type: 'model' } },
  limits: { concurrency: 200 },
} as const

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  box = await startTestBox(join(root, 'data'), {
    root: makeProject(
      {
        'weather.ts': weather,
        'second.ts': weather,
        'greedy.ts': weather.replace('v.object({', `v.object({ ${TOO_MUCH},`),
        'faults.ts': faults,
        'ping.ts': passesOn('PONG'),
        'pong.ts': passesOn('PING'),
      },
      root,
    ),
    config: {
      model: { contextTokens: CONTEXT_TOKENS, sequences: 1 },
      functions: {
        weather: grant,
        second: grant,
        greedy: grant,
        faults: { limits: { timeoutMs: 200 } },
        ping: passing('pong'),
        pong: passing('ping'),
      },
    },
  })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

const codeOf = async (response: Response): Promise<[number, string]> => {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const { status, code } = (await response.json()) as { status: number; code: string }
  expect(status).toBe(response.status)
  return [status, code]
}
const stream = { headers: { accept: 'text/event-stream' } }

describe('a fault of a function', () => {
  it.each([
    ['throws', '/faults/throws', 500, 'FUNCTION_FAILED'],
    ['does not end', '/faults/never', 504, 'FUNCTION_TIMEOUT'],
  ])('has its code when it %s', async (_what, path, status, code) => {
    const response = await box.request(path)
    expect(response.headers.get('x-onbox-version')).toMatch(/^[0-9a-f]{10}$/)
    expect(await codeOf(response)).toEqual([status, code])
  })

  it('has the status that a middleware of its own bundle gives it', async () => {
    expect((await box.request('/faults/signed')).status).toBe(401)
  })

  it('knows one id, ours, whatever it or a proxy in front says', async () => {
    const headers = { 'x-request-id': 'of a proxy' }
    const response = await box.request('/faults/ids', { headers })
    expect(response.headers.get('x-request-id')).toMatch(/^req_[0-9a-z]+$/)
    expect(response.headers.get('x-onbox-version')).toMatch(/^[0-9a-f]{10}$/)
  })

  it('has its code when it asks a model that it was not granted', async () => {
    expect(await codeOf(await box.ask('faults', '上海天气'))).toEqual([403, 'GRANT_MISSING'])
  })

  it('has its code when functions call each other in a circle', async () => {
    const response = await box.request('/ping', { method: 'POST' })
    const { detail } = (await response.clone().json()) as { detail: string }
    expect(await codeOf(response)).toEqual([508, 'CALLS_TOO_DEEP'])
    expect(detail).toBe(
      'Cannot go on: functions have called each other 9 times for one request; end the circle',
    )
    expect((await box.request('/faults/ids')).status).toBe(200)
  })

  it('has its code when a tool throws', async () => {
    const path = '/weather/tools/get_weather'
    const response = await box.request(path, { method: 'POST', body: '{"city":"上海"}' })
    expect(await codeOf(response)).toEqual([502, 'TOOL_FAILED'])
    const done = await box.request(path, { method: 'POST', body: '{"city":"广州"}' })
    expect(await done.json()).toMatchObject({ found: false })
    const version = box.functions.get('weather', '')?.version
    for (const { headers } of [response, done]) {
      expect(headers.get('x-onbox-version')).toBe(version)
    }
  })
})

describe('a question', () => {
  it('is told when it does not fit the context, as a problem also to those who want a stream', async () => {
    const question = RARE.repeat(4)
    for (const init of [{}, stream]) {
      expect(await codeOf(await box.ask('weather', question, init))).toEqual([
        413,
        'PROMPT_TOO_LONG',
      ])
    }
  })

  it('fails when the model cannot end the call that it has begun, and the next one is answered', async () => {
    const response = await box.ask('greedy', '广州现在天气怎么样?')
    const { detail } = (await response.clone().json()) as { detail: string }
    expect(await codeOf(response)).toEqual([502, 'MODEL_FAILED'])
    // Which comes first is the model's to choose.
    expect(detail).toMatch(
      /^Cannot .*: the model('s context was full| ended a text that has to be)/,
    )
    expect((await box.ask('weather', '广州现在天气怎么样?')).status).toBe(200)
  })

  it('ends its stream with an error event when the fault comes later', async () => {
    const response = await box.ask('weather', '北京现在天气怎么样?', stream)
    expect(response.status).toBe(200)
    const events = await readEvents(response)
    expect(events.map(({ type }) => type)).toEqual(['call', 'result', 'error'])
    expect(events.at(-1)?.data).toMatchObject({
      code: 'PROMPT_TOO_LONG',
      status: 413,
      requestId: response.headers.get('x-request-id'),
    })
  })

  it('is answered when a tool throws: the model reads what went wrong', async () => {
    const events = await readEvents(await box.ask('weather', '上海现在天气怎么样?', stream))
    expect(events.slice(0, 2)).toMatchObject([
      { type: 'call', data: { arguments: { city: '上海' } } },
      { type: 'result', data: { result: { error: expect.any(String) as string } } },
    ])
    expect(events.at(-1)?.type).toBe('done')
  })

  it('is refused when too many wait for the model, and told when to come back', async () => {
    const client = new AbortController()
    const ask = async (_: unknown, index: number): Promise<Response> => {
      const name = index % 2 === 0 ? 'weather' : 'second'
      const response = await box.ask(name, '广州现在天气怎么样?', { signal: client.signal })
      return response.status === 503 ? response : Promise.reject(new Error('answered'))
    }
    const refused = await Promise.any(Array.from({ length: 200 }, ask))
    expect(await codeOf(refused)).toEqual([503, 'MODEL_BUSY'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    client.abort()
    expect((await box.ask('weather', '广州现在天气怎么样?')).status).toBe(200)
  })
})

// The last one: this box answers nothing more.
describe('an answer that cannot be recorded', () => {
  it('does not leave', async () => {
    const platform = new Database(join(root, 'data/platform.db'))
    platform.exec('DROP TABLE audit_records')
    platform.close()
    const question = '广州现在天气怎么样?'
    expect(await codeOf(await box.ask('weather', question))).toEqual([500, 'DATA_DIR_UNUSABLE'])
    // One that asks nothing does not either.
    expect(await codeOf(await box.request('/weather'))).toEqual([500, 'DATA_DIR_UNUSABLE'])
    const events = await readEvents(await box.ask('weather', question, stream))
    expect(events.at(-1)).toMatchObject({ type: 'error', data: { code: 'DATA_DIR_UNUSABLE' } })
    expect(events.map(({ type }) => type)).not.toContain('done')
  })

  it('leaves a change undone that it could not record, and says so', async () => {
    const body = JSON.stringify({ value: 'x' })
    const refused = await box.request('/admin/secrets/CRM_TOKEN', { method: 'PUT', body })
    expect(await refused.json()).toMatchObject({
      code: 'DATA_DIR_UNUSABLE',
      detail: expect.stringMatching(
        /^Nothing was done, since it could not be recorded: /,
      ) as string,
    })
    expect(await (await box.request('/admin/secrets')).json()).toMatchObject({ secrets: [] })
  })
})

describe('a database file that is none', () => {
  it('costs the functions that were granted it, and no other', async () => {
    const dataDir = makeTemporaryFolder()
    mkdirSync(join(dataDir, 'data'))
    writeFileSync(join(dataDir, 'data/weather.db'), 'no database at all'.repeat(1_000))
    const started = await startTestBox(dataDir)
    onTestFinished(() => started.close())
    const refused = await started.ask('weather', '上海现在天气怎么样?')
    expect(await refused.json()).toMatchObject({
      status: 503,
      code: 'FUNCTION_UNAVAILABLE',
      detail: expect.stringContaining('database "weather" cannot be used') as string,
    })
    expect((await started.ask('sales-ranking', '上个月谁卖得最多?')).status).toBe(200)
    expect(await (await started.request('/readyz')).json()).toMatchObject({
      status: 'not ready',
      faultCount: 1,
      faults: [{ what: 'function weather' }],
    })
  })
})
