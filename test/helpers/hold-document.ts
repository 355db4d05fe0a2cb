import { expect } from 'vitest'
import type { TestBox } from './start-box.ts'

/**
 * Puts a document in line, and holds the process that would take into the index what is read of it.
 *
 * @returns what lets it go on, and waits until the document can be found
 */
export async function holdDocument(
  { collections }: TestBox,
  { collection, fileName, text }: { collection: string; fileName: string; text: string },
): Promise<() => Promise<void>> {
  const { queue, settled, spool } = collections.get(collection)
  const file = await spool(
    (async function* bytes() {
      yield Buffer.from(text)
    })(),
  )
  const { document } = await queue({ ...file, fileName, metadata: {} })
  const pids = collections.pids()
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  expect(document.status).toBe('queued')
  return async () => {
    for (const pid of pids) process.kill(pid, 'SIGCONT')
    expect((await settled(document.id, AbortSignal.timeout(60_000))).status).toBe('ready')
  }
}
