import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { IssuedKey, KeySummary, NewKey } from '../access/index.ts'
import type { AuditRecord, Checkpoint, Erased, ExportOptions } from '../audit/index.ts'
import type { Problem } from '../base/index.ts'
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
import { hintAtTls } from './hint-at-tls.ts'

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

/** What came of erasing. */
export interface ErasedPayloads {
  payloads: number
  /** False where another program reads the database, and what was erased may still lie in its log of changes. */
  isOverwritten: boolean
  /** Whether the box has, or had, anything of it. */
  isKnown: boolean
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

/** What the box answered instead. */
export class RemoteProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'RemoteProblem'
    this.problem = problem
  }
}

/** Where a box is, and who asks. */
export interface ClientOptions {
  /** E.g. `http://127.0.0.1:8787`. */
  url: string
  key: string
  /** What sends the requests. Default: the `fetch` of this process. */
  fetch?: typeof fetch
}

/** Makes a client; nothing is sent yet. */
export function createClient({ url, key, fetch: ask = fetch }: ClientOptions): Client {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('authorization', `Bearer ${key}`)
    headers.set('user-agent', 'onbox')
    const target = new URL(path, url)
    const response = await ask(target, { ...init, headers }).catch((error: unknown) => {
      throw hintAtTls(error, target)
    })
    if (response.ok) return response
    throw new RemoteProblem(await readProblem(response))
  }
  const sendQuestion = async (
    [name, question, { path = '/', signal } = {}]: Parameters<Client['answer']>,
    accept: string,
  ): Promise<Response> => {
    const response = await send(`/${encodeURIComponent(name)}${path === '/' ? '' : path}`, {
      method: 'POST',
      headers: { accept },
      body: JSON.stringify(question),
      ...(signal && { signal }),
    })
    if (response.headers.get('content-type')?.startsWith(accept) === true) return response
    await response.body?.cancel()
    throw new RemoteProblem(toProblem(response, 'answers, and takes no questions'))
  }
  const post = async (path: string, body: object = {}): Promise<unknown> =>
    (await send(path, { method: 'POST', body: JSON.stringify(body) })).json()
  const at = (name: string, action = ''): string =>
    `/admin/functions/${encodeURIComponent(name)}${action}`

  const atApproval = (id: string): string => `/approvals/${encodeURIComponent(id)}`
  const atKey = (id: string): string => `/admin/keys/${encodeURIComponent(id)}`
  const atDocuments = (collection: string): string =>
    `/admin/collections/${encodeURIComponent(collection)}/documents`
  const atDocument = (collection: string, id: string): string =>
    `${atDocuments(collection)}/${encodeURIComponent(id)}`
  const atSecret = (name: string): string => `/admin/secrets/${encodeURIComponent(name)}`

  return {
    send,
    async *ask(...asked) {
      const response = await sendQuestion(asked, 'text/event-stream')
      let isWhole = false
      for await (const { event, value } of readEvents(response)) {
        if (event === 'error') throw new RemoteProblem(value as Problem)
        isWhole = event === 'done'
        yield { type: event, ...(isWhole ? { answer: value } : value) } as AskEvent
      }
      if (!isWhole)
        throw new RemoteProblem(toProblem(response, 'stopped before its answer was whole'))
    },
    answer: async (...asked) =>
      (await (await sendQuestion(asked, 'application/json')).json()) as Answer,
    listFunctions: async () => {
      const response = await send('/admin/functions')
      return ((await response.json()) as { functions: ListedFunction[] }).functions
    },
    listVersions: async (name) => {
      const response = await send(at(name, '/versions'))
      return ((await response.json()) as { versions: VersionSummary[] }).versions
    },
    async *deploy(name, options, signal) {
      const response = await send(at(name, '/deploy'), {
        method: 'POST',
        headers: { accept: 'text/event-stream' },
        body: JSON.stringify(options),
        ...(signal && { signal }),
      })
      let isWhole = false
      for await (const { event, value } of readEvents(response)) {
        if (event === 'error') throw new RemoteProblem(value as Problem)
        isWhole = event === 'done'
        yield { type: event, ...value } as DeployEvent
      }
      if (!isWhole) {
        const what = 'stopped before the deploy had ended; see what serves: onbox versions'
        throw new RemoteProblem(toProblem(response, what))
      }
    },
    rollback: async (name, version) => (await post(at(name, '/rollback'), { version })) as Switched,
    promote: async (name) => (await post(at(name, '/promote'))) as Switched,
    remove: async (name) => {
      const response = await send(at(name), { method: 'DELETE' })
      return ((await response.json()) as { dependants: string[] }).dependants
    },
    listSecrets: async () => {
      const response = await send('/admin/secrets')
      return ((await response.json()) as { secrets: SecretSummary[] }).secrets
    },
    setSecret: async (name, value) => {
      await send(atSecret(name), { method: 'PUT', body: JSON.stringify({ value }) })
    },
    deleteSecret: async (name) => {
      await send(atSecret(name), { method: 'DELETE' })
    },
    listKeys: async () => {
      const response = await send('/admin/keys')
      return ((await response.json()) as { keys: KeySummary[] }).keys
    },
    createKey: async (newKey) => (await post('/admin/keys', newKey)) as CreatedKey,
    rotateKey: async (id, overlapSeconds) =>
      (await post(`${atKey(id)}/rotate`, { overlapSeconds })) as IssuedKey,
    revokeKey: async (id) =>
      (await (await send(atKey(id), { method: 'DELETE' })).json()) as KeySummary,
    listApprovals: async () => {
      const response = await send('/approvals')
      return ((await response.json()) as { approvals: Approval[] }).approvals
    },
    showApproval: async (id) => (await (await send(atApproval(id))).json()) as SettledApproval,
    decideApproval: async (id, decision) =>
      (await post(atApproval(id), { decision })) as { approval: Approval; result?: unknown },
    listCollections: async () => {
      const response = await send('/admin/collections')
      return ((await response.json()) as { collections: CollectionSummary[] }).collections
    },
    listDocuments: async (collection, { limit, cursor } = {}) => {
      const query = new URLSearchParams({
        ...(limit !== undefined && { limit: String(limit) }),
        ...(cursor !== undefined && { cursor }),
      })
      const response = await send(`${atDocuments(collection)}?${query.toString()}`)
      return (await response.json()) as DocumentPage
    },
    addDocument: async (collection, file, metadata, signal) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(metadata)) form.set(name, value)
      form.set('file', file.content, file.name)
      const response = await send(atDocuments(collection), {
        method: 'POST',
        body: form,
        ...(signal && { signal }),
      })
      return { document: (await response.json()) as StoredDocument, isNew: response.status === 201 }
    },
    readDocument: async (collection, id) =>
      (await (await send(atDocument(collection, id))).json()) as StoredDocument,
    editDocument: async (collection, id, changes) => {
      const edit = { method: 'PATCH', body: JSON.stringify(changes) }
      return (await (await send(atDocument(collection, id), edit)).json()) as StoredDocument
    },
    removeDocument: async (collection, id) => {
      await send(atDocument(collection, id), { method: 'DELETE' })
    },
    rebuildCollection: async (collection) => {
      const path = `/admin/collections/${encodeURIComponent(collection)}/rebuild`
      return ((await post(path)) as { documents: number }).documents
    },
    compareDocuments: async (collection, query, signal) => {
      const response = await send(`/admin/collections/${encodeURIComponent(collection)}/compare`, {
        method: 'POST',
        body: JSON.stringify(query),
        ...(signal && { signal }),
      })
      return (await response.json()) as DocumentComparison
    },
    listCrons: async () => (await (await send('/admin/crons')).json()) as CronList,
    explain: async (requestId) => {
      const response = await send(`/admin/requests/${encodeURIComponent(requestId)}`)
      return (await response.json()) as RequestExplanation
    },
    rerun: async (requestId) =>
      (await post(`/admin/requests/${encodeURIComponent(requestId)}/rerun`)) as Answer,
    signAudit: async () => (await post('/admin/audit/checkpoints')) as SignedCheckpoint,
    readAuditKey: async () => {
      const response = await send('/admin/audit/key')
      return ((await response.json()) as { publicKey: string }).publicKey
    },
    exportAudit: async ({ sinceMs, untilMs, keyId, functionName, payloads = false }) => {
      const toTime = (atMs: number): string => new Date(atMs).toISOString()
      const query = new URLSearchParams({
        ...(sinceMs !== undefined && { since: toTime(sinceMs) }),
        ...(untilMs !== undefined && { until: toTime(untilMs) }),
        ...(keyId !== undefined && { key: keyId }),
        ...(functionName !== undefined && { function: functionName }),
        payloads: String(payloads),
      })
      const response = await send(`/admin/audit/export?${query.toString()}`)
      return response.body as ReadableStream<Uint8Array>
    },
    eraseAudit: async (of) => (await post('/admin/audit/erase', of)) as ErasedPayloads,
    async *readLogs({ functionName, since, follow, onDropped }) {
      const query = new URLSearchParams({
        ...(functionName !== undefined && { function: functionName }),
        ...(since !== undefined && { since }),
      })
      const path = `/admin/logs?${query.toString()}`
      if (follow) {
        const response = await send(path, { headers: { accept: 'text/event-stream' } })
        for await (const { event, value } of readEvents(response)) {
          if (event === 'line') yield value as LogLine
          if (event === 'dropped') onDropped?.((value as { dropped: number }).dropped)
        }
      } else {
        yield* ((await (await send(path)).json()) as { lines: LogLine[] }).lines
      }
    },
  }
}

/** Server-sent events whose data is JSON. */
async function* readEvents(response: Response): AsyncGenerator<{ event: string; value: object }> {
  const events = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>)
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
  for await (const { event = '', data } of events) {
    yield { event, value: JSON.parse(data) as object }
  }
}

/** What is no box answers without a problem. */
async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text()
  if (response.headers.get('content-type')?.startsWith('application/problem+json') === true) {
    return JSON.parse(text) as Problem
  }
  return toProblem(response, `answers ${response.status} and is no box`)
}

/** What is wrong with an answer that tells no problem. */
const toProblem = ({ status, statusText, url }: Response, what: string): Problem => ({
  type: 'about:blank',
  title: statusText,
  status,
  code: 'INTERNAL',
  detail: `"${url}" ${what}`,
  requestId: '',
})
