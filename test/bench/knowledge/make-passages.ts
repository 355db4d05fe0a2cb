import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeSoftwareDevelopment } from '../../../db/contracts/documents/compose-software-development.ts'

const DOCUMENTS = join(import.meta.dirname, '../../../db/contracts/documents')
/** Of a passage, in characters. */
const MIN_LENGTH = 200
const MAX_LENGTH = 500
/** Of the words that no sample has. */
const VOCABULARY = 30_000
const FIRST_CHARACTER = 0x4e00
const CHARACTERS = 6_000

/** What every contract has, so that thousands of passages say nearly the same. */
const HEADINGS = [
  '付款方式', '违约责任', '保密义务', '知识产权', '验收标准', '争议解决', '合同解除', '不可抗力', '交付', '售后服务',
] // prettier-ignore

/** Mulberry32: the same numbers for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface PassageMaker {
  heading: () => string
  company: () => string
  /** Half of it sentences of the sample contracts with other numbers, half words by Zipf's law. */
  passage: () => string
  /** Some characters of a passage, as people copy them. */
  extract: () => string
}

/** Makes passages of contracts, as many as are wanted, the same for the same seed. */
export function createPassageMaker(seed: number): PassageMaker {
  const random = createRandom(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const texts = readdirSync(DOCUMENTS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(DOCUMENTS, name), 'utf8'))
  const sentences = [...texts, composeSoftwareDevelopment()]
    .flatMap((text) => text.split(/(?<=[。；\n]|\. )/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 6)
  // The same for every seed: people look for words that are there.
  const spell = createRandom(VOCABULARY)
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: spell() < 0.8 ? 2 : 3 }, () =>
      String.fromCharCode(FIRST_CHARACTER + Math.floor(spell() * spell() * CHARACTERS)),
    ).join(''),
  )
  const word = (): string => words[Math.floor(words.length ** random()) - 1] ?? (words[0] as string)
  const fresh = (): string =>
    `${Array.from({ length: 8 + Math.floor(random() * 20) }, word).join('')}。`
  const passage = (): string => {
    const length = MIN_LENGTH + random() * (MAX_LENGTH - MIN_LENGTH)
    let text = ''
    while (text.length < length) {
      const next = random() < 0.5 ? pick(sentences) : fresh()
      text += next.replaceAll(/\d+/g, () => String(Math.floor(random() * 1_000)))
    }
    return text.replaceAll('\n', '')
  }
  return {
    heading: () => (random() < 0.5 ? pick(HEADINGS) : word() + word()),
    company: () => `${word()}${word()}有限公司`,
    passage,
    extract: () => {
      const start = 20
      return passage().slice(start, start + 8 + Math.floor(random() * 10))
    },
  }
}
