import { describe, expect, it } from 'vitest'

import { findDays } from '../../../lib/knowledge/recognise/days.ts'
import { findParties } from '../../../lib/knowledge/recognise/parties.ts'
import { recogniseMetadata } from '../../../lib/knowledge/recognise/recognise-metadata.ts'
import { recogniseTitle } from '../../../lib/knowledge/recognise/title.ts'
import { segmentDocument } from '../../../lib/knowledge/segment/segment-document.ts'
import { linesAsDocument } from '../lines-as-document.ts'

const OWN = ['启明智能科技有限公司', 'Qiming Intelligent Technology Co., Ltd.']

function recognise(fileName: string, text: string, companyNames: readonly string[] = OWN) {
  const document = { ...linesAsDocument(text), properties: {} }
  const clauses = segmentDocument(document, recogniseTitle(document, fileName).value)
  return recogniseMetadata({ fileName, document, clauses, companyNames })
}

describe('recogniseMetadata()', () => {
  it('reads a Chinese contract', () => {
    const text = `软件开发合同
合同编号：QM-RK-0230
版本：V2.1
甲方（委托方）：云帆供应链管理有限公司（以下简称“甲方”）
乙方（开发方）：启明智能科技有限公司
第一条 期限
本合同有效期自二〇二六年四月一日起至二〇二七年三月三十一日止。
第二条 价格
以上价格自2026年5月1日起执行。
签署页
甲方（盖章）：
日期：2026年3月12日
乙方（盖章）：
日期：2026年3月15日
附件一 说明
自2020年1月1日起至2020年2月1日止。`
    expect(recognise('合同.docx', text)).toEqual({
      metadata: {
        title: '软件开发合同', language: 'zh', kind: 'software', counterparty: '云帆供应链管理有限公司',
        signedOn: '2026-03-15', validFrom: '2026-04-01', validUntil: '2027-03-31', version: '2.1',
      },
      sources: {
        title: 'text', language: 'text', kind: 'text', counterparty: 'text', signedOn: 'text', validFrom: 'text', validUntil: 'text', version: 'text',
      },
    }) // prettier-ignore
  })

  it('reads an English contract', () => {
    const text = `AMENDED AND RESTATED MASTER SERVICES AGREEMENT
This Agreement is entered into as of March 1, 2026, by and between Harbor Retail Group Inc., a Delaware corporation (the "Customer"), and Qiming Intelligent Technology Co., Ltd. (the "Provider").
Article 1 Term
1.1 Term. This Agreement is effective as of April 1, 2026 and expires on March 31, 2029.`
    expect(recognise('msa.pdf', text).metadata).toEqual({
      title: 'AMENDED AND RESTATED MASTER SERVICES AGREEMENT', language: 'en', kind: 'service',
      counterparty: 'Harbor Retail Group Inc.', signedOn: '2026-03-01', validFrom: '2026-04-01',
      validUntil: '2029-03-31', version: 'AMENDED AND RESTATED',
    }) // prettier-ignore
  })

  it.each([
    ['2026-03-12_华创_软件开发合同_v2.docx', { sentOn: '2026-03-12', counterparty: '华创', kind: 'software', version: '2.0' }],
    ['恒信-采购框架-20260312-终稿.pdf', { sentOn: '2026-03-12', counterparty: '恒信', kind: 'purchase', version: '终稿' }],
    ['锦城 房屋租赁合同 第二版 2026.1.5.docx', { sentOn: '2026-01-05', counterparty: '锦城', kind: 'lease', version: '2.0' }],
    ['Acme_NDA_V1.2_signed_2026-02-03.pdf', { signedOn: '2026-02-03', counterparty: 'Acme', kind: 'nda', version: '1.2' }],
    ['员工手册（2026年1月修订版）.docx', { kind: 'handbook', version: '修订版' }],
    ['售后常见问题.md', { kind: 'faq' }],
    ['扫描件 (3).pdf', {}],
    ['价格.csv', {}],
    ['2026-03-12_华云数据_软件开发合同_v2.docx', { counterparty: '华云数据', kind: 'software', version: '2.0', sentOn: '2026-03-12' }],
    ['规范科技_采购合同.docx', { counterparty: '规范科技', kind: 'purchase' }],
    ['2026-03-12_价目表_v2.xlsx', { version: '2.0', sentOn: '2026-03-12' }],
    ['恒信.docx', {}],
    ['恒信-2026-03-12.docx', { sentOn: '2026-03-12', counterparty: '恒信' }],
  ])('reads the file name %s where the text says nothing', (fileName, expected) => {
    const { metadata, sources } = recognise(fileName, '内容见下。\n双方无其他约定。')
    const { title: _title, language: _language, ...rest } = metadata
    expect(rest).toEqual(expected)
    for (const field of Object.keys(expected)) {
      expect(sources[field as keyof typeof sources]).toBe('file-name')
    }
  }) // prettier-ignore

  it('prefers what the text says to the file name', () => {
    const { metadata, sources } = recognise(
      '2026-03-12_华创_采购合同_v3.docx',
      '设备销售合同\n版本号：2.0\n甲方：启明智能科技有限公司\n乙方：恒信机电有限公司\n第一条 甲方付款。',
    )
    expect(metadata).toMatchObject({
      kind: 'sale',
      counterparty: '恒信机电有限公司',
      version: '2.0',
    })
    expect(sources).toMatchObject({ counterparty: 'text', version: 'text', sentOn: 'file-name' })
  })

  it('leaves the counterparty out where it cannot tell which party is our own', () => {
    const text = '合作协议\n甲方：甲山有限公司\n乙方：乙水有限公司\n第一条 双方合作。'
    expect(recognise('协议.docx', text, []).metadata.counterparty).toBeUndefined()
    expect(recognise('乙水-合作协议.docx', text, []).metadata.counterparty).toBe('乙水有限公司')
  })

  it('reads when a policy comes into force, and no price', () => {
    const text =
      '差旅费管理制度\n第一条 为规范差旅费，制定本制度。\n第二条 住宿标准自2025年1月1日起调整。\n第三条 本制度自2026年1月1日起施行。'
    expect(recognise('制度.docx', text).metadata).toEqual({
      title: '差旅费管理制度', language: 'zh', kind: 'policy', validFrom: '2026-01-01',
    }) // prettier-ignore
  })

  it('takes the last word of a title for its kind', () => {
    const kindOf = (title: string): string | undefined =>
      recognise('x.docx', `${title}\n第一条 内容`).metadata.kind
    expect(kindOf('软件采购合同')).toBe('purchase')
    expect(kindOf('仓储服务协议')).toBe('storage')
    expect(kindOf('技术服务合同')).toBe('service')
    expect(kindOf('居间合同')).toBe('居间合同')
  })

  it.each([
    '自2026年3月12日起至',
    '甲方：',
    'between A and ',
    '一二三四五六七八九十',
    'V1.',
    ' ',
    '2026-',
  ])('reads two megabytes of %j in time that grows with them', (piece) => {
    const text = piece.repeat(2_000_000 / piece.length)
    const document = { ...linesAsDocument(text), properties: {} }
    const clauses = segmentDocument(document, '')
    const started = process.cpuUsage()
    const { metadata } = recogniseMetadata({ fileName: piece.repeat(20), document, clauses })
    const { user, system } = process.cpuUsage(started)
    expect(metadata.title.length).toBeLessThanOrEqual(piece.length * 20)
    // By what grows with their square it would be minutes.
    expect((user + system) / 1000).toBeLessThan(20_000)
  })

  it('gives the same for the same', () => {
    const text = '保密协议\n甲方：恒信机电有限公司\n乙方：启明智能科技有限公司\n第一条 保密'
    expect(recognise('a.docx', text)).toEqual(recognise('a.docx', text))
  })
})

