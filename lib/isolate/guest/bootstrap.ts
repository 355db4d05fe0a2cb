/**
 * The first and only script of a blank isolate. It closes the doors, tells the host that it is ready,
 * loads one function and serves it until the host ends the process.
 */
import { Script } from 'node:vm'
import type { HostMessage } from '../protocol.ts'
import { connect } from './connect.ts'
import { lockDown } from './lock-down.ts'
import { createSendLog, cut, describe, installConsole } from './log.ts'
import type { ModuleFactory } from './module.ts'
import { guardedRequire, MODULES } from './require.ts'
import { currentScope } from './scope.ts'
import { createServer } from './serve.ts'

/** Time for the last log line to leave. */
const FLUSH_MS = 50
/** Long enough for the request that an isolate was started for. */
const CODE_CACHE_DELAY_MS = 500
/** `EX_SOFTWARE` of sysexits.h. */
const UNCAUGHT_EXIT_CODE = 70

type LoadMessage = Extract<HostMessage, { type: 'load' }>

let receive = (message: HostMessage): void => {
  if (message.type === 'load') load(message)
}

const send = connect((message) => receive(message))
const sendLog = createSendLog(send)
const exit = process.exit.bind(process)

process.on('unhandledRejection', (reason) => sendLog('error', `Unhandled: ${describe(reason)}`))
process.on('uncaughtException', onUncaught)

installConsole(sendLog)
warmUp()
lockDown(Object.values(MODULES))
send({ type: 'ready' })

function load({ name, code, codeCache, bindings, vars, timeZone }: LoadMessage): void {
  try {
    const script = new Script(code, {
      filename: `${name}.js`,
      ...(codeCache && { cachedData: codeCache }),
    })
    const factory = script.runInThisContext() as ModuleFactory
    const module = factory(guardedRequire).default
    receive = createServer(module, { bindings, vars, timeZone }, send)
    const { declaration } = module
    send({ type: 'loaded', declaration })
    // Later, so that the first request does not wait for it, and what that compiles is in it.
    if (codeCache === undefined || script.cachedDataRejected === true) {
      setTimeout(sendCodeCache, CODE_CACHE_DELAY_MS, script).unref()
    }
  } catch (error) {
    const detail = cut(describe(error))
    send({ type: 'failed', error: { code: 'FUNCTION_UNAVAILABLE', detail } })
  }
}

function sendCodeCache(script: Script): void {
  send({ type: 'code-cache', attached: true }, script.createCachedData())
}

/** An error that nobody caught ends the request it belongs to; without one, it ends the isolate. */
function onUncaught(error: unknown): void {
  const scope = currentScope()
  sendLog('error', `Uncaught: ${describe(error)}`)
  if (scope) scope.fail(error)
  else setTimeout(exit, FLUSH_MS, UNCAUGHT_EXIT_CODE)
}

/** Node loads its web classes at first use; here, before a request waits for it. */
function warmUp(): void {
  const request = new Request('http://box/', { method: 'POST', body: '' })
  void new Response('', { headers: request.headers }).text()
}
