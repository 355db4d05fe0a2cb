import { Hono, type Context } from 'hono'
import { permits, sees } from '../access/index.ts'
import { OnboxError, toOnboxError } from '../base/index.ts'
import { isAsked, type ServedFunction } from '../deploy/index.ts'
import type { FunctionCalls } from './call-function.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const MS_PER_SECOND = 1_000

/** `GET /v1/models`: the functions that a key may ask, as models of OpenAI's kind. */
export function createModelRoutes(
  { functions }: Pick<GatewayParts, 'functions'>,
  calls: Pick<FunctionCalls, 'findAsked'>,
): Hono<GatewayEnv> {
  const toModel = ({ name, version }: ServedFunction): object => {
    const published = functions.versions(name).find((one) => one.version === version)
    const created = Math.floor((published?.createdAtMs ?? 0) / MS_PER_SECOND)
    return { id: name, object: 'model', created, owned_by: 'onbox' }
  }
  return new Hono<GatewayEnv>()
    .get('/v1/models', (context) => {
      const { keyId, scopes } = context.get('caller')
      const data = functions.list().flatMap(({ name }) => {
        const mayAsk =
          sees(scopes, name) && permits(scopes, { type: 'function', name, what: 'ask' })
        const served = mayAsk ? functions.get(name, keyId) : undefined
        return served !== undefined && isAsked(served) ? [toModel(served)] : []
      })
      return context.json({ object: 'list', data })
    })
    .all('/v1/models', refuseMethod('GET, HEAD'))
    .get('/v1/models/:model', (context) => {
      const served = findModel(calls, context.req.param('model'), context)
      context.header('x-onbox-version', served.version)
      return context.json(toModel(served))
    })
    .all('/v1/models/:model', refuseMethod('GET, HEAD'))
}

/**
 * The function that a client names as its model.
 *
 * @throws {OnboxError} `FUNCTION_NOT_FOUND`, also of one that the key may not ask, so that it does not show which there are;
 * `FUNCTION_UNAVAILABLE`
 */
export function findModel(
  calls: Pick<FunctionCalls, 'findAsked'>,
  name: string,
  context: Context<GatewayEnv>,
): ServedFunction {
  let served: ServedFunction | undefined
  try {
    served = calls.findAsked(name, context)
  } catch (error) {
    if (toOnboxError(error).status !== 404) throw error
  }
  if (served !== undefined && isAsked(served)) return served
  throw new OnboxError(
    'FUNCTION_NOT_FOUND',
    `Cannot find model "${name}": a model here is a function that this key may ask; see which: GET /v1/models`,
  )
}
