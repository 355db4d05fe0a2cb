import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULTS, loadConfig } from '../../lib/config/index.ts'
import { configSchema } from '../../lib/config/schema.ts'
import { makeProject, PROJECT } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/knowledge.md')

describe('docs/knowledge.md', () => {
  it('has a model for vectors that can be configured so, and every setting of it', async () => {
    const code = page.blocks('ts').find((block) => block.includes('embedding')) ?? ''
    const root = makeProject({}, makeTemporaryFolder())
    writeFileSync(join(root, 'wrangler-like.config.ts'), code)
    const { model } = await loadConfig(root)
    expect(model?.embedding?.path).toMatch(/\.gguf$/)
    const table = page.text.slice(page.text.indexOf('| `model.embedding`')).split('\n\n')[0] ?? ''
    const names = [...table.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name ?? '')
    const [settings] = configSchema.entries.model.wrapped.entries.embedding.wrapped.pipe
    expect(names.toSorted()).toEqual(Object.keys(settings.entries).toSorted())
    expect(table).toContain(`| ${DEFAULTS.embedding.contextTokens} `)
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
