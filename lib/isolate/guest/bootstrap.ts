/**
 * The first and only script of a blank isolate. It closes the doors, tells the host that it is ready,
 * loads one function and serves it until the host ends the process.
 */
import { Script } from 'node:vm'
import { MAX_ATTACHED_BYTES } from '../message-limits.ts'
import type { HostMessage } from '../protocol.ts'
import { whyNotSent } from './calls.ts'
import { createCollector } from './collect-garbage.ts'
import { connect } from './connect.ts'
import { lockDown } from './lock-down.ts'
import { createSendLog, cut, describe, installConsole } from './log.ts'
import type { FunctionFactory, FunctionModule, RuntimeFactory } from './module.ts'
import { guardedRequire, MODULES } from './require.ts'
import { currentScope } from './scope.ts'
import { createServer, type Server } from './serve.ts'
import { installWebClasses } from './web-classes.ts'

/** Time for the last log line to leave. */
const FLUSH_MS = 50
/** Long enough for the request that an isolate was started for. */
const CODE_CACHE_DELAY_MS = 500
/** `EX_SOFTWARE` of sysexits.h. */
const UNCAUGHT_EXIT_CODE = 70

/** In stacks; the host leaves such lines out. */
const RUNTIME_FILE = 'onbox.js'

type LoadMessage = Extract<HostMessage, { type: 'load' }>

let server: Server | undefined

function receive(message: HostMessage): void {
  touch()
  if (server) server.receive(message)
  else if (message.type === 'prepare') prepare(message)
  else if (message.type === 'load') load(message)
}

/** What functions import. */
let runtime: ReturnType<RuntimeFactory> | undefined
let isLoaded = false

const touch = createCollector(() => server?.isIdle() ?? true)
const send = connect(receive)
const sendLog = createSendLog(send)
const exit = process.exit.bind(process)

process.on('unhandledRejection', (reason) => sendLog('error', `Unhandled: ${describe(reason)}`))
process.on('uncaughtException', onUncaught)

installConsole(sendLog)
installWebClasses()
warmUp()
lockDown(Object.values(MODULES))
send({ type: 'ready' })

function prepare({ code, codeCache }: Extract<HostMessage, { type: 'prepare' }>): void {
  const { script, isUncached } = compile(RUNTIME_FILE, code, codeCache)
  runtime = (script.runInThisContext() as RuntimeFactory)(guardedRequire)
  if (!isUncached) return
  // What a request runs is compiled at its first run, and then in the cache.
  void runtime.exercise().then(() => {
    if (!isLoaded) sendCodeCache('runtime', script)
  })
}

function compile(filename: string, code: string, codeCache: Uint8Array | undefined) {
  const script = new Script(code, { filename, ...(codeCache && { cachedData: codeCache }) })
  return { script, isUncached: codeCache === undefined || script.cachedDataRejected === true }
}

function load(message: LoadMessage): void {
  const { name, code, codeCache, bindings, vars, timeZone, memoryLimitMb } = message
  try {
    if (runtime === undefined) throw new Error('Cannot load a function before the runtime')
    const { modules, createModule, setMemoryLimit } = runtime
    setMemoryLimit(memoryLimitMb)
    isLoaded = true
    const { script, isUncached } = compile(`${name}.js`, code, codeCache)
    const factory = script.runInThisContext() as FunctionFactory
    const module = createModule(
      factory((specifier) =>
        Object.hasOwn(modules, specifier) ? modules[specifier] : guardedRequire(specifier),
      ).default,
    )
    server = createServer(module, { bindings, vars, timeZone }, send)
    declare(module)
    // Later, so that the first request does not wait for it, and what that compiles is in it.
    if (isUncached) setTimeout(sendCodeCache, CODE_CACHE_DELAY_MS, 'function', script).unref()
  } catch (error) {
    const detail = cut(describe(error))
    send({ type: 'failed', error: { code: 'FUNCTION_UNAVAILABLE', detail } })
  }
}

/** @throws {TypeError} for what the host does not take, and says why */
function declare({ declaration }: FunctionModule): void {
  try {
    send({ type: 'loaded', declaration })
  } catch (error) {
    const reason = whyNotSent(error, 'declare')
    throw new TypeError(`Cannot declare its tools and evals: ${reason}`, { cause: error })
  }
}

function sendCodeCache(of: 'function' | 'runtime', script: Script): void {
  const codeCache = script.createCachedData()
  // A larger one costs more than it saves.
  if (codeCache.length <= MAX_ATTACHED_BYTES)
    send({ type: 'code-cache', of, attached: true }, codeCache)
}

/** An error that nobody caught ends the request it belongs to; without one, it ends the isolate. */
function onUncaught(error: unknown): void {
  const scope = currentScope()
  sendLog('error', `Uncaught: ${describe(error)}`)
  if (scope) scope.fail(error)
  else setTimeout(exit, FLUSH_MS, UNCAUGHT_EXIT_CODE)
}

/** Much is compiled at first use; here, before a request waits for it. */
function warmUp(): void {
  const request = new Request('http://box/', { method: 'POST', body: '' })
  void new Response('', { headers: request.headers }).text()
}
