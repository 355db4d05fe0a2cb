import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { verifyExport } from '../../lib/audit/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { useAudit } from './use-audit.ts'

const event = {
  requestId: 'req_1',
  step: 'asked',
  functionName: 'weather',
  version: 'v1',
  keyId: 'admin',
  payload: { question: '上海天气' },
} as const

describe('openAudit()', () => {
  it('has every noted step on disk once flushed, in order, for another process to see', async () => {
    const { path, audit } = useAudit()
    const origin = { address: '10.0.0.7', client: 'curl', steps: 0 }
    audit.record({ ...event, origin, modelHash: 'd1f4' })
    audit.record({ ...event, step: 'answered', payload: null })
    audit.record({ ...event, requestId: 'req_2' })
    await Promise.all([audit.flush(), audit.flush()])

    const other = new Database(path, { readonly: true })
    expect(other.prepare('SELECT count(*) FROM audit_records').pluck().get()).toBe(3)
    other.close()
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string
    const common = { ...event, atMs: 1_000, payloadHash: hash, hash }
    expect(audit.list('req_1')).toEqual([
      { ...common, sequence: 1, modelHash: 'd1f4', address: '10.0.0.7', client: 'curl' },
      {
        ...common,
        sequence: 2,
        step: 'answered',
        modelHash: '',
        address: '',
        client: 'box',
        payload: null,
      },
    ])
    expect(origin.steps).toBe(1)
  })

  it('makes its keys at the first start, for its user only, and keeps them', async () => {
    const { dataDir, audit, reopen } = useAudit()
    for (const name of ['audit-signing.key', 'audit-payloads.key']) {
      expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600)
    }
    audit.record(event)
    await audit.close()
    const again = reopen()
    expect(again.publicKey).toBe(audit.publicKey)
    expect(again.list('req_1')).toMatchObject([{ payload: event.payload }])
  })

  it('has no payload readable on disk', async () => {
    const { path, audit } = useAudit()
    audit.record({ ...event, payload: { question: 'ZEBRA in plain text' } })
    await audit.flush()
    for (const file of [path, `${path}-wal`]) {
      expect(readFileSync(file).includes('ZEBRA'), file).toBe(false)
    }
  })

  it('keeps a field in its own line, whatever is in it', async () => {
    const { audit, verify } = useAudit()
    audit.record({ ...event, origin: { address: 'a\nb', client: 'c', steps: 0 } })
    await audit.flush()
    expect(audit.list('req_1')).toMatchObject([{ address: 'a\uFFFDb' }])
    expect(verify().faults).toEqual([])
  })

  it('lets others have their turn while it opens what operators did', async () => {
    const { audit } = useAudit()
    const ids = Array.from({ length: 1_200 }, (_, index) => `req_${index}`)
    for (const requestId of ids) audit.record({ ...event, requestId, step: 'administered' })
    audit.record({ ...event, step: 'administered', functionName: '' })
    audit.record(event)
    await audit.flush()
    let turns = 0
    const count = (): void => {
      turns += 1
      timer = setImmediate(count)
    }
    let timer = setImmediate(count)
    const found: string[] = []
    for await (const { requestId, payload } of audit.administered()) {
      expect(payload).toEqual(event.payload)
      found.push(requestId)
    }
    clearImmediate(timer)
    expect(found).toEqual(ids)
    expect(turns).toBeGreaterThan(1)
  })

  it('fails the flush, and so the answer, when the record cannot be written', async () => {
    const { client, audit } = useAudit()
    client.exec('DROP TABLE audit_records')
    audit.record(event)
    await expect(audit.flush()).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
  })

  it('loses no step of another request to a commit that failed, and the chain goes on', async () => {
    const { client, audit, verify } = useAudit()
    client.exec('ALTER TABLE audit_payloads RENAME TO elsewhere')
    audit.record(event)
    audit.record({ ...event, requestId: 'req_2' })
    await expect(audit.flush()).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
    client.exec('ALTER TABLE elsewhere RENAME TO audit_payloads')
    audit.record({ ...event, requestId: 'req_2', step: 'answered' })
    await audit.flush()
    expect(audit.list('req_2').map(({ step }) => step)).toEqual(['asked', 'answered'])
    expect(audit.list('req_1')).toHaveLength(1)
    expect(verify()).toMatchObject({ records: 3, faults: [] })
  })

  it('answers nothing that the disk has not taken, and makes sure of it before the next answer', async () => {
    let isBroken = true
    const { path, audit, verify } = useAudit({
      waitForDisk: async (descriptor) => {
        if (isBroken) throw Object.assign(new Error('i/o error'), { code: 'EIO' })
        fdatasyncSync(descriptor)
      },
    })
    audit.record(event)
    await expect(audit.flush()).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
    const reader = new Database(path, { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM audit_records').get()
    isBroken = false
    audit.record({ ...event, requestId: 'req_2' })
    // As long as somebody reads what was before, it cannot be copied as a whole.
    await expect(audit.flush()).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
    reader.close()
    audit.record({ ...event, requestId: 'req_3' })
    await audit.flush()
    const copy = join(makeTemporaryFolder(), 'copy.db')
    copyFileSync(path, copy)
    const copied = new Database(copy)
    // Without its log, which is what was in doubt.
    expect(copied.prepare('SELECT request_id FROM audit_records').pluck().all()).toEqual([
      'req_1',
      'req_2',
      'req_3',
    ])
    copied.close()
    expect(verify()).toMatchObject({ records: 3, faults: [] })
  })

  it('refuses a payload that has no JSON form at once, and goes on', async () => {
    const { audit } = useAudit()
    expect(() => audit.record({ ...event, payload: { id: 1n } })).toThrow(TypeError)
    audit.record(event)
    await audit.flush()
    expect(audit.list('req_1')).toHaveLength(1)
  })

  it('keeps nobody from the rest of the record by a payload whose key is another', async () => {
    const { dataDir, audit, reopen } = useAudit()
    audit.record(event)
    await audit.close()
    const elsewhere = join(dataDir, 'elsewhere')
    mkdirSync(elsewhere)
    copyFileSync(join(dataDir, 'audit-signing.key'), join(elsewhere, 'audit-signing.key'))
    writeFileSync(join(elsewhere, 'audit-payloads.key'), 'ab'.repeat(32))
    const other = reopen(elsewhere)
    other.record({ ...event, step: 'answered' })
    await other.flush()
    const [unreadable, readable] = other.list('req_1')
    expect(unreadable).toMatchObject({ step: 'asked', isUnreadable: true })
    expect(unreadable).not.toHaveProperty('payload')
    expect(readable).toMatchObject({ step: 'answered', payload: event.payload })
    const file = join(dataDir, 'export.jsonl')
    writeFileSync(file, (await Array.fromAsync(other.export({ payloads: true }))).join(''))
    expect(readFileSync(file, 'utf8')).toContain('"isUnreadable":true')
    const { publicKey } = other
    expect(verifyExport(file, { publicKey })).toMatchObject({ payloads: 1, faults: [] })
    expect(await other.erase({ requestId: 'req_1' })).toMatchObject({ payloads: 2 })
    expect(other.list('req_1')[0]).not.toHaveProperty('isUnreadable')
  })

  it.each(['audit-signing.key', 'audit-payloads.key'])(
    'makes no other %s in silence, and tells how to go on without the one that was used',
    async (name) => {
      const { dataDir, audit, reopen } = useAudit()
      audit.record(event)
      await audit.close()
      rmSync(join(dataDir, name))
      const [, command = ''] = /: (\(umask .*\))$/.exec(messageOf(() => reopen())) ?? []
      expect(existsSync(join(dataDir, name))).toBe(false)
      execFileSync('sh', ['-ec', command])
      expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600)
      expect(reopen().list('req_1')).toHaveLength(1)
    },
  )

  it('puts what an earlier onbox has recorded into the chain, once, and nothing of it stays readable', () => {
    const { path, client, audit, reopen, verify } = useAudit()
    client.exec(readFileSync('db/platform/migrations/0000_init.sql', 'utf8'))
    const insert = client.prepare(
      `INSERT INTO audit_events (request_id, at_ms, step, function_name, version, key_id, payload)
       VALUES (?, ?, 'asked', 'weather', 'v1', 'admin', ?)`,
    )
    const many = Array.from({ length: 1_001 }, (_, index) => `req_${index}`)
    client.transaction(() => {
      for (const id of many) insert.run(id, 900, JSON.stringify({ question: `ZEBRA ${id}` }))
    })()
    void audit
    const again = reopen()
    expect(again.list('req_1000')).toMatchObject([
      { sequence: 1_001, atMs: 900, step: 'asked', payload: { question: 'ZEBRA req_1000' } },
    ])
    // Signed at once: nobody can say later that it was otherwise.
    expect(verify()).toMatchObject({ records: 1_001, signedUpTo: 1_001, faults: [] })
    expect(reopen().list('req_1000')).toHaveLength(1)
    client.pragma('wal_checkpoint(TRUNCATE)')
    expect(readFileSync(path).includes('ZEBRA')).toBe(false)
  })
})

