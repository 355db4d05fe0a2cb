import { Hono } from 'hono'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openAudit } from '../../lib/audit/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { createEmbeddingRoutes } from '../../lib/gateway/embeddings.ts'
import type { GatewayEnv, GatewayParts } from '../../lib/gateway/types.ts'
import { createOpenAiEmbedder } from '../../lib/inference/index.ts'
import { startWebService } from '../helpers/start-web-service.ts'
import { NO_KEYS } from '../helpers/no-keys.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const log = createLog('error', () => {})

/** The routes before a model elsewhere, which is still being started. */
async function startRoutes() {
  const vector = JSON.stringify({ data: [{ index: 0, embedding: [1, 0] }] })
  const { origin } = await startWebService((_, response) => void response.end(vector))
  const embedder = createOpenAiEmbedder({ urls: [`${origin}/v1`], model: 'bge' }, log)
  onTestFinished(() => embedder.close())
  const dataDir = makeTemporaryFolder()
  const migrations = findOwnMigrations('platform')
  const { client, close } = openMigrated(join(dataDir, 'platform.db'), migrations)
  onTestFinished(close)
  const audit = openAudit(client, { dataDir, log })
  const keyRates = { checkTokens: () => {}, spendTokens: () => {} }
  const app = new Hono<GatewayEnv>()
    .use(async (context, next) => {
      context.set('requestId', 'req_1')
      context.set('recheckKey', () => Promise.resolve())
      context.set('caller', {
        keyId: 'key_1',
        scopes: [{ type: 'model', what: 'embeddings' }],
        limits: {},
      })
      await next()
    })
    .route(
      '/',
      createEmbeddingRoutes({
        audit,
        embedder,
        keyRates,
        keys: NO_KEYS,
      } as unknown as GatewayParts),
    )
    .onError((error, { json }) => json({ error: error.message }, 422))
  const ask = (body: object) =>
    app.request('/v1/embeddings', { method: 'POST', body: JSON.stringify(body) })
  return { ask, audit, embedder }
}

it('vectors of a model that is still starting are told, and noted, as its own', async () => {
  const { ask, audit, embedder } = await startRoutes()
  expect(embedder.state.status).toBe('starting')
  expect(await (await ask({ input: '付款' })).json()).toMatchObject({ model: 'bge' })
  expect(audit.list('req_1')).toMatchObject([{ modelHash: expect.stringMatching(/./) as string }])
})

it('vectors of another model than the one that was starting are refused', async () => {
  const { ask, audit, embedder } = await startRoutes()
  expect(embedder.state.status).toBe('starting')
  const response = await ask({ input: '付款', model: 'gpt' })
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('the box has \\"bge\\"')
  expect(audit.list('req_1')).toEqual([])
})
