import { expect, it } from 'vitest'
import { OnboxError } from '../../lib/base/index.ts'
import { runLocked } from '../../lib/knowledge/run-locked.ts'

/** No system takes an argument of that length. */
const TOO_LONG = `--title=${'x'.repeat(3_000_000)}`

it.each([
  [[], 1, 'its job has ended'],
  [[TOO_LONG], 0, 'its job has not started'],
])('runLocked() tells whether its process has started', async (args, expected, said) => {
  const fault = (what = '') => new OnboxError('INTERNAL', what)
  let starts = 0
  const run = runLocked({
    name: 'job',
    args,
    script: 'process.exit()',
    order: {},
    hear: () => undefined,
    onStart: () => {
      starts += 1
    },
    limits: { memoryMb: 512, timeMs: 60_000 },
    faults: { tooMuchMemory: fault, tookTooLong: fault, broken: fault, gone: fault },
  })
  await expect(run).rejects.toThrow(said)
  expect(starts).toBe(expected)
})
