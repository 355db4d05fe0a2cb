import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { dropCrumbs } from '../../lib/gateway/drop-crumbs.ts'

/** More than a few hundred bytes are gone by then. */
const MANY = 10_000

async function useServer(onRequest: (incoming: IncomingMessage) => void): Promise<Server> {
  const server = createServer(onRequest).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  return server
}

function send(server: Server, body: string) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.write(`POST / HTTP/1.1\r\nhost: box\r\ntransfer-encoding: chunked\r\n\r\n${body}`)
  return socket
}

it('dropCrumbs() costs a few hundred chunks, however many there are, and spoils no other body', async () => {
  const requests: IncomingMessage[] = []
  let pushes = 0
  const server = await useServer((incoming) => {
    requests.push(incoming)
    dropCrumbs(incoming)
    const push = incoming.push.bind(incoming)
    incoming.push = (chunk: unknown) => {
      pushes += 1
      return push(chunk)
    }
    server.emit('asked')
  })
  const asked = once(server, 'asked')
  send(server, '1\r\n \r\n'.repeat(MANY))
  await asked
  const [first] = requests as [IncomingMessage]
  let bytes = 0
  first.on('data', ({ length }: Buffer) => (bytes += length))
  // The rest of the packet is parsed by then.
  await new Promise(setImmediate)
  expect(bytes).toBeGreaterThan(200)
  expect(bytes).toBeLessThan(300)
  expect(pushes).toBeLessThan(300)

  // Its parser goes to the next one.
  first.on('error', () => {}).socket.destroy()
  await new Promise((resolve) => first.once('close', resolve))
  const again = once(server, 'asked')
  send(server, '5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n')
  await again
  expect((await buffer(requests[1] as IncomingMessage)).toString()).toBe('hello world')
})
