import type { Deployment, Route } from './version-store.ts'

/**
 * The version that served before what serves now was put into service: what a rollback brings back.
 *
 * @param history - the deployments of the function, newest first
 * @param serving - the routes of the newest
 */
export function findBefore(
  history: readonly Deployment[],
  serving: readonly Route[],
): string | undefined {
  const isServing = (version: string): boolean => serving.some((route) => route.version === version)
  return history.slice(1).find(({ routes: [main, ...others] }) => {
    if (main === undefined) return false
    return !isServing(main.version) || others.length + 1 < serving.length
  })?.routes[0]?.version
}
