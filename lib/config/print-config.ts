/** Prints the configuration of a project as JSON, for a box that runs: a module cannot be read twice in one process. */
import { toOnboxError } from '../base/errors.ts'
import { loadConfig } from './load-config.ts'

try {
  process.stdout.write(JSON.stringify({ config: await loadConfig(process.argv[2] ?? '.') }))
} catch (error) {
  process.stdout.write(JSON.stringify({ error: toOnboxError(error, 'CONFIG_INVALID').toData() }))
}
