import learned from './chinese-words.json' with { type: 'json' }
import { createLazy } from './create-lazy.ts'
import type { Found } from './find-dates.ts'

const HAN = /\p{Script=Han}+/gu
const MAX_WORD_CHARACTERS = 4
const MAX_PERSON_CHARACTERS = 4
/** A longer copy counts as several, so that each place of a text has so many ways on at most. */
const MAX_COPY_CHARACTERS = 64

/** Of ICU's dictionary, which has places, products and well-known companies among its words. */
const dictionary = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * What it costs to explain a stretch, as -log10 of how likely it is. They are chosen by the answers of name-cases.ts, of the
 * starter, and the words that the dictionary calls names; not by swapped-names.ts, which is held out.
 */
const COST = {
  /** Copied from a source. A copy that begins or ends within a word is by chance more often. */
  copied: 2.5,
  withinWord: 1.5,
  /** An ordinary word is likelier than any name, however rare it is. */
  rarestWord: 4.5,
  /** A word of the dictionary that is no ordinary one; and for each character that it has beyond two. */
  dictionaryWord: 6.2,
  longerWord: 1,
  /** A person, before its characters are counted. */
  person: 2.6,
  rareNameCharacter: 4,
  /** A character that is hardly ever a word. */
  rareCharacter: 6.5,
} as const

interface Step {
  cost: number
  from: number
  isName: boolean
}

/** Learned, not listed by hand: see test/agent/grounding/learn-chinese-words.ts. */
interface Model {
  words: ReadonlyMap<string, number>
  characters: ReadonlyMap<string, number>
  surnames: ReadonlyMap<string, number>
  given: ReadonlyMap<string, number>
}

/**
 * Finds the stretches of Chinese that are likelier a name than copied from a source or ordinary words. Each run of characters
 * is cut the way that is likeliest altogether; what is left as names are words of the dictionary that no ordinary text has, and
 * what is put together like a person's name.
 */
export function findChineseNames(text: string, sources: string): Found[] {
  const model = openModel()
  const isCopied = readSources(sources)
  return [...text.matchAll(HAN)].flatMap(({ 0: run, index }) =>
    cutRun(run, model, isCopied).map(({ text: name, start }) => ({
      text: name,
      start: index + start,
    })),
  )
}

interface Copies {
  pairs: ReadonlySet<string>
  /** Runs that stand by themselves, as values do. */
  wholes: ReadonlySet<string>
  /** What is longer is in no source. */
  maxCharacters: number
}

function readSources(sources: string): Copies {
  const pairs = new Set<string>()
  const wholes = new Set<string>()
  let longest = 0
  for (const [run] of sources.matchAll(HAN)) {
    wholes.add(run)
    longest = Math.max(longest, run.length)
    for (let index = 1; index < run.length; index++) pairs.add(run.slice(index - 1, index + 1))
  }
  return { pairs, wholes, maxCharacters: Math.min(longest, MAX_COPY_CHARACTERS) }
}

/** The likeliest way through a run (Viterbi). @returns its names */
function cutRun(run: string, model: Model, { pairs, wholes, maxCharacters }: Copies): Found[] {
  const lengths = new Map<number, number>()
  for (const { segment, index } of dictionary.segment(run)) lengths.set(index, segment.length)
  const edgeCost = (at: number): number =>
    at === run.length || lengths.has(at) ? 0 : COST.withinWord
  const best: Step[] = [{ cost: 0, from: 0, isName: false }]
  const offer = (from: number, to: number, cost: number, isName: boolean): void => {
    const total = (best[from]?.cost ?? 0) + cost
    const other = best[to]
    if (other === undefined || total < other.cost) best[to] = { cost: total, from, isName }
  }
  for (let from = 0; from < run.length; from++) {
    const first = run[from] ?? ''
    const ownCost = model.characters.get(first) ?? COST.rareCharacter
    offer(from, from + 1, wholes.has(first) ? COST.copied : ownCost, false)
    const wordEnd = Math.min(run.length, from + MAX_WORD_CHARACTERS)
    for (let to = from + 2; to <= wordEnd; to++) {
      const cost = model.words.get(run.slice(from, to))
      if (cost !== undefined) offer(from, to, Math.min(cost, COST.rarestWord), false)
    }
    const copyEnd = Math.min(run.length, from + maxCharacters)
    for (let to = from + 2; to <= copyEnd && pairs.has(run.slice(to - 2, to)); to++) {
      const isWhole = wholes.has(run.slice(from, to))
      offer(from, to, COST.copied + (isWhole ? 0 : edgeCost(from) + edgeCost(to)), false)
    }
    const length = lengths.get(from) ?? 1
    if (length > 1) {
      offer(from, from + length, COST.dictionaryWord + COST.longerWord * (length - 2), true)
    }
    let personCost = COST.person + (model.surnames.get(first) ?? COST.rareNameCharacter)
    const personEnd = Math.min(run.length, from + MAX_PERSON_CHARACTERS)
    for (let to = from + 2; to <= personEnd; to++) {
      personCost += model.given.get(run[to - 1] ?? '') ?? COST.rareNameCharacter
      offer(from, to, personCost, true)
    }
  }
  return collectNames(run, best)
}

/** Names that follow each other are one. */
function collectNames(run: string, best: readonly Step[]): Found[] {
  const found: Found[] = []
  let to = run.length
  while (to > 0) {
    const { from, isName } = best[to] as Step
    const next = found[0]
    if (isName && next !== undefined && next.start === to) {
      found[0] = { text: run.slice(from, to) + next.text, start: from }
    } else if (isName) found.unshift({ text: run.slice(from, to), start: from })
    to = from
  }
  return found
}

/** Built with the first answer: a start does not need it. */
const openModel = createLazy((): Model => ({
  words: readCosts(learned.words, ' '),
  characters: readCosts(learned.characters, ''),
  surnames: readCosts(learned.surnames, ''),
  given: readCosts(learned.given, ''),
}))

/** The file has them by twice their cost. */
function readCosts(
  byCost: Readonly<Record<string, string>>,
  separator: string,
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(byCost).flatMap(([doubled, items]) =>
      items.split(separator).map((item): [string, number] => [item, Number(doubled) / 2]),
    ),
  )
}
