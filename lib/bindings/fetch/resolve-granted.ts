import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import { OnboxError } from '../../base/index.ts'
import { isGranted, type GrantedHost } from '../../config/index.ts'
import { classifyAddress } from './classify-address.ts'
import { describeFault } from './describe-fault.ts'

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

export interface Grant {
  hosts: readonly GrantedHost[]
  /** The same as the operator wrote them. */
  hostNames: readonly string[]
  /** Whether a name may lead to a private address. */
  private: boolean
  resolve: Resolve
}

/**
 * The addresses that a request for `url` may connect to: all of them checked, so that the name's next
 * resolution does not matter.
 *
 * @returns empty where `url` itself names an address
 * @throws {OnboxError} `FETCH_DENIED` when the host is not granted or one of its addresses is out of reach,
 * `FETCH_FAILED` when the name does not resolve
 */
export async function resolveGranted(url: URL, grant: Grant): Promise<LookupAddress[]> {
  const deny = (why: string) =>
    new OnboxError('FETCH_DENIED', `Cannot fetch from "${url.origin}": ${why}`)
  if (!grant.hosts.some((host) => isGranted(host, url))) {
    throw deny(
      `its scheme, host and port are not among the hosts of the grant, ${grant.hostNames.join(', ')}; add it to hosts`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw deny('its URL holds a user or a password; send a header')
  }
  // An address is granted only by naming it, which is leave enough.
  if (isIP(bareHost(url)) > 0) return []
  const addresses = await resolveName(url, grant.resolve)
  for (const { address } of addresses) {
    const found = classifyAddress(address)
    if (found === 'forbidden') {
      throw deny(
        'its name leads to a link-local, metadata, multicast or reserved address, which no grant reaches; take another host',
      )
    }
    if (found === 'private' && !grant.private) {
      throw deny('its name leads to a private address, which takes "private: true" in the grant')
    }
  }
  return addresses
}

/** The host as a socket takes it: an IPv6 address without brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

async function resolveName(url: URL, resolve: Resolve): Promise<LookupAddress[]> {
  let addresses: LookupAddress[]
  try {
    addresses = await resolve(url.hostname)
  } catch (cause) {
    throw new OnboxError(
      'FETCH_FAILED',
      `Cannot fetch from "${url.origin}": its name does not resolve (${describeFault(cause)})`,
      { cause },
    )
  }
  if (addresses.length > 0) return addresses
  throw new OnboxError('FETCH_FAILED', `Cannot fetch from "${url.origin}": its name has no address`)
}
