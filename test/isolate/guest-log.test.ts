import { describe, expect, it } from 'vitest'
import { createGuestLog } from '../../lib/isolate/guest-log.ts'
import { createStackMapper } from '../../lib/isolate/map-stack.ts'
import { MAX_LINES_PER_SECOND, MAX_TEXT_CHARACTERS } from '../../lib/isolate/message-limits.ts'
import { createKeptLog } from './start-fixture.ts'

/** Of this thread, for as many lines as one process gets into the log in a second: more than they may take. */
const MAX_MS = 500

const { map, summarize } = createStackMapper('weather.js', undefined)

describe('a line of a guest', () => {
  it.each([
    ['empty lines', '\n'],
    ['space', ' \t'],
    ['lines of a stack', '\n    at '],
    ['places of the runtime', '\n at onbox.js:1'],
    ['places of its files', ' functions/a:1'],
  ])('takes little time, however many %s it has', (_, part) => {
    const line = part.repeat(MAX_TEXT_CHARACTERS).slice(0, MAX_TEXT_CHARACTERS - 8) + 'onbox.js'
    const begun = process.threadCpuUsage()
    for (let count = 0; count < 2 * MAX_LINES_PER_SECOND; count += 1) map(line)
    const { user, system } = process.threadCpuUsage(begun)
    expect((user + system) / 1_000).toBeLessThan(MAX_MS)
  })

  it('is not looked into where there are too many', () => {
    const { log, lines } = createKeptLog()
    let mapped = 0
    const count = (text: string): string => {
      mapped += 1
      return text
    }
    const write = createGuestLog(log, 'loud', { map: count, summarize })
    for (let line = 0; line < 10_000; line += 1) write({ type: 'log', level: 'info', message: 'a' })
    expect(lines).toHaveLength(2 * MAX_LINES_PER_SECOND)
    expect(mapped).toBe(lines.length)
  })

  it('loses the lines of the runtime, and nothing else', () => {
    const stack =
      'Error: a\n\n    at run (weather.js:1:2)\n    at serve (onbox.js:3:4)\n  at onbox.js:5:6\nend'
    expect(map(stack)).toBe('Error: a\n\n    at run (weather.js:1:2)\nend')
  })
})
