import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Files that share the bytes: the oldest is removed when a new one begins. */
const FILES = 8
const NAME = /^(\d{8})\.ndjson$/

/** Lines in a row of files that take no more than so many bytes in all. */
export interface Segments {
  /** @throws what the file system throws */
  append: (line: string) => void
  /** Whole lines, oldest first, without what was cut by a crash. */
  read: () => AsyncIterable<string>
  close: () => void
}

/** @param folder - made when missing; what is in it goes on */
export function openSegments(folder: string, maxBytes: number): Segments {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const segmentBytes = Math.floor(maxBytes / FILES)
  const list = (): number[] =>
    readdirSync(folder)
      .flatMap((file) => NAME.exec(file)?.[1] ?? [])
      .map(Number)
      .toSorted((a, b) => a - b)
  const pathOf = (number: number): string =>
    join(folder, `${String(number).padStart(8, '0')}.ndjson`)

  let current = list().at(-1) ?? 1
  let file: number | undefined
  let bytes = 0
  /** Whether the last line may not have been written whole: by a crash, or on a disk that got full. */
  let isTorn = false

  const open = (): number => {
    file ??= openSync(pathOf(current), 'a', 0o600)
    bytes = statSync(pathOf(current)).size
    isTorn = bytes > 0
    return file
  }
  const write = (opened: number, line: string): void => {
    const content = Buffer.from(isTorn ? `\n${line}` : line)
    isTorn = true
    const written = writeSync(opened, content)
    bytes += written
    isTorn = written < content.length
  }
  const close = (): void => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }

  return {
    append: (line) => {
      const length = Buffer.byteLength(line)
      const opened = file ?? open()
      if (bytes === 0 || bytes + length <= segmentBytes) {
        write(opened, line)
        return
      }
      close()
      current += 1
      write(open(), line)
      for (const number of list()) {
        if (number <= current - FILES) rmSync(pathOf(number), { force: true })
      }
    },
    async *read() {
      for (const number of list()) {
        const lines = createInterface({ input: createReadStream(pathOf(number), 'utf8') })
        for await (const line of lines) if (isWhole(line)) yield line
      }
    },
    close,
  }
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
