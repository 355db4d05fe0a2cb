import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { getRuntimeCode, hashRuntime, type RuntimeCode } from '../isolate/index.ts'
import { writeDurably, writeFolder, replaceFile } from './write-files.ts'

const CODE_FILE = 'runtime.js'
const CACHE_FILE = 'code-cache'

/**
 * The runtimes that published versions were made for: an update of onbox does not change what they do. Kept in
 * the data directory, each in a folder that is named by its hash.
 */
export interface Runtimes {
  /** The one of this release, with its code cache where there is one. */
  readonly current: RuntimeCode
  has: (hash: string) => boolean
  /** @throws {OnboxError} `FUNCTION_UNAVAILABLE` when it is gone from the data directory, or damaged */
  find: (hash: string) => RuntimeCode
  /** On disk before a version that needs it is published. */
  keep: (hash: string) => void
  /** A failure only costs time at later starts. */
  saveCodeCache: (hash: string, codeCache: Uint8Array) => void
  /** Removes those that no version needs. */
  removeOthers: (needed: ReadonlySet<string>) => void
}

/** @param folder - made when missing */
export function openRuntimes(folder: string): Runtimes {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const folderOf = (hash: string) => join(folder, hash)
  const readCache = (hash: string): Pick<RuntimeCode, 'codeCache'> => {
    const path = join(folderOf(hash), CACHE_FILE)
    return existsSync(path) ? { codeCache: readFileSync(path) } : {}
  }
  const own = getRuntimeCode()
  let current: RuntimeCode = { ...own, ...readCache(own.hash) }
  const isKept = (hash: string) => existsSync(join(folderOf(hash), CODE_FILE))
  return {
    get current() {
      return current
    },
    has: (hash) => hash === own.hash || isKept(hash),
    find: (hash) => {
      if (hash === own.hash) return current
      try {
        const code = readFileSync(join(folderOf(hash), CODE_FILE), 'utf8')
        if (hashRuntime(code) !== hash) throw new Error('it is damaged')
        return { hash, code, ...readCache(hash) }
      } catch (cause) {
        throw new OnboxError(
          'FUNCTION_UNAVAILABLE',
          `its runtime cannot be read from ${folderOf(hash)}: ${(cause as Error).message}; deploy it again, or bring it back from a backup`,
          { cause },
        )
      }
    },
    keep: (hash) => {
      if (hash !== own.hash || isKept(hash)) return
      const { code, codeCache } = current
      writeFolder(folderOf(hash), (partial) => {
        writeDurably(join(partial, CODE_FILE), code)
        if (codeCache) writeDurably(join(partial, CACHE_FILE), codeCache)
      })
    },
    saveCodeCache: (hash, codeCache) => {
      if (hash === own.hash) current = { ...current, codeCache }
      if (isKept(hash)) replaceFile(join(folderOf(hash), CACHE_FILE), codeCache)
    },
    removeOthers: (needed) => {
      for (const hash of readdirSync(folder)) {
        if (!needed.has(hash)) rmSync(folderOf(hash), { recursive: true, force: true })
      }
    },
  }
}
