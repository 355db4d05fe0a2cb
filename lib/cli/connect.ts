import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { createClient, createPinnedFetch, type Client } from '../client/index.ts'
import { isBoxAddress, readClientSettings, readSettings } from '../config/index.ts'
import { UsageError } from './command.ts'

/** What `--help` of every command that talks to a box says of where that is. */
export const CONNECT_HELP = `The box: --url, else ONBOX_URL, else <ONBOX_HOST>:<ONBOX_PORT> (http://127.0.0.1:8787; https with ONBOX_TLS_CERT).
The key: ONBOX_KEY, the one that you were given. Without it this folder's box takes its operator's: ONBOX_ADMIN_KEY, else
the one that it keeps in its data directory. ONBOX_ADMIN_KEY goes to another box too where --url names that one.
`

/** The option of every command that talks to a box. */
export const CONNECT_OPTIONS = { url: { type: 'string' } } as const

/**
 * A client of the running box.
 *
 * @param given - its address, as it was typed
 * @throws {OnboxError} `KEY_MISSING` when there is no key here for that box; `CONFIG_INVALID`
 */
export function connect(given: string | undefined): Client {
  if (given !== undefined && !isBoxAddress(given)) {
    throw new UsageError(`--url takes an address such as http://127.0.0.1:8787, and got "${given}"`)
  }
  const { host, port, dataDir, adminKey, tls } = readSettings(process.env, process.cwd())
  const client = readClientSettings(process.env)
  const url = given ?? client.url
  const file = join(dataDir, 'admin.key')
  const isOwn = url === undefined || (isHere(url, host) && (given !== undefined || isAt(url, port)))
  // The operator's key follows what was typed, and never a variable that names another box.
  const operatorKey = isOwn || given !== undefined ? adminKey : undefined
  const kept = isOwn && existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  const key = client.key ?? operatorKey ?? kept
  if (key === '') {
    const why = isOwn
      ? `set ONBOX_KEY to the key that you were given, or run this in the box's folder (there is no ${file})`
      : `set ONBOX_KEY to the key of ${url}; what the box of this folder goes by is sent to no other`
    throw new OnboxError('KEY_MISSING', `Cannot ask the box without a key: ${why}`)
  }
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const address = reachable.includes(':') ? `[${reachable}]` : reachable
  return createClient({
    url: url ?? `${tls ? 'https' : 'http'}://${address}:${port}`,
    key,
    ...(tls && url === undefined && { fetch: createPinnedFetch(tls.certFile) }),
  })
}

/** Whether an address is of this machine, or the one that the box of this folder listens on. */
function isHere(url: string, host: string): boolean {
  const { hostname = '' } = URL.parse(url) ?? {}
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) || hostname === host
}

function isAt(url: string, port: number): boolean {
  const { port: named, protocol } = URL.parse(url) ?? {}
  return Number(named || (protocol === 'https:' ? 443 : 80)) === port
}
