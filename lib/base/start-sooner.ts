import { getCompileCacheDir } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a process of ours is started with to be there sooner. */
export interface StartSooner {
  /** For Node, in front of the file. */
  args: readonly string[]
  env: NodeJS.ProcessEnv
}

/** It takes short cuts to its imports, and the code that its host has compiled where that is kept. */
export function startSooner(): StartSooner {
  const folder = getCompileCacheDir()
  const preload = pathToFileURL(resolve(import.meta.dirname, 'short-cut-imports.ts')).href
  return {
    args: [`--import=${preload}`],
    env: folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) },
  }
}
