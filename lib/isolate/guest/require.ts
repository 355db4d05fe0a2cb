/** `require` as a bundle gets it: the allow-list, and nothing that leads out of it. */
import asyncHooks from 'node:async_hooks'
import buffer from 'node:buffer'
import crypto from 'node:crypto'
import path from 'node:path'
import querystring from 'node:querystring'
import stringDecoder from 'node:string_decoder'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import url from 'node:url'
import util from 'node:util'
import { toAllowedBuiltIn, type ALLOWED_BUILT_INS } from '../built-ins.ts'

/** What a function may import, by name. */
export const MODULES: Record<(typeof ALLOWED_BUILT_INS)[number], object> = {
  // The hooks themselves see every resource of the process, the channel to the host among them.
  async_hooks: {
    AsyncLocalStorage: asyncHooks.AsyncLocalStorage,
    AsyncResource: asyncHooks.AsyncResource,
  },
  buffer,
  crypto,
  path,
  querystring,
  string_decoder: stringDecoder,
  timers,
  'timers/promises': timersPromises,
  url,
  util,
}

/** @throws {Error} for every module that is not on the allow-list */
export function guardedRequire(specifier: string): unknown {
  const name = toAllowedBuiltIn(specifier)
  if (name === undefined) {
    throw new Error(`Cannot require "${specifier}": a function may not use this module`)
  }
  return MODULES[name]
}
