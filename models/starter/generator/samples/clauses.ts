/** The sample tool `find_clause`. */
import { toText } from '../json-text.ts'
import { drawEntity } from '../banks.ts'
import type { Family, Language, Option } from '../family.ts'
import type { Random } from '../random.ts'
import { lines, parts } from '../words/words.ts'
import { withChatPhrases } from './chat-periods.ts'
import { TOPIC_QUESTIONS_EN, TOPIC_QUESTIONS_ZH } from './clause-topics.ts'
import { clauseNumber, dayBetween, NUMERALS } from './clause-parts-drawn.ts'
import { clauseWords } from './clause-words.ts'
import { BROAD_CLAUSES_EN, BROAD_CLAUSES_ZH } from './clauses-broad.ts'
import * as chat from './clauses-chat.ts'
import { PERIOD_OPTIONS, periodRange, someToday } from './periods.ts'
import { asOftenAs, cross, toQuestions, whole } from './templates.ts'
import * as typed from './typed-more.ts'
import { listWords, tableWords } from './table-words.ts'
import { VERSION_QUESTIONS_EN, VERSION_QUESTIONS_ZH, VERSIONS } from './version-words.ts'
import { WIDE_CLAUSES } from './wide.ts'
import { EDGES_CLAUSES_EN, EDGES_CLAUSES_ZH } from './clauses-edges.ts'
import { CLAUSES_TYPED_EN, CLAUSES_TYPED_ZH } from './clauses-typed.ts'
import { VOICES_CLAUSES_EN, VOICES_CLAUSES_ZH } from './clauses-voices.ts'

const KINDS: Option[] = [
  [
    'sale',
    '销售合同|买卖合同|设备销售合同|供货合同|购销合同|销售协议|买卖协议|供货协议|购销协议|设备买卖合同|产品销售合同|卖货合同|销售合同书',
    'sales contract|sales agreement|sale contract|supply contract|supply agreement|sale agreement|equipment sales contract|sale of goods contract|selling contract|equipment sale contract',
  ],
  [
    'software',
    '软件开发合同|软件合同|开发合同|软件开发协议|系统开发合同|软件外包合同|软件定制合同|定制开发合同|开发协议|软件协议|APP开发合同|SaaS合同|SaaS协议|saas协议|小程序开发合同',
    'software contract|software development agreement|development agreement|software agreement|SaaS agreement|saas contract|software dev contract|dev agreement|dev contract|software dev agreement|app development contract',
  ],
  [
    'lease',
    '租赁合同|租房合同|房屋租赁合同|厂房租赁合同|租约|租赁协议|房租合同|租房协议|房屋租赁协议|办公室租赁合同|仓库租赁合同|租赁合同书|租房的合同|写字楼租约',
    'lease|lease agreement|rental contract|tenancy agreement|rental agreement|office lease|rent contract|warehouse lease|tenancy contract|lease contract|leasing contract',
  ],
  [
    'nda',
    '保密协议|NDA|保密合同|nda|保密协定|保密协议书|双方保密协议|nda协议|NDA协议|Nda',
    'NDA|confidentiality agreement|non-disclosure agreement|nda|non disclosure agreement|secrecy agreement|mutual NDA|confidentiality contract|nondisclosure agreement|non-disclosure',
  ],
  [
    'service',
    '服务合同|服务协议|技术服务合同|运维服务合同|维保合同|外包合同|外包协议|外包服务合同|技术服务协议|维护合同|运维合同|咨询合同|咨询服务合同|维保协议',
    'service agreement|service contract|services agreement|maintenance contract|services contract|MSA|msa|master services agreement|outsourcing contract|outsourcing agreement|consulting agreement|consulting contract|support contract|maintenance agreement',
  ],
  [
    'purchase',
    '采购合同|采购框架协议|采购协议|框架采购合同|采购框架合同|采购框架|年度采购合同|采购协议书|原料采购合同|进货合同|框架采购|采购框架协议书',
    'purchase agreement|purchase contract|framework purchase agreement|procurement contract|purchasing contract|purchasing agreement|procurement agreement|purchase framework|framework agreement|buying contract|purchase framework agreement',
  ],
].map(([value = '', zh = '', en = '']) => ({ value, zh: parts(zh), en: parts(en) }))

