import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'

/** What a contract is about: sale, software, lease, confidentiality, service, purchase framework. */
export const CONTRACT_KINDS = ['sale', 'software', 'lease', 'nda', 'service', 'purchase'] as const

export const counterparties = sqliteTable('counterparties', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
})

/** Every name that a counterparty goes by, in the form of `normalizeCompanyName`. */
export const counterpartyNames = sqliteTable(
  'counterparty_names',
  {
    counterpartyId: integer('counterparty_id')
      .notNull()
      .references(() => counterparties.id),
    name: text('name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.counterpartyId, table.name] })],
)

export const documents = sqliteTable('documents', {
  id: integer('id').primaryKey(),
  title: text('title').notNull(),
  kind: text('kind', { enum: CONTRACT_KINDS }).notNull(),
  counterpartyId: integer('counterparty_id')
    .notNull()
    .references(() => counterparties.id),
  language: text('language', { enum: ['zh', 'en'] }).notNull(),
  /** Date in the company's time zone, `YYYY-MM-DD`. */
  sentOn: text('sent_on').notNull(),
  /** E.g. `2.0`. */
  version: text('version').notNull(),
  /** The first version of the same contract; null in the first itself. */
  versionOf: integer('version_of').references((): AnySQLiteColumn => documents.id),
  /** The whole contract, as it was sent. */
  text: text('text').notNull(),
})

/** The documents' clauses: `text` is `documents.text` from `start_offset` to `end_offset`. */
export const clauses = sqliteTable(
  'clauses',
  {
    id: integer('id').primaryKey(),
    documentId: integer('document_id')
      .notNull()
      .references(() => documents.id),
    /** 0-based position in the document. */
    ordinal: integer('ordinal').notNull(),
    /** How the clause is cited: 第十二章第三条, Article 9.2. */
    path: text('path').notNull(),
    heading: text('heading').notNull(),
    /** The titles above the clause, from the document's down, joined by ` › `. */
    breadcrumb: text('breadcrumb').notNull(),
    text: text('text').notNull(),
    /** In UTF-16 code units. */
    startOffset: integer('start_offset').notNull(),
    /** Exclusive. */
    endOffset: integer('end_offset').notNull(),
  },
  (table) => [index('clauses_document').on(table.documentId, table.ordinal)],
)
