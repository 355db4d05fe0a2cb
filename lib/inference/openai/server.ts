import { EventSourceParserStream } from 'eventsource-parser/stream'
import * as v from 'valibot'
import { OnboxError } from '../../base/index.ts'
import { ServerFault, toRefusal, toServerFault, toStreamFault } from './server-fault.ts'
import { chunkSchema, embeddingsSchema, errorSchema, modelsSchema, type Chunk } from './wire.ts'

/** One OpenAI-compatible server, as it is asked once. */
export interface Call {
  /** Base of its API. */
  readonly url: string
  readonly headers: Record<string, string>
  readonly signal: AbortSignal
  /** Most time between two pieces of an answer, the first among them. */
  readonly silenceTimeoutMs: number
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
export async function listModels(call: Call): Promise<ServerModel[]> {
  return listening(call, async (signal) => {
    const response = await send(`${call.url}/models`, { headers: call.headers, signal })
    if (!response.ok) {
      throw new ServerFault(`it answers ${response.status} to GET /models`, 'unable')
    }
    const parsed = v.safeParse(modelsSchema, await response.json().catch(() => undefined))
    if (!parsed.success)
      throw new ServerFault('it answers GET /models with something else', 'failed')
    return parsed.output.data.map(({ id, max_model_len: maxLength, meta }) => ({
      id,
      contextTokens: maxLength ?? meta?.n_ctx ?? undefined,
    }))
  })
}

/**
 * Asks for one completion and reads its stream to the end.
 *
 * @throws {ServerFault} where another server may do better
 * @throws {OnboxError} `MODEL_BUSY`, `PROMPT_TOO_LONG`, `MODEL_FAILED` where none would; the signal's reason
 */
export async function* complete(
  call: Call,
  body: Record<string, unknown>,
): AsyncGenerator<Chunk, void, void> {
  const silence = watchSilence(call.silenceTimeoutMs)
  try {
    const response = await post(call, 'chat/completions', body, silence.signal)
    if (response.body === null) throw new ServerFault('it answers without a body', 'failed')
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
    for await (const { data } of events) {
      silence.heard()
      if (data === '[DONE]') return
      yield parseChunk(data)
    }
    throw new ServerFault('its answer was cut off', 'stopped')
  } catch (error) {
    throw toReason(error, call.signal, silence.signal)
  } finally {
    silence.stop()
  }
}

/**
 * Asks for vectors.
 *
 * @returns one for each text, in their order
 * @throws as `complete`
 */
export async function embed(
  call: Call,
  body: { model: string; input: readonly string[] },
): Promise<number[][]> {
  return listening(call, async (signal) => {
    const response = await post(call, 'embeddings', { ...body, encoding_format: 'float' }, signal)
    const parsed = v.safeParse(embeddingsSchema, await response.json())
    if (!parsed.success) {
      throw new ServerFault('it answers POST /embeddings with something else', 'failed')
    }
    const { data } = parsed.output
    if (data.length !== body.input.length) throw new ServerFault('it left out vectors', 'failed')
    return data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding)
  })
}

/** Does what ends with one answer, in the time of one silence. */
async function listening<T>(call: Call, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const silence = watchSilence(call.silenceTimeoutMs)
  try {
    return await ask(AbortSignal.any([call.signal, silence.signal]))
  } catch (error) {
    throw toReason(error, call.signal, silence.signal)
  } finally {
    silence.stop()
  }
}

interface Silence {
  readonly signal: AbortSignal
  heard(): void
  stop(): void
}

function watchSilence(timeoutMs: number): Silence {
  const controller = new AbortController()
  const late = new ServerFault(`it said nothing for ${timeoutMs / 1_000} s`, 'stopped')
  const timer = setTimeout(() => controller.abort(late), timeoutMs)
  return {
    signal: controller.signal,
    heard: () => void timer.refresh(),
    stop: () => clearTimeout(timer),
  }
}

/** Why a request ended, whatever the connection made of it. */
function toReason(error: unknown, signal: AbortSignal, silence: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  if (silence.aborted) return silence.reason
  if (error instanceof ServerFault || error instanceof OnboxError) return error
  if (error instanceof SyntaxError) return new ServerFault('its answer is not JSON', 'failed')
  // The connection was there: what broke off is the answer.
  return new ServerFault(toServerFault(error).message, 'stopped')
}

async function post(
  { url, headers, signal }: Call,
  path: string,
  body: Record<string, unknown>,
  also: AbortSignal,
): Promise<Response> {
  const response = await send(`${url}/${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.any([signal, also]),
  })
  if (!response.ok) throw await toRefusal(response)
  return response
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    // What a server redirects to was not granted.
    return await fetch(url, { ...init, redirect: 'error' })
  } catch (error) {
    throw toServerFault(error)
  }
}

function parseChunk(data: string): Chunk {
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    throw new ServerFault('its stream is not JSON', 'failed')
  }
  const failed = v.safeParse(errorSchema, value)
  if (failed.success) throw toStreamFault(failed.output)
  const parsed = v.safeParse(chunkSchema, value)
  if (!parsed.success) {
    throw new ServerFault('its stream is not one of chat completions', 'failed')
  }
  return parsed.output
}
