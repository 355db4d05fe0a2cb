/** What functions cost that only lie there, and what one does to its neighbour. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { RequestTrace } from '../../../lib/logs/index.ts'
import { createRow, percentile, type Row } from '../table.ts'
import {
  listTree,
  makeProject,
  measurePssMb,
  readCpuSeconds,
  saying,
  startBox,
} from './bench-box.ts'
import { createClient } from './http-load.ts'

const DEPLOYED = 100
const AWAKE = 20
const IDLE_MS = 10_000
/** What has just been started or asked still gives memory back. */
const SETTLE_MS = 15_000
/** V8 tidies up for longer than that. */
const CALM_MS = 60_000
/** Quiet and harmed rounds alternate. */
const ROUNDS = 4
const ROUND_REQUESTS = 250
/** Until a harmful request has begun its harm. */
const HARM_MS = 200

const HARM: Record<string, string> = {
  loops: 'for (;;);',
  'bombs its heap': 'const all = []; for (;;) all.push({ a: [1, 2, 3] });',
  'bombs buffers': 'const all = []; for (;;) all.push(Buffer.alloc(8e6, 1));',
  'floods its log': 'for (;;) { console.log("x".repeat(1000)); await 0; }',
  'floods the host with calls':
    'for (;;) { for (let i = 0; i < 500; i++) context.env.KV.get("a").catch(() => {}); await 0; }',
}

export async function measureFootprint(): Promise<Row[]> {
  const names = Array.from({ length: DEPLOYED }, (_, index) => `hello-${index}`)
  const root = makeProject(Object.fromEntries(names.map((name) => [name, saying('hello')])), {
    functions: {},
  })
  await (await startBox(root)).stop()
  const box = await startBox(root)
  const pid = box.process.pid as number
  await sleep(SETTLE_MS)
  const empty = measurePssMb(listTree(pid))
  const client = createClient(box.url, box.key)
  for (const name of names.slice(0, AWAKE)) await client.get(`/${name}`)
  await sleep(SETTLE_MS)
  const awake = measurePssMb(listTree(pid))
  await sleep(CALM_MS)
  const before = readCpuSeconds(listTree(pid))
  await sleep(IDLE_MS)
  const idle = (100 * (readCpuSeconds(listTree(pid)) - before)) / (IDLE_MS / 1_000)
  client.close()
  await box.stop()
  return [
    createRow(`${DEPLOYED} functions asleep, without the model: PSS`, empty, 'MB', '<= 150'),
    createRow(`${DEPLOYED} functions, ${AWAKE} awake: PSS`, awake, 'MB', '<= 400'),
    createRow(`${DEPLOYED} functions, ${AWAKE} awake: idle CPU`, idle, '%', '<= 1'),
  ]
}

export async function measureNeighbours(): Promise<Row[]> {
  const rows: Row[] = []
  for (const [what, code] of Object.entries(HARM))
    rows.push(...(await measureNeighbour(what, code)))
  return rows
}

async function measureNeighbour(what: string, code: string): Promise<Row[]> {
  const harmful = `import { createFunction } from 'onbox'
export default createFunction().all('/', async (context) => { ${code} })
`
  // Each round has one of its own: one that keeps ending is started later and later.
  const names = Array.from({ length: ROUNDS }, (_, round) => `harmful-${round}`)
  const config = { limits: { timeoutMs: 2_000 }, bindings: { KV: { type: 'kv' as const } } }
  const root = makeProject(
    { hello: saying('hello'), ...Object.fromEntries(names.map((name) => [name, harmful])) },
    { functions: Object.fromEntries(names.map((name) => [name, config])) },
  )
  const box = await startBox(root)
  const client = createClient(box.url, box.key)
  const attack = createClient(box.url, box.key)
  const quiet: number[] = []
  const harmed: number[] = []
  const spent = { harmedMs: 0, measuredMs: 0 }
  try {
    await measureTimes(client)
    for (const name of names) {
      quiet.push(...(await measureTimes(client)))
      const isOver = new AbortController()
      const [spans, measured] = await Promise.all([
        harmUntil(isOver.signal, attack, name),
        sleep(HARM_MS).then(async () => {
          const beganAtMs = performance.now()
          harmed.push(...(await measureTimes(client)))
          isOver.abort()
          return { beganAtMs, endedAtMs: performance.now() }
        }),
      ])
      spent.measuredMs += measured.endedAtMs - measured.beganAtMs
      for (const span of spans) spent.harmedMs += overlapMs(span, measured)
    }
  } finally {
    client.close()
    attack.close()
    await box.stop()
  }
  const ratio = (percentile(harmed, 99) ?? Number.NaN) / (percentile(quiet, 99) ?? Number.NaN)
  return [
    createRow(`p99 of a neighbour while one ${what}, of its own`, ratio, 'x', '<= 2'),
    createRow('of that time, it was doing so', (100 * spent.harmedMs) / spent.measuredMs, '%'),
  ]
}

interface Span {
  beganAtMs: number
  endedAtMs: number
}

const overlapMs = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.endedAtMs, other.endedAtMs) - Math.max(one.beganAtMs, other.beganAtMs))

/** What ends a harmful request; one that is refused with a time to wait has done no harm. */
const LIMITS = /^FUNCTION_(TIMEOUT|CPU_EXCEEDED|MEMORY_EXCEEDED|FAILED .* ended, its process was )/
const REFUSED = /^FUNCTION_UNAVAILABLE /

/**
 * One harmful request after another; where the box is fed up with them, the next comes when the box says.
 *
 * @returns when harm was under way, without the start of the isolate
 * @throws {Error} when one ends by anything but a limit: it was no harm
 */
async function harmUntil(
  signal: AbortSignal,
  client: ReturnType<typeof createClient>,
  name: string,
): Promise<Span[]> {
  const spans: Span[] = []
  while (!signal.aborted) {
    const askedAtMs = performance.now()
    const { requestId, ms, retryAfterMs } = await client.get(`/${name}`)
    const explained = await client.get(`/admin/requests/${requestId}`)
    const { trace } = JSON.parse(explained.text) as { trace: RequestTrace }
    const end = `${trace.code} ${trace.detail}`
    if (LIMITS.test(end)) {
      spans.push({ beganAtMs: askedAtMs + trace.wakeMs, endedAtMs: askedAtMs + ms })
    } else if (!REFUSED.test(end) || retryAfterMs === 0) {
      throw new Error(`A harmful request ends with ${end}`)
    }
    await sleep(retryAfterMs, undefined, { signal }).catch(() => {})
  }
  return spans
}

async function measureTimes(client: ReturnType<typeof createClient>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < ROUND_REQUESTS; index++) {
    times.push((await client.get('/hello')).ms)
    await sleep(5)
  }
  return times
}
