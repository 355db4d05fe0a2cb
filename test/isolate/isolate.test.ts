import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  startBlank,
  startIsolate,
  type Binding,
  type Blank,
  type IsolateOptions,
} from '../../lib/isolate/index.ts'
import {
  asRequest,
  createKeptLog,
  get,
  prepareFixture,
  startFixture,
  useFixture,
} from './start-fixture.ts'

const hello = useFixture('hello')

describe('startIsolate()', () => {
  it('tells what the file declares', () => {
    const { declaration } = hello()
    expect(declaration).toMatchObject({
      description: 'Says hello',
      tools: [
        {
          name: 'add',
          effect: 'read',
          parameters: { type: 'object', required: ['a', 'b'] },
        },
        { name: 'refuse' },
      ],
      evals: [{ ask: '1 + 2?', calls: [{ tool: 'add', arguments: { a: 1, b: 2 } }] }],
    })
    expect(declaration.routes).toContainEqual({ method: 'POST', path: '/echo' })
  })

  it('tells what its questions say to the model, wherever they are asked', async () => {
    const { declaration } = await startFixture('several-asks')
    expect(declaration.instructions).toEqual([
      'Answer briefly.',
      '',
      '用一句话回答',
      'Answer at length.',
    ])
    expect(hello().declaration.instructions).toEqual([])
  })

  it('makes a code cache once and takes it at the next start', async () => {
    const made: string[] = []
    const start = (name: string, codeCache?: Uint8Array): Promise<Uint8Array> =>
      new Promise((resolve, reject) => {
        const onCodeCache = (bytes: Uint8Array) => {
          made.push(name)
          resolve(bytes)
        }
        startFixture('hello', { onCodeCache, ...(codeCache && { codeCache }) }).catch(reject)
      })
    const codeCache = await start('first')
    expect(codeCache.length).toBeGreaterThan(1_000)
    void start('second', codeCache)
    // Started after the second, so that its code cache comes later than that of the second would.
    await start('broken', new Uint8Array(100))
    expect(made).toEqual(['first', 'broken'])
  })

  it('says what a file throws at start, and where', async () => {
    const { log, lines } = createKeptLog()
    await expect(startIsolate(await prepareFixture('throws-at-start', { log }))).rejects.toThrow(
      'Cannot load function "throws-at-start": Error: no url is set (functions/throws-at-start.ts:6:',
    )
    expect(lines).toEqual([])
  })

  it('ends one whose file does not come to its end, and says so', async () => {
    const taken = Promise.withResolvers<Blank>()
    onTestFinished(() => void vi.useRealTimers())
    const takeBlank: IsolateOptions['takeBlank'] = async (options) => {
      const blank = await startBlank(options)
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      taken.resolve(blank)
      return blank
    }
    const started = startIsolate(await prepareFixture('loops-at-start', { takeBlank }))
    const fault = started.catch((error: unknown) => error)
    const blank = await taken.promise
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await fault).toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      message: expect.stringContaining('its file ran for more than 10000 ms') as string,
    })
    await blank.exited
  })

  it('says that a default export is no function', async () => {
    await expect(startIsolate(await prepareFixture('no-function'))).rejects.toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      message: expect.stringContaining('write `export default createFunction({...})`') as string,
    })
  })
})

