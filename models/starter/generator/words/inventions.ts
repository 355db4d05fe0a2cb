/**
 * Things and attributes that exist nowhere: a tool about them can be matched to a question only by the
 * words that both hold. And real things with a modifier, which differ from each other by that alone.
 */
import { randomHan, randomWord } from '../banks.ts'
import type { BankName } from '../family.ts'
import type { Random } from '../random.ts'
import { ATTRIBUTES, type Attribute } from './attributes.ts'
import type { Noun } from './nouns.ts'
import { lines, parts } from './words.ts'

const CLASSES = ['g', 'd', 'o', 'a', 'l', 'e', 'w', 't', 's']
const KEY_BANKS: BankName[] = ['han', 'word', 'sku', 'orderId', 'project', 'product', 'company']
const MEASURES = ['个', '个', '台', '份', '张', '条', '项', '件', '批']

/** A term that is the same in both languages, so that questions in either can be matched by it. */
const inventTerm = (random: Random): string =>
  random.chance(0.65) ? randomHan(random.integer(2, 3), random) : randomWord(random).toLowerCase()

const inventSlug = (term: string, random: Random): string =>
  /^[a-z]+$/.test(term) ? term : randomWord(random).toLowerCase()

/** A thing with a name that means nothing. */
export function inventNoun(random: Random): Noun {
  const term = inventTerm(random)
  return {
    group: `invented ${term}`,
    class: random.pick(CLASSES),
    zh: [term],
    en: [{ one: term, many: term }],
    measure: random.pick(MEASURES),
    bank: random.pick(KEY_BANKS),
    pinyin: inventSlug(term, random),
  }
}

/** An attribute with a name that means nothing, and the values of a real one. */
export function inventAttribute(random: Random): Attribute {
  const term = inventTerm(random)
  return {
    group: `invented ${term}`,
    slug: inventSlug(term, random),
    classes: '',
    zh: [term],
    en: [term],
    askZh: [],
    askEn: [],
    value: random.pick(ATTRIBUTES).value,
  }
}

/** zh | en | pinyin */
const MODIFIERS = lines(`
临时|temporary|linshi
进口|imported|jinkou
国产|domestic|guochan
二手|second-hand|ershou
租赁|rented|zulin
外协|outsourced|waixie
自营|self-run|ziying
夜间|night|yejian
备用|backup|beiyong
海外|overseas|haiwai
线上|online|xianshang
线下|offline|xianxia
高温|high-temperature|gaowen
防爆|explosion-proof|fangbao
实验|experimental|shiyan
退役|retired|tuiyi
新到|newly arrived|xindao
特殊|special|teshu
内部|internal|neibu
公共|public|gonggong
一级|first-class|yiji
二级|second-class|erji
大型|large|daxing
小型|small|xiaoxing
儿童|children's|ertong
冬季|winter|dongji
夏季|summer|xiaji
样机|prototype|yangji
定制|custom|dingzhi
保税|bonded|baoshui
应急|emergency|yingji
移动|mobile|yidong
学生|student|xuesheng
展会|trade fair|zhanhui
电商|e-commerce|dianshang
北区|north zone|beiqu
南区|south zone|nanqu
`).map((line) => {
  const [zh = '', en = '', pinyin = ''] = parts(line)
  return { zh, en, pinyin }
})

/** `临时车辆` from `车辆`. */
export function modifyNoun(noun: Noun, random: Random): Noun {
  const { zh, en, pinyin } = random.pick(MODIFIERS)
  return {
    ...noun,
    group: `${pinyin} ${noun.group}`,
    zh: noun.zh.map((name) => zh + name),
    en: noun.en.map(({ one, many }) => ({ one: `${en} ${one}`, many: `${en} ${many}` })),
    pinyin: `${pinyin}_${noun.pinyin}`,
  }
}
