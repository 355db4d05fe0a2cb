import { describe, expect, it } from 'vitest'
import { findSameDocument, toNames } from '../../../lib/knowledge/recognise/same-document.ts'

const TERMS = ['甲方应当在收到发票后三十日内付款', '乙方应当在签约后十日内交付货物', '双方对商业秘密负有保密义务', '争议提交被告所在地法院管辖'] // prettier-ignore
const write = (...changed: string[]): string => [...TERMS.slice(changed.length), ...changed].map((term, at) => `第${at + 1}条 ${term}。`).join('\n') // prettier-ignore

interface Given {
  file: string
  title?: string
  party?: string
  version?: string
  signedOn?: string
  text?: string
}

const find = (one: Given, other: Given) => {
  const [a, b] = [one, other].map(({ file, title = file, party, text = write(), ...rest }) => ({
    ...rest,
    names: toNames(file, title),
    counterpartyName: party,
    readText: () => text,
  }))
  return a && b && findSameDocument(a, b)
}

describe('findSameDocument()', () => {
  it.each([
    ['采购合同_华创_v1.docx', '采购合同_华创_v2.docx'],
    ['采购合同_华创.docx', '采购合同-华创-V2.1.pdf'],
    ['采购合同.docx', '采购合同 第二版.docx'],
    ['采购合同.docx', '采购合同（修订版）.docx'],
    ['采购合同.docx', '采购合同(2).docx'],
    ['采购合同.docx', '采购合同 - 副本 (3).docx'],
    ['采购合同_20260301.docx', '采购合同_20260412.docx'],
    ['2026-03-01 采购合同 初稿.docx', '2026年4月12日 采购合同 终稿.docx'],
    ['采购合同_三稿.docx', '采购合同_二稿.docx'],
    ['Supply Agreement draft.docx', 'Supply_Agreement_rev 3_final.docx'],
    ['Supply Agreement v1.docx', 'Supply Agreement v2 - Copy.docx'],
  ])('knows %s and %s for versions of one, by their names', (one, other) => {
    expect(find({ file: one }, { file: other, text: write('甲方应当在收到发票后六十日内付款') })).toBe('file-name') // prettier-ignore
  })

  it.each([
    ['other names', { file: '采购合同_v1.docx' }, { file: '销售合同_v2.docx' }],
    ['numbers of other orders', { file: '采购合同 PO-1001.docx' }, { file: '采购合同 PO-1002.docx' }],
    ['a supplement', { file: '采购合同_v1.docx' }, { file: '采购合同补充协议_v1.docx' }],
    ['names without a mark', { file: '采购合同.docx' }, { file: '采购合同.pdf' }],
    ['another party', { file: '采购合同_v1.docx', party: '华创' }, { file: '采购合同_v2.docx', party: '恒信' }],
    ['another number', { file: '采购合同_v1.docx', text: `合同编号：QM-01\n${write()}` }, { file: '采购合同_v2.docx', text: `合同编号：QM-02\n${write()}` }],
    ['another text', { file: '采购合同_v1.docx' }, { file: '采购合同_v2.docx', text: write('a', 'b', '另一份合同的第一条内容', '另一份合同的第二条内容') }],
    ['two signatures', { file: '采购合同_20260301.docx', signedOn: '2026-03-01' }, { file: '采购合同_20260412.docx', signedOn: '2026-04-12' }],
    ['nothing but a title', { file: 'a.docx', title: '采购合同' }, { file: 'b.docx', title: '采购合同' }],
  ])('tells documents apart by %s', (_what, one: Given, other: Given) => {
    expect(find(one, other)).toBeUndefined()
  }) // prettier-ignore

  it('knows them by the number of the contract, or by the version of one with a party, in their texts', () => {
    const numbered = (text: string) => `合同编号：QM-01\n${text}`
    const title = '采购合同'
    expect(find({ file: 'a.docx', title, text: numbered(write()) }, { file: 'b.pdf', title, text: numbered(write('新的一条')) })).toBe('text') // prettier-ignore
    const party = '华创'
    expect(find({ file: 'a.docx', title, party }, { file: 'b.docx', title, party, version: '2.0' })).toBe('text') // prettier-ignore
  })

  it('sees a clause that was put in before the others', () => {
    const text = ['新增的条款写在最前面', ...TERMS]
      .map((term, at) => `${at + 1}. ${term}。`)
      .join('\n')
    expect(find({ file: '合同v1.docx' }, { file: '合同v2.docx', text })).toBe('file-name')
  })
})
