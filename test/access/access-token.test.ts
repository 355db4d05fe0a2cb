import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type GenerateKeyPairResult,
  type JWK,
  type JWTHeaderParameters,
} from 'jose'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createVerifyToken } from '../../lib/access/index.ts'
import type { KeyLimits, OidcConfig } from '../../lib/config/index.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startIssuer, type Issuer } from '../helpers/start-issuer.ts'

const GRANTS: OidcConfig['grants'] = [
  { claim: 'groups', value: 'sales', scopes: ['alpha:ask'] },
  { claim: 'groups', value: 'operators', scopes: ['*:ask', 'admin:crons'] },
  { claim: 'groups', value: 'makers', scopes: ['alpha:ask', 'admin:keys'] },
  { claim: 'groups', value: 'guests', scopes: ['beta:ask'], limits: { requestsPerMinute: 2 } },
]

describe('access tokens of an issuer', () => {
  const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  let issuer: Issuer
  let box: TestBox
  beforeAll(async () => {
    issuer = await startIssuer()
    makeProject({ 'alpha.ts': saying('alpha'), 'beta.ts': saying('beta') }, root)
    box = await startTestBox(join(root, '.onbox'), {
      root,
      config: {
        access: { oidc: { issuer: issuer.url, audience: 'onbox', grants: GRANTS } },
        functions: { alpha: {}, beta: {} },
      },
    })
  })
  afterAll(async () => {
    await box.close()
    await issuer.close()
    rmSync(root, { recursive: true, force: true })
  })

  const ask = async (token: string, path: string): Promise<string> => {
    const response = await box.request(path, { headers: { authorization: `Bearer ${token}` } })
    if (response.ok) return String(response.status)
    return `${response.status} ${((await response.json()) as { code: string }).code}`
  }

  it('make keys that end within 90 days, whatever is asked for', async () => {
    const headers = { authorization: `Bearer ${await issuer.issue(['makers'])}` }
    const latestMs = Date.now() + 90 * 86_400_000
    for (const wanted of [{}, { expiresAtMs: Date.now() + 3_650 * 86_400_000 }]) {
      const body = JSON.stringify({ name: 'n', scopes: ['alpha:ask'], ...wanted })
      const response = await box.request('/admin/keys', { method: 'POST', headers, body })
      expect(response.status).toBe(201)
      const { expiresAtMs } = (await response.json()) as { expiresAtMs?: number }
      expect(expiresAtMs).toBeGreaterThanOrEqual(latestMs)
      expect(expiresAtMs).toBeLessThan(latestMs + 60_000)
    }
  })

  it('may do what their claims are granted', async () => {
    const sales = await issuer.issue(['sales', 'canteen'])
    expect(await ask(sales, '/alpha')).toBe('200')
    expect(await ask(sales, '/beta')).toBe('404 FUNCTION_NOT_FOUND')
    expect(await ask(sales, '/admin/crons')).toBe('404 ROUTE_NOT_FOUND')
    const operators = await issuer.issue(['operators'])
    expect(await ask(operators, '/beta')).toBe('200')
    expect(await ask(operators, '/admin/crons')).toBe('200')
    expect(await ask(await issuer.issue(['canteen']), '/alpha')).toBe('404 FUNCTION_NOT_FOUND')
  })

  it('stand in the record by their subject', async () => {
    const token = await issuer.issue(['sales'])
    const response = await box.request('/alpha', { headers: { authorization: `Bearer ${token}` } })
    const id = response.headers.get('x-request-id')
    const explained = await (await box.request(`/admin/requests/${id}`)).json()
    expect(explained).toMatchObject({ trace: { keyId: 'oidc:a-program' } })
  })

  it('are refused for another audience, or with one character changed', async () => {
    expect(await ask(await issuer.issue(['sales'], 'payroll'), '/alpha')).toBe('401 TOKEN_INVALID')
    const token = await issuer.issue(['sales'])
    const [head = '', body = '', signature = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, groups: ['operators'] }))
    expect(await ask(`${head}.${forged.toString('base64url')}.${signature}`, '/beta')).toBe(
      '401 TOKEN_INVALID',
    )
  })

  it('are held to the limits of their grant, for all of their tokens together', async () => {
    for (const remaining of ['1', '0']) {
      const headers = { authorization: `Bearer ${await issuer.issue(['guests'])}` }
      const response = await box.request('/beta', { headers })
      expect([response.status, response.headers.get('ratelimit-remaining')]).toEqual([
        200,
        remaining,
      ])
    }
    expect(await ask(await issuer.issue(['guests']), '/beta')).toBe('429 RATE_LIMITED')
  })
})

