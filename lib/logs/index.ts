export {
  openFunctionLogs,
  type FunctionLogs,
  type LogFilter,
  type LogLine,
} from './function-logs.ts'
export { createRequestTraces, type RequestTrace, type RequestTraces } from './request-traces.ts'
