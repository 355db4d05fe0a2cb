import { readFileSync } from 'node:fs'
import { UsageError } from './command.ts'

/**
 * The text of a file that an option names.
 *
 * @throws {UsageError} when it cannot be read
 */
export function readGivenFile(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`--${option} names "${path}", which ${describe(error)}`)
  }
}

function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'is not there'
  if (code === 'EISDIR') return 'is a folder; name a file'
  return `cannot be read: ${message}`
}
