import type { TokenRun } from '../store/tokenize.ts'

/** A term that stands in more of the passages says little: it only counts where nothing else is looked for. */
const MAX_SHARE = 0.3
/** Passages that are scored for one expression: what lies beyond is the oldest. */
export const MAX_SCORED = 2_000
/** More terms make a query slower, not better. */
const MAX_TERMS = 12

/** Matches every passage with a rare term, and those with enough of the frequent ones. */
export interface MatchPlan {
  /** Expressions of FTS5, each of which is scored by all terms. */
  expressions: string[]
  /** What is looked for, without what is in none of the passages. */
  terms: string[]
}

/**
 * Plans what to look for. The collection itself tells which words count: those that stand nowhere in it (怎么约 in 付款
 * 方式是怎么约定的) cut a question into what it is about, and those that stand everywhere are left out. Passages with a
 * rare term are all scored; of the frequent terms, runs that follow each other in the question (付款方式) are looked for as
 * they are written, so that the number of scored passages does not grow with the collection.
 *
 * @param counts - in how many passages each term stands; terms that stand in none are not in it
 * @param passages - how many there are
 */
export function planMatch(
  runs: readonly TokenRun[],
  counts: ReadonlyMap<string, number>,
  passages: number,
): MatchPlan {
  const count = (term: string): number => counts.get(term) ?? 0
  const known = [...new Set(runs.flatMap(({ tokens }) => tokens))].filter((term) => count(term) > 0)
  if (known.length === 0 || runs.every(isOneCharacter)) return planCharacters(runs)
  const telling = known.filter((term) => count(term) <= passages * MAX_SHARE)
  const terms = (telling.length > 0 ? telling : known)
    .toSorted((one, other) => count(one) - count(other))
    .slice(0, MAX_TERMS)
  let scored = 0
  const rare = terms.filter((term) => (scored += count(term)) <= MAX_SCORED)
  if (rare.length === terms.length) return { expressions: [anyOf(terms)], terms }
  const chains = findChains(runs, new Set(terms.slice(rare.length)))
  // Terms that choose the passages count twice: a rare one tells more than its count says.
  const expressions = [rare, chains].filter((chosen) => chosen.length > 0)
  return {
    expressions: expressions.map((chosen) => `(${anyOf(chosen)}) AND (${anyOf(terms)})`),
    terms,
  }
}

/** Where no pair of characters is known or asked for, the characters themselves: each begins a token. */
function planCharacters(runs: readonly TokenRun[]): MatchPlan {
  const characters = runs
    .filter(({ isCjk }) => isCjk)
    .flatMap(({ tokens }) => tokens.flatMap((token) => [...token]))
  const terms = [...new Set(characters)].slice(0, MAX_TERMS)
  const expression = terms.map((term) => `${quote(term)}*`).join(' OR ')
  return { expressions: terms.length > 0 ? [expression] : [], terms }
}

const isOneCharacter = ({ tokens, isCjk }: TokenRun): boolean =>
  isCjk && tokens.length === 1 && [...(tokens[0] ?? '')].length === 1

/** Terms of the set that follow each other without a break, as phrases. */
function findChains(runs: readonly TokenRun[], terms: ReadonlySet<string>): string[] {
  const chains = new Set<string>()
  for (const { tokens } of runs) {
    let chain: string[] = []
    for (const token of [...tokens, undefined]) {
      if (token !== undefined && terms.has(token)) chain.push(token)
      else if (chain.length > 0) {
        chains.add(chain.join(' '))
        chain = []
      }
    }
  }
  return [...chains]
}

const anyOf = (phrases: readonly string[]): string => phrases.map(quote).join(' OR ')

/** A string of FTS5: nothing in it is an operator. */
const quote = (phrase: string): string => `"${phrase.replaceAll('"', '""')}"`
