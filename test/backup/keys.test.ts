import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { INFO_FILE, SUMS_FILE } from '../../lib/backup/format.ts'
import { writeBackup } from '../../lib/backup/index.ts'
import { readBackup } from '../../lib/backup/read-backup.ts'
import { padding, TAR_END, writeHeader } from '../../lib/backup/tar.ts'
import { openSecrets } from '../../lib/bindings/index.ts'
import { useAudit } from '../audit/use-audit.ts'
import { makeProject } from '../helpers/start-box.ts'
import { startCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const { signal } = new AbortController()

/** A box that has recorded something and keeps a secret, a good backup of it, and commands in its folder. */
async function useBox() {
  const { dataDir, audit, client, clock } = useAudit()
  clock.nowMs = Date.now()
  const step = { step: 'asked', functionName: 'weather', version: 'v1', keyId: 'admin' } as const
  audit.record({ ...step, requestId: 'req_1', payload: 'how is it' })
  await audit.flush()
  audit.checkpoint()
  openSecrets(client, dataDir).set('CRM_TOKEN', 'crm-secret', 'admin')
  const own = makeTemporaryFolder()
  const file = join(own, 'good.tar.zst')
  const root = makeProject({})
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'wrangler-like.config.ts'), 'export default { functions: {} }')
  const run = async (...args: string[]) => {
    const env = { ONBOX_DATA_DIR: dataDir, ONBOX_PORT: '0', ONBOX_MODEL: 'none.gguf' }
    const cli = startCli(args, { cwd: root, env })
    return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
  }
  expect(await run('backup', file)).toMatchObject({ code: 0, complaints: '' })
  return { dataDir, client, own, file, run }
}

/** The same backup with another text for a key, or without it: as one that was made before such a box was refused. */
async function forge(file: string, key: string, text: string | undefined): Promise<string> {
  const folder = makeTemporaryFolder()
  const { info, paths } = await readBackup({ file, signal }, folder, () => true)
  const files = new Map([...paths].map((path) => [path, readFileSync(join(folder, path))]))
  if (text === undefined) files.delete(key)
  else files.set(key, Buffer.from(text))
  files.set(INFO_FILE, Buffer.from(JSON.stringify(info)))
  const sums = [...files].map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  )
  files.set(SUMS_FILE, Buffer.from(sums.join('')))
  const parts = [...files].flatMap(([path, content]) => {
    const bytes = content.length
    return [writeHeader({ path, bytes }, 0), content, padding(bytes)]
  })
  const forged = join(folder, 'forged.tar.zst')
  writeFileSync(forged, zstdCompressSync(Buffer.concat([...parts, TAR_END])))
  return forged
}

const USES = [
  ['secrets.key', 'secrets are sealed with it'],
  ['audit-signing.key', 'the record is signed with it'],
  ['audit-payloads.key', 'payloads of the record are sealed with it'],
] as const

describe('a box without a key that it needs', () => {
  it.each(USES)('is not backed up without %s, and is not sound', async (key, use) => {
    const { dataDir, own, run } = await useBox()
    rmSync(join(dataDir, key))
    const said = `${key} is not there, and ${use}`
    expect(await run('backup', join(own, 'bad.tar.zst'))).toMatchObject({
      code: 1,
      complaints: expect.stringMatching(
        new RegExp(`${said}; put \\S+${key} back from a backup: .* \\[BACKUP_FAILED\\]\n$`),
      ),
    })
    // What was there is there still, and nothing else.
    expect(readdirSync(own)).toEqual(['good.tar.zst'])
    expect(await run('verify')).toMatchObject({
      code: 1,
      output: expect.stringContaining(`FAULT  ${said}`),
    })
  })

  it.each([
    ['secrets.key', '', 'is empty'],
    ['secrets.key', 'no key\n', 'is damaged'],
    ['audit-payloads.key', '00\n', 'is damaged'],
    ['audit-signing.key', 'no key\n', 'is damaged'],
    ['admin.key', '\n', 'is empty'],
  ])('is not backed up with %s of %j, and is not sound', async (key, text, said) => {
    const { dataDir, own, run } = await useBox()
    writeFileSync(join(dataDir, key), text)
    expect(await run('backup', join(own, 'bad.tar.zst'))).toMatchObject({
      code: 1,
      complaints: expect.stringContaining(`${key} ${said}`),
    })
    expect(readdirSync(own)).toEqual(['good.tar.zst'])
    expect(await run('verify')).toMatchObject({
      code: 1,
      output: expect.stringContaining(`FAULT  ${key} ${said}`),
    })
  })

  it('is not backed up where only conversations were sealed with it', async () => {
    const { dataDir, client, own, run } = await useBox()
    client.exec(`DELETE FROM audit_payloads; INSERT INTO session_turns
      (key_id, function_name, session, at_ms, sealed_messages) VALUES ('admin', 'weather', 's', 0, x'00')`)
    rmSync(join(dataDir, 'audit-payloads.key'))
    expect(await run('backup', join(own, 'bad.tar.zst'))).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('conversations, approvals and results are sealed'),
    })
  })

  it('is backed up where nothing was sealed with it', async () => {
    const { dataDir, client, own, run } = await useBox()
    client.exec('DELETE FROM secrets')
    rmSync(join(dataDir, 'secrets.key'))
    expect(await run('backup', join(own, 'other.tar.zst'))).toMatchObject({ code: 0 })
    expect(await run('verify', join(own, 'other.tar.zst'))).toMatchObject({ code: 0 })
  })

  it('is not backed up where the key goes while it is written', async () => {
    const { dataDir, own } = await useBox()
    const key = join(dataDir, 'secrets.key')
    const onProgress = (): void => {
      if (existsSync(key)) renameSync(key, join(own, 'secrets.key'))
    }
    const file = join(own, 'bad.tar.zst')
    const writing = writeBackup({ dataDir, file, version: '0.1.0', signal, onProgress })
    await expect(writing).rejects.toMatchObject({ code: 'BACKUP_FAILED' })
    expect(readdirSync(own).toSorted()).toEqual(['good.tar.zst', 'secrets.key'])
  })
})

describe('a backup of such a box', () => {
  it.each([
    ...USES.map(([key, use]) => [key, undefined, `is not there, and ${use}`] as const),
    ['secrets.key', '', 'is empty'] as const,
  ])('is not sound, and not restored: %s of %j', async (key, text, said) => {
    const { own, file, run } = await useBox()
    const bad = await forge(file, key, text)
    expect(await run('verify', bad)).toMatchObject({
      code: 1,
      output: expect.stringContaining(`FAULT  ${key} ${said}`),
    })
    const into = join(own, 'into')
    expect(await run('restore', bad, '--into', into)).toMatchObject({
      code: 1,
      complaints: expect.stringMatching(`${key} ${said}; take another one.* \\[BACKUP_INVALID\\]`),
    })
    expect(readdirSync(own)).toEqual(['good.tar.zst'])
    expect(await run('verify', file)).toMatchObject({ code: 0 })
  })
})
