/** What one function is granted. */
export interface FunctionConfig {
  /**
   * The tools that the model may call for this function, by name: `get_stock` for one that its file declares,
   * `inventory/get_stock` for one that another function was granted. Each runs with its owner's grants. Default: none.
   */
  tools?: readonly string[]
  /** What the function's `env` holds, by name. Default: nothing. */
  bindings?: Readonly<Record<string, BindingConfig>>
  /** Plain values, the same in every version: `env.vars.<name>`. Default: none. */
  vars?: Readonly<Record<string, string | number | boolean>>
  limits?: LimitsConfig
  triggers?: TriggersConfig
}

/** What starts the function beside requests. */
export interface TriggersConfig {
  /** Default: none. */
  crons?: readonly CronConfig[]
}

/**
 * A request to one of the function's routes at set times: `POST <path>` with `{"cron","dueAt"}`. A run that is still
 * at work when the next one is due takes its place.
 *
 * @example { schedule: '0 8 * * 1-5', path: '/daily', missed: 'once' }
 */
export interface CronConfig {
  /** Minute, hour, day, month, weekday, in the company's time zone: `0 8 * * 1-5` is 8:00 on working days. */
  schedule: string
  /** The route. */
  path: string
  /**
   * What was due while the box was down or the machine slept: `skip` leaves it out, `once` runs it once. Default `skip`.
   */
  missed?: 'skip' | 'once'
}

/** One kind of grant each; `type` tells which. */
export type BindingConfig =
  | CollectionBindingConfig
  | DatabaseBindingConfig
  | FetchBindingConfig
  | KvBindingConfig
  | ModelBindingConfig
  | SecretsBindingConfig
  | ServiceBindingConfig

/** A collection of documents: `env.CONTRACTS.search({ text })`. */
export interface CollectionBindingConfig {
  type: 'collection'
  /** Which of the configured collections. */
  collection: string
  /** `write` also lets whoever may call the function add, edit and remove documents, at `/<function>/documents`. */
  access: 'read' | 'write'
  /** A search or a comparison that runs longer is stopped, in milliseconds. Default 5000. */
  queryTimeoutMs?: number
}

/** A business database, as a drizzle database: `env.DB.select().from(table)`. */
export interface DatabaseBindingConfig {
  type: 'database'
  /** Which of the configured databases. */
  database: string
  /** `read` opens the file read-only. */
  access: 'read' | 'write'
  /** A query that runs longer is stopped, in milliseconds. Default 5000. */
  queryTimeoutMs?: number
}

/**
 * Web services, by the shape of `fetch`: `env.FETCH('https://api.example.com/v1')`. Each redirect has to be
 * granted as well. Requests go out directly, never by a proxy that the environment names.
 *
 * @example
 * FETCH: { type: 'fetch', hosts: ['api.example.com', 'http://10.0.0.5:8080'], timeoutMs: 3_000 }
 */
export interface FetchBindingConfig {
  type: 'fetch'
  /**
   * Where requests may go: `api.example.com` by https, `http://…` only where it says so; the protocol's own
   * port or the one that is named (`intranet.example:8443`). `*.example.com` is every host below that name.
   * An address (`10.0.0.5`, `[::1]`) is granted by naming it.
   */
  hosts: readonly string[]
  /**
   * Whether the names of `hosts` may lead to private and loopback addresses, as those of an intranet do.
   * Link-local, metadata, multicast and reserved addresses stay out of reach. Default `false`.
   */
  private?: boolean
  /**
   * Longest time from the call to the end of the body, in milliseconds, at most 600000; redirects and the
   * wait for a turn are included. Default 10000.
   */
  timeoutMs?: number
  /** Body of a request, in bytes, at most 8388608. Default 1048576. */
  maxRequestBytes?: number
  /** Body of a response, in bytes, at most 67108864. Default 4194304. */
  maxResponseBytes?: number
  /** Requests at once, at most 64; four times as many wait. Default 8. */
  concurrency?: number
  /** Requests in a minute, redirects included; so many may come at once. Default 600. */
  requestsPerMinute?: number
  /**
   * Headers that the box adds to requests to one of `hosts`, with secrets that the function never sees.
   *
   * @example inject: [{ host: 'api.example.com', header: 'authorization', value: 'Bearer {CRM_TOKEN}' }]
   */
  inject?: readonly InjectedHeader[]
}

