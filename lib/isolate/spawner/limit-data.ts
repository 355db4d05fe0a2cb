import { createTicket, getSpawner, SPAWNER_GONE } from './open-spawner.ts'

/**
 * Bounds what a process can allocate beside files that it maps: `RLIMIT_DATA`.
 *
 * @throws {Error} with the reason, when it is not bounded
 */
export async function limitData(pid: number, bytes: number): Promise<void> {
  const ticket = createTicket()
  const limited = Promise.withResolvers<void>()
  const close = getSpawner().order(
    { type: 'limit-data', ticket, pid, bytes },
    {
      onReport: (report) => {
        if (report.type === 'limited') limited.resolve()
        if (report.type === 'refused') limited.reject(new Error(report.reason))
      },
      onGone: () => limited.reject(new Error(SPAWNER_GONE)),
    },
  )
  await limited.promise.finally(close)
}
