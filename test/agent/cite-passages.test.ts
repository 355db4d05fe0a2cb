import { describe, expect, it } from 'vitest'
import { citePassages } from '../../lib/agent/index.ts'
import type { Citation } from '../../lib/function/index.ts'

const TEXT = [
  '设备销售合同',
  '第三条 违约金',
  '甲方逾期付款的，每逾期一日，应当按逾期付款金额的千分之三支付违约金。违约金累计不超过合同总价款的百分之二十五。',
  '第四条 保密',
  'The Supplier shall deliver the goods within thirty days of the order.',
].join('\n')

/** What a search gives of the text: each a range of it. */
function passage(path: string, from: string, to: string, more: Partial<Citation> = {}): Citation {
  const start = TEXT.indexOf(from)
  const end = TEXT.indexOf(to, start) + to.length
  const text = TEXT.slice(start, end)
  const common = { collection: 'contracts', document: 'doc_1', title: '设备销售合同' }
  return { ...common, path, start, end, text, ...more }
}
const PENALTY = passage('第三条', '第三条', '百分之二十五。')
const ENGLISH = passage('第四条', '第四条', 'order.')

const cite = (answer: string, passages = [PENALTY, ENGLISH]) =>
  citePassages(answer, passages).map(({ path, text }) => [path, text])

