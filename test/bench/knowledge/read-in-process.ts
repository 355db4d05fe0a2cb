import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { ReadContext, ReadIndex } from '../../../lib/knowledge/search/read-index.ts'
import { findVectorExtension } from '../../../lib/knowledge/vectors/find-extension.ts'
import { INDEX_FILE } from '../../../lib/knowledge/store/open-index.ts'

/** Reads the index of the collection in `folder` here, and not in a data process. */
export function readInProcess(folder: string): {
  read: ReadIndex
  context: ReadContext
  close: () => void
} {
  const database = new Database(join(folder, INDEX_FILE), { readonly: true })
  const extension = findVectorExtension()
  if (extension !== undefined) database.loadExtension(extension)
  return {
    read: (queries) =>
      Promise.resolve(
        queries.map(({ sql, params }) =>
          database
            .prepare(sql)
            .raw()
            .all(...params),
        ) as unknown[][][],
      ),
    context: { owner: 'bench', signal: new AbortController().signal, timeoutMs: 60_000 },
    close: () => database.close(),
  }
}
