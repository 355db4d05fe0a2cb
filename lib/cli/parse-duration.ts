import { UsageError } from './command.ts'

const UNIT_SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const

/**
 * Seconds of a text such as `30m`, `24h` or `90d`.
 *
 * @throws {UsageError} where it is none
 */
export function parseDuration(text: string, option: string): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  if (count === undefined) {
    throw new UsageError(`--${option} takes a time such as 30m, 24h or 90d, and got "${text}"`)
  }
  return Number(count) * UNIT_SECONDS[unit as keyof typeof UNIT_SECONDS]
}
