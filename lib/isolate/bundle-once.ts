import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire, getCompileCacheDir } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { BuildOptions } from 'esbuild'

/** Not needed by a start whose bundles are kept. */
const requireHere = createRequire(import.meta.url)

/** A bundle as it is kept. */
interface Kept {
  code: string
  /** Of the code: a file may be damaged. */
  hash: string
  /** Of each file in it, what tells whether it has changed. */
  inputs: Record<string, string>
}

/**
 * Bundles a file of ours with what it imports, into one script. What comes of it is kept beside the code that V8 has
 * compiled, where that is kept, until one of its files changes: bundling is a third of what a start takes.
 *
 * @param options - those of esbuild, with one entry point
 */
export function bundleOnce(options: BuildOptions): string {
  const folder = getCompileCacheDir()
  const path = folder && join(folder, 'bundles', hashOf(JSON.stringify(options)))
  const kept = path && readKept(path)
  if (kept) return kept
  const { buildSync } = requireHere('esbuild') as typeof import('esbuild')
  const { outputFiles, metafile } = buildSync({ ...options, write: false, metafile: true })
  const code = outputFiles[0]?.text ?? ''
  if (path) keep(path, code, Object.keys(metafile.inputs))
  return code
}

/** @returns undefined where there is none, or another one by now */
function readKept(path: string): string | undefined {
  try {
    const { code, hash, inputs } = JSON.parse(readFileSync(path, 'utf8')) as Kept
    const isSame = Object.entries(inputs).every(([file, stamp]) => stampOf(file) === stamp)
    return isSame && hashOf(code) === hash ? code : undefined
  } catch {
    return undefined
  }
}

/** A failure only costs time at later starts. */
function keep(path: string, code: string, files: readonly string[]): void {
  const partial = `${path}.partial-${process.pid}`
  try {
    const inputs = files.map((file) => resolve(file)).map((file) => [file, stampOf(file)] as const)
    const kept: Kept = { code, hash: hashOf(code), inputs: Object.fromEntries(inputs) }
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(partial, JSON.stringify(kept), { mode: 0o600 })
    renameSync(partial, path)
  } catch {
    rmSync(partial, { force: true })
  }
}

/** Whatever is written to a file, or put in its place, changes one of these. */
function stampOf(file: string): string {
  const { ino, size, ctimeMs } = statSync(file)
  return `${ino} ${size} ${ctimeMs}`
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
