/**
 * The messages between the host and its spawner: the one small process that starts all others of this room, and the data
 * processes. To fork takes as long as the memory of who forks is large, so the host has it done. Both sides import this
 * file and nothing else of each other.
 *
 * To `start`, the spawner connects to the host's address, says the ticket there, and gives that connection to the new
 * process as its descriptor 3: from then on it is the way from the host to it, and the spawner has no part in it. What
 * fails:
 *
 * - the process cannot be started: `refused`, with the reason
 * - the process ends: `ended`, behind all of its `line`s; its connection ends on its own
 * - the spawner does not answer an order for 15 s: the host ends it
 * - the spawner ends: what it was asked is lost, and its processes go on. Their end shows at their connections, and
 *   what they print is heard no more. The next order starts another spawner.
 * - the host ends: the spawner ends its processes and itself
 * - somebody else connects to the host's address: a connection that says no ticket is closed, and so is one that says
 *   nothing for 15 s
 */
import * as v from 'valibot'

/** What the host asks. */
export type Order =
  | {
      type: 'start'
      /** Random, and good for one connection; what is said of the process later is said with it. */
      ticket: string
      /** Where the host waits for the connection. */
      address: string
      /** Of Node, which reads the script on its standard input. */
      args: readonly string[]
      script: string
      /** Of the operating system, set before the process has threads. */
      priority?: number
    }
  /** Bounds what the process can allocate beside files that it maps (`RLIMIT_DATA`). */
  | { type: 'limit-data'; ticket: string; pid: number; bytes: number }

/** Of every ticket, all ASCII. */
export const TICKET_CHARACTERS = 32

const ticket = v.string()

const reportSchema = v.variant('type', [
  v.object({ type: v.literal('started'), ticket, pid: v.number() }),
  v.object({ type: v.literal('limited'), ticket }),
  v.object({ type: v.literal('refused'), ticket, reason: v.string() }),
  /** Of its standard output or error. */
  v.object({ type: v.literal('line'), ticket, line: v.string() }),
  v.object({ type: v.literal('ended'), ticket }),
])

/** What the spawner says. */
export type Report = v.InferOutput<typeof reportSchema>

/** The report, checked; undefined when it is not one. */
export function parseReport(message: unknown): Report | undefined {
  const parsed = v.safeParse(reportSchema, message)
  return parsed.success ? parsed.output : undefined
}
