import { EventSourceParserStream } from 'eventsource-parser/stream'
import * as v from 'valibot'
import { OnboxError } from '../../base/index.ts'
import { chunkSchema, embeddingsSchema, errorSchema, modelsSchema, type Chunk } from './wire.ts'

/** Until a server has taken a connection and said that it lives. */
const HEALTH_TIMEOUT_MS = 5_000
/** Between two pieces of an answer, the first among them: a long prompt is read in silence. */
const SILENCE_TIMEOUT_MS = 120_000

/** The server could not be asked, or stopped answering: another one may do better. */
export class ServerFault extends Error {}

/** One OpenAI-compatible server. */
export interface Server {
  readonly url: string
  /** Why it cannot be used now; undefined where it can, and before it was first asked. */
  fault: string | undefined
  /** Requests that are under way there. */
  requests: number
}

export interface ServerModel {
  id: string
  contextTokens: number | undefined
}

/**
 * What the server says of its models.
 *
 * @throws {ServerFault}
 */
export async function listModels(
  { url }: Server,
  headers: Record<string, string>,
): Promise<ServerModel[]> {
  const signal = AbortSignal.timeout(HEALTH_TIMEOUT_MS)
  const response = await send(`${url}/models`, { headers, signal })
  if (!response.ok) throw new ServerFault(`it answers ${response.status} to GET /models`)
  const parsed = v.safeParse(modelsSchema, await response.json().catch(() => undefined))
  if (!parsed.success) throw new ServerFault('it answers GET /models with something else')
  return parsed.output.data.map(({ id, max_model_len: maxLength, meta }) => ({
    id,
    contextTokens: maxLength ?? meta?.n_ctx ?? undefined,
  }))
}

/**
 * Asks for one completion and reads its stream to the end.
 *
 * @throws {ServerFault} where another server may do better
 * @throws {OnboxError} `MODEL_BUSY`, `PROMPT_TOO_LONG`, `MODEL_FAILED` where none would; the signal's reason
 */
export async function* complete(
  { url }: Server,
  headers: Record<string, string>,
  body: Record<string, unknown>,
  signal: AbortSignal,
): AsyncGenerator<Chunk, void, void> {
  const silence = new AbortController()
  const late = new ServerFault(`it said nothing for ${SILENCE_TIMEOUT_MS / 1_000} s`)
  let timer = setTimeout(() => silence.abort(late), SILENCE_TIMEOUT_MS)
  try {
    const response = await send(`${url}/chat/completions`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (!response.ok) throw await toFault(response)
    if (response.body === null) throw new ServerFault('it answers without a body')
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
    for await (const { data } of events) {
      timer.refresh()
      if (data === '[DONE]') return
      yield parseChunk(data)
    }
    throw new ServerFault('its answer was cut off')
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ServerFault || error instanceof OnboxError) throw error
    throw new ServerFault(describe(error))
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks for vectors.
 *
 * @returns one for each text, in their order
 * @throws as `complete`
 */
export async function embed(
  { url }: Server,
  headers: Record<string, string>,
  body: Record<string, unknown>,
  signal: AbortSignal,
): Promise<number[][]> {
  try {
    const response = await send(`${url}/embeddings`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(SILENCE_TIMEOUT_MS)]),
    })
    if (!response.ok) throw await toFault(response)
    const parsed = v.safeParse(embeddingsSchema, await response.json())
    if (!parsed.success) throw new ServerFault('it answers POST /embeddings with something else')
    return parsed.output.data
      .toSorted((a, b) => a.index - b.index)
      .map(({ embedding }) => embedding)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ServerFault || error instanceof OnboxError) throw error
    throw new ServerFault(describe(error))
  }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    // What a server redirects to was not granted.
    return await fetch(url, { ...init, redirect: 'error' })
  } catch (error) {
    if (init.signal?.reason instanceof ServerFault) throw init.signal.reason
    throw new ServerFault(describe(error))
  }
}

/** Node hides what went wrong behind "fetch failed". */
function describe(error: unknown): string {
  const { message, cause } = error as Error
  return cause instanceof Error && cause.message !== '' ? cause.message : message
}

function parseChunk(data: string): Chunk {
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    throw new ServerFault('its stream is not JSON')
  }
  const failed = v.safeParse(errorSchema, value)
  if (failed.success) throw new ServerFault(messageOf(failed.output))
  const parsed = v.safeParse(chunkSchema, value)
  if (!parsed.success) throw new ServerFault('its stream is not one of chat completions')
  return parsed.output
}

const messageOf = ({ error }: v.InferOutput<typeof errorSchema>): string =>
  typeof error === 'string' ? error : error.message

/** What an answer without a completion means. */
async function toFault(response: Response): Promise<Error> {
  const { status } = response
  const parsed = v.safeParse(errorSchema, await response.json().catch(() => undefined))
  const said = parsed.success ? messageOf(parsed.output).slice(0, 500) : ''
  const what = `it answers ${status}${said === '' ? '' : `: ${said}`}`
  if (status === 429) {
    const seconds = Number(response.headers.get('retry-after'))
    return new OnboxError('MODEL_BUSY', `Cannot ask the model now: ${what}`, {
      retryAfterSeconds: seconds > 0 ? Math.ceil(seconds) : 1,
    })
  }
  if (status === 400 && /context|too long|maximum.*(length|tokens)/i.test(said)) {
    return new OnboxError(
      'PROMPT_TOO_LONG',
      `Cannot read the prompt: ${what}; ask for less, or give the server a larger context`,
    )
  }
  // A key that it refuses, or a model that it has not: the next server may be set up better.
  if (status >= 500 || [401, 403, 404, 408].includes(status)) return new ServerFault(what)
  return new OnboxError('MODEL_FAILED', `Cannot ask the model: ${what}`)
}
