import { describe, expect, it } from 'vitest'
import { joinLines } from '../../../lib/knowledge/parse/lines/join-lines.ts'
import { learnSpelling } from '../../../lib/knowledge/parse/lines/spelling.ts'

const toLines = (texts: string[]) =>
  texts.map((text) => ({ text: text.trimEnd(), blankEnd: text.endsWith(' ') }))

/** Joins `lines` as they stand in a document with these others. */
function join(lines: string[], others: string[][] = []) {
  const passages = [lines, ...others].map(toLines)
  return joinLines(toLines(lines), learnSpelling(passages))
}

describe('joinLines()', () => {
  it('takes out a hyphen that only divides a word, and says which', () => {
    expect(join(['The agree-', 'ment ends.'])).toEqual({
      text: 'The agreement ends.',
      dropped: '-',
    })
    expect(join(['The agree\u00ad', 'ment ends.']).text).toBe('The agreement ends.')
  })

  it('keeps a hyphen of the word', () => {
    expect(join(['a non-', 'exclusive one'], [['non-exclusive rights']]).text).toBe(
      'a non-exclusive one',
    )
    expect(join(['within twenty-', 'four hours'], [['twenty days or four']]).text).toBe(
      'within twenty-four hours',
    )
    expect(join(['pages 1-', '2'])).toEqual({ text: 'pages 1-2', dropped: '' })
  })

  it('puts a blank between words of letters, none between Chinese', () => {
    expect(join(['the', 'end']).text).toBe('the end')
    expect(join(['甲方应当', '付款']).text).toBe('甲方应当付款')
  })

  it('puts a blank between Chinese and other words where the document has them', () => {
    expect(join(['使用', 'TLS'], [['不低于 TLS 1.2 的']]).text).toBe('使用 TLS')
    expect(join(['使用', 'TLS'], [['不低于TLS1.2的']]).text).toBe('使用TLS')
  })

  it('puts words together again that a line end tore without a hyphen', () => {
    const others = [
      ['the varchar and', 'the bigint types are'],
      ['one var', 'char more'],
      ['one big', 'int more'],
    ]
    expect(join(['a var', 'char'], others).text).toBe('a varchar')
    expect(join(['the', 'types'], others).text).toBe('the types')
  })
})
