/** The sample tool `search_knowledge`: what the company's rules and its answers to customers say. */
import { documentTemplate } from '../compose-documents.ts'
import type { Family, Json, Language } from '../family.ts'
import { toText } from '../json-text.ts'
import { createRandom, type Random } from '../random.ts'
import { lines, parts } from '../words/words.ts'
import { clauseNumber, dayBetween } from './clause-parts-drawn.ts'
import { clauseWords } from './clause-words.ts'
import { listWords, tableWords } from './table-words.ts'

const WIDE = 500

const TOPICS_ZH = parts(
  '年假|调休|产检假|育儿假|探亲假|工伤|高温补贴|全勤奖|绩效|绩效考核|奖金|工资|薪资保密|社保|公积金|商业保险|体检|团建|节日福利|生日福利|工龄工资|加班费|加班|夜班补贴|值班|考勤|打卡|外勤打卡|迟到|早退|旷工|请假|请假流程|病假工资|婚假|产假|陪产假|丧假|事假|试用期|转正|入职材料|入职体检|劳动合同续签|调岗|晋升|培训费|培训协议|服务期|竞业限制|保密|兼职|利益冲突|礼品|回扣|举报|处分|警告|辞职|离职|离职交接|离职证明|经济补偿|退休|返聘|工牌|门禁卡|访客|停车位|食堂|餐补|话费补贴|交通补贴|打车|私车公用|油费|差旅费|住宿标准|出差补贴|机票|高铁|火车票|签证费|报销|报销单|发票|电子发票|备用金|借款|招待费|礼品采购|预算|付款审批|付款日|采购审批|比价|询价|供应商准入|供应商考核|合同盖章|公章|印章|用印申请|固定资产|资产盘点|办公用品|电脑报废|设备借用|密码|账号|账号锁定|双因素认证|远程登录|VPN|U盘|移动硬盘|云盘|源代码|备份|数据导出|个人信息|密级|邮件外发|聊天软件|会议室|宿舍|班车|制服|工作服|劳保用品|消防|用电安全|吸烟|仪容仪表|档案|实习生|外包人员|远程办公|弹性工作|轮班|年终奖|股权激励|退货|换货|退款|退款时间|运费|退货运费|整理费|保修期|保修范围|延保|保修卡|人为损坏|维修|维修费|上门费|上门维修|返修|寄修|备件|备件价格|备用机|以旧换新|现货|交货期|催货|发货|物流|包装破损|少发|错发|安装|安装调试|培训|验收|操作培训|说明书|软件升级|固件|远程支持|服务热线|响应时间|节假日服务|投诉|客服|工单|开票|专票|普票|发票抬头|对账|账期|预付款|定金|尾款|分期|折扣|样机|试用|租赁|定制|最低起订量|价格保护|代理|经销商|出口|海关|质保金|验货|序列号|激活码|耗材|校准|年检|保养|易损件|电池|充电|噪音|油漆|电压|耐温|防水',
)
const TOPICS_EN = parts(
  'annual leave|sick leave|sick pay|parental leave|bereavement leave|unpaid leave|overtime|overtime pay|remote work|flexible hours|probation|notice period|resignation|handover|bonus|year-end bonus|payday|payslip|pension|health insurance|medical checkup|meal allowance|phone allowance|travel allowance|hotel limit|train tickets|flights|taxi fares|mileage|expenses|expense report|receipts|lost receipts|cash advance|client dinners|gifts|side jobs|conflict of interest|dress code|badge|visitors|parking|meeting rooms|passwords|locked account|two-factor login|USB drives|cloud storage|source code|backups|personal data|printing|purchase approval|quotes|new suppliers|company seal|laptops|warranty|warranty period|extended warranty|returns|return shipping|restocking fee|refund|exchange|damaged goods|missing parts|wrong item|spare parts|loaner units|repairs|repair cost|on-site service|service fee|hotline|response time|holidays|complaints|delivery time|express shipping|customs|installation|training|acceptance test|manuals|software updates|firmware|remote support|invoices|payment terms|deposit|discounts|trial units|rental|custom orders|minimum order|calibration|batteries|consumables|serial numbers|trade-in',
)

