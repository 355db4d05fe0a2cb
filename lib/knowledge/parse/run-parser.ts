import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fromErrorData, MAX_MESSAGE_BYTES, OnboxError, type Log } from '../../base/index.ts'
import { bundleScript, openChannel, spawnLocked, watchUsage } from '../../isolate/index.ts'
import type { Block, ParsedDocument } from '../parsed-document.ts'
import { MAX_CHARACTERS } from './limits.ts'
import { findPdfFolder } from './pdf/open-pdf.ts'
import {
  parseParserMessage,
  type DocumentHead,
  type ParseOrder,
  type ParserMessage,
} from './protocol.ts'

const PDF_FOLDER = findPdfFolder()

/** What V8 says before it ends itself. */
const HEAP_FULL = /heap out of memory/

/** What one document may take. */
export interface ParserLimits {
  /** Resident memory, of which an idle Node takes 45. */
  memoryMb: number
  /** Of it, what JavaScript may have; the rest is for the file and what is unpacked of it. */
  heapMb: number
  /** Processor time: a document of a thousand pages takes some seconds. */
  cpuMs: number
  /** In all, for one that waits for what never comes, on a machine that is as busy as can be. */
  timeMs: number
}

const LIMITS: ParserLimits = { memoryMb: 512, heapMb: 320, cpuMs: 60_000, timeMs: 600_000 }

export interface ParserOptions {
  /** Of the file. */
  path: string
  /** As people know the file: its ending may decide on the format. */
  fileName: string
  /** Ends the process. */
  signal?: AbortSignal
  /** Gets the share that is read, 0 to 1, where the format allows to tell. */
  onProgress?: (share: number) => void
  /** Gets what the process prints: what went wrong inside. */
  log?: Log
  /** Default: 512 MiB, of which 320 of heap, 60 s of processor time, 10 min. */
  limits?: Partial<ParserLimits>
}

/**
 * Reads a document in a process of its own, which may open that one file, and nothing else: no network, no other file, no
 * write, and memory and time within limits.
 *
 * @throws {OnboxError} `DOCUMENT_…`, see docs/errors.md; the signal's reason when aborted
 */
export async function runParser(options: ParserOptions): Promise<ParsedDocument> {
  const { path, fileName, signal, onProgress = () => {}, log } = options
  const limits = { ...LIMITS, ...options.limits }
  signal?.throwIfAborted()
  const file = realpathSync(path)
  let isFull = false
  const { pid, socket, kill, ended } = await spawnLocked({
    args: flagsFor(file, limits.heapMb),
    script: getCode(),
    onLine: (line, from) => {
      isFull ||= HEAP_FULL.test(line)
      log?.warn('parser process output', { pid: from, line })
    },
  })
  const { promise, resolve: settle, reject } = Promise.withResolvers<ParsedDocument>()
  const texts: string[] = []
  const blocks: Block[] = []
  let characters = 0
  const hear = (message: ParserMessage | undefined) => {
    switch (message?.type) {
      case 'progress':
        onProgress(message.share)
        break
      case 'text':
        texts.push(message.text)
        characters += message.text.length
        if (characters > MAX_CHARACTERS) reject(broken('its text is longer than any'))
        break
      case 'blocks':
        for (const block of message.blocks) blocks.push(block)
        break
      case 'parsed':
        settle(assemble(message.head, texts, blocks))
        break
      case 'error':
        reject(fromErrorData(message))
        break
      case undefined:
        reject(broken('its parser said what no parser says'))
        break
      default:
        message satisfies never
    }
  }
  const channel = openChannel(
    socket,
    MAX_MESSAGE_BYTES,
    (raw) => {
      hear(parseParserMessage(raw))
      return true
    },
    () => reject(broken('its parser said what no parser says')),
  )
  const unwatch = watchUsage(
    pid,
    () => true,
    ({ residentBytes, cpuMs }) => {
      if (residentBytes > limits.memoryMb * 1_048_576) reject(tooMuchMemory(limits))
      else if (cpuMs > limits.cpuMs) reject(tookTooLong())
    },
  )
  const timer = setTimeout(() => reject(tookTooLong()), limits.timeMs)
  const onAbort = () => reject(signal?.reason as Error)
  signal?.addEventListener('abort', onAbort)
  // It may have come while the process was started.
  if (signal?.aborted === true) onAbort()
  void ended.then(() =>
    reject(isFull ? tooMuchMemory(limits) : broken('its parser ended by itself')),
  )
  try {
    channel.send({ path: file, fileName, pdfFolder: PDF_FOLDER } satisfies ParseOrder)
    return await promise
  } finally {
    signal?.removeEventListener('abort', onAbort)
    clearTimeout(timer)
    unwatch()
    kill()
    await ended
  }
}

/** What a parser process may do: read that file, and what reads PDF. */
export const flagsFor = (file: string, heapMb = LIMITS.heapMb): string[] => [
  `--max-old-space-size=${heapMb}`,
  `--allow-fs-read=${file}`,
  `--allow-fs-read=${PDF_FOLDER}/*`,
]

/** @throws {OnboxError} where the blocks are not those of the text */
function assemble(
  head: DocumentHead,
  texts: readonly string[],
  blocks: readonly Block[],
): ParsedDocument {
  const text = texts.join('')
  let end = 0
  for (const block of blocks) {
    if (block.start < end || block.end < block.start) throw broken('its parts overlap')
    ;({ end } = block)
  }
  if (end > text.length) throw broken('its parts are beyond its end')
  return { ...head, text, blocks: [...blocks] }
}

const broken = (what: string) =>
  new OnboxError('INTERNAL', `Cannot read the document: ${what}, see the log`)

const tooMuchMemory = ({ memoryMb }: ParserLimits) =>
  new OnboxError(
    'DOCUMENT_TOO_LARGE',
    `Cannot read the document: reading it takes more than ${memoryMb} MiB of memory; split it`,
  )

const tookTooLong = () =>
  new OnboxError(
    'DOCUMENT_TOO_LARGE',
    'Cannot read the document: reading it takes too long; split it',
  )

let code: string | undefined

function getCode(): string {
  code ??= bundleScript(resolve(import.meta.dirname, 'process.ts'))
  return code
}
