import type { TokenRun } from '../store/tokenize.ts'

/** A term that stands in more of the passages says little: it only counts where nothing else is looked for. */
const MAX_SHARE = 0.3
/** Passages that are scored for one expression: what lies beyond is the oldest. */
export const MAX_SCORED = 500
/** More terms make a query slower, not better. */
const MAX_TERMS = 12

/** Frequent terms that add to the score of a passage with a rare one: the rarest of them. */
const MAX_BONUSES = 3
/** One that stands in more of the passages adds next to nothing. */
const MAX_BONUS_SHARE = 0.1
/** Runs of frequent terms that are looked for, those that tell most. */
const MAX_CHAINS = 4
/** Terms of one of them: five characters. */
const MAX_CHAIN_TERMS = 4
/** Where so many passages have a rare term, the frequent ones are not looked for unless they tell nearly as much. */
const ENOUGH = 50
/** So much of what the rarest one tells. */
const MIN_SCORE_SHARE = 0.35
/** Of these, so many are looked for in the headings too. */
const MAX_HEADING_CHAINS = 2
/** Passages that are read for them: what lies beyond is the oldest. */
const MAX_READ = 1_500
/** Of their headings: few have the words there, and those are rather what is meant. */
const MAX_HEADINGS_READ = 3_000
/** What a word in a heading counts beside one in the text: more than that, also where it is too old to count for both. */
const HEADING_SHARE = 1.1
/** What stands everywhere still tells it from what stands nowhere. */
const MIN_SCORE = 0.01

/** Passages, and what one of them gains by being among them. */
export interface PassagePart {
  /** Of FTS5. */
  expression: string
  /** Default: by how it matches. */
  score?: number
  /** Those up to this one are not looked at, unless a filter leaves few of the others. Default: all are. */
  after?: number
}

/** Passages are chosen and scored by the sum of what these parts say of them. */
export type PassageQuery = readonly PassagePart[]

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
 * they are written, in the newest passages that have them and the newest whose headings do. To score by a term, FTS5 reads
 * all of its passages, so by the frequent ones it does not: what they are worth follows from their counts.
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
    const bonuses = frequent
      .filter((term) => count(term) <= passages * MAX_BONUS_SHARE)
      .slice(0, MAX_BONUSES)
      .map((term) => ({
        expression: `(${chosen}) AND ${quote(term)}`,
        score: weigh(count(term), passages),
      }))
    queries.push([{ expression: chosen }, ...bonuses])
  }
  if (frequent.length > 0) {
    const isEnough = rare.reduce((sum, term) => sum + count(term), 0) >= ENOUGH
    const least = isEnough ? MIN_SCORE_SHARE * weigh(count(terms[0] as string), passages) : 0
    const chains = findChains(runs, new Set(frequent))
      .flatMap((terms) => splitChain(terms, count))
      .map((terms) => ({
        phrase: quote(terms.join(' ')),
        // It stands in no more passages than the rarest of its terms.
        count: Math.min(...terms.map(count)),
      }))
      .filter((chain) => weigh(chain.count, passages) >= least)
      .toSorted((one, other) => one.count - other.count)
      .slice(0, MAX_CHAINS)
    const all = chains.reduce((sum, chain) => sum + chain.count, 0)
    /** As far as to read so many of them. */
    const until = (read: number): number => Math.max(0, Math.floor(passages * (1 - read / all)))
    const parts = chains.flatMap(({ phrase, ...chain }, index) => {
      const score = weigh(chain.count, passages)
      const anywhere = { expression: phrase, score, after: until(MAX_READ) }
      if (index >= MAX_HEADING_CHAINS) return anywhere
      const expression = `heading : ${phrase}`
      const after = until(MAX_HEADINGS_READ)
      return [anywhere, { expression, score: HEADING_SHARE * score, after }]
    })
    if (parts.length > 0) queries.push(parts)
  }
  return { queries, terms }
}

/** What `bm25` makes of a term that stands once in a passage of average length. */
const weigh = (count: number, passages: number): number =>
  Math.max(MIN_SCORE, Math.log((passages - count + 0.5) / (count + 0.5)))

/** Where no pair of characters is known, asked for or found, the characters themselves: each begins a token. */
export function planCharacters(runs: readonly TokenRun[]): MatchPlan {
  const characters = runs
    .filter(({ isCjk }) => isCjk)
    .flatMap(({ tokens }) => tokens.flatMap((token) => [...token]))
  const terms = [...new Set(characters)].slice(0, MAX_TERMS)
  const expression = terms.map((term) => `${quote(term)}*`).join(' OR ')
  return { queries: terms.length > 0 ? [[{ expression }]] : [], terms }
}

const isOneCharacter = ({ tokens, isCjk }: TokenRun): boolean =>
  isCjk && tokens.length === 1 && [...(tokens[0] ?? '')].length === 1

/** Terms of the set that follow each other without a break. */
function findChains(runs: readonly TokenRun[], terms: ReadonlySet<string>): string[][] {
  const chains = new Map<string, string[]>()
  for (const { tokens } of runs) {
    let chain: string[] = []
    for (const token of [...tokens, undefined]) {
      if (token !== undefined && terms.has(token)) chain.push(token)
      else if (chain.length > 0) {
        chains.set(chain.join(' '), chain)
        chain = []
      }
    }
  }
  return [...chains.values()]
}

/**
 * Parts of a chain that is so long that hardly anybody wrote it in these words: it is cut at its rarest terms, which are rather
 * the end of one word and the beginning of the next (付的 in 逾期交付的违约责任).
 */
function splitChain(chain: string[], count: (term: string) => number): string[][] {
  if (chain.length <= MAX_CHAIN_TERMS) return chain.length > 0 ? [chain] : []
  const counts = chain.map(count)
  const at = counts.indexOf(Math.min(...counts))
  return [...splitChain(chain.slice(0, at), count), ...splitChain(chain.slice(at + 1), count)]
}

const anyOf = (phrases: readonly string[]): string => phrases.map(quote).join(' OR ')

/** A string of FTS5: nothing in it is an operator. */
const quote = (phrase: string): string => `"${phrase.replaceAll('"', '""')}"`
