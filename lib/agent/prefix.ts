import type { Prefix } from '../inference/index.ts'
import type { AskedFunction } from './asked-function.ts'
import { createSystemMessage } from './instructions.ts'

/** What the model reads of a function before any question to it. */
export function createPrefix(
  asked: Pick<AskedFunction, 'name' | 'version' | 'tools' | 'maxThoughtTokens'>,
  instructions: string | undefined,
): Prefix {
  const { name, version, tools, maxThoughtTokens } = asked
  return {
    owner: `${name}@${version}`,
    prompt: {
      tools: [...tools],
      messages: [{ role: 'system', content: createSystemMessage(instructions) }],
      thinking: maxThoughtTokens > 0,
    },
  }
}
