/**
 * The globals of an isolate: the language and the web's classes. An allow-list: what Node adds besides
 * (`require` and `module`, for a script on standard input) is taken away.
 */
const ALLOWED = new Set(
  `globalThis global Infinity NaN undefined isFinite isNaN parseFloat parseInt decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape eval Object Function Boolean Symbol
  Number BigInt Math Date Temporal String RegExp JSON Intl Reflect Proxy Promise Iterator
  Array ArrayBuffer SharedArrayBuffer DataView Atomics Int8Array Uint8Array Uint8ClampedArray Int16Array
  Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array
  Map Set WeakMap WeakSet WeakRef FinalizationRegistry DisposableStack AsyncDisposableStack
  Error AggregateError EvalError RangeError ReferenceError SuppressedError SyntaxError TypeError URIError
  WebAssembly console process fetch crypto performance queueMicrotask structuredClone atob btoa
  setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate
  Buffer Blob File FormData Headers Request Response URL URLSearchParams URLPattern
  AbortController AbortSignal DOMException Event EventTarget CustomEvent
  TextEncoder TextDecoder TextEncoderStream TextDecoderStream CompressionStream DecompressionStream
  ReadableStream ReadableStreamDefaultReader ReadableStreamBYOBReader ReadableStreamBYOBRequest
  ReadableByteStreamController ReadableStreamDefaultController TransformStream
  TransformStreamDefaultController WritableStream WritableStreamDefaultController
  WritableStreamDefaultWriter ByteLengthQueuingStrategy CountQueuingStrategy
  Crypto CryptoKey SubtleCrypto Performance PerformanceEntry
  PerformanceMark PerformanceMeasure`.split(/\s+/),
)

/** Removes every global that is not on the list, symbols too: `fetch` keeps its connections under some. */
export function removeGlobals(): void {
  for (const name of Reflect.ownKeys(globalThis)) {
    if (name === Symbol.toStringTag || (typeof name === 'string' && ALLOWED.has(name))) continue
    removeProperty(globalThis, name)
  }
}

/** `RegExp.$1` and its like show what another request has searched. */
export function removeRegExpTraces(): void {
  for (const name of Object.getOwnPropertyNames(RegExp)) {
    if (/^(\$.|input|last|left|right)/.test(name) && name !== 'lastIndex')
      removeProperty(RegExp, name)
  }
}

/** Deletes it, or where that is not possible, puts nothing in its place. */
export function removeProperty(target: object, name: PropertyKey): void {
  if (!(name in target)) return
  if (Reflect.deleteProperty(target, name) && !(name in target)) return
  Object.defineProperty(target, name, { value: undefined, writable: false, configurable: false })
}
