import type { Database } from 'better-sqlite3'

/** What encrypts the texts of a column, each bound to its row. `Sealing` of lib/base is one. */
interface Sealing {
  seal: (text: string, boundTo: string) => Buffer
  open: (sealed: Buffer, boundTo: string) => string
}

/** A column whose texts are encrypted. */
export interface SealedColumn {
  table: string
  column: string
  /** Columns that name a row: its text is bound to them. */
  keys: readonly string[]
}

/** JSON values in a column, sealed. */
export interface SealedValues {
  /** @param of - the values of `keys`, in their order */
  seal: (value: unknown, of: readonly string[]) => Buffer
  /** @throws what the sealing throws when it was sealed by another key or for another row */
  open: (sealed: Buffer, of: readonly string[]) => unknown
}

/** So many texts are in memory at a time. */
const ROWS_AT_ONCE = 1_000

/**
 * Opens a column that may have plain texts of an earlier onbox: they are sealed, in one transaction. The client has
 * `secure_delete` on, so that nothing of them stays in the file.
 */
export function openSealedColumn(
  client: Database,
  { table, column, keys }: SealedColumn,
  sealing: Sealing,
): SealedValues {
  const bindTo = (of: readonly string[]): string => JSON.stringify([table, ...of])
  const select = client.prepare<[], string[]>(
    `SELECT rowid, ${column}, ${keys.join(', ')} FROM ${table} WHERE typeof(${column}) = 'text' LIMIT ${ROWS_AT_ONCE}`,
  )
  const update = client.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`)
  const sealPlain = client.transaction(() => {
    for (;;) {
      const rows = select.raw().all()
      for (const [row, text = '', ...of] of rows) update.run(sealing.seal(text, bindTo(of)), row)
      if (rows.length < ROWS_AT_ONCE) return
    }
  })
  if (select.raw().get() !== undefined) sealPlain.immediate()
  return {
    seal: (value, of) => sealing.seal(JSON.stringify(value), bindTo(of)),
    open: (sealed, of) => JSON.parse(sealing.open(sealed, bindTo(of))),
  }
}
