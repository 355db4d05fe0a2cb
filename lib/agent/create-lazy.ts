/** Makes something when it is needed first, and keeps it. */
export function createLazy<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
