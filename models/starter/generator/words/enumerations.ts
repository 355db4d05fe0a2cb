/**
 * Closed lists of values for parameters of tools. One enumeration a line:
 * keys | zh names | en names | option | option …
 *
 * An option is `code/code=zh phrase,zh phrase=en phrase,en phrase`. Codes at the same place are of
 * the same style throughout the enumeration. Within one enumeration no phrase is equal to or
 * contained in a phrase of another option.
 */
import { ENUMERATION_LINES_1 } from './enumerations-1.ts'
import { ENUMERATION_LINES_2 } from './enumerations-2.ts'
import { ENUMERATION_LINES_3 } from './enumerations-3.ts'
import { ENUMERATION_LINES_4 } from './enumerations-4.ts'
import { ENUMERATION_LINES_5 } from './enumerations-5.ts'
import { ENUMERATION_LINES_6 } from './enumerations-6.ts'
import { ENUMERATION_LINES_7 } from './enumerations-7.ts'
import { parts } from './words.ts'

interface EnumerationOption {
  /** Alternative codes for the schema: the same index is the same style in all options. */
  codes: string[]
  /** How people say it. */
  zh: string[]
  en: string[]
}

export interface Enumeration {
  /** Parameter keys in a tool's schema, snake_case or pinyin. */
  keys: string[]
  /** What the parameter is called. */
  zh: string[]
  en: string[]
  options: EnumerationOption[]
}

const parseOption = (text: string): EnumerationOption => {
  const [codes = '', zh = '', en = ''] = text.split('=')
  return { codes: codes.split('/'), zh: zh.split(','), en: en.split(',') }
}

const parseLine = (line: string): Enumeration => {
  const [keys = '', zh = '', en = '', ...options] = parts(line)
  return {
    keys: keys.split(','),
    zh: zh.split(','),
    en: en.split(','),
    options: options.map(parseOption),
  }
}

export const ENUMERATIONS: Enumeration[] = [
  ...ENUMERATION_LINES_1,
  ...ENUMERATION_LINES_2,
  ...ENUMERATION_LINES_3,
  ...ENUMERATION_LINES_5,
  ...ENUMERATION_LINES_6,
  ...ENUMERATION_LINES_7,
  // Thrice: what is said there is least like what is wanted.
  ...ENUMERATION_LINES_4,
  ...ENUMERATION_LINES_4,
  ...ENUMERATION_LINES_4,
].map(parseLine)
