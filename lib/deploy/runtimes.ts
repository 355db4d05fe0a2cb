import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { getRuntimeCode, hashRuntime, type RuntimeCode } from '../isolate/index.ts'
import { readCache, writeCache } from './code-cache.ts'
import { writeDurably, writeFolder } from './write-files.ts'

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
  /** Keeps the code cache of the current one, where it has none; a failure only costs time at later starts. */
  saveCodeCache: (codeCache: Uint8Array) => void
  /** Removes those that no version needs. */
  removeOthers: (needed: ReadonlySet<string>) => void
}

/** @param folder - made when missing */
export function openRuntimes(folder: string): Runtimes {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const folderOf = (hash: string) => join(folder, hash)
  const cacheOf = (hash: string) => readCache(join(folderOf(hash), CACHE_FILE))
  const own = getRuntimeCode()
  let current: RuntimeCode = { ...own, ...cacheOf(own.hash) }
  /** Those that were found whole. */
  const sound = new Set<string>()
  const isKept = (hash: string): boolean => {
    const path = join(folderOf(hash), CODE_FILE)
    if (!existsSync(path)) return false
    if (!sound.has(hash) && hashRuntime(readFileSync(path, 'utf8')) !== hash) return false
    sound.add(hash)
    return true
  }
  return {
    get current() {
      return current
    },
    has: (hash) => hash === own.hash || isKept(hash),
    find: (hash) => {
      if (hash === own.hash) return current
      // Below the data directory: whoever asks is told too, and not where on the machine that is.
      const why = (what: string, cause?: unknown) =>
        new OnboxError(
          'FUNCTION_UNAVAILABLE',
          `its runtime is ${what} in ${join(basename(folder), hash)} of the data directory; deploy it again, or bring it back from a backup`,
          { cause },
        )
      let code: string
      try {
        code = readFileSync(join(folderOf(hash), CODE_FILE), 'utf8')
      } catch (error) {
        const isMissing = (error as { code?: string }).code === 'ENOENT'
        throw why(isMissing ? 'missing' : 'not readable', error)
      }
      if (hashRuntime(code) !== hash) throw why('damaged')
      return { hash, code, ...cacheOf(hash) }
    },
    keep: (hash) => {
      if (hash !== own.hash || isKept(hash)) return
      const { code, codeCache } = current
      writeFolder(folderOf(hash), (partial) => {
        writeDurably(join(partial, CODE_FILE), code)
        if (codeCache) writeCache(join(partial, CACHE_FILE), codeCache)
      })
    },
    saveCodeCache: (codeCache) => {
      if (current.codeCache) return
      current = { ...current, codeCache }
      if (isKept(own.hash)) writeCache(join(folderOf(own.hash), CACHE_FILE), codeCache)
    },
    removeOthers: (needed) => {
      for (const hash of readdirSync(folder)) {
        if (!needed.has(hash)) rmSync(folderOf(hash), { recursive: true, force: true })
      }
    },
  }
}
