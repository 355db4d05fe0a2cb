/** Tells whether training holds a question already, so that it measures nothing. */
import type { Family, Language, Option, Source } from './family.ts'
import { noToolQuestions } from './no-tool-questions.ts'
import { CARDINALS } from './question.ts'
import { splitOfSample } from './sample-tools.ts'
import { NEAR_MISSES } from './samples/near-misses.ts'
import { PERIOD_OPTIONS } from './samples/periods.ts'
import { splitOfTemplate } from './split.ts'
import { parseTemplate } from './template.ts'
import { HELP_QUESTIONS_EN, HELP_QUESTIONS_ZH } from './words/system-texts.ts'
import type { World } from './world.ts'

/** A question of an evaluation set, as far as it matters here. */
export interface Asked {
  question: string
  expect: { arguments?: Record<string, unknown> }
}

/**
 * Finds what of the training data a question repeats: a question of a list, or a template with names
 * filled in. Spaces, punctuation, capitals and widths do not count. The names are those of the expected
 * call; where no call is expected, any.
 */
export type FindTrained = (asked: Asked) => string | undefined

/** A template as patterns. */
interface Trained {
  template: string
  /** Fixed words, folded. */
  words: string[]
  /** The words that it begins and ends with; empty where it does so with others. */
  head: string
  tail: string
  /** Matches a text in which each name is `NAME`. */
  named: () => RegExp
  /** Matches a text with any names; absent where words are too few to be known by them. */
  unnamed?: () => RegExp
}

/** Stands in the place of a name; no question holds it. */
const NAME = '\uE000'
/** Where any name would do, none is longer. */
const MAX_NAME_LENGTH = 24
const ANY_NAME = `.{1,${MAX_NAME_LENGTH}}`
/** Latin letters around each name that tell a template from others; a Chinese one counts for two. */
const MIN_WORDS_LENGTH = 4

/** Letters and digits alone, in one case and one width. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Compares with all that training draws questions from, except for composed tools and drills. */
export function createFindTrained(world: World): FindTrained {
  const lists = [noToolQuestions.zh, noToolQuestions.en, HELP_QUESTIONS_ZH, HELP_QUESTIONS_EN]
  const listed = new Map(lists.flat().map((text) => [fold(text), text]))
  const wordless: Trained[] = []
  /** The others, by the first two letters of their longest stretch of words. */
  const byLetters = new Map<string, Trained[]>()
  for (const trained of listTemplates(world)) {
    const [longest = ''] = trained.words.toSorted((a, b) => b.length - a.length)
    const letters = longest.slice(0, 2)
    if (letters.length < 2) wordless.push(trained)
    else if (!byLetters.get(letters)?.push(trained)) byLetters.set(letters, [trained])
  }
  return ({ question, expect }) => {
    const text = fold(question)
    const names = Object.values(expect.arguments ?? {}).filter((value) => typeof value === 'string')
    const texts = replaceNames(text, names.map(fold))
    const letters = new Set(Array.from(text, (_, index) => text.slice(index, index + 2)))
    const near = [...letters].flatMap((pair) => byLetters.get(pair) ?? [])
    const same = [...near, ...wordless].find(({ words, head, tail, named, unnamed }) => {
      if (!text.startsWith(head) || !text.endsWith(tail)) return false
      if (!words.every((word) => text.includes(word))) return false
      if (expect.arguments === undefined) return unnamed?.().test(text)
      return texts.some((one) => named().test(one))
    })
    return listed.get(text) ?? same?.template
  }
}

/** The text with each name replaced where it stands once, wherever it stands, or not. */
function replaceNames(text: string, names: readonly string[]): string[] {
  return names
    .filter((name) => name !== '')
    .reduce(
      (texts, name) =>
        texts.flatMap((one) => {
          const pieces = one.split(name)
          const cuts = Array.from(pieces.slice(1), (_, index) => index + 1)
          return [
            one,
            ...(pieces.length > 2 ? [pieces.join(NAME)] : []),
            ...cuts.map(
              (cut) => pieces.slice(0, cut).join(name) + NAME + pieces.slice(cut).join(name),
            ),
          ]
        }),
      [text],
    )
}

