/** Topics of clauses by what people ask about them, and the questions that go with each. */
import { splitOfEntity } from '../split.ts'
import { lines, parts } from '../words/words.ts'
import type { Worded } from './templates.ts'

/** Topics that are asked about alike; `{}` in a frame is the topic, `@` where it is written. */
interface Group {
  topics: string[]
  frames: string[]
}

const GROUPS_ZH: Group[] = [
  {
    topics: parts(
      '安装费|培训费|仓储费|检测费|律师费|加急费|保险费|快递费|服务费|打样费|模具费|装卸费|搬运费|停车费|清洁费|手续费|许可费|升级费|上门费|维修费|税点|首付款|进度款|质保金|订金|赔偿金|返工费|违约金|运费|物流费|报关费|拆除费|油费|公证费|中介费',
    ),
    frames: lines(`
      @{}谁出
      @{}谁负责
      @{}谁承担
      @{}算谁的
      @{}谁掏
      @{}归谁付
      @{}多少
      @{}多少钱
      @{}咋算
      @{}怎么算的
      @{}咋收
      @{}包不包
      @谁负责{}
      @谁出{}
      {}谁付,@
      {}算谁的啊,@
    `),
  },
  {
    topics: parts(
      '交货期|账期|免租期|质保期|宽限期|冷静期|通知期|付款期|回款周期|响应时限|保密年限|租期|工期|交付日期|供货周期|开票时间|起租日|续租期|授权期|异议期|维护期|交货时间|提货期',
    ),
    frames: lines(`
      @{}多久
      @{}几天
      @{}多长
      @{}多长时间
      @{}几个月
      @{}到啥时候
      @{}从哪天算
      @{}写的多久
      {}多久来着,@
      {}几天,@
    `),
  },
  {
    topics: parts(
      '提前解约|提前终止|转租|分包|转包|退货|换货|退款|涨价|降价|涨租|续租|续签|改需求|加需求|延期交货|拒收|退租|提前还款|挖人|公开案例|改设计|二次开发|转卖|停供|改图纸|中途退出|换人|拖款',
    ),
    frames: lines(`
      @能不能{}
      @能{}不
      @可以{}吗
      @让不让{}
      @允许{}吗
      @{}行不行
      @{}赔多少钱
      @{}怎么赔
      @{}咋赔
      @{}罚多少
      @{}要提前几天说
      @{}咋规定
      {}行不行,@
      {}赔多少,@
    `),
  },
  {
    topics: parts(
      '版权归属|数据归属|验收标准|排他|质量异议|罚则|双倍赔偿|送货上门|签收|开票要求|最低起订量|免责|数据备份|售后|驻场人员|备品备件|包装要求|保密范围|优先续租权|里程碑付款|SLA|尾款支付|授权地域|不良率|交货方式|付款节点|源码托管|权利瑕疵|保密信息定义|延迟付款|验收流程|项目经理更换|合同终止|产品召回|第三方索赔',
    ),
    frames: lines(`
      @{}怎么写
      @{}条款
      @{}部分
      @{}那块
      @{}这块咋写的
      @{}咋约定
      @{}写了啥
      @{}哪条
      @有{}没
      @提没提{}
      {}怎么写 @
      {}那条,@
    `),
  },
]
const GROUPS_EN: Group[] = [
  {
    topics: parts(
      'shipping fee|install cost|setup fee|storage fees|legal fees|late fee|cancellation fee|training cost|insurance cost|restocking fee|delivery cost|travel costs|license fee|support fee|overtime rate|customs duties|bank fees|testing cost|freight|repair costs|cleaning fee|broker fee',
    ),
    frames: lines(`
      who pays the {}@
      who pays {}@
      whos paying the {}@
      who covers {}@
      how much is the {}@
      whats the {}@
      do we pay the {}@
      {} - who pays@
      {}, us or them?@
    `),
  },
  {
    topics: parts(
      'lead time|payment window|grace period|lease term|contract length|support window|cure period|trial period|retention period|delivery date|lockup period|warranty length|payment deadline|review period|delivery window|cooling-off period',
    ),
    frames: lines(`
      how long is the {}@
      {} how long@
      whats the {}@
      how many days {}@
      when does the {} start@
      {}, how many days@
      what {} did we sign@
    `),
  },
  {
    topics: parts(
      'cancel early|terminate early|sublet|subcontract|raise the price|raise the rent|return goods|get a refund|change the scope|extend the term|reject the goods|hire their staff|use their logo|share the data|switch suppliers|withhold payment|end it early|resell|delay delivery|stop work|move out early|audit the books|copy the code|leave early',
    ),
    frames: lines(`
      can we {}@
      can they {}@
      are we allowed to {}@
      r we allowed to {}@
      do we have to pay to {}@
      is it ok to {}@
      what if we {}@
      what happens if they {}@
      can we {} or not@
    `),
  },
  {
    topics: parts(
      'exclusivity terms|minimum volume|uptime|SLA credits|code ownership|IP ownership|data deletion|spare parts|on-site staff|liability|price cap|refund policy|payment schedule|milestone payments|acceptance criteria|source code escrow|security breach|non-poaching|rent deposit|escalation|handover|bug fixes|payment method|defects|sick cover|price review|order changes',
    ),
    frames: lines(`
      {} clause@
      {} part@
      {} wording@
      what about {}@
      anything on {}@
      where is {}@
      whats it say on {}@
      whats it say abt {}@
      any {} clause@
      check {}@
    `),
  },
]
const WHERE_ZH = lines(`
合同里
合同里
合同上
合同
合同约定
{counterparty}合同里
{counterparty}合同里
{counterparty}的合同
跟{counterparty}的合同
和{counterparty}的合同里
与{counterparty}合同
给{counterparty}的合同里
跟{counterparty}签的合同
{counterparty}那份合同里
{kind}里
{kind}
{kind}上
{counterparty}的{kind}里
跟{counterparty}的{kind}
{sent}发的合同里
{sent}给{counterparty}的合同
`)
const WHERE_EN = [
  ' in the contract',
  ' per the contract',
  ' in our contract',
  ' in the {counterparty} contract',
  ' in the {counterparty} contract',
  ' in the contract w/ {counterparty}',
  ' in the contract with {counterparty}',
  ", {counterparty}'s contract",
  ' in {counterparty} contract',
  ', {counterparty} contract',
  ' in the {kind}',
  ' per the {kind}',
  ' in the {kind} w/ {counterparty}',
  " in {counterparty}'s {kind}",
  ', {counterparty} {kind}',
  ' in the contract sent {sent}',
]
/** Companies as those who deal with them call them. */
const SHORT_ZH = parts(
  '恒越|明瑞|宏达|盛元|凌川|百川|海岚|天禾|金穗|拓普|东浩|泰宁|铭科|佳运|汉唐|启辰|九鼎|中瑞|顺捷|华曜|安捷|迈科|鑫源|乐途|白石|小象|同舟|老林家|大成|山谷',
).filter(isTrained)
const SHORT_EN = parts(
  'Nordex|Halcyon|Brightway|Kestrel|Zenova|Orbix|Delmar|Quanta|Solvex|Rivertec|Ironwood|Carver|Pinecrest|Stratus|Tamarind|Boreal|nordex|kestrel|orbix|carver|Hills|Tolley|Marlow|BKS|RTG|KLM Tools',
).filter(isTrained)

/** Given in a template, an entity escapes the split by entity; so only those of `train` are given. */
function isTrained(text: string): boolean {
  return splitOfEntity(text) === 'train'
}

/** Every frame with every topic, each pair in one of the places, half of the companies short ones. */
function crossTopics(
  groups: readonly Group[],
  places: readonly string[],
  firms: readonly string[],
): Worded[] {
  return groups.flatMap(({ topics, frames }) =>
    frames.flatMap((frame, row) =>
      topics.filter(isTrained).map((topic, column) => {
        const count = row * 31 + column * 7
        const firm = firms[(row * 5 + column) % firms.length] ?? ''
        const place = places[count % places.length] ?? ''
        const where =
          count % 2 === 0
            ? place.replace('{counterparty}', `{counterparty=${firm}:${firm}}`)
            : place
        const template = frame.replace('{}', `{topic=${topic}:${topic}}`).replace('@', () => where)
        return { template, wording: frame }
      }),
    ),
  )
}

export const TOPIC_QUESTIONS_ZH: Worded[] = crossTopics(GROUPS_ZH, WHERE_ZH, SHORT_ZH)
export const TOPIC_QUESTIONS_EN: Worded[] = crossTopics(GROUPS_EN, WHERE_EN, SHORT_EN)
