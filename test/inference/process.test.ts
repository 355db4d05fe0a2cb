import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { createEventQueue } from '../../lib/inference/event-queue.ts'
import type { FromModel, ToModel } from '../../lib/inference/llama/protocol.ts'
import { selectEnvironment, startProcess } from '../../lib/inference/llama/start-process.ts'
import { ENDLESS, LOAD_OPTIONS, SHORT } from './start-engine.ts'

/** Far less than the turn would have, far more than can be under way when it is cancelled. */
const FEW_EVENTS = 60

/** A model process, whose messages are read in their order. */
function useProcess() {
  const messages = createEventQueue<FromModel>()
  const child = startProcess(
    createLog('error', () => {}),
    {
      onMessage: (message) => messages.push(message),
      onEnd: () => messages.end(),
    },
  )
  onTestFinished(() => child.disconnect())
  const reader = messages[Symbol.asyncIterator]()
  const next = async (): Promise<FromModel> => {
    const message = (await reader.next()).value as FromModel
    // What it tells once a second says nothing of a turn.
    return message.type === 'steps' ? next() : message
  }
  return { send: (message: ToModel) => child.send(message), next }
}

it('a cancelled turn ends within a step, and its place is free', async () => {
  const { send, next } = useProcess()
  send({ type: 'load', options: LOAD_OPTIONS })
  expect((await next()).type).toBe('loaded')
  send({ type: 'generate', id: 1, job: ENDLESS, lane: 0 })
  expect(await next()).toMatchObject({ type: 'event', id: 1, event: { type: 'text' } })
  send({ type: 'cancel', id: 1 })
  let message = await next()
  for (let count = 0; message.type === 'event' && count < FEW_EVENTS; count++) {
    expect(message).toMatchObject({ id: 1, event: { type: 'text' } })
    message = await next()
  }
  expect(message).toMatchObject({ type: 'failed', id: 1, error: { code: 'REQUEST_ABORTED' } })
  send({ type: 'generate', id: 2, job: { ...SHORT, owner: 'b' }, lane: 0 })
  expect(await next()).toMatchObject({ type: 'event', id: 2, event: { type: 'text' } })
  expect(await next()).toMatchObject({ type: 'event', id: 2, event: { type: 'end' } })
})

it('a turn that is cancelled while its prompt is read reads it no further', async () => {
  const { send, next } = useProcess()
  send({ type: 'load', options: { ...LOAD_OPTIONS, contextTokens: 4_096 } })
  expect((await next()).type).toBe('loaded')
  const messages = [{ role: 'user' as const, content: '合同'.repeat(1_500) }]
  const job = { ...SHORT, prompt: { ...SHORT.prompt, messages } }
  send({ type: 'generate', id: 1, job, lane: 0 })
  send({ type: 'cancel', id: 1 })
  expect(await next()).toMatchObject({ type: 'failed', id: 1, error: { code: 'REQUEST_ABORTED' } })
  send({ type: 'generate', id: 2, job, lane: 0 })
  for (;;) {
    const message = await next()
    if (message.type !== 'event' || message.event.type !== 'end') continue
    const { cachedTokens, promptTokens } = message.event.usage
    expect(promptTokens).toBeGreaterThan(1_024)
    expect(cachedTokens).toBeLessThan(promptTokens / 2)
    return
  }
})

it('a process that says what is no message is ended, and nobody hears it', async () => {
  const { promise: reason, resolve } = Promise.withResolvers<string>()
  const heard: FromModel[] = []
  const child = startProcess(
    createLog('error', () => {}),
    { onMessage: (message) => heard.push(message), onEnd: resolve },
  )
  child.emit('message', { type: 'event', id: 1, event: { type: 'text', text: 1 } })
  expect(await reason).toBe('signal SIGKILL')
  expect(heard).toEqual([])
})

it('a host that is gone while the model loads is no fault', async () => {
  const { promise: reason, resolve } = Promise.withResolvers<string>()
  const said: string[] = []
  const child = startProcess(
    createLog('warn', (line) => said.push(line)),
    { onMessage: () => {}, onEnd: resolve },
  )
  const closed = once(child.stderr as Readable, 'close')
  child.send({ type: 'load', options: { ...LOAD_OPTIONS, modelPath: '/nowhere/model.gguf' } })
  child.disconnect()
  expect(await reason).toBe('exit code 0')
  await closed
  expect(said).toEqual([])
})

it('the process gets what its libraries look for, and no secret', () => {
  const env = {
    PATH: '/bin',
    HOME: '/home/box',
    LD_LIBRARY_PATH: '/opt/cuda/lib64',
    CUDA_VISIBLE_DEVICES: '1',
    ONBOX_ADMIN_KEY: 'secret',
    NODE_OPTIONS: '--inspect',
    UV_THREADPOOL_SIZE: '16',
  }
  expect(selectEnvironment(env)).toEqual({
    PATH: '/bin',
    HOME: '/home/box',
    LD_LIBRARY_PATH: '/opt/cuda/lib64',
    CUDA_VISIBLE_DEVICES: '1',
    UV_THREADPOOL_SIZE: '1',
  })
})
