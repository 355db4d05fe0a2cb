import type { ClausePair } from '../../../lib/knowledge/compare/comparison.ts'
import type { Edit } from './apply-edits.ts'

/** A change of a sample contract, and what has to be said of it: that, and nothing else. */
export interface EditCase {
  name: string
  base: string
  /** Made in the earlier text too. */
  setup?: readonly Edit[]
  edits: readonly Edit[]
  changed?: readonly ExpectedPair[]
  /** Clauses that have another number and the same words. */
  renumbered?: readonly string[]
}

export interface ExpectedPair {
  /** `matched` unless it is named. */
  type?: ClausePair['type']
  /** Path, or paths, in the earlier and the later text; the second one only where it is another. */
  was?: string
  is?: string
  /** `same` unless it is named. */
  place?: ClausePair['place']
  content?: ClausePair['content']
  /** `type: before → after`, with ∅ for nothing. */
  substance?: readonly string[]
}

const replace = (from: string, to: string): Edit => ({ type: 'replace', from, to })

/** One change of words in one clause. */
const words = (
  name: string,
  base: string,
  was: string,
  from: string,
  to: string,
  substance: readonly string[] = [],
): EditCase => ({
  name,
  base,
  edits: [replace(from, to)],
  changed: [{ was, content: substance.length > 0 ? 'substance' : 'wording', substance }],
})

const AMOUNTS: EditCase[] = [
  words(
    'an amount',
    'lease',
    '第三章第一条',
    '月租金为人民币107,100元',
    '月租金为人民币117,100元',
    ['amount: CNY 107100 → CNY 117100'],
  ),
  words(
    'an amount in words and figures',
    'equipment-sale',
    '第三章第一条',
    '人民币壹佰肆拾捌万元整（￥1,480,000）',
    '人民币壹佰伍拾贰万元整（￥1,520,000）',
    ['amount: CNY 1480000 → CNY 1520000'],
  ),
  words(
    'figures that no longer agree with the words',
    'equipment-sale',
    '第三章第一条',
    '（￥1,480,000）',
    '（￥1,840,000）',
    ['amount: ∅ → CNY 1840000'],
  ),
  words(
    'the same amount in words',
    'lease',
    '第三章第一条',
    '人民币107,100元',
    '人民币壹拾万柒仟壹佰元整',
  ),
  words(
    'the same amount in ten thousands',
    'nda',
    '第六章第二条',
    '人民币一百万元',
    '人民币100万元',
  ),
  words('the same amount with a sign', 'nda', '第六章第二条', '人民币一百万元', '￥1,000,000.00'),
  words(
    'the same amount in words and figures',
    'nda',
    '第六章第二条',
    '人民币一百万元',
    '人民币壹佰万元整（小写：￥1,000,000.00）',
  ),
  words('dollars', 'software-agreement-en', 'Article 5.1', 'USD 186,000', 'USD 198,500', [
    'amount: USD 186000 → USD 198500',
  ]),
  words('another currency', 'software-agreement-en', 'Article 5.1', 'USD 186,000', 'EUR 186,000', [
    'amount: USD 186000 → EUR 186000',
  ]),
  words('the same dollars', 'software-agreement-en', 'Article 5.1', 'USD 186,000', 'US$186,000.00'),
  words(
    'dollars in millions',
    'master-services-en',
    'Article 9.3',
    'USD 2,000,000',
    'USD 2 million',
  ),
  words(
    'a price in an appendix',
    'technical-service',
    '附件一第一条',
    '同步带每条三百二十元',
    '同步带每条三百六十元',
    ['amount: CNY 320 → CNY 360'],
  ),
]

