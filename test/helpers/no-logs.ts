import type { FunctionLogs } from '../../lib/logs/index.ts'

/** Keeps nothing. */
export const NO_LOGS: FunctionLogs = {
  of: (_functionName, _version, log) => log,
  read: () => Promise.resolve([]),
  follow: () => () => {},
  close: () => {},
}
