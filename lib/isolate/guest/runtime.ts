/** The runtime: what functions import, and what makes a module of one. A blank isolate has loaded it. */
import * as onbox from '../../index.ts'
import * as drizzle from 'drizzle-orm'
import * as sqlite from 'drizzle-orm/sqlite-core'
import * as hono from 'hono'
import * as accepts from 'hono/accepts'
import * as basicAuth from 'hono/basic-auth'
import * as bearerAuth from 'hono/bearer-auth'
import * as bodyLimit from 'hono/body-limit'
import * as combine from 'hono/combine'
import * as contextStorage from 'hono/context-storage'
import * as cookie from 'hono/cookie'
import * as cors from 'hono/cors'
import * as csrf from 'hono/csrf'
import * as etag from 'hono/etag'
import * as factory from 'hono/factory'
import * as html from 'hono/html'
import * as httpException from 'hono/http-exception'
import * as logger from 'hono/logger'
import * as methodOverride from 'hono/method-override'
import * as prettyJson from 'hono/pretty-json'
import * as requestId from 'hono/request-id'
import * as secureHeaders from 'hono/secure-headers'
import * as streaming from 'hono/streaming'
import * as timeout from 'hono/timeout'
import * as timing from 'hono/timing'
import * as trailingSlash from 'hono/trailing-slash'
import * as validator from 'hono/validator'
import * as valibot from 'valibot'
import type { RuntimeModule } from '../runtime-packages.ts'
import { createModule } from './module.ts'

export { setMemoryLimit } from '../../function/respond-error.ts'
export { createModule }

/** What a function gets for each import. */
export const modules: Record<RuntimeModule, object> = {
  onbox,
  hono,
  'hono/accepts': accepts,
  'hono/basic-auth': basicAuth,
  'hono/bearer-auth': bearerAuth,
  'hono/body-limit': bodyLimit,
  'hono/combine': combine,
  'hono/context-storage': contextStorage,
  'hono/cookie': cookie,
  'hono/cors': cors,
  'hono/csrf': csrf,
  'hono/etag': etag,
  'hono/factory': factory,
  'hono/html': html,
  'hono/http-exception': httpException,
  'hono/logger': logger,
  'hono/method-override': methodOverride,
  'hono/pretty-json': prettyJson,
  'hono/request-id': requestId,
  'hono/secure-headers': secureHeaders,
  'hono/streaming': streaming,
  'hono/timeout': timeout,
  'hono/timing': timing,
  'hono/trailing-slash': trailingSlash,
  'hono/validator': validator,
  valibot,
  'drizzle-orm': drizzle,
  'drizzle-orm/sqlite-core': sqlite,
}

/** Runs what requests will run, with nothing behind it. */
export async function exercise(): Promise<void> {
  const tool = onbox.defineTool({
    name: 'exercise',
    description: 'exercise',
    input: valibot.object({ name: valibot.pipe(valibot.string(), valibot.minLength(1)) }),
    run: ({ name }) => ({ name }),
  })
  const app = onbox
    .createFunction({ tools: [tool] })
    .get('/', (context) => context.json({ query: context.req.query() }))
    .post('/', onbox.ask())
  const module = createModule(app)
  const ask = new Request('http://box/', { method: 'POST', body: '{"question":""}' })
  for (const request of [new Request('http://box/?a=1'), ask]) {
    await (await module.fetch(request, {})).text()
  }
  await module.runTool('exercise', { name: 'a' }, {})
}
