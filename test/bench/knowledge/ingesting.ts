import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { composeSoftwareDevelopment } from '../../../db/contracts/documents/compose-software-development.ts'
import { findOwnMigrations, openMigrated } from '../../../db/migrate.ts'
import { createLog } from '../../../lib/base/index.ts'
import { createKnowledgeProcess } from '../../../lib/knowledge/ingest/knowledge-process.ts'
import { makeFolders } from '../../../lib/knowledge/ingest/originals.ts'
import type { Added } from '../../../lib/knowledge/ingest/protocol.ts'
import { INDEX_FILE } from '../../../lib/knowledge/store/open-index.ts'
import { buildDocx, paragraph } from '../../knowledge/fixtures/build-docx.ts'
import { buildPdf, writeChinese } from '../../knowledge/fixtures/build-pdf.ts'
import { listTree, measurePssMb, readCpuSeconds } from '../runtime/bench-box.ts'
import { createRow, type Row } from '../table.ts'
import { useScratch } from './scratch.ts'

const PAGES = 100
/** Of a full page: `LINES_PER_PAGE` lines in 10 points. */
const CHARACTERS_PER_PAGE = 1_000
const LINES_PER_PAGE = 36
const LINE_CHARACTERS = 36
const LINE_HEIGHT_PT = 15
const LEFT_PT = 20
const TOP_PT = 570
const SAMPLE_MS = 10

/** What it takes to read a document of a hundred pages, from its bytes to what can be found. */
export async function measureIngesting(): Promise<Row[]> {
  const text = repeatTo(PAGES * CHARACTERS_PER_PAGE)
  const rows: Row[] = []
  for (const [format, bytes, goal] of [
    ['docx', toDocx(text), '<= 3'],
    ['pdf', toPdf(text), '<= 8'],
  ] as const) {
    const { seconds, cpuSeconds, peakMb } = await ingest(`contract.${format}`, bytes)
    rows.push(
      createRow(`a ${format} of ${PAGES} pages, until it can be found`, seconds, 's', goal),
      createRow(`the same, processor time`, cpuSeconds, 's'),
      createRow(`the same, memory above idle`, peakMb, 'MB', '<= 300'),
    )
  }
  return rows
}

async function ingest(fileName: string, bytes: Uint8Array) {
  const folder = useScratch('ingest')
  makeFolders(folder)
  openMigrated(join(folder, INDEX_FILE), findOwnMigrations('collection')).close()
  const knowledge = createKnowledgeProcess(
    createLog('error', (line) => process.stderr.write(line)),
    () => [],
  )
  const add = (name: string, content: Uint8Array): Promise<Added> => {
    writeFileSync(join(folder, 'spool', name), content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    return knowledge.order(folder, {
      type: 'add',
      spooled: name,
      sha256,
      fileName: name,
      bytes: content.length,
      metadata: {},
    }) as Promise<Added>
  }
  const never = new AbortController().signal
  const settled = async ({ document }: Added): Promise<void> => {
    const stored =
      document.status === 'queued' ? await knowledge.settled(folder, document.id, never) : document
    if (stored.status !== 'ready') throw new Error(stored.error?.detail)
  }
  try {
    // Whatever is done once for all documents is done.
    await settled(await add('first.txt', Buffer.from('第一条 付款\n十日内付款。\n')))
    const tree = (): number[] => listTree(process.pid).slice(1)
    // What was started for the first document may still be ending: idle is the least that is seen.
    let idle = Infinity
    let peak = 0
    // Of processes that have ended, what they had taken when they were last looked at.
    const cpuOf = new Map<number, number>()
    const look = (): void => {
      for (const pid of tree()) cpuOf.set(pid, Math.max(cpuOf.get(pid) ?? 0, readCpuSeconds([pid])))
    }
    const sumCpu = (): number => cpuOf.values().reduce((sum, seconds) => sum + seconds, 0)
    look()
    const before = sumCpu()
    const done = new AbortController()
    const watch = (async () => {
      while (!done.signal.aborted) {
        const now = measurePssMb(tree())
        peak = Math.max(peak, now)
        idle = Math.min(idle, now)
        look()
        await sleep(SAMPLE_MS)
      }
    })()
    const startMs = performance.now()
    await settled(await add(fileName, bytes))
    const seconds = (performance.now() - startMs) / 1_000
    done.abort()
    await watch
    look()
    return { seconds, cpuSeconds: sumCpu() - before, peakMb: peak - idle }
  } finally {
    await knowledge.close()
  }
}

/** A contract of that length: the sample's longest one, as often as it takes. */
function repeatTo(length: number): string {
  const text = composeSoftwareDevelopment()
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const toDocx = (text: string): Uint8Array =>
  buildDocx({
    body: text
      .split('\n')
      .map((line) => paragraph(escape(line)))
      .join(''),
  })

function toPdf(text: string): Uint8Array {
  const lines = text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${LINE_CHARACTERS}}`, 'gu')) ?? [])
  return buildPdf(
    Array.from({ length: PAGES }, (_, page) => ({
      content: lines
        .slice(page * LINES_PER_PAGE, (page + 1) * LINES_PER_PAGE)
        .map((line, at) => writeChinese(line, LEFT_PT, TOP_PT - at * LINE_HEIGHT_PT))
        .join(''),
    })),
  )
}
