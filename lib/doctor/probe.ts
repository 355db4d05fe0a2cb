/**
 * Runs in a locked process in place of the guest's bootstrap: tries what Node itself has to refuse, and prints one
 * line of JSON with what came of each attempt.
 */
import { spawnSync } from 'node:child_process'
import { promises as dns } from 'node:dns'
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { open } from 'node:inspector'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { encodeFrame } from '../base/frames.ts'
import { ENVIRONMENT } from '../isolate/environment.ts'

/** What came of each attempt: the code of the error that ended it, or `OPEN`. */
export type ProbeResult = Record<string, string>

const HOST_FD = 3
const MAX_MESSAGE_BYTES = 1_000
/** A refusal comes at once; an attempt that is under way after this time is not refused. */
const PATIENCE_MS = 2_000

const failed = (emitter: Server | Socket): Promise<never> =>
  new Promise((_resolve, reject) => {
    emitter.on('error', reject)
  })

const ATTEMPTS: Record<string, () => unknown> = {
  files: () => readFileSync(process.execPath),
  folders: () => readdirSync('/'),
  connections: () => failed(connect(9, '127.0.0.1')),
  'listening sockets': () => failed(createServer().listen(0)),
  'host names': () => dns.lookup('localhost'),
  processes: () => {
    const { error } = spawnSync(process.execPath, ['--version'])
    if (error) throw error
  },
  workers: () => new Worker('0', { eval: true }),
  addons: () => {
    process.dlopen({ exports: {} }, process.execPath)
  },
  inspector: () => open(0),
  // The one place that asks for it, to be refused.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  'code from text': () => new Function('return 1')() as unknown,
}

async function attempt(work: () => unknown): Promise<string> {
  try {
    await Promise.race([
      (async () => work())(),
      new Promise((resolve) => {
        setTimeout(resolve, PATIENCE_MS)
      }),
    ])
    return 'OPEN'
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string }
    return code ?? name ?? 'refused'
  }
}

writeSync(HOST_FD, encodeFrame({ type: 'ready' }, MAX_MESSAGE_BYTES))
void Promise.all(
  Object.entries(ATTEMPTS).map(async ([name, work]) => [name, await attempt(work)] as const),
).then((outcomes) => {
  const isBare = Object.keys(process.env).every((name) => Object.hasOwn(ENVIRONMENT, name))
  const result: ProbeResult = {
    ...Object.fromEntries(outcomes),
    environment: isBare ? 'bare' : 'OPEN',
  }
  process.stdout.write(`${JSON.stringify(result)}\n`)
})
// Until the host ends it.
setInterval(() => {}, 60_000)
