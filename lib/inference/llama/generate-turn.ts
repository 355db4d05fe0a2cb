import type { Token } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import { Pending } from '../decode/choice.ts'
import { createCopying } from '../decode/copying.ts'
import { decodeCall, listCallStarts, type CallStarts } from '../decode/decode-call.ts'
import type { Decoding } from '../decode/decoding.ts'
import type { DraftGain } from '../decode/draft-gain.ts'
import { createDraftingStepper } from '../decode/drafting-stepper.ts'
import { route, type Route } from '../decode/route.ts'
import type { GenerateEvent, GenerateJob } from '../engine.ts'
import type { Renderer } from '../prompt.ts'
import type { Coordinator } from './coordinator.ts'
import { ContextFull, createSequenceStepper, type SequenceStepper } from './sequence-stepper.ts'
import type { Slots } from './slots.ts'
import type { ModelVocabulary } from './vocabulary.ts'

/** Tokens of a prompt's end that are read in the same step as the decision; the rest is read before, in pieces. */
const LAST_PIECE_TOKENS = 128
/** Room that has to be left for an answer; one that needs more ends with the reason `length`. */
const MIN_ANSWER_TOKENS = 32
/** What only the template writes; the model may write `<tool_call>`, where calls are allowed. */
const TEMPLATE_ONLY = ['<think>', '</think>', '<tool_response>', '</tool_response>', '</tool_call>']
const CALL_OPEN = '<tool_call>'
const CALL_CLOSE = '</tool_call>'
const TURN_CLOSE = '<|im_end|>'

/** What a model process generates with. */
export interface Generator {
  slots: Slots
  coordinator: Coordinator
  vocabulary: ModelVocabulary
  renderer: Renderer
  contextTokens: number
  callsPerTurn: number
  draftGain: DraftGain
  /** How probable a call has to be to be made, 0 to 1. */
  callThreshold: number
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
  const { slots, coordinator, vocabulary, renderer, contextTokens } = generator
  const queuedAtMs = performance.now()
  const turns = vocabulary.tokenizePieces(renderer.renderTurns(job.prompt))
  const tokens = [...vocabulary.tokenizePieces(renderer.renderPrefix(job.prompt)), ...turns]
  if (tokens.length + MIN_ANSWER_TOKENS > contextTokens) {
    throw new OnboxError(
      'PROMPT_TOO_LONG',
      `Cannot read a prompt of ${tokens.length} tokens: the model's context has ${contextTokens}; ` +
        'ask for less, or raise model.contextTokens',
    )
  }
  const slot = await slots.take(job.owner, tokens.slice(0, -1))
  const stepper = createSequenceStepper(slot, coordinator, vocabulary, contextTokens, signal)
  try {
    const startedAtMs = performance.now()
    const { sequence, index } = slot
    const cachedTokens = sequence.nextTokenIndex
    const unread = tokens.slice(cachedTokens)
    const lastPiece = unread.splice(Math.max(0, unread.length - LAST_PIECE_TOKENS))
    await coordinator.prefill(
      index,
      unread,
      (chunk) => sequence.evaluateWithoutGeneratingNewTokens(chunk as Token[]),
      signal,
    )
    let prefillMs: number | undefined
    const onRouted = (): void => {
      prefillMs = performance.now() - startedAtMs
    }
    const pending = new Pending()
    pending.add(lastPiece)
    const reason = yield* writeTurn(generator, job, stepper, turns, pending, onRouted)
    prefillMs ??= performance.now() - startedAtMs
    yield {
      type: 'end',
      reason,
      usage: {
        promptTokens: tokens.length,
        cachedTokens,
        completionTokens: stepper.sampled,
        queueMs: startedAtMs - queuedAtMs,
        prefillMs,
        decodeMs: performance.now() - startedAtMs - prefillMs,
      },
    }
  } finally {
    await stepper.close()
    slots.giveBack(slot)
  }
}

/** @param turns - tokens of the conversation, from which names and numbers are copied */
async function* writeTurn(
  { vocabulary, callThreshold, callsPerTurn, draftGain }: Generator,
  job: GenerateJob,
  sequenceStepper: SequenceStepper,
  turns: readonly number[],
  pending: Pending,
  onRouted: () => void,
): AsyncGenerator<GenerateEvent, 'turn' | 'call' | 'length'> {
  const { prompt, maxTextTokens } = job
  const maxCalls = Math.min(job.maxCalls, callsPerTurn)
  const stepper = createDraftingStepper(sequenceStepper, createCopying([turns]), draftGain)
  const decoding = { stepper, vocabulary, pending }
  const find = (texts: readonly string[]): number[] =>
    texts.map((text) => vocabulary.specialToken(text)).filter((token) => token !== undefined)
  const [callOpen] = find([CALL_OPEN])
  const starts =
    maxCalls > 0 && callOpen !== undefined && prompt.tools.length > 0
      ? listCallStarts(vocabulary, prompt.tools)
      : undefined
  const except = find(starts ? TEMPLATE_ONLY : [...TEMPLATE_ONLY, CALL_OPEN])
  try {
    let token: number
    if (starts) {
      const options = { ...starts, callOpen: callOpen as number, except, callThreshold }
      const found = await route(stepper, pending, options)
      onRouted()
      if (found.type === 'call') return yield* writeCalls(decoding, starts, maxCalls, found)
      token = found.token
    } else {
      token = await stepper.step(pending.take(), { type: 'text', except })
      onRouted()
    }
    let unread: number[] = []
    for (let count = 1; !vocabulary.isEnd(token); count++) {
      pending.add([token])
      if (starts && token === callOpen) {
        pending.add(starts.bodyOpen)
        return yield* writeCalls(decoding, starts, maxCalls)
      }
      unread.push(token)
      const text = vocabulary.detokenize(unread)
      // A character may need several tokens; it is held back until it is whole.
      if (!text.endsWith('\uFFFD') || unread.length >= 4) {
        unread = []
        yield { type: 'text', text }
      }
      if (count === maxTextTokens) return 'length'
      token = await stepper.step(pending.take(), { type: 'text', except })
    }
    return 'turn'
  } catch (error) {
    if (error instanceof ContextFull) return 'length'
    throw error
  }
}

/** Writes the calls of a turn: after each the model ends its turn, or begins another. */
async function* writeCalls(
  decoding: Decoding & { vocabulary: ModelVocabulary },
  starts: CallStarts,
  maxCalls: number,
  found?: Extract<Route, { type: 'call' }>,
): AsyncGenerator<GenerateEvent, 'call'> {
  const { stepper, pending, vocabulary } = decoding
  const [next, ...open] = vocabulary.tokenizePieces([{ type: 'markup', text: `\n${CALL_OPEN}` }])
  const end = vocabulary.specialToken(TURN_CLOSE)
  let first = found?.first
  let certainty = found && { callProbability: found.callProbability, toolMargin: found.toolMargin }
  for (let count = 1; ; count++) {
    const call = await decodeCall(decoding, starts, first)
    yield { type: 'call', call, ...(certainty && { certainty }) }
    if (count === maxCalls || next === undefined || end === undefined) return 'call'
    pending.add(vocabulary.tokenizePieces([{ type: 'markup', text: CALL_CLOSE }]))
    const token = await stepper.step(pending.take(), { type: 'only', tokens: [end, next] })
    if (token !== next) return 'call'
    first = undefined
    certainty = undefined
    pending.add([next, ...open, ...starts.bodyOpen])
  }
}
