import { normalizeCompanyName, splitCompanyName } from '../../../db/contracts/company-name.ts'
import type { Condition } from './filter-documents.ts'

/** More words than a company's name has. */
const MAX_WORDS = 12
/** A shorter name stands in others by chance. */
const MIN_LENGTH_WITHIN = 2

/**
 * Documents of a company by its full name, a short one (恒信 for 恒信机电, Acme for Acme Trading), or one that is longer than what
 * is known. A word of Latin script counts as a whole: AB is no part of Alibaba.
 *
 * @returns undefined where no company is named
 */
export function filterCompany(asked: string, table: string): Condition | undefined {
  const company = normalizeCompanyName(asked)
  if (company === '') return undefined
  const words = splitCompanyName(asked).slice(0, MAX_WORDS)
  const known = `${table}.counterparty_name`
  const [word = ''] = words
  const isLatinWord = words.length === 1 && /^[a-z\d]+$/.test(word)
  const within = isLatinWord
    ? `instr(${known}, ?) > 0 AND ' ' || lower(${table}.counterparty) || ' ' GLOB '*[^a-z0-9]${word}[^a-z0-9]*'`
    : `instr(${known}, ?) > 0`
  const chinese = words.filter((one) => /\p{Script=Han}/u.test(one)).join(' ')
  return {
    sql: `(${within}
      OR ${known} IN (SELECT value FROM json_each(?))
      OR length(${known}) >= ${MIN_LENGTH_WITHIN} AND instr(?, ${known}) > 0)`,
    params: [company, JSON.stringify([company, ...joinRuns(words)]), chinese],
  }
}

/** What any words that follow each other make. */
const joinRuns = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from).map((_word, count) => words.slice(from, from + count + 1).join('')),
  )
