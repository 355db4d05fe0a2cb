import { readFileSync } from 'node:fs'
import { Agent } from 'undici'

/**
 * A `fetch` for the box of this machine: it takes the very certificate that lies here, whoever vouches for it and
 * whatever name it is for, and no other.
 */
export function createPinnedFetch(certFile: string): typeof fetch {
  const dispatcher = new Agent({
    connect: {
      ca: readFileSync(certFile, 'utf8'),
      allowPartialTrustChain: true,
      // The address of this machine is in no certificate.
      checkServerIdentity: () => undefined,
    },
  })
  return (input, init) => fetch(input, { ...init, dispatcher } as object)
}
