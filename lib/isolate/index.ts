export type { Binding, CallContext } from './binding.ts'
export { startBlank, type Blank, type BlankOptions } from './blank.ts'
export { createBlankPool, type BlankPool } from './blank-pool.ts'
export { ALLOWED_BUILT_INS, toAllowedBuiltIn } from './built-ins.ts'
export { NULL_BODY, type FetchHead, type FetchOrder } from './fetch-protocol.ts'
export { openChannel, type Channel } from './channel.ts'
export type { ExitReason } from './exit-reason.ts'
export {
  startIsolate,
  type FunctionRequest,
  type Isolate,
  type IsolateLimits,
  type IsolateOptions,
  type RequestOptions,
} from './isolate.ts'
export type { BindingKind, Declaration, DeclaredEval, DeclaredTool } from './protocol.ts'
export type { BindingCalls } from './binding.ts'
export { limitLines } from './limit-lines.ts'
export { createPassages, type Passage, type Passages } from './passages.ts'
export type { Turn } from './turn.ts'
export { createTurnstile, QUEUE_FACTOR, type Turnstile } from './turnstile.ts'
export { spawnLocked } from './spawn-locked.ts'
export { bundleScript } from './bundle-script.ts'
export { getRuntimeCode, hashRuntime, SCRIPT_WRAPPER, type RuntimeCode } from './runtime-code.ts'
export { PACKAGES, RUNTIME_MODULES } from './runtime-packages.ts'
export { readUsage, watchUsage, type Usage } from './usage.ts'
export {
  superviseFunction,
  type FunctionState,
  type SuperviseOptions,
  type SupervisedFunction,
} from './supervise.ts'
