import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openAudit } from '../../lib/audit/index.ts'
import type { CronConfig } from '../../lib/config/index.ts'
import { OnboxError } from '../../lib/base/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { openCrons } from '../../lib/triggers/index.ts'
import { createSchedule } from '../../lib/triggers/schedule.ts'
import { NO_FUNCTIONS } from '../helpers/no-functions.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { createKeptLog } from '../isolate/start-fixture.ts'

const MINUTE_MS = 60_000
const START_MS = Date.parse('2026-11-25T07:58:30+08:00')

interface Run {
  path: string
  body: { cron: string; dueAt: string }
}

/** A function `report` with these crons, and a clock that tests move. */
function useCrons(
  crons: CronConfig[],
  {
    folder = makeTemporaryFolder(),
    startMs = START_MS,
    answer = () => Promise.resolve(new Response('done')),
  } = {},
) {
  vi.useFakeTimers({ now: startMs, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const { client, close } = openMigrated(join(folder, 'platform.db'), findOwnMigrations('platform'))
  const audit = openAudit(client)
  const runs: Run[] = []
  const granted = [...crons]
  let onChange = (): void => {}
  const opened = openCrons({
    client,
    audit,
    timeZone: 'Asia/Shanghai',
    metrics: createMetrics(),
    log: createKeptLog().log,
    functions: {
      ...NO_FUNCTIONS,
      onChange: (listener) => {
        onChange = () => listener('report')
        return () => {}
      },
      list: () => [
        {
          name: 'report',
          version: 'v1',
          routes: [],
          fault: undefined,
          notice: undefined,
          evals: [],
          crons: granted,
        },
      ],
      get: (name) => ({
        name,
        version: 'v1',
        maxBodyBytes: 1,
        fault: undefined,
        fetch: async (request) => {
          const body = (await new Response(request.body as ReadableStream).json()) as Run['body']
          runs.push({ path: new URL(request.url).pathname, body })
          return answer()
        },
        runTool: () => Promise.resolve(),
      }),
    },
  })
  const end = async (): Promise<void> => {
    await opened.close()
    close()
    vi.useRealTimers()
  }
  onTestFinished(end)
  const records = () =>
    client.prepare('SELECT step, payload FROM audit_events ORDER BY sequence').all() as {
      step: string
      payload: string
    }[]
  return { crons: opened, runs, granted, change: () => onChange(), records, client, folder, end }
}

const EVERY_MORNING: CronConfig = { schedule: '0 8 * * *', path: '/daily' }
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('openCrons()', () => {
  it('asks the route when it is due, in the company time zone, and records the run', async () => {
    const { crons, runs, records } = useCrons([EVERY_MORNING])
    expect(crons.list()).toMatchObject([
      { functionName: 'report', nextAtMs: Date.parse('2026-11-25T00:00:00Z'), isRunning: false },
    ])
    await pass(MINUTE_MS)
    expect(runs).toEqual([])
    await pass(MINUTE_MS)
    const dueAt = '2026-11-25T00:00:00.000Z'
    expect(runs).toEqual([{ path: '/daily', body: { cron: '0 8 * * *', dueAt } }])
    await vi.waitFor(() => expect(records()).toHaveLength(2))
    expect(records().map(({ step, payload }) => [step, JSON.parse(payload)])).toEqual([
      ['called', { cron: '0 8 * * *', path: '/daily', dueAt }],
      ['result', { status: 200, text: 'done' }],
    ])
    await pass(24 * 60 * MINUTE_MS)
    expect(runs).toHaveLength(2)
  })

  it('leaves a run out while the last one is at work', async () => {
    const finish: (() => void)[] = []
    const answer = () =>
      new Promise<Response>((resolve) => finish.push(() => resolve(new Response('late'))))
    const { crons, runs } = useCrons([{ schedule: '* * * * *', path: '/' }], { answer })
    await pass(3 * MINUTE_MS)
    expect(runs).toHaveLength(1)
    expect(crons.list()).toMatchObject([{ isRunning: true }])
    finish[0]?.()
    await vi.waitFor(() => expect(crons.list()).toMatchObject([{ isRunning: false }]))
    await pass(MINUTE_MS)
    expect(runs).toHaveLength(2)
    finish[1]?.()
  })

  it('records a run that fails, and goes on', async () => {
    let isBroken = true
    const answer = () =>
      isBroken
        ? Promise.reject(new OnboxError('FUNCTION_TIMEOUT', 'Cannot finish'))
        : Promise.resolve(new Response('no', { status: 500 }))
    const { records } = useCrons([{ schedule: '* * * * *', path: '/' }], { answer })
    await pass(MINUTE_MS)
    isBroken = false
    await pass(MINUTE_MS)
    await vi.waitFor(() => expect(records()).toHaveLength(4))
    const failed = records().filter(({ step }) => step === 'failed')
    expect(failed.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
      { code: 'FUNCTION_TIMEOUT', detail: 'Cannot finish' },
      { status: 500, text: 'no' },
    ])
  })

  it.each([
    ['once', 1],
    ['skip', 0],
    [undefined, 0],
  ] as const)('what was missed while the box was down, with %s: %i', async (missed, count) => {
    const cron: CronConfig = { ...EVERY_MORNING, ...(missed && { missed }) }
    const first = useCrons([cron])
    await first.end()
    const startMs = START_MS + 3 * 24 * 60 * MINUTE_MS
    const { runs } = useCrons([cron], { folder: first.folder, startMs })
    await pass(0)
    expect(runs).toHaveLength(count)
    await pass(2 * MINUTE_MS)
    expect(runs).toHaveLength(count + 1)
  })

  it('goes on where it cannot be kept when it was due', async () => {
    const { client, crons, runs } = useCrons([{ schedule: '* * * * *', path: '/' }])
    client.exec('DROP TABLE cron_runs')
    for (const count of [1, 2]) {
      await pass(MINUTE_MS)
      expect(runs).toHaveLength(count)
      await vi.waitFor(() => expect(crons.list()).toMatchObject([{ isRunning: false }]))
    }
  })

  it('follows the function: new crons are run, and those that are gone are not', async () => {
    const { crons, granted, change, runs } = useCrons([EVERY_MORNING])
    granted.splice(0, 1, { schedule: '59 7 * * *', path: '/early' })
    change()
    expect(crons.list()).toMatchObject([{ path: '/early' }])
    await pass(2 * MINUTE_MS)
    expect(runs.map(({ path }) => path)).toEqual(['/early'])
  })
})

describe('createSchedule()', () => {
  it.each([
    // The clocks go forward from 2:00 to 3:00, which it is due at then, and back from 3:00 to 2:00.
    ['2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
  ])('knows daylight saving time: behind %s, 2:30 in Berlin is at %s', (after, expected) => {
    const nextAfter = createSchedule('30 2 * * *', 'Europe/Berlin')
    expect(new Date(nextAfter(Date.parse(after)) as number).toISOString()).toBe(expected)
  })

  it('is never due on a day that does not exist', () => {
    expect(createSchedule('0 0 31 2 *', 'Asia/Shanghai')(START_MS)).toBeUndefined()
  })
})
