import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetchBinding } from '../../lib/bindings/index.ts'
import { startForger, type Forger } from '../bindings/contract/forge.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { startWebService, type WebService } from '../helpers/start-web-service.ts'
import { useBystanders } from './bystanders.ts'
import { fetchForgeries, type FetchForgery } from './fetch-forgeries.ts'
import { createKeptLog } from './start.ts'

describe('a process that has broken out does not reach, by the grant of others,', () => {
  const bystanders = useBystanders()
  const closers: (() => void)[] = []
  let inside: WebService
  let redirects: WebService
  let forger: Forger
  /** What each look at a name finds, from now on. */
  let found: string[][] = []

  const lookUp = () => {
    const addresses = found.shift() ?? ['127.0.0.1']
    return Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }

  beforeAll(async () => {
    const onEnd = (end: () => void) => void closers.push(end)
    inside = await startWebService((_, response) => response.end('inside'), '127.0.0.1', onEnd)
    redirects = await startWebService(
      ({ url = '' }, response) => {
        const [, location = '/'] = /^\/to\/(.+)/.exec(url) ?? []
        response.writeHead(307, { location: decodeURIComponent(location) }).end()
      },
      '127.0.0.1',
      onEnd,
    )
    const hosts = [
      `http://api.test:${inside.port}`,
      `http://*.star.test:${inside.port}`,
      `http://redirects.test:${redirects.port}`,
    ]
    const bind = (isPrivate: boolean) =>
      createFetchBinding(
        { type: 'fetch', hosts, private: isPrivate },
        { log: createKeptLog().log, secrets: NO_SECRETS, resolve: lookUp },
      )
    forger = await startForger({
      bindings: { PRIVATE: bind(true), PUBLIC: bind(false) },
      kinds: { PRIVATE: 'fetch', PUBLIC: 'fetch' },
    })
  })
  afterAll(async () => {
    await forger.stop()
    for (const close of closers) close()
  })

  const forge = async ({ order, resolves = [], ...forgery }: Omit<FetchForgery, 'code'>) => {
    found = [...resolves]
    const url = order.url
      .replaceAll('REDIRECTS', String(redirects.port))
      .replaceAll('PORT', String(inside.port))
    const argument = { method: 'GET', headers: [], redirect: 'follow', ...order, url }
    const binding = (forgery.private ?? true) ? 'PRIVATE' : 'PUBLIC'
    const [reply] = await forger.forge([{ binding, method: 'fetch', argument }])
    return reply
  }

  it('anything but what was granted', async () => {
    expect(await forge({ order: { url: 'http://api.test:PORT' } })).toEqual({})
    expect(await forge({ order: { url: 'http://a.star.test:PORT' } })).toEqual({})
    expect(inside.requests.splice(0)).toEqual(['GET /', 'GET /'])
  })

  it.each(Object.entries(fetchForgeries))('%s', async (_name, { code, ...forgery }) => {
    const reply = await forge(forgery)
    expect(reply?.error?.code).toBe(code)
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(inside.requests).toEqual([])
    const redirected = redirects.requests.splice(0)
    expect(redirected).toHaveLength(forgery.order.url.includes('REDIRECTS') ? 1 : 0)
    await bystanders().check()
  })
})
