import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { startRetention, verifyExport } from '../../lib/audit/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { holdWrites } from '../helpers/hold-writes.ts'
import { useAudit, type TestAudit } from './use-audit.ts'

const DAY_MS = 86_400_000
const event = {
  step: 'asked',
  functionName: 'weather',
  version: 'v1',
  keyId: 'admin',
  payload: { question: '上海天气' },
} as const

/** One request a day, and a signature behind each. */
async function recordDays({ audit, clock }: TestAudit, days: number): Promise<void> {
  for (let day = 1; day <= days; day += 1) {
    clock.nowMs = day * DAY_MS
    audit.record({ ...event, requestId: `req_${day}` })
    await audit.flush()
    audit.checkpoint()
  }
}

/** Lets expire what is due. */
async function expire(used: TestAudit, retentionDays: number): Promise<void> {
  const { audit, client, clock, dataDir } = used
  // Nobody doubts a clock that was believed an hour ago.
  writeFileSync(
    join(dataDir, 'audit-clock.json'),
    JSON.stringify({ believedMs: clock.nowMs - 3_600_000 }),
  )
  const log = createLog('error', () => {})
  const retention = startRetention({ audit, dataDir, retentionDays, log, now: () => clock.nowMs })
  const old = client.prepare<[number]>('SELECT 1 FROM audit_records WHERE at_ms < ?')
  const isLeft = () => old.get(clock.nowMs - retentionDays * DAY_MS) !== undefined
  await vi.waitFor(() => expect(isLeft()).toBe(false), { timeout: 10_000 })
  await retention.close()
}

