import { describe, expect, it } from 'vitest'

import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { linesAsDocument } from '../lines-as-document.ts'
import { toOutline } from './outline.ts'

function outline(text: string, title = '合同'): string[] {
  return toOutline(segmentDocument(linesAsDocument(text), title))
}

async function outlineOfMarkdown(text: string, title: string): Promise<string[]> {
  return toOutline(segmentDocument(await parseFile(Buffer.from(text), 'a.md'), title))
}

describe('segmentDocument() on policies, handbooks and questions', () => {
  it('takes the headings of Markdown where there are no numbers', async () => {
    const text = `# 售后政策

适用于全部产品。

## 退货

### 怎么退货？

七日内凭发票退货。

### 运费谁付？

质量问题由公司承担。

## 保修

1. 主机保修两年；
2. 配件保修一年。
`
    expect(await outlineOfMarkdown(text, '售后政策')).toEqual([
      ' | 退货 | 退货',
      '   | 怎么退货？ | 退货 › 怎么退货？',
      '   | 运费谁付？ | 退货 › 运费谁付？',
      ' | 保修 | 保修',
      '  1. |  | 保修第1项',
      '  2. |  | 保修第2项',
    ])
  })

  it('puts an unnumbered heading beside the numbered ones that the file marks alike', async () => {
    const text =
      '# 员工手册\n\n## 一、考勤\n\n每日打卡。\n\n## 二、请假\n\n### （一）病假\n\n凭病历。\n\n## 附则\n\n自发布之日起施行。\n'
    expect(await outlineOfMarkdown(text, '员工手册')).toEqual([
      '一、 | 考勤 | 第一条',
      '二、 | 请假 | 第二条',
      '  （一） | 病假 | 第二条第（一）款',
      ' | 附则 | 附则',
    ])
  })

  it('takes questions, with and without numbers, and leaves the answers to them', () => {
    expect(
      outline('常见问题\n问：保修多久？\n答：两年。\n问：如何开票？\n答：联系客服。', '常见问题'),
    ).toEqual(['问： | 保修多久？ | 保修多久？', '问： | 如何开票？ | 如何开票？'])
    expect(outline('常见问题\n问：收到货不合适，可以退吗？\n答：可以。', '常见问题')).toEqual([
      '问： | 收到货不合适，可以退吗？ | 收到货不合适，可以退吗？',
    ])
    expect(
      outline('FAQ\nQ1: How long is the warranty?\nA: Two years.\nQ2: Who pays?\nA: We do.', 'FAQ'),
    ).toEqual(['Q1: | How long is the warranty? | Q1', 'Q2: | Who pays? | Q2'])
    expect(
      outline(
        '常见问题\n1、保修多久？\n答：两年。\n2、如何开票？\n（1）电子发票；\n（2）纸质发票。\n3、怎么退货？\n联系客服。',
        '常见问题',
      ),
    ).toEqual([
      '1、 | 保修多久？ | 第1条',
      '2、 | 如何开票？ | 第2条',
      '  （1） |  | 第2条第（1）项',
      '  （2） |  | 第2条第（2）项',
      '3、 | 怎么退货？ | 第3条',
    ])
  })

  it('keeps articles that go on across chapters', () => {
    expect(
      outline(
        '第一章 总则\n第一条 为规范考勤，制定本制度。\n第二章 考勤\n第二条 每日打卡。\n第三条 迟到扣款。',
      ),
    ).toEqual([
      '第一章 | 总则 | 第一章',
      '  第一条 |  | 第一条',
      '第二章 | 考勤 | 第二章',
      '  第二条 |  | 第二条',
      '  第三条 |  | 第三条',
    ])
  })
})

