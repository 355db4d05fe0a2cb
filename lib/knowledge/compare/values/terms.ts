import type { ValueType } from '../comparison.ts'

/**
 * Words that contracts use one for the other, a row each; the first of a row stands for all. With a `type`, another row
 * is another meaning; without one, the words are style alone. All in lower case and half width.
 */
export interface Term {
  type?: Extract<ValueType, 'obligation' | 'limit'>
  value: string
  words: readonly string[]
}

export const TERMS: readonly Term[] = [
  {
    type: 'obligation',
    value: 'must not',
    words: [
      '不得', '不应', '不应当', '不应该', '不可以', '不准', '不许', '严禁', '禁止', '无权',
      'shall not', 'must not', 'may not', 'shall in no event', 'is not entitled to', 'are not entitled to',
    ],
  },
  {
    type: 'obligation',
    value: 'must',
    words: [
      '应当', '应', '应该', '须', '必须', '应须', '有义务', '有责任', 'shall', 'must', 'is obliged to', 'are obliged to',
      'is required to', 'are required to', 'has to', 'have to',
    ],
  },
  {
    type: 'obligation',
    value: 'may',
    words: ['可以', '可', '有权', 'may', 'is entitled to', 'are entitled to', 'has the right to', 'have the right to'],
  },
  {
    type: 'obligation',
    value: 'need not',
    words: ['无须', '无需', '不必', '毋须', '毋需', 'need not', 'is not obliged to', 'are not obliged to', 'is not required to'],
  },
  { type: 'obligation', value: 'not', words: ['不', '未', '没有', '没', '非', 'not', 'cannot', 'no', 'never', 'does not', 'do not', 'is not', 'are not'] },
  { type: 'obligation', value: 'neither', words: ['任何一方均不', 'neither', 'neither party'] },
  { type: 'obligation', value: 'will', words: ['will'] },
  {
    type: 'limit',
    value: 'at most',
    words: [
      '不超过', '不得超过', '不高于', '不得高于', '不多于', '不得多于', '不大于', '以下', '至多', '最多', '最高', 'at most', 'up to',
      'not more than', 'no more than', 'not exceed', 'shall not exceed', 'may not exceed', 'not exceeding', 'not to exceed',
    ],
  },
  {
    type: 'limit',
    value: 'at least',
    words: [
      '不少于', '不得少于', '不低于', '不得低于', '不小于', '以上', '至少', '最少', '最低', 'at least', 'not less than',
      'no less than', 'no fewer than', 'not fewer than',
    ],
  },
  { type: 'limit', value: 'more than', words: ['超过', '高于', '多于', '大于', '超出', 'more than', 'exceeding', 'exceeds'] },
  { type: 'limit', value: 'less than', words: ['低于', '少于', '小于', '不足', '未满', '不满', 'less than', 'fewer than'] },
  { value: '本合同', words: ['本合同', '本协议', '本契约', 'this agreement', 'this contract'] },
  { value: '如果', words: ['如果', '如', '若', '倘若', '假如', 'if', 'in the event that', 'in case'] },
  { value: '或者', words: ['或者', '或', '或是'] },
  { value: '和', words: ['和', '与', '及', '以及'] },
  { value: '之前', words: ['之前', '前', '以前', 'before', 'prior to'] },
  { value: '之后', words: ['之后', '后', '以后', 'after', 'following'] },
  { value: '之内', words: ['之内', '内', '以内', 'within'] },
  { value: '日起', words: ['之日起', '日起', '起'] },
  { value: '按照', words: ['按照', '依照', '按', '依', '依据', '根据', 'in accordance with', 'according to', 'pursuant to'] },
  { value: '支付', words: ['支付', '付', '给付', '付给'] },
  { value: '免费', words: ['免费', '无偿', 'free of charge', 'at no charge', 'without charge'] },
  { value: '第三人', words: ['第三人', '第三方'] },
  { value: '对方', words: ['对方', '另一方', '相对方', 'the other', 'the other party'] },
  { value: '任何一方', words: ['任何一方', '任一方'] },
  { value: '全部', words: ['全部', '所有', '一切', 'all'] },
  { value: '立即', words: ['立即', '立刻', '马上', '即时', 'immediately', 'at once', 'without delay'] },
  { value: '因', words: ['因', '因为', '由于', 'because of', 'due to'] },
  { value: '电子邮件', words: ['电子邮件', '邮件', '电邮', 'e-mail', 'email'] },
  { value: '达成一致', words: ['协商一致', '达成一致'] },
  { value: '工作日', words: ['工作日', 'business day', 'business days', 'working day', 'working days'] },
  { value: 'licence', words: ['licence', 'license'] },
  { value: 'labour', words: ['labour', 'labor'] },
] // prettier-ignore

/** Words that carry no meaning of their own: with or without them, a sentence says the same. */
export const FILLERS: ReadonlySet<string> = new Set([
  '的',
  '之',
  '了',
  '所',
  '地',
  '则',
  '即',
  'the',
  'a',
  'an',
  'that',
])

/** Not 不 and 可抗力: words that begin as a negation does and are none. */
export const NO_NEGATION = /^(?:不仅|不但|不可抗力|不动产|不同|不断|不锈|未来|未必|非常|没收)/
