/**
 * Closes what was opened, the last one first, each once; what fails keeps nothing else open.
 *
 * @param closers - emptied
 * @throws what failed first, once all are through
 */
export async function closeAll(closers: (() => Promise<void> | void)[]): Promise<void> {
  const failures: unknown[] = []
  for (const close of closers.splice(0).toReversed()) {
    try {
      await close()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
