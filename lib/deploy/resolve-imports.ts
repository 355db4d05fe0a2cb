import type { OnLoadResult, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { basename, join, relative, resolve, sep } from 'node:path'
import { ALLOWED_BUILT_INS, PACKAGES, RUNTIME_MODULES, toAllowedBuiltIn } from '../isolate/index.ts'
import { isOwnFile, toRealPath } from './own-files.ts'

/** The folder of this package, whose own dependencies a function gets. */
export const PACKAGE_ROOT = resolve(import.meta.dirname, '../..')

const WANTED = `a function may import ${PACKAGES.join(', ')}, files of db/ and these modules of Node: ${ALLOWED_BUILT_INS.join(', ')}`

/** What imports the function's file, for the bundler. */
export const ENTRY = 'onbox:entry'

/** Where the modules of the runtime lie, for the bundler. */
const RUNTIME = 'onbox-runtime'

/** A file of a package that may be imported. */
const PACKAGE_FILE = new RegExp(`[/\\\\]node_modules[/\\\\](${PACKAGES.join('|')})[/\\\\]`)

/** The bundler would open what such a comment names. */
const NAMES_SOURCE_MAP = /\/[/*][#@] ?sourceMappingURL=/

/**
 * Resolves every import of a bundle. What the developer's files may import is a closed list; the modules of the
 * runtime stay outside, anything else of its packages comes from this package's own dependencies.
 *
 * @param root - the project's folder
 */
export function resolveImports(root: string): Plugin {
  const database = toRealPath(join(root, 'db')) + sep
  return {
    name: 'onbox-imports',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async (args) => {
        const { path, importer, kind, namespace, pluginData } = args
        const isEntry = basename(importer) === ENTRY && !isOwnFile(importer, root)
        if (pluginData === RESOLVING) return undefined
        if (namespace === RUNTIME) return { path, external: true }
        if (isBuiltin(path)) return resolveBuiltIn(args)
        if (kind === 'entry-point') return undefined
        if (!isEntry && !isOwnFile(importer, root)) return undefined
        if (isRuntimeModule(path)) return { path, namespace: RUNTIME }
        if (PACKAGES.some((name) => path.startsWith(`${name}/`))) {
          return ask(build, args, PACKAGE_ROOT)
        }
        const target = resolve(args.resolveDir, path)
        if (!isEntry && !(path.startsWith('.') && target.startsWith(database))) {
          return refuse(args, root)
        }
        const found = await ask(build, args, args.resolveDir)
        // A link may lead elsewhere.
        if (found.path !== undefined && !isOwnFile(found.path, root)) return refuse(args, root)
        return found
      })
      build.onLoad({ filter: /.*/, namespace: RUNTIME }, ({ path }) => loadStub(path))
      build.onLoad({ filter: /.*/, namespace: 'file' }, ({ path }) => {
        if (isOwnFile(path, root)) return checkSource(path)
        if (PACKAGE_FILE.test(path)) return undefined
        // `import()` of a template takes in whatever fits it, and asks nobody above.
        return { errors: [{ text: `Cannot import "${path}": ${WANTED}` }] }
      })
    },
  }
}

/** Marks our own question to esbuild, which the plugin must leave to it. */
const RESOLVING = Symbol('resolving')

async function ask(
  build: PluginBuild,
  { path, kind }: OnResolveArgs,
  resolveDir: string,
): Promise<OnResolveResult> {
  const found = await build.resolve(path, { kind, resolveDir, pluginData: RESOLVING })
  return found.errors.length > 0 ? { errors: found.errors } : { path: found.path }
}

const isRuntimeModule = (path: string): boolean => RUNTIME_MODULES.some((name) => name === path)

/** A module of the runtime as its names, each taken from the runtime where it is used. */
async function loadStub(specifier: string): Promise<OnLoadResult> {
  const from = specifier === 'onbox' ? '../index.ts' : specifier
  const names = Object.keys((await import(from)) as object).filter((name) => name !== 'default')
  // Some names are words of the language, as `enum` of valibot is.
  const taken = names.map((name, index) => `$${index} = /* @__PURE__ */ take("${name}")`)
  const exported = names.map((name, index) => `$${index} as ${name}`)
  return {
    contents: `const from = /* @__PURE__ */ require(${JSON.stringify(specifier)})
const take = (name) => from[name]
const ${taken.join(', ')}
export { ${exported.join(', ')} }`,
    loader: 'js',
    resolveDir: PACKAGE_ROOT,
  }
}

async function checkSource(path: string): Promise<OnLoadResult | undefined> {
  const text = await readFile(path, 'utf8')
  const at = NAMES_SOURCE_MAP.exec(text)
  if (at === null) return undefined
  const line = text.slice(0, at.index).split('\n').length
  return {
    errors: [
      {
        text: 'Cannot use a source map of a source file: remove the sourceMappingURL comment',
        location: { file: path, line, lineText: at[0] },
      },
    ],
  }
}

function resolveBuiltIn({ path }: OnResolveArgs): OnResolveResult {
  const name = toAllowedBuiltIn(path)
  if (name !== undefined) return { path: `node:${name}`, external: true }
  return {
    errors: [{ text: `Cannot import "${path}": it does not exist in a function; ${WANTED}` }],
  }
}

function refuse({ path, importer }: OnResolveArgs, root: string): OnResolveResult {
  const where = basename(importer) === ENTRY ? '' : ` in "${relative(toRealPath(root), importer)}"`
  return { errors: [{ text: `Cannot import "${path}"${where}: ${WANTED}` }] }
}
