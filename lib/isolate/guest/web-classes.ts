/**
 * The web's classes for HTTP, from the package that Node's own are from. Node's come with all of its HTTP client,
 * which an isolate without a network has no use for: 3 MB in each.
 */
// First: a request's body is described there.
import { Response } from 'undici/lib/web/fetch/response.js'
import { FormData } from 'undici/lib/web/fetch/formdata.js'
import { Headers } from 'undici/lib/web/fetch/headers.js'
import { Request } from 'undici/lib/web/fetch/request.js'

/**
 * A request with this signal, as its clones and copies have it. Handed over to `Request`, it would be followed by another
 * one, whether or not somebody looks at it; and undici lets go of a copy's before its end, when memory is tidied up.
 */
export function withSignal(request: Request, get: () => AbortSignal): Request {
  return Object.defineProperties(request, {
    signal: { get },
    clone: { value: () => withSignal(Request.prototype.clone.call(request), get) },
  })
}

const FollowingRequest = new Proxy(Request, {
  construct: (target, given: ConstructorParameters<typeof Request>, made) => {
    const [input, init] = given
    const request = Reflect.construct(target, given, made) as Request
    const isServed = input instanceof Request && Object.hasOwn(input, 'signal')
    return isServed && init?.signal === undefined
      ? withSignal(request, () => input.signal)
      : request
  },
})
Object.defineProperty(Request.prototype, 'constructor', { value: FollowingRequest })

const CLASSES = { FormData, Headers, Request: FollowingRequest, Response }

/** Where undici keeps what relative URLs are below, and Node's the client that it would open connections with. */
const SHARED = ['undici.globalOrigin.1', 'undici.globalDispatcher.1', 'undici.globalDispatcher.2']

/** Puts them in place of Node's. */
export function installWebClasses(): void {
  for (const [name, value] of Object.entries(CLASSES)) {
    // Defining what is there would look at it, and Node loads its own when somebody looks.
    Reflect.deleteProperty(globalThis, name)
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
    // Of several in one script, a bundler renames all but one.
    Object.defineProperty(value, 'name', { value: name, configurable: true })
  }
  for (const name of SHARED) {
    Reflect.deleteProperty(globalThis, Symbol.for(name))
    Object.defineProperty(globalThis, Symbol.for(name), { value: undefined })
  }
}
