import { setImmediate } from 'node:timers/promises'
import { fold } from './fold.ts'
import { findValues } from './values/find-values.ts'

/** Read without a break: some milliseconds. */
const STEP_CHARACTERS = 2_000

/** A number, amount, date, percentage or period, in one form whatever the words: `percentage:20%` of 百分之二十. */
export interface ListedValue {
  value: string
  text: string
  start: number
}

/** The values of a text. A long one is read in steps of whole lines, between which others have their turn. */
export async function listValues(text: string): Promise<ListedValue[]> {
  const values: ListedValue[] = []
  let step = ''
  let from = 0
  const read = (): void => {
    for (const { type, value, start, end } of findValues(fold(step))) {
      values.push({ value: `${type}:${value}`, text: step.slice(start, end), start: from + start })
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
