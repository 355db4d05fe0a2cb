import { apply, type Matrix } from './matrix.ts'
import type { Box, Rule } from './page.ts'

/** What a drawn path is to a reader of tables and colours. */
export interface Path {
  rules: Rule[]
  areas: Area[]
}

export interface Area extends Box {
  /** Whether it is all of its box. */
  isRectangle: boolean
}

/** An area that is no thicker than this is a line. */
const RULE_THICKNESS_PT = 2.5
/** Shorter ones are strokes of a letter or a dash. */
const MIN_RULE_PT = 4

const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3

/**
 * Reads a path by its corners: thin areas and straight strokes are rules, other areas are areas.
 *
 * @param data - as pdf.js packs it: an operation, then its coordinates
 */
export function readPath(
  data: ArrayLike<number>,
  transform: Matrix,
  options: { filled: boolean; stroked: boolean },
): Path {
  const path: Path = { rules: [], areas: [] }
  for (const points of readSubpaths(data)) {
    const corners = points.map(([x, y]) => apply(transform, x, y))
    if (options.filled) addArea(path, corners)
    if (options.stroked) addStrokes(path, corners)
  }
  return path
}

function addArea(path: Path, corners: [number, number][]): void {
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= RULE_THICKNESS_PT && right - left >= MIN_RULE_PT) {
    path.rules.push({ type: 'level', at: (top + bottom) / 2, from: left, to: right })
  } else if (right - left <= RULE_THICKNESS_PT && bottom - top >= MIN_RULE_PT) {
    path.rules.push({ type: 'upright', at: (left + right) / 2, from: top, to: bottom })
  } else {
    const isCorner = ([x, y]: [number, number]): boolean =>
      (x === left || x === right) && (y === top || y === bottom)
    path.areas.push({ left, top, right, bottom, isRectangle: corners.every(isCorner) })
  }
}

function addStrokes(path: Path, corners: [number, number][]): void {
  for (const [index, [x, y]] of corners.entries()) {
    const [fromX, fromY] = corners[index - 1] ?? [x, y]
    const [width, height] = [Math.abs(x - fromX), Math.abs(y - fromY)]
    if (height < 0.5 && width >= MIN_RULE_PT) {
      path.rules.push({ type: 'level', at: y, from: Math.min(x, fromX), to: Math.max(x, fromX) })
    } else if (width < 0.5 && height >= MIN_RULE_PT) {
      path.rules.push({ type: 'upright', at: x, from: Math.min(y, fromY), to: Math.max(y, fromY) })
    }
  }
}

/** The corners of each subpath; a closed one comes back to its first. */
function readSubpaths(data: ArrayLike<number>): [number, number][][] {
  const subpaths: [number, number][][] = []
  let points: [number, number][] = []
  for (let index = 0; index < data.length;) {
    const operation = data[index]
    const count = operation === CURVE ? 3 : operation === QUADRATIC ? 2 : 1
    if (
      operation !== MOVE &&
      operation !== LINE &&
      operation !== CURVE &&
      operation !== QUADRATIC
    ) {
      const first = points[0]
      if (first) points.push(first)
      index += 1
      continue
    }
    const end = index + 1 + 2 * (count - 1)
    const point: [number, number] = [data[end] ?? 0, data[end + 1] ?? 0]
    if (operation === MOVE) subpaths.push((points = [point]))
    else points.push(point)
    index = end + 2
  }
  return subpaths
}
