/** What a drawn piece of training data looks like. */
import type { Message, ToolCall, ToolDefinition } from '../../../lib/inference/prompt.ts'
import type { Language } from './family.ts'

/** What a sample teaches. */
export type Kind =
  | 'call'
  | 'answer'
  | 'no-tool'
  | 'missing'
  | 'empty'
  | 'error'
  | 'second-call'
  | 'two-answer'
  | 'help'

/** A conversation so far, and what the assistant says next. */
export interface Sample {
  kind: Kind
  language: Language
  /** Without the system message. */
  messages: Message[]
  target: ToolCall | string
}

/** Several conversations under one system text and one set of tools. */
export interface Scene {
  system: string
  tools: ToolDefinition[]
  samples: Sample[]
}

/** The reply when no offered tool fits; the product's own words. */
export const NO_TOOL_REPLY: Record<Language, string> = {
  zh: '抱歉,我可用的工具里没有能回答这个问题的。',
  en: 'Sorry, none of my tools can answer that.',
}
