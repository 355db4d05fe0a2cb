import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

const NAME = /^(\d{8})\.ndjson$/

/** Lines in a row of files, of which the oldest can be dropped. */
export interface Segments {
  /** Of all files. */
  readonly bytes: number
  /** @throws what the file system throws */
  append: (line: string) => void
  /** Drops the oldest file with its lines. */
  dropOldest: () => void
  /** Whole lines as they are at the call, oldest first, without what was cut by a crash. */
  read: () => AsyncIterable<object>
  close: () => void
}

/** One file. */
interface Segment {
  /** Its place in the row, which is its name. */
  number: number
  path: string
  bytes: number
}

/**
 * @param folder - made with the first line; what is in it goes on
 * @param segmentBytes - of one file; a longer line has one to itself
 */
export function openSegments(folder: string, segmentBytes: number): Segments {
  const segments = listSegments(folder)
  let lastNumber = segments.at(-1)?.number ?? 0
  /** Of the last segment. */
  let file: number | undefined
  /** Whether the last line may not have been written whole: by a crash, or on a disk that got full. */
  let isTorn = true

  const close = (): void => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  const begin = (): Segment => {
    close()
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    lastNumber += 1
    const path = join(folder, `${String(lastNumber).padStart(8, '0')}.ndjson`)
    const segment = { number: lastNumber, path, bytes: 0 }
    segments.push(segment)
    isTorn = false
    return segment
  }

  return {
    get bytes() {
      return segments.reduce((sum, { bytes }) => sum + bytes, 0)
    },
    append: (line) => {
      const length = Buffer.byteLength(line)
      const last = segments.at(-1)
      const fits = last && (last.bytes === 0 || last.bytes + length < segmentBytes)
      const segment = fits ? last : begin()
      file ??= openSync(segment.path, 'a', 0o600)
      const content = Buffer.from(isTorn && segment.bytes > 0 ? `\n${line}` : line)
      isTorn = true
      const written = writeSync(file, content)
      segment.bytes += written
      isTorn = written < content.length
    },
    dropOldest: () => {
      const [oldest] = segments
      if (oldest === undefined) return
      if (segments.length === 1) close()
      rmSync(oldest.path, { force: true })
      segments.shift()
    },
    read: () => readSegments(segments.map((segment) => ({ ...segment }))),
    close,
  }
}

function listSegments(folder: string): Segment[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((file) => {
      const [, number] = NAME.exec(file) ?? []
      const path = join(folder, file)
      return number ? [{ number: Number(number), path, bytes: statSync(path).size }] : []
    })
    .toSorted((a, b) => a.number - b.number)
}

async function* readSegments(segments: readonly Segment[]): AsyncGenerator<object> {
  for (const { path, bytes } of segments) {
    if (bytes === 0) continue
    const file = await open(path).catch((error: NodeJS.ErrnoException) => {
      // It was dropped meanwhile.
      if (error.code === 'ENOENT') return
      throw error
    })
    if (file === undefined) continue
    for await (const text of file.readLines({ end: bytes - 1 })) {
      const line = parseWhole(text)
      if (line !== undefined) yield line
    }
  }
}

function parseWhole(text: string): object | undefined {
  try {
    return JSON.parse(text) as object
  } catch {
    return undefined
  }
}
