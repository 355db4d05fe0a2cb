/** Entities that questions hold and calls copy: real ones, composed ones and random strings. */
import type { BankName, Language } from './family.ts'
import type { Random } from './random.ts'
import { splitOfEntity, type Split } from './split.ts'
import * as people from './words/people.ts'
import * as places from './words/places.ts'
import * as long from './words/long-names.ts'
import * as things from './words/things.ts'
import * as topics from './words/topics-more.ts'
import type { Dictionary } from './words/dictionary.ts'
import { parts, words } from './words/words.ts'

/** How often a name is replaced by random letters, so that copying is learned and not lists. */
const RANDOM_NAME = 0.15

type Draw = (random: Random) => string

/** How often a name, or a value of a family's own list, is a dictionary's word. */
const DICTIONARY_NAME = 0.25
const DICTIONARY_VALUE = 0.12
let dictionary: Dictionary = {}

/** From now on names are also drawn from a dictionary: for training data alone. */
export function useDictionary(found: Dictionary): void {
  dictionary = found
}

/** Draws one of the values that a family lists. */
export function drawListed(
  values: readonly string[],
  language: Language,
  split: Split,
  random: Random,
): string {
  const draw = dictionary.thing?.[language]
  if (draw !== undefined && random.chance(DICTIONARY_VALUE)) return drawOf(draw, split, random)
  return drawOf(() => random.pick(values), split, random)
}

/**
 * Draws an entity of a bank.
 *
 * @param language - of the question; codes, phones and plates look alike in both
 * @param split - entities of `eval` are never drawn for `train`, nor the other way round
 */
export function drawEntity(
  bank: BankName,
  language: Language,
  split: Split,
  random: Random,
): string {
  const word = dictionary[bank]?.[language]
  if (word !== undefined && random.chance(DICTIONARY_NAME)) return drawOf(word, split, random)
  const draw = random.chance(RANDOM_NAME)
    ? (STAND_INS[bank]?.[language] ?? BANKS[bank][language])
    : BANKS[bank][language]
  return drawOf(draw, split, random)
}

/** Draws until the text falls into the split; after many misses, whatever comes. */
export function drawOf(draw: Draw, split: Split, random: Random): string {
  let text = draw(random)
  for (let tries = 0; tries < 200 && splitOfEntity(text) !== split; tries++) text = draw(random)
  return text
}

const COMMON = createHan(0xb0, 0xd7)
const RARE = createHan(0xd8, 0xf7)

/** Share of random characters that are rare ones, and of those that repeat one before. */
const RARE_HAN = 0.06
const REPEATED_HAN = 0.08

/** `count` random characters, most of GB2312's first level; some repeat, as in 齐齐哈尔. */
export function randomHan(count: number, random: Random): string {
  const drawn: string[] = []
  while (drawn.length < count) {
    const repeats = drawn.length > 0 && random.chance(REPEATED_HAN)
    drawn.push(repeats ? random.pick(drawn) : random.pick(random.chance(RARE_HAN) ? RARE : COMMON))
  }
  return drawn.join('')
}

