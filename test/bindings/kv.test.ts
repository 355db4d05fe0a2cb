import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { KV_DATABASE, openData } from '../../lib/bindings/index.ts'
import { createKvBinding } from '../../lib/bindings/kv.ts'
import type { KvBinding } from '../../lib/function/index.ts'
import { createKv } from '../../lib/isolate/guest/create-kv.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { asRequest, createKeptLog } from '../isolate/start-fixture.ts'

/** Both sides of `env.KV`, without a process between them; the clock stands still. */
function useKv() {
  const folder = join(makeTemporaryFolder(), 'data')
  mkdirSync(folder)
  openMigrated(join(folder, `${KV_DATABASE}.db`), findOwnMigrations(KV_DATABASE)).close()
  const data = openData({ folder, log: createKeptLog().log })
  onTestFinished(data.close)
  const clock = { nowMs: 1_000_000 }
  const grant = (functionName: string, namespace?: string): KvBinding => {
    const config = { type: 'kv' as const, ...(namespace !== undefined && { namespace }) }
    const binding = createKvBinding(data, config, () => clock.nowMs)
    const context = { ...asRequest(), depth: 0, functionName, version: 'v1' }
    return createKv(
      (method, argument) => binding.call(method, argument, context) as Promise<unknown>,
    )
  }
  return { grant, clock }
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
    await grant('cart', 'shared').put('a', 'shared')
    expect(await grant('orders', 'shared').get('a')).toBe('shared')
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
