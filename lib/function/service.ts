import type { FetchBinding } from './env.ts'

/** Another function, reached without HTTP. It works with its own grants, for the same request. */
export interface ServiceBinding {
  /** Its routes: `env.WEATHER.fetch('/')`; a host in the URL means nothing. */
  fetch: FetchBinding
  /**
   * One of its granted tools, without the model. Arguments and result are JSON: a member that is undefined is none.
   *
   * @param args - default: no arguments
   * @throws {OnboxError} `TOOL_NOT_FOUND`, `ARGUMENTS_INVALID`, `FUNCTION_UNAVAILABLE`, `CALLS_TOO_DEEP`, or
   * what the tool throws; `TypeError` for arguments that are no JSON, such as a circle
   */
  runTool: (tool: string, args?: object) => Promise<unknown>
}
