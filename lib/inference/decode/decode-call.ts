import type { Json, ToolCall, ToolDefinition } from '../prompt.ts'
import { createChoice, decodeChoice } from './choice.ts'
import { decodeValue } from './decode-value.ts'
import type { Decoding } from './decoding.ts'
import { listOpenings } from './openings.ts'

// What stands between `<tool_call>` and `</tool_call>` in Qwen3's format, around name and arguments.
const BODY_OPEN = '\n{"name": "'
const ARGUMENTS = '", "arguments": '
const BODY_CLOSE = '}\n'

/**
 * Lets the model write one call after `<tool_call>`: the name is chosen among `tools` and can be no
 * other; the arguments follow the tool's schema.
 *
 * @param decoding - its pending tokens end with `<tool_call>`
 * @returns the call; the last tokens of it are pending, `</tool_call>` is not among them
 */
export async function decodeCall(
  decoding: Decoding,
  tools: readonly ToolDefinition[],
): Promise<ToolCall> {
  const { stepper, vocabulary, pending } = decoding
  const starts = tools.flatMap((tool) => {
    const schema = { ...tool.parameters, type: 'object' } as const
    return listOpenings(schema).map((opening) => ({
      tool,
      schema,
      opening,
      text: `${tool.name}${ARGUMENTS}${opening.text}`,
    }))
  })
  pending.add(vocabulary.tokenize(BODY_OPEN))
  const choice = createChoice(
    vocabulary,
    starts.map((start) => start.text),
  )
  const chosen = starts[await decodeChoice(stepper, pending, choice)]
  if (chosen === undefined) throw new RangeError('Cannot decode a call: no tool is offered')
  const { tool, schema, opening } = chosen
  const decoded = await decodeValue(decoding, schema, opening, [BODY_CLOSE])
  return { tool: tool.name, arguments: decoded.value as Record<string, Json> }
}
