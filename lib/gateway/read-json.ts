import type { Context } from 'hono'
import * as v from 'valibot'
import { OnboxError, parseJsonBody } from '../base/index.ts'
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
  await context.get('recheckKey')?.()
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`)
  throw new OnboxError('BODY_INVALID', `Cannot use the body: ${faults.join('; ')}`)
}
