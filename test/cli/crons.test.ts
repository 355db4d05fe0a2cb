import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CronConfig } from '../../lib/config/index.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const REPORT = `import { createFunction } from 'onbox'
export default createFunction().post('/daily', (context) => context.text('done'))`
/** Not due while the test runs, on any day but one. */
const CRONS: CronConfig[] = [
  { schedule: '0 8 29 2 *', path: '/daily', missed: 'once' },
  { schedule: '0 0 31 2 *', path: '/never' },
]

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject({ 'report.ts': REPORT }, folder),
    config: {
      timeZone: 'America/New_York',
      functions: { report: { triggers: { crons: CRONS } } },
    },
  })
})
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

async function run(...args: string[]): Promise<string> {
  const cli = useCli(['crons', ...args, '--url', box.url], { env: { ONBOX_ADMIN_KEY: TEST_KEY } })
  expect(await cli.ended).toBe(0)
  return cli.output
}

describe('onbox crons', () => {
  it('lists them with the time at which each is due next', async () => {
    const [yearly, never] = (await run()).split('\n')
    expect(yearly).toMatch(
      /^report {2}0 8 29 2 \* {2}POST \/daily {2}missed: once {2}next 2\d{3}-02-29 08:00:00 America\/New_York$/,
    )
    expect(never).toMatch(/^report {2}0 0 31 2 \* {2}POST \/never {2}missed: skip {2}never due$/)
  })

  it('prints with --json what GET /admin/crons answers', async () => {
    const printed = JSON.parse(await run('--json')) as { crons: { nextAtMs?: number }[] }
    expect(printed).toMatchObject({
      timeZone: 'America/New_York',
      crons: CRONS.map((cron) => ({ ...cron, functionName: 'report', isRunning: false })),
    })
    const [yearly, never] = printed.crons
    // 8:00 in New York in winter.
    expect(new Date(yearly?.nextAtMs ?? 0).toISOString()).toMatch(/-02-29T13:00:00\.000Z$/)
    expect(never).not.toHaveProperty('nextAtMs')
    expect(await (await box.request('/admin/crons')).json()).toEqual(printed)
  })

  it('asks a route that takes no other method, and no stranger', async () => {
    const refused = await box.request('/admin/crons', { method: 'DELETE' })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    const headers = { authorization: 'Bearer other' }
    expect((await box.request('/admin/crons', { headers })).status).toBe(401)
  })

  it('knows --help', async () => {
    expect(await run('--help')).toMatch(/^onbox crons\n/)
  })

  it('says where there are none', async () => {
    await box.request('/admin/functions/report', { method: 'DELETE' })
    expect(await run()).toBe('No function that serves has a cron.\n')
  })
})
