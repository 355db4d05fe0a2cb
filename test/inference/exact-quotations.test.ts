import { describe, expect, it } from 'vitest'
import { createTextReader, listQuotable } from '../../lib/inference/decode/exact-quotations.ts'
import type { Vocabulary } from '../../lib/inference/decode/stepper.ts'
import { END, toToken, vocabulary } from './thinking-model.ts'

const CLAUSE =
  '甲方分三期付款：合同生效后付百分之四十；初验合格后付百分之四十；终验合格后付百分之二十。'
const TERM = '本合同所称“交付物”是指乙方按照附件一提交的软件、\n文档和数据；并按期交付。'
const ENGLISH = 'The "Software" means the program, and the "Services" are those of\nExhibit A.'

const NAMES = [
  '北京市朝阳区某某科技有限公司',
  'What is the notice period for termination of the lease?',
]
const CUT = ['合同签订后五个工作日内…', '…另外二十日内付清…']

/** A token for each byte. */
const bytes: Vocabulary = {
  tokenize: (text) => [...Buffer.from(text)],
  detokenize: (tokens) => Buffer.from(tokens).toString(),
  isEnd: (token) => token === toToken(END),
  figures: [],
}

/** What is written by somebody who wants to write `wanted`, and once he may not, `right`. */
function write(
  wanted: string,
  sources: readonly string[],
  by = vocabulary,
  right = wanted,
): string {
  const reader = createTextReader(by, sources)
  const tokens: number[] = []
  for (;;) {
    const text = by.detokenize(tokens)
    const isBegun = by.tokenize(wanted).slice(0, tokens.length).join() === tokens.join()
    const token = by.tokenize(isBegun ? wanted : right)[tokens.length]
    if (token === undefined || text.length > 300) return text
    const next = reader.insteadOf(token)?.[0] ?? token
    reader.read(next)
    tokens.push(next)
  }
}

