import type { TokenRun } from '../store/tokenize.ts'

/** A term that stands in more of the passages says little: it only counts where nothing else is looked for. */
const MAX_SHARE = 0.3
/** Passages that are scored for one expression: what lies beyond is the oldest. */
export const MAX_SCORED = 1_000
/** More terms make a query slower, not better. */
const MAX_TERMS = 12

/** How passages are chosen and scored. */
export interface PassageQuery {
  /** Of FTS5: passages that it matches are scored by how they do. */
  expression: string
  /** Those that match one of these too, which is narrower, have as much more. */
  bonuses: { expression: string; score: number }[]
}

/** Matches every passage with a rare term, and those with enough of the frequent ones. */
export interface MatchPlan {
  queries: PassageQuery[]
  /** What is looked for, without what is in none of the passages. */
  terms: string[]
}

/**
 * Plans what to look for. The collection itself tells which words count: those that stand nowhere in it (怎么约 in 付款
 * 方式是怎么约定的) cut a question into what it is about, and those that stand everywhere are left out. Passages with a
 * rare term are all scored; of the frequent terms, runs that follow each other in the question (付款方式) are looked for as
 * they are written, so that the number of scored passages does not grow with the collection. To score by a term, FTS5
 * reads all of its passages: by the frequent ones, it does so only in those runs.
 *
 * @param counts - in how many passages each term stands, roughly beyond `MAX_SCORED`; terms that stand in none are not in it
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
  const frequent = terms.slice(rare.length)
  const queries: PassageQuery[] = []
  if (rare.length > 0) {
    const chosen = anyOf(rare)
    const bonuses = frequent.map((term) => ({
      expression: `(${chosen}) AND ${quote(term)}`,
      score: weigh(count(term), passages),
    }))
    queries.push({ expression: chosen, bonuses })
  }
  if (frequent.length > 0) {
    queries.push({ expression: anyOf(findChains(runs, new Set(frequent))), bonuses: [] })
  }
  return { queries, terms }
}

/** What `bm25` makes of a term that stands once in a passage of average length. */
const weigh = (count: number, passages: number): number =>
  Math.max(0, Math.log((passages - count + 0.5) / (count + 0.5)))

/** Where no pair of characters is known, asked for or found, the characters themselves: each begins a token. */
export function planCharacters(runs: readonly TokenRun[]): MatchPlan {
  const characters = runs
    .filter(({ isCjk }) => isCjk)
    .flatMap(({ tokens }) => tokens.flatMap((token) => [...token]))
  const terms = [...new Set(characters)].slice(0, MAX_TERMS)
  const expression = terms.map((term) => `${quote(term)}*`).join(' OR ')
  return { queries: terms.length > 0 ? [{ expression, bonuses: [] }] : [], terms }
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
