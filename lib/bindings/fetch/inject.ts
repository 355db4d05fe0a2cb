import { isGranted, parseGrantedHost, type InjectedHeader } from '../../config/index.ts'
import type { Secrets } from '../secrets/open-secrets.ts'

/** The headers that the host adds to a request: the function never sees them. */
export type Inject = (url: URL) => [name: string, value: string][]

const PLACE = /\{([A-Z][A-Z0-9_]*)\}/g

/** The names of the secrets in a value: `Bearer {CRM_TOKEN}`. */
export const secretsOf = (value: string): string[] =>
  [...value.matchAll(PLACE)].map(([, name]) => name as string)

/**
 * Adds granted headers to requests to their host, and to no other: each redirect is looked at anew.
 *
 * @param secrets - read at each request, so that a new value holds at once
 */
export function createInject(
  injected: readonly InjectedHeader[],
  secrets: Pick<Secrets, 'read'>,
): Inject {
  const parsed = injected.flatMap(({ host, header, value }) => {
    const granted = parseGrantedHost(host)
    return granted ? [{ granted, header: header.toLowerCase(), value }] : []
  })
  return (url) =>
    parsed
      .filter(({ granted }) => isGranted(granted, url))
      .map(({ header, value }) => [
        header,
        value.replaceAll(PLACE, (_, name: string) => secrets.read(name)),
      ])
}
