import type { Context } from 'hono'
import { OnboxError } from '../base/index.ts'

/** A handler for the methods that a path does not have; `allowed` as the `Allow` header writes it. */
export const refuseMethod =
  (allowed: string) =>
  (context: Context): never => {
    const { method, path } = context.req
    context.header('allow', allowed)
    throw new OnboxError('METHOD_NOT_ALLOWED', `Cannot ${method} "${path}": it takes ${allowed}`)
  }
