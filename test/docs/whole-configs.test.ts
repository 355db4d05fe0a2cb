import { globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../lib/config/index.ts'
import { configSchema } from '../../lib/config/schema.ts'
import { makeProject, PROJECT } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

const pages = globSync(['docs/*.md', 'README*.md'], { cwd: PROJECT })
const configs = pages.flatMap((path) =>
  readPage(path)
    .blocks('ts')
    .filter((code) => code.includes('defineConfig('))
    .map((code) => [path, code] as const),
)

describe('a whole configuration in the docs', () => {
  it('is in several pages', () => {
    expect(new Set(configs.map(([path]) => path)).size).toBeGreaterThanOrEqual(4)
  })

  it.each(configs)('can be pasted as it is: %s, %#', async (_path, code) => {
    const root = makeProject({}, makeTemporaryFolder())
    writeFileSync(join(root, 'wrangler-like.config.ts'), code)
    expect(await loadConfig(root)).toHaveProperty('functions')
    // Without it, `Env` of every function is untyped.
    expect(code).toContain('interface Register {')
  })
})

/** Keys of the operator's file, without those of functions, which docs/functions.md has by its own test. */
function listKeys(schema: unknown): string[] {
  const { entries, wrapped, item, value } = schema as {
    entries?: Record<string, unknown>
    wrapped?: unknown
    item?: unknown
    value?: unknown
  }
  if (entries) return Object.entries(entries).flatMap(([key, one]) => [key, ...listKeys(one)])
  const inner = wrapped ?? item ?? value
  return inner === undefined ? [] : listKeys(inner)
}

it('every key of the operator’s file is named in the docs', () => {
  const { functions: _functions, ...rest } = configSchema.entries
  const keys = [...new Set(listKeys({ entries: rest }))]
  expect(keys).toEqual(expect.arrayContaining(['blankIsolates', 'maxConnectionsPerAddress']))
  const text = pages.map((path) => readPage(path).text).join('\n')
  const isNamed = (key: string): boolean =>
    new RegExp(`\`(?:[\\w.]+\\.)?${key}\`|\\b${key}: `).test(text)
  expect(keys.filter((key) => !isNamed(key))).toEqual([])
})