describe('recogniseTitle()', () => {
  const titleOf = (text: string, title?: string) =>
    recogniseTitle(
      { ...linesAsDocument(text), properties: title === undefined ? {} : { title } },
      'file.docx',
    )

  it('finds the line that names a document, under numbers and marks', () => {
    expect(titleOf('密级：内部\n合同编号：1\n设备销售合同\n正文')).toEqual({
      value: '设备销售合同',
      source: 'text',
    })
    expect(titleOf('借 款 合 同\n正文。')).toEqual({ value: '借款合同', source: 'text' })
    expect(titleOf('# 售后服务常见问题\n问：保修多久？')).toEqual({
      value: '售后服务常见问题',
      source: 'text',
    })
  })

  it('takes the properties, but not what a program puts there', () => {
    expect(titleOf('正文在此。', '合作备忘')).toEqual({ value: '合作备忘', source: 'properties' })
    expect(titleOf('正文在此。', 'Microsoft Word - 1.docx')).toEqual({
      value: 'file',
      source: 'file-name',
    })
  })

  it('takes the file name of an empty text', () => {
    expect(titleOf('')).toEqual({ value: 'file', source: 'file-name' })
  })
})

describe('findDays()', () => {
  it.each([
    ['2026年3月12日', '2026-03-12'], ['2026 年 03 月 12 日', '2026-03-12'], ['二〇二六年三月十二日', '2026-03-12'],
    ['二零二六年十二月三十一日', '2026-12-31'], ['2026-3-12', '2026-03-12'], ['2026/03/12', '2026-03-12'],
    ['2026.3.12', '2026-03-12'], ['_20260312_', '2026-03-12'], ['March 12, 2026', '2026-03-12'],
    ['12 March 2026', '2026-03-12'], ['12th day of March, 2026', '2026-03-12'], ['Sept. 1, 2026', '2026-09-01'],
  ])('reads %s', (text, day) => {
    expect(findDays(text).map((named) => named.day)).toEqual([day])
  }) // prettier-ignore

  it.each([
    '2026-02-30',
    '2026年13月1日',
    '电话 20269912345',
    '1.2.3',
    '20260312001',
    '3026-01-01',
  ])('does not take %s for a day', (text) => {
    expect(findDays(text)).toEqual([])
  })
})

