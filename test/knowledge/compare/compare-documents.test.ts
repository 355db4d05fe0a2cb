import { expect, test } from 'vitest'
import { compareEdited, expectedOf } from './edit-outcome.ts'
import { EDIT_CASES } from './edits.ts'
import { expectExact } from './expect-exact.ts'

test.for(EDIT_CASES)('compareDocuments() tells $name', (edit) => {
  const { outcome, comparison, before, after } = compareEdited(edit)
  expect(outcome).toEqual(expectedOf(edit))
  expectExact(comparison, before, after)
})
