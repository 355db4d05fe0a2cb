/**
 * Closes what Node's `--permission` leaves open. What follows is defence in depth: the process is the
 * boundary, and the host trusts nothing that comes out of it.
 */
import { freezeBuiltIns } from './freeze.ts'
import { removeGlobals, removeProperty, removeRegExpTraces } from './globals.ts'

/** Removed from the real `process`, should a function ever get hold of it. */
const DANGEROUS = [
  '_debugEnd',
  '_debugProcess',
  '_eval',
  '_getActiveHandles',
  '_getActiveRequests',
  '_kill',
  '_linkedBinding',
  '_rawDebug',
  '_startProfilerIdleNotifier',
  '_stopProfilerIdleNotifier',
  'abort',
  'addUncaughtExceptionCaptureCallback',
  'binding',
  'channel',
  'chdir',
  'disconnect',
  'dlopen',
  'execve',
  'finalization',
  'getActiveResourcesInfo',
  'getBuiltinModule',
  'initgroups',
  'kill',
  'loadEnvFile',
  'mainModule',
  'openStdin',
  'report',
  'send',
  'setSourceMapsEnabled',
  'setUncaughtExceptionCaptureCallback',
  'setegid',
  'seteuid',
  'setgid',
  'setgroups',
  'setuid',
] as const

/** Node makes these at first use, and would let them be replaced; of two there is one object for all. */
const ACCESSORS = ['Buffer', 'crypto', 'performance'] as const

/** They ask for Node's own `Response`, which comes with its HTTP client. */
const STREAMING = ['compileStreaming', 'instantiateStreaming'] as const

/**
 * Puts a harmless `process` in place of the real one, takes away what reaches beyond the isolate and freezes
 * what is left.
 *
 * @param modules - the built-in modules that a function may import
 */
export function lockDown(modules: readonly object[]): void {
  const real = process
  for (const name of DANGEROUS) removeProperty(real, name)
  for (const name of STREAMING)
    removeProperty(Reflect.get(globalThis, 'WebAssembly') as object, name)
  // Small buffers would share one piece of memory, so that each shows those of other requests.
  Buffer.poolSize = 0
  removeGlobals()
  removeRegExpTraces()
  define('process', createProcessFacade(real))
  define('fetch', refuseFetch)
  for (const name of ACCESSORS) define(name, Object.freeze(globalThis[name]))
  freezeBuiltIns(modules)
}

function createProcessFacade(real: NodeJS.Process): object {
  const { arch, platform, version, versions, hrtime, nextTick } = real
  return Object.freeze({
    arch,
    argv: Object.freeze([]),
    cwd: () => '/',
    emitWarning: (warning: unknown) => console.warn(warning),
    env: Object.freeze({}),
    execArgv: Object.freeze([]),
    hrtime,
    nextTick,
    platform,
    uptime: () => real.uptime(),
    version,
    versions: Object.freeze({ ...versions }),
  })
}

function refuseFetch(): Promise<never> {
  return Promise.reject(
    new Error('Cannot fetch: an isolate has no network; use a binding that the operator grants'),
  )
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: false, configurable: false })
}