describe('segmentDocument() on numbers', () => {
  it('finds which numbering lies above which in each document', () => {
    expect(outline('一、甲\n第一条 A\n第二条 B\n二、乙\n第三条 C')).toEqual([
      '一、 | 甲 | 第一部分', '  第一条 | A | 第一条', '  第二条 | B | 第二条', '二、 | 乙 | 第二部分', '  第三条 | C | 第三条',
    ]) // prettier-ignore
    expect(outline('第一条 A\n一、甲；\n二、乙；\n第二条 B\n一、丙；')).toEqual([
      '第一条 | A | 第一条', '  一、 |  | 第一条第一款', '  二、 |  | 第一条第二款', '第二条 | B | 第二条', '  一、 |  | 第二条第一款',
    ]) // prettier-ignore
  })

  it('does not put the contract under the list in front of it', () => {
    expect(outline('1. 甲方是公司；\n2. 乙方是公司。\n第一条 付款\n1. 首期；\n2. 尾款。\n第二条 交付').map((line) => line.split(' |')[0])).toEqual([
      '1.', '2.', '第一条', '  1.', '  2.', '第二条',
    ]) // prettier-ignore
  })

  it('goes on behind missing numbers, but not because of a mention', () => {
    const labels = (text: string): string[] =>
      outline(text).map((line) => line.split(' |')[0] ?? '')
    expect(labels('第一条 甲\n第二条 乙\n第五条 丙\n第六条 丁')).toEqual([
      '第一条',
      '第二条',
      '第五条',
      '第六条',
    ])
    expect(
      labels('第一条 甲\n第三条 乙方按照前款付款的，免除责任。\n第二条 丙\n第三条 丁'),
    ).toEqual(['第一条', '第二条', '第三条'])
    expect(labels('第三条 甲\n第四条 乙')).toEqual(['第三条', '第四条'])
    expect(labels('第一条 甲\n第九条\n第二条 乙')).toEqual(['第一条', '第二条'])
    expect(labels('1. 甲；\n2. 乙；\n27. 丙。')).toEqual(['1.', '2.'])
  })

  it('tells a list within an item from a second list', () => {
    const depths = (text: string): number[] => outline(text).map((line) => line.search(/\S/) / 2)
    expect(depths('1. 付款\n1. 首期付；\n2. 尾款付；\n3. 保证金付。\n2. 交付\n3. 验收')).toEqual([
      0, 1, 1, 1, 0, 0,
    ])
    expect(depths('第一条 付款\n1. 首期付；\n2. 尾款付。\n另有：\n1. 税；\n2. 费。')).toEqual([
      0, 1, 1, 1, 1,
    ])
  })

  it('tells letters from Roman numerals by their neighbours', () => {
    const text =
      'Section 1 Events\n(a) x;\n(b) y;\n(i) one;\n(ii) two.\n(c) z.\nSection 2 Others\n(g) no.\n(a) a;\n(b) b;\n(c) c;\n(d) d;\n(e) e;\n(f) f;\n(g) g;\n(h) h;\n(i) i;\n(j) j.'
    expect(outline(text, 'Terms').map((line) => line.split(' |')[0])).toEqual([
      'Section 1', '  (a)', '  (b)', '    (i)', '    (ii)', '  (c)', 'Section 2', '  (a)', '  (b)', '  (c)', '  (d)', '  (e)', '  (f)', '  (g)', '  (h)', '  (i)', '  (j)',
    ]) // prettier-ignore
  })

  it.each([
    ['第一条 A\n第二条约定的付款期限届满后，乙方付款。', 1],
    ['第一条 A\n第二条、第三条另有约定的除外。', 1],
    ['第一条 A\n第二条第一款规定的期限。', 1],
    ['第一条 A\n第二条 约定赔偿额\n甲方赔偿。', 2],
    ['第一条 A\n第二条约定赔偿额\n甲方赔偿。', 2],
    ['第一条甲方付款。\n第二条乙方交货。', 2],
    ['第一条、甲方付款。\n第二条、乙方交货。', 2],
    ['Article 1 A\nArticle 2 shall apply.', 1],
    ['Article 1 A\nArticle 2, Article 3 and Article 4 survive.', 1],
    ['Article 1 A\n1.1 X. Y is Z.\n1.2 million units are sold.', 2],
    ['Article 1 A\nas set out in\nSection 3.2 of this Agreement.', 1],
    ['第一条 A\n附件一所列的设备由乙方提供', 1],
    ['1. A\n1.1 甲。\n1.2 万元以上的部分。', 2],
  ])('tells a clause from a mention: %j', (text, count) => {
    expect(outline(text)).toHaveLength(count)
  })

  it('takes the number that the file itself makes, whatever stands behind it', () => {
    const text = '第一条 甲\n第二条 约定的事项'
    const { blocks } = linesAsDocument(text)
    const automatic = blocks.map((block) => ({ ...block, labelLength: 4 }))
    expect(segmentDocument({ text, blocks }, '合同')).toHaveLength(2)
    expect(segmentDocument({ text, blocks: automatic }, '合同')).toHaveLength(3)
  })

  it('leaves out what the file or the text shows to be a table of contents', () => {
    const body = '第一章 总则\n第一条 甲。\n第二章 付款\n第二条 乙。\n第三章 附则\n第三条 丙。'
    const expected = outline(body)
    expect(
      outline(`目录\n第一章 总则……1\n第二章 付款......2\n第三章 附则 ………… 3\n${body}`),
    ).toEqual(expected)
    expect(outline(`目录\n第一章 总则\t1\n第二章 付款\t2\n第三章 附则\t3\n${body}`)).toEqual(
      expected,
    )
    expect(outline(`第一章 总则\n第二章 付款\n第三章 附则\n${body}`)).toEqual(expected)
    const { text, blocks } = linesAsDocument(`第一章 总则\n${body}`)
    const marked = blocks.map((block, index) =>
      index === 0 ? { ...block, isContents: true as const } : block,
    )
    expect(toOutline(segmentDocument({ text, blocks: marked }, '合同'))).toEqual(expected)
  })

  it('numbers appendices for themselves, and not a list of them', () => {
    const text =
      '第一条 甲\n第二条 附件\n本合同附件：\n附件1 清单\n附件2 图纸\n甲方（盖章）：\n附件1 清单\n1. 设备\n2. 备件\n附件2 图纸\n第一条 总图'
    expect(outline(text)).toEqual([
      '第一条 | 甲 | 第一条', '第二条 | 附件 | 第二条', ' |  | 签署页', '附件1 | 清单 | 附件1', '  1. | 设备 | 附件1第1条',
      '  2. | 备件 | 附件1第2条', '附件2 | 图纸 | 附件2', '  第一条 | 总图 | 附件2第一条',
    ]) // prettier-ignore
  })
})

