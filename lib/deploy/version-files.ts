import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { hashCode } from './hash-code.ts'
import { readCache, writeCache } from './code-cache.ts'
import { writeDurably, writeFolder } from './write-files.ts'

const CODE_FILE = 'function.js'
const MAP_FILE = 'function.js.map'
const RUNTIME_FILE = 'runtime'
const CACHE_FILE = 'code-cache'

/** The code of a version. */
export interface VersionCode {
  code: string
  sourceMap: string
  /** Hash of the runtime that it was made for. */
  runtime: string
  /** V8's code cache of an earlier start; a wrong one is ignored. */
  codeCache?: Uint8Array
}

/** A version, and what `hashCode` makes of its code. */
export interface VersionKey {
  functionName: string
  version: string
  codeHash: string
}

/** The code of published versions: `<folder>/<function>/<version>/`. Only what the database names counts. */
export interface VersionFiles {
  /**
   * Why its code cannot be read as it was published, or undefined where it can. Cheap: the code is read only where
   * the file is not the one that was read before.
   */
  findFault: (key: VersionKey) => string | undefined
  /** @throws {OnboxError} `FUNCTION_UNAVAILABLE` when it is gone from the data directory, or damaged */
  read: (key: VersionKey) => VersionCode
  /** On disk, whole, or not there at all. What is there and sound stays: one version has one code. */
  write: (key: VersionKey, code: VersionCode) => void
  /** Keeps the code cache for later starts; a failure only costs time then. */
  saveCodeCache: (functionName: string, version: string, codeCache: Uint8Array) => void
  /** Hash of the runtime that a version was made for; empty where that is not known. */
  readRuntime: (key: VersionKey) => string
  /** Hashes of the runtimes that the versions here were made for. */
  readRuntimes: () => Set<string>
  /** What cannot be removed stays, until a later start: nothing reads it. */
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
  const remove = (name: string, version: string): void => {
    try {
      rmSync(folderOf(name, version), { recursive: true, force: true })
    } catch {
      // Of another user, or on a share that holds it: it takes room, and no more.
    }
  }
  const listVersions = (): [name: string, version: string][] =>
    listFolders(folder).flatMap((name) =>
      listFolders(join(folder, name)).map((version): [string, string] => [name, version]),
    )
  for (const [name, version] of listVersions()) if (!isKnown(name, version)) remove(name, version)
  const readRuntime = (name: string, version: string): string => {
    const path = join(folderOf(name, version), RUNTIME_FILE)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  /** What the files of sound versions look like from outside. */
  const sound = new Map<string, string>()
  const findFault = ({ functionName, version, codeHash }: VersionKey): string | undefined => {
    const at = folderOf(functionName, version)
    // Below the data directory: whoever asks is told too, and not where on the machine that is.
    const place = join(basename(folder), functionName, version)
    const why = (what: string) =>
      `the files of version "${version}" are ${what} in ${place} of the data directory; deploy it again, or bring them back from a backup`
    try {
      const { ino, size, ctimeMs } = statSync(join(at, CODE_FILE))
      statSync(join(at, MAP_FILE))
      const look = `${ino} ${size} ${ctimeMs}`
      if (sound.get(at) === look) return undefined
      const code = readFileSync(join(at, CODE_FILE), 'utf8')
      if (hashCode(code, readRuntime(functionName, version)) !== codeHash) return why('damaged')
      sound.set(at, look)
      return undefined
    } catch (error) {
      return why((error as { code?: string }).code === 'ENOENT' ? 'missing' : 'not readable')
    }
  }
  return {
    findFault,
    read: (key) => {
      const fault = findFault(key)
      if (fault !== undefined) throw new OnboxError('FUNCTION_UNAVAILABLE', fault)
      const at = folderOf(key.functionName, key.version)
      const cache = join(at, CACHE_FILE)
      return {
        code: readFileSync(join(at, CODE_FILE), 'utf8'),
        sourceMap: readFileSync(join(at, MAP_FILE), 'utf8'),
        runtime: readRuntime(key.functionName, key.version),
        ...readCache(cache),
      }
    },
    write: (key, { code, sourceMap, runtime, codeCache }) => {
      if (findFault(key) === undefined) return
      writeFolder(folderOf(key.functionName, key.version), (partial) => {
        writeDurably(join(partial, CODE_FILE), code)
        writeDurably(join(partial, MAP_FILE), sourceMap)
        writeDurably(join(partial, RUNTIME_FILE), runtime)
        if (codeCache) writeCache(join(partial, CACHE_FILE), codeCache)
      })
    },
    saveCodeCache: (name, version, codeCache) =>
      writeCache(join(folderOf(name, version), CACHE_FILE), codeCache),
    readRuntime: ({ functionName, version }) => readRuntime(functionName, version),
    readRuntimes: () =>
      new Set(listVersions().map(([name, version]) => readRuntime(name, version))),
    remove,
  }
}

/** Folders only: file managers leave files of their own everywhere. */
const listFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
