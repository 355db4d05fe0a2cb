export { inspectModel, type ModelInspection } from '../inference/index.ts'
export {
  describeFile,
  findModel,
  listModels,
  toModelFolder,
  type FoundModel,
} from './find-models.ts'
export { toLoadOptions } from './load-options.ts'
export { measureSpeed, type SpeedMeasure } from './measure-speed.ts'
export { parseSource, SOURCE_FORMS, type ModelSource } from './parse-source.ts'
export type { PullEvent } from './progress.ts'
export { pull, type PulledModel } from './pull.ts'
