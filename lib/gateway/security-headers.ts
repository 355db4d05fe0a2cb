const YEAR_SECONDS = 31_536_000

/**
 * What every answer says to browsers, unless it says otherwise itself: keep nothing, guess nothing, run nothing, show it
 * in no frame, tell nobody. There is nothing about other origins: their pages may not read an answer.
 *
 * @param isSecure - whether the box itself speaks TLS; only then may it say that there is nothing else
 */
export const listSecurityHeaders = (isSecure: boolean): readonly [string, string][] => [
  ['cache-control', 'no-store'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['cross-origin-resource-policy', 'same-origin'],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
  ...(isSecure
    ? ([['strict-transport-security', `max-age=${YEAR_SECONDS}`]] satisfies [string, string][])
    : []),
]