const ASK_ZH = lines(`
{keyword}
{keyword}怎么算
{keyword}怎么规定的
{keyword}是怎么规定的?
{keyword}有什么规定
{keyword}有多少天
{keyword}几天
{keyword}多久
{keyword}要多久
{keyword}是多久
{keyword}是多少
{keyword}标准是多少
{keyword}标准
{keyword}的标准
{keyword}上限
{keyword}最多多少
{keyword}多少钱
{keyword}怎么收费
{keyword}谁出
{keyword}谁承担
{keyword}谁审批
{keyword}找谁
{keyword}有问题找谁
{keyword}怎么申请
{keyword}怎么办
{keyword}怎么办理
{keyword}怎么处理
{keyword}流程
{keyword}要走什么流程
{keyword}需要什么材料
{keyword}要交什么
{keyword}要提前几天
{keyword}要提前多久说
{keyword}什么时候发
{keyword}什么时候开
{keyword}什么时候到账
{keyword}哪天
{keyword}能报销吗
{keyword}可以报吗
{keyword}能不能报
{keyword}可以吗
{keyword}允许吗
{keyword}行不行
{keyword}给不给
{keyword}有没有
{keyword}还有吗
{keyword}包括什么
{keyword}包含哪些
{keyword}按什么比例
{keyword}比例
{keyword}扣多少
{keyword}扣钱吗
{keyword}会怎么罚
{keyword}会被开除吗
{keyword}丢了怎么办
{keyword}坏了怎么办
{keyword}过期了怎么办
{keyword}没用完怎么办
{keyword}忘了怎么补
{keyword}能延期吗
{keyword}可以转给别人吗
{keyword}几次
{keyword}每月几次
{keyword}每天多少
{keyword}一年最多几次
{keyword}工资怎么发
{keyword}期间发工资吗
请{keyword}要什么手续
请{keyword}工资怎么算
申请{keyword}找哪个部门
办{keyword}要多久
关于{keyword}公司怎么说
关于{keyword}的规定
公司制度里关于{keyword}是怎么规定的?
公司对{keyword}有啥要求
公司给{keyword}吗
咱们公司{keyword}怎么弄
我们公司有{keyword}吗
员工手册里{keyword}怎么写的
手册上{keyword}怎么说
制度里{keyword}在哪条
制度里有没有{keyword}
常见问题里{keyword}怎么说
客户问{keyword}怎么回
客户问{keyword},怎么答
客户要{keyword},能给吗
你们的{keyword}怎么算
你们{keyword}多久
你们管{keyword}吗
你好,{keyword}怎么弄
请问{keyword}是怎么规定的
请问{keyword}多久
想问下{keyword}
问一下{keyword}的事
查一下{keyword}
帮我查{keyword}
帮我看看{keyword}怎么规定的
麻烦查下{keyword}标准
新人想问{keyword}
新来的,{keyword}怎么弄
刚入职,{keyword}怎么算
老员工{keyword}有多少
试用期{keyword}怎么算
实习生{keyword}有吗
在外地,{keyword}怎么办
周末{keyword}怎么算
国外{keyword}标准
买了半年,{keyword}还管吗
收到货,{keyword}怎么办
过了期,{keyword}怎么收
超过一年,{keyword}还免费吗
人事说按{keyword}走,具体怎么定的
领导让我查{keyword}
财务问{keyword}
主管不批{keyword}怎么办
没发票,{keyword}能报吗
没带证件,{keyword}怎么补
{keyword}啥规定
{keyword}咋弄
{keyword}咋算
{keyword}咋报
{keyword}有啥讲究
{keyword}管不管
{keyword}算不算
{keyword}到底怎么定的
{keyword}具体怎么写的
{keyword}原文
{keyword}那条
`)
const ASK_EN = lines(`
{keyword}
{keyword}?
What does the FAQ say about {keyword}?
What does the handbook say about {keyword}?
what's the policy on {keyword}
What is our policy on {keyword}?
what are the rules for {keyword}
how does {keyword} work
How is {keyword} calculated?
how much is {keyword}
how long is {keyword}
how many days of {keyword} do I get
who pays for {keyword}
who approves {keyword}
Who do I ask about {keyword}?
can I get {keyword}
is {keyword} covered
Is {keyword} allowed?
do you offer {keyword}
do we have {keyword}
do I have to pay for {keyword}
when do I get {keyword}
how do I apply for {keyword}
how do I claim {keyword}
how soon do I have to report {keyword}
what about {keyword}
what happens with {keyword}
what if {keyword} is late
limit for {keyword}
{keyword} rules
{keyword} policy
{keyword} limit per day
{keyword}: how much
a customer asks about {keyword}
The customer wants {keyword}, what do we say?
tell me about {keyword}
look up {keyword}
please check {keyword}
anything in the policies about {keyword}
Is there anything on {keyword} in the FAQ?
where do the policies mention {keyword}
new here, how does {keyword} work
I am on probation, what about {keyword}
does the warranty include {keyword}
do you charge for {keyword}
need the wording on {keyword}
`)
const WHERE: Record<Language, string[]> = {
  zh: parts('公司制度|员工手册|制度|常见问题|售后问答|手册|公司规定|规章'),
  en: parts('handbook|FAQ|company policy|policies|staff rules|after-sales FAQ'),
}

function drawWide(language: Language, seed: number): string[] {
  const random = createRandom(seed)
  return Array.from({ length: WIDE }, () =>
    documentTemplate(
      random.pick(WHERE[language]),
      { party: undefined, isClear: random.chance(0.5) },
      language,
      random,
    ).replace('{topic}', '{keyword}'),
  )
}

