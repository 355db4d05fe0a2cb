/** Where a `fetch` grant lets a function go, as the operator writes it down. */
export interface GrantedHost {
  protocol: 'https:' | 'http:'
  /** As `URL` writes it: lower case, punycode, an IPv6 address in brackets. */
  hostname: string
  /** As `URL` writes it: empty for the protocol's own. */
  port: string
  /** Whether the hosts below that name are meant, and not the name itself. */
  isSuffix: boolean
}

/** Scheme, `*.`, then host and port: no path, no user, no other star. */
const SHAPE = /^(?:(https?):\/\/)?(\*\.)?([^/\\?#@*\s]+)$/

/** @returns undefined when `text` is no host: see `FetchBindingConfig.hosts` for what is */
export function parseGrantedHost(text: string): GrantedHost | undefined {
  const [, scheme = 'https', star, host = ''] = SHAPE.exec(text) ?? []
  const url = URL.parse(`${scheme}://${host}`)
  if (url === null || url.hostname.endsWith('.')) return undefined
  const { hostname, port } = url
  const isSuffix = star !== undefined
  // `*.com` and `*.0.0.1` would grant what nobody can oversee.
  if (isSuffix && !/\.[a-z][^.]*$/.test(hostname)) return undefined
  return { protocol: scheme === 'http' ? 'http:' : 'https:', hostname, port, isSuffix }
}

/** Whether `url` leads to `host`. */
export function isGranted(host: GrantedHost, url: URL): boolean {
  return (
    url.protocol === host.protocol &&
    url.port === host.port &&
    (host.isSuffix ? url.hostname.endsWith(`.${host.hostname}`) : url.hostname === host.hostname)
  )
}
