import { expect, it } from 'vitest'
import { Pending } from '../../lib/inference/decode/choice.ts'
import { decodeCall, listCallStarts } from '../../lib/inference/decode/decode-call.ts'
import { route, type RouteOptions } from '../../lib/inference/decode/route.ts'
import type { JsonSchema } from '../../lib/inference/prompt.ts'
import {
  CALL,
  createModel,
  PROMPT,
  toText,
  toToken,
  toTokens,
  vocabulary,
  type Thoughts,
} from './thinking-model.ts'

const parameters: JsonSchema = { type: 'object', properties: {} }

async function decide(
  names: readonly string[],
  thoughts: Thoughts,
  change: Partial<RouteOptions> = {},
) {
  const tools = names.map((name) => ({ name, description: '', parameters }))
  const starts = listCallStarts(vocabulary, tools)
  const model = createModel(thoughts)
  const pending = new Pending()
  pending.add(toTokens(PROMPT))
  const found = await route(model.stepper, pending, {
    ...starts,
    callOpen: toToken(CALL),
    except: [],
    callThreshold: 0.5,
    marginThreshold: 0,
    ...change,
  })
  return { found, model, starts, pending }
}

const CALLS = { [PROMPT]: { [CALL]: 0.9, H: 0.1 } }
const STOCK = { s: 0.5, w: 0.3, t: 0.2 }

it('route() tells how much more probable a tool is than the next one, also where their names begin alike', async () => {
  const { found, model } = await decide(['get_stock', 'get_weather'], { ...CALLS, get_: STOCK })
  expect(found).toMatchObject({ type: 'call', callProbability: 0.9 })
  expect(found.toolMargin).toBeCloseTo(0.625 - 0.375)
  // In the pass that reads the prompt.
  expect(model.passes()).toBe(1)
})

it('route() compares all tools, wherever their names part, and what it has begun is the call', async () => {
  const thoughts = { ...CALLS, '': { g: 0.8, r: 0.2 }, get_: STOCK }
  const { found, model, starts, pending } = await decide(
    ['get_stock', 'get_weather', 'rank_sales'],
    thoughts,
  )
  // 0.8 x 0.625, and of the others the most probable is get_weather: 0.8 x 0.375.
  expect(found.toolMargin).toBeCloseTo(0.5 - 0.3)
  expect(model.passes()).toBe(2)
  if (found.type !== 'call') throw new Error('There is no call')
  const call = await decodeCall(
    { stepper: model.stepper, vocabulary, pending },
    starts,
    found.begun,
  )
  expect(call).toEqual({ tool: 'get_stock', arguments: {} })
  expect(model.held() + toText(pending.take())).toBe(
    `${PROMPT}${CALL}\n{"name": "get_stock", "arguments": {}}\n`,
  )
})

it('route() is sure of nothing where a tool that parted before is more probable', async () => {
  const thoughts = { ...CALLS, '': { g: 0.6, r: 0.4 }, get_: { s: 0.5, w: 0.49 } }
  const { found } = await decide(['get_stock', 'get_weather', 'rank_sales'], thoughts)
  expect(found).toMatchObject({ type: 'call', toolMargin: 0 })
})

it('route() is sure of the only tool', async () => {
  const { found, model } = await decide(['get_stock'], CALLS)
  expect(found).toMatchObject({ type: 'call', toolMargin: 1, begun: [] })
  expect(model.passes()).toBe(1)
})

it.each([
  ['a call is not probable enough', { [CALL]: 0.4, H: 0.6 }, { marginThreshold: 0 }, undefined],
  ['a call has to be more probable', { [CALL]: 0.9, H: 0.1 }, { callThreshold: 0.95 }, undefined],
  ['no tool stands out', { [CALL]: 0.9, H: 0.1 }, { marginThreshold: 0.3 }, 0.2],
  [
    'no tool stands out, nor a call',
    { [CALL]: 0.45, H: 0.55 },
    { callThreshold: 0.4, marginThreshold: 0.3 },
    0.2,
  ],
])(
  'route() takes words, and all of the call back, where %s',
  async (_what, next, change, margin) => {
    const thoughts = { [PROMPT]: next, '': { g: 0.8, r: 0.2 }, get_: STOCK }
    const { found, model, pending } = await decide(
      ['get_stock', 'get_weather', 'rank_sales'],
      thoughts,
      change,
    )
    expect(found).toMatchObject({ type: 'text', token: toToken('H'), callProbability: next[CALL] })
    if (margin === undefined) expect(found).not.toHaveProperty('toolMargin')
    else expect(found.toolMargin).toBeCloseTo(margin)
    expect(model.held() + toText(pending.take())).toBe(PROMPT)
  },
)

it.each([
  [0.19, 'call'],
  [0.21, 'text'],
])('route() holds the margin to its threshold: %d', async (marginThreshold, type) => {
  const thoughts = { ...CALLS, '': { g: 0.8, r: 0.2 }, get_: STOCK }
  const names = ['get_stock', 'get_weather', 'rank_sales']
  expect((await decide(names, thoughts, { marginThreshold })).found.type).toBe(type)
})