/** Where: which contract is meant. */
const WHERE_ZH = lines(`
合同里
合同里
合同中
合同
我们的合同里
咱们签的合同里
客户合同里
发给客户的合同里
那份合同里
和{counterparty}的合同里
和{counterparty}的合同里
跟{counterparty}签的合同里
与{counterparty}的合同中
{counterparty}的合同里
{counterparty}的合同里
{counterparty}那份合同里
和{counterparty}的合同
和{counterparty}那份合同里
同{counterparty}的合同中
我们与{counterparty}签的合同里
跟{counterparty}的合同
{counterparty}签的合同里
{counterparty}合同里
给{counterparty}的合同里
我们和{counterparty}签的那份合同里
{sent}发出的合同里
{sent}发给客户的合同里
我们{sent}发给客户的合同里
我们{sent}发的合同里
{sent}发的那份合同里
{sent}寄出的合同中
{sent}发给{counterparty}的合同里
我们{sent}发给{counterparty}的合同里
{sent}给{counterparty}发的合同中
{counterparty}{sent}那份合同里
{kind}里
{kind}里
{kind}中
我们的{kind}里
那份{kind}里
客户的{kind}里
和{counterparty}的{kind}里
{counterparty}的{kind}里
跟{counterparty}签的{kind}中
{sent}发的{kind}里
{sent}发给客户的{kind}里
我们{sent}发给{counterparty}的{kind}里
{sent}和{counterparty}的{kind}中
`)
/** What is asked about it; the wording that evaluation holds out. */
const WHAT_ZH = lines(`
{}关于{topic}是怎么写的
{}关于{topic}是怎么写的?
{}关于{topic}怎么写的
{}关于{topic}的约定
{}关于{topic}的规定是什么
{}关于{topic}是怎么约定的?
{}{topic}怎么写的
{}{topic}是怎么写的
{}{topic}怎么约定的
{}{topic}是怎么规定的
{}{topic}怎么规定
{}{topic}条款
{}{topic}条款怎么写
{}{topic}条款是什么
{}{topic}条款的原文
{}{topic}那条怎么说的
{}{topic}这块怎么写
{}{topic}部分怎么约定
{}{topic}方面怎么说
{}{topic}那部分怎么写的
{}{topic}部分是怎么说的
{}{topic}这部分的原文
{}{topic}部分写了什么
{}的{topic}部分怎么规定
{}{topic}部分在第几条
{}关于{topic}部分怎么约定
{}{topic}一块怎么约定
{}{topic}事项怎么约定
{}{topic}问题怎么说的
{}{topic}相关内容
{}{topic}相关条款是哪条
{}{topic}内容是什么
{}{topic}要求怎么写
{}{topic}是如何规定的
{}{topic}到底怎么约定
{}{topic}是第几条
{}{topic}在哪一条
{}写{topic}的是哪一条
{}有没有{topic}条款
{}有没有提到{topic}
{}有写{topic}吗
{}写没写{topic}
{}提到{topic}了吗
{}对{topic}有什么约定
{}对{topic}怎么规定的?
{}就{topic}是怎么说的
{}有关{topic}的条款
{}有关{topic}的内容发我
{}涉及{topic}的是哪条
{}跟{topic}有关的那条
{}{topic}咋写的
{}{topic}咋规定的
{}的{topic}是多少怎么定的
{}{topic}的原话
{}{topic}原文是什么
{}讲{topic}的那条念给我听
查一下{}{topic}怎么写的
查{}的{topic}条款
查下{}关于{topic}的规定
帮我找{}的{topic}条款
帮我看看{}{topic}是怎么约定的
帮我查一下{}关于{topic}是怎么写的
找一下{}{topic}那一条
看看{}有没有{topic}的约定
我想知道{}{topic}怎么规定的
我想看{}关于{topic}的原文
请问{}关于{topic}是如何约定的?
请查一下{}关于{topic}的条款
把{}{topic}那条发给我
法务想看{}{topic}怎么写
领导问{}{topic}是怎么定的
{topic}在{}怎么写的
{topic}在{}是怎么约定的?
{topic},{}怎么说的
关于{topic},{}是怎么写的
关于{topic},{}有什么规定?
`)
const SHORT_ZH = lines(`
{topic}条款
{topic}条款怎么写的
{topic}怎么约定的
{topic}是怎么规定的
{topic}怎么写的
查{topic}条款
查条款 {topic}
合同 {topic}
合同条款 {topic}
合同{topic}
{counterparty} {topic}
和{counterparty}的合同 {topic}
和{counterparty}的合同,{topic}怎么约定
和{counterparty}的合同对{topic}怎么说
跟{counterparty}的合同{topic}怎么写的
和{counterparty}的合同里有没有{topic}
{counterparty}合同 {topic}
{counterparty}的{topic}怎么约定的
{counterparty}的{topic}条款
{counterparty}那边{topic}怎么签的
跟{counterparty}{topic}怎么约定的
和{counterparty}约定的{topic}是什么
我们跟{counterparty}是怎么约定{topic}的
我们和{counterparty}关于{topic}怎么说的
{counterparty}合同里有{topic}吗
{kind} {topic}
{kind}的{topic}条款
{kind}的{topic}
{kind}关于{topic}
{sent}发的合同 {topic}
{sent}的合同,{topic}
{sent}发出去的合同,{topic}怎么写的来着
{sent}签给客户的合同,{topic}那块怎么写的
{sent}给客户那份合同 {topic}条款
上面说的{topic}在合同哪里
对方问{topic}怎么约定,查一下和{counterparty}的合同
{counterparty}来问{topic}的事,合同怎么写的
客户问{topic},我们{sent}发的合同怎么写的
我们{sent}发给客户的合同里关于{topic}是怎么写的?
我们{sent}发给客户的合同里,{topic}是怎么约定的?
{sent}发给客户那份{kind}里{topic}是怎么写的
发给{counterparty}的{kind},{topic}第几条
看看我们给{counterparty}的合同{sent}发的那份{topic}怎么写
`)
const WHERE_EN = lines(`
in the contract
in our contract
in our contracts
in the contracts
in the agreement
in the contract we sent to the client
in the contract with {counterparty}
in the contract with {counterparty}
in our contract with {counterparty}
in the {counterparty} contract
in {counterparty}'s contract
in our agreement with {counterparty}
in the contract signed with {counterparty}
in what we signed with {counterparty}
in the agreement with {counterparty}
in the contract we sent to {counterparty}
in the contract sent {sent}
in the contract we sent {sent}
in the contract we sent to the client {sent}
in the contract we sent to {counterparty} {sent}
in the {kind}
in the {kind}
in our {kind}
in the {kind} with {counterparty}
in our {kind} with {counterparty}
in the {kind} we sent {sent}
in the {kind} we sent to {counterparty} {sent}
`)
const WHAT_EN = lines(`
What does it say about {topic} {}?
what's written about {topic} {}
What is written about {topic} {}?
What is agreed on {topic} {}?
What did we agree on {topic} {}?
How is {topic} handled {}?
how is {topic} worded {}
How is {topic} defined {}?
Where is {topic} {}?
Which clause covers {topic} {}?
which clause is about {topic} {}
Which article deals with {topic} {}?
Is there anything about {topic} {}?
Which article covers {topic} {}?
Which section deals with {topic} {}?
what article talks about {topic} {}
Which paragraph deals with {topic} {}?
Which part deals with {topic} {}?
which article mentions {topic} {}
Which article is about {topic} {}?
Does any article deal with {topic} {}?
Which clause regulates {topic} {}?
what article number is {topic} {}
Is there a clause on {topic} {}?
is {topic} mentioned {}
Does it mention {topic} {}?
Find the {topic} clause {}
find what it says about {topic} {}
Find the wording on {topic} {}
Show me the {topic} clause {}
show me {topic} {}
Quote the clause on {topic} {}
Give me the exact words on {topic} {}
give me the clause about {topic} {}
Look up {topic} {}
look up the {topic} clause {}
I need the clause on {topic} {}
I'd like to see what we wrote about {topic} {}
What are the rules on {topic} {}?
what do we have on {topic} {}
Can you find {topic} {}?
Could you check {topic} {}?
Tell me about {topic} {}
check what {topic} says {}
what's our {topic} clause {}
The client asks about {topic}, what does it say {}?
`)
const SHORT_EN = lines(`
{topic} clause
{topic}
contract {topic}
clause on {topic}
clause about {topic}
{topic} in the contract
{counterparty} {topic}
{counterparty} contract, {topic}
{topic} with {counterparty}
{topic} in the contract with {counterparty}
contract with {counterparty}: {topic}
What does {counterparty}'s contract say about {topic}?
In the contract with {counterparty}, what about {topic}?
Does our contract with {counterparty} mention {topic}?
What does the contract with {counterparty} say on {topic}?
What does the contract say about {topic}?
what does our contract with {counterparty} say about {topic}
What does the {counterparty} contract say about {topic}?
What does the {kind} say about {topic}?
what does the {kind} with {counterparty} say about {topic}?
{kind}: {topic}
{kind} {topic} clause
What does the contract we sent {sent} say about {topic}?
What does the contract we sent to the client {sent} say about {topic}?
the contract from {sent}, what about {topic}
What did we promise {counterparty} about {topic}?
What did we agree with {counterparty} on {topic}?
How did we word {topic} for {counterparty}?
what's the {topic} in the {counterparty} {kind}?
`)

