import { OnboxError, toOnboxError } from '../base/index.ts'
import type { AskedCall } from '../function/ai.ts'
import type { EngineState, ToolCall } from '../inference/index.ts'
import type { AskContext, AskedFunction } from './asked-function.ts'

/** Largest result that the model reads, in characters of JSON; a tool should return less. */
const MAX_RESULT_CHARACTERS = 16_000
/** And at most this many for each token that the model's context holds: Chinese takes a token a character. */
const RESULT_CHARACTERS_PER_CONTEXT_TOKEN = 0.5

/** Runs one call; a fault of the tool is a result that the model gets to read, not the end. */
export async function runCall(
  asked: AskedFunction,
  call: ToolCall,
  context: AskContext,
): Promise<AskedCall> {
  const startedAtMs = performance.now()
  const ms = (): number => performance.now() - startedAtMs
  const common = { tool: call.tool, arguments: call.arguments }
  // The decoder could choose no other; this is the lock behind that lock.
  if (!asked.tools.some((tool) => tool.name === call.tool)) {
    throw new OnboxError(
      'GRANT_MISSING',
      `Cannot call tool "${call.tool}": function "${asked.name}" was not granted it; add it to its tools in wrangler-like.config.ts`,
    )
  }
  try {
    const inner = { ...context, depth: (context.depth ?? 0) + 1 }
    return { ...common, result: await asked.runTool(call.tool, call.arguments, inner), ms: ms() }
  } catch (error) {
    context.signal.throwIfAborted()
    return { ...common, result: { error: toOnboxError(error, 'TOOL_FAILED').message }, ms: ms() }
  }
}

/** The result as the model gets it: a large one is a fault that tells so. */
export function limitResult(result: unknown, state: EngineState): unknown {
  const { length } = JSON.stringify(result ?? null)
  const max = maxResultCharacters(state)
  if (length <= max) return result ?? null
  return { error: `the result has ${length} characters, more than ${max}; ask for less` }
}

export function maxResultCharacters(state: EngineState): number {
  // Of a model that is not there nobody knows; that it is not, is told when it is asked.
  const contextTokens = state.status === 'ready' ? state.info.contextTokens : Infinity
  return Math.min(
    MAX_RESULT_CHARACTERS,
    Math.floor(contextTokens * RESULT_CHARACTERS_PER_CONTEXT_TOKEN),
  )
}
