import type { Database } from 'better-sqlite3'

/** Pages that one step writes at most, so that whoever waits for a document waits for a step and no more. */
const STEP_PAGES = 256
/** Where the largest part of the index has less of it, the parts are made one: each word is looked up in every part. */
const MIN_SHARE = 0.75
/** So small an index is read in no time however many parts it has. */
const MIN_PAGES = 1_000

/**
 * Makes the parts one that FTS5 has written one after another, step by step. What is written is worth the work of what it
 * follows: nothing is done before a quarter of the index is new.
 *
 * @returns does one step, in a transaction of its own; tells whether another one is due
 * @see https://www.sqlite.org/fts5.html#the_merge_command
 */
export function createWordsMerger(client: Database): () => boolean {
  const parts = client.prepare(
    `SELECT coalesce(max(pages), 0) AS largest, coalesce(sum(pages), 0) AS pages
     FROM (SELECT count(*) AS pages FROM passage_words_idx GROUP BY segid)`,
  )
  const merge = client.prepare(
    `INSERT INTO passage_words (passage_words, rank) VALUES ('merge', ?)`,
  )
  const changes = client.prepare('SELECT total_changes()').pluck()
  let isMerging = false

  return () => {
    if (!isMerging) {
      const { largest, pages } = parts.get() as { largest: number; pages: number }
      if (pages < MIN_PAGES || largest >= MIN_SHARE * pages) return false
    }
    const before = changes.get() as number
    // A negative number puts all parts to be merged, a positive one goes on with it.
    merge.run(isMerging ? STEP_PAGES : -STEP_PAGES)
    // The statement itself counts as a change.
    isMerging = (changes.get() as number) - before >= 2
    return isMerging
  }
}
