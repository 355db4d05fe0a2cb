import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import {
  createLlamaEmbedder,
  createOpenAiEmbedder,
  type Embedder,
} from '../../lib/inference/index.ts'
import { STARTER } from './start-engine.ts'

const never = new AbortController().signal
const log = createLog('error', () => {})
const llama = (): Embedder =>
  createLlamaEmbedder({ modelPath: STARTER, contextTokens: 128, threads: 1, gpu: 'off' }, log)

/** A server that speaks the protocol of embeddings, with a real model behind it. */
async function startServer(behind: Embedder, key?: string) {
  const server = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk as string
      if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
        return response.writeHead(401).end('{"error":{"message":"Invalid API key"}}')
      }
      const { input, model } = JSON.parse(body) as { input: string[]; model: string }
      if (model !== 'starter') return response.writeHead(404).end('{"error":"no such model"}')
      try {
        const vectors = await behind.embed(input, { owner: 'server' }, never)
        const data = vectors.map((vector, index) => ({ index, embedding: [...vector] }))
        // In any order, as the protocol has it.
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ data: data.toReversed(), model }))
      } catch (error) {
        const message = `maximum context length: ${(error as Error).message}`
        response.writeHead(400).end(JSON.stringify({ error: { message } }))
      }
      return response
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, end: () => server.close() }
}

describe.each(['llama', 'openai'])('a model that makes vectors: %s', (kind) => {
  const closers: (() => unknown)[] = []
  let embedder: Embedder
  beforeAll(async () => {
    if (kind === 'llama') embedder = llama()
    else {
      const behind = llama()
      await behind.started
      const { url, end } = await startServer(behind)
      closers.push(() => behind.close(), end)
      embedder = createOpenAiEmbedder({ urls: [url], model: 'starter', contextTokens: 128 }, log)
    }
    expect(await embedder.started).toMatchObject({
      status: 'ready',
      info: { dimensions: 320, contextTokens: 128, hash: expect.any(String) as string },
    })
  })
  afterAll(async () => {
    await embedder.close()
    for (const close of closers) await close()
  })

  it('makes one of length 1 for each text, in their order, the same for the same text', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `第${index}条 付款`)
    const vectors = await embedder.embed([...texts, '第0条 付款'], { owner: 'test' }, never)
    expect(vectors).toHaveLength(21)
    for (const vector of vectors) {
      expect(vector).toHaveLength(320)
      expect(Math.hypot(...vector)).toBeCloseTo(1, 4)
    }
    const product = (a: Float32Array, b: Float32Array): number =>
      a.reduce((sum, value, index) => sum + value * (b[index] as number), 0)
    const [first, second] = vectors as [Float32Array, Float32Array]
    expect(product(first, vectors[20] as Float32Array)).toBeCloseTo(1, 3)
    expect(product(first, second)).toBeLessThan(0.9999)
  })

  it('makes none of no text', async () => {
    expect(await embedder.embed([], { owner: 'test' }, never)).toEqual([])
  })

  it('refuses a text that is too long, and goes on', async () => {
    await expect(
      embedder.embed(['付款', '合同'.repeat(200)], { owner: 'test' }, never),
    ).rejects.toMatchObject({ code: 'PROMPT_TOO_LONG' })
    expect(await embedder.embed(['付款'], { owner: 'test' }, never)).toHaveLength(1)
  })

  it.runIf(kind === 'llama')('says which of many texts is too long', async () => {
    const texts = [...Array.from({ length: 20 }, () => '付款'), '合同'.repeat(200)]
    await expect(embedder.embed(texts, { owner: 'test' }, never)).rejects.toThrow(
      'Cannot make a vector of text 21 of 21: it has ',
    )
  })

  it('stops when it is aborted', async () => {
    const controller = new AbortController()
    const texts = Array.from({ length: 500 }, () => '合同'.repeat(20))
    const making = embedder.embed(texts, { owner: 'test' }, controller.signal)
    controller.abort(new Error('the client left'))
    await expect(making).rejects.toThrow('the client left')
    expect(await embedder.embed(['付款'], { owner: 'test' }, never)).toHaveLength(1)
  })
})

