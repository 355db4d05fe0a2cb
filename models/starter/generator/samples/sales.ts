/** The sample tool `rank_sales`. */
import { toText } from '../json-text.ts'
import { drawEntity } from '../banks.ts'
import type { Family, Json } from '../family.ts'
import type { Random } from '../random.ts'
import { lines, parts } from '../words/words.ts'
import { withChatPhrases } from './chat-periods.ts'
import { PERIOD_AND_QUARTER_OPTIONS, PERIOD_NAMES, periodRange, someToday } from './periods.ts'
import { BROAD_SALES_EN, BROAD_SALES_ZH } from './sales-broad.ts'
import * as chat from './sales-chat.ts'
import { asOftenAs, cross, toQuestions, whole, type Worded } from './templates.ts'
import * as typed from './typed-more.ts'
import { WIDE_SALES } from './wide.ts'
import { SALES_TYPED_EN, SALES_TYPED_WITHOUT_PERIOD, SALES_TYPED_ZH } from './sales-typed.ts'
import { VOICES_SALES_EN, VOICES_SALES_WITHOUT_PERIOD, VOICES_SALES_ZH } from './sales-voices.ts'

type By = 'person' | 'region' | 'product'

const slotOf = (by: By, phrases: string): string[] =>
  parts(phrases).map((phrase) => `{by=${by}:${phrase}}`)

/** How the one that is asked for is called, as a question word and as a noun. */
const WHICH_ZH: Record<By, string[]> = {
  person: slotOf(
    'person',
    '谁|谁|谁|哪个人|哪位|哪个销售|哪位销售|哪个业务员|哪位同事|哪个销售员|哪个员工|哪位销售人员|咱们谁|公司里谁',
  ),
  region: slotOf(
    'region',
    '哪个地区|哪个地区|哪个大区|哪个区域|哪个片区|哪个区|哪里|哪儿|什么地区|哪个地方|哪一个地区|哪个销售区域',
  ),
  product: slotOf(
    'product',
    '哪个产品|哪个产品|哪种产品|什么产品|哪款产品|什么东西|哪个商品|什么货|哪样东西|哪款|哪种商品|啥东西|啥产品|哪一款产品',
  ),
}
const NOUN_ZH: Record<By, string[]> = {
  person: slotOf('person', '人|销售|销售员|业务员|员工|同事|销售人员'),
  region: slotOf('region', '地区|大区|区域|片区|销售区域'),
  product: slotOf('product', '产品|商品|货|东西|产品'),
}
const WHICH_EN: Record<By, string[]> = {
  person: slotOf(
    'person',
    'who|which salesperson|which sales rep|which rep|which person|which employee|which colleague|who on the team',
  ),
  region: slotOf(
    'region',
    'which region|what region|which area|which sales region|which territory',
  ),
  product: slotOf(
    'product',
    'which product|what product|which item|what item|which of our products|what',
  ),
}
const NOUN_EN: Record<By, string[]> = {
  person: slotOf('person', 'salesperson|sales rep|rep|seller|person|employee'),
  region: slotOf('region', 'region|sales region|area|territory'),
  product: slotOf('product', 'product|item'),
}
const NOUNS_EN: Record<By, string[]> = {
  person: slotOf('person', 'salespeople|sales reps|reps|sellers|people|employees'),
  region: slotOf('region', 'regions|sales regions|areas|territories'),
  product: slotOf('product', 'products|items'),
}
const all = <T>(table: Record<By, T[]>): T[] => [...table.person, ...table.region, ...table.product]

