import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startIssuer, type Issuer } from '../helpers/start-issuer.ts'

/** The first document starts the processes that read it, on a machine that has much else to do. */
const LOADED_MS = 120_000

/** Begins to answer, and looks into its collection only once another request says so. */
const FINDER = `import { createFunction } from 'onbox'
const told = new Map()
const wait = (name) => told.get(name) ?? told.set(name, Promise.withResolvers()).get(name)
export default createFunction()
  .get('/late/:name', ({ env, req }) => {
    async function* answer() {
      yield 'begun '
      await wait(req.param('name')).promise
      yield JSON.stringify((await env.DOCS.search({ text: '山雀' })).documents)
    }
    return new Response(ReadableStream.from(answer()).pipeThrough(new TextEncoderStream()))
  })
  .get('/now', async ({ env, json }) => json((await env.DOCS.search({ text: '山雀' })).documents))
  .post('/go-on/:name', ({ req, body }) => {
    wait(req.param('name')).resolve()
    return body(null)
  })`

let box: TestBox
let issuer: Issuer
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  issuer = await startIssuer()
  makeProject({ 'finder.ts': FINDER }, root)
  const config: Config = {
    access: {
      oidc: {
        issuer: issuer.url,
        audience: 'onbox',
        grants: [
          { claim: 'groups', value: 'desk', scopes: ['finder:ask', 'collection:faq'] },
          { claim: 'groups', value: 'legal', scopes: ['finder:ask'] },
        ],
      },
    },
    collections: { contracts: {}, faq: {} },
    functions: {
      finder: {
        bindings: { DOCS: { type: 'collection', collection: 'contracts', access: 'read' } },
      },
    },
  }
  box = await startTestBox(join(root, '.onbox'), { root, config })
  const form = new FormData()
  form.set('file', new File(['保密协议\n第一条 秘密\n山雀计划不得外传。\n'], '山雀.txt'))
  const path = '/admin/collections/contracts/documents'
  expect((await box.request(path, { method: 'POST', body: form })).status).toBe(201)
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  await issuer.close()
  rmSync(root, { recursive: true, force: true })
})

const ask = (token: string, path: string): Promise<Response> =>
  box.request(`/finder${path}`, { headers: { authorization: `Bearer ${token}` } })

it('each of two tokens of one person sees the collections that it says itself, whichever came last', async () => {
  // Both are of one subject.
  const narrow = await issuer.issue(['desk'])
  const broad = await issuer.issue(['legal'])
  const begin = async (token: string, name: string) => {
    const reader = (
      (await ask(token, `/late/${name}`)).body as ReadableStream<Uint8Array>
    ).getReader()
    const read = async () => new TextDecoder().decode((await reader.read()).value)
    expect(await read()).toBe('begun ')
    return async () => {
      await box.request(`/finder/go-on/${name}`, { method: 'POST' })
      return read()
    }
  }
  const endNarrow = await begin(narrow, 'narrow')
  expect(await (await ask(broad, '/now')).json()).toBe(1)
  expect(await endNarrow()).toBe('0')
  const endBroad = await begin(broad, 'broad')
  expect(await (await ask(narrow, '/now')).json()).toBe(0)
  expect(await endBroad()).toBe('1')
})
