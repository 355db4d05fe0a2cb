import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { OnboxError } from '../base/index.ts'

const CODE_FILE = 'function.js'
const MAP_FILE = 'function.js.map'
const CACHE_FILE = 'code-cache'
const PARTIAL_PREFIX = '.partial-'

/** The code of a version. */
export interface VersionCode {
  code: string
  sourceMap: string
  /** V8's code cache of an earlier start; a wrong one is ignored. */
  codeCache?: Uint8Array
}

/** The code of published versions: `<folder>/<function>/<version>/`. Only what the database names counts. */
export interface VersionFiles {
  /** @throws {OnboxError} `VERSION_NOT_FOUND` when it is gone from the data directory */
  read: (functionName: string, version: string) => VersionCode
  /** On disk, whole, or not there at all. What is there already stays: one version has one code. */
  write: (functionName: string, version: string, code: VersionCode) => void
  /** Keeps the code cache for later starts; a failure only costs time then. */
  saveCodeCache: (functionName: string, version: string, codeCache: Uint8Array) => void
  remove: (functionName: string, version: string) => void
}

/**
 * @param folder - made when missing
 * @param isKnown - what is not known was left by an interrupted deploy, and is removed
 */
export function openVersionFiles(
  folder: string,
  isKnown: (functionName: string, version: string) => boolean,
): VersionFiles {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const folderOf = (name: string, version: string) => join(folder, name, version)
  const remove = (name: string, version: string) =>
    rmSync(folderOf(name, version), { recursive: true, force: true })
  for (const name of readdirSync(folder)) {
    for (const version of readdirSync(join(folder, name))) {
      if (!isKnown(name, version)) remove(name, version)
    }
  }
  return {
    read: (name, version) => {
      const at = folderOf(name, version)
      try {
        const cache = join(at, CACHE_FILE)
        return {
          code: readFileSync(join(at, CODE_FILE), 'utf8'),
          sourceMap: readFileSync(join(at, MAP_FILE), 'utf8'),
          ...(existsSync(cache) && { codeCache: readFileSync(cache) }),
        }
      } catch (cause) {
        throw new OnboxError(
          'VERSION_NOT_FOUND',
          `Cannot read version "${version}" of "${name}": its files are missing from ${at}; deploy it again`,
          { cause },
        )
      }
    },
    write: (name, version, { code, sourceMap, codeCache }) => {
      const at = folderOf(name, version)
      if (existsSync(at)) return
      const parent = join(folder, name)
      mkdirSync(parent, { recursive: true, mode: 0o700 })
      const partial = mkdtempSync(join(parent, PARTIAL_PREFIX))
      try {
        writeDurably(join(partial, CODE_FILE), code)
        writeDurably(join(partial, MAP_FILE), sourceMap)
        if (codeCache) writeDurably(join(partial, CACHE_FILE), codeCache)
        renameSync(partial, at)
        syncFolder(parent)
      } catch (error) {
        rmSync(partial, { recursive: true, force: true })
        throw error
      }
    },
    saveCodeCache: (name, version, codeCache) => {
      const at = folderOf(name, version)
      try {
        const partial = join(at, `${PARTIAL_PREFIX}${CACHE_FILE}`)
        writeFileSync(partial, codeCache)
        renameSync(partial, join(at, CACHE_FILE))
      } catch {
        // The next start compiles, as this one did.
      }
    },
    remove,
  }
}

function writeDurably(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { flush: true, mode: 0o600 })
}

function syncFolder(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
