import { setImmediate } from 'node:timers/promises'
import { fold } from './fold.ts'
import { findValues } from './values/find-values.ts'

/** Read without a break: some milliseconds. */
const STEP_CHARACTERS = 2_000

/**
 * The numbers, amounts, dates, percentages and periods of a text, each in one form whatever the words: `percentage:20%` of
 * 百分之二十. A long text is read in steps of whole lines, between which others have their turn.
 */
export async function listValues(text: string): Promise<string[]> {
  const values: string[] = []
  let step = ''
  const read = (): void => {
    values.push(...findValues(fold(step)).map(({ type, value }) => `${type}:${value}`))
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
