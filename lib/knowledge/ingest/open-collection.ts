import type { Log } from '../../base/index.ts'
import { openIndex, type CollectionIndex } from '../store/open-index.ts'
import type { VectorSpace } from '../vectors/text-embedder.ts'
import { makeFolders, settleOriginals } from './originals.ts'
import { restoreDocuments } from './restore-documents.ts'

/** A collection that is worked on. */
export interface Collection {
  folder: string
  index: CollectionIndex
  companyNames: readonly string[]
  /** Of the model that makes vectors; undefined while none serves. */
  space: VectorSpace | undefined
  /** Numbers of the documents that are being read. */
  inWork: Map<number, AbortController>
  /** The same of those whose vectors are being made. */
  inEmbedding: Map<number, AbortController>
  /** Those that have had a part of them made, since all others had. */
  hadTurn: Set<number>
  /** Numbers of those that somebody waits for. */
  wanted: Set<number>
  /** Files of its watched folder that were not taken. */
  refused: Map<string, string>
}

/** Opens one with what it has; where its index was gone, the documents are read anew. */
export function openCollection(folder: string, log: Log): Collection {
  makeFolders(folder)
  const index = openIndex(folder)
  settleOriginals(folder, (sha256) => index.hasOriginal(sha256))
  const restored = restoreDocuments(folder, index)
  if (restored > 0) log.warn('index was gone: its documents are read anew', { folder, restored })
  index.settleCards()
  return {
    folder,
    index,
    companyNames: [],
    space: undefined,
    inWork: new Map(),
    inEmbedding: new Map(),
    hadTurn: new Set(),
    wanted: new Set(),
    refused: new Map(),
  }
}