/** Every template that is trained on; of those that differ by names and punctuation alone, one. */
function listTemplates({ sample, further, bank }: World): Trained[] {
  const found = new Map<string, Trained>()
  const add = (
    template: string,
    phrases: ReadonlyMap<string, string>,
    names: ReadonlyMap<string, string> = new Map(),
  ): void => {
    const pieces = toPieces(template, phrases, names)
    const key = pieces.map(({ pattern }) => pattern).join('')
    if (!found.has(key)) found.set(key, toTrained(template, pieces))
  }
  for (const { family } of [...sample, ...further, ...bank]) {
    const phrases = new Map(
      family.parameters.map(({ slot, source }) => [slot, phrasesOf(source) ?? '']),
    )
    const names = new Map(family.parameters.map(({ slot, source }) => [slot, namesOf(source)]))
    for (const template of questionsOf(family)) {
      if (splitOfSample(template) === 'train') add(template, phrases, names)
    }
  }
  const period = new Map([['period', oneOf(PERIOD_OPTIONS)]])
  for (const template of Object.values(NEAR_MISSES).flatMap(({ zh, en }) => [...zh, ...en])) {
    if (splitOfTemplate(template) === 'train') add(template, period)
  }
  return [...found.values()]
}

const questionsOf = ({ questions, missing = [] }: Family): string[] =>
  [questions, ...missing.map((one) => one.questions)].flatMap(({ zh, en }) => [...zh, ...en])

interface Piece {
  type: 'words' | 'phrases' | 'name'
  pattern: string
  /** Of a name, where any of those that are drawn would do. */
  drawn?: string
}

function toPieces(
  template: string,
  phrases: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Piece[] {
  return parseTemplate(template).map((part) => {
    if (part.type === 'text') return { type: 'words', pattern: fold(part.text) }
    const pattern = phrases.get(part.slot) ?? ''
    if (part.type === 'other')
      return { type: 'phrases', pattern: pattern === '' ? ANY_NAME : pattern }
    // A name that a template gives is one of many that it could give.
    if (pattern === '')
      return { type: 'name', pattern: NAME, drawn: names.get(part.slot) ?? ANY_NAME }
    if (part.type === 'slot' && part.phrase !== undefined)
      return { type: 'words', pattern: fold(part.phrase) }
    return { type: 'phrases', pattern }
  })
}

function toTrained(template: string, pieces: readonly Piece[]): Trained {
  const words = pieces.filter(({ type }) => type === 'words').map(({ pattern }) => pattern)
  const names = pieces.filter(({ type }) => type === 'name').length
  const length = words.join('').replaceAll(/\p{Script=Han}/gu, '..').length
  const pattern = pieces.map((piece) => piece.pattern).join('')
  const wordsOf = (piece?: Piece): string => (piece?.type === 'words' ? piece.pattern : '')
  return {
    template,
    words,
    head: wordsOf(pieces[0]),
    tail: wordsOf(pieces.at(-1)),
    named: once(pattern),
    ...(length >= names * MIN_WORDS_LENGTH && {
      unnamed: once(pieces.map((piece) => piece.drawn ?? piece.pattern).join('')),
    }),
  }
}

/** Few of the patterns are ever needed. */
function once(pattern: string): () => RegExp {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(`^(?:${pattern})$`, 'u'))
}

const LANGUAGES: Language[] = ['zh', 'en']

/** A pattern for what is said for a value; none where it is a name. */
function phrasesOf(source: Source): string | undefined {
  switch (source.kind) {
    case 'copy':
      return 'isClosed' in source ? valuesOf(source.values) : undefined
    case 'choice':
      return oneOf(source.options)
    case 'boolean':
      return alternatives(LANGUAGES.flatMap((one) => [...source.yes[one], ...source.no[one]]))
    case 'integer':
      return `(?:\\d+|${LANGUAGES.flatMap((one) => CARDINALS[one]).join('|')})`
    case 'number':
    case 'date':
      return '\\d+'
    default:
      return source satisfies never
  }
}

/** A pattern for the names that are drawn for a value: of a bank, any. */
const namesOf = (source: Source): string =>
  source.kind === 'copy' && 'values' in source ? valuesOf(source.values) : ANY_NAME

const valuesOf = (values: Record<Language, string[]>): string =>
  alternatives(LANGUAGES.flatMap((one) => values[one]))

const oneOf = (options: readonly Option[]): string =>
  alternatives(options.flatMap(({ zh, en }) => [...zh, ...en]))

/** `for {period}` and `in Q3` make `for Q3`. */
function alternatives(phrases: readonly string[]): string {
  const all = phrases.flatMap((text) => [text, text.replace(/^in (the )?/, '')])
  return `(?:${[...new Set(all.map(fold))].join('|')})`
}
