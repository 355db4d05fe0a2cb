import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openAudit } from '../../lib/audit/index.ts'
import type { CronConfig } from '../../lib/config/index.ts'
import { OnboxError } from '../../lib/base/index.ts'
import { createRequestTraces } from '../../lib/logs/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { openCrons } from '../../lib/triggers/index.ts'
import { createSchedule } from '../../lib/triggers/schedule.ts'
import { DECLARES_NOTHING, NO_FUNCTIONS } from '../helpers/no-functions.ts'
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
  const { log, lines } = createKeptLog()
  const audit = openAudit(client, { dataDir: folder, log })
  const traces = createRequestTraces()
  const runs: Run[] = []
  const granted = [...crons]
  let onChange = (): void => {}
  const opened = openCrons({
    client,
    audit,
    traces,
    timeZone: 'Asia/Shanghai',
    metrics: createMetrics(),
    log,
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
      getMain: (name) => ({
        name,
        version: 'v1',
        maxBodyBytes: 1,
        collections: {},
        ...DECLARES_NOTHING,
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
  const ids = client
    .prepare<[], string>(
      'SELECT request_id FROM audit_records GROUP BY request_id ORDER BY min(sequence)',
    )
    .pluck()
  const records = () =>
    ids
      .all()
      .flatMap((id) =>
        audit.list(id).map(({ step, payload }) => ({ step, payload: JSON.stringify(payload) })),
      )
  const traced = () => ids.all().map((id) => traces.find(id))
  return {
    crons: opened,
    runs,
    granted,
    change: () => onChange(),
    records,
    traced,
    client,
    folder,
    lines,
    end,
  }
}

const EVERY_MORNING: CronConfig = { schedule: '0 8 * * *', path: '/daily' }
const EVERY_HOUR: CronConfig = { schedule: '0 * * * *', path: '/hourly' }
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
/** A run has ended once it is recorded, for which the clock of the test does not count. */
const haveEnded = ({ crons }: Pick<ReturnType<typeof useCrons>, 'crons'>) =>
  vi.waitFor(() => expect(crons.list().crons.some(({ isRunning }) => isRunning)).toBe(false))

describe('openCrons()', () => {
  it('asks the route when it is due, in the company time zone, and records the run', async () => {
    const { crons, runs, records } = useCrons([EVERY_MORNING])
    expect(crons.list().crons).toMatchObject([
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
    await haveEnded({ crons })
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
    expect(crons.list().crons).toMatchObject([{ isRunning: true }])
    finish[0]?.()
    await vi.waitFor(() => expect(crons.list().crons).toMatchObject([{ isRunning: false }]))
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
    const { crons, records, traced } = useCrons([{ schedule: '* * * * *', path: '/' }], { answer })
    await pass(MINUTE_MS)
    await haveEnded({ crons })
    isBroken = false
    await pass(MINUTE_MS)
    await vi.waitFor(() => expect(records()).toHaveLength(4))
    const failed = records().filter(({ step }) => step === 'failed')
    expect(failed.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
      { code: 'FUNCTION_TIMEOUT', detail: 'Cannot finish' },
      { status: 500, text: 'no' },
    ])
    expect(traced()).toMatchObject([
      { path: '/report/', status: 504, code: 'FUNCTION_TIMEOUT', detail: 'Cannot finish' },
      { path: '/report/', status: 500 },
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
    const { crons, runs } = useCrons([cron], { folder: first.folder, startMs })
    await pass(0)
    expect(runs).toHaveLength(count)
    await haveEnded({ crons })
    await pass(2 * MINUTE_MS)
    expect(runs).toHaveLength(count + 1)
  })

  it('runs once what was missed several times, however often the box is started again', async () => {
    const once: CronConfig = { ...EVERY_MORNING, missed: 'once' }
    const first = useCrons([once])
    await first.end()
    const { folder } = first
    const startMs = START_MS + 3 * 24 * 60 * MINUTE_MS
    const second = useCrons([once], { folder, startMs })
    await pass(0)
    expect(second.runs).toHaveLength(1)
    await haveEnded(second)
    await second.end()
    const third = useCrons([once], { folder, startMs: startMs + 10_000 })
    await pass(0)
    expect(third.runs).toEqual([])
    await pass(2 * MINUTE_MS)
    expect(third.runs).toHaveLength(1)
  })

  it('goes on where it cannot be kept when it was due', async () => {
    const every = { schedule: '* * * * *', path: '/' }
    const { client, crons, runs, granted, change } = useCrons([])
    client.exec('DROP TABLE cron_runs')
    // One that is granted then is run too, and the deploy that grants it does not fail by it.
    granted.push(every)
    change()
    for (const count of [1, 2]) {
      await pass(MINUTE_MS)
      expect(runs).toHaveLength(count)
      await vi.waitFor(() => expect(crons.list().crons).toMatchObject([{ isRunning: false }]))
    }
  })

  it('follows the function: new crons are run, and those that are gone are not', async () => {
    const { crons, granted, change, runs } = useCrons([EVERY_MORNING])
    granted.splice(0, 1, { schedule: '59 7 * * *', path: '/early' })
    change()
    expect(crons.list().crons).toMatchObject([{ path: '/early' }])
    await pass(2 * MINUTE_MS)
    expect(runs.map(({ path }) => path)).toEqual(['/early'])
  })

  it('counts what a cron has missed from when it was granted, again or not', async () => {
    const once: CronConfig = { ...EVERY_MORNING, missed: 'once' }
    const { runs, granted, change, lines, end, folder } = useCrons([once])
    await pass(2 * MINUTE_MS)
    expect(runs).toHaveLength(1)
    for (const missed of ['once', 'skip'] as const) {
      granted.length = 0
      change()
      await pass(25 * 60 * MINUTE_MS)
      granted.push({ ...once, missed })
      change()
      await pass(0)
      expect(runs).toHaveLength(1)
    }
    expect(lines.filter(({ message }) => message === 'cron is left out')).toEqual([])
    // Only how it is to be treated has changed: what it missed is what it missed.
    granted.splice(0, 1, once)
    change()
    const startMs = Date.now() + 24 * 60 * MINUTE_MS
    await end()
    const later = useCrons([once], { folder, startMs })
    await pass(0)
    expect(later.runs).toHaveLength(1)
    // What a start finds granted no more is forgotten too.
    await later.end()
    await useCrons([], { folder, startMs: startMs + MINUTE_MS }).end()
    const last = useCrons([once], { folder, startMs: startMs + 24 * 60 * MINUTE_MS })
    await pass(0)
    expect(last.runs).toEqual([])
  })

  it('does not run a cron of a changed schedule beside its last run', async () => {
    const finish: (() => void)[] = []
    const answer = () =>
      new Promise<Response>((resolve) => finish.push(() => resolve(new Response('late'))))
    const { crons, runs, granted, change } = useCrons([{ schedule: '* * * * *', path: '/' }], {
      answer,
    })
    await pass(2 * MINUTE_MS)
    granted.splice(0, 1, { schedule: '*/2 * * * *', path: '/' }, EVERY_HOUR)
    change()
    await pass(60 * MINUTE_MS)
    expect(runs.map(({ path }) => path)).toEqual(['/', '/hourly'])
    expect(crons.list().crons).toMatchObject([{ isRunning: true }, { isRunning: true }])
    finish[0]?.()
    await vi.waitFor(() => expect(crons.list().crons).toMatchObject([{ isRunning: false }, {}]))
    await pass(2 * MINUTE_MS)
    expect(runs.map(({ path }) => path)).toEqual(['/', '/hourly', '/'])
    for (const one of finish) one()
  })
})

describe('openCrons() on a machine whose clock leaps', () => {
  const at = (time: string): number => Date.parse(`2026-11-${time}+08:00`)
  const dueTimes = (runs: Run[]): number[] => runs.map(({ body }) => Date.parse(body.dueAt))

  it.each([
    ['once', [at('25T08:00')]],
    ['skip', []],
    [undefined, []],
  ] as const)('keeps to the policy after a sleep, with %s', async (missed, expected) => {
    const { crons, runs, lines } = useCrons([{ ...EVERY_MORNING, ...(missed && { missed }) }])
    await pass(MINUTE_MS)
    vi.setSystemTime(at('25T10:00'))
    await pass(MINUTE_MS)
    expect(dueTimes(runs)).toEqual(expected)
    const leftOut = lines.filter(({ message }) => message === 'cron is left out')
    expect(leftOut).toHaveLength(1 - expected.length)
    await haveEnded({ crons })
    await pass(24 * 60 * MINUTE_MS)
    expect(dueTimes(runs)).toEqual([...expected, at('26T08:00')])
  })

  it.each(['once', 'skip'] as const)(
    'runs what is less than a minute late, with %s, and once',
    async (missed) => {
      const { runs } = useCrons([{ ...EVERY_HOUR, missed }])
      vi.setSystemTime(at('25T11:00:05'))
      await pass(MINUTE_MS)
      expect(dueTimes(runs)).toEqual([at('25T11:00')])
    },
  )

  it('runs what was due a few seconds ago, while the box was started again', async () => {
    const first = useCrons([EVERY_MORNING])
    await first.end()
    const { runs } = useCrons([EVERY_MORNING], {
      folder: first.folder,
      startMs: at('25T08:00:20'),
    })
    await pass(MINUTE_MS)
    expect(dueTimes(runs)).toEqual([at('25T08:00')])
  })

  it('repeats no run where it is set back a little', async () => {
    const { crons, runs } = useCrons([EVERY_MORNING])
    await pass(2 * MINUTE_MS)
    vi.setSystemTime(at('25T06:59'))
    await pass(2 * 60 * MINUTE_MS)
    expect(dueTimes(runs)).toEqual([at('25T08:00')])
    await haveEnded({ crons })
    await pass(24 * 60 * MINUTE_MS)
    expect(dueTimes(runs)).toEqual([at('25T08:00'), at('26T08:00')])
  })

  it('goes by the right time where it was far ahead before', async () => {
    const { runs } = useCrons([EVERY_MORNING], { startMs: Date.parse('2030-01-01T00:00Z') })
    vi.setSystemTime(START_MS)
    await pass(2 * MINUTE_MS)
    expect(dueTimes(runs)).toEqual([at('25T08:00')])
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
