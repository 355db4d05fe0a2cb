import type { DocumentMetadata } from '../metadata.ts'

const DIGITS = 6

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
  return [numbers.join('.'), sentOn ?? signedOn ?? validFrom ?? '', addedAtMs].join(' ')
}
