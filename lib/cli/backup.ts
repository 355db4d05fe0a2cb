import { stat } from 'node:fs/promises'
import packageJson from '../../package.json' with { type: 'json' }
import { lowerPriority, nicerBy } from '../base/index.ts'
import { writeBackup, type BackupReport } from '../backup/index.ts'
import { readSettings } from '../config/index.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { createProgress, PASSPHRASE_OPTION, readPassphrase } from './backup-options.ts'
import { createCommand, print, printJson, UsageError } from './command.ts'
import { formatSize } from './format-size.ts'
import { readRetentionDays } from './read-retention-days.ts'
import { SETTINGS_HELP } from './settings-help.ts'

/** Who is asked comes first: what compresses only takes longer. */
const NICE = 15

const HELP = `onbox backup <file>
onbox backup verify <file>

Writes all that the box of this folder is made of into one file (tar, compressed by zstd), while it serves: its databases
as they are at one moment, documents, versions, keys and secrets. The file is for the owner's eyes only (mode 0600); with a
passphrase it is encrypted, in the form of age. It is there once it is whole; what is stopped leaves nothing. Models are
named in it, by their hash, and not copied. The project's folder (functions/, db/, wrangler-like.config.ts) is not in it.
A box without a key that it needs is refused, and so is a file in the data directory. verify is onbox verify <file>.

  --passphrase-file <file>  encrypt it; the passphrase is the first line
  --models                  with the models of the data directory
  --json                    print one line of JSON
  --help                    this text

${SETTINGS_HELP}`

export const command = createCommand({
  summary: 'write the box into one file, while it serves',
  help: HELP,
  options: { ...PASSPHRASE_OPTION, models: { type: 'boolean' } },
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [first = '', second], json }) {
    const passphrase = readPassphrase(values['passphrase-file'])
    if (first === 'verify' && second !== undefined) {
      if (values.models) throw new UsageError('verify has no --models')
      return (await import('./verify.ts')).verify(second, passphrase, json)
    }
    if (second !== undefined) throw new UsageError(`there is no "${first}"; known: verify`)
    const root = process.cwd()
    const { dataDir } = readSettings(process.env, root)
    const signal = abortOnStop()
    const progress = createProgress(first)
    const startedAtMs = performance.now()
    const priority = nicerBy(NICE)
    // The first use of libuv's threads, which compress, makes them.
    await stat(root)
    lowerPriority(process.pid, priority, { exceptMain: true })
    try {
      const report = await writeBackup({
        dataDir,
        file: first,
        passphrase,
        models: values.models ?? false,
        version: packageJson.version,
        retentionDays: await readRetentionDays(root),
        signal,
        // Those whose writes it holds up do not wait for a core as well.
        onMoment: () => lowerPriority(process.pid, priority),
        onProgress: progress.onProgress,
      })
      progress.end()
      const seconds = (performance.now() - startedAtMs) / 1_000
      if (json) printJson({ ...report, seconds, isEncrypted: passphrase !== undefined })
      else print(...describe(report, seconds, passphrase !== undefined))
      return report.missing.length > 0 ? 1 : 0
    } catch (error) {
      progress.end()
      if (!signal.aborted) throw error
      process.stderr.write('onbox: stopped; nothing was written\n')
      return 1
    }
  },
})

function describe(report: BackupReport, seconds: number, isEncrypted: boolean): string[] {
  const { file, files, databases, contentBytes, bytes, atMs, heldMs, models, missing } = report
  const named = models.filter(({ isIncluded }) => !isIncluded)
  return [
    `${file}  ${formatSize(bytes)}, of ${formatSize(contentBytes)} in ${files} files, in ${seconds.toFixed(1)} s`,
    `  ${databases.length} databases as they were at ${new Date(atMs).toISOString()}; writers waited ${heldMs.toFixed(1)} ms`,
    isEncrypted
      ? '  encrypted: without the passphrase nobody can use it, and nobody can find that out for you'
      : '  not encrypted: whoever has it has the keys and the secrets of the box',
    ...named.map(({ path, hash }) => `  without ${path} (${hash.slice(0, 12)})`),
    ...missing.map((path) => `  MISSING  ${path}: the box itself does not have it`),
  ]
}