const PERCENTAGES: EditCase[] = [
  words('a percentage', 'lease', '第三章第一条', '递增百分之五', '递增百分之八', [
    'percentage: 5% → 8%',
  ]),
  words('a rate of a ten-thousandth', 'lease', '第七章第一条', '万分之五', '万分之三', [
    'percentage: 0.05% → 0.03%',
  ]),
  words('the same percentage in figures', 'equipment-sale', '第三章第一条', '百分之十三', '13％'),
  words('the same rate per mille', 'purchase-framework', '第八章第一条', '千分之二', '2‰'),
  words(
    'an English percentage',
    'software-agreement-en',
    'Article 5.3',
    '4% per year',
    '6% per year',
    ['percentage: 4% → 6%'],
  ),
  words(
    'the same English percentage in words',
    'software-agreement-en',
    'Article 5.3',
    '4% per year',
    'four percent (4%) per year',
  ),
]

const PERIODS: EditCase[] = [
  words('a period', 'lease', '第二章第一条', '前四十五日', '前三十日', [
    'period: 45 days → 30 days',
  ]),
  words('the same period in figures', 'lease', '第四章第一条', '后五日内', '后5日内'),
  words('the same days by another word', 'lease', '第七章第三条', '提前六十日', '提前60天'),
  words(
    'days that become working days',
    'lease',
    '第三章第三条',
    '在十五日内',
    '在十五个工作日内',
    ['period: 15 days → 15 working days'],
  ),
  words(
    'two years that are written as months',
    'purchase-framework',
    '第一章第三条',
    '有效期为两年',
    '有效期为24个月',
  ),
  words(
    'another number of years',
    'nda',
    '第五章第一条',
    '本协议有效期为三年',
    '本协议有效期为五年',
    ['period: 36 months → 60 months'],
  ),
  words(
    'an English period',
    'software-agreement-en',
    'Article 5.2',
    'within thirty days after receipt',
    'within forty-five days after receipt',
    ['period: 30 days → 45 days'],
  ),
  words(
    'the same English period, repeated in brackets',
    'software-agreement-en',
    'Article 10.2',
    'remedy it within thirty days',
    'remedy it within thirty (30) days',
  ),
  words(
    'business days that become days',
    'software-agreement-en',
    'Article 2.2',
    'seven Business Days',
    'seven days',
    ['period: 7 working days → 7 days'],
  ),
]

const DATES: EditCase[] = [
  {
    name: 'the same date in another form',
    base: 'lease',
    setup: [replace('自双方签字盖章之日起生效', '自二〇二六年三月十二日起生效')],
    edits: [replace('二〇二六年三月十二日', '2026年3月12日')],
    changed: [{ was: '第十章第二条', content: 'wording' }],
  },
  {
    name: 'another date in another form',
    base: 'lease',
    setup: [replace('自双方签字盖章之日起生效', '自二〇二六年三月十二日起生效')],
    edits: [replace('二〇二六年三月十二日', '2026-03-21')],
    changed: [
      { was: '第十章第二条', content: 'substance', substance: ['date: 2026-03-12 → 2026-03-21'] },
    ],
  },
  {
    name: 'the same English date in another form',
    base: 'software-agreement-en',
    setup: [
      replace('This Agreement starts on signature', 'This Agreement starts on March 12, 2026'),
    ],
    edits: [replace('March 12, 2026', '12 March 2026')],
    changed: [{ was: 'Article 10.1', content: 'wording' }],
  },
  {
    name: 'another English date',
    base: 'software-agreement-en',
    setup: [
      replace('This Agreement starts on signature', 'This Agreement starts on March 12, 2026'),
    ],
    edits: [replace('March 12, 2026', 'April 12, 2026')],
    changed: [
      { was: 'Article 10.1', content: 'substance', substance: ['date: 2026-03-12 → 2026-04-12'] },
    ],
  },
  words('another month', 'purchase-framework', '第五章第一条', '当月', '次月', [
    'other-words: 当月 → 次月',
  ]),
]

