import { expect, it, onTestFinished } from 'vitest'
import { openApprovals, openOnce, runNameOf, type WantedCall } from '../../lib/effects/index.ts'
import { usePlatform } from './use-platform.ts'

const HOUR_MS = 3_600_000
const CALL: WantedCall = {
  requestId: 'req_1',
  keyId: 'key_1',
  functionName: 'desk',
  owner: 'shop',
  version: 'v1',
  tool: 'order',
  arguments: { item: 'tea', count: 2 },
  origins: [{ type: 'tool', tool: 'read_mail' }],
  collections: ['faq'],
}
const APPROVE = { type: 'approve', by: 'key_2', servingVersion: 'v1' } as const

function useApprovals() {
  const { client, sealing, now, pass } = usePlatform()
  const open = () => {
    const approvals = openApprovals(client, sealing, now)
    onTestFinished(approvals.close)
    return approvals
  }
  const approvals = open()
  /** One that is in the record at once. */
  const hold = (changed: Partial<WantedCall> = {}) =>
    approvals.open({ ...CALL, ...changed }, () => Promise.resolve())
  return { approvals, hold, reopen: open, pass, client, sealing, now }
}

it('a call waits once it is in the record, and not before', async () => {
  const { approvals, reopen } = useApprovals()
  const { promise, resolve } = Promise.withResolvers<void>()
  let told: string | undefined
  const waiting = approvals.open(CALL, ({ id }) => {
    told = id
    return promise
  })
  // Nor where the box ends meanwhile, and starts again.
  for (const one of [approvals, reopen()]) expect(one.list(() => true)).toEqual([])
  expect(told).toMatch(/^apr_/)
  resolve()
  expect((await waiting).id).toBe(told)
  expect(approvals.list(() => true)).toMatchObject([{ id: told }])
})

it('a call that cannot be recorded does not wait', async () => {
  const { approvals } = useApprovals()
  const opening = approvals.open(CALL, () => Promise.reject(new Error('no room')))
  await expect(opening).rejects.toThrow('no room')
  expect(approvals.list(() => true)).toEqual([])
})

it('a call waits for a day, and what became of it is known for a month more', async () => {
  const { approvals, hold, reopen, pass } = useApprovals()
  const { id, createdAt, expiresAt } = await hold()
  expect([createdAt, expiresAt]).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'])
  pass(24 * HOUR_MS - 1)
  expect(approvals.list(() => true)).toMatchObject([{ id, ...CALL }])
  pass(1)
  expect(approvals.list(() => true)).toEqual([])
  expect(() => approvals.decide(id, APPROVE)).toThrow(/it has expired at 2026-03-02T00:00:00/)
  expect(approvals.find(id)).toMatchObject({ status: 'pending' })
  pass(30 * 24 * HOUR_MS + 1)
  expect(reopen().find(id)).toBeUndefined()
  expect(() => approvals.decide(id, APPROVE)).toThrow(/Cannot find approval/)
})

it('one that the box ended before its run can be decided again, and one whose run had begun cannot', async () => {
  const { approvals, hold, reopen, client, sealing, now, pass } = useApprovals()
  const once = openOnce(client, sealing, now)
  onTestFinished(once.close)
  const ids = (await Promise.all(Array.from({ length: 4 }, () => hold()))).map(({ id }) => id)
  const [cut, done, begun, rejected] = ids as [string, string, string, string]
  for (const id of [cut, done, begun]) approvals.decide(id, APPROVE)
  approvals.decide(rejected, { ...APPROVE, type: 'reject' })
  const runOf = (id: string) => ({
    keyId: CALL.keyId,
    functionName: CALL.owner,
    tool: CALL.tool,
    idempotencyKey: runNameOf(id),
    arguments: CALL.arguments,
  })
  await once.run(runOf(done), () => Promise.resolve('ordered'))
  void once.run(runOf(begun), () => new Promise(() => {}))
  const statuses = () => [cut, done, begun, rejected].map((id) => reopen().find(id)?.status)
  expect(statuses()).toEqual(['pending', 'approved', 'approved', 'rejected'])
  // By then nobody knows any more which runs there were.
  approvals.decide(cut, APPROVE)
  pass(24 * HOUR_MS)
  expect(statuses()).toEqual(['approved', 'approved', 'approved', 'rejected'])
})

