import type { Token } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import { Pending } from '../decode/choice.ts'
import type { GenerateEvent, GenerateJob } from '../engine.ts'
import type { Renderer } from '../prompt.ts'
import type { Coordinator } from './coordinator.ts'
import { createSequenceStepper } from './sequence-stepper.ts'
import type { Slots } from './slots.ts'
import { writeTurn, type Writer } from './write-turn.ts'

/** Tokens of a prompt's end that are read in the same step as the decision; the rest is read before, in pieces. */
const LAST_PIECE_TOKENS = 128
/** Room that has to be left for an answer; one that needs more ends with the reason `length`. */
const MIN_ANSWER_TOKENS = 32

/** What a model process generates with. */
export interface Generator extends Writer {
  slots: Slots
  coordinator: Coordinator
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
