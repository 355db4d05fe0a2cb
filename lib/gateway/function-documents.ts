import { Hono, type Context, type Next } from 'hono'
import { OnboxError } from '../base/index.ts'
import type { CollectionBindingConfig } from '../config/index.ts'
import { createDocumentHandlers, type DocumentsPlace } from './document-handlers.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

type Handler = (context: Context<GatewayEnv>, place: DocumentsPlace) => Promise<Response>

/** `/<function>/documents` of functions that were granted a collection; of others, the path is the function's own. */
export function createFunctionDocumentRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { functions, collections } = parts
  const { list, add, get, edit, remove, original } = createDocumentHandlers(parts)

  const within =
    (handle: Handler) =>
    async (context: Context<GatewayEnv>, next: Next): Promise<Response | void> => {
      const name = context.req.param('function') ?? ''
      const served = functions.get(name, context.get('caller').keyId)
      if (served === undefined || Object.keys(served.collections).length === 0) return next()
      const trace = context.get('trace')
      trace.functionName = name
      trace.version = served.version
      const { collection, access } = choose(name, served.collections, context.req.query('binding'))
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
    .get('/:function/documents/:document', within(get))
    .patch('/:function/documents/:document', within(edit))
    .delete('/:function/documents/:document', within(remove))
    .all('/:function/documents/:document', refuse('GET, HEAD, PATCH, DELETE'))
    .get('/:function/documents/:document/original', within(original))
    .all('/:function/documents/:document/original', refuse('GET, HEAD'))
}

function choose(
  name: string,
  granted: Readonly<Record<string, CollectionBindingConfig>>,
  binding: string | undefined,
): CollectionBindingConfig {
  const all = Object.entries(granted)
  const [only] = all
  if (binding === undefined && only && all.length === 1) return only[1]
  const chosen = all.find(([one]) => one === binding)
  if (chosen) return chosen[1]
  throw new OnboxError(
    'COLLECTION_NOT_FOUND',
    `Cannot tell which collection of function "${name}" is meant: add ?binding= and one of ${Object.keys(granted).join(', ')}`,
  )
}
