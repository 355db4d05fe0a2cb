import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../lib/knowledge/parse/format-number.ts'
import { parseDocx } from '../../../lib/knowledge/parse/parse-docx.ts'
import { buildDocx, numbered, paragraph, type DocxParts } from '../fixtures/build-docx.ts'
import { instance, level, list } from '../fixtures/list-levels.ts'

const linesOf = (parts: DocxParts): string[] =>
  parseDocx(buildDocx(parts)).text.split('\n').slice(0, -1)

/** Paragraphs of one list, by their levels, each with its level as its text. */
function labelsOf(numbering: string, places: readonly (readonly [numId: number, level: number])[]) {
  const body = places.map(([numId, at]) => paragraph('。', numbered(numId, at))).join('')
  return linesOf({ numbering, body }).map((line) => line.replace(/ ?。$/, ''))
}

const CONTRACT = list(
  0,
  level(0, 'chineseCountingThousand', '第%1章'),
  level(1, 'chineseCountingThousand', '第%2条'),
  level(2, 'decimal', '%1.%2.%3', { properties: '<w:isLgl/>' }),
  level(3, 'lowerLetter', '(%4)'),
)

describe('formatNumber()', () => {
  it.each([
    ['decimal', ['1', '10', '11', '100']],
    ['decimalZero', ['01', '10', '11', '100']],
    ['upperRoman', ['I', 'X', 'XI', 'C']],
    ['lowerRoman', ['i', 'x', 'xi', 'c']],
    ['upperLetter', ['A', 'J', 'K', 'VVVV']],
    ['lowerLetter', ['a', 'j', 'k', 'vvvv']],
    ['ordinal', ['1st', '10th', '11th', '100th']],
    ['chineseCounting', ['一', '十', '十一', '一〇〇']],
    ['chineseCountingThousand', ['一', '十', '十一', '一百']],
    ['ideographDigital', ['一', '一〇', '一一', '一〇〇']],
    ['japaneseCounting', ['一', '十', '十一', '百']],
    ['chineseLegalSimplified', ['壹', '壹拾', '壹拾壹', '壹佰']],
    ['ideographLegalTraditional', ['壹', '壹拾', '壹拾壹', '壹佰']],
    ['taiwaneseCountingThousand', ['一', '十', '十一', '一百']],
    ['ideographTraditional', ['甲', '癸', '11', '100']],
    ['ideographZodiac', ['子', '酉', '戌', '100']],
    ['decimalEnclosedCircle', ['①', '⑩', '⑪', '100']],
    ['decimalEnclosedParen', ['⑴', '⑽', '⑾', '100']],
    ['decimalFullWidth', ['１', '１０', '１１', '１００']],
    ['numberInDash', ['- 1 -', '- 10 -', '- 11 -', '- 100 -']],
    ['none', ['', '', '', '']],
    ['klingon', ['1', '10', '11', '100']],
  ])('writes 1, 10, 11 and 100 as %s', (format, written) => {
    expect([1, 10, 11, 100].map((value) => formatNumber(value, format))).toEqual(written)
  })

  it('tells gaps within large Chinese numbers', () => {
    const write = (value: number) => formatNumber(value, 'chineseCountingThousand')
    expect([105, 110, 1_001, 1_010, 10_010, 1_200_300, 100_005_000].map(write)).toEqual([
      '一百零五',
      '一百一十',
      '一千零一',
      '一千零一十',
      '一万零一十',
      '一百二十万零三百',
      '一亿零五千',
    ])
  })
})

