import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { isLoopback, OnboxError } from '../base/index.ts'
import type { HttpConfig } from '../config/index.ts'

/** Who has sent a request, and how. */
export interface Client {
  /** Empty where the app is called directly. */
  address: string
  /** Whether it came by TLS all the way that is known. */
  isSecure: boolean
}

/** What is believed of where requests come from, and by which names the box is asked. */
export interface Reach {
  clientOf: (incoming: IncomingMessage | undefined) => Client
  isProxy: (address: string) => boolean
  /** @throws {OnboxError} `HOST_UNKNOWN` for a name that may have been made to lead here */
  checkHost: (url: string) => void
}

/** More than any chain of proxies has. */
const MAX_HOPS = 16

/**
 * @param host - what the box listens on: one that only this machine reaches is asked by addresses and `localhost`, and
 * by the names that are configured. A page of the internet can lead its own name here, and would be one origin with us.
 */
export function createReach(
  { trustedProxies = [], hosts }: Pick<HttpConfig, 'trustedProxies' | 'hosts'> = {},
  host = '',
): Reach {
  const proxies = toBlockList(trustedProxies)
  const isProxy = (address: string): boolean =>
    trustedProxies.length > 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  const names = hosts?.map((name) => name.toLowerCase()) ?? (isLoopback(host) ? [] : undefined)

  return {
    isProxy,
    clientOf: (incoming) => {
      const { socket, headers } = incoming ?? {}
      const sender = toPlainAddress(socket?.remoteAddress ?? '')
      const isEncrypted = socket !== undefined && 'encrypted' in socket
      if (sender === '' || !isProxy(sender)) return { address: sender, isSecure: isEncrypted }
      return {
        address: findClient(sender, toText(headers?.['x-forwarded-for']), isProxy),
        isSecure: /(^|,)\s*https\s*$/i.test(toText(headers?.['x-forwarded-proto'])),
      }
    },
    checkHost: (url) => {
      if (names === undefined) return
      const name = toHostName(url)
      if (isIP(name) > 0 || name === 'localhost' || name.endsWith('.localhost')) return
      if (names.includes(name)) return
      throw new OnboxError(
        'HOST_UNKNOWN',
        `Cannot serve the host "${name}": the box is asked by its address; name others in http.hosts`,
      )
    },
  }
}

/** The last sender that no proxy of ours is: what stands before it anybody may have written. */
function findClient(
  sender: string,
  forwarded: string,
  isProxy: (address: string) => boolean,
): string {
  let address = sender
  const hops = forwarded.split(',').toReversed().slice(0, MAX_HOPS)
  for (const hop of hops) {
    const before = toPlainAddress(withoutPort(hop.trim()))
    if (isIP(before) === 0) break
    address = before
    if (!isProxy(address)) break
  }
  return address
}

/** `[::1]:80` and `10.0.0.5:80`, as some proxies write it. */
const withoutPort = (text: string): string =>
  /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text

/** IPv4 as it is written, also where it came in by IPv6. */
const toPlainAddress = (address: string): string => address.replace(/^::ffff:(?=[\d.]+$)/i, '')

const toText = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(',') : (value ?? '')

/** `http://box.example:8787/x` → `box.example`, `http://[::1]/` → `::1`. */
function toHostName(url: string): string {
  const begin = url.indexOf('://') + 3
  const end = url.indexOf('/', begin)
  const authority = url.slice(begin, end === -1 ? undefined : end)
  return authority
    .replace(/:\d*$/, '')
    .replace(/^\[|\]$|\.$/g, '')
    .toLowerCase()
}

function toBlockList(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}
