import type { FunctionConfig } from './function-config.ts'

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
  /** Of each subject, where no grant of theirs says otherwise. Default: as for keys, nothing is limited. */
  limits?: KeyLimits
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
  /** In the place of `oidc.limits`. Of several grants that fit, the highest of each limit holds. */
  limits?: KeyLimits
}

/** What one key, or whoever holds a token, may take; what is not given is not limited. */
export interface KeyLimits {
  requestsPerMinute?: number
  /** Requests at once. */
  concurrency?: number
  modelTokensPerMinute?: number
  modelTokensPerDay?: number
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
   * Default: 8192, or what the model was trained for where that is less; with `openai`, what the servers tell.
   */
  contextTokens?: number
  /** Most memory that a model process may plan with, in MiB; a model that needs more is refused. Default: what is free. */
  memoryLimitMb?: number
  /**
   * How many questions the model works on at once. Each has its own context. Default 4; with `openai` 16, over all servers.
   */
  sequences?: number
  /**
   * Further sequences for prompts that do not fit `contextTokens`, such as whole contracts; what was read of these is
   * kept on disk. Default: none.
   */
  long?: LongLaneConfig
  /**
   * Processes that each have the model, and memory for its sequences; they share its file. All see the same GPUs, or the same
   * cores: none is given a device of its own. For a model on each of several GPUs, name a server for each by `openai`.
   * Default 1.
   */
  workers?: number
  /**
   * CPU threads. Default: all cores but one. Decoding waits for its slowest thread, so one that shares its
   * core with the rest of the box slows all down.
   */
  threads?: number
  /**
   * How probable a call of a tool has to be to be made, 0 to 1: higher, and the model rather answers in words.
   * `npm run bench -- calibrate` tells what each costs. Default 0.4.
   */
  callThreshold?: number
  /**
   * By how much a tool has to be more probable than the next one to be called, 0 to 1: below, the model answers in words, e.g.
   * with a question of its own. `npm run bench -- calibrate` tells what each costs. Default 0: the best one is called.
   */
  marginThreshold?: number
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
  /**
   * Disk that what was read of documents may take, in MiB; 0 keeps nothing. Default 4096, or what one document that fills such
   * a sequence takes, where that is more.
   */
  cacheMb?: number
}

/** OpenAI-compatible servers: vLLM, SGLang, TGI, llama-server. */
export interface OpenAiConfig {
  /**
   * Bases of their API, e.g. `http://gpu-1:8000/v1`. Several have the same model: each turn goes to the one with the
   * fewest under way. For vectors a model is known by its id, not by its place: other weights need another id.
   */
  urls: string[]
  /** Id of the model there. Default: the first that they tell. */
  model?: string
  /** Name of the secret that they want as a key: `onbox secret set <name>`. Default: they want none. */
  secret?: string
  /**
   * So long a server may say nothing before, or in the middle of, an answer, in milliseconds; then it is left out until it
   * answers again. A long prompt is read in silence. Default 120000, at most 300000.
   */
  silenceTimeoutMs?: number
}

export interface DatabaseConfig {
  /** What it is for, in one line; for people only. */
  description?: string
}

export interface CollectionConfig {
  /** What it is for, in one line; for people only. */
  description?: string
  /**
   * A folder whose documents are taken as they come, e.g. one that people share: its full path, or relative to the project. A
   * file that changes becomes a further version of its document; one that is removed there stays in the collection. Default: none.
   */
  watch?: string
  /** Largest file that is taken, in MiB, at most 100. Default 64. */
  maxFileMb?: number
  /**
   * Has the model judge the first hits of each search, e.g. `{}`. It costs a turn of the model for each candidate. Default: none
   * is judged.
   */
  rerank?: RerankConfig
}

/** How the model puts the hits of a search in order. */
export interface RerankConfig {
  /** So many of the best hits are judged, 2 to 50. Default 10. */
  candidates?: number
  /** So long a search waits for it, in milliseconds; then it goes without. Default 3000. */
  timeoutMs?: number
}

/** Declares the configuration; the literal types of the names are kept, `Env` is made from them. */
export function defineConfig<const C extends Config>(config: C): C {
  return config
}
