import { expect, it } from 'vitest'
import { createAdmission } from '../../lib/inference/llama/admission.ts'

it('a refused turn is told when those that wait will have ended', () => {
  const admission = createAdmission(2)
  const leave = Array.from({ length: 64 }, () => admission.enter('a'))
  const refusal = (retryAfterSeconds: number) =>
    expect.objectContaining({ code: 'MODEL_BUSY', status: 503, retryAfterSeconds }) as Error
  // A quarter of a second each, two at once, until it is known better.
  expect(() => admission.enter('a')).toThrow(refusal(8))
  for (let turns = 0; turns < 100; turns++) admission.measure(3_000)
  expect(() => admission.enter('a')).toThrow(refusal(96))
  leave[0]?.()
  admission.enter('a')
})
