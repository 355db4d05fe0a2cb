import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { LAYERS } from '../../lib/doctor/index.ts'
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

  it('names the command, which prints first which layers are active', async () => {
    expect(page).toContain('`npm run test:containment`')
    const [print = '', run] = packageJson.scripts['test:containment'].split(' && ')
    const [, script = ''] = /^node (\S+)$/.exec(print) ?? []
    const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: PROJECT })
    const told = stdout.trimEnd().split('\n')
    expect(told.map((line) => line.replace(/: .*/, ''))).toEqual(
      LAYERS.map((layer, index) => `${index + 1}. ${layer}`),
    )
    for (const line of told) expect(line).toMatch(/: (?:in)?active: ./)
    expect(run).toBe('vitest run test/containment')
  })

  it('names the modules that a function may import', () => {
    for (const name of ALLOWED_BUILT_INS) expect(page).toContain(`\`${name.split('/')[0]}\``)
  })
})
