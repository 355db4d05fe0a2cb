/** A seeded source of randomness; the same seed draws the same data. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** An integer in [min, max], both included. */
  integer(min: number, max: number): number
  /** One of the items. @throws {RangeError} when there is none. */
  pick<T>(items: readonly T[]): T
  /** `count` different items, in random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[]
  /** True with this probability. */
  chance(probability: number): boolean
}

/** mulberry32: 32 bits of state, good enough for drawing data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('Cannot pick from an empty list')
    return items[integer(0, items.length - 1)] as T
  }
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const rest = [...items]
    for (let i = rest.length - 1; i > 0; i--) {
      const j = integer(0, i)
      ;[rest[i], rest[j]] = [rest[j] as T, rest[i] as T]
    }
    return rest.slice(0, count)
  }
  return { next, integer, pick, sample, chance: (probability) => next() < probability }
}
