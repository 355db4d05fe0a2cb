import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Answer } from '../../lib/function/index.ts'
import { createLog } from '../../lib/base/index.ts'
import type { Config, FunctionConfig, ModelConfig } from '../../lib/config/index.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import {
  makeProject,
  PROJECT,
  startTestBox,
  TEST_KEY,
  useTestBox,
  type TestBox,
} from '../helpers/start-box.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { makeWeatherFunction } from '../helpers/weather-function.ts'
import { ENDLESS } from '../inference/start-engine.ts'

const ASKS = `import { ask, createFunction } from 'onbox'
export default createFunction().post('/', ask())`
const AI = { AI: { type: 'model', maxAnswerTokens: 8 } } as const

const closers: (() => Promise<void> | void)[] = []
let box: TestBox
/** One that is there at once, for boxes that nobody asks. */
let model: ModelConfig
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  const url = await startScriptedModel(
    () => ({ text: 'not asked' }),
    (end) => closers.push(end),
  )
  model = { openai: { urls: [url] } }
  // One sequence: whatever does not let go of it is noticed.
  box = await startTestBox(dataDir, { config: { ...sampleConfig, model: { sequences: 1 } } })
})
afterAll(async () => {
  await box.close()
  for (const close of closers) await close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The problem that a request is answered with, after its common parts were checked. */
async function readProblem(response: Response): Promise<{ code: string; detail: string }> {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const problem = (await response.json()) as Record<string, string>
  expect(problem).toMatchObject({
    status: response.status,
    requestId: expect.stringMatching(/^req_/),
  })
  expect(problem['requestId']).toBe(response.headers.get('x-request-id'))
  return problem as { code: string; detail: string }
}

const post = (path: string, body: string, headers = {}): Promise<Response> =>
  box.request(path, { method: 'POST', body, headers })

describe('a wrong request', () => {
  it.each([
    ['not JSON', '/weather', '{question:', 400, 'BODY_NOT_JSON'],
    ['no body', '/weather', '', 400, 'BODY_NOT_JSON'],
    ['a wrong field', '/weather', '{"ask":"x"}', 422, 'BODY_INVALID'],
    ['a field too many', '/weather', '{"question":"x","model":"y"}', 422, 'BODY_INVALID'],
    ['a question of another type', '/weather', '{"question":7}', 422, 'BODY_INVALID'],
    ['an array', '/weather', '[]', 422, 'BODY_INVALID'],
    ['an empty question', '/weather', '{"question":"  \\n "}', 422, 'QUESTION_EMPTY'],
    [
      'a long question',
      '/weather',
      JSON.stringify({ question: '问'.repeat(5_000) }),
      413,
      'QUESTION_TOO_LONG',
    ],
    [
      'a question of 1 MB',
      '/weather',
      JSON.stringify({ question: 'x'.repeat(1_048_576) }),
      413,
      'BODY_TOO_LARGE',
    ],
    ['an unknown function', '/payroll', '{"question":"x"}', 404, 'FUNCTION_NOT_FOUND'],
    ['an unknown tool', '/weather/tools/get_salary', '{}', 404, 'TOOL_NOT_FOUND'],
    ["another function's tool", '/weather/tools/rank_sales', '{}', 404, 'TOOL_NOT_FOUND'],
    [
      'arguments of a wrong type',
      '/weather/tools/get_weather',
      '{"city":3}',
      422,
      'ARGUMENTS_INVALID',
    ],
    ['arguments that are not JSON', '/weather/tools/get_weather', 'city', 400, 'BODY_NOT_JSON'],
    [
      'arguments too deep within each other',
      '/weather/tools/get_weather',
      `{"city":"上海","a":${'['.repeat(3_000)}${']'.repeat(3_000)}}`,
      422,
      'BODY_INVALID',
    ],
    ['a path above the functions', '/', '{"question":"x"}', 404, 'ROUTE_NOT_FOUND'],
    ['a path that the function lacks', '/weather/none', '{}', 404, 'ROUTE_NOT_FOUND'],
    ['a path of another host', '/weather//evil.example/x', '{}', 404, 'ROUTE_NOT_FOUND'],
    ['a path that is no URL by itself', '/weather//[', '{}', 404, 'ROUTE_NOT_FOUND'],
  ])('is told of %s', async (_what, path, body, status, code) => {
    const response = await post(path, body)
    expect(response.status).toBe(status)
    const problem = await readProblem(response)
    expect(problem.code).toBe(code)
    expect(problem.detail).toMatch(/^Cannot /)
  })

  it.each([
    ['GET', '/weather', 'POST'],
    ['HEAD', '/weather', 'POST'],
    ['DELETE', '/weather', 'POST'],
    ['GET', '/weather/tools/get_weather', 'POST'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['DELETE', '/readyz', 'GET, HEAD'],
  ])('is told which methods there are instead of %s %s', async (method, path, allowed) => {
    const response = await box.request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allowed)
    if (method !== 'HEAD') {
      expect(await readProblem(response)).toMatchObject({
        code: 'METHOD_NOT_ALLOWED',
        detail: expect.stringMatching(`^Cannot ${method} .*: it takes ${allowed}$`) as string,
      })
    }
  })

  it('is told that a question takes no Idempotency-Key, and nothing is done', async () => {
    const question = JSON.stringify({ question: '上海现在天气怎么样?' })
    const response = await post('/weather', question, { 'idempotency-key': 'k1' })
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'BODY_INVALID' }])
    const steps = box.audit.list(response.headers.get('x-request-id') ?? '')
    expect(steps.map(({ step }) => step)).not.toContain('asked')
  })

  it('is told that there is no TRACE', async () => {
    const { hostname, port } = new URL(box.url)
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { authorization: `Bearer ${TEST_KEY}` }
      request({ hostname, port, method: 'TRACE', path: '/weather', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(answer).toBe(405)
  })

  it('is served at a name that is written otherwise', async () => {
    const response = await post('/%77eather', '{"question":"  "}')
    expect((await readProblem(response)).code).toBe('QUESTION_EMPTY')
  })

  it.each(['/weather', '/weather/tools/get_weather'])(
    'is told of an encoding other than UTF-8 at %s',
    async (path) => {
      // {"question":"上海"} as curl sends it from the console of a Chinese Windows.
      const gbk = Buffer.from('{"question":"\xc9\xcf\xba\xa3"}', 'latin1')
      const response = await box.request(path, { method: 'POST', body: gbk })
      expect(await readProblem(response)).toMatchObject({
        code: 'BODY_NOT_JSON',
        detail: expect.stringContaining('not UTF-8, perhaps GBK') as string,
      })
    },
  )

  it('is refused before a body of unknown length has come whole', async () => {
    const piece = new Uint8Array(65_536).fill(32)
    const asked = request(`${box.url}/weather`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TEST_KEY}`, 'transfer-encoding': 'chunked' },
    })
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>
    // Once it has answered it closes, and what is sent then fails.
    asked.on('error', () => {})
    // One piece a turn: the box is in this process, and has to read meanwhile.
    const send = (): void => {
      if (asked.destroyed) return
      if (asked.write(piece)) setImmediate(send)
      else asked.once('drain', () => setImmediate(send))
    }
    send()
    const [response] = await answered
    asked.destroy()
    // Its body has no end.
    expect(response.statusCode).toBe(413)
  })

  it.each([
    ['no key', '', 'KEY_MISSING'],
    ['a wrong key', 'Bearer not-the-key', 'KEY_UNKNOWN'],
    ['another scheme', 'Basic YTpi', 'KEY_MISSING'],
  ])('is told of %s, and the record has it', async (_what, authorization, code) => {
    const response = await fetch(`${box.url}/weather`, {
      method: 'POST',
      body: '{"question":"上海天气"}',
      headers: authorization === '' ? {} : { authorization },
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    expect((await readProblem(response)).code).toBe(code)
    expect(box.audit.list(response.headers.get('x-request-id') as string)).toMatchObject([
      { step: 'refused' },
    ])
  })

  it.each([
    ['by the gateway', '/nothing', '函数不存在', 'Function does not exist'],
    ['by the function', '/weather', '问题为空', 'Question is empty'],
  ])('has its title in the language that the client reads, %s', async (_whose, path, zh, en) => {
    const titles = await Promise.all(
      ['zh-CN,zh;q=0.9', 'en'].map(async (language) => {
        const response = await post(path, '{"question":""}', { 'accept-language': language })
        return ((await response.json()) as { title: string }).title
      }),
    )
    expect(titles).toEqual([zh, en])
  })

  it('leaves the box serving', async () => {
    expect((await box.request('/healthz')).status).toBe(200)
    expect((await box.request('/readyz')).status).toBe(200)
    const response = await box.ask('weather', '上海现在天气怎么样?')
    expect(response.status).toBe(200)
  })
})

describe('a client that hangs up', () => {
  it('ends the generation, and the record says so', async () => {
    const controller = new AbortController()
    const response = await box.ask('contract-clauses', '软件开发合同里关于违约金是怎么写的?', {
      headers: { accept: 'text/event-stream' },
      signal: controller.signal,
    })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    await reader.read()
    controller.abort()
    await expect(reader.read()).rejects.toThrow()
    const requestId = response.headers.get('x-request-id') as string
    await expect
      .poll(() => box.audit.list(requestId).map(({ step }) => step), { timeout: 10_000 })
      .toContain('failed')
  })

  it('leaves the model to the next question within a step', async () => {
    const question = '软件开发合同里关于违约金是怎么写的?'
    const whole = (await (await box.ask('contract-clauses', question)).json()) as Answer
    const response = await box.ask('contract-clauses', question, {
      headers: { accept: 'text/event-stream' },
    })
    const body = response.body as ReadableStream<Uint8Array<ArrayBuffer>>
    let seen = ''
    // Leaving the loop closes the connection.
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      seen += text
      if (seen.includes('event: token')) break
    }
    const next = (await (await box.ask('weather', '北京天气')).json()) as Answer
    expect(next.timing.queueMs).toBeLessThan(whole.timing.decodeMs / 2)
  })
})

describe('a question that cannot be served', () => {
  it('ends at its deadline while it waits for the model, and leaves the line', async () => {
    const limits = { timeoutMs: 1_000 }
    const other = await useTestBox({
      root: makeProject({ 'quick.ts': ASKS, 'slow.ts': ASKS }),
      config: {
        model: { sequences: 1 },
        functions: { quick: { bindings: AI, limits }, slow: { bindings: AI } },
      },
    })
    const leave = new AbortController()
    // The only sequence is in use, and goes on to be.
    const holding = other.engine.generate(ENDLESS, leave.signal)[Symbol.asyncIterator]()
    await holding.next()
    const late = await other.ask('quick', '你好')
    expect(late.status).toBe(504)
    expect((await readProblem(late)).code).toBe('FUNCTION_TIMEOUT')
    await expect.poll(() => other.engine.load).toEqual({ running: 1, waiting: 0 })
    leave.abort(new Error('enough'))
    await expect(holding.next()).rejects.toThrow('enough')
    expect((await other.ask('slow', '你好')).status).toBe(200)
  })

  it('leaves the model to others when its client stops reading', async () => {
    const other = await useTestBox({
      root: makeProject({
        // About as much as a result may have; the client takes nothing of it.
        'stalled.ts': makeWeatherFunction(`return { city, text: '晴'.repeat(300_000) }`),
        'quick.ts': ASKS,
      }),
      config: {
        model: { sequences: 1 },
        functions: {
          stalled: { tools: ['get_weather'], bindings: AI },
          quick: { bindings: AI },
        },
      },
    })
    const { hostname, port } = new URL(other.url)
    const socket = connect(Number(port), hostname).pause()
    onTestFinished(() => void socket.destroy())
    const body = JSON.stringify({ question: '上海现在天气怎么样?' })
    socket.write(
      `POST /stalled HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${TEST_KEY}\r\n` +
        `accept: text/event-stream\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    const answered = 'onbox_model_questions_total{function="stalled",outcome="answered"} 1'
    await expect
      .poll(async () => (await other.request('/metrics')).text(), { timeout: 20_000 })
      .toContain(answered)
    expect(other.engine.load).toEqual({ running: 0, waiting: 0 })
    expect((await other.ask('quick', '你好')).status).toBe(200)
  })
})

describe('a model that cannot be used', () => {
  const cases: [string, () => string, RegExp][] = [
    ['does not exist', () => '/nowhere/model.gguf', /there is no such file/],
    [
      'is no GGUF',
      () => {
        const path = join(makeTemporaryFolder(), 'model.gguf')
        writeFileSync(path, 'not a model')
        return path
      },
      /not a readable GGUF/,
    ],
    [
      'is cut short',
      () => {
        const path = join(makeTemporaryFolder(), 'model.gguf')
        const whole = readFileSync(join(PROJECT, 'models/starter.gguf'))
        writeFileSync(path, whole.subarray(0, whole.length - 1_000_000))
        return path
      },
      /cut short/,
    ],
  ]
  it.each(cases)('leaves the box up and says so when it %s', async (_what, makePath, reason) => {
    const other = await useTestBox({
      root: makeProject({ 'weather.ts': makeWeatherFunction('return { city }') }),
      config: { functions: { weather: { tools: ['get_weather'], bindings: AI } } },
      modelPath: makePath(),
    })
    const ready = await other.request('/readyz')
    expect(ready.status).toBe(503)
    expect(await ready.text()).toMatch(reason)
    const asked = await other.ask('weather', '上海天气')
    expect(asked.status).toBe(503)
    expect(await asked.json()).toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      detail: expect.stringMatching(reason) as string,
    })
    const tool = await other.request('/weather/tools/get_weather', {
      method: 'POST',
      body: '{"city":"上海"}',
    })
    expect(await tool.json()).toEqual({ city: '上海' })
  })
})

