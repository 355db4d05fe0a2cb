/**
 * Learns which words are no names, from texts that are at hand: `node test/agent/grounding/learn-plain-words.ts` writes
 * lib/agent/plain-words.json. Chinese: characters that stand alone between words, in contracts, rules, and the sentences that the
 * starter was made of. English: words in small letters, and abbreviations, in prose about software and in the same texts.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'

/** In so many files, of some hundred, a character is an ordinary one; in so many, it goes with any word. */
const [ORDINARY_FILES, CONNECTING_FILES] = [12, 40]
/** In so many files a word of English is an ordinary one. */
const WORD_FILES = 4

const CHINESE = globSync([
  'db/knowledge/**/*.md',
  'db/contracts/documents/**/*.txt',
  'test/knowledge/golden/sources/*.txt',
  'models/starter/generator/*.ts',
  'models/starter/generator/families/*.ts',
])
const ENGLISH = [
  ...CHINESE,
  ...globSync(['docs/**/*.md', 'node_modules/*/README.md', 'node_modules/@*/*/README.md']),
]
const WORD = /(?<![\p{L}\p{N}.\-_/`'"$@#])(?:[a-z]{2,}|[A-Z]{2,})(?![\p{L}\p{N}\-_/`"$@#(=]|\.\w)/gu

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** In how many of the files each item stands. */
function countFiles(files: readonly string[], find: (text: string) => Iterable<string>) {
  const counts = new Map<string, number>()
  for (const file of files) {
    for (const item of new Set(find(readFileSync(file, 'utf8')))) {
      counts.set(item, (counts.get(item) ?? 0) + 1)
    }
  }
  return counts
}

const characters = countFiles(CHINESE, (text) =>
  (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...words.segment(run)].map(({ segment }) => segment).filter((word) => word.length === 1),
  ),
)
const english = countFiles(ENGLISH, (text) =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase()),
)
const those = (counts: Map<string, number>, least: number): string[] =>
  [...counts].flatMap(([item, count]) => (count >= least ? item : [])).toSorted()

const connecting = those(characters, CONNECTING_FILES)
const learned = {
  connecting: connecting.join(''),
  ordinary: those(characters, ORDINARY_FILES)
    .filter((one) => !connecting.includes(one))
    .join(''),
  words: those(english, WORD_FILES).join(' '),
}
writeFileSync('lib/agent/plain-words.json', `${JSON.stringify(learned, null, 2)}\n`)
process.stdout.write(
  `${connecting.length} + ${learned.ordinary.length} characters, ${learned.words.split(' ').length} words\n`,
)
