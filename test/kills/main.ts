/** `npm run test:kills [-- <kills> [<seed>]]`: kills parts of a box under load, 1,000 times. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { percentile } from '../bench/table.ts'
import { runKills } from './run-kills.ts'

/** How often it is told how far it is. */
const EACH = 25

const [kills = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'onbox-kills-'))
process.stdout.write(`${kills} kills, seed ${seed}\n`)
const startedAtMs = performance.now()
const toText = (times: readonly number[]): string =>
  [50, 95, 100].map((p) => `p${p} ${percentile(times, p)?.toFixed(0) ?? '–'} ms`).join(', ')
const report = await runKills({
  kills: Number(kills),
  folder,
  seed: Number(seed),
  onKill: (done, { hostBackMs, othersBackMs }) => {
    if (done % EACH !== 0) return
    const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(0)
    process.stdout.write(
      `${done} kills in ${seconds} s; the host is back after ${toText(hostBackMs)}, others ${toText(othersBackMs)}\n`,
    )
  },
})
const { lost, doubled, faults, dataFaults, hostBackMs, othersBackMs, ...counts } = report
process.stdout.write(`${JSON.stringify(counts, null, 2)}
host back after a kill:    ${toText(hostBackMs)}
others back after a kill:  ${toText(othersBackMs)}
lost: ${lost.length}, twice: ${doubled.length}, wrong answers: ${faults.length}, faults of the data: ${dataFaults.length}
${[...lost, ...doubled, ...faults, ...dataFaults].slice(0, 50).join('\n')}
`)
const isSound = [lost, doubled, faults, dataFaults].every((list) => list.length === 0)
if (isSound) rmSync(folder, { recursive: true, force: true })
else process.stdout.write(`the data is in ${folder}\n`)
process.exitCode = isSound ? 0 : 1
