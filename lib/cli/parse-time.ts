import { UsageError } from './command.ts'

const UNIT_MS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** A day, or a day and a time, as ISO 8601 has them: `Date.parse` also takes `10` for a month of 2001. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** `10m` as the time ten minutes ago, in Unix milliseconds; a time as itself. @param option - that has it */
export function parseTime(text: string, option: string): number {
  const [, count, unit = ''] = /^(\d+)([smhd])$/.exec(text) ?? []
  const readTime = (): number => (ISO.test(text) ? Date.parse(text) : Number.NaN)
  const atMs = count === undefined ? readTime() : Date.now() - Number(count) * (UNIT_MS[unit] ?? 0)
  if (!Number.isNaN(atMs)) return atMs
  throw new UsageError(
    `--${option} takes 90s, 10m, 2h, 1d or a time such as 2026-11-25T08:00:00Z, and got "${text}"`,
  )
}
