import type { Database } from 'better-sqlite3'

/** A file as it was when it was last taken. */
export interface WatchedFile {
  bytes: number
  modifiedAtMs: number
}

/** The files of a watched folder that are in the collection. */
export interface WatchedFiles {
  /** `document`: its id. */
  find: (path: string) => (WatchedFile & { document: string }) | undefined
  note: (path: string, file: WatchedFile, sha256: string) => void
  /** The paths of a folder, which ends with the separator. */
  list: (folder: string) => string[]
  /** What comes there from now on is another file. */
  forget: (path: string) => void
}

export function createWatchedFiles(client: Database): WatchedFiles {
  const findWatched = client.prepare(
    'SELECT bytes, modified_at_ms AS modifiedAtMs, document FROM watched_files WHERE path = ?',
  )
  const noteWatched = client.prepare(
    `INSERT OR REPLACE INTO watched_files (path, bytes, modified_at_ms, document)
     SELECT ?, ?, ?, id FROM documents WHERE sha256 = ?`,
  )
  const listWatched = client
    .prepare('SELECT path FROM watched_files WHERE substr(path, 1, length(?)) = ?')
    .pluck()
  const forgetWatched = client.prepare('DELETE FROM watched_files WHERE path = ?')

  return {
    find: (path) => findWatched.get(path) as (WatchedFile & { document: string }) | undefined,
    note: (path, { bytes, modifiedAtMs }, sha256) =>
      void noteWatched.run(path, bytes, modifiedAtMs, sha256),
    list: (folder) => listWatched.all(folder, folder) as string[],
    forget: (path) => void forgetWatched.run(path),
  }
}
