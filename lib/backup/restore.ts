import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { lockFolder } from '../../db/lock-folder.ts'
import { createToken, flushFolder, isDiskFull, OnboxError, toStorageError } from '../base/index.ts'
import { checkData } from './check-data.ts'
import { readBackup } from './read-backup.ts'
import type { BackupVerdict, VerifyOptions } from './verify-backup.ts'

export interface RestoreOptions extends VerifyOptions {
  /** The data directory; nobody uses it. */
  into: string
  /** Whether one that has something in it is moved aside. Default false. */
  force?: boolean
}

export interface Restored extends BackupVerdict {
  into: string
  /** Where that lies now which was there before. */
  before: string | undefined
}

/** What a box, or this, leaves in a folder that is empty otherwise. */
const LOCK = /^box\.lock/

/**
 * Makes a data directory of a backup: all of it, checked and on disk, or nothing. It comes in the place of an empty one;
 * with `force`, of one whose content is moved to a folder beside it.
 *
 * @throws {OnboxError} `RESTORE_REFUSED` when there is something, a box runs there, or no folder can be made;
 * `BACKUP_INVALID`; `SCHEMA_NEWER`; `DISK_FULL`; the signal's reason when aborted
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { root, force = false, ...read } = options
  const named = resolve(options.into)
  // What a link names is replaced, and not the link.
  const into = existsSync(named) ? realpathSync(named) : named
  const refuse = (why: string): OnboxError =>
    new OnboxError('RESTORE_REFUSED', `Cannot restore into "${into}": ${why}`)
  makeParent(into, refuse)
  const isThere = existsSync(into)
  if (isThere && !statSync(into).isDirectory()) throw refuse('it is no folder; name a folder')
  const isEmpty = !isThere || readdirSync(into).every((name) => LOCK.test(name))
  if (!isEmpty && !force) {
    throw refuse('it is not empty; name another folder, or use --force, which moves what is there aside') // prettier-ignore
  }
  const mount = `a file system is mounted there, and nothing can take its place as a whole; use --into "${join(into, 'box')}", and set ONBOX_DATA_DIR to that`
  if (isThere && statSync(into).dev !== statSync(dirname(into)).dev) throw refuse(mount)
  const unlock = isThere ? lock(into, refuse) : () => {}
  const partial = join(dirname(into), `.${createToken('restoring')}`)
  try {
    makeFolder(partial, refuse, { mode: 0o700 })
    const { info, paths, contentBytes } = await readBackup(read, partial, () => true)
    const databases = [...paths].filter((path) => path.endsWith('.db'))
    const verdict = checkData(partial, databases, {
      has: (path) => paths.has(path),
      root,
      retentionDays: info.retentionDays,
    })
    const [newer] = verdict.newer
    if (newer !== undefined) {
      throw new OnboxError(
        'SCHEMA_NEWER',
        `Cannot restore "${options.file}": ${newer} in it is of a newer onbox or project (it was made by onbox ${info.onbox}); install that one, and restore with it`,
      )
    }
    const fault = verdict.faults.find(
      (one) => one !== verdict.removed && !isTold(one, info.missing),
    )
    if (fault !== undefined) {
      throw new OnboxError(
        'BACKUP_INVALID',
        `Cannot use the backup "${options.file}": ${fault}; take another one`,
      )
    }
    const before = isEmpty ? undefined : `${into}.before-${toStamp(new Date())}`
    await flushFolders(partial)
    read.signal.throwIfAborted()
    try {
      replaceFolder(partial, into, before)
    } catch (cause) {
      // One that is mounted from the same file system tells only now.
      throw (cause as { code?: string }).code === 'EBUSY'
        ? refuse(mount)
        : refuse((cause as Error).message)
    }
    await flushFolder(dirname(into))
    return { info, files: paths.size, contentBytes, ...verdict, into, before }
  } finally {
    unlock()
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Makes the folder that a data directory will lie in. */
function makeParent(into: string, refuse: (why: string) => OnboxError): void {
  const link = findBrokenLink(into)
  if (link !== undefined) {
    throw refuse(`"${link}" is a link to "${readlinkSync(link)}", which is not there; make that folder, or remove the link`) // prettier-ignore
  }
  makeFolder(dirname(into), refuse, { recursive: true })
}

function makeFolder(
  folder: string,
  refuse: (why: string) => OnboxError,
  options: { recursive?: boolean; mode?: number },
): void {
  try {
    mkdirSync(folder, options)
  } catch (cause) {
    throw isDiskFull(cause)
      ? toStorageError(`make "${folder}"`, cause)
      : refuse(`"${folder}" cannot be made (${(cause as Error).message}); make it writable, or name another folder with --into`) // prettier-ignore
  }
}

/** The link on the way to a path that leads to nothing; undefined where there is none. */
function findBrokenLink(path: string): string | undefined {
  for (let at = path; !existsSync(at) && at !== dirname(at); at = dirname(at)) {
    if (isLink(at)) return at
  }
  return undefined
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    // It is not there, or what is above it leads nowhere, which is looked at next.
    return false
  }
}

/** @param before - where that goes which is there; undefined where there is nothing, or a lock at most */
function replaceFolder(partial: string, into: string, before: string | undefined): void {
  if (before !== undefined) renameSync(into, before)
  else if (existsSync(into)) for (const name of readdirSync(into)) rmSync(join(into, name))
  try {
    // Not over what somebody has put there meanwhile: only an empty folder gives way.
    renameSync(partial, into)
  } catch (error) {
    if (before !== undefined && !existsSync(into)) renameSync(before, into)
    throw error
  }
}

/** A file that the box itself did not have, and the backup says so: it is no reason to keep the rest from anybody. */
const isTold = (fault: string, missing: readonly string[]): boolean =>
  missing.some((path) => fault.includes(`names ${path},`))

function lock(folder: string, refuse: (why: string) => OnboxError): () => void {
  try {
    return lockFolder(folder, 'a box')
  } catch (cause) {
    throw refuse(`${(cause as Error).message}; stop it first, or name another folder`)
  }
}

const toStamp = (time: Date): string => time.toISOString().replaceAll(/[-:]/g, '')

/** The files are on disk already; their names are then too. */
async function flushFolders(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await flushFolders(join(folder, entry.name))
  }
  await flushFolder(folder)
}
