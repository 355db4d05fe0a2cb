import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { defineTool } from '../../lib/function/index.ts'
import { findUndecodable } from '../../lib/inference/index.ts'
import { strictTool } from './strict-tool.ts'

const text = v.string()
const number = v.number()
const whole = v.pipe(number, v.integer())

/** Twelve optional members, each of which has twelve optional members, and so on. */
function manyWays(depth: number): v.GenericSchema {
  const member = v.optional(depth === 0 ? text : manyWays(depth - 1))
  return v.object(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at}`, member])))
}

const refused: [string, v.GenericSchema, string][] = [
  ['a nullable value', v.nullable(text), 'a union or nullable value'],
  ['a union', v.union([text, number]), 'a union or nullable value'],
  ['a variant', v.variant('k', [v.object({ k: v.literal('a') })]), 'a union'],
  ['an intersection', v.intersect([v.object({}), v.object({})]), 'an intersection'],
  ['a record', v.record(text, text), 'a record of free keys'],
  ['an object with a rest', v.objectWithRest({}, text), 'a record of free keys'],
  ['a tuple', v.tuple([text]), 'a tuple'],
  ['any value', v.any(), 'a value of no stated type'],
  ['a schema in itself', v.lazy(() => text), 'a schema that refers to another'],
  ['a pattern', v.pipe(text, v.regex(/^[A-Z]+$/)), 'a pattern'],
  ['a text with a beginning', v.pipe(text, v.startsWith('CN')), 'a pattern'],
  ['an excluded value', v.pipe(number, v.notValue(3)), 'a value that is excluded'],
  ['an address', v.pipe(text, v.email()), 'the format "email"'],
  ['a longer date', v.pipe(text, v.isoDate(), v.minLength(11)), 'the format "date" with a length'],
  ['a long text', v.pipe(text, v.minLength(129)), 'a text of at least 129 characters'],
  ['an empty text', v.pipe(text, v.empty()), 'a text that no character fits in'],
  ['an empty range of lengths', v.pipe(text, v.minLength(3), v.maxLength(2)), 'a text that no'],
  ['an empty range', v.pipe(whole, v.minValue(5), v.maxValue(4)), 'a number that its bounds'],
  ['an empty gap', v.pipe(whole, v.gtValue(4), v.ltValue(5)), 'a number that its bounds leave out'],
  [
    'decimals that are too fine',
    v.pipe(number, v.gtValue(0), v.ltValue(1e-6)),
    'a number that its',
  ],
  ['a multiple of a fraction', v.pipe(number, v.multipleOf(0.1)), 'multiples of a fraction'],
  ['no choice', v.picklist([]), 'a list without values'],
  ['a choice with bounds', v.pipe(v.picklist([1, 2]), v.maxValue(1)), 'a list of values that has'],
  ['a long list', v.picklist(Array.from({ length: 1_001 }, (_, at) => `${at}`)), 'a list of 1001'],
  ['many ways', manyWays(2), 'an object that can go on in 1885 ways'],
  ['a long array', v.pipe(v.array(text), v.minLength(65)), 'an array of at least 65 items'],
  ['an empty array', v.pipe(v.array(text), v.empty()), 'an array that no item fits in'],
]

const findIn = (entries: v.ObjectEntries): string | undefined =>
  findUndecodable(
    defineTool({ name: 'a', description: '', input: v.object(entries), run: () => null })
      .parameters,
  )

describe('findUndecodable()', () => {
  it.each(refused)('refuses %s, with its path', (_what, schema, reason) => {
    expect(findIn({ due: schema })).toContain(`input.due: ${reason}`)
    expect(findIn({ rows: v.array(v.object({ due: v.optional(schema) })) })).toContain(
      `input.rows[].due: ${reason}`,
    )
  })

  it('finds nothing in a schema that can be held to', () => {
    expect(findUndecodable(strictTool.parameters)).toBeUndefined()
  })

  it('finds nothing in long lists and many members, up to a thousand', () => {
    const values = v.picklist(Array.from({ length: 1_000 }, (_, at) => `${at}`))
    expect(findIn({ values, ways: manyWays(1) })).toBeUndefined()
  })

  it('looks at what a tool takes, not at what it makes of it', () => {
    expect(findIn({ n: v.pipe(text, v.transform(Number), number, v.minValue(1)) })).toBeUndefined()
  })
})
