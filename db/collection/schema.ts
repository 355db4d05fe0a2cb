import { blob, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The documents of a collection, those that wait to be read and those that could not be read too. */
export const documents = sqliteTable(
  'documents',
  {
    /** In the order in which they came. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    /** Of the original, which is the file of that name in `originals`. */
    sha256: text('sha256').notNull().unique(),
    fileName: text('file_name').notNull(),
    bytes: integer('bytes').notNull(),
    /** Unix milliseconds. */
    addedAtMs: integer('added_at_ms').notNull(),
    status: text('status', { enum: ['queued', 'ready', 'failed'] }).notNull(),
    /** How often its reading was begun; one that ends the process each time is given up. */
    attempts: integer('attempts').notNull().default(0),
    /** Why it could not be read: a code of the catalogue, and its words. */
    errorCode: text('error_code'),
    errorDetail: text('error_detail'),
    /** By what it was read and indexed, e.g. `parser 1, segmenter 2, tokenizer 1`; empty where it was not. */
    indexedBy: text('indexed_by').notNull().default(''),
    /** The space of `vectorSpaces` that the vectors of its passages are in; empty where it has not all of them. */
    embeddedBy: text('embedded_by').notNull().default(''),
    format: text('format'),
    pages: integer('pages'),
    /** Length of the text, in UTF-16 code units. */
    textLength: integer('text_length').notNull().default(0),
    /** What a reader of the text would not see, and where the characters of the file went; as JSON. */
    flags: text('flags').notNull().default('[]'),
    characters: text('characters'),
    title: text('title').notNull(),
    language: text('language', { enum: ['zh', 'en'] }),
    kind: text('kind'),
    counterparty: text('counterparty'),
    /** The same in the form of `normalizeCompanyName`. */
    counterpartyName: text('counterparty_name'),
    signedOn: text('signed_on'),
    sentOn: text('sent_on'),
    validFrom: text('valid_from'),
    validUntil: text('valid_until'),
    version: text('version'),
    versionOf: text('version_of'),
    /** Where each value comes from, by its name; as JSON. */
    sources: text('sources').notNull().default('{}'),
    /** Id of the first version: what all versions of one document have in common. */
    family: text('family').notNull(),
    /** Later versions of a document sort behind earlier ones. */
    versionOrder: text('version_order').notNull(),
    /** Whether a later version of it can be found. */
    isSuperseded: integer('is_superseded', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('documents_status').on(table.status, table.isSuperseded, table.number),
    index('documents_family').on(table.family, table.versionOrder),
  ],
)

/** The documents' texts, in pieces of a fixed length, so that a part of a long one can be read alone. */
export const textPieces = sqliteTable('text_pieces', {
  /** `document * 2^20 + number of the piece`, 0-based. */
  id: integer('id').primaryKey(),
  /** UTF-16, little-endian: offsets count its code units. */
  content: blob('content', { mode: 'buffer' }).notNull(),
})

/** The nodes of the documents' clause trees. */
export const clauses = sqliteTable(
  'clauses',
  {
    document: integer('document').notNull(),
    /** 0-based place in the document. */
    ordinal: integer('ordinal').notNull(),
    parent: integer('parent'),
    level: text('level').notNull(),
    label: text('label').notNull(),
    heading: text('heading').notNull(),
    path: text('path').notNull(),
    /** Without the document's title, which is in front of it. */
    breadcrumb: text('breadcrumb').notNull(),
    start: integer('start').notNull(),
    bodyStart: integer('body_start').notNull(),
    end: integer('end').notNull(),
    subtreeEnd: integer('subtree_end').notNull(),
    page: integer('page'),
  },
  (table) => [primaryKey({ columns: [table.document, table.ordinal] })],
)

/** What is found by a search: a clause, or a part of a long one. Its words are in `passage_words`, under the same id. */
export const passages = sqliteTable(
  'passages',
  {
    id: integer('id').primaryKey(),
    document: integer('document').notNull(),
    clause: integer('clause').notNull(),
    /** In UTF-16 code units of the document's text. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  (table) => [index('passages_document').on(table.document)],
)

/** The files of a watched folder, as they were when they were last taken. */
export const watchedFiles = sqliteTable('watched_files', {
  path: text('path').primaryKey(),
  bytes: integer('bytes').notNull(),
  modifiedAtMs: integer('modified_at_ms').notNull(),
  /** Id of the document. */
  document: text('document').notNull(),
})

/** Which model the table `passage_vectors` (of sqlite-vec, by the ids of `passages`) is for; none where there are no vectors. */
export const vectorSpaces = sqliteTable('vector_spaces', {
  model: text('model').primaryKey(),
  dimensions: integer('dimensions').notNull(),
  /** Whether there was a time when every document had its vectors: before, nobody looks for any. */
  isComplete: integer('is_complete', { mode: 'boolean' }).notNull().default(false),
})

/** Words that stand in many passages: to count those takes longest, and what they tell follows from a rough count. */
export const commonWords = sqliteTable('common_words', {
  term: text('term').primaryKey(),
  /** Of the passages that have it, when they were last counted. */
  share: real('share').notNull().default(1),
})
