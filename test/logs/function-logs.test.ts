import { appendFileSync, readdirSync, statSync } from 'node:fs'
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
    const bytes = readdirSync(folder).map((file) => statSync(join(folder, file)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16_000)
  })

  it('goes on after a restart, also behind a line that was cut', async () => {
    const { logs, weather, folder } = useLogs()
    weather.info('before')
    logs.close()
    appendFileSync(join(folder, readdirSync(folder)[0] as string), '{"atMs":1')
    const again = useLogs(folder)
    again.weather.info('after')
    expect(messages(await again.logs.read({}))).toEqual(['before', 'after'])
    again.weather.info('and on')
    expect(messages(await again.logs.read({}))).toEqual(['before', 'after', 'and on'])
  })
})
