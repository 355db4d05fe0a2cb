import { spawn } from 'node:child_process'
import type { Writable } from 'node:stream'

/**
 * Reads `+ <pid>` and `- <pid>` lines, and ends what is left of them when its input ends: that is when the host is
 * gone, however it went. POSIX shell, since it takes 1 MB where another Node would take 40.
 */
const GUARD = `trap '' INT TERM HUP
pids=
while read -r sign pid; do
  rest=
  for one in $pids; do [ "$one" = "$pid" ] || rest="$rest $one"; done
  pids=$rest
  if [ "$sign" = + ]; then pids="$pids $pid"; fi
done
if [ -n "$pids" ]; then kill -9 $pids; fi`

const live = new Set<number>()
let guard: Writable | undefined

/**
 * Makes a process end with this one: also when this one is killed, and the other is too busy to notice.
 * Where there is no POSIX shell, only an orderly end takes the other along.
 *
 * @returns to be called once it has ended: its number may then become another's
 */
export function endWithHost(pid: number): () => void {
  if (live.size === 0) process.once('exit', killAll)
  live.add(pid)
  if (guard === undefined) guard = startGuard()
  else guard.write(`+ ${pid}\n`)
  return () => {
    live.delete(pid)
    guard?.write(`- ${pid}\n`)
    if (live.size === 0) process.off('exit', killAll)
  }
}

function startGuard(): Writable | undefined {
  if (process.platform === 'win32') return undefined
  // Of a session of its own: what is typed at the terminal ends the host first.
  const shell = spawn('/bin/sh', ['-c', GUARD], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const forget = (): void => {
    guard = undefined
  }
  shell.once('error', forget).once('exit', forget)
  shell.unref()
  const input = shell.stdin as Writable & { unref(): void }
  input.on('error', forget)
  input.unref()
  for (const pid of live) input.write(`+ ${pid}\n`)
  return input
}

function killAll(): void {
  for (const pid of live) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has just ended.
    }
  }
}
