import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/index.ts'
import { asWhole, readExpectedAnswers, type ExpectedAnswer } from '../helpers/expected-answers.ts'
import { startCli, type CliRun } from '../helpers/start-cli.ts'
import { readPage } from './read-page.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0
/** The address in the docs; the box of this test has another port. */
const ADDRESS = 'http://127.0.0.1:8787'
const ANSWER = {
  answer: expect.stringMatching(/./) as string,
  calls: expect.any(Array) as unknown[],
  grounded: expect.any(Boolean) as boolean,
  requestId: expect.stringMatching(/^req_/) as string,
  version: expect.any(String) as string,
  usage: { promptTokens: expect.any(Number) as number },
  timing: { totalMs: expect.any(Number) as number },
}

/** The first start takes the sample's documents in, on a machine that has much else to do. */
const LOADED_MS = 240_000

let cli: CliRun
let address: string
let expected: ExpectedAnswer[]
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(folder, '.onbox')

beforeAll(async () => {
  const env = { ONBOX_DATA_DIR: dataDir, ONBOX_PORT: '0' }
  cli = startCli(['start'], { env })
  address = (await cli.printed(/serves at (\S+)[^]*curl .*\n/))[1] as string
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  expected = readExpectedAnswers(dataDir, today)
}, LOADED_MS)
afterAll(async () => {
  await cli.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Reply {
  status: string
  type: string
  body: string
}

/** Gives a shell these lines as they are, but for the address. */
async function paste(script: string): Promise<Reply[]> {
  const withStatus = `curl() { command curl -sS -w '\n== %{http_code} %{content_type}\n' "$@"; }`
  const { stdout } = await promisify(execFile)(
    'sh',
    ['-c', `${withStatus}\n${script.replaceAll(ADDRESS, address)}`],
    { cwd: folder, env: { PATH: process.env['PATH'] } },
  )
  return [...stdout.matchAll(/(.*?)\n== (\d+) (.*?)\n/gs)].map(
    ([, body = '', status = '', type = '']) => ({ status, type, body }),
  )
}

/** A JSON value with the types of its parts in place of them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

const pasted = new Map<string, Promise<Reply[]>>()
/** As `paste`; what both pages have is run once. */
const pasteOnce = (script: string): Promise<Reply[]> => pasted.getOrInsertComputed(script, paste)

describe.skipIf(!hasCurl).each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const page = readPage(file)
  const lines = page.blocks('sh').flatMap((block) => block.split('\n'))
  const exports = lines.filter((line) => line.startsWith('export '))
  const curls = lines.filter((line) => line.startsWith('curl '))

  it('has curl lines that are answered rightly, from the rows', async () => {
    const replies = await pasteOnce([...exports, ...curls].join('\n'))
    expect(replies.map(({ status }) => status)).toEqual(curls.map(() => '200'))
    const asked = new Set<string>()
    for (const [index, curl] of curls.entries()) {
      const [, name = '', question] = /8787\/(\S+) .*"question":"(.*)"/.exec(curl) ?? []
      const right = expected.find((one) => one.function === name && one.question === question)
      const answer = JSON.parse(replies[index]?.body ?? '') as Answer
      expect(answer).toMatchObject({ ...ANSWER, grounded: true, calls: [right?.call] })
      for (const fact of right?.says ?? []) expect(answer.answer).toMatch(asWhole(fact))
      asked.add(name)
    }
    expect([...asked]).toEqual(['weather', 'sales-ranking', 'contract-clauses'])
  })

  it('shows such answers', async () => {
    const replies = await pasteOnce([...exports, ...curls].join('\n'))
    const [json = ''] = page.blocks('json')
    expect(shapeOf(JSON.parse(json))).toEqual(shapeOf(JSON.parse(replies[0]?.body ?? '')))
    const { answer, calls } = JSON.parse(json) as Answer
    const { found: _found, ...facts } = { found: false, ...(calls[0]?.result as object) }
    for (const fact of Object.values(facts)) expect(answer).toMatch(asWhole(String(fact)))

    const [ranking = '', clause] = (page.blocks('text')[0] ?? '').split('\n')
    expect(ranking).toMatch(
      /^上个月\(\d{4}-\d\d-01至\d{4}-\d\d-\d\d\)销售额第一的是\S+,\d+元,\d+单。$/,
    )
    // A clause is the same on each day, but for when its contract was sent.
    const withoutDate = (text = ''): string => text.replace(/\d{4}-\d\d-\d\d/, 'DAY')
    expect(withoutDate(clause)).toBe(
      withoutDate((JSON.parse(replies[2]?.body ?? '') as Answer).answer),
    )
  })

  it('tells how to get a stream, and a tool alone', async () => {
    const header = /`(-H "Accept: [^`]+)`/.exec(page.text)?.[1]
    const [, path, body] = /`POST (\/[^`]+)`[^`]*`(\{[^`]+\})`/.exec(page.text) ?? []
    const [stream, tool] = await pasteOnce(
      [
        ...exports,
        `${curls[0]} ${header}`,
        `curl ${ADDRESS}${path} -H "Authorization: Bearer $KEY" -d '${body}'`,
      ].join('\n'),
    )
    expect(stream).toMatchObject({ status: '200', type: 'text/event-stream' })
    expect(stream?.body).toMatch(/^event: call\n/)
    expect(stream?.body).toMatch(/\nevent: done\ndata: \{"answer":"[^"]+/)
    expect(tool?.status).toBe('200')
    expect(JSON.parse(tool?.body ?? '')).toMatchObject({ found: true, city: '上海' })
  })
})

describe.skipIf(!hasCurl)('the first start', () => {
  it('prints a curl line that works when it is pasted', async () => {
    const [reply] = await paste(/curl .*/.exec(cli.output)?.[0] ?? '')
    expect(reply?.status).toBe('200')
    expect(JSON.parse(reply?.body ?? '')).toMatchObject(ANSWER)
  })
})
