/** How well names are found that stand in no result, over answers that nothing was learned of; and how many honest answers are flagged. */
import { countHeldOut } from '../../agent/grounding/count-names.ts'
import { createRow, type Row } from '../table.ts'

export async function measureNames(): Promise<Row[]> {
  const sums = new Map<string, { hits: number; of: number }>()
  for (const [row, { hits, of }] of await countHeldOut()) {
    const what = row.startsWith('false alarms')
      ? row.replace('false alarms', 'honest answers flagged')
      : row.replace(/^\w+/, 'swapped names found')
    const sum = sums.get(what) ?? { hits: 0, of: 0 }
    sums.set(what, { hits: sum.hits + hits, of: sum.of + of })
  }
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([what, { hits, of }]) => createRow(`${what} (${of})`, (100 * hits) / of, '%'))
}
