import { getLoadablePath } from 'sqlite-vec'

/** The file of sqlite-vec for this machine; undefined where it has none: there are no vectors then. */
export function findVectorExtension(): string | undefined {
  try {
    return getLoadablePath()
  } catch {
    // It says so by throwing, for systems that nobody has built it for.
    return undefined
  }
}
