import type { Json, JsonSchema } from '../prompt.ts'
import { createChoice, type Choice, type Pending } from './choice.ts'
import type { Stepper, Vocabulary } from './stepper.ts'

/** What decoding works on. */
export interface Decoding {
  stepper: Stepper
  vocabulary: Vocabulary
  pending: Pending
  keepChoice: KeepChoice
}

/** Makes a choice of a schema's once, by a name that tells it from the others. */
export type KeepChoice = (schema: JsonSchema, name: string, make: () => Choice) => Choice

/** Texts of all kept choices of one set of tools: some megabytes at most. */
const MAX_KEPT_TEXTS = 10_000

/** Keeps the choices that were made last. */
export function createKeepChoice(): KeepChoice {
  const numbers = new Map<JsonSchema, number>()
  const kept = new Map<string, Choice>()
  let texts = 0
  return (schema, name, make) => {
    const number = numbers.get(schema) ?? numbers.size
    numbers.set(schema, number)
    const key = `${number} ${name}`
    const known = kept.get(key)
    const choice = known ?? make()
    if (known === undefined) texts += choice.candidates.length
    kept.delete(key)
    kept.set(key, choice)
    for (const [oldest, { candidates }] of kept) {
      if (texts <= MAX_KEPT_TEXTS) break
      kept.delete(oldest)
      texts -= candidates.length
    }
    return choice
  }
}

/** A value, and which of the texts that could follow it was chosen; that text is pending already. */
export interface Decoded {
  value: Json
  next: number
}

/** The choice of what follows a value of a schema. @param close - what ends the value */
export const keepEndings = (
  { vocabulary, keepChoice }: Decoding,
  schema: JsonSchema,
  nexts: readonly string[],
  close = '',
): Choice =>
  keepChoice(schema, `nexts ${nexts.join('\n')}`, () =>
    createChoice(
      vocabulary,
      nexts.map((text) => close + text),
    ),
  )
