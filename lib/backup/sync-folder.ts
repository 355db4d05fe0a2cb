import { open } from 'node:fs/promises'

/** Has the disk keep the names in a folder: without it a new file may be gone after a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
