import { describe, expect, it } from 'vitest'
import { findUngrounded } from '../../lib/agent/index.ts'

const result = {
  rows: [{ name: '王芳', amount: 1285000, share: 12.5 }],
  words: '逾期付款的,每日按"应付款"的 0.5% 支付违约金',
  sentOn: '2026-11-17',
}

describe('findUngrounded()', () => {
  it.each([
    '第一是王芳,1285000元。',
    '第一是王芳,1,285,000元,占12.50%。',
    '2026-11-17 发出:“每日按"应付款"的0.5%支付违约金”',
    'No figures at all.',
    '11月17日发出,也就是2026年11月,总之在2026年',
    'It was sent on November 17, 2026 (17 Nov).',
  ])('finds %j grounded', (answer) => {
    expect(findUngrounded(answer, [result])).toEqual([])
  })

  it('names the numbers and quotations that no source has', () => {
    expect(findUngrounded('王芳卖了1286000元,《销售合同》写“免收违约金”。', [result])).toEqual([
      { text: '销售合同', kind: 'quotation' },
      { text: '免收违约金', kind: 'quotation' },
      { text: '1286000', kind: 'number' },
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
  ])('holds %j against %j', (answer, source, expected) => {
    expect(findUngrounded(answer, [source])).toEqual(expected)
  })

  it('takes the question and the arguments as sources, too', () => {
    expect(findUngrounded('前3名', ['谁是前3名', {}])).toEqual([])
    expect(findUngrounded('前3名', [{ top: 3 }])).toEqual([])
  })
})
