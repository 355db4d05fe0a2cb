import { existsSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Folders of a project whose files a bundle may take in. */
const OWN_FOLDERS = ['functions', 'db'] as const

/** The path without symbolic links; one that does not exist as it is. */
export const toRealPath = (path: string): string => (existsSync(path) ? realpathSync(path) : path)

/** Whether the file lies in the project's own folders; where a link leads out of them, it does not. */
export function isOwnFile(path: string, root: string): boolean {
  return findOwnPath(path, root).length > 0
}

/**
 * The file by the path that the project knows it by: its folders may be links themselves.
 *
 * @param path - without symbolic links
 * @returns nothing when it is not one of the project's own
 */
export function findOwnPath(path: string, root: string): string[] {
  return OWN_FOLDERS.flatMap((name) => {
    const folder = toRealPath(join(root, name))
    return path.startsWith(folder + sep) ? [join(root, name, relative(folder, path))] : []
  })
}
