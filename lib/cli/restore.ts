import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { restoreBackup, type Restored } from '../backup/index.ts'
import { readSettings } from '../config/index.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { createProgress, PASSPHRASE_OPTION, readPassphrase } from './backup-options.ts'
import { createCommand, print, printJson } from './command.ts'
import { SETTINGS_HELP } from './settings-help.ts'

const HELP = `onbox restore <file>

Makes the data directory of this folder's box from a backup: all of it, checked, or nothing. The directory has to be empty,
or not there, and no box may run on it. A backup of a newer onbox, or without a key that it needs, is refused.

  --into <folder>           another data directory
  --force                   where there is something, move that to <folder>.before-<time> first
  --passphrase-file <file>  of an encrypted backup; the passphrase is the first line
  --json                    print one line of JSON
  --help                    this text

${SETTINGS_HELP}`

export const command = createCommand({
  summary: 'make the data directory from a backup',
  help: HELP,
  options: { ...PASSPHRASE_OPTION, into: { type: 'string' }, force: { type: 'boolean' } },
  positionals: { min: 1, max: 1 },
  async run({ values, positionals: [file = ''], json }) {
    const root = process.cwd()
    const { dataDir } = readSettings(process.env, root)
    const signal = abortOnStop()
    const progress = createProgress(file)
    try {
      const restored = await restoreBackup({
        file: resolve(file),
        passphrase: readPassphrase(values['passphrase-file']),
        into: values.into ?? dataDir,
        force: values.force ?? false,
        root,
        signal,
        onProgress: progress.onProgress,
      })
      progress.end()
      if (json) printJson(restored)
      else print(...describe(restored))
      return 0
    } catch (error) {
      progress.end()
      if (!signal.aborted) throw error
      process.stderr.write('onbox: stopped; nothing was restored\n')
      return 1
    }
  },
})

function describe(restored: Restored): string[] {
  const { into, before, info, files, databases, records, removed } = restored
  const missing = info.models.filter(({ path }) => !existsSync(join(into, path)))
  return [
    `${into} is the box of ${new Date(info.atMs).toISOString()}: ${files} files, ${databases} databases, ${records} audit records`,
    ...(before === undefined ? [] : [`  what was there is in ${before}`]),
    ...missing.map(
      ({ path, hash }) => `  bring back ${path} (${hash.slice(0, 12)}): it was not copied`,
    ),
    ...(removed === undefined ? [] : [`  WARNING  ${removed}`]),
    ...info.missing.map(
      (path) => `  MISSING  ${path}: the box did not have it when it was backed up`,
    ),
  ]
}
