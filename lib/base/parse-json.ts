import { MAX_DEPTH } from './is-bounded.ts'

/**
 * The value of a JSON text.
 *
 * @throws {SyntaxError} when it is none
 * @throws {RangeError} when its values are too deep within each other
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new RangeError(`more than ${MAX_DEPTH} values within each other`)
  return JSON.parse(text)
}

/** Looked at before it is parsed: a hundred thousand values within each other would keep everybody waiting for 10 ms. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = findQuote(text, at + 1)
        break
      case 0x5b: // [
      case 0x7b: // {
        depth += 1
        if (depth > MAX_DEPTH) return true
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1
    }
  }
  return false
}

/** Where a string ends that begins before `from`; the end of the text where it does not. */
function findQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && isEscaped(text, at, from)) at = text.indexOf('"', at + 1)
  return at === -1 ? text.length : at
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number, from: number): boolean {
  let before = at
  while (before > from && text.charCodeAt(before - 1) === 0x5c) before -= 1
  return (at - before) % 2 === 1
}
