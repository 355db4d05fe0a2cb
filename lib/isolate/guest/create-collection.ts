import type { CollectionBinding } from '../../function/collection.ts'

/** `env.CONTRACTS` and the like; the host searches. */
export function createCollection(
  call: (method: string, argument: unknown) => Promise<unknown>,
): CollectionBinding {
  return Object.freeze({
    search: (query) => call('search', query),
    documents: (filter, page) => call('documents', { filter, page }),
    document: (id) => call('document', { id }),
    read: (id, range) => call('read', { id, range }),
    compare: (query) => call('compare', query),
  } as CollectionBinding)
}
