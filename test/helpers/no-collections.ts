import { OnboxError } from '../../lib/base/index.ts'
import type { Collections } from '../../lib/knowledge/index.ts'

/** A box without collections. */
export const NO_COLLECTIONS: Collections = {
  prepare: () => new Map(),
  get: (name) => {
    throw new OnboxError('COLLECTION_NOT_FOUND', `Cannot find collection "${name}": there is none`)
  },
  list: () => Promise.resolve([]),
  pids: () => [],
  close: () => Promise.resolve(),
}
