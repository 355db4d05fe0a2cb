/** What a request costs: to a sleeping function, to a warm one, and how many a second. */
import type { LimitsConfig } from '../../../lib/config/index.ts'
import { createRow, median, percentile, type Row } from '../table.ts'
import {
  listTree,
  makeProject,
  readCpuSeconds,
  saying,
  startBox,
  type BenchBox,
} from './bench-box.ts'
import { createClient, measureThroughput } from './http-load.ts'
import { startBareApp, startWorkerd } from './peers.ts'

const SLEEPING = 40
const FRESH = 10
/** A blank isolate is there again by then. */
const PAUSE_MS = 250
const WARM_UP = 300
const WARM = 1_500
const CONNECTIONS = 64
const ROUNDS = 3
/** Until all that is run often is compiled: what is measured is what lasts. */
const WARM_ROUNDS = 2
const ROUND_MS = 2_000

export async function measureSleeping(): Promise<Row[]> {
  const spare = await measureFirstRequests(SLEEPING, () => ({}))
  // Each has another limit than the one before it, so that no spare isolate fits.
  const fresh = await measureFirstRequests(FRESH, (index) => ({ memoryLimitMb: 65 + index }))
  const first = 'first request to a sleeping function'
  return [
    createRow(`${first} (${SLEEPING}): p50`, median(spare), 'ms', '<= 15'),
    createRow(`${first}: p95`, percentile(spare, 95), 'ms', '<= 40'),
    createRow(
      `${first} whose memory limit no spare isolate has (${FRESH}): p50`,
      median(fresh),
      'ms',
    ),
  ]
}

/** How long each of `count` functions takes that sleep, in milliseconds. */
async function measureFirstRequests(
  count: number,
  limitsOf: (index: number) => LimitsConfig,
): Promise<number[]> {
  const names = Array.from({ length: count }, (_, index) => `hello-${index}`)
  const root = makeProject(Object.fromEntries(names.map((name) => [name, saying('hello')])), {
    functions: Object.fromEntries(names.map((name, index) => [name, { limits: limitsOf(index) }])),
  })
  await (await startBox(root)).stop()
  // What served serves again, and nothing of it is started.
  const box = await startBox(root)
  const client = createClient(box.url, box.key)
  await client.get('/healthz')
  const times: number[] = []
  for (const name of names) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    const { status, ms } = await client.get(`/${name}`)
    if (status !== 200) throw new Error(`${name} answers ${status}`)
    times.push(ms)
  }
  client.close()
  await box.stop()
  return times
}

/** A box with a hello world. @param isRecorded - whether a plain request is on disk before its answer leaves: the default */
const startHello = (isRecorded: boolean): Promise<BenchBox> =>
  startBox(
    makeProject(
      { hello: saying('hello') },
      { functions: {}, audit: { plainRequests: isRecorded } },
    ),
  )

export async function measureWarm(): Promise<Row[]> {
  const box = await startHello(false)
  const recorded = await startHello(true)
  const bare = await startBareApp()
  const workerd = await startWorkerd()
  if (workerd === undefined) {
    process.stderr.write(
      'workerd is not measured: it is not installed (npm install --no-save workerd)\n',
    )
  }
  const one = {
    box: createClient(box.url, box.key),
    recorded: createClient(recorded.url, recorded.key),
    bare: createClient(bare.url, ''),
    ...(workerd && { workerd: createClient(workerd.url, '') }),
  }
  const path = { box: '/hello', recorded: '/hello', bare: '/', workerd: '/' }
  const sides = Object.keys(one) as (keyof typeof path)[]
  const times: Record<string, number[]> = {}
  for (let round = 0; round < WARM_UP + WARM; round++) {
    for (const side of sides) {
      const { ms } = await (one[side] as typeof one.box).get(path[side])
      if (round >= WARM_UP) (times[side] ??= []).push(ms)
    }
  }
  const many = {
    box: createClient(box.url, box.key, CONNECTIONS),
    recorded: createClient(recorded.url, recorded.key, CONNECTIONS),
    bare: createClient(bare.url, '', CONNECTIONS),
    ...(workerd && { workerd: createClient(workerd.url, '', CONNECTIONS) }),
  }
  const rates: Record<string, number[]> = {}
  const host = box.process.pid as number
  const spent = { host: 0, isolates: 0, requests: 0 }
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
    for (const side of sides) {
      const client = many[side] as typeof many.box
      const isolates = listTree(host).slice(1)
      const before = [readCpuSeconds([host]), readCpuSeconds(isolates)] as const
      const rate = await measureThroughput(client, path[side], CONNECTIONS, ROUND_MS)
      if (round < WARM_ROUNDS) continue
      if (side === 'box') {
        spent.host += readCpuSeconds([host]) - before[0]
        spent.isolates += readCpuSeconds(isolates) - before[1]
        spent.requests += (rate * ROUND_MS) / 1_000
      }
      ;(rates[side] ??= []).push(rate)
    }
  }
  for (const client of [...Object.values(one), ...Object.values(many)]) client.close()
  await Promise.all([box.stop(), recorded.stop()])
  bare.stop()
  workerd?.stop()
  const p50 = (side: string): number => median(times[side] ?? []) ?? Number.NaN
  const rate = (side: string): number => median(rates[side] ?? []) ?? Number.NaN
  return [
    createRow('warm hello world: p50, peer: bare app', p50('box'), 'ms', '', p50('bare')),
    createRow('warm hello world over the bare app: p50', p50('box') - p50('bare'), 'ms', '<= 0.5'),
    createRow('the same with its record on disk', p50('recorded') - p50('bare'), 'ms'),
    createRow(`${CONNECTIONS} connections, peer: bare app`, rate('box'), 'req/s', '', rate('bare')),
    createRow(
      `${CONNECTIONS} connections, of the bare app`,
      rate('box') / rate('bare'),
      'x',
      '>= 0.4',
    ),
    createRow('the same with their record on disk', rate('recorded') / rate('bare'), 'x'),
    createRow(
      'of it, processor time of the host',
      (1e6 * spent.host) / spent.requests,
      'us/request',
    ),
    createRow('of it, of the isolate', (1e6 * spent.isolates) / spent.requests, 'us/request'),
    ...(workerd
      ? [
          createRow('workerd, warm hello world: p50', p50('workerd'), 'ms'),
          createRow(`workerd, ${CONNECTIONS} connections`, rate('workerd'), 'req/s'),
        ]
      : []),
  ]
}
