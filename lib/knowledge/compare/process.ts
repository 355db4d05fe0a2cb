/** A comparing process: gets two texts with their clauses, says what became of each clause, and ends. */
import { Socket } from 'node:net'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../base/frames.ts'
import { listChanges } from './list-changes.ts'
import type { CompareOrder } from './protocol.ts'

const socket = new Socket({ fd: 3, readable: true, writable: true })

socket.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (order) =>
    socket.write(encodeFrame(listChanges(order as CompareOrder), MAX_MESSAGE_BYTES)),
  ),
)
socket.on('close', () => process.exit(0))
socket.on('error', () => process.exit(0))
