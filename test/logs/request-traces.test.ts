import { expect, it } from 'vitest'
import { createRequestTraces, type RequestTrace } from '../../lib/logs/index.ts'

/** As docs/functions.md has it. */
const KEPT = 10_000

const traceOf = (index: number): RequestTrace => ({
  requestId: `req_${index}`,
  atMs: index,
  keyId: 'key_test',
  functionName: 'hello',
  version: 'v1',
  method: 'GET',
  path: '/hello',
  status: 200,
  queueMs: 0,
  wakeMs: 0,
  totalMs: 1,
})

it('createRequestTraces() keeps the last 10,000 requests, and no more', () => {
  const traces = createRequestTraces()
  const isKept = (index: number) => traces.find(`req_${index}`) !== undefined
  for (let index = 1; index <= KEPT; index++) traces.add(traceOf(index))
  expect([1, KEPT].map(isKept)).toEqual([true, true])
  for (let index = KEPT + 1; index <= 2 * KEPT + 1; index++) traces.add(traceOf(index))
  expect([1, KEPT, KEPT + 1, KEPT + 2, 2 * KEPT + 1].map(isKept)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})
