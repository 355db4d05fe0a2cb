import { availableParallelism, totalmem } from 'node:os'
import packageJson from '../../package.json' with { type: 'json' }
import { DEFAULTS, type Config } from '../config/index.ts'
import { measureModel } from '../inference/index.ts'
import { checksOf, formatBytes, type Check } from './check.ts'
import { examineClock } from './clock.ts'

const { ok, warning, fault } = checksOf('machine')

/** Only from there on the permission model denies the network. */
const MIN_NODE_MAJOR = 25
const MIB = 1_048_576
/** Host, data processes and blank isolates, without functions and model. */
const BASE_BYTES = 150 * MIB
/** What an isolate may take beside its heap. */
const ISOLATE_BASE_MB = 128

/** What the machine brings, against what the configuration asks for. */
export function examineMachine(config: Config, modelPath: string, dataDir: string): Check[] {
  return [
    examineNode(),
    examineCores(config),
    examineMemory(config, modelPath),
    examineClock(config.timeZone ?? DEFAULTS.timeZone, dataDir),
  ]
}

function examineNode(): Check {
  const wanted = packageJson.dependencies.node
  const found = process.versions.node
  const way = `start the box by npm, or by npx onbox: "npm install" brings Node ${wanted}`
  if (Number(found.split('.')[0]) < MIN_NODE_MAJOR) {
    return fault('Node', `${found}, whose permission model does not deny the network`, way)
  }
  return found === wanted
    ? ok('Node', found)
    : warning('Node', `${found}; the box is tested with ${wanted}`, way)
}

function examineCores({ model }: Config): Check {
  const cores = availableParallelism()
  const threads = model?.threads ?? Math.max(1, cores - 1)
  const found = `${cores}, of which the model takes ${Math.min(threads, cores)}`
  if (threads >= cores && cores > 1 && model?.threads !== undefined) {
    return warning(
      'cores',
      `${cores}; model.threads is ${threads}, which leaves none to the rest of the box`,
      `set model.threads to ${cores - 1}, or leave it out`,
    )
  }
  return ok('cores', found)
}

function examineMemory({ functions }: Config, modelPath: string): Check {
  const total = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  const modelBytes = measureModel(modelPath)
  const functionBytes = Object.values(functions).reduce((bytes, { limits }) => {
    const heapMb = limits?.memoryLimitMb ?? DEFAULTS.limits.memoryLimitMb
    return bytes + (heapMb + ISOLATE_BASE_MB) * MIB
  }, 0)
  const found = `${formatBytes(total)}; ${formatBytes(modelBytes)} for the model, ${formatBytes(functionBytes)} for all functions at their limits`
  if (BASE_BYTES + modelBytes > total) {
    return warning(
      'memory',
      found,
      'unless it goes to a GPU, choose a smaller model, or one of fewer bits (Q4_K_M)',
    )
  }
  if (BASE_BYTES + modelBytes + functionBytes > total) {
    return warning(
      'memory',
      `${found}: more than there is`,
      'lower limits.memoryLimitMb of functions that need less, or add memory',
    )
  }
  return ok('memory', found)
}
