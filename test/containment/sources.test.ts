import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { OnboxError } from '../../lib/base/index.ts'
import { bundleFunction } from '../../lib/deploy/bundle-function.ts'
import { sources } from './sources.ts'

describe('a bundle takes in nothing of the host', () => {
  it.each(Object.entries(sources))('%s', async (_name, { text, out }) => {
    const folder = mkdtempSync(join(tmpdir(), 'onbox-sources-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const canary = join(folder, 'canary.json')
    writeFileSync(canary, '{"words":"nobody reads this","sourcesContent":["nobody reads this"]}')
    const root = join(folder, 'project')
    for (const name of ['functions', 'db']) mkdirSync(join(root, name), { recursive: true })
    const file = join(root, 'functions/hostile.ts')
    writeFileSync(file, text.replaceAll('CANARY', canary))

    const result = await bundleFunction(file, root).then(
      ({ code, sourceMap }) => `bundled ${code}${sourceMap}`,
      (error: OnboxError) => `${error.code} ${error.message}`,
    )
    expect(result).toMatch(out)
    expect(result).not.toContain('nobody reads this')
  })
})
