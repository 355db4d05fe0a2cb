/** What the model is asked to read, before it is rendered in the template of one model family. */

import type { Json, ToolDefinition } from '../base/index.ts'

export type { Json, JsonSchema, ToolDefinition } from '../base/index.ts'

/** One call that the model made. */
export interface ToolCall {
  tool: string
  arguments: Record<string, Json>
}

/** One turn. `thoughts` of an earlier assistant turn are never rendered again. */
export type Message =
  | { role: 'system' | 'user' | 'tool'; content: string }
  | { role: 'assistant'; content: string; toolCalls?: ToolCall[] }

/**
 * A stretch of a rendered prompt. Special tokens (`<|im_start|>`, `<tool_call>` …) are recognised in
 * `markup` only; the same letters in `data` (a question, a document, a tool's result) stay letters.
 */
export interface Piece {
  type: 'markup' | 'data'
  text: string
}

/** What a renderer is given. */
export interface Prompt {
  tools: ToolDefinition[]
  messages: Message[]
  /** Whether the model may think before it answers. */
  thinking: boolean
}

/** Renders prompts in the chat template of one model family. */
export interface Renderer {
  /** Whether the family thinks before it answers, where `Prompt.thinking` asks for it; others answer at once. */
  readonly canThink: boolean
  /** System text and tools: the same tokens for every question to a function, hence cached. */
  renderPrefix(prompt: Prompt): Piece[]
  /** The turns after the prefix, and the opening of the assistant's next turn. */
  renderTurns(prompt: Prompt): Piece[]
  /** A call as the assistant writes it. */
  renderCall(call: ToolCall): Piece[]
}
