import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { runKills } from './run-kills.ts'

/** The short form; `npm run test:kills -- 1000` is the full one. */
const KILLS = 16

it(
  'a box whose parts are killed under load loses nothing that it has acknowledged, and does nothing twice',
  { timeout: 300_000 },
  async () => {
    const folder = makeTemporaryFolder()
    const { acknowledged, ...report } = await runKills({ kills: KILLS, folder, seed: 6 })
    expect(report).toMatchObject({ lost: [], doubled: [], faults: [], dataFaults: [] })
    // It was under load, and what could be killed was.
    for (const count of Object.values(acknowledged)) expect(count).toBeGreaterThan(0)
    expect(report.kills.host).toBeGreaterThan(0)
    expect(report.records).toBeGreaterThan(acknowledged.requests)
  },
)
