import { describe, expect, it } from 'vitest'

import {
  parseChineseNumber,
  parseEnclosed,
  parseLetters,
  parseRoman,
  toHalfWidth,
} from '../../lib/knowledge/numerals.ts'

describe('parseChineseNumber()', () => {
  it.each([
    ['一', 1], ['十', 10], ['十二', 12], ['二十', 20], ['九十九', 99], ['一百零三', 103],
    ['一百一十', 110], ['一百二', 120], ['二百五', 250], ['一千零五', 1005], ['一千零五十', 1050],
    ['一万五', 15_000], ['一万零五', 10_005], ['两千三百', 2300], ['三千二百万', 32_000_000],
    ['一亿二千万', 120_000_000], ['一万亿', 1e12], ['一亿零三', 100_000_003],
    ['壹佰肆拾捌万', 1_480_000], ['玖拾陆万', 960_000], ['壹拾万', 100_000],
    ['贰仟零陆拾叁', 2063], ['廿三', 23], ['卅', 30], ['二〇二六', 2026], ['二○二六', 2026],
    ['二零二六', 2026], ['零', 0], ['零点五', 0.5], ['三点一四', 3.14], ['三点五亿', 350_000_000],
    ['一点一亿', 110_000_000], ['十二点五', 12.5], ['12', 12], ['１２', 12], ['12万', 120_000],
    ['1.5万', 15_000], ['1,480,000', 1_480_000], ['3千5百', 3500], ['99.5', 99.5],
  ])('reads %s as %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value)
  }) // prettier-ignore

  it.each([
    '', '甲', '三十日', '百分之五', '百', '千三', '十百', '一二百', '三点', '点五', '一点二点三',
    '万', '亿', '五千亿万亿', '1,48', '第三', '零零十', '一'.repeat(50),
  ])('does not take %j for a number', (text) => {
    expect(parseChineseNumber(text)).toBeUndefined()
  }) // prettier-ignore

  it('reads back every number below 100,000 as people write it', () => {
    for (let value = 1; value < 100_000; value += 7) {
      expect(parseChineseNumber(spell(value)), spell(value)).toBe(value)
    }
  })
})

function spell(value: number): string {
  const digits = '零一二三四五六七八九'
  if (value >= 10_000) {
    const rest = value % 10_000
    const gap = rest > 0 && rest < 1000 ? '零' : ''
    return `${spell(Math.floor(value / 10_000))}万${rest === 0 ? '' : gap + spell(rest)}`
  }
  const places = String(value).padStart(4, '0')
  return [...places]
    .map((digit, index) =>
      digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${'千百十'.charAt(index)}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

describe('other numerals', () => {
  it('reads Roman numerals as people write them, and no words', () => {
    expect(['i', 'iv', 'IX', 'xiv', 'XL', 'xcix', 'C'].map(parseRoman)).toEqual([
      1, 4, 9, 14, 40, 99, 100,
    ])
    expect(['', 'iiii', 'ic', 'mix', 'vx', 'Iv'].map(parseRoman)).toEqual(
      Array<undefined>(6).fill(undefined),
    )
  })

  it('reads letters', () => {
    expect(['a', 'Z', 'aa', 'BB', 'ab', '1', ''].map(parseLetters)).toEqual([
      1,
      26,
      27,
      28,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('reads numbers that are one character', () => {
    expect([...'①⑳㉑㊿⑴⒈㈠㈩a'].map(parseEnclosed)).toEqual([1, 20, 21, 50, 1, 1, 1, 10, undefined])
  })

  it('keeps the length of what it makes half-width', () => {
    expect(toHalfWidth('（１）\u3000Ａ。')).toBe('(1) A。')
  })
})
