import type { LiveVersion } from './live-version.ts'

/** A version in service, and which share of the keys it serves. */
export interface LiveRoute {
  readonly live: LiveVersion
  readonly percent: number
}

/** The versions of one function that serve. */
export interface LiveFunction {
  /**
   * The main one first, which was there before; a newer one behind it has a share, be it the larger one, until it is
   * promoted.
   */
  readonly routes: readonly LiveRoute[]
  /** The version for this key: always the same one while the shares only move one way. */
  choose: (keyId: string) => LiveVersion | undefined
  /**
   * Puts other versions into service, at once and for every request from now on.
   *
   * @returns those that serve no more
   */
  replace: (routes: readonly LiveRoute[]) => LiveVersion[]
}

export function createLiveFunction(name: string): LiveFunction {
  let routes: readonly LiveRoute[] = []
  return {
    get routes() {
      return routes
    },
    choose: (keyId) => {
      // The last route takes the lowest buckets: as its share grows, it keeps the keys that it has.
      let bucket = bucketOf(`${name} ${keyId}`)
      for (const { live, percent } of routes.toReversed()) {
        bucket -= percent
        if (bucket < 0) return live
      }
      return routes[0]?.live
    },
    replace: (next) => {
      const left = routes.filter(({ live }) => !next.some((route) => route.live === live))
      routes = next
      return left.map(({ live }) => live)
    },
  }
}

/** 0 to 99; FNV-1a. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % 100
}
