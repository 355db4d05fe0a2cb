import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createFetchBinding, type FetchSources } from '../../lib/bindings/index.ts'
import { checkConfig, type FetchBindingConfig } from '../../lib/config/index.ts'
import type { FetchBinding } from '../../lib/function/index.ts'
import { createFetch } from '../../lib/isolate/guest/create-fetch.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { startWebService } from '../helpers/start-web-service.ts'
import { asRequest, createKeptLog, get, startFixture } from '../isolate/start-fixture.ts'
import { cert, key } from './fixtures/self-signed.ts'

type Grant = Omit<FetchBindingConfig, 'type'>
type Sources = Partial<FetchSources>

const bind = (grant: Grant, sources: Sources = {}) =>
  createFetchBinding(
    { type: 'fetch', ...grant },
    { log: createKeptLog().log, secrets: NO_SECRETS, ...sources },
  )

/** Gives orders to the host's side, as a guest would that forges its messages. */
function grantOrders(grant: Grant, sources?: Sources): (order: unknown) => AsyncIterable<unknown> {
  const binding = bind(grant, sources)
  const context = { depth: 0, ...asRequest(), functionName: 'test', version: 'v1' }
  return (order) => binding.call('fetch', order, context) as AsyncIterable<unknown>
}

/** Both sides of `env.FETCH`, without a process in between. */
const grantFetch = (grant: Grant, sources?: Sources): FetchBinding =>
  createFetch(grantOrders(grant, sources))

/** A function in its isolate, with these hosts granted as `env.FETCH`. */
const startFunction = (grant: Grant, sources?: Sources) =>
  startFixture('fetches', {
    bindings: { FETCH: bind(grant, sources) },
    kinds: { FETCH: 'fetch' },
  })

/** What a service says of the request that it got. */
interface Echo {
  method: string
  headers: IncomingHttpHeaders
  body: string
}

const echo = (request: IncomingMessage, response: ServerResponse): void => {
  const { method, headers } = request
  void request.toArray().then((pieces) => {
    response.end(JSON.stringify({ method, headers, body: Buffer.concat(pieces).toString() }))
  })
}

const startEcho = (address?: '127.0.0.1' | '::1') => startWebService(echo, address)

const readEcho = async (response: Response | Promise<Response>): Promise<Echo> =>
  (await (await response).json()) as Echo

/** A service that redirects every request as `locate` says, until that says nothing. */
const startRedirects = (locate: (path: string) => string | undefined, status = 302) =>
  startWebService((request, response) => {
    const location = locate(request.url ?? '')
    if (location === undefined) echo(request, response)
    else response.writeHead(status, { location }).end('moved')
  })

const resolveTo =
  (...addresses: string[]) =>
  () =>
    Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )

const containing = (text: string): string => expect.stringContaining(text) as string

