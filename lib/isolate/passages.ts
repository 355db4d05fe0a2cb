import type { Citation } from '../function/ai.ts'

/** What one request may keep, in UTF-16 code units: a function may read documents in a loop. */
const MAX_KEPT = 2_000_000

/** A passage of a document: exactly its text from `start` to `end`. */
export interface Passage extends Citation {
  /** The other party of the document, where it is known. */
  counterparty?: string
}

/**
 * The passages of documents that were read for one request, the first one first: what its answers quote of them can be
 * cited. The host notes them, so that no function can make one up; and what could not be looked at.
 */
export interface Passages {
  /** One beyond what is kept cannot be cited. */
  add: (passage: Passage) => void
  list: () => readonly Passage[]
  /** @param unread - documents of a collection that a search could not look at, since they are still to be read */
  miss: (collection: string, unread: number) => void
  /** Of all collections. */
  unread: () => number
}

export function createPassages(): Passages {
  const passages: Passage[] = []
  const missed = new Map<string, number>()
  let kept = 0
  return {
    add: (passage) => {
      if (kept + passage.text.length > MAX_KEPT) return
      kept += passage.text.length
      passages.push(passage)
    },
    list: () => passages,
    miss: (collection, unread) => {
      missed.set(collection, Math.max(unread, missed.get(collection) ?? 0))
    },
    unread: () => missed.values().reduce((sum, unread) => sum + unread, 0),
  }
}
