import * as v from 'valibot'
import { expect, it } from 'vitest'
import { defineTool } from '../../lib/function/index.ts'
import { qwen3Renderer } from '../../lib/inference/index.ts'

it('a prompt shows of a schema what a model was taught to read, in that order', () => {
  const tool = defineTool({
    name: 'find_order',
    description: '查订单',
    input: v.strictObject({
      code: v.pipe(v.string(), v.minLength(3), v.maxLength(8), v.description('订单号')),
      days: v.optional(
        v.pipe(v.number(), v.integer(), v.maxValue(30), v.minValue(1), v.multipleOf(5)),
        30,
      ),
      on: v.pipe(v.string(), v.title('Day'), v.isoDate()),
      tags: v.pipe(v.array(v.pipe(v.string(), v.maxLength(9))), v.maxLength(4)),
    }),
    run: () => null,
  })
  const text = qwen3Renderer
    .renderPrefix({ tools: [tool], messages: [], thinking: false })
    .map((piece) => piece.text)
    .join('')
  expect(text).toContain(
    '\n{"type": "function", "function": {"name": "find_order", "description": "查订单", "parameters": ' +
      '{"type": "object", "properties": {"code": {"type": "string", "description": "订单号"}, ' +
      '"days": {"type": "integer", "minimum": 1, "maximum": 30}, ' +
      '"on": {"type": "string", "format": "date"}, ' +
      '"tags": {"type": "array", "items": {"type": "string"}}}, ' +
      '"required": ["code", "on", "tags"], "additionalProperties": false}}}\n',
  )
})
