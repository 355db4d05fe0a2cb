import type { Token } from 'node-llama-cpp'
import { Pending } from '../decode/choice.ts'
import { createCopying } from '../decode/copying.ts'
import type { DraftGain } from '../decode/draft-gain.ts'
import { createDraftingStepper } from '../decode/drafting-stepper.ts'
import type { CallCertainty, GenerateEvent, GenerateJob } from '../engine.ts'
import type { Prompt, Renderer } from '../prompt.ts'
import type { Coordinator } from './coordinator.ts'
import { findDocument, type Documents } from './documents.ts'
import { checkRoom, type PromptRoom } from './prompt-room.ts'
import { createSequenceStepper, type SequenceStepper } from './sequence-stepper.ts'
import type { Slots } from './slots.ts'
import { writeTurn, type Writer } from './write-turn.ts'

/** Tokens of a prompt's end that are read in the same step as the decision; the rest is read before, in pieces. */
const LAST_PIECE_TOKENS = 128

/** What a model process generates with. */
export interface Generator extends Writer {
  slots: Slots
  coordinator: Coordinator
  renderer: Renderer
  /** Undefined where nothing is kept. */
  documents?: Documents
  draftGain: DraftGain
  contextTokens: number
  contextSetting: PromptRoom['contextSetting']
}

/** @returns all tokens of a prompt, and those of the conversation alone */
export function tokenizePrompt(
  { vocabulary, renderer }: Pick<Generator, 'vocabulary' | 'renderer'>,
  prompt: Prompt,
): { tokens: number[]; turns: number[] } {
  const turns = vocabulary.tokenizePieces(renderer.renderTurns(prompt))
  return { tokens: [...vocabulary.tokenizePieces(renderer.renderPrefix(prompt)), ...turns], turns }
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
  const { slots, coordinator, vocabulary, contextTokens, contextSetting, documents } = generator
  const queuedAtMs = performance.now()
  const { tokens, turns } = tokenizePrompt(generator, job.prompt)
  checkRoom(tokens.length, { contextTokens, contextSetting, keptMessages: job.keptMessages })
  const slot = await slots.take(job.owner, tokens.slice(0, -1), job.isFresh)
  let writing: SequenceStepper | undefined
  try {
    const startedAtMs = performance.now()
    const document = documents && findDocument(generator, job, tokens)
    if (document && job.isFresh !== true) await documents?.recall(document, slot)
    const { sequence, index } = slot
    const cachedTokens = sequence.nextTokenIndex
    if (document && cachedTokens < document.tokens.length) documents?.note(document)
    writing = createSequenceStepper(slot, coordinator, vocabulary, contextTokens, signal)
    // Names and numbers are copied from the conversation.
    const stepper = createDraftingStepper(writing, createCopying([turns]), generator.draftGain)
    const read = (upTo: number): Promise<void> =>
      coordinator.prefill(
        index,
        tokens.slice(sequence.nextTokenIndex, upTo),
        (chunk) => sequence.evaluateWithoutGeneratingNewTokens(chunk as Token[]),
        signal,
      )
    await read(Math.max(sequence.nextTokenIndex, tokens.length - LAST_PIECE_TOKENS))
    const lastPiece = tokens.slice(sequence.nextTokenIndex)
    let prefillMs: number | undefined
    let certainty: Partial<CallCertainty> = {}
    const onRouted = (found: Partial<CallCertainty> = {}): void => {
      prefillMs = performance.now() - startedAtMs
      certainty = found
    }
    const pending = new Pending()
    pending.add(lastPiece)
    const reason = yield* writeTurn(generator, job, stepper, pending, onRouted)
    prefillMs ??= performance.now() - startedAtMs
    yield {
      type: 'end',
      reason,
      usage: {
        promptTokens: tokens.length,
        cachedTokens,
        completionTokens: stepper.chosen,
        queueMs: startedAtMs - queuedAtMs,
        prefillMs,
        decodeMs: performance.now() - startedAtMs - prefillMs,
      },
      ...certainty,
    }
  } catch (error) {
    // A failed pass has left something, or nothing, of what it was given.
    if (error !== signal.reason) slot.isBroken = true
    throw error
  } finally {
    await writing?.close()
    slots.giveBack(slot)
  }
}
