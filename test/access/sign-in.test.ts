import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { createSignIn } from '../../lib/access/index.ts'
import { createBrowser } from '../helpers/create-browser.ts'
import { signInAtIssuer, startIssuer } from '../helpers/start-issuer.ts'

it('createSignIn() asks the issuer once for many, says that it is away, and asks again', async () => {
  const state = { isAway: true, asked: 0 }
  const server = createServer((_request, response) => {
    state.asked += 1
    if (state.isAway) response.writeHead(503).end()
    else {
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
        }),
      )
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let now = 0
  const config = { issuer, audience: 'onbox', grants: [], console: { clientId: 'box' } }
  const signIn = createSignIn(
    config,
    () => '',
    () => now,
  )
  const away = { code: 'ISSUER_UNAVAILABLE', status: 503, retryAfterSeconds: 5 }
  await expect(signIn.begin('http://box/console/callback')).rejects.toMatchObject(away)
  await expect(signIn.begin('http://box/console/callback')).rejects.toMatchObject(away)
  expect(state.asked).toBe(1)
  state.isAway = false
  now = 5_001
  const urls = await Promise.all(
    [1, 2, 3].map(() =>
      signIn.begin('http://box/console/callback').then(({ url }) => new URL(url)),
    ),
  )
  expect(state.asked).toBe(2)
  const [first, second] = urls.map(({ searchParams }) => Object.fromEntries(searchParams))
  expect(first).toMatchObject({
    client_id: 'box',
    response_type: 'code',
    scope: 'openid',
    code_challenge_method: 'S256',
    redirect_uri: 'http://box/console/callback',
  })
  for (const part of ['state', 'nonce', 'code_challenge'] as const) {
    expect(first?.[part]?.length, part).toBeGreaterThan(40)
    expect(first?.[part]).not.toBe(second?.[part])
  }
})

it.each([
  ['its secret', 'another-secret-of-the-tests', 'oidc:zhang'],
  ['another secret', 'wrong', { code: 'TOKEN_INVALID', status: 401 }],
])('a confidential client signs people in with %s, or not', async (_what, secret, expected) => {
  const issuer = await startIssuer()
  const callback = createServer((_request, response) => response.end('back'))
  await new Promise<void>((resolve) => callback.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    await issuer.close()
    callback.closeAllConnections()
    callback.close()
  })
  const redirectUri = `http://127.0.0.1:${(callback.address() as AddressInfo).port}/console/callback`
  const console = { clientId: issuer.confidential.id, secret: 'OIDC_SECRET' }
  const config = { issuer: issuer.url, audience: 'onbox', grants: [], console }
  const asked: string[] = []
  const signIn = createSignIn(config, (name) => {
    asked.push(name)
    return secret
  })
  const { url, pending } = await signIn.begin(redirectUri)
  const back = await signInAtIssuer(createBrowser(), url, 'zhang')
  expect(back.url.startsWith(redirectUri)).toBe(true)
  const finished = signIn.finish(new URL(back.url).search, pending)
  if (typeof expected === 'string') expect((await finished).id).toBe(expected)
  else await expect(finished).rejects.toMatchObject(expected)
  expect(asked).toEqual(['OIDC_SECRET'])
})
