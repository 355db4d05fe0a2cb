import { describe, expect, it } from 'vitest'
import { findUngrounded, findUngroundedWords } from '../../lib/agent/index.ts'
import { listValues } from '../../lib/knowledge/index.ts'
import { readPage } from '../docs/read-page.ts'
import { countChosenBy, countHeldOut, type NameCounts } from './grounding/count-names.ts'

const result = {
  rows: [{ name: '王芳', amount: 1285000, share: 12.5 }],
  words: '逾期付款的,每日按"应付款"的 0.5% 支付违约金',
  sentOn: '2026-11-17',
}

/** Without the places. */
const find = (answer: string, sources: unknown[], vocabulary?: unknown[]) =>
  findUngrounded(answer, sources, vocabulary).map(({ text, kind }) => ({ text, kind }))

describe('findUngrounded()', () => {
  it.each([
    '第一是王芳,1285000元。',
    '第一是王芳,1,285,000元,占12.50%。',
    '2026-11-17 发出:“每日按"应付款"的0.5%支付违约金”',
    'No figures at all.',
    '11月17日发出,也就是2026年11月,总之在2026年',
    'It was sent on November 17, 2026 (17 Nov).',
  ])('finds %j grounded', (answer) => {
    expect(find(answer, [result])).toEqual([])
  })

  it('names the numbers and quotations that no source has', () => {
    expect(find('王芳卖了1286000元,《销售合同》写“免收违约金”。', [result])).toEqual([
      { text: '1286000', kind: 'number' },
      { text: '销售合同', kind: 'quotation' },
      { text: '免收违约金', kind: 'quotation' },
    ])
  })

  it.each([
    ['现在31元', '2026-10-31', [{ text: '31', kind: 'number' }]],
    ['5℃', { temperatureC: -5 }, [{ text: '5', kind: 'number' }]],
    ['-5℃', { temperatureC: 5 }, [{ text: '-5', kind: 'number' }]],
    ['-5℃', { temperatureC: -5 }, []],
    ['3-5 days', { from: 3, to: 5 }, []],
    ['激光切割机L3,9870000元', { name: '激光切割机L3', amount: 9870000 }, []],
    ['相机 C5,196元', { name: '相机 C5', amount: 196 }, []],
    ['相机 C5,197元', { name: '相机 C5', amount: 196 }, [{ text: '5,197', kind: 'number' }]],
    ['5,196元', { amount: 5196 }, []],
    ['285元', { amount: '1,285,000' }, [{ text: '285', kind: 'number' }]],
    ['3 and 12', 'of 3,12 and 7', []],
    ['11月18日', '2026-11-17', [{ text: '11月18日', kind: 'date' }]],
    ['2025-11-17', '2026-11-17', [{ text: '2025-11-17', kind: 'date' }]],
    // Each digit of what is no quantity counts.
    [
      '账号6222021234567890124',
      '账号6222021234567890123',
      [{ text: '6222021234567890124', kind: 'number' }],
    ],
    ['账号6222021234567890123', '账号6222021234567890123', []],
    ['邮编10020', { zip: '010020' }, [{ text: '10020', kind: 'number' }]],
    ['09:30', '9:30', []],
    ['192.168.1.10', '192.168.1.1', [{ text: '192.168.1.10', kind: 'number' }]],
    // Full-width figures are figures, and a dash between two is no sign.
    ['共３２台', { count: 31 }, [{ text: '３２', kind: 'number' }]],
    ['共３１台', { count: 31 }, []],
    ['共1，480，000元', { amount: 1480000 }, []],
    ['5%至10%', '5%-10%', []],
  ])('holds %j against %j', (answer, source, expected) => {
    expect(find(answer, [source])).toEqual(expected)
  })

  it('takes the question and the arguments as sources, too', () => {
    expect(find('前3名', ['谁是前3名', {}])).toEqual([])
    expect(find('前3名', [{ top: 3 }])).toEqual([])
  })
})

const CLAUSE =
  '第三条 甲方应当在收到发票后三十日内支付合同价款的百分之二十，即人民币壹拾万元整；第三方的四台设备于2026年11月30日前交付，温度不低于-5℃。'

