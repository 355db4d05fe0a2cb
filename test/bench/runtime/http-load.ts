import { Agent, request, type IncomingMessage } from 'node:http'

/** One answer: its status, its request's id, its version, its text, how long it took, and when to come back. */
export interface Reply {
  status: number
  requestId: string
  version: string
  text: string
  ms: number
  retryAfterMs: number
}

/** Kept connections to one server. */
export interface Client {
  get: (path: string) => Promise<Reply>
  close: () => void
}

export function createClient(url: string, key: string, connections = 1): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const headers = { authorization: `Bearer ${key}` }
  return {
    get: (path) => {
      const startedAtMs = performance.now()
      const { promise, resolve, reject } = Promise.withResolvers<Reply>()
      const sent = request(new URL(path, url), { agent, headers }, (response: IncomingMessage) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            requestId: String(response.headers['x-request-id'] ?? ''),
            version: String(response.headers['x-onbox-version'] ?? ''),
            text,
            ms: performance.now() - startedAtMs,
            retryAfterMs: 1_000 * Number(response.headers['retry-after'] ?? 0),
          }),
        )
        response.on('error', reject)
      })
      sent.on('error', reject)
      sent.end()
      return promise
    },
    close: () => agent.destroy(),
  }
}

/** Requests a second, of so many that are always under way. */
export async function measureThroughput(
  client: Client,
  path: string,
  connections: number,
  durationMs: number,
): Promise<number> {
  const startedAtMs = performance.now()
  let count = 0
  const work = async (): Promise<void> => {
    while (performance.now() - startedAtMs < durationMs) {
      const { status } = await client.get(path)
      if (status !== 200) throw new Error(`${path} answers ${status}`)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  return count / ((performance.now() - startedAtMs) / 1_000)
}
