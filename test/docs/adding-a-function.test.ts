import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Answer } from '../../lib/function/index.ts'
import { copyProject } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { readPage } from './read-page.ts'

/** The first start takes the sample's documents in, on a machine that has much else to do. */
const LOADED_MS = 240_000

const hasCurl = spawnSync('curl', ['--version']).status === 0
const { text: page, blocks, blockAfter } = readPage('docs/adding-a-function.md')

it.skipIf(!hasCurl)(
  'docs/adding-a-function.md works when it is followed to the letter',
  async () => {
    const root = copyProject()
    const run = (line: string) =>
      execFileSync('sh', ['-c', line], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    /** Writes the block that follows these words. */
    const write = (path: string, words = `\`${path}\``) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), blockAfter(words))
    }
    /** Puts the block that follows these words into that part of the operator's file. */
    const grant = (part: string, words: string) => {
      const file = join(root, 'wrangler-like.config.ts')
      const [before, after, ...others] = readFileSync(file, 'utf8').split(`\n  ${part}: {\n`)
      expect(others).toEqual([])
      writeFileSync(file, `${before}\n  ${part}: {\n${blockAfter(words)}${after}`)
    }

    write('db/inventory/schema.ts')
    for (const line of page.match(/^DATABASE=.*$/gm) ?? []) {
      run(line.replace('npx ', 'node_modules/.bin/'))
    }
    const migrations = 'db/inventory/migrations'
    expect(readdirSync(join(root, migrations))).toContain('0001_first-stock.sql')
    write(`${migrations}/0001_first-stock.sql`, 'Write into it')
    write('functions/inventory.ts')
    grant('databases', 'add to `databases`')
    grant('functions', 'and to `functions`')

    // `npm start`, but for the port.
    const cli = useCli(['start'], { cwd: root, env: { ONBOX_PORT: '0' } })
    const [, address = ''] = await cli.printed(/serves at (\S+)[^]*curl .*\n/)
    const replies = (page.match(/^curl .*$/gm) ?? []).map(
      (line) => JSON.parse(run(line.replace('http://127.0.0.1:8787', address))) as unknown,
    )
    const shown = blocks('json').map((json) => JSON.parse(json) as unknown)
    expect(replies).toHaveLength(2)
    const [answer, stock] = replies as [Answer, unknown]
    const [shownAnswer, shownStock] = shown as [Answer, unknown]
    expect(answer.calls).toMatchObject(shownAnswer.calls)
    // The words may differ with the machine; what they say may not.
    for (const { answer: words, grounded } of [answer, shownAnswer]) {
      expect(words).toMatch(/35.*武汉仓/)
      expect(grounded).toBe(true)
    }
    expect(stock).toEqual(shownStock)
  },
  LOADED_MS,
)
