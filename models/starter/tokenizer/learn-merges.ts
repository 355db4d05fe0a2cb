/** How many of the most frequent words BPE learns from: the tail costs time and changes nothing. */
const MAX_WORDS = 60_000
/** A pair seen less often is not worth a token. */
const MIN_PAIR_COUNT = 3

/**
 * Learns byte-pair merges from ASCII words by their frequency.
 *
 * @param words - how often each word occurs
 * @param count - the most merges to learn
 */
export function learnMerges(
  words: ReadonlyMap<string, number>,
  count: number,
): [left: string, right: string][] {
  const entries = [...words].toSorted((a, b) => b[1] - a[1]).slice(0, MAX_WORDS)
  const spellings = entries.map(([word]) => [...word])
  const pairs = new Map<string, { count: number; words: Set<number> }>()

  const addPairs = (index: number, sign: 1 | -1) => {
    const symbols = spellings[index] ?? []
    const frequency = entries[index]?.[1] ?? 0
    for (let at = 1; at < symbols.length; at++) {
      const key = `${symbols[at - 1]} ${symbols[at]}`
      const pair = pairs.get(key) ?? { count: 0, words: new Set() }
      pair.count += sign * frequency
      if (sign === 1) pair.words.add(index)
      pairs.set(key, pair)
    }
  }
  for (const index of spellings.keys()) addPairs(index, 1)

  const merges: [string, string][] = []
  while (merges.length < count) {
    let best = ''
    let bestCount = MIN_PAIR_COUNT - 1
    for (const [key, pair] of pairs) {
      if (pair.count > bestCount || (pair.count === bestCount && best !== '' && key < best)) {
        best = key
        bestCount = pair.count
      }
    }
    if (best === '') break
    const [left = '', right = ''] = best.split(' ')
    merges.push([left, right])
    for (const index of pairs.get(best)?.words ?? []) {
      addPairs(index, -1)
      spellings[index] = join(spellings[index] ?? [], left, right)
      addPairs(index, 1)
    }
    pairs.delete(best)
  }
  return merges
}

function join(symbols: readonly string[], left: string, right: string): string[] {
  const joined: string[] = []
  for (let at = 0; at < symbols.length; at++) {
    if (symbols[at] === left && symbols[at + 1] === right) {
      joined.push(left + right)
      at++
    } else joined.push(symbols[at] ?? '')
  }
  return joined
}
