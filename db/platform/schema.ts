import { sql } from 'drizzle-orm'
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
  (table) => [
    index('audit_records_request').on(table.requestId),
    // Few are: they are found without looking at all.
    index('audit_records_administered')
      .on(table.sequence)
      .where(sql`step = 'administered'`),
  ],
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

/**
 * Code of versions that are kept no more, one row each: a file in `functions/` that was published and replaced is not taken
 * for a new one.
 */
export const forgottenCode = sqliteTable(
  'forgotten_code',
  {
    functionName: text('function_name').notNull(),
    /** SHA-256 of the code and its runtime. */
    codeHash: text('code_hash').notNull(),
    /** Hash of the runtime that it was made for. */
    runtime: text('runtime').notNull(),
  },
  (table) => [primaryKey({ columns: [table.functionName, table.codeHash] })],
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

/** Who may ask: what a key is for, whichever of its tokens is used. */
export const keys = sqliteTable('keys', {
  /** `key_` and random characters: stands in the record. */
  id: text('id').primaryKey(),
  /** What people call it. */
  name: text('name').notNull(),
  /** `["weather:ask"]`, as JSON. */
  scopes: text('scopes').notNull(),
  /** As JSON; `{}` for none. */
  limits: text('limits').notNull(),
  createdAtMs: integer('created_at_ms').notNull(),
  /** Id of the key that made it. */
  createdBy: text('created_by').notNull(),
  /** Null: it does not expire. */
  expiresAtMs: integer('expires_at_ms'),
  revokedAtMs: integer('revoked_at_ms'),
  /** To a minute or so. */
  lastUsedAtMs: integer('last_used_at_ms'),
})

/** The tokens of the keys: two of one key while it is being exchanged. */
export const keyTokens = sqliteTable(
  'key_tokens',
  {
    /** SHA-256 of the token, which is not kept. */
    hash: blob('hash', { mode: 'buffer' }).primaryKey(),
    keyId: text('key_id')
      .notNull()
      .references(() => keys.id),
    /** Its first characters, to tell it from others. */
    prefix: text('prefix').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    /** Set when another one has taken its place. */
    expiresAtMs: integer('expires_at_ms'),
  },
  (table) => [index('key_tokens_key').on(table.keyId)],
)

/** What was said in a conversation, so that the next question can build on it. */
export const sessionTurns = sqliteTable(
  'session_turns',
  {
    sequence: integer('sequence').primaryKey({ autoIncrement: true }),
    /** Whose it is: nobody else's key, and no other function, goes on with it. */
    keyId: text('key_id').notNull(),
    functionName: text('function_name').notNull(),
    /** As the client named it. */
    session: text('session').notNull(),
    atMs: integer('at_ms').notNull(),
    /** The question, calls, results and the answer, as the model reads them: JSON, encrypted as payloads are. */
    messages: blob('sealed_messages', { mode: 'buffer' }).notNull(),
    /** Whether the model had read more than the caller's questions by its end. */
    isTainted: integer('is_tainted', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [index('session_turns_session').on(table.keyId, table.functionName, table.session)],
)

/** Calls that a model wants to make and a person has to decide on. */
export const approvals = sqliteTable(
  'approvals',
  {
    /** `apr_` and random characters. */
    id: text('id').primaryKey(),
    /** Of the question that led to it. */
    requestId: text('request_id').notNull(),
    /** Who asked. */
    keyId: text('key_id').notNull(),
    /** Which function was asked. */
    functionName: text('function_name').notNull(),
    /** Which function's tool it is, of which version. */
    owner: text('owner').notNull(),
    version: text('version').notNull(),
    tool: text('tool').notNull(),
    /** As JSON, encrypted as payloads are. */
    arguments: blob('sealed_arguments', { mode: 'buffer' }).notNull(),
    /** What the model had read: as JSON. */
    origins: text('origins').notNull().default('[]'),
    /** The collections that who asked sees, as the request came: `"all"` or a list, as JSON. */
    collections: text('collections').notNull().default('[]'),
    /** SHA-256 of owner, version, tool and arguments, in hexadecimal. */
    hash: text('hash').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    /** `pending`, `approved` or `rejected`. */
    status: text('status', { enum: ['pending', 'approved', 'rejected'] }).notNull(),
    decidedAtMs: integer('decided_at_ms'),
    /** Id of the key. */
    decidedBy: text('decided_by'),
  },
  (table) => [index('approvals_status').on(table.status)],
)

/** Runs of tools that change something: each key runs once, whatever becomes of it. */
export const onceRuns = sqliteTable(
  'once_runs',
  {
    keyId: text('key_id').notNull(),
    functionName: text('function_name').notNull(),
    tool: text('tool').notNull(),
    /** What the client, or the box, named it by. */
    idempotencyKey: text('idempotency_key').notNull(),
    /** SHA-256 of the arguments, in hexadecimal. */
    argumentsHash: text('arguments_hash').notNull(),
    startedAtMs: integer('started_at_ms').notNull(),
    status: text('status', { enum: ['running', 'done', 'failed'] }).notNull(),
    /** The result, or code and detail of the failure: JSON, encrypted as payloads are. */
    outcome: blob('sealed_outcome', { mode: 'buffer' }),
  },
  (table) => [
    primaryKey({ columns: [table.keyId, table.functionName, table.tool, table.idempotencyKey] }),
    index('once_runs_started').on(table.startedAtMs),
  ],
)
