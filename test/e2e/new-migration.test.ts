import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createClient } from '../../lib/client/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import { makeProject, TEST_KEY, useTestBox } from '../helpers/start-box.ts'
import { writeMigrations } from '../helpers/write-migrations.ts'

const NOTES = 'CREATE TABLE notes (words TEXT NOT NULL)'
const AUTHORS = "ALTER TABLE notes ADD author TEXT DEFAULT '张伟'"
const read = (column: string): string => `import { sql } from 'drizzle-orm'
import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, json }) => json(await env.DB.all(sql\`select ${column} from notes\`)))`

it('a deploy applies the migrations that are new', async () => {
  const root = makeProject({ 'notes.ts': read('words') })
  const migrations = join(root, 'db/notes/migrations')
  writeMigrations(migrations, [NOTES, "INSERT INTO notes VALUES ('付款')"])
  const DB = { type: 'database', database: 'notes', access: 'read' } as const
  const config = { databases: { notes: {} }, functions: { notes: { bindings: { DB } } } }
  const box = await useTestBox({ root, config })
  const get = async () => (await box.request('/notes')).json()
  expect(await get()).toEqual([['付款']])

  writeMigrations(migrations, [NOTES, "INSERT INTO notes VALUES ('付款')", AUTHORS])
  const file = join(root, 'functions/notes.ts')
  writeFileSync(file, read('author'))
  const { code, runtime, sourceMap } = await bundleFunction(file, root)
  const client = createClient({ url: box.url, key: TEST_KEY })
  await Array.fromAsync(client.deploy('notes', { code, runtime, sourceMap }))
  expect(await get()).toEqual([['张伟']])
})
