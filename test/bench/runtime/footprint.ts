/** What functions cost that only lie there, and what one does to its neighbour. */
import { readFileSync } from 'node:fs'
import { createRow, percentile, type Row } from '../table.ts'
import { listTree, makeProject, measurePssMb, saying, startBox } from './bench-box.ts'
import { createClient } from './http-load.ts'

const DEPLOYED = 100
const AWAKE = 20
const IDLE_MS = 10_000
const NEIGHBOUR_REQUESTS = 400
const TICKS_PER_SECOND = 100

const HARM: Record<string, string> = {
  loops: 'for (;;);',
  'bombs its heap': 'const all = []; for (;;) all.push({ a: [1, 2, 3] });',
  'bombs buffers': 'const all = []; for (;;) all.push(Buffer.alloc(8e6, 1));',
  'floods its log': 'for (;;) { console.log("x".repeat(1000)); await 0; }',
}

export async function measureFootprint(): Promise<Row[]> {
  const names = Array.from({ length: DEPLOYED }, (_, index) => `hello-${index}`)
  const root = makeProject(Object.fromEntries(names.map((name) => [name, saying('hello')])), {
    functions: {},
  })
  await (await startBox(root)).stop()
  const box = await startBox(root)
  const pid = box.process.pid as number
  const empty = measurePssMb(listTree(pid))
  const client = createClient(box.url, box.key)
  for (const name of names.slice(0, AWAKE)) await client.get(`/${name}`)
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  const awake = measurePssMb(listTree(pid))
  const before = cpuSeconds(pid)
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
  const idle = (100 * (cpuSeconds(pid) - before)) / (IDLE_MS / 1_000)
  client.close()
  await box.stop()
  return [
    createRow(`${DEPLOYED} functions asleep, without the model: PSS`, empty, 'MB', '<= 150'),
    createRow(`${DEPLOYED} functions, ${AWAKE} awake: PSS`, awake, 'MB', '<= 400'),
    createRow(`${DEPLOYED} functions, ${AWAKE} awake: idle CPU`, idle, '%', '<= 1'),
  ]
}

/** Of a process and all below it. */
function cpuSeconds(pid: number): number {
  return listTree(pid).reduce((sum, one) => {
    const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  }, 0)
}

export async function measureNeighbours(): Promise<Row[]> {
  const rows: Row[] = []
  for (const [what, code] of Object.entries(HARM)) {
    const harmful = `import { createFunction } from 'onbox'
export default createFunction().get('/', async (context) => { ${code} })
`
    const root = makeProject(
      { hello: saying('hello'), harmful },
      { functions: { harmful: { limits: { timeoutMs: 2_000 } } } },
    )
    const box = await startBox(root)
    const client = createClient(box.url, box.key)
    const quiet = await measureP99(client)
    const isOver = new AbortController()
    const attack = createClient(box.url, box.key)
    const harming = (async () => {
      while (!isOver.signal.aborted) await attack.get('/harmful').catch(() => {})
    })()
    const harmed = await measureP99(client)
    isOver.abort()
    await harming
    client.close()
    attack.close()
    await box.stop()
    rows.push(
      createRow(`p99 of a neighbour while one ${what}, of its own`, harmed / quiet, 'x', '<= 2'),
    )
  }
  return rows
}

async function measureP99(client: ReturnType<typeof createClient>): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < NEIGHBOUR_REQUESTS; index++) {
    times.push((await client.get('/hello')).ms)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return percentile(times, 99) ?? Number.NaN
}