const PARTIES: EditCase[] = [
  words('the other party', 'lease', '第三章第四条', '停车费由乙方承担', '停车费由甲方承担', [
    'party: 乙方 → 甲方',
  ]),
  words(
    'a party by its full name',
    'lease',
    '第四章第三条',
    '甲方可以自行处理',
    '锦城置业有限公司可以自行处理',
  ),
  words('a party by its role', 'lease', '第四章第三条', '甲方可以自行处理', '出租人可以自行处理'),
  words(
    'the party that is paid',
    'equipment-sale',
    '第十二章第三条',
    '应当按逾期付款金额的千分之三向乙方支付违约金',
    '应当按逾期付款金额的千分之三向甲方支付违约金',
    ['party: 乙方 → 甲方'],
  ),
  words(
    'the other English party',
    'master-services-en',
    'Article 2.4',
    'The Customer shall provide access',
    'The Provider shall provide access',
    ['party: customer → provider'],
  ),
  words(
    'an English party by its full name',
    'master-services-en',
    'Article 3.2',
    'approved by the Customer',
    'approved by Harbor Retail Group Inc.',
  ),
  {
    name: 'another company as a party',
    base: 'lease',
    edits: [{ type: 'replace-all', from: '锦城置业有限公司', to: '蓉江物业有限公司' }],
    changed: [
      { was: '', content: 'substance', substance: ['party: 锦城置业有限公司 → 蓉江物业有限公司'] },
      {
        was: '签署页',
        content: 'substance',
        substance: ['party: 锦城置业有限公司 → 蓉江物业有限公司'],
      },
    ],
  },
]

const OBLIGATIONS: EditCase[] = [
  words(
    'a duty that becomes a right',
    'lease',
    '第五章第一条',
    '紧急情况应当立即处理',
    '紧急情况可以立即处理',
    ['obligation: must → may'],
  ),
  words(
    'a ban that becomes a right',
    'equipment-sale',
    '第九章第一条',
    '甲方不得将设备',
    '甲方可以将设备',
    ['obligation: must not → may'],
  ),
  words(
    'a duty by another word',
    'lease',
    '第二章第二条',
    '应当在期满前九十日',
    '须在期满前九十日',
  ),
  words(
    'a not',
    'equipment-sale',
    '第十一章第二条',
    '不因本合同的终止而免除',
    '因本合同的终止而免除',
    ['obligation: not → ∅'],
  ),
  words(
    'shall and may',
    'master-services-en',
    'Article 3.2',
    'The Provider shall invoice',
    'The Provider may invoice',
    ['obligation: must → may'],
  ),
  words(
    'shall not and may',
    'software-agreement-en',
    'Article 6.3',
    'and shall not use any component',
    'and may use any component',
    ['obligation: must not → may'],
  ),
  words(
    'shall and must',
    'master-services-en',
    'Article 3.2',
    'The Provider shall invoice',
    'The Provider must invoice',
  ),
  words(
    'may and may not',
    'master-services-en',
    'Article 2.3',
    'The Provider may subcontract',
    'The Provider may not subcontract',
    ['obligation: may → must not'],
  ),
  words(
    'a limit',
    'equipment-sale',
    '第十二章第三条',
    '累计不超过合同总价款',
    '累计不低于合同总价款',
    ['limit: at most → at least'],
  ),
  words(
    'an English limit',
    'master-services-en',
    'Article 9.3',
    'of at least USD',
    'of up to USD',
    ['limit: at least → at most'],
  ),
]

