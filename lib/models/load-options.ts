import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { DEFAULTS, type Config, type LongLaneConfig } from '../config/index.ts'
import type { LoadOptions } from '../inference/index.ts'

/** More than this only wait for each other, and for everybody else. */
const MAX_THREADS_PER_CORE = 2

/** How the operator's file wants this model to be loaded. */
export function toLoadOptions(config: Config, dataDir: string, modelPath: string): LoadOptions {
  const model = { ...DEFAULTS.model, ...config.model }
  return {
    modelPath,
    contextTokens: model.contextTokens,
    workers: model.workers,
    ...toLongLane(config.model?.long, dataDir),
    ...(config.model?.memoryLimitMb !== undefined && {
      memoryLimitMb: config.model.memoryLimitMb,
    }),
    sequences: model.sequences,
    threads: Math.min(
      config.model?.threads ?? Math.max(1, availableParallelism() - 1),
      MAX_THREADS_PER_CORE * availableParallelism(),
    ),
    callThreshold: model.callThreshold,
    marginThreshold: model.marginThreshold,
    gpu: model.gpu,
  }
}

/** Without a long lane, what an earlier one kept goes. */
function toLongLane(long: LongLaneConfig | undefined, dataDir: string) {
  const { contextTokens, sequences, cacheMb } = { ...DEFAULTS.longLane, ...long }
  const stateCache = {
    folder: join(dataDir, 'model-states'),
    maxBytes: long === undefined ? 0 : cacheMb * 1_048_576,
    holdsLongest: long?.cacheMb === undefined,
  }
  return { ...(contextTokens !== undefined && { long: { contextTokens, sequences } }), stateCache }
}
