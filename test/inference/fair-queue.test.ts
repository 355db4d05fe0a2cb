import { describe, expect, it } from 'vitest'
import { inPlace } from '../../lib/inference/in-place.ts'
import {
  createFairQueue,
  toTicket,
  type FairQueue,
  type Place,
} from '../../lib/inference/fair-queue.ts'

const never = new AbortController().signal

interface Asked {
  owner: string
  key?: string
  isBackground?: boolean
  weight?: number
  tokens?: number
}

/** Asks for a place and notes in `served` when it came. */
function ask(queue: FairQueue, served: string[], asked: Asked, signal = never): Promise<Place> {
  const { owner, weight = 1, key = 'k', isBackground = false, tokens = 100 } = asked
  const entering = queue.enter({ owner, weight, key, isBackground, tokens }, signal)
  return entering.then((place) => {
    served.push(key === 'k' ? owner : `${owner}${key}`)
    return place
  })
}

/** Serves those that wait one by one, in the order in which their turn comes. */
async function serveAll(queue: FairQueue, asked: readonly Asked[], used?: number) {
  const served: string[] = []
  const places: Promise<void>[] = []
  for (const one of asked) {
    places.push(ask(queue, served, one).then((place) => place.leave(used ?? one.tokens ?? 100)))
  }
  queue.resize(1)
  await Promise.all(places)
  return served
}

const list = (text: string): Asked[] => [...text].map((owner) => ({ owner }))

