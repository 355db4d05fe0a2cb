import { Hono } from 'hono'
import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import { estimateTokens, type Embedder, type EmbedderInfo } from '../inference/index.ts'
import { requireScope } from './authorize.ts'
import { readJson } from './read-json.ts'
import { refuseMethod } from './refuse-method.ts'
import { requestSignal } from './request-signal.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const MAX_BODY_BYTES = 1_048_576
/** Of one request. */
const MAX_TEXTS = 256

const text = v.pipe(v.string(), v.minLength(1))
/** As OpenAI has it; what else its clients send is passed over. */
const schema = v.object({
  input: v.union([text, v.pipe(v.array(text), v.minLength(1), v.maxLength(MAX_TEXTS))]),
  model: v.optional(v.string()),
  encoding_format: v.optional(v.picklist(['float', 'base64'])),
})

/** `POST /v1/embeddings`: vectors of texts, by the model that makes those of the collections. */
export function createEmbeddingRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { audit, embedder, keyRates } = parts
  return new Hono<GatewayEnv>()
    .post('/v1/embeddings', async (context) => {
      requireScope(context, { type: 'model', what: 'embeddings' })
      const { keyId } = context.get('caller')
      const {
        input,
        model,
        encoding_format: format = 'float',
      } = await readJson(context, schema, MAX_BODY_BYTES)
      if (embedder === undefined) throw noModel()
      keyRates.checkTokens(keyId)
      const known = findInfo(embedder, model)
      const texts = typeof input === 'string' ? [input] : input
      const vectors = await embedder.embed(texts, { owner: keyId }, requestSignal(context, parts))
      // One that was starting is known by now.
      const info = findInfo(embedder, model) ?? known
      // What was read is not counted; it is told as it is estimated everywhere.
      const characters = texts.reduce((sum, one) => sum + one.length, 0)
      const tokens = estimateTokens(characters)
      keyRates.spendTokens(keyId, tokens)
      // Who had texts read by the model, and how much of them; not which.
      audit.record({
        requestId: context.get('requestId'),
        step: 'answered',
        functionName: '',
        version: '',
        keyId,
        origin: context.get('origin'),
        modelHash: info?.hash,
        payload: { path: context.req.path, texts: texts.length, characters },
      })
      await audit.flush()
      return context.json({
        object: 'list',
        model: info?.name ?? '',
        data: vectors.map((vector, index) => ({
          object: 'embedding',
          index,
          embedding: format === 'float' ? [...vector] : toBase64(vector),
        })),
        usage: { prompt_tokens: tokens, total_tokens: tokens },
      })
    })
    .all('/v1/embeddings', refuseMethod('POST'))
}

/** @throws {OnboxError} `BODY_INVALID` where `wanted` is another model */
function findInfo({ state }: Embedder, wanted: string | undefined): EmbedderInfo | undefined {
  if (state.status !== 'ready') return undefined
  const { name } = state.info
  if (wanted !== undefined && wanted !== name) throw otherModel(wanted, name)
  return state.info
}

const toBase64 = ({ buffer, byteOffset, byteLength }: Float32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

const noModel = (): OnboxError =>
  new OnboxError(
    'MODEL_UNAVAILABLE',
    'Cannot make vectors: the box has no model for them; the operator sets model.embedding',
  )

const otherModel = (model: string, name: string): OnboxError =>
  new OnboxError(
    'BODY_INVALID',
    `Cannot make vectors with model "${model}": the box has "${name}"; send that, or leave it out`,
  )
