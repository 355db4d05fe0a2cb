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
  // A space sorts before a dot and before any number: 1.0 before 1.0.1, and none before both.
  return [numbers.join('.'), sentOn ?? signedOn ?? validFrom ?? '', addedAtMs].join(' ')
}
