import { createHash } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { INFO_FILE, SUMS_FILE } from '../../lib/backup/format.ts'
import { restoreBackup } from '../../lib/backup/index.ts'
import { padding, TAR_END, writeHeader } from '../../lib/backup/tar.ts'
import { PROJECT } from '../helpers/start-box.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

type Files = readonly (readonly [path: string, text: string])[]

const INFO = [INFO_FILE, '{}'] as const
const sumsOf = (files: Files): readonly [string, string] => [
  SUMS_FILE,
  files
    .map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    .join(''),
]

/** A backup as nobody but a forger makes it. */
function forge(folder: string, files: Files): string {
  const parts = files.flatMap(([path, text]) => {
    const bytes = Buffer.byteLength(text)
    return [writeHeader({ path, bytes }, 0), Buffer.from(text), padding(bytes)]
  })
  const file = join(folder, 'forged.onbox')
  writeFileSync(file, zstdCompressSync(Buffer.concat([...parts, TAR_END])))
  return file
}

const EVIL = ['data/evil.txt', 'x'] as const
it.each<[string, Files, RegExp]>([
  ['above the folder', [['../evil.txt', 'x']], /"\.\.\/evil\.txt", which would lie elsewhere/],
  ['by way of a folder', [['data/../../evil.txt', 'x']], /which would lie elsewhere/],
  ['by its whole path', [['/tmp/onbox-evil.txt', 'x']], /which would lie elsewhere/],
  ['without a name', [['data//evil.txt', 'x']], /which would lie elsewhere/],
  ['that stands twice', [EVIL, EVIL], /has "data\/evil\.txt" twice/],
  ['behind its end', [INFO, sumsOf([INFO]), EVIL], /has "data\/evil\.txt" behind its end/],
  ['that it does not tell of', [INFO, EVIL, sumsOf([INFO])], /files that it does not tell of/],
  [
    'that is not the one it tells of',
    [INFO, EVIL, sumsOf([INFO, ['data/evil.txt', 'y']])],
    /was changed/,
  ],
  ['that is missing', [INFO, sumsOf([INFO, EVIL])], /"data\/evil\.txt" is missing/],
  ['without an end', [INFO, EVIL], /its end is missing/],
  ['of another form', [INFO, sumsOf([INFO])], /is of another form/],
])('a backup with a file %s restores nothing, and leaves nothing', async (_what, files, reason) => {
  const folder = makeTemporaryFolder()
  const inner = join(folder, 'inner')
  const into = join(inner, 'box')
  const restoring = restoreBackup({
    file: forge(folder, files),
    into,
    root: PROJECT,
    signal: new AbortController().signal,
  })
  await expect(restoring).rejects.toMatchObject({
    code: 'BACKUP_INVALID',
    message: expect.stringMatching(reason) as string,
  })
  expect(readdirSync(folder).toSorted()).toEqual(['forged.onbox', 'inner'])
  expect(readdirSync(inner)).toEqual([])
  expect(existsSync('/tmp/onbox-evil.txt')).toBe(false)
})
