import { describe, expect, test } from 'vitest'
import { sampleContracts } from '../../db/contracts/sample.ts'
import { splitClauses } from '../../db/contracts/split-clauses.ts'

describe('splitClauses()', () => {
  const { documents, clauses } = sampleContracts(Temporal.PlainDate.from('2026-11-24'))

  test.each(documents.map(({ id, title, version }) => [`${title} ${version}`, id] as const))(
    '%s: every character but the headings lies in exactly one clause',
    (_name, id) => {
      const { text = '', title } = documents.find((document) => document.id === id) ?? {}
      const own = clauses.filter(({ documentId }) => documentId === id)
      let end = 0
      let left = ''
      for (const clause of own) {
        expect(clause.startOffset).toBeGreaterThanOrEqual(end)
        expect(text.slice(clause.startOffset, clause.endOffset)).toBe(clause.text)
        left += text.slice(end, clause.startOffset)
        end = clause.endOffset
      }
      left += text.slice(end)
      const heading =
        /^(附件\S+ .+|第\S+[章节条] .+|签署页|(Article|Exhibit) \S+ .+|[\dA-Z]+\.\d+ [^.]+\.|Signatures)$/
      for (const line of left.split('\n')) {
        if (line.trim() !== '' && line !== title) expect(line.trim()).toMatch(heading)
      }
      expect(new Set(own.map(({ path }) => path)).size).toBe(own.length)
      expect(own.map(({ ordinal }) => ordinal)).toEqual(own.map((_, index) => index))
    },
  )

  test('knows chapters, sections, articles and annexes, with the titles above each', () => {
    const text = [
      '合同',
      '甲方：某公司',
      '第一章 总则',
      '第一条 目的',
      '为了合作。',
      '第三条约定的事项不在此列。',
      '第二条 期限',
      '一年。',
      '附件一 清单',
      '第一节 设备',
      '第一条 名称',
      '机器人。',
    ].join('\n')
    expect(
      splitClauses(text, '合同').map(({ path, breadcrumb, text: body }) => [
        path,
        breadcrumb,
        body,
      ]),
    ).toEqual([
      ['首部', '合同 › 首部', '甲方：某公司'],
      [
        '第一章第一条',
        '合同 › 第一章 总则 › 第一条 目的',
        '为了合作。\n第三条约定的事项不在此列。',
      ],
      ['第一章第二条', '合同 › 第一章 总则 › 第二条 期限', '一年。'],
      ['附件一第一节第一条', '合同 › 附件一 清单 › 第一节 设备 › 第一条 名称', '机器人。'],
    ])
  })

  test('knows articles and sections of English contracts', () => {
    const text =
      'Agreement\nArticle 1 Fees\n1.1 Payment Terms. Pay 1.5% in 30 days.\n1.2 Late Payment. See section 1.1 above.\n'
    expect(splitClauses(text, 'Agreement')).toMatchObject([
      { path: 'Article 1.1', heading: 'Payment Terms', text: 'Pay 1.5% in 30 days.' },
      { path: 'Article 1.2', heading: 'Late Payment', text: 'See section 1.1 above.' },
    ])
  })

  test('a line that is out of order is no heading', () => {
    const text = '合同\n第一章 总则\n第一条 目的\n合作。\n第九条 不在此处\n第二条 期限\n一年。'
    expect(splitClauses(text, '合同').map(({ path }) => path)).toEqual([
      '第一章第一条',
      '第一章第二条',
    ])
  })

  test('a document without headings is one clause', () => {
    expect(splitClauses('便条\n请尽快付款。', '便条')).toMatchObject([
      { path: '首部', text: '请尽快付款。' },
    ])
  })
})
