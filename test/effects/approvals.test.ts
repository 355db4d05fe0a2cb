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
  return { approvals: open(), reopen: open, pass, client, sealing, now }
}

it('a call waits for a day, and what became of it is known for a month more', () => {
  const { approvals, reopen, pass } = useApprovals()
  const { id, createdAt, expiresAt } = approvals.open(CALL)
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
  const { approvals, reopen, client, sealing, now, pass } = useApprovals()
  const once = openOnce(client, sealing, now)
  onTestFinished(once.close)
  const approve = (): string => approvals.decide(approvals.open(CALL).id, APPROVE).id
  const [cut, done, begun, rejected] = [approve(), approve(), approve(), approvals.open(CALL).id]
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

it('its hash is of owner, version, tool and arguments, in whatever order these are', () => {
  const { approvals } = useApprovals()
  const hashOf = (changed: Partial<WantedCall>): string =>
    approvals.open({ ...CALL, ...changed }).hash
  const hash = hashOf({})
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOf({ arguments: { count: 2, item: 'tea' }, requestId: 'req_2' })).toBe(hash)
  const others = [
    { owner: 'desk' },
    { version: 'v2' },
    { tool: 'orde' },
    { arguments: { item: 'tea', count: 3 } },
    { arguments: { item: ['tea'], count: 2 } },
    { arguments: { item: 'tea', count: '2' } },
  ].map(hashOf)
  expect(new Set([hash, ...others]).size).toBe(7)
})

it('one that was taken back can be decided again, and one that was decided cannot', () => {
  const { approvals } = useApprovals()
  const { id } = approvals.open(CALL)
  expect(approvals.decide(id, APPROVE)).toMatchObject({ status: 'approved', decidedBy: 'key_2' })
  expect(() => approvals.decide(id, APPROVE)).toThrow(/it was approved by key_2/)
  approvals.reopen(id)
  expect(approvals.decide(id, { ...APPROVE, type: 'reject' })).toMatchObject({ status: 'rejected' })
  expect(() => approvals.decide(id, APPROVE)).toThrow(/it was rejected by key_2/)
})

it.each([
  ['v2', /version v1 of "shop", and version v2 serves now/],
  [undefined, /and none serves now/],
])('is not approved while %s serves', (servingVersion, why) => {
  const { approvals } = useApprovals()
  const { id } = approvals.open(CALL)
  expect(() => approvals.decide(id, { ...APPROVE, servingVersion })).toThrow(why)
  expect(approvals.find(id)?.status).toBe('pending')
})

it('one that has run is known to have, also where a clock was days ahead for a while', async () => {
  const { approvals, reopen, client, sealing, now, pass } = useApprovals()
  const { id } = approvals.decide(approvals.open(CALL).id, APPROVE)
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

it('of one key only so many wait at a time', () => {
  const { approvals, pass } = useApprovals()
  for (let count = 0; count < 100; count += 1) approvals.open(CALL)
  expect(() => approvals.open(CALL)).toThrow(
    expect.objectContaining({
      code: 'APPROVALS_EXCEEDED',
      message: expect.stringMatching(
        /100 that this key has asked for wait already; have them/,
      ) as string,
    }) as Error,
  )
  approvals.open({ ...CALL, keyId: 'key_2' })
  const [first] = approvals.list(() => true)
  approvals.decide(first?.id ?? '', { ...APPROVE, type: 'reject' })
  approvals.open(CALL)
  pass(24 * HOUR_MS)
  expect(approvals.open(CALL)).toMatchObject({ status: 'pending' })
})

it('only those that are meant are opened', () => {
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
  for (const keyId of ['key_1', 'key_2', 'key_1']) approvals.open({ ...CALL, keyId })
  opened = 0
  expect(approvals.list(({ keyId }) => keyId === 'key_2')).toHaveLength(1)
  expect(opened).toBe(1)
})
