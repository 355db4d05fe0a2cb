import {
  CHINESE_NUMERALS,
  parseChineseNumber,
  parseEnclosed,
  parseLetters,
  parseRoman,
} from '../numerals.ts'

/**
 * How a clause is numbered: `条` of 第三条, `条之` of 第三条之一, `一、`, `(一)`, `1.`, `1.1`, `(a)`, `article`, `附件`. All labels of one
 * sequence have one scheme; which scheme lies below which is found in each document.
 */
export type Scheme = string

/** A label that a block may begin with. */
export interface Label {
  scheme: Scheme
  /** Its number, after the numbers that it repeats of those above: 3.2 is `[3, 2]`. Empty where it has none. */
  numbers: number[]
  /** In the block; with the point or the bracket that closes it. */
  end: number
}

const HAN = `[${CHINESE_NUMERALS}]{1,9}`
const NUMBER = `(?:${HAN}|\\d{1,4})`
const DOTTED = '\\d{1,3}(?:\\.\\d{1,3}){1,5}'

/** Words of labels that people write in English, by the scheme that they count in. */
const ENGLISH_WORDS =
  /^(Part|PART|Chapter|CHAPTER|Article|ARTICLE|Section|SECTION|Clause|CLAUSE|§)(?:\s*No\.?)?\s*(\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,7}|[A-Z])(?![\p{L}\d])\.?/u

/** 附件1-2 and Exhibit A.1 are parts of 附件1 and Exhibit A; 附件1-3月报表 is no such part. */
const NESTED = '(?:[-–—.]\\d{1,2}(?![\\p{L}\\d%]))*'
/** So is 附件5（1）; 附件一（三）项 is a passage of 附件一. */
const NESTED_IN_BRACKETS = `(?:[(](?:\\d{1,2}|[${CHINESE_NUMERALS}]{1,3})[)](?![款项条目]))?`

const ENGLISH_APPENDICES = new RegExp(
  `^(Schedule|SCHEDULE|Exhibit|EXHIBIT|Appendix|APPENDIX|Annex|ANNEX|Attachment|ATTACHMENT|Addendum|ADDENDUM)(?:\\s*No\\.?)?\\s*((?:\\d{1,3}|[IVXLC]{1,7}|[A-Z])${NESTED})(?![\\p{L}\\d])\\.?`,
  'u',
)

/** Words of parts that come after the contract and are numbered for themselves. */
const APPENDICES = new Set([
  '附件', '附录', '附表', '附图', '补充协议', 'schedule', 'exhibit', 'appendix', 'annex', 'attachment', 'addendum',
]) // prettier-ignore

export function isAppendix(scheme: Scheme): boolean {
  return APPENDICES.has(scheme)
}

interface Reader {
  pattern: RegExp
  /** What a match stands for; none where it is no label after all. */
  read: (match: RegExpExecArray) => Omit<Label, 'end'> | undefined
}

const one = (scheme: Scheme, number: number | undefined): Omit<Label, 'end'> | undefined =>
  number === undefined ? undefined : { scheme, numbers: [number] }

