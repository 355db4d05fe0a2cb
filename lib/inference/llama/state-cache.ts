import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const SUFFIX = '.state'

/**
 * What a model has read of long documents, on disk: the next question to one costs only itself. A cache, and never data:
 * whatever is missing, old or damaged is read again.
 */
export interface StateCache {
  /** The file of exactly these tokens of this owner, where there is one; it is then the last that goes. */
  find(owner: string, tokens: readonly number[]): string | undefined
  /** Keeps what `save` writes to the path that it is given; the ones unused for longest make room. */
  keep(
    owner: string,
    tokens: readonly number[],
    save: (path: string) => Promise<unknown>,
  ): Promise<void>
  /** One could not be used. */
  drop(path: string): void
}

/**
 * @param folder - made when missing, for its owner only: the states tell what was read
 * @param maxBytes - of all files together
 * @param key - what else a state depends on: the model, its context, the library
 */
export function openStateCache(folder: string, maxBytes: number, key: string): StateCache {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) {
    // Left by a process that ended while it wrote.
    if (!name.endsWith(SUFFIX)) rmSync(join(folder, name), { force: true })
  }
  const pathOf = (owner: string, tokens: readonly number[]): string => {
    const digest = createHash('sha256').update(JSON.stringify([key, owner]))
    digest.update(new Uint32Array(tokens))
    return join(folder, `${digest.digest('hex')}${SUFFIX}`)
  }

  const makeRoom = (): void => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => {
        const path = join(folder, name)
        const { size, mtimeMs } = statSync(path)
        return { path, size, mtimeMs }
      })
      .toSorted((a, b) => a.mtimeMs - b.mtimeMs)
    let bytes = files.reduce((sum, { size }) => sum + size, 0)
    for (const { path, size } of files) {
      if (bytes <= maxBytes) return
      rmSync(path, { force: true })
      bytes -= size
    }
  }

  return {
    find(owner, tokens) {
      const path = pathOf(owner, tokens)
      const now = new Date()
      try {
        utimesSync(path, now, now)
        return path
      } catch {
        return undefined
      }
    },
    async keep(owner, tokens, save) {
      const path = pathOf(owner, tokens)
      const partial = `${path}.partial-${process.pid}`
      try {
        await save(partial)
        renameSync(partial, path)
        makeRoom()
      } finally {
        rmSync(partial, { force: true })
      }
    },
    drop: (path) => rmSync(path, { force: true }),
  }
}
