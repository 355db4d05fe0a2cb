import { describe, expect, it } from 'vitest'

import { toPassages } from '../../../lib/knowledge/segment/passages.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { linesAsDocument } from '../lines-as-document.ts'

function passages(text: string): { path: string | undefined; breadcrumb: string; text: string }[] {
  const clauses = segmentDocument(linesAsDocument(text), '合同')
  return toPassages(clauses, text).map(({ clause, breadcrumb, start, end }) => ({
    path: clauses[clause]?.path,
    breadcrumb,
    text: text.slice(start, end),
  }))
}

describe('toPassages()', () => {
  it('has one for each clause, and a heading without words with its first part', () => {
    expect(passages('合同\n第一章 总则\n第一条 目的\n甲方购买。\n第二条 期限\n一年。')).toEqual([
      {
        path: '第一条',
        breadcrumb: '合同 › 第一章 总则 › 第一条 目的',
        text: '合同\n第一章 总则\n第一条 目的\n甲方购买。\n',
      },
      {
        path: '第二条',
        breadcrumb: '合同 › 第一章 总则 › 第二条 期限',
        text: '第二条 期限\n一年。',
      },
    ])
  })

  it('has the short parts of a list together with what they are part of', () => {
    const long =
      '乙方应当在收到通知之日起十个工作日内，将全部设备运抵甲方指定的地点，并承担运输途中的全部费用和风险。'
    const text = `第一条 例外\n下列情形除外：\n（一）不可抗力；\n（二）甲方的过错。\n第二条 交付\n（一）${long}\n（二）验收。`
    expect(passages(text).map(({ path }) => path)).toEqual([
      '第一条',
      '第二条第（一）款',
      '第二条第（二）款',
    ])
    expect(passages(text)[0]?.text).toBe(
      '第一条 例外\n下列情形除外：\n（一）不可抗力；\n（二）甲方的过错。\n',
    )
  })

  it('splits a long clause where sentences end, each part under the same breadcrumb', () => {
    const sentence = `${'甲方应当按照约定付款'.repeat(10)}。`
    const parts = passages(`第一条 付款\n${sentence.repeat(40)}`)
    expect(parts.length).toBeGreaterThan(3)
    for (const { text, breadcrumb } of parts) {
      expect(text.length).toBeLessThanOrEqual(1200)
      expect(text).toMatch(/。$/)
      expect(breadcrumb).toBe('合同 › 第一条 付款')
    }
  })

  it('never splits a character', () => {
    for (const { text } of passages(`第一条 ${'😀'.repeat(3000)}`))
      expect(text.isWellFormed()).toBe(true)
  })
})
