import { expect, it } from 'vitest'
import { DEFAULTS } from '../../lib/config/index.ts'
import { configSchema } from '../../lib/config/schema.ts'
import { readPage } from './read-page.ts'

const { text: page } = readPage('docs/inference.md')

it('docs/inference.md has every setting of the model, and its default', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\| ([^|]+?) +\|/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  const known = Object.keys(configSchema.entries.model.wrapped.entries)
  expect(rows.map(([name]) => name).toSorted()).toEqual(known.toSorted())
  for (const [name, value] of rows) {
    const fallback = (DEFAULTS.model as Record<string, string | number>)[name]
    if (fallback !== undefined) expect(value.replaceAll('`', '')).toBe(String(fallback))
  }
})
