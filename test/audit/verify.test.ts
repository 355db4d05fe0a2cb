import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import {
  openAudit,
  verifyDatabase,
  verifyExport,
  type ChainFault,
  type Checkpoint,
} from '../../lib/audit/index.ts'
import { hashRecord, type ChainedRecord } from '../../lib/audit/record.ts'
import { createLog } from '../../lib/base/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { useAudit, type TestAudit } from './use-audit.ts'

const event = {
  requestId: 'req_1',
  step: 'asked',
  functionName: 'weather',
  version: 'v1',
  keyId: 'admin',
} as const

/** A record of six steps, signed up to the third, and what was kept of it. */
async function useSigned(): Promise<TestAudit & { kept: Checkpoint[] }> {
  const used = useAudit()
  const { audit } = used
  const add = async (from: number, to: number): Promise<void> => {
    for (let index = from; index <= to; index += 1) {
      audit.record({ ...event, payload: { question: `question ${index}` } })
    }
    await audit.flush()
  }
  await add(1, 3)
  const first = audit.checkpoint() as Checkpoint
  await add(4, 6)
  return { ...used, kept: [first] }
}

/** All hashes from a record on, as somebody makes them who has the program and not the key. */
function rechain(client: Database.Database, from: number): void {
  const rows = client
    .prepare<[number], ChainedRecord>(
      `SELECT sequence, at_ms AS atMs, request_id AS requestId, step, function_name AS functionName, version,
       model_hash AS modelHash, key_id AS keyId, address, client, payload_hash AS payloadHash, hash
       FROM audit_records WHERE sequence >= ? ORDER BY sequence`,
    )
    .all(from - 1)
  let previous = from === 1 ? '0'.repeat(64) : (rows.shift()?.hash ?? '')
  for (const row of rows) {
    previous = hashRecord(previous, row)
    client
      .prepare('UPDATE audit_records SET hash = ? WHERE sequence = ?')
      .run(previous, row.sequence)
  }
}

describe('a record that nobody touched', () => {
  it('is sound, and agrees with what was kept', async () => {
    const { kept, verify } = await useSigned()
    expect(verify(kept)).toMatchObject({
      records: 6,
      first: { sequence: 1 },
      last: { sequence: 6 },
      checkpoints: 1,
      signedUpTo: 3,
      keptMatched: 1,
      payloads: 6,
      payloadsMissing: 0,
      faultCount: 0,
    })
  })

  it('is verified while it is written to', async () => {
    const { audit, verify, kept } = await useSigned()
    audit.record({ ...event, payload: null })
    await audit.flush()
    expect(verify(kept)).toMatchObject({ records: 7, faults: [] })
  })
})

