import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog } from '../../lib/base/index.ts'
import { createLlamaEmbedder } from '../../lib/inference/index.ts'
import { STARTER } from '../inference/start-engine.ts'

/** A server on the company's network that makes vectors, with a real model; it can be held up. */
export interface VectorServer {
  url: string
  /** The texts that it was sent. */
  texts: string[]
  /** Answers to these texts wait from now on. @returns lets them go on */
  hold: (isHeld: (text: string) => boolean) => () => void
  close: () => Promise<void>
}

export async function startVectorServer(): Promise<VectorServer> {
  const embedder = createLlamaEmbedder(
    { modelPath: STARTER, contextTokens: 256, threads: 1, gpu: 'off' },
    createLog('error', () => {}),
  )
  await embedder.started
  const texts: string[] = []
  let held: (text: string) => boolean = () => false
  let gate = Promise.resolve()
  const server = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) body += chunk as string
      const { input } = JSON.parse(body) as { input: string[] }
      texts.push(...input)
      if (input.some(held)) await gate
      const never = new AbortController().signal
      try {
        const vectors = await embedder.embed(input, { owner: 'server' }, never)
        const data = vectors.map((vector, index) => ({ index, embedding: [...vector] }))
        response.end(JSON.stringify({ data }))
      } catch (error) {
        const message = `maximum context length: ${(error as Error).message}`
        response.writeHead(400).end(JSON.stringify({ error: { message } }))
      }
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    texts,
    hold: (isHeld) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      held = isHeld
      return () => {
        held = () => false
        resolve()
      }
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await embedder.close()
    },
  }
}
