import { readHeader } from './read-header.ts'
import { findTemplate } from './templates.ts'

/** What a GGUF's header tells in milliseconds, without the library. */
export interface HeaderDescription {
  architecture?: string
  /** Tokens that it was trained on at once. */
  contextTokens?: number
  /** Name of the known chat template that it has. */
  template?: string
}

/** @throws {OnboxError} `MODEL_INVALID` */
export function describeHeader(path: string): HeaderDescription {
  const header = readHeader(path)
  const architecture = header.get('general.architecture')
  const contextTokens = header.get(`${architecture}.context_length`)
  const text = header.get('tokenizer.chat_template')
  const template = typeof text === 'string' ? findTemplate(text)?.name : undefined
  return {
    ...(typeof architecture === 'string' && { architecture }),
    ...(typeof contextTokens === 'number' && { contextTokens }),
    ...(template !== undefined && { template }),
  }
}
