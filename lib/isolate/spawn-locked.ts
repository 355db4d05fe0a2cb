import { startProcess, type StartedProcess, type StartOptions } from './spawner/start-process.ts'

/**
 * Starts a Node process under the permission model: no network, no child processes, no workers, no
 * inspector, an environment that only sets the allocator; and no file and no addon but what `args` allow.
 *
 * @param options - further flags; what it runs, of any length: it is the standard input, which ends with it
 * @throws {Error} with the reason, when it does not start
 */
export function spawnLocked(options: StartOptions): Promise<StartedProcess> {
  return startProcess({ ...options, args: [...FLAGS, ...options.args, '-'] })
}

const FLAGS = [
  '--input-type=commonjs',
  '--permission',
  '--disable-sigusr1',
  '--no-experimental-webstorage',
  '--no-warnings',
] as const
