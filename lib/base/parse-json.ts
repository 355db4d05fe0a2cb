import { isBounded, MAX_DEPTH } from './is-bounded.ts'

/**
 * The value of a JSON text.
 *
 * @throws {SyntaxError} when it is none
 * @throws {RangeError} when its values are too deep within each other
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  if (isBounded(value)) return value
  throw new RangeError(`more than ${MAX_DEPTH} values within each other`)
}
