import { CHINESE_NUMERALS, parseChineseNumber, readDigits } from '../numerals.ts'

const NUMERALS = `[${CHINESE_NUMERALS}]`
/** 第12条 */
const CLAUSE = /第 ?(\d{1,3}) ?(?=[条章节款项编])/g
const YEAR = new RegExp(`${NUMERALS}{4}(?=年)`, 'g')
/** 三月十二日, behind a year. */
const DAY = new RegExp(`(?<=\\d{4}年)(${NUMERALS}{1,3})月(?:(${NUMERALS}{1,3})日)?`, 'g')
/** 百分之五, 万分之三 */
const SHARE = new RegExp(
  `(?<!${NUMERALS})([百千万])分之 ?(${NUMERALS}+(?:点${NUMERALS}+)?|\\d+(?:\\.\\d+)?)`,
  'g',
)
/** 5‰, 5 per cent */
const SHARE_IN_DIGITS = /(?<!\d[.,]?)(\d+(?:\.\d+)?) ?(‰|‱|per ?cent(?![a-z]))/g
/** 150万, 1.5亿: all of the number, and no 1万 of 1万2千. */
const ROUND = new RegExp(
  `(?<!\\d[.,]?)\\d+(?:,\\d{3})*(?:\\.\\d+)?[百千]?[万亿](?![\\d${CHINESE_NUMERALS}])`,
  'g',
)
/** 三十日; each run of numerals is tried once, however long it is. */
const AMOUNT = new RegExp(
  `(?<!${NUMERALS})(?:${NUMERALS}+点)?${NUMERALS}{2,}(?=个?(?:工作|自然|日历)日|个?(?:月|小时|星期)|分钟|[日天周年元圆])`,
  'g',
)
/** 五十万, whatever stands behind it; 千万 alone is as often a word. */
const LARGE = new RegExp(
  `(?<!${NUMERALS})(?![百千万亿])(?:${NUMERALS}+点)?${NUMERALS}+(?<=[万亿])(?![${CHINESE_NUMERALS}分])`,
  'g',
)

/** 三个月, 一日内, 三年: elsewhere one character alone is as often part of a word (一年级, 同一日). */
const PERIOD = new RegExp(
  `(?<![${CHINESE_NUMERALS}同每某第])(?:[一二两三四五六七八九十](?=个(?:(?:工作|自然|日历)日|月|小时|星期|季度)|工作日|小时|[日天]内)|[二两三四五六七八九十](?=年(?![级度])))`,
  'g',
)
/** 七天; no weekday (周三日程). */
const DAYS = new RegExp(
  `(?<![${CHINESE_NUMERALS}同每某第周]|星期|礼拜)[二两三四五六七八九十](?=[日天])`,
  'g',
)

/** Most titles have none, and there are many of them in a search. */
const FIGURE = new RegExp(`[\\d${CHINESE_NUMERALS}]`)

/** In hundredths. */
const SHARES: Readonly<Record<string, number>> = { 百: 1, 千: 0.1, 万: 0.01, '‰': 0.1, '‱': 0.01 }
/** Without the noise of binary fractions: no share has more decimals. */
const MAX_DECIMALS = 10

/**
 * The figures of a text in the form in which they are found however they are written: clauses in numerals (第十二条), days,
 * amounts and percentages in digits (30日, 1500000元, 0.05%, 2026年3月12日).
 */
export function unifyFigures(text: string): string {
  if (!FIGURE.test(text)) return text
  return text
    .replace(CLAUSE, (_, digits: string) => `第${toNumerals(Number(digits))}`)
    .replace(YEAR, (year) => readDigits(year) ?? year)
    .replace(DAY, (date, month: string, day: string | undefined) => {
      const [m, d] = [parseChineseNumber(month), day === undefined ? 0 : parseChineseNumber(day)]
      if (m === undefined || d === undefined) return date
      return d === 0 ? `${m}月` : `${m}月${d}日`
    })
    .replace(SHARE, (share, per: string, number: string) => toPercentage(number, per) ?? share)
    .replace(
      SHARE_IN_DIGITS,
      (share, number: string, per: string) => toPercentage(number, per) ?? share,
    ) // prettier-ignore
    .replace(ROUND, toDigits)
    .replace(AMOUNT, toDigits)
    .replace(LARGE, toDigits)
    .replace(PERIOD, toDigits)
    .replace(DAYS, toDigits)
}

const toDigits = (number: string): string => String(parseChineseNumber(number) ?? number)

function toPercentage(number: string, per: string): string | undefined {
  const value = parseChineseNumber(number)
  if (value === undefined) return undefined
  return `${Number((value * (SHARES[per] ?? 1)).toFixed(MAX_DECIMALS))}%`
}

const DIGITS = '零一二三四五六七八九'

/** 12 as 十二, 205 as 二百零五. */
function toNumerals(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const digit = (one: number): string => DIGITS.charAt(one)
  const parts = [
    hundreds > 0 ? `${digit(hundreds)}百` : '',
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十` : '',
    hundreds > 0 && tens === 0 && ones > 0 ? '零' : '',
    ones > 0 ? digit(ones) : '',
  ]
  return parts.join('') || '零'
}