describe('startRetention()', () => {
  it('removes what is older, up to a signed checkpoint, from which the chain then begins', async () => {
    const used = useAudit()
    await recordDays(used, 200)
    const kept = used.audit.checkpoint()
    await expire(used, 180)
    expect(used.audit.list('req_19')).toEqual([])
    expect(used.audit.list('req_20')).toMatchObject([{ sequence: 20, payload: event.payload }])
    const { faults, first, last, keptMatched } = used.verify(kept && [kept])
    expect(faults).toEqual([])
    expect([first?.sequence, last?.sequence, keptMatched]).toEqual([20, 201, 1])
    const count = (table: string) =>
      used.client.prepare(`SELECT min(sequence) FROM ${table}`).pluck().get()
    expect([count('audit_payloads'), count('audit_checkpoints')]).toEqual([20, 19])
  })

  it('says in the record that it did', async () => {
    const used = useAudit()
    await recordDays(used, 3)
    used.clock.nowMs = 182 * DAY_MS
    await expire(used, 180)
    const [id] = used.client
      .prepare<[], string>("SELECT request_id FROM audit_records WHERE step = 'administered'")
      .pluck()
      .all()
    expect(used.audit.list(id ?? '')).toMatchObject([
      {
        keyId: 'box',
        client: 'box',
        payload: { action: 'expire audit records', records: 1, retentionDays: 180 },
      },
    ])
  })

  it('leaves what is not signed, and what is young enough', async () => {
    const used = useAudit()
    used.audit.record({ ...event, requestId: 'req_1' })
    await used.audit.flush()
    used.clock.nowMs = 400 * DAY_MS
    expect(used.audit.expireOnce(used.clock.nowMs)).toBe(0)
    used.audit.checkpoint()
    expect(used.audit.expireOnce(used.clock.nowMs)).toBe(0)
    expect(used.verify()).toMatchObject({ records: 1, faults: [] })
  })

  it('waits for another process that writes', async () => {
    const used = useAudit()
    await recordDays(used, 3)
    await holdWrites(used.path, 300)
    expect(used.audit.expireOnce(2 * DAY_MS)).toBe(1)
  })

  it('may leave nothing, and the chain goes on where it was', async () => {
    const used = useAudit()
    await recordDays(used, 3)
    used.clock.nowMs = 500 * DAY_MS
    while (used.audit.expireOnce(used.clock.nowMs - DAY_MS) > 0);
    expect(used.verify()).toMatchObject({ records: 0, signedUpTo: 3, faults: [] })
    const again = used.reopen()
    again.record({ ...event, requestId: 'req_4' })
    await again.flush()
    expect(again.list('req_4')).toMatchObject([{ sequence: 4 }])
    expect(used.verify()).toMatchObject({ records: 1, faults: [] })
  })

  it('tells of a kept checkpoint whose records have expired', async () => {
    const used = useAudit()
    await recordDays(used, 1)
    const kept = used.audit.checkpoint()
    await recordDays(used, 3)
    used.clock.nowMs = 183 * DAY_MS
    await expire(used, 180)
    expect(used.verify(kept && [kept])).toMatchObject({
      keptMatched: 0,
      keptExpired: 1,
      faults: [],
    })
  })

  it('goes on where a clock was ahead for a while, and an export leaves nothing out', async () => {
    const used = useAudit()
    await recordDays(used, 1)
    used.clock.nowMs = 900 * DAY_MS
    used.audit.record({ ...event, requestId: 'req_ahead' })
    await used.audit.flush()
    used.audit.checkpoint()
    for (const day of [2, 100, 101]) {
      used.clock.nowMs = day * DAY_MS
      used.audit.record({ ...event, requestId: `req_${day}` })
      await used.audit.flush()
      used.audit.checkpoint()
    }
    used.clock.nowMs = 30 * DAY_MS
    used.audit.record({ ...event, requestId: 'req_behind' })
    await used.audit.flush()
    used.audit.checkpoint()
    used.clock.nowMs = 200 * DAY_MS
    const exported = async (options: object): Promise<string[]> =>
      [...(await Array.fromAsync(used.audit.export(options))).join('').matchAll(/"req_\w+"/g)].map(
        ([id]) => id.slice(5, -1),
      )
    expect(await exported({ untilMs: 100 * DAY_MS })).toEqual(
      expect.arrayContaining(['1', '2', '100']),
    )
    expect(await exported({ sinceMs: 100 * DAY_MS })).toEqual(
      expect.arrayContaining(['100', '101']),
    )
    await expire(used, 180)
    expect(used.audit.list('req_ahead')).toEqual([])
    expect(used.audit.list('req_100')).toMatchObject([{ sequence: 4 }])
    expect(used.verify().faults).toEqual([])
  })

  it('waits for a week where the clock went on by more than that at once, also over a new start', async () => {
    const used = useAudit()
    await recordDays(used, 3)
    const told: string[] = []
    const log = createLog('warn', (line) => told.push(line))
    const look = async (day: number): Promise<number> => {
      used.clock.nowMs = day * DAY_MS
      const { dataDir } = used
      const audit = used.reopen()
      const retention = startRetention({
        audit,
        dataDir,
        retentionDays: 180,
        log,
        now: () => used.clock.nowMs,
      })
      // It looks at once; what it began is waited for.
      await new Promise(setImmediate)
      await retention.close()
      return used.audit.list('req_1').length
    }
    // At first nobody knows the clock.
    for (const day of [3, 6, 10.5, 17]) await look(day)
    expect(told).toEqual([])
    expect(await look(400)).toBe(1)
    expect(told.splice(0)).toEqual([
      expect.stringMatching(/clock is wrong.*1970-01-18T.*1971-02-05T/s),
    ])
    for (const day of [401, 403, 406]) expect(await look(day)).toBe(1)
    // It is set right, and the doubt is gone.
    expect(await look(20)).toBe(1)
    expect(await look(400)).toBe(1)
    expect(told.splice(0)).toHaveLength(1)
    expect(await look(407.5)).toBe(0)
    expect(used.verify().faults).toEqual([])
  })

  it.each([1, 8, 30])('goes on in a box that is used every %i days', async (gap) => {
    const used = useAudit()
    const { dataDir } = used
    const log = createLog('error', () => {})
    for (let day = gap; day <= 40 * gap; day += gap) {
      used.clock.nowMs = day * DAY_MS
      used.audit.record({ ...event, requestId: `req_${day}` })
      await used.audit.flush()
      used.audit.checkpoint()
      const retention = startRetention({
        audit: used.audit,
        dataDir,
        retentionDays: 10 * gap,
        log,
        now: () => used.clock.nowMs,
      })
      await new Promise(setImmediate)
      await retention.close()
    }
    const left = used.client
      .prepare("SELECT count(*) FROM audit_records WHERE step = 'asked'")
      .pluck()
      .get()
    // Of 40, with 10 that are kept, and what the looks left before the clock was believed.
    expect(left).toBeLessThan(20)
    expect(used.verify().faults).toEqual([])
  })

  it('leaves an export that is verified from its anchor on', async () => {
    const used = useAudit()
    await recordDays(used, 200)
    await expire(used, 180)
    const file = join(used.dataDir, 'export.jsonl')
    writeFileSync(file, (await Array.fromAsync(used.audit.export({}))).join(''))
    const { publicKey } = used.audit
    const verdict = verifyExport(file, { publicKey })
    expect(verdict).toMatchObject({ first: { sequence: 20 }, signedUpTo: 201, faults: [] })
  })
})
