import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A socket of a process, as the kernel lists it. */
export interface OpenSocket {
  pid: number
  protocol: 'tcp' | 'udp' | 'raw'
  isListening: boolean
  local: Endpoint
  remote: Endpoint
}

export interface Endpoint {
  /** IPv4 where it is one, also inside IPv6. */
  address: string
  port: number
}

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'] as const
const LISTEN = '0A'

/**
 * The sockets of the internet that these processes have.
 *
 * @throws where a process may not be looked at; one that has ended has none
 */
export function listSockets(pids: readonly number[]): OpenSocket[] {
  const [first] = pids
  if (first === undefined) return []
  const owners = new Map<string, number>()
  for (const pid of pids) {
    for (const inode of listInodes(pid)) owners.set(inode, pid)
  }
  return TABLES.flatMap((table) =>
    // One network namespace: a box makes no other.
    readTable(`/proc/${first}/net/${table}`).flatMap(([local = '', remote = '', state, inode]) => {
      const pid = owners.get(inode ?? '')
      if (pid === undefined) return []
      return {
        pid,
        protocol: table.replace('6', '') as OpenSocket['protocol'],
        isListening: table.startsWith('tcp') && state === LISTEN,
        local: toEndpoint(local),
        remote: toEndpoint(remote),
      }
    }),
  )
}

/** The process that listens at this port, of those that this user may look at. */
export function findListener(port: number): number | undefined {
  const inodes = new Set(
    ['tcp', 'tcp6'].flatMap((table) =>
      readTable(`/proc/self/net/${table}`)
        .filter(([local = '', , state]) => state === LISTEN && toEndpoint(local).port === port)
        .map(([, , , inode = '']) => inode),
    ),
  )
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) => {
    try {
      return listInodes(Number(pid)).some((inode) => inodes.has(inode))
    } catch {
      // Somebody else's.
      return false
    }
  })
  return found === undefined ? undefined : Number(found)
}

/** A process and all that it has started, and they. */
export function listTree(pid: number): number[] {
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    // Behind the name in brackets: the state, and the parent.
    const [, parent] = read(`/proc/${name}/stat`)?.split(') ').at(-1)?.split(' ') ?? []
    if (/^\d+$/.test(name) && parent !== undefined) {
      parents.getOrInsert(Number(parent), []).push(Number(name))
    }
  }
  const below = (one: number): number[] => [one, ...(parents.get(one) ?? []).flatMap(below)]
  return below(pid)
}

function listInodes(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw error
    return []
  }
  return names.flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? []
    } catch {
      // It was closed meanwhile.
      return []
    }
  })
}

/** Local and remote address, state, inode, a line each. */
function readTable(path: string): string[][] {
  return (read(path) ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields.length > 9)
    .map((fields) => [1, 2, 3, 9].map((at) => fields[at] as string))
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** `0100007F:1F90` → 127.0.0.1, 8080: words of four bytes, each in the machine's own order, which is the little one. */
function toEndpoint(text: string): Endpoint {
  const [hex = '', port = '0'] = text.split(':')
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) =>
    (word.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).toReversed(),
  )
  return { address: toAddress(bytes), port: Number.parseInt(port, 16) }
}

function toAddress(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.')
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255
  if (isMapped) return bytes.slice(12).join('.')
  const words = Array.from({ length: 8 }, (_, at) =>
    (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16),
  )
  // As `URL` shortens it.
  return new URL(`http://[${words.join(':')}]`).hostname.slice(1, -1)
}
