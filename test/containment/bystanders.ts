import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Engine } from '../../lib/inference/index.ts'
import { startIsolate, type Isolate } from '../../lib/isolate/index.ts'
import { readTurn, SHORT, startEngine } from '../inference/start-engine.ts'
import { openTarget, type Target } from './aim.ts'
import type { Aim } from './fixtures/db/attempt.ts'
import { asRequest, get, prepareHostile } from './start.ts'

/** About twice what the worst attempt takes of the host's memory. */
const MAX_GROWTH_BYTES = 128 * 1_048_576

/**
 * Who stands beside, and must not notice: a neighbour, the model's process, the host, which is this process, and
 * files, sockets and processes that are there to be reached.
 */
export interface Bystanders {
  readonly modelPid: number
  readonly aim: Aim
  /** Asks the neighbour; also while something is under way. */
  answers: () => Promise<void>
  /** Looks at what the attempt has made the host take; also while it is under way. */
  checkMemory: (maxGrowthBytes?: number) => void
  /** Looks at everybody, once an attempt is over. */
  check: (maxGrowthBytes?: number) => Promise<void>
}

/** Starts a neighbour and the starter model, and lays out what there is to reach, for all tests of a file. */
export function useBystanders(): () => Bystanders {
  let engine: Engine
  let neighbour: Isolate
  let target: Target
  let bystanders: Bystanders
  let residentBytes: number
  const weighHost = (): void => {
    residentBytes = process.memoryUsage.rss()
  }

  beforeAll(async () => {
    engine = startEngine()
    expect(await engine.started).toMatchObject({ status: 'ready' })
    const modelPid = engine.pids[0] as number
    neighbour = await startIsolate(await prepareHostile('neighbour'))
    target = await openTarget(modelPid)
    const answers = async (): Promise<void> => {
      const response = await neighbour.fetch(get('/'), asRequest())
      expect(await response.text()).toBe('alive')
    }
    const checkMemory = (maxGrowthBytes = MAX_GROWTH_BYTES): void => {
      expect(process.memoryUsage.rss() - residentBytes).toBeLessThan(maxGrowthBytes)
    }
    bystanders = {
      modelPid,
      aim: target.aim,
      answers,
      checkMemory,
      check: async (maxGrowthBytes) => {
        await answers()
        const { usage } = await readTurn(engine.generate(SHORT, new AbortController().signal))
        expect(usage.completionTokens).toBe(1)
        // Not one that took the place of another.
        expect(engine.pids).toEqual([modelPid])
        expect(target.touched()).toEqual([])
        checkMemory(maxGrowthBytes)
      },
    }
    weighHost()
  })
  beforeEach(weighHost)
  afterAll(async () => {
    await neighbour.stop()
    target.close()
    await engine.close()
  })
  return () => bystanders
}
