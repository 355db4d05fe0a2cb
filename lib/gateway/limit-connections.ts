import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { OnboxError } from '../base/index.ts'

/** Beyond these, connections end without a word. */
const MAX_REFUSED = 64
/** Seconds until it makes sense to come again. */
const RETRY_SECONDS = 1

export interface ConnectionLimits {
  /** Open at once, in all. */
  readonly maxConnections: number
  /** Open at once from one address. */
  readonly maxConnectionsPerAddress: number
  /** Whether many clients come from that address. */
  readonly isProxy: (address: string) => boolean
}

/** Turns away connections beyond the limits, before anything is read of them. */
export function limitConnections(
  server: Server,
  { maxConnections, maxConnectionsPerAddress, isProxy }: ConnectionLimits,
  refuse: (socket: Socket, error: OnboxError) => void,
): void {
  const open = new Map<string, number>()
  let all = 0
  /** Those that are still told so. */
  let refused = 0
  server.on('connection', (socket: Socket) => {
    const address = (socket.remoteAddress ?? '').replace(/^::ffff:/i, '')
    const own = open.get(address) ?? 0
    const isOver = !isProxy(address) && own >= maxConnectionsPerAddress
    if (isOver || all >= maxConnections) {
      if (refused >= MAX_REFUSED) {
        socket.destroy()
        return
      }
      refused += 1
      socket.once('close', () => (refused -= 1))
      const reason = isOver
        ? `${maxConnectionsPerAddress} are open from ${address}, which is http.maxConnectionsPerAddress`
        : `${maxConnections} are open, which is http.maxConnections`
      refuse(
        socket,
        new OnboxError(
          'CONNECTIONS_EXCEEDED',
          `Cannot take another connection: ${reason}; close those that are idle`,
          { retryAfterSeconds: RETRY_SECONDS },
        ),
      )
      return
    }
    open.set(address, own + 1)
    all += 1
    socket.once('close', () => {
      all -= 1
      const left = (open.get(address) ?? 1) - 1
      if (left === 0) open.delete(address)
      else open.set(address, left)
    })
  })
}
