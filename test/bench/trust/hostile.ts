/** What others notice of hostile requests, and what the box keeps of them. */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createHostileKey, HOSTILE, writeProject } from '../../e2e/hostile-http/project.ts'
import { createTokens } from '../../e2e/hostile-http/tokens.ts'
import { makeProject, startBox } from '../runtime/bench-box.ts'
import { createClient, type Client } from '../runtime/http-load.ts'
import { createRow, percentile, type Row } from '../table.ts'
import type { WrittenCase } from './hostile-client.ts'

/** Quiet and not in turn, since the machine is not the same all the time. */
const ROUNDS = 4
const ROUND_MS = 6_000
/** Between two requests of the one who is not hostile. */
const PAUSE_MS = 5
const WARM_UP_MS = 3_000
/** All cases so many times until what is run often is compiled, and the heap has its size. */
const WARM_ROUNDS = 4
const MIB = 1_048_576

type Attackers = ChildProcessByStdio<null, Readable, null>

/** Someone asks, while hostile clients do what they can. */
export async function measureHostility(): Promise<Row[]> {
  const root = makeProject({}, { functions: {} })
  const tokens = await createTokens()
  writeProject(root, tokens)
  const box = await startBox(root)
  const key = await createHostileKey(box.url, box.key)
  const hostile = Object.values(HOSTILE).flat()
  const written: WrittenCase[] = []
  for (const { bytes, flood, leave } of hostile) {
    const text = await bytes({ key, tokens })
    written.push({ text, ...(flood && { flood }), ...(leave && { leave }) })
  }
  const file = join(root, 'cases.json')
  writeFileSync(file, JSON.stringify(written))
  const client = createClient(box.url, box.key)
  await ask(client, WARM_UP_MS)

  const warm = await startHostile(box.url, file)
  for (let round = 0; round < WARM_ROUNDS; round++) await once(warm.stdout, 'data')
  await end(warm)
  const before = measureResidentMb(box.process.pid as number)
  const quiet: number[] = []
  const attacked: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    quiet.push(...(await ask(client, ROUND_MS)))
    const attackers = await startHostile(box.url, file)
    attacked.push(...(await ask(client, ROUND_MS)))
    await end(attackers)
  }
  const after = measureResidentMb(box.process.pid as number)
  client.close()
  await box.stop()
  const [quietP99, p99] = [percentile(quiet, 99) ?? NaN, percentile(attacked, 99) ?? NaN]
  const what = `hostile HTTP, ${hostile.length} cases, 8 at once`
  return [
    createRow(`${what}: others' p99, peer: quiet`, p99, 'ms', '', quietP99),
    createRow(`${what}: others' p99, of quiet`, p99 / quietP99, 'x', '<= 2'),
    createRow(`${what}: memory of the host, peer: before`, after, 'MB', '', before),
    createRow(`${what}: memory that it takes for good`, after - before, 'MB', '<= 64'),
  ]
}

/** How long each request takes of one that asks again and again. */
async function ask(client: Client, durationMs: number): Promise<number[]> {
  const times: number[] = []
  const startedAtMs = performance.now()
  while (performance.now() - startedAtMs < durationMs) {
    const { ms, status } = await client.get('/echo')
    if (status !== 200) throw new Error(`/echo answers ${status}`)
    times.push(ms)
    await sleep(PAUSE_MS)
  }
  return times
}

/** @returns once all cases have been sent */
async function startHostile(url: string, file: string): Promise<Attackers> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'hostile-client.ts'), url, file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await once(child.stdout, 'data')
  return child
}

async function end(child: Attackers): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'close')
}

/** What a process has in memory; NaN where there is no /proc. */
function measureResidentMb(pid: number): number {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return (Number(pages) * 4_096) / MIB
  } catch {
    return NaN
  }
}
