import { expect, it } from 'vitest'
import { readSettings, SETTINGS } from '../../lib/config/index.ts'
import { readPage } from './read-page.ts'

/** The cells of the page's table, as they are written. */
const rows = readPage('docs/settings.md')
  .text.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

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
    expect(readSettings({ [name]: value }, '/srv/box')).not.toEqual(readSettings({}, '/srv/box'))
  },
)
