import type { Box, Rule } from './page.ts'

/** The lines of a table. */
export interface Grid extends Box {
  /** The edges of its columns, from left to right. */
  xs: number[]
  /** The edges of its rows, from top to bottom. */
  ys: number[]
  /** Whether a line is drawn between the cell and the one to its left. */
  hasLeftEdge(row: number, column: number): boolean
  hasTopEdge(row: number, column: number): boolean
}

/** Lines that are no further apart are one, or touch. */
const TOLERANCE_PT = 2.5
/** A page with more is a drawing; each may meet each. */
const MAX_RULES = 5_000
/** A dashed line is one. */
const DASH_PT = 4

/** Finds tables by the lines that are drawn: level and upright ones that meet, with two cells or more between them. */
export function findGrids(rules: Rule[]): Grid[] {
  if (rules.length > MAX_RULES) return []
  const merged = [...mergeRules(rules, 'level'), ...mergeRules(rules, 'upright')]
  return findConnected(merged).flatMap((group) => {
    const levels = group.filter(({ type }) => type === 'level')
    const uprights = group.filter(({ type }) => type === 'upright')
    const ys = distinct(levels.map(({ at }) => at))
    const xs = distinct(uprights.map(({ at }) => at))
    if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return []
    return [toGrid(xs, ys, levels, uprights)]
  })
}

function toGrid(xs: number[], ys: number[], levels: Rule[], uprights: Rule[]): Grid {
  const middle = (edges: number[], index: number): number =>
    ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2
  const isDrawn = (rules: Rule[], at: number | undefined, through: number): boolean =>
    at !== undefined &&
    rules.some(
      (rule) =>
        Math.abs(rule.at - at) <= TOLERANCE_PT && rule.from <= through && rule.to >= through,
    )
  return {
    xs,
    ys,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    hasLeftEdge: (row, column) => isDrawn(uprights, xs[column], middle(ys, row)),
    hasTopEdge: (row, column) => isDrawn(levels, ys[row], middle(xs, column)),
  }
}

function mergeRules(rules: Rule[], type: Rule['type']): Rule[] {
  const merged: Rule[] = []
  const ordered = rules
    .filter((rule) => rule.type === type)
    .toSorted((one, other) => one.at - other.at || one.from - other.from)
  for (const rule of ordered) {
    const same = merged.findLast(
      ({ at, from, to }) =>
        rule.at - at <= TOLERANCE_PT / 2 && rule.from <= to + DASH_PT && rule.to >= from - DASH_PT,
    )
    if (same)
      Object.assign(same, { from: Math.min(same.from, rule.from), to: Math.max(same.to, rule.to) })
    else merged.push({ ...rule })
  }
  return merged
}

function findConnected(rules: Rule[]): Rule[][] {
  const groups: Rule[][] = []
  const left = new Set(rules)
  for (const start of left) {
    left.delete(start)
    const group = [start]
    for (const rule of group) {
      for (const other of left) {
        if (!meet(rule, other)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function meet(one: Rule, other: Rule): boolean {
  return (
    one.type !== other.type &&
    one.at >= other.from - TOLERANCE_PT &&
    one.at <= other.to + TOLERANCE_PT &&
    other.at >= one.from - TOLERANCE_PT &&
    other.at <= one.to + TOLERANCE_PT
  )
}

function distinct(values: number[]): number[] {
  return values
    .toSorted((one, other) => one - other)
    .filter(
      (value, index, ordered) => index === 0 || value - (ordered[index - 1] ?? 0) > TOLERANCE_PT,
    )
}
