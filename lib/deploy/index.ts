export { bundleFunction, type FunctionBundle } from './bundle-function.ts'
export { deployFolder, type DeployedFunctions } from './deploy-folder.ts'
export type { DeployedFunction, ServeContext } from './deploy-function.ts'
