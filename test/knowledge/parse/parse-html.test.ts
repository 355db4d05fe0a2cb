import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../lib/knowledge/parse/parse-html.ts'
import { parseMarkdown } from '../../../lib/knowledge/parse/parse-markdown.ts'
import type { FlagType, ParsedDocument } from '../../../lib/knowledge/parsed-document.ts'

const parse = (html: string): ParsedDocument => parseHtml(Buffer.from(html))
const linesOf = ({ text }: ParsedDocument) => text.split('\n').slice(0, -1)
const flagOf = ({ flags }: ParsedDocument, type: FlagType) =>
  flags.find((flag) => flag.type === type)

describe('parseHtml()', () => {
  it('reads lines as they are shown, with headings', () => {
    const parsed = parse(`<!doctype html><html><head><title> 员工
      手册 </title><meta name="Author" content="人事部"><style>p { color: red }</style></head><body>
      <h1>第一章<br>总则</h1><p>甲 &amp;&nbsp;乙
        丙</p><div>外<p>内</p>尾</div>行一<br/>行二<script>alert(1)</script>
      <pre>a  b
  c</pre></body></html>`)
    expect(linesOf(parsed)).toEqual([
      '第一章 总则',
      '甲 &\u00A0乙 丙',
      '外',
      '内',
      '尾',
      '行一',
      '行二',
      'a  b',
      'c',
    ])
    expect(parsed.blocks[0]).toMatchObject({ headingLevel: 1 })
    expect(parsed.properties).toEqual({ title: '员工 手册', author: '人事部' })
    expect(parsed.flags).toEqual([])
  })

  it('numbers lists as a browser does', () => {
    const parsed = parse(`<ol start="3"><li>甲<ol type="a"><li><p>子</p><p>续</p></li></ol></li>
      <li value="7">乙</li><li>丙</li></ol><ul><li>丁</li></ul><ul style="list-style:none"><li>戊</li></ul>`)
    expect(linesOf(parsed)).toEqual(['3. 甲', 'a. 子', '续', '7. 乙', '8. 丙', '• 丁', '戊'])
    expect(parsed.blocks.map(({ labelLength }) => labelLength)).toEqual([
      2,
      2,
      undefined,
      2,
      2,
      1,
      undefined,
    ])
  })

  it('reads tables by rows, with what spans several', () => {
    const parsed = parse(`<table><caption>表一</caption><thead><tr><th>类别<th>项目<th>金额</thead>
      <tr><td rowspan="2">开发</td><td>设计</td><td>100</td></tr><tr><td>测试</td><td>200</td></tr>
      <tr><td colspan="2">合计</td><td>300</td></tr></table>`)
    expect(linesOf(parsed)).toEqual([
      '表一',
      '类别 | 项目 | 金额',
      '开发 | 设计 | 100',
      '开发 | 测试 | 200',
      '合计 | 300',
    ])
  })

  it.each([
    [
      'Word',
      '<p>30日<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>内</p><p>乙</p><div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> 自然日</p><p>即日历日</p></div></div>',
      '1',
    ],
    [
      'a wiki',
      '<p>30日<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>内</p><p>乙</p><ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>自然日 即日历日</span></li></ol>',
      '1',
    ],
    [
      'people',
      '<p>30日<a id=r href="#n">*</a>内</p><p>乙</p><p id=n><a href="#r">*</a>自然日<br>即日历日</p>',
      '*',
    ],
  ])('puts a note behind the line that its mark stands in, as %s writes it', (_, page, mark) => {
    const parsed = parse(page)
    expect(linesOf(parsed)).toEqual(['30日内', `[${mark}] 自然日 即日历日`, '乙'])
    expect(parsed.blocks[1]).toMatchObject({ type: 'note', labelLength: 3 })
    expect(parsed.characters.read).toBe(parsed.text.length)
  })

  it('takes a line of contents and its heading, which link to each other, for no note', () => {
    const page =
      '<p><a id=t href="#h">第一章 总则</a></p><h1><a id=h href="#t">第一章 总则</a></h1><p>甲'
    expect(linesOf(parse(page))).toEqual(['第一章 总则', '第一章 总则', '甲'])
  })

  it('takes a hidden note, or one whose mark is hidden, for hidden text', () => {
    const parsed = parse(
      '<p>甲<span hidden><a id=r1 href="#n1">[1]</a></span><a id=r2 href="#n2">[2]</a></p><div hidden><p id=n1>密<a href="#r1">1</a></p><p id=n2>密<a href="#r2">2</a></p></div>',
    )
    expect(linesOf(parsed)).toEqual(['甲'])
    expect(flagOf(parsed, 'hidden-text')?.characters).toBe(6)
  })

  it.each<[string, string, string[]]>([
    [
      'what is said in its links',
      '<p>30 days<a id=r1 href="#n1">1</a>.</p><ol><li id=n1><a href="#r1">Calendar days, not business days.</a></li></ol>',
      ['30 days1.', '1. Calendar days, not business days.'],
    ],
    [
      'a clause that is called a mark',
      '<p>See <a role="doc-noteref" id=r1 href="#n1">the penalty of 5 percent</a>.</p><ul><li id=n1>甲<a href="#r1">1</a></ul>',
      ['See the penalty of 5 percent.', '• 甲1'],
    ],
    [
      'a section that a number leads to',
      '<p>见<a id=p1 href="#s1">1</a></p><div id=s1><h2>付款</h2><p>三十日内。</p><a href="#p1">1</a></div>',
      ['见1', '付款', '三十日内。', '1'],
    ],
    [
      'a letter that leads to what is called so',
      '<p>见<a id=ia href="#A">A</a>。</p><p>中</p><div id=A>A部分。<a href="#ia">↑</a></div>',
      ['见A。', '中', 'A部分。↑'],
    ],
    [
      'a sign in a mark that nobody sees',
      '<p>30<sup><a id=r1 href="#n1">&#8288;1</a></sup>日</p><ul><li id=n1>注<a href="#r1">↩&#xFE0E;</a></ul>',
      ['30日', '[1] 注'],
    ],
    [
      'a cell',
      '<p>费用<a id=r1 href="#n1">*</a></p><table><tr><td>项<td>额<tr><td id=n1><a href="#r1">*</a>不含税<td>5</table>',
      ['费用*', '项 | 额', '*不含税 | 5'],
    ],
    [
      'a note in a note, and one behind another',
      '<p>甲<a id=r1 href="#n1">[1]</a></p><ol><li id=n1><a href="#r1">↩</a>外<sup id=r2><a href="#n2">2</a></sup></li><li id=n2>内<a href="#r2">↩</a></li></ol>',
      ['甲', '[1] 外', '[2] 内'],
    ],
    [
      'a note of a cell of several rows',
      '<table><tr><td rowspan=2>甲<a id=r1 href="#n1"><sup>1</sup></a><td>1<tr><td>2</table><ol><li id=n1>注<a href="#r1">1</a></ol>',
      ['甲 | 1', '[1] 注', '甲 | 2'],
    ],
  ])('loses and doubles nothing where there is %s', (_, page, lines) => {
    const parsed = parse(page)
    expect(linesOf(parsed)).toEqual(lines)
    expect(parsed.characters.read).toBe(parsed.text.length + parsed.characters.hidden)
  })

  it('reads notes that lead to each other, however many', () => {
    const notes = Array.from(
      { length: 5_000 },
      (_, at) =>
        `<p id=n${at}><a href="#r${at}">1</a>注${at}<a id=r${at + 1} href="#n${at + 1}">[1]</a></p>`,
    )
    const parsed = parse(`<p>甲<a id=r0 href="#n0">[1]</a></p>${notes.join('')}`)
    expect(linesOf(parsed)).toHaveLength(5_001)
    // The last one leads to nothing.
    expect(linesOf(parsed)[5_000]).toBe('[1] 注4999[1]')
  })

  it('takes the margins of pages for such where LibreOffice wrote them, and nobody else', () => {
    const page =
      '<body><div title="header"><p>合同 <span hidden>密</span></p></div><p>甲</p></body>'
    const generator = '<meta name="generator" content="LibreOffice 7.4"/>'
    expect(parse(`${generator}${page}`).characters).toEqual({
      read: 6,
      text: 2,
      furniture: 3,
      hidden: 1,
    })
    expect(linesOf(parse(page))).toEqual(['合同', '甲'])
  })

  it('writes raised numbers as such', () => {
    const page =
      '<p>30日<sup>1</sup>内，5m<sup>2</sup>，10<sup>-3</sup>，1<sup>st</sup>，第1<sup>1)</sup>、2<sup>[3]</sup>和3<sup>1,2</sup>条，<span style="vertical-align:super">7</span>'
    expect(linesOf(parse(page))).toEqual(['30日¹内，5m²，10⁻³，1st，第1¹⁾、2[³]和3¹,²条，⁷'])
  })

  it('takes a page that is laid out by a table for a page', () => {
    const parsed = parse(
      '<table><tr><td><p>甲</p><p>乙</p></td></tr>散<tr><td>丙</td></tr></table>',
    )
    expect(linesOf(parsed)).toEqual(['散', '甲', '乙', '丙'])
  })

  it.each([
    '<span hidden>密</span>',
    '<span style="display: none">密</span>',
    '<div style="visibility:hidden"><b>密</b></div>',
    '<span style="font-size:1px">密</span>',
    '<span style="opacity:0">密</span>',
    '<span style="opacity:0.0">密</span>',
    '<span style="color:transparent">密</span>',
    '<span style="color:rgba(0, 0, 0, 0)">密</span>',
    '<span style="color:rgb(0 0 0 / 0%)">密</span>',
    '<span style="color:#00000000">密</span>',
    '<div style="color:transparent"><b style="color:inherit">密</b></div>',
    '<span style="background:#fff;background-clip:text;color:transparent">密</span>',
    '<div style="height:0;overflow:hidden">密</div>',
    '<span style="color:#FFF">密</span>',
    '<span style="color:#FFFFFFEE">密</span>',
    '<font color="white">密</font>',
    '<div style="background:#000"><span style="color:rgb(0, 0, 0)">密</span></div>',
    '<div style="position:absolute;left:-9999px">密</div>',
    '<span class="secret big">密</span>',
    '<span id="x">密</span>',
    '<noscript>密</noscript>',
  ])('leaves out and flags what is hidden: %s', (hidden) => {
    const style =
      '<style>/* a */ .secret, #x { display: none !important } @media print { p { display: none } }</style>'
    const parsed = parse(`${style}<p>明${hidden}</p>`)
    expect(parsed.text.replace(/\n/g, '')).toBe('明')
    expect(flagOf(parsed, 'hidden-text')).toMatchObject({ characters: 1, sample: '密' })
  })

  it.each([
    '<p style="background:#1F3864;color:#fff">明</p>',
    '<p style="background:url(x.png);color:white">明</p>',
    '<p style="font-size:12px;opacity:0.8">明</p>',
    '<p style="color:rgb(0, 0, 0)">明</p>',
    '<p style="color:rgba(0, 0, 0, 0.8)">明</p>',
    '<div style="color:transparent"><p style="color:#333">明</p></div>',
    '<div style="background:#000"><p style="background:rgba(255, 255, 255, 0);color:#fff">明</p></div>',
    '<p style="overflow:hidden;height:20px">明</p>',
    '<p style="font-size:1rem">明</p>',
    '<p style="background:linear-gradient(90deg, #06c, #c06);-webkit-background-clip:text;color:transparent">明</p>',
    '<p style="background-image:url(x.png);background-clip:text;color:#0000">明</p>',
  ])('keeps what is seen: %s', (html) => {
    expect(parse(html).text).toBe('明\n')
  })

  it('fetches nothing, and flags what a browser would fetch', () => {
    const parsed =
      parse(`<p>甲<img src="https://a.example/x.png"><img src="data:image/png;base64,AA==">
      <a href="//b.example/">链接</a><a href="#x">内</a><a href="mailto:a@b.c">信</a></p><iframe src="http://c.example/">旧</iframe><svg><path/></svg>`)
    expect(flagOf(parsed, 'external-reference')).toMatchObject({
      count: 3,
      sample: 'https://a.example/x.png',
    })
    expect(flagOf(parsed, 'embedded-object')).toMatchObject({ count: 2 })
    expect(linesOf(parsed)).toEqual(['甲 链接内信'])
  })

  it('believes what a page says of its encoding, unless it is UTF-8 all the same', () => {
    const gbk = Buffer.from([0xb8, 0xb6, 0xbf, 0xee]) // 付款
    const page = Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), gbk])
    expect(parseHtml(page).text).toBe('付款\n')
    expect(parse('<meta charset="gb2312"><p>付款').text).toBe('付款\n')
  })

  it('survives what is nested deeper than anyone writes, and what is never closed', () => {
    expect(parse(`${'<div>'.repeat(3_000)}甲<p>乙<table><tr><td>丙`).text).toBe('甲\n乙\n丙\n')
  })
})

