import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What was asked, called and answered: one row a step, never changed, each bound to the one before it. docs/audit.md tells
 * what its hash is of.
 */
export const auditRecords = sqliteTable(
  'audit_records',
  {
    /** Order in which the steps were recorded, without gaps. */
    sequence: integer('sequence').primaryKey(),
    requestId: text('request_id').notNull(),
    /** When, in Unix milliseconds. */
    atMs: integer('at_ms').notNull(),
    /** `asked`, `decided`, `called`, `result`, `answered`, `refused`, `failed`, `administered` and the like. */
    step: text('step').notNull(),
    /** Name of the function; empty where the request named none that exists. */
    functionName: text('function_name').notNull(),
    version: text('version').notNull(),
    /** Of the model that had to do with it; else empty. */
    modelHash: text('model_hash').notNull(),
    /** Who: the id of the key, never the key. */
    keyId: text('key_id').notNull(),
    /** From where: an IP address; empty where the box did it by itself. */
    address: text('address').notNull(),
    /** By what: the client as it calls itself. */
    client: text('client').notNull(),
    payloadHash: text('payload_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('audit_records_request').on(table.requestId)],
)

/** What the steps say: a row a record, until it is erased. */
export const auditPayloads = sqliteTable('audit_payloads', {
  sequence: integer('sequence').primaryKey(),
  /** AES-256-GCM: 12 bytes of nonce, 16 of tag, then salt and JSON; the key lies beside the database. */
  sealed: blob('sealed', { mode: 'buffer' }).notNull(),
})

/** Signatures under the chain of records; the oldest is where it begins, once older records have expired. */
export const auditCheckpoints = sqliteTable('audit_checkpoints', {
  sequence: integer('sequence').primaryKey(),
  atMs: integer('at_ms').notNull(),
  hash: text('hash').notNull(),
  /** Ed25519, in hexadecimal. */
  signature: text('signature').notNull(),
})

/** Every version of a function that was published: one row each, never changed. Its code is a file of the data directory. */
export const functionVersions = sqliteTable(
  'function_versions',
  {
    functionName: text('function_name').notNull(),
    version: text('version').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    /** Who published it: the id of the key; `box` for what the box's start found in its folder. */
    createdBy: text('created_by').notNull(),
    /** SHA-256 of the code. */
    codeHash: text('code_hash').notNull(),
    /** What it was granted, as JSON. */
    config: text('config').notNull(),
    /** What its file declares: tools with their schemas, evals, routes; as JSON. */
    declaration: text('declaration').notNull(),
  },
  (table) => [primaryKey({ columns: [table.functionName, table.version] })],
)

/** Which versions serve: the last row of a function holds. */
export const deployments = sqliteTable(
  'deployments',
  {
    sequence: integer('sequence').primaryKey({ autoIncrement: true }),
    functionName: text('function_name').notNull(),
    atMs: integer('at_ms').notNull(),
    /** Who: as above. */
    keyId: text('key_id').notNull(),
    /** `deploy`, `promote`, `rollback` or `remove`. */
    action: text('action').notNull(),
    /** `[{"version":"3f2a…","percent":100}]`, as JSON; empty where none serves any more. */
    routes: text('routes').notNull(),
    /** The model that was ready then; empty where none was. */
    modelHash: text('model_hash').notNull().default(''),
  },
  (table) => [index('deployments_function').on(table.functionName)],
)

/** Secrets that functions are granted, encrypted; the key lies beside the database. */
export const secrets = sqliteTable('secrets', {
  name: text('name').primaryKey(),
  /** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the text. */
  sealed: blob('sealed', { mode: 'buffer' }).notNull(),
  updatedAtMs: integer('updated_at_ms').notNull(),
  /** Who set it: the id of the key. */
  updatedBy: text('updated_by').notNull(),
})

/** When each cron was due last, so that a start knows what it missed. */
export const cronRuns = sqliteTable(
  'cron_runs',
  {
    functionName: text('function_name').notNull(),
    schedule: text('schedule').notNull(),
    path: text('path').notNull(),
    lastAtMs: integer('last_at_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.functionName, table.schedule, table.path] })],
)
