import type { Log } from '../base/index.ts'
import { OnboxError } from '../base/index.ts'
import { capMemory } from './cap-memory.ts'
import { openChannel, type Channel } from './channel.ts'
import { createPieceCollector } from './collect-pieces.ts'
import type { ExitReason } from './exit-reason.ts'
import { getGuestCode } from './guest-code.ts'
import { MAX_GUEST_MESSAGE_BYTES } from './message-limits.ts'
import { parseGuestMessage, type HostMessage, type WholeMessage } from './protocol.ts'
import type { RuntimeCode } from './runtime-code.ts'
import { spawnLocked } from './spawn-locked.ts'
import { guestPriority } from './yield-cores.ts'

/** Longest time from the start of a process to its first word, on a busy machine. */
const START_TIMEOUT_MS = 15_000

/** What Node itself takes beside the JavaScript heap, with room for young objects and buffers. */
const BASE_MB = 128

/** Room for young objects: small, since it is never given back and there is one for each function. */
const YOUNG_MB = 2

/** A process that leaves more than this unread is stuck, and what waits for it fills the host's memory. */
const MAX_UNREAD_BYTES = 64 * 1_048_576

/** A locked-down process that has no function yet. */
export interface Blank {
  readonly pid: number
  /** Resident memory at which it has to be ended, in MiB; whoever loads a function keeps to it. */
  readonly residentLimitMb: number
  send: (message: HostMessage) => void
  drained: Channel['drained']
  /** Takes the messages from now on; says of each whether it ends what the process was asked. */
  onMessage: (listener: (message: WholeMessage) => boolean) => void
  /** Settles once the process is gone. */
  readonly exited: Promise<ExitReason>
  kill: (reason: ExitReason) => void
}

export interface BlankOptions {
  memoryLimitMb: number
  /** What it loads before it gets a function. */
  runtime: RuntimeCode
  /** Gets the runtime's code cache where it has none, unless a function is loaded first: nobody else can be trusted with it. */
  onRuntimeCodeCache?: (codeCache: Uint8Array) => void
  log: Log
  /** What runs in it. Default: the guest's own code. */
  script?: string
}

/**
 * Starts a blank isolate.
 *
 * @returns when its doors are closed and it waits for a function
 * @throws {OnboxError} `FUNCTION_UNAVAILABLE` when it does not start
 */
export async function startBlank({
  memoryLimitMb,
  runtime: { code, codeCache },
  onRuntimeCodeCache,
  log,
  script = getGuestCode(),
}: BlankOptions): Promise<Blank> {
  let reason: ExitReason | undefined
  let isMemoryFull = false
  const started = await spawnLocked({
    args: [
      '--no-addons',
      '--expose-gc',
      '--disallow-code-generation-from-strings',
      // What another request has left in memory is not shown by `Buffer.allocUnsafe`.
      '--zero-fill-buffers',
      `--max-old-space-size=${memoryLimitMb}`,
      `--max-semi-space-size=${YOUNG_MB}`,
      // Its heap is small, and other cores are for others.
      '--single-threaded-gc',
    ],
    script,
    priority: guestPriority(),
    onLine: (line, pid) => {
      if (/out of memory|bad_alloc/i.test(line)) isMemoryFull = true
      log.warn('isolate output', { pid, line })
    },
  }).catch((error: Error) => {
    throw cannotStart(error.message)
  })
  const { pid, socket } = started
  const kill = (why: ExitReason) => {
    reason ??= why
    started.kill()
  }
  const exited = started.ended.then(() => reason ?? (isMemoryFull ? 'memory' : 'crashed'))
  let listener: (message: WholeMessage) => boolean = () => false
  const collect = createPieceCollector()
  const channel = openChannel(
    socket,
    MAX_GUEST_MESSAGE_BYTES,
    (raw) => {
      const parsed = parseGuestMessage(raw)
      const message = parsed ? collect(parsed) : 'invalid'
      if (message === undefined) return false
      if (message !== 'invalid') return listener(message)
      log.error('isolate sent an invalid message', { pid })
      kill('protocol')
      return false
    },
    (error) => {
      log.error('isolate sent unreadable bytes', { pid, error: error.message })
      kill('protocol')
    },
  )
  await waitForReady()
  const residentLimitMb = memoryLimitMb + BASE_MB
  listener = (message) => {
    if (message.type === 'code-cache' && message.of === 'runtime')
      onRuntimeCodeCache?.(message.bytes)
    return false
  }
  await capMemory(pid, residentLimitMb, log)
  channel.send({ type: 'prepare', code, ...(codeCache && { codeCache }) })
  return {
    pid,
    residentLimitMb,
    drained: channel.drained,
    send: (message) => {
      if (reason !== undefined) return
      channel.send(message)
      if (channel.unreadBytes() <= MAX_UNREAD_BYTES) return
      log.error('isolate does not read', { pid, unreadBytes: channel.unreadBytes() })
      kill('unread')
    },
    onMessage: (next) => {
      listener = next
    },
    exited,
    kill,
  }

  async function waitForReady(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<'ready' | 'late'>()
    listener = (message) => {
      if (message.type === 'ready') resolve('ready')
      return false
    }
    const timer = setTimeout(resolve, START_TIMEOUT_MS, 'late')
    const outcome = await Promise.race([promise, exited])
    clearTimeout(timer)
    if (outcome === 'ready') return
    kill('crashed')
    throw cannotStart(
      outcome === 'late'
        ? `it said nothing for ${START_TIMEOUT_MS} ms`
        : 'its process ended, see the log',
    )
  }
}

const cannotStart = (why: string) =>
  new OnboxError('FUNCTION_UNAVAILABLE', `Cannot start an isolate: ${why}`, {
    retryAfterSeconds: 1,
  })
