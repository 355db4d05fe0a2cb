import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OnboxError } from '../../lib/base/index.ts'
import { bundleFunction } from '../../lib/deploy/bundle-function.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** Writes a project of the given files and bundles `functions/test.ts` of it. */
async function bundle(files: Record<string, string>) {
  const root = makeTemporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return bundleFunction(join(root, 'functions/test.ts'), root)
}

const MINIMAL = `import { createFunction } from 'onbox'\nexport default createFunction()\n`

describe('bundleFunction()', () => {
  it('makes one script of a function and all that it may import', async () => {
    const { code, sourceMap, hash } = await bundle({
      'functions/test.ts': `
        import { createHash } from 'node:crypto'
        import { createFunction, type Env } from 'onbox'
        import type config from '../wrangler-like.config.ts'
        import { cors } from 'hono/cors'
        import { eq } from 'drizzle-orm'
        import * as v from 'valibot'
        import { notes } from '../db/notes/schema.ts'
        export default createFunction().use(cors()).get('/', (c) =>
          c.json([createHash, eq(notes.id, 1), v.string()].length))`,
      'db/notes/schema.ts': `
        import { integer, sqliteTable } from 'drizzle-orm/sqlite-core'
        import { columns } from './columns.ts'
        export const notes = sqliteTable('notes', { id: integer(), ...columns })`,
      'db/notes/columns.ts': 'export const columns = {}',
    })
    expect(code).toContain('require("node:crypto")')
    const required = [...code.matchAll(/\brequire\("([^"]*)"\)/g)].map(([, name]) => name)
    const modules = ['drizzle-orm', 'drizzle-orm/sqlite-core', 'hono/cors', 'onbox', 'valibot']
    expect(new Set(required)).toEqual(new Set([...modules, 'node:crypto']))
    expect(JSON.parse(sourceMap)).toMatchObject({
      sources: expect.arrayContaining(['functions/test.ts', 'db/notes/schema.ts']) as string[],
    })
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('gives the same hash for the same files, wherever they lie', async () => {
    const [first, second, other] = await Promise.all([
      bundle({ 'functions/test.ts': MINIMAL }),
      bundle({ 'functions/test.ts': MINIMAL }),
      bundle({ 'functions/test.ts': MINIMAL.replace('()', '({ description: "x" })') }),
    ])
    expect(second.hash).toBe(first.hash)
    expect(other.hash).not.toBe(first.hash)
  })

  it('refuses every other import at once, naming import, file and line', async () => {
    const specifiers = [
      'node:fs',
      'fs',
      'node:sqlite',
      'child_process',
      'better-sqlite3',
      'hono-other',
      '../lib/server.ts',
      '../../lib/base/index.ts',
      './other.ts',
      '/etc/hostname',
      '../db/../secret.ts',
      'data:text/javascript,0',
      'https://example.com/x.js',
    ]
    const pending = bundle({
      'functions/test.ts': specifiers.map((one) => `import '${one}'\n`).join('') + MINIMAL,
      'functions/other.ts': '',
      'secret.ts': '',
      'db/schema.ts': '',
    })
    const { code, message } = (await pending.catch((error: unknown) => error)) as OnboxError
    expect(code).toBe('BUNDLE_FAILED')
    const [first, ...faults] = message.split('\n')
    expect(first).toBe('Cannot bundle "functions/test.ts":')
    expect(faults.map((fault) => fault.replace(/".*/, ''))).toEqual(
      specifiers.map((_one, index) => `  functions/test.ts:${index + 1}:8: Cannot import `),
    )
    expect(faults.map((fault) => /Cannot import "([^"]*)"/.exec(fault)?.[1])).toEqual(specifiers)
  })

  it('refuses the same in a file of db/, and through require() and import()', async () => {
    await expect(
      bundle({
        'functions/test.ts': `import '../db/schema.ts'\n${MINIMAL}`,
        'db/schema.ts': "import 'node:fs'\nimport '../functions/test.ts'",
      }),
    ).rejects.toThrow(/db\/schema\.ts:1:8: Cannot import "node:fs"[^]*db\/schema\.ts:2:8: Cannot/)
    await expect(
      bundle({ 'functions/test.ts': `${MINIMAL}require('fs')\nawait import('./x.ts')` }),
    ).rejects.toThrow(/Cannot import "fs"[^]*Cannot import "\.\/x\.ts"/)
  })

  it('says where the syntax is broken, and which file is missing', async () => {
    await expect(bundle({ 'functions/test.ts': 'export default {\n  a: = 1\n}' })).rejects.toThrow(
      /^Cannot bundle "functions\/test\.ts":\n {2}functions\/test\.ts:2:6: /,
    )
    await expect(
      bundle({ 'functions/test.ts': `import '../db/none.ts'\n${MINIMAL}` }),
    ).rejects.toThrow('functions/test.ts:1:8: Could not resolve "../db/none.ts"')
    await expect(bundle({})).rejects.toMatchObject({ code: 'BUNDLE_FAILED' })
    await expect(bundle({ 'functions/test.ts': 'export const a = 1' })).rejects.toThrow(
      'functions/test.ts',
    )
    await expect(
      bundle({
        'functions/test.ts': `import { object, objekt } from 'valibot'\n${MINIMAL}objekt()`,
      }),
    ).rejects.toThrow('functions/test.ts:1:18: No matching export')
  })

  it('takes in what the runtime does not have of a package that may be imported', async () => {
    const { code } = await bundle({
      'functions/test.ts': `import { sign } from 'hono/jwt'\n${MINIMAL}void sign`,
    })
    expect(code).not.toContain('require("hono/jwt")')
    expect(code).toContain('HS256')
  })

  it('refuses what a link leads to outside of the project', async () => {
    const root = makeTemporaryFolder()
    for (const name of ['functions', 'db']) mkdirSync(join(root, name))
    writeFileSync(join(root, 'secret.ts'), 'export default "nobody reads this"')
    writeFileSync(join(root, 'functions/test.ts'), `import '../db/link.ts'\n${MINIMAL}`)
    symlinkSync(join(root, 'secret.ts'), join(root, 'db/link.ts'))
    symlinkSync(join(root, 'secret.ts'), join(root, 'functions/link.ts'))
    await expect(bundleFunction(join(root, 'functions/test.ts'), root)).rejects.toThrow(
      'Cannot import "../db/link.ts" in "functions/test.ts"',
    )
    await expect(bundleFunction(join(root, 'functions/link.ts'), root)).rejects.toThrow(
      /Cannot import ".*functions\/link\.ts": a function may import/,
    )
  })

  it('works where the project is reached by a link', async () => {
    const root = makeTemporaryFolder()
    mkdirSync(join(root, 'real/functions'), { recursive: true })
    mkdirSync(join(root, 'real/db'))
    writeFileSync(join(root, 'real/functions/test.ts'), `import '../db/a.ts'\n${MINIMAL}`)
    writeFileSync(join(root, 'real/db/a.ts'), 'export const a = 1')
    symlinkSync(join(root, 'real'), join(root, 'link'))
    const { inputs, sourceMap } = await bundleFunction(
      join(root, 'link/functions/test.ts'),
      join(root, 'link'),
    )
    expect(inputs.toSorted()).toEqual([
      join(root, 'link/db/a.ts'),
      join(root, 'link/functions/test.ts'),
    ])
    const { sources } = JSON.parse(sourceMap) as { sources: string[] }
    expect(sources).toEqual(expect.arrayContaining(['functions/test.ts']))
  })
})