describe('findUngroundedWords()', () => {
  const findWords = async (answer: string, sources: unknown[]) =>
    (await findUngroundedWords(answer, sources, [], listValues)).map(({ text, kind }) => ({ text, kind })) // prettier-ignore

  it.each([
    // The same in words and in figures.
    '甲方三十日内付百分之二十,即十万元。',
    '甲方30日内付20%,即100000元,也就是10万元。',
    '见第三条;四台设备,二〇二六年十一月三十日前交付,即十一月底,不低于零下五度。',
    'Payment of twenty percent within thirty days.',
    // No claims: an article, ranks, words with a numeral in them.
    '十分抱歉,这一点请万一之时与第三方的一位同事确认;第二名、第一是四处的三方协议。',
  ])('finds %j grounded', async (answer) => {
    expect(await findWords(answer, [CLAUSE])).toEqual([])
  })

  it('knows no quarter by a day in it', async () => {
    const missing = [{ text: '第三季度', kind: 'number' }]
    for (const [source, expected] of [
      [{ signedOn: '2026-07-15' }, missing],
      ['本合同于2026年7月15日签订,2026年8月1日生效。', missing],
      // Two years, a month, half a year.
      [{ from: '2025-07-01', to: '2026-09-30' }, missing],
      [{ from: '2026-07-01', to: '2026-07-31' }, missing],
      [{ from: '2026-07-01', to: '2026-12-31' }, missing],
      [[{ on: '2026-07-15' }, { on: '2026-08-02' }, { on: '2026-09-20' }], []],
      [{ from: '2026-07-01', to: '2026-09-30' }, []],
      ['2026年第三季度付清', []],
    ] as const) {
      expect(await findWords('第三季度', [source]), JSON.stringify(source)).toEqual(expected)
    }
  })

  it('knows a quarter by the days that rows have of it, or by its code', async () => {
    const rows = { from: '2026-07-01', to: '2026-09-30', top: [{ name: '王芳', amount: 1 }] }
    for (const answer of ['第三季度(2026-07-01至2026-09-30)', '三季度最好的是王芳', '第3季度']) {
      expect(await findWords(answer, [rows])).toEqual([])
    }
    expect(await findWords('第三季度没有销售', [{ period: 'q3' }])).toEqual([])
    for (const answer of ['第二季度', '第四季度', '四季度', '三个季度']) {
      expect(await findWords(`${answer}最好的是王芳`, [rows])).toEqual([
        { text: answer, kind: 'number' },
      ])
    }
    for (const several of ['2026年前', '近', '过去', '连续']) {
      expect(await findWords(`${several}三季度最好的是王芳`, [rows])).toEqual([
        { text: '三季度', kind: 'number' },
      ])
    }
    expect(await findWords('前三季度最好的是王芳', [{ period: '前三季度', top: '王芳' }])).toEqual(
      [],
    )
  })

  it.each([
    ['百分之五十', '百分之五十'],
    ['九十日内', '九十日'],
    ['三十个工作日内', '三十个工作日'],
    ['一百万元', '一百万元'],
    ['100万元', '100万元'],
    ['10亿元', '10亿元'],
    ['USD 20 million', 'USD 20 million'],
    ['二〇二六年十二月一日', '二〇二六年十二月一日'],
    ['十二月底', '十二'],
    ['第四条', '四'],
    ['五台设备', '五'],
    ['二十五台设备', '二十五'],
    ['打八折', '八'],
    ['零下二十度', '零下二十'],
    ['within ninety days', 'ninety days'],
    // In figures as ever.
    ['50%', '50'],
    ['90日内', '90'],
    ['3台设备', '3'],
  ])('tells of %j that %j stands nowhere', async (answer, text) => {
    expect(await findWords(`甲方:${answer}。`, [CLAUSE])).toEqual([{ text, kind: 'number' }])
  })

  it('takes bare numbers of rows for what an answer says with a unit', async () => {
    const row = { amount: 1500000, days: 30, rate: 20, copies: 2, year: 2026 }
    expect(await findWords('一百五十万元,150万元,三十天,百分之二十,两份。', [row])).toEqual([])
    expect(await findWords('一百五十一万元,151万元,三十一天。', [row])).toHaveLength(3)
  })
})

describe('findUngrounded(), where it stands', () => {
  it.each([
    '卖了1286000元,《销售合同》写“免收违约金”,2026-11-18,赵敏。',
    'On 18 November 2026, Peter and the Globex Ltd paid -5 for the L9 “at once”.',
  ])('tells where in %j', (answer) => {
    const found = findUngrounded(answer, [result])
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(4)
    for (const { text, start, end } of found) expect(answer.slice(start, end)).toBe(text)
    expect(found).toEqual(found.toSorted((a, b) => a.start - b.start))
  })
})

describe('findUngrounded(), of Chinese names', () => {
  const weather = { city: '苏州', condition: '多云', windDirection: '东南' }

  it.each([
    ['杭州现在多云', ['杭州']],
    ['由陈浩负责', ['陈浩']],
    ['石家庄停机最久', ['石家庄']],
    ['苏州现在刮东南风,建议您出门带上外套,祝您愉快', []],
  ])('finds in %j what is neither copied nor ordinary', (answer, names) => {
    expect(find(answer, ['现在什么天气,哪台停机最久', weather]).map(({ text }) => text)).toEqual(
      names,
    )
  })
})

describe('findUngrounded(), of names', () => {
  it.each([
    ['第一是赵敏。', [{ text: '赵敏', kind: 'name' }]],
    ['第一是王芳。', []],
    ['It was Wang Fang, says Peter Smith.', [{ text: 'Wang Fang' }, { text: 'Peter Smith' }]],
    ['型号是X7。', [{ text: 'X7' }]],
    ['The best was 王芳. However, in October it rained on Monday.', []],
  ])('holds %j against a result', (answer, expected) => {
    expect(find(answer, [result])).toMatchObject(expected)
    expect(find(answer, [result])).toHaveLength(expected.length)
  })

  it('takes instructions and tools as what may lend a name', () => {
    expect(find('由赵敏的 Globex 提供。', [result])).toHaveLength(2)
    expect(
      find('由赵敏的 Globex 提供。', [result], ['你是赵敏的助手', { name: 'globex' }]),
    ).toEqual([])
  })

  it('misses and alarms as docs/injection.md says, and not more', async () => {
    expect(toRows(await countChosenBy(), await countHeldOut())).toEqual(readPageRows())
  })
})

/** `person, zh` to `7 of 11 | 69 of 84`. */
const toRows = (chosenBy: NameCounts, heldOut: NameCounts): Record<string, string> =>
  Object.fromEntries(
    [...chosenBy.keys()].map((row) => {
      const texts = [chosenBy, heldOut].map((counts) => {
        const count = counts.get(row)
        return count ? `${count.hits} of ${count.of}` : '–'
      })
      return [row, texts.join(' ')]
    }),
  )

/** The rows `| person, zh | 7 of 11 | 69 of 84 |` of the page. */
function readPageRows(): Record<string, string> {
  const rows = readPage('docs/injection.md').text.matchAll(
    /^\| ([\w ]+, (?:zh|en)) +\| (\d+ of \d+) +\| (\d+ of \d+|–) +\|$/gm,
  )
  return Object.fromEntries([...rows].map(([, row = '', ...counts]) => [row, counts.join(' ')]))
}
