/** Longest draft: what is drafted wrongly was evaluated for nothing. */
const MAX_DRAFT_TOKENS = 8
const FIRST_DRAFT_TOKENS = 3
/** So many tokens in a row tell a place in the sources from another. */
const MAX_MATCH_TOKENS = 4

/** How a text may go on. */
export interface Draft {
  tokens: readonly number[]
  /** How many of the last tokens stand before it in the source, at most `MAX_MATCH_TOKENS`. */
  match: number
}

/** Guesses what follows in a text that may be copied from others: a name from the question, a number from a result. */
export interface Copying {
  /**
   * @param written - the last tokens of the text so far
   * @returns tokens that follow the same ones in a source; undefined where none do
   */
  draft(written: readonly number[]): Draft | undefined
  /** Tells how many of the last draft's tokens were right: the next one is longer, or shorter. */
  learn(drafted: number, accepted: number): void
}

/** @param sources - tokens of what may be copied from, the likeliest last */
export function createCopying(sources: readonly (readonly number[])[]): Copying {
  let length = FIRST_DRAFT_TOKENS
  /** Places by token: [source, index behind it]. */
  const places = new Map<number, [readonly number[], number][]>()
  for (const source of sources) {
    for (const [index, token] of source.entries()) {
      const known = places.get(token)
      if (known) known.push([source, index + 1])
      else places.set(token, [[source, index + 1]])
    }
  }
  return {
    draft(written) {
      let best: Draft | undefined
      for (const [source, at] of places.get(written.at(-1) ?? -1) ?? []) {
        const match = countMatch(written, source, at)
        if (at === source.length || match < (best?.match ?? 0)) continue
        best = { tokens: source.slice(at, at + length), match }
      }
      return best
    },
    learn(drafted, accepted) {
      length = accepted === drafted ? Math.min(MAX_DRAFT_TOKENS, length * 2) : Math.max(1, accepted)
    },
  }
}

/** How many of the last tokens written stand before `at`, too. */
function countMatch(written: readonly number[], source: readonly number[], at: number): number {
  let count = 0
  while (
    count < MAX_MATCH_TOKENS &&
    count < written.length &&
    count < at &&
    written[written.length - 1 - count] === source[at - 1 - count]
  ) {
    count += 1
  }
  return count
}
