import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../lib/client/index.ts'
import { makeProject, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { useCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** Its \`order\` counts, and does not end for the item \`slow\` before \`go\` was asked for. */
const SHOP = `import { createFunction, defineTool, OnboxError } from 'onbox'
import * as v from 'valibot'
let go
const waits = new Promise((resolve) => { go = resolve })
const run = async ({ item }, env) => {
  const orders = (await env.KV.get('orders')) ?? []
  await env.KV.put('orders', [...orders, item])
  console.log('ordered ' + item)
  if (item === 'slow') await waits
  if (item === 'none') throw new OnboxError('TOOL_FAILED', 'Cannot order: it is sold out')
  return { number: orders.length + 1 }
}
const input = v.object({ item: v.string() })
export default createFunction({ tools: [
  defineTool({ name: 'order', description: 'Order', effect: 'write', input, run }),
  defineTool({ name: 'look', description: 'Look', input, run }),
] })
  .get('/orders', async ({ env, json }) => json((await env.KV.get('orders')) ?? []))
  .post('/go', ({ body }) => { go(); return body(null, 204) })`
const FUNCTIONS = { shop: { tools: ['order', 'look'], bindings: { KV: { type: 'kv' } } } } as const

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  makeProject({ 'shop.ts': SHOP }, root)
  box = await startTestBox(join(root, '.onbox'), {
    root,
    config: { functions: FUNCTIONS },
  })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

interface Ran {
  status: number
  isReplayed: boolean
  body: { number?: number; code?: string; detail?: string }
}

async function order(
  key: string | undefined,
  item: string,
  {
    url = box.url,
    tool = 'order',
    as = TEST_KEY,
    signal,
  }: Partial<{ url: string; tool: string; as: string; signal: AbortSignal }> = {},
): Promise<Ran> {
  const response = await fetch(`${url}/shop/tools/${tool}`, {
    method: 'POST',
    body: JSON.stringify({ item }),
    headers: {
      authorization: `Bearer ${as}`,
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(signal && { signal }),
  })
  const isReplayed = response.headers.get('idempotent-replayed') === 'true'
  return { status: response.status, isReplayed, body: (await response.json()) as Ran['body'] }
}

const ordersOf = async (item: string, url = box.url): Promise<number> => {
  const headers = { authorization: `Bearer ${TEST_KEY}` }
  const orders = (await (await fetch(`${url}/shop/orders`, { headers })).json()) as string[]
  return orders.filter((one) => one === item).length
}

/** Waits until the function has printed that it was done so often. */
async function ordered(item: string, url = box.url): Promise<void> {
  const lines = createClient({ url, key: TEST_KEY }).readLogs({
    functionName: 'shop',
    since: '2026-01-01T00:00:00Z',
    follow: true,
  })
  for await (const { message } of lines) if (message === `ordered ${item}`) return
}

/** What the record has on disk, whatever is still noted in memory. */
function lastStep(): unknown {
  const database = new Database(join(root, '.onbox/platform.db'), { readonly: true })
  const last = 'SELECT step FROM audit_records ORDER BY sequence DESC'
  const step = database.prepare(last).pluck().get()
  database.close()
  return step
}

describe('a tool that changes something, by Idempotency-Key', () => {
  it('runs once, and is answered with the same again', async () => {
    const first = await order('a', 'tea')
    expect(first).toMatchObject({ status: 200, isReplayed: false })
    const again = await order('a', 'tea')
    expect(again).toEqual({ ...first, isReplayed: true })
    expect(await ordersOf('tea')).toBe(1)
    await order(undefined, 'tea')
    await order('b', 'tea')
    expect(await ordersOf('tea')).toBe(3)
  })

  it('takes no other arguments by the same key', async () => {
    await order('c', 'cup')
    const other = await order('c', 'pot')
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_MISMATCH' } })
    expect(await ordersOf('pot')).toBe(0)
  })

  it('fails again as it has failed', async () => {
    const first = await order('d', 'none')
    expect(first).toMatchObject({ status: 502, body: { code: 'TOOL_FAILED' } })
    expect(await order('d', 'none')).toMatchObject({
      status: 502,
      body: { code: 'TOOL_FAILED', detail: first.body.detail },
    })
    expect(await ordersOf('none')).toBe(1)
  })

  it('keeps no key of a run that did not begin', async () => {
    expect(await order('e', 4 as never)).toMatchObject({ body: { code: 'ARGUMENTS_INVALID' } })
    expect(await order('e', 'ink')).toMatchObject({ status: 200, isReplayed: false })
  })

  it('knows keys of one caller from those of another', async () => {
    const body = JSON.stringify({ name: 'n', scopes: ['shop:tools'] })
    const created = await box.request('/admin/keys', { method: 'POST', body })
    const { key } = (await created.json()) as { key: string }
    await order('f', 'pen')
    expect(await order('f', 'pen', { as: key })).toMatchObject({ isReplayed: false })
    expect(await ordersOf('pen')).toBe(2)
  })

  it('runs to its end when its client goes, and is not run beside itself', async () => {
    const gone = new AbortController()
    const first = order('g', 'slow', { signal: gone.signal })
    await ordered('slow')
    expect(lastStep()).toBe('called')
    const beside = await order('g', 'slow')
    expect(beside).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_UNSETTLED' } })
    expect(beside.body.detail).toContain('it is running')
    gone.abort()
    await expect(first).rejects.toThrow(/abort/)
    await box.request('/shop/go', { method: 'POST' })
    // It ends in its own time.
    let again = await order('g', 'slow')
    while (again.status === 409) again = await order('g', 'slow')
    expect(again).toMatchObject({ status: 200, isReplayed: true })
    expect(await ordersOf('slow')).toBe(1)
  })

  it('does not hold for a tool that only reads', async () => {
    await order('h', 'map', { tool: 'look' })
    expect(await order('h', 'map', { tool: 'look' })).toMatchObject({ isReplayed: false })
    expect(await ordersOf('map')).toBe(2)
  })

  it.each(['', 'a b', 'x'.repeat(256), 'é'])('takes no key %j', async (key) => {
    const refused = await order(key, 'pad')
    expect(refused).toMatchObject({ status: 422, body: { code: 'BODY_INVALID' } })
    expect(await ordersOf('pad')).toBe(0)
  })
})

it('after a kill -9 in the middle of a run, it is not run again', { timeout: 60_000 }, async () => {
  const cwd = makeProject({ 'shop.ts': SHOP }, makeTemporaryFolder())
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(cwd, 'wrangler-like.config.ts'),
    `export default ${JSON.stringify({ functions: FUNCTIONS })}`,
  )
  const start = async () => {
    const env = { ONBOX_PORT: '0', ONBOX_ADMIN_KEY: TEST_KEY, ONBOX_MODEL: 'none.gguf' }
    const cli = useCli(['start'], { cwd, env })
    const [, url = ''] = await cli.printed(/serves at (\S+)/)
    return { cli, url }
  }
  const first = await start()
  const before = await order('k', 'tea', first)
  const cut = order('l', 'slow', first).catch((error: Error) => error)
  await ordered('slow', first.url)
  process.kill(first.cli.pid, 'SIGKILL')
  expect(await cut).toBeInstanceOf(Error)
  await first.cli.ended

  const { url } = await start()
  const again = await order('l', 'slow', { url })
  expect(again).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_UNSETTLED' } })
  expect(again.body.detail).toContain('the box ended while it ran')
  expect(await ordersOf('slow', url)).toBe(1)
  expect(await order('k', 'tea', { url })).toEqual({ ...before, isReplayed: true })
  expect(await ordersOf('tea', url)).toBe(1)
})
