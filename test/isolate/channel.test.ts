import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { encodeFrame } from '../../lib/base/index.ts'
import { openChannel } from '../../lib/isolate/index.ts'

const MESSAGES = 400
/** Thread time that each takes the host. */
const COST_MS = 0.2

/** Says many things at once; counts how often others had their turn before the last was heard. */
async function hearAll(isAsked: boolean): Promise<{ heard: number[]; turns: number; ms: number }> {
  const socket = new PassThrough()
  const heard: number[] = []
  let turns = 0
  const over = Promise.withResolvers<void>()
  openChannel(
    socket,
    1_000,
    (message) => {
      for (const begun = process.threadCpuUsage(); spentMs(begun) < COST_MS;);
      heard.push(message as number)
      if (heard.length === MESSAGES) over.resolve()
      return isAsked
    },
    over.reject,
  )
  const count = () => {
    turns += 1
    if (heard.length < MESSAGES) setImmediate(count)
  }
  const startedAtMs = performance.now()
  socket.write(
    Buffer.concat(Array.from({ length: MESSAGES }, (_, index) => encodeFrame(index, 1_000))),
  )
  count()
  await over.promise
  return { heard, turns, ms: performance.now() - startedAtMs }
}

function spentMs(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(begun)
  return (user + system) / 1_000
}

describe('openChannel()', () => {
  it('hears all that one process says, in order, and others in between', async () => {
    const { heard, turns } = await hearAll(true)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    // 80 ms of work in slices of 1 ms; each lasts no longer than the message in it.
    expect(turns).toBeGreaterThan(40)
  })

  it('takes a part of the time for what nobody has asked for', async () => {
    const { heard, ms } = await hearAll(false)
    expect(heard).toHaveLength(MESSAGES)
    expect(ms).toBeGreaterThan(2 * MESSAGES * COST_MS)
  })

  it('reads nothing after what cannot be read', () => {
    const socket = new PassThrough()
    const faults: string[] = []
    openChannel(
      socket,
      100,
      () => true,
      ({ message }) => faults.push(message),
    )
    socket.write(encodeFrame('x'.repeat(200), 1_000))
    socket.write(encodeFrame('x'.repeat(200), 1_000))
    expect(faults).toEqual(['Cannot read a message of 205 bytes: at most 100'])
  })
})