describe('a checkpoint', () => {
  it('is signed each 1,000 records, and at the end', async () => {
    const { client, audit } = useAudit()
    const count = client.prepare('SELECT sequence FROM audit_checkpoints').pluck()
    for (let index = 0; index < 999; index += 1) audit.record(event)
    await audit.flush()
    expect(count.all()).toEqual([])
    audit.record(event)
    await audit.flush()
    audit.record(event)
    await audit.flush()
    expect(count.all()).toEqual([1_000])
    await audit.close()
    expect(count.all()).toEqual([1_000, 1_001])
    expect(audit.checkpoint()).toMatchObject({ sequence: 1_001 })
  })
})

describe('erase()', () => {
  it('leaves nothing of what a request said in any file, and the chain sound', async () => {
    const { path, audit, verify } = useAudit()
    audit.record(event)
    audit.record({ ...event, requestId: 'req_2' })
    await audit.flush()
    const before = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)])
    const [sealed] = useSealed(path, 'req_1')
    expect(before.includes(sealed as Buffer)).toBe(true)
    expect(await audit.erase({ requestId: 'req_1' })).toEqual({ payloads: 1, isOverwritten: true })
    const after = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)])
    expect(after.includes(sealed as Buffer)).toBe(false)
    const [record] = audit.list('req_1')
    expect(record).toMatchObject({ requestId: 'req_1', keyId: 'admin' })
    expect(record).not.toHaveProperty('payload')
    expect(audit.list('req_2')).toMatchObject([{ payload: event.payload }])
    expect(verify()).toMatchObject({ payloadsMissing: 1, faults: [] })
  })

  it('takes all that a key has said, and no other', async () => {
    const { audit } = useAudit()
    audit.record({ ...event, keyId: 'key_1' })
    audit.record({ ...event, keyId: 'key_2', requestId: 'req_2' })
    audit.record({ ...event, keyId: 'key_1', requestId: 'req_3' })
    await audit.flush()
    expect(await audit.erase({ keyId: 'key_1' })).toMatchObject({ payloads: 2 })
    expect(audit.list('req_2')).toMatchObject([{ payload: event.payload }])
    expect(audit.list('req_3')[0]).not.toHaveProperty('payload')
  })

  it('says so when somebody who reads keeps it in the log of changes', async () => {
    const { path, audit } = useAudit()
    audit.record(event)
    await audit.flush()
    const reader = new Database(path, { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM audit_payloads').get()
    expect(await audit.erase({ requestId: 'req_1' })).toEqual({ payloads: 1, isOverwritten: false })
    reader.close()
    expect(await audit.erase({ requestId: 'req_1' })).toEqual({ payloads: 0, isOverwritten: true })
  })
})

/** The payloads of a request as they lie on disk. */
function useSealed(path: string, requestId: string): Buffer[] {
  const other = new Database(path, { readonly: true })
  try {
    return other
      .prepare<[string], Buffer>(
        'SELECT sealed FROM audit_payloads JOIN audit_records USING (sequence) WHERE request_id = ?',
      )
      .pluck()
      .all(requestId)
  } finally {
    other.close()
  }
}

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    expect(error).toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
    return (error as Error).message
  }
  throw new Error('It did not fail')
}
