import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import type { RequestTrace } from '../../lib/logs/index.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { makeWeatherFunction } from '../helpers/weather-function.ts'

const STOCK = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const getStock = defineTool({
  name: 'get_stock', description: '库存', input: v.object({ product: v.string() }),
  run: ({ product }) => { console.log('looking for', product); return { product, quantity: 7 } },
})
export default createFunction({ tools: [getStock] })
  .get('/slow', async ({ text }) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return text('done', 202)
  })`

const USES = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/', async ({ env, text }) => {
    await env.KV.put('key', 1)
    await env.KV.get('key')
    await (await env.INNER.fetch('http://box/')).text()
    await env.FETCH('https://elsewhere.example/').catch(() => {})
    return text('ok')
  })
  .post('/cron', async ({ env, text }) => text(String(await env.KV.get('key'))))`
const INNER = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/', async ({ env, text }) => text(String(await env.KV.get('key'))))`
const GROWS = `import { createFunction } from 'onbox'
import { stream } from 'hono/streaming'
export default createFunction().post('/', (context) => stream(context, async (body) => {
  for (;;) { await body.write('x'.repeat(400)); await body.sleep(50) }
}))`
/** Three pieces 10 ms apart, and then nothing more: the end where it is asked for, else silence. */
const STREAMS = `import { createFunction } from 'onbox'
import { stream } from 'hono/streaming'
export default createFunction().post('/:end', (context) => stream(context, async (body) => {
  for (let piece = 0; piece < 3; piece++) { await body.write('x'.repeat(100)); await body.sleep(10) }
  if (context.req.param('end') === 'silence') await new Promise(() => {})
}))`
const CONFIG: Config = {
  functions: {
    stock: { tools: ['get_stock'] },
    weather: { tools: ['get_weather'], bindings: { AI: { type: 'model' } } },
    grows: { limits: { maxResponseBytes: 1_000 } },
    inner: { bindings: { KV: { type: 'kv' } } },
    uses: {
      bindings: {
        KV: { type: 'kv' },
        FETCH: { type: 'fetch', hosts: ['api.example.com'] },
        INNER: { type: 'service', function: 'inner' },
      },
      limits: { requestsPerMinute: 1, maxBodyBytes: 100 },
      triggers: { crons: [{ schedule: '0 8 * * *', path: '/cron', missed: 'once' }] },
    },
  },
}
const FILES = {
  'stock.ts': STOCK,
  'grows.ts': GROWS,
  'streams.ts': STREAMS,
  'inner.ts': INNER,
  'uses.ts': USES,
  'broken.ts': 'throw new Error("no")',
  'weather.ts': makeWeatherFunction(
    `return { found: true, city, temperatureC: 21, condition: '晴', windDirection: '东', windLevel: 3 }`,
  ),
}

