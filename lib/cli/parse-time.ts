import { UsageError } from './command.ts'

const UNIT_MS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `10m` as the time ten minutes ago, in Unix milliseconds; a time as itself. @param option - that has it */
export function parseTime(text: string, option: string): number {
  const [, count, unit = ''] = /^(\d+)([smhd])$/.exec(text) ?? []
  const atMs =
    count === undefined ? Date.parse(text) : Date.now() - Number(count) * (UNIT_MS[unit] ?? 0)
  if (!Number.isNaN(atMs)) return atMs
  throw new UsageError(`--${option} takes 90s, 10m, 2h, 1d or a time, and got "${text}"`)
}