/** 1-2, A.1 and 5(1): the number of the appendix that it is part of, then its own. */
function ofAppendix(word: string, text: string): Omit<Label, 'end'> | undefined {
  const [first = '', ...nested] = text.split(/[-–—.(]/)
  const numbers = [
    parseChineseNumber(first) ?? parseLetters(first) ?? parseRoman(first),
    ...nested.map((one) => parseChineseNumber(one.replace(')', ''))),
  ]
  if (!numbers.every((number) => number !== undefined)) return undefined
  return { scheme: word.toLowerCase(), numbers }
}

const han = (scheme: Scheme): Reader['read'] => {
  return ([, number = '']) => one(scheme, parseChineseNumber(number))
}

const READERS: readonly Reader[] = [
  {
    pattern: new RegExp(`^第\\s*(${DOTTED})\\s*条`),
    read: ([, numbers = '']) => dotted(numbers),
  },
  {
    pattern: new RegExp(`^第\\s*(${NUMBER})\\s*条之\\s*(${NUMBER})`),
    read: ([, number = '', added = '']) => {
      const numbers = [number, added].map(parseChineseNumber).filter((one) => one !== undefined)
      return numbers.length === 2 ? { scheme: '条之', numbers } : undefined
    },
  },
  {
    pattern: new RegExp(`^第\\s*(${NUMBER})\\s*(编|篇|部分|章|节|条|款|项)[、.]?`),
    read: ([, number = '', unit = '']) =>
      one(unit === '篇' ? '编' : unit, parseChineseNumber(number)),
  },
  {
    pattern: new RegExp(
      `^(附件|附录|附表|附图|补充协议)(?:\\s*[(]\\s*(${NUMBER}${NESTED})\\s*[)]|\\s*((?:${NUMBER}(?![份个式])|[A-Z](?![A-Za-z]))${NESTED}${NESTED_IN_BRACKETS}))?`,
      'u',
    ),
    read: ([, word = '', inBrackets, plain]) => {
      const number = inBrackets ?? plain
      return number === undefined ? { scheme: word, numbers: [] } : ofAppendix(word, number)
    },
  },
  { pattern: ENGLISH_APPENDICES, read: ([, word = '', number = '']) => ofAppendix(word, number) },
  { pattern: new RegExp(`^(${HAN})\\s*[、.](?!\\d)`), read: han('一、') },
  { pattern: new RegExp(`^[(]\\s*(${HAN})\\s*[)]、?`), read: han('(一)') },
  { pattern: new RegExp(`^(${HAN})\\s*[)]、?`), read: han('一)') },
  {
    pattern: new RegExp(`^(${DOTTED})(?![\\d%‰])[.、]?`),
    read: ([, numbers = '']) => dotted(numbers),
  },
  {
    pattern: /^([A-Z])\.(\d{1,3}(?:\.\d{1,3})*)(?![\d%‰])\.?(?=\s)/,
    read: ([, letter = '', numbers = '']) => dotted(`${parseLetters(letter) ?? ''}.${numbers}`),
  },
  { pattern: /^(\d{1,3})\s*[.、](?!\d)/, read: ([, number]) => one('1.', Number(number)) },
  { pattern: /^[(]\s*(\d{1,3})\s*[)]、?/, read: ([, number]) => one('(1)', Number(number)) },
  { pattern: /^(\d{1,3})\s*[)]、?/, read: ([, number]) => one('1)', Number(number)) },
  { pattern: /^(\d{1,2})(?=\s+\p{L})/u, read: ([, number]) => one('1', Number(number)) },
  {
    pattern: ENGLISH_WORDS,
    read: ([, word = '', number = '']) => {
      const scheme = word.toLowerCase()
      if (/\./.test(number)) return dotted(number)
      const value = /^\d/.test(number) ? Number(number) : undefined
      return one(scheme, value ?? parseRoman(number) ?? parseLetters(number))
    },
  },
  {
    pattern: new RegExp(`^(?:Q|问|问题|Question)\\s*(${NUMBER})?\\s*[:.、](?!\\d)`),
    read: ([, number]) =>
      number === undefined ? { scheme: '问', numbers: [] } : one('问', parseChineseNumber(number)),
  },
  { pattern: /^[①-⑳㉑-㉟㊱-㊿❶-❿]/, read: ([sign]) => one('①', parseEnclosed(sign)) },
  { pattern: /^[⑴-⒇]/, read: ([sign]) => one('(1)', parseEnclosed(sign)) },
  { pattern: /^[⒈-⒛]/, read: ([sign]) => one('1.', parseEnclosed(sign)) },
  { pattern: /^[㈠-㈩]/, read: ([sign]) => one('(一)', parseEnclosed(sign)) },
]

function dotted(text: string): Omit<Label, 'end'> {
  const numbers = text.split('.').map(Number)
  return { scheme: dottedScheme(numbers.length), numbers }
}

/** `1.1` of two numbers, `1.1.1` of three. */
export function dottedScheme(count: number): Scheme {
  return Array<number>(count).fill(1).join('.')
}

/**
 * The label at a block's beginning.
 *
 * @param head - the block's first characters, half-width
 */
export function readLabel(head: string): Label | undefined {
  for (const { pattern, read } of READERS) {
    const match = pattern.exec(head)
    const label = match === null ? undefined : read(match)
    if (match && label) return { ...label, end: match[0].length }
  }
  return undefined
}

/** A label of letters, which may be Roman numerals: what it is, the labels around it tell. */
export interface LetterLabel {
  /** `(a)`, `a)`, `a.`, and the same of capitals. */
  shape: string
  letters: string
  end: number
}

export function readLetterLabel(head: string): LetterLabel | undefined {
  const match = /^(\(\s*)([a-zA-Z]{1,6})\s*\)|^([a-zA-Z]{1,6})([.)])(?=\s)/.exec(head)
  const letters = match?.[2] ?? match?.[3] ?? ''
  if (!match || (parseLetters(letters) ?? parseRoman(letters)) === undefined) return undefined
  const a = letters === letters.toLowerCase() ? 'a' : 'A'
  return {
    shape: match[1] === undefined ? `${a}${match[4] ?? ''}` : `(${a})`,
    letters,
    end: match[0].length,
  }
}
