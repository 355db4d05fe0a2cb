import type { Message, Piece, Renderer, ToolCall } from '../prompt.ts'
import { toPromptSchema } from './prompt-schema.ts'
import { toTemplateJson } from './template-json.ts'

// The words of Qwen3's own chat template (tokenizer_config.json of Qwen/Qwen3-14B); the tests compare
// with the template text stored in a GGUF.
const TOOLS_OPEN =
  '# Tools\n\nYou may call one or more functions to assist with the user query.\n\n' +
  'You are provided with function signatures within <tools></tools> XML tags:\n<tools>'
const TOOLS_CLOSE =
  '\n</tools>\n\nFor each function call, return a json object with function name and arguments ' +
  'within <tool_call></tool_call> XML tags:\n<tool_call>\n' +
  '{"name": <function-name>, "arguments": <args-json-object>}\n</tool_call><|im_end|>\n'
const NO_THOUGHTS = '<think>\n\n</think>\n\n'

const markup = (text: string): Piece => ({ type: 'markup', text })
const data = (text: string): Piece => ({ type: 'data', text })

const createRenderer = ({ canThink }: Pick<Renderer, 'canThink'>): Renderer => ({
  canThink,

  renderPrefix({ tools, messages }) {
    const system = messages[0]?.role === 'system' ? messages[0].content : undefined
    if (tools.length === 0) {
      return system === undefined
        ? []
        : [markup('<|im_start|>system\n'), data(system), markup('<|im_end|>\n')]
    }
    const pieces: Piece[] = [markup('<|im_start|>system\n')]
    if (system !== undefined) pieces.push(data(system), markup('\n\n'))
    pieces.push(markup(TOOLS_OPEN))
    for (const { name, description, parameters } of tools) {
      const shown = { name, description, parameters: toPromptSchema(parameters) }
      pieces.push(markup('\n'), data(toTemplateJson({ type: 'function', function: shown })))
    }
    pieces.push(markup(TOOLS_CLOSE))
    return pieces
  },

  renderTurns({ messages, thinking }) {
    const turns = messages.filter((message, index) => index > 0 || message.role !== 'system')
    const pieces = turns.flatMap((message, index) =>
      renderTurn(message, turns[index - 1], turns[index + 1]),
    )
    pieces.push(markup(`<|im_start|>assistant\n${thinking || !canThink ? '' : NO_THOUGHTS}`))
    return pieces
  },

  renderCall,
})

/**
 * Qwen3's chat and tool format, byte for byte as its official template renders it, but for keys of the tools'
 * schemas that it leaves out (`toPromptSchema`).
 *
 * @see https://huggingface.co/Qwen/Qwen3-14B/blob/main/tokenizer_config.json
 */
export const qwen3Renderer: Renderer = createRenderer({ canThink: true })

/**
 * The same of models that never think, whose template knows no `enable_thinking`.
 *
 * @see https://huggingface.co/Qwen/Qwen3-30B-A3B-Instruct-2507/blob/main/tokenizer_config.json
 */
export const qwen3InstructRenderer: Renderer = createRenderer({ canThink: false })

function renderTurn(message: Message, before?: Message, after?: Message): Piece[] {
  switch (message.role) {
    case 'system':
    case 'user':
      return [
        markup(`<|im_start|>${message.role}\n`),
        data(message.content),
        markup('<|im_end|>\n'),
      ]
    case 'tool':
      return [
        markup(`${before?.role === 'tool' ? '' : '<|im_start|>user'}\n<tool_response>\n`),
        data(message.content),
        markup(`\n</tool_response>${after?.role === 'tool' ? '' : '<|im_end|>\n'}`),
      ]
    case 'assistant': {
      const pieces = [markup('<|im_start|>assistant\n'), data(message.content)]
      for (const [index, call] of (message.toolCalls ?? []).entries()) {
        if (index > 0 || message.content !== '') pieces.push(markup('\n'))
        pieces.push(...renderCall(call))
      }
      pieces.push(markup('<|im_end|>\n'))
      return pieces
    }
    default:
      return message satisfies never
  }
}

function renderCall(call: ToolCall): Piece[] {
  return [
    markup('<tool_call>'),
    data(`\n{"name": "${call.tool}", "arguments": ${toTemplateJson(call.arguments)}}\n`),
    markup('</tool_call>'),
  ]
}
