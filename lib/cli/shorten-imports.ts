import { registerHooks } from 'node:module'

/** Ships a package.json of 180 KB, which Node parses anew for each of its hundred modules. */
const PACKAGE = '/node_modules/drizzle-orm/'

/**
 * Tells Node what the modules of drizzle-orm are that import each other by relative paths: halves the time that the box's own
 * modules take to load.
 */
export function shortenImports(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const { parentURL } = context
      const isItsOwn = parentURL?.includes(PACKAGE) === true && /^\..*\.js$/.test(specifier)
      if (!isItsOwn) return next(specifier, context)
      return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
    },
  })
}
