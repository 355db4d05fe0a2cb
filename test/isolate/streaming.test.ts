import { describe, expect, it } from 'vitest'
import type { AskEvent } from '../../lib/function/index.ts'
import type { Binding, CallContext } from '../../lib/isolate/index.ts'
import { asRequest, get, startFixture, useFixture } from './start-fixture.ts'

const streams = useFixture('streams')

describe('a streamed body', () => {
  it('arrives whole and in order', async () => {
    const isolate = streams()
    const response = await isolate.fetch(get('/large'), asRequest())
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(bytes.length).toBe(64 * 65_536)
    expect(bytes.every((byte, index) => byte === Math.floor(index / 65_536))).toBe(true)
  })

  it('runs no further ahead of the client than the window', async () => {
    const isolate = await startFixture('streams')
    const response = await isolate.fetch(get('/large'), asRequest())
    const sent = async () => {
      const answer = await isolate.fetch(get('/sent'), asRequest())
      return ((await answer.json()) as { sentBytes: number }).sentBytes
    }
    let before = -1
    let now = await sent()
    while (now !== before) {
      before = now
      now = await sent()
    }
    expect(now).toBeGreaterThan(0)
    expect(now).toBeLessThanOrEqual(20 * 65_536)
    await response.arrayBuffer()
    expect(await sent()).toBe(64 * 65_536)
  })

  it('carries server-sent events as they happen', async () => {
    const isolate = streams()
    const response = await isolate.fetch(get('/events'), asRequest())
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(await response.text()).toBe(
      [1, 2, 3].map((id) => `event: count\ndata: ${id}\n\n`).join(''),
    )
  })

  it('ends inside when the client does not read on', async () => {
    const isolate = await startFixture('streams')
    const response = await isolate.fetch(get('/endless'), asRequest())
    const reader = response.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value)).toBe('begun')
    await reader?.cancel()
    const answer = await isolate.fetch(get('/aborted'), asRequest())
    expect(await answer.json()).toEqual({ wasAborted: true })
  })
})

describe('a client that hangs up', () => {
  it.each([
    ['/silent', {}],
    ['/silent-clone', {}],
    ['/silent-copy', {}],
    ['/silent-limited', { method: 'POST', body: 'words' }],
  ])('aborts the signals of the request inside: %s', async (path, init) => {
    const isolate = await startFixture('streams')
    const client = new AbortController()
    const pending = isolate.fetch(
      new Request(`http://box${path}`, init),
      asRequest({ signal: client.signal }),
    )
    // Memory is tidied up meanwhile.
    await isolate.fetch(get('/garbage'), asRequest())
    client.abort()
    await expect(pending).rejects.toMatchObject({ code: 'REQUEST_ABORTED' })
    const answer = await isolate.fetch(get('/aborted'), asRequest())
    expect(await answer.json()).toEqual({ wasAborted: true })
  })

  it('sends nothing when it is gone already', async () => {
    const isolate = streams()
    await expect(
      isolate.fetch(get('/silent'), asRequest({ signal: AbortSignal.abort() })),
    ).rejects.toMatchObject({ code: 'REQUEST_ABORTED' })
  })
})

describe('env.AI', () => {
  const answer = { answer: '晴', calls: [], grounded: true } as unknown as AskEvent
  const events: AskEvent[] = [
    { type: 'token', text: '晴' },
    { type: 'done', answer: answer as never },
  ]

  async function* answerWith(given: AskEvent[]): AsyncGenerator<AskEvent> {
    for (const event of given) yield await Promise.resolve(event)
  }

  const post = (question: string, accept = 'application/json') =>
    new Request('http://box/', {
      method: 'POST',
      headers: { accept },
      body: JSON.stringify({ question }),
    })

  it('hands question and request to the binding and gives its events', async () => {
    const seen: unknown[] = []
    const AI: Binding = {
      call: (method, argument, { requestId, keyId, functionName, version }) => {
        seen.push({ method, argument, requestId, keyId, functionName, version })
        return answerWith(events)
      },
    }
    const isolate = await startFixture('asks', { bindings: { AI }, kinds: { AI: 'model' } })
    const whole = await isolate.fetch(post('天气?'), asRequest())
    expect(await whole.json()).toEqual(answer)
    const streamed = await isolate.fetch(post('天气?', 'text/event-stream'), asRequest())
    expect(await streamed.text()).toContain('event: token\ndata: {"text":"晴"}')
    expect(seen[0]).toEqual({
      method: 'ask',
      argument: { question: '天气?', instructions: 'Be short.' },
      requestId: 'req_test',
      keyId: 'key_test',
      functionName: 'asks',
      version: 'v1',
    })
  })

  it('tells the binding when the loop is left', async () => {
    const { promise: left, resolve } = Promise.withResolvers<string>()
    async function* endless({ signal }: CallContext): AsyncGenerator<AskEvent> {
      try {
        for (;;) {
          yield { type: 'token', text: 'more' }
          await new Promise((wake) => setTimeout(wake, 1))
        }
      } finally {
        resolve(signal.aborted ? 'aborted' : 'running')
      }
    }
    const AI: Binding = { call: (_method, _argument, context) => endless(context) }
    const isolate = await startFixture('asks', { bindings: { AI }, kinds: { AI: 'model' } })
    const response = await isolate.fetch(get('/first'), asRequest())
    expect(await response.json()).toEqual({ type: 'token', text: 'more' })
    expect(await left).toBe('aborted')
  })

  it('fails a question whose events end without an answer', async () => {
    const AI: Binding = { call: () => answerWith(events.slice(0, 1)) }
    const isolate = await startFixture('asks', { bindings: { AI }, kinds: { AI: 'model' } })
    const response = await isolate.fetch(post('天气?'), asRequest())
    expect(await response.json()).toMatchObject({ status: 502, code: 'MODEL_FAILED' })
  })

  it('is not there without the grant', async () => {
    const isolate = await startFixture('asks')
    const response = await isolate.fetch(post('天气?'), asRequest())
    expect(await response.json()).toMatchObject({ status: 403, code: 'GRANT_MISSING' })
  })
})
