import { describe, expect, it } from 'vitest'
import { checkLanes } from '../../lib/inference/llama/lanes.ts'
import {
  listStats,
  planMemory,
  toCachedFileBytes,
  type MemoryWish,
} from '../../lib/inference/llama/plan-memory.ts'
import { readPage } from '../docs/read-page.ts'
import type { LaneOptions } from '../../lib/inference/llama/protocol.ts'
import { LOAD_OPTIONS, useEngine } from './start-engine.ts'

const GB = 1e9
/** Qwen3-14B in Q4_K_M, and what it remembers of a token in F16. */
const need = {
  weightsBytes: 9 * GB,
  contextBytes: (sequences: number, tokens: number) =>
    Promise.resolve(sequences * tokens * 163_840 + 0.3 * GB),
}
const wish: MemoryWish = {
  modelPath: 'qwen3-14b.gguf',
  sequences: 4,
  contextTokens: 8_192,
  place: 'the GPU',
  availableBytes: 24 * GB,
}

describe('the plan of memory', () => {
  it('lets in what fits', async () => {
    await expect(planMemory(need, wish)).resolves.toBeUndefined()
  })

  it.each([
    ['fewer sequences', { contextTokens: 32_768 }, 'set model.sequences to 2'],
    [
      'a shorter context',
      { availableBytes: 10 * GB },
      'set model.sequences to 1 and model.contextTokens to 4096',
    ],
    ['another model', { availableBytes: 8 * GB }, 'choose a smaller model'],
  ])('refuses what does not, with the numbers, and suggests %s', async (_what, change, way) => {
    await expect(planMemory(need, { ...wish, ...change })).rejects.toMatchObject({
      code: 'MODEL_TOO_LARGE',
      message: expect.stringMatching(
        new RegExp(`needs 9.0 GB for its weights and .* GB for 4 sequences of .* free; ${way}`),
      ) as string,
    })
  })

  it.each([
    [
      'a shorter one',
      { sequences: 1, contextTokens: 131_072 },
      21,
      'set model.long.contextTokens to 32768, or leave',
    ],
    ['none', { sequences: 2, contextTokens: 131_072 }, 15, 'leave model.long out'],
  ])('where the long lane is too much, suggests %s', async (_what, long, gb, way) => {
    const availableBytes = gb * GB
    await expect(planMemory(need, { ...wish, long, availableBytes })).rejects.toMatchObject({
      message: expect.stringContaining(
        `GB for long ones, and the GPU has ${gb}.0 GB free; ${way}`,
      ) as string,
    })
  })

  it.each([
    // 9 GB of weights, and 5.7 GB for the sequences of each.
    ['RAM', 1, 15, true],
    ['RAM', 2, 15, false],
    ['RAM', 2, 21, true],
    ['the GPU', 2, 21, false],
    ['the GPU', 2, 30, true],
  ] as const)('has room in %s for %d processes in %d GB: %s', async (place, loading, gb, fits) => {
    const measured = {
      ...need,
      place,
      freeBytes: gb * GB,
      totalBytes: 64 * GB,
      contextBytes: ({ sequences, contextTokens }: LaneOptions) =>
        need.contextBytes(sequences, contextTokens),
      bytesPerToken: () => Promise.resolve(163_840),
      trainContextTokens: undefined,
      parameters: 0,
    }
    const options = { ...LOAD_OPTIONS, workers: 2, loading }
    const checking = checkLanes(measured, options, [{ sequences: 4, contextTokens: 8_192 }])
    if (fits) await expect(checking).resolves.toBeUndefined()
    else {
      await expect(checking).rejects.toThrow(
        loading > 1 ? `free for each of ${loading} processes; set model` : 'free; set model',
      )
    }
  })

  it('counts what a container has of files as free', () => {
    const stat = 'anon 5000\nfile 9000\ninactive_file 700\nactive_file 44\nslab 3\n'
    expect(toCachedFileBytes(stat)).toBe(744)
    expect(listStats('0::/system.slice/onbox.service\n')).toEqual([
      '/sys/fs/cgroup/system.slice/onbox.service/memory.stat',
      '/sys/fs/cgroup/memory.stat',
    ])
    expect(listStats('4:cpuset:/\n3:hugetlb,memory:/docker/1a\n0::/\n')).toEqual([
      '/sys/fs/cgroup/memory/docker/1a/memory.stat',
      '/sys/fs/cgroup/memory/memory.stat',
    ])
  })

  it('says what docs/inference.md shows', async () => {
    const { text: page } = readPage('docs/inference.md')
    const shown = /```\n(Cannot load model [^`]*)\n```/.exec(page)?.[1]?.replaceAll('\n', ' ')
    const bare = {
      ...need,
      contextBytes: (sequences: number, tokens: number) =>
        Promise.resolve(sequences * tokens * 163_840),
    }
    const asked = { ...wish, contextTokens: 32_768, availableBytes: 23.5 * GB }
    await expect(planMemory(bare, asked)).rejects.toThrow(shown ?? 'the page shows none')
  })

  it('has room for what docs/inference.md puts on a 24 GB GPU', async () => {
    const { text: page } = readPage('docs/inference.md')
    const rows = [...page.matchAll(/^\| Q\w+, ([\d.]+) GB +\| ([\d.]+) GB +\| (.+?) +\|$/gm)]
    expect(rows).toHaveLength(2)
    for (const [, weights, left, lanes = ''] of rows) {
      const weightsBytes = Number(weights) * GB
      expect(Number(left)).toBeCloseTo(23 - Number(weights))
      const [short, long] = [...lanes.matchAll(/(\d+) x ([\d,]+) tokens \(([\d.]+) GB\)/g)].map(
        ([, sequences, tokens = '', gb]) => {
          const lane = {
            sequences: Number(sequences),
            contextTokens: Number(tokens.replace(',', '')),
          }
          expect((lane.sequences * lane.contextTokens * 163_840) / GB).toBeCloseTo(Number(gb), 1)
          return lane
        },
      )
      // What each lane computes in, as the page has it.
      const computing = Number(/Each lane computes in up to ([\d.]+) GB/.exec(page)?.[1]) * GB
      const measured = {
        weightsBytes,
        contextBytes: (sequences: number, tokens: number) =>
          Promise.resolve(sequences * tokens * 163_840 + computing),
      }
      const asked = { ...wish, ...short, long, availableBytes: 23 * GB }
      await expect(planMemory(measured, asked)).resolves.toBeUndefined()
    }
  })

  it('is made before a model is loaded', async () => {
    const engine = useEngine({ sequences: 4, contextTokens: 4_096, memoryLimitMb: 60 })
    expect(await engine.started).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(
        /needs 0\.01 GB for its weights and 0\.\d+ GB for 4 sequences of 4096 tokens.* set model\.sequences to [12]/,
      ) as string,
    })
  })
})
