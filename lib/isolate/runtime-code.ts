import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { bundleOnce } from './bundle-once.ts'

/** The runtime as a blank isolate loads it. */
export interface RuntimeCode {
  /** SHA-256 of the code, hexadecimal; a version names the runtime that it was made for. */
  hash: string
  /** A script whose completion value is a `RuntimeFactory`. */
  code: string
  /** V8's code cache from an earlier start; a wrong one is ignored. */
  codeCache?: Uint8Array
}

/** What makes a script a function of `require`. */
export const SCRIPT_WRAPPER = {
  banner: { js: '(function (require) { "use strict"; const module = { exports: {} };' },
  footer: { js: 'return module.exports })' },
}

let made: RuntimeCode | undefined

/** The runtime of this release, bundled at first use. */
export function getRuntimeCode(): RuntimeCode {
  made ??= bundleRuntime()
  return made
}

function bundleRuntime(): RuntimeCode {
  const code = bundleOnce({
    entryPoints: [resolve(import.meta.dirname, 'guest/runtime.ts')],
    ...SCRIPT_WRAPPER,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['node:*'],
    format: 'cjs',
    target: 'node26',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    tsconfigRaw: {},
  })
  return { hash: hashRuntime(code), code }
}

/** SHA-256, hexadecimal. */
export const hashRuntime = (code: string): string => createHash('sha256').update(code).digest('hex')