describe('a port in use', () => {
  it('is named, with the way out', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const options = { root: makeProject({}), config: { functions: {} }, port }
    await expect(startTestBox(makeTemporaryFolder(), options)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(`127.0.0.1:${port}`) as string,
    })
  })
})

describe('a function file with a fault', () => {
  const hello = `import { createFunction } from 'onbox'
    export default createFunction().get('/', (context) => context.text('hello'))`

  const cases: [string, string, FunctionConfig, RegExp][] = [
    ['throws at start', `throw new Error('no coffee')`, {}, /no coffee/],
    ['does not parse', `export default {`, {}, /functions\/broken-1\.ts:1/],
    ['exports no function', `export default { fetch() {} }`, {}, /createFunction/],
    ['imports what it may not', `import 'node:fs'; export default 1`, {}, /node:fs/],
    ['is granted a tool that it lacks', hello, { tools: ['get_stock'] }, /get_stock/],
    [
      'is granted a database that there is not',
      hello,
      { bindings: { DB: { type: 'database', database: 'stock', access: 'read' } } },
      /bindings\.DB\.database: found "stock"; wanted one of the databases: sales$/,
    ],
    [
      'is granted a tool twice',
      hello,
      { tools: ['get_stock', 'get_stock'] },
      /tools\.1: found "get_stock"; wanted each tool once$/,
    ],
    [
      'has a tool that the model cannot be held to',
      `import { createFunction, defineTool } from 'onbox'
       import * as v from 'valibot'
       const t = defineTool({ name: 't', description: 't', run: () => 1,
         input: v.object({ due: v.nullable(v.string()) }) })
       export default createFunction({ tools: [t] })`,
      { tools: ['t'] },
      /input\.due/,
    ],
  ]
  const nameOf = (index: number): string => `broken-${index}`
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  let other: TestBox
  beforeAll(async () => {
    const files = cases.map(([, file], index) => [`${nameOf(index)}.ts`, file])
    const granted = cases.map(([, , grants], index) => [nameOf(index), grants])
    other = await startTestBox(join(folder, '.onbox'), {
      root: makeProject(
        { ...(Object.fromEntries(files) as Record<string, string>), 'hello.ts': hello },
        folder,
      ),
      config: {
        model,
        databases: { sales: {} },
        functions: Object.fromEntries(granted) as Config['functions'],
      },
    })
  })
  afterAll(async () => {
    await other.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(cases.map(([what, , , reason], index) => [what, nameOf(index), reason] as const))(
    'answers 503 with the reason when it %s',
    async (_what, name, reason) => {
      const broken = await other.request(`/${name}`)
      expect(broken.status).toBe(503)
      expect(await broken.json()).toMatchObject({
        code: 'FUNCTION_UNAVAILABLE',
        detail: expect.stringMatching(reason) as string,
      })
    },
  )

  it('leaves the others serving, and whoever watches over the box knows it', async () => {
    expect(await (await other.request('/hello')).text()).toBe('hello')
    const ready = await other.request('/readyz')
    const { faults } = (await ready.json()) as { faults: { what: string }[] }
    const broken = cases.map((_, index) => `function ${nameOf(index)}`)
    expect(faults.map(({ what }) => what).toSorted()).toEqual(broken.toSorted())
  })
})

describe('a project without functions', () => {
  it('is served, and says so', async () => {
    const lines: string[] = []
    const empty = await useTestBox({
      root: makeTemporaryFolder(),
      config: { model, functions: {} },
      log: createLog('warn', (line) => lines.push(line)),
    })
    expect((await empty.request('/readyz')).status).toBe(200)
    const response = await empty.ask('weather', '上海天气')
    expect((await readProblem(response)).code).toBe('FUNCTION_NOT_FOUND')
    expect(lines.join('')).toContain('there are no functions: their folder does not exist')
  })
})
