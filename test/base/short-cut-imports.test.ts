import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { PROJECT } from '../helpers/start-box.ts'

/** What a process finds in drizzle-orm. */
const LOOKS = `
const names = []
for (const part of ['', '/sqlite-core', '/better-sqlite3', '/better-sqlite3/migrator', '/sqlite-proxy']) {
  names.push(Object.keys(await import('drizzle-orm' + part)))
}
console.log(JSON.stringify(names))`

async function look(...preload: string[]) {
  const args = [...preload, '--input-type=module', '--eval', LOOKS]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT })
  return JSON.parse(stdout) as string[][]
}

it('the files of drizzle-orm are found as without short cuts', async () => {
  const preload = `--import=${join(PROJECT, 'lib/base/short-cut-imports.ts')}`
  const [plain, short] = await Promise.all([look(), look(preload)])
  expect(plain.flat().length).toBeGreaterThan(100)
  expect(short).toEqual(plain)
})
