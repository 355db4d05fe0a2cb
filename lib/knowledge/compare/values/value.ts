import type { ValueType } from '../comparison.ts'

/** A passage of a text that stands for a value. */
export interface Value {
  type: ValueType
  start: number
  /** Exclusive. */
  end: number
  /** In one form: two passages mean the same where their type and value are the same. */
  value: string
  /** The bare number in it, in one form: 30 of thirty days, 100000 of 10万元. */
  number?: string
  /** Shown in the place of `value`, where that is not for people. */
  title?: string
}
