import { EventEmitter, once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GenerateJob } from '../../lib/inference/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { about, DOCUMENT, ENDLESS, readTurn, useEngine } from './start-engine.ts'

const never = new AbortController().signal

/** A short lane, and a long one that keeps what it has read in this folder. */
const keeping = (folder: string) => ({
  contextTokens: 512,
  long: { sequences: 1, contextTokens: 2_048 },
  stateCache: { folder, maxBytes: 1e9 },
})

describe('a long document', () => {
  it('is kept once it was read, over a restart, for its owner alone', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const first = useEngine(keeping(folder))
    await first.started
    const read = await readTurn(first.generate(about('何时付款?'), never))
    expect(read.usage.cachedTokens).toBe(0)
    await first.close()
    expect(readdirSync(folder)).toHaveLength(1)
    expect(statSync(folder).mode & 0o077).toBe(0)

    const second = useEngine(keeping(folder))
    await second.started
    const again = await readTurn(second.generate(about('谁付款?'), never))
    expect(again.usage.cachedTokens).toBeGreaterThan(1_024)
    const other = await readTurn(second.generate(about('谁付款?', 'others@1'), never))
    expect(other.usage.cachedTokens).toBe(0)
    // The same words, whether they were read or recalled.
    const words = async (owner: string) => {
      const job = { ...about('何时付款?', owner), maxTextTokens: 12 }
      return (await readTurn(second.generate(job, never))).text
    }
    expect(await words('contracts@1')).toBe(await words('third@1'))
  })

  it('is read again where its state is damaged, also by a sequence that holds another', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const logged = new EventEmitter()
    const engine = useEngine(keeping(folder), logged)
    await engine.started
    const [one, two] = ['第一份。', '第二份。'].map((title) =>
      about('谁付款?', 'contracts@1', `${title}${DOCUMENT}`),
    ) as [GenerateJob, GenerateJob]
    const words = async (job: GenerateJob, length = 1) =>
      (await readTurn(engine.generate({ ...job, maxTextTokens: length }, never))).text
    const kept = once(logged, 'document kept')
    const before = await words(one, 8)
    await kept
    const [name] = readdirSync(folder) as [string]
    truncateSync(join(folder, name), 1_000)
    await words(two)
    expect(await words(one, 8)).toBe(before)
    expect(await words(one, 8)).toBe(before)
    expect(await words(about('谁付款?', 'others@1'))).not.toBe('')
  })

  it('is read again where the lane has other sequences', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const first = useEngine(keeping(folder))
    await first.started
    await readTurn(first.generate(about('谁付款?'), never))
    await first.close()
    expect(readdirSync(folder)).toHaveLength(1)
    const second = useEngine({ ...keeping(folder), long: { sequences: 2, contextTokens: 2_048 } })
    await second.started
    const other = about('谁付款?', 'contracts@1', `另一份。${DOCUMENT}`)
    await readTurn(second.generate(other, never))
    const { usage } = await readTurn(second.generate(about('谁付款?'), never))
    // Of the other one it has the beginning that both have.
    expect(usage.cachedTokens).toBeLessThan(16)
    // The state that was kept before is there still, for nobody.
    await second.close()
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('is written when nobody waits, and the log says so', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const logged = new EventEmitter()
    const engine = useEngine(keeping(folder), logged)
    await engine.started
    const controller = new AbortController()
    const writing = readTurn(
      engine.generate({ ...ENDLESS, maxTextTokens: 10_000 }, controller.signal),
    )
    const kept = once(logged, 'document kept')
    await readTurn(engine.generate(about('谁付款?'), never))
    expect(readdirSync(folder)).toEqual([])
    controller.abort(new Error('enough'))
    await expect(writing).rejects.toThrow('enough')
    const [{ owner, tokens, bytes }] = (await kept) as [Record<string, number>]
    expect(owner).toBe('contracts@1')
    expect(tokens).toBeGreaterThan(1_024)
    const [name] = readdirSync(folder) as [string]
    expect(statSync(join(folder, name)).size).toBe(bytes)
    // The question is no part of it, and the sequence goes on with it.
    const { usage } = await readTurn(engine.generate(about('何时付款?'), never))
    expect(usage.cachedTokens).toBe(tokens)
  })

  it('is not written where there is no room, and the log says so', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const logged = new EventEmitter()
    /** @returns what became of a document, in a cache of this size */
    const read = async (what: string, maxBytes: number, holdsLongest: boolean) => {
      const stateCache = { folder, maxBytes, holdsLongest }
      const engine = useEngine({ ...keeping(folder), stateCache }, logged)
      await engine.started
      const told = once(logged, what)
      await readTurn(engine.generate(about('谁付款?', `${maxBytes}`), never))
      const [fate] = (await told) as [{ bytes: number; reason: string }]
      await engine.close()
      return fate
    }
    // By default there is room for a document that fills a sequence.
    const { bytes } = await read('document kept', 1, true)
    const { reason } = await read('document not kept', Math.floor(bytes * 0.97), false)
    expect(reason).toMatch(/takes \d+ MB.*raise model\.long\.cacheMb/)
    // What was kept before has not gone for what is not.
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('is removed where nothing is to be kept any more', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    mkdirSync(folder)
    writeFileSync(join(folder, '1a.state'), 'a document')
    const { stateCache, ...options } = keeping(folder)
    const engine = useEngine({ ...options, stateCache: { ...stateCache, maxBytes: 0 } })
    await engine.started
    expect(existsSync(folder)).toBe(false)
  })
})
