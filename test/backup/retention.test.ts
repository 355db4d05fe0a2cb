import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useAudit } from '../audit/use-audit.ts'
import { makeProject } from '../helpers/start-box.ts'
import { startCli } from '../helpers/start-cli.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const DAY_MS = 86_400_000
const KEPT_DAYS = 30

/** A record of 40 days of which 30 are kept, and a command of a box whose configuration says what is given. */
async function useShortRecord(audit: object) {
  const { dataDir, audit: record, clock } = useAudit()
  const now = Date.now()
  for (const age of [40, 35, 20, 0]) {
    clock.nowMs = now - age * DAY_MS
    const step = { step: 'asked', functionName: 'weather', version: 'v1', keyId: 'admin' } as const
    record.record({ ...step, requestId: `req_${age}`, payload: null })
    await record.flush()
    record.checkpoint()
  }
  while (record.expireOnce(now - KEPT_DAYS * DAY_MS) > 0);
  const cwd = makeProject({})
  writeFileSync(join(cwd, 'package.json'), '{"type":"module"}')
  const config = JSON.stringify({ functions: {}, audit })
  writeFileSync(join(cwd, 'wrangler-like.config.ts'), `export default ${config}`)
  return async (...args: string[]) => {
    const env = { ONBOX_DATA_DIR: dataDir, ONBOX_PORT: '0' }
    const cli = startCli(args, { cwd, env })
    return { code: await cli.ended, output: cli.output, complaints: cli.complaints }
  }
}

it('a box that keeps its record for fewer days is sound, and so are its backups', async () => {
  const own = makeTemporaryFolder()
  const file = join(own, 'a.tar.zst')
  const run = await useShortRecord({ retentionDays: KEPT_DAYS, allowShortRetention: true })
  expect(await run('backup', file)).toMatchObject({ code: 0, complaints: '' })
  for (const args of [['verify'], ['verify', file], ['audit', 'verify']]) {
    expect(await run(...args)).toMatchObject({ code: 0, complaints: '' })
  }
  const restored = await run('restore', file, '--into', join(own, 'again'))
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('2 audit records') })
  expect(restored.output).not.toContain('WARNING')
  const { output } = await run('doctor')
  expect(output).toMatch(/ok {7}audit record +its chain of 2 records is whole/)
})

it('records that went too early are a fault, and no reason to keep the rest from anybody', async () => {
  const own = makeTemporaryFolder()
  const file = join(own, 'a.tar.zst')
  const run = await useShortRecord({})
  expect(await run('backup', file)).toMatchObject({ code: 0, complaints: '' })
  for (const args of [['verify'], ['verify', file], ['audit', 'verify']]) {
    expect(await run(...args)).toMatchObject({
      code: 1,
      output: expect.stringContaining('records up to 2 are not there'),
    })
  }
  expect(await run('restore', file, '--into', join(own, 'again'))).toMatchObject({
    code: 0,
    output: expect.stringContaining('WARNING  audit: records up to 2 are not there'),
  })
})
