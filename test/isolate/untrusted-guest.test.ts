import { describe, expect, it } from 'vitest'
import { startIsolate, type Binding } from '../../lib/isolate/index.ts'
import type { Blank } from '../../lib/isolate/blank.ts'
import { createPieceCollector } from '../../lib/isolate/collect-pieces.ts'
import type { ExitReason } from '../../lib/isolate/exit-reason.ts'
import {
  parseGuestMessage,
  type WholeMessage,
  type HostMessage,
} from '../../lib/isolate/protocol.ts'
import { asRequest, get, prepareFixture } from './start-fixture.ts'

const DECLARATION = { description: '', tools: [], evals: [], routes: [] }

/** A process that has broken out of its bootstrap and says whatever the test wants. */
async function startForger(bindings: Record<string, Binding> = {}) {
  const received: HostMessage[] = []
  const { promise: exited, resolve: exit } = Promise.withResolvers<ExitReason>()
  let listener: (message: WholeMessage) => boolean = () => false
  /** @returns whether it costs nothing of the process's share */
  const say = (message: unknown): boolean => {
    const parsed = parseGuestMessage(message)
    const whole = parsed && collect(parsed)
    return whole !== undefined && whole !== 'invalid' && listener(whole)
  }
  const collect = createPieceCollector()
  const blank: Blank = {
    pid: 0,
    residentLimitMb: 1,
    send: (message) => {
      received.push(message)
      if (message.type === 'load') say({ type: 'loaded', declaration: DECLARATION })
    },
    drained: () => Promise.resolve(),
    onMessage: (next) => {
      listener = next
    },
    exited,
    kill: exit,
  }
  const kinds = Object.fromEntries(Object.keys(bindings).map((name) => [name, 'model' as const]))
  const options = await prepareFixture('hello', { bindings, kinds })
  const isolate = await startIsolate({ ...options, takeBlank: () => Promise.resolve(blank) })
  const takeReplies = () => received.filter((message) => message.type === 'reply')
  return { isolate, say, received, takeReplies, exited }
}

