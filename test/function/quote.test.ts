import { describe, expect, it } from 'vitest'
import { quote } from '../../lib/function/index.ts'

const LONG = '双方为履行本合同而各自承担的其他义务以附件的约定为准'

describe('quote()', () => {
  it('quotes a short text whole', () => {
    expect(quote(' 甲方付款。乙方交货。\n', '付款', 20)).toBe('甲方付款。乙方交货。')
  })

  it('takes whole sentences around what is asked, as many as there is room for', () => {
    const text = '第一期付款。第二期付款。违约金为千分之三。争议由法院管辖。'
    expect(quote(text, '违约金', 9)).toBe('…违约金为千分之三。…')
    expect(quote(text, '违约金', 18)).toBe('…违约金为千分之三。争议由法院管辖。')
    expect(quote('One is due. Late payment costs interest. Three.', 'late payment', 30)).toBe(
      '…Late payment costs interest.…',
    )
  })

  it('takes parts of a sentence that is too long', () => {
    expect(quote(`${LONG}，违约金为千分之三，${LONG}`, '违约金', 12)).toBe('…违约金为千分之三…')
  })

  it.each([
    ['人民币1,480,000元（大写：壹佰肆拾捌万元整）的违约金'],
    ['人民币1，480，000元（大写：壹佰肆拾捌万元整）的违约金'],
    ['比例为3:1的违约金'],
  ])('cuts no number at its commas: %s', (words) => {
    const text = `${LONG}，应当支付${words}，${LONG}`
    for (let max = words.length; max < text.length; max++) {
      const words = quote(text, '违约金', max).replace(/…/g, '')
      expect(text.split(words)[0], `${max}`).not.toMatch(/\d[,，:]?$/)
    }
    expect(quote(text, '违约金', words.length + 6)).toBe(`…应当支付${words}…`)
  })

  it.each([
    ['应当支付人民币1,480,000元', ['1,480,000', '1,480,000元']],
    [
      '应当按照合同总价款的百分之二十五支付',
      ['百分之二十五', '百分之二十五支', '百分之二十五支付'],
    ],
    ['气温不低于-20℃', ['-20', '-20℃']],
    ['应当支付30 万元', ['30 万', '30 万元']],
    ['由李𠮷先生负责', ['𠮷', '𠮷先', '𠮷先生', '𠮷先生负', '𠮷先生负责']],
  ])('ends %s in no half of a number or a character', (text, whole) => {
    const [first = ''] = whole
    const at = text.indexOf(first)
    const ends = Array.from({ length: text.length }, (_, index) => {
      const words = quote(text, '什么', index + 1)
      // It says that the text goes on, and only then.
      expect(words.endsWith('…')).toBe(words !== '' && words !== text)
      return words.replace('…', '').slice(at)
    })
    expect([...new Set(ends)]).toEqual(['', ...whole])
  })

  it('gives nothing of a number that is longer than what is asked for', () => {
    expect(quote('6222021234567890123', '账号', 8)).toBe('')
  })
})
