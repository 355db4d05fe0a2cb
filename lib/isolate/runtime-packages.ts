/** The packages that a function may import, with what is below them. */
export const PACKAGES = ['onbox', 'hono', 'valibot', 'drizzle-orm'] as const

/**
 * What the runtime holds, by the name that a function imports: one copy in each isolate, loaded before it is
 * known which function it will serve. Anything else of the packages goes into the function's own bundle.
 */
export const RUNTIME_MODULES = [
  'onbox',
  'hono',
  'hono/accepts',
  'hono/basic-auth',
  'hono/bearer-auth',
  'hono/body-limit',
  'hono/combine',
  'hono/context-storage',
  'hono/cookie',
  'hono/cors',
  'hono/csrf',
  'hono/etag',
  'hono/factory',
  'hono/html',
  'hono/http-exception',
  'hono/logger',
  'hono/method-override',
  'hono/pretty-json',
  'hono/request-id',
  'hono/secure-headers',
  'hono/streaming',
  'hono/timeout',
  'hono/timing',
  'hono/trailing-slash',
  'hono/validator',
  'valibot',
  'drizzle-orm',
  'drizzle-orm/sqlite-core',
] as const

export type RuntimeModule = (typeof RUNTIME_MODULES)[number]
