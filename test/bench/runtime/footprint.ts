/** What functions cost that only lie there, and what one does to its neighbour. */
import { setTimeout as sleep } from 'node:timers/promises'
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
  for (const [what, code] of Object.entries(HARM)) {
    const harmful = `import { createFunction } from 'onbox'
export default createFunction().all('/', async (context) => { ${code} })
`
    const root = makeProject(
      { hello: saying('hello'), harmful },
      {
        functions: {
          harmful: { limits: { timeoutMs: 2_000 }, bindings: { KV: { type: 'kv' } } },
        },
      },
    )
    const box = await startBox(root)
    const client = createClient(box.url, box.key)
    const attack = createClient(box.url, box.key)
    await measureTimes(client)
    const quiet: number[] = []
    const harmed: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      quiet.push(...(await measureTimes(client)))
      const isOver = new AbortController()
      const harming = (async () => {
        while (!isOver.signal.aborted) await harm(attack, isOver.signal)
      })()
      await sleep(HARM_MS)
      harmed.push(...(await measureTimes(client)))
      isOver.abort()
      await harming
    }
    client.close()
    attack.close()
    await box.stop()
    const ratio = (percentile(harmed, 99) ?? Number.NaN) / (percentile(quiet, 99) ?? Number.NaN)
    rows.push(createRow(`p99 of a neighbour while one ${what}, of its own`, ratio, 'x', '<= 2'))
  }
  return rows
}

/** One harmful request; where the box is fed up with it, the next comes when the box says. */
async function harm(client: ReturnType<typeof createClient>, signal: AbortSignal): Promise<void> {
  const reply = await client.get('/harmful').catch(() => undefined)
  await sleep(reply?.retryAfterMs ?? 0, undefined, { signal }).catch(() => {})
}

async function measureTimes(client: ReturnType<typeof createClient>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < ROUND_REQUESTS; index++) {
    times.push((await client.get('/hello')).ms)
    await sleep(5)
  }
  return times
}
