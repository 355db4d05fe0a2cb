import { Hono } from 'hono'
import * as v from 'valibot'
import type { ExportOptions } from '../audit/index.ts'
import { parseAs } from '../base/index.ts'
import { erase } from './erase.ts'
import { readJson } from './read-json.ts'
import { noteIntent, recordChange } from './record-change.ts'
import { refuseMethod } from './refuse-method.ts'
import { requestSignal } from './request-signal.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const MAX_BODY_BYTES = 4_096

const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'a time such as 2026-11-25T08:00:00Z'),
  v.transform((text) => Date.parse(text)),
)
const querySchema = v.strictObject({
  since: v.optional(time),
  until: v.optional(time),
  key: v.optional(v.string()),
  function: v.optional(v.string()),
  payloads: v.optional(
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((text) => text === 'true'),
    ),
  ),
})
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const eraseSchema = v.union(
  [v.strictObject({ requestId: name }), v.strictObject({ keyId: name })],
  'either requestId or keyId',
)

/** `/admin/audit`: the record as a whole: signed, exported, erased in part. */
export function createAuditAdminRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { audit } = parts
  return new Hono<GatewayEnv>()
    .get('/admin/audit/key', (context) => context.json({ publicKey: audit.publicKey }))
    .all('/admin/audit/key', refuseMethod('GET, HEAD'))
    .post('/admin/audit/checkpoints', async (context) => {
      // With this record, so that there is always one to sign.
      await noteIntent(parts, context, { action: 'sign audit record' })
      const { publicKey } = audit
      return context.json({ type: 'checkpoint', ...audit.checkpoint(), publicKey })
    })
    .all('/admin/audit/checkpoints', refuseMethod('POST'))
    .get('/admin/audit/export', async (context) => {
      const query = parseAs(querySchema, context.req.query(), {
        code: 'BODY_INVALID',
        cannot: 'Cannot export the record',
        whole: 'query',
      })
      const { since, until, key, function: functionName, payloads = false } = query
      const options: ExportOptions = {
        ...(since !== undefined && { sinceMs: since }),
        ...(until !== undefined && { untilMs: until }),
        ...(key !== undefined && { keyId: key }),
        ...(functionName !== undefined && { functionName }),
        payloads,
      }
      await noteIntent(parts, context, { action: 'export audit record', details: options })
      // A disk that takes nothing is told of before there is any answer.
      audit.checkpoint()
      const lines = ReadableStream.from(audit.export(options)).pipeThrough(
        new TextEncoderStream(),
        {
          signal: requestSignal(context, parts),
        },
      )
      return context.body(lines as ReadableStream, 200, { 'content-type': 'application/x-ndjson' })
    })
    .all('/admin/audit/export', refuseMethod('GET, HEAD'))
    .post('/admin/audit/erase', async (context) => {
      const of = await readJson(context, eraseSchema, MAX_BODY_BYTES)
      const change = { action: 'erase audit payloads', details: of }
      const erased = await recordChange(parts, context, change, () => erase(parts, of))
      return context.json(erased)
    })
    .all('/admin/audit/erase', refuseMethod('POST'))
}
