import { MAX_LIST_ITEMS } from './message-limits.ts'

/** Lists that the schema looks through, and what they are below. */
const LISTS = [
  'tools',
  'evals',
  'routes',
  'instructions',
  'calls',
  'headers',
  'declaration',
] as const

/**
 * Whether the lists of a guest's message are short enough to be looked at one by one. A list of a thousand
 * million holes takes four bytes, and a check of each would take the host for ever.
 *
 * @param message - as it came: anything
 */
export function hasShortLists(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return true
  if (Array.isArray(message)) {
    return message.length <= MAX_LIST_ITEMS && message.every(hasShortLists)
  }
  const fields = message as Partial<Record<(typeof LISTS)[number], unknown>>
  return LISTS.every((name) => hasShortLists(fields[name]))
}
