import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { noFileGrows } from '../../helpers/small-disk.ts'

const LOADED_MS = 60_000
const ORIGINALS = resolve(import.meta.dirname, '../../../lib/knowledge/ingest/originals.ts')

/** What a disk does that has room for a part of the last piece: it takes that, and says how much. */
const SPOOL = `
import { spool } from ${JSON.stringify(ORIGINALS)}
const pieces = (async function* () { yield await Promise.resolve(Buffer.alloc(100_000, 'x')) })()
const outcome = await spool(process.argv[1], pieces, 1e6).then(() => 'kept', (error) => error.code)
process.stdout.write(outcome)`

it('spool() keeps no file that the disk took a part of', { timeout: LOADED_MS }, (context) => {
  if (noFileGrows.missing !== undefined) context.skip(noFileGrows.missing)
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'spool'))
  const { stdout, stderr } = spawnSync(
    'prlimit',
    ['--fsize=65536:', process.execPath, '--input-type=module', '-e', SPOOL, folder],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(stdout).toBe('EFBIG')
  expect(readdirSync(join(folder, 'spool'))).toEqual([])
})
