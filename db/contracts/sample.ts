import { readFileSync } from 'node:fs'
import { composeSoftwareDevelopment } from './documents/compose-software-development.ts'
import {
  EARLIER_SALE,
  EARLIER_PURCHASE,
  EARLIER_SOFTWARE,
  type Passage,
} from './documents/earlier.ts'
import type { ContractKind } from './kinds.ts'
import type { SampleDocument } from '../sample-document.ts'

type Counterparty =
  | '恒信机电有限公司'
  | '云帆供应链管理有限公司'
  | '锦城置业有限公司'
  | '华瑞生物医药股份有限公司'
  | '中联物流有限公司'
  | '东海电气设备有限公司'
  | '天河精密制造有限公司'
  | 'Acme Manufacturing Ltd'
  | 'Harbor Retail Group Inc.'

interface Contract {
  text: string
  kind: ContractKind
  counterparty: Counterparty
  sentOn: Temporal.PlainDate
  /** Default `1.0`. */
  version?: string
  /** Place in the list of the first version. */
  versionOf?: number
}

/**
 * The sample company's contracts. Whatever the day, contracts were sent today, yesterday, last week, last month, last
 * quarter and last year.
 */
export function sampleContracts(today: Temporal.PlainDate): SampleDocument[] {
  const lastWednesday = today.subtract({ days: today.dayOfWeek - 1 + 5 })
  const lastMonth = today.with({ day: 1 }).subtract({ months: 1 })
  const quarter = today.with({ day: 1 }).subtract({ months: (today.month - 1) % 3 })
  const lastQuarter = quarter.subtract({ months: 3 })
  const lastYear = today.with({ month: 1, day: 1 }).subtract({ years: 1 })

  const sale = read('equipment-sale.txt')
  const purchase = read('purchase-framework.txt')
  const software = composeSoftwareDevelopment()
  const contracts: Contract[] = [
    {
      text: read('lease.txt'),
      kind: 'lease',
      counterparty: '锦城置业有限公司',
      sentOn: lastYear.with({ month: 6, day: 18 }),
    },
    {
      text: replaceAll(sale, EARLIER_SALE),
      kind: 'sale',
      counterparty: '天河精密制造有限公司',
      sentOn: lastYear.with({ month: 11, day: 5 }),
    },
    {
      text: replaceAll(purchase, EARLIER_PURCHASE),
      kind: 'purchase',
      counterparty: '东海电气设备有限公司',
      sentOn: lastQuarter.subtract({ months: 4 }).with({ day: 21 }),
    },
    {
      text: purchase,
      kind: 'purchase',
      counterparty: '东海电气设备有限公司',
      sentOn: lastQuarter.add({ months: 1 }).with({ day: 10 }),
      version: '2.0',
      versionOf: 2,
    },
    {
      text: read('technical-service.txt'),
      kind: 'service',
      counterparty: '中联物流有限公司',
      sentOn: lastQuarter.add({ months: 2 }).with({ day: 15 }),
    },
    {
      text: replaceAll(software, EARLIER_SOFTWARE),
      kind: 'software',
      counterparty: '云帆供应链管理有限公司',
      sentOn: lastMonth.subtract({ months: 2 }).with({ day: 12 }),
    },
    {
      text: software,
      kind: 'software',
      counterparty: '云帆供应链管理有限公司',
      sentOn: lastMonth.with({ day: 12 }),
      version: '2.0',
      versionOf: 5,
    },
    {
      text: read('master-services-en.txt'),
      kind: 'service',
      counterparty: 'Harbor Retail Group Inc.',
      sentOn: lastMonth.with({ day: 14 }),
    },
    {
      text: sale,
      kind: 'sale',
      counterparty: '恒信机电有限公司',
      sentOn: lastWednesday,
    },
    {
      text: read('software-agreement-en.txt'),
      kind: 'software',
      counterparty: 'Acme Manufacturing Ltd',
      sentOn: today.subtract({ days: 1 }),
    },
    {
      text: read('nda.txt'),
      kind: 'nda',
      counterparty: '华瑞生物医药股份有限公司',
      sentOn: today,
    },
  ]
  return contracts.map(toDocument)
}

function toDocument({ text, sentOn, version = '1.0', versionOf, ...known }: Contract) {
  const title = text.slice(0, text.indexOf('\n'))
  return {
    fileName: `${title}_${known.counterparty}_v${version}.txt`,
    text,
    metadata: { ...known, sentOn: sentOn.toString(), version },
    ...(versionOf !== undefined && { versionOf }),
  }
}

/** @throws when a passage does not stand in the text exactly once */
function replaceAll(text: string, passages: readonly Passage[]): string {
  return passages.reduce((result, [later, earlier]) => {
    const parts = result.split(later)
    if (parts.length !== 2) {
      throw new Error(`Cannot replace "${later}": it stands ${parts.length - 1} times in the text`)
    }
    return parts.join(earlier)
  }, text)
}

function read(file: string): string {
  return readFileSync(new URL(`documents/${file}`, import.meta.url), 'utf8')
}
