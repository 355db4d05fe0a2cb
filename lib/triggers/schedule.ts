import { Cron } from 'croner'

/**
 * When a schedule is due.
 *
 * @param schedule - five fields as cron has them, e.g. `0 8 * * 1-5`; checked with the configuration
 * @param timeZone - IANA name; what the fields are read in, daylight saving time included
 * @returns the first time behind the given one, in Unix milliseconds; undefined when it is never due again
 */
export function createSchedule(
  schedule: string,
  timeZone: string,
): (afterMs: number) => number | undefined {
  const cron = new Cron(schedule, { timezone: timeZone, mode: '5-part', paused: true })
  return (afterMs) => cron.nextRun(new Date(afterMs))?.getTime()
}
