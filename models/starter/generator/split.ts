/** What may be trained on and what is kept for evaluation. */

/** `train`: may be learned from. `eval`: seen in held-out sets only. */
export type Split = 'train' | 'eval'

/** Share of the entities that no training example holds. */
const HELD_OUT_ENTITIES = 0.1
/** Share of the sample tools' question templates that no training example uses. */
const HELD_OUT_TEMPLATES = 0.15
/** Share of the composed nouns (see `compose.ts`) that no training example uses. */
const HELD_OUT_NOUNS = 0.15

/** In which split an entity falls: always the same for the same text. */
export const splitOfEntity = (text: string): Split => splitBy(`entity ${text}`, HELD_OUT_ENTITIES)
/** In which split a question template falls. */
export const splitOfTemplate = (text: string): Split =>
  splitBy(`template ${text}`, HELD_OUT_TEMPLATES)
/** In which split a composed noun falls. */
export const splitOfNoun = (text: string): Split => splitBy(`noun ${text}`, HELD_OUT_NOUNS)

/** The items of one split; all of them where the split would be empty. */
export function inSplit<T>(items: readonly T[], split: Split, splitOf: (item: T) => Split): T[] {
  const kept = items.filter((item) => splitOf(item) === split)
  return kept.length > 0 ? kept : [...items]
}

function splitBy(text: string, heldOut: number): Split {
  return hash(text) / 4294967296 < heldOut ? 'eval' : 'train'
}

/** FNV-1a, with a last mix so that texts that differ at their end differ everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
