/**
 * Learns which words of Chinese are ordinary, and how the names of persons are put together:
 * `npm pack @node-rs/jieba@2.0.3`, then `node test/agent/grounding/learn-chinese-words.ts <dict.txt of it>` writes
 * lib/agent/chinese-words.json. Nothing of the package is needed to run. Words, frequencies and parts of speech are jieba's;
 * names are left out, and so are rare nouns: an answer that has one which stands nowhere names something. Words that are
 * ordinary in texts at hand (contracts, rules, what the starter was made of) are added.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'

/** How often a word has to be in jieba's corpus of 60 million words to be ordinary. */
const MIN_WORDS = 4
/** Nouns are what products are called by, so that only frequent ones are ordinary. */
const MIN_NOUNS = 100
/** Names of persons among the ordinary words: 阳光, 顾客. */
const MIN_PERSONS = 1_000
/** What ICU's dictionary does not have falls apart into ordinary words, unless it is frequent. */
const MIN_OUTSIDE_ICU = 150
/** In so many of the files at hand a word of the dictionary is ordinary. */
const MIN_FILES = 5
/** What a word of the texts at hand counts as. */
const FILE_WORD_COUNT = 200
const MAX_CHARACTERS = 4
/** Twice the cost beyond which a character is not worth keeping. */
const [MAX_CHARACTER_BIN, MAX_NAME_BIN] = [11, 7]

const NOTICE =
  'Derived from the dictionary of jieba (https://github.com/fxsjy/jieba), MIT License, Copyright (c) 2013 Sun Junyi'

const FILES = globSync([
  'db/knowledge/**/*.md',
  'db/contracts/documents/**/*.txt',
  'test/knowledge/golden/sources/*.txt',
  'models/starter/generator/*.ts',
  'models/starter/generator/families/*.ts',
])

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' })
const cut = (text: string): string[] => [...dictionary.segment(text)].map(({ segment }) => segment)

const [dictionaryFile = ''] = process.argv.slice(2)
const entries = readFileSync(dictionaryFile, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '', , tag]) => tag !== undefined && /^\p{Script=Han}+$/u.test(word))
  .map(([word = '', count, tag = '']) => ({ word, count: Number(count), tag }))

const words = new Map<string, number>()
const characters = new Map<string, number>()
const names = new Set<string>()
const surnames = new Map<string, number>()
const given = new Map<string, number>()
const add = (counts: Map<string, number>, item: string): void => {
  counts.set(item, (counts.get(item) ?? 0) + 1)
}

for (const { word, count, tag } of entries) {
  const isPerson = tag === 'nr' && count < MIN_PERSONS
  const isName = isPerson || /^(?:ns|nt|nz|nrt|nrfg|x|eng)$/.test(tag)
  if (word.length === 1) {
    if (!isName && !tag.startsWith('nr')) characters.set(word, count)
    continue
  }
  if (isPerson && word.length <= 3) {
    add(surnames, word[0] ?? '')
    for (const one of word.slice(1)) add(given, one)
  }
  if (isName) names.add(word)
  else if (word.length <= MAX_CHARACTERS) {
    const least = /^[ngj]$/.test(tag) ? MIN_NOUNS : MIN_WORDS
    const isKnown = cut(word).length === 1
    if (count >= (isKnown ? least : Math.max(least, MIN_OUTSIDE_ICU))) words.set(word, count)
  }
}

const files = new Map<string, number>()
for (const file of FILES) {
  const runs = readFileSync(file, 'utf8').match(/\p{Script=Han}+/gu) ?? []
  for (const word of new Set(runs.flatMap(cut))) add(files, word)
}
for (const [word, count] of files) {
  const isFit = word.length > 1 && word.length <= MAX_CHARACTERS && count >= MIN_FILES
  if (isFit && !names.has(word) && !words.has(word)) words.set(word, FILE_WORD_COUNT)
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0)
const total = sum(entries.map(({ count }) => count))

/** Items by twice their -log10 of how likely they are. */
function toBins(
  counts: ReadonlyMap<string, number>,
  all: number,
  separator: string,
  maxBin = Infinity,
): Record<string, string> {
  const bins = Map.groupBy(counts.keys(), (item) =>
    Math.round(-2 * Math.log10((counts.get(item) ?? 0) / all)),
  )
  const kept = [...bins].filter(([bin]) => bin <= maxBin)
  return Object.fromEntries(kept.map(([bin, items]) => [bin, items.toSorted().join(separator)]))
}

const learned = {
  notice: NOTICE,
  words: toBins(words, total, ' '),
  characters: toBins(characters, total, '', MAX_CHARACTER_BIN),
  surnames: toBins(surnames, sum(surnames.values()), '', MAX_NAME_BIN),
  given: toBins(given, sum(given.values()), '', MAX_NAME_BIN),
}
writeFileSync('lib/agent/chinese-words.json', `${JSON.stringify(learned, null, 2)}\n`)
process.stdout.write(
  `${words.size} words, ${characters.size} characters, ${surnames.size} surnames\n`,
)
