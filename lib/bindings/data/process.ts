/** A data process: runs one query at a time, off the host's loop, and can be killed at any moment. */
import { Socket } from 'node:net'
import { OnboxError } from '../../base/errors.ts'
import { isDamage, isDiskFull } from '../../base/storage-error.ts'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../base/frames.ts'
import type { DataMessage, QueryMessage } from './protocol.ts'
import { createQueryRunner, textOf } from './run-query.ts'

/** What SQLite says of a file that is missing, damaged, or no database. */
const UNUSABLE = /^SQLITE_(CANTOPEN|CORRUPT|NOTADB)/

const socket = new Socket({ fd: 3, readable: true, writable: true })
const run = createQueryRunner()

const encode = (message: DataMessage): Buffer => encodeFrame(message, MAX_MESSAGE_BYTES)

function answer(message: QueryMessage): Buffer {
  try {
    return encode({ type: 'result', results: run(message) })
  } catch (error) {
    return encode({
      type: 'error',
      ...toOnboxError(error, message.label).toData(),
      ...(isDamage(error) && { isDamaged: true }),
    } as DataMessage)
  }
}

/** @param label - see `QueryMessage` */
function toOnboxError(error: unknown, label: string): OnboxError {
  if (error instanceof OnboxError) return error
  if (isDiskFull(error)) {
    return new OnboxError(
      'DISK_FULL',
      `Cannot write to ${label}: the disk of the data directory is full; make room on it, and try again`,
    )
  }
  const { code = '' } = error as { code?: string }
  if (code.startsWith('SQLITE_BUSY')) {
    return new OnboxError(
      'DATABASE_UNAVAILABLE',
      `Cannot use ${label} now: another write takes too long; try again`,
      { retryAfterSeconds: 1 },
    )
  }
  if (UNUSABLE.test(code)) {
    return new OnboxError(
      'DATABASE_UNAVAILABLE',
      `Cannot use ${label}: ${textOf(error)}; see to its file in the data directory, or bring it back from a backup`,
    )
  }
  return new OnboxError('QUERY_FAILED', `Cannot run the query: ${textOf(error)}`)
}

socket.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (message) => socket.write(answer(message as QueryMessage))),
)
socket.on('close', () => process.exit(0))
socket.on('error', () => process.exit(0))
socket.write(encode({ type: 'ready' }))
