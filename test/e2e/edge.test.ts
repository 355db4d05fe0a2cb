import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import {
  makeProject,
  startTestBox,
  TEST_KEY,
  useTestBox,
  type TestBox,
} from '../helpers/start-box.ts'

const PAGE = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/', ({ text }) => text('hello'))
  .get('/page', (context) => {
    context.header('content-security-policy', "default-src 'self'")
    context.header('cache-control', 'max-age=60')
    return context.html('<p>hello')
  })
  .get('/stream', ({ body }) => body(new Blob(['a', 'b']).stream()))`

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const functions: Config['functions'] = { page: {} }
let box: TestBox
beforeAll(async () => {
  makeProject({ 'page.ts': PAGE }, root)
  const http = { trustedProxies: ['127.0.0.1'], hosts: ['box.example'] }
  box = await startTestBox(join(root, '.onbox'), { root, config: { http, functions } })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

/** The status of an answer to a request for this host. */
const askAs = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { host, authorization: `Bearer ${TEST_KEY}` }
    request(`${box.url}/page`, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('the edge of a box', () => {
  it.each(['/page', '/page/stream', '/nothing', '/healthz', '/admin/keys', '/console/sign-in'])(
    'has security headers on the answer to %s',
    async (path) => {
      const { headers } = await box.request(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('referrer-policy')).toMatch(/^no-referrer$|^same-origin$/)
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      // Not by TLS.
      expect(headers.has('strict-transport-security')).toBe(false)
      expect(headers.has('access-control-allow-origin')).toBe(false)
    },
  )

  it('leaves a function the word about its own pages', async () => {
    const { headers } = await box.request('/page/page')
    expect(headers.get('content-security-policy')).toBe("default-src 'self'")
    expect(headers.get('cache-control')).toBe('max-age=60')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('has in the record what a trusted proxy says of where a request comes from, and of nobody else', async () => {
    const addressOf = async (one: TestBox): Promise<string | undefined> => {
      const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' }
      const response = await one.request('/page', { headers })
      await response.text()
      const id = response.headers.get('x-request-id') ?? ''
      return one.audit.list(id)[0]?.address
    }
    expect(await addressOf(box)).toBe('203.0.113.9')
    const plain = await useTestBox({ root, config: { functions } })
    expect(await addressOf(plain)).toBe('127.0.0.1')
  })

  it('is asked by its address and its names, and by no other', async () => {
    expect(await askAs('box.example')).toBe(200)
    expect(await askAs('localhost')).toBe(200)
    expect(await askAs('evil.example')).toBe(421)
  })
})
