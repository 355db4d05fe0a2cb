/** Deeper ones end whoever goes through them by recursion, an isolate among them. */
export const MAX_DEPTH = 200

/**
 * Whether a value can be gone through to its end: no more than `maxValues` values within it, nor more than `MAX_DEPTH`
 * within each other. What stands there twice is counted twice, since whoever goes through it meets it twice: of lists
 * that share their items a hundred bytes are enough for more values than memory. Holes of a list count, and are not
 * looked at. Bytes, and what is neither list nor plain object, are one value.
 *
 * @param maxValues - default: as many as there are, for what came as text
 */
export function isBounded(value: unknown, maxValues = Infinity): boolean {
  let left = maxValues
  const goThrough = (part: unknown, depth: number): boolean => {
    left -= 1
    if (left < 0) return false
    if (typeof part !== 'object' || part === null) return true
    const isList = Array.isArray(part)
    if (!isList && !isPlainObject(part)) return true
    if (depth === 0 || (isList && part.length > left)) return false
    for (const inner of isList ? part : Object.values(part)) {
      if (!goThrough(inner, depth - 1)) return false
    }
    return true
  }
  return goThrough(value, MAX_DEPTH)
}

/** Whether its keys are what somebody wrote: those of a million bytes are a million. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
