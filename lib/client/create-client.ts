import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { IssuedKey, KeySummary } from '../access/index.ts'
import type { ErasedPayloads } from '../audit/index.ts'
import type { Problem } from '../base/index.ts'
import type { SecretSummary } from '../bindings/index.ts'
import type { DeployEvent, ListedFunction, Switched } from '../deploy/index.ts'
import type { Approval, SettledApproval } from '../effects/index.ts'
import type { Answer, AskEvent } from '../function/ai.ts'
import type {
  CollectionSummary,
  DocumentComparison,
  DocumentPage,
  StoredDocument,
} from '../knowledge/index.ts'
import type { LogLine } from '../logs/index.ts'
import type { CronList } from '../triggers/index.ts'
import type {
  Client,
  CreatedKey,
  RequestExplanation,
  SignedCheckpoint,
  VersionSummary,
} from './client.ts'
import { hintAtTls } from './hint-at-tls.ts'

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
