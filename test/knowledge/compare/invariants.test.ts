import { expect, test } from 'vitest'
import { compareDocuments } from '../../../lib/knowledge/compare/compare-documents.ts'
import { readSample, toComparedText } from './compared-text.ts'
import { expectExact } from './expect-exact.ts'
import { toChinese } from './to-chinese.ts'

const SAMPLES = ['lease', 'nda', 'equipment-sale', 'master-services-en', 'software-agreement-en']

test.for(SAMPLES)('compareDocuments() finds nothing between %s and itself', (name) => {
  const text = toComparedText(readSample(name))
  const { pairs, counts } = compareDocuments(text, text)
  expect(counts).toEqual({
    unchanged: text.clauses.length,
    added: 0, removed: 0, split: 0, merged: 0, moved: 0, renumbered: 0, wording: 0, substance: 0,
  }) // prettier-ignore
  expect(pairs.every(({ words }) => words.length === 0)).toBe(true)
})

test('compareDocuments() has each clause once and each passage exact, whatever was done to a text', () => {
  const random = createRandom(20_260_312)
  for (const name of SAMPLES) {
    const before = toComparedText(readSample(name))
    const after = toComparedText(scramble(before.text, random))
    const comparison = compareDocuments(before, after)
    expectExact(comparison, before, after)
    expect(compareDocuments(before, after)).toEqual(comparison)
  }
})

test('compareDocuments() compares two contracts, and an empty text', () => {
  const sale = toComparedText(readSample('equipment-sale'))
  const purchase = toComparedText(readSample('purchase-framework'))
  const comparison = compareDocuments(sale, purchase)
  expectExact(comparison, sale, purchase)
  const law = comparison.pairs.find(({ after }) => after[0]?.heading === '适用法律')
  expect(law?.before.map(({ path }) => path)).toEqual(['第十五章第一条'])

  const empty = toComparedText('')
  const removed = compareDocuments(sale, empty)
  expectExact(removed, sale, empty)
  expect(removed.counts.removed).toBe(sale.clauses.length - 1)
})

test('compareDocuments() takes under two seconds of the processor for 1,000 changed clauses against 1,000', () => {
  const [before, after] = ['', '，但另有约定的除外'].map((added) =>
    toComparedText(
      Array.from({ length: 50 }, (_, chapter) =>
        [
          `第${toChinese(chapter + 1)}章 第${toChinese(chapter + 1)}组设备`,
          ...Array.from(
            { length: 20 },
            (_, article) =>
              `第${toChinese(article + 1)}条 设备${chapter}-${article}\n乙方应当在第${chapter * 20 + article}日前交付编号为E${chapter}${article}的设备${article + 2}台，单价${chapter + 3}万元${added}。甲方在${article + 5}个工作日内验收。`,
          ),
        ].join('\n'),
      ).join('\n'),
    ),
  )
  if (!before || !after) throw new Error('no texts')
  const start = process.cpuUsage()
  const { counts } = compareDocuments(before, after)
  const { user, system } = process.cpuUsage(start)
  expect(counts).toMatchObject({ added: 0, removed: 0, moved: 0, substance: 1000 })
  expect((user + system) / 1e6).toBeLessThan(2)
})

/** Lines removed, moved, doubled and cut. */
function scramble(text: string, random: () => number): string {
  const lines = text.split('\n')
  const at = (): number => Math.floor(random() * lines.length)
  for (let count = 0; count < 12; count++) {
    const line = lines[at()] ?? ''
    const kind = Math.floor(random() * 4)
    if (kind === 0) lines.splice(at(), 1)
    else if (kind === 1) lines.splice(at(), 0, line)
    else if (kind === 2) lines.splice(at(), 0, ...lines.splice(at(), 3))
    else lines[at()] = line.slice(0, Math.floor(random() * line.length))
  }
  return lines.join('\n')
}

/** Mulberry32: the same numbers in every run. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
