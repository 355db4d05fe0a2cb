/** A thread that writes the record: sealing, hashing, and waiting for the disk, off the host's loop. */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { openChainStore, type ChainStore } from '../chain-store.ts'
import { openPayloadVault } from '../payload-vault.ts'
import { openSigner } from '../signing-key.ts'
import type { WriteMessage, WriterData, WrittenMessage } from './protocol.ts'

/** How long it waits for a write of the host, which is never long at one. */
const BUSY_TIMEOUT_MS = 10_000

const { path, dataDir } = workerData as WriterData
let opened: ChainStore | undefined

function open(): ChainStore {
  const database = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  try {
    // What was answered is on disk, also when the power goes.
    database.pragma('synchronous = FULL')
    return openChainStore(database, openPayloadVault(dataDir), openSigner(dataDir))
  } catch (error) {
    database.close()
    throw error
  }
}

function write({ steps, end, signsFrom, atMs }: WriteMessage): WrittenMessage {
  const startedAtMs = performance.now()
  try {
    opened ??= open()
    const store = opened
    const written = store.atomically(() => {
      const reached = store.append(steps, end)
      const isDue = reached.sequence >= signsFrom
      return { end: reached, ...(isDue && { checkpoint: store.sign(reached, atMs) }) }
    })
    return { type: 'written', ...written, tookMs: performance.now() - startedAtMs }
  } catch (error) {
    const { message, code = '' } = error as Error & { code?: string }
    return { type: 'failed', message, code }
  }
}

try {
  opened = open()
} catch {
  // The first commit tries again, and says why.
}
parentPort?.on('message', (message: WriteMessage) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  parentPort?.postMessage(write(message))
})
