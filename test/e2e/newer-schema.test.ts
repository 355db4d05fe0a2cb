import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import { copyProject, makeProject, startTestBox, TEST_KEY } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** As a version of next year would leave it. */
function makeNewer(path: string): void {
  const client = new Database(path)
  client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9999999999999)")
  client.close()
}

const NONE = 'none.gguf'

describe('a newer database', () => {
  it('is no start where it is the platform, with exit code 1', async () => {
    const cwd = makeProject({})
    writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
    writeFileSync(join(cwd, 'wrangler-like.config.ts'), 'export default { functions: {} }')
    const env = { ONBOX_PORT: '0', ONBOX_ADMIN_KEY: TEST_KEY, ONBOX_MODEL: NONE }
    const first = useCli(['start'], { cwd, env })
    await first.printed(/serves at (\S+)/)
    await first.stop()
    makeNewer(join(cwd, '.onbox/platform.db'))
    const second = useCli(['start'], { cwd, env })
    expect(await second.ended).toBe(1)
    expect(second.complaints).toMatch(
      /onbox: Cannot use ".*platform\.db": it has a migration that is not known here; .* \[SCHEMA_NEWER\]\n$/,
    )
  })

  it('costs only those that use it, where it is another one', async () => {
    const root = copyProject()
    const dataDir = makeTemporaryFolder()
    const source = (use: string) => `import { sql } from 'drizzle-orm'
import { createFunction } from 'onbox'
export default createFunction().get('/', async ({ env, json }) => json(${use} ?? null))`
    const files = {
      quotes: 'await env.DB.all(sql`select count(*) from quotes`)',
      kept: "await env.KV.get('a')",
      plain: '1',
    }
    for (const [name, use] of Object.entries(files)) {
      writeFileSync(join(root, `functions/${name}.ts`), source(use))
    }
    const config: Config = {
      databases: { quotes: {} },
      collections: { papers: {} },
      functions: {
        quotes: { bindings: { DB: { type: 'database', database: 'quotes', access: 'read' } } },
        kept: { bindings: { KV: { type: 'kv' } } },
      },
    }
    const options = { root, config, modelPath: NONE }
    await (await startTestBox(dataDir, options)).close()
    for (const name of ['quotes', 'onbox-kv', 'collections/papers/index']) {
      makeNewer(join(dataDir, 'data', `${name}.db`))
    }
    const box = await startTestBox(dataDir, options)
    onTestFinished(() => box.close())
    for (const name of ['quotes', 'kept']) {
      const response = await box.request(`/${name}`)
      expect([name, response.status]).toEqual([name, 503])
      expect(await response.text()).toContain('it has a migration that is not known here')
    }
    const papers = await box.request('/admin/collections/papers/documents')
    expect([papers.status, await papers.text()]).toEqual([
      503,
      expect.stringContaining('it has a migration that is not known here'),
    ])
    expect(await (await box.request('/plain')).text()).toBe('1')
    const reason = expect.stringContaining('it has a migration that is not known here') as string
    const { faults } = (await (await box.request('/readyz')).json()) as { faults: object[] }
    expect(faults).toContainEqual({ what: 'function kept', reason })
    expect(faults).toContainEqual({ what: 'function quotes', reason })
    expect(faults).not.toContainEqual(expect.objectContaining({ what: 'function plain' }))
  })
})
