import { resolve } from 'node:path'
import { bundleScript } from './bundle-script.ts'

const inGuest = (file: string): string => resolve(import.meta.dirname, 'guest', file)

const noClient = inGuest('no-client.ts')
const replaced = { 'node:http': noClient, 'node:zlib': noClient, 'node:sqlite': noClient }

let code: string | undefined

/** The bootstrap of a blank isolate as one script, made at first use. */
export function getGuestCode(): string {
  code ??= bundleScript(inGuest('bootstrap.ts'), {}, replaced)
  return code
}
