import { CHINESE_NUMERALS, parseChineseNumber, parseEnclosed } from '../numerals.ts'
import { fold } from './fold.ts'

const NUMBER = String.raw`\d+(?:\.\d+)*|[${CHINESE_NUMERALS}]+`
const UNIT = new RegExp(`^第(${NUMBER})([编章节条款项])`)
const NAMED = new RegExp(
  `^(附件|附录|附表|article|section|clause|exhibit|schedule|annex|appendix|part|chapter|paragraph)s? ?(${NUMBER}|[a-z](?![a-z]))((?:-\\d{1,2}|\\((?:${NUMBER})\\))*)`,
)
const NUMBERS = new RegExp(NUMBER, 'g')
const BARE = new RegExp(`(${NUMBER}|[a-z]+)`)
/** What a numbered clause is called in a sentence; its label has the number alone. */
const BARE_NAMES = new Set(['section', 'clause', 'paragraph'])

/**
 * A label or a reference in one form: 第十二章 and 第12章 are 章12; Section 3.2, 第3.2条 and 3.2 are 3.2; Exhibit A is
 * exhibit a; 附件五（一） and 附件5-1 are 附件 5.1; （三） and 3. are 3. Empty where it has no number.
 */
export function normalizeLabel(label: string): string {
  const text = fold(label).trim()
  const unit = UNIT.exec(text)
  if (unit) {
    const [, number = '', name = ''] = unit
    return number.includes('.') ? number : `${name}${toDigits(number)}`
  }
  const named = NAMED.exec(text)
  if (named) {
    const [, name = '', number = '', nested = ''] = named
    const digits = [number, ...(nested.match(NUMBERS) ?? [])].map(toDigits).join('.')
    return BARE_NAMES.has(name) ? digits : `${name} ${digits}`
  }
  return toDigits(BARE.exec(text)?.[1] ?? String(parseEnclosed(text.charAt(0)) ?? ''))
}

/** The number among its siblings: 2 of 3.2, whatever the 3 has become. */
export function siblingNumber(label: string): string {
  return /[^.]*$/.exec(normalizeLabel(label))?.[0] ?? ''
}

function toDigits(number: string): string {
  return number.includes('.') ? number : String(parseChineseNumber(number) ?? number)
}
