import { longestIncreasing } from './longest-increasing.ts'

/** Elements `beforeStart` to `beforeEnd` became `afterStart` to `afterEnd`; one of the two may be empty. */
export interface Hunk {
  beforeStart: number
  beforeEnd: number
  afterStart: number
  afterEnd: number
}

/** Above it a passage counts as replaced as a whole: the table of a longest common subsequence grows with its square. */
const MAX_CELLS = 4_000_000

/**
 * Where two sequences differ. Elements that stand once in each are matched first (a patience diff: they hold the passages
 * around them together), what is between them by the longest common subsequence.
 */
export function diff(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  const push = (hunk: Hunk): void => {
    if (hunk.beforeStart === hunk.beforeEnd && hunk.afterStart === hunk.afterEnd) return
    const last = hunks.at(-1)
    if (last && last.beforeEnd === hunk.beforeStart && last.afterEnd === hunk.afterStart) {
      last.beforeEnd = hunk.beforeEnd
      last.afterEnd = hunk.afterEnd
    } else hunks.push({ ...hunk })
  }
  const compare = (gap: Hunk): void => {
    const { beforeStart, beforeEnd, afterStart, afterEnd } = trim(before, after, gap)
    const trimmed = { beforeStart, beforeEnd, afterStart, afterEnd }
    if (beforeStart === beforeEnd || afterStart === afterEnd) return push(trimmed)
    const anchors = findAnchors(before, after, trimmed)
    if (anchors.length === 0) return compareByTable(before, after, trimmed, push)
    let last = { before: beforeStart, after: afterStart }
    for (const anchor of [...anchors, { before: beforeEnd, after: afterEnd }]) {
      compare({
        beforeStart: last.before,
        beforeEnd: anchor.before,
        afterStart: last.after,
        afterEnd: anchor.after,
      })
      last = { before: anchor.before + 1, after: anchor.after + 1 }
    }
  }
  compare({ beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length })
  return hunks
}

function trim(before: readonly string[], after: readonly string[], gap: Hunk): Hunk {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = gap
  while (
    beforeStart < beforeEnd &&
    afterStart < afterEnd &&
    before[beforeStart] === after[afterStart]
  ) {
    beforeStart++
    afterStart++
  }
  while (
    beforeStart < beforeEnd &&
    afterStart < afterEnd &&
    before[beforeEnd - 1] === after[afterEnd - 1]
  ) {
    beforeEnd--
    afterEnd--
  }
  return { beforeStart, beforeEnd, afterStart, afterEnd }
}

function findAnchors(
  before: readonly string[],
  after: readonly string[],
  { beforeStart, beforeEnd, afterStart, afterEnd }: Hunk,
): { before: number; after: number }[] {
  const once = (all: readonly string[], start: number, end: number): Map<string, number> => {
    const places = new Map<string, number>()
    for (let index = start; index < end; index++) {
      const element = all[index] ?? ''
      places.set(element, places.has(element) ? -1 : index)
    }
    return places
  }
  const inAfter = once(after, afterStart, afterEnd)
  const shared = [...once(before, beforeStart, beforeEnd)].flatMap(([element, place]) => {
    const other = inAfter.get(element) ?? -1
    return place < 0 || other < 0 ? [] : [{ before: place, after: other }]
  })
  return longestIncreasing(shared.map(({ after: place }) => place)).flatMap(
    (index) => shared[index] ?? [],
  )
}

function compareByTable(
  before: readonly string[],
  after: readonly string[],
  { beforeStart, beforeEnd, afterStart, afterEnd }: Hunk,
  push: (hunk: Hunk) => void,
): void {
  const rows = beforeEnd - beforeStart
  const columns = afterEnd - afterStart
  if (rows * columns > MAX_CELLS) return push({ beforeStart, beforeEnd, afterStart, afterEnd })
  /** Of the rest of both from there on. */
  const lengths = new Uint16Array((rows + 1) * (columns + 1))
  const at = (row: number, column: number): number => lengths[row * (columns + 1) + column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const isSame = before[beforeStart + row] === after[afterStart + column]
      lengths[row * (columns + 1) + column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  let row = 0
  let column = 0
  let from = { row: 0, column: 0 }
  const close = (): void =>
    push({
      beforeStart: beforeStart + from.row,
      beforeEnd: beforeStart + row,
      afterStart: afterStart + from.column,
      afterEnd: afterStart + column,
    })
  while (row < rows && column < columns) {
    if (before[beforeStart + row] === after[afterStart + column]) {
      close()
      row++
      column++
      from = { row, column }
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  row = rows
  column = columns
  close()
}
