import type { Context } from 'hono'
import type * as v from 'valibot'
import { parseAs, parseJsonBody } from '../base/index.ts'
import { readBody } from './read-body.ts'
import type { GatewayEnv } from './types.ts'

/**
 * A JSON body of that shape; none at all is an empty object.
 *
 * @throws {OnboxError} `BODY_INVALID` with all faults, `BODY_NOT_JSON`, `BODY_TOO_LARGE`; `KEY_UNKNOWN` where the key was
 * revoked meanwhile
 */
export async function readJson<S extends v.GenericSchema>(
  context: Context<GatewayEnv>,
  schema: S,
  maxBytes: number,
): Promise<v.InferOutput<S>> {
  const body = await readBody(context, maxBytes)
  const value = (body?.length ?? 0) === 0 ? {} : parseJsonBody(body, 'send a JSON object')
  await context.get('recheckKey')()
  return parseAs(schema, value, {
    code: 'BODY_INVALID',
    cannot: 'Cannot use the body',
    whole: 'body',
  })
}
