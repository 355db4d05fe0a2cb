import { CronPattern } from 'croner'
import * as v from 'valibot'
import { parseGrantedHost } from './granted-host.ts'
import { durationMs, name, positiveInteger, secretName } from './schema-parts.ts'

/** What the box itself writes stays its own. */
const HEADER = /^(?!(?:connection|content-length|expect|host|transfer-encoding)$)[a-z][a-z0-9-]*$/i
const BINDING_NAME = /^[A-Z][A-Z0-9_]*$/
/** A tool of its own, or another function's: `get_stock`, `inventory/get_stock`. */
const TOOL_NAME = /^([a-z][a-z0-9]*(-[a-z0-9]+)*\/)?[a-zA-Z][a-zA-Z0-9_]{0,63}$/

/** A request goes to the host in one message, which may hold twice as much. */
const MAX_REQUEST_BYTES = 8_388_608
/** What a function does not read fast enough waits in its memory. */
const MAX_RESPONSE_BYTES = 67_108_864
/** Each is a process. */
const MAX_ISOLATES = 256
/** 15 MiB: with its headers it is one message to the isolate. */
const MAX_BODY_BYTES = 15_728_640
/** A day and a bit: who wants no sleep at all has it. */
const MAX_IDLE_SECONDS = 100_000

const host = v.pipe(
  v.string(),
  v.check(
    (text) => parseGrantedHost(text) !== undefined,
    'a host, e.g. api.example.com, *.example.com, intranet.example:8443 or http://10.0.0.5:8080',
  ),
)

const binding = v.variant('type', [
  v.strictObject({
    type: v.literal('database'),
    database: name,
    access: v.picklist(['read', 'write']),
    queryTimeoutMs: v.optional(durationMs),
  }),
  v.strictObject({
    type: v.literal('collection'),
    collection: name,
    access: v.picklist(['read', 'write']),
    queryTimeoutMs: v.optional(durationMs),
  }),
  v.strictObject({
    type: v.literal('fetch'),
    hosts: v.pipe(v.array(host), v.minLength(1)),
    private: v.optional(v.boolean()),
    timeoutMs: v.optional(v.pipe(positiveInteger, v.maxValue(600_000))),
    maxRequestBytes: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_REQUEST_BYTES))),
    maxResponseBytes: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_RESPONSE_BYTES))),
    concurrency: v.optional(v.pipe(positiveInteger, v.maxValue(64))),
    requestsPerMinute: v.optional(positiveInteger),
    inject: v.optional(
      v.array(
        v.strictObject({
          host,
          header: v.pipe(v.string(), v.regex(HEADER, 'a header name, e.g. authorization')),
          value: v.pipe(v.string(), v.minLength(1)),
        }),
      ),
    ),
  }),
  v.strictObject({
    type: v.literal('kv'),
    namespace: v.optional(name),
    maxBytes: v.optional(positiveInteger),
  }),
  v.strictObject({
    type: v.literal('secrets'),
    names: v.pipe(v.array(secretName), v.minLength(1)),
  }),
  v.strictObject({ type: v.literal('service'), function: name }),
  v.strictObject({
    type: v.literal('model'),
    maxCalls: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(32))),
    maxAnswerTokens: v.optional(positiveInteger),
    maxThoughtTokens: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    weight: v.optional(v.pipe(v.number(), v.minValue(0.01), v.maxValue(100))),
  }),
])

/** Every limit of a function. */
export const limitsSchema = v.strictObject({
  timeoutMs: v.optional(durationMs),
  cpuMs: v.optional(durationMs),
  memoryLimitMb: v.optional(v.pipe(v.number(), v.integer(), v.minValue(16))),
  concurrency: v.optional(positiveInteger),
  maxIsolates: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_ISOLATES))),
  idleSeconds: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_IDLE_SECONDS))),
  maxBodyBytes: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_BODY_BYTES))),
  maxResponseBytes: v.optional(positiveInteger),
  requestsPerMinute: v.optional(positiveInteger),
  modelTokensPerMinute: v.optional(positiveInteger),
  modelTokensPerDay: v.optional(positiveInteger),
})

/** The strict form of what one function is granted. */
export const functionSchema = v.strictObject({
  tools: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(TOOL_NAME, 'a tool name, e.g. get_weather, or weather/get_weather'),
      ),
    ),
  ),
  bindings: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(BINDING_NAME, 'a binding name in capitals, e.g. DB')),
      binding,
    ),
  ),
  vars: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
  limits: v.optional(limitsSchema),
  triggers: v.optional(
    v.strictObject({
      crons: v.optional(
        v.array(
          v.strictObject({
            schedule: v.pipe(
              v.string(),
              v.check(isSchedule, 'five fields of cron, e.g. 0 8 * * 1-5'),
            ),
            path: v.pipe(v.string(), v.regex(/^\/[^\s]*$/, 'a path of the function, e.g. /daily')),
            missed: v.optional(v.picklist(['skip', 'once'])),
          }),
        ),
      ),
    }),
  ),
})

function isSchedule(text: string): boolean {
  try {
    return new CronPattern(text, undefined, { mode: '5-part' }) instanceof CronPattern
  } catch {
    return false
  }
}
