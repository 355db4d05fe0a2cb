import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStateCache, type StateCacheOptions } from '../../lib/inference/llama/state-cache.ts'
import { openStateCaches } from '../../lib/inference/llama/open-state-caches.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const GIB = 1_073_741_824

/** A cache on a disk with room, in a folder of its own. */
function useCache(options: Partial<StateCacheOptions> = {}) {
  const folder = options.folder ?? join(makeTemporaryFolder(), 'states')
  const cache = openStateCache({
    folder,
    maxBytes: 250,
    key: 'model',
    readFreeBytes: () => 2 * GIB,
    ...options,
  })
  const document = (token: number) => ({ owner: 'a', tokens: [token] })
  const save = (bytes: number) => (path: string) => {
    writeFileSync(path, Buffer.alloc(bytes))
    return Promise.resolve(bytes)
  }
  /** Keeps a document of one token; it was last used so many minutes ago. */
  const keep = async (token: number, bytes = 100, minutesAgo = 0, aboutBytes = bytes) => {
    await cache.keep(document(token), aboutBytes, save(bytes))
    const at = new Date(Date.now() - minutesAgo * 60_000)
    utimesSync(cache.find(document(token)) as string, at, at)
  }
  const has = (...tokens: number[]): boolean[] =>
    tokens.map((token) => existsSync(join(folder, `${cache.nameOf(document(token))}.state`)))
  return { folder, cache, document, keep, has }
}

it('keeps to its size: what was unused for longest goes first', async () => {
  const { cache, document, keep, has } = useCache()
  await keep(1, 100, 2)
  await keep(2, 100, 1)
  cache.find(document(1))
  await keep(3)
  expect(has(1, 2, 3)).toEqual([true, false, true])
})

it('leaves the others alone where one alone is more than its size', async () => {
  const { cache, keep, has } = useCache()
  await keep(1)
  await keep(2)
  expect(cache.refuse(300)).toMatch(/raise model\.long\.cacheMb/)
  await expect(keep(3, 300)).rejects.toThrow('raise model.long.cacheMb')
  // Also where that shows only once it is written.
  await expect(keep(3, 300, 0, 50)).rejects.toThrow('raise model.long.cacheMb')
  expect(has(1, 2, 3)).toEqual([true, true, false])
})

it('leaves room on the disk for the rest of the box', async () => {
  let freeBytes = GIB + 120
  const { cache, keep, has } = useCache({ maxBytes: 1e9, readFreeBytes: () => freeBytes })
  await keep(1)
  freeBytes -= 100
  expect(cache.refuse(100)).toBeUndefined()
  expect(cache.refuse(121)).toMatch(/make room on the disk/)
  await keep(2)
  expect(has(1, 2)).toEqual([false, true])
})

it('knows owner, tokens, and what else a state depends on', async () => {
  const { folder, cache, keep } = useCache()
  await keep(1)
  expect(cache.find({ owner: 'a', tokens: [1] })).toBeDefined()
  expect(cache.find({ owner: 'b', tokens: [1] })).toBeUndefined()
  expect(cache.find({ owner: 'a', tokens: [1, 2] })).toBeUndefined()
  const { cache: another } = useCache({ folder, key: 'another' })
  expect(another.find({ owner: 'a', tokens: [1] })).toBeUndefined()
})

it('has nothing of what could not be written', async () => {
  const { folder, cache, document } = useCache()
  const fails = () => Promise.reject(new Error('the disk is full'))
  await expect(cache.keep(document(1), 10, fails)).rejects.toThrow('full')
  expect(cache.find(document(1))).toBeUndefined()
  expect(readdirSync(folder)).toEqual([])
})

it('removes what was unused for a week and what ended processes left, and nothing that another writes', async () => {
  const { folder, cache, keep, has } = useCache()
  await keep(1, 10, 8 * 24 * 60)
  await keep(2, 10, 6 * 24 * 60)
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const left = `left.partial-${ended}`
  const written = `written.partial-${process.ppid}`
  const old = `old.partial-${process.ppid}`
  for (const name of [left, written, old]) writeFileSync(join(folder, name), '')
  const hoursAgo = new Date(Date.now() - 2 * 3_600_000)
  utimesSync(join(folder, old), hoursAgo, hoursAgo)
  cache.sweep()
  expect(has(1, 2)).toEqual([false, true])
  const rest = [`${cache.nameOf({ owner: 'a', tokens: [2] })}.state`, written]
  expect(readdirSync(folder).toSorted()).toEqual(rest.toSorted())
})

it('has one size for all lanes: by default what fills a sequence of the longest', () => {
  const folder = join(makeTemporaryFolder(), 'states')
  const lanes = [100, 1_000].map((contextSize) => ({
    context: { contextSize },
    bytesPerToken: 10,
    stateKey: `${contextSize}`,
  }))
  const open = (maxBytes: number, holdsLongest: boolean) =>
    openStateCaches({ stateCache: { folder, maxBytes, holdsLongest } }, lanes)
  for (const cache of open(500, true)) {
    expect(cache.refuse(10_000)).toBeUndefined()
    expect(cache.refuse(10_001)).toMatch(/cacheMb/)
  }
  for (const cache of open(500, false)) expect(cache.refuse(501)).toMatch(/cacheMb/)
  expect(open(20_000, true)[0]?.refuse(20_000)).toBeUndefined()
  expect(open(0, true)).toEqual([])
  expect(existsSync(folder)).toBe(false)
})
