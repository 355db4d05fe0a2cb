import { createReadStream } from 'node:fs'
import type { Context } from 'hono'
import * as v from 'valibot'
import { fromErrorData, OnboxError, parseAs } from '../base/index.ts'
import { DEFAULTS } from '../config/index.ts'
import {
  MAX_LISTED,
  type Collection,
  type DocumentFilter,
  type MetadataChanges,
  type ReadContext,
} from '../knowledge/index.ts'
import { stopParsing } from './hang-up.ts'
import { readJson } from './read-json.ts'
import { checkLength, readUpload } from './read-upload.ts'
import { noteIntent, recordChange, recordFailure } from './record-change.ts'
import { requestSignal } from './request-signal.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const MAX_BODY_BYTES = 65_536
const MAX_VALUE_CHARACTERS = 500

const value = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_VALUE_CHARACTERS))
const day = v.pipe(v.string(), v.check(isDay, 'a day, YYYY-MM-DD'))
const changes = {
  title: value,
  language: v.picklist(['zh', 'en']),
  kind: value,
  counterparty: value,
  signedOn: day,
  sentOn: day,
  validFrom: day,
  validUntil: day,
  version: value,
  versionOf: value,
}
/** Null: none, whatever is recognised. */
const patchSchema = v.strictObject(
  Object.fromEntries(
    Object.entries(changes).map(([name, schema]) => [name, v.optional(v.nullable(schema))]),
  ),
)
const fieldsSchema = v.partial(v.strictObject(changes))
const listSchema = v.partial(
  v.strictObject({
    binding: v.string(),
    kind: value,
    counterparty: value,
    language: v.picklist(['zh', 'en']),
    version: value,
    sentFrom: day,
    sentTo: day,
    signedFrom: day,
    signedTo: day,
    beginsFrom: day,
    beginsTo: day,
    endsFrom: day,
    endsTo: day,
    limit: v.pipe(
      v.string(),
      v.regex(/^\d{1,9}$/, 'a number'),
      v.transform(Number),
      v.minValue(1),
      v.maxValue(MAX_LISTED),
    ),
    cursor: value,
  }),
)
/** What a list may be asked for. */
export type ListQuery = v.InferInput<typeof listSchema>

const compared = {
  /** Default: the version before `after`. */
  before: v.optional(value),
  after: value,
}
const compareSchema = v.strictObject(compared)
const compareQuerySchema = v.strictObject({ ...compared, binding: v.optional(v.string()) })

/** A collection, as whoever asks may use it. */
export interface DocumentsPlace {
  collection: Collection
  access: 'read' | 'write'
  /** The function by which it is reached; empty where the operator asks. */
  functionName: string
  version: string
  /** Of its documents. */
  path: string
}

