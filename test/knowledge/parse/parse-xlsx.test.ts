import { describe, expect, it } from 'vitest'
import { parseXlsx } from '../../../lib/knowledge/parse/parse-xlsx.ts'
import { formatValue } from '../../../lib/knowledge/parse/xlsx/format-value.ts'
import type { FlagType, ParsedDocument } from '../../../lib/knowledge/parsed-document.ts'
import { relation, relationships } from '../fixtures/build-docx.ts'
import { buildXlsx, sheetData, type XlsxParts } from '../fixtures/build-xlsx.ts'

const parse = (parts: XlsxParts): ParsedDocument => parseXlsx(buildXlsx(parts))
const parseSheet = (xml: string, parts: Partial<XlsxParts> = {}): ParsedDocument =>
  parse({ sheets: [{ name: '报价', xml }], ...parts })
const linesOf = ({ text }: ParsedDocument) => text.split('\n').slice(0, -1)
const flagOf = ({ flags }: ParsedDocument, type: FlagType) =>
  flags.find((flag) => flag.type === type)

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

describe('formatValue()', () => {
  it.each([
    [0.1 + 0.2, 'General', '0.3'],
    [1_234_567.891, '#,##0.00', '1,234,567.89'],
    [1.005, '0.00', '1.01'],
    [0.0525, '0.00%', '5.25%'],
    [5, '000', '005'],
    [0.5, '#.##', '0.5'],
    [12_345_678, '0.0,,"百万"', '12.3百万'],
    [-1_234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
    [-3, '0', '-3'],
    [0, '0;-0;"无"', '无'],
    [0, ';;;', ''],
    [30_000, '[$¥-804]#,##0.00', '¥30,000.00'],
    [30_000, '_ "¥"* #,##0_ ', '¥30,000'],
    [12_000, '0.00E+00', '1.20E+04'],
    [120, '[>=100]"多";"少"', '多'],
    [1_203, '[DBNum1]General', '一千二百零三'],
    [1_250_000, '[DBNum2][$-804]General"元整"', '壹佰贰拾伍万元整'],
    [45_352, 'yyyy/m/d', '2024/3/1'],
    [45_352, 'yyyy-mm-dd;@', '2024-03-01'],
    [45_352, 'yyyy"年"m"月"d"日"', '2024年3月1日'],
    [45_352, '[DBNum1]yyyy"年"m"月"d"日"', '二〇二四年三月一日'],
    [45_352.75, 'yyyy/m/d h:mm', '2024/3/1 18:00'],
    [45_352.75, 'h:mm AM/PM', '6:00 PM'],
    [45_352, 'aaaa', '星期五'],
    [45_352, 'd-mmm-yy', '1-Mar-24'],
    [1.5, '[h]:mm', '36:00'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [-1, 'yyyy/m/d', '-1'],
  ])('writes %d by %s as %s', (value, code, shown) => {
    expect(formatValue(value, code, false).trim()).toBe(shown)
  })

  it('counts days from 1904 where the workbook does', () => {
    expect(formatValue(43_890, 'yyyy/m/d', true)).toBe('2024/3/1')
  })
})

describe('parseXlsx()', () => {
  it('says in each row what its columns are, where they have names and numbers below', () => {
    const rows = [
      ['报价单', '', ''],
      ['客户', '华创', ''],
      ['名称', '数量', '单价'],
      ['服务器', 2, 30_000],
      ['交换机', 5, 1_200],
      ['备注：含税', '', ''],
    ]
    const parsed = parseSheet(sheetData(rows))
    expect(linesOf(parsed)).toEqual([
      '报价单',
      '客户 | 华创',
      '名称 | 数量 | 单价',
      '名称: 服务器 | 数量: 2 | 单价: 30000',
      '名称: 交换机 | 数量: 5 | 单价: 1200',
      '备注：含税',
    ])
    expect(parsed.blocks[3]).toMatchObject({ type: 'row', table: 0, row: 3 })
  })

  it('names no columns that may be none', () => {
    const rows = [
      ['甲方', '华创', '电话'],
      ['乙方', '云帆', '地址'],
    ]
    expect(linesOf(parseSheet(sheetData(rows)))).toEqual([
      '甲方 | 华创 | 电话',
      '乙方 | 云帆 | 地址',
    ])
  })

  it.each([
    ['a table', '', '<table xmlns="x" ref="A1:B3"/>'],
    ['a filter', '<autoFilter ref="A1:B3"/>', ''],
    ['what stays when one scrolls', '', ''],
  ])('takes the names from the head of %s', (what, xml, table) => {
    const pane = '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews>'
    const rows = [
      ['问题', '答案'],
      ['如何退货', '七天内'],
      ['如何开票', '联系销售'],
    ]
    const parsed = parse({
      sheets: [
        {
          name: 'FAQ',
          xml: `${what.startsWith('what') ? pane : ''}${sheetData(rows)}${xml}`,
          relations: table && relation('t', `${OFFICE}/table`, '../tables/table1.xml'),
        },
      ],
      files: table ? { 'xl/tables/table1.xml': table } : {},
    })
    expect(linesOf(parsed)).toEqual([
      '问题 | 答案',
      '问题: 如何退货 | 答案: 七天内',
      '问题: 如何开票 | 答案: 联系销售',
    ])
  })

  it('reads shared strings, rich text, formulas by their results, truth and errors', () => {
    const cells = [
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>',
      '<c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>甲</v></c><c><f>SUM(A1:A2)</f></c>',
      '<c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2024-03-01T00:00:00</v></c>',
    ]
    const strings = ['<t>甲</t>', '<r><t>乙</t></r><r><t>丙</t></r><rPh><t>bing</t></rPh>']
    const parsed = parseSheet(`<sheetData><row>${cells.join('')}</row></sheetData>`, { strings })
    expect(linesOf(parsed)).toEqual([
      '甲 | 乙丙 | 2 | 甲 | =SUM(A1:A2) | TRUE | #DIV/0! | 2024-03-01',
    ])
  })

  it('shows numbers in their formats', () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="&quot;¥&quot;#,##0.00"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>`
    const row = [1, 2, 3].map((style) => `<c s="${style}"><v>45352</v></c>`).join('')
    const parsed = parseSheet(`<sheetData><row>${row}</row></sheetData>`, { styles })
    expect(linesOf(parsed)).toEqual(['¥45,352.00 | 2024/3/1 | 4535200.00%'])
  })

  it('heads each sheet with its name, where there are several', () => {
    const parsed = parse({
      sheets: [
        { name: '一月', xml: sheetData([['甲']]) },
        { name: '二月', xml: sheetData([['乙']]) },
        { name: '空', xml: '<sheetData/>' },
      ],
    })
    expect(parsed.text).toBe('一月\n甲\n二月\n乙\n')
    expect(parsed.blocks.map(({ headingLevel, table }) => [headingLevel, table])).toEqual([
      [1, undefined],
      [undefined, 0],
      [1, undefined],
      [undefined, 1],
    ])
  })

  it('says again in each row what is merged over several', () => {
    const rows = [
      ['开发', '设计'],
      ['', '测试'],
      ['', ''],
    ]
    const merged = '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>'
    expect(linesOf(parseSheet(`${sheetData(rows)}${merged}`))).toEqual([
      '开发 | 设计',
      '开发 | 测试',
    ])
  })

  it('leaves out and flags hidden sheets, rows and columns, and what is white or has no format', () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode=";;;"/></numFmts>
      <fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts>
      <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill></fills>
      <cellXfs><xf/><xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/><xf numFmtId="200"/></cellXfs>`
    const styled =
      '<c r="A4" s="1" t="inlineStr"><is><t>白</t></is></c><c r="C4" s="2" t="inlineStr"><is><t>深底白字</t></is></c><c r="D4" s="3"><v>7</v></c>'
    const data = sheetData(
      [
        ['甲', '藏', '乙'],
        ['行', '', ''],
      ],
      { 1: 'hidden="1"' },
    ).replace('</sheetData>', `<row r="4">${styled}</row></sheetData>`)
    const parsed = parse({
      styles,
      sheets: [
        { name: '明', xml: `<cols><col min="2" max="2" hidden="1"/></cols>${data}` },
        { name: '暗', xml: sheetData([['密']]), state: 'veryHidden' },
      ],
    })
    expect(parsed.text).toBe('甲 | 乙\n深底白字\n')
    expect(flagOf(parsed, 'hidden-text')).toMatchObject({ count: 5, characters: 5, sample: '藏' })
    expect(parsed.characters).toEqual({ read: 16, text: 11, furniture: 0, hidden: 5 })
  })

  it('counts comments and what is printed on each page, reads boxes, and flags the rest', () => {
    const parsed = parse({
      sheets: [
        {
          name: '一',
          xml: `${sheetData([['甲']])}<headerFooter><oddHeader>&amp;L&amp;"宋体"机密&amp;P</oddHeader></headerFooter>`,
          relations: [
            relation('c', `${OFFICE}/comments`, '../comments1.xml'),
            relation('d', `${OFFICE}/drawing`, '../drawings/drawing1.xml'),
            relation('h', `${OFFICE}/hyperlink`, 'https://example.com/', true),
          ].join(''),
        },
      ],
      files: {
        'xl/comments1.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><t>改</t></text></comment></commentList></comments>',
        'xl/drawings/drawing1.xml':
          '<wsDr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><sp><a:p><a:r><a:t>框</a:t></a:r></a:p></sp></wsDr>',
        'xl/vbaProject.bin': 'macro',
        'xl/media/image1.png': 'png',
        'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
          relation('x', `${OFFICE}/externalLinkPath`, 'file:///other.xlsx', true),
        ),
      },
    })
    expect(parsed.text).toBe('甲\n框\n')
    expect(Object.fromEntries(parsed.flags.map(({ type, count }) => [type, count]))).toEqual({
      macro: 1,
      'embedded-object': 1,
      'external-reference': 2,
      'header-or-footer': 1,
      comment: 1,
    })
    const { characters } = parsed
    expect(characters.read).toBe(characters.text + characters.furniture + characters.hidden)
  })

  it.each(['0', '-1', 'abc', '1.5', '1e999', ''])(
    'counts a row that says it is number "%s" behind the one before it',
    (given) => {
      const row = (r: string, text: string) =>
        `<row r="${r}"><c t="inlineStr"><is><t>${text}</t></is></c></row>`
      const { blocks } = parseSheet(`<sheetData>${row('3', '甲')}${row(given, '乙')}</sheetData>`)
      expect(blocks.map((block) => block.row)).toEqual([2, 3])
    },
  )

  it('refuses an empty workbook', () => {
    expect(() => parseSheet('<sheetData/>')).toThrow('there is no text in it')
  })
})
