/** Turns scenes into the pieces of text that the model reads and writes, with the product's renderer. */
import type { Message, Piece, Prompt } from '../../../lib/inference/prompt.ts'
import { qwen3Renderer } from '../../../lib/inference/render/qwen3.ts'
import type { Sample, Scene } from './scene.ts'

/** One conversation: what is given, and what the assistant must write. */
export interface Rendered {
  turns: Piece[]
  target: Piece[]
}

const END: Piece = { type: 'markup', text: '<|im_end|>' }

const promptOf = (scene: Scene, messages: readonly Message[]): Prompt => ({
  tools: scene.tools,
  messages: [{ role: 'system', content: scene.system }, ...messages],
  thinking: false,
})

/** System text and tools. */
export const renderPrefix = (scene: Scene): Piece[] =>
  qwen3Renderer.renderPrefix(promptOf(scene, []))

/** The turns behind the prefix, and the assistant's next words with their end. */
export function renderSample(scene: Scene, sample: Sample): Rendered {
  const { target } = sample
  return {
    turns: qwen3Renderer.renderTurns(promptOf(scene, sample.messages)),
    target: [
      ...(typeof target === 'string'
        ? [{ type: 'data', text: target } as const]
        : qwen3Renderer.renderCall(target)),
      END,
    ],
  }
}

/** Everything as one text, for the tokenizer to learn from. */
export function renderText(scene: Scene): string {
  const join = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')
  const samples = scene.samples.map((sample) => {
    const { turns, target } = renderSample(scene, sample)
    return join(turns) + join(target)
  })
  return [join(renderPrefix(scene)), ...samples].join('\n')
}
