/** What a backup of a gigabyte costs those who ask meanwhile, and whether the restored box is the same. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { askGolden } from '../../backup/golden-questions.ts'
import { PROJECT, TEST_KEY } from '../../helpers/start-box.ts'
import { startCli, type CliRun } from '../../helpers/start-cli.ts'
import { createRow, percentile, type Row } from '../table.ts'

const MIB = 1_048_576
/** Half of it one database, half of it originals, both of text that can be compressed a little. */
const DATABASE_MIB = 512
const ORIGINALS = 512
const CLIENTS = 4
const ALONE_MS = 5_000
const WARM_UP_MS = 2_000

export async function measureBackup(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  const running: CliRun[] = []
  try {
    const dataDir = join(folder, 'data')
    const start = async (at: string): Promise<string> => {
      const env = { ONBOX_DATA_DIR: at, ONBOX_PORT: '0', ONBOX_ADMIN_KEY: TEST_KEY, ONBOX_LOG_LEVEL: 'error' } // prettier-ignore
      const box = startCli(['start'], { env })
      running.push(box)
      return (await box.printed(/serves at (\S+)/))[1] as string
    }
    const url = await start(dataDir)
    fill(dataDir)
    const before = await askGolden(url)
    await ask(url, AbortSignal.timeout(WARM_UP_MS))
    const alone = await ask(url, AbortSignal.timeout(ALONE_MS))
    const file = join(folder, 'box.tar.zst')
    const over = new AbortController()
    const asking = ask(url, over.signal)
    const startedAtMs = performance.now()
    const { heldMs, bytes } = (await run(['backup', file, '--json'], dataDir)) as Record<string, number> // prettier-ignore
    const backupMs = performance.now() - startedAtMs
    over.abort()
    const meanwhile = await asking
    const after = await ask(url, AbortSignal.timeout(ALONE_MS))
    const into = join(folder, 'restored')
    const restoredAtMs = performance.now()
    await run(['restore', file, '--into', into, '--json'], dataDir)
    const restoreMs = performance.now() - restoredAtMs
    const again = await askGolden(await start(into))
    const same = again.filter((said, index) => said === before[index]).length
    const p99 = (times: readonly number[]): number => percentile(times, 99) ?? Number.NaN
    const quiet = p99([...alone, ...after])
    return [
      createRow('backup of 1 GB while serving: p99 of others, peer: without', p99(meanwhile), 'ms', '', quiet), // prettier-ignore
      createRow(
        'backup of 1 GB while serving: p99, of without',
        p99(meanwhile) / quiet,
        'x',
        '<= 2',
      ),
      createRow('backup of 1 GB: writers held', heldMs ?? Number.NaN, 'ms'),
      createRow('backup of 1 GB: takes', backupMs / 1_000, 's'),
      createRow('backup of 1 GB: its size', (bytes ?? Number.NaN) / MIB, 'MiB'),
      createRow('restore of 1 GB, verified: takes', restoreMs / 1_000, 's'),
      createRow('golden questions that the restored box answers the same', same / before.length, '', '>= 1'), // prettier-ignore
    ]
  } finally {
    for (const box of running) await box.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function fill(dataDir: string): void {
  const piece = (): string => randomBytes((MIB * 3) / 4).toString('base64')
  const client = new Database(join(dataDir, 'data/ballast.db'))
  client.pragma('journal_mode = WAL')
  client.exec('CREATE TABLE ballast (text TEXT)')
  const insert = client.prepare('INSERT INTO ballast VALUES (?)')
  for (let index = 0; index < DATABASE_MIB; index++) insert.run(piece())
  client.close()
  const originals = join(dataDir, 'data/collections/ballast/originals')
  mkdirSync(originals, { recursive: true })
  for (let index = 0; index < ORIGINALS; index++) {
    writeFileSync(join(originals, String(index)), piece())
  }
}

/** Runs a tool again and again. @returns how long each run took, in milliseconds */
async function ask(url: string, signal: AbortSignal): Promise<number[]> {
  const times: number[] = []
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const startedAtMs = performance.now()
      const response = await fetch(`${url}/weather/tools/get_weather`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TEST_KEY}` },
        body: '{"city":"上海"}',
      })
      await response.text()
      if (!response.ok) throw new Error(`the box answers ${response.status}`)
      times.push(performance.now() - startedAtMs)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, work))
  return times
}

async function run(args: string[], dataDir: string): Promise<unknown> {
  const child = spawn(process.execPath, [join(PROJECT, 'lib/cli/main.ts'), ...args], {
    cwd: PROJECT,
    env: { PATH: process.env['PATH'], ONBOX_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(`onbox ${args.join(' ')} ended with ${code}`)
  return JSON.parse(text)
}
