import { expect, it } from 'vitest'
import { parseJson } from '../../lib/base/index.ts'

const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

it.each([
  ['200 lists within each other', nest(200)],
  ['many beside each other', `[${Array.from({ length: 500 }, () => '{"a":[]}').join()}]`],
  ['brackets in a string', JSON.stringify('[{'.repeat(500))],
  ['brackets behind quotes in a string', JSON.stringify('"[{\\"'.repeat(500))],
  ['a string that ends with a backslash', JSON.stringify({ a: '\\', b: '[{'.repeat(500) })],
])('parseJson() reads %s', (_what, text) => {
  expect(parseJson(text)).toEqual(JSON.parse(text))
})

it.each([
  ['201 lists', nest(201)],
  ['201 objects', `${'{"a":'.repeat(201)}1${'}'.repeat(201)}`],
  ['lists behind a string that ends with a backslash', `["\\\\",${nest(200)}]`],
  ['lists that do not end', '['.repeat(100_000)],
])('parseJson() refuses %s within each other', (_what, text) => {
  expect(() => parseJson(text)).toThrow(/^more than 200 values within each other$/)
})

it.each(['', '[', '{"a"', '"', '"\\"', ']'.repeat(300)])('parseJson() refuses %j', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError)
})
