export {
  openFunctionLogs,
  type FunctionLogs,
  type LogFilter,
  type LogLine,
} from './function-logs.ts'
export {
  createRequestTraces,
  type RequestTrace,
  type RequestTraces,
  type StreamedBody,
} from './request-traces.ts'
