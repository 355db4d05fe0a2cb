import { build, stop, type BuildResult, type Message, type OutputFile } from 'esbuild'
import { basename, join, relative, resolve } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { getRuntimeCode, SCRIPT_WRAPPER } from '../isolate/index.ts'
import { hashCode } from './hash-code.ts'
import { findOwnPath, toRealPath } from './own-files.ts'
import { ENTRY, PACKAGE_ROOT, resolveImports } from './resolve-imports.ts'

/** A function file as one script that needs nothing but the runtime. */
export interface FunctionBundle {
  /** A script whose completion value is a `FunctionFactory`. */
  code: string
  sourceMap: string
  /** Hash of the runtime that it was made for. */
  runtime: string
  /** Of code and runtime, see `hashCode`. */
  hash: string
  /** The developer's files that it is made of, absolute. */
  inputs: string[]
}

/**
 * Bundles a function file with everything it imports and the runtime does not have.
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
  const runtime = getRuntimeCode().hash
  const inputs = Object.keys(metafile.inputs).flatMap((input) =>
    findOwnPath(resolve(toRealPath(root), input), root),
  )
  return { code, sourceMap, runtime, hash: hashCode(code, runtime), inputs }
}

/** The bundler's own process is ended when there was nothing to bundle for this long. */
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
  const entry = join(toRealPath(join(root, 'functions')), basename(file))
  try {
    return await build({
      stdin: {
        contents: `export { default } from ${JSON.stringify(entry)}`,
        sourcefile: ENTRY,
        resolveDir: PACKAGE_ROOT,
      },
      ...SCRIPT_WRAPPER,
      bundle: true,
      write: false,
      metafile: true,
      outfile: join(toRealPath(root), 'function.js'),
      absWorkingDir: toRealPath(root),
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'cjs',
      target: 'node26',
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

function describe({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text
}

function textOf(files: OutputFile[], ending: string): string {
  return files.find((file) => file.path.endsWith(ending))?.text ?? ''
}

function isBuildFailure(error: unknown): error is { errors: Message[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}
