import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groups } from '../containment/groups.ts'
import { ALLOWED_BUILT_INS } from '../../lib/isolate/index.ts'
import { PROJECT } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const { text: page } = readPage('docs/isolation.md')

describe('docs/isolation.md', () => {
  it('counts the attempts of the suite', () => {
    const rows = [...page.matchAll(/^\| (?:`([a-z-]+)`|(all)) +\| (\d+) /gm)]
    const counted = Object.fromEntries(
      rows.map(([, group, all, count]) => [group ?? all, Number(count)]),
    )
    const counts = Object.entries(groups).map(
      ([group, table]) => [group, Object.keys(table).length] as const,
    )
    const all = counts.reduce((sum, [, count]) => sum + count, 0)
    expect(counted).toEqual({ ...Object.fromEntries(counts), all })
  })

  it('has a group for each file of the suite', () => {
    const files = readdirSync(join(PROJECT, 'test/containment'))
    const tests = files.flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? [])
    expect(tests.toSorted()).toEqual(Object.keys(groups).toSorted())
  })

  it('names the modules that a function may import', () => {
    for (const name of ALLOWED_BUILT_INS) expect(page).toContain(`\`${name.split('/')[0]}\``)
  })
})
