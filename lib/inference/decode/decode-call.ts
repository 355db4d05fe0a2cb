import { keepLast } from '../keep-last.ts'
import type { Json, ToolCall, ToolDefinition } from '../prompt.ts'
import { createChoice, endChoice, type Choice } from './choice.ts'
import { decodeValue } from './decode-value.ts'
import { createKeepChoice, type Decoding, type KeepChoice } from './decoding.ts'
import { listOpenings, type Opening } from './openings.ts'
import type { Vocabulary } from './stepper.ts'

// What stands between `<tool_call>` and `</tool_call>` in Qwen3's format, around name and arguments.
const BODY_OPEN = '\n{"name": "'
const ARGUMENTS = '", "arguments": '
const BODY_CLOSE = '}\n'

/** The calls that can be made to some tools: everything up to what the model itself decides. */
export interface CallStarts {
  /** Between `<tool_call>` and the name. */
  readonly bodyOpen: readonly number[]
  /** From the name to the first thing that the model decides among the arguments. */
  readonly choice: Choice
  readonly starts: readonly { tool: ToolDefinition; opening: Opening }[]
  /** What was made of these tools' schemas. */
  readonly keepChoice: KeepChoice
}

export function listCallStarts(
  vocabulary: Vocabulary,
  tools: readonly ToolDefinition[],
): CallStarts {
  const starts = tools.flatMap((tool) =>
    listOpenings(argumentsOf(tool)).map((opening) => ({ tool, opening })),
  )
  const texts = starts.map(({ tool, opening }) => `${tool.name}${ARGUMENTS}${opening.text}`)
  return {
    bodyOpen: vocabulary.tokenize(BODY_OPEN),
    choice: createChoice(vocabulary, texts),
    starts,
    keepChoice: createKeepChoice(),
  }
}

/** Sets of tools whose calls are kept: one for each function, and a few versions. */
const MAX_KEPT = 64

/** The same, found once for a set of tools: every question to a function has the same one. */
export function createCallStarts(
  vocabulary: Vocabulary,
): (tools: readonly ToolDefinition[]) => CallStarts {
  const keep = keepLast<CallStarts>(MAX_KEPT)
  return (tools) => keep(JSON.stringify(tools), () => listCallStarts(vocabulary, tools))
}

/**
 * Lets the model write one call, from the name on: the name is chosen among the tools and can be no other; the
 * arguments follow the tool's schema.
 *
 * @param decoding - whatever comes before the name is evaluated or pending
 * @param begun - tokens by which name and arguments begin, where these are evaluated or pending already
 * @returns the call; the last tokens of it are pending, `</tool_call>` is not among them
 */
export async function decodeCall(
  decoding: Omit<Decoding, 'keepChoice'>,
  { choice, starts, keepChoice }: CallStarts,
  begun: readonly number[] = [],
): Promise<ToolCall> {
  const { stepper, pending } = decoding
  const chosen = starts[await endChoice(stepper, pending, choice, begun)]
  if (chosen === undefined) throw new RangeError('Cannot decode a call: no tool is offered')
  const { tool, opening } = chosen
  const decoded = await decodeValue({ ...decoding, keepChoice }, argumentsOf(tool), opening, [
    BODY_CLOSE,
  ])
  return { tool: tool.name, arguments: decoded.value as Record<string, Json> }
}

const argumentsOf = (tool: ToolDefinition) => ({ ...tool.parameters, type: 'object' }) as const
