import { type Numeral, parseNumber, round, startOfSign } from './numeral.ts'
import type { Value } from './value.ts'

/** How currencies are written before and after a number, in lower case. */
const CURRENCIES: readonly (readonly [code: string, before: string, after: string])[] = [
  ['USD', String.raw`usd|us ?\$|美元`, 'usd|美元|美金|(?:us |u\\.s\\. )?dollars?'],
  ['HKD', String.raw`hkd|hk ?\$|港币`, 'hkd|港元|港币|hong kong dollars?'],
  ['EUR', 'eur|€|欧元', 'eur|€|欧元|euros?'],
  ['GBP', 'gbp|£|英镑', 'gbp|英镑|pounds(?: sterling)?'],
  ['JPY', 'jpy|日元', 'jpy|日元|yen'],
  ['CNY', '人民币|rmb|cny|¥|renminbi', 'rmb|cny|renminbi|yuan|元|圆|块'],
  ['USD', String.raw`\$`, String.raw`\$`],
]
const BEFORE = CURRENCIES.map(
  ([code, before]) =>
    [code, new RegExp(String.raw`(?:${before})(?:\(大写\))?:? ?(?:[¥$€£] ?)?$`)] as const,
)
const AFTER = CURRENCIES.map(
  ([code, , after]) =>
    [code, new RegExp(`^ ?(million|billion|thousand)? ?(?:${after})(?![a-z]| ?\\d)`)] as const,
)
const MAGNITUDES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }
const HAN_OR_DIGITS = String.raw`[零一二三四五六七八九壹贰叁肆伍陆柒捌玖\d]`
const CENTS = new RegExp(`^(?:零?(${HAN_OR_DIGITS})角)?(?:零?(${HAN_OR_DIGITS})分)?[整正]?`)

/** 壹拾万元整, 100000元, ￥100,000.00, RMB 100,000, 10万元, USD 2 million. */
export function readAmount(text: string, numeral: Numeral): Value | undefined {
  const before = text.slice(Math.max(0, numeral.start - 16), numeral.start)
  const after = text.slice(numeral.end, numeral.end + 32)
  const prefix = firstMatch(BEFORE, before)
  const suffix = firstMatch(AFTER, after)
  if (!prefix && !suffix) return undefined
  let value = numeral.value
  let end = numeral.end
  if (suffix) {
    const [phrase, magnitude] = suffix.match
    value *= magnitude === undefined ? 1 : (MAGNITUDES[magnitude] ?? 1)
    end += phrase.length
    const [cents = '', tenth = '0', hundredth = '0'] = CENTS.exec(text.slice(end, end + 8)) ?? []
    value += (parseNumber(tenth) ?? 0) / 10 + (parseNumber(hundredth) ?? 0) / 100
    end += cents.length
  } else {
    const magnitude = /^ ?(million|billion|thousand)\b/.exec(after)
    value *= magnitude ? (MAGNITUDES[magnitude[1] ?? ''] ?? 1) : 1
    end += magnitude?.[0].length ?? 0
  }
  // 人民币 before 元 says no more than 元 does, and $ before a number less than "US dollars" after it.
  const code = suffix && suffix.code !== 'CNY' ? suffix.code : (prefix?.code ?? suffix?.code)
  const currencyStart = numeral.start - (prefix?.match[0].length ?? 0)
  const start = prefix ? startOfSign(text, currencyStart) : currencyStart
  const size = value === numeral.value ? numeral.text : String(round(value))
  const number = start < currencyStart ? `-${size}` : size
  return { type: 'amount', start, end, value: `${code} ${number}`, number }
}

function firstMatch(
  patterns: readonly (readonly [code: string, pattern: RegExp])[],
  text: string,
): { code: string; match: RegExpExecArray } | undefined {
  for (const [code, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match) return { code, match }
  }
  return undefined
}
