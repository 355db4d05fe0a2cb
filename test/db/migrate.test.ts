import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openMigrated, SchemaError } from '../../db/migrate.ts'
import { KEPT_SNAPSHOTS, takeSnapshot } from '../../db/take-snapshot.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { writeMigrations } from '../helpers/write-migrations.ts'

const NOTES = 'CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT NOT NULL)'
const AUTHORS = 'ALTER TABLE notes ADD author TEXT'

/** A database with one note, migrated by the first of these. */
function useNotes() {
  const folder = makeTemporaryFolder()
  const path = join(folder, 'notes.db')
  const migrations = join(folder, 'migrations')
  const { client, close } = openMigrated(path, writeMigrations(migrations, [NOTES]))
  client.exec("INSERT INTO notes (words) VALUES ('before')")
  close()
  const snapshots = () => readdirSync(join(folder, 'snapshots'))
  const read = (file: string, sql: string): unknown => {
    const database = new Database(file, { readonly: true })
    try {
      return database.prepare(sql).pluck().all()
    } finally {
      database.close()
    }
  }
  const columns = (file = path) => read(file, "SELECT name FROM pragma_table_info('notes')")
  return { folder, path, migrations, snapshots, read, columns }
}

describe('openMigrated()', () => {
  it('keeps what was before a migration, whole and for the owner only', () => {
    const { folder, path, migrations, snapshots, read, columns } = useNotes()
    expect(readdirSync(folder)).not.toContain('snapshots')
    openMigrated(path, writeMigrations(migrations, [NOTES, AUTHORS])).close()
    expect(columns()).toEqual(['id', 'words', 'author'])
    const [name = ''] = snapshots()
    expect(snapshots()).toEqual([expect.stringMatching(/^notes-\d{8}T[\d.]+Z\.db$/)])
    const kept = join(folder, 'snapshots', name)
    expect(statSync(kept).mode & 0o777).toBe(0o600)
    expect(columns(kept)).toEqual(['id', 'words'])
    expect(read(kept, 'SELECT words FROM notes')).toEqual(['before'])
    // A start without a migration makes none.
    openMigrated(path, migrations).close()
    expect(snapshots()).toHaveLength(1)
  })

  it('applies all that is due, or nothing, and says where the state before is', () => {
    const { path, migrations, snapshots, read, columns } = useNotes()
    const due = [NOTES, AUTHORS, 'CREATE nothing']
    const open = () => openMigrated(path, writeMigrations(migrations, due))
    expect(open).toThrow(SchemaError)
    expect(open).toThrow(
      /^Cannot migrate ".*notes\.db": near "nothing": syntax error; nothing of it/,
    )
    expect(columns()).toEqual(['id', 'words'])
    expect(read(path, 'SELECT count(*) FROM __drizzle_migrations')).toEqual([1])
    expect(snapshots()).toHaveLength(2)
    // With the fault mended it goes on.
    openMigrated(path, writeMigrations(migrations, [NOTES, AUTHORS])).close()
    expect(read(path, 'SELECT words FROM notes')).toEqual(['before'])
  })

  it('migrates nothing where no snapshot can be kept', () => {
    const { folder, path, migrations, columns } = useNotes()
    writeFileSync(join(folder, 'snapshots'), 'in the way')
    expect(() => openMigrated(path, writeMigrations(migrations, [NOTES, AUTHORS]))).toThrow(
      'Cannot keep a snapshot',
    )
    expect(columns()).toEqual(['id', 'words'])
  })

  it('leaves a database alone that is newer', () => {
    const { path, migrations } = useNotes()
    openMigrated(path, writeMigrations(migrations, [NOTES, AUTHORS])).close()
    const before = readFileSync(path)
    const open = () => openMigrated(path, writeMigrations(migrations, [NOTES]))
    expect(open).toThrow(expect.objectContaining({ type: 'newer' }) as Error)
    expect(open).toThrow('it has a migration that is not known here')
    expect(readFileSync(path)).toEqual(before)
  })
})

it('takeSnapshot() keeps the last few of each database', () => {
  const { folder, path, snapshots } = useNotes()
  const client = new Database(path)
  const other = join(folder, 'notes-old.db')
  takeSnapshot(client, other, new Date('2020-01-01T00:00:00Z'))
  for (let day = 1; day <= KEPT_SNAPSHOTS + 2; day++) {
    takeSnapshot(client, path, new Date(`2026-11-0${day}T00:00:00Z`))
  }
  client.close()
  expect(snapshots()).toEqual([
    'notes-20261103T000000.000Z.db',
    'notes-20261104T000000.000Z.db',
    'notes-20261105T000000.000Z.db',
    'notes-old-20200101T000000.000Z.db',
  ])
})
