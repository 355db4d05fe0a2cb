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
    runTool: (tool, args) => call('tool', { tool, arguments: args }),
  })
}