describe('findParties()', () => {
  it.each([
    ['甲方（买方）：恒信机电有限公司\n乙方（卖方）：启明智能科技有限公司', ['恒信机电有限公司', '启明智能科技有限公司']],
    ['出租方：锦城置业有限公司（以下简称甲方）  承租方：启明公司', ['锦城置业有限公司', '启明公司']],
    ['甲方：____________\n乙方：', []],
    ['is made between Acme Manufacturing Ltd, a company registered in England and Wales (the "Client"), and Qiming Technology Co., Ltd., a company registered in Suzhou, China (the "Developer").', ['Acme Manufacturing Ltd', 'Qiming Technology Co., Ltd.']],
    ['is made between:\n(1) Acme Ltd, a company; and\n(2) Qiming Inc.', ['Acme Ltd', 'Qiming Inc.']],
    ['Landlord: Northgate Properties LLC\nTenant: Qiming Inc.', ['Northgate Properties LLC', 'Qiming Inc.']],
  ])('reads %s', (front, names) => {
    expect(findParties(front)).toEqual(names)
  }) // prettier-ignore
})

describe('the other party', () => {
  it('is never our own company, also where nobody else is named', () => {
    const text = '框架协议\n甲方：启明智能科技有限公司\n乙方：__________\n第一条 总则\n平等互利。'
    expect(recognise('a.docx', text).metadata.counterparty).toBeUndefined()
  })

  it('is the first of several that have one role', () => {
    const text =
      '框架协议\n甲方：启明智能科技有限公司\n乙方一：恒信机电有限公司\n乙方2：博远贸易有限公司\n第一条 总则\n平等互利。'
    expect(recognise('a.docx', text).metadata.counterparty).toBe('恒信机电有限公司')
  })

  it('is found behind a party whose form is shortened', () => {
    const text = `SERVICE AGREEMENT
THIS AGREEMENT is made BETWEEN:
(1) BLUE OCEAN TRADING PTE. LTD., a company incorporated in Singapore (the "Client"); and
(2) QIMING INTELLIGENT TECHNOLOGY CO., LTD., a company incorporated in China (the "Provider").
1. Services
The Provider provides services.`
    expect(recognise('a.docx', text).metadata.counterparty).toBe('BLUE OCEAN TRADING PTE. LTD.')
  })
})

describe('the day of signing', () => {
  it.each([
    ['甲乙双方于2025年1月5日签订了《采购框架协议》，现补充如下：', undefined],
    ['甲乙双方于2025年1月5日签订的《采购框架协议》（下称原合同），现补充如下：', undefined],
    ['甲乙双方于2025年1月5日签订编号为HT-01的采购合同，现补充如下：', undefined],
    ['本协议由双方于2026年3月12日在苏州签订。', '2026-03-12'],
    ['双方于2026年3月12日订立本协议，', '2026-03-12'],
    ['双方于2026年3月12日签订如下协议：', '2026-03-12'],
    ['本协议于2026年3月12日由甲乙双方签署，一式两份。', '2026-03-12'],
  ])('in %s is %s', (sentence, day) => {
    const text = `补充协议\n甲方：恒信机电有限公司\n乙方：启明智能科技有限公司\n${sentence}\n第一条 价格\n单价为十元。`
    expect(recognise('a.docx', text).metadata.signedOn).toBe(day)
  })

  it('is that of the signatures, and not that of the contract that is changed', () => {
    const text =
      '补充协议\n甲方：恒信机电有限公司\n乙方：启明智能科技有限公司\n鉴于双方于2025年1月5日签订了《采购框架协议》。\n第一条 价格\n单价为十元。\n甲方（盖章）：\n日期：2026年3月12日\n乙方（盖章）：\n日期：2026年3月15日'
    expect(recognise('a.docx', text).metadata.signedOn).toBe('2026-03-15')
  })
})
