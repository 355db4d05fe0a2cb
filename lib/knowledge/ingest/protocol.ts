/**
 * The messages between the host and the knowledge process, which is as trusted as the host. Both sides import this file and
 * nothing else of each other.
 */
import type { ErrorData } from '../../base/errors.ts'
import type { LogLevel } from '../../base/log.ts'
import type { MetadataChanges, StoredDocument } from '../metadata.ts'
import type { VectorSpace } from '../vectors/text-embedder.ts'

/** What the host asks for. What is asked twice, since nobody knows how far it came, is done once. */
export type KnowledgeOrder =
  /** Takes up what was left undone. @param waitedFor - documents of which it is told how they stand, unless they are queued */
  | { type: 'open'; waitedFor: readonly string[] }
  /** Takes a file that lies in the collection's `spool`. */
  | {
      type: 'add'
      spooled: string
      sha256: string
      fileName: string
      bytes: number
      metadata: MetadataChanges
    }
  | { type: 'edit'; document: string; changes: MetadataChanges }
  | { type: 'remove'; document: string }
  /** Has all documents read anew from their originals, also those that could not be read. */
  | { type: 'rebuild' }
  /** Takes what is new in a watched folder. */
  | { type: 'scan'; watched: string; maxFileBytes: number }

/** An order about the collection in `folder`. */
export interface HostOrder {
  type: 'order'
  id: number
  folder: string
  /** Our own. */
  companyNames: readonly string[]
  /** Of the model that makes vectors, where one serves. */
  space: VectorSpace | undefined
  order: KnowledgeOrder
}

export type HostMessage =
  | HostOrder
  /** What came of `embed`. */
  | { type: 'embedded'; id: number; vectors?: Float32Array[]; error?: ErrorData }

/** What came of `add`. */
export interface Added {
  document: StoredDocument
  isNew: boolean
}

/** A document on its way. */
export interface Reading {
  /** Its id. */
  document: string
  fileName: string
  /** How much of its file is read, 0 to 1, where its format allows to tell. */
  share: number
}

export type KnowledgeMessage =
  | { type: 'reply'; id: number; value?: unknown; error?: ErrorData }
  /** A document can be found now, or could not be read, or not yet. */
  | { type: 'settled'; document: string; stored?: StoredDocument; error?: ErrorData }
  /** A part of a collection's index cannot be read: nothing is done about the collection any more. */
  | { type: 'damaged'; folder: string; error: ErrorData }
  /** Asks for a vector of each text. */
  | { type: 'embed'; id: number; texts: readonly string[] }
  /** How much of a file is read by now. */
  | { type: 'progress'; folder: string; reading: Reading }
  | { type: 'log'; level: LogLevel; message: string; details: Record<string, unknown> }
  /** Whether there is anything left to do. */
  | { type: 'state'; isBusy: boolean }
