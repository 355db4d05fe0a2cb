import { networkInterfaces } from 'node:os'

/** At which addresses a box is asked. */
export interface Urls {
  /** On this machine. */
  readonly url: string
  /** In the network, where the box listens on every address of this machine. */
  readonly networkUrls: readonly string[]
}

/**
 * @param host - as the operator has named it
 * @param bound - what the server listens on for it
 */
export function listUrls(
  scheme: 'http' | 'https',
  host: string,
  bound: { address: string; port: number },
  interfaces = networkInterfaces(),
): Urls {
  const { address, port } = bound
  const toUrl = (name: string): string =>
    `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`
  if (address !== '0.0.0.0' && address !== '::') return { url: toUrl(host), networkUrls: [] }
  const networkUrls = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && (family === 'IPv4' || address === '::'))
    // Those of one cable only need its name beside them.
    .filter((one) => !/^(169\.254\.|fe[89ab])/i.test(one.address))
    .map((one) => toUrl(one.address))
  return { url: toUrl('127.0.0.1'), networkUrls }
}
