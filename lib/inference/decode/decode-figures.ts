import { decodeChoice, firstTokens, type Choice } from './choice.ts'
import type { Decoding } from './decoding.ts'

/** What a text of figures has to become, e.g. a number between two bounds. */
export interface Shape {
  /** Whether `text`, which is not empty, is the beginning of an allowed text, or all of it. */
  isStart(text: string): boolean
  /** Whether `text` is an allowed text. */
  isWhole(text: string): boolean
}

/**
 * A number or a date: only such tokens can be chosen as leave a way to a whole one.
 *
 * @param endings - what follows the text, of which the model chooses one
 */
export async function decodeFigures(
  { stepper, vocabulary, pending }: Decoding,
  shape: Shape,
  endings: Choice,
): Promise<{ text: string; next: number }> {
  const ends = firstTokens(endings)
  let text = ''
  for (;;) {
    const figures = vocabulary.figures.filter((figure) => shape.isStart(text + figure.text))
    if (figures.length === 0) return { text, next: await decodeChoice(stepper, pending, endings) }
    const tokens = figures.map(({ token }) => token)
    if (shape.isWhole(text)) tokens.push(...ends)
    const token =
      tokens.length === 1
        ? (tokens[0] as number)
        : await stepper.step(pending.take(), { type: 'only', tokens })
    const figure = figures.find((one) => one.token === token)
    if (figure === undefined) {
      return { text, next: await decodeChoice(stepper, pending, endings, token) }
    }
    text += figure.text
    pending.add([token])
  }
}
