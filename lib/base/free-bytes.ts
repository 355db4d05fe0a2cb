import { statfsSync } from 'node:fs'

/** Room that a user without privileges has on the disk of a folder; undefined where the system does not tell. */
export function readFreeBytes(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}
