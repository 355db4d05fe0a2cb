import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { replaceFile } from './write-files.ts'

const HASH_BYTES = 32

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Keeps V8's code cache with its hash, since V8 runs a damaged one. A failure only costs time later. */
export function writeCache(path: string, codeCache: Uint8Array): void {
  replaceFile(path, Buffer.concat([hashOf(codeCache), codeCache]))
}

/** What was kept, where it is there and whole. */
export function readCache(path: string): { codeCache?: Uint8Array } {
  if (!existsSync(path)) return {}
  const bytes = readFileSync(path)
  const codeCache = bytes.subarray(HASH_BYTES)
  return hashOf(codeCache).equals(bytes.subarray(0, HASH_BYTES)) ? { codeCache } : {}
}
