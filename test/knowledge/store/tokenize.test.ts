import { describe, expect, it } from 'vitest'
import { toIndexed, tokenize } from '../../../lib/knowledge/store/tokenize.ts'

describe('toIndexed()', () => {
  it.each([
    ['pairs, and the last character alone', '付款方式', '付款 款方 方式 式'],
    ['a single character', '式', '式'],
    ['names that are spread out', '甲　　方', '甲方 方'],
    ['characters of two code units', '𠮷野家', '𠮷野 野家 家'],
    ['words in lower case', 'Payment TERMS', 'payment term'],
    ['full-width forms', 'ＡＢＣ１２', 'abc12'],
    ['plurals', 'parties, businesses, taxes, clauses, status', 'party business tax clause status'],
    ['a percentage, also by its number', '3.5 %', '3.5% 3.5'],
    ['an amount without its commas', '1,250,000.50', '1250000.50'],
    ['numbers that are listed', '1,2,3', '1 2 3'],
    ['a number of a clause', '9.2', '9.2'],
    ['a number of a contract', 'HT-2026-0012', 'ht 2026 0012'],
    ['a date, also by its month', '2026-03-12', '2026-03-12 2026 2026-03'],
    ['a date as it is written', '2026年3月12日', '2026-03-12 2026 2026-03'],
    ['a month', '2026年3月', '2026-03 2026'],
    ['a clause, however its number is written', '第12条', '第十 十二 二条 条'],
    ['a clause in numerals', '第一百零五条', '第一 一百 百零 零五 五条 条'],
    ['a clause of three digits', '第105条', '第一 一百 百零 零五 五条 条'],
    ['a round one', '第 120 章', '第一 一百 百二 二十 十章 章'],
    ['a percentage in numerals', '百分之三点五', '3.5% 3.5'],
    ['a percentage with digits in it', '百分之20', '20% 20'],
    ['a share of a thousand', '千分之三', '0.3% 0.3'],
    ['the same by its sign', '3‰', '0.3% 0.3'],
    ['a share of ten thousand', '日万分之五', '日 0.05% 0.05'],
    ['a share that is none of these', '十万分之一', '十万 万分 分之 之一 一'],
    ['a percentage in English', '5 per cent, 12.5 percent', '5% 5 12.5% 12.5'],
    ['days in numerals', '三十日内', '30 日内 内'],
    ['working days', '十五个工作日', '15 个工 工作 作日 日'],
    ['calendar days', '三十个自然日', '30 个自 自然 然日 日'],
    ['months', '二十四个月', '24 个月 月'],
    ['hours', '四十八小时', '48 小时 时'],
    ['money', '壹佰肆拾捌万元', '1480000 元'],
    ['money in tens of thousands', '150万元、1,200万', '1500000 元 12000000'],
    ['the same with a fraction', '1.5亿元', '150000000 元'],
    ['the same in numerals', '三点二五亿元', '325000000 元'],
    ['money of two units', '1万2千元', '1 万 2 千元 元'],
    ['a date in numerals', '二〇二六年三月十二日', '2026-03-12 2026 2026-03'],
    ['a month in numerals', '二零二六年十月', '2026-10 2026'],
    ['months of one numeral', '三个月内', '3 个月 月内 内'],
    ['a working day', '一个工作日', '1 个工 工作 作日 日'],
    ['ten days', '十日内', '10 日内 内'],
    ['years', '期限两年', '期限 限 2 年'],
    ['words with a numeral in them', '一年级三方', '一年 年级 级三 三方 方'],
    ['days and years that are no periods', '同一日内、二年级', '同一 一日 日内 内 二年 年级 级'],
    ['a weekday', '周三日程、统一日期', '周三 三日 日程 程 统一 一日 日期 期'],
    ['days without a limit', '七天无理由', '7 天无 无理 理由 由'],
    ['the same behind a word that ends as a weekday begins', '租期五天', '租期 期 5 天'],
    ['money without its unit', '五十万、三点二亿', '500000 320000000'],
    ['money of two units in numerals', '一万五千', '一万 万五 五千 千'],
    ['words with a large unit in them', '千万、万一', '千万 万 万一 一'],
    ['what is not seen', '付\u200B款', '付款 款'],
    ['no word at all', '…—?!', ''],
  ])('makes of %s: %s', (_what, text, indexed) => {
    expect(toIndexed(text)).toBe(indexed)
  })
})

it('tokenize() keeps what was written without a break together', () => {
  expect(tokenize('乙方在30日内付款')).toEqual([
    { tokens: ['乙方', '方在'], isCjk: true },
    { tokens: ['30'], isCjk: false },
    { tokens: ['日内', '内付', '付款'], isCjk: true },
  ])
})

it.each(['一', '○', '百', '一点', '三日', '1,', '1.'])(
  'tokenize() is done at once with any number of %s',
  (one) => {
    const startedAtMs = performance.now()
    tokenize(one.repeat(50_000))
    expect(performance.now() - startedAtMs).toBeLessThan(3_000)
  },
)
