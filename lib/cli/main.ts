#!/usr/bin/env -S node --disable-sigusr1 --max-semi-space-size=8
/**
 * `onbox <command>`. A box keeps what V8 has made of its code, and of what else it loads compiles at a further start only
 * what is new: half of the processor time until it serves.
 */
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { resolveDataDir } from '../config/data-dir.ts'

if (process.argv[2] === 'start') {
  const dataDir = resolveDataDir(process.env, process.cwd())
  // In a folder that nobody else may write.
  if (existsSync(dataDir)) enableCompileCache(join(dataDir, 'compile-cache'))
}
await import('./run-command.ts')
