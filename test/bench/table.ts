/** One line of a bench: what was measured, and how it stands to its goal and to the other side. */
export interface Row {
  what: string
  value: number | null
  unit: string
  /** Such as `<= 15`; empty where the figure is only reported. */
  goal: string
  /** Whether the goal is met; null where there is none. */
  met: boolean | null
  /** The other side's figure, where there is one. */
  peer?: number | undefined
}

/** A row whose goal is checked. @param goal - `<= n` or `>= n`, or empty */
export function createRow(
  what: string,
  value: number | null,
  unit: string,
  goal = '',
  peer?: number,
): Row {
  return {
    what,
    value,
    unit,
    goal,
    met: isMet(value, goal),
    ...(peer === undefined ? {} : { peer }),
  }
}

function isMet(value: number | null, goal: string): boolean | null {
  const [, operator, limit] = /^(<=|>=) ([\d.]+)/.exec(goal) ?? []
  if (operator === undefined || value === null) return null
  return operator === '<=' ? value <= Number(limit) : value >= Number(limit)
}

/** The rows as a Markdown table. */
export function renderTable(rows: readonly Row[]): string {
  const hasPeer = rows.some((row) => row.peer !== undefined)
  const head = ['what', 'value', 'goal', 'met', ...(hasPeer ? ['peer'] : [])]
  const lines = rows.map((row) => [
    row.what,
    row.value === null ? '–' : `${round(row.value)} ${row.unit}`,
    row.goal === '' ? '–' : `${row.goal} ${row.unit}`,
    row.met === null ? '–' : row.met ? 'yes' : 'no',
    ...(hasPeer ? [row.peer === undefined ? '–' : `${round(row.peer)} ${row.unit}`] : []),
  ])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const round = (value: number): string => String(Number(value.toPrecision(4)))

/** The middle value; null where there is none. */
export function median(values: readonly number[]): number | null {
  return percentile(values, 50)
}

/** The value below which `percent` of the values lie; null where there is none. */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const index = Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))
  return sorted[index] ?? null
}
