import { OnboxError } from '../base/index.ts'
import type { Blank } from './blank.ts'
import type { IsolateOptions } from './isolate.ts'
import { createGuestLog } from './guest-log.ts'
import type { StackMapper } from './map-stack.ts'
import type { Declaration, WholeMessage } from './protocol.ts'

/** Longest time that a file may take to run its top level, on a busy machine. */
const LOAD_TIMEOUT_MS = 10_000

type LoadOptions = Pick<
  IsolateOptions,
  'name' | 'code' | 'codeCache' | 'kinds' | 'vars' | 'timeZone' | 'limits' | 'log'
>

/**
 * Loads a function into a blank isolate. Where that fails, the process is gone.
 *
 * @throws {OnboxError} `FUNCTION_UNAVAILABLE` with what the file threw, or how it ended; only the latter
 * has `retryAfterSeconds`
 */
export async function loadFunction(
  blank: Blank,
  options: LoadOptions,
  stacks: StackMapper,
): Promise<Declaration> {
  const { name, code, codeCache, kinds, vars, timeZone, limits, log } = options
  const guestLog = createGuestLog(log, name, stacks)
  const { promise, resolve } = Promise.withResolvers<WholeMessage | 'late'>()
  blank.onMessage((message) => {
    if (message.type === 'loaded' || message.type === 'failed') resolve(message)
    else if (message.type === 'log') guestLog(message)
    return false
  })
  blank.send({
    type: 'load',
    name,
    code,
    bindings: kinds,
    vars,
    timeZone,
    memoryLimitMb: limits.memoryLimitMb,
    ...(codeCache && { codeCache }),
  })
  const timer = setTimeout(resolve, LOAD_TIMEOUT_MS, 'late' as const)
  const outcome = await Promise.race([promise, blank.exited])
  clearTimeout(timer)
  if (typeof outcome === 'object' && outcome.type === 'loaded') return outcome.declaration
  blank.kill('crashed')
  // What the file itself throws, it will throw again; anything else may be the moment's fault.
  const isFinal = typeof outcome === 'object'
  throw new OnboxError(
    'FUNCTION_UNAVAILABLE',
    `Cannot load function "${name}": ${why(outcome, stacks)}`,
    isFinal ? {} : { retryAfterSeconds: 1 },
  )
}

function why(outcome: WholeMessage | string, { summarize }: StackMapper): string {
  if (typeof outcome === 'object') {
    return outcome.type === 'failed' ? summarize(outcome.error.detail) : outcome.type
  }
  if (outcome === 'late') return `its file ran for more than ${LOAD_TIMEOUT_MS} ms`
  return `its process ended while the file ran (${outcome}), see the log`
}
