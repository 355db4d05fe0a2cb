import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { verifyDataDir } from '../../lib/backup/index.ts'
import { PROJECT, TEST_KEY } from '../helpers/start-box.ts'
import { startLoad, type Load } from './load.ts'
import {
  makeVictim,
  superviseBox,
  VICTIMS,
  type SupervisedBox,
  type Victim,
} from './supervised-box.ts'

export interface KillsOptions {
  kills: number
  /** An empty folder. */
  folder: string
  /** Repeats a run's choices; not the machine's. */
  seed: number
  onKill?: (done: number, report: KillsReport) => void
}

/** What came of it. */
export interface KillsReport {
  kills: Record<Victim, number>
  /** From the kill of the host to its next answer, in milliseconds, in order. */
  hostBackMs: number[]
  /** From a kill of an isolate, a data process or the spawner to the next answer. */
  othersBackMs: number[]
  repeated: number
  acknowledged: Record<'requests' | 'values' | 'quotes' | 'approvals' | 'documents', number>
  unsettled: number
  /** What the box had acknowledged, and has not. */
  lost: string[]
  /** What has happened more than once. */
  doubled: string[]
  /** Answers that nobody should get. */
  faults: string[]
  /** Of `onbox verify`: databases, record, documents. */
  dataFaults: string[]
  records: number
}

/** The longest time between two kills. */
const MAX_PAUSE_MS = 400
/** How often it is looked whether the box answers again. */
const PROBE_MS = 10
/** Of ten kills so many are of each; the host is what the numbers are about. */
const WEIGHTS: Record<Victim, number> = { host: 3, model: 2, isolate: 2, data: 1, spawner: 1, knowledge: 1 } // prettier-ignore

/** Kills parts of a box under load, at points that chance chooses, and looks what is left of what it has said. */
export async function runKills({
  kills,
  folder,
  seed,
  onKill,
}: KillsOptions): Promise<KillsReport> {
  const chance = createChance(seed)
  const choices = VICTIMS.flatMap((victim) => Array<Victim>(WEIGHTS[victim]).fill(victim))
  const box = await superviseBox(makeVictim(folder))
  const report: KillsReport = {
    kills: { host: 0, model: 0, isolate: 0, data: 0, spawner: 0, knowledge: 0 },
    hostBackMs: [],
    othersBackMs: [],
    repeated: 0,
    acknowledged: { requests: 0, values: 0, quotes: 0, approvals: 0, documents: 0 },
    unsettled: 0,
    lost: [],
    doubled: [],
    faults: [],
    dataFaults: [],
    records: 0,
  }
  try {
    await answersAgain(box)
    const load = startLoad(box.url)
    for (let done = 0; done < kills;) {
      await pause(chance() * MAX_PAUSE_MS)
      const victim = choices[Math.floor(chance() * choices.length)] as Victim
      const killedAtMs = performance.now()
      if (!box.kill(victim, (count) => Math.floor(chance() * count))) continue
      done += 1
      report.kills[victim] += 1
      if (victim !== 'model' && victim !== 'knowledge') {
        await answersAgain(box)
        const backMs = performance.now() - killedAtMs
        if (victim === 'host') report.hostBackMs.push(backMs)
        else report.othersBackMs.push(backMs)
      }
      onKill?.(done, report)
    }
    await load.stop()
    await lookAfter(box, load, report)
    return report
  } finally {
    await box.stop()
  }
}

/** Until the box answers a request to a function, which reads a database. */
async function answersAgain({ url }: SupervisedBox): Promise<void> {
  const headers = { authorization: `Bearer ${TEST_KEY}` }
  for (;;) {
    const status = await fetch(`${url}/notes/probe`, { headers }).then(
      async (response) => (await response.text(), response.status),
      () => 0,
    )
    if (status === 200) return
    await pause(PROBE_MS)
  }
}

/** Compares what was acknowledged with what is there. */
async function lookAfter(box: SupervisedBox, load: Load, report: KillsReport): Promise<void> {
  const { acknowledged, unsettled, faults } = load
  const { requestIds, values, customers, quantities, documents } = acknowledged
  report.repeated = load.repeated()
  report.acknowledged = {
    requests: requestIds.length,
    values: values.size,
    quotes: customers.length,
    approvals: quantities.length,
    documents: documents.length,
  }
  report.unsettled = unsettled.customers.length + unsettled.quantities.length
  report.faults = faults
  const headers = { authorization: `Bearer ${TEST_KEY}` }
  const read = async (path: string) => (await fetch(`${box.url}${path}`, { headers })).text()
  for (const [name, value] of values) {
    if ((await read(`/notes/${name}`)) !== value) report.lost.push(`value ${name}`)
  }
  const { documents: listed } = JSON.parse(await read('/admin/collections/papers/documents')) as {
    documents: { id: string; sha256: string; status: string }[]
  }
  for (const id of documents) {
    const found = listed.find((one) => one.id === id)
    const original = `data/collections/papers/originals/${found?.sha256}`
    if (found?.status !== 'ready' || !existsSync(join(box.dataDir, original))) {
      report.lost.push(`document ${id}`)
    }
  }
  await box.stop()

  const { dataDir } = box
  const quotes = new Database(join(dataDir, 'data/quotes.db'), { readonly: true })
  /** Each happened once; of those whose outcome nobody was told, once or never. */
  const compare = <T extends string | number>(
    what: string,
    count: (one: T) => number,
    done: T[],
    unknown: T[],
  ): void => {
    const times = (list: T[], one: T): number => list.filter((other) => other === one).length
    for (const one of new Set([...done, ...unknown])) {
      const [least, found] = [times(done, one), count(one)]
      if (found < least) report.lost.push(`${what} ${one}`)
      if (found > least + times(unknown, one)) report.doubled.push(`${what} ${one}`)
    }
  }
  const counting =
    <T>(column: string, where: string) =>
    (one: T): number =>
      quotes.prepare(`SELECT count(*) FROM quotes WHERE ${column} = ? AND ${where}`).pluck().get(one) as number // prettier-ignore
  const ofCustomer = counting<string>('customer', "customer <> '华兴机械'")
  const ofQuantity = counting<number>('quantity', "customer = '华兴机械'")
  compare('quote for', ofCustomer, customers, unsettled.customers)
  compare('approved quote of', ofQuantity, quantities, unsettled.quantities)
  quotes.close()

  const platform = new Database(join(dataDir, 'platform.db'), { readonly: true })
  const recorded = platform.prepare('SELECT 1 FROM audit_records WHERE request_id = ?')
  for (const id of requestIds) {
    if (recorded.get(id) === undefined) report.lost.push(`record of ${id}`)
  }
  const unrecorded = platform.prepare(
    `SELECT id FROM approvals WHERE NOT EXISTS (SELECT 1 FROM audit_records
     WHERE request_id = approvals.request_id AND step = 'held')`,
  )
  for (const id of unrecorded.pluck().all())
    report.lost.push(`record of ${String(id)}, which waits`)
  platform.close()
  const { signal } = new AbortController()
  const verdict = await verifyDataDir({ dataDir, root: PROJECT, signal })
  report.dataFaults = verdict.faults
  report.records = verdict.records
}

/** Numbers of 0 to 1 that follow from the seed (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
