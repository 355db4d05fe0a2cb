import { toJsonSchema } from '@valibot/to-json-schema'
import { Hono, type Context } from 'hono'
import packageJson from '../../package.json' with { type: 'json' }
import { listCollections, permits, sees } from '../access/index.ts'
import { ERRORS } from '../base/index.ts'
import type { ServedFunction } from '../deploy/index.ts'
import { answerSchema } from './answer-schema.ts'
import type { FunctionCalls } from './call-function.ts'
import { withoutDialect } from './json-schemas.ts'
import { listDocumentPaths } from './openapi-documents.ts'
import { listPaths, withoutTaken, type Paths } from './openapi-paths.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const COMPONENTS = {
  securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
  schemas: {
    Answer: withoutDialect(toJsonSchema(answerSchema)),
    Problem: {
      description: 'RFC 9457',
      type: 'object',
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        code: { enum: Object.keys(ERRORS) },
        detail: { type: 'string' },
        requestId: { type: 'string' },
      },
      required: ['type', 'title', 'status', 'code', 'detail', 'requestId'],
    },
  },
}

/** `/<function>/openapi.json`: what a key may ask of it, as its file tells it; `/openapi.json`: of all functions. */
export function createOpenApiRoutes(
  { functions }: Pick<GatewayParts, 'functions'>,
  { find }: Pick<FunctionCalls, 'find'>,
): Hono<GatewayEnv> {
  const pathsOf = (served: ServedFunction, context: Context<GatewayEnv>): Paths => {
    const { scopes } = context.get('caller')
    const { name } = served
    const own = listPaths(served, {
      ask: permits(scopes, { type: 'function', name, what: 'ask' }),
      tool: (tool) => permits(scopes, { type: 'tool', name, tool }),
    })
    const paths = withoutTaken(own, listDocumentPaths(served, undefined))
    if (!permits(scopes, { type: 'function', name, what: 'documents' })) return paths
    const seen = listCollections(scopes)
    return { ...paths, ...listDocumentPaths(served, seen) }
  }
  return new Hono<GatewayEnv>()
    .get('/openapi.json', (context) => {
      const { keyId, scopes } = context.get('caller')
      const seen = functions.list().flatMap(({ name }) => {
        const served = sees(scopes, name) ? functions.get(name, keyId) : undefined
        return served === undefined ? [] : [pathsOf(served, context)]
      })
      const info = { title: 'onbox', version: packageJson.version }
      return context.json(toDocument(info, Object.assign({}, ...seen) as Paths))
    })
    .all('/openapi.json', refuseMethod('GET, HEAD'))
    .get('/:function/openapi.json', (context) => {
      const served = find(context.req.param('function'), context)
      const { name: title, version, declaration } = served
      const description = declaration?.description ?? ''
      context.header('x-onbox-version', version)
      return context.json(toDocument({ title, description, version }, pathsOf(served, context)))
    })
    .all('/:function/openapi.json', refuseMethod('GET, HEAD'))
}

const toDocument = (info: object, paths: Paths): object => ({
  openapi: '3.1.0',
  info,
  servers: [{ url: '/' }],
  security: [{ key: [] }],
  paths,
  components: COMPONENTS,
})
