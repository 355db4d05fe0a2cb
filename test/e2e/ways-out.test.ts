import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startWebService } from '../helpers/start-web-service.ts'

const WRONG = `import { ask, createFunction } from 'onbox'
export default createFunction()
  .post('/', ask())
  .post('/fetch', async ({ env, req, json }) => {
    const { url, redirect = 'follow' } = await req.json()
    return json({ status: (await env.FETCH(url, { redirect })).status })
  })
  .post('/service', ({ env }) => env.GONE.fetch('/'))
  .post('/status', () => Response.error())
  .post('/headers', () => new Response('', { headers: Array.from({ length: 1_001 }, (_, index) => ['x-' + index, '1']) }))
  .post('/header', ({ text }) => text('', 200, { 'x-large': 'x'.repeat(100_000) }))`

let box: TestBox
let origin: string
const closers: (() => void)[] = []
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  const service = await startWebService(
    (request, response) => {
      if (request.url === '/cut') request.socket.destroy()
      else if (request.url === '/coded') response.setHeader('content-encoding', 'br')
      else response.setHeader('location', '/again').writeHead(302)
      response.end('x')
    },
    '127.0.0.1',
    (end) => closers.push(end),
  )
  origin = service.origin
  const hosts = [origin, '*.nip.test']
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject({ 'wrong.ts': WRONG, 'gone.ts': WRONG }, folder),
    config: {
      functions: {
        gone: {},
        wrong: {
          bindings: {
            AI: { type: 'model' },
            FETCH: { type: 'fetch', hosts },
            GONE: { type: 'service', function: 'gone' },
          },
        },
      },
    },
  })
  await box.request('/admin/functions/gone', { method: 'DELETE' })
})
afterAll(async () => {
  await box.close()
  for (const close of closers) close()
  rmSync(folder, { recursive: true, force: true })
})

const toOrigin =
  (path: string, init: object = {}) =>
  () => ({ url: `${origin}${path}`, ...init })

it.each<[path: string, body: () => object, wayOut: RegExp]>([
  ['/wrong', () => ({ question: '问'.repeat(4_001) }), /, ask in fewer words$/],
  ['/nobody', () => ({}), /; see which are: onbox versions$/],
  ['/admin/functions/nobody/promote', () => ({}), /; see what was: onbox versions$/],
  [
    '/wrong/fetch',
    () => ({ url: 'https://other.test/' }),
    /grant, http:\/\/127.*nip\.test; add it to hosts$/,
  ],
  ['/wrong/fetch', toOrigin('/'), /; ask at its last address$/],
  ['/wrong/fetch', toOrigin('/', { redirect: 'error' }), /; set redirect to 'follow'$/],
  ['/wrong/fetch', toOrigin('/coded'), /; mend the service$/],
  ['/wrong/fetch', toOrigin('/cut'), /; see that it answers, and try again$/],
  ['/wrong/service', () => ({}), /; deploy it: onbox deploy gone$/],
  ['/wrong/status', () => ({}), /: use one from 200 to 599$/],
  ['/wrong/headers', () => ({}), /, send fewer$/],
  ['/wrong/header', () => ({}), /; send it in the body$/],
])('what is refused at %s says a way out', async (path, body, wayOut) => {
  const response = await box.request(path, { method: 'POST', body: JSON.stringify(body()) })
  const { detail } = (await response.json()) as { detail: string }
  expect(detail).toMatch(wayOut)
})