const WORDS: EditCase[] = [
  words('another place', 'purchase-framework', '第三章第三条', '甲方苏州仓库', '甲方无锡仓库', [
    'other-words: 苏州 → 无锡',
  ]),
  words(
    'another number of pieces',
    'equipment-sale',
    '附件一第一条',
    '搬运小车四台，',
    '搬运小车三台，',
    ['number: 4 → 3'],
  ),
  words('words of style', 'nda', '第二章第一条', '或者为第三人提供服务', '或为第三方提供服务'),
  words(
    'English words of style',
    'master-services-en',
    'Article 5.3',
    'after a written request',
    'following a written request',
  ),
  words(
    'an added sentence',
    'lease',
    '第二章第三条',
    '承担责任。',
    '承担责任。转租收益归甲方所有。',
    ['other-words: ∅ → 转租收益归甲方所有'],
  ),
  words('a removed sentence', 'lease', '第七章第三条', '，并支付相当于两个月租金的违约金', '', [
    'period: 2 months → ∅',
    'other-words: 并支付相当于两个月租金的违约金 → ∅',
  ]),
  {
    name: 'spaces, line breaks and the width of marks alone',
    base: 'lease',
    edits: [
      { type: 'replace-all', from: '，', to: ', ' },
      { type: 'replace-all', from: '107,100', to: '107，100' },
      replace('费用从押金中扣除。', '费用从押金中扣除 .'),
      replace('保额不低于五百万元。', '保额不低于 五百万元。\n'),
    ],
  },
  {
    name: 'a heading',
    base: 'lease',
    edits: [replace('第三条 押金', '第三条 租赁保证金')],
    changed: [{ was: '第三章第三条', content: 'wording' }],
  },
  {
    name: 'the heading of a chapter',
    base: 'master-services-en',
    edits: [replace('Article 8 Warranties', 'Article 8 Warranty and Compliance')],
    changed: [{ was: 'Article 8', content: 'wording' }],
  },
]

/** A sentence of another kind than the sample has, with one change in it. */
const inserted = (
  name: string,
  from: string,
  to: string,
  substance: readonly string[] = [],
): EditCase => ({
  name,
  base: 'lease',
  setup: [replace('承担责任。', `承担责任。${from}`)],
  edits: [replace(from, to)],
  changed: [
    { was: '第二章第三条', content: substance.length > 0 ? 'substance' : 'wording', substance },
  ],
})

/** What is written with marks, and what has digits and is no quantity. */
const MARKS: EditCase[] = [
  inserted('a sign', '设备应当在-20℃至40℃的环境中运行。', '设备应当在20℃至40℃的环境中运行。', [
    'number: -20 → 20',
  ]),
  inserted('the same sign in words', '温度不低于-20℃。', '温度不低于零下20℃。'),
  inserted(
    'the last digit of an account',
    '款项付至账号6222021234567890123。',
    '款项付至账号6222021234567890124。',
    ['number: 6222021234567890123 → 6222021234567890124'],
  ),
  inserted(
    'the last digit of an ID',
    '联系人的身份证号为110105194912310021。',
    '联系人的身份证号为110105194912310022。',
    ['number: 110105194912310021 → 110105194912310022'],
  ),
  inserted('a zero in front', '项目代码为010020。', '项目代码为10020。', [
    'number: 010020 → 10020',
  ]),
  inserted('a version', '系统为版本2.10。', '系统为版本2.1。', ['number: 2.10 → 2.1']),
  inserted('a version of three parts', '系统升级到2.10.3。', '系统升级到2.1.3。', [
    'number: 2.10.3 → 2.1.3',
  ]),
  inserted('an e-mail address', '通知发至li.wei@hx.com。', '通知发至liwei@hx.com。', [
    'other-words: li.wei@hx.com → liwei@hx.com',
  ]),
  inserted('a URL', '规则见https://hx.com/a/b。', '规则见https://hx.com/ab。', [
    'other-words: https://hx.com/a/b → https://hx.com/ab',
  ]),
  inserted('a company with an ampersand', '由A&B公司维护。', '由AB公司维护。', [
    'other-words: &B → AB',
  ]),
]

