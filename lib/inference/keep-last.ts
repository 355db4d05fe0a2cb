/**
 * Keeps what was made for the keys that were asked for last.
 *
 * @param count - so many
 * @returns gives what is kept for a key, or makes it
 */
export function keepLast<T>(count: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > count) kept.delete(kept.keys().next().value as string)
    return value
  }
}
