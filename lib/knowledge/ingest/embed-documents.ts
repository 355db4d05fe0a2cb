import { isDamage, isDiskFull, toOnboxError, type Log } from '../../base/index.ts'
import type { Work } from '../store/work-queue.ts'
import type { VectorStore } from '../store/vector-store.ts'

/** Passages whose vectors are asked for, and kept, at once: what is lost where the process ends. */
const BATCH_PASSAGES = 16
/** Batches of one document, before others have their turn. */
const BATCHES_A_TURN = 8
/** While no model can be asked. */
const RETRY_MS = 30_000
/** A document for which the model fails so often is found by its words alone. */
const MAX_FAULTS = 3
/** Of the model, and not of the text. */
const PASSING = new Set(['MODEL_UNAVAILABLE', 'MODEL_BUSY'])

/** A document without its vectors. */
export interface Unembedded {
  vectors: VectorStore
  work: Work & { title: string }
  signal: AbortSignal
  onDamage: (error: unknown) => void
  /** Called once it is not worked on for now. */
  end: () => void
}

/** Has the vectors of documents made, of one document at a time; of a long one in several turns. */
export interface Embedding {
  readonly isBusy: boolean
  /** Goes on with the next one, unless one is in work. @param find - what is next */
  goOn: (find: () => Unembedded | undefined) => void
}

/**
 * @param embed - asks the model, in the host
 * @param onEnd - told whenever it may go on
 */
export function createEmbedding(
  embed: (texts: readonly string[]) => Promise<Float32Array[]>,
  log: Log,
  onEnd: () => void,
): Embedding {
  const faults = new Map<string, number>()
  let isWorking = false
  let retryTimer: NodeJS.Timeout | undefined

  const embedAll = async ({ vectors, work, signal }: Unembedded): Promise<void> => {
    for (let batches = 0; ; batches++) {
      const passages = vectors.missing(work.number, BATCH_PASSAGES)
      if (passages.length === 0) break
      if (batches === BATCHES_A_TURN) return
      const made = await embed(passages.map(({ text }) => text))
      // Removed, read anew or called something else, meanwhile.
      if (signal.aborted) return
      const byPassage = passages.map(({ id }, index) => [id, made[index] as Float32Array] as const)
      if (!vectors.write(work.number, new Map(byPassage), work.title)) return
    }
    vectors.finish(work.number, work.title)
    faults.delete(work.id)
  }

  const onFault = ({ vectors, work }: Unembedded, error: unknown): void => {
    const { code, message } = toOnboxError(error)
    const count = (faults.get(work.id) ?? 0) + 1
    faults.set(work.id, count)
    const isPassing = PASSING.has(code) || isDiskFull(error)
    if (!isPassing && count >= MAX_FAULTS) {
      vectors.finish(work.number, work.title)
      faults.delete(work.id)
      log.warn('document has no vectors', { document: work.id, code, reason: message })
      return
    }
    log.warn('no vectors for now', { document: work.id, code, reason: message })
    waitAWhile()
  }

  const waitAWhile = (): void => {
    retryTimer ??= setTimeout(() => {
      retryTimer = undefined
      onEnd()
    }, RETRY_MS)
  }

  /** The fault of a document, or of its index, and never of this process. */
  const meet = (next: Unembedded, error: unknown): void => {
    if (next.signal.aborted) return
    if (isDamage(error)) return next.onDamage(error)
    try {
      onFault(next, error)
    } catch (cause) {
      if (isDamage(cause)) next.onDamage(cause)
      else waitAWhile()
    }
  }

  const workOn = async (next: Unembedded): Promise<void> => {
    try {
      await embedAll(next)
    } catch (error) {
      meet(next, error)
    }
    isWorking = false
    next.end()
    onEnd()
  }

  return {
    get isBusy() {
      return isWorking || retryTimer !== undefined
    },
    goOn: (find) => {
      if (isWorking || retryTimer !== undefined) return
      const next = find()
      if (next === undefined) return
      isWorking = true
      void workOn(next)
    },
  }
}
