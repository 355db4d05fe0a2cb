/** One function's line for its turns. */
export interface Line {
  /** Those who have a turn. */
  readonly inside: ReadonlySet<Turn>
  /** Whether there will be more turns though none is given back. */
  mayGrow: () => boolean
}

/** One piece of work of one function, from its place in line to its end. */
export interface Turn {
  readonly functionName: string
  /** The one on whose behalf it is; undefined for a request of a client. */
  readonly asker: Turn | undefined
  /** What it has asked of functions and tools, and has no end yet. */
  readonly asked: Set<Turn>
  /** Where it stands in line. */
  line: Line | undefined
}

export function openTurn(functionName: string, asker: Turn | undefined): Turn {
  const turn: Turn = { functionName, asker, asked: new Set(), line: undefined }
  asker?.asked.add(turn)
  return turn
}

export const closeTurn = (turn: Turn): void => void turn.asker?.asked.delete(turn)

/** Whether the request has come through this function before: it has a turn there. */
export function hasPassed(functionName: string, { asker }: Turn): boolean {
  return (
    asker !== undefined && (asker.functionName === functionName || hasPassed(functionName, asker))
  )
}

/**
 * Whether nobody who stands in line there gets a turn: all who have one wait themselves, for lines that are as stuck.
 * To be asked when somebody who has a turn elsewhere joins the line, for only that closes a circle.
 */
export function isStuck(line: Line): boolean {
  const stuck = new Set([line])
  // What is added meanwhile is walked through too.
  for (const { inside } of stuck) {
    for (const turn of inside) for (const next of linesOf(turn)) stuck.add(next)
  }
  for (let before = 0; before !== stuck.size;) {
    before = stuck.size
    for (const one of stuck) {
      const moves = [...one.inside].some((turn) => !linesOf(turn).some((next) => stuck.has(next)))
      if (moves || one.mayGrow()) stuck.delete(one)
    }
  }
  return stuck.has(line)
}

/** Where what it has asked stands in line, and what that has asked. */
function linesOf({ asked }: Turn): Line[] {
  return [...asked].flatMap((turn) => turn.line ?? linesOf(turn))
}
