import { readFileSync } from 'node:fs'
import { freemem } from 'node:os'
import { OnboxError } from '../../base/index.ts'

/** What is left to the rest of the machine. */
const RESERVE_BYTES = 268_435_456

/** What a model would take, in bytes. */
export interface MemoryNeed {
  weightsBytes: number
  /** Of the sequences for long prompts. Default 0. */
  longBytes?: number
  /** Of the context, by its sequences and the tokens of each: what it remembers, and room to compute. */
  contextBytes: (sequences: number, contextTokens: number) => Promise<number>
}

export interface MemoryWish {
  modelPath: string
  sequences: number
  contextTokens: number
  /** Where it would be: `RAM`, or the GPU's memory. */
  place: string
  availableBytes: number
  /** Whether that is what is free, or all that there is. Default `free`. */
  of?: 'free' | 'in all'
}

/**
 * Checks before anything is loaded that a model fits, context and all. A library that finds out by itself makes the
 * context smaller, and nobody knows why later prompts are refused.
 *
 * @throws {OnboxError} `MODEL_TOO_LARGE` with what it needs, what there is, and what would fit
 */
export async function planMemory(need: MemoryNeed, wish: MemoryWish): Promise<void> {
  const { weightsBytes, longBytes = 0, contextBytes } = need
  const { modelPath, sequences, contextTokens, place, availableBytes, of = 'free' } = wish
  const context = await contextBytes(sequences, contextTokens)
  const missing = weightsBytes + longBytes + context - availableBytes
  if (missing <= 0) return
  const room = availableBytes - weightsBytes - longBytes
  throw new OnboxError(
    'MODEL_TOO_LARGE',
    `Cannot load model "${modelPath}": it needs ${toGb(weightsBytes)} for its weights and ${toGb(context)} for ` +
      `${sequences} sequences of ${contextTokens} tokens${longBytes > 0 ? `, ${toGb(longBytes)} for long ones` : ''}, and ${place} has ${toGb(availableBytes)} ${of}; ` +
      (await suggest(need, wish, room)),
  )
}

/** The nearest settings that fit: fewer sequences first, then shorter ones. */
async function suggest(
  { contextBytes }: MemoryNeed,
  { sequences, contextTokens }: MemoryWish,
  room: number,
): Promise<string> {
  for (let fewer = sequences - 1; fewer >= 1; fewer--) {
    if ((await contextBytes(fewer, contextTokens)) <= room) {
      return `set model.sequences to ${fewer}, or model.contextTokens lower`
    }
  }
  for (let shorter = contextTokens / 2; shorter >= 1_024; shorter /= 2) {
    const tokens = Math.floor(shorter)
    if ((await contextBytes(1, tokens)) <= room) {
      return `set model.sequences to 1 and model.contextTokens to ${tokens}, or choose a smaller model`
    }
  }
  return 'choose a smaller model, or one that is quantized further'
}

/** Memory that can be had without taking it from anybody, in bytes. */
export function readAvailableBytes(): number {
  let available = freemem()
  try {
    const [, kilobytes] =
      /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'utf8')) ?? []
    if (kilobytes !== undefined) available = Number(kilobytes) * 1_024
  } catch {
    // Other systems tell what is free only.
  }
  return Math.max(0, available - RESERVE_BYTES)
}

const toGb = (bytes: number): string => `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB`
