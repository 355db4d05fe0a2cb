import { describe, expect, it } from 'vitest'
import { createReading, type Opening } from '../../lib/agent/reading.ts'
import { createOwnOrigin } from '../../lib/base/index.ts'
import type { Message } from '../../lib/inference/index.ts'

const ALONE: Opening = { question: '订一箱茶叶', given: {}, before: undefined }
const CALLED = { calls: 1, ms: 1 }

describe('createReading()', () => {
  it.each<[string, Partial<Opening>, Parameters<typeof createReading>[1], string[]]>([
    ['a question alone', {}, { depth: 0, calls: { AI: CALLED } }, []],
    ['a session of questions alone', { before: { messages: [], isTainted: false } }, {}, []],
    ['a session with a result', { before: { messages: [], isTainted: true } }, {}, ['session']],
    ['what a function asks for another', {}, { depth: 1 }, ['function']],
    ['what is asked behind a call', {}, { calls: { DB: CALLED, AI: CALLED } }, ['function']],
    ['a document', { given: { documents: [{ title: 'a', text: 'b' }] } }, {}, ['given']],
    ['what a model of a client asks', {}, { origin: { ...createOwnOrigin('mcp'), byModel: true } }, ['client']], // prettier-ignore
  ])('of %s', (_what, opening, context, expected) => {
    const { origins } = createReading({ ...ALONE, ...opening }, context)
    expect(origins().map(({ type }) => type)).toEqual(expected)
  })

  it('knows each tool whose results were read, once, and rests on these and what they were asked', () => {
    const { origins, sources, addResult } = createReading(ALONE, {})
    const before = origins()
    addResult({ tool: 'find_price', arguments: { item: '茶叶' } }, { priceYuan: 12 })
    addResult({ tool: 'find_price', arguments: { item: '纸' } }, { priceYuan: 3 })
    expect(before).toEqual([])
    expect(origins()).toEqual([{ type: 'tool', tool: 'find_price' }])
    expect(sources).toEqual([ALONE.question, { item: '茶叶' }, { priceYuan: 12 }, { item: '纸' }, { priceYuan: 3 }]) // prettier-ignore
  })

  it('rests on what was said before, but for what a model wrote', () => {
    const messages: Message[] = [
      { role: 'user', content: '华兴机械的报价单?' },
      { role: 'assistant', content: '', toolCalls: [{ tool: 'find', arguments: { id: 7 } }] },
      { role: 'tool', content: '{"total":5}' },
      { role: 'assistant', content: '一共6张' },
    ]
    const before = { messages, isTainted: true }
    const { sources } = createReading({ ...ALONE, before }, {})
    expect(sources).toEqual([ALONE.question, '华兴机械的报价单?', { id: 7 }, '{"total":5}'])
  })
})
