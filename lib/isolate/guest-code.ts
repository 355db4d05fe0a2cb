import { resolve } from 'node:path'
import { bundleScript } from './bundle-script.ts'

let code: string | undefined

/** The bootstrap of a blank isolate as one script, made at first use. */
export function getGuestCode(): string {
  code ??= bundleScript(resolve(import.meta.dirname, 'guest/bootstrap.ts'))
  return code
}