describe('segmentDocument() on headings', () => {
  it.each([
    ['第一条 违约责任：甲方赔偿。', '违约责任', '甲方赔偿。'],
    ['第一条【违约责任】甲方赔偿。', '违约责任', '甲方赔偿。'],
    ['第一条 违约责任　甲方逾期付款的，应当赔偿。', '违约责任', '甲方逾期付款的，应当赔偿。'],
    ['第一条 甲方应当赔偿。', '', '甲方应当赔偿。'],
    ['第一条 甲方应当：', '', '甲方应当：'],
    ['第一条 违约责任', '违约责任', ''],
    ['Section 1 Payment. The Buyer pays.', 'Payment', 'The Buyer pays.'],
    ['Section 1 Late payment. The Buyer pays.', 'Late payment', 'The Buyer pays.'],
    ['Section 1 The Buyer shall pay.', '', 'The Buyer shall pay.'],
    ['Section 1 PAYMENT', 'PAYMENT', ''],
  ])('parts the heading of %j from its words', (text, heading, words) => {
    const [, clause] = segmentDocument(linesAsDocument(text), '合同')
    expect(clause?.heading).toBe(heading)
    expect(text.slice(clause?.bodyStart, clause?.end)).toBe(words)
  })

  it('gives levels, pages, breadcrumbs and where a subtree ends', () => {
    const text = '合同\n第一章 总则\n第一条 目的\n（一）甲；\n1. 乙；\n第二章 付款\n附件一 清单'
    const { blocks } = linesAsDocument(text)
    const clauses = segmentDocument(
      { text, blocks: blocks.map((block, page) => ({ ...block, page })) },
      '合同',
    )
    expect(clauses.map(({ level }) => level)).toEqual([
      'document',
      'chapter',
      'article',
      'paragraph',
      'item',
      'chapter',
      'appendix',
    ])
    expect(clauses[4]).toMatchObject({
      breadcrumb: '合同 › 第一章 总则 › 第一条 目的 › （一） › 1.',
      path: '第一条第（一）款第1项',
      page: 4,
    })
    expect(clauses[1]?.subtreeEnd).toBe(text.indexOf('第二章'))
    expect(clauses[0]?.subtreeEnd).toBe(text.length)
    expect(text.slice(0, clauses[0]?.end)).toBe('合同\n')
  })

  it('keeps a table with the clause that it stands in', () => {
    const text = '第一条 价格\n1 | 轴承\n2 | 电机\n第二条 付款'
    const { blocks } = linesAsDocument(text)
    const rows = blocks.map((block, index) =>
      index === 1 || index === 2 ? { ...block, type: 'row' as const } : block,
    )
    const clauses = segmentDocument({ text, blocks: rows }, '合同')
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual([
      '',
      '第一条 价格\n1 | 轴承\n2 | 电机\n',
      '第二条 付款',
    ])
    expect(outline('第一条 价格\n1 轴承 8\n2 电机 9\n第二条 付款')).toHaveLength(2)
  })
})