describe('citePassages()', () => {
  it.each([
    [
      '《设备销售合同》第三条:“甲方逾期付款的，每逾期一日，应当按逾期付款金额的千分之三支付违约金。”',
    ],
    [
      '每逾期一日，应当按逾期付款金额的千分之三支付违约金。另见: shall deliver the goods within thirty days of',
    ],
    [
      '依据 The Supplier shall deliver the goods within thirty days of the order. 与 违约金累计不超过合同总价款的百分之二十五',
    ],
  ])('cites of %s only what stands where it says', (answer) => {
    const citations = citePassages(answer, [PENALTY, ENGLISH])
    expect(citations.length).toBeGreaterThan(0)
    for (const { text, start, end } of citations) {
      expect(TEXT.slice(start, end)).toBe(text)
      expect(answer).toContain(text)
    }
  })

  it('cites no name of its document as if it were words of it, but between marks', () => {
    const text = '甲方：长风机械制造有限公司\n本设备销售与安装合同由双方于三十日内签订。'
    const named = { title: '设备销售与安装合同', counterparty: '长风机械制造有限公司' }
    const one = { ...PENALTY, ...named, start: 0, end: text.length, text }
    const cited = (answer: string) => citePassages(answer, [one])
    expect(cited('《设备销售与安装合同》(长风机械制造有限公司):没有找到')).toEqual([])
    expect(cited('甲方：长风机械制造有限公司。另见甲方：长风机械制造有限公司')).toEqual([])
    const other = { ...PENALTY, text: '与长风机械制造有限公司签订', start: 0, end: 13 }
    expect(citePassages('与长风机械制造有限公司签订', [one, other])).toEqual([])
    expect(cited('甲方是“长风机械制造有限公司”')).toMatchObject([{ text: named.counterparty }])
    const [citation] = cited('本设备销售与安装合同由双方于三十日内签订')
    expect(citation).toMatchObject({ text: '本设备销售与安装合同由双方于三十日内签订' })
    expect(citation).not.toHaveProperty('counterparty')
  })

  it('cites no half of a character: 𠮷 and 𠮶 begin alike, 𠮷 and 𡮷 end alike', () => {
    const text = '甲方应当于三十日内向李𠮷先生交付货物三十件并负责安装'
    const one = { ...PENALTY, start: 100, end: 100 + text.length, text }
    const cited = (answer: string) =>
      citePassages(answer, [one]).map((found) => [found.start, found.end, found.text])
    const [before, behind] = [
      [100, 111, '甲方应当于三十日内向李'],
      [113, 127, '先生交付货物三十件并负责安装'],
    ]
    expect(cited('甲方应当于三十日内向李𠮶')).toEqual([before])
    expect(cited('甲方应当于三十日内向李𠮶先生交付货物三十件并负责安装')).toEqual([before, behind])
    expect(cited('即𡮷先生交付货物三十件并负责安装')).toEqual([behind])
  })

  it('takes them in the order of the answer, each by its clause', () => {
    expect(
      cite(
        'shall deliver the goods within thirty days of the order; 违约金累计不超过合同总价款的百分之二十五',
      ),
    ).toEqual([
      ['第四条', 'shall deliver the goods within thirty days of the order'],
      ['第三条', '违约金累计不超过合同总价款的百分之二十五'],
    ])
  })

  it.each(['', '没有找到。', '违约金怎么算?', '每日百分之五', 'the goods', '“违约”二字'])(
    'cites nothing in %j: such words stand everywhere',
    (answer) => expect(cite(answer)).toEqual([]),
  )

  it('takes a short one where it is marked as a quotation', () => {
    expect(cite('合同写“逾期付款”,')).toEqual([['第三条', '逾期付款']])
  })

  it('does not call a part of a number a quotation', () => {
    expect(cite('违约金累计不超过合同总价款的百分之二十。')).toEqual([])
    expect(
      cite('应当按逾期付款金额的千分之三支付违约金。违约金累计不超过合同总价款的百分之二十。'),
    ).toEqual([['第三条', '应当按逾期付款金额的千分之三支付违约金。']])
  })

  it.each([
    // Behind a comma and a point of a number.
    ['应当支付合同价款人民币1,500,000元', '应当支付合同价款人民币1,480,000元', []],
    ['付款。每吨运费为全年平均价格的1.8倍', '付款。每吨运费为全年平均价格的1.5倍', []],
    ['甲方应当于交货之前付清货款，其中的200%', '甲方应当于交货之前付清货款，其中的20%', ['甲方应当于交货之前付清货款，']],
    ['应当按照合同总价款的20元支付', '应当按照合同总价款的20%支付', []],
    // The answer's own neighbours count.
    ['120天内支付全部货款，并承担本次运输的费用', '20天内支付全部货款，并承担本次运输的费用', ['并承担本次运输的费用']],
    ['付清全部货款的期限为收到发票后20', '付清全部货款的期限为收到发票后205天', []],
    ['千分之二十由乙方按照约定支付。', '百分之二十由乙方按照约定支付。', []],
    ['气温不低于零度的时候，即-20', '气温不低于零度的时候，即20', ['气温不低于零度的时候，即']],
    // Of words of letters too.
    ['The Supplier shall deliver the goods within fortnights', 'The Supplier shall deliver the goods within forty days', ['The Supplier shall deliver the goods within']],
    ['It pays thirty days after the receipt of the invoice', 'twenty-thirty days after the receipt of the invoice', ['days after the receipt of the invoice']],
    ["'The Supplier shall deliver the goods at once'", 'The Supplier shall deliver the goods at once', ['The Supplier shall deliver the goods at once']],
  ])('of %j it cites no half of a number or a word of %j', (answer, text, cited) => {
    const one = { ...PENALTY, start: 0, end: text.length, text }
    const found = citePassages(answer, [one])
    expect(found.map((citation) => citation.text)).toEqual(cited)
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
  }) // prettier-ignore

  it('cites what several have once: of the one whose clause is named, else of the first', () => {
    const other = passage('第九条', '甲方逾期', '百分之二十五。', { document: 'doc_2' })
    const words = '应当按逾期付款金额的千分之三支付违约金'
    const documents = (answer: string) =>
      citePassages(answer, [PENALTY, other]).map(({ document }) => document)
    expect(documents(words)).toEqual(['doc_1'])
    expect(documents(`第九条: ${words}`)).toEqual(['doc_2'])
  })

  it('is done soon with a long answer and all of a long document', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `第${index}条 应当按约定付款。`).join(
      '',
    )
    const long = { ...PENALTY, start: 0, end: text.length, text }
    const started = process.cpuUsage()
    const [first] = citePassages(text.slice(1_000, 3_000), [long])
    expect(first?.text.length).toBeGreaterThan(1_900)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1_000).toBeLessThan(2_000)
  })
})
