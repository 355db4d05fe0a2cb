import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { isLoopback, readCertificate } from '../base/index.ts'
import { createPinnedFetch } from '../client/index.ts'
import type { Config, Settings } from '../config/index.ts'
import { checksOf, reasonOf, type Check } from './check.ts'
import { examineSockets } from './sockets.ts'

const { ok, warning, fault } = checksOf('box')

/** A box answers these in milliseconds; what takes longer is no box, or a sick one. */
const TIMEOUT_MS = 5_000
/** A certificate takes some days to be had. */
const WARN_BEFORE_MS = 14 * 86_400_000

/** Where the box listens, and what answers there. */
export async function examineBox(settings: Settings, config: Config): Promise<Check[]> {
  return [
    examineReach(settings),
    ...examineCertificate(settings),
    ...(await examinePort(settings, config)),
  ]
}

function examineReach({ host, tls }: Settings): Check {
  if (isLoopback(host)) return ok('reach', `${host}: this machine only`)
  return tls === undefined
    ? warning(
        'reach',
        `${host}: the network reaches the box, and keys travel readable`,
        'set ONBOX_TLS_CERT and ONBOX_TLS_KEY; or put a proxy with TLS on this machine, and leave ONBOX_HOST out',
      )
    : ok('reach', `${host}: the network reaches the box, by TLS`)
}

function examineCertificate({ tls }: Settings): Check[] {
  if (tls === undefined) return []
  const what = 'certificate'
  try {
    const { expiresAtMs } = readCertificate(tls)
    const until = `${tls.certFile} is valid until ${new Date(expiresAtMs).toISOString().slice(0, 10)}`
    return [
      expiresAtMs - Date.now() < WARN_BEFORE_MS
        ? warning(what, until, 'put a new one in its place; the box takes it without a restart')
        : ok(what, until),
    ]
  } catch (error) {
    return [fault(what, reasonOf(error), 'docs/settings.md tells what it has to be')]
  }
}

async function examinePort(settings: Settings, config: Config): Promise<Check[]> {
  const { host, port } = settings
  if (port === 0) return [ok('port', '0: a free one is taken at each start')]
  const error = await tryToListen(host, port)
  if (error === undefined) return [ok('port', `${port} is free; no box runs`)]
  if (error.code !== 'EADDRINUSE') {
    return [
      fault('port', `${host}:${port} cannot be listened on: ${error.message}`, LISTEN_WAY_OUT),
    ]
  }
  return examineRunning(settings, config)
}

const LISTEN_WAY_OUT =
  "set ONBOX_HOST to an address of this machine, and ONBOX_PORT to 1024 or more where the box's user may not take less"

function tryToListen(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}

/** What listens there already. */
async function examineRunning(settings: Settings, config: Config): Promise<Check[]> {
  const { port } = settings
  const ask = createAsk(settings)
  const url = toUrl(settings)
  const health = await ask(`${url}/healthz`)
  const isBox = health?.status === 200 && health.headers.get('x-request-id')?.startsWith('req_')
  if (isBox !== true) {
    return [
      fault(
        'port',
        `${port} is taken by another program`,
        'stop that, or set ONBOX_PORT to another',
      ),
    ]
  }
  return [
    await examineVersion(url, settings, ask),
    ...(await examineReadiness(url, findKey(settings), ask)),
    ...(await examineSockets(settings, config)),
  ]
}

function findKey({ dataDir, adminKey }: Settings): string {
  const file = join(dataDir, 'admin.key')
  return adminKey ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')
}

async function examineVersion(url: string, settings: Settings, ask: Ask): Promise<Check> {
  const { port } = settings
  const metrics = await ask(`${url}/metrics`, findKey(settings))
  const [, version, node] =
    /^onbox_build_info\{version="([^"]+)",node="([^"]+)"\}/m.exec((await metrics?.text()) ?? '') ??
    []
  return version === undefined
    ? warning(
        'port',
        `${port} is answered by a box that does not take the key from here`,
        "set ONBOX_ADMIN_KEY or ONBOX_DATA_DIR to that box's, or ONBOX_PORT for another box",
      )
    : ok('port', `${port} is answered by onbox ${version} on Node ${node}`)
}

async function examineReadiness(url: string, key: string, ask: Ask): Promise<Check[]> {
  const response = await ask(`${url}/readyz`, key)
  if (response === undefined) {
    return [fault('serves', 'it does not answer in time', 'see its log, and start it again')]
  }
  const { faultCount = 0, faults = [] } = (await response.json()) as {
    faultCount?: number
    faults?: { what: string; reason: string }[]
  }
  if (faultCount > faults.length) {
    const way = "set ONBOX_ADMIN_KEY or ONBOX_DATA_DIR to that box's, to be told which and why"
    return [warning('serves', `${faultCount} of its functions and models do not`, way)]
  }
  if (faults.length === 0) return [ok('serves', 'all functions and the model')]
  return faults.map(({ what, reason }) =>
    what === 'model'
      ? fault('serves', `the model does not: ${reason}`, 'see the line of the model above')
      : warning(
          'serves',
          `${what} does not: ${reason}`,
          'mend that, and deploy it again; onbox tail tells more',
        ),
  )
}

type Ask = (url: string, key?: string) => Promise<Response | undefined>

function createAsk({ tls }: Settings): Ask {
  const send = tls === undefined ? fetch : createPinnedFetch(tls.certFile)
  return (url, key) => ask(send, url, key)
}

async function ask(
  send: typeof fetch,
  url: string,
  key: string | undefined,
): Promise<Response | undefined> {
  try {
    return await send(url, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    })
  } catch (error) {
    // No HTTP, or nothing at all: what listens is no box.
    if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return undefined
    throw new Error(`Cannot ask ${url}: ${reasonOf(error)}`, { cause: error })
  }
}

function toUrl({ host, port, tls }: Settings): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `${tls ? 'https' : 'http'}://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}
