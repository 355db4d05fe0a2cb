import { permits, type Caller, type Scope } from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import type { Collections } from '../knowledge/index.ts'
import type { GatewayParts } from './types.ts'

/**
 * What scopes name that is not there now: it may come later, or is mistyped. Told is what the one who hands them on may
 * know; a function or tool is handed on by none to whom it does not exist.
 */
export function findIdleScopes(
  scopes: readonly Scope[],
  { functions, collections }: Pick<GatewayParts, 'functions' | 'collections'>,
  caller: Caller,
): string[] {
  const mayList = permits(caller.scopes, { type: 'admin', area: 'collections' })
  const found = scopes.flatMap((scope) => {
    if (scope.type === 'collection') {
      const { name } = scope
      return !mayList || hasCollection(collections, name)
        ? []
        : `there is no collection "${name}" now`
    }
    if (scope.type !== 'function' || scope.name === '*') return []
    const { name, tool } = scope
    if (!functions.list().some((one) => one.name === name)) {
      return `no function "${name}" is deployed now`
    }
    const served = functions.get(name, caller.keyId)
    // What it has is known once it has started.
    if (tool === undefined || served?.declaration === undefined) return []
    const isGranted = served.tools.some((one) => one.name === tool)
    return isGranted ? [] : `function "${name}" has no tool "${tool}" now`
  })
  return [...new Set(found)]
}

function hasCollection(collections: Collections, name: string): boolean {
  try {
    collections.get(name)
    return true
  } catch (error) {
    if (error instanceof OnboxError && error.code === 'COLLECTION_NOT_FOUND') return false
    throw error
  }
}
