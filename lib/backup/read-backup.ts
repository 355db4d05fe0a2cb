import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import * as v from 'valibot'
import { isDiskFull, OnboxError } from '../base/index.ts'
import { decrypt, isEncrypted } from './age.ts'
import { INFO_FILE, infoSchema, SUMS_FILE, type BackupInfo } from './format.ts'
import { readTar, type ReadTarEntry } from './tar.ts'

export interface ReadOptions {
  file: string
  passphrase?: string | undefined
  signal: AbortSignal
  onProgress?: ((doneBytes: number, totalBytes: number) => void) | undefined
}

/** What was in a backup whose every byte has been read and is what was written. */
export interface ReadBackup {
  info: BackupInfo
  paths: Set<string>
  contentBytes: number
}

const HEAD_BYTES = 64
/** `backup.json` and `SHA256SUMS` are read as a whole: some hundred bytes a file. */
const MAX_TEXT_BYTES = 268_435_456

/**
 * Reads a backup to its end and checks every sum.
 *
 * @param folder - an empty folder for what is wanted of it
 * @param isWanted - which files are kept there
 * @throws {OnboxError} `BACKUP_INVALID` when it is not whole, was changed, or the passphrase is another one;
 * `DISK_FULL`; the signal's reason when aborted
 */
export async function readBackup(
  options: ReadOptions,
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<ReadBackup> {
  const { file, signal } = options
  let opened: FileHandle | undefined
  try {
    opened = await open(file)
    const { source, isSealed } = await openContent(opened, options.onProgress)
    let read: ReadBackup | undefined
    const take = async (content: AsyncIterable<Buffer>): Promise<void> => {
      read = await readEntries(readTar(content), folder, isWanted)
    }
    if (isSealed) {
      const { passphrase } = options
      if (passphrase === undefined) {
        throw new Error('it is encrypted; give its passphrase with --passphrase-file')
      }
      const unseal = (sealed: AsyncIterable<Buffer>) => decrypt(sealed, passphrase)
      await pipeline(source, unseal, createZstdDecompress(), take, { signal })
    } else await pipeline(source, createZstdDecompress(), take, { signal })
    return read as ReadBackup
  } catch (cause) {
    if (signal.aborted || cause instanceof OnboxError) throw cause
    if (isDiskFull(cause)) {
      throw new OnboxError(
        'DISK_FULL',
        `Cannot unpack "${file}" into "${folder}": the disk there is full; make room on it, or set TMPDIR for a check`,
        { cause },
      )
    }
    const reason = (cause as Error).message
    throw new OnboxError('BACKUP_INVALID', `Cannot use the backup "${file}": ${reason}`, { cause })
  } finally {
    await opened?.close()
  }
}

/** The bytes of the file, and what its first ones tell. */
async function openContent(
  opened: FileHandle,
  onProgress: ReadOptions['onProgress'],
): Promise<{ source: AsyncIterable<Buffer>; isSealed: boolean }> {
  const { size } = await opened.stat()
  const { buffer } = await opened.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  async function* pieces(): AsyncGenerator<Buffer, void, void> {
    let done = 0
    for await (const piece of opened.createReadStream({ start: 0 })) {
      done += (piece as Buffer).length
      onProgress?.(done, size)
      yield piece as Buffer
    }
  }
  return { source: pieces(), isSealed: isEncrypted(buffer) }
}

async function readEntries(
  entries: AsyncIterable<ReadTarEntry>,
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<ReadBackup> {
  const sums = new Map<string, string>()
  const texts = new Map<string, string>()
  let contentBytes = 0
  for await (const { path, bytes, body } of entries) {
    if (!isInside(path)) throw new Error(`it has a file "${path}", which would lie elsewhere`)
    if (texts.has(SUMS_FILE)) throw new Error(`it has "${path}" behind its end`)
    if (sums.has(path)) throw new Error(`it has "${path}" twice`)
    if (path === SUMS_FILE || path === INFO_FILE) {
      if (bytes > MAX_TEXT_BYTES) throw new Error(`its ${path} is too long`)
      const text = Buffer.concat(await Array.fromAsync(body))
      texts.set(path, text.toString('utf8'))
      if (path === INFO_FILE) sums.set(path, createHash('sha256').update(text).digest('hex'))
    } else {
      contentBytes += bytes
      sums.set(path, await takeFile(body, isWanted(path) ? join(folder, path) : undefined))
    }
  }
  compareSums(sums, texts.get(SUMS_FILE))
  const info = v.safeParse(v.pipe(v.string(), v.parseJson(), infoSchema), texts.get(INFO_FILE))
  if (!info.success) throw new Error(`its ${INFO_FILE} is of another form than this onbox knows`)
  sums.delete(INFO_FILE)
  return { info: info.output, paths: new Set(sums.keys()), contentBytes }
}

/** @returns its SHA-256 */
async function takeFile(body: AsyncIterable<Buffer>, to: string | undefined): Promise<string> {
  const sum = createHash('sha256')
  if (to === undefined) {
    for await (const piece of body) sum.update(piece)
    return sum.digest('hex')
  }
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  const file = await open(to, 'wx', 0o600)
  try {
    for await (const piece of body) {
      sum.update(piece)
      // `write` alone may write a part.
      await file.appendFile(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return sum.digest('hex')
}

/** Each file is told with its sum, and nothing else is. */
function compareSums(sums: ReadonlyMap<string, string>, told: string | undefined): void {
  if (told === undefined) throw new Error('it is not whole: its end is missing')
  const lines = told.split('\n').filter((line) => line !== '')
  for (const line of lines) {
    const [, sum, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    const found = sums.get(path)
    if (found === undefined) throw new Error(`"${path}" is missing in it`)
    if (found !== sum) throw new Error(`"${path}" in it was changed`)
  }
  if (lines.length !== sums.size) throw new Error('it has files that it does not tell of')
}

/** Also where a backslash separates folders, and a colon follows a drive. */
const isInside = (path: string): boolean =>
  path !== '' &&
  !(sep === '\\' && /[\\:]/.test(path)) &&
  path.split('/').every((name) => !['', '.', '..'].includes(name))
