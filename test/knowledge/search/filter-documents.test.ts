import { expect, it } from 'vitest'
import type { DayRange } from '../../../lib/knowledge/search.ts'
import { filterDocuments } from '../../../lib/knowledge/search/filter-documents.ts'
import { useIndex } from '../use-index.ts'

const COMPANIES = ['AB Ltd', 'Alibaba Group', 'Harbor-Retail LLC', '恒信机电有限公司', '天', 'TCL科技集团'] // prettier-ignore

/** What is asked for, and whose documents are left. */
const ASKED: Record<string, string[]> = {
  Alibaba: ['Alibaba Group'],
  'Alibaba Group China': ['Alibaba Group'],
  AB: ['AB Ltd'],
  'AB Ltd.': ['AB Ltd'],
  Harbor: ['Harbor-Retail LLC'],
  retail: ['Harbor-Retail LLC'],
  'Harbor Retail': ['Harbor-Retail LLC'],
  'harborretail inc': ['Harbor-Retail LLC'],
  arbor: [],
  恒信: ['恒信机电有限公司'],
  恒信机电设备公司: ['恒信机电有限公司'],
  阿里巴巴: [],
  天: ['天'],
  今天的天气: [],
  TCL: ['TCL科技集团'],
  TCL科技集团股份有限公司: ['TCL科技集团'],
}

it('filterDocuments() leaves those of a company by its full name, a short and a longer one, and no others', () => {
  const { index, add } = useIndex()
  for (const company of COMPANIES) {
    add(`${company}.txt`, `合同\n${company}\n`, { counterparty: company })
  }
  const find = (counterparty: string): unknown[] => {
    const { sql, params } = filterDocuments({ counterparty })
    const found = index.client.prepare(`SELECT counterparty FROM documents WHERE ${sql}`)
    return found.pluck().all(params)
  }
  expect(Object.fromEntries(Object.keys(ASKED).map((asked) => [asked, find(asked)]))).toEqual(ASKED)
})

it.each(['sentOn', 'signedOn', 'validFrom', 'validUntil'] as const)(
  'filterDocuments() leaves those whose %s lies between two days, both included, and none that has none',
  (name) => {
    const { index, add } = useIndex()
    const days = ['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01']
    for (const day of days) add(`${day}.txt`, `合同\n${day}\n`, { title: day, [name]: day })
    add('none.txt', '合同\n', { [name]: null })
    const find = (range: DayRange): unknown[] => {
      const { sql, params } = filterDocuments({ [name]: range })
      const found = index.client.prepare(`SELECT title FROM documents WHERE ${sql} ORDER BY number`)
      return found.pluck().all(params)
    }
    expect(find({ from: '2026-07-01', to: '2026-09-30' })).toEqual(days.slice(1, 3))
    expect(find({ from: '2026-09-30' })).toEqual(days.slice(2))
    expect(find({ to: '2026-06-30' })).toEqual(days.slice(0, 1))
    expect(find({})).toEqual(days)
  },
)
