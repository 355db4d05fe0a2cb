import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { KV_DATABASE, openData } from '../../lib/bindings/index.ts'
import { createKvBinding } from '../../lib/bindings/kv.ts'
import type { KvBindingConfig } from '../../lib/config/index.ts'
import type { KvBinding } from '../../lib/function/index.ts'
import { createKv } from '../../lib/isolate/guest/create-kv.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { asRequest, createKeptLog } from '../isolate/start-fixture.ts'

const MIGRATIONS = findOwnMigrations(KV_DATABASE)

/** Both sides of `env.KV`, without a process between them; the clock stands still. */
function useKv(folder = join(makeTemporaryFolder(), 'data')) {
  mkdirSync(folder, { recursive: true })
  openMigrated(join(folder, `${KV_DATABASE}.db`), MIGRATIONS).close()
  const data = openData({ folder, log: createKeptLog().log })
  onTestFinished(data.close)
  const clock = { nowMs: 1_000_000 }
  const grant = (
    functionName: string,
    options: Pick<KvBindingConfig, 'namespace' | 'maxBytes'> = {},
  ): KvBinding => {
    const binding = createKvBinding(data, { type: 'kv', ...options }, () => clock.nowMs)
    const context = { ...asRequest(), depth: 0, functionName, version: 'v1' }
    return createKv(
      (method, argument) => binding.call(method, argument, context) as Promise<unknown>,
    )
  }
  return { grant, clock, folder, close: data.close }
}

describe('env.KV', () => {
  it('keeps JSON values by key', async () => {
    const kv = useKv().grant('cart')
    expect(await kv.get('a')).toBeUndefined()
    const value = { 数量: 3, tags: ['x', null], deep: { is: true } }
    await kv.put('a', value)
    await kv.put('a', value)
    expect(await kv.get('a')).toEqual(value)
    await kv.put('a', 'another')
    expect(await kv.get('a')).toBe('another')
    expect(await kv.delete('a')).toBe(true)
    expect(await kv.delete('a')).toBe(false)
    expect(await kv.get('a')).toBeUndefined()
  })

  it('forgets what has expired', async () => {
    const { grant, clock } = useKv()
    const kv = grant('cart')
    await kv.put('short', 1, { ttlSeconds: 10 })
    await kv.put('long', 2)
    clock.nowMs += 9_999
    expect(await kv.get('short')).toBe(1)
    clock.nowMs += 1
    expect(await kv.get('short')).toBeUndefined()
    expect(await kv.list()).toEqual(['long'])
    expect(await kv.delete('short')).toBe(false)
    await kv.put('short', 3)
    expect(await kv.get('short')).toBe(3)
  })

  it('lists keys in pages, by prefix', async () => {
    const kv = useKv().grant('cart')
    for (const key of ['b:2', 'a:1', 'b:1', 'b%', '合同']) await kv.put(key, key)
    expect(await kv.list()).toEqual(['a:1', 'b%', 'b:1', 'b:2', '合同'])
    expect(await kv.list({ prefix: 'b:' })).toEqual(['b:1', 'b:2'])
    expect(await kv.list({ prefix: 'b', limit: 2 })).toEqual(['b%', 'b:1'])
    expect(await kv.list({ prefix: 'b', limit: 2, after: 'b:1' })).toEqual(['b:2'])
    expect(await kv.list({ prefix: '合' })).toEqual(['合同'])
  })

  it("shows nobody another function's keys, but where both were granted one namespace", async () => {
    const { grant } = useKv()
    await grant('cart').put('a', 'of cart')
    expect(await grant('orders').get('a')).toBeUndefined()
    expect(await grant('orders').list()).toEqual([])
    await grant('cart', { namespace: 'shared' }).put('a', 'shared')
    expect(await grant('orders', { namespace: 'shared' }).get('a')).toBe('shared')
    expect(await grant('cart').get('a')).toBe('of cart')
  })

  it.each([
    ['an empty key', (kv: KvBinding) => kv.get('')],
    ['a key that is too long', (kv: KvBinding) => kv.put('k'.repeat(513), 1)],
    ['a key that is none', (kv: KvBinding) => kv.get(7 as never)],
    ['a value that is too large', (kv: KvBinding) => kv.put('a', 'x'.repeat(262_144))],
    ['a value that is no JSON', (kv: KvBinding) => kv.put('a', undefined as never)],
    ['a time that is none', (kv: KvBinding) => kv.put('a', 1, { ttlSeconds: 0 })],
    ['a page that is too large', (kv: KvBinding) => kv.list({ limit: 1_001 })],
  ])('refuses %s', async (_, use) => {
    const kv = useKv().grant('cart')
    await expect(use(kv)).rejects.toMatchObject({ code: 'KV_INVALID' })
    expect(await kv.list()).toEqual([])
  })
})

/** What an entry takes beside its key and its value, in bytes. */
const ENTRY_BYTES = 100
const FULL = { code: 'KV_FULL', status: 507 }

/** What is kept of each namespace in bytes: as it was counted, and as it is. */
function readBytes(folder: string): { counted: object; real: object } {
  const client = new Database(join(folder, `${KV_DATABASE}.db`), { readonly: true })
  const read = (sql: string): object =>
    Object.fromEntries(client.prepare(sql).raw().all() as [string, number][])
  try {
    const entry = `octet_length(key) + octet_length(value) + ${ENTRY_BYTES}`
    return {
      counted: read('SELECT namespace, bytes FROM namespaces WHERE bytes <> 0'),
      real: read(`SELECT namespace, sum(${entry}) FROM entries GROUP BY namespace`),
    }
  } finally {
    client.close()
  }
}

