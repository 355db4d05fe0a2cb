import { validateHeaderName, validateHeaderValue } from 'node:http'
import { fromErrorData, OnboxError, parseJson } from '../base/index.ts'
import type { Blank } from './blank.ts'
import { createBodyStream, type BodyStream } from './body-stream.ts'
import { NULL_BODY } from './fetch-protocol.ts'
import type { RequestOptions } from './isolate.ts'
import type { Receiver, WorkControl, WorkMessage } from './workbench.ts'

/** What belongs to one connection, and what only the sender of the body can know. */
const HOP_HEADERS = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

interface Settle {
  resolve: (response: Response) => void
  reject: (error: Error) => void
}

interface ResponseOptions {
  /** Of its body; a streamed one that grows longer is cut. */
  maxBytes: number
  addedHeaders: RequestOptions['addedHeaders']
  onProblem: RequestOptions['onProblem']
  onBodyEnd: RequestOptions['onBodyEnd']
}

/** Makes a `Response` of what an isolate says about one request. */
export function receiveResponse(
  control: WorkControl,
  blank: Pick<Blank, 'send' | 'kill'>,
  { maxBytes, addedHeaders = [], onProblem, onBodyEnd }: ResponseOptions,
  { resolve, reject }: Settle,
): Receiver {
  const { id, close, abandon } = control
  let body: BodyStream | undefined
  let bodyBytes = 0
  let streamsSinceMs = 0
  const added = new Set(addedHeaders.map(([name]) => name))
  const endBody = (stream: BodyStream, error?: Error) => {
    onBodyEnd?.({ ms: performance.now() - streamsSinceMs, bytes: bodyBytes }, error)
    stream.end()
  }
  const fail = (error: Error) => {
    if (!body) return reject(error)
    if (onBodyEnd) endBody(body, error)
    else body.fail(error)
  }
  /** Whether the piece is within the limit; where not, the request has failed. */
  const accept = (piece: Uint8Array | undefined): boolean => {
    const bytes = piece?.length ?? 0
    if (bodyBytes + bytes <= maxBytes) {
      bodyBytes += bytes
      return true
    }
    abandon()
    fail(
      new OnboxError(
        'RESPONSE_TOO_LARGE',
        `Cannot send more than ${maxBytes} bytes of the function's response; send less, or raise limits.maxResponseBytes`,
      ),
    )
    return false
  }
  const respond = (message: Extract<WorkMessage, { type: 'response' }>) => {
    if (body) return
    const { status, streams } = message
    if (!accept(message.body)) return
    try {
      if (streams) {
        body = createBodyStream((bytes) => blank.send({ type: 'credit', id, bytes }), abandon)
        streamsSinceMs = performance.now()
      } else {
        close()
        if (status >= 400 && message.body && isProblem(message.headers)) onProblem?.(message.body)
      }
      const content = NULL_BODY.has(status) ? null : (body?.readable ?? message.body ?? null)
      resolve(
        new Response(content, {
          status,
          headers: toHeaders([...pickHeaders(message.headers, added), ...addedHeaders]),
        }),
      )
    } catch (cause) {
      abandon()
      const reason = cause instanceof Error ? cause.message : String(cause)
      reject(
        new OnboxError('FUNCTION_FAILED', `Cannot use the function's response: ${reason}`, {
          cause,
        }),
      )
    }
  }
  return {
    fail,
    receive: (message) => {
      switch (message.type) {
        case 'response':
          return respond(message)
        case 'chunk':
          if (body && accept(message.bytes) && !body.push(message.bytes)) blank.kill('protocol')
          return
        case 'end':
          close()
          if (message.error) fail(fromErrorData(message.error))
          else if (body) endBody(body)
          else reject(noResponse())
          return
        case 'tool-result':
          return
        default:
          message satisfies never
      }
    },
  }
}

const noResponse = () =>
  new OnboxError(
    'FUNCTION_FAILED',
    'Cannot finish the request: the function ended it without a response; return one from its handler',
  )

const isProblem = (headers: [string, string][]): boolean =>
  headers.some(
    ([name, value]) =>
      name.toLowerCase() === 'content-type' && value.startsWith('application/problem+json'),
  )

function pickHeaders(headers: [string, string][], added: ReadonlySet<string>): [string, string][] {
  return headers.filter(([given]) => {
    const name = given.toLowerCase()
    return !HOP_HEADERS.has(name) && !added.has(name)
  })
}

/**
 * An object where that says it all: the HTTP server writes it as it is, and anything else costs it a tenth of the
 * request.
 *
 * @throws {TypeError} for a name or a value that is none
 */
function toHeaders(list: [string, string][]): Record<string, string> | [string, string][] {
  const headers = Object.create(null) as Record<string, string>
  let isOnce = true
  for (const [given, value] of list) {
    validateHeaderName(given)
    validateHeaderValue(given, value)
    const name = given.toLowerCase()
    isOnce &&= !(name in headers)
    headers[name] = value
  }
  return isOnce ? headers : list
}

/** Takes the result of one tool run. */
export function receiveToolResult(
  { close }: WorkControl,
  resolve: (value: unknown) => void,
  fail: (error: Error) => void,
): Receiver {
  return {
    fail,
    receive: (message) => {
      if (message.type !== 'tool-result') return
      close()
      if (message.error) return fail(fromErrorData(message.error))
      try {
        resolve(parseJson(message.value ?? 'null'))
      } catch (cause) {
        fail(cannotTake(cause))
      }
    },
  }
}

/** What a guest says is JSON; how deep it is, only the function knows. */
const cannotTake = (cause: unknown): OnboxError =>
  new OnboxError(
    'TOOL_FAILED',
    `Cannot take the tool's result: ${cause instanceof RangeError ? cause.message : 'it is not JSON'}; return it flatter`,
    { cause },
  )
