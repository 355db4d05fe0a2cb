import type { Random } from './random.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** A day between 2025-01-01 and 2027-12-28 as `YYYY-MM-DD`. */
export function day(random: Random): string {
  return `${random.integer(2025, 2027)}-${pad(random.integer(1, 12))}-${pad(random.integer(1, 28))}`
}

/** A time of day from `fromHour`:00 to `toHour`:59 as `HH:MM`. */
export function clock(random: Random, fromHour: number, toHour: number): string {
  return `${pad(random.integer(fromHour, toHour))}:${pad(random.integer(0, 59))}`
}

/** As `clock`, on a full or half hour. */
export function halfHour(random: Random, fromHour: number, toHour: number): string {
  return `${pad(random.integer(fromHour, toHour))}:${random.pick(['00', '30'])}`
}

/** A fraction in [min, max], rounded to `decimals` places. */
export function fraction(random: Random, min: number, max: number, decimals: number): number {
  return round(min + random.next() * (max - min), decimals)
}

/** Rounds half away from zero to `decimals` places. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
