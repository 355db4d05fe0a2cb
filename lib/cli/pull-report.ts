import type { PullEvent } from '../models/index.ts'
import { printJson } from './command.ts'
import { formatSize } from './format-size.ts'
import { CLEAR_LINE, formatBar } from './progress-bar.ts'

/** Shows a pull on the way: a bar on a terminal, lines of JSON for a program, else what goes wrong only. */
export function createPullReport(json: boolean, terminal: NodeJS.WriteStream = process.stderr) {
  let hasBar = false
  const clear = (): void => {
    if (hasBar) terminal.write(CLEAR_LINE)
    hasBar = false
  }
  return {
    onEvent(event: PullEvent): void {
      if (json) return printJson(event)
      if (event.type === 'resumed' || event.type === 'retry') {
        clear()
        terminal.write(`${describeEvent(event)}\n`)
      } else if (terminal.isTTY) {
        terminal.write(`${CLEAR_LINE}${describeEvent(event)}`)
        hasBar = true
      }
    },
    /** Clears the bar. */
    end: clear,
  }
}

/** One line for people. */
export function describeEvent(event: PullEvent): string {
  switch (event.type) {
    case 'progress': {
      const { file, bytes, totalBytes, bytesPerSecond, secondsLeft } = event
      return [
        file,
        formatBar(bytes / totalBytes),
        `${Math.floor((bytes / totalBytes) * 100)} % of ${formatSize(totalBytes)}`,
        `${(bytesPerSecond / 1e6).toFixed(1)} MB/s`,
        ...(secondsLeft === undefined ? [] : [`${formatSeconds(secondsLeft)} left`]),
      ].join('  ')
    }
    case 'resumed':
      return `${event.file}  ${formatSize(event.bytes)} of ${formatSize(event.totalBytes)} are here already, and it goes on from there`
    case 'retry':
      return `${event.file}  ${event.reason}; again in ${formatSeconds(Math.ceil(event.waitMs / 1_000))}`
    case 'checking':
      return `${event.file}  checking`
    default:
      return event satisfies never
  }
}

function formatSeconds(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
