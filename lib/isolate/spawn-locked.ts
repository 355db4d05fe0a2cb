import { spawn, type ChildProcess } from 'node:child_process'
import type { Duplex, Readable } from 'node:stream'
import { endWithHost } from '../base/index.ts'
import { ENVIRONMENT } from './environment.ts'

export interface LockedProcess {
  child: ChildProcess
  /** The way to it: descriptor 3 inside. */
  socket: Duplex
}

/**
 * Starts a Node process under the permission model: no network, no child processes, no workers, no
 * inspector, an environment that only sets the allocator; and no file and no addon but what `args` allow.
 *
 * @param args - further flags
 * @param script - what it runs, of any length: it is the standard input, which ends with it
 */
export function spawnLocked(
  args: readonly string[],
  script: string,
  onOutput: (line: string) => void,
): LockedProcess {
  const child = spawn(process.execPath, [...FLAGS, ...args, '-'], {
    env: ENVIRONMENT,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  endWithHost(child)
  // One that ends before it has read all shows as its exit.
  child.stdin.on('error', () => {}).end(script)
  for (const stream of [child.stdout, child.stderr]) readLines(stream, onOutput)
  return { child, socket: child.stdio[3] as Duplex }
}

const FLAGS = [
  '--input-type=commonjs',
  '--permission',
  '--disable-sigusr1',
  '--no-experimental-webstorage',
  '--no-warnings',
] as const

/** Longest line and most lines of one process that are kept; the rest is dropped. */
const MAX_LINE_CHARACTERS = 2_000
const MAX_LINES = 200

function readLines(stream: Readable, onLine: (line: string) => void): void {
  let lines = 0
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    for (const line of chunk.split('\n')) {
      if (line === '' || lines >= MAX_LINES) continue
      lines += 1
      onLine(line.slice(0, MAX_LINE_CHARACTERS))
    }
  })
}
