/** Composed tools that count records, or list them, by one or two filters. */
import { toText } from './json-text.ts'
import { drawEntity } from './banks.ts'
import type { Family, Json, Language, Option, Parameter, Source } from './family.ts'
import type { Random } from './random.ts'
import { PERIOD_OPTIONS } from './samples/periods.ts'
import { toSlug, type Noun } from './words/nouns.ts'
import { parts } from './words/words.ts'

interface Made {
  family: Family
  explicit: Set<string>
}

interface Filter {
  slot: string
  keys: string[]
  zh: string
  en: string
  source: Source
  /** In front of the noun in Chinese: `{x}的发票`; behind it in English: `invoices of {x}`. */
  zhFront: string[]
  enBehind: string[]
}

const STATES: Option[][] = [
  [
    ['open', '未完成|没完成|进行中', 'open|unfinished'],
    ['closed', '已完成|完成了|办结', 'closed|finished'],
  ],
  [
    ['pending', '待审核|待审批|没审批', 'pending|waiting'],
    ['approved', '已通过|审批通过', 'approved'],
    ['rejected', '被驳回|被拒绝|没通过', 'rejected'],
  ],
  [
    ['normal', '正常', 'normal'],
    ['overdue', '逾期|过期|超期', 'overdue|late'],
    ['cancelled', '已取消|取消了|作废', 'cancelled'],
  ],
  [
    ['active', '在用|使用中|启用', 'active|in use'],
    ['idle', '闲置|空闲|没人用', 'idle|unused'],
    ['broken', '故障|坏了|损坏', 'broken|faulty'],
  ],
].map((group) =>
  group.map(([value = '', zh = '', en = '']) => ({ value, zh: parts(zh), en: parts(en) })),
)

