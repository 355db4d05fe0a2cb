import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCli, type CliRun } from '../helpers/start-cli.ts'
import { attack } from './hostile-http/attack.ts'
import { createHostileKey, HOSTILE, writeProject } from './hostile-http/project.ts'
import { createTokens, type Tokens } from './hostile-http/tokens.ts'

const ADMIN_KEY = 'a-key-for-tests-only'
/** What a case may make the box read before it has enough, with what the sockets hold. */
const MAX_SENT_BYTES = 16_777_216
/** What V8 has not collected yet is in it; the bench looks closer. */
const MAX_GROWTH_MB = 256

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let box: CliRun
let url: string
let to: { key: string; tokens: Tokens }

beforeAll(async () => {
  const tokens = await createTokens()
  writeProject(root, tokens)
  box = startCli(['start'], {
    cwd: root,
    env: { ONBOX_PORT: '0', ONBOX_ADMIN_KEY: ADMIN_KEY, ONBOX_MODEL: 'none.gguf' },
  })
  const [, at = ''] = await box.printed(/serves at (http:\/\/\S+)/)
  url = at
  to = { key: await createHostileKey(url, ADMIN_KEY), tokens }
})
afterAll(async () => {
  await box.stop()
  rmSync(root, { recursive: true, force: true })
})

const cases = Object.entries(HOSTILE)

describe.each(cases)('hostile HTTP: %s', (_group, hostile) => {
  it.each(hostile.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { statuses, text, sentBytes } = await attack(url, one, to)
    expect(sentBytes).toBeLessThan(MAX_SENT_BYTES)
    // The box answers and hangs up; who still sends may see either first.
    if (one.flood !== undefined && statuses.length === 0) return
    expect(statuses, text).toEqual(one.statuses)
    if (one.code !== undefined) expect(text).toContain(`"code":"${one.code}"`)
    if (one.never !== undefined) expect(text).not.toMatch(one.never)
    if (text === '') return
    expect(text.match(/^x-content-type-options: nosniff\r$/gim)?.length).toBe(
      statuses.filter((status) => status !== 100).length,
    )
  })
})

describe('hostile HTTP', () => {
  it('has 40 cases and more', () => {
    expect(cases.flatMap(([, hostile]) => hostile).length).toBeGreaterThanOrEqual(40)
  })

  it('leaves the box up, its memory bounded, and nothing unforeseen in its log', async () => {
    const response = await fetch(`${url}/echo`, { headers: { authorization: `Bearer ${to.key}` } })
    expect(await response.text()).toBe('hello')
    expect(box.complaints).not.toMatch(/unexpected fault|unhandled|uncaught/i)
  })

  it.skipIf(process.platform !== 'linux')('takes no memory for good', async () => {
    const before = measureMb()
    // Those that are slow only wait, and a document is read in other processes.
    const quick = cases
      .flatMap(([, hostile]) => hostile)
      .filter(({ statuses }) => !statuses.includes(408) && !statuses.includes(201))
    for (let round = 0; round < 2; round++)
      await Promise.all(quick.map((one) => attack(url, one, to)))
    expect(measureMb() - before).toBeLessThan(MAX_GROWTH_MB)
  })
})

/** What the host has in memory. */
function measureMb(): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${box.pid}/status`, 'utf8'))
  return Number(found?.[1]) / 1_024
}