describe('the host', () => {
  it('ignores responses and results for ids that are not open', async () => {
    const { isolate, say, received } = await startForger()
    const pending = isolate.fetch(get('/'), asRequest())
    await Promise.resolve()
    const request = received.find((message) => message.type === 'request')
    const id = request?.id as number
    say({ type: 'response', id: id + 1, status: 200, headers: [], streams: false })
    say({ type: 'end', id: 77 })
    say({ type: 'chunk', id: 77, bytes: new Uint8Array(1) })
    say({ type: 'aborted', id: 77 })
    say({ type: 'tool-result', id, value: '"not a response"' })
    say({ type: 'chunk', id, bytes: new Uint8Array(1) })
    say({ type: 'response', id, status: 201, headers: [], streams: false })
    say({ type: 'response', id, status: 500, headers: [], streams: false })
    expect((await pending).status).toBe(201)
  })

  it('fails a request that is ended without a response, and says the way out', async () => {
    const { isolate, say, received } = await startForger()
    const pending = isolate.fetch(get('/'), asRequest())
    await Promise.resolve()
    say({ type: 'end', id: received.find((message) => message.type === 'request')?.id })
    await expect(pending).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: expect.stringMatching(/without a response; return one from its handler$/) as string,
    })
  })

  it('does no call without an open request, and none of a binding that was not granted', async () => {
    let calls = 0
    const AI: Binding = { call: () => Promise.resolve((calls += 1)) }
    const { isolate, say, takeReplies } = await startForger({ AI })
    const call = { type: 'call', method: 'ask', argument: {} }
    say({ ...call, callId: 1, id: 1, binding: 'AI' })
    const client = new AbortController()
    const pending = isolate.fetch(get('/'), asRequest({ signal: client.signal }))
    await Promise.resolve()
    say({ ...call, callId: 2, id: 1, binding: 'DB' })
    say({ ...call, callId: 3, id: 1, binding: 'constructor' })
    say({ ...call, callId: 4, id: 1, binding: '__proto__' })
    client.abort()
    await expect(pending).rejects.toMatchObject({ code: 'REQUEST_ABORTED' })
    say({ ...call, callId: 5, id: 1, binding: 'AI' })
    expect(calls).toBe(0)
    expect(takeReplies()).toMatchObject([
      { callId: 1, error: { code: 'REQUEST_ABORTED' } },
      { callId: 2, error: { code: 'GRANT_MISSING' } },
      { callId: 3, error: { code: 'GRANT_MISSING' } },
      { callId: 4, error: { code: 'GRANT_MISSING' } },
      { callId: 5, error: { code: 'REQUEST_ABORTED' } },
    ])
  })

  it('keeps the first of two calls with one id, and bounds how many are open', async () => {
    let calls = 0
    const AI: Binding = {
      call: () => {
        calls += 1
        return new Promise(() => {})
      },
    }
    const { isolate, say, takeReplies } = await startForger({ AI })
    void isolate.fetch(get('/'), asRequest()).catch(() => {})
    await Promise.resolve()
    for (let callId = 1; callId <= 300; callId += 1) {
      const call = { type: 'call', callId, id: 1, binding: 'AI', method: 'ask', argument: {} }
      say(call)
      say(call)
    }
    expect(calls).toBe(256)
    expect(takeReplies()[0]).toMatchObject({ callId: 257, error: { code: 'FUNCTION_BUSY' } })
  })

  it('ends an isolate that sends more of a body than the client has taken', async () => {
    const { isolate, say, exited } = await startForger()
    const pending = isolate.fetch(get('/'), asRequest())
    await Promise.resolve()
    say({ type: 'response', id: 1, status: 200, headers: [], streams: true })
    await pending
    for (let piece = 0; piece < 20; piece += 1) {
      say({ type: 'chunk', id: 1, bytes: new Uint8Array(65_536) })
    }
    expect(await exited).toBe('protocol')
  })

  it.each([
    ['nothing for what a client has asked', 0, true],
    ['its share for what functions ask of each other', 1, false],
  ])('takes %s', async (_what, depth, isFree) => {
    const { isolate, say } = await startForger()
    const pending = isolate.runTool('find', {}, asRequest({ depth }))
    expect(say({ type: 'tool-result', id: 1, value: '"found"' })).toBe(isFree)
    expect(await pending).toBe('found')
    // Again, it ends nothing.
    expect(say({ type: 'tool-result', id: 1, value: '"found"' })).toBe(false)
  })

  it.each([
    ['is no JSON', 'found', 'it is not JSON'],
    ['is deeper than whoever reads it', '['.repeat(5_000) + ']'.repeat(5_000), 'within each other'],
  ])('refuses a result that %s', async (_what, value, reason) => {
    const { isolate, say } = await startForger()
    const pending = isolate.runTool('find', {}, asRequest())
    say({ type: 'tool-result', id: 1, value })
    await expect(pending).rejects.toMatchObject({
      code: 'TOOL_FAILED',
      message: expect.stringContaining(reason) as string,
    })
  })

  it('refuses a response that cannot be one', async () => {
    const { isolate, say } = await startForger()
    const pending = isolate.fetch(get('/'), asRequest())
    await Promise.resolve()
    say({ type: 'response', id: 1, status: 200, headers: [['x', 'a\nb']], streams: false })
    await expect(pending).rejects.toMatchObject({ code: 'FUNCTION_FAILED' })
  })
})

describe('parseGuestMessage()', () => {
  it.each([
    null,
    'ready',
    { type: 'load' },
    { type: 'response', id: -1, status: 200, headers: [], streams: false },
    { type: 'response', id: 1, status: 99, headers: [], streams: false },
    { type: 'response', id: 1, status: 200, headers: [['one']], streams: false },
    { type: 'chunk', id: 1, bytes: 'text' },
    { type: 'chunk', id: 1.5, bytes: new Uint8Array() },
    { type: 'log', level: 'fatal', message: '' },
    { type: 'failed', error: { code: 'NO_SUCH_CODE', detail: '' } },
  ])('does not take %j', (message) => {
    expect(parseGuestMessage(message)).toBeUndefined()
  })
})
