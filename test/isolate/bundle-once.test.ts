import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleScript } from '../../lib/isolate/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const KEPT = join(getCompileCacheDir() ?? '', 'bundles')

/** A script of two files, and what is kept of it once it was bundled. */
function useScript() {
  const root = makeTemporaryFolder()
  const entry = join(root, 'entry.ts')
  const imported = join(root, 'imported.ts')
  writeFileSync(entry, `import { word } from './imported.ts'\nconsole.log(word)`)
  writeFileSync(imported, `export const word = 'first'`)
  const bundled = bundleScript(entry)
  expect(bundled).toContain('first')
  const path = readdirSync(KEPT)
    .map((name) => join(KEPT, name))
    .find((one) => readFileSync(one, 'utf8').includes(root)) as string
  const kept = JSON.parse(readFileSync(path, 'utf8')) as { code: string; hash: string }
  return { entry, imported, path, kept, bundled }
}

describe('a bundle of our own', () => {
  it('is kept, and taken by whoever starts next', () => {
    const { entry, path, kept } = useScript()
    const code = 'console.log("kept")'
    const hash = createHash('sha256').update(code).digest('hex')
    writeFileSync(path, JSON.stringify({ ...kept, code, hash }))
    expect(bundleScript(entry)).toBe(code)
  })

  it('is made anew when a file in it has changed, or is gone', () => {
    const { entry, imported } = useScript()
    writeFileSync(imported, `export const word = 'another'`)
    expect(bundleScript(entry)).toContain('another')
    writeFileSync(entry, `console.log('alone')`)
    expect(bundleScript(entry)).toContain('alone')
  })

  it.each([
    ['is another', (kept: object) => JSON.stringify({ ...kept, code: 'evil()' })],
    ['is cut short', (kept: object) => JSON.stringify(kept).slice(0, 99)],
    ['is empty', () => ''],
  ])('is made anew when what was kept %s', (_what, damage) => {
    const { entry, path, kept, bundled } = useScript()
    writeFileSync(path, damage(kept))
    expect(bundleScript(entry)).toBe(bundled)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(kept)
  })
})