describe('isolate.fetch()', () => {
  it('answers with status, headers and body of the function', async () => {
    const isolate = hello()
    const root = await isolate.fetch(get('/'), asRequest())
    expect([root.status, await root.text()]).toEqual([200, 'hello'])
    const empty = await isolate.fetch(get('/empty'), asRequest())
    expect([empty.status, await empty.text()]).toEqual([204, ''])
    const missing = await isolate.fetch(get('/nothing'), asRequest())
    expect(missing.status).toBe(404)
  })

  it('says that a response has no status, and goes on', async () => {
    const isolate = hello()
    await expect(isolate.fetch(get('/no-status'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: 'Cannot send a response of status 0: use one from 200 to 599',
    })
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
  })

  it('hands over method, query, headers and body', async () => {
    const isolate = hello()
    const request = new Request('http://box/echo?q=上海', {
      method: 'POST',
      headers: { 'x-test': 'yes' },
      body: '你好',
    })
    const response = await isolate.fetch(request, asRequest())
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ body: '你好', header: 'yes', query: '上海' })
  })

  it('refuses a body beyond the limit', async () => {
    const isolate = hello()
    const request = new Request('http://box/echo', { method: 'POST', body: 'x'.repeat(65_537) })
    await expect(isolate.fetch(request, asRequest())).rejects.toMatchObject({
      code: 'BODY_TOO_LARGE',
    })
  })

  it('gives env exactly what was granted', async () => {
    const binding: Binding = { call: () => Promise.resolve() }
    const isolate = await startFixture('hello', {
      bindings: { AI: binding },
      kinds: { AI: 'model' },
      vars: { region: '华东', top: 3 },
    })
    const response = await isolate.fetch(get('/env'), asRequest({ requestId: 'req_1' }))
    expect(await response.json()).toEqual({
      names: ['vars', 'timeZone', 'requestId', 'signal', 'AI'],
      vars: { region: '华东', top: 3 },
      zone: 'Asia/Shanghai',
      id: 'req_1',
    })
  })

  it('answers what a handler throws as a problem', async () => {
    const isolate = hello()
    const broken = await isolate.fetch(get('/throw'), asRequest())
    expect(broken.headers.get('content-type')).toBe('application/problem+json')
    expect(await broken.json()).toMatchObject({ status: 500, code: 'FUNCTION_FAILED' })
    const denied = await isolate.fetch(get('/denied'), asRequest())
    expect(await denied.json()).toMatchObject({ status: 403, detail: 'not granted' })
  })

  it('knows the request of a line however many have come and gone meanwhile', async () => {
    const { log, lines } = createKeptLog()
    const isolate = await startFixture('held', { log })
    const held = isolate.fetch(get('/held'), asRequest({ requestId: 'req_held' }))
    for (let count = 0; count < 300; count += 1) await isolate.fetch(get('/'), asRequest())
    await isolate.fetch(get('/release'), asRequest())
    expect((await held).status).toBe(200)
    expect(lines.filter(({ message }) => message === 'released')).toMatchObject([
      { requestId: 'req_held' },
    ])
  })

  it('refuses a file whose evals are more than can be looked at', async () => {
    await expect(startIsolate(await prepareFixture('doubled-evals'))).rejects.toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      message: expect.stringMatching(
        /Cannot declare its tools and evals: .* 100000 values, .*; declare less at once/,
      ) as string,
    })
  })

  it('writes the console to the log, with request id and places in the file', async () => {
    const { log, lines } = createKeptLog()
    const isolate = await startFixture('hello', { log })
    await isolate.fetch(get('/log'), asRequest({ requestId: 'req_2' }))
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'info',
        message: 'hello log { a: 1 }',
        function: 'hello',
        requestId: 'req_2',
      }),
    )
    const error = lines.find((line) => line['level'] === 'error')
    expect(error?.['message']).toMatch(/Error: shown\n.*functions\/hello\.ts:\d+:/)
  })
})

describe('isolate.runTool()', () => {
  it('runs a tool on behalf of a request', async () => {
    const isolate = hello()
    const result = await isolate.runTool('add', { a: 1, b: 2 }, asRequest({ requestId: 'req_3' }))
    expect(result).toEqual({ sum: 3, requestId: 'req_3' })
  })

  it('names every fault of the arguments', async () => {
    const isolate = hello()
    await expect(isolate.runTool('add', { a: '1', b: 200 }, asRequest())).rejects.toMatchObject({
      code: 'ARGUMENTS_INVALID',
      message: expect.stringMatching(/a: .*expected number.*; b: .*<=100/i) as string,
    })
    await expect(isolate.runTool('add', null, asRequest())).rejects.toMatchObject({
      code: 'ARGUMENTS_INVALID',
    })
  })

  it('knows which tools there are', async () => {
    const isolate = hello()
    await expect(isolate.runTool('divide', {}, asRequest())).rejects.toMatchObject({
      code: 'TOOL_NOT_FOUND',
      message: 'Cannot run tool "divide": the tools here are add, refuse',
    })
  })

  it('passes on a known error and names an unknown one TOOL_FAILED', async () => {
    const isolate = hello()
    await expect(isolate.runTool('refuse', { known: true }, asRequest())).rejects.toMatchObject({
      code: 'GRANT_MISSING',
      message: 'not for you',
    })
    await expect(isolate.runTool('refuse', { known: false }, asRequest())).rejects.toMatchObject({
      code: 'TOOL_FAILED',
      message: 'broken inside',
    })
  })

  it('tells that a result is too large, and the way out', async () => {
    const run = (returns: string) =>
      hello().runTool('refuse', { known: true, returns }, asRequest())
    await expect(run('much')).rejects.toMatchObject({
      code: 'TOOL_FAILED',
      message: expect.stringMatching(
        /^Cannot send the result of tool "refuse": .*at most 1048576; return less at once$/,
      ) as string,
    })
  })
})
