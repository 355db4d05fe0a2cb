/**
 * Learns which words of English are no names, from texts that are at hand: `node test/agent/grounding/learn-plain-words.ts`
 * writes lib/agent/plain-words.json: words in small letters, and abbreviations, in prose about software, in contracts and rules,
 * and in the sentences that the starter was made of.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'

/** In so many files a word of English is an ordinary one. */
const WORD_FILES = 4

const FILES = [
  'db/knowledge/**/*.md',
  'db/contracts/documents/**/*.txt',
  'test/knowledge/golden/sources/*.txt',
  'models/starter/generator/*.ts',
  'models/starter/generator/families/*.ts',
]
const ENGLISH = [
  ...globSync(FILES),
  ...globSync(['docs/**/*.md', 'node_modules/*/README.md', 'node_modules/@*/*/README.md']),
]
const WORD = /(?<![\p{L}\p{N}.\-_/`'"$@#])(?:[a-z]{2,}|[A-Z]{2,})(?![\p{L}\p{N}\-_/`"$@#(=]|\.\w)/gu

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

const english = countFiles(ENGLISH, (text) =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase()),
)
const those = (counts: Map<string, number>, least: number): string[] =>
  [...counts].flatMap(([item, count]) => (count >= least ? item : [])).toSorted()

const learned = { words: those(english, WORD_FILES).join(' ') }
writeFileSync('lib/agent/plain-words.json', `${JSON.stringify(learned, null, 2)}\n`)
process.stdout.write(`${learned.words.split(' ').length} words\n`)
