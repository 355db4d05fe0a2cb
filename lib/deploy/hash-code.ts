import { createHash } from 'node:crypto'

/** What tells a function's code apart from another: SHA-256 of it and of its runtime's hash, hexadecimal. */
export const hashCode = (code: string, runtime: string): string =>
  createHash('sha256').update(runtime).update(code).digest('hex')
