import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../../lib/knowledge/parse/parse-docx.ts'
import type { FlagType, ParsedDocument } from '../../../lib/knowledge/parsed-document.ts'
import {
  buildDocx,
  numbered,
  paragraph,
  relation,
  row,
  run,
  table,
  type DocxParts,
} from '../fixtures/build-docx.ts'
import { instance, level, list } from '../fixtures/list-levels.ts'

const parse = (parts: DocxParts | string): ParsedDocument =>
  parseDocx(buildDocx(typeof parts === 'string' ? { body: parts } : parts))

const linesOf = (parts: DocxParts | string): string[] => parse(parts).text.split('\n').slice(0, -1)

const flagOf = ({ flags }: ParsedDocument, type: FlagType) =>
  flags.find((flag) => flag.type === type)

const cell = (...texts: string[]) => texts.map((text) => paragraph(text)).join('')

describe('paragraphs', () => {
  it('are lines without the blank space around them; empty ones are none', () => {
    const body = `${paragraph('　　甲方：华创 ')}${paragraph('')}${paragraph('  ')}${paragraph('乙方')}`
    const parsed = parse(body)
    expect(parsed.text).toBe('甲方：华创\n乙方\n')
    expect(parsed.blocks).toEqual([
      { start: 0, end: 5, type: 'paragraph' },
      { start: 6, end: 8, type: 'paragraph' },
    ])
    expect(parsed.characters).toEqual({ read: 9, text: 9, furniture: 0, hidden: 0 })
  })

  it('are several lines where one is broken, but for a heading', () => {
    const broken = `${run('第一行')}<w:r><w:br/></w:r>${run('第二行')}`
    const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${broken}</w:p>`
    const parsed = parse(`<w:p>${broken}</w:p>${heading}`)
    expect(parsed.text).toBe('第一行\n第二行\n第一行 第二行\n')
    expect(parsed.blocks.map(({ headingLevel }) => headingLevel)).toEqual([undefined, undefined, 1])
  })

  it('keep tabs, hyphens that do not break, symbols, ticked boxes and formulas', () => {
    const parts = [
      '<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>C</w:t></w:r>',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>',
      run('\u00fc\uf06c', '<w:rFonts w:ascii="Wingdings"/>'),
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
    ]
    expect(linesOf(`<w:p>${parts.join('')}</w:p>`)).toEqual(['A\tB-C☑□✓●☑x=(1)/(2)'])
  })

  it('in links, content controls and whatever else holds runs are read', () => {
    const wrapped = [
      `<w:hyperlink r:id="x">${run('一')}</w:hyperlink>`,
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('二')}</w:sdtContent></w:sdt>`,
      `<w:smartTag>${run('三')}</w:smartTag>`,
    ]
    const block = `<w:sdt><w:sdtContent>${paragraph('四')}</w:sdtContent></w:sdt>`
    expect(linesOf(`<w:p>${wrapped.join('')}</w:p>${block}`)).toEqual(['一二三', '四'])
  })

  it('are headings by their own outline level, their style, or the name of their style', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="标题 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="条"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>`
    const body = [
      paragraph('a', '<w:pStyle w:val="A"/>'),
      paragraph('b', '<w:pStyle w:val="B"/>'),
      paragraph('c', '<w:pStyle w:val="B"/><w:outlineLvl w:val="9"/>'),
      paragraph('d', '<w:outlineLvl w:val="3"/>'),
    ]
    const { blocks } = parse({ styles, body: body.join('') })
    expect(blocks.map(({ headingLevel }) => headingLevel)).toEqual([2, 3, undefined, 4])
  })
})

