export {
  BOX,
  createMetrics,
  UNKNOWN,
  type AnsweredRequest,
  type Metrics,
  type MetricSources,
} from './metrics.ts'
export type { Family } from './registry.ts'
export { watchLoop } from './watch-loop.ts'
