import { hash } from 'node:crypto'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire, getCompileCacheDir } from 'node:module'
import { join, resolve } from 'node:path'
import type { BuildOptions } from 'esbuild'
import * as v from 'valibot'

/** A bundle as it is kept: from which files it is made, and when they were changed last. */
const keptSchema = v.object({
  inputs: v.record(v.string(), v.string()),
  codeHash: v.string(),
  code: v.string(),
})

/** Not needed by a start whose bundles are kept. */
const requireHere = createRequire(import.meta.url)

/**
 * Bundles files of ours to one script. It is kept beside V8's compile cache, where the process has one, and taken from
 * there as long as none of its files has changed: a process of the bundler costs a start a twentieth of a second.
 *
 * @throws when the files cannot be bundled
 */
export function bundleOnce(options: BuildOptions): string {
  const folder = getCompileCacheDir()
  if (folder === undefined) return bundle(options).code
  const path = join(folder, `bundle-${hash('sha256', JSON.stringify(options))}.json`)
  const kept = readKept(path)
  if (kept !== undefined) return kept
  const made = bundle(options)
  try {
    const partial = `${path}.${process.pid}`
    const kept: v.InferOutput<typeof keptSchema> = {
      inputs: describeFiles(made.files),
      codeHash: hash('sha256', made.code),
      code: made.code,
    }
    writeFileSync(partial, JSON.stringify(kept), { mode: 0o600 })
    renameSync(partial, path)
  } catch {
    // A full disk: the next start bundles it again.
  }
  return made.code
}

function bundle(options: BuildOptions): { code: string; files: string[] } {
  const { buildSync } = requireHere('esbuild') as typeof import('esbuild')
  const { outputFiles, metafile } = buildSync({ ...options, write: false, metafile: true })
  const files = Object.keys(metafile.inputs).map((file) => resolve(file))
  return { code: outputFiles[0]?.text ?? '', files }
}

/** @returns the code; undefined where it is not kept, is damaged, or is of other files than those that are there */
function readKept(path: string): string | undefined {
  try {
    const { inputs, codeHash, code } = v.parse(keptSchema, JSON.parse(readFileSync(path, 'utf8')))
    const now = describeFiles(Object.keys(inputs))
    const isSame = Object.entries(inputs).every(([file, state]) => now[file] === state)
    return isSame && hash('sha256', code) === codeHash ? code : undefined
  } catch {
    return undefined
  }
}

/** Whatever is written to a file, or put in its place, changes one of these. */
function describeFiles(files: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => {
      const { ino, size, ctimeMs } = statSync(file)
      return [file, `${ino} ${size} ${ctimeMs}`]
    }),
  )
}
