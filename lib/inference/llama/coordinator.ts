import { setImmediate } from 'node:timers/promises'
import type { Step } from '../observer.ts'

/**
 * Runs all sequences of one context in common steps. The library's own scheduler lets one sequence miss every other
 * batch, holds its lock while anybody waits, and lets a long prompt starve those who write: here a step is one batch
 * of everybody who wants a token and a share of the prompts that are being read, and nothing else happens meanwhile.
 */
export interface Coordinator {
  /** Evaluates in the next step. One sequence has at most one evaluation under way. */
  decode<T>(sequence: number, evaluate: () => Promise<T>): Promise<T>
  /**
   * Evaluates `tokens` over as many steps as it takes; prompts that are read at once share each step's budget.
   *
   * @param evaluate - is given the next tokens
   * @throws the signal's reason within one step of an abort; what was evaluated until then stays
   */
  prefill(
    sequence: number,
    tokens: readonly number[],
    evaluate: (chunk: number[]) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void>
  /** Does something between two steps, when nobody evaluates; in the order in which it was asked for. */
  between<T>(work: () => T | Promise<T>): Promise<T>
  /** Tokens of prompts that a step takes now, while others write. */
  readonly prefillTokens: number
}

/** The thread that computes, of which all contexts of a process have one. */
export interface SharedThread {
  /** Tokens that somebody waits for, or what has to be done before the next one, in whichever context. */
  awaited: number
  /** Until the step that asked last is over: a token is a pass and a draw, and between both nobody else's step has to come. */
  busy: Promise<void> | undefined
}

export const createSharedThread = (): SharedThread => ({ awaited: 0, busy: undefined })

export interface CoordinatorOptions {
  /** Tokens of one batch. */
  batchTokens: number
  /** How long a step may take while somebody waits for a token, in milliseconds. */
  stepMs: number
  /** Told of each step when it is over. */
  onStep?: (step: Step) => void
  /** Default: there is no other context. */
  thread?: SharedThread
}

/** However slow the machine is, a prompt is read in pieces of so many tokens: smaller ones cost speed. */
const MIN_PREFILL_TOKENS = 64
/** So many times as long a step may take while nobody waits for a token: who comes, or leaves, waits for its end. */
const UNAWAITED_STEPS = 4

interface Evaluation {
  sequence: number
  run: () => Promise<void>
}

interface Reading {
  sequence: number
  tokens: readonly number[]
  at: number
  evaluate: (chunk: number[]) => Promise<void>
  signal: AbortSignal
  resolve: () => void
  reject: (reason: unknown) => void
}

export function createCoordinator({
  batchTokens,
  stepMs,
  onStep,
  thread = createSharedThread(),
}: CoordinatorOptions): Coordinator {
  let decodes: Evaluation[] = []
  let works: (() => Promise<void>)[] = []
  const readings = new Set<Reading>()
  const awaited = createBudget(batchTokens, stepMs)
  const unawaited = createBudget(batchTokens, stepMs * UNAWAITED_STEPS)
  let isRunning = false

  const wake = (): void => {
    if (isRunning) return
    isRunning = true
    void run()
  }

  const run = async (): Promise<void> => {
    for (;;) {
      // Those who have just got a token have said what they want next by then.
      await setImmediate()
      for (const work of works.splice(0)) await work()
      if (decodes.length + readings.size === 0) {
        if (works.length > 0) continue
        isRunning = false
        return
      }
      const before = thread.busy
      const { promise: busy, resolve: free } = Promise.withResolvers<void>()
      thread.busy = busy
      if (before) {
        await before
        await setImmediate()
      }
      try {
        await step()
      } finally {
        if (thread.busy === busy) thread.busy = undefined
        free()
      }
    }
  }

  const step = async (): Promise<void> => {
    for (const reading of readings) {
      if (reading.signal.aborted) end(reading, () => reading.reject(reading.signal.reason))
    }
    const writing = decodes
    decodes = []
    // Also in another context: its steps wait for this one.
    const budget = thread.awaited > 0 ? awaited : unawaited
    const pieces = dividePrefill(readings, budget.tokens, batchTokens - writing.length)
    if (writing.length + pieces.length === 0) return
    const startedAtMs = performance.now()
    // In ascending order of sequences: only so llama.cpp evaluates them in one pass.
    const evaluations = [...writing, ...pieces.map(toEvaluation)].toSorted(
      (a, b) => a.sequence - b.sequence,
    )
    await Promise.all(evaluations.map((one) => one.run()))
    const tookMs = performance.now() - startedAtMs
    onStep?.({ sequences: evaluations.length, ms: tookMs })
    if (pieces.length > 0)
      budget.adapt(
        pieces.reduce((sum, { count }) => sum + count, 0),
        tookMs,
      )
  }

  const end = (reading: Reading, settle: () => void): void => {
    readings.delete(reading)
    settle()
  }

  const toEvaluation = ({ reading, count }: Piece): Evaluation => ({
    sequence: reading.sequence,
    run: async () => {
      const chunk = reading.tokens.slice(reading.at, reading.at + count)
      try {
        await reading.evaluate(chunk)
      } catch (error) {
        return end(reading, () => reading.reject(error))
      }
      reading.at += count
      if (reading.at === reading.tokens.length) end(reading, reading.resolve)
    },
  })

  return {
    decode: (sequence, evaluate) =>
      new Promise((resolve, reject) => {
        thread.awaited += 1
        const run = (): Promise<void> =>
          evaluate().then(
            (value) => {
              thread.awaited -= 1
              resolve(value)
            },
            (error: unknown) => {
              thread.awaited -= 1
              reject(error)
            },
          )
        decodes.push({ sequence, run })
        wake()
      }),
    prefill: (sequence, tokens, evaluate, signal) =>
      new Promise((resolve, reject) => {
        if (tokens.length === 0) return resolve()
        readings.add({ sequence, tokens, at: 0, evaluate, signal, resolve, reject })
        wake()
      }),
    between: (work) =>
      new Promise((resolve, reject) => {
        thread.awaited += 1
        works.push(async () => {
          try {
            resolve(await work())
          } catch (error) {
            reject(error)
          } finally {
            thread.awaited -= 1
          }
        })
        wake()
      }),
    get prefillTokens() {
      return awaited.tokens
    },
  }
}

/** Tokens of prompts that a step takes, so that it is about as long as it may be. */
function createBudget(batchTokens: number, stepMs: number) {
  let tokens = Math.min(batchTokens, MIN_PREFILL_TOKENS)
  return {
    get tokens() {
      return tokens
    },
    /** A step took so long for so many; by half of what is missing, since one may be slow by chance. */
    adapt(read: number, tookMs: number): void {
      if (read < tokens && tookMs < stepMs) return
      const wanted = (read * stepMs) / tookMs
      const next = Math.round(tokens + (wanted - tokens) / 2)
      tokens = Math.min(batchTokens, Math.max(MIN_PREFILL_TOKENS, next))
    },
  }
}

interface Piece {
  reading: Reading
  count: number
}

/** Equal shares of what a step reads; what one does not need, the others get, and those with the least to read the odd ones. */
function dividePrefill(readings: ReadonlySet<Reading>, budget: number, room: number): Piece[] {
  const left = (reading: Reading): number => reading.tokens.length - reading.at
  const pieces: Piece[] = []
  let tokens = Math.max(0, Math.min(budget, room))
  const byNeed = [...readings].toSorted((a, b) => left(a) - left(b))
  for (const [index, reading] of byNeed.entries()) {
    const share = Math.ceil(tokens / (byNeed.length - index))
    const count = Math.min(share, left(reading))
    if (count === 0) continue
    tokens -= count
    pieces.push({ reading, count })
  }
  return pieces
}
