import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What was asked, called and answered: one row a step, never changed. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    /** Order in which the steps were recorded. */
    sequence: integer('sequence').primaryKey({ autoIncrement: true }),
    requestId: text('request_id').notNull(),
    /** When, in Unix milliseconds. */
    atMs: integer('at_ms').notNull(),
    /** `asked`, `called`, `result`, `answered`, `refused` or `failed`. */
    step: text('step').notNull(),
    /** Name of the function; empty where the request named none that exists. */
    functionName: text('function_name').notNull(),
    version: text('version').notNull(),
    /** Who: the id of the key, never the key. */
    keyId: text('key_id').notNull(),
    /** What was asked, called or answered, as JSON. */
    payload: text('payload').notNull(),
  },
  (table) => [index('audit_events_request').on(table.requestId)],
)
