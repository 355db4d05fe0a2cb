/** A comparing process: gets two texts with their clauses, says what became of each clause, and ends. */
import { Socket } from 'node:net'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../base/frames.ts'
import { listChanges } from './list-changes.ts'
import type { CompareMessage, CompareOrder } from './protocol.ts'

const socket = new Socket({ fd: 3, readable: true, writable: true })

const encode = (message: CompareMessage): Buffer => encodeFrame(message, MAX_MESSAGE_BYTES)

function answer(order: CompareOrder): Buffer {
  try {
    return encode({ type: 'compared', ...listChanges(order) })
  } catch (error) {
    if (error instanceof RangeError) return encode({ type: 'too-large' })
    throw error
  }
}

socket.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (order) => socket.write(answer(order as CompareOrder))),
)
socket.on('close', () => process.exit(0))
socket.on('error', () => process.exit(0))
