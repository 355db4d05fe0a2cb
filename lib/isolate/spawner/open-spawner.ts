import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../base/index.ts'
import { bundleScript } from '../bundle-script.ts'
import { ENVIRONMENT } from '../environment.ts'
import { parseReport, TICKET_CHARACTERS, type Order, type Report } from './protocol.ts'

/** Longest time for the spawner to do as it is asked, on a busy machine; one that takes longer is ended. */
const PATIENCE_MS = 15_000

/** Nobody guesses it. */
export const createTicket = (): string => randomBytes(TICKET_CHARACTERS / 2).toString('hex')

/** Why an order comes to nothing whose spawner has ended. */
export const SPAWNER_GONE = 'the process that starts others has ended; the next start makes another'

/** Who has given an order. */
export interface Holder {
  onReport: (report: Report) => void
  /** The connection of the process that was ordered. */
  onConnection?: (socket: Socket) => void
  /** The spawner has ended, and says nothing more. */
  onGone: () => void
}

/** The host's end of the way to the spawner. */
export interface Spawner {
  /** Where it connects the processes that it starts. */
  readonly address: string
  /** @returns ends the interest in it; until then the host does not end by itself */
  order: (order: Order, holder: Holder) => () => void
}

let current: Spawner | undefined

/** One for this whole process, as its guard is: started with the first order, and again behind its end. */
export function getSpawner(): Spawner {
  current ??= openSpawner(() => {
    current = undefined
  })
  return current
}

/** @param onGone - it takes no more orders */
function openSpawner(onGone: () => void): Spawner {
  const holders = new Map<string, Holder>()
  const unanswered = new Map<string, NodeJS.Timeout>()
  const address = toAddress(`onbox-${createTicket()}`)
  const server = createServer((socket) => {
    socket.on('error', () => {})
    const patience = setTimeout(() => socket.destroy(), PATIENCE_MS).unref()
    socket.once('close', () => clearTimeout(patience))
    socket.once('readable', () => {
      clearTimeout(patience)
      const said = (socket.read(TICKET_CHARACTERS) as Buffer | null)?.toString('latin1') ?? ''
      const take = holders.get(said)?.onConnection
      if (take) take(socket)
      else socket.destroy()
    })
  })
  server.listen(address).unref()
  // Of a session of its own: what is typed at the terminal ends the host first.
  const child = spawn(process.execPath, [...FLAGS, '-'], {
    env: { ...ENVIRONMENT, PATH: process.env['PATH'] },
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
    detached: true,
  })
  const kill = () => void child.kill('SIGKILL')
  const socket = child.stdio[3] as Socket
  const read = createFrameReader(MAX_MESSAGE_BYTES, (message) => {
    const report = parseReport(message)
    if (report === undefined) {
      kill()
      return
    }
    clearTimeout(unanswered.get(report.ticket))
    unanswered.delete(report.ticket)
    holders.get(report.ticket)?.onReport(report)
  })
  const end = () => {
    server.close()
    onGone()
    for (const timer of unanswered.values()) clearTimeout(timer)
    for (const { onGone } of holders.values()) onGone()
    holders.clear()
  }
  server.on('error', kill)
  socket.on('data', read).on('error', () => {})
  child.stdin?.on('error', () => {}).end(getCode())
  child.once('error', () => {
    // Without a pid there is no process, hence no exit.
    if (child.pid === undefined) end()
  })
  child.once('exit', end)
  const holdHost = () => {
    for (const one of [child, socket]) one[holders.size > 0 ? 'ref' : 'unref']()
  }
  return {
    address,
    order: (order, holder) => {
      holders.set(order.ticket, holder)
      holdHost()
      unanswered.set(order.ticket, setTimeout(kill, PATIENCE_MS))
      socket.write(encodeFrame(order, MAX_MESSAGE_BYTES))
      return () => {
        holders.delete(order.ticket)
        holdHost()
      }
    },
  }
}

const FLAGS = [
  '--input-type=commonjs',
  '--disable-sigusr1',
  '--expose-gc',
  '--max-semi-space-size=1',
  '--no-warnings',
]

/** Where no file is left behind, as far as the system has that. */
function toAddress(name: string): string {
  switch (process.platform) {
    case 'linux':
      return `\0${name}`
    case 'win32':
      return `\\\\.\\pipe\\${name}`
    default:
      return join(tmpdir(), name)
  }
}

let code: string | undefined

function getCode(): string {
  code ??= bundleScript(resolve(import.meta.dirname, 'process.ts'))
  return code
}
