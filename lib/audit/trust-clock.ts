import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'

/** Where the clock went on by more than that at once, it is believed once it has said so for that long. */
const SETTLED_MS = 7 * 86_400_000

/** What a file keeps of the clock, in Unix milliseconds. */
const seenSchema = v.object({
  /** What it said last when it was believed; not there where it never was. */
  believedMs: v.exactOptional(v.number()),
  /** What it said first when it was not. */
  doubtedMs: v.exactOptional(v.number()),
})
type Seen = v.InferOutput<typeof seenSchema>

/** Whether the clock is believed, and, where it has begun to be doubted, since when it went on. */
export interface Trust {
  isBelieved: boolean
  jumpedFromMs?: number
}

/**
 * Looks whether the clock can be believed, where what it says takes something away for good. One that goes on by more than a
 * week at once may be wrong, or the box was off: it is believed a week later, if it says so still. Nobody has to ask often: however far
 * apart two looks are, the second after a doubt that is a week old believes.
 *
 * @param path - of the file that remembers it; without one, the clock is doubted for a week
 * @throws what the disk says that does not take it
 */
export function trustClock(path: string, nowMs: number): Trust {
  const seen = read(path)
  const { believedMs, doubtedMs } = seen
  const isNear = believedMs !== undefined && nowMs - believedMs <= SETTLED_MS
  // A doubt from a time that is still to come was one of a clock that has been set right.
  const isDoubted = doubtedMs !== undefined && doubtedMs <= nowMs
  if (isNear || (isDoubted && nowMs - doubtedMs >= SETTLED_MS)) {
    write(path, { believedMs: nowMs })
    return { isBelieved: true }
  }
  if (isDoubted) return { isBelieved: false }
  write(path, { ...(believedMs !== undefined && { believedMs }), doubtedMs: nowMs })
  return { isBelieved: false, ...(believedMs !== undefined && { jumpedFromMs: believedMs }) }
}

function read(path: string): Seen {
  try {
    const parsed = v.safeParse(seenSchema, JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.output : {}
  } catch {
    return {}
  }
}

function write(path: string, seen: Seen): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(seen)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
