import { appendFileSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openFunctionLogs, type LogLine } from '../../lib/logs/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { createKeptLog } from '../isolate/start-fixture.ts'

function useLogs(folder = makeTemporaryFolder(), maxBytes?: number) {
  const clock = { nowMs: 1_000 }
  const logs = openFunctionLogs({
    folder,
    now: () => clock.nowMs,
    ...(maxBytes !== undefined && { maxBytes }),
  })
  onTestFinished(logs.close)
  const kept = createKeptLog()
  return { logs, clock, folder, kept, weather: logs.of('weather', 'v1', kept.log) }
}

/** The files of all functions. */
const listFiles = (folder: string): string[] => globSync(join(folder, '*/*.ndjson'))

const messages = (lines: readonly LogLine[]): string[] => lines.map(({ message }) => message)

describe('openFunctionLogs()', () => {
  it('keeps lines with their request and version, and hands them on', async () => {
    const { logs, weather, kept } = useLogs()
    weather.info('上海 21℃', { function: 'weather', requestId: 'req_1' })
    weather.error('isolate ended', { function: 'weather', reason: 'memory' })
    expect(await logs.read({})).toEqual([
      {
        atMs: 1_000,
        functionName: 'weather',
        version: 'v1',
        level: 'info',
        message: '上海 21℃',
        requestId: 'req_1',
      },
      {
        atMs: 1_000,
        functionName: 'weather',
        version: 'v1',
        level: 'error',
        message: 'isolate ended {"reason":"memory"}',
      },
    ])
    expect(kept.lines).toMatchObject([{ requestId: 'req_1' }, { reason: 'memory' }])
  })

  it('reads by function, from a time on, and the last lines', async () => {
    const { logs, weather, clock, kept } = useLogs()
    const sales = logs.of('sales', 'v2', kept.log)
    for (let index = 0; index < 6; index++) {
      clock.nowMs = 1_000 + index
      const log = index % 2 === 0 ? weather : sales
      log.info(String(index))
    }
    expect(messages(await logs.read({ functionName: 'weather' }))).toEqual(['0', '2', '4'])
    expect(messages(await logs.read({ sinceMs: 1_003 }))).toEqual(['3', '4', '5'])
    expect(messages(await logs.read({ limit: 2 }))).toEqual(['4', '5'])
    expect(messages(await logs.read({ functionName: 'sales', limit: 1 }))).toEqual(['5'])
  })

  it('follows lines as they come, until that is ended', () => {
    const { logs, weather, kept } = useLogs()
    const seen: string[] = []
    const end = logs.follow({ functionName: 'weather' }, ({ message }) => seen.push(message))
    weather.info('one')
    logs.of('sales', 'v1', kept.log).info('of another')
    end()
    weather.info('two')
    expect(seen).toEqual(['one'])
  })

  it('keeps no more than it may, and loses the oldest lines', async () => {
    const { logs, weather, folder } = useLogs(undefined, 16_000)
    for (let index = 0; index < 1_000; index++) weather.info(`line ${index}`)
    const lines = await logs.read({ limit: 1_000 })
    expect(messages(lines).at(-1)).toBe('line 999')
    expect(lines.length).toBeLessThan(500)
    const numbers = lines.map(({ message }) => Number(message.slice(5)))
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] as number) + index))
    const bytes = listFiles(folder).map((file) => statSync(file).size)
    expect(bytes.length).toBeGreaterThan(1)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16_000)
  })

  it('keeps the lines of a function that prints little, however much others print', async () => {
    const { logs, weather, kept, folder } = useLogs(undefined, 16_000)
    const quiet = logs.of('quiet', 'v1', kept.log)
    for (let index = 0; index < 20; index++) quiet.info(`quiet ${index}`)
    for (let index = 0; index < 1_000; index++) {
      weather.info(`line ${index}`)
      logs.of('sales', 'v1', kept.log).info(`line ${index}`)
    }
    expect(await logs.read({ functionName: 'quiet' })).toHaveLength(20)
    const counts = await Promise.all(
      ['weather', 'sales'].map(
        async (functionName) => (await logs.read({ functionName, sinceMs: 0 })).length,
      ),
    )
    expect(Math.min(...counts)).toBeGreaterThan(40)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(5)
    const bytes = listFiles(folder).map((file) => statSync(file).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16_000)
    // Also after a restart, which knows who has most.
    logs.close()
    const again = useLogs(folder, 16_000)
    for (let index = 0; index < 100; index++) again.weather.info(`more ${index}`)
    expect(await again.logs.read({ functionName: 'quiet' })).toHaveLength(20)
  })

  it('reads what was kept before the call, while more comes and the oldest goes', async () => {
    const { logs, weather, kept } = useLogs(undefined, 16_000)
    const sales = logs.of('sales', 'v1', kept.log)
    for (let index = 0; index < 50; index++) {
      weather.info('before')
      sales.info('before')
    }
    const later: string[] = []
    logs.follow({}, ({ message }) => later.push(message))
    const reading = logs.read({ sinceMs: 0 })
    for (let index = 0; index < 200; index++) sales.info('after')
    expect(new Set(messages(await reading))).toEqual(new Set(['before']))
    expect(later).toEqual(Array.from({ length: 200 }, () => 'after'))
  })

  it('goes on after a restart, also behind a line that was cut', async () => {
    const { logs, weather, folder } = useLogs()
    weather.info('before')
    logs.close()
    appendFileSync(listFiles(folder)[0] as string, '{"atMs":1')
    const again = useLogs(folder)
    again.weather.info('after')
    expect(messages(await again.logs.read({}))).toEqual(['before', 'after'])
    again.weather.info('and on')
    expect(messages(await again.logs.read({}))).toEqual(['before', 'after', 'and on'])
  })
})