/** What there is to do with documents, wherever they are reached. */
export function createDocumentHandlers(parts: Pick<GatewayParts, 'audit' | 'keys'>) {
  const contextOf = (
    context: Context<GatewayEnv>,
    { functionName }: DocumentsPlace,
  ): ReadContext => ({
    owner: functionName || context.get('caller').keyId,
    signal: requestSignal(context, parts),
    timeoutMs: DEFAULTS.collection.queryTimeoutMs,
  })

  return {
    list: async (context: Context<GatewayEnv>, place: DocumentsPlace) => {
      const { binding: _binding, limit, cursor, ...filter } = parse(listSchema, context.req.query(), 'query') // prettier-ignore
      const page = {
        ...(limit !== undefined && { limit }),
        ...(cursor !== undefined && { cursor }),
      }
      const query = { ...page, filter: toFilter(filter) }
      return context.json(await place.collection.documents(query, contextOf(context, place)))
    },
    add: async (context: Context<GatewayEnv>, place: DocumentsPlace) => {
      checkWrite(place)
      const { collection, functionName, version } = place
      checkLength(context.req.raw, collection)
      const upload = await readUpload(context.req.raw, collection).catch((error: unknown) => {
        // What was not read is still on its way: the connection is of no further use.
        context.header('connection', 'close')
        const { incoming } = context.env ?? {}
        if (incoming?.complete === false) stopParsing(incoming.socket)
        throw error
      })
      const { file, fileName, fields } = upload
      const details = { collection: collection.name, fileName, sha256: file.sha256 }
      const change = { action: 'add document', functionName, version, details }
      let metadata: MetadataChanges
      try {
        await context.get('recheckKey')()
        const given = Object.entries(fields).filter(([, text]) => text.trim() !== '')
        metadata = parse(fieldsSchema, Object.fromEntries(given), 'form') as MetadataChanges
        await noteIntent(parts, context, change)
      } catch (error) {
        collection.drop(file)
        throw error
      }
      const { document, isNew } = await recordFailure(parts, context, change, async () => {
        const added = await collection.add(
          { ...file, fileName, metadata },
          requestSignal(context, parts),
        )
        if (added.document.error) throw fromErrorData(added.document.error)
        return added
      })
      context.header('location', `${place.path}/${document.id}`)
      return context.json(document, isNew ? 201 : 200)
    },
    get: async (context: Context<GatewayEnv>, place: DocumentsPlace) =>
      context.json(await place.collection.document(idOf(context), contextOf(context, place))),
    edit: async (context: Context<GatewayEnv>, place: DocumentsPlace) => {
      checkWrite(place)
      const edits = (await readJson(context, patchSchema, MAX_BODY_BYTES)) as MetadataChanges
      const { collection, functionName, version } = place
      const id = idOf(context)
      const details = { collection: collection.name, document: id, changes: edits }
      const change = { action: 'edit document', functionName, version, details }
      return context.json(
        await recordChange(parts, context, change, () => collection.edit(id, edits)),
      )
    },
    remove: async (context: Context<GatewayEnv>, place: DocumentsPlace) => {
      checkWrite(place)
      const { collection, functionName, version } = place
      const id = idOf(context)
      const details = { collection: collection.name, document: id }
      const change = { action: 'remove document', functionName, version, details }
      await recordChange(parts, context, change, () => collection.remove(id))
      return context.body(null, 204)
    },
    rebuild: async (context: Context<GatewayEnv>, place: DocumentsPlace) => {
      const { collection, functionName, version } = place
      const details = { collection: collection.name }
      const change = { action: 'rebuild index', functionName, version, details }
      const documents = await recordChange(parts, context, change, collection.rebuild)
      return context.json({ documents }, 202)
    },
    /** By a query, or by a body for those who would rather send one. */
    compare: async (context: Context<GatewayEnv>, place: DocumentsPlace) => {
      const asked =
        context.req.method === 'POST'
          ? await readJson(context, compareSchema, MAX_BODY_BYTES)
          : parse(compareQuerySchema, context.req.query(), 'query')
      const { before, after } = asked
      const query = { after, ...(before !== undefined && { before }) }
      return context.json(await place.collection.compare(query, contextOf(context, place)))
    },
    original: async (context: Context<GatewayEnv>, place: DocumentsPlace) => {
      const { path, document } = await place.collection.original(
        idOf(context),
        contextOf(context, place),
      )
      // Never shown as a page: it is somebody else's file.
      return new Response(readLazily(path), {
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(document.bytes),
          'content-disposition': `attachment; filename*=UTF-8''${encodeName(document.fileName)}`,
          'x-content-type-options': 'nosniff',
          'x-request-id': context.get('requestId'),
        },
      })
    },
  }
}

/** Opened once somebody reads: the answer to HEAD, and one that is refused behind this, is dropped unread. */
const readLazily = (path: string): ReadableStream<Uint8Array> =>
  ReadableStream.from(
    (async function* () {
      yield* createReadStream(path) as AsyncIterable<Uint8Array>
    })(),
  ) as ReadableStream

const idOf = (context: Context<GatewayEnv>): string => context.req.param('document') ?? ''

function checkWrite({ collection, access, functionName }: DocumentsPlace): void {
  if (access === 'write') return
  throw new OnboxError(
    'GRANT_MISSING',
    `Cannot change collection "${collection.name}": function "${functionName}" may only read it; grant it with access: 'write'`,
  )
}

function toFilter({
  sentFrom,
  sentTo,
  signedFrom,
  signedTo,
  beginsFrom,
  beginsTo,
  endsFrom,
  endsTo,
  ...rest
}: Omit<v.InferOutput<typeof listSchema>, 'binding' | 'limit' | 'cursor'>):
  | DocumentFilter
  | undefined {
  const filter = {
    ...rest,
    ...range('sentOn', sentFrom, sentTo),
    ...range('signedOn', signedFrom, signedTo),
    ...range('validFrom', beginsFrom, beginsTo),
    ...range('validUntil', endsFrom, endsTo),
  }
  // A list shows all versions, unless one is asked for.
  return Object.keys(filter).length === 0
    ? undefined
    : ({ version: 'all', ...filter } as DocumentFilter)
}

const range = (name: string, from: string | undefined, to: string | undefined) =>
  from === undefined && to === undefined
    ? {}
    : { [name]: { ...(from && { from }), ...(to && { to }) } }

function parse<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  what: string,
): v.InferOutput<S> {
  return parseAs(schema, input, {
    code: 'BODY_INVALID',
    cannot: `Cannot use the ${what}`,
    whole: what,
  })
}

function isDay(text: string): boolean {
  const isWritten = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
  // `Date` takes 31 February for 3 March.
  return isWritten && new Date(text).toISOString().startsWith(text)
}

/** As RFC 5987 wants it. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
