import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes a folder of migrations, as drizzle-kit does. */
export function writeMigrations(folder: string, migrations: readonly string[]): string {
  mkdirSync(join(folder, 'meta'), { recursive: true })
  for (const [index, sql] of migrations.entries())
    writeFileSync(join(folder, `000${index}.sql`), sql)
  const entries = migrations.map((_, idx) => ({
    idx,
    version: '6',
    when: 1_000 * (idx + 1),
    tag: `000${idx}`,
    breakpoints: true,
  }))
  const journal = JSON.stringify({ version: '7', dialect: 'sqlite', entries })
  writeFileSync(join(folder, 'meta/_journal.json'), journal)
  return folder
}
