import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fromErrorData, OnboxError, type Log } from '../../base/index.ts'
import { bundleScript } from '../../isolate/index.ts'
import type { Block, ParsedDocument } from '../parsed-document.ts'
import { runLocked, type JobLimits } from '../run-locked.ts'
import { MAX_CHARACTERS } from './limits.ts'
import { findPdfFolder } from './pdf/open-pdf.ts'
import { parseParserMessage, type DocumentHead, type ParseOrder } from './protocol.ts'

const PDF_FOLDER = findPdfFolder()

/** What one document may take. */
export interface ParserLimits extends JobLimits {
  /** Of the memory, what JavaScript may have; the rest is for the file and what is unpacked of it. */
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
  /** Called once its process has started. */
  onStart?: () => void
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
 * @throws {OnboxError} `DOCUMENT_…`, see docs/errors.md; `DATABASE_UNAVAILABLE` where its process ended, or could not be started:
 * then another try may do; the signal's reason when aborted
 */
export async function runParser(options: ParserOptions): Promise<ParsedDocument> {
  const { path, fileName, signal, onProgress = () => {}, onStart, log } = options
  const limits = { ...LIMITS, ...options.limits }
  const file = realpathSync(path)
  const texts: string[] = []
  const blocks: Block[] = []
  let characters = 0
  const hear = (raw: unknown): ParsedDocument | undefined => {
    const message = parseParserMessage(raw)
    switch (message?.type) {
      case 'progress':
        onProgress(message.share)
        return undefined
      case 'text':
        texts.push(message.text)
        characters += message.text.length
        if (characters > MAX_CHARACTERS) throw broken('its text is longer than any')
        return undefined
      case 'blocks':
        for (const block of message.blocks) blocks.push(block)
        return undefined
      case 'parsed':
        return assemble(message.head, texts, blocks)
      case 'error':
        throw fromErrorData(message)
      case undefined:
        throw broken('its parser said what no parser says')
      default:
        return message satisfies never
    }
  }
  return runLocked({
    name: 'parser',
    args: flagsFor(file, limits.heapMb),
    script: getCode(),
    order: { path: file, fileName, pdfFolder: PDF_FOLDER } satisfies ParseOrder,
    hear,
    limits,
    faults: { tooMuchMemory: () => tooMuchMemory(limits), tookTooLong, broken, gone },
    onStart,
    signal,
    log,
  })
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

const gone = (what: string) =>
  new OnboxError('DATABASE_UNAVAILABLE', `Cannot read the document now: ${what}; try again`, {
    retryAfterSeconds: 1,
  })

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
