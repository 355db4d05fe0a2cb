/** The parts of the chat-completions protocol that are used, as far as servers agree on them. */
import * as v from 'valibot'
import type { GenerateJob } from '../engine.ts'
import type { Json, JsonSchema, Message } from '../prompt.ts'

/** What all servers take in a strict tool: some refuse the whole request for a bound or a format. */
const STRICT_KEYWORDS = new Set([
  'type',
  'description',
  'enum',
  'const',
  'items',
  'properties',
  'required',
  'additionalProperties',
])
/** Room for a call, where the text has less: in the protocol one number limits both. */
const CALL_TOKENS = 512
/** Of one answer; a server that counts further is broken. */
const MAX_CALLS = 1_000

const count = v.pipe(v.number(), v.minValue(0))
const place = v.pipe(count, v.integer(), v.maxValue(MAX_CALLS - 1))

/** One event of a streamed completion. */
export const chunkSchema = v.object({
  choices: v.array(
    v.object({
      delta: v.object({
        content: v.nullish(v.string()),
        // Not of the protocol, but what servers call thoughts: SGLang and llama-server the first, vLLM from 0.11 on the second.
        reasoning_content: v.nullish(v.string()),
        reasoning: v.nullish(v.string()),
        tool_calls: v.nullish(
          v.array(
            v.object({
              index: v.optional(place, 0),
              function: v.object({
                name: v.nullish(v.string()),
                arguments: v.nullish(v.string()),
              }),
            }),
          ),
        ),
      }),
      finish_reason: v.nullish(v.string()),
    }),
  ),
  usage: v.nullish(
    v.object({
      prompt_tokens: count,
      completion_tokens: v.optional(count, 0),
      prompt_tokens_details: v.nullish(v.object({ cached_tokens: v.nullish(count) })),
    }),
  ),
})
export type Chunk = v.InferOutput<typeof chunkSchema>

/** What `GET /models` tells: vLLM has the context as `max_model_len`, llama-server as `meta.n_ctx`. */
export const modelsSchema = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      max_model_len: v.nullish(count),
      meta: v.nullish(v.object({ n_ctx: v.nullish(count) })),
    }),
  ),
})

/** What `POST /embeddings` answers. */
export const embeddingsSchema = v.object({
  data: v.array(v.object({ index: count, embedding: v.array(v.number()) })),
})

/** `{"error": {"message", "code", "type"}}`, or a text. */
export const errorSchema = v.object({
  error: v.union([
    v.string(),
    v.object({
      message: v.optional(v.string(), ''),
      code: v.nullish(v.union([v.string(), v.number()])),
      type: v.nullish(v.string()),
    }),
  ]),
})

/** The body of a refusal: SGLang, and vLLM before 0.10, have the error itself. */
export const refusalSchema = v.union([
  errorSchema,
  v.object({ object: v.literal('error'), message: v.string() }),
])

/** Whether the turn may think first. */
export const thinks = ({ prompt, maxThoughtTokens = 0 }: GenerateJob): boolean =>
  prompt.thinking && maxThoughtTokens > 0

const mayCall = ({ prompt, maxCalls }: GenerateJob): boolean =>
  prompt.tools.length > 0 && maxCalls > 0

/** Tokens of all that a turn may write, thoughts, words and calls: who reads the answer keeps them apart. */
export const roomOf = (job: GenerateJob): number =>
  Math.max(job.maxTextTokens, mayCall(job) ? CALL_TOKENS : 0) +
  (thinks(job) ? (job.maxThoughtTokens ?? 0) : 0)

/** The body of a request. */
export function toRequest(job: GenerateJob, model: string): Record<string, unknown> {
  const { prompt, maxCalls } = job
  const tools = prompt.tools.map(({ name, description, parameters }) => ({
    type: 'function',
    function: { name, description, ...toParameters(parameters) },
  }))
  return {
    model,
    messages: toMessages(prompt.messages),
    ...(tools.length > 0 && {
      tools,
      tool_choice: !mayCall(job) ? 'none' : job.callThreshold === 0 ? 'required' : 'auto',
      parallel_tool_calls: maxCalls > 1,
    }),
    max_tokens: roomOf(job),
    temperature: 0,
    stream: true,
    stream_options: { include_usage: true },
    // Servers of Qwen3 think unless they are told not to; others ignore it.
    chat_template_kwargs: { enable_thinking: prompt.thinking },
  }
}

/** The whole schema, for a server that can hold its model to it; strictly, where the protocol lets it be asked for. */
function toParameters(schema: JsonSchema): { parameters: JsonSchema; strict?: true } {
  const { $schema: _dialect, ...parameters } = schema as JsonSchema & { $schema?: string }
  return { parameters, ...(mayBeStrict(parameters) && { strict: true }) }
}

/** Strict tools have every member of every object required, no further ones, and no keyword that a server may refuse there. */
function mayBeStrict(schema: JsonSchema): boolean {
  const { properties = {}, required = [], additionalProperties, items } = schema
  if (Object.keys(schema).some((keyword) => !STRICT_KEYWORDS.has(keyword))) return false
  if (schema.type === 'object') {
    if (additionalProperties !== false) return false
    if (Object.keys(properties).some((key) => !required.includes(key))) return false
  }
  return [...Object.values(properties), ...(items ? [items] : [])].every(mayBeStrict)
}

/** Calls get ids by their order: results follow them in the same one. */
function toMessages(messages: readonly Message[]): Json[] {
  let calls = 0
  let results = 0
  return messages.map((message) => {
    if (message.role === 'tool') {
      results += 1
      return { role: 'tool', tool_call_id: `call_${results}`, content: message.content }
    }
    if (message.role !== 'assistant' || message.toolCalls === undefined) {
      return { role: message.role, content: message.content }
    }
    return {
      role: 'assistant',
      content: message.content,
      tool_calls: message.toolCalls.map((call) => {
        calls += 1
        return {
          id: `call_${calls}`,
          type: 'function',
          function: { name: call.tool, arguments: JSON.stringify(call.arguments) },
        }
      }),
    }
  })
}
