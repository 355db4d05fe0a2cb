import { isIP } from 'node:net'
import * as v from 'valibot'
import { OIDC_ALGORITHMS, type Config } from './definition.ts'
import { functionSchema } from './function-schema.ts'
import { durationMs, name, positiveInteger, secretName } from './schema-parts.ts'

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i
/** More than one process may have open. */
const MAX_CONNECTIONS = 65_536
const MAX_BLANK_ISOLATES = 64
/** Node's own `fetch` waits no longer for an answer, nor between two pieces of it. */
const MAX_SILENCE_MS = 300_000
/** More threads than any machine has cores only wait for each other. */
const MAX_THREADS = 1_024
const MAX_WORKERS = 64
const MAX_SERVERS = 64
const MIN_RETENTION_DAYS = 180
/** A century: what is to stay for good has no use for a bound. */
const MAX_RETENTION_DAYS = 36_525
/** A larger file is not read. */
const MAX_FILE_MB = 100
/** Hits that a model judges for one search, each with a turn of its own. */
const MAX_RERANKED = 50

/** Databases of the box itself lie beside the company's. */
const databaseName = v.pipe(
  name,
  v.check((text) => !text.startsWith('onbox-'), 'a name that does not begin with onbox-'),
)

const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'an IANA time zone, e.g. Asia/Shanghai'))

const serverUrl = v.pipe(
  v.string(),
  v.check(isServerUrl, 'the base of an API without user or query, e.g. http://gpu-1:8000/v1'),
)

/** A user in it would be logged with it; the key is a secret. */
function isServerUrl(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return false
  return url.username + url.password + url.search + url.hash === ''
}

const modelPath = v.pipe(v.string(), v.minLength(1))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const openAi = v.strictObject({
  urls: v.pipe(v.array(serverUrl), v.minLength(1), v.maxLength(MAX_SERVERS)),
  model: v.optional(v.pipe(v.string(), v.minLength(1))),
  secret: v.optional(secretName),
  silenceTimeoutMs: v.optional(v.pipe(durationMs, v.maxValue(MAX_SILENCE_MS))),
})

/** What a key, or whoever holds a token, may take. */
export const keyLimitsSchema = v.strictObject({
  requestsPerMinute: v.optional(positiveInteger),
  concurrency: v.optional(positiveInteger),
  modelTokensPerMinute: v.optional(positiveInteger),
  modelTokensPerDay: v.optional(positiveInteger),
})

const oidc = v.strictObject({
  issuer: v.pipe(
    v.string(),
    v.check(isIssuer, 'the URL of an issuer without a query; https, or http of this machine'),
  ),
  audience: v.pipe(v.string(), v.minLength(1)),
  algorithms: v.optional(v.pipe(v.array(v.picklist(OIDC_ALGORITHMS)), v.minLength(1))),
  jwks: v.optional(v.pipe(v.string(), v.minLength(1))),
  grants: v.pipe(
    v.array(
      v.strictObject({
        claim: v.pipe(v.string(), v.minLength(1)),
        value: v.pipe(v.string(), v.minLength(1)),
        scopes: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
        limits: v.optional(keyLimitsSchema),
      }),
    ),
    v.minLength(1),
  ),
  limits: v.optional(keyLimitsSchema),
  console: v.optional(
    v.strictObject({
      clientId: v.pipe(v.string(), v.minLength(1)),
      secret: v.optional(secretName),
      scope: v.optional(
        v.pipe(
          v.string(),
          v.check((text) => text.split(' ').includes('openid'), 'words with openid among them'),
        ),
      ),
    }),
  ),
})

const http = v.strictObject({
  trustedProxies: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check(isAddressRange, 'an address or a range, e.g. 10.0.0.5 or 10.0.0.0/24'),
      ),
    ),
  ),
  hosts: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check((name) => HOST_NAME.test(name), 'a host name without port, e.g. box.example.com'),
      ),
    ),
  ),
  maxConnections: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_CONNECTIONS))),
  maxConnectionsPerAddress: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_CONNECTIONS))),
  headersTimeoutMs: v.optional(durationMs),
  requestTimeoutMs: v.optional(durationMs),
})

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

