/** A stretch of an answer that stands in none of its sources. */
export interface Ungrounded {
  text: string
  kind: 'number' | 'quotation'
}

const NUMBER = /\d+(?:[,,]\d{3})*(?:\.\d+)?/g
const QUOTATION = /“([^”]+)”|「([^」]+)」|《([^》]+)》|"([^"]+)"/g

/**
 * Finds what an answer claims without a source: numbers, and words in quotation marks or title marks.
 *
 * @param sources - the question, the calls' arguments and their results
 * @returns what stands in none of them; empty when the answer is grounded
 */
export function findUngrounded(answer: string, sources: readonly unknown[]): Ungrounded[] {
  const haystack = sources.map(toText).join('\n')
  const numbers = new Set(matchAll(haystack, NUMBER).map(normalizeNumber))
  const compact = normalizeText(haystack)
  const quotations = matchAll(answer, QUOTATION)
    .filter((text) => !compact.includes(normalizeText(text)))
    .map((text): Ungrounded => ({ text, kind: 'quotation' }))
  const missing = matchAll(answer, NUMBER)
    .filter((text) => !numbers.has(normalizeNumber(text)))
    .map((text): Ungrounded => ({ text, kind: 'number' }))
  return [...quotations, ...missing]
}

/** Strings as they are, without JSON's escapes; everything else as JSON. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toText).join('\n')
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, member]) => `${key}\n${toText(member)}`)
      .join('\n')
  }
  return String(value)
}

function matchAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? match[0])
}

const normalizeNumber = (text: string): string => String(Number(text.replaceAll(/[,,]/g, '')))

/** Neither spaces nor the width of punctuation make a quotation another one. */
const normalizeText = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '')
