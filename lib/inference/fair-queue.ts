import { OnboxError } from '../base/index.ts'
import type { EngineLoad, GenerateJob } from './engine.ts'

/** Turns of people that may wait or run at once; further ones are refused. The background may have as many of its own. */
const MAX_TURNS = 256
/** Of these, the ones of one owner: a function that asks too much at once is refused before it fills the queue. */
const MAX_TURNS_PER_OWNER = MAX_TURNS / 4
/** What a turn is taken to last before one has ended. */
const FIRST_TURN_MS = 250
/** Weight of the latest turn in the average. */
const LATEST_WEIGHT = 1 / 8

/** Who waits for a place, and what for. */
export interface Ticket {
  /** The function, in all of its versions; functions have shares of the model by their weights while they all want it. */
  owner: string
  /** Of one with twice the weight of another, twice the tokens are served. */
  weight: number
  /** Whose key asked; within a function keys have equal shares. */
  key: string
  /** What nobody waits for: it gets what people leave, and never the last place. */
  isBackground: boolean
  /** What the turn is taken to cost, in tokens. */
  tokens: number
}

/** A turn's ticket. @param tokens - what it is taken to cost */
export function toTicket(
  { owner, share = owner, weight = 1, key = '', isBackground = false }: GenerateJob,
  tokens: number,
): Ticket {
  return { owner: share, weight, key, isBackground, tokens }
}

export interface Place {
  /** How long it was waited for, in milliseconds. */
  readonly queueMs: number
  /**
   * Gives it back; to be called once.
   *
   * @param tokens - what the turn really cost; undefined where that is not known
   */
  leave(tokens?: number): void
}

/**
 * Shares a few places among functions, and among the keys of each, by the tokens that their turns cost: whoever has had
 * least for his weight gets the next one, and nobody saves up what he did not use (start-time fair queueing, Goyal et al. 1996).
 */
export interface FairQueue {
  /**
   * Waits for a place.
   *
   * @throws {OnboxError} `MODEL_BUSY`, to be asked again when those that wait now will have ended; the signal's reason
   * when aborted before; what `failWaiting` was given
   */
  enter(ticket: Ticket, signal: AbortSignal): Promise<Place>
  /** So many have a place from now on; those who have one keep it. */
  resize(places: number): void
  /** Nobody will serve those who wait. */
  failWaiting(error: Error): void
  readonly load: EngineLoad
}

interface Waiting extends Ticket {
  admit(): void
  fail(reason: unknown): void
}

/** What one function, or one key of it, has had: it is served next at `start`, in tokens of virtual time. */
interface Flow {
  start: number
}
interface KeyFlow extends Flow {
  line: Waiting[]
  /** Turns that have a place: what they cost is not known yet. */
  running: number
}
interface OwnerFlow extends Flow {
  keys: Map<string, KeyFlow>
  /** Virtual time among its keys. */
  now: number
}

export function createFairQueue(places: number): FairQueue {
  const classes = { people: createShares(), background: createShares() }
  /** Waiting or running: people are not refused for what nobody waits for. */
  const counts = { people: createCount(), background: createCount() }
  let size = places
  let inside = 0
  let insideBackground = 0
  let turnMs = FIRST_TURN_MS

  const refuse = (turns: number, reason: string): OnboxError =>
    new OnboxError('MODEL_BUSY', `Cannot ask the model now: ${reason}`, {
      retryAfterSeconds: Math.ceil((turns * turnMs) / Math.max(1, size) / 1_000),
    })

  /** One place stays free for people, where there are several. */
  const mayBackground = (): boolean =>
    classes.people.waiting === 0 && insideBackground < Math.max(1, size - 1)

  const admitNext = (): void => {
    while (inside < size) {
      const next =
        classes.people.next() ?? (mayBackground() ? classes.background.next() : undefined)
      if (next === undefined) return
      inside += 1
      if (next.isBackground) insideBackground += 1
      next.admit()
    }
  }

  return {
    get load() {
      return { running: inside, waiting: classes.people.waiting + classes.background.waiting }
    },
    enter(ticket, signal) {
      const { owner, isBackground, tokens } = ticket
      if (signal.aborted) return Promise.reject(signal.reason as Error)
      const { total, turnsOf, add } = isBackground ? counts.background : counts.people
      if (total() >= MAX_TURNS) {
        return Promise.reject(refuse(total(), `${total()} turns are waiting; ask again later`))
      }
      const turns = turnsOf(owner)
      if (turns >= MAX_TURNS_PER_OWNER) {
        return Promise.reject(
          refuse(
            total(),
            `${turns} turns of "${owner}" are waiting, the most that one may have; ` +
              'ask again later, and fewer at once',
          ),
        )
      }
      add(owner, 1)
      const shares = isBackground ? classes.background : classes.people
      const enteredAtMs = performance.now()
      return new Promise<Place>((resolve, reject) => {
        const waiting: Waiting = {
          ...ticket,
          admit() {
            signal.removeEventListener('abort', onAbort)
            const admittedAtMs = performance.now()
            resolve({
              queueMs: admittedAtMs - enteredAtMs,
              leave(used) {
                turnMs += (performance.now() - admittedAtMs - turnMs) * LATEST_WEIGHT
                inside -= 1
                if (isBackground) insideBackground -= 1
                add(owner, -1)
                shares.leave(ticket, used === undefined ? 0 : used - tokens)
                admitNext()
              },
            })
          },
          fail(reason) {
            signal.removeEventListener('abort', onAbort)
            add(owner, -1)
            reject(reason)
          },
        }
        const onAbort = (): void => {
          shares.remove(waiting)
          waiting.fail(signal.reason)
        }
        signal.addEventListener('abort', onAbort, { once: true })
        shares.add(waiting)
        admitNext()
      })
    },
    resize(next) {
      size = next
      admitNext()
    },
    failWaiting(error) {
      for (const shares of Object.values(classes)) {
        for (const waiting of shares.clear()) waiting.fail(error)
      }
    },
  }
}

