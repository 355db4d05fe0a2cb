import { once } from 'node:events'
import { connect } from 'node:net'
import type { HostileCase } from './hostile-case.ts'
import type { Tokens } from './tokens.ts'

/** More than any case makes the box read: one that reads on without an end is caught. */
const MAX_FLOOD_BYTES = 33_554_432

export interface Attacked {
  /** Of every answer, in order. */
  statuses: number[]
  /** All that came back. */
  text: string
  sentBytes: number
}

/** Sends one case on a connection of its own, until the box closes it. */
export async function attack(
  url: string,
  { bytes, flood, leave }: HostileCase,
  to: { key: string; tokens: Tokens },
): Promise<Attacked> {
  const { hostname: host, port } = new URL(url)
  const socket = connect({ host, port: Number(port), allowHalfOpen: true })
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk))
  const isAnswered = (): boolean => text !== ''
  // The box may hang up while something is still on its way.
  socket.on('error', () => {})
  const { promise: closed, resolve: close } = Promise.withResolvers<void>()
  socket.once('close', close).once('end', close)
  await once(socket, 'connect')
  const given = Buffer.from(await bytes(to), 'utf8')
  let sentBytes = given.length
  socket.write(given)
  if (leave === 'end') socket.end()
  if (leave === 'reset') socket.resetAndDestroy()
  const pour = (piece: string): void => {
    while (socket.writable && !isAnswered() && sentBytes < MAX_FLOOD_BYTES) {
      sentBytes += Buffer.byteLength(piece)
      if (!socket.write(piece)) return
    }
  }
  if (flood !== undefined) {
    // At once, it would read no answer for as long as the box takes all that it sends.
    socket.on('drain', () => setImmediate(pour, flood))
    pour(flood)
  }
  await closed
  socket.destroy()
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
  return { statuses, text: Buffer.from(text, 'latin1').toString('utf8'), sentBytes }
}