describe('segmentDocument() on numbers that are rarer', () => {
  it('takes Roman numerals over letters as an outline has them', () => {
    const text =
      'HANDBOOK\nI. General\nA. Purpose\nTo inform.\nB. Scope\nAll.\nII. Leave\nA. Annual\nDays.\nB. Sick\nDays.\nIII. Conduct\nNone.'
    expect(outline(text, 'HANDBOOK')).toEqual([
      'I. | General | (I)',
      '  A. | Purpose | (I)(A)',
      '  B. | Scope | (I)(B)',
      'II. | Leave | (II)',
      '  A. | Annual | (II)(A)',
      '  B. | Sick | (II)(B)',
      'III. | Conduct | (III)',
    ])
  })

  it('takes annexes with Roman numerals, and letters that are none', () => {
    const text =
      'LEASE\n1. Term\nA year.\n2. Rent\nUSD 1.\nANNEX I\nData\nNames.\nANNEX II\nSecurity\nLocks.\nANNEX III\nProcessors\nNone.\nExhibit A\nPlan\nA plan.\nExhibit B\nPrices\nA list.\nExhibit C\nForms\nA form.'
    expect(outline(text, 'LEASE').slice(2)).toEqual([
      'ANNEX I | Data | ANNEX I',
      'ANNEX II | Security | ANNEX II',
      'ANNEX III | Processors | ANNEX III',
      'Exhibit A | Plan | Exhibit A',
      'Exhibit B | Prices | Exhibit B',
      'Exhibit C | Forms | Exhibit C',
    ])
  })

  it('puts the parts of an appendix under it, and cites their clauses as theirs', () => {
    const outlineOf = (labels: readonly string[]): string[][] =>
      outline(
        `合同\n第一条 甲\n${labels.map((label) => `${label} 清单\n一、设备\n`).join('')}`,
      ).map((line) => line.split(' | '))
    expect(outlineOf(['附件1', '附件1-1', '附件1-2', '附件2', '附件4.1', '附件4.2'])).toEqual([
      ['第一条', '甲', '第一条'],
      ['附件1', '清单', '附件1'],
      ['  一、', '设备', '附件1第一条'],
      ['  附件1-1', '清单', '附件1-1'],
      ['    一、', '设备', '附件1-1第一条'],
      ['  附件1-2', '清单', '附件1-2'],
      ['    一、', '设备', '附件1-2第一条'],
      ['附件2', '清单', '附件2'],
      ['  一、', '设备', '附件2第一条'],
      ['附件4.1', '清单', '附件4.1'],
      ['  一、', '设备', '附件4.1第一条'],
      ['附件4.2', '清单', '附件4.2'],
      ['  一、', '设备', '附件4.2第一条'],
    ])
    expect(
      outlineOf(['附件一', '附件一（一）', '附件一（二）', '附件2（1）', '附件2（2）']),
    ).toEqual([
      ['第一条', '甲', '第一条'],
      ['附件一', '清单', '附件一'],
      ['  一、', '设备', '附件一第一条'],
      ['  附件一（一）', '清单', '附件一（一）'],
      ['    一、', '设备', '附件一（一）第一条'],
      ['  附件一（二）', '清单', '附件一（二）'],
      ['    一、', '设备', '附件一（二）第一条'],
      ['附件2（1）', '清单', '附件2（1）'],
      ['  一、', '设备', '附件2（1）第一条'],
      ['附件2（2）', '清单', '附件2（2）'],
      ['  一、', '设备', '附件2（2）第一条'],
    ])
    // What is only spoken of moves none of the others.
    expect(outline('合同\n附件一 甲\n附件一（一）项所列设备\n附件二 乙\n一、设备')).toEqual([
      '附件一 | 甲 | 附件一',
      '附件二 | 乙 | 附件二',
      '  一、 | 设备 | 附件二第一条',
    ])
    expect(outline('合同\n附件（一） 甲\n附件9-1 乙\n附件（二） 丙\n一、设备')).toEqual([
      '附件（一） | 甲 | 附件（一）',
      '附件（二） | 丙 | 附件（二）',
      '  一、 | 设备 | 附件（二）第一条',
    ])
  })

  it('puts Exhibit A-1 and Annex I-1 under Exhibit A and Annex I', () => {
    const text =
      'Terms\nExhibit A Plan\n1. Work.\nExhibit A-1 Sites\n1. Berlin.\nExhibit B Fees\n1. None.\nAnnex I Data\nAnnex I-1 Kinds\nAnnex II Places\nAnnex II-1 Floors\nSchedule 1 Rates\nSchedule 1.1 Days'
    expect(outline(text, 'Terms')).toEqual([
      'Exhibit A | Plan | Exhibit A',
      '  1. | Work | Exhibit A, Section 1',
      '  Exhibit A-1 | Sites | Exhibit A-1',
      '    1. | Berlin | Exhibit A-1, Section 1',
      'Exhibit B | Fees | Exhibit B',
      '  1. | None | Exhibit B, Section 1',
      'Annex I | Data | Annex I',
      '  Annex I-1 | Kinds | Annex I-1',
      'Annex II | Places | Annex II',
      '  Annex II-1 | Floors | Annex II-1',
      'Schedule 1 | Rates | Schedule 1',
      '  Schedule 1.1 | Days | Schedule 1.1',
    ])
  })

  it('takes 第三条之一 as an article of its own, and no mention of it', () => {
    const text =
      '第一章 付款\n第三条 价款\n合同总价见附件。\n第三条之一 税费\n1. 由乙方承担；\n2. 另行开票。\n第三条之二 汇率\n第三条之一的规定不适用。\n第四条 期限\n一年。\n第二章 其他\n第五条 通知\n书面。\n第五条之一 地址\n北京。'
    expect(outline(text).map((line) => line.trimStart())).toEqual([
      '第一章 | 付款 | 第一章',
      '第三条 | 价款 | 第三条',
      '第三条之一 | 税费 | 第三条之一',
      '1. |  | 第三条之一第1项',
      '2. |  | 第三条之一第2项',
      '第三条之二 | 汇率 | 第三条之二',
      '第四条 | 期限 | 第四条',
      '第二章 | 其他 | 第二章',
      '第五条 | 通知 | 第五条',
      '第五条之一 | 地址 | 第五条之一',
    ])
  })
})

it.each([
  '甲方签字：            乙方签字：',
  '甲方代表签字：',
  '乙方签章：',
  '甲方法定代表人签名：',
])(
  'segmentDocument() takes "%s" for the signatures, and not for a part of the last clause',
  (line) => {
    expect(outline(`一、租金\n每月一千元。\n二、其他\n一式两份。\n${line}\n日期：\n`)).toEqual([
      '一、 | 租金 | 第一条',
      '二、 | 其他 | 第二条',
      ' |  | 签署页',
    ])
  },
)
