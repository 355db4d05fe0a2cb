import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Answer } from '../../lib/function/ai.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { startCli, useCli, type CliRun } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { makeWeatherFunction } from '../helpers/weather-function.ts'

const FOUND = `return { found: true, city, temperatureC: 21, condition: '晴', windDirection: '东', windLevel: 3 }`
/** Takes questions at no route. */
const PLAIN = `import { createFunction } from 'onbox'
export default createFunction().post('/', ({ text }) => text('hello'))`

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject({ 'weather.ts': makeWeatherFunction(FOUND), 'plain.ts': PLAIN }, folder),
    config: {
      functions: { weather: { tools: ['get_weather'], bindings: { AI: { type: 'model' } } } },
    },
  })
})

afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

const env = { ONBOX_ADMIN_KEY: TEST_KEY }
const run = (...args: string[]): CliRun => startCli(['ask', ...args, '--url', box.url], { env })

describe('onbox ask', () => {
  it('prints the answer, and beside it what it rests on', async () => {
    const cli = run('weather', '上海现在天气怎么样?')
    expect(await cli.ended).toBe(0)
    expect(cli.output).toMatch(/^上海.*21.*\n$/)
    expect(cli.complaints).toMatch(
      /^get_weather \{"city":"上海"\}\n {2}answered in \d+ ms\nreq_\w+ {2}\d+ ms\n$/,
    )
  })

  it('prints with --json the whole answer, of a question without quotes, in a conversation', async () => {
    const cli = run('weather', '上海', '现在天气怎么样?', '--json', '--session', 'mine')
    expect(await cli.ended).toBe(0)
    const answer = JSON.parse(cli.output) as Answer
    expect(answer).toMatchObject({
      answer: expect.stringContaining('21') as string,
      calls: [{ tool: 'get_weather' }],
      grounded: true,
    })
    expect(cli.complaints).toBe('')
  })

  it.each<[number, RegExp, ...string[]]>([
    [1, /Cannot find function "nothing".*\[FUNCTION_NOT_FOUND\]/, 'nothing', 'hello'],
    [1, /Cannot answer an empty question.*\[QUESTION_EMPTY\]/, 'weather', ' '],
    [1, /session: 1 to 64.*\[BODY_INVALID\]/, 'weather', 'x', '--session', 'a b'],
    [1, /"http.*\/plain" answers, and takes no questions/, 'plain', 'hello'],
    [
      1,
      /Cannot find "\/other" in this function.*ROUTE_NOT_FOUND/,
      'weather',
      'hello',
      '--path',
      '/other',
    ],
    [2, /--path begins with \//, 'weather', 'hello', '--path', 'other'],
    [2, /^onbox ask: <question> is missing: onbox ask <function> <question>; .*\n$/, 'weather'],
  ])('ends with %i and says why: %s', async (code, why, ...args) => {
    const cli = run(...args)
    expect(await cli.ended).toBe(code)
    expect(cli.complaints).toMatch(why)
    expect(cli.output).toBe('')
  })

  it('sends the key of this folder to no other machine', async () => {
    const cwd = makeTemporaryFolder()
    mkdirSync(join(cwd, '.onbox'))
    writeFileSync(join(cwd, '.onbox/admin.key'), TEST_KEY)
    const ask = (url: string): CliRun => startCli(['ask', 'weather', ' ', '--url', url], { cwd })
    const elsewhere = ask('http://192.0.2.1:8787')
    expect(await elsewhere.ended).toBe(1)
    expect(elsewhere.complaints).toMatch(
      /set ONBOX_KEY to the key of http:\/\/192.*sent to no other \[KEY_MISSING\]/,
    )
    const here = ask(box.url)
    expect(await here.ended).toBe(1)
    // It has been let in.
    expect(here.complaints).toMatch(/QUESTION_EMPTY/)
  })
})

describe('a command that asks a box', () => {
  /** Where each request came with which key. */
  async function useListener(): Promise<{ url: string; port: string; keys: string[] }> {
    const keys: string[] = []
    const server = createServer((request, response) => {
      keys.push(request.headers.authorization ?? '')
      response.end('{"functions":[]}')
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const port = String((server.address() as AddressInfo).port)
    return { url: `http://127.0.0.1:${port}`, port, keys }
  }
  async function versions(env: Record<string, string>, ...args: string[]) {
    const cwd = makeTemporaryFolder()
    mkdirSync(join(cwd, '.onbox'))
    writeFileSync(join(cwd, '.onbox/admin.key'), 'of-the-folder-1234')
    const cli = useCli(['versions', ...args], { cwd, env })
    return { code: await cli.ended, complaints: cli.complaints }
  }

  it('asks with ONBOX_KEY before all others, at --url, else at ONBOX_URL', async () => {
    const { url, keys } = await useListener()
    const given = { ONBOX_KEY: 'obx_mine', ONBOX_ADMIN_KEY: 'of-the-operator-1' }
    const runs = [
      await versions({ ...given, ONBOX_URL: url }),
      await versions({ ...given, ONBOX_URL: 'http://192.0.2.1:1' }, '--url', url),
      await versions({ ONBOX_ADMIN_KEY: 'of-the-operator-1' }, '--url', url),
    ]
    expect(runs).toEqual(runs.map(() => ({ code: 0, complaints: '' })))
    expect(keys).toEqual(['Bearer obx_mine', 'Bearer obx_mine', 'Bearer of-the-operator-1'])
  })

  it("sends the operator's key to no other box that only a variable names", async () => {
    const [own, other] = [await useListener(), await useListener()]
    const operator = { ONBOX_ADMIN_KEY: 'of-the-operator-1', ONBOX_PORT: own.port }
    const kept = { ONBOX_PORT: own.port }
    const at = async (env: Record<string, string>, url: string) =>
      versions({ ...env, ONBOX_URL: url })
    expect(await Promise.all([at(operator, own.url), at(kept, own.url)])).toEqual([
      { code: 0, complaints: '' },
      { code: 0, complaints: '' },
    ])
    const elsewhere = 'http://192.0.2.1:8787'
    const refused = [at(operator, other.url), at(kept, other.url), at(operator, elsewhere)]
    for (const { code, complaints } of await Promise.all(refused)) {
      expect(complaints).toMatch(/set ONBOX_KEY to the key of http.*\[KEY_MISSING\]\n$/)
      expect(code).toBe(1)
    }
    expect(own.keys.toSorted()).toEqual(['Bearer of-the-folder-1234', 'Bearer of-the-operator-1'])
    expect(other.keys).toEqual([])
  })

  it.each<[number, RegExp, Record<string, string>, ...string[]]>([
    [2, /--url takes an address such as .*got "box"/, {}, '--url', 'box'],
    [
      1,
      /ONBOX_URL: found "box:8787"; wanted an address.*CONFIG_INVALID/s,
      { ONBOX_URL: 'box:8787' },
    ],
    [1, /ONBOX_KEY: found another value; wanted a key.*CONFIG_INVALID/s, { ONBOX_KEY: '“mine”' }],
  ])('ends with %i and says: %s', async (code, why, env, ...args) => {
    const refused = await versions(env, ...args)
    expect(refused.code).toBe(code)
    expect(refused.complaints).toMatch(why)
    expect(refused.complaints).not.toContain('mine')
  })
})
