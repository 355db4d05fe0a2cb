import { describe, expect, it } from 'vitest'
import { createCopying } from '../../lib/inference/decode/copying.ts'
import { createDraftGain, type DraftGain } from '../../lib/inference/decode/draft-gain.ts'
import { createDraftingStepper } from '../../lib/inference/decode/drafting-stepper.ts'
import type { LookingStepper, Mask } from '../../lib/inference/decode/stepper.ts'
import { createRandom, type Random } from '../../models/starter/generator/random.ts'

const TEXT: Mask = { type: 'text', except: [] }
const MASKS: readonly Mask[] = [TEXT, { type: 'text', except: [1] }, { type: 'string', ends: [2] }]
const ALWAYS: DraftGain = { isWorthwhile: () => true, stepTook: () => {}, draftTook: () => {} }
/** No token of a text, so that what is thought behind a wrong guess shows. */
const LOST = -1

/** A model that writes this text behind any prompt, whatever of it was guessed; another mask makes it another word. */
function createWriter(prompt: readonly number[], text: readonly number[], room = Infinity) {
  const held: number[] = []
  let passes = 0
  const think = (sequence: readonly number[], mask: Mask): number => {
    const written = sequence.slice(prompt.length)
    // Words that differ by their mask alone are the same place of the text.
    if (written.some((token, at) => token % 1_000 !== text[at])) return LOST
    return (text[written.length] ?? LOST) + 1_000 * Math.max(0, MASKS.indexOf(mask))
  }
  const take = (tokens: readonly number[]): void => {
    passes += 1
    held.push(...tokens)
    expect(held.length).toBeLessThan(room)
  }
  const stepper: LookingStepper = {
    hasRoom: (count) => held.length + count < room,
    step(tokens, mask) {
      take(tokens)
      return Promise.resolve(think(held, mask))
    },
    look(tokens, looks) {
      const before = held.length
      take(tokens)
      return Promise.resolve(
        looks.map(({ at, mask }) => ({
          token: think(held.slice(0, before + at + 1), mask),
          probabilities: [],
        })),
      )
    },
    drop(count) {
      held.length -= count
      return Promise.resolve()
    },
  }
  return { stepper, held, passes: () => passes }
}

/** Parts of the source, and words of its own. */
function drawText(random: Random, source: readonly number[]): number[] {
  const text: number[] = []
  while (text.length < 120) {
    const at = random.integer(0, source.length - 1)
    if (random.chance(0.6)) text.push(...source.slice(at, at + random.integer(2, 20)))
    else text.push(random.integer(500, 900))
  }
  return text.slice(0, 120)
}

describe('a stepper that guesses', () => {
  it('writes what the model would write token by token, and holds nothing else', async () => {
    for (let seed = 0; seed < 100; seed++) {
      const random = createRandom(seed)
      const source = Array.from({ length: 60 }, () => random.integer(10, 60))
      const text = drawText(random, source)
      const { stepper, held } = createWriter(source, text, 165)
      const drafting = createDraftingStepper(stepper, createCopying([source]), ALWAYS)
      const written: number[] = []
      const wanted: number[] = []
      let feed: readonly number[] = source
      for (let count = 0; count < 100; count++) {
        const mask = random.chance(0.9) ? TEXT : random.pick(MASKS)
        const token = await drafting.step(feed, mask)
        wanted.push((text[count] as number) + 1_000 * MASKS.indexOf(mask))
        written.push(token)
        feed = [token]
      }
      expect(written, `seed ${seed}`).toEqual(wanted)
      expect(drafting.chosen).toBe(100)
      // What was looked at ahead goes where the last token is not fed.
      await drafting.drop(0)
      expect(held).toEqual([...source, ...written.slice(0, -1)])
    }
  })

  it('takes fewer passes than tokens where a text is copied', async () => {
    const source = Array.from({ length: 80 }, (_, index) => 100 + index)
    const { stepper, passes } = createWriter(source, source.slice(20))
    const drafting = createDraftingStepper(stepper, createCopying([source]), ALWAYS)
    let token = await drafting.step(source, TEXT)
    for (let count = 1; count < 50; count++) token = await drafting.step([token], TEXT)
    expect(token).toBe(source[69])
    expect(passes()).toBeLessThan(15)
  })

  it('guesses nothing where one of a few is chosen', async () => {
    const source = [1, 2, 3, 4, 5]
    const { stepper, held } = createWriter(source, [1, 2, 3, 4])
    const drafting = createDraftingStepper(stepper, createCopying([source]), ALWAYS)
    let feed: readonly number[] = source
    for (let count = 0; count < 3; count++) {
      feed = [await drafting.step(feed, { type: 'only', tokens: [1, 2, 3, 4] })]
      expect(held).toHaveLength(source.length + count)
    }
  })
})

describe('what may be copied', () => {
  it('goes on from where most of the last tokens stand, the likeliest source last', () => {
    const copying = createCopying([
      [1, 2, 3, 10],
      [9, 2, 3, 20],
      [9, 3, 30],
    ])
    expect(copying.draft([1, 2, 3])).toEqual({ tokens: [10], match: 3 })
    expect(copying.draft([7, 2, 3])).toEqual({ tokens: [20], match: 2 })
    expect(copying.draft([8, 3])).toEqual({ tokens: [30], match: 1 })
    expect(copying.draft([10])).toBeUndefined()
    expect(copying.draft([5])).toBeUndefined()
  })

  it('is guessed at greater length while all of it is right', () => {
    const copying = createCopying([Array.from({ length: 40 }, (_, index) => index)])
    const length = (): number | undefined => copying.draft([5])?.tokens.length
    expect(length()).toBe(3)
    copying.learn(3, 3)
    expect(length()).toBe(6)
    copying.learn(6, 6)
    copying.learn(8, 8)
    expect(length()).toBe(8)
    copying.learn(8, 2)
    expect(length()).toBe(2)
    copying.learn(2, 0)
    expect(length()).toBe(1)
  })
})

describe('whether guessing pays', () => {
  /** So many chances of drafts of this kind, tried where it is worthwhile. @returns how many were */
  const tryDrafts = (
    gain: DraftGain,
    count: number,
    { match, ms, accepted }: { match: number; ms: number; accepted: number },
  ): number => {
    let made = 0
    for (let chance = 0; chance < count; chance++) {
      if (!gain.isWorthwhile(match)) continue
      made += 1
      gain.draftTook(match, ms, accepted)
    }
    return made
  }

  it('is tried, and given up where it costs more than it saves, but for a trial now and then', () => {
    const gain = createDraftGain()
    gain.stepTook(10)
    // Each takes as long as four steps, and saves one.
    const dear = { match: 1, ms: 40, accepted: 1 }
    expect(tryDrafts(gain, 8, dear)).toBe(8)
    expect(tryDrafts(gain, 128, dear)).toBe(2)
    // For how much was alike, each by itself.
    expect(tryDrafts(gain, 128, { match: 4, ms: 15, accepted: 3 })).toBe(128)
  })

  it('is learned anew when times change', () => {
    const gain = createDraftGain()
    gain.stepTook(10)
    const dear = { match: 2, ms: 40, accepted: 1 }
    tryDrafts(gain, 8, dear)
    for (let count = 0; count < 200; count++) gain.stepTook(100)
    expect(tryDrafts(gain, 1_280, dear)).toBeGreaterThan(64)
  })
})
