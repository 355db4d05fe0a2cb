import type { ErrorCode, Log, Origin, SeenCollections } from '../base/index.ts'
import { OnboxError, toOnboxError } from '../base/index.ts'
import type { Binding, BindingCalls } from './binding.ts'
import { startBlank, type Blank, type BlankOptions } from './blank.ts'
import { EXIT_WORDS, type ExitReason } from './exit-reason.ts'
import { createGuestLog } from './guest-log.ts'
import { loadFunction } from './load-function.ts'
import { createStackMapper } from './map-stack.ts'
import type { BindingKind, Declaration, HostMessage, WholeMessage } from './protocol.ts'
import { receiveResponse, receiveToolResult } from './receive-response.ts'
import type { Passages } from './passages.ts'
import { createCallServer } from './serve-calls.ts'
import type { RuntimeCode } from './runtime-code.ts'
import type { Turn } from './turn.ts'
import { watchUsage, type Usage } from './usage.ts'
import { createReadLine, LARGE_BYTES } from './wait-until-read.ts'
import { yieldWhenBusy } from './yield-cores.ts'
import { createWorkbench, type WorkOptions } from './workbench.ts'

/** What bounds one isolate; see `LimitsConfig`. */
export interface IsolateLimits {
  timeoutMs: number
  cpuMs: number
  memoryLimitMb: number
  maxBodyBytes: number
  maxResponseBytes: number
}

export interface IsolateOptions {
  /** The function's name and the version that runs. */
  name: string
  version: string
  /** What the function's bundle was made for. */
  runtime: RuntimeCode
  /** What `bundleFunction` made. */
  code: string
  /** Its source map, so that errors name the places that the developer wrote. */
  sourceMap?: string
  /** V8's code cache from an earlier start; a wrong one is ignored. */
  codeCache?: Uint8Array
  /** Gets a code cache for the next start, where this one had none that fits; a moment after the start. */
  onCodeCache?: (codeCache: Uint8Array) => void
  limits: IsolateLimits
  /** The authority of each binding; it stays in this process. */
  bindings: Record<string, Binding>
  /** How each binding looks from inside. */
  kinds: Record<string, BindingKind>
  vars: Record<string, string | number | boolean>
  timeZone: string
  /** Called for each call of a binding that is refused or fails. */
  onRefused?: (code: ErrorCode) => void
  log: Log
  /** Where blank processes come from. Default: a fresh one. */
  takeBlank?: (options: BlankOptions) => Promise<Blank>
}

/** One request for a function, as a `Request` is one too. */
export interface FunctionRequest {
  method: string
  /** Absolute; its path is the function's own, `/` for its root. */
  url: string
  headers: Iterable<[string, string]>
  body: ReadableStream<Uint8Array> | Uint8Array | null
}

export interface RequestOptions {
  requestId: string
  /** Whose key the request came with; bindings get to know it, the function does not. */
  keyId: string
  /** How many functions and tools have called each other to come here. Default 0. */
  depth?: number
  /** Of the function that asks, where one does; an isolate gets the one of this work. */
  turn?: Turn
  /** Where it came from; bindings get to know it. */
  origin?: Origin
  /** As in `CallContext`. */
  collections?: SeenCollections
  /** Aborted when the client is gone. */
  signal: AbortSignal
  /** Shorter than the function's own limit, in milliseconds. */
  timeoutMs?: number
  /** On behalf of a request to this function that is under way: it needs no turn of its own. */
  isNested?: boolean
  /** Filled in with how long it waited, in milliseconds. */
  waits?: { queueMs: number; wakeMs: number }
  /** Filled in with what the function called. */
  calls?: BindingCalls
  /** Filled in with the passages of documents that are read. */
  passages?: Passages
  /** Awaited within its turn, before a tool is handed to an isolate. */
  before?: () => Promise<void>
  /** Called right before a tool is handed to an isolate: from then on it may have done something. */
  onStart?: () => void
  /** Put on the response beside those of the function. */
  addedHeaders?: [string, string][]
  /** Gets the body of a problem that the function answers with, where it is sent whole. */
  onProblem?: (body: Uint8Array) => void
  /**
   * Called once when a streamed body is over: what was sent of it, from the head on, and why it could not go on, where
   * that is so; it then ends. Default: such a body fails.
   */
  onBodyEnd?: (streamed: { ms: number; bytes: number }, error?: Error) => void
  /** Called once when nothing of the request is left: its body is read, or it has failed. */
  onEnd?: () => void
}

