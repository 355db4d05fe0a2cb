import * as v from 'valibot'
import { OnboxError, parseAs, parseJson } from '../base/index.ts'
import type { ServiceBindingConfig } from '../config/index.ts'
import type { Binding, CallContext, FetchHead } from '../isolate/index.ts'
import { readOrder } from './fetch/read-order.ts'

/** Body of a request to another function, in bytes; what that one takes may be less. */
const MAX_REQUEST_BYTES = 8_388_608
const WAY_OUT = 'send less: this cannot be raised'

/** For whom another function works. */
export type ServiceContext = Omit<CallContext, 'functionName' | 'version'>

/** Another function, as the box serves it. */
export interface Service {
  fetch: (request: Request, context: ServiceContext) => Promise<Response>
  runTool: (tool: string, argument: unknown, context: ServiceContext) => Promise<unknown>
}

/** @returns the version that serves this key; undefined where none does */
export type FindService = (name: string, keyId: string) => Service | undefined

const toolSchema = v.object({ tool: v.string('it has to be text'), arguments: v.unknown() })

/** The host's side of another function: its routes and its tools, for the same request, with its own grants. */
export function createServiceBinding(
  { function: name }: ServiceBindingConfig,
  findService: FindService,
): Binding {
  const find = (keyId: string): Service => {
    const service = findService(name, keyId)
    if (service) return service
    throw new OnboxError(
      'FUNCTION_UNAVAILABLE',
      `Cannot reach function "${name}": it does not serve; deploy it: onbox deploy ${name}`,
    )
  }
  const deeper = ({
    functionName: _functionName,
    version: _version,
    depth,
    ...context
  }: CallContext): ServiceContext => ({ ...context, depth: depth + 1 })

  async function* fetchFrom(
    argument: unknown,
    context: CallContext,
  ): AsyncGenerator<FetchHead | Uint8Array> {
    const { url, method, headers, body } = readOrder(argument, MAX_REQUEST_BYTES, WAY_OUT).first
    const inner = new URL('http://box')
    // Set, not parsed: a path may begin with two slashes, which name no host.
    inner.pathname = url.pathname
    inner.search = url.search
    const response = await find(context.keyId).fetch(
      new Request(inner, { method, headers, ...(body && { body: new Uint8Array(body) }) }),
      deeper(context),
    )
    const { status, statusText } = response
    const hasBody = response.body !== null
    yield {
      status,
      statusText,
      headers: [...response.headers],
      url: inner.href,
      redirected: false,
      hasBody,
    }
    if (response.body) yield* response.body as ReadableStream<Uint8Array>
  }

  return {
    call: (method, argument, context) => {
      if (method === 'fetch') return fetchFrom(argument, context)
      if (method !== 'tool') {
        throw new OnboxError(
          'GRANT_MISSING',
          `Cannot do "${method}" with a function: fetch or a tool`,
        )
      }
      const { tool, arguments: text } = parseAs(toolSchema, argument, {
        code: 'TOOL_NOT_FOUND',
        cannot: `Cannot run a tool of function "${name}"`,
        whole: 'call',
      })
      return find(context.keyId).runTool(tool, readArguments(tool, text), deeper(context))
    },
  }
}

/** @throws {OnboxError} `ARGUMENTS_INVALID` */
function readArguments(tool: string, text: unknown): unknown {
  try {
    return parseJson(v.parse(v.string(), text))
  } catch (cause) {
    const reason = cause instanceof RangeError ? `they have ${cause.message}` : 'they are no JSON'
    throw new OnboxError(
      'ARGUMENTS_INVALID',
      `Cannot run tool "${tool}" with these arguments: ${reason}; pass a flat object`,
      { cause },
    )
  }
}
