import { Hono, type Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { toSeenCollections } from '../access/index.ts'
import { keepAlive, OnboxError, toOnboxError, toProblem } from '../base/index.ts'
import { hashCode, type DeployedBy, type DeployEvent, type DeployRequest } from '../deploy/index.ts'
import { readJson } from './read-json.ts'
import { noteChange, recordFailure, type Change } from './record-change.ts'
import { refuseMethod } from './refuse-method.ts'
import { requestSignal } from './request-signal.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** A bundle has what it imports: some 0.5 MB, and its source map. */
const MAX_BUNDLE_BYTES = 16_777_216
const MAX_BODY_BYTES = 65_536

const deploySchema = v.strictObject({
  code: v.pipe(v.string(), v.minLength(1)),
  sourceMap: v.optional(v.string(), ''),
  runtime: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'the hash that the bundler gives')),
  percent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  evals: v.optional(v.boolean()),
})
const rollbackSchema = v.strictObject({ version: v.optional(v.pipe(v.string(), v.minLength(1))) })

/** What the operator and the developers change: `/admin/functions`. Every change is in the record. */
export function createFunctionAdminRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { functions, log } = parts
  const known = (name: string): string => {
    if (functions.versions(name).length > 0) return name
    throw new OnboxError(
      'FUNCTION_NOT_FOUND',
      `Cannot find function "${name}": nothing was deployed under that name; see what was: onbox versions`,
    )
  }

  return new Hono<GatewayEnv>()
    .get('/admin/functions', (context) =>
      context.json({
        functions: functions.list().map(({ evals: _evals, crons: _crons, ...listed }) => listed),
      }),
    )
    .all('/admin/functions', refuseMethod('GET, HEAD'))
    .get('/admin/functions/:function/versions', (context) => {
      const versions = functions.versions(known(nameOf(context)))
      return context.json({
        versions: versions.map(({ declaration, ...rest }) => ({
          ...rest,
          description: declaration.description,
        })),
      })
    })
    .all('/admin/functions/:function/versions', refuseMethod('GET, HEAD'))
    .post('/admin/functions/:function/deploy', async (context) => {
      const body = await readJson(context, deploySchema, MAX_BUNDLE_BYTES)
      const name = nameOf(context)
      const request: DeployRequest = {
        name,
        code: body.code,
        sourceMap: body.sourceMap,
        runtime: body.runtime,
        codeHash: hashCode(body.code, body.runtime),
        ...(body.percent !== undefined && { percent: body.percent }),
        ...(body.evals !== undefined && { evals: body.evals }),
      }
      const deploying = functions.deploy(request, byCaller(context, parts))
      const events = recordEnd(deploying, (change) =>
        noteChange(parts, context, { action: 'deploy', functionName: name, ...change }),
      )
      if (context.req.header('accept')?.includes('text/event-stream') === true) {
        return streamEvents(context, events)
      }
      const seen: DeployEvent[] = []
      for await (const event of events) seen.push(event)
      return context.json({
        ...seen.at(-1),
        evals: seen.filter(({ type }) => type === 'eval'),
        warnings: seen.flatMap((event) => (event.type === 'warning' ? [event.reason] : [])),
      })
    })
    .all('/admin/functions/:function/deploy', refuseMethod('POST'))
    .post('/admin/functions/:function/rollback', async (context) => {
      const { version } = await readJson(context, rollbackSchema, MAX_BODY_BYTES)
      const name = nameOf(context)
      const change = { action: 'rollback', functionName: name, ...(version && { version }) }
      const switched = await recordFailure(parts, context, change, () =>
        functions.rollback(known(name), version, byCaller(context, parts)),
      )
      return context.json(switched)
    })
    .all('/admin/functions/:function/rollback', refuseMethod('POST'))
    .post('/admin/functions/:function/promote', async (context) => {
      const name = nameOf(context)
      const change = { action: 'promote', functionName: name }
      const switched = await recordFailure(parts, context, change, () =>
        functions.promote(known(name), byCaller(context, parts)),
      )
      return context.json(switched)
    })
    .all('/admin/functions/:function/promote', refuseMethod('POST'))
    .delete('/admin/functions/:function', async (context) => {
      const name = nameOf(context)
      const change = { action: 'remove', functionName: name }
      await recordFailure(parts, context, change, () =>
        functions.remove(known(name), byCaller(context, parts)),
      )
      return context.json({ name, dependants: functions.dependants(name) })
    })
    .all('/admin/functions/:function', refuseMethod('DELETE'))

  async function streamEvents(
    context: Context<GatewayEnv>,
    events: AsyncGenerator<DeployEvent, void, void>,
  ): Promise<Response> {
    // A fault before the first event is an ordinary problem; a later one is the last event.
    let next = await events.next()
    return streamSSE(context, async (sse) => {
      const endKeepAlive = keepAlive(sse)
      try {
        for (; next.done !== true; next = await events.next()) {
          const { type, ...data } = next.value
          await sse.writeSSE({ event: type, data: JSON.stringify(data) })
        }
      } catch (error) {
        const problem = toProblem(toOnboxError(error), context.get('requestId'))
        log.warn('deploy failed', { requestId: problem.requestId, detail: problem.detail })
        await sse.writeSSE({ event: 'error', data: JSON.stringify(problem) })
      } finally {
        endKeepAlive()
      }
    })
  }
}

const nameOf = (context: Context<GatewayEnv>): string => context.req.param('function') ?? ''

/** What has not been done when the client goes is not done any more. */
function byCaller(context: Context<GatewayEnv>, parts: Pick<GatewayParts, 'keys'>): DeployedBy {
  const signal = requestSignal(context, parts)
  const gone = new AbortController()
  const leave = (): void =>
    gone.abort(
      signal.reason instanceof OnboxError
        ? signal.reason
        : new OnboxError(
            'REQUEST_ABORTED',
            'Cannot finish the change: the client closed the request',
          ),
    )
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave)
  const { keyId, scopes } = context.get('caller')
  const recordAs = { requestId: context.get('requestId'), origin: context.get('origin') }
  return { keyId, collections: toSeenCollections(scopes), signal: gone.signal, recordAs }
}

/** Passes the events on, and notes a deploy that has changed nothing before its end is told. */
async function* recordEnd(
  events: AsyncGenerator<DeployEvent, void, void>,
  note: (change: Pick<Change, 'version' | 'details' | 'failed'>) => Promise<void>,
): AsyncGenerator<DeployEvent, void, void> {
  let isNoted = false
  try {
    for await (const event of events) {
      if (event.type === 'done' && !event.isNew) {
        isNoted = true
        const { version, percent, isNew } = event
        await note({ version, details: { percent, isNew } })
      }
      yield event
    }
  } catch (error) {
    if (!isNoted) await note({ failed: toOnboxError(error).toData() })
    throw error
  }
}
