import { describe, expect, it } from 'vitest'
import { Pending } from '../../lib/inference/decode/choice.ts'
import { decodeCall } from '../../lib/inference/decode/decode-call.ts'
import type { Mask, Stepper, Vocabulary } from '../../lib/inference/decode/stepper.ts'
import type { JsonSchema, ToolDefinition } from '../../lib/inference/prompt.ts'
import { createRandom, type Random } from '../../models/starter/generator/random.ts'

// A vocabulary in which some texts of several characters are one token, as in real ones.
const MERGED = ['", "', '"}}\n', '": "', '\n{"name": "', 'get_', '"}', '}}', ', ']
const ALPHABET = [...'abcxyz上海0123456789-."\\{}[]:,_ \n', ...MERGED]
const END = ALPHABET.length

const vocabulary: Vocabulary = {
  tokenize(text) {
    const tokens: number[] = []
    const pieces = [...ALPHABET].toSorted((a, b) => b.length - a.length)
    for (let at = 0; at < text.length;) {
      const piece = pieces.find((candidate) => text.startsWith(candidate, at)) ?? text[at]
      let token = ALPHABET.indexOf(piece as string)
      if (token === -1) token = ALPHABET.push(piece as string) + 1000
      tokens.push(token > 1000 ? token - 1001 : token)
      at += (piece as string).length
    }
    return tokens
  },
  detokenize: (tokens) => tokens.map((token) => ALPHABET[token]).join(''),
  isEnd: (token) => token === END,
}

/** A model that answers at random, within the mask; it keeps what it was fed. */
function createRandomStepper(random: Random): Stepper & { fed: number[] } {
  const fed: number[] = []
  const draw = (mask: Mask): number => {
    switch (mask.type) {
      case 'only':
        return random.pick(mask.tokens)
      case 'string': {
        if (mask.ends.length > 0 && random.chance(0.3)) return random.pick(mask.ends)
        return vocabulary.tokenize(random.pick(['a', 'b', '上', '海', '9', ',', '}']))[0] as number
      }
      case 'digits': {
        if (mask.ends.length > 0 && random.chance(0.3)) return random.pick(mask.ends)
        const signs = mask.decimals ? ['-', '.', '0', '5', '9'] : ['-', '0', '5', '9']
        return vocabulary.tokenize(random.pick(signs))[0] as number
      }
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
  const pending = new Pending()
  pending.add(vocabulary.tokenize('x'))
  const call = await decodeCall({ stepper, vocabulary, pending }, tools)
  const written = vocabulary.detokenize([...stepper.fed, ...pending.take()]).slice(1)
  return { call, written }
}

const rich: JsonSchema = {
  type: 'object',
  properties: {
    city: { type: 'string' },
    by: { type: 'string', enum: ['a', 'ab', 'b'] },
    top: { type: 'integer', minimum: 1, maximum: 20 },
    price: { type: 'number' },
    count: { type: 'integer' },
    open: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
    at: {
      type: 'object',
      properties: { x: { type: 'integer' }, y: { type: 'string', enum: ['x', 'y'] } },
      required: ['y'],
    },
    rows: {
      type: 'array',
      items: { type: 'object', properties: { a: { type: 'boolean' } }, required: [] },
    },
  },
  required: ['by', 'price'],
}

describe('decodeCall()', () => {
  it('writes only calls that are JSON and satisfy the schema, whatever the model wants', async () => {
    for (let seed = 0; seed < 500; seed++) {
      const { call, written } = await decode(seed, [
        { name: 'get_x', description: '', parameters: rich },
      ])
      const parsed = JSON.parse(written) as { name: string; arguments: Record<string, unknown> }
      expect(parsed).toEqual({ name: call.tool, arguments: call.arguments })
      const { by, top, price, count, open, tags, at } = parsed.arguments as Record<string, never>
      expect(['a', 'ab', 'b']).toContain(by)
      expect(typeof price).toBe('number')
      if (top !== undefined) expect(Number.isInteger(top) && top >= 1 && top <= 20).toBe(true)
      if (count !== undefined) expect(Number.isInteger(count)).toBe(true)
      if (open !== undefined) expect(typeof open).toBe('boolean')
      if (tags !== undefined) expect((tags as string[]).length).toBeGreaterThan(0)
      if (at !== undefined) expect(['x', 'y']).toContain((at as { y: string }).y)
      const order = Object.keys(rich.properties ?? {})
      const keys = Object.keys(parsed.arguments)
      expect(keys).toEqual(keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    }
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
    const tools = [
      {
        name: 'get_a',
        description: '',
        parameters: {
          type: 'object',
          properties: { city: { type: 'string' } },
          required: ['city'],
        },
      } as const,
    ]
    const pending = new Pending()
    pending.add([0])
    const [a] = vocabulary.tokenize('a')
    const stepper: Stepper = { step: () => Promise.resolve(a as number) }
    const call = await decodeCall(
      { stepper, vocabulary, pending },
      tools as unknown as ToolDefinition[],
    )
    expect(call.arguments['city']).toHaveLength(512)
  })
})
