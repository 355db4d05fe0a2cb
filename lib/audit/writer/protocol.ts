/** The messages between the host and the thread that writes the record. */
import type { ChainEnd, NotedStep } from '../chain-store.ts'
import type { Checkpoint } from '../record.ts'

/** What the thread is started with. */
export interface WriterData {
  /** Of the database, migrated. */
  path: string
  /** Keeps the keys, which are there. */
  dataDir: string
}

/** Steps for one commit, one message at a time. */
export interface WriteMessage {
  steps: readonly NotedStep[]
  /** Where the chain ends before them. */
  end: ChainEnd
  /** Whether what is written then is signed in the same commit. */
  signsFrom: number
  atMs: number
}

/** What came of it: all of it is on disk, or nothing. */
export type WrittenMessage =
  | { type: 'written'; end: ChainEnd; checkpoint?: Checkpoint; tookMs: number }
  | { type: 'failed'; message: string; code: string }
