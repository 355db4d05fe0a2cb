import { expect, it } from 'vitest'
import { createClient, RemoteProblem } from '../../lib/client/index.ts'
import { startWebService } from '../helpers/start-web-service.ts'

it.each([
  [
    'a deploy',
    'event: checked\ndata: {"ms":1}\n\n',
    /stopped before the deploy had ended; see what serves/,
  ],
  ['a question', 'event: text\ndata: {"text":"well"}\n\n', /stopped before its answer was whole/],
])('a client tells that %s was cut off', async (what, events, reason) => {
  const { origin } = await startWebService((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(events)
  })
  const client = createClient({ url: origin, key: 'a key' })
  const told: string[] = []
  const read = async (): Promise<void> => {
    const asked =
      what === 'a deploy'
        ? client.deploy('hello', { code: '1', runtime: '', sourceMap: '' })
        : client.ask('hello', { question: 'well?' })
    for await (const { type } of asked) told.push(type)
  }
  const cut = read()
  await expect(cut).rejects.toBeInstanceOf(RemoteProblem)
  await expect(cut).rejects.toThrow(reason)
  expect(told).toHaveLength(1)
})

it('a client that is hung up on hints at TLS where it asked without, and nowhere else', async () => {
  const hungUp = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
  const notThere = Object.assign(new Error('not there'), { code: 'ECONNREFUSED' })
  const ask = async (url: string, cause: Error): Promise<string> => {
    const client = createClient({
      url,
      key: 'a key',
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
    })
    const failed = await client.listKeys().catch((error: unknown) => error as Error)
    return ((failed as Error).cause as Error).message
  }
  expect(await ask('http://box.example', hungUp)).toMatch(/^other side closed \(.*with https\)$/)
  expect(await ask('https://box.example', hungUp)).toBe('other side closed')
  expect(await ask('http://box.example', notThere)).toBe('not there')
})
