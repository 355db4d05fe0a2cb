import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../../lib/config/index.ts'

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))
const KEY = 'a-key-for-benches-only'

/** A function that answers with this text. */
export const saying = (text: string): string => `import { createFunction } from 'onbox'
export default createFunction().get('/', (context) => context.text(${JSON.stringify(text)}))
`

/** A box in a process of its own, as `npm start` makes it. */
export interface BenchBox {
  url: string
  key: string
  root: string
  process: ChildProcess
  write: (name: string, text: string) => void
  /** Stops it; its folder stays for the next start. */
  stop: () => Promise<void>
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A project folder that is removed when the bench ends. */
export function makeProject(files: Record<string, string>, config: Config): string {
  const root = mkdtempSync(join(tmpdir(), 'onbox-bench-'))
  folders.push(root)
  mkdirSync(join(root, 'functions'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, 'functions', `${name}.ts`), text)
  }
  writeFileSync(join(root, 'wrangler-like.config.ts'), `export default ${JSON.stringify(config)}\n`)
  return root
}

/** Starts a box without a model: nothing here asks one. */
export async function startBox(
  root: string,
  command: 'start' | 'dev' = 'start',
): Promise<BenchBox> {
  const child = spawn(
    process.execPath,
    [
      '--disable-sigusr1',
      '--max-semi-space-size=8',
      join(PROJECT, 'lib/cli/main.ts'),
      command,
      '--json',
    ],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        ONBOX_PORT: '0',
        ONBOX_ADMIN_KEY: KEY,
        ONBOX_LOG_LEVEL: 'error',
        ONBOX_MODEL: join(root, 'none.gguf'),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  let text = ''
  child.stdout.setEncoding('utf8')
  while (!text.includes('"url"')) {
    const [chunk] = (await once(child.stdout, 'data')) as [string]
    text += chunk
  }
  child.stdout.resume()
  const ready = text.split('\n').find((line) => line.includes('"url"')) as string
  const { url } = JSON.parse(ready) as { url: string }
  return {
    url,
    key: KEY,
    root,
    process: child,
    write: (name, source) => writeFileSync(join(root, 'functions', `${name}.ts`), source),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}

/** Memory that only these processes use, and their share of the rest (PSS), in MB. */
export function measurePssMb(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const found = /^Pss:\s+(\d+) kB$/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))
    return sum + Number(found?.[1] ?? 0) / 1_024
  }, 0)
}

const TICKS_PER_SECOND = 100

/** Processor time that these processes have taken, in seconds. */
export function readCpuSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = readIfThere(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? []
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND
  }, 0)
}

/** A process may end while one looks. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** A process and all below it. */
export function listTree(pid: number): number[] {
  const below = readIfThere(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number)
  return [pid, ...below.flatMap(listTree)]
}