const PLACES: EditCase[] = [
  {
    name: 'a clause added at the end of a chapter',
    base: 'lease',
    edits: [
      {
        type: 'insert',
        before: '第七章',
        text: '第三条 钥匙管理\n乙方应当妥善保管钥匙，遗失的应当在一日内报告物业公司并承担换锁费用。\n',
      },
    ],
    changed: [{ type: 'added', is: '第六章第三条', content: 'substance' }],
  },
  {
    name: 'a clause added before others',
    base: 'lease',
    edits: [
      {
        type: 'insert',
        before: '第五章>第二条',
        text: '第零条 绿植\n甲方负责公共区域的绿植养护，费用已经包含在物业管理费之内。\n',
      },
      replace('第零条 绿植', '第二条 绿植'),
      { type: 'renumber' },
    ],
    changed: [{ type: 'added', is: '第五章第二条', content: 'substance' }],
    renumbered: ['第五章第二条 → 第五章第三条', '第五章第三条 → 第五章第四条'],
  },
  {
    name: 'a clause removed from the middle',
    base: 'lease',
    edits: [
      { type: 'remove', from: '第三章>第二条', until: '第三章>第三条' },
      { type: 'renumber' },
    ],
    changed: [{ type: 'removed', was: '第三章第二条', content: 'substance' }],
    renumbered: ['第三章第三条 → 第三章第二条', '第三章第四条 → 第三章第三条'],
  },
  {
    name: 'a chapter added, with the references brought up to date',
    base: 'equipment-sale',
    edits: [
      {
        type: 'insert',
        before: '第八章',
        text: '第八章 备件供应\n第一条 备件库\n乙方应当在甲方所在地设立备件库，备件目录由双方另行约定。\n\n',
      },
      replace('应当按照第八章的约定', '应当按照第九章的约定'),
      { type: 'renumber' },
    ],
    changed: [
      { type: 'added', is: '第八章', content: 'substance' },
      { type: 'added', is: '第八章第一条', content: 'substance' },
      { was: '第十二章第二条', is: '第十三章第二条', content: 'wording' },
    ],
    renumbered: [
      '第八章 → 第九章',
      '第九章 → 第十章',
      '第十章 → 第十一章',
      '第十一章 → 第十二章',
      '第十二章 → 第十三章',
      '第十三章 → 第十四章',
      '第十四章 → 第十五章',
      '第十五章 → 第十六章',
      '第十六章 → 第十七章',
    ],
  },
  {
    name: 'a chapter added, with a reference left behind',
    base: 'equipment-sale',
    edits: [
      {
        type: 'insert',
        before: '第十一章',
        text: '第十一章 备件供应\n第一条 备件库\n乙方应当在甲方所在地设立备件库，备件目录由双方另行约定。\n\n',
      },
      replace('应当按照第八章的约定', '应当按照第九章的约定'),
      { type: 'renumber' },
    ],
    changed: [
      { type: 'added', is: '第十一章', content: 'substance' },
      { type: 'added', is: '第十一章第一条', content: 'substance' },
      {
        was: '第十二章第二条',
        is: '第十三章第二条',
        content: 'substance',
        substance: ['reference: 第八章 质量保证 → 第九章 所有权与风险'],
      },
    ],
    renumbered: [
      '第十一章 → 第十二章',
      '第十二章 → 第十三章',
      '第十三章 → 第十四章',
      '第十四章 → 第十五章',
      '第十五章 → 第十六章',
      '第十六章 → 第十七章',
    ],
  },
  {
    name: 'a chapter removed, whose number a reference still names',
    base: 'equipment-sale',
    edits: [{ type: 'remove', from: '第六章', until: '第七章' }, { type: 'renumber' }],
    changed: [
      { type: 'removed', was: '第六章', content: 'substance' },
      { type: 'removed', was: '第六章第一条', content: 'substance' },
      { type: 'removed', was: '第六章第二条', content: 'substance' },
      { type: 'removed', was: '第六章第三条', content: 'substance' },
      {
        was: '第十二章第二条',
        is: '第十一章第二条',
        content: 'substance',
        substance: ['reference: 第八章 质量保证 → 第八章 所有权与风险'],
      },
    ],
    renumbered: [
      '第七章 → 第六章',
      '第八章 → 第七章',
      '第九章 → 第八章',
      '第十章 → 第九章',
      '第十一章 → 第十章',
      '第十二章 → 第十一章',
      '第十三章 → 第十二章',
      '第十四章 → 第十三章',
      '第十五章 → 第十四章',
      '第十六章 → 第十五章',
    ],
  },
  {
    name: 'an English section added before one that is referred to',
    base: 'software-agreement-en',
    edits: [
      {
        type: 'insert',
        before: '9.1',
        text: '9.1 Insurance. The Developer shall maintain product liability insurance with a reputable insurer.\n',
      },
      { type: 'renumber' },
      replace('Subject to section 9.1', 'Subject to section 9.2'),
    ],
    changed: [
      { type: 'added', is: 'Article 9.1', content: 'substance' },
      { was: 'Article 9.2', is: 'Article 9.3', place: 'renumbered', content: 'wording' },
    ],
    renumbered: [
      'Article 9.1 → Article 9.2',
      'Article 9.3 → Article 9.4',
      'Article 9.4 → Article 9.5',
    ],
  },
  {
    name: 'a clause moved to the front of its chapter',
    base: 'lease',
    edits: [
      { type: 'move', from: '第三章>第四条', until: '第四章', before: '第三章>第一条' },
      { type: 'renumber' },
    ],
    changed: [{ was: '第三章第四条', is: '第三章第一条', place: 'moved', content: 'same' }],
    renumbered: [
      '第三章第一条 → 第三章第二条',
      '第三章第二条 → 第三章第三条',
      '第三章第三条 → 第三章第四条',
    ],
  },
  {
    name: 'a clause moved to another chapter',
    base: 'lease',
    edits: [
      { type: 'move', from: '第二章>第三条', until: '第三章', before: '第五章>第三条' },
      { type: 'renumber' },
    ],
    changed: [{ was: '第二章第三条', is: '第五章第三条', place: 'moved', content: 'same' }],
    renumbered: ['第五章第三条 → 第五章第四条'],
  },
  {
    name: 'a clause moved to another chapter and changed',
    base: 'lease',
    edits: [
      { type: 'move', from: '第七章>第三条', until: '第八章', before: '第八章>第二条' },
      { type: 'renumber' },
      replace('应当提前六十日书面通知对方', '应当提前九十日书面通知对方'),
    ],
    changed: [
      {
        was: '第七章第三条',
        is: '第八章第二条',
        place: 'moved',
        content: 'substance',
        substance: ['period: 60 days → 90 days'],
      },
    ],
    renumbered: ['第八章第二条 → 第八章第三条'],
  },
  {
    name: 'an English section moved to another article',
    base: 'master-services-en',
    edits: [
      { type: 'move', from: '9.3', until: 'Article 10', before: '8.2' },
      { type: 'renumber' },
    ],
    changed: [{ was: 'Article 9.3', is: 'Article 8.2', place: 'moved', content: 'same' }],
    renumbered: ['Article 8.2 → Article 8.3'],
  },
  {
    name: 'a whole chapter moved',
    base: 'nda',
    edits: [
      { type: 'move', from: '第五章', until: '第六章', before: '第三章' },
      { type: 'renumber' },
    ],
    changed: [{ was: '第五章', is: '第三章', place: 'moved', content: 'same' }],
    renumbered: ['第三章 → 第四章', '第四章 → 第五章'],
  },
  {
    name: 'a clause split in two',
    base: 'lease',
    edits: [replace('甲方接到报修后', '\n第二条 报修\n甲方接到报修后'), { type: 'renumber' }],
    changed: [
      { type: 'split', was: '第五章第一条', is: '第五章第一条 + 第五章第二条', content: 'same' },
    ],
    renumbered: ['第五章第二条 → 第五章第三条', '第五章第三条 → 第五章第四条'],
  },
  {
    name: 'a clause split in two and changed',
    base: 'master-services-en',
    edits: [
      replace(
        'Either party may terminate this Agreement for a material breach that is not cured within thirty days',
        '\n4.3 Termination for Cause. Either party may terminate this Agreement for a material breach that is not cured within sixty days',
      ),
      replace('4.3 Consequences', '4.4 Consequences'),
    ],
    changed: [
      {
        type: 'split',
        was: 'Article 4.2',
        is: 'Article 4.2 + Article 4.3',
        content: 'substance',
        substance: ['period: 30 days → 60 days'],
      },
    ],
    renumbered: ['Article 4.3 → Article 4.4'],
  },
  {
    name: 'two clauses merged',
    base: 'lease',
    edits: [replace('\n第二条 消防安全\n', '')],
    changed: [
      { type: 'merged', was: '第六章第一条 + 第六章第二条', is: '第六章第一条', content: 'same' },
    ],
  },
  {
    name: 'items of a sentence that become clauses',
    base: 'nda',
    edits: [
      replace('下列信息不属于保密信息：（一）', '下列信息不属于保密信息：\n（一）'),
      replace('公开的；（二）', '公开的；\n（二）'),
      replace('掌握的；（三）', '掌握的；\n（三）'),
      replace('取得的；（四）', '取得的；\n（四）'),
    ],
    changed: [
      {
        type: 'split',
        was: '第一章第三条',
        is: ['', '第（一）款', '第（二）款', '第（三）款', '第（四）款']
          .map((item) => `第一章第三条${item}`)
          .join(' + '),
        content: 'wording',
      },
    ],
  },
]

