import { build, stop, type BuildResult, type Message, type OutputFile } from 'esbuild'
import { createHash } from 'node:crypto'
import { relative, resolve, sep } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { PACKAGE_ROOT, resolveImports } from './resolve-imports.ts'

/** A function file as one script that needs nothing else. */
export interface FunctionBundle {
  /** A script whose completion value is a `ModuleFactory`. */
  code: string
  sourceMap: string
  /** SHA-256 of the code, hexadecimal. */
  hash: string
  /** The developer's files that it is made of, absolute. */
  inputs: string[]
}

/**
 * Bundles a function file with everything it imports.
 *
 * @param file - absolute path of the file, e.g. `<root>/functions/weather.ts`
 * @param root - the project's folder; its `db/` may be imported
 * @throws {OnboxError} `BUNDLE_FAILED` with every fault and its place: syntax, a missing file, an import
 * that a function may not have
 */
export async function bundleFunction(file: string, root: string): Promise<FunctionBundle> {
  const { outputFiles, metafile } = await run(file, root)
  const code = textOf(outputFiles, '.js')
  const sourceMap = textOf(outputFiles, '.js.map')
  const hash = createHash('sha256').update(code).digest('hex')
  const inputs = Object.keys(metafile.inputs)
    .map((input) => resolve(root, input))
    .filter((input) => !input.includes(`${sep}node_modules${sep}`) && !input.startsWith(LIB))
  return { code, sourceMap, hash, inputs }
}

const LIB = resolve(PACKAGE_ROOT, 'lib') + sep

/** The bundler's own process takes 100 MB; it is ended when there was nothing to bundle for this long. */
const IDLE_MS = 2_000
let bundling = 0
let stopTimer: NodeJS.Timeout | undefined

/** Keeps the bundler's process, for those who bundle at every save. @returns lets it go */
export function holdBundler(): () => void {
  bundling += 1
  clearTimeout(stopTimer)
  return () => {
    bundling -= 1
    if (bundling === 0) stopTimer = setTimeout(() => void stop(), IDLE_MS).unref()
  }
}

async function run(file: string, root: string): Promise<Built> {
  const release = holdBundler()
  try {
    return await bundle(file, root)
  } finally {
    release()
  }
}

type Built = BuildResult<{ write: false; metafile: true }>

async function bundle(file: string, root: string): Promise<Built> {
  try {
    return await build({
      stdin: {
        contents: [
          `import app from ${JSON.stringify(resolve(file))}`,
          `import { createModule } from ${JSON.stringify(GUEST_MODULE)}`,
          'export default createModule(app)',
        ].join('\n'),
        sourcefile: 'onbox:entry',
        resolveDir: PACKAGE_ROOT,
      },
      bundle: true,
      write: false,
      metafile: true,
      outfile: resolve(root, 'function.js'),
      absWorkingDir: root,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'cjs',
      target: 'node26',
      banner: { js: '(function (require) { "use strict"; const module = { exports: {} };' },
      footer: { js: 'return module.exports })' },
      minifyWhitespace: true,
      minifySyntax: true,
      keepNames: false,
      charset: 'utf8',
      legalComments: 'none',
      sourcemap: 'external',
      sourcesContent: false,
      logLevel: 'silent',
      tsconfigRaw: {},
      plugins: [resolveImports(root)],
    })
  } catch (error) {
    if (!isBuildFailure(error)) throw error
    const faults = error.errors.map((fault) => `  ${describe(fault)}`).join('\n')
    throw new OnboxError('BUNDLE_FAILED', `Cannot bundle "${relative(root, file)}":\n${faults}`, {
      cause: error,
    })
  }
}

const GUEST_MODULE = resolve(PACKAGE_ROOT, 'lib/isolate/guest/module.ts')

function describe({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text
}

function textOf(files: OutputFile[], ending: string): string {
  return files.find((file) => file.path.endsWith(ending))?.text ?? ''
}

function isBuildFailure(error: unknown): error is { errors: Message[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}
