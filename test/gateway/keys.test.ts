import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { IssuedKey, KeySummary } from '../../lib/access/index.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

const TOOLED = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const tool = (name) => defineTool({ name, description: name, input: v.object({}), run: () => name })
export default createFunction({ tools: [tool('one'), tool('two')] })
  .get('/', (context) => context.text('here'))
  .post('/print', async ({ req, body }) => {
    console.log(await req.text())
    return body(null)
  })
  .get('/slow', () => new Response(new ReadableStream({ start() {} })))`

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let box: TestBox
beforeAll(async () => {
  makeProject({ 'alpha.ts': TOOLED, 'beta.ts': TOOLED, 'narrow.ts': TOOLED }, root)
  const granted = { tools: ['one', 'two'] }
  const narrow = { ...granted, limits: { requestsPerMinute: 2 } }
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: { functions: { alpha: granted, beta: granted, narrow } },
  })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

const as = (key: string) => ({ authorization: `Bearer ${key}` })

async function create(scopes: string[], more: object = {}, by?: string): Promise<IssuedKey> {
  const response = await box.request('/admin/keys', {
    method: 'POST',
    body: JSON.stringify({ name: 'test', scopes, ...more }),
    ...(by !== undefined && { headers: as(by) }),
  })
  expect(response.status).toBe(201)
  return (await response.json()) as IssuedKey
}

/** Status and code of the answer. */
async function ask(key: string, path: string, method = 'GET'): Promise<string> {
  const body = method === 'POST' ? '{}' : undefined
  const response = await box.request(path, { method, headers: as(key), ...(body && { body }) })
  const isProblem = response.headers.get('content-type') === 'application/problem+json'
  const { code = '' } = isProblem ? ((await response.json()) as { code: string }) : {}
  await response.body?.cancel().catch(() => {})
  return `${response.status} ${code}`.trim()
}

describe('a new key', () => {
  it('is made with a warning of what its scopes name that is not there', async () => {
    const scopes = ['alpha:ask', '*:tools', 'alpha:tools/one', 'admin:logs']
    expect(await create(scopes)).not.toHaveProperty('warnings')
    const odd = ['alpah:ask', 'alpah:tools', 'beta:tools/oen', 'collection:fqa']
    expect(await create(odd)).toMatchObject({
      warnings: [
        'no function "alpah" is deployed now',
        'function "beta" has no tool "oen" now',
        'there is no collection "fqa" now',
      ],
    })
  })

  it('tells nobody which collections there are', async () => {
    const { key } = await create(['admin:keys', 'alpha:ask'])
    expect(await create(['collection:fqa', 'alpha:ask'], {}, key)).not.toHaveProperty('warnings')
  })
})

describe('a key', () => {
  it('does what its scopes name, and nothing else exists for it', async () => {
    const { key } = await create(['alpha:ask', 'alpha:tools/one', 'admin:crons'])
    expect(await ask(key, '/alpha')).toBe('200')
    expect(await ask(key, '/alpha/tools/one', 'POST')).toBe('200')
    expect(await ask(key, '/admin/crons')).toBe('200')
    expect(await ask(key, '/alpha/tools/two', 'POST')).toBe('404 TOOL_NOT_FOUND')
    expect(await ask(key, '/beta')).toBe('404 FUNCTION_NOT_FOUND')
    expect(await ask(key, '/beta/tools/one', 'POST')).toBe('404 FUNCTION_NOT_FOUND')
    for (const path of ['secrets', 'keys', 'functions', 'logs', 'requests/req_1', 'nothing']) {
      expect(await ask(key, `/admin/${path}`)).toBe('404 ROUTE_NOT_FOUND')
    }
    expect(await ask(key, '/metrics')).toBe('404 ROUTE_NOT_FOUND')
  })

  it('is answered about what it may not see as about what is not there', async () => {
    const { key } = await create(['alpha:tools/one'])
    const answers = async (paths: string[], method: string): Promise<unknown[]> =>
      Promise.all(
        paths.map(async (path) => {
          const response = await box.request(path, { method, headers: as(key), body: '{}' })
          const { requestId: _, ...problem } = (await response.json()) as Record<string, unknown>
          return JSON.stringify(problem).replaceAll(/beta|nowhere|two|three/g, '…')
        }),
      )
    const [hidden, missing] = await answers(['/beta/x', '/nowhere/x'], 'POST')
    expect(hidden).toBe(missing)
    const [kept, unknown] = await answers(['/alpha/tools/two', '/alpha/tools/three'], 'POST')
    expect(kept).toBe(unknown)
  })

  it.each([
    [['alpha:ask'], {}, '/admin/secrets', 'ROUTE_NOT_FOUND'],
    [['admin:crons'], {}, '/approvals/apr_0', 'APPROVAL_NOT_FOUND'],
    [['alpha:ask'], {}, '/metrics', 'ROUTE_NOT_FOUND'],
    [['alpha:ask'], { limits: { requestsPerMinute: 1 } }, '/alpha', 'RATE_LIMITED'],
  ])('with %j %j that is refused is in the record: %s', async (scopes, more, path, code) => {
    const { id, key } = await create(scopes, more)
    await box.request(path, { headers: as(key) })
    const response = await box.request(path, { headers: as(key) })
    expect(await response.json()).toMatchObject({ code })
    expect(box.audit.list(response.headers.get('x-request-id') ?? '')).toMatchObject([
      { step: 'refused', keyId: id, payload: { method: 'GET', path, code } },
    ])
  })

  it('with tools alone does not ask the function', async () => {
    const { key } = await create(['alpha:tools'])
    expect(await ask(key, '/alpha')).toBe('404 ROUTE_NOT_FOUND')
    expect(await ask(key, '/alpha/tools/two', 'POST')).toBe('200')
  })

  it('is listed without its token, with when it was used', async () => {
    const { id, key } = await create(['beta:ask'], { name: 'for the list' })
    await ask(key, '/beta')
    const response = await box.request('/admin/keys')
    const text = await response.text()
    expect(text).not.toContain(key)
    const { keys } = JSON.parse(text) as { keys: KeySummary[] }
    expect(keys.find((one) => one.id === id)).toMatchObject({
      name: 'for the list',
      scopes: ['beta:ask'],
      createdBy: 'admin',
      lastUsedAtMs: expect.any(Number) as number,
      tokens: [{ prefix: key.slice(0, 10) }],
    })
  })

  it('is not accepted any more once it is revoked', async () => {
    const { id, key } = await create(['alpha:ask'])
    expect(await ask(key, '/alpha')).toBe('200')
    const revoked = await box.request(`/admin/keys/${id}`, { method: 'DELETE' })
    expect(revoked.status).toBe(200)
    expect(await ask(key, '/alpha')).toBe('401 KEY_UNKNOWN')
    const again = await box.request(`/admin/keys/${id}/rotate`, { method: 'POST', body: '{}' })
    expect(again.status).toBe(404)
  })

  it.each([
    ['/alpha/tools/one', 'POST'],
    ['/alpha', 'POST'],
    ['/admin/keys', 'POST'],
  ])('is not accepted for a body that comes once it is revoked: %s', async (path, method) => {
    const { id, key } = await create(['alpha:*', 'admin:keys'])
    const { port } = new URL(box.url)
    const socket = connect(Number(port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    const answered = text(socket)
    socket.write(
      [
        `${method} ${path} HTTP/1.1`,
        'host: 127.0.0.1',
        `authorization: Bearer ${key}`,
        'content-length: 2',
        'connection: close',
        '\r\n',
      ].join('\r\n'),
    )
    const isUsed = async (): Promise<boolean> => {
      const { keys } = (await (await box.request('/admin/keys')).json()) as { keys: KeySummary[] }
      return keys.some((one) => one.id === id && one.lastUsedAtMs !== undefined)
    }
    await expect.poll(isUsed).toBe(true)
    await box.request(`/admin/keys/${id}`, { method: 'DELETE' })
    socket.write('{}')
    expect(await answered).toMatch(/^HTTP\/1.1 401 [^]*"KEY_UNKNOWN"/)
  })

  it('follows the logs no more once it is revoked', async () => {
    const { id, key } = await create(['admin:logs'])
    const response = await box.request('/admin/logs', {
      headers: { ...as(key), accept: 'text/event-stream' },
    })
    const text = response.text()
    await box.request('/alpha/print', { method: 'POST', body: 'first' })
    await box.request(`/admin/keys/${id}`, { method: 'DELETE' })
    await box.request('/alpha/print', { method: 'POST', body: 'second' })
    expect(await text).not.toContain('second')
  })

  it('has two tokens while it is exchanged, and one where there is no overlap', async () => {
    const { id, key } = await create(['alpha:ask'])
    const rotate = async (overlapSeconds: number): Promise<IssuedKey> => {
      const body = JSON.stringify({ overlapSeconds })
      const response = await box.request(`/admin/keys/${id}/rotate`, { method: 'POST', body })
      return (await response.json()) as IssuedKey
    }
    const second = await rotate(3_600)
    expect(second.id).toBe(id)
    expect(await ask(key, '/alpha')).toBe('200')
    expect(await ask(second.key, '/alpha')).toBe('200')
    const third = await rotate(0)
    expect(await ask(key, '/alpha')).toBe('401 KEY_EXPIRED')
    expect(await ask(second.key, '/alpha')).toBe('401 KEY_EXPIRED')
    expect(await ask(third.key, '/alpha')).toBe('200')
  })

  it('that is mistyped is told so', async () => {
    const { key } = await create(['alpha:ask'])
    const response = await box.request('/alpha', { headers: as(key.slice(0, -1)) })
    expect(await response.json()).toMatchObject({
      code: 'KEY_UNKNOWN',
      detail: expect.stringContaining('mistyped') as string,
    })
  })

  it('hands on no more than it may do itself', async () => {
    const { key } = await create(['admin:keys', 'alpha:*'])
    await create(['alpha:tools/one'], {}, key)
    const post = async (scopes: string[]): Promise<unknown> => {
      const body = JSON.stringify({ name: 'more', scopes })
      const response = await box.request('/admin/keys', { method: 'POST', body, headers: as(key) })
      return response.json()
    }
    for (const scope of ['*', 'beta:ask', '*:ask', 'admin:*', 'admin:secrets']) {
      expect(await post([scope])).toMatchObject({ code: 'SCOPE_EXCEEDED', status: 403 })
    }
    const strong = await create(['beta:*'])
    const rotate = { method: 'POST', body: '{}', headers: as(key) }
    const response = await box.request(`/admin/keys/${strong.id}/rotate`, rotate)
    expect(response.status).toBe(403)
  })

  it('makes none that takes more or lives longer than itself, and takes the token of none', async () => {
    const expiresAtMs = Date.now() + 86_400_000
    const limits = { requestsPerMinute: 100, modelTokensPerDay: 1_000 }
    const { id, key } = await create(['admin:keys', 'alpha:*'], { limits, expiresAtMs })
    expect(await create(['alpha:ask'], {}, key)).toMatchObject({ limits, expiresAtMs })
    const wanted = {
      limits: { requestsPerMinute: 5, concurrency: 2, modelTokensPerDay: 2_000 },
      expiresAtMs: expiresAtMs + 1,
    }
    expect(await create(['alpha:ask'], wanted, key)).toMatchObject({
      limits: { requestsPerMinute: 5, concurrency: 2, modelTokensPerDay: 1_000 },
      expiresAtMs,
    })
    const { expiresAtMs: sooner } = await create(
      ['alpha:ask'],
      { expiresAtMs: expiresAtMs - 1 },
      key,
    )
    expect(sooner).toBe(expiresAtMs - 1)
    const rotate = (of: string) => ask(key, `/admin/keys/${of}/rotate`, 'POST')
    expect(await rotate((await create(['alpha:ask'])).id)).toBe('403 SCOPE_EXCEEDED')
    const endless = await create(['alpha:ask'], { limits })
    expect(await rotate(endless.id)).toBe('403 SCOPE_EXCEEDED')
    expect(await rotate((await create(['alpha:ask'], { limits, expiresAtMs })).id)).toBe('200')
    expect(await rotate(id)).toBe('200')
  })

  it('is kept to its requests a minute, and told how it stands', async () => {
    const { key } = await create(['alpha:ask'], { limits: { requestsPerMinute: 2 } })
    const first = await box.request('/alpha', { headers: as(key) })
    expect(first.headers.get('ratelimit-limit')).toBe('2')
    expect(first.headers.get('ratelimit-remaining')).toBe('1')
    expect(Number(first.headers.get('ratelimit-reset'))).toBeGreaterThan(0)
    await ask(key, '/alpha')
    const third = await box.request('/alpha', { headers: as(key) })
    expect(third.status).toBe(429)
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(third.headers.get('ratelimit-limit')).toBe('2')
    expect(third.headers.get('ratelimit-remaining')).toBe('0')
    expect(Number(third.headers.get('ratelimit-reset'))).toBeGreaterThan(0)
    expect(await third.json()).toMatchObject({
      code: 'RATE_LIMITED',
      detail: expect.stringContaining('2 requests a minute') as string,
    })
    const other = await create(['alpha:ask'])
    expect(await ask(other.key, '/alpha')).toBe('200')
  })

  it('is told how the function stands, where that lets fewer through', async () => {
    const standing = ({ status, headers }: Response) =>
      [status, ...['limit', 'remaining'].map((name) => Number(headers.get(`ratelimit-${name}`)))] // prettier-ignore
    const { key } = await create(['narrow:ask', 'narrow:tools'], {
      limits: { requestsPerMinute: 9 },
    })
    const headers = { ...as(key), 'content-type': 'application/json' }
    const run = () => box.request('/narrow/tools/one', { method: 'POST', headers, body: '{}' })
    expect(standing(await box.request('/narrow', { headers }))).toEqual([200, 2, 1])
    expect(standing(await run())).toEqual([200, 2, 0])
    const refused = [await run(), await box.request('/narrow', { headers })]
    expect(refused.map(standing)).toEqual([[429, 2, 0], [429, 2, 0]]) // prettier-ignore
    expect(Number(refused[0]?.headers.get('ratelimit-reset'))).toBeGreaterThan(0)
    // Of one whose own key has fewer left, and of one without a limit of its own.
    const poor = await create(['narrow:ask'], { limits: { requestsPerMinute: 1 } })
    expect(standing(await box.request('/narrow', { headers: as(poor.key) }))).toEqual([429, 1, 0])
    const other = await create(['narrow:ask'])
    expect(standing(await box.request('/narrow', { headers: as(other.key) }))).toEqual([429, 2, 0])
  })

  it('fills no disk with what it is refused: of very many, how many there were is recorded', async () => {
    const { key } = await create(['alpha:ask'], { limits: { requestsPerMinute: 1 } })
    const refuse = async () => {
      const response = await box.request('/alpha', { headers: as(key) })
      const records = box.audit.list(response.headers.get('x-request-id') ?? '')
      return response.status === 429 ? records.map(({ payload }) => payload) : []
    }
    const seen: unknown[][] = []
    while (seen.length < 150) seen.push(await refuse())
    const recorded = seen.flat()
    expect(recorded.length).toBeGreaterThanOrEqual(99)
    expect(recorded.length).toBeLessThan(149)
    const toldOf = () => seen.flat().reduce((sum: number, payload) => sum + ((payload as { unrecorded?: number }).unrecorded ?? 0), 0) // prettier-ignore
    while (toldOf() === 0) seen.push(await refuse())
    expect(toldOf()).toBeGreaterThan(0)
    // Another one is not concerned.
    const other = await create(['alpha:ask'])
    const response = await box.request('/nothing', { headers: as(other.key) })
    expect(box.audit.list(response.headers.get('x-request-id') ?? '')).toHaveLength(1)
  })

  it('is kept to so many requests at once, until they have ended', async () => {
    const { key } = await create(['alpha:ask'], { limits: { concurrency: 1 } })
    const slow = await box.request('/alpha/slow', { headers: as(key) })
    expect(await ask(key, '/alpha')).toBe('429 RATE_LIMITED')
    await slow.body?.cancel()
    await expect.poll(() => ask(key, '/alpha')).toBe('200')
  })
})

describe('POST /admin/keys', () => {
  it.each([
    ['no scopes', { scopes: [] }],
    ['a scope that is none', { scopes: ['alpha:fly'] }],
    ['no name', { name: ' ', scopes: ['alpha:ask'] }],
    ['a time that is past', { scopes: ['alpha:ask'], expiresAtMs: 1 }],
    ['a time that no calendar has', { scopes: ['alpha:ask'], expiresAtMs: 9e15 }],
    ['a limit of nothing', { scopes: ['alpha:ask'], limits: { concurrency: 0 } }],
    ['an unknown field', { scopes: ['alpha:ask'], role: 'admin' }],
  ])('refuses %s', async (_, fields) => {
    const body = JSON.stringify({ name: 'bad', ...fields })
    const response = await box.request('/admin/keys', { method: 'POST', body })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'BODY_INVALID' })
  })

  it('says of a key that is not there what to do', async () => {
    for (const [path, method] of [
      ['/admin/keys/key_none', 'DELETE'],
      ['/admin/keys/key_none/rotate', 'POST'],
    ] as const) {
      const init = method === 'POST' ? { method, body: '{}' } : { method }
      const response = await box.request(path, init)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ code: 'KEY_NOT_FOUND' })
    }
  })
})
