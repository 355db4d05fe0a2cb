import { Worker } from 'node:worker_threads'
import type { WriteMessage, WriterData, WrittenMessage } from './protocol.ts'

/** Megabytes of young objects: it holds a commit's steps and no more. */
const YOUNG_MB = 2

/** Writes commits, one at a time. */
export interface Writer {
  /** @throws what SQLite threw, with its `code`; the thread's error where it has ended */
  write: (message: WriteMessage) => Promise<Extract<WrittenMessage, { type: 'written' }>>
  close: () => Promise<void>
}

/** Starts the thread. It keeps the process alive while it writes. */
export function startWriter(data: WriterData): Writer {
  let worker: Worker | undefined
  let settle: PromiseWithResolvers<WrittenMessage> | undefined
  const start = (): Worker => {
    const started = new Worker(new URL('thread.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    started.unref()
    // Told to whoever waits; the next commit starts another one.
    const end = (error: unknown): void => {
      if (worker !== started) return
      worker = undefined
      settle?.reject(error)
    }
    started.on('error', end)
    started.on('exit', () => end(new Error('the thread that writes the record has ended')))
    return started
  }
  worker = start()
  return {
    write: async (message) => {
      worker ??= start()
      settle = Promise.withResolvers()
      worker.once('message', settle.resolve)
      worker.ref()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      worker.postMessage(message)
      try {
        const written = await settle.promise
        if (written.type === 'written') return written
        const { message: reason, code } = written
        throw Object.assign(new Error(reason), { code })
      } finally {
        settle = undefined
        worker?.unref()
      }
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}
