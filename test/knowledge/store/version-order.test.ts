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