describe('fields', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  it('are their results, also in each other', () => {
    const inner = field(' PAGEREF x ', run('3'))
    const simple = `<w:fldSimple w:instr=" DATE ">${run('今天')}</w:fldSimple>`
    expect(
      linesOf(`<w:p>${field(' REF y ', `${run('第')}${inner}${run('条')}`)}${simple}</w:p>`),
    ).toEqual(['第3条今天'])
  })

  it('mark the lines of a table of contents', () => {
    const [begin = '', end = ''] = field(' TOC \\o "1-3" ', '|').split('|')
    const body = `<w:p>${begin}${run('第一条 3')}</w:p>${paragraph('第二条 4')}<w:p>${run('第三条 5')}${end}</w:p>${paragraph('第一条')}`
    const { blocks } = parse(body)
    expect(blocks.map(({ isContents }) => isContents)).toEqual([true, true, true, undefined])
  })

  it('that would fetch something are flagged', () => {
    const parsed = parse(`<w:p>${field(' INCLUDETEXT "http://evil/x" ', run('旧'))}</w:p>`)
    expect(parsed.text).toBe('旧\n')
    expect(flagOf(parsed, 'external-reference')).toMatchObject({ count: 1 })
  })
})

describe('tracked changes', () => {
  it('are accepted: what is inserted is read, what is deleted is not, and both are flagged', () => {
    const parsed = parse(
      `<w:p>${run('付款期限为')}<w:del w:id="1"><w:r><w:delText>三十</w:delText></w:r></w:del><w:ins w:id="2">${run('六十')}</w:ins>${run('日')}</w:p>
       <w:p><w:moveFrom w:id="3">${run('移走的')}</w:moveFrom>${run('留下的')}</w:p><w:p><w:moveTo w:id="4">${run('移来的')}</w:moveTo></w:p>`,
    )
    expect(parsed.text).toBe('付款期限为六十日\n留下的\n移来的\n')
    expect(flagOf(parsed, 'tracked-insertion')).toEqual({
      type: 'tracked-insertion',
      count: 2,
      characters: 5,
      sample: '六十',
    })
    expect(flagOf(parsed, 'tracked-deletion')).toEqual({
      type: 'tracked-deletion',
      count: 2,
      characters: 5,
      sample: '三十',
    })
    expect(parsed.characters).toEqual({ read: 22, text: 17, furniture: 0, hidden: 5 })
  })

  it('join paragraphs whose mark is deleted, and count the number of what they become', () => {
    const numbering = `${list(0, level(0, 'decimal', '%1.'))}${instance(1, 0)}`
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const body = [
      paragraph('甲', numbered(1)),
      paragraph('乙', `${numbered(1)}${deleted}`),
      paragraph('丙', numbered(1)),
      `<w:p><w:pPr>${numbered(1)}${deleted}</w:pPr><w:del w:id="2"><w:r><w:delText>丁</w:delText></w:r></w:del></w:p>`,
      paragraph('戊', numbered(1)),
    ]
    expect(linesOf({ numbering, body: body.join('') })).toEqual(['1. 甲', '2. 乙丙', '3. 戊'])
  })

  it('leave out rows that are deleted', () => {
    const parsed = parse(
      table(
        row([cell('期次'), cell('金额')]),
        row([cell('一'), cell('100')], '<w:del w:id="1"/>'),
        row([cell('二'), cell('200')], '<w:ins w:id="2"/>'),
      ),
    )
    expect(parsed.text).toBe('期次 | 金额\n二 | 200\n')
    expect(flagOf(parsed, 'tracked-deletion')).toMatchObject({ characters: 4, sample: '一100' })
    expect(flagOf(parsed, 'tracked-insertion')).toMatchObject({ count: 1 })
  })

  it('keep no properties of before', () => {
    const body = `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr>${run('正文')}</w:p>`
    expect(parse(body).blocks).toEqual([{ start: 0, end: 2, type: 'paragraph' }])
  })
})

