import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/ai.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { startCli, type CliRun } from '../helpers/start-cli.ts'
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
    [2, /it takes 2 to any number names, and got 1/, 'weather'],
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
      /goes to no other machine: set ONBOX_ADMIN_KEY.*\[KEY_MISSING\]/,
    )
    const here = ask(box.url)
    expect(await here.ended).toBe(1)
    // It has been let in.
    expect(here.complaints).toMatch(/QUESTION_EMPTY/)
  })
})