it('its hash is of owner, version, tool and arguments, in whatever order these are', async () => {
  const { hold } = useApprovals()
  const hashOf = async (changed: Partial<WantedCall>) => (await hold(changed)).hash
  const hash = await hashOf({})
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  const same = { arguments: { count: 2, item: 'tea' }, requestId: 'req_2' }
  expect(await hashOf(same)).toBe(hash)
  const changes = [
    { owner: 'desk' },
    { version: 'v2' },
    { tool: 'orde' },
    { arguments: { item: 'tea', count: 3 } },
    { arguments: { item: ['tea'], count: 2 } },
    { arguments: { item: 'tea', count: '2' } },
  ]
  const others = await Promise.all(changes.map(hashOf))
  expect(new Set([hash, ...others]).size).toBe(7)
})

it('one that was taken back can be decided again, and one that was decided cannot', async () => {
  const { approvals, hold } = useApprovals()
  const { id } = await hold()
  expect(approvals.decide(id, APPROVE)).toMatchObject({ status: 'approved', decidedBy: 'key_2' })
  expect(() => approvals.decide(id, APPROVE)).toThrow(/it was approved by key_2/)
  approvals.reopen(id)
  expect(approvals.decide(id, { ...APPROVE, type: 'reject' })).toMatchObject({ status: 'rejected' })
  expect(() => approvals.decide(id, APPROVE)).toThrow(/it was rejected by key_2/)
})

it.each([
  ['v2', /version v1 of "shop", and version v2 serves now/],
  [undefined, /and none serves now/],
])('is not approved while %s serves', async (servingVersion, why) => {
  const { approvals, hold } = useApprovals()
  const { id } = await hold()
  expect(() => approvals.decide(id, { ...APPROVE, servingVersion })).toThrow(why)
  expect(approvals.find(id)?.status).toBe('pending')
})

it('one that has run is known to have, also where a clock was days ahead for a while', async () => {
  const { approvals, hold, reopen, client, sealing, now, pass } = useApprovals()
  const { id } = approvals.decide((await hold()).id, APPROVE)
  const once = openOnce(client, sealing, now)
  onTestFinished(once.close)
  const run = {
    keyId: CALL.keyId,
    functionName: CALL.owner,
    tool: CALL.tool,
    idempotencyKey: runNameOf(id),
    arguments: CALL.arguments,
  }
  await once.run(run, () => Promise.resolve('ordered'))
  pass(25 * HOUR_MS)
  await once.run({ ...run, idempotencyKey: 'another' }, () => Promise.resolve(null))
  pass(-25 * HOUR_MS)
  expect(reopen().find(id)).toMatchObject({ status: 'approved' })
})

it('of one key only so many wait at a time', async () => {
  const { approvals, hold, pass } = useApprovals()
  // Also of those that come while the record of others is on its way.
  let recorded = 0
  const record = (): Promise<void> => {
    recorded += 1
    return Promise.resolve()
  }
  const held = await Promise.allSettled(
    Array.from({ length: 120 }, () => approvals.open(CALL, record)),
  )
  expect(held.filter(({ status }) => status === 'fulfilled')).toHaveLength(100)
  const next = approvals.open(CALL, record)
  await expect(next).rejects.toThrow(
    expect.objectContaining({
      code: 'APPROVALS_EXCEEDED',
      message: expect.stringMatching(
        /100 that this key has asked for wait already; have them/,
      ) as string,
    }) as Error,
  )
  // Of those that do not wait, the record does not say that they did.
  expect(recorded).toBe(100)
  await hold({ keyId: 'key_2' })
  const [first] = approvals.list(() => true)
  approvals.decide(first?.id ?? '', { ...APPROVE, type: 'reject' })
  await hold()
  pass(24 * HOUR_MS)
  expect(await hold()).toMatchObject({ status: 'pending' })
})

it('only those that are meant are opened', async () => {
  const { client, sealing, now } = usePlatform()
  let opened = 0
  const counted: typeof sealing = {
    ...sealing,
    open: (...given) => {
      opened += 1
      return sealing.open(...given)
    },
  }
  const approvals = openApprovals(client, counted, now)
  onTestFinished(approvals.close)
  for (const keyId of ['key_1', 'key_2', 'key_1']) {
    await approvals.open({ ...CALL, keyId }, () => Promise.resolve())
  }
  opened = 0
  expect(approvals.list(({ keyId }) => keyId === 'key_2')).toHaveLength(1)
  expect(opened).toBe(1)
})
