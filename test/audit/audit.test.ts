import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openAudit } from '../../lib/audit/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

function open() {
  const path = join(makeTemporaryFolder(), 'platform.db')
  const platform = openMigrated(path, findOwnMigrations('platform'))
  onTestFinished(() => platform.close())
  return { path, platform, audit: openAudit(platform.client, () => 1_000) }
}

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
    const { path, audit } = open()
    audit.record(event)
    audit.record({ ...event, step: 'answered', payload: null })
    audit.record({ ...event, requestId: 'req_2' })
    await Promise.all([audit.flush(), audit.flush()])

    const other = new Database(path, { readonly: true })
    onTestFinished(() => void other.close())
    expect(other.prepare('SELECT count(*) FROM audit_events').pluck().get()).toBe(3)
    expect(audit.list('req_1')).toEqual([
      { sequence: 1, atMs: 1_000, ...event },
      { sequence: 2, atMs: 1_000, ...event, step: 'answered', payload: null },
    ])
  })

  it('fails the flush, and so the answer, when the record cannot be written', async () => {
    const { platform, audit } = open()
    platform.client.exec('DROP TABLE audit_events')
    audit.record(event)
    await expect(audit.flush()).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
  })

  it('loses no step of another request to a commit that failed', async () => {
    const { platform, audit } = open()
    platform.client.exec('ALTER TABLE audit_events RENAME TO elsewhere')
    audit.record(event)
    audit.record({ ...event, requestId: 'req_2' })
    await expect(audit.flush()).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' })
    platform.client.exec('ALTER TABLE elsewhere RENAME TO audit_events')
    audit.record({ ...event, requestId: 'req_2', step: 'answered' })
    await audit.flush()
    expect(audit.list('req_2').map(({ step }) => step)).toEqual(['asked', 'answered'])
    expect(audit.list('req_1')).toHaveLength(1)
  })

  it('refuses a payload that has no JSON form at once, and goes on', async () => {
    const { audit } = open()
    expect(() => audit.record({ ...event, payload: { id: 1n } })).toThrow(TypeError)
    audit.record(event)
    await audit.flush()
    expect(audit.list('req_1')).toHaveLength(1)
  })
})
