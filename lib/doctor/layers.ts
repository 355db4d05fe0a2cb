import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createLog, createRequestId, toOnboxError, type Log } from '../base/index.ts'
import { bundleFunction } from '../deploy/index.ts'
import {
  bundleScript,
  getRuntimeCode,
  readUsage,
  startBlank,
  startIsolate,
  type Blank,
} from '../isolate/index.ts'
import { formatBytes, reasonOf, type Check } from './check.ts'
import type { ProbeResult } from './probe.ts'

/** The layers of docs/isolation.md, by their numbers there. */
export const LAYERS = [
  'a process',
  "Node's permission model",
  'the bootstrap',
  'the host trusts nothing',
  'limits',
  'the kernel',
] as const

const HERE = import.meta.dirname
const PROBED_MEMORY_MB = 32
/** An attempt that came to nothing by then will come to nothing; machines at their limit are slow. */
const PATIENCE_MS = 20_000
const POLL_MS = 20
/** Processor time that the loop gets. */
const CPU_MS = 200

const REINSTALL =
  'run "npm install" in the box\'s folder; it brings the Node that the box is made for'

/** How Node and V8 refuse. Any other error says that the attempt came further. */
export const REFUSALS: ReadonlySet<string> = new Set([
  'ERR_ACCESS_DENIED',
  'ERR_DLOPEN_DISABLED',
  'EvalError',
])

/** What was found of a layer, before it has its number. */
type Found = Pick<Check, 'mark' | 'found' | 'wayOut'> & { active: boolean }

const active = (found: string): Found => ({ active: true, mark: 'ok', found: `active: ${found}` })
const inactive = (mark: 'warning' | 'fault', found: string, wayOut: string): Found => ({
  active: false,
  mark,
  found: `inactive: ${found}`,
  wayOut,
})

/**
 * Tells which layers of isolation hold on this machine, by trying each of them with real processes: some 2 seconds.
 *
 * @returns one check for each layer, in their order
 */
export async function examineLayers(): Promise<Check[]> {
  const [probed, hasEnded, bootstrap, messages] = await Promise.all([
    orFault(probe),
    orFault(endWithHost),
    orFault(examineFunction),
    orFault(lie),
  ])
  const found: [Found, Found, Found, Found, Found, Found] = [
    'fault' in probed ? probed.fault : toProcessLayer(probed.result, hasEnded),
    'fault' in probed ? probed.fault : toPermissionLayer(probed.result),
    'fault' in bootstrap ? bootstrap.fault : bootstrap.closed,
    'fault' in messages ? messages.fault : messages,
    'fault' in bootstrap ? bootstrap.fault : bootstrap.limits,
    'fault' in probed ? probed.fault : toKernelLayer(probed.dataLimit),
  ]
  return LAYERS.map((layer, index) => ({
    area: 'layers',
    what: `${index + 1}. ${layer}`,
    ...(found[index] as Found),
  }))
}

/** What `work` finds; where it cannot even be tried, that. */
async function orFault<T extends object>(work: () => Promise<T>): Promise<T | { fault: Found }> {
  try {
    return await work()
  } catch (error) {
    return { fault: inactive('fault', `it cannot be tried: ${reasonOf(error)}`, REINSTALL) }
  }
}

/** A blank isolate as functions get them, with a script of ours in it; it is ended behind `work`. */
async function withBlank<T>(
  script: string,
  onOutput: (line: string) => void,
  work: (blank: Blank) => Promise<T>,
): Promise<T> {
  const log: Log = {
    ...createLog('error', () => {}),
    warn: (_message, fields) => onOutput(String(fields?.['line'])),
  }
  const code = bundleScript(join(HERE, script))
  const blank = await startBlank({
    memoryLimitMb: PROBED_MEMORY_MB,
    runtime: getRuntimeCode(),
    log,
    script: code,
  })
  try {
    return await work(blank)
  } finally {
    blank.kill('stopped')
    await blank.exited
  }
}

/** What a locked process can do before anything of ours has closed it, and what the kernel lets it allocate. */
async function probe(): Promise<{ result: ProbeResult; dataLimit: number | undefined }> {
  const printed = Promise.withResolvers<string>()
  return withBlank('probe.ts', printed.resolve, async ({ pid }) => {
    const line = await within(printed.promise)
    if (line === undefined) throw new Error('the probe says nothing')
    return { result: JSON.parse(line) as ProbeResult, dataLimit: readDataLimit(pid) }
  })
}

/** `RLIMIT_DATA` of a process, in bytes; undefined where it has none of its own, or where there is no `/proc`. */
function readDataLimit(pid: number): number | undefined {
  const read = (id: number | 'self'): string | undefined => {
    const file = `/proc/${id}/limits`
    if (!existsSync(file)) return undefined
    return /^Max data size +(\d+) /m.exec(readFileSync(file, 'utf8'))?.[1]
  }
  const limit = read(pid)
  return limit === undefined || limit === read('self') ? undefined : Number(limit)
}

