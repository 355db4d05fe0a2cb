import type { Json } from '../prompt.ts'
import type { Pending } from './choice.ts'
import type { Stepper, Vocabulary } from './stepper.ts'

/** What decoding works on. */
export interface Decoding {
  stepper: Stepper
  vocabulary: Vocabulary
  pending: Pending
}

/** A value, and which of the texts that could follow it was chosen; that text is pending already. */
export interface Decoded {
  value: Json
  next: number
}