const DOCUMENTS: Record<string, Record<Language, string[]>> = {
  公司制度: {
    zh: parts(
      '员工手册|考勤管理制度|差旅与报销制度|采购管理办法|信息安全管理制度|薪酬管理办法|印章管理规定|固定资产管理办法|档案管理制度|绩效管理办法|培训管理制度|车辆管理规定|保密制度|财务报销细则',
    ),
    en: parts('Employee Handbook|Travel Policy|Information Security Policy|Purchasing Policy'),
  },
  常见问题: {
    zh: parts('售后服务常见问题|客户常见问题|安装常见问题|订单与发票问答|维修问答|经销商常见问题'),
    en: parts('After-Sales FAQ|Customer FAQ|Installation FAQ|Orders and Invoices FAQ'),
  },
}
/** What the company that has them is called, before a title. */
const OWNERS_ZH = parts('|||启明|华泰电子有限公司|北辰科技|本公司|明德智能设备有限公司|三江')

/** Of an entry of questions and answers. */
const ENTRIES: Record<Language, string[]> = {
  zh: parts(
    '怎么申请退货|产品保修多久|发票多久能开|维修要多长时间|设备报警怎么办|可以上门安装吗|运费怎么算|怎么联系客服|配件坏了怎么买|软件怎么升级|订单可以取消吗|没有验收单怎么办|多久发货|包装破了怎么办',
  ),
  en: parts(
    'How do I return a product|How long is the warranty|When is my order shipped|Who pays for shipping|Can I cancel an order|How do I get an invoice|What if a part is missing',
  ),
}

interface Entry {
  document: string
  category: string
  issuedOn?: string
  clause: string
  words: string
}

const tell = ({ category, issuedOn }: Entry): string =>
  [category, issuedOn].filter(Boolean).join(',')

export const knowledge: Family = {
  names: [
    'search_knowledge',
    'knowledge_search',
    'ask_handbook',
    'search_policies',
    'faq_search',
    'lookup_policy',
    'zhidu_chaxun',
    'zhishiku',
  ],
  descriptions: {
    zh: [
      '查知识库:公司制度、员工手册和售后常见问题,员工和客户问的任何问题',
      '查公司制度和常见问题',
      '员工手册与制度检索,返回条款原文',
      '客户和员工常问的问题怎么回答',
      '内部知识库:按关键词找规定和答复',
    ],
    en: [
      'Search the knowledge base: policies, handbook and FAQ',
      'What company policies and the FAQ say',
      'Answers to what staff and customers ask, exact words',
    ],
  },
  parameters: [
    {
      slot: 'keyword',
      keys: ['keyword', 'query', 'topic', 'q', 'question'],
      descriptions: {
        zh: ['问题的关键词,如 年假、报销、保修期', '关键词', '要查的事项'],
        en: ['What is asked about, e.g. annual leave, warranty', 'Keyword', 'Topic'],
      },
      source: { kind: 'copy', values: { zh: TOPICS_ZH, en: TOPICS_EN } },
    },
  ],
  questions: {
    zh: [...ASK_ZH, ...ASK_ZH, ...drawWide('zh', 107)],
    en: [...ASK_EN, ...ASK_EN, ...drawWide('en', 108)],
  },
  result: (args, random) => {
    const isChinese = /\p{Script=Han}/u.test(toText(args['keyword']))
    const language: Language = isChinese === random.chance(0.9) ? 'zh' : 'en'
    const category = random.pick(Object.keys(DOCUMENTS))
    const isEntry = category === '常见问题' && random.chance(0.85)
    const title = random.pick(DOCUMENTS[category]?.[language] ?? [])
    return {
      found: true,
      document: language === 'zh' ? `${random.pick(OWNERS_ZH)}${title}` : title,
      category,
      ...(random.chance(0.85) && { issuedOn: dayBetween('2021-01-01', '2027-06-30', random) }),
      clause: isEntry ? random.pick(ENTRIES[language]) : clauseNumber(language, random),
      words: drawWords(language, isEntry, random),
      others: random.integer(0, 4),
    }
  },
  answers: {
    zh: [
      (_, found: Entry) => `《${found.document}》(${tell(found)})${found.clause}:“${found.words}”`,
    ],
    en: [
      (_, found: Entry) => `${found.document} (${tell(found)}), ${found.clause}: "${found.words}"`,
    ],
  },
  empty: {
    result: ({ keyword }): Json => ({ found: false, keyword: keyword ?? '' }),
    answers: {
      zh: [({ keyword }) => `制度和常见问题里没有找到关于「${toText(keyword)}」的内容。`],
      en: [
        ({ keyword }) =>
          `Nothing about "${toText(keyword)}" was found in the policies and the FAQ.`,
      ],
    },
  },
}

function drawWords(language: Language, isEntry: boolean, random: Random): string {
  const kind = random.next()
  if (kind < 0.12) return tableWords(language, random)
  if (kind < 0.28) return listWords(language, random)
  const words = clauseWords(language, random)
  return isEntry && random.chance(0.85) ? `${language === 'zh' ? '答：' : 'A: '}${words}` : words
}
