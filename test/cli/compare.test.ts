import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentComparison, StoredDocument } from '../../lib/knowledge/index.ts'
import { readSoftwareVersions } from '../helpers/contract-versions.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

const LOADED_MS = 120_000

let box: TestBox
let earlier: StoredDocument
let later: StoredDocument
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject({}, folder),
    config: { collections: { contracts: {} }, functions: {} },
  })
  const versions = readSoftwareVersions()
  earlier = await add(versions.earlier, { version: '1.0' })
  later = await add(versions.later, { version: '2.0', versionOf: earlier.id })
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

async function add(text: string, fields: Record<string, string>): Promise<StoredDocument> {
  const form = new FormData()
  form.set('file', new File([text], `v${fields['version']}.txt`))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const path = '/admin/collections/contracts/documents'
  return (await (await box.request(path, { method: 'POST', body: form })).json()) as StoredDocument
}

async function run(...args: string[]) {
  const cli = useCli(['compare', ...args, '--url', box.url], { env: { ONBOX_ADMIN_KEY: TEST_KEY } })
  const code = await cli.ended
  return { code, output: cli.output, complaints: cli.complaints }
}

describe('onbox compare', { timeout: LOADED_MS }, () => {
  it('tells what became of each clause, with the values before and after', async () => {
    const { code, output, complaints } = await run('contracts', earlier.id, later.id)
    expect(complaints).toBe('')
    expect(output).toContain(`before  软件开发合同, v1.0, v1.0.txt (${earlier.id})\n`)
    expect(output).toContain('\n5 in substance; 569 unchanged\n')
    expect(output).toContain('\n[2] changed: 第十二章第三条 付款方式\n')
    expect(output).toContain('\n    period     三十个工作日 → 十五个工作日\n')
    expect(code).toBe(0)
  })

  it('compares with the version before, as one line of JSON', async () => {
    const { code, output } = await run('contracts', later.id, '--json')
    const comparison = JSON.parse(output) as DocumentComparison
    expect(comparison.before.id).toBe(earlier.id)
    expect(comparison.changes).toHaveLength(5)
    expect(code).toBe(0)
  })

  it('says that nothing changed, and why it cannot compare', async () => {
    const same = await run('contracts', later.id, later.id)
    expect(same.output).toMatch(/\nNo clause was changed; 574 are the same\.\n$/)
    const first = await run('contracts', earlier.id)
    expect(first.complaints).toContain('[DOCUMENT_NOT_FOUND]')
    expect(first.code).toBe(1)
    expect((await run('contracts')).code).toBe(2)
  })
})
