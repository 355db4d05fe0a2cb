import type { Socket } from 'node:net'
import { endWithHost } from '../../base/index.ts'
import { createTicket, getSpawner, SPAWNER_GONE } from './open-spawner.ts'

export interface StartOptions {
  /** Of Node, which reads the script on its standard input. */
  args: readonly string[]
  script: string
  /** Of the operating system, set before the process has threads. */
  priority?: number
  /** Gets what it prints. */
  onLine: (line: string, pid: number) => void
}

export interface StartedProcess {
  readonly pid: number
  /** The way to it: its descriptor 3, which nobody has read yet. What closes it ends the process. */
  readonly socket: Socket
  kill: () => void
  /** Settles once it is gone, and all that it has said and printed is heard. */
  readonly ended: Promise<void>
}

/**
 * Starts a process, which ends with this one; this one does not fork for it.
 *
 * @throws {Error} with the reason, when the process does not start
 */
export async function startProcess({ onLine, ...start }: StartOptions): Promise<StartedProcess> {
  const spawner = getSpawner()
  const ticket = createTicket()
  const announced = Promise.withResolvers<number>()
  const connected = Promise.withResolvers<Socket>()
  const left = Promise.withResolvers<'ended' | 'alone'>()
  let pid: number | undefined
  const fail = (reason: string) => {
    announced.reject(new Error(reason))
    connected.reject(new Error(reason))
  }
  const close = spawner.order(
    { type: 'start', ticket, address: spawner.address, ...start },
    {
      onConnection: connected.resolve,
      onReport: (report) => {
        if (report.type === 'refused') fail(report.reason)
        if (report.type === 'started') announced.resolve((pid = report.pid))
        if (report.type === 'line' && pid !== undefined) onLine(report.line, pid)
        if (report.type !== 'ended') return
        // Where this process has no descriptor left, the way to the other has been closed before it was there.
        fail(
          'it ended before there was a way to it; see the log, and raise the limit of open files',
        )
        left.resolve('ended')
      },
      onGone: () => {
        fail(SPAWNER_GONE)
        left.resolve('alone')
      },
    },
  )
  try {
    const [pid, socket] = await Promise.all([announced.promise, connected.promise])
    const started = follow(pid, socket, left.promise)
    void started.ended.then(close)
    return started
  } catch (error) {
    close()
    // Whoever runs without us ends when nobody is at the other end.
    connected.promise.then(
      (socket) => socket.destroy(),
      () => {},
    )
    throw error
  }
}

/** @param left - settles when the process has ended, or has been left alone by the spawner, who could have told */
function follow(pid: number, socket: Socket, left: Promise<'ended' | 'alone'>): StartedProcess {
  const release = endWithHost(pid)
  const closed = new Promise<void>((done) => socket.once('close', () => done()))
  let isGone = false
  const kill = () => {
    // Behind its end, its number may be another's.
    if (isGone) return
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has just ended.
    }
  }
  void closed.then(kill)
  void left.then((how) => {
    isGone ||= how === 'ended'
    // What nobody reads has no end.
    if (isGone && socket.listenerCount('data') === 0) socket.resume()
  })
  const ended = Promise.all([closed, left]).then(() => {
    isGone = true
    release()
  })
  return { pid, socket, kill, ended }
}
