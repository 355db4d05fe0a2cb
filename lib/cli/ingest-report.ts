import { basename } from 'node:path'
import { showLines, showText, type Problem } from '../base/index.ts'
import type { AddedDocument } from '../client/index.ts'
import { print, printJson } from './command.ts'
import { CLEAR_LINE, formatBar } from './progress-bar.ts'

/** Shows an ingest on the way: a bar on a terminal, lines of JSON for a program, else what goes wrong only. */
export interface IngestReport {
  readonly counts: { added: number; known: number; failed: number }
  added: (file: string, document: AddedDocument['document'], isNew: boolean) => void
  /** How much the box has read of the files that are not done, in the order in which it has begun them. */
  reading: (shares: readonly { fileName: string; share: number }[]) => void
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
  const left = new Set(sizes.keys())
  let done = 0
  let hasBar = false
  const clear = (): void => {
    if (hasBar) terminal.write(CLEAR_LINE)
    hasBar = false
  }
  const draw = (reading = 0): void => {
    if (json || !terminal.isTTY) return
    const finished = counts.added + counts.known + counts.failed
    const bar = formatBar(total === 0 ? 1 : Math.min(1, (done + reading) / total))
    terminal.write(`${CLEAR_LINE}${bar}  ${finished} of ${files.length} files`)
    hasBar = true
  }
  const step = (file: string): void => {
    done += sizes.get(file) ?? 0
    left.delete(file)
    draw()
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
        const who = counterparty === undefined ? '' : `, ${showText(counterparty)}`
        print(
          `${showText(file)}  ${isNew ? 'added' : 'is there already'}: ${showText(title)}${who} (${id})`,
        )
      }
      step(file)
    },
    failed: (file, { code, detail }) => {
      counts.failed += 1
      if (json) printJson({ type: 'failed', file, error: { code, detail } })
      else {
        clear()
        terminal.write(showLines(`${showText(file)}  not added: ${detail} [${code}]\n`))
      }
      step(file)
    },
    reading: (shares) => {
      // The box knows names alone, and files of two folders may have the same: the first is on its way first.
      const byName = Map.groupBy(shares, ({ fileName }) => fileName)
      const now = [...left].map(
        (file) => [file, byName.get(basename(file))?.shift()?.share ?? 0] as const,
      )
      draw(now.reduce((sum, [file, share]) => sum + share * (sizes.get(file) ?? 0), 0))
      if (!json) return
      for (const [file, share] of now) if (share > 0) printJson({ type: 'reading', file, share })
    },
    end: clear,
  }
}
