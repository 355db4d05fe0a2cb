import type { DocumentMetadata } from '../metadata.ts'

const DIGITS = 6

/** Names of versions without a number: a revised one comes behind numbered ones, a final one behind all. */
const NAMED: readonly [name: RegExp, order: string][] = [
  [/终[稿版]|定稿|最终|final/i, '999999'],
  [/修[订改]|amended|revised/i, '999998'],
]

/**
 * A text by which versions of one document sort from the first to the newest: by their version numbers, then by their days,
 * then as they came.
 */
export function toVersionOrder(
  { version = '', sentOn, signedOn, validFrom }: Partial<DocumentMetadata>,
  addedAtMs: number,
): string {
  const numbers = (version.match(/\d+/g) ?? []).map((number) => number.padStart(DIGITS, '0'))
  // 2 is 2.0, and comes before 2.1: a blank sorts before a point.
  while (Number(numbers.at(-1)) === 0) numbers.pop()
  const named = NAMED.find(([name]) => name.test(version))?.[1] ?? ''
  return [numbers.join('.') || named, sentOn ?? signedOn ?? validFrom ?? '', addedAtMs].join(' ')
}