/** A header of requests to one host; a redirect to another does not get it. */
export interface InjectedHeader {
  /** One of the grant's `hosts`, written in the same way. */
  host: string
  /** Its name; what the function sends under it is replaced. */
  header: string
  /** Its value; `{NAME}` is the secret of that name, as it is at that moment. */
  value: string
}

/**
 * Secrets, as they are at that moment: `await env.SECRETS.get('CRM_TOKEN')`. Where it is only to be sent to a
 * service, let the box send it: `inject` of a `fetch` grant.
 */
export interface SecretsBindingConfig {
  type: 'secrets'
  /** Which: they are set with `onbox secret set <name>`. */
  names: readonly string[]
}

/** JSON values by key, on disk, that may expire: `env.KV.put('seen', true, { ttlSeconds: 60 })`. */
export interface KvBindingConfig {
  type: 'kv'
  /**
   * Whose keys these are: functions that are granted the same namespace share them. Default: the function's
   * name, so that its keys are its own.
   */
  namespace?: string
  /**
   * What the namespace may hold, in bytes: its keys and values in UTF-8, and 100 for each entry. A value that would
   * make it more is refused. Default 67108864.
   */
  maxBytes?: number
}

/**
 * Another function, without HTTP: `env.WEATHER.fetch('/')`, `env.WEATHER.runTool('get_weather', { city })`. It
 * works with its own grants.
 */
export interface ServiceBindingConfig {
  type: 'service'
  /** The other function's name. */
  function: string
}

/** The model, over the function's granted tools: `env.AI.ask({ question })`. */
export interface ModelBindingConfig {
  type: 'model'
  /** How many tool calls one question may take. Default 4. */
  maxCalls?: number
  /** Length of an answer, in tokens. Default 1024. */
  maxAnswerTokens?: number
  /**
   * How long the model may think before each of its turns, in tokens. Thoughts are in the record, and not in the
   * answer. They take their time, and a model that has planned a call at length may leave it out. Default 0: not at all.
   */
  maxThoughtTokens?: number
  /**
   * How large the function's share of the model is while others want it too: one of 2 is served twice the tokens of one
   * of 1. Default 1; from 0.01 to 100.
   */
  weight?: number
}

export interface LimitsConfig {
  /** Wall time of one request, in milliseconds. Default 60000. */
  timeoutMs?: number
  /** Processor time of one request, in milliseconds; requests of one isolate at once share it. Default 10000. */
  cpuMs?: number
  /** JavaScript heap of the function's process, in MiB; all its memory is 128 MiB more at most. Default 128. */
  memoryLimitMb?: number
  /** Requests that one isolate of the function works on at once; four times as many wait. Default 32. */
  concurrency?: number
  /** While requests wait, so many isolates of the function at most work side by side. Default: one a core. */
  maxIsolates?: number
  /** An isolate without work is ended after so many seconds; the next request wakes it. Default 300. */
  idleSeconds?: number
  /** Body of a request, in bytes; at most 15728640. Default 262144. */
  maxBodyBytes?: number
  /** Body of a response, in bytes; a streamed one ends there with an error. Default 67108864. */
  maxResponseBytes?: number
  /** Requests, and tool runs but those of its own model, in a minute; so many at once. Default: no limit. */
  requestsPerMinute?: number
  /**
   * Tokens that the model reads and writes for the function in a minute; a question that has begun is answered.
   * Default: no limit.
   */
  modelTokensPerMinute?: number
  /** The same in a day, refilled evenly: after a quiet day all of them at once. Default: no limit. */
  modelTokensPerDay?: number
}
