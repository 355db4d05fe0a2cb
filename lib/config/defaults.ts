import { availableParallelism } from 'node:os'

/** What holds where the operator's file says nothing; each value is explained in `definition.ts` or `function-config.ts`. */
export const DEFAULTS = {
  timeZone: 'Asia/Shanghai',
  model: {
    path: 'models/starter.gguf',
    contextTokens: 8192,
    sequences: 4,
    workers: 1,
    gpu: 'auto',
    callThreshold: 0.55,
    marginThreshold: 0,
  },
  embedding: { contextTokens: 2_048 },
  longLane: { sequences: 1, cacheMb: 4_096 },
  http: {
    maxConnections: 1_024,
    maxConnectionsPerAddress: 256,
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
  },
  oidc: { algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'] },
  database: { queryTimeoutMs: 5_000 },
  collection: { maxFileMb: 64, queryTimeoutMs: 5_000 },
  rerank: { candidates: 10, timeoutMs: 3_000 },
  fetch: {
    timeoutMs: 10_000,
    maxRequestBytes: 1_048_576,
    maxResponseBytes: 4_194_304,
    concurrency: 8,
    requestsPerMinute: 600,
  },
  kv: { maxBytes: 67_108_864 },
  audit: { retentionDays: 180, plainRequests: true },
  ai: { maxCalls: 4, maxAnswerTokens: 1_024, maxThoughtTokens: 0, weight: 1 },
  blankIsolates: 2,
  limits: {
    timeoutMs: 60_000,
    cpuMs: 10_000,
    memoryLimitMb: 128,
    concurrency: 32,
    maxIsolates: availableParallelism(),
    idleSeconds: 300,
    maxBodyBytes: 262_144,
    maxResponseBytes: 67_108_864,
  },
} as const
