import { BlockList, isIPv4 } from 'node:net'

/**
 * Where an address leads. `private`: into the company's network or this machine; `forbidden`: where no name
 * has to lead, above all to the metadata services of clouds, which hand out keys.
 */
export type AddressClass = 'public' | 'private' | 'forbidden'

const PRIVATE = listSubnets(`
  10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 172.16.0.0/12 192.168.0.0/16
  ::1/128 fc00::/7`)

/**
 * What is not globally reachable by the registries, and metadata services outside the link-local range
 * (Alibaba, Azure; AWS and Google over IPv6).
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const FORBIDDEN = listSubnets(`
  0.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24
  203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 100.100.100.200/32 168.63.129.16/32
  2001::/23 2001:db8::/32 2002::/16 3fff::/20 fd00:ec2::254/128 fd20:ce::254/128`)

/** The other lists see through `::ffff:127.0.0.1`; all else that wraps an IPv4 address lies outside this. */
const GLOBAL_IPV6 = listSubnets('2000::/3')

/** @param address - as a resolver gives it; one with a zone (`fe80::1%eth0`) is forbidden */
export function classifyAddress(address: string): AddressClass {
  if (address.includes('%')) return 'forbidden'
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  if (FORBIDDEN.check(address, family)) return 'forbidden'
  if (PRIVATE.check(address, family)) return 'private'
  return family === 'ipv4' || GLOBAL_IPV6.check(address, family) ? 'public' : 'forbidden'
}

function listSubnets(text: string): BlockList {
  const list = new BlockList()
  for (const subnet of text.trim().split(/\s+/)) {
    const [network = '', bits] = subnet.split('/')
    list.addSubnet(network, Number(bits), isIPv4(network) ? 'ipv4' : 'ipv6')
  }
  return list
}
