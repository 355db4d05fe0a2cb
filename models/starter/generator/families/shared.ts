/**
 * Shorthand for the family files: several texts in one string, parameters in one line, answers as
 * templates, and names for made-up results.
 */
import type {
  BankName,
  Family,
  Json,
  Language,
  Option,
  Parameter,
  Said,
  Source,
  Texts,
} from '../family.ts'
import type { Random } from '../random.ts'

/** The texts of a block, one a line; blank lines and indentation do not count. */
export function lines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** `'a|b'` → `['a', 'b']`. */
export const words = (text: string): string[] => text.split('|')

/** Texts by language, one a line. */
export const texts = (zh: string, en: string): Texts => ({ zh: lines(zh), en: lines(en) })

/** A required parameter; keys and descriptions are `|`-separated alternatives. */
export const param = (
  slot: string,
  keys: string,
  source: Source,
  zh: string,
  en: string,
): Parameter => ({
  slot,
  keys: words(keys),
  descriptions: { zh: words(zh), en: words(en) },
  source,
})

/** The same parameter, not required. */
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, required: false })

/** An enum value with `|`-separated ways to say it. */
export const option = (value: string | number | boolean, zh: string, en: string): Option => ({
  value,
  zh: words(zh),
  en: words(en),
})

export const bank = (name: BankName): Source => ({ kind: 'copy', bank: name })
export const among = (zh: string, en: string): Source => ({
  kind: 'copy',
  values: { zh: words(zh), en: words(en) },
})
export const choice = (...options: Option[]): Source => ({ kind: 'choice', options })
export const integer = (min: number, max: number): Source => ({ kind: 'integer', min, max })
export const decimal = (min: number, max: number, decimals: number): Source => ({
  kind: 'number',
  min,
  max,
  decimals,
})
export const date: Source = { kind: 'date' }
/** A boolean: how to say yes and no, zh and en, `|`-separated. */
export const flag = (yesZh: string, yesEn: string, noZh: string, noEn: string): Source => ({
  kind: 'boolean',
  yes: { zh: words(yesZh), en: words(yesEn) },
  no: { zh: words(noZh), en: words(noEn) },
})

/** A question that lacks `slot`, and what to ask back. */
export const lacking = (
  slot: string,
  zh: string,
  en: string,
  replyZh: string,
  replyEn: string,
): NonNullable<Family['missing']>[number] => ({
  slot,
  questions: texts(zh, en),
  replies: texts(replyZh, replyEn),
})

const PERIODS = {
  today: ['今天', '今天|今日|今儿', 'today'],
  yesterday: ['昨天', '昨天|昨日|昨儿', 'yesterday'],
  this_week: ['本周', '本周|这周|这个星期|这礼拜', 'this week|the current week'],
  last_week: ['上周', '上周|上星期|上个星期|上礼拜', 'last week|the previous week'],
  this_month: ['本月', '本月|这个月|当月', 'this month|the current month'],
  last_month: ['上月', '上个月|上月|前一个月', 'last month|the previous month'],
  this_quarter: ['本季度', '本季度|这个季度|这季度|当季', 'this quarter|the current quarter'],
  last_quarter: ['上季度', '上季度|上个季度|上一季度', 'last quarter|the previous quarter'],
  this_year: ['今年', '今年|本年度|本年', 'this year|the current year'],
  last_year: ['去年', '去年|上一年|上年度', 'last year|the previous year'],
} as const

export type Period = keyof typeof PERIODS

/** An enum of periods, by their identifiers; with `'zh'`, by Chinese values (本月). */
export function periods(ids: readonly Period[], values: 'id' | 'zh' = 'id'): Source {
  return choice(
    ...ids.map((id) => {
      const [value, zh, en] = PERIODS[id]
      return option(values === 'zh' ? value : id, zh, en)
    }),
  )
}

/** The arguments of these slots that the call has, to put into a result. */
export function echo(args: Record<string, Json>, ...slots: string[]): Record<string, Json> {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = args[slot]
      return value === undefined ? [] : [[slot, value]]
    }),
  )
}

type Values = Record<string, Json | undefined>

/**
 * Fills a template: `{slot}` from the question's words, else from the result; `[…]` is left out
 * where one of its slots is absent; `<rows|、|{name}{n}件>` repeats its last part for each row.
 *
 * @throws {Error} when a slot outside brackets has no value.
 */
