import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createClient, RemoteProblem } from '../../lib/client/index.ts'
import type { Config } from '../../lib/config/index.ts'
import { bundleFunction, type DeployEvent } from '../../lib/deploy/index.ts'
import { getRuntimeCode } from '../../lib/isolate/index.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'

const WEATHER = (evals: string): string => `
import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const getWeather = defineTool({
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  input: v.object({ city: v.pipe(v.string(), v.description('城市名称')) }),
  run: ({ city }) => ({ found: true, city, temperatureC: 21, condition: '晴', windDirection: '东', windLevel: 3 }),
})
export default createFunction({ tools: [getWeather], evals: ${evals} }).post('/', ask())`

const CONFIG: Config = {
  functions: { weather: { tools: ['get_weather'], bindings: { AI: { type: 'model' } } } },
}
const GOOD = `[{ ask: '上海现在天气怎么样?', calls: [{ tool: 'get_weather', arguments: { city: '上海' } }] }]`
const BAD = `[{ ask: '上海现在天气怎么样?', calls: [{ tool: 'get_weather', arguments: { city: '北京' } }] }]`

/** Says this text, and has a tool that changes something. */
const SAVING = (text: string): string => `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const save = defineTool({ name: 'save', description: '', effect: 'write', input: v.object({}), run: () => 1 })
export default createFunction({ tools: [save] }).get('/', (context) => context.text('${text}'))`

const bodyOf = (fields: object): string =>
  JSON.stringify({ runtime: getRuntimeCode().hash, ...fields })

/** A box with one function, and what developers do with it. */
async function useBox() {
  const root = makeProject({ 'weather.ts': WEATHER(GOOD) })
  const file = join(root, 'functions/weather.ts')
  const box = await useTestBox({ root, config: CONFIG })
  const client = createClient({ url: box.url, key: TEST_KEY })
  const deploy = async (text: string, options: { percent?: number; evals?: boolean } = {}) => {
    writeFileSync(file, text)
    const { code, runtime, sourceMap } = await bundleFunction(file, root)
    const events: DeployEvent[] = []
    for await (const event of client.deploy('weather', { code, runtime, sourceMap, ...options })) {
      events.push(event)
    }
    return events
  }
  return { box, client, deploy }
}

