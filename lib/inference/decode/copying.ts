/** Longest draft: what is drafted wrongly was evaluated for nothing. */
const MAX_DRAFT_TOKENS = 8
const FIRST_DRAFT_TOKENS = 3
/** So many tokens in a row tell a place in the sources from another. */
const MAX_MATCH_TOKENS = 4
/** So many are needed, by the kind of text. */
const MIN_MATCH_TOKENS = { string: 1, text: 2 }

/** Guesses what follows in a text that may be copied from others: a name from the question, a number from a result. */
export interface Copying {
  /**
   * @param written - the last tokens of the text so far
   * @param kind - of the text: a string of a call begins anywhere in a source, a word of an answer is seldom copied
   * @returns tokens that follow the same ones in a source; none where there are none
   */
  draft(written: readonly number[], kind: 'string' | 'text'): readonly number[]
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
    draft(written, kind) {
      const last = written.at(-1)
      const candidates = last === undefined ? undefined : places.get(last)
      if (candidates === undefined) return []
      let best: readonly number[] = []
      let bestMatch = MIN_MATCH_TOKENS[kind]
      for (const [source, at] of candidates) {
        const match = countMatch(written, source, at)
        if (match < bestMatch) continue
        bestMatch = match
        best = source.slice(at, at + length)
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
