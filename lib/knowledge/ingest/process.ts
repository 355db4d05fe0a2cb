/** The knowledge process: writes the collections, off the host's loop, and can be killed at any moment. */
import { Socket } from 'node:net'
import { setPriority } from 'node:os'
import { createFrameReader, encodeFrame, LOG_LEVELS, MAX_MESSAGE_BYTES, nicerBy, type Log } from '../../base/index.ts' // prettier-ignore
import type { HostMessage, KnowledgeMessage } from './protocol.ts'
import { createWorkshop } from './workshop.ts'

/** Behind those that answer: so are the processes that it starts. */
const NICE = 10

setPriority(nicerBy(NICE))
const socket = new Socket({ fd: 3, readable: true, writable: true })
const send = (message: KnowledgeMessage): void => {
  socket.write(encodeFrame(message, MAX_MESSAGE_BYTES))
}
const log = Object.fromEntries(
  LOG_LEVELS.map((level) => [
    level,
    (message: string, details: Record<string, unknown> = {}) =>
      send({ type: 'log', level, message, details }),
  ]),
) as Log
const workshop = createWorkshop(send, log)

socket.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (message) => {
    void workshop.receive(message as HostMessage)
  }),
)
socket.on('close', () => process.exit(0))
socket.on('error', () => process.exit(0))
