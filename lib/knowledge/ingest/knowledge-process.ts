import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import type { Duplex } from 'node:stream'
import {
  createFrameReader,
  encodeFrame,
  endWithHost,
  fromErrorData,
  MAX_MESSAGE_BYTES,
  OnboxError,
  startSooner,
  toOnboxError,
  type ErrorData,
  type Log,
} from '../../base/index.ts'
import type { StoredDocument } from '../metadata.ts'
import type { TextEmbedder } from '../vectors/text-embedder.ts'
import { embedLong } from '../vectors/embed-long.ts'
import { markDamaged } from './put-aside.ts'
import type {
  HostMessage,
  HostOrder,
  KnowledgeMessage,
  KnowledgeOrder,
  Reading,
} from './protocol.ts'

/** A process without work is ended: it takes some 60 MB. */
const IDLE_MS = 60_000
/** After one that ended by itself, the next one waits, each time longer. */
const FIRST_RETRY_MS = 200
const MAX_RETRY_MS = 30_000

/** The process that writes the collections: started when there is something to write, and again where it is killed. */
export interface KnowledgeProcess {
  /**
   * Has an order done; it is given to the next process where one ends before it is done.
   *
   * @throws {OnboxError} what it fails with
   */
  order: (folder: string, order: KnowledgeOrder) => Promise<unknown>
  /**
   * Waits until a document can be found, or could not be read.
   *
   * @throws {OnboxError} `DISK_FULL` where it waits for room, `DOCUMENT_NOT_FOUND` where it was removed; the signal's reason
   */
  settled: (folder: string, document: string, signal: AbortSignal) => Promise<StoredDocument>
  /**
   * Does nothing about a collection any more whose index somebody has found damaged; who waits is told.
   *
   * @returns what to say
   */
  giveUp: (folder: string, cause: unknown) => OnboxError
  /** What is being read for a collection now. */
  readingOf: (folder: string) => Reading[]
  pids: () => number[]
  close: () => Promise<void>
}

type Waiting = PromiseWithResolvers<StoredDocument>

