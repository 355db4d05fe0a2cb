export {
  openFunctionLogs,
  type FunctionLogs,
  type LogFilter,
  type LogLine,
} from './function-logs.ts'
