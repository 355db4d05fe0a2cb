import { once } from 'node:events'
import { connect, Server, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import type { ServedFunction } from '../../lib/deploy/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { createGateway, listen, type ListenOptions } from '../../lib/gateway/index.ts'
import { createRequestTraces } from '../../lib/logs/index.ts'
import { NO_APPROVALS, NOTHING_SAID } from '../helpers/no-approvals.ts'
import { NO_AUDIT } from '../helpers/no-audit.ts'
import { DECLARES_NOTHING, NO_FUNCTIONS } from '../helpers/no-functions.ts'
import { NO_LOGS } from '../helpers/no-logs.ts'
import { NO_COLLECTIONS } from '../helpers/no-collections.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { OPEN_TO_ALL } from '../helpers/no-keys.ts'

const echo: ServedFunction = {
  name: 'echo',
  version: 'v1',
  maxBodyBytes: 1_000,
  collections: {},
  ...DECLARES_NOTHING,
  fault: undefined,
  fetch: async (request) => new Response(request.body as ReadableStream),
  runTool: () => Promise.resolve(null),
}

/** A gateway on a free port before one function, with what it logs. */
async function useGateway(options: Partial<ListenOptions> = {}, served = echo) {
  const logged: string[] = []
  const gateway = createGateway({
    functions: { ...NO_FUNCTIONS, get: () => served },
    collections: NO_COLLECTIONS,
    secrets: NO_SECRETS,
    logs: NO_LOGS,
    traces: createRequestTraces(),
    ...OPEN_TO_ALL,
    approvals: NO_APPROVALS,
    ...NOTHING_SAID,
    audit: NO_AUDIT,
    recordsPlainRequests: true,
    metrics: createMetrics(),
    log: createLog('debug', (line) => logged.push(line)),
    modelFault: () => undefined,
    listCrons: () => ({ timeZone: 'UTC', crons: [] }),
  })
  const listening = await listen(gateway.fetch, { host: '127.0.0.1', port: 0, ...options })
  onTestFinished(() => listening.close())
  return { ...listening, logged }
}

/** All that comes back for these bytes, until the server closes. */
function send(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.write(bytes)
  return text(socket)
}

describe('listen()', () => {
  const quick = { headersTimeoutMs: 50, requestTimeoutMs: 50 }
  const post = 'POST /echo HTTP/1.1\r\nhost: box\r\n'

  it.each([
    ['a body that does not come', `${post}content-length: 9\r\n\r\nhalf`, 408, 'REQUEST_TIMEOUT'],
    ['headers that do not come', post, 408, 'REQUEST_TIMEOUT'],
    ['too many headers', `${post}x-long: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['what is not HTTP', 'hello\r\n\r\n', 400, 'REQUEST_MALFORMED'],
    [
      'a host that is none',
      'POST /echo HTTP/1.1\r\nhost: a@b\r\nconnection: close\r\n\r\n',
      400,
      'REQUEST_MALFORMED',
    ],
  ])('answers %s with a problem', async (_what, bytes, status, code) => {
    const { url, logged } = await useGateway(quick)
    const answer = await send(url, bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/^content-type: application\/problem\+json\r$/im)
    const problem = JSON.parse(answer.split('\r\n\r\n')[1] as string) as Record<string, unknown>
    expect(problem).toMatchObject({ status, code, requestId: expect.stringMatching(/^req_/) })
    expect(problem['detail']).toMatch(/^Cannot read the request: .+; (?:send|raise) /)
    expect(logged).toEqual([])
  })

  it('gives an answer all the time that it takes', async () => {
    const patient = { headersTimeoutMs: 500, requestTimeoutMs: 500, stallTimeoutMs: 500 }
    const { url } = await useGateway(patient, {
      ...echo,
      fetch: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1.5 * patient.requestTimeoutMs))
        return new Response('late')
      },
    })
    const response = await fetch(`${url}/echo`, { method: 'POST', body: 'x' })
    expect(await response.text()).toBe('late')
  })

  it('lets a client send the rest of what is refused, so that it can read why', async () => {
    const { url } = await useGateway()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    const pieces = Array.from({ length: 8 }, () => Buffer.alloc(262_144))
    const [ended, closed] = [once(socket, 'end'), once(socket, 'close')]
    let answer = ''
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part))
    socket.allowHalfOpen = true
    socket.write(`${post}content-length: ${8 * 262_144}\r\n\r\n`)
    await ended
    expect(answer).toMatch(/^HTTP\/1.1 413 [^]*"code":"BODY_TOO_LARGE"/)
    for (const piece of pieces) {
      await new Promise<void>((resolve, reject) => {
        socket.write(piece, (error) => (error ? reject(error) : resolve()))
      })
    }
    socket.end()
    expect(await closed).toEqual([false])
  })

  it('ends a connection whose client takes nothing of its answer', async () => {
    const body = 'x'.repeat(33_554_432)
    const gone = Promise.withResolvers<void>()
    const { url } = await useGateway(
      { ...quick, stallTimeoutMs: 100 },
      {
        ...echo,
        fetch: (_request, { signal }) => {
          signal.addEventListener('abort', () => gone.resolve())
          return Promise.resolve(new Response(body))
        },
      },
    )
    const socket = connect(Number(new URL(url).port), '127.0.0.1').pause()
    onTestFinished(() => void socket.destroy())
    socket.on('error', () => {})
    socket.write('GET /echo HTTP/1.1\r\nhost: box\r\n\r\n')
    await expect(gone.promise).resolves.toBeUndefined()
  })

  it('turns away connections beyond its limits, and takes others once there is room', async () => {
    const connections = {
      maxConnections: 3,
      maxConnectionsPerAddress: 2,
      isProxy: () => false,
    }
    const { url } = await useGateway({ connections })
    const port = Number(new URL(url).port)
    const open = async (localAddress: string) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress })
      onTestFinished(() => void socket.destroy())
      await once(socket, 'connect')
      return socket
    }
    const first = await open('127.0.0.1')
    await open('127.0.0.1')
    const third = await text(await open('127.0.0.1'))
    expect(third).toMatch(/^HTTP\/1.1 503 /)
    expect(third).toMatch(/^retry-after: 1\r$/m)
    expect(third).toContain('CONNECTIONS_EXCEEDED')
    expect(third).toContain('2 are open from 127.0.0.1, which is http.maxConnectionsPerAddress')
    if (process.platform === 'linux') {
      await open('127.0.0.2')
      expect(await text(await open('127.0.0.3'))).toContain('which is http.maxConnections;')
    }
    first.destroy()
    await expect
      .poll(() => send(url, 'GET /healthz HTTP/1.1\r\nhost: box\r\nconnection: close\r\n\r\n'))
      .toMatch(/^HTTP\/1.1 200 /)
  })

  it('goes on, and says so, where it cannot take a connection', async () => {
    const faults: string[] = []
    const { url } = await useGateway({ onFault: ({ message }) => faults.push(message) })
    const port = Number(new URL(url).port)
    // No descriptor is left for it: the kernel says so to the server, and nobody else sees it.
    const handles = (
      process as unknown as { _getActiveHandles: () => unknown[] }
    )._getActiveHandles()
    const server = handles.find(
      (one): one is Server =>
        one instanceof Server && (one.address() as AddressInfo | null)?.port === port,
    )
    for (const message of ['accept ENFILE', 'accept ENOBUFS']) {
      expect(server?.emit('error', new Error(message))).toBe(true)
    }
    expect(faults).toEqual(['accept ENFILE', 'accept ENOBUFS'])
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('does nothing of what comes behind a request that ends its connection', async () => {
    const asked: string[] = []
    const { url } = await useGateway(
      {},
      {
        ...echo,
        fetch: async (request) => {
          asked.push(request.url)
          return new Response('done')
        },
      },
    )
    const next = 'POST /echo/next HTTP/1.1\r\nhost: box\r\ncontent-length: 0\r\n\r\n'
    for (const refused of ['host: box\r\nexpect: tea', 'x-no: host']) {
      const answer = await send(url, `GET /echo HTTP/1.1\r\n${refused}\r\n\r\n${next.repeat(3)}`)
      expect(answer.match(/HTTP\/1.1 /g)).toHaveLength(1)
      expect(answer).toContain('REQUEST_MALFORMED')
    }
    expect(asked).toEqual([])
  })

  it.each([
    ['does not come whole', `${post}content-length: 9\r\n\r\nhalf`, /408 [^]*REQUEST_TIMEOUT/],
    [
      'is refused',
      'POST /echo HTTP/1.1\r\ncontent-length: 9\r\n\r\nhalf',
      /400 [^]*REQUEST_MALFORMED/,
    ],
    [
      'is refused before its body',
      `${post}expect: tea\r\ncontent-length: 9\r\n\r\n`,
      /400 [^]*REQUEST_MALFORMED/,
    ],
  ])(
    'answers those of one connection in their order, also where a later one %s',
    async (_what, later, refusal) => {
      const { url } = await useGateway(
        { ...quick, requestTimeoutMs: 100 },
        {
          ...echo,
          fetch: async (request) => {
            if (request.method === 'POST') return new Response(request.body as ReadableStream)
            await new Promise((resolve) => setTimeout(resolve, 800))
            return new Response('first')
          },
        },
      )
      const first = 'GET /echo HTTP/1.1\r\nhost: box\r\n\r\n'
      const answer = await send(url, `${first}${later}`)
      expect(answer).toMatch(/^HTTP\/1.1 200 [^]*first/)
      expect(answer).toMatch(refusal)
      expect(answer.match(/HTTP\/1.1 /g)).toHaveLength(2)
    },
  )

  it('ends a connection that asks for a tunnel while an answer is on its way, and tells who answers', async () => {
    const isAborted = Promise.withResolvers<void>()
    const megabyte = new Uint8Array(1_048_576)
    const gateway = await useGateway(quick, {
      ...echo,
      fetch: async () =>
        new Response(
          new ReadableStream({
            pull: (sink) => sink.enqueue(megabyte),
            cancel: () => isAborted.resolve(),
          }),
        ),
    })
    const { hostname, port } = new URL(gateway.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {}).resume()
    socket.write(
      'GET /echo HTTP/1.1\r\nhost: box\r\n\r\nCONNECT box:1 HTTP/1.1\r\nhost: box\r\n\r\n',
    )
    await once(socket, 'close')
    await expect(isAborted.promise).resolves.toBeUndefined()
  })

  it('does nothing of what comes behind an upload that it refused before it came whole', async () => {
    const asked: string[] = []
    const served: ServedFunction = {
      ...echo,
      fetch: async (request) => {
        asked.push(request.method)
        return new Response('done')
      },
    }
    const { url } = await useGateway({}, served)
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    const all = text(socket)
    const { promise: refused, resolve } = Promise.withResolvers<void>()
    socket.once('data', () => resolve())
    socket.write(`${post}content-length: 2000\r\n\r\nhalf`)
    await refused
    socket.write(`${'x'.repeat(1_996)}${post}content-length: 0\r\n\r\n`)
    socket.end()
    expect(await all).toMatch(/^HTTP\/1.1 413 /)
    expect(asked).toEqual([])
  })

  it('takes only so many requests of one connection at once', async () => {
    let open: () => void = () => {}
    const opened = new Promise<void>((resolve) => (open = resolve))
    let asked = 0
    const { url } = await useGateway(
      {},
      {
        ...echo,
        fetch: async () => {
          asked += 1
          if (asked === 256) open()
          await opened
          return new Response('done')
        },
      },
    )
    const all = await send(url, 'GET /echo HTTP/1.1\r\nhost: box\r\n\r\n'.repeat(1_000))
    expect(asked).toBe(256)
    expect(all.match(/HTTP\/1.1 200 /g)).toHaveLength(256)
    expect(all).toMatch(/HTTP\/1.1 429 [^]*retry-after: 1[^]*256 of this connection wait/)
  })

  it('says why it cannot listen', async () => {
    const { url } = await useGateway()
    const port = Number(new URL(url).port)
    await expect(useGateway({ port })).rejects.toMatchObject({ code: 'PORT_IN_USE' })
    // 203.0.113.0/24 is for documentation: no machine has such an address.
    await expect(useGateway({ host: '203.0.113.1' })).rejects.toMatchObject({
      code: 'LISTEN_FAILED',
      message: expect.stringMatching(
        /^Cannot listen on 203.0.113.1:0: .*EADDRNOTAVAIL.* set ONBOX_HOST/,
      ) as string,
    })
  })
})
