import { statfsSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import { getRuntimeCode } from '../../lib/isolate/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { parseExposition, type ParsedFamily } from '../helpers/parse-exposition.ts'
import { makeProject, startTestBox, useTestBox, type TestBox } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { makeWeatherFunction } from '../helpers/weather-function.ts'

const BUSY = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/', (context) => context.text('hello'))
  .get('/slow', async (context) => {
    const body = new ReadableStream({ start: (one) => one.enqueue(new TextEncoder().encode('begun')) })
    return context.body(body)
  })
  .get('/teapot', (context) => context.text('short', 418))
  .get('/out', async (context) => {
    const refused = await context.env.FETCH('https://elsewhere.example/').catch(({ code }) => code)
    return context.text(String(refused))
  })`
const WEATHER = makeWeatherFunction(
  `return { found: true, city, temperatureC: 21, condition: '晴', windDirection: '东', windLevel: 3 }`,
)
const CONFIG: Config = {
  blankIsolates: 1,
  functions: {
    busy: {
      bindings: { FETCH: { type: 'fetch', hosts: ['api.example.com'] }, KV: { type: 'kv' } },
    },
    weather: { tools: ['get_weather'], bindings: { AI: { type: 'model' } } },
  },
}

/** Steps are told once a second. */
const IN_TIME = { timeout: 10_000 }

/** What `/metrics` says now. */
interface Reading {
  families: Map<string, ParsedFamily>
  /** The sum of the samples with this name and these labels; 0 where there is none. */
  of: (name: string, labels?: Record<string, string>) => number
}

async function read(box: TestBox): Promise<Reading> {
  const response = await box.request('/metrics')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const families = parseExposition(await response.text())
  return {
    families,
    of: (name, labels = {}) =>
      families
        .values()
        .flatMap(({ samples }) => samples)
        .filter((sample) => sample.name === name)
        .filter((sample) =>
          Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
        )
        .reduce((sum, { value }) => sum + value, 0),
  }
}

/** A box with both functions. */
const useBox = (root = makeProject({ 'busy.ts': BUSY, 'weather.ts': WEATHER })): Promise<TestBox> =>
  useTestBox({ root, config: CONFIG })

const deploy = (box: TestBox, name: string, code: string): Promise<Response> =>
  box.request(`/admin/functions/${name}/deploy`, {
    method: 'POST',
    body: JSON.stringify({ code, runtime: getRuntimeCode().hash, evals: false }),
  })

describe('GET /metrics', () => {
  it('is behind the key, and takes no other method', async () => {
    const box = await useTestBox({ root: makeProject({}), config: { functions: {} } })
    const without = await fetch(`${box.url}/metrics`)
    expect(without.status).toBe(401)
    expect(await without.json()).toMatchObject({ code: 'KEY_MISSING' })
    const post = await box.request('/metrics', { method: 'POST' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await read(box)).of('onbox_problems_total', { code: 'KEY_MISSING' })).toBe(1)
  })

  it('is read by a key that may do nothing else', async () => {
    const box = await useTestBox({ root: makeProject({}), config: { functions: {} } })
    const made = await box.request('/admin/keys', {
      method: 'POST',
      body: JSON.stringify({ name: 'prometheus', scopes: ['admin:metrics'] }),
    })
    const { key } = (await made.json()) as { key: string }
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(`${box.url}${path}`, { headers: { authorization: `Bearer ${key}` } })).status
    expect(await statusOf('/metrics')).toBe(200)
    expect(await statusOf('/admin/keys')).toBe(404)
  })

  it('shows how much room is left for the data directory', async () => {
    const dataDir = makeTemporaryFolder()
    const box = await startTestBox(dataDir, { root: makeProject({}), config: { functions: {} } })
    onTestFinished(() => box.close())
    const { bavail, bsize } = statfsSync(dataDir)
    const bytes = (await read(box)).of('onbox_data_free_bytes')
    // Others write to that disk at the same time.
    expect(Math.abs(bytes - bavail * bsize)).toBeLessThan(1_000_000_000)
    expect(bytes).toBeGreaterThan(0)
  })

  it('counts what was done, under the function that did it', async () => {
    const box = await useBox()
    const before = await read(box)
    const version = box.functions.get('busy', 'admin')?.version ?? ''
    for (const path of ['', '', '', '/teapot', '/out']) {
      await (await box.request(`/busy${path}`)).text()
    }
    expect((await box.request('/busy', { method: 'POST', body: 'x'.repeat(300_000) })).status).toBe(
      413,
    )
    const answer = (await (await box.ask('weather', '上海现在天气怎么样?')).json()) as {
      usage: { promptTokens: number; cachedTokens: number; completionTokens: number }
    }
    await box.request('/healthz')
    const after = await read(box)
    const rise = (name: string, labels: Record<string, string> = {}): number =>
      after.of(name, labels) - before.of(name, labels)

    const busy = { function: 'busy' }
    expect(rise('onbox_requests_total', { ...busy, version, status: '2xx' })).toBe(4)
    expect(rise('onbox_requests_total', { ...busy, version, status: '4xx' })).toBe(2)
    expect(rise('onbox_requests_total', { function: 'weather', status: '2xx' })).toBe(1)
    // The reading before, and /healthz.
    expect(rise('onbox_requests_total', { function: '(box)' })).toBe(2)
    expect(rise('onbox_request_duration_seconds_count', busy)).toBe(6)
    // The one that was too large never came so far.
    expect(rise('onbox_queue_wait_seconds_count', busy)).toBe(5)
    expect(rise('onbox_problems_total', { code: 'BODY_TOO_LARGE' })).toBe(1)
    expect(rise('onbox_refused_calls_total', { ...busy, code: 'FETCH_DENIED' })).toBe(1)

    const weather = { function: 'weather' }
    expect(rise('onbox_model_questions_total', { ...weather, outcome: 'answered' })).toBe(1)
    const { usage } = answer
    expect(rise('onbox_model_prompt_tokens_total', weather)).toBe(usage.promptTokens)
    expect(rise('onbox_model_cached_tokens_total', weather)).toBe(usage.cachedTokens)
    expect(rise('onbox_model_completion_tokens_total', weather)).toBe(usage.completionTokens)
    expect(usage.completionTokens).toBeGreaterThan(0)
    // One that calls the tool, and one that answers.
    expect(rise('onbox_model_queue_wait_seconds_count', weather)).toBe(2)
  })

  it('shows the requests that are under way, until their answers are sent or their clients have gone', async () => {
    const box = await useBox()
    const underWay = async () => (await read(box)).of('onbox_requests_under_way')
    expect(await underWay()).toBe(0)
    const client = new AbortController()
    const slow = await box.request('/busy/slow', { signal: client.signal })
    expect(slow.status).toBe(200)
    await (await box.request('/busy')).text()
    await expect.poll(underWay).toBe(1)
    client.abort()
    await expect.poll(underWay).toBe(0)
  })

  it('counts starts, ends and wakes of isolates, and shows what they take', async () => {
    const box = await useBox()
    await (await box.request('/busy')).text()
    const awake = await read(box)
    expect(awake.of('onbox_isolates', { function: 'busy' })).toBe(1)
    const isolate = box.functions.isolates().find(({ functionName }) => functionName === 'busy')
    process.kill(isolate?.pid as number, 'SIGKILL')
    const ends = { function: 'busy', reason: 'crashed' }
    await expect.poll(async () => (await read(box)).of('onbox_isolate_ends_total', ends)).toBe(1)
    expect((await read(box)).of('onbox_isolates', { function: 'busy' })).toBe(0)

    const wakes = (await read(box)).of('onbox_wake_seconds_count', { function: 'busy' })
    await (await box.request('/busy')).text()
    await (await box.request('/busy')).text()
    await expect.poll(async () => (await read(box)).of('onbox_blank_isolates')).toBe(1)
    await expect
      .poll(async () => (await read(box)).of('onbox_event_loop_delay_seconds_count'))
      .toBeGreaterThan(0)
    const again = await read(box)
    expect(again.of('onbox_wake_seconds_count', { function: 'busy' }) - wakes).toBe(1)
    expect(again.of('onbox_wake_seconds_sum', { function: 'busy' })).toBeGreaterThan(0.001)
    expect(again.of('onbox_host_heap_bytes')).toBeGreaterThan(1_000_000)
    const processes = ['host', ...(process.platform === 'linux' ? ['model', 'data', 'blank'] : [])]
    for (const one of processes) {
      expect(again.of('onbox_resident_bytes', { process: one }), one).toBeGreaterThan(1_000_000)
    }
  })

  it('counts the steps of the model and the ends of its processes, and shows its turns', async () => {
    const box = await useBox()
    await (await box.ask('weather', '上海现在天气怎么样?')).json()
    await expect
      .poll(async () => (await read(box)).of('onbox_model_step_seconds_count'), IN_TIME)
      .toBeGreaterThan(5)
    const { of } = await read(box)
    expect(of('onbox_model_step_seconds_sum')).toBeGreaterThan(0)
    const steps = of('onbox_model_step_sequences_count')
    expect(steps).toBe(of('onbox_model_step_seconds_count'))
    expect(of('onbox_model_step_sequences_bucket', { le: '1' })).toBe(steps)
    expect(of('onbox_model_turns')).toBe(0)

    process.kill(box.engine.pids[0] as number, 'SIGKILL')
    await expect
      .poll(async () => (await read(box)).of('onbox_model_process_ends_total'), IN_TIME)
      .toBe(1)
    expect((await read(box)).of('onbox_model_retries_total')).toBe(0)
  })

  it('counts deploys, and keeps the versions that serve and the ones before', async () => {
    const root = makeProject({ 'busy.ts': BUSY })
    const box = await useBox(root)
    const first = box.functions.get('busy', 'admin')?.version ?? ''
    await (await box.request('/busy')).text()
    const { code } = await bundleFunction(join(root, 'functions/busy.ts'), root)
    const versions = [first]
    for (const round of [1, 2, 3]) {
      const response = await deploy(box, 'busy', code.replaceAll('hello', `hello ${round}`))
      versions.push(((await response.json()) as { version: string }).version)
      expect(await (await box.request('/busy')).text()).toBe(`hello ${round}`)
    }
    expect((await deploy(box, 'busy', 'throw new Error("never")')).status).toBe(422)
    expect((await deploy(box, 'no-such-one', 'throw new Error("never")')).status).toBe(422)
    const reading = await read(box)
    const counted = reading.families.get('onbox_requests_total')?.samples ?? []
    const kept = counted.filter(({ labels }) => labels['function'] === 'busy')
    expect(kept.map(({ labels }) => labels['version'])).toEqual(versions.slice(-2))
    const deploys = (labels: Record<string, string>) => reading.of('onbox_deploys_total', labels)
    expect(deploys({ function: 'busy', action: 'deploy', outcome: 'done' })).toBe(4)
    expect(deploys({ function: 'busy', action: 'deploy', outcome: 'refused' })).toBe(1)
    expect(deploys({ function: '(unknown)', outcome: 'refused' })).toBe(1)

    expect((await box.request('/admin/functions/busy', { method: 'DELETE' })).status).toBe(200)
    const gone = await read(box)
    const names = [...gone.families.values()].flatMap(({ samples }) =>
      samples.map(({ labels }) => labels['function']),
    )
    expect(new Set(names)).not.toContain('busy')
  })

  it('counts whatever is not there as one', async () => {
    const box = await useBox()
    const before = await read(box)
    for (let index = 0; index < 30; index++) await box.request(`/no-${index}/such/page`)
    await fetch(`${box.url}/admin/functions`)
    const socket = connect(Number(new URL(box.url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.write('NONSENSE\r\n\r\n')
    await text(socket)
    const after = await read(box)
    const count = ({ families }: Reading): number =>
      families.get('onbox_requests_total')?.samples.length ?? 0
    expect(after.of('onbox_requests_total', { function: '(unknown)', status: '4xx' })).toBe(31)
    expect(after.of('onbox_problems_total', { code: 'FUNCTION_NOT_FOUND' })).toBe(30)
    expect(after.of('onbox_problems_total', { code: 'REQUEST_MALFORMED' })).toBe(1)
    // One for these, and one since the first reading was itself answered.
    expect(count(after) - count(before)).toBeLessThanOrEqual(2)
  })

  it('counts runs of crons', async () => {
    const dataDir = makeTemporaryFolder()
    const root = makeProject({
      'report.ts': `import { createFunction } from 'onbox'
        export default createFunction()
          .post('/good', (context) => context.text('done'))
          .post('/bad', (context) => context.text('broken', 500))`,
    })
    const cron = { schedule: '0 8 * * *', missed: 'once' } as const
    const crons = [
      { ...cron, path: '/good' },
      { ...cron, path: '/bad' },
    ]
    const config: Config = { functions: { report: { triggers: { crons } } } }
    await (await startTestBox(dataDir, { root, config })).close()
    const platform = new Database(join(dataDir, 'platform.db'))
    platform.exec('UPDATE cron_runs SET last_at_ms = 0')
    platform.close()
    const box = await startTestBox(dataDir, { root, config })
    onTestFinished(() => box.close())
    const runs = async (outcome: string): Promise<number> =>
      (await read(box)).of('onbox_cron_runs_total', { function: 'report', outcome })
    await expect.poll(() => runs('ok'), { timeout: 10_000 }).toBe(1)
    await expect.poll(() => runs('failed'), { timeout: 10_000 }).toBe(1)
  })
})
