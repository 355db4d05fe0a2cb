/** Splits a block of words at white space, without repetitions. */
export const words = (text: string): string[] => [...new Set(text.trim().split(/\s+/))]

/** Splits at `|`: `'a|b c'` → `['a', 'b c']`. */
export const parts = (text: string): string[] =>
  text
    .trim()
    .split('|')
    .map((part) => part.trim())

/** Splits a block into its lines, trimmed, without blank ones. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
