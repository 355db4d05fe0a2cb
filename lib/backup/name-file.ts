import { link, open, rename, unlink } from 'node:fs/promises'

/** What a file system without links says: exFAT of a stick, some shares. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/**
 * Gives a file that is whole its name, and never the name of another file.
 *
 * @throws {Error} `EEXIST` where there is one
 */
export async function nameFile(partial: string, file: string): Promise<void> {
  try {
    await link(partial, file)
  } catch (error) {
    if (!NO_LINKS.has(String((error as { code?: string }).code))) throw error
    // The name is taken first.
    await (await open(file, 'wx', 0o600)).close()
    return rename(partial, file)
  }
  return unlink(partial)
}
