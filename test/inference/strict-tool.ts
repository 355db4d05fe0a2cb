import * as v from 'valibot'
import { defineTool } from '../../lib/function/index.ts'

const number = v.number()
const whole = v.pipe(v.number(), v.integer())
const text = v.string()

/** Every kind of rule that the decoder holds a model to. */
export const strictInput = v.object({
  by: v.picklist(['a', 'ab', 'b']),
  city: text,
  code: v.pipe(text, v.minLength(3), v.maxLength(6)),
  note: v.optional(v.pipe(text, v.minLength(2))),
  price: v.pipe(number, v.gtValue(0), v.maxValue(99.5)),
  cold: v.pipe(number, v.ltValue(-0.5)),
  ratio: v.pipe(number, v.minValue(0.25), v.maxValue(0.3)),
  any: number,
  top: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(20))),
  few: v.optional(v.pipe(whole, v.gtValue(-3), v.ltValue(3))),
  page: v.optional(v.pipe(whole, v.minValue(1))),
  debt: v.optional(v.pipe(whole, v.maxValue(-17))),
  year: v.pipe(whole, v.minValue(1990), v.maxValue(2600)),
  boxes: v.pipe(whole, v.multipleOf(25), v.minValue(10), v.maxValue(20_000)),
  count: v.optional(whole),
  open: v.optional(v.boolean()),
  on: v.pipe(text, v.isoDate()),
  at: v.pipe(text, v.isoTime()),
  since: v.pipe(text, v.isoTimestamp()),
  until: v.optional(v.pipe(text, v.isoDateTime())),
  tags: v.optional(v.pipe(v.array(text), v.minLength(2), v.maxLength(3))),
  sizes: v.optional(v.pipe(v.array(v.pipe(number, v.minValue(5))), v.length(2))),
  place: v.optional(v.object({ x: v.optional(whole), y: v.picklist(['x', 'y']) })),
  rows: v.optional(v.array(v.object({ a: v.optional(v.boolean()) }))),
})

export const strictTool = defineTool({
  name: 'get_x',
  description: '',
  input: strictInput,
  run: () => null,
})
