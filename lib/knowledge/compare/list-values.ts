import { setImmediate } from 'node:timers/promises'
import { fold } from './fold.ts'
import { findValues } from './values/find-values.ts'
import { IN_WORDS } from './values/numeral.ts'

/** Read without a break: some milliseconds. */
const STEP_CHARACTERS = 2_000

/** A number, amount, date, percentage or period, in one form whatever the words: `percentage:20%` of 百分之二十. */
export interface ListedValue {
  value: string
  /** The bare number in it: `20`. */
  number?: string
  /** Whether it is not written in figures alone: 百分之二十, 10万元, thirty days. */
  isInWords: boolean
  text: string
  start: number
}

/** The values of a text. A long one is read in steps of whole lines, between which others have their turn. */
export async function listValues(text: string): Promise<ListedValue[]> {
  const values: ListedValue[] = []
  let step = ''
  let from = 0
  const read = (): void => {
    const folded = fold(step)
    for (const { type, value, number, start, end } of findValues(folded)) {
      values.push({
        value: `${type}:${value}`,
        ...(number !== undefined && { number }),
        isInWords: IN_WORDS.test(folded.slice(start, end)),
        text: step.slice(start, end),
        start: from + start,
      })
    }
    from += step.length
    step = ''
  }
  for (const line of text.split(/(?<=\n)/)) {
    step += line
    if (step.length < STEP_CHARACTERS) continue
    read()
    await setImmediate()
  }
  read()
  return values
}
