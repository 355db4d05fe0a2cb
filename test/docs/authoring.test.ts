import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { checkConfig } from '../../lib/config/index.ts'
import * as onbox from '../../lib/index.ts'
import { makeProject, PROJECT, useTestBox } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const { text: page, blockAfter } = readPage('docs/authoring.md')

/** What stands in the first cells of the table with this head. */
function namesIn(head: string): string[] {
  const lines = page.slice(page.indexOf(head)).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(2, end).map((line) => /^\| `(\w+)`/.exec(line)?.[1] ?? line)
}

it('docs/authoring.md has every value that onbox exports, and nothing else', () => {
  expect(namesIn('| name ').toSorted()).toEqual(Object.keys(onbox).toSorted())
})

it('docs/authoring.md has every type that onbox exports, and nothing else', () => {
  const source = readFileSync(join(PROJECT, 'lib/index.ts'), 'utf8')
  const names = [...source.matchAll(/export (type )?\{([^}]+)\}/g)].flatMap(
    ([, allTypes, list = '']) =>
      [...list.matchAll(/(type )?(\w+)/g)].flatMap(([, isType, name = '']) =>
        (allTypes ?? isType) === undefined ? [] : [name],
      ),
  )
  expect(names.length).toBeGreaterThan(20)
  expect(namesIn('| type ').toSorted()).toEqual(names.toSorted())
})

it('docs/authoring.md has every name of a span of time', () => {
  for (const name of onbox.RELATIVE_PERIODS) expect(page).toContain(`\`${name}\``)
  expect(onbox.PERIODS.slice(onbox.RELATIVE_PERIODS.length)).toEqual(['q1', 'q2', 'q3', 'q4'])
})

it('docs/authoring.md shows a function that knows which days 上个月 are', async () => {
  const functions = runInNewContext(`({ ${blockAfter('under `functions`')} })`) as object
  const root = makeProject({ 'visits.ts': blockAfter('`functions/visits.ts`') })
  const config = checkConfig({ functions }, 'the page')
  const box = await useTestBox({ root, config, modelPath: 'none.gguf' })
  const { from, to } = onbox.resolvePeriod('last_month', { timeZone: 'Asia/Shanghai' })
  for (const day of [from, to, '2001-01-01']) {
    expect((await box.request(`/visits/${day}`, { method: 'PUT' })).status).toBe(204)
  }
  const counted = await box.request('/visits/tools/count_visits', {
    method: 'POST',
    body: JSON.stringify({ period: 'last_month' }),
  })
  expect(await counted.json()).toEqual({ from, to, days: 2 })
})