/** A pronounceable Latin word that means nothing. */
export function randomWord(random: Random): string {
  const count = random.integer(2, 4)
  const text = Array.from({ length: count }, () => random.pick(things.ENGLISH_SYLLABLES)).join('')
  return random.chance(0.7) ? capitalize(text) : text
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const letters = (count: number, random: Random): string =>
  Array.from({ length: count }, () => random.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ'])).join('')
const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => random.integer(0, 9)).join('')
const from =
  (...lists: (readonly string[])[]): Draw =>
  (random) =>
    random.pick(random.pick(lists))
const both = (draw: Draw): Record<Language, Draw> => ({ zh: draw, en: draw })

const personZh: Draw = (random) => {
  const name =
    random.pick(people.SURNAMES) +
    random.pick(people.GIVEN) +
    (random.chance(0.65) ? random.pick(people.GIVEN) : '')
  return name
}
const personEn: Draw = (random) => {
  const first = random.pick(people.FIRST_NAMES)
  if (random.chance(0.07)) return withStops(first, random.pick(people.LAST_NAMES), random)
  return random.chance(0.8) ? `${first} ${random.pick(people.LAST_NAMES)}` : first
}

/** Names whose full stops are no end of a sentence. */
const withStops = (first: string, last: string, random: Random): string =>
  random.pick([
    `${first} ${last} Jr.`,
    `${first} ${last} Sr.`,
    `${first} ${random.pick([...'ABCDEFGHJKLMPRSTW'])}. ${last}`,
    `${first.charAt(0)}. ${last}`,
    `${first} ${last.charAt(0)}.`,
    `Dr. ${last}`,
    `${first} O'${last}`,
  ])

const companyZh: Draw = (random) => {
  const name = random.pick(people.FIRM_NAMES)
  const trade = random.pick(people.FIRM_TRADES)
  const place = random.chance(0.3) ? random.pick(people.FIRM_PLACES) : ''
  if (random.chance(0.28)) return name + random.pick(['', trade])
  if (random.chance(0.35)) return place + name + trade
  return place + name + trade + random.pick(people.FIRM_FORMS)
}
const companyEn: Draw = (random) => {
  const name = random.pick(people.FIRM_WORDS_EN)
  if (random.chance(0.12)) return name
  if (random.chance(0.15)) {
    if (random.chance(0.2)) return `${name} & Co.`
    const form = random.pick(['', '', '', ' Co.', ' Inc.', ' Ltd.', ' LLP'])
    return `${name} & ${random.chance(0.8) ? random.pick(people.FIRM_WORDS_EN) : 'Sons'}${form}`
  }
  if (random.chance(0.04))
    return `${name.slice(0, 1)}.${random.pick([...'ABCDEFGHKLMPRST'])}. ${name}`
  const trade = random.chance(0.75) ? ` ${random.pick(people.FIRM_TRADES_EN)}` : ''
  return `${name}${trade} ${random.pick(people.FIRM_FORMS_EN)}`.trim()
}

const model: Draw = (random) =>
  random.pick([
    () => `${letters(random.integer(1, 3), random)}${digits(random.integer(1, 3), random)}`,
    () => `${letters(random.integer(1, 3), random)}-${digits(random.integer(2, 4), random)}`,
    () => `${letters(1, random)}${digits(2, random)}${letters(1, random)}`,
  ])()
const productZh: Draw = (random) => {
  const goods = random.pick(random.chance(0.75) ? things.GOODS_ZH : long.LONG_PRODUCTS_ZH)
  return random.pick([
    () => goods,
    () => goods,
    () => random.pick(things.GOODS_ADJECTIVES) + goods,
    () => goods + random.pick(things.GOODS_SUFFIXES),
    () => `${model(random)}${goods}`,
    () => `${goods}${model(random)}`,
    () => `${goods} ${model(random)}`,
    () => random.pick(people.FIRM_NAMES) + goods,
  ])()
}
const productEn: Draw = (random) => {
  const goods = random.pick(random.chance(0.75) ? things.GOODS_EN : long.LONG_PRODUCTS_EN)
  return random.pick([
    () => goods,
    () => goods,
    () => `${random.pick(things.GOODS_ADJECTIVES_EN)} ${goods}`,
    () => `${goods} ${model(random)}`,
    () => `${model(random)} ${goods}`,
    () => `${random.pick(people.FIRM_WORDS_EN)} ${goods}`,
    () =>
      random.chance(0.6)
        ? goods
        : random.pick([
            `${random.integer(3, 40)}" ${goods}`,
            `${goods} No. ${random.integer(2, 90)}`,
            `${goods} ${random.integer(1, 9)}.${random.integer(0, 9)}`,
            `"${random.pick(people.FIRM_WORDS_EN)}" ${goods}`,
            `${goods} approx. ${random.integer(2, 80)} cm`,
            `${goods}, ${random.pick(['sm.', 'lg.', 'med.', 'asst.'])}`,
          ]),
  ])()
}

const SKU_PREFIXES = words(
  'SKU WX KB MX TS HB PN AB ZD GX LT QF BX CN DR FH JK MT NW PV RS TD UX VK XR YB',
)
const sku: Draw = (random) =>
  random.pick([
    () => `${random.pick(SKU_PREFIXES)}-${digits(random.integer(3, 5), random)}`,
    () => `${letters(2, random)}${digits(random.integer(3, 6), random)}`,
    () => `${letters(3, random)}-${digits(3, random)}-${letters(1, random)}`,
    () => `${letters(1, random)}${digits(4, random)}`,
    () => `${letters(2, random)}-${digits(2, random)}${letters(2, random)}`,
    () => `${digits(3, random)}-${digits(4, random)}`,
    () => `${letters(2, random).toLowerCase()}${digits(4, random)}`,
    () => `10${digits(6, random)}`,
  ])()
const orderId: Draw = (random) =>
  random.pick([
    () => `SO-2026${digits(4, random)}`,
    () =>
      `${random.pick(words('SO PO DD ORD XS CG TK GD FP HT NO A B'))}${digits(random.integer(5, 8), random)}`,
    () =>
      `${random.pick(words('SO PO INV ORD REQ WO TKT PR DN'))}-${digits(random.integer(4, 6), random)}`,
    () => `2026${digits(8, random)}`,
    () => `${letters(2, random)}2025${digits(4, random)}`,
    () => digits(random.integer(6, 10), random),
    () => `${letters(1, random)}-${digits(3, random)}-${digits(3, random)}`,
    () => `#${digits(5, random)}`,
  ])()
const plate: Draw = (random) => {
  const province = random.pick([
    ...'京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新',
  ])
  const tail = random.chance(0.6)
    ? digits(5, random)
    : Array.from({ length: random.chance(0.3) ? 6 : 5 }, () =>
        random.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789']),
      ).join('')
  return `${province}${letters(1, random)}${random.chance(0.1) ? '·' : ''}${tail}`
}
const plateEn: Draw = (random) =>
  random.pick([
    () => `${letters(3, random)}-${digits(4, random)}`,
    () => `${letters(2, random)}${digits(2, random)} ${letters(3, random)}`,
    () => `${digits(1, random)}${letters(3, random)}${digits(3, random)}`,
    () => plate(random),
  ])()
const phone: Draw = (random) =>
  random.pick([
    () => `1${random.pick(words('3 5 7 8 9'))}${digits(9, random)}`,
    () =>
      `1${random.pick(words('3 5 8'))}${digits(1, random)}-${digits(4, random)}-${digits(4, random)}`,
    () =>
      `0${random.pick(words('10 21 755 571 28 27 25'))}-${random.integer(2, 8)}${digits(7, random)}`,
    () => `400-${digits(3, random)}-${digits(4, random)}`,
    () => `+86 1${random.pick(words('3 5 8'))}${digits(9, random)}`,
    () => `(${random.integer(2, 9)}${digits(2, random)}) ${digits(3, random)}-${digits(4, random)}`,
  ])()
const email: Draw = (random) => {
  const name = random.pick([
    () => random.pick(people.FIRST_NAMES).toLowerCase(),
    () => `${random.pick(people.FIRST_NAMES)}.${random.pick(people.LAST_NAMES)}`.toLowerCase(),
    () =>
      `${random.pick(words('wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo'))}${random.pick(words('wei fang min jie qiang lei yang jun ping gang hua xin yu'))}${random.chance(0.4) ? digits(2, random) : ''}`,
    () => random.pick(words('info sales hr support admin office service contact')),
    () => randomWord(random).toLowerCase(),
  ])()
  const domain = random.pick([
    () =>
      random.pick(
        words('qq.com 163.com 126.com gmail.com outlook.com foxmail.com example.com sina.com'),
      ),
    () =>
      `${random.pick(people.FIRM_WORDS_EN).toLowerCase()}.${random.pick(words('com cn com.cn net io org'))}`,
    () => `${randomWord(random).toLowerCase()}.${random.pick(words('com cn com.cn'))}`,
  ])()
  return `${name}@${domain}`
}
const streetZh: Draw = (random) =>
  random.pick(places.STREETS_ZH) + (random.chance(0.5) ? `${random.integer(1, 999)}号` : '')
const streetEn: Draw = (random) =>
  (random.chance(0.5) ? `${random.integer(1, 999)} ` : '') + random.pick(places.STREETS_EN)
const projectZh: Draw = (random) =>
  random.pick([
    () => random.pick(things.PROJECT_PARTS_ZH),
    () =>
      `${random.pick(things.PROJECT_PARTS_ZH)}${random.pick(words('项目 工程 计划 二期 一期 三期'))}`,
    () =>
      `${random.pick(places.CITIES_ZH)}${random.pick(words('地铁 机场 医院 仓库 门店 工厂 体育馆 写字楼'))}${random.pick(words('项目 工程 改造'))}`,
    () =>
      `${random.pick(people.FIRM_NAMES)}${random.pick(words('官网 小程序 ERP 数据平台 物流园 办公楼'))}`,
    () => `P-${digits(4, random)}`,
  ])()
const projectEn: Draw = (random) =>
  random.pick([
    () => random.pick(things.PROJECT_PARTS_EN),
    () =>
      `${random.pick(things.PROJECT_PARTS_EN)} ${random.pick(words('2 II 2026 Phase-2 Migration Rollout Redesign Upgrade'))}`,
    () =>
      `${random.pick(people.FIRM_WORDS_EN)} ${random.pick(words('website app warehouse portal rebrand factory'))}`,
    () => `P-${digits(4, random)}`,
  ])()
const HEADS_AND_TAILS_ZH: [string[], string[]][] = [
  [
    words(
      '违约 付款 交付 验收 保密 质保 退货 运输 安装 培训 租赁 授权 维护 结算 开票 续约 解约 延期 检测 备案 报销 请假 加班 采购 用车',
    ),
    words('期限 比例 标准 责任 方式 流程 范围 费用 条件 义务'),
  ],
]
/** One of a block and one of what goes with each of it. */
const crossed =
  (blocks: readonly (readonly [readonly string[], readonly string[]])[], gap: string): Draw =>
  (random) => {
    const [things, aspects] = random.pick(blocks)
    return random.pick(things) + gap + random.pick(aspects)
  }
const topicZh: Draw = (random) => {
  const drawn = random.next()
  if (drawn < 0.3) return random.pick(things.TOPICS_ZH)
  if (drawn < 0.5) return random.pick(long.LONG_TOPICS_ZH)
  if (drawn < 0.72) return random.pick(topics.TOPICS_MORE_ZH)
  return crossed(drawn < 0.92 ? topics.TOPIC_PAIRS_ZH : HEADS_AND_TAILS_ZH, '')(random)
}
const topicEn = (random: Random): string =>
  (random.chance(0.25)
    ? crossed(topics.TOPIC_PAIRS_EN, ' ')
    : from(things.TOPICS_EN, long.LONG_TOPICS_EN, topics.TOPICS_MORE_EN))(random)
const departmentEn: Draw = (random) => random.pick(people.DEPARTMENTS_EN)

const hanOf =
  (min: number, max: number): Draw =>
  (random) =>
    randomHan(random.integer(min, max), random)
const wordsOf =
  (min: number, max: number): Draw =>
  (random) =>
    Array.from({ length: random.integer(min, max) }, () => randomWord(random)).join(' ')

const BANKS: Record<BankName, Record<Language, Draw>> = {
  city: {
    zh: (r) =>
      withRare(r, from(places.CITIES_ZH, places.CITIES_ZH, long.LONG_CITIES_ZH), (t) => `${t}市`),
    en: from(places.CITIES_EN, places.CITIES_EN, long.LONG_CITIES_EN),
  },
  person: { zh: personZh, en: personEn },
  company: { zh: companyZh, en: companyEn },
  product: { zh: productZh, en: productEn },
  department: { zh: from(people.DEPARTMENTS_ZH), en: departmentEn },
  sku: both(sku),
  orderId: both(orderId),
  plate: { zh: plate, en: plateEn },
  phone: both(phone),
  email: both(email),
  country: { zh: from(places.COUNTRIES_ZH), en: from(places.COUNTRIES_EN) },
  currency: { zh: from(places.CURRENCIES_ZH), en: from(places.CURRENCIES_EN) },
  topic: { zh: topicZh, en: topicEn },
  book: { zh: from(things.BOOKS_ZH), en: from(things.BOOKS_EN) },
  street: { zh: streetZh, en: streetEn },
  project: { zh: projectZh, en: projectEn },
  han: {
    zh: hanOf(2, 5),
    en: (random) =>
      random.chance(0.35) ? randomHan(random.integer(2, 4), random) : wordsOf(1, 2)(random),
  },
  word: both(wordsOf(1, 2)),
}

function withRare(random: Random, draw: Draw, rare: (text: string) => string): string {
  const text = draw(random)
  return text.length === 2 && random.chance(0.04) ? rare(text) : text
}

/** Random strings in the place of real names, shaped a little like them. */
const STAND_INS: Partial<Record<BankName, Record<Language, Draw>>> = {
  city: {
    zh: (random) =>
      randomHan(random.integer(2, 5), random) + random.pick(['', '', '', '市', '县', '镇']),
    en: wordsOf(1, 3),
  },
  person: { zh: hanOf(2, 4), en: wordsOf(1, 2) },
  company: {
    zh: (random) =>
      randomHan(random.integer(2, 4), random) +
      random.pick(['', random.pick(people.FIRM_TRADES)]) +
      random.pick(['', '', '有限公司', '公司', '集团']),
    en: (random) => `${randomWord(random)} ${random.pick(people.FIRM_FORMS_EN)}`.trim(),
  },
  product: { zh: hanOf(2, 6), en: wordsOf(1, 2) },
  department: {
    zh: (random) => `${randomHan(2, random)}${random.pick(words('部 科 组 处 中心'))}`,
    en: wordsOf(1, 2),
  },
  country: { zh: hanOf(2, 4), en: wordsOf(1, 1) },
  topic: { zh: hanOf(2, 7), en: wordsOf(1, 3) },
  book: { zh: hanOf(2, 7), en: wordsOf(1, 3) },
  street: {
    zh: (random) => `${randomHan(2, random)}路`,
    en: (random) => `${randomWord(random)} Street`,
  },
  project: { zh: hanOf(2, 5), en: wordsOf(1, 2) },
  // Common words too, so that the opposite of noise is copied as well.
  han: { zh: from(things.GOODS_ZH, things.PROJECT_PARTS_ZH, places.CITIES_ZH), en: hanOf(2, 4) },
  word: {
    zh: wordsOf(1, 2),
    en: from(things.GOODS_EN, things.PROJECT_PARTS_EN, parts('north wing|south gate|room 5')),
  },
}

/** GB2312 by rows: 0xb0–0xd7 are the 3,755 common characters, 0xd8–0xf7 the 3,008 rarer ones. */
function createHan(first: number, end: number): string[] {
  const decoder = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = first; row <= end; row++) {
    const last = row === 0xd7 ? 0xf9 : 0xfe
    for (let cell = 0xa1; cell <= last; cell++)
      characters.push(decoder.decode(new Uint8Array([row, cell])))
  }
  return characters
}