describe('a model in the box that makes vectors', () => {
  const start = (more: { dimensions?: number; memoryLimitMb?: number }): Embedder => {
    const embedder = createLlamaEmbedder(
      { modelPath: STARTER, contextTokens: 128, threads: 1, gpu: 'off', ...more },
      log,
    )
    onTestFinished(() => embedder.close())
    return embedder
  }

  it('gives the first values of each, with length 1, where fewer are wanted', async () => {
    const [whole, cut] = [start({}), start({ dimensions: 64 })]
    await Promise.all([whole.started, cut.started])
    expect(cut.state).toMatchObject({ info: { dimensions: 64 } })
    const [long = [], short = []] = await Promise.all(
      [whole, cut].map(async (one) => {
        const [vector] = await one.embed(['付款方式'], { owner: 'test' }, never)
        return [...(vector ?? [])]
      }),
    )
    expect(short).toHaveLength(64)
    expect(Math.hypot(...short)).toBeCloseTo(1, 4)
    const scale = Math.hypot(...long.slice(0, 64))
    for (const [at, value] of short.entries()) expect(value * scale).toBeCloseTo(long[at] ?? 0, 4)
  })

  it('is refused where it needs more memory than it may have', async () => {
    expect(await start({ memoryLimitMb: 1 }).started).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^Cannot load model .*: it needs .* for its weights/) as string,
    })
  })
})

describe('a process that makes vectors', () => {
  const TEXTS = Array.from({ length: 64 }, (_, index) => `第${index}条 付款`)

  /** @param isDoomed - whether each process but the first is killed */
  async function use(isDoomed: boolean) {
    const told: string[] = []
    const embedder = createLlamaEmbedder(
      { modelPath: STARTER, contextTokens: 128, threads: 1, gpu: 'off' },
      createLog('info', (line) => {
        const { message, pid } = JSON.parse(line) as { message: string; pid: number }
        if (message === 'model process started' && isDoomed && told.length > 0) {
          process.kill(pid, 'SIGKILL')
        }
      }),
      {
        stepsDone: () => {},
        turnRetried: () => told.push('retried'),
        processEnded: () => told.push('ended'),
      },
    )
    onTestFinished(() => embedder.close())
    await embedder.started
    const making = embedder.embed(TEXTS, { owner: 'test' }, never)
    process.kill(embedder.pids[0] as number, 'SIGKILL')
    return { making, told }
  }

  it('that ends meanwhile is followed by another, which is asked once more', async () => {
    const { making, told } = await use(false)
    expect(await making).toHaveLength(TEXTS.length)
    expect(told).toEqual(['ended', 'retried'])
  })

  it('that ends again and again is a fault that says so', async () => {
    const { making } = await use(true)
    await expect(making).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringMatching(/3 times in a row, last with signal SIGKILL/) as string,
      retryAfterSeconds: expect.any(Number) as number,
    })
  })
})

describe('servers that make vectors', () => {
  it('want a key, and are left out while they refuse', async () => {
    const behind = llama()
    onTestFinished(() => behind.close())
    await behind.started
    const right = await startServer(behind, 'right')
    const open = await startServer(behind)
    onTestFinished(() => {
      right.end()
      open.end()
    })
    const both = createOpenAiEmbedder({ urls: [right.url, open.url], model: 'starter' }, log)
    onTestFinished(() => both.close())
    expect((await both.started).status).toBe('ready')
    const alone = createOpenAiEmbedder(
      { urls: [right.url], model: 'starter', readKey: () => 'wrong' },
      log,
    )
    onTestFinished(() => alone.close())
    expect(await alone.started).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/401: Invalid API key.*tried again/) as string,
    })
  })
})
