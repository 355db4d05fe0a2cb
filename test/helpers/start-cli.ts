import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { PROJECT } from './start-box.ts'

export interface CliOptions {
  /** The project's folder. Default: the project itself. */
  cwd?: string
  /** The whole environment, but for the PATH. */
  env?: Record<string, string>
  /** What is piped into it. Default: nothing. */
  input?: string
  /** A command that becomes the one that it is given, such as `['nice', '-n', '5']`. Default: none. */
  via?: readonly string[]
}

/** A run of the real command line, in a process of its own. */
export interface CliRun {
  readonly pid: number
  /** What it has printed so far. */
  readonly output: string
  /** What it has complained of so far. */
  readonly complaints: string
  /**
   * Waits until its output matches.
   *
   * @param from - where in the output to begin. Default: at its start
   * @throws when it ends before
   */
  printed(pattern: RegExp, from?: number): Promise<RegExpExecArray>
  /** Its exit code. */
  readonly ended: Promise<number | null>
  /** Asks it to stop, as Ctrl+C does. @returns its exit code */
  stop(): Promise<number | null>
}

/** What the runs before have compiled; see `use-compile-cache.ts`. */
const CACHE = 'NODE_COMPILE_CACHE'

/** Runs `onbox <args>`. The caller stops it. */
export function startCli(
  args: readonly string[],
  { cwd = PROJECT, env = {}, input, via = [] }: CliOptions = {},
): CliRun {
  const main = join(PROJECT, 'lib/cli/main.ts')
  const [command = '', ...rest] = [...via, process.execPath, '--disable-sigusr1', main, ...args]
  const child = spawn(command, rest, {
    cwd,
    env: { PATH: process.env['PATH'], [CACHE]: process.env[CACHE], ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  const said = { output: '', complaints: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.complaints += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    pid: child.pid as number,
    get output() {
      return said.output
    },
    get complaints() {
      return said.complaints
    },
    async printed(pattern, from = 0) {
      let isOver = false
      const over = ended.then(() => (isOver = true))
      for (;;) {
        const match = pattern.exec(said.output.slice(from))
        if (match !== null) return match
        if (isOver) throw new Error(`ended without ${pattern}:\n${said.output}${said.complaints}`)
        await Promise.race([once(child.stdout, 'data'), over])
      }
    },
    ended,
    stop() {
      child.kill('SIGINT')
      return ended
    },
  }
}

/** Runs `onbox <args>` until the test ends. */
export function useCli(...run: Parameters<typeof startCli>): CliRun {
  const cli = startCli(...run)
  onTestFinished(async () => {
    await cli.stop()
  })
  return cli
}
