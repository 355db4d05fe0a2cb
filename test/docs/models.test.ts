import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ERRORS } from '../../lib/base/index.ts'
import { DEFAULTS } from '../../lib/config/index.ts'
import { KNOWN_TEMPLATES } from '../../lib/inference/llama/templates.ts'
import { parseSource } from '../../lib/models/index.ts'
import { makeProject, PROJECT } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/models.md')

/** What stands in the first cells of the table with this head. */
function namesIn(head: string): string[] {
  const [, ...rows] = page.text.slice(page.text.indexOf(head)).split('\n')
  const end = rows.findIndex((row) => !row.startsWith('|'))
  return rows.slice(1, end).flatMap((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? [])
}

/** The words in front of each line. */
const outline = (text: string): string[] =>
  text.split('\n').map((line) => /^(?:\S+ )*\S*/.exec(line)?.[0] ?? '')

it('docs/models.md shows what the commands print', async () => {
  const cwd = makeProject({})
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(join(cwd, 'wrangler-like.config.ts'), 'export default { functions: {} }')
  for (const path of ['.onbox/models/tiny.gguf', DEFAULTS.model.path]) {
    mkdirSync(join(cwd, path, '..'), { recursive: true })
    copyFileSync(join(PROJECT, DEFAULTS.model.path), join(cwd, path))
  }
  const [list = '', info = '', , bench = ''] = page.blocks('text')
  const run = async (...args: string[]): Promise<string> => {
    const cli = useCli(['model', ...args], { cwd })
    expect(await cli.ended).toBe(0)
    return cli.output
  }
  expect(await run('list')).toBe(list)
  expect(outline(await run('info', 'tiny'))).toEqual(outline(info))
  expect(outline(await run('bench', 'tiny'))).toEqual(outline(bench))
})

it('docs/models.md has every template, real codes, and sources that are understood', () => {
  expect(namesIn('| template')).toEqual(KNOWN_TEMPLATES.map(({ name }) => name))
  const codes = namesIn('| code')
  expect(codes.length).toBeGreaterThan(3)
  expect(codes.filter((code) => !(code in ERRORS))).toEqual([])
  const sources = namesIn('| `onbox model pull`')
  expect(sources).toHaveLength(4)
  expect(sources.filter((source) => parseSource(source) === undefined)).toEqual([])
})
