import { statSync } from 'node:fs'
import type { CollectionIndex } from '../store/open-index.ts'
import { listOriginals, toOriginalPath } from './originals.ts'

/**
 * Puts the documents whose originals are there back into an index that was gone: with the ids, the days and the metadata that
 * they had. They wait to be read; an original without a card is called by its sum.
 *
 * @returns how many
 */
export function restoreDocuments(folder: string, index: CollectionIndex): number {
  if (index.hasHadDocuments()) return 0
  const sums = listOriginals(folder)
  if (sums.length === 0) return 0
  const documents = sums.map((sha256) => {
    const { size: bytes, mtimeMs } = statSync(toOriginalPath(folder, sha256))
    const card = index.cards.read(sha256)
    return {
      sha256,
      bytes,
      id: card?.id,
      fileName: card?.fileName ?? `original-${sha256.slice(0, SHORT_SUM_LENGTH)}`,
      addedAtMs: card ? Date.parse(card.addedAt) : Math.round(mtimeMs),
      given: card?.given ?? {},
      changedFrom: card?.changedFrom,
    }
  })
  index.restore(documents.toSorted((one, other) => one.addedAtMs - other.addedAtMs))
  return documents.length
}

const SHORT_SUM_LENGTH = 12
