import type { Renderer } from '../prompt.ts'
import { qwen3InstructRenderer, qwen3Renderer } from '../render/qwen3.ts'

/** A chat template that prompts are written in, and how one is told from others. */
export interface KnownTemplate {
  name: string
  /** For people. */
  what: string
  /** What stands in it. */
  has: readonly string[]
  /** What stands only in others that look alike. */
  hasNot: readonly string[]
  /** What has to be one special token each. */
  marks: readonly string[]
  /** What writes it. */
  renderer: Renderer
}

const QWEN3 = {
  has: ['<|im_start|>', '<tool_call>', '<tool_response>'],
  // Qwen3-Coder writes the arguments of a call in tags. A template that opens thoughts itself is of a model that always thinks.
  hasNot: ['<function=', 'assistant\\n<think>', 'assistant\n<think>'],
  // Qwen2.5 and Hermes have the template, and would read the letters of what closes a thought.
  marks: ['<|im_start|>', '<|im_end|>', '<tool_call>', '</tool_call>', '<think>', '</think>'],
}
/** The switch of those that think where they are asked to. */
const SWITCH = 'enable_thinking'

/** All that there are: a further family of models is a renderer in `render/`, and a row here. */
export const KNOWN_TEMPLATES: readonly KnownTemplate[] = [
  {
    name: 'qwen3',
    what: 'Qwen3, and models that share its format',
    ...QWEN3,
    has: [...QWEN3.has, SWITCH],
    renderer: qwen3Renderer,
  },
  {
    name: 'qwen3-instruct',
    what: 'Qwen3-Instruct-2507, which never thinks',
    ...QWEN3,
    hasNot: [...QWEN3.hasNot, SWITCH],
    renderer: qwen3InstructRenderer,
  },
]

/** @returns undefined for one that nothing here can write */
export const findTemplate = (template: string): KnownTemplate | undefined =>
  KNOWN_TEMPLATES.find(
    ({ has, hasNot }) =>
      has.every((text) => template.includes(text)) &&
      !hasNot.some((text) => template.includes(text)),
  )

/** The list of them, for people. */
export const describeTemplates = (): string =>
  KNOWN_TEMPLATES.map(({ name, what }) => `${name} (${what})`).join(', ')