describe('a deploy over HTTP', () => {
  it('asks the evals of the candidate, and every answer names its version', async () => {
    const { box, client, deploy } = await useBox()
    const events = await deploy(`${WEATHER(GOOD)}\n// the same, but for this comment`)
    expect(events).toMatchObject([{ type: 'done', isNew: false }])
    const next = await deploy(`${WEATHER(GOOD)}.get('/hello', (context) => context.text('hello'))`)
    expect(next).toMatchObject([
      { type: 'checked' },
      { type: 'eval', ask: '上海现在天气怎么样?', passed: true },
      { type: 'done', isNew: true, percent: 100 },
    ])
    const response = await box.request('/weather/hello')
    expect(await response.text()).toBe('hello')
    const [newest, first] = await client.listVersions('weather')
    expect(response.headers.get('x-onbox-version')).toBe(newest?.version)
    expect(newest).toMatchObject({ percent: 100, createdBy: expect.any(String) as string })
    expect(newest?.modelHash).toMatch(/^[0-9a-f]{64}$/)
    expect(first).toMatchObject({
      percent: 0,
      createdBy: 'box',
      config: { tools: ['get_weather'] },
    })
    expect(await client.listFunctions()).toMatchObject([
      { name: 'weather', version: newest?.version, routes: [{ percent: 100 }] },
    ])
    const routes = [{ version: first?.version, percent: 100 }]
    expect(await client.rollback('weather')).toEqual({ routes, withdrawn: [] })
    await client.remove('weather')
    expect((await box.request('/weather/hello')).status).toBe(404)
    expect(await client.rollback('weather', first?.version)).toEqual({ routes, withdrawn: [] })
  })

  it('answers a request whose body came in slowly with the version that serves by then', async () => {
    const { box, client, deploy } = await useBox()
    const echo = `.post('/echo', async (context) => context.text(await context.req.text()))`
    await deploy(`${WEATHER(GOOD)}${echo}`, { evals: false })
    const upload = request(`${box.url}/weather/echo`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TEST_KEY}`, expect: '100-continue' },
    })
    upload.flushHeaders()
    // From here on the box waits for the body.
    await once(upload, 'continue')
    upload.write('slow')
    await deploy(`${WEATHER(GOOD)}${echo}.get('/new', (context) => context.text(''))`, {
      evals: false,
    })
    const answered = once(upload, 'response') as Promise<[IncomingMessage]>
    upload.end('ly')
    const [response] = await answered
    expect(response.statusCode).toBe(200)
    expect(await text(response)).toBe('slowly')
    const [newest] = await client.listVersions('weather')
    expect(response.headers['x-onbox-version']).toBe(newest?.version)
  })

  it('fails no request, and answers none with an old version once it is done', async () => {
    const root = makeProject({ 'hello.ts': SAVING('0') })
    const box = await useTestBox({ root, config: { functions: { hello: { tools: ['save'] } } } })
    const client = createClient({ url: box.url, key: TEST_KEY })
    const old = new Set<string>()
    const seen = { requests: 0, failed: 0, stale: 0 }
    const isOver = new AbortController()
    const ask = async (path = '/hello', init: RequestInit = {}): Promise<string> => {
      const oldBefore = new Set(old)
      const response = await box.request(path, init)
      await response.text()
      const version = response.headers.get('x-onbox-version') ?? ''
      seen.requests += 1
      if (response.status !== 200) seen.failed += 1
      if (oldBefore.has(version)) seen.stale += 1
      return version
    }
    let serving = await ask()
    const clients = [1, 2, 3, 4].map(async () => {
      while (!isOver.signal.aborted) await ask()
    })
    // What changes something is recorded before it does.
    const writers = [1, 2].map(async () => {
      while (!isOver.signal.aborted) await ask('/hello/tools/save', { method: 'POST', body: '{}' })
    })
    for (let index = 1; index <= 5; index += 1) {
      const requestsBefore = seen.requests
      writeFileSync(join(root, 'functions/hello.ts'), SAVING(String(index)))
      const { code, runtime } = await bundleFunction(join(root, 'functions/hello.ts'), root)
      const [done] = (await Array.fromAsync(client.deploy('hello', { code, runtime }))).slice(-1)
      expect(done).toMatchObject({ type: 'done', isNew: true })
      old.add(serving)
      serving = await ask()
      expect(seen.requests).toBeGreaterThan(requestsBefore + 1)
    }
    isOver.abort()
    await Promise.all([...clients, ...writers])
    expect(old.size).toBe(5)
    expect(seen).toMatchObject({ failed: 0, stale: 0 })
  })

  it('refuses a candidate whose eval fails, with the transcript; what served serves on', async () => {
    const { box, client, deploy } = await useBox()
    const before = (await client.listVersions('weather'))[0]?.version
    const refused = deploy(WEATHER(BAD))
    await expect(refused).rejects.toBeInstanceOf(RemoteProblem)
    const { problem } = (await refused.catch((error: unknown) => error)) as RemoteProblem
    expect(problem.code).toBe('DEPLOY_REFUSED')
    expect(problem.detail).toContain('上海现在天气怎么样?')
    expect(problem.detail).toContain('wanted get_weather({"city":"北京"})')
    expect(problem.detail).toContain('made   get_weather({"city":"上海"})')
    expect(problem.detail).toMatch(/said {3}.*21/)
    const answer = await box.ask('weather', '上海现在天气怎么样?')
    expect(answer.headers.get('x-onbox-version')).toBe(before)
    expect(await deploy(WEATHER(BAD), { evals: false })).toMatchObject([
      { type: 'checked' },
      { type: 'done', isNew: true },
    ])
  })

  it('records every change before it is made, and once more where it fails', async () => {
    const { box, client } = await useBox()
    const response = await box.request('/admin/secrets/NONE', { method: 'DELETE' })
    expect(response.status).toBe(404)
    const requestId = response.headers.get('x-request-id') as string
    const action = 'delete secret'
    expect(box.audit.list(requestId)).toMatchObject([
      { step: 'administered', payload: { action } },
      { step: 'administered', payload: { action, failed: { code: 'ROUTE_NOT_FOUND' } } },
    ])
    await expect(client.promote('nothing')).rejects.toMatchObject({
      problem: { code: 'FUNCTION_NOT_FOUND', status: 404 },
    })
  })

  it('is in the record, as is all else that changes what serves, whoever does it', async () => {
    const { box, client, deploy } = await useBox()
    await deploy(`${WEATHER(GOOD)}.get('/b', (context) => context.text(''))`)
    await deploy(`${WEATHER(GOOD)}.get('/c', (context) => context.text(''))`, { percent: 30 })
    await expect(deploy(WEATHER(BAD))).rejects.toBeInstanceOf(RemoteProblem)
    await client.promote('weather')
    await client.rollback('weather')
    await box.request('/admin/functions/weather', { method: 'DELETE' })
    const [c, b, a] = (await client.listVersions('weather')).map(({ version }) => version)
    const administered = await Array.fromAsync(box.audit.administered())
    const changes = administered.map(({ keyId, functionName, version, payload }) => {
      const { action, percent, failed } = payload as Record<string, unknown>
      return [keyId, functionName, version, action, percent ?? (failed && 'failed')]
    })
    expect(changes).toEqual([
      ['box', 'weather', a, 'deploy', 100],
      ['admin', 'weather', b, 'deploy', 100],
      ['admin', 'weather', c, 'deploy', 30],
      ['admin', 'weather', '', 'deploy', 'failed'],
      ['admin', 'weather', c, 'promote', undefined],
      ['admin', 'weather', b, 'rollback', undefined],
      ['admin', 'weather', '', 'remove', undefined],
    ])
  })

  it.each([
    ['not JSON', 'nope', 'BODY_NOT_JSON'],
    ['without code', '{}', 'BODY_INVALID'],
    ['without its runtime', '{"code":"1"}', 'BODY_INVALID'],
    ['with a share that is none', bodyOf({ code: '1', percent: 0 }), 'BODY_INVALID'],
    ['of another release', bodyOf({ code: '1', runtime: '0'.repeat(64) }), 'DEPLOY_REFUSED'],
    ['that does not run', bodyOf({ code: '(' }), 'DEPLOY_REFUSED'],
  ])('refuses a body %s', async (_, body, code) => {
    const box = await useTestBox({
      root: makeProject({ 'hello.ts': saying('hello') }),
      config: { functions: {} },
    })
    const response = await box.request('/admin/functions/hello/deploy', { method: 'POST', body })
    expect(await response.json()).toMatchObject({ code })
    expect(await (await box.request('/hello')).text()).toBe('hello')
  })
})
