/**
 * Builds the starter's tokenizer: `node models/starter/tokenizer/build.ts [corpus.txt]` writes
 * `tokenizer.json` beside this file. A new tokenizer needs new training data and a new model.
 */
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { BYTE_ALPHABET, spellBytes } from './byte-alphabet.ts'
import { listFixedCharacters, mergeCharacters } from './characters.ts'
import { learnMerges } from './learn-merges.ts'
import { BOILERPLATE, QWEN_TOKENS, TOKEN_TYPE } from './special-tokens.ts'

const DEFAULT_CORPUS = new URL('../build/corpus.txt', import.meta.url).pathname
const OUTPUT = new URL('tokenizer.json', import.meta.url).pathname

/** Merges learned from Latin words; with 6,800 tokens in all the embedding stays a third of the model. */
const WORD_MERGES = 2000
const PUNCTUATION_MERGES = 24
/** A character of the corpus that occurs less often stays bytes. */
const MIN_CHARACTER_COUNT = 3

/**
 * The only words that a space merges with. Elsewhere the space is a token of its own, so that a name
 * has the same tokens in ` Shanghai` (a question) and `"Shanghai"` (an argument): the model copies
 * token by token. Short words that often begin others are left out.
 */
const SPACED_WORDS =
  'the and for what which who how when where with from that this show tell give please are was were has have had did does can could would will you your our their his her its last next month week year quarter today yesterday number between name about all any not most many much more find get list check need know want'.split(
    ' ',
  )

interface Counts {
  words: Map<string, number>
  punctuation: Map<string, number>
  characters: Map<string, number>
}

const counts = await countCorpus(process.argv[2] ?? DEFAULT_CORPUS)
const characters = new Set(listFixedCharacters())
for (const [character, count] of counts.characters) {
  if (count >= MIN_CHARACTER_COUNT) characters.add(character)
}

const merges = [
  ...mergeCharacters(characters, spellBytes),
  ...learnMerges(counts.words, WORD_MERGES),
  ...learnMerges(counts.punctuation, PUNCTUATION_MERGES),
  [spellBytes('\n'), spellBytes('\n')] as [string, string],
]
const words = new Set(merges.map((pair) => pair.join('')))
for (const word of SPACED_WORDS) if (words.has(word)) merges.push([spellBytes(' '), word])

const normal = [...new Set([...BYTE_ALPHABET, ...merges.map((pair) => pair.join(''))])]
const tokens = [...normal, ...QWEN_TOKENS.map(([text]) => text), ...BOILERPLATE]
const types = [
  ...normal.map(() => TOKEN_TYPE.normal),
  ...QWEN_TOKENS.map(([, type]) => type),
  ...BOILERPLATE.map(() => TOKEN_TYPE.userDefined),
]
await writeFile(
  OUTPUT,
  `${JSON.stringify({ tokens, types, merges: merges.map((pair) => pair.join(' ')) })}\n`,
)
console.log(`${tokens.length} tokens, ${merges.length} merges, ${characters.size} characters`)

async function countCorpus(path: string): Promise<Counts> {
  const result: Counts = { words: new Map(), punctuation: new Map(), characters: new Map() }
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  // Boilerplate never reaches BPE, so it must not shape the merges either.
  const boilerplate = new RegExp(
    [...BOILERPLATE, ...QWEN_TOKENS.map(([text]) => text)]
      .toSorted((a, b) => b.length - a.length)
      .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  )
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    const text = line.replaceAll(boilerplate, '\n')
    // Words end at humps, so that `windDirection` shares its tokens with `wind` and `Direction`.
    for (const [word] of text.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) add(result.words, word)
    // Only what JSON is built of: `%","` as one token would hide that `%` belongs to the value.
    for (const [run] of text.matchAll(/["{}[\]:,]{2,}/g)) add(result.punctuation, run)
    for (const [character] of text.matchAll(/[^\0-\x7f]/gu)) add(result.characters, character)
  }
  return result
}
