import type { OnResolveArgs, OnResolveResult, Plugin } from 'esbuild'
import { isBuiltin } from 'node:module'
import { relative, resolve, sep } from 'node:path'
import { ALLOWED_BUILT_INS, toAllowedBuiltIn } from '../isolate/built-ins.ts'

/** The folder of this package, whose own dependencies a function gets. */
export const PACKAGE_ROOT = resolve(import.meta.dirname, '../..')

const ONBOX = resolve(PACKAGE_ROOT, 'lib/index.ts')

/** The packages that a function may import, with what is below them. */
const PACKAGES = ['hono', 'valibot', 'drizzle-orm'] as const

const WANTED = `a function may import onbox, ${PACKAGES.join(', ')}, files of db/ and these modules of Node: ${ALLOWED_BUILT_INS.join(', ')}`

/**
 * Resolves every import of a bundle: what the developer's files may import is a closed list; packages
 * come from this package's own dependencies, so that there is one copy of each.
 *
 * @param root - the project's folder
 */
export function resolveImports(root: string): Plugin {
  const database = resolve(root, 'db') + sep
  const functions = resolve(root, 'functions') + sep
  const isDevelopers = (path: string) => path.startsWith(database) || path.startsWith(functions)
  return {
    name: 'onbox-imports',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async (args) => {
        if (args.kind === 'entry-point' || args.pluginData === RESOLVING) return undefined
        if (isBuiltin(args.path)) return resolveBuiltIn(args)
        if (!isDevelopers(args.importer)) return undefined
        if (args.path === 'onbox') return { path: ONBOX }
        const isPackage = PACKAGES.some(
          (name) => args.path === name || args.path.startsWith(`${name}/`),
        )
        if (isPackage) {
          const { path, errors } = await build.resolve(args.path, {
            kind: args.kind,
            resolveDir: PACKAGE_ROOT,
            pluginData: RESOLVING,
          })
          return { path, errors }
        }
        const target = resolve(args.resolveDir, args.path)
        if (args.path.startsWith('.') && target.startsWith(database)) return undefined
        return refuse(args, root)
      })
    },
  }
}

/** Marks our own question to esbuild, which the plugin must leave to it. */
const RESOLVING = Symbol('resolving')

function resolveBuiltIn(args: OnResolveArgs): OnResolveResult {
  const name = toAllowedBuiltIn(args.path)
  if (name !== undefined) return { path: `node:${name}`, external: true }
  return {
    errors: [{ text: `Cannot import "${args.path}": it does not exist in a function; ${WANTED}` }],
  }
}

function refuse({ path, importer }: OnResolveArgs, root: string): OnResolveResult {
  return {
    errors: [{ text: `Cannot import "${path}" in "${relative(root, importer)}": ${WANTED}` }],
  }
}