describe('env.FETCH', () => {
  it.each(['127.0.0.1', '::1'] as const)('has the shape of fetch, to %s', async (address) => {
    const { origin, host } = await startEcho(address)
    const fetch = grantFetch({ hosts: [origin] })
    const response = await fetch(new URL(`${origin}/a?b=c#d`), {
      method: 'post',
      headers: { 'content-type': 'application/json', 'x-key': 'k', accept: 'text/plain' },
      body: '{"城市":"上海"}',
    })
    expect(response).toBeInstanceOf(Response)
    const { ok, status, statusText, url, redirected } = response
    expect([ok, status, statusText, redirected]).toEqual([true, 200, 'OK', false])
    expect(url).toBe(`${origin}/a?b=c`)
    expect(await readEcho(response)).toEqual({
      method: 'POST',
      body: '{"城市":"上海"}',
      headers: {
        'accept-encoding': 'identity',
        'content-length': '19',
        'content-type': 'application/json',
        'user-agent': 'onbox',
        'x-key': 'k',
        accept: 'text/plain',
        connection: 'close',
        host,
      },
    })
  })

  it('works in an isolate, and streams a response as it comes', async () => {
    const last = Promise.withResolvers<void>()
    const { origin } = await startWebService((_request, response) => {
      response.writeHead(201, { 'x-colour': 'red' }).write('first')
      void last.promise.then(() => response.end('last'))
    })
    const isolate = await startFunction({ hosts: [origin] })
    const response = await isolate.fetch(get(`/?url=${origin}`), asRequest())
    expect([response.status, response.headers.get('x-colour')]).toEqual([201, 'red'])
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect(await reader?.read()).toMatchObject({ value: 'first' })
    last.resolve()
    expect(await reader?.read()).toMatchObject({ value: 'last' })
    expect(await reader?.read()).toMatchObject({ done: true })
  })

  it('fails in an isolate with the code, and when to try again', async () => {
    const { origin } = await startEcho()
    const isolate = await startFunction({ hosts: [origin], requestsPerMinute: 2 })
    const refused = await isolate.fetch(get('/?url=http://elsewhere.test'), asRequest())
    expect(await refused.json()).toMatchObject({ status: 403, code: 'FETCH_DENIED' })
    const fetchText = () => isolate.runTool('fetch_text', { url: origin }, asRequest())
    expect(await fetchText()).toContain('"method":"GET"')
    const limited = await isolate.fetch(get(`/?url=${origin}`), asRequest())
    expect(await limited.json()).toMatchObject({ status: 503, code: 'FETCH_LIMITED' })
    expect(limited.headers.get('retry-after')).toMatch(/^[12]?\d$|^30$/)
    await expect(fetchText()).rejects.toMatchObject({
      code: 'FETCH_LIMITED',
      retryAfterSeconds: expect.any(Number) as number,
    })
  })

  it('notes calls that fail only so often, and how many it left out', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const { log, lines } = createKeptLog()
    const fetch = grantFetch({ hosts: ['https://a.test'] }, { log })
    const fail = () => expect(fetch('https://elsewhere.test')).rejects.toThrow()
    for (let count = 0; count < 100; count += 1) await fail()
    expect(lines.map(({ message }) => message)).toEqual(Array(10).fill('fetch failed'))
    vi.advanceTimersByTime(1_000)
    await fail()
    expect(lines.slice(10)).toMatchObject([
      { message: 'log lines dropped', function: 'test', dropped: 90 },
      { message: 'fetch failed' },
    ])
  })

  it('gives a response without a body as one', async () => {
    const { origin } = await startWebService((request, response) => {
      response.writeHead(request.method === 'HEAD' ? 200 : 204, { 'content-length': '99' }).end()
    })
    const fetch = grantFetch({ hosts: [origin], maxResponseBytes: 10 })
    const responses = [await fetch(origin), await fetch(origin, { method: 'HEAD' })]
    expect(responses.map(({ status, body }) => [status, body])).toEqual([
      [204, null],
      [200, null],
    ])
  })

  it('notes every call in the log, and never what may be secret', async () => {
    const { origin, host } = await startEcho()
    const { log, lines } = createKeptLog()
    const fetch = grantFetch({ hosts: [origin] }, { log })
    await readEcho(fetch(`${origin}/secret?secret`, { headers: { authorization: 'secret' } }))
    await expect(fetch('https://elsewhere.test/secret')).rejects.toThrow()
    await expect(fetch(origin, { headers: { 'x-key': 'secret\u0001' } })).rejects.toThrow()
    const common = { requestId: 'req_test', function: 'test' }
    const failed = { level: 'warn', message: 'fetch failed', ...common }
    expect(lines).toMatchObject([
      { level: 'info', message: 'fetched', ...common, host, status: 200 },
      { ...failed, host: 'elsewhere.test', code: 'FETCH_DENIED' },
      { ...failed, code: 'FETCH_FAILED' },
    ])
    expect(JSON.stringify(lines)).not.toContain('secret')
  })
})