describe('verifying finds', () => {
  it.each<[string, string, ChainFault[]]>([
    [
      'a changed field',
      "UPDATE audit_records SET key_id = 'nobody' WHERE sequence = 2",
      [{ type: 'changed', sequence: 2 }],
    ],
    [
      'a changed time',
      'UPDATE audit_records SET at_ms = at_ms + 1 WHERE sequence = 6',
      [{ type: 'changed', sequence: 6 }],
    ],
    [
      'a record that is missing',
      'DELETE FROM audit_records WHERE sequence = 5',
      [{ type: 'missing', from: 5, sequence: 5 }],
    ],
    [
      'the first ones missing',
      'DELETE FROM audit_records WHERE sequence <= 2',
      [{ type: 'missing', from: 1, sequence: 2 }],
    ],
    [
      'two that changed their places',
      `UPDATE audit_records SET sequence = 100 WHERE sequence = 4;
       UPDATE audit_records SET sequence = 4 WHERE sequence = 5;
       UPDATE audit_records SET sequence = 5 WHERE sequence = 100;`,
      [
        { type: 'changed', sequence: 4 },
        { type: 'payload', sequence: 4 },
        { type: 'changed', sequence: 5 },
        { type: 'payload', sequence: 5 },
        { type: 'changed', sequence: 6 },
      ],
    ],
    [
      "another's payload",
      `UPDATE audit_payloads SET sealed = (SELECT sealed FROM audit_payloads WHERE sequence = 1)
       WHERE sequence = 2`,
      [{ type: 'payload', sequence: 2 }],
    ],
    [
      'a payload in a form that the box does not write',
      "UPDATE audit_payloads SET sealed = 'something else' WHERE sequence = 2",
      [{ type: 'payload', sequence: 2 }],
    ],
    [
      'a signature of somebody else',
      "UPDATE audit_checkpoints SET signature = replace(signature, '0', '1')",
      [{ type: 'forged', sequence: 3 }],
    ],
  ])('%s', async (_what, sql, faults) => {
    const { client, verify } = await useSigned()
    client.exec(sql)
    expect(verify().faults).toEqual(faults)
  })

  it('a tail that was cut off, by a kept checkpoint only', async () => {
    const { client, audit, verify } = await useSigned()
    const kept = audit.checkpoint() as Checkpoint
    client.exec(`DELETE FROM audit_records WHERE sequence > 4; DELETE FROM audit_payloads WHERE sequence > 4;
      DELETE FROM audit_checkpoints WHERE sequence > 4`)
    expect(verify().faults).toEqual([])
    expect(verify([kept]).faults).toEqual([{ type: 'cut', sequence: 6, last: 4 }])
  })

  it('records that were written anew, hashes and all, by what is signed', async () => {
    const { client, verify } = await useSigned()
    client.exec("UPDATE audit_records SET key_id = 'nobody' WHERE sequence = 2")
    rechain(client, 2)
    expect(verify().faults).toEqual([{ type: 'rewritten', sequence: 3 }])
  })

  it('a record that was written anew by somebody with the keys, by a kept checkpoint', async () => {
    const { client, kept, verify, reopen } = await useSigned()
    client.exec(
      "UPDATE audit_records SET key_id = 'nobody' WHERE sequence = 2; DELETE FROM audit_checkpoints",
    )
    rechain(client, 1)
    reopen()
    expect(verify().faults).toEqual([])
    expect(verify(kept).faults).toEqual([{ type: 'rewritten', sequence: 3 }])
  })

  it('another box in its place, by the public key', async () => {
    const { audit, kept, verify } = await useSigned()
    const other = await useSigned()
    expect(verifyDatabase(other.path, { publicKey: audit.publicKey }).faults).toEqual([
      { type: 'forged', sequence: 3 },
    ])
    expect(verify(other.kept).faults).toEqual([{ type: 'forged', sequence: 3 }])
    expect(verify(kept).faults).toEqual([])
  })

  it('signatures that were taken away', async () => {
    const { client, audit, clock, verify } = await useSigned()
    clock.nowMs += 3_600_000
    audit.record({ ...event, payload: null })
    await audit.flush()
    audit.checkpoint()
    expect(verify().faults).toEqual([])
    client.exec('DELETE FROM audit_checkpoints')
    expect(verify().faults).toEqual([{ type: 'unsigned', from: 1, sequence: 7 }])
  })

  it('records that were taken away from the front, too young to have expired', async () => {
    const { client, audit, path } = await useSigned()
    client.exec(`DELETE FROM audit_records WHERE sequence <= 3`)
    const day = 86_400_000
    const faultsOn = (days: number, retentionDays?: number) =>
      verifyDatabase(path, {
        publicKey: audit.publicKey,
        nowMs: 1_000 + days * day,
        ...(retentionDays !== undefined && { retentionMs: retentionDays * day }),
      }).faults
    expect(faultsOn(179)).toEqual([{ type: 'removed', sequence: 3, atMs: 1_000 }])
    expect(faultsOn(180)).toEqual([])
    expect(faultsOn(29, 30)).toMatchObject([{ type: 'removed' }])
    expect(faultsOn(30, 30)).toEqual([])
  })

  it('a gap that a cut tail leaves once the box goes on', async () => {
    const { client, audit, dataDir, verify } = await useSigned()
    audit.checkpoint()
    client.exec(`DELETE FROM audit_records WHERE sequence > 4`)
    const log = createLog('error', () => {})
    const again = openAudit(client, { dataDir, log, now: () => 2_000 })
    again.record({ ...event, payload: null })
    await again.flush()
    expect(verify().faults).toContainEqual({ type: 'missing', from: 5, sequence: 6 })
  })
})

