import { OnboxError, type ToolDefinition } from '../base/index.ts'
import { findUndecodable } from '../inference/index.ts'
import type { Declaration } from '../isolate/index.ts'

/**
 * The granted ones of the declared tools.
 *
 * @throws {OnboxError} `FUNCTION_UNAVAILABLE` when a granted tool is not declared, or its arguments have
 * a shape that the model cannot be held to
 */
export function selectTools({ tools }: Declaration, granted: readonly string[]): ToolDefinition[] {
  return granted.map((wanted) => {
    const tool = tools.find((declared) => declared.name === wanted)
    if (tool === undefined) {
      const declared = tools.map((one) => one.name).join(', ') || '(none)'
      throw new OnboxError(
        'FUNCTION_UNAVAILABLE',
        `its grant names tool "${wanted}", which its file does not declare; declared are ${declared}`,
      )
    }
    const { description, parameters } = tool
    const undecodable = findUndecodable(parameters)
    if (undecodable !== undefined) {
      throw new OnboxError(
        'FUNCTION_UNAVAILABLE',
        `tool "${wanted}" takes what the model cannot be held to, at ${undecodable}; use plain fields`,
      )
    }
    return { name: wanted, description, parameters }
  })
}
