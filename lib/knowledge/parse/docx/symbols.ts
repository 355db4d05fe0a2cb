/**
 * Signs of fonts that have no letters: a document holds them as codes from U+F020 on, or as the letters that lie at the same
 * places. What a contract ticks is told by them.
 */
const WINGDINGS: Record<number, string> = {
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '❑',
  0x72: '❒',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x78: '☒',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xd8: '➢',
  0xe0: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const WINGDINGS_2: Record<number, string> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa3: '□',
}

/** From 0x41 to 0x5A and from 0x61 to 0x7A. */
const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

const SYMBOL: Record<number, string> = {
  0xa3: '≤',
  0xa5: '∞',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xd6: '√',
  0xe5: '∑',
}

const PRIVATE_START = 0xf000

/** Whether letters in that font are signs. */
export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && /^(wingdings( [23])?|webdings|symbol)$/i.test(font)

/** @returns U+FFFD for a sign that is not known: it is seen, and flagged */
export function readSymbol(code: number, font = ''): string {
  const place = code >= PRIVATE_START ? code - PRIVATE_START : code
  if (place === 0x20) return ' '
  if (/^symbol$/i.test(font)) return SYMBOL[place] ?? readGreek(place)
  const known = /^wingdings 2$/i.test(font) ? WINGDINGS_2[place] : undefined
  return known ?? WINGDINGS[place] ?? (code === 0xf0b7 ? '•' : '\uFFFD')
}

function readGreek(place: number): string {
  if (place >= 0x41 && place <= 0x5a) return GREEK[place - 0x41] ?? ''
  if (place >= 0x61 && place <= 0x7a) return GREEK_SMALL[place - 0x61] ?? ''
  return place < 0x7f ? String.fromCodePoint(place) : '\uFFFD'
}
