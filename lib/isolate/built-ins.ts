/**
 * The modules of Node that a function may import. An allow-list: what is not here does not exist
 * inside an isolate. None of them opens a file, a socket or a process.
 */
export const ALLOWED_BUILT_INS = [
  'async_hooks',
  'buffer',
  'crypto',
  'path',
  'querystring',
  'string_decoder',
  'timers',
  'timers/promises',
  'url',
  'util',
] as const

/** The module's name without `node:`, where a function may import it. */
export function toAllowedBuiltIn(
  specifier: string,
): (typeof ALLOWED_BUILT_INS)[number] | undefined {
  const name = specifier.replace(/^node:/, '')
  return ALLOWED_BUILT_INS.find((allowed) => allowed === name)
}