/** The keys that decide who may do everything do not come over an open line. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.username + url.password + url.search + url.hash !== '') return false
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere)
}

/** The strict form of the operator's file. Cross-references are checked in `check-config.ts`. */
export const configSchema = v.strictObject({
  timeZone: v.optional(timeZone),
  sampleCompany: v.optional(v.boolean()),
  access: v.optional(v.strictObject({ oidc: v.optional(oidc) })),
  http: v.optional(http),
  model: v.optional(
    v.strictObject({
      openai: v.optional(openAi),
      path: v.optional(modelPath),
      embedding: v.optional(
        v.pipe(
          v.strictObject({
            path: v.optional(modelPath),
            openai: v.optional(openAi),
            contextTokens: v.optional(positiveInteger),
            dimensions: v.optional(v.pipe(positiveInteger, v.maxValue(8_192))),
            queryPrefix: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
            memoryLimitMb: v.optional(positiveInteger),
          }),
          v.check(
            ({ path, openai }) => (path === undefined) !== (openai === undefined),
            'either path or openai',
          ),
          v.check(
            ({ openai }) => openai === undefined || openai.model !== undefined,
            'openai with the id of the model',
          ),
        ),
      ),
      contextTokens: v.optional(v.pipe(v.number(), v.integer(), v.minValue(256))),
      sequences: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))),
      memoryLimitMb: v.optional(positiveInteger),
      long: v.optional(
        v.strictObject({
          contextTokens: v.pipe(positiveInteger, v.minValue(256)),
          sequences: v.optional(v.pipe(positiveInteger, v.maxValue(64))),
          cacheMb: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        }),
      ),
      workers: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_WORKERS))),
      threads: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_THREADS))),
      callThreshold: v.optional(share),
      marginThreshold: v.optional(share),
      gpu: v.optional(v.picklist(['auto', 'off'])),
    }),
  ),
  audit: v.optional(
    v.pipe(
      v.strictObject({
        retentionDays: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_RETENTION_DAYS))),
        allowShortRetention: v.optional(v.boolean()),
        plainRequests: v.optional(v.boolean()),
      }),
      v.check(
        ({ retentionDays = MIN_RETENTION_DAYS, allowShortRetention = false }) =>
          retentionDays >= MIN_RETENTION_DAYS || allowShortRetention,
        `a retentionDays of ${MIN_RETENTION_DAYS} or more, since Chinese law asks for logs of six months; where nobody wants these records so long, also allowShortRetention: true`,
      ),
    ),
  ),
  blankIsolates: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_BLANK_ISOLATES)),
  ),
  databases: v.optional(
    v.record(databaseName, v.strictObject({ description: v.optional(v.string()) })),
  ),
  collections: v.optional(
    v.record(
      name,
      v.strictObject({
        description: v.optional(v.string()),
        watch: v.optional(v.pipe(v.string(), v.minLength(1))),
        maxFileMb: v.optional(v.pipe(positiveInteger, v.maxValue(MAX_FILE_MB))),
        rerank: v.optional(
          v.strictObject({
            candidates: v.optional(
              v.pipe(positiveInteger, v.minValue(2), v.maxValue(MAX_RERANKED)),
            ),
            timeoutMs: v.optional(durationMs),
          }),
        ),
      }),
    ),
  ),
  companyNames: v.optional(v.array(v.pipe(v.string(), v.minLength(1)))),
  functions: v.record(name, functionSchema),
})

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

// What a person may write and what the machine accepts are the same: both assignments must type-check.
type Accepted = v.InferInput<typeof configSchema>
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Loose<T> = T extends readonly (infer I)[]
  ? Loose<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<Exclude<T[K], undefined>> }
    : T
const agrees: Same<Loose<Config>, Loose<Accepted>> = true
void agrees