const FRAMES_WHICH_ZH = lines(`
{period}{}卖得最好
{period}{}卖得最好?
{period}{}卖得最多
{period}{}卖得最多?
{period}{}卖的最好
{period}{}卖的最多
{period}{}的销售额最高
{period}{}销售额最高?
{period}{}销售额第一
{period}{}销售最好
{period}{}业绩最好
{period}{}业绩最高
{period}{}业绩第一
{period}{}排第一
{period}{}销量最高
{period}{}销量第一
{period}销售额最高的是{}
{period}销售额最高的是{}?
{period}卖得最好的是{}
{period}卖得最多的是{}?
{period}业绩最好的是{}
{period}销售第一是{}
{period}销售冠军是{}
{period}的销冠是{}
{period}销售排名第一的是{}
{period}排名第一的是{}
{period}最能卖的是{}
{}{period}卖得最好
{}{period}卖得最多?
{}{period}业绩最好
{}{period}销售额最高
{}在{period}卖得最好
{}是{period}的销售冠军
{period},{}卖得最好?
{period} {} 卖得最好
{period}{}贡献的销售额最多
{period}{}成交额最高
{period}{}卖出去最多
{period}{}出单最多金额最大
帮我查{period}{}卖得最好
查一下{period}{}卖得最多
看看{period}{}业绩最好
统计一下{period}{}卖得最好
我想知道{period}{}的销售额最高
麻烦看下{period}{}卖得最多
请问{period}{}的销售业绩最好?
老板问{period}{}卖得最好
{period}到底{}卖得最好啊
{period}是{}卖得最好
{period}{}是第一名
`)
const FRAMES_NOUN_ZH = lines(`
{period}卖得最好的{}
{period}卖得最好的{}是哪个
{period}卖得最多的{}
{period}销售额最高的{}
{period}销售额最高的{}是哪个?
{period}业绩最好的{}
{period}销售第一的{}
{period}排名第一的{}
{period}销售冠军{}
{period}最畅销的{}
{period}按{}的销售排行
{period}{}销售排行
{period}{}销售排名
{period}{}排行榜
{period}的{}销售榜
{period}按{}看谁第一
按{}统计{period}销售排行
按{}排一下{period}的销售额
按{}看,{period}哪个第一
{}销售排行 {period}
销售排行 {period} 按{}
看一下{period}{}的销售排行
给我{period}的{}销售排名
`)
const FRAMES_TOP_ZH = lines(`
{period}销售前{top}的{}
{period}销售前{top}名的{}
{period}销售额前{top}的{}
{period}销售额前{top}名{}
{period}卖得最好的{top}个{}
{period}卖得最多的{top}个{}
{period}业绩前{top}的{}
{period}业绩最好的前{top}名{}
{period}{}销售排行前{top}
{period}{}销售前{top}名
{period}{}销售额前{top}名是哪些
{period}{}排行榜前{top}名
{period}{}排名前{top}
{period}{}前{top}
{period}{}前{top}名
{period}前{top}名{}
{period}前{top}的{}有哪些
{period}top{top}的{}
{period}{}top{top}
{period}{}TOP {top}
{period}销售top {top} {}
列出{period}销售额前{top}名的{}
给我{period}销售前{top}名{}的名单
查一下{period}{}销售额前{top}名
按{}排,{period}前{top}名
按{}列出{period}销售前{top}
{period}按{}的销售排行,取前{top}名
前{top}名{},{period}
帮我看{period}卖得最好的前{top}个{}
{period}最畅销的{top}个{}
`)
const FRAMES_WHICH_TOP_ZH = lines(`
{period}销售前{top}名是{}
{period}前{top}名是{}
{period}销售额前{top}是{}?
{period}业绩前{top}名都是{}
{period}卖得最好的前{top}名是{}
{period}排前{top}的是{}
{period}销售top{top}是{}
{period}{}排前{top}
{period}{}进了前{top}名
`)
const FIXED_TOP_ZH = [
  ...parts('三强|前三强|前三甲').flatMap((text) => [
    `{period}{by=person:销售}{top=3:${text}}`,
    `{period}{by=region:地区}{top=3:${text}}`,
    `{period}{by=product:产品}销售{top=3:${text}}`,
    `{period}{top=3:${text}}是{by=person:谁}`,
    `{period}{top=3:${text}}是{by=region:哪些地区}`,
    `{period}{top=3:${text}}是{by=product:哪些产品}`,
  ]),
  ...parts('十强|前十强|十大').flatMap((text) => [
    `{period}{by=person:销售}{top=10:${text}}`,
    `{period}{by=region:地区}销售{top=10:${text}}`,
    `{period}{top=10:${text}}{by=product:产品}`,
  ]),
  ...parts('五强|前五强').flatMap((text) => [
    `{period}{by=person:销售}{top=5:${text}}`,
    `{period}{by=region:区域}{top=5:${text}}`,
    `{period}{by=product:产品}{top=5:${text}}`,
  ]),
]
const PERSON_ZH = lines(`
{period}{by=person:}销冠
{period}{by=person:}销冠是谁
{period}{by=person:}的销售冠军
{period}{by=person:}销售冠军是谁?
{by=person:谁}是{period}的销冠
{period}{by=person:谁}最牛
{period}{by=person:谁}最厉害,卖了多少
{period}{by=person:谁}卖了最多的钱
{period}{by=person:谁}是业绩第一
{period}{by=person:谁}的单子最大
{period}{by=person:个人}业绩排行
{period}{by=person:个人}销售排名
{period}{by=person:个人}业绩前{top}名
{period}{by=person:个人}业绩排名前{top}
{period}{by=person:谁}业绩最突出
公司{period}{by=person:谁}业绩最好
销售部{period}{by=person:谁}卖得最好
咱们团队{period}{by=person:谁}第一
{period}业绩排前{top}的{by=person:人}都有谁
{period}销售前{top}名{by=person:是谁}
{period}前{top}名销售{by=person:是谁}
{period}前{top}名{by=person:都是谁}
{period}业绩前{top}{by=person:是谁}
{period}前{top}{by=person:名业务员}
{by=person:谁}卖得最好?{period}
{period}的状元{by=person:是谁}
{period}的销售状元{by=person:是谁}
{by=person:谁}是{period}的状元
{period}第一名{by=person:是谁}
{period}头名{by=person:是谁}
{period}的王牌{by=person:销售}是哪个
{period}拿第一的{by=person:是谁}
{period}业绩王{by=person:是谁}
{by=person:谁}是{period}业绩王
{period}最佳{by=person:销售}
{period}最佳{by=person:员工}是谁,按销售额
`)
const REGION_ZH = lines(`
{period}{by=region:哪里}的生意最好
{period}{by=region:哪个大区}业绩领先
{period}{by=region:各地区}销售排行
{period}{by=region:各大区}销售排名前{top}
{period}{by=region:各区域}谁卖得最多
{period}{by=region:分地区}销售排行
{period}{by=region:分区域}看哪个最好
{period}{by=region:哪边}卖得最好
{period}{by=region:区域}冠军
{period}{by=region:大区}业绩第一是哪个
{period}{by=region:哪些地区}卖得最好,前{top}个
{period}{by=region:哪个地区}的订单金额最大
`)
const PRODUCT_ZH = lines(`
{period}{by=product:什么}卖得最好
{period}{by=product:什么}卖得最多?
{period}{by=product:啥}卖得最好
{period}{by=product:什么}最好卖
{period}{by=product:什么}最畅销
{period}{by=product:爆款}是哪个
{period}的销冠是{by=product:什么货}
{period}的销冠{by=product:产品}
{period}销冠是{by=product:哪款}
{period}{by=product:什么货}走得最快
{period}{by=product:货}里头哪个卖得最好
{period}{by=product:热销产品}
{period}{by=product:热销产品}前{top}名
{period}{by=product:畅销产品}排行
{period}{by=product:畅销品}前{top}
{period}{by=product:各产品}销售排行
{period}{by=product:哪些产品}卖得最好,列前{top}个
{period}{by=product:哪个型号}卖得最好
{period}{by=product:单品}销售冠军
{period}最受欢迎的{by=product:产品}
{period}{by=product:产品}销售额第一的是哪个
`)

