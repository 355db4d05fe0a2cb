/** Mixed load at 80 % of what the box does, for a while: whether it makes an error, or grows. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { growthOf, runSoak } from '../../soak/run-soak.ts'
import { createRow, type Row } from '../table.ts'

/** `npm run test:soak` takes 30; until memory has settled some pass, so that it has no goal here. */
const MINUTES = 3
const CALIBRATION_MS = 10_000

export async function measureSoak(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  try {
    const report = await runSoak({
      durationMs: MINUTES * 60_000,
      calibrationMs: CALIBRATION_MS,
      folder,
    })
    const what = `${MINUTES} minutes of mixed load`
    return [
      createRow(`${what}: requests`, report.rate, 'a second'),
      createRow(`${what}: errors`, report.errors.length, '', '<= 0'),
      createRow(`${what}: memory, from the second third to the last`, 100 * growthOf(report.memoryMb), '%'), // prettier-ignore
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
