import { EventEmitter, once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { createOpenAiEmbedder } from '../../lib/inference/index.ts'
import { startWebService } from '../helpers/start-web-service.ts'

const never = new AbortController().signal
const owner = { owner: 'test' }

/** What a request meets in place of vectors. */
type Trouble = 'busy' | 'broken' | 'cut' | 'silent'

/** A server that makes a vector of each text's length; `troubles`: what the next requests meet, one each. */
async function startServer() {
  const troubles: Trouble[] = []
  const asked: string[][] = []
  const arrivals = new EventEmitter()
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string
    const { input } = JSON.parse(body) as { input: string[] }
    asked.push(input)
    arrivals.emit('request')
    switch (troubles.shift()) {
      case 'silent':
        return
      case 'cut':
        return void response.destroy()
      case 'busy':
        return void response.writeHead(429, { 'retry-after': '9' }).end('{"error":"queue is full"}')
      case 'broken':
        return void response.writeHead(500).end('{"error":"CUDA error"}')
      case undefined: {
        const data = input.map(({ length }, index) => ({ index, embedding: [length, 1, 0] }))
        response.end(JSON.stringify({ data }))
      }
    }
  }
  const { origin } = await startWebService((...both) => void handle(...both))
  /** Without those of health checks. */
  const count = () => asked.filter(([text]) => text !== 'onbox').length
  return { url: `${origin}/v1`, troubles, arrivals, count }
}

function open(
  servers: readonly { url: string }[],
  options: Partial<Parameters<typeof createOpenAiEmbedder>[0]> = {},
) {
  const logged = new EventEmitter()
  const embedder = createOpenAiEmbedder(
    { urls: servers.map(({ url }) => url), model: 'bge', ...options },
    createLog('info', (line) => logged.emit((JSON.parse(line) as { message: string }).message)),
  )
  onTestFinished(() => embedder.close())
  return { embedder, logged }
}

it('an embedder leaves a server that is busy for another; where all are, it says when to come back', async () => {
  const servers = [await startServer(), await startServer()] as const
  const { embedder } = open(servers)
  await embedder.started
  servers[0].troubles.push('busy')
  expect(await embedder.embed(['付款'], owner, never)).toHaveLength(1)
  expect(servers.map(({ count }) => count())).toEqual([1, 1])
  for (const { troubles } of servers) troubles.push('busy')
  await expect(embedder.embed(['付款'], owner, never)).rejects.toMatchObject({
    code: 'MODEL_BUSY',
    retryAfterSeconds: 9,
  })
  expect(embedder.state.status).toBe('ready')
})

it('an embedder finds out by itself that a server is away, and that it is back', async () => {
  const server = await startServer()
  const { embedder, logged } = open([server])
  await embedder.started
  const back = once(logged, 'model server is back')
  server.troubles.push('cut')
  await expect(embedder.embed(['付款'], owner, never)).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
    retryAfterSeconds: expect.any(Number) as number,
  })
  expect(embedder.state).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining(server.url) as string,
  })
  await back
  expect(embedder.state.status).toBe('ready')
  expect(server.count()).toBe(1)
  expect(await embedder.embed(['付款'], owner, never)).toHaveLength(1)
})

it('an embedder asks no server that is silent while another answers', async () => {
  const servers = [await startServer(), await startServer()] as const
  servers[0].troubles.push('silent')
  const { embedder } = open(servers, { silenceTimeoutMs: 1_000 })
  expect((await embedder.started).status).toBe('ready')
  const texts = Array.from({ length: 40 }, (_, index) => `第${index}条`)
  expect(await embedder.embed(texts, owner, never)).toHaveLength(40)
  expect(servers.map(({ count }) => count())).toEqual([0, 3])
})

it('an embedder whose server fails at a text is not down for it', async () => {
  const server = await startServer()
  const { embedder } = open([server])
  await embedder.started
  server.troubles.push('broken')
  await expect(embedder.embed(['付款'], owner, never)).rejects.toMatchObject({
    code: 'MODEL_FAILED',
    message: expect.stringContaining('CUDA error') as string,
  })
  expect(embedder.state.status).toBe('ready')
  expect(await embedder.embed(['付款'], owner, never)).toHaveLength(1)
})

it('an embedder leaves out a server that fails at every text', async () => {
  const server = await startServer()
  const { embedder, logged } = open([server])
  await embedder.started
  server.troubles.push('broken', 'broken')
  const out = once(logged, 'model server cannot be used')
  await expect(embedder.embed(['付款'], owner, never)).rejects.toThrow('CUDA error')
  await out
  expect(embedder.state).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('it answers 500: CUDA error') as string,
  })
})

it('an embedder that starts is not waited for by who has left', async () => {
  const server = await startServer()
  server.troubles.push('silent')
  const asked = once(server.arrivals, 'request')
  const { embedder } = open([server])
  const controller = new AbortController()
  const making = embedder.embed(['付款'], owner, controller.signal)
  await asked
  controller.abort(new Error('the client left'))
  await expect(making).rejects.toThrow('the client left')
  expect(embedder.state.status).toBe('starting')
})

it('an embedder without a server says so at once, whatever its servers are asked meanwhile', async () => {
  const server = await startServer()
  server.troubles.push('cut', 'silent')
  const { embedder } = open([server])
  expect((await embedder.started).status).toBe('failed')
  await expect(embedder.embed(['付款'], owner, never)).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
    retryAfterSeconds: expect.any(Number) as number,
  })
  expect(server.count()).toBe(0)
})

it('an embedder is the same model with one more server of it, and another with another name', async () => {
  const servers = [await startServer(), await startServer()]
  const hashOf = async (...[of, options]: Parameters<typeof open>): Promise<string> => {
    const state = await open(of, options).embedder.started
    if (state.status !== 'ready') throw new Error('It is not ready')
    return state.info.hash
  }
  const hash = await hashOf(servers.slice(0, 1))
  expect(await hashOf(servers)).toBe(hash)
  expect(await hashOf(servers, { model: 'bge-m3' })).not.toBe(hash)
})