const FRAMES_WHICH_EN = lines(`
{} sold the most {period}?
{} sold the most {period}
{} sold most {period}?
{} sold the most of all {period}?
{} had the highest sales {period}?
{} had the most sales {period}?
{} was number one in sales {period}?
{} was the top seller {period}?
{} is the top seller {period}?
{} did best {period}?
{} performed best in sales {period}?
{} has the best sales {period}?
{} brought in the most money {period}?
{} generated the most revenue {period}?
{} made the most revenue {period}?
{} earned us the most {period}?
{} closed the most sales {period}?
{} had the highest revenue {period}?
{} contributed most {period}
{} made us the most money {period}?
{} came first in sales {period}
{} ranked first {period}?
{} leads sales {period}?
{} led sales for {period}?
{} was best {period}, by sales?
{} topped the sales ranking {period}?
For {period}, {} sold the most?
{period}: {} sold the most?
tell me {} sold the most {period}
Can you tell me {} sold the most {period}?
Do you know {} had the best sales {period}?
I want to know {} sold the most {period}
show me {} sold the most {period}
please check {} was the top seller {period}
`)
const FRAMES_NOUN_EN = lines(`
top {} {period}
top {} for {period}
top {} of {period}
best {} {period}
best selling {} {period}
best-selling {} of {period}
Top-selling {} {period}?
What's the best selling {} {period}?
Who or what was the top {} {period}?
number one {} {period}
highest sales by {} {period}
sales ranking by {} for {period}
sales ranking by {}, {period}
rank sales by {} for {period}
sales by {} {period}, who leads?
Give me the top {} for {period}
show the best {} of {period}
Our leading {} {period}?
leading {} in sales {period}
`)
const FRAMES_TOP_EN = lines(`
top {top} {} {period}
top {top} {} for {period}
top {top} {} of {period}
the top {top} {} {period}
top {top} {} by sales {period}
best {top} {} {period}
best {top} {} of {period}
What were the top {top} {} {period}?
what are our top {top} {} {period}
Which were the {top} best {} {period}?
show me the top {top} {} {period}
Show the top {top} {} for {period}.
list the top {top} {} for {period}
List the {top} best selling {} {period}
give me the top {top} {} of {period}
I need the top {top} {} for {period}
Can you list the top {top} {} {period}?
sales ranking {period}, top {top} {}
{period} top {top} {}
{period}: top {top} {}
the {top} {} with the highest sales {period}
rank the top {top} {} for {period}
`)
const PERSON_EN = lines(`
{by=person:Who} was our best salesperson {period}?
{by=person:Who}'s the sales champion {period}?
{by=person:Who} is winning {period}?
{by=person:who} made the most sales {period}
{by=person:who} closed the most {period}
{by=person:who} closed the biggest deals {period}, total amount
{by=person:Who} are the top {top} {period}?
{by=person:Who} were the top {top} sellers {period}?
sales champion{by=person:} {period}
top {by=person:performer} {period}
top {top} {by=person:performers} {period}
sales {by=person:leaderboard} {period}
sales {by=person:leaderboard} {period}, top {top}
the {by=person:rep} with the highest sales {period}
{by=person:Who} is our number one {period}?
`)
const REGION_EN = lines(`
{by=region:Where} did we sell the most {period}?
{by=region:where} were sales highest {period}
{by=region:where} do we sell best {period}
strongest {by=region:region} {period}
sales by {by=region:region} {period}, top {top}
{by=region:regional} sales ranking {period}
{by=region:regional} ranking for {period}, top {top}
`)
const PRODUCT_EN = lines(`
{by=product:what} sold best {period}
{by=product:What} sold the most {period}?
{by=product:What}'s our bestseller {period}?
{by=product:bestseller} {period}
{by=product:bestsellers} {period}, top {top}
most popular {by=product:product} {period}
{by=product:what} was our hit {period}
top {top} {by=product:bestsellers} for {period}
`)
/** Where the head word of a sentence stands: 谁 belongs to people only, and so on. */
const fitsZh = ({ template }: Worded): boolean =>
  !(/最能卖|业绩|最牛/.test(template) && /by=product/.test(template)) &&
  !(/最畅销/.test(template) && !/by=product/.test(template)) &&
  !(/冠军\{by|看谁第一|出单/.test(template) && !/by=person/.test(template)) &&
  !/:(货|东西)\}(是|销售|排|前|的|top|TOP)/.test(template)
