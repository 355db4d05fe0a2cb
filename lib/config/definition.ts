/**
 * The operator's file, `wrangler-like.config.ts`. Everything is denied unless granted here.
 *
 * @example
 * export default defineConfig({
 *   databases: { weather: {} },
 *   functions: {
 *     weather: {
 *       tools: ['get_weather'],
 *       bindings: {
 *         DB: { type: 'database', database: 'weather', access: 'read' },
 *         AI: { type: 'model' },
 *       },
 *     },
 *   },
 * })
 */
export interface Config {
  /** IANA time zone of the company, for 上个月 and the like. Default `Asia/Shanghai`. */
  timeZone?: string
  /**
   * Fills the databases `weather`, `sales` and `hr` and the collections `contracts`, `policies` and `faq`, those of them that
   * are configured, with a made-up company at the first start. Default `false`.
   */
  sampleCompany?: boolean
  /** The one model that serves all functions. */
  model?: ModelConfig
  /**
   * Processes that are started before a function needs one, so that waking one takes milliseconds. Each costs
   * some 13 MB of memory; 0 keeps none. Default 2.
   */
  blankIsolates?: number
  /** Who may ask beside those who have a key of the box. Default: nobody. */
  access?: AccessConfig
  /** How the box is reached, and by whom it believes what of that. */
  http?: HttpConfig
  /** What is recorded, and how long it is kept. */
  audit?: AuditConfig
  /** The business databases, by name; each is one file, `data/<name>.db`, in the data directory. */
  databases?: Record<string, DatabaseConfig>
  /** The collections of documents, by name; each is one folder, `data/collections/<name>/`, in the data directory. */
  collections?: Record<string, CollectionConfig>
  /** Our own company's names, so that the other party of a contract is told from us. Default: none. */
  companyNames?: readonly string[]
  /** What each function is granted, by the function's name, which is its file's name in `functions/`. */
  functions: Record<string, FunctionConfig>
}

/**
 * How the box is reached. Where it listens, and its certificate, are of one run: `ONBOX_HOST`, `ONBOX_TLS_CERT` ….
 *
 * @example
 * http: { trustedProxies: ['127.0.0.1', '10.0.3.0/24'], hosts: ['box.example.com'] }
 */
export interface HttpConfig {
  /**
   * Reverse proxies, as addresses or ranges of them: their `X-Forwarded-For` tells in the record where a request comes
   * from, their `X-Forwarded-Proto` whether it came by TLS. Of anybody else these are ignored. Default: none.
   */
  trustedProxies?: readonly string[]
  /**
   * Names by which the box is asked, beside addresses and `localhost`; any other is refused. Default: none for a box that
   * only its own machine reaches, so that no page of the internet leads its own name there; else any.
   */
  hosts?: readonly string[]
  /** Connections at once, in all. Each takes some 20 KB. Default 1024. */
  maxConnections?: number
  /** Connections at once from one address that is no trusted proxy. Default 256. */
  maxConnectionsPerAddress?: number
  /** How long the headers of a request may take to come, in milliseconds. Default 10000. */
  headersTimeoutMs?: number
  /** How long a request may take to come with its body, in milliseconds. Default 30000. */
  requestTimeoutMs?: number
}

export interface AccessConfig {
  /** The company's own sign-in, whose access tokens are then as good as keys. */
  oidc?: OidcConfig
}

/**
 * An issuer of JWT access tokens (OpenID Connect, RFC 9068), and what their holders may do.
 *
 * @example
 * oidc: {
 *   issuer: 'https://login.example.com',
 *   audience: 'onbox',
 *   grants: [{ claim: 'groups', value: 'sales', scopes: ['sales-ranking:ask'] }],
 * }
 */
export interface OidcConfig {
  /** As it stands in the tokens; its configuration is at `<issuer>/.well-known/openid-configuration`. */
  issuer: string
  /** For whom the tokens have to be made: the box, and not the client of its console. */
  audience: string
  /** How they may be signed; never with a shared secret. Default `['RS256', 'PS256', 'ES256', 'EdDSA']`. */
  algorithms?: readonly OidcAlgorithm[]
  /**
   * Path of a file with the issuer's public keys (a JWKS), relative to the project: nothing is fetched then. Default: from
   * where the issuer's configuration says.
   */
  jwks?: string
  /** What whose tokens may do; a token that none fits may do nothing. */
  grants: readonly OidcGrant[]
  /** The box as a client of the issuer, so that people sign in to the console there. Default: they sign in by key. */
  console?: OidcConsoleConfig
}

/**
 * A client that is registered at the issuer, with the redirect URI `<address of the box>/console/callback`.
 *
 * @example
 * console: { clientId: 'onbox', secret: 'OIDC_CLIENT_SECRET', scope: 'openid groups' }
 */
export interface OidcConsoleConfig {
  clientId: string
  /** Name of the secret of a confidential client: `onbox secret set <name>`. Default: a public one, held by PKCE alone. */
  secret?: string
  /** What is asked for, so that the ID token has the claims of `grants`. Default `openid`. */
  scope?: string
}

