import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { formatWithOptions } from 'node:util'
import { limitLines } from '../limit-lines.ts'
import { MAX_LINES_PER_SECOND, MAX_TEXT_CHARACTERS } from '../message-limits.ts'
import type { Send } from './connect.ts'
import { currentScope } from './scope.ts'

type Level = 'debug' | 'info' | 'warn' | 'error'

/** Sends one line to the host's log, with the request that it belongs to. */
export type SendLog = (level: Level, message: string, id?: number) => void

export function createSendLog(send: Send): SendLog {
  const sendLine: SendLog = (level, message, id) =>
    send({ type: 'log', level, message, ...(id !== undefined && { id }) })
  const mayGo = limitLines(MAX_LINES_PER_SECOND, (dropped) =>
    sendLine('warn', `${dropped} lines dropped: more than ${MAX_LINES_PER_SECOND} in a second`),
  )
  return (level, message, id = currentScope()?.id) => {
    if (mayGo()) sendLine(level, cut(message), id)
  }
}

export function cut(text: string): string {
  return text.length > MAX_TEXT_CHARACTERS ? `${text.slice(0, MAX_TEXT_CHARACTERS - 1)}…` : text
}

/** The error with its stack, without the line of source that Node puts in front of an uncaught one. */
export function describe(error: unknown): string {
  try {
    if (!(error instanceof Error)) return String(error)
    const stack = error.stack ?? error.message
    return stack.slice(Math.max(0, stack.indexOf(`${error.name}: ${error.message}`)))
  } catch {
    // What is thrown may be anything, `Object.create(null)` or a getter that throws among it.
    return 'something that cannot be shown'
  }
}

/** Makes `console` write to the host's log. */
export function installConsole(sendLog: SendLog): void {
  const sink = (level: Level) =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        sendLog(level, chunk.toString().replace(/\n$/, ''))
        done()
      },
    })
  const full = new Console({ stdout: sink('info'), stderr: sink('error') })
  const at =
    (level: Level) =>
    (...values: unknown[]) =>
      sendLog(level, formatWithOptions({ colors: false }, ...values))
  const methods = Object.entries(full).filter(([, value]) => typeof value === 'function')
  const replaced = {
    // Without its streams: they lead to what all streams share.
    ...Object.fromEntries(methods),
    debug: at('debug'),
    log: at('info'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  }
  Object.defineProperty(globalThis, 'console', { value: replaced, configurable: true })
}
