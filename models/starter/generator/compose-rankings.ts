/** Composed tools that rank one kind of things by what is counted: grouping, period, and how many. */
import { drawEntity } from './banks.ts'
import type { BankName, Family, Json, Language, Option } from './family.ts'
import { toText } from './json-text.ts'
import type { Random } from './random.ts'
import { PERIOD_NAMES, PERIOD_OPTIONS } from './samples/periods.ts'
import { CARDINALS } from './question.ts'
import * as words from './words/rankings.ts'
import type { Noun } from './words/nouns.ts'
import { parts } from './words/words.ts'

interface Made {
  family: Family
  explicit: Set<string>
  noun: Noun
}

interface Group {
  value: string
  codes: string[]
  asked: Record<Language, string[]>
  nouns: Record<Language, string[]>
  bank: string
}

const GROUPS: Group[] = words.GROUPS.map((line) => {
  const [value = '', codes = '', askedZh = '', zh = '', askedEn = '', en = '', bank = ''] =
    parts(line)
  return {
    value,
    codes: codes.split(';'),
    asked: { zh: askedZh.split(';'), en: askedEn.split(';') },
    nouns: { zh: zh.split(';'), en: en.split(';') },
    bank,
  }
})
/** Groups of which one would be taken for the other. */
const LIKE = [
  ['region', 'city', 'store'],
  ['customer', 'supplier', 'brand', 'store', 'channel'],
  ['machine', 'vehicle', 'line', 'product'],
  ['person', 'age', 'customer'],
  ['department', 'line', 'person'],
  ['month', 'weekday'],
]
/** Lists of those that no bank holds. */
const LISTS: Record<string, [zh: string[], en: string[]]> = {
  region: [
    parts('华东|华南|华北|西南|西北|东北|华中|海外|港澳|西部|东部|沿海|北方|南方'),
    parts(
      'North|South|East|West|Overseas|Coast|Midlands|Highlands|Northeast|Southwest|Central|Islands|Border',
    ),
  ],
  channel: [
    parts('官网|小程序|抖音|线下|电话|转介绍|展会|直播|公众号|代理商|短信|邮件|门店'),
    parts(
      'website|app|phone|referral|trade fair|live stream|reseller|email|store|ads|walk-in|partner|print',
    ),
  ],
  month: [
    parts('一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月'),
    parts('January|February|March|April|May|June|July|August|September|October|November|December'),
  ],
  weekday: [
    parts('周一|周二|周三|周四|周五|周六|周日'),
    parts('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  ],
  line: [
    parts('一号线|二号线|三号线|四号线|五号线|六号线|七号线|八号线|九号线|A线|B线|C线'),
    parts('Line 1|Line 2|Line 3|Line 4|Line 5|Line 6|Line 7|Line 8|Line 9|Line A|Line B'),
  ],
  age: [parts('18-24|25-34|35-44|45-54|55-64|65+'), parts('18-24|25-34|35-44|45-54|55-64|65+')],
}

const QUESTIONS = 34
const SEVERAL = 0.55
const PERIOD = 0.75
/** Most rows: longer ones do not fit a training row. */
const MAX_ROWS = 12

/** Draws a family. */
export function composeRanking(random: Random): Made {
  const line = parts(random.pick(words.MEASURES))
  const [zh = '', en = '', slug = '', saidZh = '', saidEn = '', unitZh = '', unitEn = ''] = line
  const said = { zh: saidZh.split(';'), en: saidEn.split(';') }
  const groups = drawGroups(random)
  const withPeriod = random.chance(PERIOD)
  const style = random.integer(0, 1)
  const codeOf = (group: Group): string => group.codes[style] ?? group.value
  const questions: Record<Language, string[]> = { zh: [], en: [] }
  for (const language of ['zh', 'en'] as const) {
    for (let count = 0; count < QUESTIONS; count++) {
      const group = random.pick(groups)
      questions[language].push(
        rankingTemplate(
          group.value,
          { slot: 'group', code: codeOf(group), said: said[language], withPeriod },
          language,
          random,
        ),
      )
    }
  }
  const rowsKey = random.pick(['rows', 'ranking', 'list', 'items'])
  const valueKey = random.pick(['value', 'total', 'count', 'amount'])
  const options = random.sample(PERIOD_OPTIONS, random.integer(4, 8))
  type Row = Record<string, Json>
  const head = (args: Record<string, Json>, language: Language): string => {
    const name = args['period'] === undefined ? undefined : PERIOD_NAMES[toText(args['period'])]
    return name === undefined ? '' : name[language]
  }
  return {
    noun: {
      group: `ranking ${slug}`,
      class: 'w',
      zh: [zh],
      en: [{ one: en, many: en }],
      measure: '个',
      bank: 'han',
      pinyin: slug,
    },
    explicit: new Set([...questions.zh, ...questions.en]),
    family: {
      names: [
        `rank_${slug}`,
        `${slug}_ranking`,
        `top_${slug}`,
        `most_${slug}`,
        `${slug}_leaderboard`,
        `paihang_${slug}`,
        `get_${slug}_rank`,
      ],
      descriptions: {
        zh: [
          `${zh}排行,可按不同维度`,
          `${zh}最多的是哪些`,
          `按维度给${zh}排名`,
          `${zh}排行榜:谁(哪个)最多`,
        ],
        en: [
          `Ranking by ${en}`,
          `Who or what has the most ${en}`,
          `Top list of ${en}, grouped`,
          `${en} leaderboard`,
        ],
      },
      parameters: [
        {
          slot: 'group',
          keys: ['by', 'group_by', 'dimension', 'group', 'rank_by', 'per'],
          descriptions: {
            zh: ['按什么分组', '统计维度', '排行的对象', '维度'],
            en: ['What is ranked', 'Dimension', 'Group by', 'What to group by'],
          },
          source: {
            kind: 'choice',
            options: groups.map((group) => toOption(group, codeOf(group))),
          },
        },
        ...(withPeriod
          ? [
              {
                slot: 'period',
                keys: ['period', 'time_range', 'when'],
                descriptions: { zh: ['时间段', '统计时间'], en: ['Period', 'Time range'] },
                source: { kind: 'choice', options } as const,
              },
            ]
          : []),
        {
          slot: 'top',
          keys: ['top', 'limit', 'n', 'count', 'how_many', 'size'],
          descriptions: {
            zh: ['取前几名,默认1', '前几名', '返回几个'],
            en: ['How many, default 1', 'Number of rows', 'How many to return'],
          },
          source: { kind: 'integer', min: 2, max: 12 },
          required: false,
        },
      ],
      questions,
      result: (args, draw) => {
        const group = groups.find((one) => codeOf(one) === args['group']) ?? groups[0]
        const count = Math.min(Number(args['top'] ?? 1), MAX_ROWS)
        const names = drawNames(group?.bank ?? 'han', count, draw)
        // Two to eight digits.
        let value = draw.integer(1, 9) * 10 ** draw.integer(1, 7) + draw.integer(0, 9_999_999)
        if (draw.chance(0.4)) value %= 10 ** draw.integer(3, 6)
        return {
          [rowsKey]: names.map((name) => {
            value = Math.max(3, Math.round(value * (0.55 + 0.44 * draw.next())))
            return { name, [valueKey]: value }
          }),
        }
      },
      answers: {
        zh: [
          (args, result: Record<string, Row[]>) => {
            const rows = result[rowsKey] ?? []
            const text = (row: Row): string =>
              `${toText(row['name'])},${toText(row[valueKey])}${unitZh}`
            const [first] = rows
            if (rows.length === 1 && first !== undefined)
              return `${head(args, 'zh')}${zh}最多的是${text(first)}。`
            return `${head(args, 'zh')}${zh}前${rows.length}名:${rows.map(text).join(';')}。`
          },
        ],
        en: [
          (args, result: Record<string, Row[]>) => {
            const rows = result[rowsKey] ?? []
            const text = (row: Row): string =>
              `${toText(row['name'])}, ${toText(row[valueKey])} ${unitEn}`
            const [first] = rows
            const when = head(args, 'en')
            const of = when === '' ? '' : ` (${when})`
            if (rows.length === 1 && first !== undefined) return `Most ${en}${of}: ${text(first)}.`
            return `Top ${rows.length}, ${en}${of}: ${rows.map(text).join('; ')}.`
          },
        ],
      },
    },
  }
}

function drawGroups(random: Random): Group[] {
  const wanted = random.integer(2, 5)
  const groups: Group[] = []
  // The three that most rankings have come up more often.
  const common = GROUPS.slice(0, 3)
  for (let tries = 0; groups.length < wanted && tries < 40; tries++) {
    const group = random.pick(random.chance(0.4) ? common : GROUPS)
    const fits = groups.every(
      (other) =>
        other !== group &&
        !LIKE.some((list) => list.includes(other.value) && list.includes(group.value)),
    )
    if (fits) groups.push(group)
  }
  return groups
}

const toOption = ({ asked }: Group, value: string): Option => ({
  value,
  zh: asked.zh,
  en: asked.en,
})

/**
 * A question for who or what comes first, or for the first few.
 *
 * @param value - of the group that is ranked, by `GROUPS`
 * @param options - `code`: what the schema calls it; `said`: of the measure, the last a noun in English
 */
export function rankingTemplate(
  value: string,
  options: {
    slot: string
    code?: string
    said: readonly string[]
    withPeriod: boolean
  },
  language: Language,
  random: Random,
): string {
  const { slot, code = value, said, withPeriod } = options
  const group = GROUPS.find((one) => one.value === value)
  if (group === undefined) throw new Error(`No group "${value}"`)
  const several = random.chance(SEVERAL)
  const frames =
    language === 'zh'
      ? several
        ? words.SEVERAL_ZH
        : words.FIRST_ZH
      : several
        ? words.SEVERAL_EN
        : words.FIRST_EN
  // The last is a noun for lists, the others are said of one.
  const names = said.slice(0, -1)
  const measure = several
    ? language === 'zh'
      ? random.pick(names)
      : random.pick(said.slice(-2))
    : random.pick(language === 'zh' ? names : said.slice(0, 2))
  const frame = random.pick(frames)
  const isTen = frame.includes('十大')
  const text = (isTen ? frame.replace('十大', '{top=10:十}大') : frame)
    .replace('{n}', () => (random.chance(0.75) ? '{top}' : drawNumeral(language, random)))
    .replace('{m}', measure)
    .replace('{g}', () => `{${slot}=${code}:${random.pick(group.asked[language])}}`)
    .replace('{k}', () => `{${slot}=${code}:${random.pick(group.nouns[language])}}`)
    .replace('{w}', withPeriod ? '{period}' : '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?[,:-]? ?([,:)])/g, (whole, mark: string) => (withPeriod ? whole : mark))
    .replace(/^[\s,:-]+/, '')
    .trim()
  return text
}

/** A number in words: 四, eight. */
function drawNumeral(language: Language, random: Random): string {
  const value = random.integer(2, 10)
  return `{top=${value}:${CARDINALS[language][value] ?? String(value)}}`
}

function drawNames(bank: string, count: number, random: Random): string[] {
  const language: Language = random.chance(0.65) ? 'zh' : 'en'
  const list = LISTS[bank]?.[language === 'zh' ? 0 : 1]
  if (list !== undefined) return random.sample(list, Math.min(count, list.length))
  const names = new Set<string>()
  for (let tries = 0; names.size < count && tries < 100; tries++)
    names.add(drawEntity(bank as BankName, language, 'train', random))
  return [...names]
}
