import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listTree } from '../bench/runtime/bench-box.ts'
import { findFreePort } from '../helpers/find-free-port.ts'
import { readCommandLine } from '../helpers/read-command-line.ts'
import { PROJECT, TEST_KEY } from '../helpers/start-box.ts'

/** What of a box can be killed; `host` is the box itself. */
export const VICTIMS = ['host', 'model', 'isolate', 'data', 'spawner', 'knowledge'] as const
export type Victim = (typeof VICTIMS)[number]

/** What the command line of each has, and of no other. */
const MARKS: Record<Exclude<Victim, 'host'>, (line: string) => boolean> = {
  model: (line) => line.includes('inference/llama/process.ts'),
  knowledge: (line) => line.includes('knowledge/ingest/process.ts'),
  data: (line) => line.includes('--allow-addons'),
  isolate: (line) => line.includes('--no-addons'),
  spawner: (line) => line.includes('--expose-gc') && !line.includes('--permission'),
}

const NOTES = `import { createFunction } from 'onbox'
export default createFunction()
  .put('/:name', async ({ env, req, body }) => {
    await env.KV.put(req.param('name'), await req.text())
    return body(null, 204)
  })
  .get('/:name', async ({ env, req, text }) => text((await env.KV.get(req.param('name'))) ?? ''))`

/** What another function asks may be made of anything: what it leads to is held. */
const RELAY = `import { createFunction } from 'onbox'
export default createFunction().post('/', async ({ env, req }) =>
  env.QUOTES.fetch('/', { method: 'POST', body: await req.text() }))`

const CONFIG = {
  timeZone: 'Asia/Shanghai',
  sampleCompany: true,
  databases: { sales: {}, quotes: {} },
  collections: { papers: {} },
  functions: {
    notes: { bindings: { KV: { type: 'kv' } } },
    relay: { bindings: { QUOTES: { type: 'service', function: 'quotes' } } },
    quotes: {
      tools: ['create_quote', 'find_quote'],
      bindings: {
        AI: { type: 'model' },
        DB: { type: 'database', database: 'quotes', access: 'write' },
        SALES: { type: 'database', database: 'sales', access: 'read' },
      },
    },
  },
}

/** A box with the sample's quotes, a key-value store and a collection: its folder. */
export function makeVictim(root: string): string {
  mkdirSync(join(root, 'functions'))
  writeFileSync(join(root, 'functions/notes.ts'), NOTES)
  writeFileSync(join(root, 'functions/relay.ts'), RELAY)
  cpSync(join(PROJECT, 'functions/quotes.ts'), join(root, 'functions/quotes.ts'))
  cpSync(join(PROJECT, 'db'), join(root, 'db'), { recursive: true })
  for (const name of ['lib', 'models', 'node_modules', 'package.json']) {
    symlinkSync(join(PROJECT, name), join(root, name))
  }
  writeFileSync(join(root, 'wrangler-like.config.ts'), `export default ${JSON.stringify(CONFIG)}\n`)
  return root
}

/** A box that is started again whenever it ends, as deploy/onbox.service has it: nobody else does anything. */
export interface SupervisedBox {
  url: string
  dataDir: string
  /** @returns whether there was one to kill */
  kill: (victim: Victim, choose: (count: number) => number) => boolean
  /** Of the box that runs now, and of what it started. */
  pids: () => number[]
  /** @returns its exit code */
  stop: () => Promise<number | null>
}

export async function superviseBox(root: string): Promise<SupervisedBox> {
  const port = await findFreePort()
  const dataDir = join(root, '.onbox')
  let isStopping = false
  let child: ChildProcess
  let lastExit: Promise<number | null>
  const start = (): void => {
    child = spawn(
      process.execPath,
      ['--disable-sigusr1', join(PROJECT, 'lib/cli/main.ts'), 'start', '--json'],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          ONBOX_PORT: String(port),
          ONBOX_ADMIN_KEY: TEST_KEY,
          ONBOX_LOG_LEVEL: 'error',
          ONBOX_MODEL: join(PROJECT, 'models/starter.gguf'),
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    lastExit = once(child, 'exit').then(([code]) => {
      if (!isStopping) start()
      return code as number | null
    })
  }
  start()
  const pids = (): number[] => listTree(child.pid as number)
  const find = (victim: Victim): number[] =>
    victim === 'host'
      ? [child.pid as number]
      : pids().filter((pid) => MARKS[victim](readCommandLine(pid)))
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    pids,
    kill: (victim, choose) => {
      const found = find(victim)
      if (found.length === 0) return false
      return process.kill(found[choose(found.length)] as number, 'SIGKILL')
    },
    stop: () => {
      isStopping = true
      child.kill('SIGTERM')
      return lastExit
    },
  }
}
