import { Hono } from 'hono'
import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import { readJson } from './read-json.ts'
import { recordChange } from './record-change.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** The longest secret, as JSON that escapes every character of it. */
const MAX_BODY_BYTES = 131_072

const setSchema = v.strictObject({ value: v.string() })

/** `/admin/secrets`: their names, and new values; never a value. */
export function createSecretAdminRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { secrets } = parts
  return new Hono<GatewayEnv>()
    .get('/admin/secrets', (context) => context.json({ secrets: secrets.list() }))
    .all('/admin/secrets', refuseMethod('GET, HEAD'))
    .put('/admin/secrets/:secret', async (context) => {
      const { value } = await readJson(context, setSchema, MAX_BODY_BYTES)
      const name = context.req.param('secret')
      const change = { action: 'set secret', details: { secret: name } }
      await recordChange(parts, context, change, () =>
        secrets.set(name, value, context.get('caller').keyId),
      )
      return context.body(null, 204)
    })
    .delete('/admin/secrets/:secret', async (context) => {
      const name = context.req.param('secret')
      const change = { action: 'delete secret', details: { secret: name } }
      await recordChange(parts, context, change, () => {
        if (secrets.delete(name)) return
        const known = secrets.list().map((one) => one.name)
        throw new OnboxError(
          'ROUTE_NOT_FOUND',
          `Cannot delete secret "${name}": there are ${known.join(', ') || 'none'}`,
        )
      })
      return context.body(null, 204)
    })
    .all('/admin/secrets/:secret', refuseMethod('PUT, DELETE'))
}
