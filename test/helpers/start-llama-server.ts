import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findFreePort } from './find-free-port.ts'

const START_TIMEOUT_MS = 60_000
const LOOK_MS = 50

/** A running llama-server. */
export interface LlamaServer {
  /** Base of its API. */
  url: string
  stop: () => Promise<void>
}

/** The program, where one was given: `LLAMA_SERVER=/path/to/llama-server`. */
export const LLAMA_SERVER = process.env['LLAMA_SERVER']

/** @throws when it does not answer in time */
export async function startLlamaServer(
  program: string,
  modelPath: string,
  options: readonly string[],
): Promise<LlamaServer> {
  const port = await findFreePort()
  const child = spawn(
    program,
    ['-m', modelPath, '--port', String(port), '--host', '127.0.0.1', '--jinja', ...options],
    { stdio: 'ignore' },
  )
  const exited = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await exited
  }
  const url = `http://127.0.0.1:${port}`
  const untilMs = performance.now() + START_TIMEOUT_MS
  for (;;) {
    const isUp = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { url: `${url}/v1`, stop }
    if (child.exitCode !== null) throw new Error(`llama-server ended with ${child.exitCode}`)
    if (performance.now() > untilMs) {
      await stop()
      throw new Error('llama-server does not answer')
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}
