/** `npm run test:soak [-- --minutes 30]`: mixed load at 80 % of what the box does, for long. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { growthOf, runSoak } from './run-soak.ts'

/** Memory that goes up and down by so much is flat. */
const MAX_GROWTH = 0.05
const CALIBRATION_MS = 20_000

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } })
const folder = mkdtempSync(join(tmpdir(), 'onbox-soak-'))
const report = await runSoak({
  durationMs: Number(values.minutes) * 60_000,
  calibrationMs: CALIBRATION_MS,
  folder,
  onSample: ({ memoryMb, errors, requests }) => {
    const sum = Object.values(requests).reduce((all, count) => all + count, 0)
    process.stdout.write(
      `${sum} requests, ${errors.length} errors, ${memoryMb.at(-1)?.toFixed(0)} MB\n`,
    )
  },
})
rmSync(folder, { recursive: true, force: true })
const { errors, memoryMb, ...counts } = report
const growth = growthOf(memoryMb)
process.stdout.write(`${JSON.stringify(counts, null, 2)}
errors: ${errors.length}
memory, from the second third to the last: ${(100 * growth).toFixed(1)} % (${memoryMb.map((mb) => mb.toFixed(0)).join(' ')} MB)
${errors.slice(0, 20).join('\n')}
`)
process.exitCode = errors.length === 0 && growth <= MAX_GROWTH ? 0 : 1
