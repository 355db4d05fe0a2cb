import { Validator as SchemaValidator, type Schema } from '@cfworker/json-schema'
import { Validator } from '@seriousme/openapi-schema-validator'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'

const SHOP = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const tool = (name, effect) => defineTool({
  name,
  description: 'To ' + name,
  effect,
  input: v.object({ item: v.pipe(v.string(), v.minLength(1)) }),
  run: ({ item }) => ({ item }),
})
export default createFunction({
  description: 'Orders',
  tools: [tool('find', 'read'), tool('order', 'write'), tool('idle', 'read')],
  evals: [{ ask: 'Is there tea?', calls: [{ tool: 'find', arguments: { item: 'tea' } }] }],
})
  .use(async (_, next) => next())
  .get('/', ({ text }) => text('here'))
  .post('/', async (_, next) => next(), ask())
  .get('/items/:id{[0-9]{1,4}}', ({ text }) => text('item'))
  .put('/items/:number', ({ text }) => text('item'))
  .get('/pages/:page?', ({ text }) => text('page'))
  .post('/deep/:id', ask())
  .all('/any', ({ text }) => text('any'))
  .get('/files/*', ({ text }) => text('file'))`

const BARE = `import { createFunction } from 'onbox'
export default createFunction().get('/', ({ text }) => text('bare'))`

const LIBRARY = `import { createFunction } from 'onbox'
export default createFunction()
  .get('/', ({ text }) => text('library'))
  .get('/documents/:id', ({ text }) => text('never'))
  .get('/shelves/:id', ({ text }) => text('shelf'))`

const closers: (() => Promise<void> | void)[] = []
let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  makeProject({ 'shop.ts': SHOP, 'bare.ts': BARE, 'library.ts': LIBRARY }, root)
  const url = await startScriptedModel(
    (messages) =>
      messages.some(({ role }) => role === 'tool')
        ? { calls: [{ tool: 'order', arguments: { item: 'tea' } }] }
        : { calls: [{ tool: 'find', arguments: { item: 'tea' } }] },
    (end) => closers.push(end),
  )
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      model: { openai: { urls: [url] } },
      functions: {
        shop: { tools: ['find', 'order'], bindings: { AI: { type: 'model' } } },
        bare: {},
        library: {
          bindings: {
            DOCS: { type: 'collection', collection: 'contracts', access: 'write' },
            RULES: { type: 'collection', collection: 'policies', access: 'read' },
          },
        },
      },
      collections: { contracts: {}, policies: {} },
    },
  })
  closers.push(() => box.close())
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(root, { recursive: true, force: true })
})

interface Document {
  openapi: string
  info: { title: string; description: string; version: string }
  paths: Record<string, Record<string, Record<string, unknown>>>
  components: { schemas: { Answer: Schema; Problem: Schema } }
}

/** What a key of these scopes is told; without any, the operator's. */
async function read(path: string, ...scopes: string[]): Promise<Document & { code?: string }> {
  let key: string | undefined
  if (scopes.length > 0) {
    const body = JSON.stringify({ name: 'n', scopes })
    const made = await box.request('/admin/keys', { method: 'POST', body })
    ;({ key } = (await made.json()) as { key: string })
  }
  const response = await box.request(path, {
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  })
  return (await response.json()) as Document & { code?: string }
}

const operationsOf = ({ paths }: Document): string[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )

const ASKED = [
  'get /shop',
  'post /shop',
  'get /shop/items/{id}',
  'put /shop/items/{id}',
  'get /shop/pages',
  'get /shop/pages/{page}',
  'post /shop/deep/{id}',
]

describe('openapi.json', () => {
  it('has the routes of the file, its granted tools, and the version', async () => {
    const document = await read('/shop/openapi.json')
    const asked = await box.request('/shop')
    const version = asked.headers.get('x-onbox-version')
    expect(document.info).toEqual({ title: 'shop', description: 'Orders', version })
    expect(operationsOf(document)).toEqual([
      ...ASKED,
      'post /shop/tools/find',
      'post /shop/tools/order',
    ])
  })

  it('tells what a question and a tool take, and what paths have in them', async () => {
    const { paths } = await read('/shop/openapi.json')
    expect(paths['/shop']?.['post']).toMatchObject({
      requestBody: {
        content: {
          'application/json': {
            schema: {
              properties: { question: { maxLength: 4_000, examples: ['Is there tea?'] } },
              required: ['question'],
            },
          },
        },
      },
      responses: { 200: { content: { 'text/event-stream': {} } }, 202: {} },
    })
    expect(paths['/shop/deep/{id}']?.['post']).toMatchObject({
      parameters: [{ name: 'id', in: 'path', required: true }],
      requestBody: {},
    })
    expect(paths['/shop/tools/order']?.['post']).toMatchObject({
      description: 'To order',
      parameters: [{ name: 'Idempotency-Key', in: 'header' }],
      requestBody: {
        content: { 'application/json': { schema: { properties: { item: { minLength: 1 } } } } },
      },
    })
    expect(paths['/shop/tools/find']?.['post']).not.toHaveProperty('parameters')
  })

  it.each([
    [['shop:ask'], ASKED],
    [['shop:tools/find'], ['post /shop/tools/find']],
    [['shop:documents'], []],
  ])('has for a key with %j only what it may use', async (scopes, operations) => {
    expect(operationsOf(await read('/shop/openapi.json', ...scopes))).toEqual(operations)
    expect(operationsOf(await read('/openapi.json', ...scopes))).toEqual(operations)
  })

  it('has, of all functions, what the key may use', async () => {
    expect(operationsOf(await read('/openapi.json', 'bare:ask', 'shop:tools/find'))).toEqual([
      'get /bare',
      'post /shop/tools/find',
    ])
    expect(operationsOf(await read('/openapi.json', 'admin:*'))).toEqual([])
  })

  const READING = [
    'get /library/documents',
    'get /library/documents/compare',
    'post /library/documents/compare',
    'get /library/documents/{document}',
    'get /library/documents/{document}/original',
  ]
  it.each<[string[], string[], string[] | undefined]>([
    [['library:documents'], ['DOCS', 'RULES'], ['post', 'patch', 'delete']],
    [['library:documents', 'collection:contracts'], ['DOCS'], ['post', 'patch', 'delete']],
    [['library:documents', 'collection:policies'], ['RULES'], []],
    [['library:ask'], [], undefined],
  ])('has the documents that a key with %j may look into', async (scopes, bindings, writing) => {
    const document = await read('/library/openapi.json', ...scopes)
    const operations = operationsOf(document).filter((one) => one.includes('documents'))
    expect(operations).toEqual(expect.arrayContaining(writing === undefined ? [] : READING))
    for (const method of ['post', 'patch', 'delete']) {
      const isThere = operations.some(
        (one) => one.startsWith(`${method} `) && !one.endsWith('/compare'),
      )
      expect(isThere, method).toBe(writing?.includes(method) ?? false)
    }
    expect(operations.length > 0).toBe(writing !== undefined)
    const parameters = document.paths['/library/documents']?.['get']?.['parameters'] as
      | { name: string; required: boolean; schema: { enum?: string[] } }[]
      | undefined
    const binding = parameters?.find(({ name }) => name === 'binding')
    expect(binding?.schema.enum ?? []).toEqual(bindings)
    if (binding !== undefined) expect(binding.required).toBe(bindings.length > 1)
  })

  it('has what documents can be listed by, and no route of the file where the box answers', async () => {
    const document = await read('/library/openapi.json')
    const operation = document.paths['/library/documents']?.['get']
    const parameters = (operation?.['parameters'] ?? []) as {
      name: string
      schema: { maximum?: number; format?: string; enum?: string[] }
    }[]
    const listed = parameters.filter(({ name }) => name !== 'binding')
    expect(listed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['kind', 'signedFrom', 'beginsFrom', 'endsTo', 'cursor']),
    )
    const list = (query: string) => box.request(`/library/documents?binding=DOCS&${query}`)
    for (const { name, schema } of listed) {
      const [first = schema.format === 'date' ? '2026-07-01' : 'x'] = schema.enum ?? []
      const value = schema.maximum ?? first
      const problem = (await (await list(`${name}=${value}`)).json()) as { detail?: string }
      expect(problem.detail ?? '', name).not.toMatch(/Cannot use the query/)
    }
    const { maximum = 0 } = listed.find(({ name }) => name === 'limit')?.schema ?? {}
    expect((await list(`limit=${maximum + 1}`)).status).toBe(422)
    expect(Object.keys(document.paths)).toContain('/library/shelves/{id}')
    expect(Object.keys(document.paths)).not.toContain('/library/documents/{id}')
  })

  it('of a function that the key may not see is what it is of one that is not there', async () => {
    const withoutName = ({ ...problem }: object): string =>
      JSON.stringify({ ...problem, requestId: '' }).replaceAll(/shop|nowhere/g, '…')
    const hidden = await read('/shop/openapi.json', 'bare:ask')
    expect(hidden.code).toBe('FUNCTION_NOT_FOUND')
    expect(withoutName(hidden)).toBe(withoutName(await read('/nowhere/openapi.json', 'bare:ask')))
  })

  it('is read and not written', async () => {
    for (const path of ['/shop/openapi.json', '/openapi.json']) {
      const response = await box.request(path, { method: 'POST' })
      expect(response.status).toBe(405)
    }
  })

  it('describes answers and problems as they are', async () => {
    const { components } = await read('/shop/openapi.json')
    const faultsOf = (schema: Schema, value: unknown) =>
      new SchemaValidator(schema, '2020-12', false).validate(value).errors
    const asked = await box.ask('shop', 'Tea?')
    expect(asked.status).toBe(202)
    const answer = (await asked.json()) as { calls: object[]; approvals: object[] }
    expect([answer.calls.length, answer.approvals.length]).toEqual([1, 1])
    expect(faultsOf(components.schemas.Answer, answer)).toEqual([])
    expect(faultsOf(components.schemas.Answer, { ...answer, grounded: 'yes' })).not.toEqual([])
    const refused = await box.ask('shop', '')
    expect(faultsOf(components.schemas.Problem, await refused.json())).toEqual([])
  })

  it('is valid OpenAPI 3.1', async () => {
    const documents = await Promise.all(
      ['/shop/openapi.json', '/bare/openapi.json', '/library/openapi.json', '/openapi.json'].map(
        (path) => read(path),
      ),
    )
    // Which keeps this process for a while, so that connections time out.
    const validator = new Validator()
    for (const document of documents) {
      const { valid, errors } = await validator.validate({ ...document })
      expect(errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }
    const { valid } = await validator.validate({ ...documents[0], info: {} })
    expect(valid).toBe(false)
  })
})

describe('what a key is refused', () => {
  it('leads to the list that this key may read, and tells no other name', async () => {
    const body = JSON.stringify({ name: 'n', scopes: ['shop:tools/find'] })
    const made = await box.request('/admin/keys', { method: 'POST', body })
    const { key } = (await made.json()) as { key: string }
    const headers = { authorization: `Bearer ${key}` }
    const ask = (path: string, method = 'POST') => box.request(path, { method, body: method === 'GET' ? null : '{}', headers }) // prettier-ignore
    for (const [path, code] of [
      // The one is there, the other is not.
      ['/bare', 'FUNCTION_NOT_FOUND'],
      ['/nobody', 'FUNCTION_NOT_FOUND'],
      ['/shop/tools/order', 'TOOL_NOT_FOUND'],
      ['/shop/tools/nothing', 'TOOL_NOT_FOUND'],
    ] as const) {
      const problem = (await (await ask(path)).json()) as { code: string; detail: string }
      expect(problem.code).toBe(code)
      const [, list = ''] = /; see (?:what this key may ask|which this key may run): GET (\S+)$/.exec(problem.detail) ?? [] // prettier-ignore
      const listed = await ask(list, 'GET')
      expect(listed.status, problem.detail).toBe(200)
      expect(operationsOf((await listed.json()) as Document)).toEqual(['post /shop/tools/find'])
    }
  })
})