describe('a database without a chain', () => {
  it('is said to be none', async () => {
    const { client, path, audit } = await useSigned()
    client.exec('DROP TABLE audit_records')
    const verify = () => verifyDatabase(path, { publicKey: audit.publicKey })
    const reason = /^Cannot verify .*: its box keeps no chain yet; start it once/
    expect(verify).toThrow(
      expect.objectContaining({
        code: 'AUDIT_UNREADABLE',
        message: expect.stringMatching(reason) as string,
      }) as Error,
    )
  })
})

describe('an export', () => {
  /** Leaves lines out, and has the end tell how many there are. */
  const without = (pattern: RegExp) => (lines: string[]) => {
    const left = lines.filter((line) => !pattern.test(line))
    const count = left.filter((line) => line.includes('"type":"record"')).length
    return left.map((line) => line.replace(/"records":\d+/, `"records":${count}`))
  }
  const write = async ({ audit }: TestAudit, options = {}): Promise<string> => {
    const file = join(makeTemporaryFolder(), 'export.jsonl')
    writeFileSync(file, (await Array.fromAsync(audit.export(options))).join(''))
    return file
  }
  /** Changes a copy of it. */
  const change = (file: string, edit: (lines: string[]) => string[]): string => {
    const copy = `${file}.changed`
    copyFileSync(file, copy)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    writeFileSync(copy, `${edit(lines).join('\n')}\n`)
    return copy
  }

  it('is verified without the box, with and without payloads', async () => {
    const used = await useSigned()
    const { publicKey } = used.audit
    const { kept } = used
    expect(verifyExport(await write(used), { publicKey, kept })).toMatchObject({
      records: 6,
      payloads: 0,
      signedUpTo: 6,
      keptMatched: 1,
      faults: [],
    })
    await used.audit.erase({ requestId: 'req_1' })
    used.audit.record({ ...event, payload: { question: '上海' } })
    await used.audit.flush()
    const whole = await write(used, { payloads: true })
    expect(verifyExport(whole, { publicKey })).toMatchObject({
      payloads: 1,
      payloadsMissing: 6,
      faults: [],
    })
    const changed = change(whole, (lines) => lines.map((line) => line.replace('上海', '北京')))
    expect(verifyExport(changed, { publicKey }).faults).toEqual([{ type: 'payload', sequence: 7 }])
  })

  it('shows what was changed, taken out or cut off', async () => {
    const used = await useSigned()
    const { publicKey } = used.audit
    used.audit.checkpoint()
    const file = await write(used)
    const faultsOf = (edit: (lines: string[]) => string[], kept: Checkpoint[] = []) =>
      verifyExport(change(file, edit), { publicKey, kept }).faults
    expect(faultsOf((lines) => lines)).toEqual([])
    expect(
      faultsOf((lines) =>
        lines.map((line) => line.replace('"sequence":2,', '"sequence":2,"x":1,')),
      ),
    ).toEqual([])
    expect(
      faultsOf((lines) => lines.map((line) => line.replace('weather', 'whether'))),
    ).toHaveLength(6)
    expect(faultsOf(without(/"sequence":2,/))).toEqual([{ type: 'missing', from: 2, sequence: 2 }])
    const last = used.audit.checkpoint() as Checkpoint
    const cut = without(/"sequence":[56]/)
    const unsigned = { type: 'unsigned', from: 4, sequence: 4 }
    expect(faultsOf(cut)).toEqual([unsigned])
    expect(faultsOf(cut, [last])).toEqual([{ type: 'cut', sequence: 6, last: 4 }, unsigned])
    // Up to a signature it is as it was exported then, but for what was kept.
    const cutClean = without(/"sequence":[456]/)
    expect(faultsOf(cutClean)).toEqual([])
    expect(faultsOf(cutClean, [last])).toEqual([{ type: 'cut', sequence: 6, last: 3 }])
  })

  it('shows that its beginning was taken away, though it is too young to have expired', async () => {
    const used = useAudit()
    used.clock.nowMs = Date.now()
    const signed: Checkpoint[] = []
    for (let index = 1; index <= 6; index += 1) {
      used.audit.record({ ...event, payload: index })
      await used.audit.flush()
      if (index % 3 === 0) signed.push(used.audit.checkpoint() as Checkpoint)
    }
    const { publicKey } = used.audit
    const [kept] = signed as [Checkpoint]
    const file = await write(used)
    const first = without(/"record".*"sequence":[123],/)
    const both = without(/"sequence":[123],/)
    const behind = (lines: string[]) =>
      lines.map((line) => line.replace(/"previousHash":"\w+"/, `"previousHash":"${kept.hash}"`))
    const removed = { type: 'removed', sequence: 3, atMs: kept.atMs }
    // The signature is there, or not even that.
    expect(verifyExport(change(file, first), { publicKey }).faults).toEqual([removed])
    const bare = change(file, (lines) => behind(both(lines)))
    expect(verifyExport(bare, { publicKey }).faults).toEqual([{ type: 'missing', from: 1, sequence: 3 }]) // prettier-ignore
    // Somebody may say that it was asked for like that: what was kept knows better, and the verdict says since when it is.
    const since = (sinceMs: number) =>
      change(file, (lines) =>
        behind(both(lines)).map((line) => line.replace('"previousHash"', `"sinceMs":${sinceMs},"previousHash"`)),
      ) // prettier-ignore
    const longAgo = kept.atMs - 3_600_000
    expect(verifyExport(since(longAgo), { publicKey, kept: [kept] })).toMatchObject({
      sinceMs: longAgo,
      faults: [removed],
    })
    expect(verifyExport(since(kept.atMs), { publicKey, kept: [kept] })).toMatchObject({
      sinceMs: kept.atMs,
      keptExpired: 1,
      faults: [],
    })
    // Where they are kept for less, they have expired.
    expect(verifyExport(change(file, first), { publicKey, retentionMs: -1 }).faults).toEqual([])
  })

  it('shows what was hung behind its last signature', async () => {
    const used = await useSigned()
    const { publicKey } = used.audit
    const changed = change(await write(used), (lines) => {
      const end = { ...(JSON.parse(lines.at(-1) ?? '') as object), records: 7 }
      const last = JSON.parse(lines.at(-3) ?? '') as ChainedRecord
      const record = { ...last, sequence: last.sequence + 1, keyId: 'nobody' }
      const hung = { ...record, hash: hashRecord(last.hash, record) }
      return [...lines.slice(0, -1), JSON.stringify(hung), JSON.stringify(end)]
    })
    expect(verifyExport(changed, { publicKey }).faults).toEqual([
      { type: 'unsigned', from: 7, sequence: 7 },
    ])
  })

  it('that was written by somebody without the key is not sound, whatever times it says', () => {
    const file = join(makeTemporaryFolder(), 'export.jsonl')
    const { publicKey } = useAudit().audit
    const forge = (count: number): string => {
      const lines: object[] = [
        { type: 'head', format: 'onbox-audit-1', publicKey, previousHash: '0'.repeat(64) },
      ]
      let hash = '0'.repeat(64)
      const fields = { modelHash: '', address: '', client: '', payloadHash: hash, atMs: 1 }
      for (let sequence = 1; sequence <= count; sequence += 1) {
        const record = { ...event, ...fields, sequence }
        hash = hashRecord(hash, record)
        lines.push({ type: 'record', ...record, hash })
      }
      lines.push({ type: 'end', records: count })
      return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    }
    writeFileSync(file, forge(5))
    expect(verifyExport(file, { publicKey }).faults).toEqual([
      { type: 'unsigned', from: 1, sequence: 5 },
    ])
  })

  it('of a time is verified as far as it goes', async () => {
    const used = useAudit()
    const { audit, clock } = used
    for (let index = 1; index <= 9; index += 1) {
      clock.nowMs = index * 1_000
      audit.record({ ...event, payload: index })
      await audit.flush()
      if (index % 3 === 0) audit.checkpoint()
    }
    const { publicKey } = audit
    const file = await write(used, { sinceMs: 3_500, untilMs: 7_500 })
    expect(verifyExport(file, { publicKey })).toMatchObject({
      first: { sequence: 4 },
      // Up to the signature that stands for the last one of that time.
      last: { sequence: 9 },
      signedUpTo: 9,
      faults: [],
    })
    const inside = await write(used, { sinceMs: 5_000 })
    expect(verifyExport(inside, { publicKey })).toMatchObject({
      first: { sequence: 5 },
      faults: [],
    })
    const none = await write(used, { sinceMs: 99_000 })
    expect(verifyExport(none, { publicKey })).toMatchObject({ records: 0, faults: [] })
  })

  it('of one key or function has only that, and cannot be verified', async () => {
    const used = await useSigned()
    used.audit.record({ ...event, keyId: 'key_1', functionName: 'sales', payload: 'hers' })
    await used.audit.flush()
    const { publicKey } = used.audit
    for (const options of [{ keyId: 'key_1' }, { functionName: 'sales' }]) {
      const file = await write(used, { ...options, payloads: true })
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
      expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
        { type: 'head', ...options },
        { type: 'record', sequence: 7, payload: '"hers"' },
        { type: 'end', records: 1 },
      ])
      expect(() => verifyExport(file, { publicKey })).toThrow(/left out of it, and a part cannot/)
    }
  })

  it('that is not there is said not to be', () => {
    const verify = () => verifyExport('/nowhere.jsonl', { publicKey: 'ab'.repeat(32) })
    expect(verify).toThrow(/^Cannot verify the export "\/nowhere.jsonl": ENOENT/)
  })

  it.each([
    ['no JSON', () => ['{"type":"head"', 'x'], /line 1 is no JSON/],
    [
      'with a line that is nothing',
      ([head = '', ...rest]: string[]) => [head, 'null', ...rest],
      /line 2 is none of an export/,
    ],
    [
      'with a checkpoint that nobody signed',
      (lines: string[]) => lines.map((line) => line.replace('"signature"', '"signed"')),
      /line \d+ is none of an export: signature: /,
    ],
    [
      'with fields that are none',
      (lines: string[]) => lines.map((line) => line.replace('"atMs":1000', '"atMs":"1000"')),
      /line 2 is none of an export: atMs: /,
    ],
    ['cut', (lines: string[]) => lines.slice(0, -1), /ends early/],
    [
      'with fewer records than its end tells',
      (lines: string[]) => lines.filter((line) => !line.includes('"sequence":6')),
      /it has 5 records, and its end tells 6; export it again/,
    ],
    ['without a head', (lines: string[]) => lines.slice(1), /does not begin with a head/],
    [
      'another one behind a part that nobody verified',
      ([head = '', first = '', ...rest]: string[]) => {
        const { hash } = JSON.parse(first) as { hash: string }
        const second = JSON.stringify({ ...(JSON.parse(head) as object), previousHash: hash })
        return [head, first.replace('weather', 'whether'), second, ...rest]
      },
      /line 3 is another head/,
    ],
    [
      'continued behind its end',
      (lines: string[]) => [...lines, lines[1] ?? ''],
      /line \d+ is behind its end/,
    ],
    [
      'of another format',
      (lines: string[]) => lines.map((line) => line.replace('audit-1', 'audit-9')),
      /its format is "onbox-audit-9"/,
    ],
  ])('that is %s is refused', async (_what, edit, reason) => {
    const used = await useSigned()
    const { publicKey } = used.audit
    const file = change(await write(used), edit)
    expect(() => verifyExport(file, { publicKey })).toThrow(
      expect.objectContaining({
        code: 'AUDIT_UNREADABLE',
        message: expect.stringMatching(reason) as string,
      }) as Error,
    )
  })
})
