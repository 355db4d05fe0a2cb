import type { IssuedKey, KeySummary, NewKey } from '../access/index.ts'
import type {
  AuditRecord,
  Checkpoint,
  Erased,
  ErasedPayloads,
  ExportOptions,
} from '../audit/index.ts'
import type { SecretSummary } from '../bindings/index.ts'
import type { DeployEvent, ListedFunction, ListedVersion, Switched } from '../deploy/index.ts'
import type { Approval, SettledApproval } from '../effects/index.ts'
import type { Answer, AskEvent } from '../function/ai.ts'
import type {
  CollectionSummary,
  ComparisonQuery,
  DocumentComparison,
  DocumentPage,
  MetadataChanges,
  PageQuery,
  StoredDocument,
} from '../knowledge/index.ts'
import type { LogLine, RequestTrace } from '../logs/index.ts'
import type { CronList } from '../triggers/index.ts'

/** A version as the box lists it; what it was granted stands in `config`, as in the operator's file. */
export interface VersionSummary extends Omit<ListedVersion, 'declaration'> {
  description: string
}

export interface DeployOptions {
  code: string
  /** Hash of the runtime that it was made for. */
  runtime: string
  sourceMap?: string
  /** Share of the keys that it serves, 1 to 100. */
  percent?: number
  /** Whether its evals have to pass. Default true. */
  evals?: boolean
}

/** What is known of a request. */
export interface RequestExplanation {
  requestId: string
  /** Of the last 10,000 requests since the start of the box. */
  trace?: RequestTrace
  steps: AuditRecord[]
  lines: LogLine[]
}

/** A checkpoint to be kept elsewhere, with the key that it was signed with. */
export type SignedCheckpoint = { type: 'checkpoint'; publicKey: string } & Checkpoint

export interface ReadLogsOptions {
  functionName?: string
  /** ISO 8601. Default: the last 100 lines. */
  since?: string
  follow: boolean
  /** Told how many lines were left out, since they came faster than they are read. */
  onDropped?: (count: number) => void
}

/** What came of an upload. */
export interface AddedDocument {
  document: StoredDocument
  /** False where the same bytes were there already. */
  isNew: boolean
}

/** A key that was made, and what its scopes name that is not there now. */
export interface CreatedKey extends IssuedKey {
  warnings?: string[]
}

/** Where a question goes, and what ends it. */
export interface AskOptions {
  /** A route of the function that takes questions. Default `/`. */
  path?: string
  signal?: AbortSignal
}

/** A box over HTTP. Every method rejects with a `RemoteProblem` where the box refuses. */
export interface Client {
  /** Asks a function in words; the events come as they happen, `done` is the last. */
  ask: (
    name: string,
    question: { question: string; session?: string },
    options?: AskOptions,
  ) => AsyncGenerator<AskEvent, void, void>
  /** As `ask`: the answer alone, once it is whole. */
  answer: (
    name: string,
    question: { question: string; session?: string },
    options?: AskOptions,
  ) => Promise<Answer>
  listFunctions: () => Promise<Omit<ListedFunction, 'evals' | 'crons'>[]>
  listVersions: (name: string) => Promise<VersionSummary[]>
  /** Uploads a bundle; the events come as they happen, `done` is the last. */
  deploy: (
    name: string,
    options: DeployOptions,
    signal?: AbortSignal,
  ) => AsyncGenerator<DeployEvent, void, void>
  /** Default: the version that served before. */
  rollback: (name: string, version?: string) => Promise<Switched>
  promote: (name: string) => Promise<Switched>
  /** @returns functions in service that were granted tools or routes of it */
  remove: (name: string) => Promise<string[]>
  listSecrets: () => Promise<SecretSummary[]>
  setSecret: (name: string, value: string) => Promise<void>
  deleteSecret: (name: string) => Promise<void>
  listKeys: () => Promise<KeySummary[]>
  createKey: (key: NewKey) => Promise<CreatedKey>
  /** @param overlapSeconds - how long the tokens before are still accepted. Default 1800 */
  rotateKey: (id: string, overlapSeconds?: number) => Promise<IssuedKey>
  revokeKey: (id: string) => Promise<KeySummary>
  /** What waits and this key may decide on. */
  listApprovals: () => Promise<Approval[]>
  showApproval: (id: string) => Promise<SettledApproval>
  /** @returns the result of an approved call */
  decideApproval: (
    id: string,
    decision: 'approve' | 'reject',
  ) => Promise<{ approval: Approval; result?: unknown }>
  listCollections: () => Promise<CollectionSummary[]>
  /** One page of them, the newest first. */
  listDocuments: (collection: string, page?: PageQuery) => Promise<DocumentPage>
  /** Sends a file; it can be found once this resolves. */
  addDocument: (
    collection: string,
    file: { name: string; content: Blob },
    metadata: Record<string, string>,
    signal?: AbortSignal,
  ) => Promise<AddedDocument>
  readDocument: (collection: string, id: string) => Promise<StoredDocument>
  /** Null: none, whatever was recognised. */
  editDocument: (
    collection: string,
    id: string,
    changes: MetadataChanges,
  ) => Promise<StoredDocument>
  removeDocument: (collection: string, id: string) => Promise<void>
  /** Has all documents of a collection read anew, in the background. @returns how many */
  rebuildCollection: (collection: string) => Promise<number>
  /** What became of each clause; without `before`, from the version before it. */
  compareDocuments: (
    collection: string,
    query: ComparisonQuery,
    signal?: AbortSignal,
  ) => Promise<DocumentComparison>
  listCrons: () => Promise<CronList>
  explain: (requestId: string) => Promise<RequestExplanation>
  /** Asks a recorded question again, without the model's caches. */
  rerun: (requestId: string) => Promise<Answer>
  /** Signs the record as it is. */
  signAudit: () => Promise<SignedCheckpoint>
  readAuditKey: () => Promise<string>
  /** The record as lines of JSON; see `ExportLine`. */
  exportAudit: (options: ExportOptions) => Promise<ReadableStream<Uint8Array>>
  eraseAudit: (of: Erased) => Promise<ErasedPayloads>
  /** What functions printed; with `follow` it goes on until the loop is left. */
  readLogs: (options: ReadLogsOptions) => AsyncGenerator<LogLine, void, void>
  /** Asks any route of the box. @throws {RemoteProblem} where it answers with a fault */
  send: (path: string, init?: RequestInit) => Promise<Response>
}
