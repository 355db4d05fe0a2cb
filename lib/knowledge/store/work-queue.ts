import type { Database } from 'better-sqlite3'

/** A document that is to be read, or read anew. */
export interface Work {
  number: number
  id: string
  sha256: string
  fileName: string
  /** How often that was begun. */
  attempts: number
}

/** Numbers of documents. */
export type Numbers = Pick<ReadonlySet<number>, 'has'>

/** What there is to do in a collection, in the order in which it is done. */
export interface WorkQueue {
  /** The first of these that waits. */
  nextOf: (numbers: readonly number[], except: Numbers) => Work | undefined
  /** The next one that waits. */
  nextQueued: (except: Numbers) => Work | undefined
  /** The next one that was read by anything else than `indexedBy`. */
  nextStale: (indexedBy: string, except: Numbers) => Work | undefined
  /** The newest one that can be found and has no vectors in this space. */
  nextUnembedded: (model: string, except: Numbers) => (Work & { title: string }) | undefined
  /** As if all documents had been read by something else. @returns how many */
  markStale: () => number
  begin: (number: number) => void
  /** It is not its fault that it could not be finished. */
  release: (number: number) => void
}

export function createWorkQueue(client: Database): WorkQueue {
  const waiting = 'number, id, sha256, file_name AS fileName, attempts'
  const queued = client.prepare(
    `SELECT ${waiting} FROM documents WHERE status = 'queued' ORDER BY number`,
  )
  const some = client.prepare(
    `SELECT ${waiting} FROM documents WHERE status = 'queued' AND number IN (SELECT value FROM json_each(?))
     ORDER BY number`,
  )
  const stale = client.prepare(
    `SELECT ${waiting} FROM documents WHERE status <> 'queued' AND indexed_by <> ? ORDER BY number`,
  )
  const unembedded = client.prepare(
    `SELECT ${waiting}, title FROM documents WHERE status = 'ready' AND embedded_by <> ? ORDER BY number DESC`,
  )
  const makeStale = client.prepare(`UPDATE documents SET indexed_by = '' WHERE status <> 'queued'`)
  const attempt = client.prepare('UPDATE documents SET attempts = attempts + 1 WHERE number = ?')
  const giveBack = client.prepare('UPDATE documents SET attempts = 0 WHERE number = ?')
  const nextOf = (rows: Iterable<unknown>, except: Numbers): Work | undefined => {
    for (const row of rows) if (!except.has((row as Work).number)) return row as Work
    return undefined
  }

  return {
    nextOf: (numbers, except) => nextOf(some.iterate(JSON.stringify(numbers)), except),
    nextQueued: (except) => nextOf(queued.iterate(), except),
    nextStale: (indexedBy, except) => nextOf(stale.iterate(indexedBy), except),
    nextUnembedded: (model, except) => nextOf(unembedded.iterate(model), except) as never,
    markStale: () => makeStale.run().changes,
    begin: (number) => void attempt.run(number),
    release: (number) => void giveBack.run(number),
  }
}
