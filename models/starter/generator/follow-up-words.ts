/** How people go on in a conversation without saying everything again. `{x}` is the value that changes. */
import type { BankName, Json, Language, Texts } from './family.ts'
import { CARDINALS } from './question.ts'
import { parts } from './words/words.ts'

/** A name in the place of the one before. */
export const CHANGED: Texts = {
  zh: parts(
    '那{x}呢|那{x}呢?|{x}呢|{x}呢?|那{x}|那{x}的呢|{x}的呢|换成{x}|换{x}|换{x}看看|改成{x}|再看{x}|再看看{x}|再查{x}|再查下{x}|还有{x}|还有{x}呢|也查下{x}|顺便{x}也查一下|{x}也看一下|{x}也要|那要是{x}呢|要是{x}呢|如果是{x}呢|那{x}又怎样|那{x}怎么样|{x}又是怎样|同样的,{x}|一样的问题,{x}|同样问{x}|{x}这边呢|那边{x}呢|另外{x}呢|另外查{x}|接着{x}|下一个,{x}|再来一个{x}|轮到{x}了|好的,那{x}呢|嗯,{x}呢|好,再看{x}|ok {x}呢|行,那{x}|明白,{x}呢|谢谢,那{x}呢|我是问{x}|不对,是{x}|我说的是{x}|我要的是{x}|打错了,是{x}|搞错了,查{x}|{x}咧|{x}嘞|那{x}咋样|{x}咋样|{x}一样吗|那{x}也是这样吗|跟{x}比呢,{x}的|{x}',
  ),
  en: parts(
    "and {x}?|and {x}|and for {x}?|and for {x}|what about {x}?|what about {x}|how about {x}|how about {x}?|same for {x}|same for {x} please|same question for {x}|same thing for {x}|now {x}|now for {x}|now do {x}|ok, {x}?|ok and {x}|okay, what about {x}?|then {x}?|and what about {x}|what about {x} then|also {x}|also for {x}|do {x} too|{x} too|{x} as well please|{x}?|{x} now|try {x}|try {x} instead|{x} instead|make it {x}|change it to {x}|switch to {x}|no, {x}|no, i mean {x}|sorry, i meant {x}|i meant {x}|not that, {x}|wrong one, {x}|and if it's {x}?|if it were {x}?|and with {x}|thanks, and {x}?|great, and {x}?|cool, now {x}|got it. {x}?|next: {x}|next one, {x}|one more: {x}|and the same for {x}?|wbu {x}|hbu {x}|n {x}?",
  ),
}
/** A choice in the place of the one before, or beside what was said. */
export const CHOSEN: Texts = {
  zh: parts(
    '那{x}呢|那{x}呢?|{x}呢|{x}呢?|{x}的呢|那{x}的呢|那{x}的|换成{x}|换成{x}的|换{x}的|改成{x}|改{x}看看|要{x}的|我要{x}的|看{x}的|再看{x}的|只看{x}的|那要是{x}呢|如果{x}呢|要是{x}呢|再查{x}的|还有{x}的呢|也看下{x}的|{x}的也查一下|{x}的也要|{x}的给我|同样的,{x}|一样的,{x}的|好,那{x}呢|嗯,{x}的呢|行,再看{x}|不对,{x}的|我是说{x}|我问的是{x}|搞错了,是{x}|那{x}咋样|{x}又怎样|谢谢,{x}呢|{x}嘞|{x}咧|{x}',
  ),
  en: parts(
    "and {x}?|and {x}|what about {x}?|what about {x}|how about {x}?|how about {x}|same but {x}|same question, {x}|same thing, {x}|now {x}|ok, {x}?|ok and {x}|then {x}?|and what about {x}|also {x}|{x} too|{x}?|{x} instead|make that {x}|make it {x}|change it to {x}|switch to {x}|no, {x}|sorry, i meant {x}|i meant {x}|i mean {x}|and if it's {x}?|thanks, and {x}?|cool, now {x}|got it. {x}?|next: {x}|once more, {x}|{x} this time|again but {x}|wbu {x}",
  ),
}
/** Another number of rows. */
export const COUNTED: Texts = {
  zh: parts(
    '前{x}呢|那前{x}名呢|要前{x}名|给我前{x}个|看前{x}名|前{x}名是哪些|换成前{x}|再看前{x}名|列{x}个出来|来{x}个|要{x}个|多给几个,{x}个吧|不止一个,要{x}个|凑{x}个|挑{x}个出来',
  ),
  en: parts(
    'top {x}?|and the top {x}?|make it {x}|give me {x} of them|i need {x}|show {x} instead|the first {x} please|list {x}|top {x} then|{x} names please|ok the {x} best ones|expand to {x}',
  ),
}
/** What was asked back for, alone. */
export const GIVEN: Texts = {
  zh: parts(
    '{x}|{x}|{x}|{x}的|{x}吧|是{x}|就{x}|就是{x}|{x}啊|我说{x}|哦,{x}|{x},谢谢|嗯,{x}|查{x}|看{x}的|{x}呀|忘说了,{x}|不好意思,{x}|要{x}的',
  ),
  en: parts(
    "{x}|{x}|{x}|{x} please|{x}, sorry|oh, {x}|it's {x}|its {x}|for {x}|i mean {x}|{x} of course|let's say {x}|sorry: {x}|{x} pls|make it {x}|ah right, {x}",
  ),
}
/** What stands for the name that was said before. */
export const SAME: Partial<Record<BankName, Texts>> = {
  city: {
    zh: parts('那边|那里|那儿|那个城市|这个城市'),
    en: parts('that city|the same city|that place'),
  },
  country: { zh: parts('那里|那个国家'), en: parts('that country|the same country') },
  person: { zh: parts('他|她|这个人|这位|同一个人'), en: parts('that person|the same person') },
  company: {
    zh: parts('他们|这家|这家公司|他们家|同一家'),
    en: parts('that company|the same company'),
  },
}
export const SAME_THING: Texts = {
  zh: parts('它|这个|那个|同一个|刚才那个'),
  en: parts('that one|the same one|this one'),
}
/** How a ranking is grouped otherwise. */
export const GROUPS: Record<Language, { value: Json; said: string }[]> = {
  zh: [
    ...parts('按人|按人排|个人|人员|按销售员|按业务员|各人').map((said) => ({
      value: 'person',
      said,
    })),
    ...parts('按地区|按地区排|地区|按区域|按大区|各地区|区域').map((said) => ({
      value: 'region',
      said,
    })),
    ...parts('按产品|按产品排|产品|按商品|各产品|货品').map((said) => ({ value: 'product', said })),
  ],
  en: [
    ...parts('by person|by rep|per salesperson|people|by salesperson').map((said) => ({
      value: 'person',
      said,
    })),
    ...parts('by region|per region|regions|by territory|by area').map((said) => ({
      value: 'region',
      said,
    })),
    ...parts('by product|per product|products|by item').map((said) => ({ value: 'product', said })),
  ],
}
export const NUMERALS = CARDINALS
