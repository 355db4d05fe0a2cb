import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStateCache } from '../../lib/inference/llama/state-cache.ts'
import type { GenerateJob } from '../../lib/inference/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { readTurn, SHORT, useEngine } from './start-engine.ts'

const never = new AbortController().signal
const DOCUMENT = '第一条 甲方应当在收到发票之日起三十日内付款。'.repeat(52)

/** A short lane, and a long one that keeps what it has read in this folder. */
const keeping = (folder: string) => ({
  contextTokens: 512,
  long: { sequences: 1, contextTokens: 2_048 },
  stateCache: { folder, maxBytes: 1e9 },
})

/** A question to a long document. */
const about = (question: string, owner = 'contracts@1'): GenerateJob => ({
  ...SHORT,
  owner,
  prompt: {
    tools: [],
    thinking: false,
    messages: [
      { role: 'system', content: DOCUMENT },
      { role: 'user', content: question },
    ],
  },
  keptMessages: 1,
})

describe('a lane for long prompts', () => {
  it('takes those that do not fit the short one, and nobody else', async () => {
    const engine = useEngine({ contextTokens: 512, long: { sequences: 1, contextTokens: 2_048 } })
    expect(await engine.started).toMatchObject({
      info: {
        contextTokens: 2_048,
        lanes: [
          { sequences: 1, contextTokens: 512 },
          { sequences: 1, contextTokens: 2_048 },
        ],
      },
    })
    const { usage } = await readTurn(engine.generate(about('何时付款?'), never))
    expect(usage.promptTokens).toBeGreaterThan(1_024)
    // While the long sequence is in use, short prompts have theirs.
    const controller = new AbortController()
    const long = { ...about('何时付款?'), maxTextTokens: 10_000 }
    let isReading = true
    const reading = readTurn(engine.generate(long, controller.signal)).finally(() => {
      isReading = false
    })
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(isReading).toBe(true)
    controller.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
    await expect(
      readTurn(engine.generate(about('合同'.repeat(3_000)), never)),
    ).rejects.toMatchObject({ code: 'PROMPT_TOO_LONG' })
  })

  it('keeps what it has read of a document, over a restart, for its owner alone', async () => {
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
    expect(readdirSync(folder)).toHaveLength(2)
    // The same words, whether they were read or recalled.
    const words = async (owner: string) => {
      const job = { ...about('何时付款?', owner), maxTextTokens: 12 }
      return (await readTurn(second.generate(job, never))).text
    }
    expect(await words('contracts@1')).toBe(await words('third@1'))
  })

  it('reads again what it cannot use', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const first = useEngine(keeping(folder))
    await first.started
    await readTurn(first.generate(about('何时付款?'), never))
    await first.close()
    const [name] = readdirSync(folder) as [string]
    truncateSync(join(folder, name), 1_000)
    writeFileSync(join(folder, `${name}.partial-1`), 'left behind')
    const second = useEngine(keeping(folder))
    await second.started
    const again = await readTurn(second.generate(about('谁付款?'), never))
    expect(again.reason).toBe('length')
    expect(again.usage.cachedTokens).toBe(0)
    expect(readdirSync(folder)).toEqual([name])
    expect(statSync(join(folder, name)).size).toBeGreaterThan(100_000)
  })
})

describe('the cache of states', () => {
  const save = (bytes: number) => (path: string) => {
    writeFileSync(path, Buffer.alloc(bytes))
    return Promise.resolve()
  }

  it('keeps to its size: what was unused for longest goes first', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const cache = openStateCache(folder, 250, 'model')
    await cache.keep('a', [1], save(100))
    await new Promise((resolve) => setTimeout(resolve, 15))
    await cache.keep('a', [2], save(100))
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(cache.find('a', [1])).toBeDefined()
    await cache.keep('a', [3], save(100))
    expect([1, 2, 3].map((token) => cache.find('a', [token]) !== undefined)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('knows owner, tokens, and what else a state depends on', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const cache = openStateCache(folder, 1_000, 'model')
    await cache.keep('a', [1, 2], save(10))
    expect(cache.find('a', [1, 2])).toBeDefined()
    expect(cache.find('b', [1, 2])).toBeUndefined()
    expect(cache.find('a', [1])).toBeUndefined()
    expect(openStateCache(folder, 1_000, 'another').find('a', [1, 2])).toBeUndefined()
  })

  it('has nothing of what could not be written', async () => {
    const folder = join(makeTemporaryFolder(), 'states')
    const cache = openStateCache(folder, 1_000, 'model')
    const fails = () => Promise.reject(new Error('the disk is full'))
    await expect(cache.keep('a', [1], fails)).rejects.toThrow('full')
    expect(cache.find('a', [1])).toBeUndefined()
    expect(readdirSync(folder)).toEqual([])
  })
})
