import { expect, it, onTestFinished, vi } from 'vitest'
import { ask, createFunction, type AiBinding, type AskEvent } from '../../lib/index.ts'

it('ask() sends a comment every 15 s while the model and its tools are silent', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const gate = Promise.withResolvers<void>()
  async function* answer(): AsyncGenerator<AskEvent> {
    yield { type: 'token', text: 'a' }
    await gate.promise
    yield { type: 'token', text: 'b' }
  }
  const app = createFunction<{ AI: AiBinding }>().post('/', ask())
  const response = await app.request(
    '/',
    {
      method: 'POST',
      headers: { accept: 'text/event-stream' },
      body: JSON.stringify({ question: '?' }),
    },
    { AI: { ask: answer } },
  )
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>)
    .pipeThrough(new TextDecoderStream())
    .getReader()
  const next = async () => (await reader.read()).value
  expect(await next()).toBe('event: token\ndata: {"text":"a"}\n\n')
  vi.advanceTimersByTime(15_000)
  expect(await next()).toBe(':\n\n')
  gate.resolve()
  expect(await next()).toBe('event: token\ndata: {"text":"b"}\n\n')
  expect(await next()).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
})
