import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Approval } from '../../lib/effects/index.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'

const SHOP = `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const order = defineTool({
  name: 'order',
  description: 'Order something',
  effect: 'write',
  input: v.object({ item: v.string() }),
  run: ({ item }) => ({ ordered: item }),
})
export default createFunction({ tools: [order] }).post('/', ask())`

const closers: (() => Promise<void> | void)[] = []
let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  makeProject({ 'shop.ts': SHOP }, root)
  const url = await startScriptedModel(
    (messages) => ({ calls: [{ tool: 'order', arguments: { item: `${messages.length} cups` } }] }),
    (end) => closers.push(end),
  )
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: {
      model: { openai: { urls: [url] } },
      functions: { shop: { tools: ['order'], bindings: { AI: { type: 'model' } } } },
    },
  })
  closers.push(() => box.close())
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
  rmSync(root, { recursive: true, force: true })
})

async function run(...args: string[]) {
  const env = { ONBOX_ADMIN_KEY: TEST_KEY }
  const cli = useCli(['approvals', ...args, '--url', box.url], { cwd: root, env })
  return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
}

it('onbox approvals lists what waits, shows it, and decides on it', async () => {
  expect(await run('list')).toMatchObject({ code: 0, output: 'Nothing waits.\n' })
  // The first order is made at once; the second one comes after its result.
  expect((await box.ask('shop', 'go on')).status).toBe(202)
  expect((await box.ask('shop', 'go on')).status).toBe(202)
  const { output } = await run('list', '--json')
  const { approvals } = JSON.parse(output) as { approvals: [Approval, Approval] }
  expect(approvals).toHaveLength(2)
  const [{ id, requestId, version }, { id: other }] = approvals
  const listed = (await run('list')).output
  expect(listed).toMatch(
    new RegExp(
      `^${id}  shop/order  {"item":"4 cups"}  asked by admin  after a result of order  until`,
    ),
  )

  const shown = (await run('show', id)).output
  for (const part of [
    `${id} is pending`,
    `shop@${version} order`,
    '"4 cups"',
    requestId,
    'had read a result of order',
  ]) {
    expect(shown).toContain(part)
  }
  const approved = await run('approve', id)
  expect(approved).toMatchObject({
    code: 0,
    output: `${id} is approved\n{"ordered":"4 cups"}\n`,
  })
  expect(JSON.parse((await run('reject', other, '--json')).output)).toMatchObject({
    approval: { id: other, status: 'rejected', decidedBy: 'admin' },
  })
  expect((await run('show', id)).output).toMatch(/approved by admin at \d{4}-/)
  expect((await run('list')).output).toBe('Nothing waits.\n')

  const again = await run('approve', other)
  expect(again.code).toBe(1)
  expect(again.complaints).toMatch(/^onbox: Cannot decide .*APPROVAL_CLOSED\]\n$/)
})

it('onbox ask ends with 3 where a call waits, and says who decides and how', async () => {
  const env = { ONBOX_ADMIN_KEY: TEST_KEY }
  const cli = useCli(['ask', 'shop', 'go on', '--url', box.url], { cwd: root, env })
  expect(await cli.ended).toBe(3)
  expect(cli.complaints).toMatch(
    /\norder \{"item":"4 cups"\}\n {2}is not called before somebody approves it: onbox approvals show (apr_\S+)\nit ended here: whoever has the scope approve .* by onbox approvals approve \1 or in the console\nreq_/,
  )
  const [, id = ''] = /approve (apr_\S+)/.exec(cli.complaints) ?? []
  expect((await run('reject', id)).code).toBe(0)
  const json = useCli(['ask', 'shop', 'go on', '--json', '--url', box.url], { cwd: root, env })
  expect(await json.ended).toBe(3)
  expect(JSON.parse(json.output)).toMatchObject({ finishReason: 'approval' })
})

it.each([
  [['approve'], /takes the id/],
  [['list', 'apr_1'], /takes no id/],
  [['forget', 'apr_1'], /known: list, show, approve, reject/],
])('onbox approvals %j is not understood', async (args, complaint) => {
  const refused = await run(...args)
  expect(refused.code).toBe(2)
  expect(refused.complaints).toMatch(complaint)
})