interface Pending {
  message: HostOrder
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/**
 * @param companyNames - our own, as they are now
 * @param embedder - makes the vectors, where the box has a model for that
 */
export function createKnowledgeProcess(
  log: Log,
  companyNames: () => readonly string[],
  embedder?: TextEmbedder,
): KnowledgeProcess {
  const pending = new Map<number, Pending>()
  /** By document. */
  const waiting = new Map<string, { folder: string; all: Set<Waiting> }>()
  /** Their work goes on in the next process. */
  const opened = new Map<string, HostOrder>()
  /** Collections with a damaged index, until the box is started again. */
  const damaged = new Map<string, ErrorData>()
  /** By document. */
  const reading = new Map<string, Reading & { folder: string }>()
  let lastId = 0
  let current: { child: ChildProcess; socket: Duplex; exited: Promise<void> } | undefined
  let isBusy = false
  const closed = new AbortController()
  let isClosed = false
  let failures = 0
  let idleTimer: NodeJS.Timeout | undefined
  let retryTimer: NodeJS.Timeout | undefined

  const start = (): NonNullable<typeof current> => {
    const { args, env } = startSooner()
    const child = spawn(
      process.execPath,
      ['--disable-sigusr1', '--no-warnings', ...args, resolve(import.meta.dirname, 'process.ts')],
      { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
    )
    if (child.pid !== undefined) child.once('close', endWithHost(child.pid))
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        log.warn('knowledge process output', { pid: child.pid, text: text.slice(0, MAX_OUTPUT) })
      })
    }
    const socket = child.stdio[3] as Duplex
    socket.on(
      'data',
      createFrameReader(MAX_MESSAGE_BYTES, (message) => receive(message as KnowledgeMessage)),
    )
    socket.on('error', () => {})
    const exited = new Promise<void>((done) => {
      child.once('close', () => done())
      child.once('error', () => done())
    })
    const started = { child, socket, exited }
    void exited.then(() => {
      if (current === started) onExit()
    })
    return started
  }

  const onExit = (): void => {
    const wasBusy = isBusy || pending.size > 0 || waiting.size > 0
    current = undefined
    isBusy = false
    reading.clear()
    clearTimeout(idleTimer)
    if (isClosed || !wasBusy) return
    const delayMs = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** failures)
    failures += 1
    log.error('knowledge process ended; another one goes on', { delayMs })
    retryTimer = setTimeout(() => {
      retryTimer = undefined
      const space = embedder?.space
      for (const message of opened.values()) {
        const waitedFor = [...waiting].flatMap(([document, { folder }]) =>
          folder === message.folder ? document : [],
        )
        say({ ...message, order: { type: 'open', waitedFor }, space })
      }
      for (const { message } of pending.values()) say({ ...message, space })
    }, delayMs)
  }

  const say = (message: HostMessage): void => {
    // Those that are pending are said by the next one.
    if (retryTimer) return
    current ??= start()
    clearTimeout(idleTimer)
    current.socket.write(encodeFrame(message, MAX_MESSAGE_BYTES))
  }

  const embed = async ({ id, texts }: Extract<KnowledgeMessage, { type: 'embed' }>) => {
    const asker = current
    const answer = (
      said: Omit<Extract<HostMessage, { type: 'embedded' }>, 'type' | 'id'>,
    ): void => {
      // The next process asks for itself.
      if (asker !== current || isClosed) return
      asker?.socket.write(encodeFrame({ type: 'embedded', id, ...said }, MAX_MESSAGE_BYTES))
    }
    try {
      if (embedder === undefined) throw noEmbedder()
      const options = { owner: 'collections', of: 'passages' } as const
      const vectors = await embedLong(texts, (some) => embedder.embed(some, options, closed.signal))
      answer({ vectors })
    } catch (error) {
      answer({ error: toOnboxError(error).toData() })
    }
  }

  const settle = ({
    document,
    stored,
    error,
  }: Extract<KnowledgeMessage, { type: 'settled' }>): void => {
    for (const one of waiting.get(document)?.all ?? []) {
      if (stored) one.resolve(stored)
      else one.reject(fromErrorData(error ?? { code: 'INTERNAL', detail: 'It has no outcome' }))
    }
    waiting.delete(document)
  }

  const forsake = (folder: string, error: ErrorData): void => {
    damaged.set(folder, error)
    opened.delete(folder)
    for (const [document, one] of reading) if (one.folder === folder) reading.delete(document)
    // Who is to wait may only be about to.
    setImmediate(() => {
      for (const [document, one] of waiting)
        if (one.folder === folder) settle({ type: 'settled', document, error })
    })
  }

  const receive = (message: KnowledgeMessage): void => {
    switch (message.type) {
      case 'reply': {
        const asked = pending.get(message.id)
        pending.delete(message.id)
        failures = 0
        if (message.error) asked?.reject(fromErrorData(message.error))
        else asked?.resolve(message.value)
        break
      }
      case 'settled': {
        failures = 0
        reading.delete(message.document)
        // The reply to who is to wait for it may have come with it: he waits once he has read that.
        setImmediate(() => settle(message))
        break
      }
      case 'damaged':
        forsake(message.folder, message.error)
        break
      case 'log':
        log[message.level](message.message, message.details)
        break
      case 'embed':
        void embed(message)
        break
      case 'progress':
        reading.set(message.reading.document, { ...message.reading, folder: message.folder })
        break
      case 'state':
        isBusy = message.isBusy
        clearTimeout(idleTimer)
        if (!isBusy) idleTimer = setTimeout(() => current?.child.kill(), IDLE_MS).unref()
        break
      default:
        message satisfies never
    }
  }

  return {
    order: (folder, order) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw closing()
        const fault = damaged.get(folder)
        if (fault) throw fromErrorData(fault)
        lastId += 1
        const message: HostOrder = {
          type: 'order',
          id: lastId,
          folder,
          companyNames: companyNames(),
          space: embedder?.space,
          order,
        }
        opened.set(folder, { ...message, id: 0, order: { type: 'open', waitedFor: [] } })
        pending.set(lastId, { message, resolve, reject })
        say(message)
      }),
    settled: (folder, document, signal) => {
      const fault = damaged.get(folder)
      if (fault) return Promise.reject(fromErrorData(fault))
      const one: Waiting = Promise.withResolvers()
      const { all } = waiting.getOrInsertComputed(document, () => ({ folder, all: new Set() }))
      all.add(one)
      const leave = (): void => {
        all.delete(one)
        if (all.size === 0 && waiting.get(document)?.all === all) waiting.delete(document)
        one.reject(signal.reason)
      }
      if (signal.aborted) leave()
      signal.addEventListener('abort', leave)
      const forget = (): void => signal.removeEventListener('abort', leave)
      one.promise.then(forget, forget)
      return one.promise
    },
    giveUp: (folder, cause) => {
      const before = damaged.get(folder)
      if (before) return fromErrorData(before)
      const known = markDamaged(folder, cause)
      log.error('index of a collection is damaged', { folder, reason: known.message })
      forsake(folder, known.toData())
      return known
    },
    readingOf: (folder) =>
      [...reading.values()]
        .filter((one) => one.folder === folder)
        .map(({ document, fileName, share }) => ({ document, fileName, share })),
    pids: () => (current?.child.pid === undefined ? [] : [current.child.pid]),
    close: async () => {
      isClosed = true
      closed.abort(closing())
      clearTimeout(retryTimer)
      clearTimeout(idleTimer)
      for (const { reject } of pending.values()) reject(closing())
      for (const { all } of waiting.values()) for (const { reject } of all) reject(closing())
      const last = current
      last?.child.kill('SIGKILL')
      await last?.exited
    },
  }
}

/** Of one piece of what it prints. */
const MAX_OUTPUT = 2_000

const noEmbedder = (): OnboxError =>
  new OnboxError('MODEL_UNAVAILABLE', 'Cannot make vectors: no model for them is configured')

const closing = (): OnboxError =>
  new OnboxError('DATABASE_UNAVAILABLE', 'Cannot change the collection now: the box is stopping', {
    retryAfterSeconds: 1,
  })
