import { describe, expect, it } from 'vitest'
import { hasNumber, toNumberRange, toNumberShape } from '../../lib/inference/decode/number-range.ts'
import type { JsonSchema } from '../../lib/inference/prompt.ts'
import { createRandom } from '../../models/starter/generator/random.ts'

/** Every text that can be written digit by digit; it throws where a beginning leads nowhere. */
function listTexts(schema: JsonSchema): string[] {
  const shape = toNumberShape(toNumberRange(schema))
  const grow = (text: string): string[] => {
    const longer = [...'-.0123456789'].map((one) => text + one).filter(shape.isStart)
    if (longer.length === 0 && !shape.isWhole(text)) throw new Error(`"${text}" leads nowhere`)
    return [...(shape.isWhole(text) ? [text] : []), ...longer.flatMap(grow)]
  }
  return grow('')
}

const sort = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b)

describe('toNumberShape()', () => {
  it('lets every integer of a range be written, each in one way, and nothing else', () => {
    const random = createRandom(1)
    for (let i = 0; i < 100; i++) {
      const minimum = random.integer(-120, 1_100)
      const maximum = minimum + random.integer(0, 300)
      const multipleOf = random.pick([1, 1, 2, 7, 100])
      const expected = Array.from({ length: maximum - minimum + 1 }, (_, at) => minimum + at)
        .filter((value) => value % multipleOf === 0)
        .map((value) => value + 0)
      const schema: JsonSchema = { type: 'integer', minimum, maximum, multipleOf }
      expect(hasNumber(toNumberRange(schema))).toBe(expected.length > 0)
      if (expected.length > 0) expect(sort(listTexts(schema).map(Number))).toEqual(sort(expected))
    }
  })

  it('keeps decimals within bounds that lie between two digits', () => {
    const bounds = { minimum: -0.000_003, exclusiveMaximum: 0.000_002 }
    const written = new Set(listTexts({ type: 'number', ...bounds }).map(Number))
    expect(sort([...written])).toEqual([-0.000_003, -0.000_002, -0.000_001, 0, 0.000_001])
  })

  it.each<[JsonSchema, string[], string[]]>([
    [{ type: 'number', minimum: 0 }, ['0', '0.5', '12.25', '999999999999999'], ['-1', '-0', '1e3']],
    [{ type: 'number', exclusiveMinimum: 0 }, ['0.000001', '3'], ['0', '0.0', '00.1', '.5']],
    [{ type: 'number', maximum: -2.5 }, ['-2.5', '-10'], ['-2.4', '2', '-2.']],
    [
      { type: 'number' },
      ['123456789012345', '12345678901.2345'],
      ['12345678901.23456', '0.1234567'],
    ],
    [
      { type: 'integer' },
      ['9007199254740991', '-5', '0'],
      ['9007199254740992', '1.0', '-0', '007'],
    ],
    [{ type: 'integer', minimum: 600.5 }, ['601'], ['600']],
    [{ type: 'integer', minimum: 1e300 }, [], ['1', '9007199254740991']],
  ])('of %j allows %j and not %j', (schema, allowed, refused) => {
    const shape = toNumberShape(toNumberRange(schema))
    const canBeWritten = (text: string): boolean =>
      [...text].every((_, at) => shape.isStart(text.slice(0, at + 1))) && shape.isWhole(text)
    expect(allowed.filter((text) => !canBeWritten(text))).toEqual([])
    expect(refused.filter(canBeWritten)).toEqual([])
  })
})
