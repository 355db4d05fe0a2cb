import type { GenerateJob } from '../engine.ts'
import type { Renderer } from '../prompt.ts'
import type { Coordinator } from './coordinator.ts'
import type { Beginning, Slot, Slots } from './slots.ts'
import type { StateCache } from './state-cache.ts'
import type { ModelVocabulary } from './vocabulary.ts'

/** Shorter ones are read again as quickly as they are loaded. */
const MIN_KEPT_TOKENS = 1_024

const GONE = 'its sequence was used for another before the box was quiet'

/** What became of a long document that was read. */
export type DocumentFate = { owner: string; tokens: number } & (
  | { bytes: number; ms: number }
  | { reason: string }
)

/** The long documents of one lane: what was read of them is kept on disk, and brought back. */
export interface Documents {
  /** Fills a turn's sequence with what was kept of this document, where that is more than it holds. */
  recall(document: Beginning, slot: Slot): Promise<void>
  /** A turn is about to read all of this document: it is kept at the next quiet moment. */
  note(document: Beginning): void
  /** Keeps what was noted and is still held by a sequence that nobody uses. */
  keepNoted(signal: AbortSignal): Promise<void>
  /** Whether something is noted, or being kept. */
  readonly hasNoted: boolean
  /** See `StateCache`. */
  sweep(): void
}

export interface DocumentsOptions {
  slots: Slots
  coordinator: Coordinator
  states: StateCache
  /** What a token takes on disk, about. */
  bytesPerToken: number
  /** Sequences of the lane: more documents are not held at once. */
  sequences: number
  onFate: (fate: DocumentFate) => void
}

/**
 * A state is written by the one thread that computes, with the lock of its context: while it is, no lane writes a token, and
 * nothing can stop it. So it is done when no turn is under way, and a document whose sequence was taken before is not kept.
 */
export function createDocuments({
  slots,
  coordinator,
  states,
  bytesPerToken,
  sequences,
  onFate,
}: DocumentsOptions): Documents {
  const noted = new Map<string, Beginning>()
  const tellLost = ({ owner, tokens }: Beginning, reason: string): void =>
    onFate({ owner, tokens: tokens.length, reason })

  const keep = async (document: Beginning): Promise<void> => {
    const { owner, tokens } = document
    const startedAtMs = performance.now()
    let slot: Slot | undefined
    try {
      slot = await slots.takeHolding(document)
      if (slot === undefined) return tellLost(document, GONE)
      const { sequence } = slot
      const bytes = await coordinator.between(() =>
        states.keep(
          document,
          tokens.length * bytesPerToken,
          async (path) => (await sequence.saveStateToFile(path)).fileSize,
        ),
      )
      const ms = Math.round(performance.now() - startedAtMs)
      onFate({ owner, tokens: tokens.length, bytes, ms })
    } catch (error) {
      // The next question reads it again.
      tellLost(document, toReason(error))
    } finally {
      if (slot) slots.giveBack(slot)
    }
  }

  const refuse = ({ tokens }: Beginning): string | undefined => {
    try {
      return states.refuse(tokens.length * bytesPerToken)
    } catch (error) {
      // Its folder is away, or its disk: no reason to refuse a turn.
      return toReason(error)
    }
  }

  return {
    get hasNoted() {
      return noted.size > 0
    },
    async recall(document, slot) {
      if (slot.sequence.nextTokenIndex >= document.tokens.length) return
      const path = states.find(document)
      if (path === undefined) return
      const isRecalled = await coordinator.between(() => load(slot, path, document))
      if (isRecalled) return
      states.drop(path)
      await slots.renew(slot)
      slot.owner = document.owner
    },
    note(document) {
      const reason = refuse(document)
      if (reason !== undefined) return tellLost(document, reason)
      noted.set(states.nameOf(document), document)
      const [[name, oldest] = []] = noted
      if (noted.size <= sequences || name === undefined || oldest === undefined) return
      noted.delete(name)
      tellLost(oldest, GONE)
    },
    async keepNoted(signal) {
      for (const [name, document] of noted) {
        if (signal.aborted) return
        await keep(document)
        noted.delete(name)
      }
    },
    sweep: () => states.sweep(),
  }
}

const toReason = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** @returns whether the sequence holds the document then, and nothing else */
async function load({ sequence }: Slot, path: string, { tokens }: Beginning): Promise<boolean> {
  // The library forgets at once what it holds, and llama.cpp only once it has read the file's beginning.
  await sequence.clearHistory()
  try {
    await sequence.loadStateFromFile(path, { acceptRisk: true })
  } catch {
    // Of another build, or cut short.
    return false
  }
  const { contextTokens } = sequence
  return (
    contextTokens.length === tokens.length &&
    contextTokens.every((token, index) => token === tokens[index])
  )
}

/** The beginning of a prompt that is worth keeping; undefined where its kept messages do not begin it, or are few. */
export function findDocument(
  { vocabulary, renderer }: { vocabulary: ModelVocabulary; renderer: Renderer },
  { owner, prompt, keptMessages = 0 }: GenerateJob,
  tokens: readonly number[],
): Beginning | undefined {
  if (keptMessages === 0) return undefined
  const pieces = [
    ...renderer.renderPrefix(prompt),
    ...renderer.renderTurns({ ...prompt, messages: prompt.messages.slice(0, keptMessages) }),
  ]
  // Without the opening of the assistant's turn, which another message stands in place of.
  const kept = vocabulary.tokenizePieces(pieces.slice(0, -1))
  const isStart = kept.every((token, index) => token === tokens[index])
  return isStart && kept.length >= MIN_KEPT_TOKENS && kept.length < tokens.length
    ? { owner, tokens: kept }
    : undefined
}