describe('a namespace of env.KV', () => {
  it('holds maxBytes and no more, and says so', async () => {
    const maxBytes = 2 * ENTRY_BYTES + 'a1'.length + Buffer.byteLength('文"文"')
    const kv = useKv().grant('cart', { maxBytes })
    await kv.put('a', 1)
    await kv.put('文', '文')
    const refused = kv.put('b', 2)
    await expect(refused).rejects.toMatchObject(FULL)
    await expect(refused).rejects.toThrow(
      `namespace "cart" holds ${maxBytes} bytes, and maxBytes of the grant is ${maxBytes}; `,
    )
    expect(await kv.list()).toEqual(['a', '文'])
  })

  it('that is full takes what makes it no larger', async () => {
    const kv = useKv().grant('cart', { maxBytes: 2 * (ENTRY_BYTES + 'a12'.length) })
    await kv.put('a', 10)
    await kv.put('b', 20)
    await kv.put('a', 11)
    await expect(kv.put('a', 100)).rejects.toMatchObject(FULL)
    expect(await kv.get('a')).toBe(11)
    await kv.put('a', 1)
    await kv.put('a', 12)
    await kv.delete('b')
    await kv.put('c', 30)
    await expect(kv.put('d', 4)).rejects.toMatchObject(FULL)
    expect(await kv.list()).toEqual(['a', 'c'])
  })

  it('that holds more than it may, since that was lowered, can be made smaller', async () => {
    const { grant } = useKv()
    await grant('cart').put('a', 'x'.repeat(500))
    const kv = grant('cart', { maxBytes: 200 })
    await kv.put('a', 'x'.repeat(400))
    await expect(kv.put('a', 'x'.repeat(401))).rejects.toMatchObject(FULL)
    await expect(kv.put('b', 1)).rejects.toMatchObject(FULL)
    expect(await kv.get('a')).toHaveLength(400)
  })

  it('has room at once for what takes the place of many that have expired', async () => {
    const { grant, clock, folder } = useKv()
    const [count, size] = [250, ENTRY_BYTES + '1001'.length]
    const kv = grant('cart', { maxBytes: count * size })
    for (let key = 100; key < 100 + count; key += 1) await kv.put(`${key}`, 1, { ttlSeconds: 10 })
    const large = 'x'.repeat((count - 2) * size)
    await expect(kv.put('large', large)).rejects.toMatchObject(FULL)
    expect(await kv.list({ limit: 1_000 })).toHaveLength(count)
    clock.nowMs += 10_000
    await kv.put('large', large)
    expect(await kv.list()).toEqual(['large'])
    const { counted, real } = readBytes(folder)
    expect(counted).toEqual(real)
  })

  it('leaves room to others, and is one for all that share it', async () => {
    const { grant } = useKv()
    const maxBytes = ENTRY_BYTES + 'a1'.length
    const shared = { namespace: 'shared', maxBytes }
    await grant('cart', { maxBytes }).put('a', 1)
    await grant('orders', { maxBytes }).put('a', 1)
    await grant('cart', shared).put('a', 1)
    await expect(grant('orders', shared).put('b', 1)).rejects.toMatchObject(FULL)
  })

  it('is counted rightly through overwrites, deletes, expiry and a restart', async () => {
    const first = useKv()
    const [cart, orders] = [first.grant('cart'), first.grant('orders')]
    for (let round = 0; round < 3; round += 1) {
      await cart.put('合同', { text: '违约金'.repeat(round) })
      await cart.put(`key ${round}`, round)
      await orders.put(`key ${round}`, null, { ttlSeconds: 10 })
    }
    await cart.delete('key 1')
    await cart.delete('key 7')
    first.clock.nowMs += 10_000
    // Sweeps those of the other.
    await cart.put('合同', 'short')
    const before = readBytes(first.folder)
    expect(before.real).toEqual({ cart: expect.any(Number) as number })
    expect(before.counted).toEqual(before.real)
    await first.close()
    const second = useKv(first.folder)
    await second.grant('cart').put('more', 1)
    const after = readBytes(first.folder)
    expect(after.counted).toEqual(after.real)
    expect(after.real).not.toEqual(before.real)
  })

  it('of a box that did not count yet is counted at its next start', async () => {
    const old = join(makeTemporaryFolder(), 'migrations')
    cpSync(MIGRATIONS, old, { recursive: true })
    const journal = join(old, 'meta/_journal.json')
    const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }
    writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 1) }))
    const folder = makeTemporaryFolder()
    const { client, close } = openMigrated(join(folder, `${KV_DATABASE}.db`), old)
    client.exec(`INSERT INTO entries (namespace, key, value) VALUES ('cart', 'a', '"文"')`)
    close()
    const kv = useKv(folder).grant('cart', { maxBytes: 2 * ENTRY_BYTES })
    expect(readBytes(folder).counted).toEqual({ cart: ENTRY_BYTES + 'a'.length + 5 })
    await expect(kv.put('b', 1)).rejects.toMatchObject(FULL)
    expect(await kv.get('a')).toBe('文')
  })
})