/** Whether a busy process ends with a host that is killed. */
async function endWithHost(): Promise<{ hasEnded: boolean }> {
  const host = spawn(
    process.execPath,
    [fileURLToPath(new URL('doomed-host.ts', import.meta.url))],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  try {
    const said = await within(once(host.stdout, 'data'))
    if (said === undefined) throw new Error('no process is started')
    const pid = Number(String(said[0]))
    host.kill('SIGKILL')
    const untilMs = performance.now() + PATIENCE_MS
    while (isRunning(pid) && performance.now() < untilMs) await sleep(POLL_MS)
    const hasEnded = !isRunning(pid)
    if (!hasEnded) process.kill(pid, 'SIGKILL')
    return { hasEnded }
  } finally {
    host.kill('SIGKILL')
  }
}

/** Whether there is such a process, and not only its exit code that nobody has asked for yet. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const stat = `/proc/${pid}/stat`
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'))
}

/** A function in an isolate of its own: what it reaches, and whether it is ended when it computes too long. */
async function examineFunction(): Promise<{ closed: Found; limits: Found }> {
  const { code } = await bundleFunction(join(HERE, 'functions/attempts.ts'), HERE)
  const isolate = await startIsolate({
    name: 'attempts',
    version: 'doctor',
    runtime: getRuntimeCode(),
    code,
    limits: {
      timeoutMs: PATIENCE_MS,
      cpuMs: CPU_MS,
      memoryLimitMb: PROBED_MEMORY_MB,
      maxBodyBytes: 0,
      maxResponseBytes: 65_536,
    },
    bindings: {},
    kinds: {},
    vars: {},
    timeZone: 'UTC',
    log: createLog('error', () => {}),
  })
  const ask = (path: string): Promise<Response> =>
    isolate.fetch(new Request(`http://box${path}`), {
      requestId: createRequestId(),
      keyId: 'doctor',
      signal: new AbortController().signal,
    })
  try {
    const outcomes = (await (await ask('/')).json()) as Record<string, string>
    const open = Object.keys(outcomes).filter((name) => outcomes[name] !== 'closed')
    const seesUsage = readUsage(isolate.pid) !== undefined
    const code = await ask('/loop').then(
      () => undefined,
      (error: unknown) => toOnboxError(error).code,
    )
    return {
      closed:
        open.length === 0
          ? active(`closed are ${Object.keys(outcomes).join(', ')}`)
          : inactive('fault', `a function gets at ${open.join(', ')}`, REINSTALL),
      limits: toLimitsLayer(code, seesUsage),
    }
  } finally {
    await isolate.stop()
  }
}

/** Whether a process that sends what no isolate sends is ended. */
async function lie(): Promise<Found> {
  const reason = await withBlank(
    'liar.ts',
    () => {},
    ({ exited }) => within(exited),
  ).catch((error: unknown) => {
    // It may be found out before it counts as started.
    if (toOnboxError(error).code === 'FUNCTION_UNAVAILABLE') return 'protocol'
    throw error
  })
  return reason === 'protocol'
    ? active('a process that sends what no isolate sends is ended')
    : inactive('fault', 'a process sends what it likes', REINSTALL)
}

function toProcessLayer(
  { environment }: ProbeResult,
  ended: { hasEnded: boolean } | { fault: Found },
): Found {
  if ('fault' in ended) return ended.fault
  if (environment !== 'bare') {
    return inactive('fault', 'an isolate sees environment variables', REINSTALL)
  }
  return ended.hasEnded
    ? active(
        'the environment holds nothing of the box; a busy isolate ends with a box that is killed',
      )
    : inactive(
        'warning',
        'a busy isolate goes on when the box is killed',
        'the guard needs /bin/sh: install a POSIX shell there',
      )
}

function toPermissionLayer({ environment: _environment, ...attempts }: ProbeResult): Found {
  const open = Object.keys(attempts).filter((name) => !REFUSALS.has(attempts[name] ?? ''))
  return open.length === 0
    ? active(`refused are ${Object.keys(attempts).join(', ')}`)
    : inactive('fault', `Node ${process.version} does not refuse ${open.join(', ')}`, REINSTALL)
}

function toLimitsLayer(code: string | undefined, seesUsage: boolean): Found {
  if (code === 'FUNCTION_CPU_EXCEEDED' && seesUsage) {
    return active(`a loop is ended at its processor time; memory is watched`)
  }
  return code === 'FUNCTION_TIMEOUT'
    ? inactive(
        'warning',
        'only the heap and the time of a request are limited, since there is no /proc',
        'run the box on Linux, with /proc mounted',
      )
    : inactive('fault', `a loop is not ended (${code ?? 'it came to its end'})`, REINSTALL)
}

function toKernelLayer(dataLimit: number | undefined): Found {
  return dataLimit === undefined
    ? inactive(
        'warning',
        'there is no prlimit that works, so buffers can grow past the limit for up to 250 ms',
        'on Linux, install util-linux (apt install util-linux), and see that prlimit is in the PATH of the box',
      )
    : active(
        `RLIMIT_DATA bounds an isolate to ${formatBytes(dataLimit)}, V8's reservations included`,
      )
}

/** What it settles with; undefined where that takes too long. */
async function within<T>(promise: Promise<T>): Promise<T | undefined> {
  const giveUp = new AbortController()
  try {
    return await Promise.race([
      promise,
      sleep(PATIENCE_MS, undefined, { signal: giveUp.signal, ref: false }),
    ])
  } finally {
    giveUp.abort()
  }
}
