import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'
import { startWebService } from '../helpers/start-web-service.ts'

const SHOP = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const tool = (name, run, effect) =>
  defineTool({
    name,
    description: 'Of the shop',
    input: v.object({ item: v.pipe(v.string(), v.minLength(1)) }),
    ...(effect && { effect }),
    run,
  })
export default createFunction({
  tools: [
    tool('find_item', ({ item }) => ({ item, priceYuan: 12 })),
    tool('lose_item', () => { throw new Error('lost') }),
    tool('wait_item', async (_, env) => (await env.FETCH(env.vars.ADDRESS)).status),
    tool('order_item', ({ item }) => ({ ordered: item }), 'write'),
  ],
}).post('/', ask())`
const STRICT = `import { ask, createFunction } from 'onbox'
export default createFunction().post('/', ask({ ungrounded: 'withhold' }))`
/** Its route asks, but something else may answer first. */
const GUARDED = `import { ask, createFunction } from 'onbox'
export default createFunction().post(
  '/',
  async ({ req, json, text }, next) => {
    const { question } = await req.json()
    if (question === 'tea') return json({ tea: true })
    if (question === 'pot') return text('I am a pot', 418)
    await next()
  },
  ask(),
)`
const PLAIN = `import { createFunction } from 'onbox'
export default createFunction().post('/', ({ text }) => text('plain'))`

/** The service was asked, and the one who asked is gone. */
const waited = Promise.withResolvers<void>()
const left = Promise.withResolvers<void>()

const closers: (() => Promise<void> | void)[] = []
let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  const files = { shop: SHOP, strict: STRICT, guarded: GUARDED, plain: PLAIN, busy: STRICT }
  makeProject(
    Object.fromEntries(Object.entries(files).map(([name, code]) => [`${name}.ts`, code])),
    root,
  )
  const onEnd = (end: () => void): void => void closers.push(end)
  const service = await startWebService(
    (request) => {
      request.once('close', left.resolve)
      waited.resolve()
    },
    '127.0.0.1',
    onEnd,
  )
  // It tells what it has heard in the conversation, calls what it is told to, and makes up a price.
  const url = await startScriptedModel((messages) => {
    const { content = '', role } = messages.at(-1) ?? {}
    const [, verb, item = ''] = /^(find|lose|wait|order) (\w+)/.exec(content) ?? []
    if (role === 'user' && verb !== undefined) {
      return { text: 'let me see', calls: [{ tool: `${verb}_item`, arguments: { item } }] }
    }
    if (role === 'tool') return { text: 'it is there' }
    if (content.startsWith('价格')) return { text: '茶的价格是4711元。' }
    if (content.startsWith('invent')) return { text: 'it costs 4711 yuan.' }
    const heard = messages.filter((one) => one.role === 'user').map((one) => one.content)
    return { text: `heard ${heard.join(' / ')}` }
  }, onEnd)
  const granted = { bindings: { AI: { type: 'model' } as const } }
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      model: { openai: { urls: [url] } },
      functions: {
        shop: {
          tools: ['find_item', 'lose_item', 'wait_item', 'order_item'],
          bindings: {
            ...granted.bindings,
            FETCH: { type: 'fetch', hosts: [service.origin], private: true },
          },
          vars: { ADDRESS: service.origin },
        },
        strict: granted,
        guarded: granted,
        plain: {},
        busy: { ...granted, limits: { requestsPerMinute: 1 } },
      },
    },
  })
  closers.push(() => box.close())
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(root, { recursive: true, force: true })
})

async function makeKey(...scopes: string[]): Promise<string> {
  const body = JSON.stringify({ name: 'n', scopes })
  const response = await box.request('/admin/keys', { method: 'POST', body })
  return ((await response.json()) as { key: string }).key
}

interface Said {
  role: string
  content: unknown
}
const says = (content: unknown): Said => ({ role: 'user', content })
const answers = (content: string): Said => ({ role: 'assistant', content })

interface Asking {
  key?: string | undefined
  model?: string
  signal?: AbortSignal
  [parameter: string]: unknown
}

/** Sends what a chat program sends. */
function chat(messages: unknown, { key, model = 'shop', signal, ...rest }: Asking = {}) {
  return box.request('/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model, messages, ...rest }),
    ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    ...(signal && { signal }),
  })
}

interface Completion {
  id: string
  choices: [{ message: { role: string; content: string }; finish_reason: string }]
  usage: Record<string, number>
  onbox: Record<string, unknown>
}

/** What it says to that. */
async function hear(messages: unknown, asking: Asking = {}): Promise<string> {
  const response = await chat(messages, asking)
  const { choices } = (await response.json()) as Completion
  expect(response.status).toBe(200)
  return choices[0].message.content
}

type Chunk = Record<string, unknown> & {
  choices: { delta: { role?: string; content?: string }; finish_reason: string | null }[]
}

/** The data of a stream, each as it arrives. */
async function* streamed(response: Response): AsyncGenerator<Chunk | '[DONE]'> {
  let held = ''
  for await (const text of (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(
    new TextDecoderStream(),
  )) {
    const blocks = (held + text).split('\n\n')
    held = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = block.replace(/^data: /, '')
      yield data === '[DONE]' ? data : (JSON.parse(data) as Chunk)
    }
  }
}

describe('GET /v1/models', () => {
  const list = async (...scopes: string[]): Promise<{ id: string }[]> => {
    const headers = { authorization: `Bearer ${await makeKey(...scopes)}` }
    const response = await box.request('/v1/models', { headers })
    return ((await response.json()) as { data: { id: string }[] }).data
  }

  it('has the functions that the key may ask', async () => {
    expect((await list('*:ask')).map(({ id }) => id)).toEqual(['busy', 'guarded', 'shop', 'strict'])
    const created = expect.any(Number) as number
    const shop = { id: 'shop', object: 'model', created, owned_by: 'onbox' }
    expect(await list('shop:ask', 'strict:tools')).toEqual([shop])
    expect(await list('shop:tools', 'admin:*')).toEqual([])
  })

  it('tells of one, and of no other than these', async () => {
    const headers = { authorization: `Bearer ${await makeKey('shop:ask', 'plain:ask')}` }
    const shown = await box.request('/v1/models/shop', { headers })
    const made = ((await shown.json()) as { created: number }).created
    expect(Math.abs(Date.now() / 1_000 - made)).toBeLessThan(600)
    for (const name of ['strict', 'plain', 'nothing']) {
      const response = await box.request(`/v1/models/${name}`, { headers })
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({
        code: 'FUNCTION_NOT_FOUND',
        error: { code: 'FUNCTION_NOT_FOUND', message: expect.stringContaining(name) as string },
      })
    }
  })
})

describe('POST /v1/chat/completions', () => {
  it('answers a question, with what it rests on', async () => {
    const response = await chat([says('find tea')])
    expect(response.headers.get('x-onbox-version')).toMatch(/^[0-9a-f]{10}$/)
    const completion = (await response.json()) as Completion
    const requestId = response.headers.get('x-request-id') ?? ''
    expect(completion).toMatchObject({
      id: requestId,
      object: 'chat.completion',
      model: 'shop',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'it is there' },
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 2, completion_tokens: 2, total_tokens: 4 },
      onbox: {
        calls: [{ tool: 'find_item', arguments: { item: 'tea' }, result: { priceYuan: 12 } }],
        grounded: true,
        citations: [],
        requestId,
      },
    })
    const steps = box.audit.list(requestId).map(({ step }) => step)
    expect(steps).toEqual(['asked', 'called', 'result', 'answered'])
  })

  it('streams it, word by word as it comes', async () => {
    const options = { stream: true, stream_options: { include_usage: true } }
    const response = await chat([says('find tea')], options)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const data = await Array.fromAsync(streamed(response))
    const id = response.headers.get('x-request-id')
    expect(data.pop()).toBe('[DONE]')
    const chunks = data as Chunk[]
    for (const chunk of chunks) {
      expect(chunk).toMatchObject({ id, object: 'chat.completion.chunk', model: 'shop' })
    }
    expect(chunks.pop()).toMatchObject({ choices: [], usage: { total_tokens: 4 } })
    const { choices, onbox } = chunks.pop() as Chunk
    expect(choices).toMatchObject([{ delta: {}, finish_reason: 'stop' }])
    expect(onbox).toMatchObject({ calls: [{ tool: 'find_item' }], grounded: true, requestId: id })
    const [first, ...rest] = chunks.map((chunk) => chunk.choices[0]?.delta)
    expect(first).toEqual({ role: 'assistant', content: '' })
    expect(rest.map((delta) => delta?.content)).toEqual(['let me see', '\n\nit is there'])
  })

  it('says beside an answer, in its language, what stands in no result', async () => {
    expect(await hear([says('invent')])).toBe(
      'it costs 4711 yuan.\n\nStands in no result, check it: "4711"',
    )
    const response = await chat([says('价格')], { stream: true })
    const data = (await Array.fromAsync(streamed(response))) as Chunk[]
    const words = data.flatMap(({ choices }) => choices?.[0]?.delta.content ?? []).join('')
    expect(words).toBe('茶的价格是4711元。\n\n以下内容未见于任何结果,请核实: "4711"')
  })

  it('passes over what else programs send', async () => {
    const more = { temperature: 0.7, top_p: 1, seed: 1, tools: [], n: 1, logprobs: false }
    const unset = { stream: null, stream_options: null, response_format: { type: 'text' } }
    const parts = [
      { type: 'text', text: 'two' },
      { type: 'text', text: 'parts' },
    ]
    const system = { role: 'system', content: 'Call the user by name' }
    expect(await hear([system, says(parts)], { ...more, ...unset })).toBe('heard two\nparts')
  })
})