describe('a fair queue', () => {
  it('serves owners in turn, however many turns each has waiting', async () => {
    expect((await serveAll(createFairQueue(0), list('aaaaaabcb'))).join('')).toBe('abcabaaaa')
  })

  it('shares by tokens: who asks for more at once is served less often', async () => {
    const large = Array.from({ length: 4 }, () => ({ owner: 'L', tokens: 300 }))
    const small = Array.from({ length: 9 }, () => ({ owner: 's', tokens: 100 }))
    const served = await serveAll(createFairQueue(0), [...large, ...small])
    // After each large turn, as many small ones as it has tokens.
    expect(served.join('')).toMatch(/^L?s{2,4}Ls{2,4}Ls{1,4}L/)
  })

  it('gives those that have a share together no more than one share', async () => {
    const prompt = { tools: [], messages: [], thinking: false }
    const [one, two, other] = ['f@1', 'f@2', 'g@1'].map((owner) => {
      const job = { owner, share: owner.slice(0, 1), prompt, maxCalls: 0, maxTextTokens: 1 }
      return toTicket(job, 100)
    }) as [Asked, Asked, Asked]
    const asked = [one, two, other].flatMap((ticket) => [ticket, ticket, ticket])
    const served = await serveAll(
      createFairQueue(0),
      asked.map((ticket) => ({ ...ticket, key: 'k' })),
    )
    expect(served.join('')).toBe('fgfgfgfff')
  })

  it('serves an owner by its weight, whatever its turns have really cost', async () => {
    const asked = Array.from({ length: 12 }, () => [
      { owner: 'h', weight: 3 },
      { owner: 'l', weight: 1 },
    ]).flat()
    for (const used of [100, 10, 1_000]) {
      const served = await serveAll(createFairQueue(0), asked, used)
      // Three of four, as long as both have turns waiting: sixteen.
      const heavy = served.slice(0, 16).filter((owner) => owner === 'h')
      expect(heavy.length, served.join('')).toBeGreaterThanOrEqual(11)
      expect(heavy.length, served.join('')).toBeLessThanOrEqual(12)
    }
  })

  it('counts what a turn has really cost', async () => {
    const queue = createFairQueue(1)
    const served: string[] = []
    const [dear, cheap] = ['d', 'c'].map((owner) => ({ owner }))
    ;(await ask(queue, served, dear as Asked)).leave(1_000)
    ;(await ask(queue, served, cheap as Asked)).leave(10)
    const held = await ask(queue, served, { owner: 'x' })
    const rest = ['d', 'c', 'c', 'c'].map((owner) =>
      ask(queue, served, { owner }).then((place) => place.leave(10)),
    )
    held.leave(10)
    await Promise.all(rest)
    expect(served.join('')).toBe('dcxcccd')
  })

  it('charges a key for a long turn that others of its function have passed', async () => {
    const queue = createFairQueue(2)
    const served: string[] = []
    const long = await ask(queue, served, { owner: 'f', key: 'A' })
    for (let turn = 0; turn < 5; turn++) {
      ;(await ask(queue, served, { owner: 'f', key: 'B' })).leave(100)
    }
    long.leave(10_000)
    const held = [await ask(queue, [], { owner: 'x' }), await ask(queue, [], { owner: 'x' })]
    served.length = 0
    const rest = ['A', 'B', 'A', 'B', 'A', 'B'].map((key) =>
      ask(queue, served, { owner: 'f', key }),
    )
    queue.resize(1)
    for (const place of held) place.leave(100)
    for (const place of rest) void place.then((one) => one.leave(100))
    await Promise.all(rest)
    expect(served.join(' ')).toBe('fB fB fB fA fA fA')
  })

  it('charges a turn that was left for what it said', async () => {
    const queue = createFairQueue(1)
    const ticket = { owner: 'd', weight: 1, key: 'k', isBackground: false, tokens: 100 }
    const said = Array.from({ length: 500 }, () => ({ type: 'text' as const, text: '约' }))
    const turn = inPlace(queue, ticket, never, async function* () {
      yield* said
    })
    for (let count = 0; count < 400; count++) await turn.next()
    await turn.return()
    ;(await ask(queue, [], { owner: 'c' })).leave(100)
    const held = await ask(queue, [], { owner: 'x' })
    const served: string[] = []
    const rest = list('dccc').map((one) =>
      ask(queue, served, one).then((place) => place.leave(100)),
    )
    held.leave(10)
    await Promise.all(rest)
    expect(served.join('')).toBe('cccd')
  })

  it('shares the turns of one owner among its keys', async () => {
    const asked = ['1', '1', '1', '2', '3', '2'].map((key) => ({ owner: 'a', key }))
    const served = await serveAll(createFairQueue(0), [...asked, { owner: 'b' }])
    expect(served).toEqual(['a1', 'b', 'a2', 'a3', 'a1', 'a2', 'a1'])
  })

  it('lets nobody save up what he did not use', async () => {
    const queue = createFairQueue(1)
    const served: string[] = []
    for (let turn = 0; turn < 20; turn++) (await ask(queue, served, { owner: 'a' })).leave(100)
    served.length = 0
    const held = await ask(queue, served, { owner: 'a' })
    const rest = list('bbbaaa').map((one) =>
      ask(queue, served, one).then((place) => place.leave(100)),
    )
    held.leave(100)
    await Promise.all(rest)
    expect(served.join('')).toBe('abababa')
  })

  it('serves the background last, and leaves a place for people', async () => {
    const queue = createFairQueue(0)
    const served: string[] = []
    const background = Array.from({ length: 3 }, () =>
      ask(queue, served, { owner: 'g', isBackground: true }),
    )
    const person = ask(queue, served, { owner: 'p' })
    queue.resize(3)
    ;(await person).leave()
    await Promise.all(background.slice(0, 2))
    expect(served).toEqual(['p', 'g', 'g'])
    // One of three places is free, and nobody of the background has it.
    expect(queue.load).toEqual({ running: 2, waiting: 1 })
    ;(await ask(queue, served, { owner: 'p' })).leave()
    ;(await (background[0] as Promise<Place>)).leave()
    await background[2]
    expect(served).toEqual(['p', 'g', 'g', 'p', 'g'])
  })

  it('refuses no person for what the background has waiting', async () => {
    const queue = createFairQueue(0)
    const controller = new AbortController()
    const background = Array.from({ length: 64 }, () =>
      ask(queue, [], { owner: 'f', isBackground: true }, controller.signal),
    )
    await expect(ask(queue, [], { owner: 'f', isBackground: true })).rejects.toMatchObject({
      code: 'MODEL_BUSY',
    })
    const person = ask(queue, [], { owner: 'f' })
    queue.resize(1)
    ;(await person).leave()
    controller.abort(new Error('enough'))
    await Promise.allSettled(background)
  })

  it('gives the place of one that left before to the next', async () => {
    const queue = createFairQueue(1)
    const held = await ask(queue, [], { owner: 'a' })
    const controller = new AbortController()
    const left = ask(queue, [], { owner: 'a' }, controller.signal)
    const next = ask(queue, [], { owner: 'a' })
    controller.abort(new Error('the client left'))
    await expect(left).rejects.toThrow('the client left')
    await expect(ask(queue, [], { owner: 'a' }, controller.signal)).rejects.toThrow('left')
    held.leave()
    ;(await next).leave()
    expect(queue.load).toEqual({ running: 0, waiting: 0 })
  })

  it('fails those that nobody will serve, and goes on', async () => {
    const queue = createFairQueue(0)
    const waiting = [ask(queue, [], { owner: 'a' }), ask(queue, [], { owner: 'b' })]
    queue.failWaiting(new Error('no model'))
    for (const one of waiting) await expect(one).rejects.toThrow('no model')
    expect(queue.load).toEqual({ running: 0, waiting: 0 })
    queue.resize(1)
    ;(await ask(queue, [], { owner: 'a' })).leave()
  })

  it('tells those it refuses when the others will have ended', async () => {
    const queue = createFairQueue(2)
    const places = await Promise.all([1, 2].map(() => ask(queue, [], { owner: 'a' })))
    const waiting = Array.from({ length: 62 }, () => ask(queue, [], { owner: 'a' }))
    // A quarter of a second each, two at once, until it is known better.
    await expect(ask(queue, [], { owner: 'a' })).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      status: 503,
      retryAfterSeconds: 8,
    })
    for (const place of places) place.leave()
    for (const one of waiting) (await one).leave()
    ;(await ask(queue, [], { owner: 'a' })).leave()
  })
})
