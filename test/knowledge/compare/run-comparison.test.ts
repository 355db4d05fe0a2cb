import { describe, expect, it } from 'vitest'
import { createLog } from '../../../lib/base/index.ts'
import { runComparison } from '../../../lib/knowledge/compare/run-comparison.ts'
import { readSoftwareVersions } from '../../helpers/contract-versions.ts'
import { toComparedText } from './compared-text.ts'

const LOADED_MS = 120_000
const log = createLog('error', () => {})

const { earlier, later } = readSoftwareVersions()
const order = { before: toComparedText(earlier), after: toComparedText(later) }
const options = {
  timeoutMs: LOADED_MS,
  leftMs: LOADED_MS,
  log,
  signal: new AbortController().signal,
}

describe('runComparison()', { timeout: LOADED_MS }, () => {
  it('tells the changes alone, numbered, with their words', async () => {
    const { changes, counts } = await runComparison(order, options)
    expect(changes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5])
    expect(counts.unchanged).toBe(569)
    for (const { before, after } of changes) {
      for (const { start, end, text } of before) expect(earlier.slice(start, end)).toBe(text)
      for (const { start, end, text } of after) expect(later.slice(start, end)).toBe(text)
    }
  })

  it('says so where there is more to tell than a message holds', async () => {
    const long = toComparedText(`合同\n第一条 付款\n${'付款。'.repeat(1_000_000)}\n`)
    const none = { before: long, after: toComparedText('合同\n') }
    await expect(runComparison(none, options)).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      message: expect.stringContaining('too little in common') as string,
    })
  })

  it('ends at its deadline, and with whoever asked', async () => {
    await expect(runComparison(order, { ...options, leftMs: 1 })).rejects.toMatchObject({
      code: 'QUERY_TIMEOUT',
      message: expect.stringContaining(`${LOADED_MS} ms`) as string,
    })
    const leave = new AbortController()
    const comparing = runComparison(order, { ...options, signal: leave.signal })
    leave.abort(new Error('gone'))
    await expect(comparing).rejects.toThrow('gone')
    const late = { ...options, signal: AbortSignal.abort(new Error('gone before')) }
    await expect(runComparison(order, late)).rejects.toThrow('gone before')
  })
})