describe('hidden text', () => {
  const styles = `<w:style w:type="character" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="T"><w:name w:val="t"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr></w:tblStylePr></w:style>`

  it.each([
    ['marked as such', run('密', '<w:vanish/>')],
    ['by its style', run('密', '<w:rStyle w:val="H"/>')],
    ['in white', run('密', '<w:color w:val="FFFFFF"/>')],
    ['almost in white', run('密', '<w:color w:val="FEFDFC"/>')],
    ['in the white of the theme', run('密', '<w:color w:val="auto" w:themeColor="background1"/>')],
    ['in one point', run('密', '<w:sz w:val="2"/>')],
    [
      'in black on black',
      run('密', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'),
    ],
    [
      'as what only makes a field',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('密')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
  ])('%s is left out and flagged', (_, hidden) => {
    const parsed = parse({ styles, body: `<w:p>${run('明')}${hidden}</w:p>` })
    expect(parsed.text).toBe('明\n')
    expect(flagOf(parsed, 'hidden-text')).toEqual({
      type: 'hidden-text',
      count: 1,
      characters: 1,
      sample: '密',
    })
    expect(parsed.characters).toEqual({ read: 3, text: 2, furniture: 0, hidden: 1 })
  })

  it.each([
    ['switched off again', run('明', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')],
    ['only in web view', run('明', '<w:webHidden/>')],
    [
      'white on a dark ground',
      run('明', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'),
    ],
    ['white on a marker', run('明', '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>')],
    ['light grey', run('明', '<w:color w:val="D9D9D9"/>')],
  ])('is not what is %s', (_, seen) => {
    const parsed = parse({ styles, body: `<w:p>${seen}</w:p>` })
    expect(parsed.text).toBe('明\n')
    expect(parsed.flags).toEqual([])
  })

  it('is not what is white in the dark cells of a table', () => {
    const white = '<w:color w:val="FFFFFF"/>'
    const dark = `<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${paragraph('甲', '', white)}`
    const own = table(row([dark, paragraph('乙', '', white)]))
    const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>${row([paragraph('丙', '', white), cell('丁')])}</w:tbl>`
    expect(linesOf({ styles, body: own + styled })).toEqual(['甲 |', '丙 | 丁'])
  })

  it('writes raised numbers as such, and other raised words as they are', () => {
    const raised = '<w:vertAlign w:val="superscript"/>'
    const body = `<w:p>${run('30日内，5m')}${run('2', raised)}${run('，1')}${run('st', raised)}${run('，H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O')}</w:p>`
    expect(linesOf(body)).toEqual(['30日内，5m²，1st，H2O'])
  })

  it('joins paragraphs whose mark is hidden', () => {
    const body = `${paragraph('第一条', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>')}${paragraph('　定义')}`
    expect(linesOf(body)).toEqual(['第一条　定义'])
  })

  it('is what nobody can see: zero-width, bidirectional and control characters', () => {
    const parsed = parse(paragraph('付\u200B款\u202E方\uFEFF式\u{E0041}'))
    expect(parsed.text).toBe('付款方式\n')
    expect(flagOf(parsed, 'invisible-characters')).toEqual({
      type: 'invisible-characters',
      count: 5,
      characters: 5,
    })
  })
})

describe('tables', () => {
  it('are rows of cells, each row a block', () => {
    const parsed = parse(
      paragraph('前') +
        table(
          row([cell('期次'), cell('金额', '（元）')]),
          row([cell('一'), cell('')]),
          row([cell(''), cell('')]),
        ) +
        table(row([cell('a'), cell('b')])),
    )
    expect(parsed.text).toBe('前\n期次 | 金额 （元）\n一 |\na | b\n')
    expect(parsed.blocks.map(({ type, table, row }) => [type, table, row])).toEqual([
      ['paragraph', undefined, undefined],
      ['row', 0, 0],
      ['row', 0, 1],
      ['row', 1, 0],
    ])
  })

  it('say again in each row what is merged over several', () => {
    const merge = (value: string, text: string) =>
      `<w:tcPr><w:vMerge${value}/></w:tcPr>${paragraph(text)}`
    const body = table(
      row([merge(' w:val="restart"', '开发'), cell('设计'), cell('100')]),
      row([merge('', ''), cell('测试'), cell('200')]),
      row([`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('合计')}`, cell('300')]),
    )
    expect(linesOf(body)).toEqual(['开发 | 设计 | 100', '开发 | 测试 | 200', '合计 | 300'])
  })

  it('in cells come after the row, as tables of their own', () => {
    const inner = table(row([cell('期次'), cell('比例')]), row([cell('一'), cell('30%')]))
    const parsed = parse(table(row([cell('付款方式'), `${cell('如下：')}${inner}`])))
    expect(parsed.text).toBe('付款方式 | 如下：\n期次 | 比例\n一 | 30%\n')
    expect(parsed.blocks.map(({ table }) => table)).toEqual([0, 1, 1])
  })

  it('of one column, and cells of half a page, are no tables', () => {
    const articles = Array.from({ length: 13 }, (_, index) => `第${index}条`)
    const frame = table(row([cell('合同', '总则')]))
    const bilingual = table(row([cell(...articles), cell('Articles')]))
    const parsed = parse(frame + bilingual)
    expect(parsed.text).toBe(`合同\n总则\n${articles.join('\n')}\nArticles\n`)
    expect(parsed.blocks.every(({ type }) => type === 'paragraph')).toBe(true)
  })

  it('number their rows where the first column is a list', () => {
    const numbering = `${list(0, level(0, 'decimal', '%1'))}${instance(1, 0)}`
    const line = (text: string) => row([paragraph('', numbered(1)), cell(text)])
    const parsed = parse({ numbering, body: table(line('服务器'), line('交换机')) })
    expect(parsed.text).toBe('1 | 服务器\n2 | 交换机\n')
    expect(parsed.blocks.map(({ labelLength }) => labelLength)).toEqual([1, 1])
  })
})

describe('what is beside the text', () => {
  it('as notes comes after the paragraph that refers to it', () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const parsed = parse({
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('—')}</w:footnote><w:footnote w:id="1">${paragraph('含税')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph('见附件')}</w:endnote>`,
      body: `<w:p>${run('总价30')}${reference('footnote', 1)}${run('万元')}</w:p><w:p>${run('附则')}${reference('endnote', 1)}</w:p>`,
    })
    expect(parsed.text).toBe('总价30万元\n[1] 含税\n附则\n[2] 见附件\n')
    expect(parsed.blocks[1]).toEqual({ start: 7, end: 13, type: 'note', labelLength: 3 })
  })

  it('as notes that nothing shows is hidden, and counted', () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`
    const reference = (id: number) => `<w:footnoteReference w:id="${id}"/>`
    const parsed = parse({
      footnotes: `${note(1, '含税')}${note(2, '此注无人提及')}${note(3, '引用已隐藏')}${note(4, '引用已删')}${note(5, '')}`,
      body: `<w:p>${run('总价')}<w:r>${reference(1)}</w:r><w:r><w:rPr><w:vanish/></w:rPr>${reference(3)}</w:r><w:del w:id="1"><w:r>${reference(4)}</w:r></w:del></w:p>`,
    })
    expect(parsed.text).toBe('总价\n[1] 含税\n')
    const hidden = '此注无人提及引用已隐藏引用已删'.length
    expect(parsed.flags).toContainEqual({
      type: 'hidden-text',
      count: 3,
      characters: hidden,
      sample: '此注无人提及',
    })
    const { read, text, furniture } = parsed.characters
    expect(parsed.characters.hidden).toBe(hidden)
    expect(read).toBe(text + furniture + hidden)
  })

  it('in a box is read once, after the paragraph that it is drawn beside', () => {
    const content = `<w:txbxContent>${paragraph('框')}</w:txbxContent>`
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:spPr><a:noFill/></wps:spPr><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(linesOf(`<w:p>${run('前')}${box}${run('后')}</w:p>`)).toEqual(['前后', '框'])
  })

  it('as headers, footers and comments is counted and left out', () => {
    const parsed = parse({
      body: paragraph('正文'),
      header: paragraph('合同编号 HT-1'),
      footer: paragraph(''),
      comments: `<w:comment w:id="1">${paragraph('改一下')}</w:comment>`,
    })
    expect(parsed.text).toBe('正文\n')
    expect(parsed.flags).toEqual([
      { type: 'comment', count: 1, characters: 3, sample: '改一下' },
      { type: 'header-or-footer', count: 1, characters: 9, sample: '合同编号 HT-1' },
    ])
    expect(parsed.characters).toEqual({ read: 15, text: 3, furniture: 9, hidden: 3 })
  })

  it('as macros, templates, links and embedded files is flagged and never opened', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const parsed = parse({
      body: paragraph('正文'),
      relations: relation('x1', `${type}/hyperlink`, 'https://example.com/', true),
      settings: '<w:attachedTemplate r:id="t"/>',
      files: {
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('t', `${type}/attachedTemplate`, 'http://evil.example/t.dotm', true)}</Relationships>`,
        'word/vbaProject.bin': 'macro',
        'word/media/image1.png': 'png',
        'word/embeddings/oleObject1.bin': 'ole',
      },
    })
    expect(flagOf(parsed, 'external-reference')).toMatchObject({ count: 2 })
    expect(flagOf(parsed, 'macro')).toMatchObject({ count: 1 })
    expect(flagOf(parsed, 'embedded-object')).toMatchObject({ count: 2 })
  })

  it('as properties is told', () => {
    const core =
      '<dc:title> 软件开发合同 </dc:title><dc:creator>张三</dc:creator><dcterms:created>2024-03-01T08:00:00Z</dcterms:created><dcterms:modified>soon</dcterms:modified>'
    expect(parse({ body: paragraph('正文'), core }).properties).toEqual({
      title: '软件开发合同',
      author: '张三',
      createdOn: '2024-03-01',
    })
  })
})

describe('files of other programs', () => {
  it('may call the namespaces as they like', () => {
    const other = buildDocx({
      body: '',
      files: {
        'word/document.xml':
          '<?xml version="1.0"?><ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:pPr><ns0:outlineLvl ns0:val="1"/></ns0:pPr><ns0:r><ns0:t>甲&amp;乙 &#x4E00;</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
      },
    })
    expect(parseDocx(other)).toMatchObject({ text: '甲&乙 一\n', blocks: [{ headingLevel: 2 }] })
  })

  it('may be in UTF-16', () => {
    const xml =
      '\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>付款</w:t></w:r></w:p></w:body></w:document>'
    const files = { 'word/document.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) }
    expect(parseDocx(buildDocx({ body: '', files })).text).toBe('付款\n')
  })
})

describe('faults', () => {
  const failure = (parts: DocxParts) => {
    try {
      return parse(parts)
    } catch (error) {
      return error
    }
  }

  it('are told: no text, images instead of text, XML that breaks off, elements without end', () => {
    expect(failure({ body: '' })).toMatchObject({ code: 'DOCUMENT_EMPTY' })
    const scan = { body: '', files: { 'word/media/image1.png': 'png' } }
    expect(failure(scan)).toMatchObject({ code: 'DOCUMENT_WITHOUT_TEXT' })
    const broken = { body: '', files: { 'word/document.xml': '<w:document><w:body><w:p>' } }
    expect(failure(broken)).toMatchObject({ code: 'DOCUMENT_DAMAGED' })
    const deep = { body: `${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}` }
    expect(failure(deep)).toMatchObject({ code: 'DOCUMENT_DAMAGED' })
  })

  it('do not come from styles, lists and notes that refer to themselves or to nothing', () => {
    const parsed = parse({
      styles: `<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>${instance(1, 0)}`,
      footnotes: `<w:footnote w:id="1"><w:p>${run('注')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>`,
      body: `${paragraph('甲', `<w:pStyle w:val="A"/>${numbered(1)}`)}<w:p>${run('乙')}<w:r><w:footnoteReference w:id="1"/><w:footnoteReference w:id="9"/></w:r></w:p>`,
    })
    expect(parsed.text).toBe('甲\n乙\n[1] 注\n')
  })

  it('are not what comes of entities that a file declares', () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>甲&b;</w:t></w:r></w:p></w:body></w:document>'
    expect(parse({ body: '', files: { 'word/document.xml': xml } }).text).toBe('甲&b;\n')
  })
})
