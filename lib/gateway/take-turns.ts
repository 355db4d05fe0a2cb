import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

type Serve = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/**
 * Lets requests that share a connection be served one after the other, and other connections come in between: one packet has
 * hundreds of them, and all begun at once they would keep everybody waiting.
 *
 * @returns serves at once, or once the one before it on its connection has been answered; never where its client leaves before
 */
export function takeTurns(serve: Serve): Serve {
  /** The last that came on each connection. */
  const lasts = new WeakMap<Socket, ServerResponse>()
  return (incoming, outgoing) => {
    const { socket } = incoming
    const before = lasts.get(socket)
    lasts.set(socket, outgoing)
    if (before === undefined || before.writableFinished) serve(incoming, outgoing)
    else {
      before.once('finish', () =>
        setImmediate(() => {
          if (!socket.destroyed) serve(incoming, outgoing)
        }),
      )
    }
  }
}
