import type { LoadedLane } from './load-model.ts'
import type { LoadOptions } from './protocol.ts'
import { openStateCache, removeStates, type StateCache } from './state-cache.ts'

type Lane = Pick<LoadedLane, 'bytesPerToken' | 'stateKey'> & { context: { contextSize: number } }

/**
 * Opens a cache for each lane, all in one folder and of one size.
 *
 * @returns none where nothing is to be kept; what was kept before is removed then
 */
export function openStateCaches(
  { stateCache }: Pick<LoadOptions, 'stateCache'>,
  lanes: readonly Lane[],
): StateCache[] {
  if (stateCache === undefined) return []
  const { folder, maxBytes, holdsLongest = false } = stateCache
  if (maxBytes === 0) {
    removeStates(folder)
    return []
  }
  const sizes = lanes.map(({ context, bytesPerToken }) => context.contextSize * bytesPerToken)
  const most = holdsLongest ? Math.max(maxBytes, ...sizes) : maxBytes
  return lanes.map(({ stateKey }) => openStateCache({ folder, maxBytes: most, key: stateKey }))
}