/** What `onbox explain` says of a request. */
async function explain({ url }: { url: string }, id: string | null, ...more: string[]) {
  const args = ['explain', id ?? '', ...more, '--url', url]
  const cli = useCli(args, { env: { ONBOX_ADMIN_KEY: TEST_KEY } })
  return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
}

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject(FILES, folder),
    config: CONFIG,
  })
})
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('onbox explain', () => {
  it('shows what a request did, and where its time went', async () => {
    const idOf = (response: Response) => response.headers.get('x-request-id')
    const called = await box.request('/stock/tools/get_stock', {
      method: 'POST',
      body: JSON.stringify({ product: '六轴' }),
    })
    const { output } = await explain(box, idOf(called))
    expect(output).toMatch(/^req_\w+ {2}stock@\w+ {2}2\d{3}-/)
    expect(output).toMatch(/POST \/stock\/tools\/get_stock by \w+: 200\n/)
    expect(output).toMatch(/ms {2}called +\{"tool":"get_stock","arguments":\{"product":"六轴"\}\}/)
    expect(output).toMatch(/ms {2}info +looking for 六轴/)
    expect(output).toMatch(/ms {2}result +.*"quantity":7/)
    expect(output).not.toContain('called:')

    const slow = await box.request('/stock/slow')
    const explained = await explain(box, idOf(slow), '--json')
    const { trace } = JSON.parse(explained.output) as { trace: RequestTrace }
    expect(trace).toMatchObject({ status: 202, path: '/stock/slow', method: 'GET', calls: {} })
    expect(trace.totalMs).toBeGreaterThanOrEqual(29)

    const unknown = await explain(box, 'req_unknown')
    expect(unknown.code).toBe(1)
    expect(unknown.complaints).toContain('nothing is kept of it')
  })

  it('divides the time at work by binding, and names the code of a refusal', async () => {
    const explainAnswer = async (response: Response, ...more: string[]) =>
      (await explain(box, response.headers.get('x-request-id'), ...more)).output
    const served = await box.request('/uses')
    const limited = await box.request('/uses')
    expect(await served.text()).toBe('ok')
    const { trace } = JSON.parse(await explainAnswer(served, '--json')) as { trace: RequestTrace }
    expect(trace.calls).toEqual({
      KV: { calls: 2, ms: expect.any(Number) as number },
      INNER: { calls: 1, ms: expect.any(Number) as number },
      'inner/KV': { calls: 1, ms: expect.any(Number) as number },
      FETCH: { calls: 1, ms: expect.any(Number) as number, code: 'FETCH_DENIED' },
    })
    expect(trace.calls?.['KV']?.ms).toBeGreaterThan(0)
    expect(trace.calls?.['KV']?.ms).toBeLessThanOrEqual(trace.totalMs)
    expect(await explainAnswer(served)).toMatch(
      /at work\ncalled: KV 2 times, [\d.]+ ms; INNER once, [\d.]+ ms; inner\/KV once, [\d.]+ ms; FETCH once, [\d.]+ ms, FETCH_DENIED\n/,
    )

    expect(await explainAnswer(limited)).toMatch(
      /GET \/uses by \w+: 429 RATE_LIMITED\nCannot .*limits\.requestsPerMinute.*\n/,
    )
    const tooLarge = await box.request('/uses', { method: 'POST', body: 'x'.repeat(101) })
    expect(await explainAnswer(tooLarge)).toMatch(/POST \/uses by \w+: 413 BODY_TOO_LARGE\n/)
    const broken = await box.request('/broken')
    expect(await explainAnswer(broken)).toMatch(/GET \/broken by \w+: 503 FUNCTION_UNAVAILABLE\n/)
  })

  it('says what was asked and why it was refused, where no function was asked', async () => {
    const refusals: [path: string, init: RequestInit, told: RegExp][] = [
      [
        '/nowhere/at/all?a=b',
        { method: 'PUT' },
        /^req_\w+ {2}2\d{3}-\S+\nPUT \/nowhere\/at\/all by \w+: 404 FUNCTION_NOT_FOUND\nCannot find function "nowhere": .*\n[\d.]+ ms until the answer began\n.*refused +\{"method":"PUT","path":"\/nowhere\/at\/all\?a=b".*\n$/,
      ],
      ['/', {}, /GET \/ by \w+: 404 ROUTE_NOT_FOUND\nCannot find "\/": ask a function at/],
      [
        '/admin/secrets/TOKEN',
        { method: 'POST' },
        /POST \/admin\/secrets\/TOKEN by \w+: 405 METHOD_NOT_ALLOWED\nCannot POST /,
      ],
      [
        '/stock',
        { headers: { authorization: 'Bearer wrong' } },
        /^req_\w+ {2}2\d{3}-\S+\n +\+0 ms {2}refused +\{"path":"\/stock","reason":"Cannot .*"\}\n$/,
      ],
    ]
    for (const [path, init, told] of refusals) {
      const refused = await box.request(path, init)
      const { code, output } = await explain(box, refused.headers.get('x-request-id'))
      expect(output).toMatch(told)
      expect(code).toBe(0)
    }
  })

  it('shows the code and detail of a problem that the function answered', async () => {
    const empty = await box.ask('weather', ' ')
    expect(empty.status).toBe(422)
    const { output } = await explain(box, empty.headers.get('x-request-id'))
    expect(output).toMatch(
      /POST \/weather by \w+: 422 QUESTION_EMPTY\nCannot answer an empty question: .*\n.*at work\n.*answered +\{.*"status":422.*\}\n$/,
    )
  })

  it('shows how long a body streamed, how much it was, and whether its client left', async () => {
    const whole = await box.request('/streams/end', { method: 'POST' })
    expect((await whole.text()).length).toBe(300)
    const id = whole.headers.get('x-request-id')
    const { trace } = JSON.parse((await explain(box, id, '--json')).output) as {
      trace: RequestTrace
    }
    expect(trace).toMatchObject({ status: 200, streamed: { bytes: 300, isCut: false } })
    expect(trace.streamed?.ms).toBeGreaterThanOrEqual(20)
    expect((await explain(box, id)).output).toMatch(
      /: 200\n.*at work\n[\d.]+ ms until it ended: 300 bytes\n.*answered +\{.*"status":200\}\n$/,
    )

    const client = new AbortController()
    const left = await box.request('/streams/silence', { method: 'POST', signal: client.signal })
    const reader = left.body?.getReader()
    for (let bytes = 0; bytes < 300;) bytes += (await reader?.read())?.value?.length ?? 0
    client.abort()
    // The box learns a moment later that the client is gone.
    await expect
      .poll(async () => (await explain(box, left.headers.get('x-request-id'))).output, {
        timeout: 10_000,
      })
      .toMatch(
        /: 200 REQUEST_ABORTED\nCannot .* the client closed it\n.*\n[\d.]+ ms until it was cut: 300 bytes\n/,
      )
  })

  it('names the limit that has cut an answer which had begun', async () => {
    const answer = await box.request('/grows', { method: 'POST' })
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
    const { output } = await explain(box, answer.headers.get('x-request-id'))
    expect(output).toMatch(
      /POST \/grows by \w+: 200 RESPONSE_TOO_LARGE\nCannot .*limits\.maxResponseBytes\n.*\n[\d.]+ ms until it was cut: 800 bytes\n/,
    )
    expect(output).toMatch(/warn +response was cut .*raise limits\.maxResponseBytes/)
  })

  it("shows the model's time on a line of its own, however long the answer is", async () => {
    const asked = await box.ask('weather', '上海现在天气怎么样?')
    expect(asked.status).toBe(200)
    const { output } = await explain(box, asked.headers.get('x-request-id'))
    expect(output).toMatch(/\ncalled: AI once, [\d.]+ ms\n/)
    expect(output).toMatch(
      /ms {2}answered +\{"answer".*\n.*ms {2}model +[\d.]+ ms in line, [\d.]+ ms reading \d+ tokens \(\d+ of them known\), [\d.]+ ms writing \d+, [\d.]+ ms in tools\n/,
    )
  })

  it('shows runs of crons', async () => {
    const dataDir = makeTemporaryFolder()
    const root = makeProject(FILES)
    await (await startTestBox(dataDir, { root, config: CONFIG })).close()
    const platform = new Database(join(dataDir, 'platform.db'))
    onTestFinished(() => void platform.close())
    platform.exec('UPDATE cron_runs SET last_at_ms = 0')
    const again = await startTestBox(dataDir, { root, config: CONFIG })
    onTestFinished(() => again.close())
    const run = platform.prepare<[], { request_id: string }>(
      "SELECT request_id FROM audit_records WHERE key_id = 'cron' AND step = 'result'",
    )
    await expect.poll(() => run.get(), { timeout: 10_000 }).toBeDefined()
    const { request_id: id } = run.get() as { request_id: string }
    const { output } = await explain(again, id)
    expect(output).toMatch(/POST \/uses\/cron by cron: 200\n.*at work\ncalled: KV once, /)
  })
})
