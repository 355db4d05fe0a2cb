import type { Problem } from '../base/index.ts'
import type { AddedDocument } from '../client/index.ts'
import { print, printJson } from './command.ts'
import { CLEAR_LINE, formatBar } from './progress-bar.ts'

/** Shows an ingest on the way: a bar on a terminal, lines of JSON for a program, else what goes wrong only. */
export interface IngestReport {
  readonly counts: { added: number; known: number; failed: number }
  added: (file: string, document: AddedDocument['document'], isNew: boolean) => void
  failed: (file: string, problem: Pick<Problem, 'code' | 'detail'>) => void
  /** Clears the bar. */
  end: () => void
}

export function createIngestReport(
  files: readonly { path: string; size: number }[],
  json: boolean,
  terminal: NodeJS.WriteStream = process.stderr,
): IngestReport {
  const counts = { added: 0, known: 0, failed: 0 }
  const sizes = new Map(files.map(({ path, size }) => [path, size]))
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  let done = 0
  let hasBar = false
  const clear = (): void => {
    if (hasBar) terminal.write(CLEAR_LINE)
    hasBar = false
  }
  const step = (file: string): void => {
    done += sizes.get(file) ?? 0
    if (json || !terminal.isTTY) return
    const finished = counts.added + counts.known + counts.failed
    const bar = formatBar(total === 0 ? 1 : done / total)
    terminal.write(`${CLEAR_LINE}${bar}  ${finished} of ${files.length} files`)
    hasBar = true
  }
  return {
    counts,
    added: (file, document, isNew) => {
      if (isNew) counts.added += 1
      else counts.known += 1
      if (json) printJson({ type: isNew ? 'added' : 'known', file, document })
      else {
        clear()
        const { id, title, counterparty } = document
        const who = counterparty === undefined ? '' : `, ${counterparty}`
        print(`${file}  ${isNew ? 'added' : 'is there already'}: ${title}${who} (${id})`)
      }
      step(file)
    },
    failed: (file, { code, detail }) => {
      counts.failed += 1
      if (json) printJson({ type: 'failed', file, error: { code, detail } })
      else {
        clear()
        terminal.write(`${file}  not added: ${detail} [${code}]\n`)
      }
      step(file)
    },
    end: clear,
  }
}
