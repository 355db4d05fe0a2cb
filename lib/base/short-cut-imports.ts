/**
 * Imported first, or preloaded: lets the files of drizzle-orm find each other without Node. For each of some hundred it
 * would parse all `exports` of that package, 180 KB, to know what `.js` means there; that is half of what a command takes.
 *
 * @see https://github.com/nodejs/node/blob/main/lib/internal/modules/package_json_reader.js `getPackageScopeConfig`
 */
import { registerHooks } from 'node:module'

const PARENT = '/node_modules/drizzle-orm/'

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context
    const isOwn = parentURL?.includes(PARENT) === true && /^\..*\.js$/.test(specifier)
    if (!isOwn) return next(specifier, context)
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
  },
})
