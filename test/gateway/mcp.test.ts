import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Answer } from '../../lib/function/index.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'
import { startSilentService, type SilentService } from '../helpers/start-silent-service.ts'
import { whileNothingIsRecorded } from '../helpers/while-nothing-is-recorded.ts'

const SHOP = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const item = v.pipe(v.string(), v.minLength(1), v.description('What'))
export default createFunction({
  description: 'Orders',
  tools: [
    defineTool({
      name: 'find_item',
      description: 'Find an item',
      input: v.object({ item }),
      run: ({ item }) => ({ item, priceYuan: 12 }),
    }),
    defineTool({
      name: 'list_items',
      description: 'All items',
      input: v.object({}),
      run: () => ['tea', 'tin'],
    }),
    defineTool({
      name: 'lose_item',
      description: 'Fails',
      input: v.object({}),
      run: () => {
        throw new Error('lost')
      },
    }),
    defineTool({
      name: 'place_order',
      description: 'Order an item',
      effect: 'write',
      input: v.object({ item }),
      run: async ({ item }, env) => {
        await env.KV.put(item, item)
        return { ordered: item }
      },
    }),
    defineTool({ name: 'idle', description: 'Not granted', input: v.object({}), run: () => 1 }),
  ],
  evals: [{ ask: 'How much is tea?', calls: [{ tool: 'find_item', arguments: { item: 'tea' } }] }],
})
  .get('/', async ({ env, json }) => json(await env.KV.list()))
  .post('/', ask())`

/** It answers without a model. */
const PLAIN = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const echo = defineTool({
  name: 'echo',
  description: 'Says it again',
  input: v.object({ text: v.string() }),
  run: ({ text }) => text,
})
export default createFunction({ tools: [echo] }).post('/', ({ text }) => text('plain'))`

/** It waits for a service that never answers. */
const SLOW = `import { createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const wait = defineTool({
  name: 'wait',
  description: 'Waits',
  input: v.object({}),
  run: async (_, env) => (await env.FETCH(env.vars.ADDRESS)).status,
})
export default createFunction({ tools: [wait] })`

/** A tool waits for it. */
let service: SilentService
const closers: (() => Promise<void> | void)[] = []
let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  makeProject(
    { 'shop.ts': SHOP, 'plain-talk.ts': PLAIN, 'strict.ts': PLAIN, 'slow.ts': SLOW },
    root,
  )
  const onEnd = (end: () => void): void => void closers.push(end)
  service = await startSilentService(onEnd)
  const url = await startScriptedModel((messages) => {
    const { content = '', role } = messages.at(-1) ?? {}
    const [, item] = /\border (\w+)/.exec(content) ?? []
    if (role !== 'tool' && item !== undefined) {
      return { calls: [{ tool: 'place_order', arguments: { item } }] }
    }
    return { text: 'Nothing is ordered' }
  }, onEnd)
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      model: { openai: { urls: [url] } },
      functions: {
        shop: {
          tools: ['find_item', 'list_items', 'lose_item', 'place_order'],
          bindings: { AI: { type: 'model' }, KV: { type: 'kv' } },
        },
        'plain-talk': { tools: ['echo'], limits: { maxBodyBytes: 2_000 } },
        strict: { tools: ['echo'], limits: { requestsPerMinute: 1 } },
        slow: {
          tools: ['wait'],
          bindings: { FETCH: { type: 'fetch', hosts: [service.origin], private: true } },
          vars: { ADDRESS: service.origin },
        },
      },
    },
  })
  closers.push(() => box.close())
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(root, { recursive: true, force: true })
})

async function makeKey(scopes: string[], limits = {}): Promise<string> {
  const body = JSON.stringify({ name: 'n', scopes, limits })
  const response = await box.request('/admin/keys', { method: 'POST', body })
  return ((await response.json()) as { key: string }).key
}

type Mode = 'legacy' | { pin: string }
const STATELESS = { pin: '2026-07-28' } as const

/** Those that clients came with. */
const keys = new WeakMap<Client, string>()

