import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'

/** Runs a command on a terminal of its own. */
const ON_TERMINAL = ['sh', '-c', 'exec script -qec "$*" /dev/null', '-']
const hasTerminals = spawnSync('script', ['--version']).status === 0

let box: TestBox
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  box = await startTestBox(join(folder, '.onbox'), {
    root: makeProject({}, folder),
    config: { collections: { contracts: {}, remove: {} }, functions: {} },
  })
}, 120_000)
afterAll(async () => {
  await box.close()
  rmSync(folder, { recursive: true, force: true })
})

const DOCUMENTS = '/admin/collections/contracts/documents'
let added = 0

async function add(title: string): Promise<string> {
  added += 1
  const form = new FormData()
  form.set('file', new File([`第一条 付款\n甲方应当在${added}日内付款。`], `${added}.txt`))
  form.set('title', title)
  const response = await box.request(DOCUMENTS, { method: 'POST', body: form })
  return ((await response.json()) as StoredDocument).id
}

const isThere = async (id: string): Promise<boolean> =>
  (await box.request(`${DOCUMENTS}/${id}`)).status === 200

async function run(args: readonly string[], onTerminal?: string) {
  const cli = useCli(['documents', ...args, '--url', box.url], {
    env: { ONBOX_KEY: TEST_KEY },
    ...(onTerminal !== undefined && { via: ON_TERMINAL, input: onTerminal }),
  })
  return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
}

describe('onbox documents remove', () => {
  it('removes what it is given, and goes on after one that is not there', async () => {
    const [one, other] = [await add('甲'), await add('乙')]
    const removed = await run(['remove', 'contracts', one, 'doc_none', other])
    expect(removed.output).toBe(`${one} is removed\n${other} is removed\n`)
    expect(removed.complaints).toMatch(/^doc_none is not removed: .*\[DOCUMENT_NOT_FOUND\]\n$/)
    expect(removed.code).toBe(1)
    expect([await isThere(one), await isThere(other)]).toEqual([false, false])

    const third = await add('丙')
    const { code, output } = await run(['remove', 'contracts', third, 'doc_none', '--json'])
    expect(code).toBe(1)
    expect(output.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: third, isRemoved: true },
      { id: 'doc_none', isRemoved: false, error: { code: 'DOCUMENT_NOT_FOUND' } },
    ]) // prettier-ignore
  })

  it.skipIf(!hasTerminals)('asks first on a terminal, unless it is told not to', async () => {
    const id = await add('采购合同')
    for (const input of ['n\n', '\n']) {
      const kept = await run(['remove', 'contracts', id], input)
      expect(kept.output).toMatch(
        /采购合同\r\n[^\n]*Remove it from "contracts" for ever\? \[y\/N\]/,
      )
      expect(kept.output).toContain('Nothing is removed.')
      expect([kept.code, await isThere(id)]).toEqual([1, true])
    }
    const removed = await run(['remove', 'contracts', id], 'y\n')
    expect(removed.output).toContain(`${id} is removed`)
    expect([removed.code, await isThere(id)]).toEqual([0, false])
    const other = await add('乙')
    const sure = await run(['remove', 'contracts', other, '--yes'], '')
    expect(sure.output).not.toContain('for ever')
    expect([sure.code, await isThere(other)]).toEqual([0, false])
  })
})

describe('onbox documents edit', () => {
  it('says what a document is, and that there is none of something', async () => {
    const [first, id] = [await add('采购合同'), await add('甲')]
    const options = `--title 销售合同 --counterparty 华创 --kind sale --language zh --version 2 --version-of ${first}`
    const days = '--sent-on 2026-03-12 --signed-on 2026-03-20 --valid-from 2026-04-01 --valid-until 2027-03-31' // prettier-ignore
    const edited = await run(['edit', 'contracts', id, ...`${options} ${days}`.split(' ')])
    expect(edited).toEqual({
      code: 0,
      output: `${id}  销售合同  2.0  华创  sent 2026-03-12\n`,
      complaints: '',
    })
    const { code, output } = await run(['edit', 'contracts', id, '--counterparty', '', '--json'])
    expect(code).toBe(0)
    const document = JSON.parse(output) as StoredDocument
    expect(document).toMatchObject({
      title: '销售合同',
      kind: 'sale',
      language: 'zh',
      version: '2.0',
      versionOf: first,
      signedOn: '2026-03-20',
      validFrom: '2026-04-01',
      validUntil: '2027-03-31',
    })
    expect(document).not.toHaveProperty('counterparty')
  })
})

it('onbox documents lists a collection that has the name of an action', async () => {
  const listed = await run(['remove'])
  expect(listed).toMatchObject({ code: 0, output: 'Collection "remove" has no document.\n' })
})

it.each<[number, RegExp, ...string[]]>([
  [2, /<collection> is missing: onbox documents <collection>;/],
  [2, /there is no "contracts"; known: edit, remove/, 'contracts', 'doc_1'],
  [2, /remove takes a collection and ids/, 'remove', 'contracts'],
  [2, /remove has no --title/, 'remove', 'contracts', 'doc_1', '--title', 'a'],
  [2, /list has no --yes/, 'contracts', '--yes'],
  [2, /edit takes a collection and the id of one/, 'edit', 'contracts', '--title', 'a'],
  [2, /edit takes at least one of its options/, 'edit', 'contracts', 'doc_1'],
  [1, /DOCUMENT_NOT_FOUND/, 'edit', 'contracts', 'doc_1', '--title', 'a'],
  [1, /sentOn.*BODY_INVALID/s, 'edit', 'contracts', 'doc_1', '--sent-on', 'soon'],
  [1, /COLLECTION_NOT_FOUND/, 'remove', 'nowhere', 'doc_1'],
])('onbox documents ends with %i and says why: %s', async (code, why, ...args) => {
  const refused = await run(args)
  expect(refused).toMatchObject({ code, output: '' })
  expect(refused.complaints).toMatch(why)
})
