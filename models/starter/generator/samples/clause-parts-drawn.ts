/** Where a clause stands, and when something was. */
import type { Language } from '../family.ts'
import type { Random } from '../random.ts'
import { parts } from '../words/words.ts'

export const NUMERALS = parts(
  '一|二|三|四|五|六|七|八|九|十|十一|十二|十三|十四|十五|十六|十七|十八|十九|二十|二十一|二十三|二十五|二十八|三十',
)

export function clauseNumber(language: Language, random: Random): string {
  if (language === 'en') {
    return random.pick([
      () => `Article ${random.integer(1, 24)}.${random.integer(1, 9)}`,
      () => `Article ${random.integer(1, 24)}`,
      () => `Exhibit ${random.pick([...'ABCD'])}.${random.integer(1, 9)}`,
      () => `Section ${random.integer(1, 18)}.${random.integer(1, 9)}`,
      () =>
        `Section ${random.integer(1, 18)}.${random.integer(1, 9)}(${random.pick([...'abcde'])})`,
    ])()
  }
  return random.pick([
    () => `第${random.pick(NUMERALS)}章第${random.pick(NUMERALS)}条`,
    () => `第${random.pick(NUMERALS)}章第${random.pick(NUMERALS)}条`,
    () => `第${random.pick(NUMERALS)}条`,
    () => `第${random.pick(NUMERALS)}条第${random.pick(NUMERALS.slice(0, 6))}款`,
    () =>
      `第${random.pick(NUMERALS)}章第${random.pick(NUMERALS)}条第${random.pick(NUMERALS.slice(0, 6))}款`,
    () => `第${random.integer(1, 24)}.${random.integer(1, 9)}条`,
    () => `第${random.integer(1, 40)}条`,
    () =>
      `第${random.pick(NUMERALS)}章第${random.pick(NUMERALS.slice(0, 6))}节第${random.pick(NUMERALS)}条`,
    () => `附件${random.pick(NUMERALS.slice(0, 4))}第${random.pick(NUMERALS.slice(0, 9))}条`,
    () => random.pick(['首部', '签署页', '附件一', '附件二']),
  ])()
}

export function dayBetween(from: string, to: string, random: Random): string {
  const start = Date.parse(from)
  const days = Math.round((Date.parse(to) - start) / 86_400_000)
  return new Date(start + random.integer(0, days) * 86_400_000).toISOString().slice(0, 10)
}
