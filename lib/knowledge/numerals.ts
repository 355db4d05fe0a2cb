/** Characters that Chinese numbers are written with; for a class in a pattern. */
export const CHINESE_NUMERALS =
  '零〇○一二三四五六七八九十百千万亿两廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩'

/** No number that people write is longer; what is, is not tried. */
const MAX_NUMBER_LENGTH = 40

/**
 * The number that Chinese numerals or digits stand for: 十二, 二〇二六, 壹佰肆拾捌万, 三点五亿, 一百二 (120), 12万, １２,
 * 1,480,000. Undefined for anything else: 百分之五 and 三十日 are no numbers.
 */
export function parseChineseNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > MAX_NUMBER_LENGTH) return undefined
  const plain = toPlain(text)
  const bare = /^\d{1,3}(,\d{3})+(?!\d)/.test(plain) ? plain.replaceAll(',', '') : plain
  return parseBelow(bare, LARGE_UNITS)
}

/** The digits of a number that is written digit by digit: `2026` of 二〇二六. Undefined for any other: 十二. */
export const readDigits = (text: string): string | undefined => toDigits(toPlain(text))

const DIGITS = '零一二三四五六七八九'

/** Other writings of the same numerals. */
const PLAIN: Record<string, string> = {
  ...Object.fromEntries([...'壹贰叁肆伍陆柒捌玖'].map((digit, index) => [digit, DIGITS[index + 1]])),
  貳: '二', 參: '三', 陸: '六', 两: '二', 兩: '二', 〇: '零', '○': '零',
  拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 點: '点', 廿: '二十', 卅: '三十',
} // prettier-ignore

const toPlain = (text: string): string =>
  [...toHalfWidth(text)].map((character) => PLAIN[character] ?? character).join('')

/** What stands before one is a number of its own: 三千二百万. */
const LARGE_UNITS = [
  { sign: '亿', value: 1e8 },
  { sign: '万', value: 1e4 },
] as const

const SMALL_UNITS: Record<string, number> = { 千: 1000, 百: 100, 十: 10 }

function parseBelow(
  text: string,
  units: readonly { sign: string; value: number }[],
): number | undefined {
  const [unit, ...smaller] = units
  if (!unit) return parseBelowTenThousand(text)
  const at = text.lastIndexOf(unit.sign)
  if (at < 0) return parseBelow(text, smaller)
  const left = parseBelow(text.slice(0, at), units === LARGE_UNITS ? LARGE_UNITS.slice(1) : smaller)
  const rest = text.slice(at + 1)
  if (left === undefined) return undefined
  const right = rest === '' ? 0 : parseTail(rest, unit.value, smaller)
  // Rounded, because 1.1 * 1e8 is not 110000000 exactly.
  return right === undefined ? undefined : Math.round(left * unit.value * 1e4) / 1e4 + right
}

/** 一万五 is 15,000, but 一万零五 is 10,005. */
function parseTail(
  text: string,
  unit: number,
  smaller: readonly { sign: string; value: number }[],
): number | undefined {
  const digit = text.length === 1 ? DIGITS.indexOf(text) : -1
  if (digit > 0) return (digit * unit) / 10
  const value = parseBelow(text.startsWith('零') ? text.slice(1) : text, smaller)
  return value !== undefined && value < unit ? value : undefined
}

function parseBelowTenThousand(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  const [whole = '', fraction, ...more] = text.split('点')
  if (more.length > 0) return undefined
  const integer = parseInteger(whole)
  if (integer === undefined || fraction === undefined) return integer
  const digits = toDigits(fraction)
  return digits === undefined ? undefined : Number(`${integer}.${digits}`)
}

function parseInteger(text: string): number | undefined {
  const sequence = toDigits(text)
  if (sequence !== undefined) return Number(sequence)
  let total = 0
  let unit = 10_000
  let rest = text
  while (rest !== '') {
    const [, zero = '', digits = '', sign = ''] =
      /^(零?)([一二三四五六七八九]|\d+)?([千百十]?)/.exec(rest) ?? []
    const length = zero.length + digits.length + sign.length
    const digit = digits === '' ? 1 : Number(toDigits(digits))
    const value = sign === '' ? 1 : (SMALL_UNITS[sign] ?? 1)
    // 十 alone may do without a digit; every unit is smaller than the one before it.
    if (length === zero.length || value >= unit || (digits === '' && sign !== '十'))
      return undefined
    const isShort = sign === '' && zero === '' && unit >= 100 && unit < 10_000
    total += digit * (isShort ? unit / 10 : value)
    unit = value
    rest = rest.slice(length)
  }
  return text === '' ? undefined : total
}

/** 二零二六 → `2026`. */
function toDigits(text: string): string | undefined {
  if (!/^[零一二三四五六七八九\d]+$/.test(text)) return undefined
  return text.replace(/[^\d]/g, (digit) => String(DIGITS.indexOf(digit)))
}

/** Full-width letters, digits, signs and spaces as half-width ones, one for one, so that offsets stay. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, (character) =>
    character === '\u3000' || character === '\u00a0'
      ? ' '
      : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}

const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** 1 to 399 of a Roman numeral, all small or all capital. Undefined for one that is not as people write it (iiii). */
export function parseRoman(text: string): number | undefined {
  if (!/^(?:[ivxlc]+|[IVXLC]+)$/.test(text)) return undefined
  const small = text.toLowerCase()
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(small)) return undefined
  let total = 0
  for (let index = 0; index < small.length; index++) {
    const value = ROMAN_VALUES[small.charAt(index)] ?? 0
    total += value < (ROMAN_VALUES[small.charAt(index + 1)] ?? 0) ? -value : value
  }
  return total
}

/** 1 for a, 26 for Z, 27 for aa, 28 for bb. */
export function parseLetters(text: string): number | undefined {
  if (!/^([a-z])\1?$/i.test(text)) return undefined
  return text.toLowerCase().charCodeAt(0) - 96 + (text.length - 1) * 26
}

/** First character and value of the runs of numbers that are one character each. */
const ENCLOSED_RUNS: readonly (readonly [first: number, count: number, value: number])[] = [
  [0x24_60, 20, 1], // ①
  [0x32_51, 15, 21], // ㉑
  [0x32_b1, 15, 36], // ㊱
  [0x24_74, 20, 1], // ⑴
  [0x24_88, 20, 1], // ⒈
  [0x32_20, 10, 1], // ㈠
  [0x32_80, 10, 1], // ㊀
  [0x27_76, 10, 1], // ❶
]

/** The number in ①, ⑴, ⒈, ㈠. */
export function parseEnclosed(character: string): number | undefined {
  const code = character.charCodeAt(0)
  for (const [first, count, value] of ENCLOSED_RUNS) {
    if (code >= first && code < first + count) return code - first + value
  }
  return undefined
}
