import { execFileSync } from 'node:child_process'
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { parseScope } from '../../lib/access/index.ts'
import { loadConfig } from '../../lib/config/index.ts'
import { copyProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { readPage } from './read-page.ts'

const page = readPage('docs/make-it-yours.md')

const listDocuments = async (box: TestBox, collection: string): Promise<string[]> => {
  const listed = await box.request(`/admin/collections/${collection}/documents`)
  return ((await listed.json()) as { documents: { fileName: string }[] }).documents.map(
    ({ fileName }) => fileName,
  )
}

it.skipIf(process.platform === 'win32')(
  'docs/make-it-yours.md leaves nothing of the sample, and four functions that work with documents of one’s own',
  async () => {
    const root = copyProject()
    const dataDir = join(root, '.onbox')
    // The sample's data is all that matters of that box.
    renameSync(join(root, 'functions'), join(root, 'functions of the sample'))
    const sample = await startTestBox(dataDir, {
      root,
      config: {
        sampleCompany: true,
        databases: { weather: {}, sales: {} },
        collections: { faq: {} },
        functions: {},
      },
      modelPath: 'none.gguf',
    })
    onTestFinished(() => sample.close())
    await sample.seeded
    expect(await listDocuments(sample, 'faq')).not.toEqual([])
    expect(existsSync(join(dataDir, 'data/sales.db'))).toBe(true)
    await sample.close()
    renameSync(join(root, 'functions of the sample'), join(root, 'functions'))

    const removals = page
      .blocks('sh')
      .flatMap((block) => block.trim().split('\n'))
      .filter((line) => line.startsWith('rm ') && line !== 'rm -r .onbox')
    expect(removals).toHaveLength(3)
    for (const line of removals) execFileSync('sh', ['-c', line], { cwd: root })
    writeFileSync(join(root, 'wrangler-like.config.ts'), page.blocks('ts')[0] ?? '')

    const config = await loadConfig(root)
    const box = await startTestBox(dataDir, { root, config, modelPath: 'none.gguf' })
    onTestFinished(() => box.close())
    const listed = box.functions.list()
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(config.functions).toSorted())
    expect(listed.flatMap(({ fault, notice }) => fault ?? notice ?? [])).toEqual([])
    await box.seeded
    for (const name of Object.keys(config.collections ?? {})) {
      expect(await listDocuments(box, name), name).toEqual([])
    }
    expect(existsSync(join(dataDir, 'data/sales.db'))).toBe(false)

    const form = new FormData()
    const text = '# 采购合同\n\n第一条 违约金\n逾期一日,按千分之一支付违约金。\n'
    form.append('file', new Blob([text]), '采购合同.md')
    const added = await box.request('/contract-clauses/documents', { method: 'POST', body: form })
    expect(added.status).toBe(201)
    expect(await listDocuments(box, 'contracts')).toEqual(['采购合同.md'])
    const found = await box.request('/contract-clauses/tools/find_clause', {
      method: 'POST',
      body: JSON.stringify({ topic: '违约金' }),
    })
    expect(JSON.stringify(await found.json())).toContain('千分之一')
  },
  240_000,
)

it('docs/make-it-yours.md has scopes that exist', () => {
  const scopes = [...page.text.matchAll(/--scope (\S+)/g)].map(([, one = '']) => one)
  expect(scopes.length).toBeGreaterThan(2)
  expect(scopes.filter((scope) => parseScope(scope) === undefined)).toEqual([])
})
