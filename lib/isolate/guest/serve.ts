import type { ErrorCode } from '../../base/errors.ts'
import type { HostMessage } from '../protocol.ts'
import { MAX_RETRY_AFTER_SECONDS } from '../message-limits.ts'
import { createCalls, whyNotSent } from './calls.ts'
import type { Send } from './connect.ts'
import { createEnvMaker, type EnvOptions } from './create-env.ts'
import { cut } from './log.ts'
import type { FunctionModule } from './module.ts'
import { respond, type SentStream } from './respond.ts'
import { createAbort, runInScope, type Scope } from './scope.ts'
import { withSignal } from './web-classes.ts'

type RequestMessage = Extract<HostMessage, { type: 'request' }>
type ToolMessage = Extract<HostMessage, { type: 'tool' }>

/** Work that the host has given and not yet got an end for. */
interface Active {
  scope: Scope
  stream?: SentStream
}

/** Serves the loaded function. */
export interface Server {
  /** Takes the host's messages. */
  receive: (message: HostMessage) => void
  /** Whether there is no work. */
  isIdle: () => boolean
}

/** Serves the loaded function, from then on. */
export function createServer(module: FunctionModule, options: EnvOptions, send: Send): Server {
  const active = new Map<number, Active>()
  const calls = createCalls(send, module.toError)
  const createEnv = createEnvMaker(options, module, calls)
  const describe = (error: unknown, fallback: ErrorCode) => {
    try {
      const data = module.toErrorData(error, fallback)
      const { code, detail, retryAfterSeconds = 0 } = data
      const seconds = Math.min(Math.max(0, retryAfterSeconds) || 0, MAX_RETRY_AFTER_SECONDS)
      return { code, detail: cut(detail), ...(seconds > 0 && { retryAfterSeconds: seconds }) }
    } catch {
      // What a function throws may itself throw when it is read; its request has to end all the same.
      return { code: fallback, detail: 'It threw something that cannot be shown' }
    }
  }

  const begin = (
    { id, requestId }: RequestMessage | ToolMessage,
    onFail: (error: unknown) => void,
  ): Active => {
    const fail = (error: unknown) => {
      if (!active.delete(id)) return
      onFail(error)
    }
    const entry: Active = { scope: { id, requestId, abort: createAbort(), fail } }
    active.set(id, entry)
    return entry
  }

  const serveRequest = (message: RequestMessage) => {
    const { id } = message
    const entry = begin(message, (error) =>
      send({ type: 'end', id, error: describe(error, 'FUNCTION_FAILED') }),
    )
    const { scope } = entry
    void runInScope(scope, async () => {
      try {
        const response = await module.fetch(toRequest(message, scope), createEnv(scope))
        await respond(send, scope, response, (stream) => {
          entry.stream = stream
        })
        active.delete(id)
      } catch (error) {
        scope.fail(error)
      }
    })
  }

  /** As JSON, which it is everywhere else: in the prompt, in the record, over HTTP. */
  const sendResult = (id: number, tool: string, value: unknown) => {
    try {
      send({ type: 'tool-result', id, value: JSON.stringify(value) ?? 'null' })
    } catch (error) {
      const detail = `Cannot send the result of tool "${tool}": ${whyNotSent(error, 'return')}`
      throw module.toError({ code: 'TOOL_FAILED', detail })
    }
  }

  const serveTool = (message: ToolMessage) => {
    const { id, tool } = message
    const { scope } = begin(message, (error) =>
      send({ type: 'tool-result', id, error: describe(error, 'TOOL_FAILED') }),
    )
    void runInScope(scope, async () => {
      try {
        const args: unknown = JSON.parse(message.arguments)
        const value = await module.runTool(tool, args, createEnv(scope))
        if (active.has(id)) sendResult(id, tool, value)
        active.delete(id)
      } catch (error) {
        scope.fail(error)
      }
    })
  }

  const abort = (id: number) => {
    const entry = active.get(id)
    entry?.scope.abort.abort(
      module.toError({ code: 'REQUEST_ABORTED', detail: 'The request was ended early' }),
    )
    send({ type: 'aborted', id })
  }

  const receive = (message: HostMessage): void => {
    switch (message.type) {
      case 'request':
        return serveRequest(message)
      case 'tool':
        return serveTool(message)
      case 'item':
      case 'reply':
        return calls.receive(message)
      case 'abort':
        return abort(message.id)
      case 'credit':
        return active.get(message.id)?.stream?.credit(message.bytes)
      case 'prepare':
      case 'load':
        throw new Error('Cannot load twice')
      default:
        message satisfies never
    }
  }
  return { receive, isIdle: () => active.size === 0 }
}

function toRequest({ method, url, headers, body }: RequestMessage, scope: Scope): Request {
  const bytes = body as Uint8Array<ArrayBuffer> | undefined
  const request = new Request(url, { method, headers, ...(bytes && { body: bytes }) })
  return withSignal(request, () => scope.abort.signal)
}
