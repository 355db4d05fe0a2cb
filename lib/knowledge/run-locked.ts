import { MAX_MESSAGE_BYTES, type Log, type OnboxError } from '../base/index.ts'
import { openChannel, spawnLocked, watchUsage } from '../isolate/index.ts'

/** What V8 says before it ends itself. */
const HEAP_FULL = /heap out of memory/
const BYTES_PER_MIB = 1_048_576

/** What a job may take. */
export interface JobLimits {
  /** Resident memory, of which an idle Node takes 45. */
  memoryMb: number
  /** Processor time. Default: whatever `timeMs` allows. */
  cpuMs?: number
  /** In all. */
  timeMs: number
}

/** One piece of work on text that others wrote, in a process of its own. */
export interface LockedJob<T> {
  /** What it is called in the log. */
  name: string
  /** Flags that allow more than nothing. */
  args: readonly string[]
  script: string
  /** What the process is told: once. */
  order: object
  /**
   * Gets what it says.
   *
   * @returns the outcome, once it is there
   * @throws {OnboxError} what the job fails with
   */
  hear: (message: unknown) => T | undefined
  limits: JobLimits
  /** What it fails with beyond its limits, where it says nothing that makes sense, and where it is not there, or ends. */
  faults: {
    tooMuchMemory: () => OnboxError
    tookTooLong: () => OnboxError
    broken: (what: string) => OnboxError
    /** Of the moment: another try may do. */
    gone: (what: string) => OnboxError
  }
  /** Called once the process has started, before it is told anything; what it throws ends it. */
  onStart?: (() => void) | undefined
  /** Ends the process. */
  signal?: AbortSignal | undefined
  log?: Log | undefined
}

/**
 * Does a job in a process that may open no file and no network but what `args` allow, within limits of memory and time. The
 * process is gone when this settles.
 *
 * @throws {OnboxError} what `hear` throws, and `faults`; the signal's reason when aborted
 */
export async function runLocked<T>(job: LockedJob<T>): Promise<T> {
  const { name, args, script, limits, faults, signal, log } = job
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  let isFull = false
  // A process that is slow to start is late too.
  const timer = setTimeout(() => reject(faults.tookTooLong()), limits.timeMs)
  const onAbort = () => reject(signal?.reason as Error)
  signal?.addEventListener('abort', onAbort)
  // Awaited below, once the process has started.
  promise.catch(() => {})
  try {
    const { pid, socket, kill, ended } = await spawnLocked({
      args: [...args],
      script,
      onLine: (line, from) => {
        isFull ||= HEAP_FULL.test(line)
        log?.warn(`${name} process output`, { pid: from, line })
      },
    }).catch((cause: unknown) => {
      throw faults.gone(`its ${name} has not started: ${(cause as Error).message}`)
    })
    const channel = openChannel(
      socket,
      MAX_MESSAGE_BYTES,
      (message) => {
        try {
          const outcome = job.hear(message)
          if (outcome !== undefined) resolve(outcome)
        } catch (error) {
          reject(error)
        }
        return true
      },
      () => reject(faults.broken(`its ${name} said what no ${name} says`)),
    )
    const unwatch = watchUsage(
      pid,
      () => true,
      ({ residentBytes, cpuMs }) => {
        if (residentBytes > limits.memoryMb * BYTES_PER_MIB) reject(faults.tooMuchMemory())
        else if (cpuMs > (limits.cpuMs ?? Infinity)) reject(faults.tookTooLong())
      },
    )
    void ended.then(() =>
      reject(isFull ? faults.tooMuchMemory() : faults.gone(`its ${name} has ended`)),
    )
    try {
      signal?.throwIfAborted()
      job.onStart?.()
      channel.send(job.order)
      return await promise
    } finally {
      unwatch()
      kill()
      await ended
    }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
