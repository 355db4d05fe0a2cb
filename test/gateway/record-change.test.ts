import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { saying } from '../helpers/open-functions.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { whileNothingIsRecorded } from '../helpers/while-nothing-is-recorded.ts'

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const dataDir = join(root, '.onbox')
let box: TestBox
/** What the changes are of. */
const known = { key: '', document: '', version: '' }

const send = async (path: string, method: string, body?: object | FormData) => {
  const text = body instanceof FormData || body === undefined ? body : JSON.stringify(body)
  const response = await box.request(path, { method, ...(text && { body: text }) })
  const answer = await response.text()
  return (answer === '' ? {} : JSON.parse(answer)) as Record<string, unknown>
}
const bundle = async (text: string) => {
  writeFileSync(join(root, 'functions/hello.ts'), saying(text))
  const { code, runtime } = await bundleFunction(join(root, 'functions/hello.ts'), root)
  return { code, runtime }
}
const upload = (text: string): FormData => {
  const form = new FormData()
  form.set('file', new Blob([text]), 'terms.txt')
  return form
}

beforeAll(async () => {
  makeProject({ 'hello.ts': saying('one') }, root)
  const config = { collections: { terms: {} }, functions: { hello: {} } }
  box = await startTestBox(dataDir, { root, config })
  await send('/admin/secrets/OLD', 'PUT', { value: 'x' })
  known.key = (await send('/admin/keys', 'POST', { name: 'n', scopes: ['hello:ask'] }))['id'] as string // prettier-ignore
  const added = await send('/admin/collections/terms/documents', 'POST', upload('第一条 付款'))
  known.document = added['id'] as string
  const [{ version }] = (await send('/admin/functions/hello/versions', 'GET'))['versions'] as [{ version: string }] // prettier-ignore
  known.version = version
  await send('/admin/functions/hello/deploy', 'POST', { ...(await bundle('two')), percent: 30 })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

/** All that the changes are about. */
const look = async (): Promise<unknown[]> => [
  await send('/admin/secrets', 'GET'),
  await send('/admin/keys', 'GET'),
  await send('/admin/functions', 'GET'),
  await send('/admin/functions/hello/versions', 'GET'),
  await send('/admin/collections/terms/documents', 'GET'),
  readdirSync(join(dataDir, 'data/collections/terms/spool')),
]

describe('a change', () => {
  it.each<[string, () => [path: string, method: string, body?: object | FormData]]>([
    ['a secret', () => ['/admin/secrets/NEW', 'PUT', { value: 'y' }]],
    ['a secret that goes', () => ['/admin/secrets/OLD', 'DELETE']],
    ['a key', () => ['/admin/keys', 'POST', { name: 'm', scopes: ['hello:ask'] }]],
    ['a key that is exchanged', () => [`/admin/keys/${known.key}/rotate`, 'POST', {}]],
    ['a key that is revoked', () => [`/admin/keys/${known.key}`, 'DELETE']],
    ['a promotion', () => ['/admin/functions/hello/promote', 'POST', {}]],
    ['a rollback', () => ['/admin/functions/hello/rollback', 'POST', { version: known.version }]],
    ['a removal', () => ['/admin/functions/hello', 'DELETE']],
    ['a document', () => ['/admin/collections/terms/documents', 'POST', upload('第二条 交付')]],
    ['what is known of a document', () => [`/admin/collections/terms/documents/${known.document}`, 'PATCH', { title: 't' }]], // prettier-ignore
    ['a document that goes', () => [`/admin/collections/terms/documents/${known.document}`, 'DELETE']], // prettier-ignore
  ])('is not made where it cannot be recorded: %s', async (_what, change) => {
    const before = await look()
    const refused = await whileNothingIsRecorded(dataDir, () => send(...change()))
    expect(refused).toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
    expect(await look()).toEqual(before)
  })

  it('is not made where it cannot be recorded: a deploy', async () => {
    const deploy = { ...(await bundle('three')), evals: false }
    const before = await look()
    const refused = await whileNothingIsRecorded(dataDir, () =>
      send('/admin/functions/hello/deploy', 'POST', deploy),
    )
    expect(refused).toMatchObject({
      code: 'DATA_DIR_UNUSABLE',
      detail: expect.stringMatching(
        /^Cannot put version "\w+" of "hello" into service: /,
      ) as string,
    })
    expect(await look()).toEqual(before)
  })
})
