/** Numbers in the ways that documents count: 第三条, (c), IV. */

/**
 * @param format - `ST_NumberFormat` of ECMA-376, 17.18.59
 * @returns decimal for a format that is not known, and for numbers that a format does not reach
 */
export function formatNumber(value: number, format: string): string {
  if (format === 'none' || format === 'bullet') return ''
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return (value >= 1 && write?.(value)) || String(value)
}

type Write = (value: number) => string | undefined

const DIGITS = [...'〇一二三四五六七八九']
const TAIWANESE_DIGITS = [...'○一二三四五六七八九']
const KOREAN_DIGITS = [...'零一二三四五六七八九']

interface Numerals {
  /** With zero. */
  digits: string
  /** Ten, hundred, thousand. */
  units: string
  /** Ten thousand, and its square. */
  bigUnits: string
  /** 10 to 19 begin with ten itself, not with one. */
  isShort: boolean
}

const COUNTING: Numerals = {
  digits: '零一二三四五六七八九',
  units: '十百千',
  bigUnits: '万亿',
  isShort: true,
}
const COUNTING_TRADITIONAL: Numerals = { ...COUNTING, bigUnits: '萬億' }
const LEGAL: Numerals = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: '拾佰仟',
  bigUnits: '万亿',
  isShort: false,
}
const LEGAL_TRADITIONAL: Numerals = {
  ...LEGAL,
  digits: '零壹貳參肆伍陸柒捌玖',
  bigUnits: '萬億',
}

const FORMATS: Record<string, Write> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => writeDigits(value, [...'０１２３４５６７８９']),
  decimalFullWidth2: (value) => writeDigits(value, [...'０１２３４５６７８９']),
  decimalEnclosedCircle: (value) => fromRange(value, '①', 20),
  decimalEnclosedCircleChinese: (value) => fromRange(value, '①', 20),
  decimalEnclosedParen: (value) => fromRange(value, '⑴', 20),
  decimalEnclosedFullstop: (value) => fromRange(value, '⒈', 20),
  ideographEnclosedCircle: (value) => fromRange(value, '㊀', 10),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  upperLetter: (value) => writeLetter(value),
  lowerLetter: (value) => writeLetter(value).toLowerCase(),
  upperRoman: writeRoman,
  lowerRoman: (value) => writeRoman(value)?.toLowerCase(),
  ordinal: writeOrdinal,
  ideographDigital: (value) => writeDigits(value, DIGITS),
  japaneseDigitalTenThousand: (value) => writeDigits(value, DIGITS),
  taiwaneseDigital: (value) => writeDigits(value, TAIWANESE_DIGITS),
  koreanDigital2: (value) => writeDigits(value, KOREAN_DIGITS),
  chineseCounting: (value) => writeShortCounting(value, DIGITS),
  taiwaneseCounting: (value) => writeShortCounting(value, TAIWANESE_DIGITS),
  chineseCountingThousand: (value) => writeCounting(value, COUNTING),
  taiwaneseCountingThousand: (value) => writeCounting(value, COUNTING_TRADITIONAL),
  japaneseCounting: writeJapanese,
  chineseLegalSimplified: (value) => writeCounting(value, LEGAL),
  ideographLegalTraditional: (value) => writeCounting(value, LEGAL_TRADITIONAL),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1],
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1],
}

const writeDigits = (value: number, digits: readonly string[]): string =>
  Array.from(String(value), (digit) => digits[Number(digit)]).join('')

function fromRange(value: number, first: string, length: number): string | undefined {
  return value > length ? undefined : String.fromCodePoint(Number(first.codePointAt(0)) + value - 1)
}

/** A to Z, then AA, BB: not as columns are named. */
function writeLetter(value: number): string {
  // So many times that no line of a document is longer.
  const times = Math.min(100, Math.ceil(value / 26))
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(times)
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function writeRoman(value: number): string | undefined {
  if (value > 32_767) return undefined
  let rest = value
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return letters.repeat(times)
  }).join('')
}

function writeOrdinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

/** 十, 十一, 九十九, and from 100 on digit by digit: 一〇〇. */
function writeShortCounting(value: number, digits: readonly string[]): string {
  if (value < 10 || value >= 100) return writeDigits(value, digits)
  const tens = Math.floor(value / 10)
  return `${tens === 1 ? '' : digits[tens]}十${value % 10 === 0 ? '' : digits[value % 10]}`
}

/** 十, 一百零五, 一百一十, 一百二十万零三百. */
function writeCounting(value: number, numerals: Numerals): string | undefined {
  if (value >= 1e12 || !Number.isInteger(value)) return undefined
  const { digits, bigUnits, isShort } = numerals
  const zero = digits.charAt(0)
  let text = ''
  let isGap = false
  for (const power of [2, 1, 0]) {
    const group = Math.floor(value / 10_000 ** power) % 10_000
    // A gap is told, within a group or between two.
    if (text !== '') isGap ||= group < 1_000
    if (group === 0) continue
    text += `${isGap ? zero : ''}${writeGroup(group, numerals)}${bigUnits.charAt(power - 1)}`
    isGap = false
  }
  return isShort && value >= 10 && value < 20 ? text.slice(1) : text
}

/** 1 to 9,999. */
function writeGroup(group: number, { digits, units }: Numerals): string {
  const places = [...String(group)].map(Number)
  let text = ''
  for (const [index, digit] of places.entries()) {
    if (digit === 0) continue
    if (places[index - 1] === 0) text += digits.charAt(0)
    text += `${digits.charAt(digit)}${units.charAt(places.length - 2 - index)}`
  }
  return text
}

/** 十, 百五, 千二百: no zeros, and no one before a unit under ten thousand. */
function writeJapanese(value: number): string | undefined {
  if (value >= 10_000) return undefined
  const places = [...String(value)].map(Number)
  return places
    .map((digit, index) => {
      const unit = ['', '十', '百', '千'][places.length - 1 - index] ?? ''
      if (digit === 0) return ''
      return digit === 1 && unit !== '' ? unit : `${DIGITS[digit]}${unit}`
    })
    .join('')
}
