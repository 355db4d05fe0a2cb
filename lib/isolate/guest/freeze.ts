/**
 * Makes the built-ins unchangeable that all code of an isolate shares. What one request changed there,
 * another would run: code (`Array.prototype.map = …`), data (a body with `__proto__` that is merged), and
 * the guest's own code would run it too, and hand over the socket to the host as `this`.
 */
import { AssertionError } from 'node:assert'
import { createSecretKey } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { Socket } from 'node:net'
import { PassThrough, Readable, Writable } from 'node:stream'

/** What programs set on objects of their own although it is inherited: it becomes an own property, as ever. */
const OVERRIDDEN = [
  'name',
  'message',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
]

/** Node makes some objects of these classes without their constructor, and sets it then. */
const RECONSTRUCTED = new Set<object>(
  [Blob, ReadableStream, TransformStream, WritableStream].map(({ prototype }) => prototype),
)

function createTimers(): object[] {
  const [timeout, immediate] = [setTimeout(() => {}), setImmediate(() => {})]
  clearTimeout(timeout)
  clearImmediate(immediate)
  return [timeout, immediate]
}

/** Objects whose prototypes have no name that leads to them. */
const createSamples = (): object[] => [
  [].values(),
  [].values().map(() => 0),
  Iterator.from({ next: () => ({ done: true, value: 0 }) }),
  new Map().entries(),
  new Set().values(),
  ''[Symbol.iterator](),
  ''.matchAll(/a/g),
  (function* () {})(),
  (async function* () {})(),
  function* () {},
  async function* () {},
  async () => {},
  new Headers().entries(),
  new FormData().entries(),
  new ReadableStream().values(),
  createSecretKey(new Uint8Array(1)),
  new AssertionError({}),
  ...createTimers(),
  new URLSearchParams().entries(),
]

/** Streams lead to the socket; none of these is a global, yet `crypto` leads to their prototypes. */
const STREAMS = [Socket, PassThrough, Readable, Writable, EventEmitter]

/**
 * Freezes the globals, what `modules` export, Node's streams, and the prototypes of all these. The global
 * object and the modules keep their values, and can be given new names.
 */
export function freezeBuiltIns(modules: readonly object[]): void {
  const frozen = new Set<unknown>()
  const freezePrototypes = (first: unknown) => {
    for (let target = first; isObject(target) && !frozen.has(target);) {
      frozen.add(target)
      for (const key of overriddenKeys(target)) makeOverridable(target, key)
      // One property of all emitters cannot be made overridable, and each new one sets it.
      if (isEmitter(target)) Object.seal(target)
      else Object.freeze(target)
      target = Object.getPrototypeOf(target)
    }
  }
  const close = (value: unknown, seal: (target: object) => void) => {
    if (!isObject(value) || value === globalThis || frozen.has(value)) return
    const prototype: unknown = Object.getPrototypeOf(value)
    const isNamespace = prototype === null || prototype === Object.prototype
    freezePrototypes(prototype)
    // Anything else is an instance: only its prototype is shared by name.
    if (typeof value !== 'function' && !isNamespace) return
    frozen.add(value)
    if (typeof value === 'function') freezePrototypes(value.prototype)
    else for (const part of valuesOf(value)) close(part, seal)
    seal(value)
  }

  for (const sample of createSamples()) freezePrototypes(Object.getPrototypeOf(sample))
  for (const stream of STREAMS) {
    for (const value of [stream, ...valuesOf(stream)]) close(value, Object.freeze)
  }
  closeSegmenter((sample) => freezePrototypes(Object.getPrototypeOf(sample)))
  for (const value of valuesOf(globalThis)) close(value, Object.freeze)
  // `util.promisify` adds to functions of Node.
  for (const module of modules) for (const value of valuesOf(module)) close(value, fixValues)
  for (const root of [globalThis, ...modules]) fixValues(root)
}

/** Its first object takes 1 MB, so that what it makes is frozen when somebody asks for it. */
function closeSegmenter(freezeClassOf: (sample: object) => void): void {
  const { Segmenter } = Intl
  Object.freeze(Segmenter.prototype)
  Object.freeze(Segmenter)
  let isClosed = false
  const get = () => {
    if (!isClosed) {
      isClosed = true
      const segments = new Segmenter().segment('')
      freezeClassOf(segments)
      freezeClassOf(segments[Symbol.iterator]())
    }
    return Segmenter
  }
  Object.defineProperty(Intl, 'Segmenter', { get, configurable: false })
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

/** Without what Node makes at first use. */
function valuesOf(target: object): unknown[] {
  return Reflect.ownKeys(target).map(
    (key) => Reflect.getOwnPropertyDescriptor(target, key)?.value as unknown,
  )
}

/** Keeps what is there, and lets more be added. */
function fixValues(target: object): void {
  for (const key of Reflect.ownKeys(target)) {
    const property = Reflect.getOwnPropertyDescriptor(target, key)
    if (property?.writable !== true || property.configurable !== true) continue
    Object.defineProperty(target, key, { writable: false, configurable: false })
  }
}

function overriddenKeys(target: object): PropertyKey[] {
  // They set much of what they inherit: `_events`, `_write`.
  if (isEmitter(target)) return Reflect.ownKeys(target)
  if (RECONSTRUCTED.has(target)) return ['constructor']
  const isShared = target === Object.prototype || isLike(target, Error.prototype)
  return isShared ? OVERRIDDEN.filter((key) => Object.hasOwn(target, key)) : []
}

/** The prototypes of emitters; those of streams are. */
const isEmitter = (target: object): boolean => isLike(target, EventEmitter.prototype)

function isLike(target: object, prototype: object): boolean {
  return target === prototype || Object.prototype.isPrototypeOf.call(prototype, target)
}

/** What is read-only on a prototype could not be set on what inherits it; through a setter it can. */
function makeOverridable(target: object, key: PropertyKey): void {
  const property = Reflect.getOwnPropertyDescriptor(target, key)
  if (property?.configurable !== true || !('value' in property)) return
  Object.defineProperty(target, key, {
    get: () => property.value as unknown,
    set(this: object, value: unknown) {
      if (this === target) throw new TypeError(`Cannot change the built-in "${String(key)}"`)
      Object.defineProperty(this, key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      })
    },
    enumerable: property.enumerable === true,
    configurable: false,
  })
}
