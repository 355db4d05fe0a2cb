import { describe, expect, it } from 'vitest'
import { createTextReader, listQuotable } from '../../lib/inference/decode/exact-quotations.ts'
import type { Vocabulary } from '../../lib/inference/decode/stepper.ts'
import { END, toToken, vocabulary } from './thinking-model.ts'

const CLAUSE =
  '甲方分三期付款：合同生效后付百分之四十；初验合格后付百分之四十；终验合格后付百分之二十。'
const ENGLISH = 'The "Software" means the program, and the "Services" are those of\nExhibit A.'

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
    ['does not end elsewhere', `${CLAUSE}另付百分之五。`],
  ])('%s, whatever the tokens are', (_, wrong) => {
    for (const by of [vocabulary, bytes]) {
      expect(write(`见“${wrong}”`, [CLAUSE], by, `见“${CLAUSE}”`)).toBe(`见“${CLAUSE}”`)
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
  ])('stays as it is where it %s', (_, wanted) => {
    expect(write(wanted, [CLAUSE, ENGLISH])).toBe(wanted)
    expect(write(wanted, [CLAUSE, ENGLISH], bytes)).toBe(wanted)
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
      '付款方式按照附件一的约定办理',
      '付款方式按照附件二的约定办理',
    ])
    for (const token of vocabulary.tokenize('“付款方式按照附件')) reader.read(token)
    expect(reader.insteadOf(toToken('一'))).toBeUndefined()
    expect(reader.insteadOf(toToken('二'))).toBeUndefined()
    expect(reader.insteadOf(toToken('三'))).toEqual(['一', '二', '”'].map(toToken))
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