const fitsEn = ({ template }: Worded): boolean =>
  !(
    /best selling|Best-selling|best-selling|Top-selling|top-selling/.test(template) &&
    !/by=product/.test(template)
  ) &&
  !/:what\} (is|was|leads|led|ranked|came|performed|topped|did|has|had|brought|generated)/.test(
    template,
  ) &&
  !/Who or what/.test(template)

/** Question words that stand for several when a number is asked: 哪些地区. */
const WHICH_SEVERAL_ZH = [
  ...slotOf('person', '谁|哪些人|哪几个人|哪几位'),
  ...slotOf('region', '哪些地区|哪几个地区|哪几个大区|哪些区域'),
  ...slotOf('product', '哪些产品|哪几个产品|哪几款|哪些商品'),
]
const QUESTIONS_ZH: Worded[] = [
  ...cross(FRAMES_WHICH_ZH, all(WHICH_ZH)),
  ...cross(FRAMES_NOUN_ZH, all(NOUN_ZH)),
  ...cross(FRAMES_TOP_ZH, all(NOUN_ZH)),
  ...cross(FRAMES_WHICH_TOP_ZH, WHICH_SEVERAL_ZH),
  ...whole([...FIXED_TOP_ZH, ...PERSON_ZH, ...REGION_ZH, ...PRODUCT_ZH]),
]
  .filter(fitsZh)
  .concat(chatQuestionsZh())
