export { bundleFunction, holdBundler, type FunctionBundle } from './bundle-function.ts'
export { hashCode } from './hash-code.ts'
export { isAsked } from './is-asked.ts'
export type { CandidateModel, DeployedBy, DeployEvent, DeployRequest } from './deploy-candidate.ts'
export type { Grants, ReadGrants, Switched } from './deployer.ts'
export type { ServeContext } from './live-version.ts'
export {
  openFunctions,
  type Functions,
  type ListedFunction,
  type ListedVersion,
  type ServedFunction,
} from './open-functions.ts'
export { describeOutcome, type EvalOutcome } from './run-evals.ts'
export { openRuntimes, type Runtimes } from './runtimes.ts'
export type { Route } from './version-store.ts'
export { toolNotFound } from './version-tools.ts'
export { listFunctionNames } from './list-function-files.ts'
export { watchFolder, type Watcher, type WatchEvent, type WatchOptions } from './watch-folder.ts'
