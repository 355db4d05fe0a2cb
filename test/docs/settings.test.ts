import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ERRORS } from '../../lib/base/index.ts'
import {
  CLIENT_SETTINGS,
  loadConfig,
  readClientSettings,
  readSettings,
  SETTINGS,
} from '../../lib/config/index.ts'
import { createReach } from '../../lib/gateway/index.ts'
import { makeProject } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

/** The cells of the page's tables, as they are written. */
const tables = readPage('docs/settings.md')
  .text.split('\n')
  .filter((line) => line.startsWith('| `ONBOX_'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const rows = tables.filter((cells) => cells.length === 4)
const clientRows = tables.filter((cells) => cells.length === 3)

it('docs/settings.md has every setting with its default and meaning, and nothing else', () => {
  const table = SETTINGS.map(([name, fallback, meaning]) => [
    `\`${name}\``,
    fallback === '' ? '' : `\`${fallback}\``,
    meaning,
  ])
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual(table)
})

it.each(rows.map(([setting, , , example]) => [setting, example]))(
  'docs/settings.md has an example of %s that is accepted',
  (setting, example) => {
    const [, name = '', value] = /^`(\w+)=(.+)`$/.exec(example ?? '') ?? []
    expect(`\`${name}\``).toBe(setting)
    // A certificate has a key.
    const others = name.startsWith('ONBOX_TLS_') && { ONBOX_TLS_CERT: '-', ONBOX_TLS_KEY: '-' }
    const without = { ...others }
    const given = { ...others, [name]: value }
    expect(readSettings(given, '/srv/box')).not.toEqual(readSettings(without, '/srv/box'))
  },
)

it('docs/settings.md has every setting of commands with its meaning, and an example that is accepted', () => {
  const table = CLIENT_SETTINGS.map(([name, meaning]) => [`\`${name}\``, meaning])
  expect(clientRows.map((cells) => cells.slice(0, 2))).toEqual(table)
  const examples = clientRows.map(([, , cell = '']) => /^`(\w+)=(.+)`$/.exec(cell)?.slice(1))
  const given = Object.fromEntries(examples as [string, string][])
  // A key is told by its beginning.
  const read = readClientSettings({ ...given, ONBOX_KEY: given['ONBOX_KEY']?.replace('…', '1') })
  expect(read).toEqual({ url: given['ONBOX_URL'], key: 'obx_1' })
})

it('docs/settings.md has a configuration behind a proxy that can be loaded', async () => {
  const root = makeProject({}, makeTemporaryFolder())
  const [code = ''] = readPage('docs/settings.md').blocks('ts')
  writeFileSync(join(root, 'wrangler-like.config.ts'), code)
  const { http } = await loadConfig(root)
  const { isProxy, checkHost } = createReach(http, '127.0.0.1')
  expect(isProxy('127.0.0.1')).toBe(true)
  expect(() => checkHost('http://box.example.com/')).not.toThrow()
})

it('docs/settings.md names codes of limits that exist', () => {
  const { text } = readPage('docs/settings.md')
  const named = [...text.matchAll(/\d{3} `([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
  expect(named).toContain('CONNECTIONS_EXCEEDED')
  expect(named.filter((code) => !(code in ERRORS))).toEqual([])
})