describe('automatic numbers', () => {
  it('count level by level, begin anew below a higher one, and are digits where a level says so', () => {
    const numbering = `${CONTRACT}${instance(1, 0)}`
    const places = [0, 1, 2, 2, 3, 1, 2, 0, 1, 2].map((at) => [1, at] as const)
    expect(labelsOf(numbering, places)).toEqual([
      '第一章',
      '第一条',
      '1.1.1',
      '1.1.2',
      '(a)',
      '第二条',
      '1.2.1',
      '第二章',
      '第一条',
      '2.1.1',
    ])
  })

  it('go on through chapters where a level never begins anew', () => {
    const articles = level(1, 'chineseCounting', '第%2条', {
      properties: '<w:lvlRestart w:val="0"/>',
    })
    const numbering = `${list(0, level(0, 'chineseCounting', '第%1章'), articles)}${instance(1, 0)}`
    const places = [0, 1, 1, 0, 1].map((at) => [1, at] as const)
    expect(labelsOf(numbering, places)).toEqual(['第一章', '第一条', '第二条', '第二章', '第三条'])
  })

  it('begin anew below the level that a level names, not below others', () => {
    const levels = [
      level(0, 'decimal', 'A%1'),
      level(1, 'decimal', 'B%2'),
      level(2, 'decimal', 'C%3', { properties: '<w:lvlRestart w:val="1"/>' }),
    ]
    const places = [0, 1, 2, 2, 1, 2, 0, 2].map((at) => [1, at] as const)
    expect(labelsOf(`${list(0, ...levels)}${instance(1, 0)}`, places)).toEqual([
      'A1',
      'B1',
      'C1',
      'C2',
      'B2',
      'C3',
      'A2',
      'C1',
    ])
  })

  it('go on from one instance of a list to the other, unless one starts by itself', () => {
    const numbering = [
      list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')),
      instance(1, 0),
      instance(2, 0),
      instance(3, 0, { 0: 1 }),
    ].join('')
    const places = [
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
      [3, 0],
      [1, 0],
    ] as const
    expect(labelsOf(numbering, places)).toEqual(['1.', '2.', '2.1', '1.', '2.', '3.'])
  })

  it('come with a style and what it is based on, and go where a paragraph takes them away', () => {
    const styles = `
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
        <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="条"/><w:basedOn w:val="1"/>
        <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="3"><w:name w:val="条（加粗）"/><w:basedOn w:val="2"/></w:style>`
    const style = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`
    const parsed = parseDocx(
      buildDocx({
        styles,
        numbering: `${CONTRACT}${instance(1, 0)}`,
        body: [
          paragraph('总则', style('1')),
          paragraph('定义', style('2')),
          paragraph('释义', style('3')),
          paragraph('签署页', style('1', numbered(0))),
          paragraph('正文'),
        ].join(''),
      }),
    )
    expect(parsed.text).toBe('第一章 总则\n第一条 定义\n第二条 释义\n签署页\n正文\n')
    const headings = parsed.blocks.map(({ headingLevel, labelLength }) => [
      headingLevel,
      labelLength,
    ])
    expect(headings).toEqual([
      [1, 3],
      [2, 3],
      [2, 3],
      [1, undefined],
      [undefined, undefined],
    ])
  })

  it('take the level that names the style of a paragraph', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="T"><w:name w:val="条"/>
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const levels = [
      level(0, 'chineseCounting', '第%1章'),
      level(1, 'chineseCounting', '第%2条', { properties: '<w:pStyle w:val="T"/>' }),
    ]
    const numbering = `${list(0, ...levels)}${instance(1, 0)}`
    const body = paragraph('定义', '<w:pStyle w:val="T"/>')
    expect(linesOf({ styles, numbering, body })).toEqual(['第一条 定义'])
  })

  it('come from the list that a numbering style stands for', () => {
    const styles = `<w:style w:type="numbering" w:styleId="L"><w:name w:val="合同"/>
      <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`
    const numbering = [
      `<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>`,
      CONTRACT,
      instance(1, 5),
      instance(2, 0),
    ].join('')
    const body = paragraph('总则', numbered(1)) + paragraph('附则', numbered(1))
    expect(linesOf({ styles, numbering, body })).toEqual(['第一章 总则', '第二章 附则'])
  })

  it('stand as close to the text as their level says, and alone where there is none', () => {
    const levels = [
      level(0, 'decimal', '%1、', { suffix: 'nothing' }),
      level(1, 'bullet', '\uF0B7'),
      level(2, 'bullet', '–'),
      level(3, 'decimal', ''),
    ]
    const numbering = `${list(0, ...levels)}${instance(1, 0)}`
    const places = [0, 1, 2, 3].map((at) => paragraph('甲', numbered(1, at)))
    const body = `${places.join('')}${paragraph('', numbered(1))}`
    expect(linesOf({ numbering, body })).toEqual(['1、甲', '• 甲', '– 甲', '甲', '2、'])
  })

  it.each(['valueOf', 'toString', 'constructor', '__proto__'])(
    'are decimal where a level counts by what no format is called: %s',
    (format) => {
      const numbering = `${list(0, level(0, format, '第%1条'))}${instance(1, 0)}`
      expect(linesOf({ numbering, body: paragraph('甲', numbered(1)) })).toEqual(['第1条 甲'])
    },
  )

  it('are as short as any number, whatever a file makes of them', () => {
    const numbering = `${list(0, level(0, 'upperLetter', '长'.repeat(5_000), { start: 2_000_000_000 }))}${instance(1, 0)}`
    const [line = ''] = linesOf({ numbering, body: paragraph('甲', numbered(1)) })
    expect(line.length).toBeLessThan(120)
  })
})
