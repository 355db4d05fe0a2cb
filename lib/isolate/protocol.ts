/**
 * The messages between the host and an isolate. Both sides import this file and nothing else of each
 * other. The host trusts nothing that a guest sends: `parseGuestMessage` checks every message, and ids
 * are looked up among what this very isolate was given.
 */
import * as v from 'valibot'
import { ERRORS, type ErrorCode, type ErrorData } from '../base/errors.ts'
import { isBounded, isPlainObject } from '../base/is-bounded.ts'
import { shortList } from '../base/short-list.ts'
import {
  MAX_FIELD_CHARACTERS,
  MAX_INSTRUCTIONS,
  MAX_INSTRUCTIONS_CHARACTERS,
  MAX_LIST_ITEMS,
  MAX_MESSAGE_VALUES,
  MAX_RETRY_AFTER_SECONDS,
  MAX_TEXT_CHARACTERS,
} from './message-limits.ts'

/**
 * A value as JSON. What one function hands to another goes so: there are no circles in it, and nothing that stands in
 * many places at once, which would make a small message a large value.
 */
type JsonText = string

/** How a granted binding looks from inside; what it stands for stays with the host. */
export type BindingKind =
  | 'collection'
  | 'database'
  | 'fetch'
  | 'kv'
  | 'model'
  | 'secrets'
  | 'service'

/** A tool as the function's file declares it. */
export interface DeclaredTool {
  name: string
  description: string
  effect: 'read' | 'write'
  parameters: Record<string, unknown>
}

export interface DeclaredEval {
  ask: string
  calls: { tool: string; arguments: Record<string, unknown> }[]
}

/** What a function's file says of itself, once loaded. */
export interface Declaration {
  description: string
  tools: DeclaredTool[]
  evals: DeclaredEval[]
  /** Method and path of each route, as Hono lists them, and which are of `ask()`; an earlier runtime does not tell. */
  routes: { method: string; path: string; asks?: true }[]
  /** What its `ask()` handlers tell the model, each text once; empty where one says nothing. */
  instructions: string[]
}

/** What the host says to an isolate. */
export type HostMessage =
  /** What functions import; comes before `load`. `code` is a script whose completion value is a `RuntimeFactory`. */
  | { type: 'prepare'; code: string; codeCache?: Uint8Array }
  | {
      type: 'load'
      /** The function's name, e.g. `weather`. */
      name: string
      /** The bundle: a script whose completion value is a `FunctionFactory` of `guest/module.ts`. */
      code: string
      /** V8's code cache for it, where there is one. */
      codeCache?: Uint8Array
      bindings: Record<string, BindingKind>
      vars: Record<string, string | number | boolean>
      timeZone: string
      memoryLimitMb: number
    }
  | {
      type: 'request'
      id: number
      requestId: string
      method: string
      /** Absolute, below the function's own root: `http://box/` for `/weather`. */
      url: string
      headers: [string, string][]
      body?: Uint8Array
    }
  | { type: 'tool'; id: number; requestId: string; tool: string; arguments: JsonText }
  /** One item of a binding's streamed reply, then `reply` ends it. */
  | { type: 'item'; callId: number; value: unknown }
  | { type: 'reply'; callId: number; value?: unknown; error?: ErrorData }
  /** The client is gone or the deadline has passed: end request or tool `id`. */
  | { type: 'abort'; id: number }
  /** That much of a streamed body was taken by the client: as many bytes more may be sent. */
  | { type: 'credit'; id: number; bytes: number }

const id = v.pipe(v.number(), v.integer(), v.minValue(0))
const message = v.pipe(v.string(), v.maxLength(MAX_TEXT_CHARACTERS))
const error = v.object({
  code: v.picklist(Object.keys(ERRORS) as ErrorCode[]),
  detail: message,
  retryAfterSeconds: v.exactOptional(
    v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_RETRY_AFTER_SECONDS)),
  ),
})
const text = v.pipe(v.string(), v.maxLength(MAX_FIELD_CHARACTERS))
/** A copy: as they come they are a view, which keeps all that was read with them. */
const someBytes = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length > 0),
  v.transform((bytes) => new Uint8Array(bytes)),
)
const record = v.pipe(
  v.custom<Record<string, unknown>>(isPlainObject),
  v.record(v.string(), v.unknown()),
)
const list = <const S extends v.GenericSchema>(item: S) => shortList(item, MAX_LIST_ITEMS)

