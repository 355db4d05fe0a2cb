/** What the record costs a request, and how fast it is verified. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findOwnMigrations, openMigrated } from '../../../db/migrate.ts'
import {
  openAudit,
  verifyDatabase,
  verifyExport,
  type OpenAudit,
} from '../../../lib/audit/index.ts'
import { createLog } from '../../../lib/base/index.ts'
import { makeProject, saying, startBox, type BenchBox } from '../runtime/bench-box.ts'
import { createClient, measureThroughput, type Client } from '../runtime/http-load.ts'
import { createRow, median, type Row } from '../table.ts'

const CONNECTIONS = 64
const ROUNDS = 5
/** Until all that is run often is compiled. */
const WARM_ROUNDS = 2
const ROUND_MS = 2_000
const WARM_UP = 300
const LONE = 1_000
const RECORDS = 200_000
const RECORDS_AT_ONCE = 2_000
const VERIFIED = 3

interface Side {
  box: BenchBox
  one: Client
  many: Client
  times: number[]
  rates: number[]
}

/** A hello world, recorded and not, asked in turn. */
export async function measureAuditCost(): Promise<Row[]> {
  const open = async (plainRequests: boolean): Promise<Side> => {
    const config = { audit: { plainRequests }, functions: {} }
    const box = await startBox(makeProject({ hello: saying('hello') }, config))
    const { url, key } = box
    const [one, many] = [createClient(url, key), createClient(url, key, CONNECTIONS)]
    return { box, one, many, times: [], rates: [] }
  }
  const recorded = await open(true)
  const bare = await open(false)
  const sides = [recorded, bare]
  for (let round = 0; round < WARM_UP + LONE; round++) {
    for (const { one, times } of sides) {
      const { ms } = await one.get('/hello')
      if (round >= WARM_UP) times.push(ms)
    }
  }
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
    for (const { many, rates } of sides) {
      const rate = await measureThroughput(many, '/hello', CONNECTIONS, ROUND_MS)
      if (round >= WARM_ROUNDS) rates.push(rate)
    }
  }
  for (const { box, one, many } of sides) {
    one.close()
    many.close()
    await box.stop()
  }
  const [rate, bareRate] = [rateOf(recorded), rateOf(bare)]
  const [p50, bareP50] = [p50Of(recorded), p50Of(bare)]
  const what = `audit cost: hello world, ${CONNECTIONS} connections`
  return [
    createRow(`${what}, peer: not recorded`, rate, 'req/s', '', bareRate),
    createRow(`${what}, of not recorded`, rate / bareRate, 'x', '>= 0.8'),
    createRow('audit cost: a lone request, p50, peer: not recorded', p50, 'ms', '', bareP50),
  ]
}

const rateOf = ({ rates }: Side): number => median(rates) ?? Number.NaN
const p50Of = ({ times }: Side): number => median(times) ?? Number.NaN

/** A chain of steps as questions make them. */
export async function measureVerifying(): Promise<Row[]> {
  const root = makeProject({}, { functions: {} })
  const dataDir = join(root, '.onbox')
  mkdirSync(dataDir)
  const path = join(dataDir, 'platform.db')
  const { client, close } = openMigrated(path, findOwnMigrations('platform'))
  const audit = openAudit(client, { dataDir, log: createLog('error') })
  const startedAtMs = performance.now()
  await fill(audit)
  const written = RECORDS / ((performance.now() - startedAtMs) / 1_000)
  const file = join(root, 'export.jsonl')
  for await (const lines of audit.export({ payloads: true }))
    writeFileSync(file, lines, { flag: 'a' })
  await audit.close()
  close()
  const { publicKey } = audit
  const database = measureRate(() => verifyDatabase(path, { publicKey }).faultCount)
  const exported = measureRate(() => verifyExport(file, { publicKey }).faultCount)
  rmSync(root, { recursive: true })
  return [
    createRow(`verify speed: ${RECORDS} records of a box`, database, 'records/s', '>= 100000'),
    createRow('verify speed: of an export with payloads', exported, 'records/s'),
    createRow('records written, in commits of 2,000', written, 'records/s'),
  ]
}

async function fill(audit: OpenAudit): Promise<void> {
  const steps = ['asked', 'decided', 'called', 'result', 'answered'] as const
  for (let index = 0; index < RECORDS; index++) {
    audit.record({
      requestId: `req_${String(Math.floor(index / steps.length)).padStart(22, '0')}`,
      step: steps[index % steps.length] as (typeof steps)[number],
      functionName: 'weather',
      version: '8c1f20e97a',
      modelHash: 'd1f4c09a7be2',
      keyId: 'admin',
      origin: { address: '10.0.0.7', client: 'curl', steps: 0 },
      payload: { question: '上海现在天气怎么样?', index },
    })
    if ((index + 1) % RECORDS_AT_ONCE === 0) await audit.flush()
  }
  await audit.flush()
}

/** Records a second, of the best of some runs: the first reads from disk. */
function measureRate(verify: () => number): number {
  const rates = Array.from({ length: VERIFIED }, () => {
    const startedAtMs = performance.now()
    if (verify() !== 0) throw new Error('a sound record is said not to be')
    return RECORDS / ((performance.now() - startedAtMs) / 1_000)
  })
  return Math.max(...rates)
}
