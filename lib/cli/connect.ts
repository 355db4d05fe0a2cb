import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { createClient, createPinnedFetch, type Client } from '../client/index.ts'
import { readSettings } from '../config/index.ts'

/** What `--help` of every command that talks to a box says of where that is. */
export const CONNECT_HELP = `The box: --url, else <ONBOX_HOST>:<ONBOX_PORT> (http://127.0.0.1:8787; https with ONBOX_TLS_CERT).
The key: ONBOX_ADMIN_KEY, else the one that the box in this folder keeps in its data directory; to another box
than that one goes only ONBOX_ADMIN_KEY.
`

/** The option of every command that talks to a box. */
export const CONNECT_OPTIONS = { url: { type: 'string' } } as const

/**
 * A client of the running box.
 *
 * @throws {OnboxError} `KEY_MISSING` when there is no key here
 */
export function connect(url: string | undefined): Client {
  const { host, port, dataDir, adminKey, tls } = readSettings(process.env, process.cwd())
  const file = join(dataDir, 'admin.key')
  const hasFile = existsSync(file)
  const isOwn = url === undefined || isHere(url, host)
  const key = adminKey ?? (hasFile && isOwn ? readFileSync(file, 'utf8').trim() : '')
  if (key === '') {
    const why = hasFile
      ? `the key in ${file} is of this folder's box, and goes to no other machine: set ONBOX_ADMIN_KEY to the key of ${url}`
      : `set ONBOX_ADMIN_KEY, or run this in the box's folder (there is no ${file})`
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
