import { describe, expect, it } from 'vitest'
import {
  createCoordinator,
  createSharedThread,
  type Coordinator,
} from '../../lib/inference/llama/coordinator.ts'

const never = new AbortController().signal

/** A context whose batches are noted: which sequences, with how many tokens. All of one step end together. */
function createContext(stepTakesMs = 0) {
  const steps: [sequence: number, tokens: number][][] = []
  let current: { members: [number, number][]; done: Promise<void> } | undefined
  const evaluate = (sequence: number, tokens: number): Promise<void> => {
    if (current === undefined) {
      const members: [number, number][] = []
      const { promise, resolve } = Promise.withResolvers<void>()
      const end = (): void => {
        current = undefined
        resolve()
      }
      if (stepTakesMs > 0) setTimeout(end, stepTakesMs)
      else setImmediate(end)
      steps.push(members)
      current = { members, done: promise }
    }
    current.members.push([sequence, tokens])
    return current.done
  }
  return { steps, evaluate, isBusy: () => current !== undefined }
}

/** Does it again and again until `work` is over. */
async function during(work: Promise<unknown>, again: () => Promise<unknown>): Promise<void> {
  const state = { isOver: false }
  const over = work.finally(() => {
    state.isOver = true
  })
  while (!state.isOver) await again()
  await over
}

const tokens = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

