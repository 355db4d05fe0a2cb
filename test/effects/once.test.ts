import { expect, it, onTestFinished } from 'vitest'
import { OnboxError } from '../../lib/base/index.ts'
import { openOnce } from '../../lib/effects/index.ts'
import { usePlatform } from './use-platform.ts'

const HOUR_MS = 3_600_000
const RUN = { keyId: 'key_1', functionName: 'shop', tool: 'order', idempotencyKey: 'a' }
const TEA = { ...RUN, arguments: { item: 'tea', count: 2 } }

function useOnce() {
  const { client, sealing, now, pass } = usePlatform()
  const once = openOnce(client, sealing, now)
  onTestFinished(once.close)
  let count = 0
  const work = (onStart: () => void): Promise<number> => {
    onStart()
    count += 1
    return Promise.resolve(count)
  }
  return { once, work, client, pass }
}

it('run() does the work once for a day, whatever the order of the arguments is', async () => {
  const { once, work, pass } = useOnce()
  expect(await once.run(TEA, work)).toEqual({ result: 1, isReplayed: false })
  pass(24 * HOUR_MS)
  const sorted = { ...RUN, arguments: { count: 2, item: 'tea' } }
  expect(await once.run(sorted, work)).toEqual({ result: 1, isReplayed: true })
  pass(1)
  expect(await once.run(TEA, work)).toEqual({ result: 2, isReplayed: false })
})

it.each(['keyId', 'functionName', 'tool', 'idempotencyKey'] as const)(
  'run() knows one %s from another',
  async (part) => {
    const { once, work } = useOnce()
    await once.run(TEA, work)
    const { isReplayed } = await once.run({ ...TEA, [part]: 'another' }, work)
    expect(isReplayed).toBe(false)
  },
)

it('run() tries again what failed before it began, whatever its code is', async () => {
  const { once, work } = useOnce()
  const busy = new OnboxError('FUNCTION_BUSY', 'busy')
  await expect(once.run(TEA, () => Promise.reject(busy))).rejects.toBe(busy)
  const begunThenBusy = (onStart: () => void): Promise<never> => {
    onStart()
    return Promise.reject(busy)
  }
  await expect(once.run(TEA, begunThenBusy)).rejects.toBe(busy)
  await expect(once.run(TEA, work)).rejects.toMatchObject({ code: 'FUNCTION_BUSY' })
})

it('run() leaves open what was done and could not be noted', async () => {
  const { once, client } = useOnce()
  const work = (onStart: () => void): Promise<number> => {
    onStart()
    client.pragma('query_only = ON')
    return Promise.resolve(1)
  }
  await expect(once.run(TEA, work)).rejects.toThrow(/readonly/)
  client.pragma('query_only = OFF')
  await expect(once.run(TEA, work)).rejects.toMatchObject({ code: 'IDEMPOTENCY_UNSETTLED' })
})
