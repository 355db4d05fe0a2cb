/** How a connection ends that was hung up on before a word of HTTP came. */
const HUNG_UP = new Set(['UND_ERR_SOCKET', 'ECONNRESET'])

/**
 * What is thrown where `fetch` got no answer. A box with a certificate hangs up on who asks it without TLS, and nothing says
 * why: then the cause tells what it may be.
 */
export function hintAtTls(error: unknown, { protocol }: URL): unknown {
  if (protocol !== 'http:' || !(error instanceof TypeError)) return error
  const { code = '', message = '' } = (error.cause ?? {}) as Partial<NodeJS.ErrnoException>
  if (!HUNG_UP.has(code)) return error
  const reason = `${message || code} (as a box with a certificate does: its address begins with https)`
  return new TypeError(error.message, {
    cause: Object.assign(new Error(reason, { cause: error.cause }), { code }),
  })
}
