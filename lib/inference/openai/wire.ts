/** The parts of the chat-completions protocol that are used, as far as servers agree on them. */
import * as v from 'valibot'
import type { GenerateJob } from '../engine.ts'
import type { Json, Message } from '../prompt.ts'
import { toPromptSchema } from '../render/prompt-schema.ts'

const count = v.pipe(v.number(), v.minValue(0))

/** One event of a streamed completion. */
export const chunkSchema = v.object({
  choices: v.array(
    v.object({
      delta: v.object({
        content: v.nullish(v.string()),
        // Not of the protocol, but what vLLM, SGLang and llama-server call thoughts.
        reasoning_content: v.nullish(v.string()),
        tool_calls: v.nullish(
          v.array(
            v.object({
              index: v.optional(count, 0),
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

/** The body of a request. */
export function toRequest(job: GenerateJob, model: string): Record<string, unknown> {
  const { prompt, maxCalls, maxTextTokens, maxThoughtTokens = 0 } = job
  const tools = prompt.tools.map(({ name, description, parameters }) => ({
    type: 'function',
    function: { name, description, parameters: toPromptSchema(parameters) },
  }))
  return {
    model,
    messages: toMessages(prompt.messages),
    ...(tools.length > 0 && {
      tools,
      tool_choice: maxCalls > 0 ? 'auto' : 'none',
      parallel_tool_calls: maxCalls > 1,
    }),
    max_tokens: maxTextTokens + (prompt.thinking ? maxThoughtTokens : 0),
    temperature: 0,
    stream: true,
    stream_options: { include_usage: true },
    // Servers of Qwen3 think unless they are told not to; others ignore it.
    chat_template_kwargs: { enable_thinking: prompt.thinking },
  }
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
