import type { GenerateJob } from '../engine.ts'
import type { Renderer } from '../prompt.ts'
import type { Coordinator } from './coordinator.ts'
import type { Slot } from './slots.ts'
import type { StateCache } from './state-cache.ts'
import type { ModelVocabulary } from './vocabulary.ts'

/** Shorter ones are read again as quickly as they are loaded. */
const MIN_KEPT_TOKENS = 1_024

/** What documents are read with. */
export interface DocumentReader {
  coordinator: Coordinator
  vocabulary: ModelVocabulary
  renderer: Renderer
  /** Where what was read is kept; undefined keeps nothing. */
  states?: StateCache
}

/** Brings back what was read of a job's documents before, where that is more than the sequence still has. */
export async function recallDocument(
  reader: DocumentReader,
  job: GenerateJob,
  { sequence }: Slot,
  tokens: readonly number[],
): Promise<void> {
  const { states, coordinator } = reader
  const length = measureKept(reader, job, tokens)
  if (states === undefined || sequence.nextTokenIndex >= length) return
  const path = states.find(job.owner, tokens.slice(0, length))
  if (path === undefined) return
  await coordinator.between(async () => {
    try {
      await sequence.loadStateFromFile(path, { acceptRisk: true })
    } catch {
      // Of another build, or cut short: it is read again.
      states.drop(path)
      await sequence.clearHistory()
    }
  })
}

/** Reads a job's documents to their end, and keeps what was read. */
export async function readDocument(
  reader: DocumentReader,
  job: GenerateJob,
  { sequence }: Slot,
  tokens: readonly number[],
  read: (upTo: number) => Promise<void>,
): Promise<void> {
  const { states, coordinator } = reader
  const length = measureKept(reader, job, tokens)
  if (states === undefined || sequence.nextTokenIndex >= length) return
  await read(length)
  await coordinator.between(async () => {
    try {
      await states.keep(job.owner, tokens.slice(0, length), (path) =>
        sequence.saveStateToFile(path),
      )
    } catch {
      // A full disk: the next question reads it again.
    }
  })
}

/** How many tokens the messages have that are worth keeping; 0 where they do not begin the prompt, or are few. */
function measureKept(
  { vocabulary, renderer }: DocumentReader,
  { prompt, keptMessages = 0 }: GenerateJob,
  tokens: readonly number[],
): number {
  if (keptMessages === 0) return 0
  const pieces = [
    ...renderer.renderPrefix(prompt),
    ...renderer.renderTurns({ ...prompt, messages: prompt.messages.slice(0, keptMessages) }),
  ]
  // Without the opening of the assistant's turn, which another message stands in place of.
  const kept = vocabulary.tokenizePieces(pieces.slice(0, -1))
  const isStart = kept.every((token, index) => token === tokens[index])
  return isStart && kept.length >= MIN_KEPT_TOKENS && kept.length < tokens.length ? kept.length : 0
}
