import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { checkConfig, DEFAULTS, type Config } from '../../lib/config/index.ts'
import { limitsSchema } from '../../lib/config/schema.ts'
import { makeProject, useTestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { readPage } from './read-page.ts'

const { text: page, blockAfter } = readPage('docs/functions.md')
const functions = runInNewContext(`({ ${blockAfter('under `functions`')} })`) as Config['functions']

it('docs/functions.md shows a function that works with the grants that it shows', async () => {
  const root = makeProject({ 'notes.ts': blockAfter('`functions/notes.ts`') })
  const box = await useTestBox({ root, config: checkConfig({ functions }, 'the page') })
  const put = await box.request('/notes/%E9%87%87%E8%B4%AD', { method: 'PUT', body: '周五前' })
  expect(put.status).toBe(204)
  expect(await (await box.request('/notes')).json()).toEqual(['采购'])
  const found = await box.request('/notes/tools/find_note', {
    method: 'POST',
    body: JSON.stringify({ name: '采购' }),
  })
  expect(await found.json()).toEqual({ name: '采购', text: '周五前' })
})

it('docs/functions.md has every limit with its default', () => {
  const documented = [...page.matchAll(/^\| `(\w+)` +\| `?([\w ]+?)`? +\|/gm)]
    .map(([, name = '', value = '']) => [name, value] as const)
    .filter(([, value]) => value === 'none' || value === 'one a core' || /^\d+$/.test(value))
  const limits = Object.keys(limitsSchema.entries).map((name) => {
    const value = (DEFAULTS.limits as Record<string, number>)[name]
    return [name, name === 'maxIsolates' ? 'one a core' : String(value ?? 'none')]
  })
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(limits))
})

it('docs/functions.md has the limits of grants with their defaults', () => {
  const rows = (of: string): object =>
    Object.fromEntries(
      [...page.matchAll(new RegExp(`^\\| \`(\\w+)\` ${of} +\\| \`(\\d+)\``, 'gm'))].map(
        ([, name = '', value]) => [name, Number(value)],
      ),
    )
  expect(rows('of it')).toEqual(DEFAULTS.fetch)
  expect(rows('of the namespace')).toEqual(DEFAULTS.kv)
})

it('docs/functions.md names commands that exist', async () => {
  const cli = useCli([])
  await cli.ended
  const known = new Set([...cli.output.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name))
  const named = [...page.matchAll(/`onbox (\w+)/g)].map(([, name]) => name)
  expect(named.filter((name) => !known.has(name))).toEqual([])
  expect(named.length).toBeGreaterThan(6)
})