describe('a grant', () => {
  it.each([
    ['the decimal form of its address', 'http://2130706433:PORT'],
    ['the hexadecimal form of its address', 'http://0x7f.1:PORT'],
    ['full-width digits', 'http://１２７.0.0.1:PORT'],
  ])('holds for %s, which is the same host', async (_what, url) => {
    const { origin, port } = await startEcho()
    const response = await grantFetch({ hosts: [origin] })(url.replace('PORT', String(port)))
    expect(response.url).toBe(`${origin}/`)
  })

  it('by a name leads to the address that was checked, and the service learns the name', async () => {
    const { port } = await startEcho()
    const asked: string[] = []
    const resolve = (hostname: string) => {
      asked.push(hostname)
      return resolveTo(asked.length === 1 ? '127.0.0.1' : '169.254.169.254')()
    }
    const fetch = grantFetch({ hosts: [`http://*.star.test:${port}`], private: true }, { resolve })
    const { headers } = await readEcho(fetch(`http://A.b.Star.test:${port}/`))
    expect(headers.host).toBe(`a.b.star.test:${port}`)
    expect(asked).toEqual(['a.b.star.test'])
  })

  it('by a name that leads to a reserved address is refused, with a way out', async () => {
    const fetch = grantFetch({ hosts: ['api.test'] }, { resolve: resolveTo('169.254.169.254') })
    await expect(fetch('https://api.test')).rejects.toMatchObject({
      code: 'FETCH_DENIED',
      message: expect.stringMatching(/, which no grant reaches; take another host$/) as string,
    })
  })

  it('by a name tries the next address where the first does not answer', async () => {
    const { port } = await startEcho('::1')
    const url = `http://api.test:${port}`
    const resolve = resolveTo('127.0.0.1', '::1')
    const response = await grantFetch({ hosts: [url], private: true }, { resolve })(url)
    expect(response.status).toBe(200)
  })

  it('is checked with the rest of the operator’s file', () => {
    const check = (hosts: string[], more = {}) => {
      const bindings = { FETCH: { type: 'fetch', hosts, ...more } }
      return () => checkConfig({ functions: { a: { bindings } } }, 'x')
    }
    const hosts = ['a.test', 'A.test:8443', 'http://[::1]:80', '*.例子.测试', '10.0.0.1']
    expect(check(hosts)).not.toThrow()
    const faulty = ['', '*', '*.com', 'a.*.test', '*.0.0.1', 'ftp://a.test', 'a.test/path']
    faulty.push('a.test.', 'me@a.test', 'a.test:99999', 'a b.test', '[fe80::1%25eth0]')
    expect(check(faulty)).toThrow(`${faulty.length} faults`)
    expect(check([])).toThrow('wanted >=1')
    expect(check(['a.test'], { timeoutMs: 0, maxRequestBytes: 1e9 })).toThrow('2 faults')
  })
})