const QUESTIONS_EN: Worded[] = [
  ...cross(FRAMES_WHICH_EN, all(WHICH_EN)),
  ...cross(FRAMES_NOUN_EN, all(NOUN_EN)),
  ...cross(FRAMES_TOP_EN, all(NOUNS_EN)),
  ...whole([...PERSON_EN, ...REGION_EN, ...PRODUCT_EN]),
]
  .filter(fitsEn)
  .map(({ template, wording }) => ({ template: capitalize(template), wording }))
  .concat(chatQuestionsEn())

function chatQuestionsZh(): Worded[] {
  return [
    ...cross([...chat.CHAT_FRAMES_WHICH_ZH, ...typed.TYPED_WHICH_ZH], chat.CHAT_WHICH_ZH),
    ...cross([...chat.CHAT_FRAMES_NOUN_ZH, ...typed.TYPED_NOUN_ZH], chat.CHAT_NOUN_ZH),
    ...cross(chat.CHAT_FRAMES_TOP_ZH, chat.CHAT_COUNTED_ZH),
    ...whole([...chat.CHAT_PERSON_ZH, ...chat.CHAT_REGION_ZH, ...chat.CHAT_PRODUCT_ZH]),
    ...whole(typed.TYPED_SALES_ZH),
  ].filter(({ template }) => chat.fitsChat(template))
}

function chatQuestionsEn(): Worded[] {
  return [
    ...cross([...chat.CHAT_FRAMES_WHICH_EN, ...typed.TYPED_WHICH_EN], chat.CHAT_WHICH_EN),
    ...cross([...chat.CHAT_FRAMES_NOUN_EN, ...typed.TYPED_NOUN_EN], chat.CHAT_NOUN_EN),
    ...cross(chat.CHAT_FRAMES_TOP_EN, chat.CHAT_NOUNS_EN),
    ...whole([...chat.CHAT_PERSON_EN, ...chat.CHAT_REGION_EN, ...chat.CHAT_PRODUCT_EN]),
    ...whole(typed.TYPED_SALES_EN),
  ].filter(({ template }) => chat.fitsChat(template))
}

