/** Which families could answer each other's questions: they are never offered or asked together. */
import type { Family } from './family.ts'
import { parseTemplate } from './template.ts'

/** Weighted words of a family; compare with `likeness`. */
export type Terms = Map<string, number>

const STOP_ZH = new Set(
  '查询,一下,多少,什么,怎么,哪些,哪个,请问,帮我,我查,现在,有没,没有,是多,的是,按照,某个,一个,返回,获取,看看,我看,麻烦,想知,知道,目前,是什,了吗,几个,还有,这个,查看,信息,情况,一条,一笔'.split(
    ',',
  ),
)
const STOP_EN = new Set(
  'the and for what which how many much get query list look lookup find show tell give can you could please does did was are has have with from that this there their its when where who will any all one number name current currently info information check need know see returns return still right now last'.split(
    ' ',
  ),
)

/** The content words of a text: Chinese pairs of characters, English words without endings. */
export function contentWords(text: string): string[] {
  const found: string[] = []
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    for (let i = 0; i + 2 <= run.length; i++) {
      const pair = run.slice(i, i + 2)
      if (!STOP_ZH.has(pair)) found.push(pair)
    }
  }
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{3,}/g)) {
    if (!STOP_EN.has(word)) found.push(word.replace(/(ies|es|s|ing|ed)$/, ''))
  }
  return found
}

/** Everything that a family says about itself and is asked. */
export function rawTerms(family: Family): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + weight)
  }
  for (const text of [...family.descriptions.zh, ...family.descriptions.en]) add(text, 2)
  for (const name of family.names) add(name.replaceAll('_', ' '), 1)
  for (const template of [...family.questions.zh, ...family.questions.en]) {
    for (const part of parseTemplate(template)) if (part.type === 'text') add(part.text, 1)
  }
  return counts
}

/** How rare words are, over many families. */
export function createWeigher(
  all: readonly Map<string, number>[],
): (raw: Map<string, number>) => Terms {
  const holders = new Map<string, number>()
  for (const raw of all)
    for (const word of raw.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return (raw) => {
    const terms: Terms = new Map()
    let square = 0
    for (const [word, count] of raw) {
      const weight =
        Math.log(1 + count) * Math.log((all.length + 1) / ((holders.get(word) ?? 0) + 1))
      terms.set(word, weight)
      square += weight * weight
    }
    const norm = Math.sqrt(square) || 1
    for (const [word, weight] of terms) terms.set(word, weight / norm)
    return terms
  }
}

/** Cosine: 0 for nothing in common, 1 for the same. */
export function likeness(a: Terms, b: Terms): number {
  let sum = 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}
