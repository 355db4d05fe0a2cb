const BAR_CHARACTERS = 24
/** Back to the line's beginning, and clear it. */
export const CLEAR_LINE = '\r\u001B[K'

/** A bar of a share of 0 to 1. */
export function formatBar(share: number): string {
  const done = Math.round(share * BAR_CHARACTERS)
  return `[${'#'.repeat(done)}${'.'.repeat(BAR_CHARACTERS - done)}]`
}
