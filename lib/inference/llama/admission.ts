import { OnboxError } from '../../base/index.ts'

/** Turns that may wait or run at once; further ones are refused. */
const MAX_TURNS = 256
/** Of these, the ones of one owner: a function that asks too much at once is refused before it fills the queue. */
const MAX_TURNS_PER_OWNER = MAX_TURNS / 4
/** What a turn is taken to last before one has ended. */
const FIRST_TURN_MS = 250
/** Weight of the latest turn in the average. */
const LATEST_WEIGHT = 1 / 8

/** Lets turns in while there is room, and tells the others when there will be. */
export interface Admission {
  /**
   * @returns gives the place back; to be called once
   * @throws {OnboxError} `MODEL_BUSY`; to be asked again when those that wait now will have ended
   */
  enter(owner: string): () => void
  /** A turn has ended that took so long, without its wait. */
  measure(durationMs: number): void
}

/** @param sequences - turns that run at once */
export function createAdmission(sequences: number): Admission {
  const turnsOf = new Map<string, number>()
  let total = 0
  let turnMs = FIRST_TURN_MS

  const refuse = (reason: string): OnboxError =>
    new OnboxError('MODEL_BUSY', `Cannot ask the model now: ${reason}`, {
      retryAfterSeconds: Math.ceil((total * turnMs) / sequences / 1_000),
    })

  return {
    enter(owner) {
      if (total >= MAX_TURNS) throw refuse(`${total} turns are waiting; ask again later`)
      const turns = turnsOf.get(owner) ?? 0
      if (turns >= MAX_TURNS_PER_OWNER) {
        throw refuse(
          `${turns} turns of "${owner}" are waiting, the most that one may have; ` +
            'ask again later, and fewer at once',
        )
      }
      turnsOf.set(owner, turns + 1)
      total += 1
      return () => {
        const left = (turnsOf.get(owner) as number) - 1
        if (left === 0) turnsOf.delete(owner)
        else turnsOf.set(owner, left)
        total -= 1
      }
    },
    measure(durationMs) {
      turnMs += (durationMs - turnMs) * LATEST_WEIGHT
    },
  }
}
