import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionConfig } from '../../lib/config/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startIssuer, type Issuer } from '../helpers/start-issuer.ts'
import { startWebService } from '../helpers/start-web-service.ts'

const QUESTION = '上海现在天气怎么样?'
const evaluated = (description: string): string => `import { ask, createFunction } from 'onbox'
  export default createFunction({
    description: '${description}',
    evals: [{ ask: '你好', calls: [] }, { ask: '你好', calls: [] }],
  }).post('/', ask())`
/** Its tool waits for a service of the test's own. */
const WAITING = `import { ask, createFunction, defineTool } from 'onbox'
  import * as v from 'valibot'
  const getWeather = defineTool({
    name: 'get_weather',
    description: '获取指定城市的当前天气',
    input: v.object({ city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')) }),
    run: async ({ city }, env) => {
      await (await env.FETCH(env.vars.origin)).text()
      return { found: true, city, temperatureC: 21, condition: '晴', windDirection: '东', windLevel: 3 }
    },
  })
  export default createFunction({ tools: [getWeather] }).post('/', ask())`

let box: TestBox
let issuer: Issuer
/** What happens once the tool is under way. */
let onTool: () => void
let end: () => void
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  issuer = await startIssuer()
  const service = await startWebService(
    (_request, response) => {
      onTool()
      response.end('done')
    },
    '127.0.0.1',
    (close) => (end = close),
  )
  const waiting: FunctionConfig = {
    tools: ['get_weather'],
    vars: { origin: service.origin },
    bindings: {
      AI: { type: 'model' },
      FETCH: { type: 'fetch', hosts: [service.origin], private: true },
    },
    limits: { modelTokensPerMinute: 7 },
  }
  box = await startTestBox(join(root, '.onbox'), {
    root: makeProject(
      {
        'open.ts': evaluated('open'),
        'evaluated.ts': evaluated('one'),
        'cancelled.ts': WAITING,
        'failing.ts': WAITING,
      },
      root,
    ),
    config: {
      access: {
        oidc: {
          issuer: issuer.url,
          audience: 'onbox',
          grants: [{ claim: 'groups', value: 'sales', scopes: ['open:ask'] }],
          limits: { modelTokensPerMinute: 7 },
        },
      },
      functions: {
        evaluated: {
          bindings: { AI: { type: 'model', maxAnswerTokens: 8 } },
          limits: { modelTokensPerMinute: 1 },
        },
        open: { bindings: { AI: { type: 'model', maxAnswerTokens: 8 } } },
        cancelled: waiting,
        failing: waiting,
      },
    },
  })
})
afterAll(async () => {
  await box.close()
  await issuer.close()
  end()
  rmSync(root, { recursive: true, force: true })
})

const codeOf = async (response: Response): Promise<[number, unknown]> => [
  response.status,
  ((await response.json()) as { code?: string }).code,
]

describe("a key's model tokens", () => {
  it.each(['modelTokensPerMinute', 'modelTokensPerDay'])('%s', async (limit) => {
    const create = async (limits: object): Promise<{ authorization: string }> => {
      const body = JSON.stringify({ name: limit, scopes: ['open:ask'], limits })
      const response = await box.request('/admin/keys', { method: 'POST', body })
      const { key } = (await response.json()) as { key: string }
      return { authorization: `Bearer ${key}` }
    }
    const limited = await create({ [limit]: 7 })
    expect((await box.ask('open', '你好', { headers: limited })).status).toBe(200)
    const refused = await box.ask('open', '你好', { headers: limited })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await codeOf(refused)).toEqual([429, 'RATE_LIMITED'])
    expect((await box.ask('open', '你好', { headers: await create({}) })).status).toBe(200)
  })
})

it('model tokens of whoever holds an access token are limited', async () => {
  const headers = { authorization: `Bearer ${await issuer.issue(['sales'])}` }
  expect((await box.ask('open', '你好', { headers })).status).toBe(200)
  const refused = await box.ask('open', '你好', { headers })
  expect(await codeOf(refused)).toEqual([429, 'RATE_LIMITED'])
})

describe('limits.modelTokensPerMinute', () => {
  it('neither counts evals nor refuses them', async () => {
    const file = join(root, 'functions/evaluated.ts')
    writeFileSync(file, evaluated('two'))
    const { code, runtime, sourceMap } = await bundleFunction(file, root)
    const deployed = await box.request('/admin/functions/evaluated/deploy', {
      method: 'POST',
      body: JSON.stringify({ code, runtime, sourceMap }),
    })
    expect(await deployed.json()).toMatchObject({
      isNew: true,
      evals: [{ passed: true }, { passed: true }],
    })
    expect((await box.ask('evaluated', '你好')).status).toBe(200)
    expect(await codeOf(await box.ask('evaluated', '你好'))).toEqual([429, 'RATE_LIMITED'])
  })

  it('counts a question that its client leaves', async () => {
    const client = new AbortController()
    onTool = () => client.abort()
    await expect(box.ask('cancelled', QUESTION, { signal: client.signal })).rejects.toThrow('abort')
    expect(await codeOf(await box.ask('cancelled', QUESTION))).toEqual([429, 'RATE_LIMITED'])
  })

  it('counts a question that fails, since each process of the model was killed', async () => {
    let killing: NodeJS.Timeout | undefined
    // One that ends by itself is started again, and the turn tried once more.
    onTool = () => {
      let isAnswering = false
      killing = setInterval(() => {
        // The turn behind the tool: one that begins when no process is there is not tried at all.
        isAnswering ||= box.engine.load.running > 0
        if (isAnswering) for (const pid of box.engine.pids) process.kill(pid, 'SIGKILL')
      }, 1)
    }
    const failed = await box.ask('failing', QUESTION)
    clearInterval(killing)
    expect(failed.headers.get('content-type')).toContain('application/problem+json')
    expect(Number(failed.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(await failed.json()).toMatchObject({
      status: 503,
      code: 'MODEL_UNAVAILABLE',
      // Three times in a row; or between two turns, where the next one finds none.
      detail: expect.stringMatching(/^The model process ended /) as string,
    })
    expect(await codeOf(await box.ask('failing', QUESTION))).toEqual([429, 'RATE_LIMITED'])
  })
})
