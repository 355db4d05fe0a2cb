import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../lib/config/index.ts'
import { makeProject, PROJECT } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/knowledge.md')

describe('docs/knowledge.md', () => {
  it('has a configuration that can be loaded', async () => {
    const [code = ''] = page.blocks('ts')
    const root = makeProject({}, makeTemporaryFolder())
    writeFileSync(join(root, 'wrangler-like.config.ts'), code)
    const { collections } = await loadConfig(root)
    expect(Object.keys(collections ?? {})).toEqual(['contracts', 'policies'])
  })

  it('asks a route of the function that it configures', () => {
    const [line = ''] = page.blocks('sh')
    expect(line).toContain('/contract-search/documents')
    expect(page.text).toContain("'contract-search': {")
  })

  it('shows lines of the function that compares contracts', () => {
    const source = readFileSync(join(PROJECT, 'functions/contract-changes.ts'), 'utf8')
    for (const line of [
      ".post('/summary', summarizeChanges('CONTRACTS'))",
      "ask<Env<'contract-changes'>>({",
      'documents: async ({ env, req }) => {',
      'return [{ title, text }]',
    ]) {
      expect(page.text).toContain(line)
      expect(source).toContain(line)
    }
  })
})
