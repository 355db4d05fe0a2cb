import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Agent } from 'undici'

/**
 * A `fetch` for the box of this machine: it takes the very certificate that lies here, whoever vouches for it and
 * whatever name it is for, and no other.
 */
export function createPinnedFetch(certFile: string): typeof fetch {
  const ca = readFileSync(certFile, 'utf8')
  // The first of the file is the box's own; what may follow vouches for others, too.
  const { fingerprint256 } = new X509Certificate(ca)
  const open = async (): Promise<Agent> => {
    // It takes longer to load than most commands, and few boxes have a certificate.
    const undici = await import('undici')
    return new undici.Agent({
      connect: {
        ca,
        allowPartialTrustChain: true,
        // The address of this machine is in no certificate.
        checkServerIdentity: (_host, certificate) =>
          certificate.fingerprint256 === fingerprint256
            ? undefined
            : new Error(`it shows another certificate than the one in ${certFile}`),
      },
    })
  }
  let opened: Promise<Agent> | undefined
  return async (input, init) =>
    fetch(input, { ...init, dispatcher: await (opened ??= open()) } as object)
}