describe('createVerifyToken()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  const file = join(folder, 'keys.json')
  const config: OidcConfig = { issuer: 'https://login.example', audience: 'onbox', grants: GRANTS }
  let pair: GenerateKeyPairResult
  let jwk: JWK
  beforeAll(async () => {
    pair = await generateKeyPair('RS256')
    jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' }
    writeFileSync(file, JSON.stringify({ keys: [jwk] }))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const claim = (
    claims: object = {},
    header: JWTHeaderParameters = { alg: 'RS256', kid: 'one' },
  ): SignJWT =>
    new SignJWT({ groups: ['sales'], ...claims })
      .setProtectedHeader(header)
      .setIssuer('https://login.example')
      .setAudience('onbox')
      .setSubject('zhang')
      .setExpirationTime('10m')
  const refused = expect.objectContaining({ code: 'TOKEN_INVALID', status: 401 }) as Error

  it('finds the key of a token that does not name it, of several', async () => {
    const other = await generateKeyPair('RS256')
    const nobody = await generateKeyPair('RS256')
    const both = join(folder, 'both.json')
    const next = { ...(await exportJWK(other.publicKey)), kid: 'two', alg: 'RS256' }
    writeFileSync(both, JSON.stringify({ keys: [jwk, next] }))
    const verify = createVerifyToken(config, both)
    for (const { privateKey } of [pair, other]) {
      const token = await claim({}, { alg: 'RS256' }).sign(privateKey)
      expect((await verify(token)).id).toBe('oidc:zhang')
    }
    const forged = await claim({}, { alg: 'RS256' }).sign(nobody.privateKey)
    await expect(verify(forged)).rejects.toThrow(refused)
  })

  it('takes the keys of a file that is exchanged, from the next token on', async () => {
    const exchanged = join(folder, 'exchanged.json')
    writeFileSync(exchanged, JSON.stringify({ keys: [jwk] }))
    const verify = createVerifyToken(config, exchanged)
    const old = await claim().sign(pair.privateKey)
    expect((await verify(old)).id).toBe('oidc:zhang')
    const next = await generateKeyPair('ES256')
    const key = { ...(await exportJWK(next.publicKey)), kid: 'two', alg: 'ES256' }
    writeFileSync(exchanged, JSON.stringify({ keys: [key] }))
    const token = await claim({}, { alg: 'ES256', kid: 'two' }).sign(next.privateKey)
    expect((await verify(token)).id).toBe('oidc:zhang')
    await expect(verify(old)).rejects.toThrow(refused)
    // Half written, or gone: no key that may have been taken out is believed meanwhile.
    // And nobody who asks is told what stands in the file, or where it lies.
    const away = (why: string): Error =>
      expect.objectContaining({
        code: 'ISSUER_UNAVAILABLE',
        status: 503,
        message: `Cannot check access tokens: the keys of ${config.issuer} cannot be had: the file of access.oidc.jwks ${why}; keys of the box are accepted meanwhile`,
      }) as Error
    writeFileSync(exchanged, 'PRIVATE')
    await expect(verify(token)).rejects.toThrow(away('is no JWKS'))
    writeFileSync(exchanged, '{"keys":[')
    await expect(verify(token)).rejects.toThrow(away('is no JWKS'))
    rmSync(exchanged)
    await expect(verify(token)).rejects.toThrow(away('cannot be read (ENOENT)'))
    writeFileSync(exchanged, JSON.stringify({ keys: [key] }))
    expect((await verify(token)).id).toBe('oidc:zhang')
  })

  it('takes keys from a file, without any network', async () => {
    const verify = createVerifyToken(config, file)
    expect(await verify(await claim().sign(pair.privateKey))).toEqual({
      id: 'oidc:zhang',
      scopes: [{ type: 'function', name: 'alpha', what: 'ask' }],
      limits: {},
    })
  })

  it.each<[string, () => Promise<string> | string]>([
    ['that has expired', () => claim().setExpirationTime('-2m').sign(pair.privateKey)],
    ['of another issuer', () => claim().setIssuer('https://else.example').sign(pair.privateKey)],
    ['for another audience', () => claim().setAudience('payroll').sign(pair.privateKey)],
    ['that is not valid yet', () => claim().setNotBefore('5m').sign(pair.privateKey)],
    ['without a subject', () => claim({ sub: undefined }).setSubject('').sign(pair.privateKey)],
    [
      'that never ends',
      () =>
        new SignJWT({ groups: ['sales'] })
          .setProtectedHeader({ alg: 'RS256', kid: 'one' })
          .setIssuer('https://login.example')
          .setAudience('onbox')
          .setSubject('zhang')
          .sign(pair.privateKey),
    ],
    [
      'of no algorithm',
      () =>
        new UnsecuredJWT({ groups: ['sales'] })
          .setIssuer('https://login.example')
          .setAudience('onbox')
          .setSubject('zhang')
          .setExpirationTime('10m')
          .encode(),
    ],
    [
      'signed with the public key as a shared secret',
      async () =>
        claim({}, { alg: 'HS256', kid: 'one' }).sign(
          new TextEncoder().encode(await exportSPKI(pair.publicKey)),
        ),
    ],
    [
      'that brings its own key',
      async () => {
        const own = await generateKeyPair('RS256', { extractable: true })
        const header = { alg: 'RS256', kid: 'mine', jwk: await exportJWK(own.publicKey) }
        return claim({}, header).sign(own.privateKey)
      },
    ],
    [
      'by another algorithm than is named',
      async () => {
        const own = await generateKeyPair('ES384')
        return claim({}, { alg: 'ES384', kid: 'one' }).sign(own.privateKey)
      },
    ],
    ['that is for the client', () => claim({ nonce: 'n-0S6' }).sign(pair.privateKey)],
    ['that says so', () => claim({ typ: 'ID' }).sign(pair.privateKey)],
    ['that is none', () => 'eyJhbGciOiJSUzI1NiJ9.e30.AAAA'],
  ])('refuses a token %s', async (_, make) => {
    const verify = createVerifyToken(config, file)
    await expect(verify(await make())).rejects.toThrow(refused)
  })

  it.each([
    [
      { nonce: 'n-0S6', typ: 'Bearer' },
      { alg: 'RS256', kid: 'one' },
    ],
    [{ nonce: 'n-0S6' }, { alg: 'RS256', kid: 'one', typ: 'at+jwt' }],
    [{}, { alg: 'RS256', kid: 'one', typ: 'JWT' }],
  ])('takes an access token with %j by %j', async (claims, header) => {
    const verify = createVerifyToken(config, file)
    expect((await verify(await claim(claims, header).sign(pair.privateKey))).id).toBe('oidc:zhang')
  })

  it.each([
    ['a file that is none', { ...config }, join(folder, 'missing.json')],
    ['a scope that is none', { ...config, grants: [{ claim: 'a', value: 'b', scopes: ['fly'] }] }],
  ])('says of %s what is wrong', (_, faulty, path = file) => {
    expect(() => createVerifyToken(faulty, path)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }) as Error,
    )
  })

  it.each([
    [{ claim: 'realm_access.roles', value: 'clerk' }, { realm_access: { roles: ['clerk'] } }],
    [
      { claim: 'https://example.com/role', value: 'clerk' },
      { 'https://example.com/role': 'clerk' },
    ],
    [{ claim: 'scope', value: 'read' }, { scope: 'write read' }],
  ])('finds a value at %j', async (where, claims) => {
    const grants = [{ ...where, scopes: ['alpha:ask'] }]
    const verify = createVerifyToken({ ...config, grants }, file)
    const { scopes } = await verify(await claim(claims).sign(pair.privateKey))
    expect(scopes).toHaveLength(1)
  })

  it.each([
    [['a'], { requestsPerMinute: 5, concurrency: 2 }],
    [['b'], { requestsPerMinute: 9, concurrency: 3, modelTokensPerDay: 100 }],
    [['a', 'b'], { requestsPerMinute: 9, concurrency: 3 }],
    [['c'], { requestsPerMinute: 5, concurrency: 3 }],
  ])('gives those of groups %j the limits %j', async (groups, limits) => {
    const grantOf = (value: string, own: KeyLimits) => ({
      claim: 'groups',
      value,
      scopes: ['alpha:ask'],
      limits: own,
    })
    const grants = [
      grantOf('a', { concurrency: 2 }),
      grantOf('b', { requestsPerMinute: 9, modelTokensPerDay: 100 }),
      grantOf('c', {}),
    ]
    const everyone = { requestsPerMinute: 5, concurrency: 3 }
    const verify = createVerifyToken({ ...config, grants, limits: everyone }, file)
    const holder = await verify(await claim({ groups }).sign(pair.privateKey))
    expect(holder.limits).toEqual(limits)
  })

  /** An issuer that can change its keys, or be away. */
  async function startKeys(): Promise<{
    issuer: string
    state: { keys: JWK[]; keysPath: string; isAway: boolean; asked: number }
  }> {
    const state = { keys: [jwk], keysPath: '/keys', isAway: false, asked: 0 }
    const server = createServer((request, response) => {
      if (state.isAway) {
        response.writeHead(503).end()
        return
      }
      const isKeys = request.url === state.keysPath
      if (isKeys) state.asked += 1
      response.end(
        JSON.stringify(
          isKeys ? { keys: state.keys } : { issuer, jwks_uri: `${issuer}${state.keysPath}` },
        ),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return { issuer, state }
  }

  it('finds a key that came since, and keeps what it had', async () => {
    const { issuer, state } = await startKeys()
    const verify = createVerifyToken({ ...config, issuer }, undefined, { cooldownMs: 0 })
    await verify(await claim().setIssuer(issuer).sign(pair.privateKey))
    await verify(await claim().setIssuer(issuer).sign(pair.privateKey))
    expect(state.asked).toBe(1)
    const next = await generateKeyPair('ES256')
    state.keys = [{ ...(await exportJWK(next.publicKey)), kid: 'two', alg: 'ES256' }]
    const header = { alg: 'ES256', kid: 'two' }
    const token = await claim({}, header).setIssuer(issuer).sign(next.privateKey)
    expect((await verify(token)).id).toBe('oidc:zhang')
    const old = await claim().setIssuer(issuer).sign(pair.privateKey)
    await expect(verify(old)).rejects.toThrow(refused)
  })

  it('goes where the keys have moved, and stays where they were while the issuer is away', async () => {
    const { issuer, state } = await startKeys()
    const options = { cooldownMs: 0, discoveryMs: 0 }
    const verify = createVerifyToken({ ...config, issuer }, undefined, options)
    const old = await claim().setIssuer(issuer).sign(pair.privateKey)
    await verify(old)
    state.isAway = true
    expect((await verify(old)).id).toBe('oidc:zhang')
    const next = await generateKeyPair('ES256')
    state.isAway = false
    state.keysPath = '/moved'
    state.keys = [{ ...(await exportJWK(next.publicKey)), kid: 'two', alg: 'ES256' }]
    const header = { alg: 'ES256', kid: 'two' }
    const token = await claim({}, header).setIssuer(issuer).sign(next.privateKey)
    expect((await verify(token)).id).toBe('oidc:zhang')
  })

  it('does not ask the issuer for each key that nobody knows', async () => {
    const { issuer, state } = await startKeys()
    const verify = createVerifyToken({ ...config, issuer }, undefined)
    for (let count = 0; count < 5; count++) {
      const header = { alg: 'RS256', kid: `unknown-${count}` }
      const token = await claim({}, header).setIssuer(issuer).sign(pair.privateKey)
      await expect(verify(token)).rejects.toThrow(refused)
    }
    expect(state.asked).toBe(1)
  })

  it('says that the issuer is away, and tries again', async () => {
    const { issuer, state } = await startKeys()
    state.isAway = true
    const verify = createVerifyToken({ ...config, issuer }, undefined)
    const token = await claim().setIssuer(issuer).sign(pair.privateKey)
    await expect(verify(token)).rejects.toThrow(
      expect.objectContaining({ code: 'ISSUER_UNAVAILABLE', status: 503 }) as Error,
    )
    state.isAway = false
    expect((await verify(token)).id).toBe('oidc:zhang')
  })
})
