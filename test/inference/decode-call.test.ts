import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Pending } from '../../lib/inference/decode/choice.ts'
import { decodeCall, listCallStarts } from '../../lib/inference/decode/decode-call.ts'
import { findUndecodable } from '../../lib/inference/index.ts'
import type { Mask, Stepper, Vocabulary } from '../../lib/inference/decode/stepper.ts'
import { defineTool } from '../../lib/function/index.ts'
import type { JsonSchema, ToolCall, ToolDefinition } from '../../lib/inference/prompt.ts'
import { createRandom, type Random } from '../../models/starter/generator/random.ts'
import { drawInput } from './random-schema.ts'
import { strictTool } from './strict-tool.ts'

// A vocabulary in which some texts of several characters are one token, as in real ones.
const MERGED = [
  '", "',
  '"}}\n',
  '": "',
  '\n{"name": "',
  'get_',
  '"}',
  '}}',
  ', ',
  '20',
  '-0',
  '\\"',
  'b上',
]
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
const TOKENS = [...PRINTABLE, '\n', '上', '海', '北', '京', '😀', ...MERGED]
const PIECES = TOKENS.toSorted((a, b) => b.length - a.length)
const END = TOKENS.length
/** What a random model writes in strings; the backslash begins an escape. */
const WORDS = ['a', '上', '9', ',', '}', '\\', '\\"', '😀', 'b上']

const vocabulary: Vocabulary = {
  tokenize(text) {
    const tokens: number[] = []
    for (let at = 0; at < text.length;) {
      const piece = PIECES.find((candidate) => text.startsWith(candidate, at)) as string
      tokens.push(TOKENS.indexOf(piece))
      at += piece.length
    }
    return tokens
  },
  detokenize: (tokens) => tokens.map((token) => TOKENS[token]).join(''),
  isEnd: (token) => token === END,
  figures: TOKENS.map((text, token) => ({ token, text })).filter(({ text }) =>
    /^[-+.:TZ\d]+$/.test(text),
  ),
}

/** A model that answers at random, within the mask; it keeps what it was fed. */
function createRandomStepper(random: Random): Stepper & { fed: number[] } {
  const fed: number[] = []
  const draw = (mask: Mask): number => {
    switch (mask.type) {
      case 'only':
        return random.pick(mask.tokens)
      case 'string':
        if (mask.ends.length > 0 && random.chance(0.3)) {
          return random.chance(0.1) ? END : random.pick(mask.ends)
        }
        return TOKENS.indexOf(random.pick(WORDS))
      case 'text':
        return END
      default:
        return mask satisfies never
    }
  }
  return {
    fed,
    step(tokens, mask) {
      expect(tokens.length).toBeGreaterThan(0)
      fed.push(...tokens)
      return Promise.resolve(draw(mask))
    },
  }
}

async function decode(seed: number, tools: readonly ToolDefinition[]) {
  const stepper = createRandomStepper(createRandom(seed))
  const pending = createPending()
  const call = await writeCall(stepper, pending, tools)
  const written = vocabulary.detokenize([...stepper.fed, ...pending.take()]).slice(1)
  return { call, written }
}