const TABLE = '备件\t单位\t单价（元）\n扫码器\t台\t2,100\n光电开关\t只\t180\n滚筒电机\t台\t1,450\n'

const TABLES_AND_APPENDICES: EditCase[] = [
  {
    name: 'a cell of a table',
    base: 'technical-service',
    setup: [{ type: 'insert', before: '扫码器每台', text: TABLE }],
    edits: [replace('光电开关\t只\t180', '光电开关\t只\t195')],
    changed: [{ was: '附件一第一条', content: 'substance', substance: ['number: 180 → 195'] }],
  },
  {
    name: 'a row of a table',
    base: 'technical-service',
    setup: [{ type: 'insert', before: '扫码器每台', text: TABLE }],
    edits: [replace('滚筒电机\t台', '变频器\t台\t3,900\n滚筒电机\t台')],
    changed: [
      {
        was: '附件一第一条',
        content: 'substance',
        substance: ['other-words: ∅ → 变频器\t台\t3,900'],
      },
    ],
  },
  {
    name: 'the same cell with another thousands mark',
    base: 'technical-service',
    setup: [{ type: 'insert', before: '扫码器每台', text: TABLE }],
    edits: [replace('台\t2,100', '台\t2100.00')],
    changed: [{ was: '附件一第一条', content: 'wording' }],
  },
  {
    name: 'an appendix added',
    base: 'technical-service',
    edits: [
      replace(
        '以上价格在服务期限内固定不变。',
        '以上价格在服务期限内固定不变。\n\n附件二 巡检表\n第一条 巡检项目\n巡检项目包括皮带、电机、传感器和控制柜，每项记录三次读数。',
      ),
    ],
    changed: [
      { type: 'added', is: '附件二', content: 'substance' },
      { type: 'added', is: '附件二第一条', content: 'substance' },
    ],
  },
  {
    name: 'an appendix removed',
    base: 'master-services-en',
    edits: [{ type: 'remove', from: 'Exhibit A', until: 'Exhibit B' }],
    changed: [
      {
        was: 'Article 2.1',
        content: 'substance',
        substance: ['reference: Exhibit A Service Levels → Exhibit A'],
      },
      { type: 'removed', was: 'Exhibit A', content: 'substance' },
      { type: 'removed', was: 'Exhibit A.1', content: 'substance' },
      { type: 'removed', was: 'Exhibit A.2', content: 'substance' },
    ],
  },
]

export const EDIT_CASES: readonly EditCase[] = [
  ...AMOUNTS,
  ...PERCENTAGES,
  ...PERIODS,
  ...DATES,
  ...PARTIES,
  ...OBLIGATIONS,
  ...WORDS,
  ...MARKS,
  ...PLACES,
  ...TABLES_AND_APPENDICES,
]
