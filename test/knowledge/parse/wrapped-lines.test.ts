import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { groupWrapped } from '../../../lib/knowledge/parse/lines/wrapped-lines.ts'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'

const GOLDEN = join(import.meta.dirname, '../golden')
const FILES = readdirSync(GOLDEN).filter((name) => /(?<!\.clauses)\.txt$/.test(name))
const readLines = (name: string) =>
  readFileSync(join(GOLDEN, name), 'utf8')
    .split('\n')
    .map((line) => line.trim().replaceAll('\t', ' '))
    .filter((line) => line !== '')
/** What a line is not broken within: a character with its punctuation, a word, a blank. */
const UNIT =
  /[\u2e80-\u9fff\uff00-\uffef][，。；：、！？）》”]*|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/gu

function wrap(line: string, columns: number): string {
  const lines: string[] = []
  let last = ''
  for (const unit of line.match(UNIT) ?? []) {
    if (stringWidth((last + unit).trimEnd()) > columns && last !== '') {
      lines.push(last.trimEnd())
      last = unit.trimStart()
    } else last += unit
  }
  return [...lines, last].join('\n')
}

describe('lines of a text', () => {
  it.each(FILES)('stay as people wrote them: %s', (name) => {
    const lines = readLines(name)
    expect(groupWrapped(lines)).toEqual(lines.map((line) => [line]))
  })

  it.each([
    [72, '\n\n', 'a.txt'],
    [72, '\n', 'a.txt'],
    [80, '\n\n', 'a.md'],
    [100, '\n', 'a.txt'],
  ])(
    'are put together again where a program broke them at %d columns, with %j between, in %s',
    async (columns, between, name) => {
      for (const file of FILES) {
        const lines = readLines(file)
        const broken = lines.map((line) => wrap(line, columns)).join(between)
        const { text, characters } = await parseFile(Buffer.from(broken), name)
        const found = new Set(text.split('\n'))
        const lost = lines.filter((line) => !found.has(line))
        // A line may end where a sentence does, or the next one may begin with what looks like a clause's number.
        expect(lost.length / lines.length, lost.join('\n')).toBeLessThanOrEqual(0.1)
        expect(characters.read).toBe(text.length)
      }
    },
  )

  it('are not put together in code, tables, lists and headings', () => {
    const filler = Array.from({ length: 12 }, (_, at) => [
      `Paragraph ${at} of this text was broken by a program at some`,
      'sixty columns, as mail is.',
      '',
    ]).flat()
    const kept = [
      '```',
      'a line of code that is as wide as all the others in the text',
      'and one more',
      '```',
      '| a row of a table that is as wide as all others in the text |',
      '| a |',
      '# A heading that is as wide as all the others in this text is',
      'below it',
      '',
      '- an item that is as wide as all the others in this text is it',
      '- an item',
    ]
    const groups = groupWrapped([...filler, ...kept])
    expect(groups.filter((lines) => lines.length > 1)).toHaveLength(12)
    expect(groups.slice(-kept.length)).toEqual(kept.map((line) => [line]))
  })
})
