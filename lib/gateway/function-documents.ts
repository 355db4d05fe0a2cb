import { Hono, type Context, type Next } from 'hono'
import { listCollections, sees } from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import type { CollectionBindingConfig } from '../config/index.ts'
import { requireScope } from './authorize.ts'
import { createDocumentHandlers, type DocumentsPlace } from './document-handlers.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

type Handler = (context: Context<GatewayEnv>, place: DocumentsPlace) => Promise<Response>

/** `/<function>/documents` of functions that were granted a collection; of others, the path is the function's own. */
export function createFunctionDocumentRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { functions, collections } = parts
  const { list, add, get, edit, remove, original, compare } = createDocumentHandlers(parts)

  const within =
    (handle: Handler) =>
    async (context: Context<GatewayEnv>, next: Next): Promise<Response | void> => {
      const name = context.req.param('function') ?? ''
      const { keyId, scopes } = context.get('caller')
      const served = sees(scopes, name) ? functions.get(name, keyId) : undefined
      if (served === undefined || Object.keys(served.collections).length === 0) return next()
      const trace = context.get('trace')
      trace.functionName = name
      trace.version = served.version
      requireScope(context, { type: 'function', name, what: 'documents' })
      const seen = listCollections(scopes)
      const granted = Object.entries(served.collections).filter(
        ([, { collection }]) => seen?.includes(collection) ?? true,
      )
      const { collection, access } = choose(name, granted, context.req.query('binding'))
      const path = `/${name}/documents`
      const { version } = served
      context.header('x-onbox-version', version)
      return handle(context, {
        collection: collections.get(collection),
        access,
        functionName: name,
        version,
        path,
      })
    }
  const refuse = (allowed: string) => within((context) => refuseMethod(allowed)(context))

  return new Hono<GatewayEnv>()
    .get('/:function/documents', within(list))
    .post('/:function/documents', within(add))
    .all('/:function/documents', refuse('GET, HEAD, POST'))
    .get('/:function/documents/compare', within(compare))
    .post('/:function/documents/compare', within(compare))
    .all('/:function/documents/compare', refuse('GET, HEAD, POST'))
    .get('/:function/documents/:document', within(get))
    .patch('/:function/documents/:document', within(edit))
    .delete('/:function/documents/:document', within(remove))
    .all('/:function/documents/:document', refuse('GET, HEAD, PATCH, DELETE'))
    .get('/:function/documents/:document/original', within(original))
    .all('/:function/documents/:document/original', refuse('GET, HEAD'))
}

function choose(
  name: string,
  granted: readonly (readonly [binding: string, config: CollectionBindingConfig])[],
  binding: string | undefined,
): CollectionBindingConfig {
  const [only] = granted
  if (binding === undefined && only && granted.length === 1) return only[1]
  const chosen = granted.find(([one]) => one === binding)
  if (chosen) return chosen[1]
  throw new OnboxError(
    'COLLECTION_NOT_FOUND',
    `Cannot tell which collection of function "${name}" is meant: add ?binding= and one of ${granted.map(([one]) => one).join(', ') || '(none)'}`,
  )
}
