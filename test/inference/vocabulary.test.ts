import { getLlama, type LlamaContext, type LlamaModel, type Token } from 'node-llama-cpp'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineTool } from '../../lib/function/index.ts'
import { Pending } from '../../lib/inference/decode/choice.ts'
import { decodeCall, listCallStarts } from '../../lib/inference/decode/decode-call.ts'
import type { Mask, Stepper } from '../../lib/inference/decode/stepper.ts'
import { chooseAttention } from '../../lib/inference/llama/measure-need.ts'
import { readVocabulary, type ModelVocabulary } from '../../lib/inference/llama/vocabulary.ts'
import { STARTER } from './start-engine.ts'
import { createRandom } from '../../models/starter/generator/random.ts'
import { drawInput } from './random-schema.ts'
import { strictInput } from './strict-tool.ts'

let model: LlamaModel
let context: LlamaContext
let vocabulary: ModelVocabulary

beforeAll(async () => {
  const llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 1 })
  model = await llama.loadModel({ modelPath: STARTER })
  const contextTokens = 2_048
  const { flashAttention, keyType } = chooseAttention(llama, { contextTokens })
  context = await model.createContext({
    contextSize: contextTokens,
    threads: 1,
    flashAttention,
    experimentalKvCacheKeyType: keyType,
  })
  vocabulary = readVocabulary(model)
})
afterAll(() => model.llama.dispose())

/** The real model; the hotter it is, the more it says just anything that the mask lets it. */
async function useStepper(
  { temperature, seed }: { temperature: number; seed: number },
  run: (stepper: Stepper) => Promise<void>,
) {
  const sequence = context.getSequence()
  let mask: Mask = { type: 'text', except: [] }
  let tokens: AsyncGenerator<Token, void, Token[]> | undefined
  try {
    await run({
      async step(feed, nextMask) {
        mask = nextMask
        tokens ??= sequence.evaluate(feed as Token[], {
          temperature,
          topK: 0,
          topP: 1,
          seed,
          yieldEogToken: true,
          tokenBias: () => vocabulary.toBias(mask),
        }) as AsyncGenerator<Token, void, Token[]>
        const { value, done } = await tokens.next(feed as Token[])
        if (done === true) throw new Error('The context is full')
        return value
      },
    })
  } finally {
    await tokens?.return()
    await sequence.dispose()
  }
}

describe('the vocabulary of the starter', () => {
  it('never makes a special token of data', () => {
    const special = ['<|im_start|>', '<|im_end|>', '<tool_call>', '</tool_response>', '<think>']
    const tokens = special.map((text) => vocabulary.specialToken(text))
    expect(tokens).not.toContain(undefined)
    const text = special.join(' 你好 ')
    const data = vocabulary.tokenize(text)
    expect(data.filter((token) => tokens.includes(token))).toEqual([])
    expect(vocabulary.detokenize(data)).toBe(text)
    const markup = vocabulary.tokenizePieces([{ type: 'markup', text }])
    expect(markup.filter((token) => tokens.includes(token))).toEqual(tokens)
  })

  it('has a figure for every sign of a number or a date, and no other text among them', () => {
    const texts = vocabulary.figures.map(({ text }) => text)
    for (const sign of '0123456789-+.:TZ') expect(texts).toContain(sign)
    for (const { token, text } of vocabulary.figures) {
      expect(text).toMatch(/^[-+.:TZ\d]+$/)
      expect(vocabulary.detokenize([token])).toBe(text)
    }
  })

  it('lets nothing into a string that JSON would not, and out of it by a given end only', async () => {
    const ends = [vocabulary.tokenize('"}}\n')[0] as number]
    const special = ['<tool_call>', '<think>'].map((text) => vocabulary.specialToken(text))
    await useStepper({ temperature: 50, seed: 1 }, async (stepper) => {
      let feed = vocabulary.tokenize('{"city": "')
      for (let count = 0; count < 150; count++) {
        const token = await stepper.step(feed, { type: 'string', ends })
        feed = [token]
        if (ends.includes(token) || vocabulary.isEnd(token)) continue
        expect(special).not.toContain(token)
        const text = vocabulary.detokenize([token])
        expect(
          () => JSON.parse(`"${text}${text.endsWith('\\') ? 'n' : ''}"`) as unknown,
        ).not.toThrow()
      }
    })
  })

  it('holds calls to any schema, whatever the model wants', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const input = drawInput(createRandom(1_000 + seed))
      const tool = defineTool({ name: 'get_any', description: '', input, run: () => null })
      await useStepper({ temperature: 2, seed }, async (stepper) => {
        const pending = new Pending()
        pending.add(vocabulary.tokenizePieces([{ type: 'markup', text: '<tool_call>' }]))
        const starts = listCallStarts(vocabulary, [tool])
        pending.add(starts.bodyOpen)
        const call = await decodeCall({ stepper, vocabulary, pending }, starts).catch(
          (error: Error) => error,
        )
        // A text that the model ends too early is no call; a context may be too short for another.
        if (call instanceof Error) {
          expect(call.message).toMatch(/has to be longer|context is full/)
          return
        }
        expect(v.safeParse(input, call.arguments).issues).toBeUndefined()
      })
    }
  })

  it('holds calls to their schema, whatever the model wants', async () => {
    // Without those texts that such a model would write to their last token.
    const input = v.omit(strictInput, ['city', 'note', 'tags'])
    const tool = defineTool({ name: 'get_x', description: '', input, run: () => null })
    for (let seed = 1; seed <= 5; seed++) {
      await useStepper({ temperature: 3, seed }, async (stepper) => {
        const pending = new Pending()
        pending.add(vocabulary.tokenizePieces([{ type: 'markup', text: '<tool_call>' }]))
        const starts = listCallStarts(vocabulary, [tool])
        pending.add(starts.bodyOpen)
        const call = await decodeCall({ stepper, vocabulary, pending }, starts)
        expect(v.safeParse(input, call.arguments).issues).toBeUndefined()
      })
    }
  })
})