/** One function version in a process of its own. */
export interface Isolate {
  readonly pid: number
  readonly declaration: Declaration
  /** Settles once the process is gone, however it ended. */
  readonly exited: Promise<ExitReason>
  /**
   * Hands a request to the function. Every header goes in as it is: take out first what the function must not
   * see.
   *
   * @throws {OnboxError} `BODY_TOO_LARGE`, `FUNCTION_TIMEOUT`, `FUNCTION_CPU_EXCEEDED`,
   * `FUNCTION_MEMORY_EXCEEDED`, `RESPONSE_TOO_LARGE`, `FUNCTION_FAILED` with the reason when the process ends,
   * `REQUEST_ABORTED`
   */
  fetch: (request: FunctionRequest, options: RequestOptions) => Promise<Response>
  /**
   * Runs one tool with arguments that the isolate checks against the tool's own schema.
   *
   * @param args - a JSON value
   * @returns its result, as JSON
   * @throws {OnboxError} `TOOL_NOT_FOUND`, `ARGUMENTS_INVALID`, `TOOL_FAILED`, or as `fetch`
   */
  runTool: (tool: string, args: unknown, options: RequestOptions) => Promise<unknown>
  /** Ends the process; requests under way fail. */
  stop: () => Promise<void>
}

/**
 * Starts a process, locks it down and loads one function into it.
 *
 * @throws {OnboxError} `FUNCTION_UNAVAILABLE` with the reason, when the file throws or does not load
 */
