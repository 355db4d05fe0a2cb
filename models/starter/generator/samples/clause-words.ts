/** Sentences as contracts have them, composed from parts, so that no two draws are alike. */
import { randomHan, randomWord } from '../banks.ts'
import type { Language } from '../family.ts'
import type { Random } from '../random.ts'
import { GOODS_ZH } from '../words/things.ts'
import { CITIES_EN, CITIES_ZH } from '../words/places.ts'
import { lines, parts } from '../words/words.ts'
import { toFullWidth } from '../width.ts'
import * as fragments from './clause-parts.ts'

const SENTENCES_ZH = lines(`
{A}逾期交货的,每逾期一日,应按逾期交货部分货款的{p}向{B}支付违约金,累计不超过合同总价的{p}。
{B}未按约定付款的,每逾期一日按应付未付金额的{p}支付违约金,逾期超过{d}的,{A}有权暂停供货并解除本合同。
任何一方违反本合同约定的,应向守约方支付合同总额{p}的违约金;违约金不足以弥补损失的,还应赔偿差额部分。
本合同签订后{d}内,{B}向{A}支付合同总价的{p}作为预付款;货到验收合格后{d}内支付{p};余款{p}作为质保金。
{B}应在收到{A}开具的增值税专用发票后{d}内付清当期货款,付款方式为银行转账。
{A}应于每月{n}日前提供上月对账单,{B}应在{d}内书面确认,逾期未确认的视为认可。
双方对在履行本合同过程中知悉的对方商业秘密负有保密义务,保密期限为本合同终止后{y}。
未经披露方事先书面同意,接收方不得向任何第三方披露保密信息,但法律法规或有权机关要求披露的除外。
保密信息不包括接收方能够证明已经公开或在披露前已合法知悉的信息。
因本合同引起的或与本合同有关的任何争议,双方应友好协商;协商不成的,提交{c}仲裁委员会仲裁。
凡因本合同发生的争议,任何一方均可向{A}所在地有管辖权的人民法院提起诉讼。
因履行本合同产生的纠纷,由合同签订地{c}的人民法院管辖。
本合同适用中华人民共和国法律,不适用其冲突规范。
{A}应在合同生效后{d}内将{g}交付至{B}指定地点{c},运费及保险费由{A}承担。
交货地点为{c},交货时间以{B}书面通知为准,但不得迟于合同签订后{d}。
货物毁损、灭失的风险自{B}签收之日起由{B}承担。
{B}应自收货之日起{d}内完成验收,逾期未提出书面异议的,视为验收合格。
验收不合格的,{A}应在{d}内免费更换或修复,由此产生的费用由{A}承担;两次验收仍不合格的,{B}有权退货。
{g}的质量保证期为验收合格之日起{y},质保期内因质量问题产生的维修、更换费用由{A}承担。
质保期内,{A}应在接到故障通知后{h}小时内响应,{d}内排除故障。
{A}交付的软件及其源代码、文档的知识产权自{B}付清全部款项之日起归{B}所有。
{A}保证其交付的成果不侵犯任何第三方的知识产权,否则由此造成的损失由{A}全部承担。
{A}在本合同签订前已拥有的技术和工具的知识产权仍归{A}所有,{B}在本项目范围内享有永久使用权。
{B}提出需求变更的,应书面通知{A},双方就工期和费用达成一致后签署变更单;单次变更工作量不超过{n}人日的,不另行收费。
{A}应在{d}内完成系统上线,上线后提供不少于{d}的试运行服务。
系统月度可用率不低于{p},每低于一个百分点,{A}减免当月服务费的{p}。
任何一方提前终止本合同的,应提前{d}书面通知对方。
有下列情形之一的,{B}有权单方解除合同:{A}逾期交货超过{d},或交付的产品经两次返工仍不符合约定标准。
本合同有效期{y},自双方签字盖章之日起生效;期满前{d}任何一方未提出书面异议的,自动续期{y}。
因不可抗力不能履行合同的,受影响的一方应在事件发生后{d}内通知对方并提供有关机构出具的证明。
不可抗力持续超过{d}的,任何一方均有权解除本合同且互不承担违约责任。
租赁期限为{y},租金为每月人民币{m},每{y}递增{p}。
{B}应于每季度首月{n}日前支付当季租金,逾期{d}以上的,{A}有权收回房屋。
{B}应在签约时向{A}支付押金人民币{m},租赁期满房屋及设施完好的,{A}应在{d}内无息退还。
未经{A}书面同意,{B}不得将房屋全部或部分转租、转借他人。
房屋主体结构的维修由{A}负责,因{B}使用不当造成损坏的,维修费用由{B}承担。
租赁期间的水、电、燃气、物业管理费由{B}承担,按实际发生额结算。
{A}的赔偿责任以{B}已支付的合同价款为限,但故意或重大过失造成的损失除外。
任何情况下,一方均不对另一方的间接损失、利润损失或商誉损失承担责任。
未经另一方书面同意,任何一方不得将本合同项下的权利义务转让给第三方。
{A}不得将本合同约定的主要工作分包给第三方;经{B}同意分包的,{A}对分包人的工作承担连带责任。
年度采购量达到人民币{m}以上的,{A}按采购总额的{p}给予{B}返利,返利在次年{k}月底前结算。
框架期内,{g}的单价为人民币{m},原材料价格波动超过{p}时,双方可协商调整。
{B}每月的采购量不低于{n}吨,不足部分按差额的{p}补偿{A}。
{A}应按国家标准进行包装,包装应适合长途运输并具有防潮、防震、防锈的功能。
{A}应在发货前{d}以书面形式通知{B},并随货提供产品合格证、检验报告和装箱单。
{B}可以在{d}内对货物进行抽检,抽检比例为{p},抽检不合格率超过{p}的,有权整批退货。
本合同项下的通知应以书面形式送达,以快递方式寄出的,寄出后第{n}日视为送达。
{A}派驻人员不得少于{n}人,更换项目负责人应提前{d}征得{B}同意。
{A}应向{B}提供不少于{n}次的现场培训,培训费用已包含在合同总价中。
{A}处理{B}提供的个人信息,应仅限于履行本合同之目的,合同终止后{d}内予以删除或返还。
双方承诺不以任何形式向对方人员提供回扣、礼金等不正当利益,否则守约方有权解除合同并要求赔偿{m}。
服务费为每年人民币{m},{B}应于每年{k}月{n}日前一次性支付。
本合同一式{n}份,双方各执{n}份,具有同等法律效力。
本合同的附件是合同不可分割的组成部分,与正文具有同等法律效力;附件与正文不一致的,以正文为准。
对本合同的任何修改、补充,应由双方签署书面协议。
{A}逾期开票的,{B}有权顺延付款且不承担违约责任。
定金为人民币{m},{A}违约的应双倍返还,{B}违约的无权要求返还。
{B}逾期提货的,应按每日人民币{m}向{A}支付仓储费。
工作日指{c}的法定工作日,不包括周六、周日及法定节假日。
员工每年享有{n}天带薪年休假,当年未休的可延至次年{k}月底前使用。
差旅住宿标准为每晚不超过{m},超出部分由个人承担,需在返回后{d}内提交报销单。
`)
const SENTENCES_EN = lines(`
If the {S} fails to deliver on time, it shall pay {p} of the price of the delayed goods for each day of delay, up to {p} of the total price.
The {B} shall pay each invoice within {d} of receipt. Late amounts bear interest at {p} per month.
{p} of the price is due on signing, {p} on delivery and the remaining {p} within {d} after acceptance.
All payments shall be made in US dollars by bank transfer to the account named in Schedule {n}.
Each party shall keep the other party's confidential information secret during the term and for {y} thereafter.
Confidential information does not include information that is or becomes public through no fault of the receiving party.
The receiving party shall return or destroy all confidential information within {d} of a written request.
This Agreement is governed by the laws of {c}, without regard to its conflict of laws rules.
Any dispute arising out of this Agreement shall be finally settled by arbitration in {c} by {n} arbitrators.
The courts of {c} have exclusive jurisdiction over any dispute arising from this Agreement.
Either party may terminate this Agreement for convenience by giving {d} written notice.
Either party may terminate immediately if the other commits a material breach and fails to cure it within {d} of notice.
The term of this Agreement is {y} and renews automatically for periods of {y} unless notice is given {d} before it ends.
The {S} warrants that the goods are free from defects in material and workmanship for {y} from the date of delivery.
During the warranty period the {S} shall repair or replace defective items within {d} at its own expense.
The total liability of the {S} under this Agreement shall not exceed the fees paid in the preceding {n} months.
Neither party is liable for loss of profit or for any indirect or consequential damages.
All intellectual property in the deliverables passes to the {B} upon payment of the final invoice.
The {S} retains all rights in its pre-existing tools and libraries and grants the {B} a perpetual, non-exclusive licence to use them.
Source code shall be delivered to the {B} within {d} after acceptance of the final milestone.
The {B} shall inspect the goods within {d} of arrival; goods not rejected in writing within that time are deemed accepted.
Acceptance tests shall be completed within {d}; after {n} failed attempts the {B} may cancel the order and receive a full refund.
Neither party is liable for a delay caused by events beyond its reasonable control, provided that it notifies the other within {d}.
The monthly availability of the service shall be at least {p}; for each hour below, the {B} receives a credit of {p} of the monthly fee.
Critical incidents are answered within {h} hours and resolved within {d}.
Changes to the scope require a written change order signed by both parties, stating the effect on price and schedule.
The monthly rent is {m} and increases by {p} every {y}.
The tenant shall pay a deposit of {m}, which is returned within {d} after the end of the lease.
The tenant shall not sublet the premises without the prior written consent of the landlord.
Neither party may assign this Agreement without the prior written consent of the other party.
The {S} shall maintain liability insurance of at least {m} per occurrence.
The {B} may audit the relevant records of the {S} once a year upon {d} notice.
Notices shall be in writing and are deemed received {n} days after dispatch by courier.
The {B} commits to a minimum annual purchase of {m}; a shortfall is invoiced at {p}.
Prices are fixed for {y} and may thereafter be adjusted once a year by at most {p}.
Title and risk pass to the {B} when the goods are handed over to the carrier in {c}.
Personal data shall be processed only on documented instructions and deleted within {d} after termination.
Neither party shall solicit the employees of the other for {y} after termination.
Training of up to {n} people is included in the price; further sessions are charged at {m} per day.
Travel expenses are reimbursed at cost, up to {m} per trip, against receipts.
This Agreement is the entire agreement between the parties and may be amended only in writing.
Employees are entitled to {n} days of paid leave per year; unused days expire at the end of the following quarter.
`)