/** The official client, with a key of these scopes. */
async function connect(scopes: string[], mode: Mode = STATELESS): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  const key = await makeKey(scopes)
  keys.set(client, key)
  const headers = { authorization: `Bearer ${key}` }
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${box.url}/mcp`), { requestInit: { headers } }),
  )
  onTestFinished(() => client.close())
  return client
}

const namesFor = async (...scopes: string[]): Promise<string[]> => {
  const { tools } = await (await connect(scopes)).listTools()
  return tools.map(({ name }) => name)
}

const ordered = async (): Promise<unknown> => (await box.request('/shop')).json()

describe.each([
  ['2025-11-25', 'legacy'],
  ['2026-07-28', STATELESS],
] as [string, Mode][])('the official client, in version %s', (version, mode) => {
  it('finds the box', async () => {
    const client = await connect(['shop:*'], mode)
    expect(client.getNegotiatedProtocolVersion()).toBe(version)
    expect(client.getServerVersion()?.name).toBe('onbox')
    expect(client.getInstructions()).toContain('a person has approved')
    if (mode === 'legacy') expect(await client.ping()).toEqual({})
  })

  it('runs a tool, and asks a function', async () => {
    const client = await connect(['shop:*'], mode)
    expect(
      await client.callTool({ name: 'shop_find_item', arguments: { item: 'tea' } }),
    ).toMatchObject({
      content: [{ type: 'text', text: '{"item":"tea","priceYuan":12}' }],
      structuredContent: { item: 'tea', priceYuan: 12 },
    })
    const { content, structuredContent, isError } = await client.callTool({
      name: 'shop',
      arguments: { question: 'Anything?' },
    })
    expect(isError).toBeUndefined()
    expect(structuredContent).toMatchObject({ answer: 'Nothing is ordered', grounded: true })
    expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }])
  })

  it('is told of what it may not use as of what is not there', async () => {
    const client = await connect(['shop:tools/find_item'], mode)
    for (const name of ['shop_place_order', 'shop', 'plain-talk_echo', 'shop_nothing', 'x']) {
      const told = {
        code: -32_602,
        message: expect.stringContaining(`tool "${name}": none`) as string,
      }
      await expect(client.callTool({ name, arguments: {} })).rejects.toMatchObject(told)
    }
  })
})

describe('tools/list', () => {
  it('has what the scopes of the key name, and nothing else', async () => {
    const all = ['find_item', 'list_items', 'lose_item', 'place_order'].map((one) => `shop_${one}`)
    expect(await namesFor('*:*')).toEqual([
      'plain-talk_echo',
      'shop',
      ...all,
      'slow_wait',
      'strict_echo',
    ])
    expect(await namesFor('shop:tools')).toEqual(all)
    expect(await namesFor('shop:ask')).toEqual(['shop'])
    expect(await namesFor('shop:tools/list_items', '*:ask')).toEqual(['shop', 'shop_list_items'])
    expect(await namesFor('admin:*')).toEqual([])
  })

  it('tells of each what it takes, and whether it changes something', async () => {
    const { tools } = await (await connect(['shop:*'])).listTools()
    const find = (name: string) => tools.find((tool) => tool.name === name)
    expect(find('shop')).toEqual({
      name: 'shop',
      description: 'Answers a question in words. Orders',
      inputSchema: {
        type: 'object',
        properties: {
          question: expect.objectContaining({ examples: ['How much is tea?'] }) as object,
          session: expect.objectContaining({ type: 'string' }) as object,
          maxAnswerTokens: expect.objectContaining({ type: 'integer' }) as object,
        },
        required: ['question'],
        additionalProperties: false,
      },
      annotations: { readOnlyHint: true },
    })
    expect(find('shop_place_order')).toEqual({
      name: 'shop_place_order',
      description: 'Order an item',
      inputSchema: {
        type: 'object',
        properties: { item: { type: 'string', minLength: 1, description: 'What' } },
        required: ['item'],
      },
      annotations: { readOnlyHint: false, destructiveHint: true },
    })
    expect(find('shop_find_item')?.annotations).toEqual({ readOnlyHint: true })
  })
})

describe('tools/call', () => {
  it.each([
    ['shop_find_item', 'ARGUMENTS_INVALID', { item: 1 }],
    ['shop_lose_item', 'TOOL_FAILED', {}],
    ['shop_place_order', 'ARGUMENTS_INVALID', {}],
    ['shop', 'QUESTION_EMPTY', { question: ' ' }],
    ['shop', 'BODY_INVALID', { asked: 'x' }],
    ['plain-talk_echo', 'BODY_TOO_LARGE', { text: 'x'.repeat(2_000) }],
  ])('of %s that ends with %s tells it, so that a model can mend it', async (name, code, args) => {
    const client = await connect(['*:*'])
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: args })
    expect(isError).toBe(true)
    expect(structuredContent).toMatchObject({ code, requestId: expect.any(String) as string })
    expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }])
  })

  it('gives what is no object as text', async () => {
    const client = await connect(['*:tools'])
    const listed = await client.callTool({ name: 'shop_list_items', arguments: {} })
    expect(listed).toMatchObject({ content: [{ type: 'text', text: '["tea","tin"]' }] })
    expect(listed.structuredContent).toBeUndefined()
    const echoed = await client.callTool({ name: 'plain-talk_echo', arguments: { text: '你好' } })
    expect(echoed).toMatchObject({ content: [{ type: 'text', text: '"你好"' }] })
  })

  it('lets what changes something wait for a person, since nobody knows what its model has read', async () => {
    const client = await connect(['shop:tools'])
    const { structuredContent, isError } = await client.callTool({
      name: 'shop_place_order',
      arguments: { item: 'gold' },
    })
    expect(isError).toBeUndefined()
    expect(structuredContent).toMatchObject({
      finishReason: 'approval',
      approvals: [
        { tool: 'place_order', arguments: { item: 'gold' }, origins: [{ type: 'client' }] },
      ],
    })
    expect(await ordered()).not.toContain('gold')
    const { url } = (structuredContent as { approvals: [{ url: string }] }).approvals[0]
    const body = '{"decision":"approve"}'
    const decided = await box.request(url, { method: 'POST', body })
    expect(await decided.json()).toMatchObject({ result: { ordered: 'gold' } })
    expect(await ordered()).toContain('gold')
  })

  it('lets nothing wait that it cannot record', async () => {
    const client = await connect(['shop:tools'])
    const call = { name: 'shop_place_order', arguments: { item: 'silver' } }
    const { structuredContent, isError } = await whileNothingIsRecorded(join(root, '.onbox'), () =>
      client.callTool(call),
    )
    expect(isError).toBe(true)
    expect(structuredContent).toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
    expect(await (await box.request('/approvals')).text()).not.toContain('silver')
    await client.callTool(call)
    expect(await (await box.request('/approvals')).text()).toContain('silver')
  })

  it('lets what a function would change for a question wait too', async () => {
    const client = await connect(['shop:ask'])
    const { structuredContent } = await client.callTool({
      name: 'shop',
      arguments: { question: 'order brass' },
    })
    expect(structuredContent).toMatchObject({
      finishReason: 'approval',
      calls: [],
      approvals: [{ arguments: { item: 'brass' }, origins: [{ type: 'client' }] }],
    })
    expect(await ordered()).not.toContain('brass')
    // And so does what is asked later by whoever goes on from there.
    const session = 'gone-on'
    await client.callTool({ name: 'shop', arguments: { question: 'Anything?', session } })
    const body = JSON.stringify({ question: 'order bronze', session })
    const headers = { authorization: `Bearer ${keys.get(client)}` }
    const later = await box.request('/shop', { method: 'POST', body, headers })
    expect(await later.json()).toMatchObject({
      approvals: [{ arguments: { item: 'bronze' }, origins: [{ type: 'session' }] }],
    })
    // By its URL the same question is the caller's own.
    const asked = await box.ask('shop', 'order brass')
    expect(((await asked.json()) as Answer).calls).toMatchObject([{ result: { ordered: 'brass' } }])
  })
})

/** Sends a body as it is, with the operator's key. */
async function post(body: string | object, headers: Record<string, string> = {}) {
  const response = await box.request('/mcp', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text && (JSON.parse(text) as Told),
  }
}

interface Told {
  id?: number
  result?: Record<string, unknown>
  error: { code: number; message: string; data: Record<string, unknown> }
  code?: string
}

const message = (method: string, params?: object) => ({ jsonrpc: '2.0', id: 7, method, params })
const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
}
/** As a client of the newest version sends it. */
const stateless = (method: string, params: object = {}) =>
  message(method, { ...params, _meta: META })
const headersOf = (method: string, more: object = {}) => ({
  'mcp-protocol-version': '2026-07-28',
  'mcp-method': method,
  ...more,
})

describe('/mcp', () => {
  it('takes what curl sends, without any header of the protocol', async () => {
    const { status, body, headers } = await post(message('tools/call', { name: 'shop_list_items' }))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('x-onbox-version')).toMatch(/^[0-9a-f]{10}$/)
    expect(body).toEqual({
      jsonrpc: '2.0',
      id: 7,
      result: { content: [{ type: 'text', text: '["tea","tin"]' }] },
    })
  })

  it.each([
    ['not JSON', '{', -32_700, 'BODY_NOT_JSON'],
    ['nothing', '', -32_700, 'BODY_NOT_JSON'],
    ['no message', '{"question":"?"}', -32_600, 'REQUEST_MALFORMED'],
    [
      'another version of JSON-RPC',
      { ...message('ping'), jsonrpc: '1.0' },
      -32_600,
      'REQUEST_MALFORMED',
    ],
    ['an id that is none', { ...message('ping'), id: null }, -32_600, 'REQUEST_MALFORMED'],
    ['several messages', [message('ping'), message('ping')], -32_600, 'REQUEST_MALFORMED'],
  ])('refuses %s', async (_, sent, code, known) => {
    const { status, body } = await post(sent)
    expect(status).toBe(400)
    expect(body).toMatchObject({ jsonrpc: '2.0', error: { code, data: { code: known } } })
    expect(body).not.toHaveProperty('id')
  })

  it.each([
    ['a method that there is not', message('prompts/list'), -32_601, 'ROUTE_NOT_FOUND'],
    ['a method of the other version', message('server/discover'), -32_601, 'ROUTE_NOT_FOUND'],
    ['what every object has', message('constructor'), -32_601, 'ROUTE_NOT_FOUND'],
    ['a tool that there is not', message('tools/call', { name: 'x_y' }), -32_602, 'TOOL_NOT_FOUND'],
    [
      'one that was not granted',
      message('tools/call', { name: 'shop_idle' }),
      -32_602,
      'TOOL_NOT_FOUND',
    ],
    [
      'a function without ask()',
      message('tools/call', { name: 'plain-talk' }),
      -32_602,
      'TOOL_NOT_FOUND',
    ],
    ['a call of nothing', message('tools/call', {}), -32_602, 'BODY_INVALID'],
    ['a cursor', message('tools/list', { cursor: 'x' }), -32_602, 'BODY_INVALID'],
  ])('answers %s with an error of JSON-RPC', async (_, sent, code, known) => {
    const { status, body, headers } = await post(sent)
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: 7, error: { code, data: { code: known } } })
    const refused = box.audit.list(headers.get('x-request-id') ?? '')
    expect(refused).toMatchObject([{ step: 'refused', payload: { path: '/mcp', code: known } }])
  })

  it.each(['notifications/initialized', 'notifications/cancelled', 'notifications/other'])(
    'takes %s without a word',
    async (method) => {
      expect(await post({ jsonrpc: '2.0', method })).toMatchObject({ status: 202, body: '' })
    },
  )

  it('takes the answer of a client without a word', async () => {
    const sent = { jsonrpc: '2.0', id: 1, result: {} }
    expect(await post(sent)).toMatchObject({ status: 202, body: '' })
  })

  it.each([
    ['2025-06-18', '2025-06-18'],
    ['2025-03-26', '2025-11-25'],
    ['2026-07-28', '2025-11-25'],
    [7, '2025-11-25'],
  ])('greets a client that wants version %s in version %s', async (wanted, chosen) => {
    const { body } = await post(message('initialize', { protocolVersion: wanted }))
    expect(body).toMatchObject({ result: { protocolVersion: chosen, capabilities: { tools: {} } } })
  })

  it.each([
    [{ 'mcp-protocol-version': '2024-11-05' }, message('ping'), 'PROTOCOL_UNSUPPORTED'],
    [
      { 'mcp-protocol-version': '2027-01-01' },
      message('notifications/initialized'),
      'PROTOCOL_UNSUPPORTED',
    ],
    [
      headersOf('tools/list'),
      message('tools/list', {
        _meta: { ...META, 'io.modelcontextprotocol/protocolVersion': '2027-01-01' },
      }),
      'PROTOCOL_UNSUPPORTED',
    ],
    [headersOf('tools/list'), message('tools/list'), 'BODY_INVALID'],
    [
      headersOf('tools/list'),
      message('tools/list', { _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' } }),
      'BODY_INVALID',
    ],
    [{}, stateless('tools/list'), 'HEADER_MISMATCH'],
    [{ 'mcp-protocol-version': '2025-11-25' }, stateless('tools/list'), 'HEADER_MISMATCH'],
    [{ 'mcp-protocol-version': '2026-07-28' }, stateless('tools/list'), 'HEADER_MISMATCH'],
    [headersOf('tools/call'), stateless('tools/list'), 'HEADER_MISMATCH'],
    [headersOf('tools/call'), stateless('tools/call', { name: 'shop' }), 'HEADER_MISMATCH'],
    [
      headersOf('tools/call', { 'mcp-name': 'shop_find_item' }),
      stateless('tools/call', { name: 'shop' }),
      'HEADER_MISMATCH',
    ],
  ])('refuses, with headers %j, %j: %s', async (headers, sent, code) => {
    const { status, body } = await post(sent, headers)
    expect(status).toBe(400)
    const numbers = {
      PROTOCOL_UNSUPPORTED: -32_022,
      HEADER_MISMATCH: -32_020,
      BODY_INVALID: -32_602,
    }
    expect(body).toMatchObject({
      error: { code: numbers[code as keyof typeof numbers], data: { code } },
    })
  })

  it('says which versions it speaks', async () => {
    const { body } = await post(message('ping'), { 'mcp-protocol-version': '2027-01-01' })
    const supported = ['2026-07-28', '2025-11-25', '2025-06-18']
    expect(body).toMatchObject({ error: { data: { supported, requested: '2027-01-01' } } })
    const discovered = await post(stateless('server/discover'), headersOf('server/discover'))
    expect(discovered.body).toMatchObject({
      result: { resultType: 'complete', supportedVersions: supported, cacheScope: 'private' },
    })
  })

  it('takes a name in the header that is encoded', async () => {
    const encoded = `=?base64?${Buffer.from('没有').toString('base64')}?=`
    const sent = stateless('tools/call', { name: '没有' })
    const { body } = await post(sent, headersOf('tools/call', { 'mcp-name': encoded }))
    expect(body).toMatchObject({ error: { data: { code: 'TOOL_NOT_FOUND' } } })
  })

  it('has a status of its own for a method that there is not, in the newest version', async () => {
    const { status, body } = await post(stateless('ping'), headersOf('ping'))
    expect(status).toBe(404)
    expect(body).toMatchObject({ id: 7, error: { code: -32_601 } })
  })

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1'])(
    'refuses a page of %s, whatever its key is',
    async (origin) => {
      const { status, body } = await post(message('tools/list'), { origin })
      expect(status).toBe(403)
      expect(body).toMatchObject({ code: 'ORIGIN_REFUSED' })
    },
  )

  it('takes a page of the box itself', async () => {
    const { status } = await post(message('ping'), { origin: box.url })
    expect(status).toBe(200)
  })

  it.each(['GET', 'DELETE', 'PUT'])('has nothing for %s', async (method) => {
    const response = await box.request('/mcp', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(await response.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED' })
  })

  it('takes no more than a megabyte, and nothing without a key', async () => {
    const large = await post(message('tools/list', { pad: 'x'.repeat(1_048_576) }))
    expect(large).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } })
    const stranger = await fetch(`${box.url}/mcp`, { method: 'POST', body: '{}' })
    expect(stranger.status).toBe(401)
    expect(await stranger.json()).toMatchObject({ code: 'KEY_MISSING' })
  })

  it('keeps to the limits of the key, and of the function', async () => {
    const authorization = `Bearer ${await makeKey(['strict:tools'], { requestsPerMinute: 2 })}`
    const call = () =>
      post(message('tools/call', { name: 'strict_echo', arguments: { text: '' } }), {
        authorization,
      })
    expect((await call()).body).toMatchObject({ result: { content: [{ text: '""' }] } })
    const refused = await call()
    expect(refused).toMatchObject({
      status: 200,
      body: { result: { isError: true, structuredContent: { code: 'RATE_LIMITED' } } },
    })
    expect(refused.headers.get('ratelimit-remaining')).toBe('0')
    const last = await call()
    expect(last).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('ends a call whose client goes', async () => {
    const gone = new AbortController()
    const waiting = box.request('/mcp', {
      method: 'POST',
      body: JSON.stringify(message('tools/call', { name: 'slow_wait' })),
      signal: gone.signal,
    })
    await service.asked
    gone.abort()
    await expect(waiting).rejects.toThrow('aborted')
    await service.left
  })

  it('has what was done in the record, as by any way', async () => {
    const call = async (name: string, args: object) => {
      const { headers } = await post(message('tools/call', { name, arguments: args }))
      return box.audit.list(headers.get('x-request-id') ?? '').map(({ step }) => step)
    }
    expect(await call('shop_find_item', { item: 'tea' })).toEqual(['called', 'result'])
    expect(await call('shop_lose_item', {})).toEqual(['called', 'failed'])
    expect(await call('shop_place_order', { item: 'lead' })).toEqual(['held'])
    expect(await call('shop', { question: 'Anything?' })).toEqual(['asked', 'answered'])
  })
})
