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