const PARTIES_ZH = parts(
  '甲方/乙方|乙方/甲方|卖方/买方|供方/需方|出卖人/买受人|服务方/委托方|开发方/委托方|出租方/承租方|供应商/采购方|受托方/委托方',
)
const PARTIES_EN = parts(
  'Seller/Buyer|Supplier/Customer|Contractor/Client|Provider/Customer|Vendor/Purchaser|Company/Client|Licensor/Licensee|Developer/Client',
)
const NUMERALS = [...'零一二三四五六七八九十']

function numeralZh(value: number): string {
  if (value <= 10) return NUMERALS[value] ?? ''
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens === 1 ? '' : NUMERALS[tens]}十${ones === 0 ? '' : NUMERALS[ones]}`
}

const DRAWS: Record<Language, Record<string, (random: Random) => string>> = {
  zh: {
    d: (random) => {
      const value = random.pick([3, 5, 7, 10, 15, 20, 30, 45, 60, 90, random.integer(2, 99)])
      const number = random.chance(0.35) ? numeralZh(value) : String(value)
      return number + random.pick(['日', '日', '天', '个工作日', '个自然日'])
    },
    p: (random) =>
      random.pick([
        () => `${random.integer(1, 99)}%`,
        () => `${(random.integer(1, 99) / 100).toFixed(2)}%`,
        () => `${(random.integer(1, 99) / 10).toFixed(1)}%`,
        () => `百分之${numeralZh(random.integer(1, 60))}`,
        () => `千分之${numeralZh(random.integer(1, 9))}`,
        () => `万分之${numeralZh(random.integer(1, 9))}`,
        () => `${random.integer(1, 9)}‰`,
      ])(),
    m: (random) =>
      random.pick([
        () => `${random.integer(1, 99)}万元`,
        () => `${random.integer(1, 999)},000元`,
        () =>
          `人民币${random.pick([...'壹贰叁肆伍陆柒捌玖'])}拾${random.pick([...'壹贰叁肆伍陆柒捌玖'])}万元整(¥${random.integer(1, 9)},${random.integer(100, 999)},000)`,
        () => `${random.integer(100, 99999)}元`,
        () => `${random.integer(100, 9999)}.${random.integer(10, 99)}元`,
        () => `${random.pick([...'壹贰叁肆伍陆柒捌玖'])}拾万元整`,
        () => `${numeralZh(random.integer(2, 90))}万元`,
      ])(),
    y: (random) =>
      random.pick([
        () => `${random.pick([...'一二三五'])}年`,
        () => `${random.integer(1, 10)}年`,
        () => `${random.pick([6, 12, 18, 24, 36])}个月`,
      ])(),
    n: (random) => String(random.integer(2, 25)),
    k: (random) => String(random.integer(1, 12)),
    h: (random) => String(random.pick([1, 2, 4, 8, 12, 24, 48])),
    c: (random) => (random.chance(0.15) ? randomHan(2, random) : random.pick(CITIES_ZH)),
    g: (random) =>
      random.chance(0.15) ? randomHan(random.integer(2, 4), random) : random.pick(GOODS_ZH),
  },
  en: {
    d: (random) =>
      `${random.pick([3, 5, 7, 10, 14, 15, 20, 30, 45, 60, 90, random.integer(2, 99)])} ${random.pick(['days', 'days', 'days', 'business days', 'calendar days'])}`,
    p: (random) =>
      random.pick([
        `${random.integer(1, 99)}%`,
        `${(random.integer(1, 99) / 10).toFixed(1)}%`,
        `${(random.integer(1, 99) / 100).toFixed(2)}%`,
      ]),
    m: (random) =>
      random.pick([
        `USD ${random.integer(1, 999)},000`,
        `$${random.integer(100, 99999)}`,
        `EUR ${random.integer(1, 99)},500`,
        `RMB ${random.integer(1000, 900000)}`,
      ]),
    y: (random) =>
      random.pick([
        'one year',
        'two years',
        'three years',
        'five years',
        '12 months',
        '24 months',
        '18 months',
        `${random.integer(2, 10)} years`,
      ]),
    n: (random) => String(random.integer(2, 25)),
    h: (random) => String(random.pick([1, 2, 4, 8, 12, 24, 48])),
    c: (random) => (random.chance(0.15) ? randomWord(random) : random.pick(CITIES_EN)),
  },
}

/** How often letters that mean nothing stand in a clause: only copying gets them right. */
const SCRAMBLED = 0.16
/** How often it is nothing but such letters. */
const RANDOM = 0.03
/** How often a sentence is composed of parts. */
const COMPOSED = 0.6
/** How often a clause defines a term, in quotation marks, or names a company with a full stop in its name. */
const DEFINED = 0.1
const DEFINITIONS: Record<Language, string[]> = {
  zh: [
    '本合同所称“交付物”是指附件一所列软件及文档。',
    '“工作日”指法定节假日以外的日子。',
    '“关联方”的含义见第一条。',
    '本协议中“费用”一词不含税。',
    '文件封面应注明"机密"字样。',
    '“上线”以双方签字为准。',
  ],
  en: [
    '"Services" has the meaning given in Schedule 2.',
    'In this Agreement, "Fees" excludes VAT.',
    'Documents must be marked "Confidential".',
    'Goods are sold "as is" by Foxglove Tools Inc. and its affiliates.',
    '"Business Day" means a day other than a Saturday or Sunday.',
    'Notices go to Harlow & Co. Ltd. by courier.',
    'The "Go-Live Date" is set by Okafor Labs S.A. in writing.',
  ],
}
/** How often a clause has several lines, as lists have. */
const SEVERAL_LINES = 0.05
/** How often the clause goes on before and behind what is quoted of it. */
const CUT = { before: 0.08, behind: 0.15 } as const
const MIN_LENGTH = 30
const MAX_LENGTH: Record<Language, number> = { zh: 155, en: 165 }

/** One to three sentences of a clause, word for word as a tool would return them. */
export function clauseWords(language: Language, random: Random): string {
  if (random.chance(RANDOM)) return randomClause(language, random)
  const [a = '', b = ''] = random.pick(language === 'zh' ? PARTIES_ZH : PARTIES_EN).split('/')
  const draw = (): string => fillSentence(drawSentence(language, random), a, b, language, random)
  let text = draw()
  const between = random.chance(SEVERAL_LINES) ? '\n' : language === 'zh' ? '' : ' '
  const wanted = random.integer(MIN_LENGTH, MAX_LENGTH[language])
  for (let tries = 0; tries < 3 && text.length < wanted; tries++) {
    const next = draw()
    if (text.length + next.length + 1 > MAX_LENGTH[language]) break
    text += between + next
  }
  if (random.chance(DEFINED))
    text = `${random.pick(DEFINITIONS[language])}${language === 'zh' ? '' : ' '}${draw()}`
  if (random.chance(SCRAMBLED)) text = scramble(text, language, random)
  const words = language === 'zh' && random.chance(0.75) ? toFullWidth(text) : text
  return `${random.chance(CUT.before) ? '…' : ''}${random.chance(CUT.behind) ? `${words.replace(/[。.]$/, '')}…` : words}`
}

function drawSentence(language: Language, random: Random): string {
  if (!random.chance(COMPOSED)) return random.pick(language === 'zh' ? SENTENCES_ZH : SENTENCES_EN)
  const subject = random.pick(language === 'zh' ? fragments.SUBJECTS_ZH : fragments.SUBJECTS_EN)
  const tail = random.chance(0.75)
  if (language === 'zh') {
    const duty = random.pick(fragments.DUTIES_ZH)
    const head = random.chance(0.8) ? `${random.pick(fragments.CONDITIONS_ZH)},` : ''
    return `${head}${subject}${duty}${tail ? `,${random.pick(fragments.TAILS_ZH)}` : ''}。`
  }
  const head = random.chance(0.8)
    ? `${random.pick(fragments.CONDITIONS_EN)}, ${subject}`
    : capitalize(subject)
  return `${head} ${random.pick(fragments.DUTIES_EN)}${tail ? `${random.chance(0.5) ? ',' : ''} ${random.pick(fragments.TAILS_EN)}` : ''}.`
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function fillSentence(
  sentence: string,
  a: string,
  b: string,
  language: Language,
  random: Random,
): string {
  const other = sentence.includes(language === 'zh' ? '{A}应' : 'the {S} ') ? b : a
  const things = language === 'zh' ? fragments.THINGS_ZH : fragments.THINGS_EN
  const fees = language === 'zh' ? fragments.FEES_ZH : fragments.FEES_EN
  return sentence.replaceAll(/\{(\w)\}/g, (_, key: string) => {
    if (key === 'A' || key === 'S') return a
    if (key === 'B') return b
    if (key === 'O') return other
    if (key === 'X') return random.pick(things)
    if (key === 'Y') return random.pick(fees)
    return DRAWS[language][key]?.(random) ?? ''
  })
}

function randomClause(language: Language, random: Random): string {
  if (language === 'en')
    return `${capitalize(Array.from({ length: random.integer(5, 18) }, () => randomWord(random).toLowerCase()).join(' '))}.`
  const piece = (): string => randomHan(random.integer(4, 14), random)
  return `${Array.from({ length: random.integer(2, 5) }, piece).join(',')}。`
}

function scramble(text: string, language: Language, random: Random): string {
  if (language === 'en') {
    const words = text.split(' ')
    for (let count = random.integer(1, 3); count > 0; count--)
      words[random.integer(0, words.length - 1)] = randomWord(random)
    return words.join(' ')
  }
  const letters = [...text]
  for (let count = random.integer(1, 3); count > 0; count--) {
    letters.splice(
      random.integer(0, letters.length - 2),
      random.integer(0, 2),
      ...randomHan(random.integer(1, 5), random),
    )
  }
  return letters.join('')
}
