import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readStoredText } from './read-stored-text.ts'

/** A question about the sample company, and what a right answer to it says. */
export interface ExpectedAnswer {
  function: 'weather' | 'sales-ranking' | 'contract-clauses'
  question: string
  /** The call that leads there. */
  call: { tool: string; arguments: Record<string, unknown> }
  /** Texts that all stand in a right answer, written in this way. */
  says: string[]
}

/** The text as it is; a number not as a part of another, nor without its sign. */
export const asWhole = (text: string): RegExp =>
  new RegExp(`(?<![\\d.-])${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d|\\.\\d)`)

/**
 * Questions with their right answers, read from the SQLite files by plain SQL: none of the functions'
 * code has a part in it. All have an answer, whatever the day.
 *
 * @param dataDir - of a box that was started with the sample company
 * @param today - `YYYY-MM-DD`: the day on which the questions are asked, in the company's time zone
 */
export function readExpectedAnswers(dataDir: string, today: string): ExpectedAnswer[] {
  const read = (database: string, sql: string, ...values: unknown[]): Record<string, unknown>[] => {
    const client = new Database(join(dataDir, 'data', `${database}.db`), { readonly: true })
    try {
      return client.prepare(sql).all(...values) as Record<string, unknown>[]
    } finally {
      client.close()
    }
  }

  const weather = (question: string, city: string, column: 'name_zh' | 'name_en') => {
    const [row = {}] = read(
      'weather',
      `SELECT temperature_c || '' AS temperature, condition, wind_level || '' AS wind
       FROM observations WHERE city_id = (SELECT id FROM cities WHERE ${column} = ?)`,
      city,
    )
    const isChinese = column === 'name_zh'
    return {
      function: 'weather' as const,
      question,
      call: { tool: 'get_weather', arguments: { city } },
      says: [
        String(row.temperature),
        String(row.wind),
        ...(isChinese ? [String(row.condition)] : []),
      ],
    }
  }

  /** `from` and `to` are SQLite's date modifiers, applied to today; `to` is exclusive. */
  const ranking = (
    question: string,
    by: 'person' | 'region' | 'product',
    { period, from, to, top = 1 }: { period: string; from: string[]; to: string[]; top?: number },
  ) => {
    const table = { person: 'sales_people', region: 'regions', product: 'products' }[by]
    const date = (modifiers: string[]) =>
      `date(?${modifiers.map((modifier) => `, '${modifier}'`).join('')})`
    const rows = read(
      'sales',
      `SELECT name, total || '' AS total FROM (
         SELECT ${by}_id AS id, sum(amount_yuan) AS total FROM orders
         WHERE ordered_on >= ${date(from)} AND ordered_on < ${date(to)} GROUP BY ${by}_id
       ) JOIN ${table} USING (id) ORDER BY total + 0 DESC LIMIT ${top}`,
      today,
      today,
    )
    return {
      function: 'sales-ranking' as const,
      question,
      call: { tool: 'rank_sales', arguments: { by, period, ...(top > 1 && { top }) } },
      says: rows.flatMap((row) => [String(row.name), String(row.total)]),
    }
  }

  const clause = (
    question: string,
    call: Record<string, unknown>,
    { company, path, version }: { company: string; path: string; version: string },
  ) => {
    const [row = {}] = read(
      'collections/contracts/index',
      `SELECT id, sent_on, body_start, end FROM clauses JOIN documents ON number = document
       WHERE version = ? AND path = ? AND counterparty = ?`,
      version,
      path,
      company,
    )
    const text = readStoredText(dataDir, 'contracts', String(row.id))
    const words = text.slice(Number(row.body_start), Number(row.end)).trim()
    return {
      function: 'contract-clauses' as const,
      question,
      call: { tool: 'find_clause', arguments: call },
      says: [company, String(row.sent_on), path, words],
    }
  }

  const month = (now: number) => ['start of month', `${now} months`]
  const year = (now: number) => ['start of year', `${now} years`]
  // SQLite has no quarters: the first month of today's is this many months back.
  const intoQuarter = (Number(today.slice(5, 7)) - 1) % 3
  const quarter = (now: number) => month(3 * now - intoQuarter)
  /** The year of the last third quarter that has begun. */
  const thirdQuarter = year(Number(today.slice(5, 7)) >= 7 ? 0 : -1)

  return [
    weather('上海现在天气怎么样?', '上海', 'name_zh'),
    weather('哈尔滨现在多少度?', '哈尔滨', 'name_zh'),
    weather("What's the weather in London right now?", 'London', 'name_en'),
    ranking('上个月谁卖得最多?', 'person', { period: 'last_month', from: month(-1), to: month(0) }),
    ranking('去年哪个地区销售额最高?', 'region', {
      period: 'last_year',
      from: year(-1),
      to: year(0),
    }),
    ranking('上季度销售额前3名的产品是哪些?', 'product', {
      period: 'last_quarter',
      from: quarter(-1),
      to: quarter(0),
      top: 3,
    }),
    ranking('Who sold the most last year?', 'person', {
      period: 'last_year',
      from: year(-1),
      to: year(0),
    }),
    clause(
      '我们上周发给客户的合同里关于违约金是怎么写的?',
      { topic: '违约金', sent: 'last_week' },
      { company: '恒信机电有限公司', path: '第十二章第三条', version: '1.0' },
    ),
    clause(
      '和云帆的合同里付款方式是怎么约定的?',
      { topic: '付款方式', counterparty: '云帆' },
      { company: '云帆供应链管理有限公司', path: '第十二章第三条', version: '2.0' },
    ),
    clause(
      '房屋租赁合同里押金是怎么规定的?',
      { topic: '押金', kind: 'lease' },
      { company: '锦城置业有限公司', path: '第三章第三条', version: '1.0' },
    ),
    clause(
      '东海电气的采购合同里管辖是怎么写的?',
      { topic: '管辖', counterparty: '东海电气', kind: 'purchase' },
      { company: '东海电气设备有限公司', path: '第十章第二条', version: '2.0' },
    ),
    clause(
      'What does the contract with Acme say about governing law?',
      { topic: 'governing law', counterparty: 'Acme' },
      { company: 'Acme Manufacturing Ltd', path: 'Article 12.1', version: '1.0' },
    ),
    ranking('第三季度谁卖得最多?', 'person', {
      period: 'q3',
      from: [...thirdQuarter, '6 months'],
      to: [...thirdQuarter, '9 months'],
    }),
  ]
}
