import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createVerifyToken, parseScope } from '../../lib/access/index.ts'
import { ERRORS } from '../../lib/base/index.ts'
import { loadConfig } from '../../lib/config/index.ts'
import { makeProject } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/keys.md')

describe('docs/keys.md', () => {
  it('has scopes in its table that are some, and its commands too', () => {
    const cells = page.text.split('\n').flatMap((line) => /^\| (`.+?) *\|/.exec(line)?.[1] ?? [])
    const told = cells.flatMap((cell) => [...cell.matchAll(/`(.+?)`/g)].map(([, one = '']) => one))
    expect(told.length).toBeGreaterThan(10)
    const typed = [...page.text.matchAll(/--scope (\S+)/g)].map(([, one = '']) => one)
    expect(typed.length).toBeGreaterThan(1)
    expect([...told, ...typed].filter((text) => parseScope(text) === undefined)).toEqual([])
  })

  it.each(page.blocks('ts'))('has a configuration that can be loaded: %#', async (code) => {
    const root = makeProject({}, makeTemporaryFolder())
    writeFileSync(join(root, 'wrangler-like.config.ts'), code)
    const { access } = await loadConfig(root)
    expect(createVerifyToken(access?.oidc as never, undefined)).toBeTypeOf('function')
  })

  it('names codes that exist', () => {
    const named = [...page.text.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, code = '']) => code)
    expect(named).toContain('TOKEN_INVALID')
    expect(named.filter((code) => !(code in ERRORS) && !code.startsWith('ONBOX_'))).toEqual([])
  })
})
