import { expect, it } from 'vitest'
import { toVersionOrder } from '../../../lib/knowledge/store/version-order.ts'

it('toVersionOrder() sorts versions as people count them', () => {
  const versions = ['', '1', '1.1', '1.1.2', '1.2', '2', '2.1', '10', '10.0.1']
  const orders = versions.map((version) => toVersionOrder({ version }, 1_780_000_000_000))
  expect(orders.toSorted()).toEqual(orders)
})

it('toVersionOrder() has 2 and 2.0 as one, of which the later day is newer', () => {
  const [first, second] = [
    toVersionOrder({ version: 'V2', signedOn: '2026-03-01' }, 2),
    toVersionOrder({ version: '2.0', signedOn: '2026-03-02' }, 1),
  ]
  expect(first < second).toBe(true)
})

it('toVersionOrder() sorts by number, then by day, then as they came', () => {
  const versions = [
    [{}, 9],
    [{ sentOn: '2026-01-01' }, 8],
    [{ version: '1.0', sentOn: '2026-03-01' }, 7],
    [{ version: '1.0.1', sentOn: '2026-02-01' }, 6],
    [{ version: '2.0' }, 5],
    [{ version: '2.0', signedOn: '2026-01-01' }, 3],
    [{ version: '2.0', signedOn: '2026-01-01' }, 4],
    [{ version: '10.0' }, 1],
  ] as const
  const sorted = versions.toSorted(([one, oneAt], [other, otherAt]) =>
    toVersionOrder(one, oneAt) < toVersionOrder(other, otherAt) ? -1 : 1,
  )
  expect(sorted).toEqual(versions)
})

it('toVersionOrder() has a revised version behind numbered ones, and a final one behind all', () => {
  const versions = ['初稿', '1.0', '3.0', '修订版', '终稿']
  const orders = versions.map((version, at) => toVersionOrder({ version }, 10 - at))
  expect(orders.toSorted()).toEqual(orders)
})
