import type { ValueType } from '../comparison.ts'

/** A passage of a text that stands for a value. */
export interface Value {
  type: ValueType
  start: number
  /** Exclusive. */
  end: number
  /** In one form: two passages mean the same where their type and value are the same. */
  value: string
  /** Shown in the place of `value`, where that is not for people. */
  title?: string
}
