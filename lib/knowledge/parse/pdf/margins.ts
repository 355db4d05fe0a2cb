import type { Piece } from './piece.ts'
import type { Region } from './regions.ts'

/** How text is set in the regions of one name. */
export interface Margins {
  left: number
  right: number
  /** Of most of the text. */
  size: number
  /** A paragraph's first line stands further to the right than the others. */
  indentsFirstLines: boolean
  /** From baseline to baseline in a paragraph of this size; `Infinity` where none was seen. */
  spacing(size: number): number
}

/** Lines that end within so much of each other, of their size, end at the same margin. */
const SAME_END = 1
/** Where no line comes so close to where the right margin would be if both were alike, it is there. */
const MAX_SHORTFALL = 0.2

/** @param pages - the regions of each */
export function measureMargins(pages: Region[][]): { of(region: Region): Margins } {
  const regions = Map.groupBy(pages.flat(), ({ name }) => name)
  const margins = new Map([...regions].map(([name, group]) => [name, measure(group, name)]))
  const fallback = measure([], '')
  return { of: ({ name }) => margins.get(name) ?? fallback }
}

function measure(regions: Region[], name: string): Margins {
  const runs = regions.map(({ items }) =>
    items.flatMap((item) => (item.type === 'line' ? [item.line] : [])),
  )
  const lines = runs.flat()
  const size = commonestSize(lines)
  const left =
    outermost(
      lines.map((line) => -line.left),
      size,
    ) * -1
  const right = findRight(lines, left, size, name)
  const pairs = runs
    .flatMap((run) => run.slice(1).map((line, index) => [run[index] as Piece, line] as const))
    // Only lines that are full go on.
    .filter(
      ([before, line]) =>
        Math.abs(before.size - line.size) < 0.5 && before.right + line.firstWidth > right,
    )
  const outdents = pairs.filter(([before, line]) => before.left - line.left > 0.4 * line.size)
  const level = pairs.filter(
    ([before, line]) =>
      Math.abs(before.left - line.left) <= 0.4 * line.size && line.left - left > 0.4 * line.size,
  )
  const spacings = pairs.map(([before, line]) => (line.y - before.y) / line.size)
  const spacing = spacings.toSorted((one, other) => one - other)[Math.floor(spacings.length / 2)]
  return {
    left,
    right,
    size,
    indentsFirstLines: outdents.length > level.length,
    spacing: (ofSize) => (spacing === undefined ? Infinity : spacing * ofSize),
  }
}

function findRight(lines: Piece[], left: number, size: number, name: string): number {
  const right = outermost(
    lines.map((line) => line.inkRight),
    size,
  )
  const [pageWidth, column] = name.split(' ')
  const mirrored = Number(pageWidth) - left
  return !column && right - left < (mirrored - left) * (1 - MAX_SHORTFALL) ? mirrored : right
}

/** The greatest value that two lines share, more or less. */
function outermost(values: number[], size: number): number {
  const ordered = values.toSorted((one, other) => other - one)
  const shared = ordered.find(
    (value, index) => value - (ordered[index + 1] ?? -Infinity) <= SAME_END * size,
  )
  return shared ?? ordered[0] ?? 0
}

function commonestSize(lines: Piece[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}
