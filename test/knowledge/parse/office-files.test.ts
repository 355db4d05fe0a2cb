import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../lib/knowledge/parse/parse-file.ts'
import { CONTRACT_LAYOUTS, readSource } from '../fixtures/contract-layouts.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/office')
const parse = (name: string) => parseFile(readFileSync(join(FOLDER, name)), name)

describe('files that LibreOffice wrote', () => {
  it.each(['purchase-framework', 'master-services-en'])(
    'give the text of the contract, with its table and note: %s',
    async (name) => {
      const layout = CONTRACT_LAYOUTS.find((one) => one.name === name)
      if (layout === undefined) throw new Error(`there is no layout ${name}`)
      const parsed = await parse(`${name}.docx`)
      const linesOf = (type: string) =>
        parsed.blocks
          .filter((block) => block.type === type)
          .map(({ start, end }) => parsed.text.slice(start, end))
      expect(linesOf('paragraph')).toEqual(readSource(layout))
      expect(linesOf('row')).toEqual(layout.table?.rows.map((cells) => cells.join(' | ')) ?? [])
      expect(linesOf('note')).toEqual(layout.note ? [`[1] ${layout.note.text}`] : [])
      const { read, text, furniture, hidden } = parsed.characters
      expect([text, hidden]).toEqual([parsed.text.length, 0])
      expect(read).toBe(text + furniture)
      expect(parsed.properties).toEqual({ title: readSource(layout)[0], author: '陈晓' })
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
