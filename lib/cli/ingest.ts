import { openAsBlob, readdirSync, statSync, type Dirent } from 'node:fs'
import { basename } from 'node:path'
import {
  decodePath,
  describeUnread,
  isHiddenFile,
  joinPath,
  kindOfFile,
  type Problem,
} from '../base/index.ts'
import { RemoteProblem, type Client } from '../client/index.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { createCommand, print, printJson, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { createIngestReport, type IngestReport } from './ingest-report.ts'

const HELP = `onbox ingest <collection> <file or folder ...>
onbox ingest <collection> --rebuild

Adds documents to a collection: docx, pdf with text, txt, md, html, xlsx and csv; of a folder, all of them that are in it and
below, and it says how many are passed over since their kind is not read, such as doc. Each is searchable once it is told. A file that is there already, byte by byte, is no work, so the same command goes on
from where it was stopped; Ctrl-C stops it. It ends with 1 when one of the files was not added.

  --rebuild               has all documents of the collection read anew from their originals, in the background
  --counterparty <name>   the other party of all of them
  --kind <kind>           what all of them are about, e.g. sale
  --url <url>             the box
  --json                  print one line of JSON for each file
  --help                  this text

${CONNECT_HELP}`

/** The box reads two at once: one more is on its way. */
const AT_ONCE = 3
/** Between two looks at how much of a file is read. */
const LOOK_MS = 1_000

export const command = createCommand({
  summary: 'add documents to a collection',
  help: HELP,
  options: {
    ...CONNECT_OPTIONS,
    counterparty: { type: 'string' },
    kind: { type: 'string' },
    rebuild: { type: 'boolean', default: false },
  },
  positionals: { min: 1, max: Infinity },
  async run({ values, positionals: [collection = '', ...paths], json }) {
    if (values.rebuild) return rebuild(values, collection, paths, json)
    if (paths.length === 0) throw new UsageError('it takes files or folders, or --rebuild')
    const listed = paths.flatMap((path) => listFiles(Buffer.from(path)))
    const files = listed.filter(({ isUnread }) => !isUnread)
    const unread = listed.filter(({ isUnread }) => isUnread)
    if (files.length === 0) {
      const others =
        unread.length > 0 ? ` that is read: ${describeUnread(unread.map(({ path }) => path))}` : ''
      throw new UsageError(`there is no document in ${paths.join(', ')}${others}`)
    }
    const client = connect(values.url)
    const stop = abortOnStop()
    const report = createIngestReport(files, json)
    const { counterparty, kind } = values
    const metadata = { ...(counterparty && { counterparty }), ...(kind && { kind }) }
    const rest = files.values()
    const work = async (): Promise<void> => {
      for (const file of rest) {
        if (stop.aborted) return
        await addOne(client, { collection, file, metadata, stop, report })
      }
    }
    const looking = lookInto(client, collection, report)
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work))
    } finally {
      looking.end()
      report.end()
    }
    const { added, known, failed } = report.counts
    if (json) {
      const counts = { ...report.counts, passedOver: unread.length }
      printJson({ type: 'done', ...counts, isStopped: stop.aborted })
    } else {
      print(`${added} added, ${known} there already, ${failed} not added`)
      if (unread.length > 0) print(`passed over: ${describeUnread(unread.map(({ path }) => path))}`)
    }
    if (stop.aborted) {
      process.stderr.write('onbox: stopped; the same command goes on from there\n')
    }
    return failed > 0 || stop.aborted ? 1 : 0
  },
})

async function rebuild(
  { url }: { url?: string | undefined },
  collection: string,
  paths: readonly string[],
  json: boolean,
): Promise<number> {
  if (paths.length > 0) throw new UsageError('--rebuild takes a collection and no files')
  const documents = await connect(url).rebuildCollection(collection)
  if (json) printJson({ type: 'rebuild', documents })
  else print(`${documents} documents are read anew; they can be found meanwhile`)
  return 0
}

interface OneFile {
  collection: string
  file: ListedFile
  metadata: Record<string, string>
  stop: AbortSignal
  report: IngestReport
}

async function addOne(
  client: Client,
  { collection, file, metadata, stop, report }: OneFile,
): Promise<void> {
  const { bytes, path, isFolder } = file
  try {
    const content = isFolder ? undefined : await openAsBlob(bytes).catch(() => undefined)
    if (content === undefined) return report.failed(path, unreadable(path))
    const sent = { name: basename(path), content }
    const { document, isNew } = await client.addDocument(collection, sent, metadata, stop)
    report.added(path, document, isNew)
  } catch (error) {
    if (stop.aborted) return
    // What is wrong with one file is nothing to the others; what is wrong with the box ends it.
    if (!(error instanceof RemoteProblem) || isFatal(error)) throw error
    report.failed(path, error.problem)
  }
}

/** Asks again and again how far the box has come with long files. */
function lookInto(client: Client, collection: string, report: IngestReport): { end: () => void } {
  const timer = setInterval(() => {
    client.listCollections().then(
      (all) => {
        const { reading = [] } = all.find(({ name }) => name === collection) ?? {}
        report.reading(reading)
      },
      // Whatever is wrong, the uploads say it.
      () => {},
    )
  }, LOOK_MS)
  return { end: () => clearInterval(timer) }
}

/** Whether every other file would fail with it. */
const isFatal = ({ problem }: RemoteProblem): boolean =>
  problem.status === 401 ||
  ['COLLECTION_NOT_FOUND', 'DATABASE_UNAVAILABLE', 'DISK_FULL'].includes(problem.code)

const unreadable = (path: string): Pick<Problem, 'code' | 'detail'> => ({
  code: 'DOCUMENT_NOT_FOUND',
  detail: `Cannot read "${path}": it is not there any more, or you may not read it`,
})

/** Names are bytes: not all are UTF-8. */
interface ListedFile {
  bytes: Buffer
  path: string
  size: number
  /** One of a folder whose kind is not read. */
  isUnread?: true
  /** A folder that may not be read stands among the files: it counts as one that was not added. */
  isFolder?: true
}

function listFiles(bytes: Buffer, isBelow = false): ListedFile[] {
  const path = decodePath(bytes)
  const found = statSync(bytes, { throwIfNoEntry: false })
  if (found === undefined) {
    // It has gone since its folder was read.
    if (isBelow) return []
    throw new UsageError(`there is no "${path}"`)
  }
  if (found.isFile()) {
    const file = { bytes, path, size: found.size }
    const kind = isBelow ? kindOfFile(basename(path)) : 'read'
    if (kind === 'other') return []
    return kind === 'read' ? [file] : [{ ...file, isUnread: true }]
  }
  if (!found.isDirectory()) return []
  const entries = readEntries(bytes)
  if (entries === undefined) return [{ bytes, path, size: 0, isFolder: true }]
  return entries
    .map((entry) => ({ entry, name: decodePath(entry.name) }))
    .filter(({ entry, name }) => !entry.isSymbolicLink() && !isHiddenFile(name))
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .flatMap(({ entry }) => listFiles(joinPath(bytes, entry.name), true))
}

/** What is in a folder; undefined where it may not be read, or has gone. */
function readEntries(folder: Buffer): Dirent<Buffer>[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch {
    return undefined
  }
}
