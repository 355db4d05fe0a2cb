import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { growthOf, runSoak } from './run-soak.ts'

/** The short form; `npm run test:soak -- --minutes 30` is the full one. In so short a time, memory still settles. */
const DURATION_MS = 8_000
const MAX_GROWTH = 0.5

it(
  'a box under mixed load makes no error, and does not grow without end',
  { timeout: 180_000 },
  async () => {
    const folder = makeTemporaryFolder()
    const report = await runSoak({ durationMs: DURATION_MS, calibrationMs: 2_000, folder })
    expect(report.errors).toEqual([])
    expect(growthOf(report.memoryMb)).toBeLessThan(MAX_GROWTH)
    for (const kind of ['value', 'read', 'tool', 'question'] as const) {
      expect([kind, report.requests[kind]]).toEqual([kind, expect.any(Number)])
      expect(report.requests[kind]).toBeGreaterThan(0)
    }
  },
)
