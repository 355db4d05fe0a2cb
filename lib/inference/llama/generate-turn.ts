import type { LlamaContextSequence, Token } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import { Pending } from '../decode/choice.ts'
import { decodeCall } from '../decode/decode-call.ts'
import type { Mask, Stepper } from '../decode/stepper.ts'
import type { GenerateEvent, GenerateJob } from '../engine.ts'
import type { Renderer } from '../prompt.ts'
import type { Slots } from './slots.ts'
import type { ModelVocabulary } from './vocabulary.ts'

/** Tokens of a prompt that are evaluated between two looks at the signal; smaller costs speed. */
const PREFILL_CHUNK_TOKENS = 128
/** Room that has to be left for an answer; one that needs more ends with the reason `length`. */
const MIN_ANSWER_TOKENS = 32
/** What only the template writes; the model may write `<tool_call>`, where calls are allowed. */
const TEMPLATE_ONLY = ['<think>', '</think>', '<tool_response>', '</tool_response>', '</tool_call>']
const CALL_OPEN = '<tool_call>'

/** What a model process generates with. */
export interface Generator {
  slots: Slots
  vocabulary: ModelVocabulary
  renderer: Renderer
  contextTokens: number
}

/**
 * Generates one turn of the assistant: decides between words and a call in the pass that reads the
 * prompt, then writes either.
 *
 * @throws {OnboxError} `PROMPT_TOO_LONG`; the signal's reason within one step of an abort
 */
export async function* generateTurn(
  generator: Generator,
  job: GenerateJob,
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent> {
  const { slots, vocabulary, renderer, contextTokens } = generator
  const queuedAtMs = performance.now()
  const tokens = vocabulary.tokenizePieces([
    ...renderer.renderPrefix(job.prompt),
    ...renderer.renderTurns(job.prompt),
  ])
  if (tokens.length + MIN_ANSWER_TOKENS > contextTokens) {
    throw new OnboxError(
      'PROMPT_TOO_LONG',
      `Cannot read a prompt of ${tokens.length} tokens: the model's context has ${contextTokens}; ` +
        'ask for less, or raise model.contextTokens',
    )
  }
  const slot = await slots.take(job.owner, tokens, signal)
  try {
    const startedAtMs = performance.now()
    const { sequence } = slot
    await sequence.adaptStateToTokens(tokens.slice(0, -1) as Token[], false)
    const cachedTokens = sequence.nextTokenIndex
    const rest = await prefill(sequence, tokens.slice(cachedTokens), signal)
    const counted = { prefillMs: 0, completionTokens: 0 }
    const stepper = createStepper(sequence, generator, signal, (sampled) => {
      if (counted.prefillMs === 0) counted.prefillMs = performance.now() - startedAtMs
      counted.completionTokens = sampled
    })
    const reason = yield* writeTurn(stepper, rest, generator, job)
    yield {
      type: 'end',
      reason,
      usage: {
        promptTokens: tokens.length,
        cachedTokens,
        completionTokens: counted.completionTokens,
        queueMs: startedAtMs - queuedAtMs,
        prefillMs: counted.prefillMs,
        decodeMs: performance.now() - startedAtMs - counted.prefillMs,
      },
    }
  } finally {
    slots.giveBack(slot)
  }
}

/** Evaluates all but the last chunk of a prompt, and hands that back to be evaluated with the first step. */
async function prefill(
  sequence: LlamaContextSequence,
  tokens: readonly number[],
  signal: AbortSignal,
): Promise<number[]> {
  let start = 0
  while (tokens.length - start > PREFILL_CHUNK_TOKENS) {
    signal.throwIfAborted()
    const chunk = tokens.slice(start, start + PREFILL_CHUNK_TOKENS)
    await sequence.evaluateWithoutGeneratingNewTokens(chunk as Token[])
    start += PREFILL_CHUNK_TOKENS
  }
  return tokens.slice(start)
}

/** The context has no room for the next step. */
class ContextFull extends Error {}

/** Feeds a sequence through one iterator of the library, whose mask is set before each step. */
function createStepper(
  sequence: LlamaContextSequence,
  { vocabulary, contextTokens }: Generator,
  signal: AbortSignal,
  onSampled: (count: number) => void,
): Stepper & { close(): Promise<void> } {
  let mask: Mask = { type: 'text', except: [] }
  let tokens: AsyncGenerator<Token, void, void | Token | Token[]> | undefined
  let sampled = 0
  return {
    async step(feed, nextMask) {
      signal.throwIfAborted()
      // The library keeps one place free, and would else begin to forget.
      if (sequence.nextTokenIndex + feed.length >= contextTokens) throw new ContextFull()
      mask = nextMask
      let result: IteratorResult<Token, void>
      if (tokens === undefined) {
        tokens = sequence.evaluate(feed as Token[], {
          temperature: 0,
          yieldEogToken: true,
          tokenBias: () => vocabulary.toBias(mask),
        })
        result = await tokens.next()
      } else result = await tokens.next(feed as Token[])
      if (result.done === true) throw new OnboxError('MODEL_FAILED', 'The model stopped generating')
      sampled += 1
      onSampled(sampled)
      return result.value
    },
    async close() {
      await tokens?.return()
    },
  }
}

async function* writeTurn(
  stepper: Stepper & { close(): Promise<void> },
  prompt: readonly number[],
  { vocabulary }: Generator,
  job: GenerateJob,
): AsyncGenerator<GenerateEvent, 'turn' | 'call' | 'length'> {
  const callOpen = vocabulary.specialToken(CALL_OPEN)
  const mayCall = job.mayCall && callOpen !== undefined && job.prompt.tools.length > 0
  const except = [...TEMPLATE_ONLY, ...(mayCall ? [] : [CALL_OPEN])]
    .map((text) => vocabulary.specialToken(text))
    .filter((token) => token !== undefined)
  const pending = new Pending()
  pending.add(prompt)
  let unread: number[] = []
  try {
    for (let count = 0; count < job.maxTextTokens; count++) {
      const token = await stepper.step(pending.take(), { type: 'text', except })
      if (vocabulary.isEnd(token)) return 'turn'
      pending.add([token])
      if (mayCall && token === callOpen) {
        const call = await decodeCall({ stepper, vocabulary, pending }, job.prompt.tools)
        yield { type: 'call', call }
        return 'call'
      }
      unread.push(token)
      const text = vocabulary.detokenize(unread)
      // A character may need several tokens; it is held back until it is whole.
      if (text.endsWith('\uFFFD') && unread.length < 4) continue
      unread = []
      yield { type: 'text', text }
    }
    return 'length'
  } catch (error) {
    if (error instanceof ContextFull) return 'length'
    throw error
  } finally {
    await stepper.close()
  }
}
