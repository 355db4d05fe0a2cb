import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { createRequestId, type Log } from '../base/index.ts'
import type { OpenAudit } from './audit.ts'
import { trustClock } from './trust-clock.ts'

const DAY_MS = 86_400_000
/** How often it is looked for records that have expired. */
const INTERVAL_MS = 3_600_000
/** Remembers what the clock has said. */
const CLOCK_FILE = 'audit-clock.json'

export interface RetentionOptions {
  audit: Pick<OpenAudit, 'expireOnce' | 'record' | 'flush'>
  dataDir: string
  retentionDays: number
  log: Log
  now?: () => number
}

/**
 * Removes records once they are older than `retentionDays`, at once and every hour; a week later where the clock has jumped.
 */
export function startRetention(options: RetentionOptions): { close: () => Promise<void> } {
  const { log } = options
  let isClosing = false
  let running: Promise<void> | undefined
  const run = (): void => {
    running ??= expireAll(options, () => isClosing)
      .catch((error: unknown) => {
        log.error('audit records do not expire', { reason: String(error) })
      })
      .finally(() => (running = undefined))
  }
  const timer = setInterval(run, INTERVAL_MS).unref()
  run()
  return {
    close: async () => {
      isClosing = true
      clearInterval(timer)
      await running
    },
  }
}

/** From one signed checkpoint to the next, so that the host is never long at it. */
async function expireAll(
  { audit, dataDir, retentionDays, log, now = Date.now }: RetentionOptions,
  isClosing: () => boolean,
): Promise<void> {
  const { isBelieved, jumpedFromMs } = trustClock(join(dataDir, CLOCK_FILE), now())
  if (jumpedFromMs !== undefined) {
    const [from, to] = [jumpedFromMs, now()].map((ms) => new Date(ms).toISOString())
    log.warn(
      'audit records do not expire for a week: the box was off for long, or its clock is wrong; where it is, set it right',
      { from, to },
    )
  }
  if (!isBelieved) return
  const beforeMs = now() - retentionDays * DAY_MS
  let records = 0
  for (let removed = -1; removed !== 0 && !isClosing(); records += removed) {
    removed = audit.expireOnce(beforeMs)
    await setImmediate()
  }
  if (records === 0) return
  log.info('audit records expired', { records, retentionDays })
  audit.record({
    requestId: createRequestId(),
    step: 'administered',
    functionName: '',
    version: '',
    keyId: 'box',
    payload: { action: 'expire audit records', records, retentionDays },
  })
  await audit.flush()
}
