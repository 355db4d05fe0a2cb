import { expect, it } from 'vitest'
import { createMetrics } from '../../lib/metrics/index.ts'
import { readPage } from './read-page.ts'

const { text: page } = readPage('docs/metrics.md')
const metrics = createMetrics()
metrics.addGauges({
  isolates: () => [],
  blanks: () => [],
  modelLoad: () => ({ running: 0, waiting: 0 }),
  modelPids: () => [],
  dataPids: () => [],
  readResidentBytes: () => undefined,
  readFreeBytes: () => undefined,
})

it('docs/metrics.md has every metric with its type, labels and meaning, and nothing else', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `onbox_'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const families = metrics.families.map(({ name, type, labels, help }) => [
    `\`${name}\``,
    type,
    labels.map((label) => `\`${label}\``).join(', '),
    help,
  ])
  expect(rows).toEqual(families)
})

it('docs/metrics.md asks in its alarms for metrics and labels that exist', () => {
  const known = new Map(metrics.families.map(({ name, labels }) => [name, labels]))
  const asked = [...page.matchAll(/\((onbox_\w+?)(?:_bucket)?(?:\{(\w+)!?=|\[)/g)]
  expect(asked.length).toBeGreaterThanOrEqual(5)
  for (const [, name = '', label] of asked) {
    expect(known.keys().toArray()).toContain(name)
    if (label !== undefined) expect(known.get(name)).toContain(label)
  }
})
