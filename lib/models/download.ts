import { open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { describeCause, openRemote, type Remote } from './open-remote.ts'
import { PassingFault, persist, type PersistOptions } from './persist.ts'
import { createProgress } from './progress.ts'
import { writeAll } from './write-all.ts'

/** Without a byte for so long, a connection is given up. */
const STALL_MS = 30_000
/** `GGUF` */
const MAGIC_BYTES = 4

export interface DownloadOptions extends PersistOptions {
  /** Called after each piece with what is here, in bytes; what it throws ends the download. */
  onBytes?: (bytes: number) => Promise<void>
  stallMs?: number
}

/** What is to be downloaded. */
export interface RemoteFile {
  name: string
  url: string
  totalBytes: number
  /** Tells it from a changed one. */
  validator?: string
  sha256?: string
}

/** What lies beside a partial file: of what it is the beginning. */
type Origin = Pick<RemoteFile, 'url' | 'totalBytes' | 'validator'>

/**
 * Asks for the first bytes of a file.
 *
 * @throws {OnboxError} `MODEL_NOT_FOUND`, `FETCH_FAILED`; the signal's reason
 */
export async function probe(
  { name, url }: { name: string; url: string },
  options: DownloadOptions,
): Promise<RemoteFile & { magic: string }> {
  return persist({ name, url }, options, () =>
    withStall(options, async (signal, refresh) => {
      const remote = await openRemote(url, { signal, range: [0, MAGIC_BYTES - 1] })
      let magic = Buffer.alloc(0)
      for await (const piece of remote.body) {
        refresh()
        magic = Buffer.concat([magic, piece])
        // Who does not know ranges sends all of it.
        if (magic.length >= MAGIC_BYTES) break
      }
      const { totalBytes, validator, sha256 } = remote
      return {
        name,
        url,
        totalBytes,
        ...(validator !== undefined && { validator }),
        ...(sha256 !== undefined && { sha256 }),
        magic: magic.toString('latin1', 0, MAGIC_BYTES),
      }
    }),
  )
}

/** How much of the file is here, in bytes. */
export async function measurePartial(partialPath: string, file: RemoteFile): Promise<number> {
  try {
    const { url, totalBytes, validator } = JSON.parse(
      await readFile(toOriginPath(partialPath), 'utf8'),
    ) as Origin
    const isSame =
      url === file.url &&
      totalBytes === file.totalBytes &&
      // Without one, nobody can tell whether the file is still the same.
      validator !== undefined &&
      validator === file.validator
    return isSame ? (await stat(partialPath)).size : 0
  } catch {
    return 0
  }
}

/** Removes what is here of a file. */
export async function removePartial(partialPath: string): Promise<void> {
  await rm(partialPath, { force: true })
  await rm(toOriginPath(partialPath), { force: true })
}

export const toOriginPath = (partialPath: string): string => `${partialPath}.json`

/**
 * Downloads a file to its end, from where it was left, through faults that pass. What has come stays when it fails.
 *
 * @returns its sum, where the server tells it
 * @throws {OnboxError} `MODEL_NOT_FOUND`, `FETCH_FAILED`; an error of the file system; the signal's reason
 */
export async function download(
  file: RemoteFile,
  partialPath: string,
  options: DownloadOptions,
): Promise<string | undefined> {
  const { onEvent, onBytes } = options
  const progress = createProgress(file.name, onEvent)
  let wanted = file
  let have = await measurePartial(partialPath, file)
  const beginAnew = async (remote: Remote | RemoteFile): Promise<void> => {
    const { totalBytes, validator, sha256 } = remote
    const { name, url } = file
    wanted = {
      name,
      url,
      totalBytes,
      ...(validator !== undefined && { validator }),
      ...(sha256 !== undefined && { sha256 }),
    }
    have = 0
    const origin: Origin = { url, totalBytes, ...(validator !== undefined && { validator }) }
    await writeFile(partialPath, '')
    await writeFile(toOriginPath(partialPath), JSON.stringify(origin))
  }
  if (have === 0) await beginAnew(file)
  else onEvent({ type: 'resumed', file: file.name, bytes: have, totalBytes: file.totalBytes })

  await persist(
    file,
    options,
    () =>
      withStall(options, async (signal, refresh) => {
        if (have === wanted.totalBytes) return
        const { validator } = wanted
        const remote = await openRemote(file.url, {
          signal,
          ...(have > 0 && { range: [have] }),
          ...(validator !== undefined && { validator }),
        })
        if (remote.status === 200) await beginAnew(remote)
        else if (!isNext(remote, have, wanted)) {
          await remote.body.cancel()
          await beginAnew(remote)
          throw new PassingFault('the file there has changed')
        }
        const target = await open(partialPath, 'r+')
        try {
          for await (const piece of remote.body) {
            refresh()
            await writeAll(target, piece, have)
            have += piece.length
            progress.report(have, wanted.totalBytes)
            await onBytes?.(have)
          }
        } finally {
          await target.close()
        }
        if (have < wanted.totalBytes) throw new PassingFault('the connection was cut')
      }),
    () => have,
  )
  return wanted.sha256
}

/** Whether an answer goes on where the file ends here. */
const isNext = (
  { status, from, totalBytes, validator }: Remote,
  have: number,
  wanted: RemoteFile,
): boolean =>
  status === 206 &&
  from === have &&
  totalBytes === wanted.totalBytes &&
  validator === wanted.validator

/** Runs an attempt that is given up when nothing is heard for long; what a connection fails with passes. */
async function withStall<T>(
  { signal, stallMs = STALL_MS }: DownloadOptions,
  attempt: (signal: AbortSignal, refresh: () => void) => Promise<T>,
): Promise<T> {
  const stall = new AbortController()
  const timer = setTimeout(
    () => stall.abort(new PassingFault(`nothing has come for ${stallMs / 1_000} s`)),
    stallMs,
  )
  try {
    return await attempt(AbortSignal.any([signal, stall.signal]), () => timer.refresh())
  } catch (error) {
    if (stall.signal.aborted) throw stall.signal.reason
    throw toPassing(error)
  } finally {
    clearTimeout(timer)
  }
}

/** A body that breaks off fails with a `TypeError` of undici's: `terminated`. */
function toPassing(error: unknown): unknown {
  const isCut = error instanceof TypeError && error.cause !== undefined
  return isCut ? new PassingFault(describeCause(error).reason) : error
}
