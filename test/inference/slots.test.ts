import { getLlama, LlamaLogLevel, type LlamaContext, type Token } from 'node-llama-cpp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCoordinator } from '../../lib/inference/llama/coordinator.ts'
import { createSlots, type Slot, type Slots } from '../../lib/inference/llama/slots.ts'
import { createRandom } from '../../models/starter/generator/random.ts'
import { STARTER } from './start-engine.ts'

let context: LlamaContext
let slots: Slots
beforeAll(async () => {
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    logLevel: LlamaLogLevel.error,
    maxThreads: 1,
  })
  const model = await llama.loadModel({ modelPath: STARTER })
  context = await model.createContext({ sequences: 3, contextSize: 256, threads: 1 })
  slots = createSlots(context, createCoordinator({ batchTokens: 256, stepMs: 250 }))
})
afterAll(() => context.model.llama.dispose())

/** What the sequence holds by its own account, and what llama.cpp has of it. */
const holds = ({ sequence }: Slot): number[] => [...sequence.contextTokens]

describe('the sequences of a context', () => {
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
