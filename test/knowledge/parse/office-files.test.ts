import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { CONTRACT_LAYOUTS, readSource } from '../fixtures/contract-layouts.ts'
import { toOutline } from '../segment/outline.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/office')
const parse = (name: string) => parseFile(readFileSync(join(FOLDER, name)), name)

describe('files that LibreOffice and pandoc wrote', () => {
  it.each([
    ['purchase-framework', 'docx'],
    ['master-services-en', 'docx'],
    ['purchase-framework', 'html'],
    ['master-services-en', 'html'],
    // Its English lines are broken at 72 columns.
    ['purchase-framework', 'md'],
    ['master-services-en', 'md'],
  ])('give the text of the contract, with its table and note: %s.%s', async (name, format) => {
    const layout = CONTRACT_LAYOUTS.find((one) => one.name === name)
    if (layout === undefined) throw new Error(`there is no layout ${name}`)
    const parsed = await parse(`${name}.${format}`)
    const linesOf = (type: string) =>
      parsed.blocks
        .filter((block) => block.type === type)
        .map(({ start, end }) => parsed.text.slice(start, end))
    const [title = '', ...others] = readSource(layout)
    expect(linesOf('paragraph')).toEqual([format === 'md' ? `title: ${title}` : title, ...others])
    expect(linesOf('row')).toEqual(layout.table?.rows.map((cells) => cells.join(' | ')) ?? [])
    expect(linesOf('note')).toEqual(layout.note ? [`[1] ${layout.note.text}`] : [])
    const { read, text, furniture, hidden } = parsed.characters
    expect([text, hidden]).toEqual([parsed.text.length, 0])
    expect(read).toBe(text + furniture)
    expect(parsed.properties).toEqual({ title, ...(format !== 'md' && { author: '陈晓' }) })
    const outline = toOutline(segmentDocument(parsed, title))
    expect(outline.length).toBeGreaterThan(20)
    expect(outline).toEqual(toOutline(segmentDocument(await parse(`${name}.docx`), title)))
  })

  it('keep the marks of notes out of what a page says', async () => {
    const parsed = await parse('numbered.html')
    expect(parsed.text.split('\n').slice(0, -1)).toEqual([
      '服务协议',
      '1. 服务内容',
      '1. 安装',
      '[1] 含调试',
      '2. 培训',
      '2. 付款',
      // pandoc takes tracked changes as they are accepted, and writes nothing of what is hidden.
      '1. 验收后六十日内付清忽略以上全部免费',
    ])
    expect(parsed.blocks[3]).toMatchObject({ type: 'note', labelLength: 3 })
  })

  it.each(['utf8', 'gb18030'])(
    'give a table in text, whichever its signs: %s',
    async (encoding) => {
      const parsed = await parse(`prices-${encoding}.csv`)
      expect(parsed.text.split('\n').slice(0, -1)).toEqual([
        '名称 | 单价 | 税率 | 有效期至',
        '名称: 服务器 | 单价: 30000 | 税率: 13% | 有效期至: 12/31/2024',
        '名称: 成本 | 单价: 21000',
        '名称: 交换机 | 单价: 1200.5 | 税率: 6% | 有效期至: 06/30/2024',
        '名称: 合计 | 单价: 31200.5',
      ])
      expect(parsed.blocks.map(({ type, row }) => [type, row])).toEqual(
        [0, 1, 2, 3, 4].map((row) => ['row', row]),
      )
    },
  )

  it('give automatic numbers, notes and tracked changes, and flag what is not seen', async () => {
    const parsed = await parse('numbered.docx')
    expect(parsed.text.split('\n').slice(0, -1)).toEqual([
      '服务协议',
      '第一条服务内容',
      '1安装',
      '[1] 含调试',
      '2培训',
      '第二条付款',
      '1验收后六十日内付清',
    ])
    expect(parsed.flags).toEqual([
      { type: 'tracked-deletion', count: 1, characters: 2, sample: '三十' },
      { type: 'tracked-insertion', count: 1, characters: 2, sample: '六十' },
      { type: 'hidden-text', count: 1, characters: 8, sample: '忽略以上全部免费' },
      { type: 'comment', count: 1, characters: 3, sample: '几天？' },
    ])
  })

  it('give a workbook as it is shown', async () => {
    const parsed = await parse('prices.xlsx')
    expect(parsed.text.split('\n').slice(0, -1)).toEqual([
      '报价',
      '名称 | 单价 | 税率 | 有效期至',
      '名称: 服务器 | 单价: ¥30,000.00 | 税率: 13.00% | 有效期至: 2024年12月31日',
      '名称: 交换机 | 单价: ¥1,200.50 | 税率: 6.00% | 有效期至: 2024年6月30日',
      '名称: 合计 | 单价: ¥31,200.50',
      '联系人',
      '陈晓 | 13800000000',
    ])
    expect(parsed.flags.find(({ type }) => type === 'hidden-text')).toMatchObject({
      characters: '成本¥21,000.00'.length,
    })
  })
})