describe('decodeCall()', () => {
  it('writes only calls that are JSON and satisfy the schema, whatever the model wants', async () => {
    for (let seed = 0; seed < 200; seed++) {
      const { call, written } = await decode(seed, [strictTool])
      const parsed = JSON.parse(written) as { name: string; arguments: Record<string, unknown> }
      expect(parsed).toEqual({ name: call.tool, arguments: call.arguments })
      expect(v.safeParse(strictTool.input, call.arguments).issues, written).toBeUndefined()
      const order = Object.keys(strictTool.parameters.properties ?? {})
      const keys = Object.keys(parsed.arguments)
      expect(keys).toEqual(keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    }
  })

  it('satisfies any schema that is not refused, whatever the model wants', async () => {
    for (let seed = 0; seed < 400; seed++) {
      const input = drawInput(createRandom(seed))
      const tool = defineTool({ name: 'get_any', description: '', input, run: () => null })
      expect(findUndecodable(tool.parameters), JSON.stringify(tool.parameters)).toBeUndefined()
      const { call, written } = await decode(seed, [tool])
      const parsed = JSON.parse(written) as { arguments: unknown }
      expect(parsed.arguments).toEqual(call.arguments)
      const what = `${JSON.stringify(tool.parameters)} ${written}`
      expect(v.safeParse(input, call.arguments).issues, what).toBeUndefined()
    }
  })

  it('satisfies schemas with thousands of ways from one value to the next, and looks at few of them', async () => {
    const codes = Array.from({ length: 1_000 }, (_, at) => `b${at}`)
    const members = Array.from({ length: 300 }, (_, at) => [`m${at}`, v.optional(v.boolean())])
    const input = v.object({
      code: v.picklist(codes),
      // One value is the beginning of another.
      days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
      ...(Object.fromEntries(members) as v.ObjectEntries),
    })
    const tool = defineTool({ name: 'get_any', description: '', input, run: () => null })
    expect(findUndecodable(tool.parameters)).toBeUndefined()
    let tokenized = 0
    const counting: Vocabulary = {
      ...vocabulary,
      tokenize(text) {
        tokenized += 1
        return vocabulary.tokenize(text)
      },
    }
    const starts = listCallStarts(counting, [tool])
    const write = async (stepper: Stepper & { fed: number[] }) => {
      const pending = createPending()
      pending.add(starts.bodyOpen)
      const call = await decodeCall({ stepper, vocabulary: counting, pending }, starts)
      const written = vocabulary.detokenize([...stepper.fed, ...pending.take()]).slice(1)
      expect((JSON.parse(written) as { arguments: unknown }).arguments).toEqual(call.arguments)
      expect(v.safeParse(input, call.arguments).issues, written).toBeUndefined()
    }
    tokenized = 0
    await write(createRandomStepper(createRandom(0)))
    // The pairs of the first member alone are 300,000: of these, two for each value, and each that may follow.
    expect(tokenized).toBeLessThan(8_000)
    tokenized = 0
    await write(createRandomStepper(createRandom(0)))
    expect(tokenized).toBe(0)
    for (let seed = 1; seed < 8; seed++) await write(createRandomStepper(createRandom(seed)))
  })

  it('can name no tool but those offered, also where one name begins another', async () => {
    const parameters: JsonSchema = { type: 'object', properties: {} }
    const names = ['get_a', 'get_ab', 'get_b']
    const tools = names.map((name) => ({ name, description: '', parameters }))
    const seen = new Set<string>()
    for (let seed = 0; seed < 100; seed++) seen.add((await decode(seed, tools)).call.tool)
    expect([...seen].toSorted()).toEqual(names)
  })

  it('closes a string that never ends', async () => {
    const call = await decodeWith({ city: v.string() }, () => 'a')
    expect(call.arguments['city']).toHaveLength(512)
  })

  it.each([
    ['shorter', v.pipe(v.string(), v.maxLength(3)), 'b上', 'b上b'],
    ['of whole characters', v.pipe(v.string(), v.maxLength(3)), '😀', '😀'],
    ['without half an escape', v.pipe(v.string(), v.maxLength(2)), '\\', '\\\\'],
    ['as long as it has to be', v.pipe(v.string(), v.minLength(20)), undefined, 'a'.repeat(20)],
  ])('makes a string %s', async (_what, schema, piece, expected) => {
    const call = await decodeWith({ code: schema }, (mask) =>
      mask.type === 'string' && mask.ends.length > 0 && piece === undefined
        ? vocabulary.detokenize([mask.ends[0] as number])
        : (piece ?? 'a'),
    )
    expect(call.arguments['code']).toBe(expected)
  })

  it('does not pass on a string that the model ends too early', async () => {
    const stepper: Stepper = { step: () => Promise.resolve(END) }
    const tool = toTool({ code: v.pipe(v.string(), v.minLength(3)) })
    await expect(writeCall(stepper, createPending(), [tool])).rejects.toThrow('has to be longer')
  })
})

const toTool = (entries: v.ObjectEntries): ToolDefinition =>
  defineTool({ name: 'get_a', description: '', input: v.object(entries), run: () => null })

function createPending(): Pending {
  const pending = new Pending()
  pending.add(vocabulary.tokenize('x'))
  return pending
}

function writeCall(stepper: Stepper, pending: Pending, tools: readonly ToolDefinition[]) {
  const starts = listCallStarts(vocabulary, tools)
  pending.add(starts.bodyOpen)
  return decodeCall({ stepper, vocabulary, pending }, starts)
}

/** A call of a model that wants to write the same thing at every step. */
function decodeWith(entries: v.ObjectEntries, choose: (mask: Mask) => string): Promise<ToolCall> {
  const stepper: Stepper = {
    step: (_tokens, mask) => Promise.resolve(TOKENS.indexOf(choose(mask))),
  }
  return writeCall(stepper, createPending(), [toTool(entries)])
}
