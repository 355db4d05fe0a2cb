import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What functions keep by key, in `env.KV`. */
export const entries = sqliteTable(
  'entries',
  {
    /** Whose keys these are; see the grant. */
    namespace: text('namespace').notNull(),
    key: text('key').notNull(),
    /** As JSON. */
    value: text('value').notNull(),
    /** From when on it is as if it were not there, in Unix milliseconds. */
    expiresAtMs: integer('expires_at_ms'),
  },
  (table) => [
    primaryKey({ columns: [table.namespace, table.key] }),
    index('entries_expiry').on(table.expiresAtMs),
  ],
)

/** How much each namespace holds. Triggers of `entries` keep it, whoever writes there. */
export const namespaces = sqliteTable('namespaces', {
  namespace: text('namespace').primaryKey().notNull(),
  /** Of its keys and values in UTF-8, and 100 for each entry, also for those that have expired and are still there. */
  bytes: integer('bytes').notNull(),
})
