/** What is left of what a box has said, whose parts are killed under load, and how soon it says more. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runKills } from '../../kills/run-kills.ts'
import { createRow, percentile, type Row } from '../table.ts'

/** `npm run test:kills` does 1,000. */
const KILLS = 100
/** The same choices each time. */
const SEED = 6

export async function measureKills(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  try {
    const report = await runKills({ kills: KILLS, folder, seed: SEED })
    const { lost, doubled, dataFaults, faults, hostBackMs, othersBackMs } = report
    const what = `${KILLS} kills under load`
    const seconds = (times: readonly number[], percent: number): number =>
      (percentile(times, percent) ?? Number.NaN) / 1_000
    return [
      createRow(`${what}: acknowledged and lost`, lost.length, '', '<= 0'),
      createRow(`${what}: effects twice`, doubled.length, '', '<= 0'),
      createRow(`${what}: faults of the chain and the data`, dataFaults.length, '', '<= 0'),
      createRow(`${what}: wrong answers`, faults.length, '', '<= 0'),
      createRow(`${what}: until it serves again, host, p50`, seconds(hostBackMs, 50), 's'),
      createRow(`${what}: the same, longest`, seconds(hostBackMs, 100), 's', '<= 2'),
      createRow(`${what}: the same, other processes, longest`, seconds(othersBackMs, 100), 's'),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