const TITLES: Record<string, Record<Language, string[]>> = {
  sale: {
    zh: parts('设备销售合同|产品销售合同|买卖合同|供货合同|工业品买卖合同'),
    en: parts('Equipment Sales Contract|Sales Agreement|Supply Agreement'),
  },
  software: {
    zh: parts('软件开发合同|系统开发合同|软件定制开发协议|信息系统建设合同'),
    en: parts('Software Development Agreement|Custom Software Agreement'),
  },
  lease: {
    zh: parts('房屋租赁合同|厂房租赁合同|办公楼租赁合同|设备租赁合同'),
    en: parts('Office Lease Agreement|Warehouse Lease|Lease Agreement'),
  },
  nda: {
    zh: parts('保密协议|双方保密协议|商业保密协议'),
    en: parts('Non-Disclosure Agreement|Mutual Confidentiality Agreement'),
  },
  service: {
    zh: parts('技术服务合同|运维服务合同|咨询服务协议|设备维保合同'),
    en: parts('Service Agreement|Maintenance Services Agreement|Consulting Agreement'),
  },
  purchase: {
    zh: parts('采购框架协议|年度采购合同|原材料采购合同|框架采购协议'),
    en: parts('Framework Purchase Agreement|Master Purchase Agreement'),
  },
}
/** A name that the short form in the question could stand for. */
function fullName(short: string, language: Language, random: Random): string {
  if (/公司|集团|厂$|Ltd|Inc|LLC|GmbH|Corp|Co$|Group|\.$/.test(short) || random.chance(0.25))
    return short
  return language === 'zh'
    ? short + random.pick(['有限公司', '股份有限公司', '科技有限公司', '集团有限公司'])
    : `${short} ${random.pick(['Ltd', 'Inc', 'GmbH', 'Co., Ltd', 'Inc.', 'Ltd.', 'Group Inc.', 'Co.', 'S.A.'])}`
}

