import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IssuedKey } from '../../lib/access/index.ts'
import { createLog } from '../../lib/base/index.ts'
import type { StoredDocument } from '../../lib/knowledge/index.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'

/** Clears the screen, moves the cursor by the one character that some terminals take for `ESC [`, and turns the line. */
const HOSTILE = 'x\u001b[2Jy\u009b1Az\u202ew'
/** What a terminal obeys. */
const OBEYED = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u

const LOUD = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const shout = defineTool({
  name: 'shout', description: 'Shout something', input: v.object({ what: v.string() }),
  run: ({ what }) => { console.log('shouted', what); return { what } },
})
export default createFunction({ description: ${JSON.stringify(HOSTILE)}, tools: [shout] }).post('/', ask())`
const FAILS = `throw new Error(${JSON.stringify(HOSTILE)})`

const closers: (() => Promise<void> | void)[] = []
let box: TestBox
let requestId: string
let key: IssuedKey
let ids: string[]
const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const paper = join(folder, 'papers', `${HOSTILE}.txt`)

async function add(text: string): Promise<string> {
  const form = new FormData()
  form.set('file', new File([text], 'a.txt'))
  form.set('title', HOSTILE)
  form.set('counterparty', HOSTILE)
  const path = '/admin/collections/contracts/documents'
  return (
    (await (await box.request(path, { method: 'POST', body: form })).json()) as StoredDocument
  ).id
}

beforeAll(async () => {
  makeProject({ 'loud.ts': LOUD }, folder)
  mkdirSync(join(folder, 'papers'))
  writeFileSync(join(folder, 'functions', 'fails.ts'), FAILS)
  writeFileSync(paper, '第一条 名称\n名称是字节。\n')
  const url = await startScriptedModel(
    (messages) =>
      messages.some(({ role }) => role === 'tool')
        ? { text: `It said ${HOSTILE}` }
        : { calls: [{ tool: 'shout', arguments: { what: HOSTILE } }] },
    (end) => closers.push(end),
  )
  box = await startTestBox(join(folder, '.onbox'), {
    root: folder,
    config: {
      model: { openai: { urls: [url] } },
      collections: { contracts: {} },
      functions: { loud: { tools: ['shout'], bindings: { AI: { type: 'model' } } }, fails: {} },
    },
  })
  closers.push(() => box.close())
  const asked = await box.ask('loud', 'Say it')
  requestId = asked.headers.get('x-request-id') as string
  const body = JSON.stringify({ name: HOSTILE, scopes: ['loud:ask'] })
  key = (await (await box.request('/admin/keys', { method: 'POST', body })).json()) as IssuedKey
  ids = [await add('第一条 付款\n三十日内付款。'), await add('第一条 付款\n十五日内付款。')]
}, 120_000)
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(folder, { recursive: true, force: true })
})

describe('what others have written', () => {
  it.each<[command: string, args: () => string[], code?: number]>([
    ['ask', () => ['loud', 'Say it']],
    ['tail', () => ['loud', '--no-follow']],
    ['explain', () => [requestId]],
    ['replay', () => [requestId]],
    ['replay --rerun', () => [requestId, '--rerun']],
    ['audit show', () => [requestId]],
    ['audit export', () => ['--payloads']],
    ['versions', () => ['loud', box.functions.list().find(({ name }) => name === 'loud')?.version ?? '']], // prettier-ignore
    ['versions', () => []],
    ['deploy', () => ['fails'], 1],
    ['documents', () => ['contracts']],
    ['documents edit', () => ['contracts', ids[0] as string, '--kind', 'sale']],
    ['compare', () => ['contracts', ...ids]],
    ['ingest', () => ['contracts', paper]],
    ['key list', () => []],
    ['key revoke', () => [key.id]],
  ])('moves nothing on the terminal of onbox %s', async (command, args, code = 0) => {
    const cli = useCli([...command.split(' '), ...args(), '--url', box.url], {
      cwd: folder,
      env: { ONBOX_KEY: TEST_KEY },
    })
    const exitCode = await cli.ended
    const shown = cli.output + cli.complaints
    expect(shown).toContain(String.raw`\u009b1A`)
    expect(OBEYED.exec(shown)?.index ?? 'nothing').toBe('nothing')
    expect(exitCode, cli.complaints).toBe(code)
  })

  it('moves nothing where the log of a box is shown, and is the same JSON', () => {
    let line = ''
    createLog('info', (text) => (line = text)).info(HOSTILE, { reason: HOSTILE })
    expect(OBEYED.exec(line)).toBeNull()
    expect(JSON.parse(line)).toMatchObject({ message: HOSTILE, reason: HOSTILE })
  })

  it('does not look like another line of onbox tail', async () => {
    const body = JSON.stringify({ what: 'one\n12:00:00  error  other@1  two' })
    await box.request('/loud/tools/shout', { method: 'POST', body })
    const cli = useCli(['tail', '--no-follow', '--url', box.url], { env: { ONBOX_KEY: TEST_KEY } })
    expect(await cli.ended).toBe(0)
    expect(cli.output).toMatch(/shouted one\n {10}12:00:00 {2}error/)
  })
})