function capitalize(template: string): string {
  return template.replace(
    /^\{by=(\w+):([a-z])/,
    (_, by: string, letter: string) => `{by=${by}:${letter.toUpperCase()}`,
  )
}

const REGIONS = parts(
  '华东|华南|华北|华中|西南|西北|东北|海外|上海|北京|广东|浙江|江苏|四川|湖北|山东|福建|港澳台|长三角|珠三角',
)

const NAMES: Record<By, (random: Random) => string> = {
  person: (random) => drawEntity('person', random.chance(0.9) ? 'zh' : 'en', 'train', random),
  region: (random) => random.pick(REGIONS),
  product: (random) => drawEntity('product', random.chance(0.85) ? 'zh' : 'en', 'train', random),
}

function drawRows(by: By, top: number, random: Random): Row[] {
  const names = new Set<string>()
  const count = random.chance(0.93) ? top : random.integer(1, top)
  for (let tries = 0; names.size < count && tries < 100; tries++) names.add(NAMES[by](random))
  // Up to eight digits, none of them like those of the row before: they are copied, not continued.
  let amount = random.integer(20, 9999) * random.pick([10, 100, 1000, 1001, 5003, 9973])
  return [...names].map((name, index) => {
    if (index > 0) amount = Math.max(100, Math.round(amount * (0.6 + 0.39 * random.next())))
    return { rank: index + 1, name, amount, orders: random.integer(1, 160) }
  })
}

/** Longest list that still fits a training row. */
const MAX_ROWS = 12

/** `rank_sales`, exactly as the sample function has it, with other wordings behind. */
export const sales: Family = {
  names: [
    'rank_sales',
    'sales_ranking',
    'top_sellers',
    'sales_top',
    'query_sales_rank',
    'xiaoshou_paihang',
    'sales_leaderboard',
    'get_sales_ranking',
    'best_sellers',
  ],
  descriptions: {
    zh: [
      '销售排行:按时间段统计谁(哪个地区、哪种产品)卖得最多',
      '销售排名,可按人、地区或产品,按时间段',
      '某段时间内销售额最高的销售员、地区或产品',
      '查销售冠军:按个人、区域或产品排名',
      '业绩排行榜',
      '按时间段给销售额排名',
    ],
    en: [
      'Sales ranking: who (which region, which product) sold the most in a period',
      'Rank people, regions or products by sales in a period',
      'Top sellers by period',
      'Sales leaderboard',
      'Best selling people, regions or products of a period',
    ],
  },
  parameters: [
    {
      slot: 'by',
      keys: ['by', 'group_by', 'dimension', 'rank_by'],
      descriptions: {
        zh: ['按人、地区还是产品排行', '排行的对象', '统计维度'],
        en: ['Rank people, regions or products', 'What is ranked', 'Dimension'],
      },
      source: {
        kind: 'choice',
        options: [
          { value: 'person', zh: ['谁'], en: ['who'] },
          { value: 'region', zh: ['哪个地区'], en: ['which region'] },
          { value: 'product', zh: ['哪个产品'], en: ['which product'] },
        ],
      },
    },
    {
      slot: 'period',
      keys: ['period', 'time_range', 'range', 'when'],
      descriptions: {
        zh: ['时间段', '统计的时间段', '时间范围'],
        en: ['Period', 'Time range', 'The period to rank'],
      },
      source: { kind: 'choice', options: withChatPhrases(PERIOD_AND_QUARTER_OPTIONS) },
    },
    {
      slot: 'top',
      keys: ['top', 'limit', 'n', 'count'],
      descriptions: {
        zh: ['取前几名,默认1', '前几名', '返回几名'],
        en: ['How many, default 1', 'Number of rows', 'Top how many'],
      },
      source: { kind: 'integer', min: 1, max: 20 },
      required: false,
    },
  ],
  questions: toQuestions(
    { zh: QUESTIONS_ZH, en: QUESTIONS_EN },
    {
      zh: [
        ...asOftenAs(chatQuestionsZh(), whole(BROAD_SALES_ZH)),
        ...asOftenAs(chatQuestionsZh(), whole(VOICES_SALES_ZH)),
        ...asOftenAs(chatQuestionsZh(), whole(SALES_TYPED_ZH)),
        ...asOftenAs(chatQuestionsZh(), whole(WIDE_SALES.zh)),
      ],
      en: [
        ...asOftenAs(chatQuestionsEn(), whole(BROAD_SALES_EN)),
        ...asOftenAs(chatQuestionsEn(), whole(VOICES_SALES_EN)),
        ...asOftenAs(chatQuestionsEn(), whole(SALES_TYPED_EN)),
        ...asOftenAs(chatQuestionsEn(), whole(WIDE_SALES.en)),
      ],
    },
  ),
  missing: [
    {
      slot: 'period',
      questions: {
        zh: [
          ...VOICES_SALES_WITHOUT_PERIOD.zh,
          ...SALES_TYPED_WITHOUT_PERIOD.zh,
          ...lines(`
          {by=person:谁}卖得最好
          {by=person:谁}业绩最好?
          {by=region:哪个地区}卖得最好
          {by=product:哪个产品}卖得最多
          {by=product:什么}卖得最好
          销冠{by=person:}是谁
          {by=person:销售}前{top}名
          {by=product:产品}销售前{top}名
          {by=region:地区}销售排行
          查一下{by=person:个人}业绩排行
        `),
        ],
        en: [
          ...VOICES_SALES_WITHOUT_PERIOD.en,
          ...SALES_TYPED_WITHOUT_PERIOD.en,
          ...lines(`
          {by=person:who} sold the most?
          {by=product:which product} sells best?
          {by=region:which region} has the highest sales
          top {top} {by=product:products}
          top {top} {by=person:salespeople}
          sales ranking by {by=region:region}
        `),
        ],
      },
      replies: { zh: ['请问要查哪段时间?'], en: ['Which period do you mean?'] },
    },
  ],
  result: (args, random) => {
    const by = args['by'] as By
    const top = Math.min(Number(args['top'] ?? 1), MAX_ROWS)
    const range = periodRange(toText(args['period']), someToday(random))
    return { ...range, by, rows: drawRows(by, top, random) as unknown as Json }
  },
  answers: {
    zh: [
      (args, result: Ranking) => {
        const [first] = result.rows
        const when = `${nameOf(args, 'zh')}(${result.from}至${result.to})`
        if (result.rows.length === 1 && first !== undefined) {
          const noun = { person: '', region: '的地区', product: '的产品' }[result.by]
          const head = noun === '' ? '第一的是' : `第一${noun}是`
          return `${when}销售额${head}${first.name},${first.amount}元,${first.orders}单。`
        }
        const list = result.rows.map((row) => `${row.rank}. ${row.name},${row.amount}元`)
        return `${when}销售额前${result.rows.length}名:${list.join(';')}。`
      },
    ],
    en: [
      (args, result: Ranking) => {
        const [first] = result.rows
        const when = `${nameOf(args, 'en')} (${result.from} to ${result.to})`
        if (result.rows.length === 1 && first !== undefined) {
          const head = { person: 'Top seller', region: 'Top region', product: 'Top product' }[
            result.by
          ]
          return `${head} for ${when}: ${first.name}, ${first.amount} yuan, ${first.orders} orders.`
        }
        const list = result.rows.map((row) => `${row.rank}. ${row.name}, ${row.amount} yuan`)
        return `Top ${result.rows.length} for ${when}: ${list.join('; ')}.`
      },
    ],
  },
  empty: {
    result: (args, random) => ({
      ...periodRange(toText(args['period']), someToday(random)),
      by: args['by'] ?? 'person',
      rows: [],
    }),
    answers: {
      zh: [
        (_args, _said, result: Ranking) => `这段时间(${result.from}至${result.to})没有销售记录。`,
      ],
      en: [
        (_args, _said, result: Ranking) =>
          `There are no sales from ${result.from} to ${result.to}.`,
      ],
    },
  },
}

function nameOf(args: Record<string, Json>, language: 'zh' | 'en'): string {
  return PERIOD_NAMES[toText(args['period'])]?.[language] ?? toText(args['period'])
}

interface Row {
  rank: number
  name: string
  amount: number
  orders: number
}

interface Ranking {
  from: string
  to: string
  by: By
  rows: Row[]
}
