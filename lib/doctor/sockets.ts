import { lookup } from 'node:dns/promises'
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { isLoopback } from '../base/index.ts'
import { parseGrantedHost, type Config, type Settings } from '../config/index.ts'
import { checksOf, reasonOf, type Check } from './check.ts'
import {
  findListener,
  listSockets,
  listTree,
  type Endpoint,
  type OpenSocket,
} from './list-sockets.ts'

const { ok, warning, fault } = checksOf('box')

const WHAT = 'sockets'
const DNS_PORT = 53
const UNSPECIFIED = /^(0\.0\.0\.0|::)$/
/** More are not told one by one. */
const MAX_SHOWN = 5

/** Where the box may go by its configuration. */
export interface Granted {
  /** `10.0.0.5 443`, as names lead there now. */
  ends: ReadonlySet<string>
  /** Ports of `*.example.com`, whose addresses nobody can list. */
  openPorts: ReadonlySet<number>
}

/**
 * Whether any process of the running box has a socket to another machine that the configuration does not give it: only
 * the host talks to anybody.
 */
export async function examineSockets({ port }: Settings, config: Config): Promise<Check[]> {
  // No Linux: nobody tells.
  if (!existsSync('/proc/self/net/tcp')) return []
  const host = findListener(port)
  if (host === undefined) {
    return [
      warning(
        WHAT,
        'those of the box cannot be seen by this user',
        "run this as the box's user, or as root",
      ),
    ]
  }
  const tree = listTree(host)
  try {
    return [judge(listSockets(tree), tree, { host, port, granted: await listGranted(config) })]
  } catch (error) {
    return [
      warning(
        WHAT,
        `they cannot be seen: ${reasonOf(error)}`,
        "run this as the box's user, or as root",
      ),
    ]
  }
}

interface Box {
  host: number
  port: number
  granted: Granted
}

/** @param tree - the processes of the box */
export function judge(sockets: readonly OpenSocket[], tree: readonly number[], box: Box): Check {
  const stray = sockets.filter((socket) => !isGranted(socket, box))
  const count = `${tree.length} processes`
  if (stray.length === 0) {
    return ok(WHAT, `none of ${count} has one to another machine that it was not granted`)
  }
  const shown = stray.slice(0, MAX_SHOWN).map((socket) => describe(socket, box))
  const more = stray.length > MAX_SHOWN ? `, and ${stray.length - MAX_SHOWN} more` : ''
  const found = `${shown.join('; ')}${more}`
  // Names may lead elsewhere than a minute ago.
  return stray.every(({ pid, isListening }) => pid === box.host && !isListening)
    ? warning(
        WHAT,
        `${found}: no grant names it, as names lead now`,
        'look again in a minute; if it stays, see onbox tail and the record for what asked for it',
      )
    : fault(
        WHAT,
        `${found}: nothing but the host talks to other machines`,
        'stop the box, keep its folder as it is, and find out what that is',
      )
}

function isGranted(socket: OpenSocket, { host, port, granted }: Box): boolean {
  const { pid, protocol, isListening, local, remote } = socket
  if (protocol === 'raw') return false
  const isHost = pid === host
  const isOwnPort = isHost && protocol === 'tcp' && local.port === port
  if (isListening || UNSPECIFIED.test(remote.address)) {
    return isOwnPort || isLoopback(local.address)
  }
  if (isLoopback(remote.address) || isOwnPort) return true
  if (!isHost) return false
  if (remote.port === DNS_PORT) return true
  return granted.ends.has(toKey(remote)) || granted.openPorts.has(remote.port)
}

function describe({ pid, protocol, isListening, local, remote }: OpenSocket, box: Box): string {
  const who = pid === box.host ? `the host (${pid})` : `process ${pid}`
  const toText = ({ address, port }: Endpoint): string => `${address} port ${port}`
  return isListening || UNSPECIFIED.test(remote.address)
    ? `${who} listens on ${toText(local)} (${protocol})`
    : `${who} is connected to ${toText(remote)} (${protocol})`
}

const toKey = ({ address, port }: Endpoint): string => `${address} ${port}`

/** Where functions, sign-in and models lead, as names lead now. */
export async function listGranted({ functions, access, model }: Config): Promise<Granted> {
  const hosts = Object.values(functions)
    .flatMap(({ bindings = {} }) => Object.values(bindings))
    .flatMap((binding) => (binding.type === 'fetch' ? binding.hosts : []))
    .flatMap((text) => parseGrantedHost(text) ?? [])
  const servers = [
    ...(access?.oidc ? [access.oidc.issuer] : []),
    ...(model?.openai?.urls ?? []),
    ...(model?.embedding?.openai?.urls ?? []),
  ].map((text) => new URL(text))
  const ends = [...hosts.filter(({ isSuffix }) => !isSuffix), ...servers].map(
    ({ hostname, port, protocol }) => ({ hostname, port: toPort(port, protocol) }),
  )
  const resolved = await Promise.all(
    ends.map(async ({ hostname, port }) =>
      (await resolve(hostname)).map((address) => toKey({ address, port })),
    ),
  )
  const suffixes = hosts.filter(({ isSuffix }) => isSuffix)
  return {
    ends: new Set(resolved.flat()),
    openPorts: new Set(suffixes.map(({ port, protocol }) => toPort(port, protocol))),
  }
}

const toPort = (port: string, protocol: string): number =>
  Number(port) || (protocol === 'http:' ? 80 : 443)

async function resolve(hostname: string): Promise<string[]> {
  const plain = hostname.replace(/^\[|\]$/g, '')
  if (isIP(plain) > 0) return [plain]
  try {
    return (await lookup(plain, { all: true })).map(({ address }) => address)
  } catch {
    // Nobody can be connected to it.
    return []
  }
}