function filtersOf(noun: Noun, random: Random): Filter[] {
  const state = random.pick('awd'.includes(noun.class) ? STATES : STATES.slice(1, 3))
  return [
    {
      slot: 'period',
      keys: ['period', 'time_range', 'when', 'range'],
      zh: '时间段',
      en: 'Period',
      source: { kind: 'choice', options: random.sample(PERIOD_OPTIONS, random.integer(4, 10)) },
      zhFront: ['{period}的', '{period}', '{period}'],
      enBehind: ['{period}', 'from {period}'],
    },
    {
      slot: 'state',
      keys: ['status', 'state', 'filter'],
      zh: '状态',
      en: 'Status',
      source: { kind: 'choice', options: state },
      zhFront: ['{state}的'],
      enBehind: ['that are {state}'],
    },
    {
      slot: 'department',
      keys: ['department', 'dept', 'team'],
      zh: '部门',
      en: 'Department',
      source: { kind: 'copy', bank: 'department' },
      zhFront: ['{department}的', '{department}'],
      enBehind: ['of {department}', 'in {department}', 'for {department}'],
    },
    {
      slot: 'city',
      keys: ['city', 'location', 'place'],
      zh: '城市',
      en: 'City',
      source: { kind: 'copy', bank: 'city' },
      zhFront: ['{city}的', '{city}', '在{city}的'],
      enBehind: ['in {city}', 'located in {city}'],
    },
    {
      slot: 'company',
      keys: ['company', 'customer', 'firm'],
      zh: '公司名称',
      en: 'Company',
      source: { kind: 'copy', bank: 'company' },
      zhFront: ['{company}的'],
      enBehind: ['of {company}', 'for {company}', 'from {company}'],
    },
    {
      slot: 'person',
      keys: ['person', 'owner', 'name'],
      zh: '姓名',
      en: 'Person',
      source: { kind: 'copy', bank: 'person' },
      zhFront: ['{person}的', '{person}负责的', '{person}名下的'],
      enBehind: ['of {person}', 'assigned to {person}'],
    },
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function toParameter(filter: Filter, required: boolean): Parameter {
  return {
    slot: filter.slot,
    keys: filter.keys,
    descriptions: {
      zh: [filter.zh, `按${filter.zh}`],
      en: [filter.en, `${filter.en} to filter by`],
    },
    source: filter.source,
    required,
  }
}

/** Every question with the first filter; some with the second, which is optional. */
function write(
  filters: readonly Filter[],
  zhFrames: readonly string[],
  enFrames: readonly string[],
  random: Random,
): { zh: string[]; en: string[] } {
  const [first, second] = filters as [Filter, Filter?]
  const zh: string[] = []
  const en: string[] = []
  for (let i = 0; i < 14; i++) {
    const both = second !== undefined && random.chance(0.4)
    const front = [random.pick(first.zhFront), ...(both ? [random.pick(second.zhFront)] : [])]
    const behind = [random.pick(first.enBehind), ...(both ? [random.pick(second.enBehind)] : [])]
    const ordered = first.slot === 'state' && both ? front.toReversed() : front
    zh.push(
      random.pick(zhFrames).replace('{f}', ordered.join('').replace(/的(?=\{\w+\}负责的)/, '')),
    )
    en.push(random.pick(enFrames).replace('{f}', behind.join(' ')))
  }
  return { zh: [...new Set(zh)], en: [...new Set(en)] }
}

function drawFilters(noun: Noun, random: Random): Filter[] {
  const filters = random.sample(filtersOf(noun, random), 2)
  if (noun.class === 'p' && filters.some(({ slot }) => slot === 'person')) {
    return filters.filter(({ slot }) => slot !== 'person')
  }
  return random.chance(0.5) ? filters : filters.slice(0, 1)
}

const phrase = (
  said: Record<string, string>,
  filters: readonly Filter[],
  between: string,
): string =>
  filters.flatMap(({ slot }) => (said[slot] === undefined ? [] : [said[slot]])).join(between)

/** `how many invoices were there last month`. */
export function composeCount(noun: Noun, random: Random): Made {
  const filters = drawFilters(noun, random)
  const zh = random.pick(noun.zh)
  const en = random.pick(noun.en)
  const asked = random.pick(noun.zh)
  const many = random.pick(noun.en).many
  const m = noun.measure
  const questions = write(
    filters,
    [
      `{f}${asked}有多少${m}`,
      `{f}${asked}一共几${m}`,
      `{f}${asked}数量`,
      `有多少${m}{f}${asked}`,
      `统计{f}${asked}的数量`,
      `{f}${asked}总数是多少`,
      `查一下{f}${asked}有几${m}`,
      `{f}${asked}多少${m}?`,
      `数一下{f}${asked}`,
      `{f}一共有多少${m}${asked}`,
    ],
    [
      `How many ${many} {f} are there?`,
      `how many ${many} {f}`,
      `number of ${many} {f}`,
      `count ${many} {f}`,
      `Count the ${many} {f}`,
      `Tell me how many ${many} {f} we have`,
      `total ${many} {f}`,
    ],
    random,
  )
  const slug = toSlug(random.pick(noun.en).many, noun)
  const names = filters.map((filter) => filter.zh).join('和')
  const namesEn = filters.map((filter) => filter.en.toLowerCase()).join(' and ')
  const key = random.pick(['count', 'total', 'number', '数量'])
  return {
    family: {
      names: [
        `count_${slug}`,
        `${slug}_count`,
        `get_${slug}_count`,
        `how_many_${slug}`,
        `${noun.pinyin}_shuliang`,
        `total_${slug}`,
        `stat_${slug}`,
      ],
      descriptions: {
        zh: [
          `统计${zh}数量,按${names}`,
          `${zh}有多少${m},按${names}统计`,
          `按${names}统计${zh}数`,
          `${zh}数量统计`,
        ],
        en: [
          `Count ${en.many} by ${namesEn}`,
          `Number of ${en.many} by ${namesEn}`,
          `How many ${en.many} there are`,
        ],
      },
      parameters: filters.map((filter, index) => toParameter(filter, index === 0)),
      questions,
      result: (args, draw) => ({
        ...echo(args, filters),
        [key]: draw.integer(0, draw.pick([9, 90, 900, 9000])),
      }),
      answers: {
        zh: [
          (_, result: Record<string, Json>, said) =>
            `${phrase(said, filters, '')}的${zh}共${toText(result[key])}${m}。`,
        ],
        en: [
          (_, result: Record<string, Json>, said) =>
            `Number of ${en.many} (${phrase(said, filters, ', ')}): ${toText(result[key])}.`,
        ],
      },
    },
    explicit: new Set([...questions.zh, ...questions.en]),
  }
}

const echo = (args: Record<string, Json>, filters: readonly Filter[]): Record<string, Json> =>
  Object.fromEntries(
    filters.flatMap(({ slot, keys }) =>
      args[slot] === undefined ? [] : [[keys[0] ?? slot, args[slot]]],
    ),
  )

/** `which machines are broken`. */
export function composeList(noun: Noun, random: Random): Made {
  const filters = drawFilters(noun, random)
  const zh = random.pick(noun.zh)
  const en = random.pick(noun.en)
  const asked = random.pick(noun.zh)
  const many = random.pick(noun.en).many
  const m = noun.measure
  const questions = write(
    filters,
    [
      `{f}${asked}有哪些`,
      `列出{f}${asked}`,
      `{f}${asked}都有什么`,
      `{f}${asked}清单`,
      `{f}${asked}是哪几${m}`,
      `给我{f}${asked}的名单`,
      `查询{f}${asked}列表`,
      `{f}${asked}列一下`,
      `看看{f}${asked}有哪几${m}`,
      `有哪些{f}${asked}?`,
    ],
    [
      `Which ${many} {f} are there?`,
      `list ${many} {f}`,
      `List all ${many} {f}`,
      `show me the ${many} {f}`,
      `${many} {f}`,
      `Which are the ${many} {f}?`,
      `give me a list of ${many} {f}`,
    ],
    random,
  )
  const slug = toSlug(random.pick(noun.en).many, noun)
  const names = filters.map((filter) => filter.zh).join('和')
  const namesEn = filters.map((filter) => filter.en.toLowerCase()).join(' and ')
  const rowsKey = random.pick(['rows', 'items', 'list', slug])
  const nameKey = random.pick(['name', 'id', 'title'])
  const language: Language = random.chance(0.7) ? 'zh' : 'en'
  const bare = random.chance(0.3)
  const namesOf = (result: Record<string, Json>): string[] =>
    (result[rowsKey] as Json[]).map((row) =>
      typeof row === 'object' && row !== null
        ? toText((row as Record<string, Json>)[nameKey])
        : String(row),
    )
  return {
    family: {
      names: [
        `list_${slug}`,
        `${slug}_list`,
        `get_${slug}`,
        `find_${slug}`,
        `search_${slug}`,
        `${noun.pinyin}_liebiao`,
        `query_${slug}`,
      ],
      descriptions: {
        zh: [
          `列出${zh},按${names}筛选`,
          `按${names}查${zh}清单`,
          `${zh}列表(按${names})`,
          `有哪些${zh}:按${names}`,
        ],
        en: [
          `List ${en.many} by ${namesEn}`,
          `${capital(en.many)} by ${namesEn}`,
          `Find ${en.many} by ${namesEn}`,
        ],
      },
      parameters: filters.map((filter, index) => toParameter(filter, index === 0)),
      questions,
      result: (_args, draw) => {
        const drawn = new Set<string>()
        const wanted = draw.integer(1, 4)
        while (drawn.size < wanted) drawn.add(drawEntity(noun.bank, language, 'train', draw))
        const rows = [...drawn].map((name) => (bare ? name : { [nameKey]: name }))
        return { [rowsKey]: rows }
      },
      answers: {
        zh: [
          (_, result, said) =>
            `${phrase(said, filters, '')}的${zh}有:${namesOf(result).join('、')}。`,
        ],
        en: [
          (_, result, said) =>
            `${capital(en.many)} (${phrase(said, filters, ', ')}): ${namesOf(result).join(', ')}.`,
        ],
      },
      empty: {
        result: () => ({ [rowsKey]: [] }),
        answers: {
          zh: [(_, said) => `没有找到${phrase(said, filters, '')}的${zh}。`],
          en: [(_, said) => `No ${en.many} were found (${phrase(said, filters, ', ')}).`],
        },
      },
    },
    explicit: new Set([...questions.zh, ...questions.en]),
  }
}
