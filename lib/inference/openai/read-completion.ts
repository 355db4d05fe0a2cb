import { OnboxError } from '../../base/index.ts'
import type { GenerateEvent, GenerateJob, GenerateUsage } from '../engine.ts'
import { estimateTokens } from '../estimate-tokens.ts'
import type { Json, ToolCall } from '../prompt.ts'
import { ServerFault } from './server-fault.ts'
import { createThoughtSplitter, type TextPiece } from './split-thoughts.ts'
import { roomOf, thinks, type Chunk } from './wire.ts'

/** How a completion ended; `thoughts`: they left no room for anything else. */
export interface CompletionEnd {
  reason: 'turn' | 'call' | 'length' | 'thoughts'
  usage: GenerateUsage
}

/**
 * Turns the stream of one completion into the events of a turn, but for its end. What a server has one limit for is kept
 * apart here: a piece of the stream is taken for a token.
 */
export async function* readCompletion(
  chunks: AsyncIterable<Chunk>,
  job: GenerateJob,
): AsyncGenerator<Exclude<GenerateEvent, { type: 'end' }>, CompletionEnd, void> {
  const startedAtMs = performance.now()
  const mayThink = thinks(job)
  const hasMoreRoom = roomOf(job) > job.maxTextTokens
  const splitter = createThoughtSplitter()
  const calls: CallText[] = []
  const pieces = { thought: 0, text: 0 }
  let finish: string | undefined
  let told: Chunk['usage']
  let firstAtMs: number | undefined
  let characters = 0
  let hasReasoning = false

  const isFull = (): boolean =>
    (hasMoreRoom && pieces.text > job.maxTextTokens) ||
    (mayThink && pieces.text === 0 && pieces.thought > (job.maxThoughtTokens ?? 0))
  for await (const { choices, usage } of chunks) {
    told = usage ?? told
    const [choice] = choices
    if (choice === undefined) continue
    const { delta, finish_reason: reason } = choice
    finish = reason ?? finish
    // Servers that are between two names of it send both.
    const thought = delta.reasoning || delta.reasoning_content
    hasReasoning ||= Boolean(thought)
    characters += (delta.content?.length ?? 0) + (thought?.length ?? 0)
    if (delta.content || thought || delta.tool_calls?.length) firstAtMs ??= performance.now()
    const found: TextPiece[] = thought ? [{ type: 'thought', text: thought }] : []
    if (delta.content) found.push(...splitter.push(delta.content, mayThink && !hasReasoning))
    for (const piece of found) {
      pieces[piece.type] += 1
      if (isFull()) break
      yield piece
    }
    if (isFull()) {
      finish = 'length'
      break
    }
    for (const part of delta.tool_calls ?? []) characters += addCall(calls, part)
  }
  if (finish === undefined) throw new ServerFault('its answer has no end', 'failed')
  const isCut = finish === 'length'
  for (const piece of splitter.end(isCut)) {
    pieces[piece.type] += 1
    yield piece
  }
  const usage = toUsage(told, job, characters)
  const endedAtMs = performance.now()
  usage.prefillMs = (firstAtMs ?? endedAtMs) - startedAtMs
  usage.decodeMs = endedAtMs - startedAtMs - usage.prefillMs

  // One that was not written to its end is the last one.
  const whole = calls.filter(Boolean)
  if (isCut && !isObject(parse(whole.at(-1)?.text ?? ''))) whole.pop()
  const allowed = whole.slice(0, job.maxCalls)
  if (isCut && mayThink && pieces.text + allowed.length === 0) return { reason: 'thoughts', usage }
  for (const call of allowed) yield { type: 'call', call: toCall(call, job) }
  return { reason: isCut ? 'length' : allowed.length > 0 ? 'call' : 'turn', usage }
}

interface CallText {
  name: string
  text: string
}
type CallPart = NonNullable<Chunk['choices'][number]['delta']['tool_calls']>[number]

/** @returns how many characters there are more */
function addCall(calls: CallText[], { index, function: part }: CallPart): number {
  const call = (calls[index] ??= { name: '', text: '' })
  call.name += part.name ?? ''
  call.text += part.arguments ?? ''
  return (part.name?.length ?? 0) + (part.arguments?.length ?? 0)
}

/** Budgets hold behind a server that does not count, too. */
function toUsage(told: Chunk['usage'], { prompt }: GenerateJob, characters: number): GenerateUsage {
  const { tools, messages } = prompt
  return {
    promptTokens: told?.prompt_tokens ?? estimateTokens(JSON.stringify([tools, messages]).length),
    cachedTokens: told?.prompt_tokens_details?.cached_tokens ?? 0,
    completionTokens: told?.completion_tokens ?? estimateTokens(characters),
    queueMs: 0,
    prefillMs: 0,
    decodeMs: 0,
  }
}

/** A server that does not hold its model to the tools is held here: what is none of them is no call. */
function toCall({ name, text }: CallText, job: GenerateJob): ToolCall {
  if (!job.prompt.tools.some((tool) => tool.name === name)) {
    throw new OnboxError('MODEL_FAILED', `The model called "${name}", which is no tool that it has`)
  }
  const value = parse(text === '' ? '{}' : text)
  if (value === undefined) {
    throw new OnboxError('MODEL_FAILED', `The model wrote a call of "${name}" that is not JSON`)
  }
  if (!isObject(value)) {
    throw new OnboxError('MODEL_FAILED', `The model called "${name}" without an object`)
  }
  return { tool: name, arguments: value }
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

const isObject = (value: Json | undefined): value is ToolCall['arguments'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