describe('a redirect', () => {
  it('is followed to a granted host, without what may be a key', async () => {
    const target = await startEcho()
    const { origin } = await startRedirects((path) =>
      path === '/' ? '/again?x=1' : `${target.origin}/there`,
    )
    const headers = { authorization: 'a', cookie: 'c', 'x-api-key': 'k', accept: 'text/plain' }
    const response = await grantFetch({ hosts: [origin, target.origin] })(origin, { headers })
    expect([response.redirected, response.url]).toEqual([true, `${target.origin}/there`])
    const { headers: sent } = await readEcho(response)
    expect(sent).toEqual({
      accept: 'text/plain',
      'accept-encoding': 'identity',
      connection: 'close',
      host: target.host,
      'user-agent': 'onbox',
    })
  })

  it.each([
    [302, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [301, 'PUT', 'PUT', 'words'],
    [307, 'POST', 'POST', 'words'],
    [308, 'DELETE', 'DELETE', 'words'],
  ])('of status %i makes of a %s a %s, with its keys', async (status, method, then, body) => {
    const { origin } = await startRedirects((path) => (path === '/' ? '/to' : undefined), status)
    const init = { method, body: 'words', headers: { authorization: 'a' } }
    const sent = await readEcho(grantFetch({ hosts: [origin] })(origin, init))
    expect(sent).toMatchObject({ method: then, body, headers: { authorization: 'a' } })
    expect('content-type' in sent.headers).toBe(body !== '')
  })

  it('is handed over, or refused, where the request says so', async () => {
    const { origin, requests } = await startRedirects(() => '/next')
    const fetch = grantFetch({ hosts: [origin] })
    const response = await fetch(origin, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/next'])
    expect(await response.text()).toBe('moved')
    const refused = fetch(origin, { redirect: 'error' })
    await expect(refused).rejects.toMatchObject({ code: 'FETCH_FAILED' })
    expect(requests).toEqual(['GET /', 'GET /'])
  })

  it('is followed five times, and to nothing but a URL', async () => {
    const { origin, requests } = await startRedirects((path) =>
      path === '/odd' ? 'http://[::1' : '/again',
    )
    const fetch = grantFetch({ hosts: [origin] })
    await expect(fetch(origin)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: containing('5 redirects'),
    })
    expect(requests).toHaveLength(6)
    await expect(fetch(`${origin}/odd`)).rejects.toMatchObject({ code: 'FETCH_FAILED' })
  })
})

describe('a service', () => {
  it.each([
    ['does not listen', 'http://127.0.0.1:1', 'ECONNREFUSED'],
    ['has no address', 'https://api.test', 'does not resolve (ENOTFOUND)'],
  ])('that %s ends in FETCH_FAILED', async (_what, url, reason) => {
    const resolve = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))
    await expect(grantFetch({ hosts: [url] }, { resolve })(url)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: containing(reason),
    })
  })

  it.each([
    ['a cut body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n0123456789', 'after 10 bytes'],
    ['nothing', '', 'ECONNRESET'],
    ['no HTTP', 'hello\r\n\r\n', 'HPE_INVALID'],
    ['an odd status', 'HTTP/1.1 999 No\r\ncontent-length: 0\r\n\r\n', 'status 999'],
    ['a coded body', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\nx', 'coded as gzip'],
    [
      'another protocol',
      'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      'the connection failed',
    ],
    ['very long headers', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(99_999)}\r\n\r\n`, 'HPE_HEADER'],
  ])('that answers %s ends in FETCH_FAILED', async (_what, bytes, reason) => {
    const { origin } = await startWebService((request) => request.socket.end(bytes))
    const read = async () => (await grantFetch({ hosts: [origin] })(origin)).text()
    await expect(read()).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: containing(reason),
    })
  })

  it('that sends more than the limit ends in FETCH_TOO_LARGE, at once where it says so', async () => {
    const { origin } = await startWebService((request, response) => {
      const { pathname } = new URL(request.url ?? '', origin)
      response.writeHead(200, pathname === '/says-so' ? { 'content-length': '101' } : {})
      response.end('x'.repeat(pathname === '/fits' ? 100 : 101))
    })
    const fetch = grantFetch({ hosts: [origin], maxResponseBytes: 100 })
    const tooLarge = { code: 'FETCH_TOO_LARGE', message: containing('maxResponseBytes') }
    await expect(fetch(`${origin}/says-so`)).rejects.toMatchObject(tooLarge)
    await expect((await fetch(origin)).text()).rejects.toMatchObject(tooLarge)
    expect(await (await fetch(`${origin}/fits`)).text()).toHaveLength(100)
  })

  it.each([
    ['does not answer', () => {}],
    ['does not finish', (response: ServerResponse) => response.write('x')],
  ])('that %s ends in FETCH_TIMEOUT, and so does the connection', async (_what, answer) => {
    const closed = Promise.withResolvers<void>()
    const { origin } = await startWebService((request, response) => {
      request.on('close', closed.resolve)
      answer(response)
    })
    const read = async () => (await grantFetch({ hosts: [origin], timeoutMs: 100 })(origin)).text()
    await expect(read()).rejects.toMatchObject({
      code: 'FETCH_TIMEOUT',
      message: containing('100 ms'),
    })
    await closed.promise
  })

  it('whose name does not resolve in time ends in FETCH_TIMEOUT', async () => {
    const resolve = () => new Promise<never>(() => {})
    const fetch = grantFetch({ hosts: ['api.test'], timeoutMs: 50 }, { resolve })
    await expect(fetch('https://api.test')).rejects.toMatchObject({ code: 'FETCH_TIMEOUT' })
  })

  it('has to have a trusted certificate, and is asked for that of its name', async () => {
    const names: string[] = []
    const server = createTlsServer({
      key,
      cert,
      SNICallback: (name, callback) => {
        names.push(name)
        callback(null)
      },
    })
    server.on('tlsClientError', () => {})
    server.listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const host = `api.test:${(server.address() as AddressInfo).port}`
    const fetch = grantFetch({ hosts: [host], private: true }, { resolve: resolveTo('127.0.0.1') })
    await expect(fetch(`https://${host}`)).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      message: containing('DEPTH_ZERO_SELF_SIGNED_CERT'),
    })
    expect(names).toEqual(['api.test'])
  })
})

