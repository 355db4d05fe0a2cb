import { existsSync, readFileSync } from 'node:fs'
import { freemem, totalmem } from 'node:os'
import { OnboxError } from '../../base/index.ts'
import type { LaneOptions } from './protocol.ts'

/** What is left to the rest of the machine. */
const RESERVE_BYTES = 268_435_456
/** Shorter sequences are of no use. */
const MIN_CONTEXT_TOKENS = 1_024

/** What a model would take, in bytes. */
export interface MemoryNeed {
  weightsBytes: number
  /** Of the context, by its sequences and the tokens of each: what it remembers, and room to compute. */
  contextBytes: (sequences: number, contextTokens: number) => Promise<number>
}

export interface MemoryWish extends LaneOptions {
  modelPath: string
  /** Sequences for long prompts. Default: none. */
  long?: LaneOptions | undefined
  /** Where it would be: `RAM`, or the GPU's memory. */
  place: string
  availableBytes: number
  /** Whether that is what is free, or all that there is. Default `free`. */
  of?: 'free' | 'in all'
  /** Processes that share what is available. Default 1. */
  processes?: number
}

/**
 * Checks before anything is loaded that a model fits, context and all. A library that finds out by itself makes the
 * context smaller, and nobody knows why later prompts are refused.
 *
 * @throws {OnboxError} `MODEL_TOO_LARGE` with what it needs, what there is, and what would fit
 */
export async function planMemory(need: MemoryNeed, wish: MemoryWish): Promise<void> {
  const { weightsBytes, contextBytes } = need
  const { modelPath, sequences, contextTokens, long, place, availableBytes } = wish
  const { of = 'free', processes = 1 } = wish
  const context = await contextBytes(sequences, contextTokens)
  const longBytes = long ? await contextBytes(long.sequences, long.contextTokens) : 0
  if (weightsBytes + longBytes + context <= availableBytes) return
  throw new OnboxError(
    'MODEL_TOO_LARGE',
    `Cannot load model "${modelPath}": it needs ${toGb(weightsBytes)} for its weights and ${toGb(context)} for ` +
      `${sequences} sequences of ${contextTokens} tokens${long ? `, ${toGb(longBytes)} for long ones` : ''}, and ${place} has ${toGb(availableBytes)} ${of}` +
      `${processes > 1 ? ` for each of ${processes} processes` : ''}; ` +
      (await suggest(need, wish, availableBytes - weightsBytes, longBytes)),
  )
}

/** The nearest settings that fit: fewer sequences first, then shorter ones, and at last shorter long ones. */
async function suggest(
  { contextBytes }: MemoryNeed,
  { sequences, contextTokens, long, processes = 1 }: MemoryWish,
  bytes: number,
  longBytes: number,
): Promise<string> {
  const fits = async (count: number, tokens: number, room: number): Promise<boolean> =>
    (await contextBytes(count, tokens)) <= room
  const room = bytes - longBytes
  for (let fewer = sequences - 1; fewer >= 1; fewer--) {
    if (await fits(fewer, contextTokens, room)) {
      return `set model.sequences to ${fewer}, or model.contextTokens lower`
    }
  }
  if (long) {
    const rest = bytes - (await contextBytes(sequences, contextTokens))
    for (let shorter = long.contextTokens / 2; shorter > contextTokens; shorter /= 2) {
      const tokens = Math.floor(shorter)
      if (await fits(1, tokens, rest)) {
        return `set model.long.contextTokens to ${tokens}${long.sequences > 1 ? ' and model.long.sequences to 1' : ''}, or leave model.long out`
      }
    }
    if (rest >= 0) return 'leave model.long out, or choose a smaller model'
  }
  for (let shorter = contextTokens / 2; shorter >= MIN_CONTEXT_TOKENS; shorter /= 2) {
    const tokens = Math.floor(shorter)
    if (await fits(1, tokens, bytes)) {
      return (
        `set model.sequences to 1 and model.contextTokens to ${tokens}` +
        `${long ? ', and leave model.long out' : ''}, or choose a smaller model`
      )
    }
  }
  return `choose a smaller model, or one that is quantized further${processes > 1 ? ', or set model.workers lower' : ''}`
}

/** Memory that can be had without taking it from anybody, in bytes: of the machine, and of the container around this process. */
export function readAvailableBytes(): number {
  let available = freemem()
  try {
    const [, kilobytes] =
      /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'utf8')) ?? []
    if (kilobytes !== undefined) available = Number(kilobytes) * 1_024
  } catch {
    // Other systems tell what is free only.
  }
  return Math.max(0, Math.min(available, readContainerBytes()) - RESERVE_BYTES)
}

/** @returns `Infinity` outside of a container with a limit */
function readContainerBytes(): number {
  const limit = process.constrainedMemory() ?? 0
  if (limit === 0 || limit >= totalmem()) return Infinity
  return Math.min(limit, process.availableMemory() + readCachedFileBytes())
}

/**
 * What a container has of files in its memory: it counts as used, and goes when memory is wanted. A model that was loaded
 * before is there as a whole.
 */
function readCachedFileBytes(): number {
  try {
    for (const path of listStats(readFileSync('/proc/self/cgroup', 'utf8'))) {
      if (existsSync(path)) return toCachedFileBytes(readFileSync(path, 'utf8'))
    }
  } catch {
    // Nothing is known of it.
  }
  return 0
}

/**
 * Where a process's control group may tell what it has in memory. A container sees its own group at the root, whatever it is
 * called outside.
 *
 * @param groups - its `/proc/self/cgroup`: `0::/…` in version 2, `4:memory:/…` in version 1
 */
export function listStats(groups: string): string[] {
  const [, one] = /^\d+:(?:.*,)?memory(?:,.*)?:(.*)$/m.exec(groups) ?? []
  const [, two] = /^0::(.*)$/m.exec(groups) ?? []
  const folders =
    one === undefined
      ? [`/sys/fs/cgroup${two ?? ''}`, '/sys/fs/cgroup']
      : [`/sys/fs/cgroup/memory${one}`, '/sys/fs/cgroup/memory']
  return folders.map((folder) => `${folder.replace(/\/$/, '')}/memory.stat`)
}

/** @param stat - a control group's `memory.stat` */
export const toCachedFileBytes = (stat: string): number =>
  [...stat.matchAll(/^(?:in)?active_file (\d+)$/gm)].reduce(
    (sum, [, bytes]) => sum + Number(bytes),
    0,
  )

const toGb = (bytes: number): string => `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB`
