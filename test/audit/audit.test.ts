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
})
