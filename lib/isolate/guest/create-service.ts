import type { ServiceBinding } from '../../function/service.ts'
import type { FetchOrder } from '../fetch-protocol.ts'
import { createFetch } from './create-fetch.ts'

/** `env.<SERVICE>`: another function; the host reaches it. */
export function createService(
  stream: (order: FetchOrder) => AsyncIterable<unknown>,
  call: (method: string, argument: unknown) => Promise<unknown>,
): ServiceBinding {
  const fetch = createFetch(stream)
  return Object.freeze<ServiceBinding>({
    fetch: (input, init) =>
      fetch(typeof input === 'string' ? new URL(input, 'http://box') : input, init),
    runTool: async (tool, args = {}) => call('tool', { tool, arguments: toJson(args) }),
  })
}

/** @throws {TypeError} for what JSON cannot say: a function, a circle, a bigint */
function toJson(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text !== undefined) return text
  throw new TypeError('Cannot pass these arguments to a tool: they are not JSON; pass an object')
}