/** How many turns there are, of each owner and in all. */
function createCount() {
  const byOwner = new Map<string, number>()
  let total = 0
  return {
    total: () => total,
    turnsOf: (owner: string) => byOwner.get(owner) ?? 0,
    add(owner: string, by: 1 | -1): void {
      const turns = (byOwner.get(owner) ?? 0) + by
      if (turns === 0) byOwner.delete(owner)
      else byOwner.set(owner, turns)
      total += by
    },
  }
}

/** Those that wait in one class, by function and key. */
function createShares() {
  const owners = new Map<string, OwnerFlow>()
  let now = 0
  let waitingCount = 0

  const flowsOf = ({ owner, key }: Ticket): [OwnerFlow, KeyFlow] => {
    const flow = owners.get(owner) ?? { start: now, now: 0, keys: new Map<string, KeyFlow>() }
    owners.set(owner, flow)
    const keyFlow = flow.keys.get(key) ?? { start: flow.now, line: [], running: 0 }
    flow.keys.set(key, keyFlow)
    return [flow, keyFlow]
  }
  const isWaiting = ({ keys }: OwnerFlow): boolean =>
    [...keys.values()].some(({ line }) => line.length > 0)
  const isIdle = ({ line, running }: KeyFlow): boolean => line.length === 0 && running === 0
  /** Whoever has nothing to make up for, nor a turn whose cost is to come, is forgotten: a new one begins at the present. */
  const forget = (): void => {
    for (const [owner, flow] of owners) {
      if (flow.start <= now && [...flow.keys.values()].every(isIdle)) {
        owners.delete(owner)
        continue
      }
      for (const [key, keyFlow] of flow.keys) {
        if (isIdle(keyFlow) && keyFlow.start <= flow.now) flow.keys.delete(key)
      }
    }
  }

  return {
    get waiting() {
      return waitingCount
    },
    add(waiting: Waiting): void {
      const [flow, keyFlow] = flowsOf(waiting)
      if (!isWaiting(flow)) flow.start = Math.max(flow.start, now)
      if (keyFlow.line.length === 0) keyFlow.start = Math.max(keyFlow.start, flow.now)
      keyFlow.line.push(waiting)
      waitingCount += 1
    },
    remove(waiting: Waiting): void {
      const [, { line }] = flowsOf(waiting)
      line.splice(line.indexOf(waiting), 1)
      waitingCount -= 1
    },
    next(): Waiting | undefined {
      if (waitingCount === 0) return undefined
      const flow = least([...owners.values()].filter(isWaiting))
      const keyFlow = least([...flow.keys.values()].filter(({ line }) => line.length > 0))
      const waiting = keyFlow.line.shift() as Waiting
      waitingCount -= 1
      now = Math.max(now, flow.start)
      flow.now = Math.max(flow.now, keyFlow.start)
      flow.start += toShare(waiting, waiting.tokens)
      keyFlow.start += waiting.tokens
      keyFlow.running += 1
      forget()
      return waiting
    },
    /** @param tokens - by how much more it cost than its ticket says */
    leave(ticket: Ticket, tokens: number): void {
      const [flow, keyFlow] = flowsOf(ticket)
      flow.start += toShare(ticket, tokens)
      keyFlow.start += tokens
      keyFlow.running -= 1
    },
    clear(): Waiting[] {
      const all = [...owners.values()].flatMap(({ keys }) =>
        [...keys.values()].flatMap(({ line }) => line.splice(0)),
      )
      waitingCount = 0
      return all
    },
  }
}

/** Tokens as they count for the owner: of twice the weight, half. */
const toShare = ({ weight }: Ticket, tokens: number): number => tokens / weight

/** The first of those that are served next; there is at least one. */
const least = <F extends Flow>(flows: readonly F[]): F =>
  flows.reduce((best, flow) => (flow.start < best.start ? flow : best))