describe('a quotation', () => {
  it.each([
    ['leaves nothing out', '甲方分三期付款：合同生效后付百分之四十；终验合格后付百分之二十。'],
    ['changes no figure', '甲方分三期付款：合同生效后付百分之五十；初验合格后付百分之四十。'],
    [
      'changes no point of a figure',
      '甲方分三期付款：合同生效后付百分之四十；初验合格后付百分之四十；终验合格后付1.480元。',
      '甲方分三期付款：合同生效后付百分之四十；初验合格后付百分之四十；终验合格后付1,480元。',
    ],
    ['does not end elsewhere', `${CLAUSE}另付百分之五。`],
    ...['；', '。', '，', '…', '”', '”。'].map((end): [string, string, string] => [
      `does not end within a number by ${end}`,
      `甲方分两期付款：合同生效后付百分之二十；初验合格后付百分之二十${end}`,
      '甲方分两期付款：合同生效后付百分之二十；初验合格后付百分之二十五；其余不付。',
    ]),
  ])('%s, whatever the tokens are', (_, wrong, clause = CLAUSE) => {
    for (const by of [vocabulary, bytes]) {
      expect(write(`见“${wrong}”`, [clause], by, `见“${clause}”`)).toBe(`见“${clause}”`)
    }
  })

  it.each([
    ['is exact', `见“${CLAUSE}”。`],
    ['ends before the source does', '见“合同生效后付百分之四十”,即首期'],
    [
      'leaves out what it says that it does',
      '“甲方分三期付款：合同生效后付百分之四十…终验合格后付百分之二十。”',
    ],
    ['is of what the answer itself calls so', '我把“另外一件别的什么事情”也看了'],
    ['is a name that begins alike', '“甲方分三期交货”'],
    ['is none', '甲方分三期付款：合同生效后付百分之五十'],
    ['is of other marks', '「初验合格后付百分之四十」和『终验合格后付百分之二十』'],
    [
      'has marks in it',
      `It says: "The "Software" means the program, and the "Services" are those of Exhibit A."`,
    ],
    [
      'ends where the source has a mark',
      `"The "Software" is "The "Software" means the program, and the" as agreed, it says`,
    ],
    ['has other marks in it', '“本合同所称‘交付物’是指乙方按照附件一提交的软件”'],
    ['is a term, and what follows is not', '“交付物”是指乙方按照附件一提交的三类成果。'],
    [
      'is a term, and what follows stands there too',
      '“交付物”是指乙方按照附件一提交的软件、文档和数据；还有什么要问?',
    ],
    ['is a term in English', '"Software" means the program, and the rest is no matter.'],
    ['ends with a stop of its own', '“甲方分三期付款：合同生效后付百分之四十。”'],
    [
      'has a break that the source has not, or lacks one',
      '“按照附件一提交的软件、 文档和数据；”和"the "Services" are those of Exhibit A"',
    ],
    [
      'says with dots what it leaves out',
      '"The "Software" means the program... those of Exhibit A"',
    ],
    ['leaves out in brackets', '“合同生效后付百分之四十；[……]终验合格后付百分之二十”'],
    ['is set off', '“合同生效后付**百分之四十**；初验合格后付”'],
    ['is JSON', String.raw`{"text": "The \"Software\" means the program, \n and the", "a": 1}`],
    ['is an inch', 'The 24" monitor is what means the program, and the other "The Software" too'],
    ['is not closed where the turn ends', '“甲方分三期付款：'],
    ['leaves out what a result had left out', '“合同签订后五个工作日内…另外二十日内付清…”'],
    ['begins with what is left out', '“…甲方分三期付款：合同生效后付百分之四十；”'],
    [
      'stands in lines of a block quotation',
      '> “甲方分三期付款：合同生效后付百分之四十；\n> 初验合格后付百分之四十；”',
    ],
    [
      'stands in a list',
      '- “甲方分三期付款：合同生效后付百分之四十；\n- 初验合格后付百分之四十；”',
    ],
    [
      'has a break of a cell',
      '“甲方分三期付款：合同生效后付百分之四十；<br>初验合格后付百分之四十；”',
    ],
    [
      'is JSON of its own words',
      '{"付款": "甲方分三期付款：合同生效后付40%", "另": "甲方分三期付款：合同生效后没有"}',
    ],
    ['is code', '```json\n["甲方分三期付款：合同生效后付40%"]\n```\n“甲方分三期付款”'],
    ['is a term behind a number', '1."交付物"是指乙方按照附件一提交的三类成果。'],
    ['is a term behind a bracket', '[1]"交付物"是指乙方按照附件一提交的软件、文档和数据'],
    ['is an inch with blanks', 'A 24 " monitor; the program, and the "Services" are others'],
    ['is a German one', '„The Software“ means the program, and the others are not'],
    ['ends with a comma of its own', '“甲方分三期付款：合同生效后付百分之四十，”也就是首期'],
    [
      'has other signs of the same kind',
      '“甲方分三期付款:合同生效后付百分之四十,初验合格后付百分之四十”',
    ],
    [
      'has a reference in it',
      '“甲方分三期付款：合同生效后付百分之四十¹；初验合格后付（二期）百分之四十”',
    ],
    ['is a longer name than one of the source', '“北京市朝阳区某某科技有限公司上海分公司”'],
    [
      'is a question of its own',
      '"What is the notice period for termination of this agreement by the customer?"',
    ],
  ])('stays as it is where it %s', (_, wanted) => {
    expect(write(wanted, [CLAUSE, TERM, ENGLISH, ...CUT, ...NAMES])).toBe(wanted)
    expect(write(wanted, [CLAUSE, TERM, ENGLISH, ...CUT, ...NAMES], bytes)).toBe(wanted)
  })

  it('says what it likes where nothing may be quoted', () => {
    const wanted = '“甲方分三期付款：合同生效后付百分之五十。”'
    expect(write(wanted, [])).toBe(wanted)
  })

  it('has to end where its source does, and before the turn ends', () => {
    const reader = createTextReader(vocabulary, [CLAUSE])
    for (const token of vocabulary.tokenize(`“${CLAUSE}`)) reader.read(token)
    expect(reader.insteadOf(toToken('另'))).toEqual([toToken('”')])
    expect(reader.insteadOf(toToken(END))).toEqual([toToken('”')])
    reader.read(toToken('”'))
    expect(reader.insteadOf(toToken(END))).toBeUndefined()
  })

  it('may go on as any of the places that have it so far', () => {
    const reader = createTextReader(vocabulary, [
      '付款的方式，按照附件一的约定办理',
      '付款的方式，按照附件二的约定办理',
    ])
    for (const token of vocabulary.tokenize('“付款的方式，按照附件')) reader.read(token)
    expect(reader.insteadOf(toToken('一'))).toBeUndefined()
    expect(reader.insteadOf(toToken('二'))).toBeUndefined()
    expect(reader.insteadOf(toToken('三'))).toEqual(['一', '二', '”'].map(toToken))
  })

  it('ends within a number where there are too many ways on, and the next one is held', () => {
    const source = Array.from({ length: 70 }, (_, at) => `发票金额合计为，人民币1${at + 10}3元`)
    const clause = '第一条：甲方应当在收货后，三十日内付款'
    const said = '“发票金额合计为，人民币1”。又见“第一条：甲方应当在收货后，三十日'
    expect(write(`${said}外”`, [...source, clause], vocabulary, `${said}内”`)).toBe(`${said}内”`)
  })

  it('is held to none of too many ways', () => {
    const source = Array.from(
      { length: 10_000 },
      (_, at) => `订单编号，即二零二四第${at}号的货款已付`,
    ).join('\n')
    const reader = createTextReader(bytes, [source, 'a'.repeat(300_000)])
    for (const token of bytes.tokenize('“订单编号，即二零二四第')) reader.read(token)
    expect(reader.insteadOf(bytes.tokenize('龘')[0] as number)).toBeUndefined()
    for (const token of bytes.tokenize(`龘”"${'a'.repeat(90)}`)) reader.read(token)
    expect(reader.insteadOf(toToken('b'))).toEqual(['a', '"'].map(toToken))
  })
})

describe('what may be quoted', () => {
  it('is what the conversation says, of results what they mean', () => {
    expect(
      listQuotable([
        { role: 'user', content: '付款?' },
        { role: 'assistant', content: '', toolCalls: [] },
        {
          role: 'tool',
          content: JSON.stringify({ found: true, rows: [{ words: 'a "b"\nc', n: 3 }] }),
        },
        { role: 'tool', content: 'no JSON' },
      ]),
    ).toEqual(['付款?', '', 'a "b"\nc', 'no JSON'])
  })
})
