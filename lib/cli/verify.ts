import { resolve } from 'node:path'
import { verifyBackup, verifyDataDir, type DataVerdict } from '../backup/index.ts'
import { readSettings } from '../config/index.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { createProgress, PASSPHRASE_OPTION, readPassphrase } from './backup-options.ts'
import { createCommand, print, printJson } from './command.ts'
import { formatSize } from './format-size.ts'
import { readRetentionDays } from './read-retention-days.ts'
import { SETTINGS_HELP } from './settings-help.ts'

const HELP = `onbox verify [file]

Checks a backup, without a box: every byte against its sum, every database page by page, the keys, the audit record, and
that nothing is missing that they name. Without a file it checks the data of this folder's box, which may run meanwhile. It changes
nothing, and ends with 1 where something is wrong. The databases of a backup are unpacked for it into the folder of
temporary files (TMPDIR).

  --passphrase-file <file>  of an encrypted backup; the passphrase is the first line
  --json                    print one line of JSON
  --help                    this text

${SETTINGS_HELP}`

export const command = createCommand({
  summary: 'check a backup, or the data of the box',
  help: HELP,
  options: PASSPHRASE_OPTION,
  positionals: { min: 0, max: 1 },
  run: ({ values, positionals: [file], json }) =>
    verify(file, readPassphrase(values['passphrase-file']), json),
})

/** `onbox verify`, and `onbox backup verify` */
export async function verify(
  file: string | undefined,
  passphrase: string | undefined,
  json: boolean,
): Promise<number> {
  const root = process.cwd()
  const signal = abortOnStop()
  if (file === undefined) {
    const { dataDir } = readSettings(process.env, root)
    const retentionDays = await readRetentionDays(root)
    const verdict = await verifyDataDir({ dataDir, root, retentionDays, signal })
    if (json) printJson({ isSound: verdict.faults.length === 0, dataDir, ...verdict })
    else print(dataDir, ...describeVerdict(verdict))
    return verdict.faults.length === 0 ? 0 : 1
  }
  const progress = createProgress(file)
  try {
    const { onProgress } = progress
    const verdict = await verifyBackup({
      file: resolve(file),
      passphrase,
      root,
      signal,
      onProgress,
    })
    progress.end()
    const { info, files, contentBytes, faults } = verdict
    if (json) printJson({ isSound: faults.length === 0, file: resolve(file), ...verdict })
    else {
      print(
        `${file}  of ${new Date(info.atMs).toISOString()}, by onbox ${info.onbox}: ${files} files, ${formatSize(contentBytes)}`,
        ...describeVerdict(verdict),
      )
    }
    return faults.length === 0 ? 0 : 1
  } finally {
    progress.end()
  }
}

function describeVerdict({ databases, records, faults, newer }: DataVerdict): string[] {
  return [
    `  ${databases} databases, ${records} audit records`,
    ...newer.map(
      (path) => `  NEWER  ${path} was migrated by a newer onbox or project than this one`,
    ),
    ...faults.map((fault) => `  FAULT  ${fault}`),
    faults.length === 0 ? 'It is sound.' : 'It is NOT sound.',
  ]
}