const declaration = v.object({
  description: text,
  tools: list(
    v.object({
      name: text,
      description: text,
      effect: v.picklist(['read', 'write']),
      parameters: record,
    }),
  ),
  evals: list(
    v.object({
      ask: text,
      calls: list(v.object({ tool: text, arguments: record })),
    }),
  ),
  routes: list(v.object({ method: text, path: text, asks: v.exactOptional(v.literal(true)) })),
  // A version keeps the runtime that it was made for: an earlier one does not tell them.
  instructions: v.optional(
    shortList(v.pipe(v.string(), v.maxLength(MAX_INSTRUCTIONS_CHARACTERS)), MAX_INSTRUCTIONS),
    [],
  ),
})

const guestMessages = [
  /** The blank isolate has closed its doors and waits for `load`. */
  v.object({ type: v.literal('ready') }),
  v.object({
    type: v.literal('loaded'),
    declaration,
  }),
  /** A part of the bytes that belong to the next message which is no piece: one that has `attached`. */
  v.strictObject({ type: v.literal('piece'), bytes: someBytes }),
  /** V8's code cache, attached. */
  v.object({
    type: v.literal('code-cache'),
    of: v.picklist(['function', 'runtime']),
    attached: v.literal(true),
  }),
  /** The file threw, or its default export is no function. */
  v.object({ type: v.literal('failed'), error }),
  v.object({
    type: v.literal('response'),
    id,
    status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
    headers: list(v.tuple([text, text])),
    /** The whole body where it is short; else `chunk`s follow, then `end`. */
    body: v.optional(v.instance(Uint8Array)),
    streams: v.boolean(),
  }),
  v.strictObject({ type: v.literal('chunk'), id, bytes: someBytes }),
  /** The body is complete; with an error, the request failed, before or after its response began. */
  v.object({ type: v.literal('end'), id, error: v.optional(error) }),
  /** The answer to `abort`: the isolate is alive, and the request's signal has fired. */
  v.object({ type: v.literal('aborted'), id }),
  v.object({
    type: v.literal('tool-result'),
    id,
    /** A `JsonText`. */
    value: v.optional(v.string()),
    error: v.optional(error),
  }),
  /** Work for a granted binding, on behalf of request or tool `id`. */
  v.object({
    type: v.literal('call'),
    callId: id,
    id,
    binding: text,
    method: text,
    argument: v.unknown(),
    /** The `body` of the argument. */
    attached: v.optional(v.literal(true)),
  }),
  /** The guest stopped listening to a streamed reply. */
  v.object({ type: v.literal('cancel'), callId: id }),
  v.object({
    type: v.literal('log'),
    id: v.optional(id),
    level: v.picklist(['debug', 'info', 'warn', 'error']),
    message,
  }),
] as const

/** By their type: a variant schema looks at all of them before it takes one. */
const schemas = new Map<unknown, (typeof guestMessages)[number]>(
  guestMessages.map((schema) => [schema.entries.type.literal, schema]),
)

/** What an isolate says to the host. */
export type GuestMessage = v.InferOutput<(typeof guestMessages)[number]>

/** The same with its bytes in place. */
export type WholeMessage =
  | Exclude<GuestMessage, { type: 'piece' | 'code-cache' }>
  | { type: 'code-cache'; of: 'function' | 'runtime'; bytes: Uint8Array }

/** The message, checked; undefined when it is not one. Nothing looks into it before it is known to end. */
export function parseGuestMessage(message: unknown): GuestMessage | undefined {
  if (!isBounded(message, MAX_MESSAGE_VALUES)) return undefined
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined
  const schema = schemas.get(message.type)
  if (schema === undefined) return undefined
  const parsed = v.safeParse(schema, message, { abortEarly: true })
  return parsed.success ? parsed.output : undefined
}
