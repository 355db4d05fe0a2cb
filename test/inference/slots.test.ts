import {
  getLlama,
  LlamaLogLevel,
  type LlamaContext,
  type LlamaContextSequence,
  type Token,
} from 'node-llama-cpp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createCoordinator } from '../../lib/inference/llama/coordinator.ts'
import { createSlots, type Slot, type Slots } from '../../lib/inference/llama/slots.ts'
import { createRandom } from '../../models/starter/generator/random.ts'
import { STARTER } from './start-engine.ts'

let context: LlamaContext
/** Nobody but the test has ever used it. */
let fresh: LlamaContext
let slots: Slots
beforeAll(async () => {
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    // One test makes it fail on purpose.
    logLevel: LlamaLogLevel.disabled,
    maxThreads: 1,
  })
  const model = await llama.loadModel({ modelPath: STARTER })
  context = await model.createContext({ sequences: 3, contextSize: 256, threads: 1 })
  fresh = await model.createContext({ sequences: 1, contextSize: 256, threads: 1 })
  slots = createSlots(context, createCoordinator({ batchTokens: 256, stepMs: 250 }))
})
afterAll(() => context.model.llama.dispose())

/** What the sequence holds by its own account, and what llama.cpp has of it. */
const holds = ({ sequence }: Slot): number[] => [...sequence.contextTokens]

/** What the model thinks of some next tokens behind all that a sequence holds and this last one. */
async function weigh(sequence: LlamaContextSequence, last: number): Promise<number[]> {
  const tokens = Array.from({ length: 24 }, (_, index) => (350 + 20 * index) as Token)
  const logits = { filter: { tokens } }
  const input: Parameters<LlamaContextSequence['controlledEvaluate']>[0] = [
    [last as Token, { generateNext: { token: true, logits, options: { temperature: 0 } } }],
  ]
  const [output] = await sequence.controlledEvaluate(input)
  return tokens.map((token) => output?.next.logits?.get(token) ?? Number.NaN)
}