describe('a coordinator', () => {
  it('makes one batch of all sequences that want a token, in ascending order', async () => {
    const widths: number[] = []
    const coordinator = createCoordinator({
      batchTokens: 512,
      stepMs: 250,
      onStep: ({ sequences }) => widths.push(sequences),
    })
    const { steps, evaluate } = createContext()
    const write = async (sequence: number): Promise<void> => {
      for (let count = 0; count < 60; count++) {
        await coordinator.decode(sequence, () => evaluate(sequence, 1))
        // Whoever decodes has some work of its own between two tokens.
        for (let turn = 0; turn < sequence; turn++) await Promise.resolve()
      }
    }
    await Promise.all([3, 0, 7, 1].map(write))
    expect(steps).toHaveLength(60)
    expect(widths).toEqual(Array.from({ length: 60 }, () => 4))
    for (const step of steps) expect(step.map(([sequence]) => sequence)).toEqual([0, 1, 3, 7])
  })

  it('lets those who write go on at every step while a long prompt is read', async () => {
    const coordinator = createCoordinator({ batchTokens: 128, stepMs: 250 })
    const { steps, evaluate } = createContext()
    const read: number[] = []
    const reading = coordinator.prefill(
      1,
      tokens(2_000),
      async (chunk) => {
        await evaluate(1, chunk.length)
        read.push(...chunk)
      },
      never,
    )
    await during(reading, () => coordinator.decode(0, () => evaluate(0, 1)))
    expect(read).toEqual(tokens(2_000))
    for (const step of steps) {
      expect(step.map(([sequence]) => sequence)).toContain(0)
      expect(step.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(128)
    }
  })

  it('reads several prompts at once, in equal shares, so that a short one does not wait for a long one', async () => {
    const coordinator = createCoordinator({ batchTokens: 100, stepMs: 250 })
    const { evaluate } = createContext()
    const ended: string[] = []
    const read = (sequence: number, name: string, count: number) =>
      coordinator
        .prefill(sequence, tokens(count), (chunk) => evaluate(sequence, chunk.length), never)
        .then(() => ended.push(name))
    await Promise.all([read(0, 'long', 5_000), read(1, 'short', 40), read(2, 'middle', 300)])
    expect(ended).toEqual(['short', 'middle', 'long'])
  })

  it('takes shorter pieces of prompts while its steps take too long for those who write', async () => {
    const coordinator = createCoordinator({ batchTokens: 512, stepMs: 250 })
    const { steps, evaluate } = createContext()
    await during(
      coordinator.prefill(1, tokens(3_000), (chunk) => evaluate(1, chunk.length), never),
      () => coordinator.decode(0, () => evaluate(0, 1)),
    )
    const sizes = steps.map((step) => step.find(([sequence]) => sequence === 1)?.[1] ?? 0)
    // These steps take no time: the pieces grow to what the batch holds beside the one who writes.
    expect(Math.max(...sizes)).toBe(511)

    const slow = createCoordinator({ batchTokens: 512, stepMs: 1 })
    const slowly = createContext(20)
    await during(
      slow.prefill(1, tokens(640), (chunk) => slowly.evaluate(1, chunk.length), never),
      () => slow.decode(0, () => slowly.evaluate(0, 1)),
    )
    expect(slow.prefillTokens).toBe(64)
  })

  it('takes shorter pieces too while those of another context wait for their tokens', async () => {
    const thread = createSharedThread()
    // Its steps of 20 ms are too long then, and where nobody waits they are not.
    const [short, long] = [15, 15].map((stepMs) =>
      createCoordinator({ batchTokens: 512, stepMs, thread }),
    ) as [Coordinator, Coordinator]
    const [writing, reading] = [createContext(10), createContext(20)]
    const read = (count: number) =>
      long.prefill(
        0,
        tokens(count),
        (chunk) => {
          // One step after another: a token is a pass and a draw.
          expect(writing.isBusy()).toBe(false)
          return reading.evaluate(0, chunk.length)
        },
        never,
      )
    await during(read(640), async () => {
      await short.decode(0, () => writing.evaluate(0, 1))
      await short.between(() => expect(writing.isBusy()).toBe(false))
    })
    const sizes = () => reading.steps.map(([first]) => first?.[1])
    expect(sizes()).toEqual(Array.from({ length: 10 }, () => 64))
    // And longer ones once nobody does, also after a token that could not be had.
    const fault = () => Promise.reject(new Error('no room'))
    await expect(short.decode(0, fault)).rejects.toThrow('no room')
    reading.steps.length = 0
    await read(1_024)
    expect(Math.max(...sizes().map((size) => size ?? 0))).toBeGreaterThan(64)
  })

  it.each([
    ['where its steps are long enough then', 20, 1, 64],
    ['and whole batches where they are not', 0, 250, 512],
  ])(
    'takes pieces while nobody waits, so that whoever comes need not wait for long: %s',
    async (_what, takesMs, stepMs, most) => {
      const coordinator = createCoordinator({ batchTokens: 512, stepMs })
      const { steps, evaluate } = createContext(takesMs)
      await coordinator.prefill(0, tokens(2_000), (chunk) => evaluate(0, chunk.length), never)
      expect(Math.max(...steps.map(([first]) => first?.[1] ?? 0))).toBe(most)
    },
  )

  it('stops reading within one step of an abort', async () => {
    const coordinator = createCoordinator({ batchTokens: 64, stepMs: 250 })
    const { steps, evaluate } = createContext()
    const controller = new AbortController()
    const reading = coordinator.prefill(
      0,
      tokens(10_000),
      (chunk) => {
        if (steps.length === 3) controller.abort(new Error('the client left'))
        return evaluate(0, chunk.length)
      },
      controller.signal,
    )
    await expect(reading).rejects.toThrow('the client left')
    expect(steps.length).toBeLessThanOrEqual(4)
  })

  it('does what has to be done between two steps when nobody evaluates', async () => {
    const coordinator = createCoordinator({ batchTokens: 512, stepMs: 250 })
    const { evaluate, isBusy } = createContext()
    const seen: boolean[] = []
    const asking = (async () => {
      for (let count = 0; count < 20; count++) {
        expect(await coordinator.between(() => count)).toBe(count)
        await coordinator.between(async () => {
          seen.push(isBusy())
          await new Promise(setImmediate)
          seen.push(isBusy())
        })
      }
    })()
    await during(asking, () => coordinator.decode(0, () => evaluate(0, 1)))
    expect(seen).toEqual(Array.from({ length: 40 }, () => false))
  })

  it('lets only those fail whose evaluation fails', async () => {
    const coordinator = createCoordinator({ batchTokens: 512, stepMs: 250 })
    const { evaluate } = createContext()
    const fault = () => Promise.reject(new Error('no room'))
    const results = await Promise.allSettled([
      coordinator.decode(0, () => evaluate(0, 1)),
      coordinator.decode(1, fault),
      coordinator.prefill(2, tokens(10), fault, never),
      coordinator.between(() => {
        throw new Error('no file')
      }),
    ])
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ])
    await coordinator.decode(0, () => evaluate(0, 1))
  })
})
