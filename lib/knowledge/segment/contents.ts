import type { Block } from '../parsed-document.ts'
import type { Candidate } from './candidates.ts'
import { isAppendix } from './labels.ts'

/** As a list of annexes is introduced, before the annexes themselves. */
const LIST_LEAD_IN =
  /[:：]\s*$|附件(?:清单|目录|列表)|(?:list of|following)\s+(?:exhibits|schedules|annexes|appendices)/i

/** A table of contents begins in this part of a document's headings. */
const FRONT = 1 / 3

/** Dots that lead to a page's number. */
const LEADERS = /(?:[.·_]{3,}|[…‥]+)\s*\d{1,4}\s*$/

/**
 * Leaves out what lists the clauses instead of being them: a table of contents, a list of annexes. Such lines stand
 * one after the other, and each of them again later, at its clause; or they end in dots and a page's number.
 */
export function withoutContents(
  text: string,
  blocks: readonly Block[],
  found: readonly Candidate[],
): Candidate[] {
  const end = ({ block }: Candidate, characters: number): string => {
    const { start, end } = blocks[block] ?? { start: 0, end: 0 }
    return text.slice(Math.max(start, end - characters), end)
  }
  const candidates = found.filter((candidate) => !LEADERS.test(end(candidate, 40)))
  const lastOfLine = new Map(candidates.map(({ line }, index) => [line, index]))
  const isAgainAfter = ({ line }: Candidate, index: number): boolean =>
    (lastOfLine.get(line) ?? 0) > index
  const isAdjacent = (index: number): boolean => {
    return areAdjacent(text, blocks, candidates[index - 1], candidates[index])
  }

  const lists = groupRuns(
    candidates,
    (candidate, index) => candidate.isTitle && isAgainAfter(candidate, index),
    isAdjacent,
  ).filter(({ run, from }) => {
    const isAtFront = from <= candidates.length * FRONT && run.length > 2
    const isPossible = isAtFront || run.every(({ scheme }) => isAppendix(scheme))
    const to = from + run.length - 1
    return isPossible && hasNeighbours(run) && run.every((entry) => isAgainAfter(entry, to))
  })
  const annexes = groupRuns(candidates, ({ scheme }) => isAppendix(scheme), isAdjacent).filter(
    ({ run, from }) => {
      const before = blocks[(candidates[from]?.block ?? 0) - 1]
      const isIntroduced =
        before !== undefined &&
        LIST_LEAD_IN.test(text.slice(Math.max(before.start, before.end - 60), before.end))
      return run.length > 1 && isIntroduced
    },
  )
  const left = new Set([...lists, ...annexes].flatMap(({ run }) => run))
  return candidates.filter((candidate) => !left.has(candidate))
}

interface Run {
  from: number
  run: Candidate[]
}

/** The longest runs of candidates for which `belongs` holds and each of which is next to the one before it. */
function groupRuns(
  candidates: readonly Candidate[],
  belongs: (candidate: Candidate, index: number) => boolean,
  isAdjacent: (index: number) => boolean,
): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (const [index, candidate] of candidates.entries()) {
    if (!belongs(candidate, index)) open = undefined
    else if (open && isAdjacent(index)) open.run.push(candidate)
    else runs.push((open = { from: index, run: [candidate] }))
  }
  return runs
}

/** Two of one sequence without a word between them: a clause has words. */
function hasNeighbours(run: readonly Candidate[]): boolean {
  return run.some(({ scheme, numbers }, index) => {
    const before = run[index - 1]
    return before?.scheme === scheme && before.numbers.join('.') !== numbers.join('.')
  })
}

/** Whether nothing but empty lines and page numbers stands between them. */
function areAdjacent(
  text: string,
  blocks: readonly Block[],
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  if (!before || !after) return false
  for (let index = before.block + 1; index < after.block; index++) {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 }
    if (end - start > 20 || !/^[\s\divxlc\-–—]*$/i.test(text.slice(start, end))) return false
  }
  return true
}
