import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { OnboxError } from '../base/index.ts'

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
  server.on('connection', (socket: Socket) => {
    const address = (socket.remoteAddress ?? '').replace(/^::ffff:/i, '')
    const own = open.get(address) ?? 0
    const isOver = !isProxy(address) && own >= maxConnectionsPerAddress
    if (isOver || all >= maxConnections) {
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