export function fill(template: string, values: Values): string {
  return template
    .replace(/<(\w+)\|([^|]*)\|([^>]*)>/g, (_, rows: string, separator: string, each: string) =>
      joined(values[rows] as Values[], each, separator),
    )
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name ?? ''] !== undefined)
        ? part
        : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`No value for {${name}} in "${template}"`)
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
    })
}

/** Fills the template for each row. */
export const joined = (rows: Values[], each: string, separator: string): string =>
  rows.map((row) => fill(each, row)).join(separator)

/** Answers as templates, one a line; see `fill`. */
export function answers(zh: string, en: string): Family['answers'] {
  const written = (block: string) =>
    lines(block).map(
      (template) => (_: Record<string, Json>, result: Values, said: Said) =>
        fill(template, { ...result, ...said }),
    )
  return { zh: written(zh), en: written(en) }
}

/** An empty result and what is said then, as templates over the question's words. */
export function nothing(
  result: NonNullable<Family['empty']>['result'],
  zh: string,
  en: string,
): NonNullable<Family['empty']> {
  const written = (block: string) =>
    lines(block).map((template) => (_: Record<string, Json>, said: Said) => fill(template, said))
  return {
    result,
    answers: { zh: written(zh), en: written(en) } satisfies Record<Language, unknown>,
  }
}

const SURNAMES = words(
  '王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕',
)
const GIVEN = words(
  '芳|伟|敏|静|丽|强|磊|洋|艳|勇|军|杰|娟|涛|明|超|秀英|霞|平|刚|桂英|建国|志强|晓东|雨桐|子轩|欣怡|浩然|梓涵|佳琪|文博|思远|海燕|立群|国栋|婷婷|嘉豪|一鸣|春梅|永康',
)
const FIRMS = words(
  '恒信|瑞丰|华腾|金石|东旭|远航|天成|博睿|宏图|盛达|中科|龙源|海纳|鼎新|凯越|润泽|佳禾|世联|迅达|正泽',
)
const TRADES = words('机电|科技|商贸|物流|电子|建材|食品|化工|医疗|包装|软件|纺织|光电|五金')
const GOODS = words(
  '轴承|离心泵|伺服电机|控制器|传感器|过滤器|电源模块|路由器|打印机|显示器|办公椅|保温杯|蓝牙耳机|键盘|硬盘|变频器|阀门|扫码枪|充电器|投影仪',
)

/** A person's name for a result. */
export const someone = (random: Random): string => random.pick(SURNAMES) + random.pick(GIVEN)
/** A company's name for a result. */
export const firm = (random: Random): string =>
  `${random.pick(FIRMS)}${random.pick(TRADES)}${random.pick(['有限公司', '公司', ''])}`
/** A product's name for a result. */
export const goods = (random: Random): string =>
  random.pick(GOODS) +
  random.pick(['', '', ` ${random.pick(words('A|B|K|M|X|T'))}${random.integer(1, 9) * 10}`])
/** Different rows with a `name` each, of the length wanted. */
export function rowsOf(
  random: Random,
  count: number,
  name: (random: Random) => string,
  rest: (random: Random, index: number) => Record<string, Json>,
): Record<string, Json>[] {
  const names = new Set<string>()
  while (names.size < count) names.add(name(random))
  return [...names].map((value, index) => ({ name: value, ...rest(random, index) }))
}
/** `YYYY-MM-DD` in these years. */
export const day = (random: Random, from = 2025, to = 2027): string =>
  `${random.integer(from, to)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`
/** `HH:MM` in working hours. */
export const clock = (random: Random): string =>
  `${two(random.integer(8, 19))}:${two(random.integer(0, 59))}`
/** A number such as SO-20260417. */
export const code = (random: Random, prefix: string): string =>
  `${prefix}${random.integer(100000, 999999)}`
/** A decimal number in [min, max]. */
export const real = (random: Random, min: number, max: number, decimals = 1): number =>
  Number((min + random.next() * (max - min)).toFixed(decimals))
/** Numbers that fall from row to row: `falling(random, 3, 9000)[1]`. */
export function falling(random: Random, count: number, top: number): number[] {
  const values: number[] = []
  for (
    let value = top;
    values.length < count;
    value = Math.round(value * (0.55 + random.next() * 0.4))
  )
    values.push(value)
  return values
}

const two = (value: number): string => String(value).padStart(2, '0')
