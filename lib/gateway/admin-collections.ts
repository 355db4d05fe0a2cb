import { Hono, type Context } from 'hono'
import { listCollections } from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import { DEFAULTS } from '../config/index.ts'
import type { Collection } from '../knowledge/index.ts'
import { createDocumentHandlers, type DocumentsPlace } from './document-handlers.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** `/admin/collections`: what there is, and its documents. */
export function createCollectionAdminRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { collections } = parts
  const { list, add, get, edit, remove, original, compare, rebuild } = createDocumentHandlers(parts)
  const find = (name: string, seen: readonly string[] | undefined): Collection => {
    try {
      if (seen?.includes(name) ?? true) return collections.get(name)
    } catch (error) {
      // It tells which others there are.
      const isMissing = error instanceof OnboxError && error.code === 'COLLECTION_NOT_FOUND'
      if (seen === undefined || !isMissing) throw error
    }
    throw new OnboxError(
      'COLLECTION_NOT_FOUND',
      `Cannot find collection "${name}": it is none of those that this key sees`,
    )
  }
  const seenBy = (context: Context<GatewayEnv>): readonly string[] | undefined =>
    listCollections(context.get('caller').scopes)
  const at = (context: Context<GatewayEnv>): DocumentsPlace => {
    const name = context.req.param('collection') ?? ''
    return {
      collection: find(name, seenBy(context)),
      access: 'write',
      functionName: '',
      version: '',
      path: `/admin/collections/${name}/documents`,
    }
  }
  const documents = '/admin/collections/:collection/documents'
  const comparison = '/admin/collections/:collection/compare'
  const rebuilding = '/admin/collections/:collection/rebuild'
  return new Hono<GatewayEnv>()
    .get('/admin/collections', async (context) => {
      const owner = context.get('caller').keyId
      const { signal } = context.req.raw
      const { queryTimeoutMs: timeoutMs } = DEFAULTS.collection
      const all = await collections.list({ owner, signal, timeoutMs })
      const seen = seenBy(context)
      return context.json({ collections: all.filter(({ name }) => seen?.includes(name) ?? true) })
    })
    .all('/admin/collections', refuseMethod('GET, HEAD'))
    .get(comparison, (context) => compare(context, at(context)))
    .post(comparison, (context) => compare(context, at(context)))
    .all(comparison, refuseMethod('GET, HEAD, POST'))
    .post(rebuilding, (context) => rebuild(context, at(context)))
    .all(rebuilding, refuseMethod('POST'))
    .get(documents, (context) => list(context, at(context)))
    .post(documents, (context) => add(context, at(context)))
    .all(documents, refuseMethod('GET, HEAD, POST'))
    .get(`${documents}/:document`, (context) => get(context, at(context)))
    .patch(`${documents}/:document`, (context) => edit(context, at(context)))
    .delete(`${documents}/:document`, (context) => remove(context, at(context)))
    .all(`${documents}/:document`, refuseMethod('GET, HEAD, PATCH, DELETE'))
    .get(`${documents}/:document/original`, (context) => original(context, at(context)))
    .all(`${documents}/:document/original`, refuseMethod('GET, HEAD'))
}
