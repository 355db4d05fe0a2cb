import { expect, it, onTestFinished, vi } from 'vitest'
import { createIngestReport } from '../../lib/cli/ingest-report.ts'

const FILES = [
  { path: 'papers/a.pdf', size: 300 },
  { path: 'papers/b.txt', size: 100 },
]
const CLEAR = '\r\u001B[K'

function useTerminal(isTTY: boolean) {
  const written: string[] = []
  const write = (text: string) => written.push(text)
  return { written, terminal: { isTTY, write } as unknown as NodeJS.WriteStream }
}

const bar = (done: number, finished: number): string =>
  `${CLEAR}[${'#'.repeat(done)}${'.'.repeat(24 - done)}]  ${finished} of 2 files`

it('createIngestReport() draws on a terminal how much is done, by the bytes of the files, and clears it', () => {
  const { written, terminal } = useTerminal(true)
  const report = createIngestReport(FILES, false, terminal)
  report.reading([{ fileName: 'a.pdf', share: 0.5 }])
  expect(written.splice(0)).toEqual([bar(9, 0)])
  report.failed('papers/b.txt', { code: 'DOCUMENT_EMPTY', detail: 'Cannot read "b.txt"' })
  expect(written.splice(0)).toEqual([
    CLEAR,
    'papers/b.txt  not added: Cannot read "b.txt" [DOCUMENT_EMPTY]\n',
    bar(6, 1),
  ])
  report.reading([{ fileName: 'a.pdf', share: 1 }])
  expect(written.splice(0)).toEqual([bar(24, 1)])
  report.end()
  expect(written).toEqual([CLEAR])
  expect(report.counts).toEqual({ added: 0, known: 0, failed: 1 })
})

it('createIngestReport() draws nothing where nobody looks, and tells a program what is being read', () => {
  const { written, terminal } = useTerminal(false)
  createIngestReport(FILES, false, terminal).reading([{ fileName: 'a.pdf', share: 0.5 }])
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(() => printed.mockRestore())
  createIngestReport(FILES, true, terminal).reading([{ fileName: 'a.pdf', share: 0.5 }])
  expect(printed.mock.calls.map(([line]) => JSON.parse(String(line)) as object)).toEqual([
    { type: 'reading', file: 'papers/a.pdf', share: 0.5 },
  ])
  expect(written).toEqual([])
})

it('createIngestReport() takes files of one name in two folders for two', () => {
  const { written, terminal } = useTerminal(true)
  const files = ['old', 'new'].map((folder) => ({ path: `${folder}/a.pdf`, size: 100 }))
  const report = createIngestReport(files, false, terminal)
  report.reading([{ fileName: 'a.pdf', share: 1 }])
  report.reading([
    { fileName: 'a.pdf', share: 1 },
    { fileName: 'a.pdf', share: 0.5 },
  ])
  expect(written).toEqual([bar(12, 0), bar(18, 0)])
})