export async function startIsolate(options: IsolateOptions): Promise<Isolate> {
  const { name, limits, log, takeBlank = startBlank } = options
  const { memoryLimitMb } = limits
  const blank = await takeBlank({ memoryLimitMb, runtime: options.runtime, log })
  const stacks = createStackMapper(`${name}.js`, options.sourceMap)
  const checkMemory = ({ residentBytes }: Usage) => {
    if (residentBytes > blank.residentLimitMb * 1_048_576) blank.kill('memory')
  }
  const endLoading = watchUsage(blank.pid, () => true, checkMemory)
  void blank.exited.then(endLoading)
  const declaration = await loadFunction(blank, options, stacks)
  endLoading()
  const workbench = createWorkbench(name, blank, limits.cpuMs)
  const sawUse = yieldWhenBusy(blank.pid)
  const release = watchUsage(blank.pid, workbench.isBusy, (usage, spentMs) => {
    sawUse(spentMs)
    checkMemory(usage)
    workbench.charge(spentMs)
  })
  void blank.exited.then(release)
  const guestLog = createGuestLog(log, name, stacks)
  const waitUntilRead = createReadLine(blank)
  let hasCodeCache = false
  const takeCodeCache = (of: 'function' | 'runtime', bytes: Uint8Array) => {
    // All functions run the runtime's: a process that has one of them cannot be trusted with it. Its own is said once;
    // again, it only fills the disk.
    if (of === 'runtime' || hasCodeCache) return
    hasCodeCache = true
    options.onCodeCache?.(bytes)
  }
  const serveCall = createCallServer({ ...options, blank, findCaller: workbench.find })
  blank.onMessage(receive)
  void blank.exited.then((reason) => {
    log[reason === 'stopped' ? 'debug' : 'error']('isolate ended', { function: name, reason })
    workbench.end(ended(name, reason, limits))
  })

  return {
    pid: blank.pid,
    declaration,
    exited: blank.exited,
    fetch: async (request, requestOptions) => {
      const body = await readBody(request, limits.maxBodyBytes)
      return new Promise<Response>((resolve, reject) => {
        const id = workbench.open(withDeadline(requestOptions), (control) =>
          receiveResponse(
            control,
            blank,
            {
              maxBytes: limits.maxResponseBytes,
              addedHeaders: requestOptions.addedHeaders,
              onProblem: requestOptions.onProblem,
              onBodyEnd: logCut(requestOptions),
            },
            { resolve, reject },
          ),
        )
        const message: HostMessage = {
          type: 'request',
          id,
          requestId: requestOptions.requestId,
          method: request.method,
          url: request.url,
          headers: [...request.headers],
          ...(body && { body }),
        }
        sendWork(id, message, body?.length ?? 0)
      })
    },
    runTool: (tool, args, requestOptions) =>
      new Promise((resolve, reject) => {
        const text = JSON.stringify(args)
        const { length } = text
        const id = workbench.open(withDeadline(requestOptions), (control) =>
          receiveToolResult(control, resolve, reject),
        )
        const { requestId } = requestOptions
        sendWork(id, { type: 'tool', id, requestId, tool, arguments: text }, length)
      }),
    stop: async () => {
      blank.kill('stopped')
      await blank.exited
    },
  }

  /** What cuts a response is a line of the function's log: its client sees nothing but the cut. */
  function logCut({ requestId, signal, onBodyEnd }: RequestOptions): RequestOptions['onBodyEnd'] {
    return (
      onBodyEnd &&
      ((streamed, error) => {
        if (error && !signal.aborted) {
          const reason =
            error instanceof OnboxError ? `${error.code}: ${error.message}` : error.message
          log.warn('response was cut', { function: name, requestId, reason })
        }
        onBodyEnd(streamed, error)
      })
    )
  }

  function withDeadline(given: RequestOptions): WorkOptions {
    const timeoutMs = Math.min(given.timeoutMs ?? Infinity, limits.timeoutMs)
    return { ...given, timeoutMs, cpuMs: limits.cpuMs }
  }

  function sendWork(id: number, message: HostMessage, bytes: number): void {
    if (bytes <= LARGE_BYTES) return sendNow(id, message)
    void waitUntilRead().then(() => {
      // It may have ended meanwhile.
      if (workbench.find(id)) sendNow(id, message)
    })
  }

  function sendNow(id: number, message: HostMessage): void {
    try {
      blank.send(message)
    } catch (error) {
      workbench.fail(id, toOnboxError(error, 'FUNCTION_FAILED'))
    }
  }

  /** Whether the message ends what the function was asked. */
  function receive(message: WholeMessage): boolean {
    switch (message.type) {
      case 'response':
      case 'chunk':
      case 'end':
      case 'tool-result':
        return workbench.receive(message)
      case 'aborted':
        workbench.confirmAbort(message.id)
        break
      case 'call':
      case 'cancel':
        serveCall(message)
        break
      case 'log': {
        const requestId = message.id === undefined ? undefined : workbench.requestIdOf(message.id)
        guestLog(message, requestId === undefined ? {} : { requestId })
        break
      }
      case 'code-cache':
        takeCodeCache(message.of, message.bytes)
        break
      case 'ready':
      case 'loaded':
      case 'failed':
        // Said once, before; again, it means nothing.
        break
      default:
        message satisfies never
    }
    return false
  }
}

function ended(name: string, reason: ExitReason, limits: IsolateLimits): OnboxError {
  const { memoryLimitMb, timeoutMs, cpuMs } = limits
  const past =
    reason === 'timeout'
      ? `, which is ${timeoutMs}; try again, do less there, or raise it`
      : reason === 'cpu'
        ? `, which is ${cpuMs}; try again, do less there, or raise it`
        : ''
  const what = `Cannot finish the request: function "${name}" ended, ${EXIT_WORDS[reason]}${past}`
  if (reason !== 'memory') return new OnboxError('FUNCTION_FAILED', what)
  return new OnboxError(
    'FUNCTION_MEMORY_EXCEEDED',
    `${what}; keep less, or raise limits.memoryLimitMb, which is ${memoryLimitMb}`,
  )
}

async function readBody(
  { body }: FunctionRequest,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  if (body === null) return undefined
  const bytes = body instanceof Uint8Array ? body : await new Response(body).bytes()
  if (bytes.length <= maxBytes) return bytes
  throw new OnboxError(
    'BODY_TOO_LARGE',
    `Cannot take a body of more than ${maxBytes} bytes: it has ${bytes.length}; send less, or raise limits.maxBodyBytes`,
  )
}
