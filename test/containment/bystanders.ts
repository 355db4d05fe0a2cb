import { afterAll, beforeAll, expect } from 'vitest'
import type { Engine } from '../../lib/inference/index.ts'
import { readTurn, SHORT, startEngine } from '../inference/start-engine.ts'

/**
 * Twice what the worst attempt takes: 24 calls, whose answers of 8 MB the host encodes before it knows that nobody reads
 * them.
 */
const MAX_GROWTH_BYTES = 1_024 * 1_048_576

/** Who stands beside, and must not notice: the model's process, and the host, which is this process. */
export interface Bystanders {
  readonly modelPid: number
  /** Looks at the host's memory; also while something is under way. */
  checkMemory: () => void
  /** Asks the model too. */
  check: () => Promise<void>
}

/** Starts the starter model for all tests of a file. */
export function useBystanders(): () => Bystanders {
  let engine: Engine
  let bystanders: Bystanders

  beforeAll(async () => {
    engine = startEngine()
    expect(await engine.started).toMatchObject({ status: 'ready' })
    const modelPid = engine.pids[0] as number
    const residentBytes = process.memoryUsage.rss()
    const checkMemory = (): void => {
      expect(process.memoryUsage.rss() - residentBytes).toBeLessThan(MAX_GROWTH_BYTES)
    }
    bystanders = {
      modelPid,
      checkMemory,
      check: async () => {
        const { usage } = await readTurn(engine.generate(SHORT, new AbortController().signal))
        expect(usage.completionTokens).toBe(1)
        // Not one that took the place of another.
        expect(engine.pids).toEqual([modelPid])
        checkMemory()
      },
    }
  })
  afterAll(() => engine.close())
  return () => bystanders
}
