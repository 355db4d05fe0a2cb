/** A data process: runs one query at a time, off the host's loop, and can be killed at any moment. */
import { Socket } from 'node:net'
import { OnboxError } from '../../base/errors.ts'
import { createFrameReader, encodeFrame } from '../../isolate/frames.ts'
import { MAX_MESSAGE_BYTES } from '../../isolate/message-limits.ts'
import type { DataMessage, QueryMessage } from './protocol.ts'
import { createQueryRunner, textOf } from './run-query.ts'

const socket = new Socket({ fd: 3, readable: true, writable: true })
const send = (message: DataMessage) => socket.write(encodeFrame(message, MAX_MESSAGE_BYTES))
const run = createQueryRunner()

const answer = (message: QueryMessage): DataMessage => {
  try {
    return { type: 'result', results: run(message) }
  } catch (error) {
    const { code, detail } =
      error instanceof OnboxError
        ? error.toData()
        : { code: 'QUERY_FAILED', detail: `Cannot run the query: ${textOf(error)}` }
    return { type: 'error', code: code as 'QUERY_FAILED', detail }
  }
}

socket.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (message) => send(answer(message as QueryMessage))),
)
socket.on('close', () => process.exit(0))
socket.on('error', () => process.exit(0))
send({ type: 'ready' })