describe('parseMarkdown()', () => {
  it('reads the page that it stands for', () => {
    const parsed = parseMarkdown(
      Buffer.from(`---
title: "员工手册"
author: 人事部
date: 2024-03-01
---

# 第一章 总则

第一条 **年假**为 \`5\` 天 &amp; [详见](https://a.example/)
第二条 病假

1. 甲
2. 乙
   - 丙

| 项目 | 天数 |
| --- | ---: |
| 年假 | 5 |

> 引用

- [x] 已阅

<span style="display:none">密</span>
`),
    )
    expect(linesOf(parsed)).toEqual([
      'title: "员工手册"',
      'author: 人事部',
      'date: 2024-03-01',
      '第一章 总则',
      '第一条 年假为 5 天 & 详见',
      '第二条 病假',
      '1. 甲',
      '2. 乙',
      '• 丙',
      '项目 | 天数',
      '年假 | 5',
      '引用',
      '• ☑ 已阅',
    ])
    expect(parsed.format).toBe('md')
    expect(parsed.properties).toEqual({
      title: '员工手册',
      author: '人事部',
      createdOn: '2024-03-01',
    })
    expect(flagOf(parsed, 'hidden-text')).toMatchObject({ characters: 1 })
    expect(flagOf(parsed, 'external-reference')).toMatchObject({ count: 1 })
  })

  it('puts notes behind the lines that refer to them, and loses none', () => {
    const parsed = parseMarkdown(
      Buffer.from(`30日[^1]内付款，再30日[^1]，见[^9]和[价目][u]。

| 项目 | 天数[^表] |
| --- | ---: |
| 年假 | 5 |

[^1]: 自然日
    即日历日

    遇节假日顺延
[^表]: 工作日
[^x]: 没有$&引用的
[^y]: - 列表
[1]: 本合同所称工作日
[甲]: 乙方

[u]: https://a.example/
`),
    )
    expect(linesOf(parsed)).toEqual([
      '30日内付款，再30日，见[^9]和价目。',
      '[1] 自然日 即日历日 遇节假日顺延',
      '项目 | 天数',
      '[表] 工作日',
      '年假 | 5',
      '[x] 没有$&引用的',
      '[y]',
      '• 列表',
      '[1]: 本合同所称工作日',
      '[甲]: 乙方',
    ])
    expect(parsed.characters.read).toBe(parsed.text.length)
  })

  it('ends a note where something else begins, and keeps a long one in its place', () => {
    const long = Array.from({ length: 15 }, (_, at) => `    段${at}`).join('\n\n')
    const parsed = parseMarkdown(
      Buffer.from(
        `首[^1]和[^2]。\n\n[^1]: 注\n续。\n## 第二章\n甲。\n\n[^2]: 长\n\n${long}\n\n    # 题\n\n尾\n`,
      ),
    )
    const words = Array.from({ length: 15 }, (_, at) => `段${at}`).join(' ')
    expect(linesOf(parsed)).toEqual([
      '首和。',
      '[1] 注 续。',
      `[2] 长 ${words} 题`,
      '第二章',
      '甲。',
      '尾',
    ])
  })

  it('takes a note right below the line that refers to it, and notes within notes up to a depth', () => {
    const parsed = parseMarkdown(
      Buffer.from('见[^1]: 30日[^1]付款。\n[^1]: 自然日\n\n60日[^2]。\n[^2]: 工作日\n'),
    )
    expect(linesOf(parsed)).toEqual(['见: 30日付款。', '[1] 自然日', '60日。', '[2] 工作日'])
    const nested = parseMarkdown(Buffer.from(`${'[^1]: '.repeat(3_000)}尾\n`))
    expect(linesOf(nested).at(-1)).toMatch(/尾$/)
    expect(nested.characters.read).toBe(nested.text.length)
  })
})
