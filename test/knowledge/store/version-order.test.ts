import { expect, it } from 'vitest'
import { toVersionOrder } from '../../../lib/knowledge/store/version-order.ts'

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
