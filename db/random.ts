/** Repeatable randomness: one seed, one sequence. */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `min` to `max`, both inclusive. */
  integer(min: number, max: number): number
  /** About normally distributed around 0, with a standard deviation of 1; within ±3.5. */
  normal(): number
  pick<T>(items: readonly T[]): T
  /** An item, as often as its weight says. */
  weighted<T>(items: readonly (readonly [T, number])[]): T
}

/** Mulberry32: 32 bits of state, good enough for made-up data and for nothing secret. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    normal: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
    pick: <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T,
    weighted: <T>(items: readonly (readonly [T, number])[]) => {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        rest -= weight
        if (rest < 0) return item
      }
      return items.at(-1)?.[0] as T
    },
  }
}
