import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** Bundles in a process of its own, as a start does. */
const RUN = `import { enableCompileCache, registerHooks } from 'node:module'
const [folder, entry] = process.argv.slice(1)
enableCompileCache(join(folder, 'cache'))
let hasBundler = false
registerHooks({ load: (url, context, next) => {
  hasBundler ||= url.includes('/node_modules/esbuild/')
  return next(url, context)
} })
const { bundleScript } = await import(${JSON.stringify(join(PROJECT, 'lib/isolate/index.ts'))})
const code = bundleScript(entry)
process.stdout.write(JSON.stringify({ code, hasBundler }))
function join(...parts) { return parts.join('/') }`

function useFolder() {
  const folder = makeTemporaryFolder()
  const entry = join(folder, 'entry.ts')
  writeFileSync(join(folder, 'other.ts'), 'export const word: string = "one"')
  writeFileSync(entry, 'import { word } from "./other.ts"\nconsole.log(word)')
  const run = (): { code: string; hasBundler: boolean } => {
    const args = ['--input-type=module-typescript', '--eval', RUN, folder, entry]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(stderr).toBe('')
    return JSON.parse(stdout) as { code: string; hasBundler: boolean }
  }
  return { folder, run }
}

it('a bundle is kept for the next start, until one of its files changes', () => {
  const { folder, run } = useFolder()
  const first = run()
  expect(first.code).toContain('"one"')
  expect(first.hasBundler).toBe(true)
  expect(run()).toEqual({ code: first.code, hasBundler: false })
  writeFileSync(join(folder, 'other.ts'), 'export const word: string = "two"')
  const changed = run()
  expect(changed.code).toContain('"two"')
  expect(changed.hasBundler).toBe(true)
})

it('a kept bundle that is damaged is made again', () => {
  const { folder, run } = useFolder()
  const { code } = run()
  const [cache = ''] = readdirSync(join(folder, 'cache'))
  const name = readdirSync(join(folder, 'cache', cache)).find((file) => file.startsWith('bundle-'))
  const path = join(folder, 'cache', cache, name ?? '')
  writeFileSync(path, readFileSync(path, 'utf8').replace('one', 'two'))
  expect(run()).toEqual({ code, hasBundler: true })
})
