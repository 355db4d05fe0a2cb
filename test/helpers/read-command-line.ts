import { readFileSync } from 'node:fs'

/** With what a process was started, on Linux; empty where it has ended meanwhile. */
export function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
