import { UsageError } from './command.ts'
import { formatSize } from './format-size.ts'
import { CLEAR_LINE, formatBar } from './progress-bar.ts'
import { readGivenFile } from './read-given-file.ts'

/** The option of every command that reads or writes a backup. */
export const PASSPHRASE_OPTION = { 'passphrase-file': { type: 'string' } } as const

/** The first line of the file; undefined where none is named. */
export function readPassphrase(path: string | undefined): string | undefined {
  if (path === undefined) return undefined
  const [passphrase = ''] = readGivenFile('passphrase-file', path).split(/\r?\n/)
  if (passphrase !== '') return passphrase
  throw new UsageError(`--passphrase-file names "${path}", whose first line is empty`)
}

/** Shows on a terminal how far it is. */
export function createProgress(what: string, terminal: NodeJS.WriteStream = process.stderr) {
  let shown = -1
  return {
    onProgress: terminal.isTTY
      ? (doneBytes: number, totalBytes: number): void => {
          const percent = Math.floor(Math.min(1, doneBytes / Math.max(1, totalBytes)) * 100)
          if (percent === shown) return
          shown = percent
          const bar = formatBar(percent / 100)
          terminal.write(`${CLEAR_LINE}${what}  ${bar}  ${percent} % of ${formatSize(totalBytes)}`)
        }
      : undefined,
    end: (): void => {
      if (shown >= 0) terminal.write(CLEAR_LINE)
    },
  }
}