/** Questions for a clause by its number. */
const NUMBERED_ZH = NUMERALS.flatMap((numeral, index) => {
  const other = NUMERALS[(index * 7 + 3) % 12] ?? '一'
  const slots = [
    `{topic=第${numeral}条:第${numeral}条}`,
    `{topic=第${numeral}章第${other}条:第${numeral}章第${other}条}`,
  ]
  return slots.flatMap((slot) => [
    `合同${slot}写的什么`,
    `{kind}${slot}是什么内容`,
    `和{counterparty}的合同${slot}怎么写的`,
  ])
})

const CHAT = {
  zh: [
    ...cross([...chat.CHAT_WHAT_ZH, ...typed.TYPED_WHAT_ZH], chat.CHAT_WHERE_ZH),
    ...whole([...chat.CHAT_SHORT_ZH, ...typed.TYPED_CLAUSES_ZH]),
  ],
  en: [
    ...cross([...chat.CHAT_WHAT_EN, ...typed.TYPED_WHAT_EN], chat.CHAT_WHERE_EN),
    ...whole([...chat.CHAT_SHORT_EN, ...typed.TYPED_CLAUSES_EN]),
  ],
}

/** `find_clause`, exactly as the sample function has it, with other wordings behind. */
export const clauses: Family = {
  names: [
    'find_clause',
    'search_contract',
    'contract_clause',
    'lookup_clause',
    'query_contract_terms',
    'hetong_tiaokuan',
    'clause_search',
    'get_contract_clause',
  ],
  descriptions: {
    zh: [
      '查合同条款:合同里关于某个事项是怎么写的',
      '在合同中查找某一事项的条款原文',
      '合同条款检索,返回条款号和原文',
      '按事项、对方、发出时间查合同条款',
      '合同里怎么写的:按主题找条款',
    ],
    en: [
      'Find a contract clause: what a contract says about a topic',
      'Search contracts for the clause on a topic',
      'Contract clause lookup, returns number and exact words',
      'What our contracts say about something',
    ],
  },
  parameters: [
    {
      slot: 'topic',
      keys: ['topic', 'subject', 'query', 'keyword', 'matter'],
      descriptions: {
        zh: ['要查的事项,如 违约金、付款、保密', '要查的事项', '条款主题', '事项'],
        en: ['What to look for, e.g. payment, liability', 'Topic of the clause', 'Subject'],
      },
      source: { kind: 'copy', bank: 'topic' },
    },
    {
      slot: 'counterparty',
      keys: ['counterparty', 'company', 'party', 'customer', 'other_party'],
      descriptions: {
        zh: ['对方公司名称或简称', '合同对方', '对方公司'],
        en: [
          'Name of the other company, full or short',
          'The other party',
          'Company we signed with',
        ],
      },
      source: { kind: 'copy', bank: 'company' },
      required: false,
    },
    {
      slot: 'sent',
      keys: ['sent', 'sent_period', 'date_range', 'when_sent'],
      descriptions: {
        zh: ['合同发出的时间', '发出时间', '什么时候发出的'],
        en: ['When the contract was sent', 'Period in which it was sent'],
      },
      source: { kind: 'choice', options: withChatPhrases(PERIOD_OPTIONS, true) },
      required: false,
    },
    {
      slot: 'kind',
      keys: ['kind', 'type', 'contract_type', 'category'],
      descriptions: { zh: ['合同种类', '合同类型'], en: ['Kind of contract', 'Contract type'] },
      source: { kind: 'choice', options: KINDS },
      required: false,
    },
    {
      slot: 'version',
      keys: ['version', 'version_no', 'edition', 'which_version'],
      descriptions: {
        zh: ['哪一版,如 1.0、第一版', '合同版本', '第几版'],
        en: ['Which version, e.g. 1.0', 'Version of the contract'],
      },
      source: { kind: 'copy', values: VERSIONS, isClosed: true },
      required: false,
    },
  ],
  questions: toQuestions(
    {
      zh: [
        ...cross(WHAT_ZH, WHERE_ZH),
        ...CHAT.zh,
        ...whole([...SHORT_ZH, ...NUMBERED_ZH]),
        ...TOPIC_QUESTIONS_ZH,
      ],
      en: [...cross(WHAT_EN, WHERE_EN), ...CHAT.en, ...whole(SHORT_EN), ...TOPIC_QUESTIONS_EN],
    },
    {
      zh: [
        ...asOftenAs(CHAT.zh, whole(BROAD_CLAUSES_ZH)),
        ...asOftenAs(CHAT.zh, whole(VOICES_CLAUSES_ZH)),
        ...asOftenAs(CHAT.zh, whole(EDGES_CLAUSES_ZH)),
        ...asOftenAs(CHAT.zh, whole(CLAUSES_TYPED_ZH)),
        ...asOftenAs(CHAT.zh, whole(WIDE_CLAUSES.zh)),
        ...asOftenAs(CHAT.zh, whole(VERSION_QUESTIONS_ZH)),
      ],
      en: [
        ...asOftenAs(CHAT.en, whole(BROAD_CLAUSES_EN)),
        ...asOftenAs(CHAT.en, whole(VOICES_CLAUSES_EN)),
        ...asOftenAs(CHAT.en, whole(EDGES_CLAUSES_EN)),
        ...asOftenAs(CHAT.en, whole(CLAUSES_TYPED_EN)),
        ...asOftenAs(CHAT.en, whole(WIDE_CLAUSES.en)),
        ...asOftenAs(CHAT.en, whole(VERSION_QUESTIONS_EN)),
      ],
    },
  ),
  missing: [
    {
      slot: 'topic',
      questions: {
        zh: lines(`
          查一下合同条款
          帮我查合同
          合同里怎么写的
          和{counterparty}的合同怎么写的
          看看{counterparty}那份合同
          我们{sent}发给客户的合同里怎么写的?
          查一下{sent}发的合同
          找一条合同条款
        `),
        en: lines(`
          look up a contract clause
          what does the contract say?
          check the contract with {counterparty}
          what does the contract we sent {sent} say
          find a clause
        `),
      },
      replies: {
        zh: ['请问要查合同里的哪个事项?'],
        en: ['Which topic should I look for in the contract?'],
      },
    },
  ],
  result: (args, random) => {
    const named = args['counterparty']
    const language: Language =
      typeof named === 'string'
        ? /\p{Script=Han}/u.test(named)
          ? 'zh'
          : 'en'
        : /\p{Script=Han}/u.test(toText(args['topic'])) === random.chance(0.88)
          ? 'zh'
          : 'en'
    const kind = toText(args['kind'] ?? random.pick(KINDS).value)
    const today = someToday(random)
    const range = periodRange(
      toText(args['sent'] ?? random.pick(['last_year', 'this_year'])),
      today,
    )
    const day = dayBetween(range.from, range.to, random)
    const version =
      args['version'] === undefined ? undefined : plainVersion(toText(args['version']))
    const known = random.chance(HAS_VERSION)
      ? `${random.integer(1, 4)}.${random.integer(0, 3)}`
      : undefined
    return {
      found: true,
      contract: random.pick(TITLES[kind]?.[language] ?? ['合同']),
      ...((version ?? known) !== undefined && { version: version ?? known ?? '' }),
      ...((typeof named === 'string' || !random.chance(NO_PARTY)) && {
        counterparty:
          typeof named === 'string'
            ? fullName(named, language, random)
            : drawEntity('company', language, 'train', random),
      }),
      ...(args['sent'] !== undefined || random.chance(HAS_SENT)
        ? { sentOn: day }
        : random.chance(0.6) && { signedOn: day }),
      clause: clauseNumber(language, random),
      words: drawWords(language, random),
      others: random.integer(0, 6),
    }
  },
  answers: {
    zh: [
      (_, found: Clause) =>
        `《${found.contract}》${inParentheses(
          ',',
          found.version && (/^\d/.test(found.version) ? `${found.version}版` : found.version),
          found.counterparty,
          found.sentOn && `${found.sentOn}发出`,
          found.signedOn && `${found.signedOn}签订`,
        )}${found.clause}:“${found.words}”`,
    ],
    en: [
      (_, found: Clause) =>
        `${[
          found.contract,
          inParentheses(
            ', ',
            found.version && `version ${found.version}`,
            found.counterparty,
            found.sentOn && `sent ${found.sentOn}`,
            found.signedOn && `signed ${found.signedOn}`,
          ),
        ]
          .filter(Boolean)
          .join(' ')}, ${found.clause}: "${found.words}"`,
    ],
  },
  empty: {
    result: ({ topic }) => ({ found: false, topic: topic ?? '' }),
    answers: {
      zh: [({ topic }) => `合同里没有找到关于「${toText(topic)}」的条款。`],
      en: [({ topic }) => `No clause about "${toText(topic)}" was found in the contracts.`],
    },
  },
}

/** What is not known of a contract is not in its result, nor in the answer. */
const HAS_SENT = 0.55
const NO_PARTY = 0.15
const HAS_VERSION = 0.25
const IS_TABLE = 0.04
const IS_LIST = 0.06

function drawWords(language: Language, random: Random): string {
  const kind = random.next()
  if (kind < IS_TABLE) return tableWords(language, random)
  return kind < IS_TABLE + IS_LIST ? listWords(language, random) : clauseWords(language, random)
}

/** 1.0 of V1.0, 1.0版 and version 1.0; 第一版 as it stands. */
const plainVersion = (said: string): string => /\d+(?:\.\d+)?/.exec(said)?.[0] ?? said

/** What is known, apart by commas. */
function inParentheses(comma: string, ...known: (string | undefined)[]): string {
  const text = known.filter(Boolean).join(comma)
  return text && `(${text})`
}

interface Clause {
  contract: string
  version?: string
  counterparty?: string
  sentOn?: string
  signedOn?: string
  clause: string
  words: string
}
