import { expect, test } from 'vitest'
import { compareDocuments } from '../../../lib/knowledge/compare/compare-documents.ts'
import { toComparedText } from './compared-text.ts'

/** Of the one clause that differs. */
function compare(before: string, after: string) {
  const { pairs } = compareDocuments(
    toComparedText(`合同\n第一条 内容\n${before}\n`),
    toComparedText(`合同\n第一条 内容\n${after}\n`),
  )
  const pair = pairs.find(({ content }) => content !== 'same')
  return {
    content: pair?.content ?? 'same',
    substance: (pair?.substance ?? []).map(
      ({ type, before, after }) => `${type}: ${before?.value ?? '∅'} → ${after?.value ?? '∅'}`,
    ),
    words: (pair?.words ?? []).map(({ before, after }) => [before.text, after.text]),
  }
}

/** Each in other words, and the same. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  [
    '价款为壹拾万元',
    '价款为100000元',
    '价款为￥100,000.00',
    '价款为RMB 100,000',
    '价款为10万元',
    '价款为人民币十万元整',
    '价款为CNY100,000',
  ],
  ['价款为壹仟贰佰叁拾肆元伍角陆分', '价款为1,234.56元', '价款为１２３４．５６元'],
  [
    'A fee of USD 2,000,000 is due.',
    'A fee of US$2,000,000.00 is due.',
    'A fee of two million dollars is due.',
    'A fee of $2 million is due.',
  ],
  ['A fee of EUR 500 is due.', 'A fee of €500 is due.', 'A fee of five hundred euros is due.'],
  ['税率为百分之五', '税率为5%', '税率为５％', '税率为百分之5'],
  ['按万分之三计算', '按0.03%计算', '按3‱计算'],
  ['按千分之一计算', '按1‰计算', '按0.1%计算'],
  [
    'A rate of 5% applies.',
    'A rate of five percent applies.',
    'A rate of 5 per cent applies.',
    'A rate of five percent (5%) applies.',
  ],
  [
    '自二〇二六年三月十二日起',
    '自2026年3月12日起',
    '自2026-03-12起',
    '自2026/3/12起',
    '自２０２６年０３月１２日起',
  ],
  [
    'It begins on March 12, 2026.',
    'It begins on 12 March 2026.',
    'It begins on 2026-03-12.',
    'It begins on the 12th of March 2026.',
  ],
  ['在三十日内', '在30日内', '在30天内', '在三十（30）日内', '在30个自然日内'],
  ['在十五个工作日内', '在15个工作日内', '在15工作日内'],
  ['期限一年', '期限12个月', '期限十二个月'],
  ['期限半年', '期限6个月', '期限两个季度'],
  ['在四十八小时内', '在48小时内', '在48个小时内'],
  [
    'Payment within thirty days.',
    'Payment within 30 days.',
    'Payment within thirty (30) days.',
    'Payment within 30 calendar days.',
  ],
  ['Notice of ten business days.', 'Notice of 10 working days.'],
  ['乙方应当交付', '乙方应交付', '乙方须交付', '乙方必须交付'],
  ['甲方可以解除', '甲方有权解除'],
  ['一方不得转让', '一方不应转让', '一方不可以转让'],
  ['不超过十台', '不多于十台', '至多10台', '不得超过十台'],
  [
    'The Provider shall deliver.',
    'The Provider must deliver.',
    'The Provider is obliged to deliver.',
  ],
  [
    'The Provider shall not assign.',
    'The Provider may not assign.',
    'The Provider must not assign.',
  ],
  ['见第十二条', '见第12条'],
  ['见附件五（一）', '见附件5（1）', '见附件5-1'],
  ['See Exhibit A-1.', 'See exhibit A–1.'],
  ['不低于零下二十度', '不低于-20度', '不低于零下20度', '不低于－２０度', '不低于负20度'],
  ['调整额为-￥100', '调整额为￥-100', '调整额为-100元'],
  ['软件为2.0版', '软件为2版'],
  ['单价2.50', '单价2.5'],
]

test.for(SAME.flatMap(([first, ...others]) => others.map((other) => [first, other] as const)))(
  'compareDocuments() takes %s and %s for the same',
  ([before, after]) => {
    const { content, substance } = compare(before, after)
    expect(substance).toEqual([])
    expect(['same', 'wording']).toContain(content)
    // One word has one wording: what is compared is not simply ignored.
    expect(compare(before, `${after}三台`).content).toBe('substance')
  },
)

const DIFFERENT: readonly (readonly [before: string, after: string, ...substance: string[]])[] = [
  ['价款为十万元', '价款为十一万元', 'amount: CNY 100000 → CNY 110000'],
  ['价款为100万元', '价款为100元', 'amount: CNY 1000000 → CNY 100'],
  ['价款为100元', '价款为100美元', 'amount: CNY 100 → USD 100'],
  ['按千分之三计算', '按万分之三计算', 'percentage: 0.3% → 0.03%'],
  ['可用率下降零点一个百分点', '可用率下降零点二个百分点', 'percentage: 0.1 points → 0.2 points'],
  ['自2026年3月12日起', '自2026年3月21日起', 'date: 2026-03-12 → 2026-03-21'],
  ['自2026年3月起', '自2026年5月起', 'date: 2026-03 → 2026-05'],
  ['每月五日付款', '每月十日付款', 'date: day 5 of the month → day 10 of the month'],
  ['在三十日内', '在三十个工作日内', 'period: 30 days → 30 working days'],
  ['期限一个月', '期限三十日', 'period: 1 month → 30 days'],
  ['合同生效后第三十日', '合同生效后第四十日', 'period: day 30 → day 40'],
  ['由甲方承担', '由乙方承担', 'party: 甲方 → 乙方'],
  ['甲方向乙方支付', '乙方向甲方支付', 'party: 甲方 → 乙方', 'party: 乙方 → 甲方'],
  ['乙方应当交付', '乙方可以交付', 'obligation: must → may'],
  ['乙方应当交付', '乙方不得交付', 'obligation: must → must not'],
  ['乙方应当交付', '乙方无须交付', 'obligation: must → need not'],
  ['乙方承担责任', '乙方不承担责任', 'obligation: ∅ → not'],
  ['验收合格的', '验收不合格的', 'obligation: ∅ → not'],
  ['The Provider shall deliver.', 'The Provider will deliver.', 'obligation: must → will'],
  ['三台以上', '三台以下', 'limit: at least → at most'],
  ['超过三台', '不超过三台', 'limit: more than → at most'],
  ['提供三台设备', '提供四台设备', 'number: 3 → 4'],
  ['由上海法院管辖', '由北京法院管辖', 'other-words: 上海 → 北京'],
  ['见附件5（1）', '见附件5（2）', 'reference: 附件5（1） → 附件5（2）'],
  ['见附件1-1', '见附件1-2', 'reference: 附件1-1 → 附件1-2'],
  ['See Exhibit A-1.', 'See Exhibit A-2.', 'reference: Exhibit A-1 → Exhibit A-2'],
  ['编号QM-0412', '编号QM-0413', 'other-words: QM-0412 → QM-0413'],
  ['温度低于25℃', '温度低于25℉', 'other-words: ℃ → ℉'],
  // A sign is part of a number, and a dash between two is there or not.
  ['-20℃至40℃', '20℃至40℃', 'number: -20 → 20'],
  ['环境温度-20℃至-40℃', '环境温度-20℃至40℃', 'number: -40 → 40'],
  ['环境温度零下20℃', '环境温度20℃', 'number: -20 → 20'],
  ['价格按-5%调整', '价格按5%调整', 'percentage: -5% → 5%'],
  ['调整额为-￥100', '调整额为￥100', 'amount: CNY -100 → CNY 100'],
  ['between -5 and 10 degrees', 'between 5 and 10 degrees', 'number: -5 → 5'],
  ['每箱3-5件', '每箱35件', 'number: 3 → 35', 'other-words: - → ∅'],
  // Each digit of what is no quantity counts.
  [
    '账号6222021234567890123',
    '账号6222021234567890124',
    'number: 6222021234567890123 → 6222021234567890124',
  ],
  [
    '人民币:6222021234567890123',
    '人民币:6222021234567890124',
    'amount: CNY 6222021234567890123 → CNY 6222021234567890124',
  ],
  [
    '账号六二二二〇二一二三四五六七八九〇一二三',
    '账号六二二二〇二一二三四五六七八九〇一二四',
    'number: 6222021234567890123 → 6222021234567890124',
  ],
  [
    '身份证号110105194912310021',
    '身份证号110105194912310022',
    'number: 110105194912310021 → 110105194912310022',
  ],
  ['邮编010020', '邮编10020', 'number: 010020 → 10020'],
  ['软件版本2.10', '软件版本2.1', 'number: 2.10 → 2.1'],
  ['升级到2.10.3', '升级到2.1.3', 'number: 2.10.3 → 2.1.3'],
  ['地址为192.168.1.10', '地址为192.168.1.1', 'number: 192.168.1.10 → 192.168.1.1'],
  // So do the marks of addresses and names.
  ['发至li.wei@hx.com', '发至liwei@hx.com', 'other-words: li.wei@hx.com → liwei@hx.com'],
  ['发至li.wei@hx.com', '发至li-wei@hx.com', 'other-words: li.wei@hx.com → li-wei@hx.com'],
  ['见https://hx.com/a?b=1', '见https://hx.com/a.b=1', 'other-words: https://hx.com/a?b=1 → https://hx.com/a.b=1'],
  ['见https://hx.com/a/b', '见https://hx.com/ab', 'other-words: https://hx.com/a/b → https://hx.com/ab'],
  ['见hx.com.cn', '见hxcom.cn', 'other-words: hx.com.cn → hxcom.cn'],
  ['放在/a/b', '放在/ab', 'other-words: /b → ab'],
  ['由A&B公司交付', '由AB公司交付', 'other-words: &B → AB'],
  ['甲方和/或丙方', '甲方和或丙方', 'other-words: / → ∅'],
  ['规格为2*3', '规格为2 3', 'other-words: * → ∅'],
  ['位于5#楼', '位于5楼', 'other-words: # → ∅'],
] // prettier-ignore

test.for(DIFFERENT)('compareDocuments() tells %s from %s', ([before, after, ...substance]) => {
  expect(compare(before, after)).toMatchObject({ content: 'substance', substance })
})

test.for([
  ['邮箱 li.wei@hx.com，电话 010-12345678。', '邮箱: li.wei@hx.com；电话: 010-12345678.'],
  ['由A&B公司交付。——5台', '由 A & B 公司交付，5台'],
  ['Fees.The Provider shall pay -- at once.', 'Fees. The Provider shall pay, at once.'],
  ['价款为107,100元，（含税）', '价款为107，100元(含税)'],
])('compareDocuments() takes marks that only set a text for nothing: %s and %s', ([one, other]) => {
  expect(compare(String(one), String(other)).content).toBe('same')
})

test.for([
  ['环境温度 -20℃', '环境温度 20℃', 'wording'],
  ['A&B的义务', 'AB的义务', 'wording'],
  ['甲方的义务：', '甲方的 义务', 'same'],
])('compareDocuments() takes the headings %s and %s for %s', ([one, other, content]) => {
  const [before, after] = [one, other].map((heading) =>
    toComparedText(`合同\n第一条 ${heading}\n甲方付款。\n`),
  ) as [ReturnType<typeof toComparedText>, ReturnType<typeof toComparedText>]
  expect(compareDocuments(before, after).pairs.at(-1)?.content).toBe(content)
})

test('compareDocuments() knows the parts of an appendix by their own numbers', () => {
  const [plans, prices, norms] = ['图纸共十二张。', '单价为三百元。', '按国家标准验收。']
  const before = `合同\n第一条 交付\n见附件1（2）。\n附件1（1） 图纸\n${plans}\n附件1（2） 价格\n${prices}\n`
  const after = `合同\n第一条 交付\n见附件1（3）。\n附件1（1） 图纸\n${plans}\n附件1（2） 标准\n${norms}\n附件1（3） 价格\n${prices}\n`
  const { pairs } = compareDocuments(toComparedText(before), toComparedText(after))
  const moved = pairs.find((pair) => pair.after[0]?.heading === '价格')
  expect(moved).toMatchObject({ before: [{ path: '附件1（2）' }], after: [{ path: '附件1（3）' }] })
  expect(moved?.place).toBe('renumbered')
  // It says the same of the same part.
  expect(pairs.find((pair) => pair.after[0]?.path === '第一条')?.content).toBe('wording')
})

test('compareDocuments() shows words that were changed as people read them', () => {
  expect(
    compare('甲方验收设备。乙方交付设备。', '甲方验收设备。甲方验收软件。乙方交付设备。').words,
  ).toEqual([['', '甲方验收软件']])
  expect(
    compare(
      '争议由双方协商；不成的，提交上海仲裁委员会仲裁。',
      '争议由双方协商；不成的，向苏州市人民法院起诉。',
    ).words,
  ).toEqual([['提交上海仲裁委员会仲裁', '向苏州市人民法院起诉']])
  expect(compare('自验收之日起三十日内付款。', '自验收之日起30天内付款。').words).toEqual([
    ['三十日', '30天'],
  ])
})
