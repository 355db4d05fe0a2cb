import { OnboxError, type Log } from '../../base/index.ts'
import { startWorker, type Worker } from './worker.ts'

/** Jobs that may wait for a process; one more is refused. */
const MAX_WAITING = 256
/** A process beyond the minimum that has nothing to do for this long is ended. */
const IDLE_MS = 30_000
/** After a failed start, the next one waits. */
const RETRY_MS = 500

export interface PoolOptions {
  folder: string
  log: Log
  minWorkers: number
  maxWorkers: number
}

export interface Job {
  owner: string
  /** Gets a process of its own until the promise settles. Must not reject. */
  run: (worker: Worker) => Promise<void>
  /** No process can be had. */
  refuse: (error: OnboxError) => void
}

/** Hands out data processes, one job each at a time. */
export interface Pool {
  /** @returns takes the job back while it waits; false when it does not wait any more */
  add: (job: Job) => () => boolean
  /** Starts the minimum now, and not with the first job. */
  warmUp: () => void
  pids: () => number[]
  close: () => Promise<void>
}

/**
 * A pool that keeps one process more than there is work for, so that a killed one costs nobody a start,
 * gives no owner more than half of the processes, and the last free one only to an owner that has none:
 * slow queries of some functions leave room for the others.
 */
export function createPool({ folder, log, minWorkers, maxWorkers }: PoolOptions): Pool {
  const maxPerOwner = Math.max(1, Math.floor(maxWorkers / 2))
  const waiting: Job[] = []
  const idle: Worker[] = []
  const workers = new Set<Worker>()
  const running = new Map<string, number>()
  let starting = 0
  let retryTimer: NodeJS.Timeout | undefined
  let isClosed = false

  const remove = <T>(list: T[], item: T): boolean => {
    const index = list.indexOf(item)
    if (index >= 0) list.splice(index, 1)
    return index >= 0
  }

  const countRunning = (owner: string) => running.get(owner) ?? 0

  const mayRun = (owner: string): boolean => {
    const own = countRunning(owner)
    const all = [...running.values()].reduce((sum, count) => sum + count, 0)
    return own === 0 || (own < maxPerOwner && all < maxWorkers - 1)
  }

  const dispatch = () => {
    for (;;) {
      const job = waiting.find(({ owner }) => mayRun(owner))
      const worker = job && idle.pop()
      if (!worker) break
      remove(waiting, job)
      void occupy(worker, job)
    }
    prepare()
  }

  const occupy = async (worker: Worker, job: Job) => {
    const { owner } = job
    running.set(owner, countRunning(owner) + 1)
    await job.run(worker)
    running.set(owner, countRunning(owner) - 1)
    if (countRunning(owner) === 0) running.delete(owner)
    if (workers.has(worker)) idle.push(worker)
    dispatch()
  }

  /** Starts what is missing: the minimum, and one more than there is work for. */
  const prepare = () => {
    const free = idle.length + starting
    const total = workers.size + starting
    const wanted = total < minWorkers || free < 1 + waiting.length
    if (!wanted || total >= maxWorkers || isClosed || retryTimer) return
    starting += 1
    void start().finally(() => {
      starting -= 1
      dispatch()
    })
  }

  const start = async () => {
    try {
      const worker = await startWorker(folder, log)
      workers.add(worker)
      void worker.exited.then(() => {
        workers.delete(worker)
        remove(idle, worker)
        dispatch()
      })
      if (isClosed) worker.kill()
      else idle.push(worker)
    } catch (error) {
      log.error('data process did not start', { error: String(error) })
      if (workers.size === 0) for (const job of waiting.splice(0)) job.refuse(error as OnboxError)
      retryTimer = setTimeout(() => {
        retryTimer = undefined
        dispatch()
      }, RETRY_MS)
    }
  }

  const trimmer = setInterval(() => {
    if (waiting.length === 0 && workers.size > minWorkers && idle.length > 1) idle.shift()?.kill()
  }, IDLE_MS)
  trimmer.unref()

  return {
    add: (job) => {
      if (isClosed || waiting.length >= MAX_WAITING) {
        job.refuse(busy(isClosed ? 'the box is stopping' : 'too many queries are waiting'))
      } else {
        waiting.push(job)
        dispatch()
      }
      return () => remove(waiting, job)
    },
    warmUp: dispatch,
    pids: () => [...workers].map(({ pid }) => pid),
    close: async () => {
      isClosed = true
      clearInterval(trimmer)
      clearTimeout(retryTimer)
      for (const job of waiting.splice(0)) job.refuse(busy('the box is stopping'))
      const all = [...workers]
      for (const worker of all) worker.kill()
      await Promise.all(all.map((worker) => worker.exited))
    },
  }
}

/** The refusal of a query that cannot be run now. */
export function busy(reason: string): OnboxError {
  return new OnboxError('DATABASE_UNAVAILABLE', `Cannot run the query now: ${reason}`, {
    retryAfterSeconds: 1,
  })
}
