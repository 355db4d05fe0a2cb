import { defineConfig } from 'drizzle-kit'

/** `DATABASE=sales npx drizzle-kit generate --name <change>` writes the migration of that database. */
const database = process.env.DATABASE
if (!database) throw new Error('Set DATABASE to the folder in db/ to work on, e.g. DATABASE=sales')

export default defineConfig({
  dialect: 'sqlite',
  schema: `./db/${database}/schema.ts`,
  out: `./db/${database}/migrations`,
})
