import { statSync } from 'node:fs'

/** Tells one state of a file or folder from another, without reading it; undefined where there is none. */
export function stampFile(path: string): string | undefined {
  const { mtimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return mtimeMs === undefined ? undefined : `${mtimeMs} ${size} ${ino}`
}