describe('the sequences of a context', () => {
  it('are there again where one could not be prepared, and hold nothing then', async () => {
    const taken = await slots.take('a', [300, 310] as Token[])
    await taken.sequence.evaluateWithoutGeneratingNewTokens([300, 310] as Token[])
    slots.giveBack(taken)
    vi.spyOn(taken.sequence, 'adaptStateToTokens').mockRejectedValueOnce(new Error('cannot decode'))
    await expect(slots.take('a', [300, 310] as Token[])).rejects.toThrow('cannot decode')
    // All three can be taken, and none of them holds what the failed one held.
    const all = [await slots.take('a', []), await slots.take('b', []), await slots.take('c', [])]
    expect(all.map(holds)).toEqual([[], [], []])
    for (const slot of all) slots.giveBack(slot)
  })

  it('are emptied in llama.cpp too, where the library does not know what they hold', async () => {
    const [slot, ...others] = [
      await slots.take('a', []),
      await slots.take('b', []),
      await slots.take('c', []),
    ] as [Slot, Slot, Slot]
    const tokens = Array.from({ length: 40 }, (_, at) => (300 + at) as Token)
    await slot.sequence.evaluateWithoutGeneratingNewTokens(tokens)
    // It forgets what it has before it finds that there is no such file.
    await expect(
      slot.sequence.loadStateFromFile('/nowhere', { acceptRisk: true }),
    ).rejects.toThrow()
    expect(holds(slot)).toEqual([])
    await expect(slot.sequence.evaluateWithoutGeneratingNewTokens(tokens)).rejects.toThrow()
    slot.isBroken = true
    slots.giveBack(slot)
    const again = await slots.take('a', tokens)
    expect(again.index).toBe(slot.index)
    await again.sequence.evaluateWithoutGeneratingNewTokens(tokens)
    expect(again.sequence.stateCellsStartIndex).toBe(0)
    for (const one of [again, ...others]) slots.giveBack(one)
  })

  it('have nothing of another function or key: the model thinks what it thinks in a fresh one', async () => {
    const random = createRandom(11)
    const alone = fresh.getSequence()
    const owners = ['a', 'b', 'c', 'd'].map((owner, index) => ({
      owner,
      prefix: Array.from({ length: 20 }, (_, at) => 300 + 10 * index + at),
    }))
    let reused = 0
    for (let turn = 0; turn < 40; turn++) {
      const { owner, prefix } = random.pick(owners)
      // Whatever the keys of a function ask: it begins alike, and goes on as it likes.
      const question = Array.from({ length: random.integer(1, 30) }, () => random.integer(400, 900))
      const tokens = [...prefix, ...question] as Token[]
      const last = tokens.at(-1) as Token
      const beginning = { owner, tokens: tokens.slice(0, -1) }
      const slot = random.pick([true, false])
        ? await slots.take(owner, beginning.tokens)
        : ((await slots.takeSpare(beginning, [])) as Slot)
      const { sequence } = slot
      if (sequence.nextTokenIndex > 0) reused += 1
      const unread = tokens.slice(sequence.nextTokenIndex, -1)
      await sequence.evaluateWithoutGeneratingNewTokens(unread)
      const thought = await weigh(sequence, last)
      slots.giveBack(slot)
      await alone.clearHistory()
      await alone.evaluateWithoutGeneratingNewTokens(tokens.slice(0, -1))
      const expected = await weigh(alone, last)
      // Batches of another length round otherwise; one foreign token moves a logit by more than that.
      for (const [index, logit] of thought.entries()) {
        expect(Math.abs(logit - (expected[index] as number)), `turn ${turn}`).toBeLessThan(0.05)
      }
    }
    expect(reused).toBeGreaterThan(10)
    await alone.dispose()
  })

  it('never hold a token that is not of the prompt of the turn that has them', async () => {
    const random = createRandom(7)
    const prefixes = new Map(['a', 'b', 'c', 'd'].map((owner, index) => [owner, index * 10]))
    const draw = (owner: string): number[] => {
      const start = prefixes.get(owner) as number
      const shared = Array.from({ length: 20 }, (_, index) => 300 + start + index)
      return [
        ...shared,
        ...Array.from({ length: 1 + random.integer(0, 30) }, () => random.integer(400, 900)),
      ]
    }
    const kept = new Map<string, number>()
    for (let turn = 0; turn < 60; turn++) {
      const owner = random.pick([...prefixes.keys()])
      const tokens = draw(owner)
      const slot = await slots.take(owner, tokens.slice(0, -1))
      const held = holds(slot)
      expect(held).toEqual(tokens.slice(0, held.length))
      expect(slot.sequence.stateCellsStartIndex).toBe(held.length > 0 ? 0 : -1)
      if (held.length > 0) kept.set(owner, (kept.get(owner) ?? 0) + 1)
      const unread = tokens.slice(held.length) as Token[]
      await slot.sequence.evaluateWithoutGeneratingNewTokens(unread)
      expect(holds(slot)).toEqual(tokens)
      slots.giveBack(slot)
    }
    // And what an owner has read before is not read again.
    for (const owner of prefixes.keys()) expect(kept.get(owner)).toBeGreaterThan(0)
  })

  it('are handed over empty, also where another owner has read the same', async () => {
    const tokens = [301, 302, 303, 304]
    for (const owner of ['e', 'f', 'g', 'h']) {
      const slot = await slots.take(owner, tokens.slice(0, -1))
      expect(holds(slot)).toEqual([])
      await slot.sequence.evaluateWithoutGeneratingNewTokens(tokens as Token[])
      slots.giveBack(slot)
    }
  })

  it('are waited for while all are in use', async () => {
    const taken = await Promise.all(['a', 'b', 'c'].map((owner) => slots.take(owner, [1, 2])))
    const waiting = slots.take('d', [1, 2])
    slots.giveBack(taken[1] as Slot)
    expect((await waiting).index).toBe(taken[1]?.index)
    for (const slot of [taken[0], taken[2], await waiting]) slots.giveBack(slot as Slot)
  })
})
