import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type Database from 'better-sqlite3'

/** Beside a database. */
const FOLDER = 'snapshots'
/** Of each database: so many migrations can be taken back. */
export const KEPT_SNAPSHOTS = 3

/**
 * Keeps a copy of a database as it is, on disk, in `snapshots/<name>-<time>.db` beside it, and the last few of before.
 *
 * @returns its path
 * @throws when there is no room for it
 */
export function takeSnapshot(client: Database.Database, path: string, now = new Date()): string {
  const name = basename(path, '.db')
  const folder = join(dirname(path), FOLDER)
  const kept = join(folder, `${name}-${now.toISOString().replaceAll(/[-:]/g, '')}.db`)
  const partial = `${kept}.new`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    rmSync(partial, { force: true })
    client.prepare('VACUUM INTO ?').run(partial)
    chmodSync(partial, 0o600)
    sync(partial)
    renameSync(partial, kept)
    sync(folder)
  } catch (cause) {
    if (existsSync(partial)) rmSync(partial)
    throw new Error(
      `Cannot keep a snapshot of "${path}" before its migration: ${(cause as Error).message}`,
      { cause },
    )
  }
  const snapshots = readdirSync(folder).filter((file) => isOf(file, name))
  for (const file of snapshots.toSorted().slice(0, -KEPT_SNAPSHOTS)) rmSync(join(folder, file))
  return kept
}

/** `sales-2026…db` is one of `sales`, and `sales-old-2026…db` is not. */
const isOf = (file: string, name: string): boolean =>
  file.startsWith(`${name}-`) && /^\d{8}T[\d.]+Z\.db$/.test(file.slice(name.length + 1))

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
