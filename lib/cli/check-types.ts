import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Types of a project, checked beside what serves. */
export interface TypeChecker {
  /** Checks again; a check under way is dropped, since it looks at what is old. */
  check: () => void
  close: () => void
}

/**
 * Checks the project's types by its own TypeScript, where there is one.
 *
 * @param onResult - gets the faults as the compiler prints them, each with its further lines; none: all is well
 */
export function createTypeChecker(
  root: string,
  onResult: (faults: string[]) => void,
): TypeChecker | undefined {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  if (!existsSync(compiler) || !existsSync(join(root, 'tsconfig.json'))) return undefined
  let running: AbortController | undefined
  const stop = (): void => running?.abort()
  return {
    check: () => {
      stop()
      const mine = new AbortController()
      running = mine
      execFile(
        process.execPath,
        [compiler, '--noEmit', '--pretty', 'false'],
        { cwd: root, signal: mine.signal },
        (error, stdout, stderr) => {
          if (mine.signal.aborted) return
          // A compiler that ends without a word has not found that all is well.
          const said = stdout.trim() || (error ? stderr.trim() || error.message : '')
          onResult(said === '' ? [] : said.split(/\r?\n(?!\s)/))
        },
      )
    },
    close: stop,
  }
}
