/** The spawner: starts processes for the host, tells what they print and when they have ended, and ends them with it. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { connect, Socket } from 'node:net'
import { setPriority } from 'node:os'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../base/frames.ts'
import { ENVIRONMENT } from '../environment.ts'
import { createCollector } from '../guest/collect-garbage.ts'
import type { Order, Report } from './protocol.ts'
import { readLines } from './read-lines.ts'

const host = new Socket({ fd: 3, readable: true, writable: true })
const children = new Set<ChildProcess>()
/** Each order leaves its script behind. */
const hasWorked = createCollector(() => true)

const say = (report: Report): void => void host.write(encodeFrame(report, MAX_MESSAGE_BYTES))

function obey(order: Order): void {
  switch (order.type) {
    case 'start':
      start(order)
      break
    case 'limit-data':
      limitData(order)
      break
    default:
      order satisfies never
  }
}

function start(order: Extract<Order, { type: 'start' }>): void {
  const { ticket, address } = order
  const socket = connect(address)
  // Never read here: what comes is for the process.
  socket.pause()
  socket.on('error', ({ message }) => say({ type: 'refused', ticket, reason: message }))
  socket.write(ticket, (error) => {
    if (error) return
    try {
      startOn(socket, order)
    } catch (error) {
      say({ type: 'refused', ticket, reason: String(error) })
    }
    // The process has a descriptor of its own for it.
    socket.destroy()
  })
}

function startOn(socket: Socket, order: Extract<Order, { type: 'start' }>): void {
  const { ticket, args, script, priority } = order
  const child = spawn(process.execPath, args, {
    env: ENVIRONMENT,
    stdio: ['pipe', 'pipe', 'pipe', socket],
  })
  // With a pid there is a process, whose end tells all.
  child.on('error', ({ message }) => {
    if (child.pid === undefined) say({ type: 'refused', ticket, reason: message })
  })
  const { pid } = child
  if (pid === undefined) return
  if (priority !== undefined) setPriorityOf(pid, priority)
  children.add(child)
  say({ type: 'started', ticket, pid })
  for (const stream of [child.stdout, child.stderr])
    readLines(stream as Socket, (line) => say({ type: 'line', ticket, line }))
  child.once('close', () => {
    children.delete(child)
    say({ type: 'ended', ticket })
  })
  // One that ends before it has read all shows as its end.
  child.stdin?.on('error', () => {}).end(script)
}

function setPriorityOf(pid: number, priority: number): void {
  try {
    setPriority(pid, priority)
  } catch {
    // It is gone.
  }
}

/** By `prlimit` of util-linux in the PATH, which every Linux distribution has. */
function limitData({ ticket, pid, bytes }: Extract<Order, { type: 'limit-data' }>): void {
  execFile('prlimit', [`--pid=${pid}`, `--data=${bytes}`], (error) =>
    say(error ? { type: 'refused', ticket, reason: error.message } : { type: 'limited', ticket }),
  )
}

function leave(): void {
  for (const child of children) child.kill('SIGKILL')
  process.exit(0)
}

host.on(
  'data',
  createFrameReader(MAX_MESSAGE_BYTES, (order) => {
    // Not checked by a schema: it comes from the host alone, which may do all that this process can.
    obey(order as Order)
    hasWorked()
  }),
)
host.on('close', leave)
host.on('error', leave)
