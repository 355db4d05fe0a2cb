import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A web service of a test's own. */
export interface WebService {
  /** `http://127.0.0.1:41234` */
  origin: string
  /** `127.0.0.1:41234` */
  host: string
  port: number
  /** Method and path of every request so far. */
  requests: string[]
}

/**
 * Starts a web service on a free port of this machine.
 *
 * @param onEnd - takes what ends it. Default: with the test
 */
export async function startWebService(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  address: '127.0.0.1' | '::1' = '127.0.0.1',
  onEnd: (end: () => void) => void = onTestFinished,
): Promise<WebService> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    handle(request, response)
  })
  server.listen(0, address)
  await once(server, 'listening')
  onEnd(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const host = address === '::1' ? `[::1]:${port}` : `${address}:${port}`
  return { origin: `http://${host}`, host, port, requests }
}