describe('a function', () => {
  it('cannot say what belongs to the connection', async () => {
    const { origin, host } = await startEcho()
    const sent = await readEcho(
      grantFetch({ hosts: [origin] })(origin, {
        method: 'DELETE',
        body: 'words',
        headers: {
          'accept-encoding': 'gzip',
          connection: 'upgrade',
          'content-length': '0',
          host: 'evil.test',
          'proxy-authorization': 'x',
          'transfer-encoding': 'chunked',
          upgrade: 'x',
        },
      }),
    )
    expect(sent).toEqual({
      method: 'DELETE',
      body: 'words',
      headers: {
        accept: '*/*',
        'accept-encoding': 'identity',
        connection: 'close',
        'content-length': '5',
        'content-type': 'text/plain;charset=UTF-8',
        host,
        'user-agent': 'onbox',
      },
    })
  })

  it('cannot send more than the limit', async () => {
    const { origin, requests } = await startEcho()
    const fetch = grantFetch({ hosts: [origin], maxRequestBytes: 5 })
    const send = (body: string) => fetch(origin, { method: 'POST', body })
    expect(await readEcho(send('words'))).toMatchObject({ body: 'words' })
    await expect(send('wordss')).rejects.toMatchObject({ code: 'FETCH_TOO_LARGE' })
    expect(requests).toHaveLength(1)
  })

  it('cannot ask more often than the limit, redirects included', async () => {
    const { origin, requests } = await startRedirects((path) => (path === '/' ? '/to' : undefined))
    const fetch = grantFetch({ hosts: [origin], requestsPerMinute: 3 })
    for (const path of ['/', '/to']) await readEcho(fetch(origin + path))
    await expect(fetch(origin)).rejects.toMatchObject({ code: 'FETCH_LIMITED' })
    expect(requests).toHaveLength(3)
  })

  it('cannot have more under way than the limit; some wait, and get their turn', async () => {
    const gate = Promise.withResolvers<void>()
    let underWay = 0
    let most = 0
    const { origin } = await startWebService((_request, response) => {
      underWay += 1
      most = Math.max(most, underWay)
      void gate.promise.then(() => {
        underWay -= 1
        response.end('x')
      })
    })
    const fetch = grantFetch({ hosts: [origin], concurrency: 1 })
    const asked = Array.from({ length: 6 }, () => fetch(origin))
    await expect(Promise.race(asked)).rejects.toMatchObject({ code: 'FETCH_LIMITED' })
    gate.resolve()
    const outcomes = await Promise.allSettled(
      asked.map(async (response) => (await response).text()),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(most).toBe(1)
  })

  it('can stop before the end, as its client can: the connection ends', async () => {
    const closed = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
    const arrived = Promise.withResolvers<void>()
    const { origin } = await startWebService((request, response) => {
      const isFirst = request.url === '/first'
      request.on('close', closed[isFirst ? 0 : 1].resolve)
      if (isFirst) response.write('begun')
      else arrived.resolve()
    })
    const isolate = await startFunction({ hosts: [origin] })
    const response = await isolate.fetch(get(`/stops?url=${origin}/first`), asRequest())
    expect(await response.json()).toEqual({ reason: 'enough' })
    await closed[0].promise

    const client = new AbortController()
    const { signal } = client
    const answer = isolate.fetch(get(`/?url=${origin}/second`), asRequest({ signal }))
    await arrived.promise
    client.abort()
    await expect(answer).rejects.toMatchObject({ code: 'REQUEST_ABORTED' })
    await closed[1].promise
  })
})