export type OidcAlgorithm = (typeof OIDC_ALGORITHMS)[number]

export const OIDC_ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'] as const

/** The scopes of those whose token has this value. */
export interface OidcGrant {
  /** Name of a claim, e.g. `groups`, `scope`, `sub`; `realm_access.roles` is one inside another. */
  claim: string
  /** The claim itself, one of a list, or one of the words of a text. */
  value: string
  /** As of a key: `onbox key --help` lists them. */
  scopes: readonly string[]
}

export interface AuditConfig {
  /**
   * How long records are kept, in days. Fewer than 180 are refused without `allowShortRetention`: Chinese law asks for
   * logs of six months. Default 180.
   */
  retentionDays?: number
  /** Says that nobody wants these records for six months. Default `false`. */
  allowShortRetention?: boolean
  /**
   * Whether a request is recorded that asks no question and runs no tool by URL: who, from where, which address, and how it
   * was answered. Such a record costs each of these requests a write to disk. What is refused is recorded always.
   * Default `true`.
   */
  plainRequests?: boolean
}

export interface ModelConfig {
  /**
   * Servers on the company's network that have the model, in place of a file in the box. Functions, grants, record and
   * API stay as they are.
   */
  openai?: OpenAiConfig
  /** A second model that makes vectors of texts, by which documents are found. Default: none. */
  embedding?: EmbeddingConfig
  /**
   * Path of a GGUF file, relative to the project. `ONBOX_MODEL` overrides it.
   * Default `models/starter.gguf`.
   */
  path?: string
  /**
   * Context of one sequence, in tokens. Costs memory: 160 KiB a token for Qwen3-14B at F16.
   * Default: 8192, or what the model was trained for where that is less.
   */
  contextTokens?: number
  /** Most memory that a model process may plan with, in MiB; a model that needs more is refused. Default: what is free. */
  memoryLimitMb?: number
  /** How many questions the model works on at once. Each has its own context. Default 4. */
  sequences?: number
  /**
   * Further sequences for prompts that do not fit `contextTokens`, such as whole contracts; what was read of these is
   * kept on disk. Default: none.
   */
  long?: LongLaneConfig
  /** Processes that each have the model, e.g. one for each of several GPUs; they share its file in memory. Default 1. */
  workers?: number
  /**
   * CPU threads. Default: all cores but one. Decoding waits for its slowest thread, so one that shares its
   * core with the rest of the box slows all down.
   */
  threads?: number
  /**
   * How probable a call of a tool has to be to be made, 0 to 1: higher, and the model rather answers in words.
   * `npm run bench -- calibrate` tells what each costs. Default 0.5.
   */
  callThreshold?: number
  /** `auto` uses a GPU where there is one; `off` never does. Default `auto`. */
  gpu?: 'auto' | 'off'
}

/** Either a file in the box or servers. */
export interface EmbeddingConfig {
  /** Path of a GGUF file, relative to the project. */
  path?: string
  /** Servers that have it, in place of a file; `model` has to be given. */
  openai?: OpenAiConfig
  /** Longest text, in tokens. Default 2048, or what the model was trained for where that is less. */
  contextTokens?: number
  /**
   * How many values of each vector count: the first ones, for models that were trained for that (Matryoshka), e.g. 512.
   * Fewer take less disk and time. Default: all.
   */
  dimensions?: number
  /**
   * What stands in front of a question, as the model was trained with, e.g.
   * `Instruct: 根据问题找到回答它的条款\nQuery: ` for Qwen3-Embedding. Default: nothing.
   */
  queryPrefix?: string
  /** Most memory that its process may plan with, in MiB; a model that needs more is refused. Default: what is free. */
  memoryLimitMb?: number
}

export interface LongLaneConfig {
  /** Context of one of them, in tokens. */
  contextTokens: number
  /** How many there are. Default 1. */
  sequences?: number
  /** Disk that what was read of documents may take, in MiB; 0 keeps nothing. Default 4096. */
  cacheMb?: number
}

/** OpenAI-compatible servers: vLLM, SGLang, TGI, llama-server. */
export interface OpenAiConfig {
  /**
   * Bases of their API, e.g. `http://gpu-1:8000/v1`. Several have the same model: each turn goes to the one with the
   * fewest under way.
   */
  urls: string[]
  /** Id of the model there. Default: the first that they tell. */
  model?: string
  /** Name of the secret that they want as a key: `onbox secret set <name>`. Default: they want none. */
  secret?: string
}

export interface DatabaseConfig {
  /** What it is for, in one line; for people only. */
  description?: string
}

export interface CollectionConfig {
  /** What it is for, in one line; for people only. */
  description?: string
  /**
   * A folder whose documents are taken as they come, e.g. one that people share; relative to the project. A file that changes
   * becomes a further version of its document; one that is removed there stays in the collection. Default: none.
   */
  watch?: string
  /** Largest file that is taken, in MiB, at most 100. Default 64. */
  maxFileMb?: number
}

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
}

/** Declares the configuration; the literal types of the names are kept, `Env` is made from them. */
export function defineConfig<const C extends Config>(config: C): C {
  return config
}
