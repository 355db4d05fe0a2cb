import { fork, type ChildProcess } from 'node:child_process'
import { endWithHost, startSooner, type Log } from '../../base/index.ts'
import { parseFromModel, type FromModel } from './protocol.ts'

/** What the model process gets of the box's environment: what its libraries look for, and no secret. */
const PASSED_ON = new Set([
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TMP',
  'TEMP',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'XDG_CACHE_HOME',
  'XDG_RUNTIME_DIR',
  'CUDA_VISIBLE_DEVICES',
  'CUDA_DEVICE_ORDER',
  'CUDA_PATH',
  'CUDA_HOME',
  'CUDA_CACHE_PATH',
  'NVIDIA_VISIBLE_DEVICES',
  'NVIDIA_DRIVER_CAPABILITIES',
  'HIP_VISIBLE_DEVICES',
  'ROCR_VISIBLE_DEVICES',
  'ROCM_PATH',
  'HSA_OVERRIDE_GFX_VERSION',
  'GGML_VK_VISIBLE_DEVICES',
  'VK_DRIVER_FILES',
  'VK_ICD_FILENAMES',
])

export interface ProcessEvents {
  onMessage(message: FromModel): unknown
  /** Called once, also when the process could not be started. */
  onEnd(reason: string): void
}

/** Starts a model process, which waits for `load`. */
export function startProcess(log: Log, { onMessage, onEnd }: ProcessEvents): ChildProcess {
  const child = fork(new URL('process.ts', import.meta.url), {
    env: { ...selectEnvironment(process.env), ...startSooner().env },
    // The small semi-space makes V8 free the samplers' native memory soon.
    execArgv: ['--disable-sigusr1', '--max-semi-space-size=1', '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  if (child.pid !== undefined) child.once('close', endWithHost(child.pid))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log.warn('model process', { text: text.slice(0, 2_000) })
  })
  child.on('message', (raw) => {
    const message = parseFromModel(raw)
    if (message !== undefined) {
      onMessage(message)
    } else {
      log.error('model process sent an invalid message', { pid: child.pid })
      child.kill('SIGKILL')
    }
  })
  child.once('exit', (code, signal) => {
    onEnd(signal === null ? `exit code ${code}` : `signal ${signal}`)
  })
  child.on('error', (error) => {
    // Without a pid there is no process, hence no exit.
    if (child.pid === undefined) onEnd(error.message)
    else log.warn('model process', { text: error.message })
  })
  if (child.pid !== undefined) log.info('model process started', { pid: child.pid })
  return child
}

/** Those variables that the model process may have, and its own. */
export function selectEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const passed = Object.entries(env).filter(([name]) => PASSED_ON.has(name))
  // One libuv thread: each one that decodes keeps compute threads of its own.
  return { ...Object.fromEntries(passed), UV_THREADPOOL_SIZE: '1' }
}
