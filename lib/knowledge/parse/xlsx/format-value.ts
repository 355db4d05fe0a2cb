import { formatNumber } from '../format-number.ts'
import { formatDate, isDateFormat } from './format-date.ts'
import { readTokens, type Token } from './tokens.ts'

/** A number as a workbook shows it. @param code - its format: `#,##0.00;[Red]-#,##0.00` */
export function formatValue(value: number, code: string, is1904: boolean): string {
  const section = chooseSection(value, splitSections(code))
  if (section === undefined || /^(General|@)?$/i.test(section.code)) {
    return section?.code === '' && code.includes(';') ? '' : writeGeneral(value)
  }
  const tokens = readTokens(section.code)
  if (isDateFormat(tokens)) return formatDate(value, tokens, is1904) ?? writeGeneral(value)
  return writeNumber(section.isAbsolute ? Math.abs(value) : value, tokens)
}

/** As many digits as a number has; a workbook shows fewer where a column is narrow. */
const writeGeneral = (value: number): string => String(Number(value.toPrecision(15)))

function splitSections(code: string): string[] {
  // What is quoted or escaped separates nothing.
  const parts = code.match(/(?:"[^"]*"?|\\.|_.|\*.|[^;"\\_*])+|;/g) ?? []
  const sections = ['']
  for (const part of parts) {
    if (part === ';') sections.push('')
    else sections[sections.length - 1] += part
  }
  return sections
}

const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/

function chooseSection(
  value: number,
  sections: readonly string[],
): { code: string; isAbsolute: boolean } | undefined {
  if (sections.some((section) => CONDITION.test(section))) {
    const chosen = sections.find((section) => holds(value, section)) ?? sections.at(-1) ?? ''
    return { code: chosen.replace(CONDITION, ''), isAbsolute: false }
  }
  const numeric = sections.slice(0, 3)
  const index = value < 0 ? 1 : value === 0 ? 2 : 0
  const own = numeric[index]
  return own === undefined
    ? { code: numeric[0] ?? '', isAbsolute: false }
    : { code: own, isAbsolute: index === 1 }
}

function holds(value: number, section: string): boolean {
  const [, sign, limit] = CONDITION.exec(section) ?? []
  const other = Number(limit)
  switch (sign) {
    case '<':
      return value < other
    case '<=':
      return value <= other
    case '>':
      return value > other
    case '>=':
      return value >= other
    case '=':
      return value === other
    case '<>':
      return value !== other
    default:
      return true
  }
}

function writeNumber(value: number, tokens: readonly Token[]): string {
  const first = tokens.findIndex(({ type }) => type === 'digits')
  const last = tokens.findLastIndex(({ type }) => type === 'digits')
  const literal = (from: number, to?: number) =>
    tokens
      .slice(from, to)
      .map((token) => (token.type === 'general' || token.type === 'words' ? '' : token.text))
      .join('')
  const words = tokens.find(({ type }) => type === 'words')
  const general = tokens.findIndex(({ type }) => type === 'general')
  if (first < 0 && general < 0) return `${value < 0 ? '-' : ''}${literal(0)}`
  const [start, end] = first < 0 ? [general, general] : [first, last]
  const pattern = tokens
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('')
  const percent = tokens.filter(({ text, type }) => type === 'literal' && text === '%').length
  const scaled = Math.abs(value) * 100 ** percent
  const digits = words
    ? formatNumber(scaled, words.text)
    : first < 0
      ? writeGeneral(scaled)
      : writeDigits(scaled, pattern)
  return `${value < 0 ? '-' : ''}${literal(0, start)}${digits}${literal(end + 1)}`
}

/** @param pattern - of `0`, `#`, `?`, `.`, `,` and perhaps `E+`; anything else between them is not followed */
function writeDigits(value: number, pattern: string): string {
  const exponent = /^([0#?.,]+)E[+-][0#?]+$/i.exec(pattern)?.[1]
  if (exponent !== undefined) {
    const decimals = Math.min(30, /\.([0#?]*)/.exec(exponent)?.[1]?.length ?? 0)
    return value
      .toExponential(decimals)
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E')
  }
  if (!/^[0#?.,]+$/.test(pattern)) return writeGeneral(value)
  const [whole = '', fraction = ''] = pattern.split('.', 2)
  // Commas behind the last digit leave out thousands.
  const scale = 1_000 ** (/,+$/.exec(fraction || whole)?.[0].length ?? 0)
  const format = new Intl.NumberFormat('en', {
    useGrouping: /[0#?],+[0#?]/.test(whole),
    minimumIntegerDigits: Math.max(1, Math.min(21, whole.replace(/[^0]/g, '').length)),
    minimumFractionDigits: Math.min(30, fraction.replace(/[^0]/g, '').length),
    maximumFractionDigits: Math.min(30, fraction.replace(/[^0#?]/g, '').length),
  })
  // By its decimal digits, as people round: 1.005 is 1.01.
  return format.format((value / scale).toPrecision(15) as Intl.StringNumericLiteral)
}
