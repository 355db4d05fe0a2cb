/** What differs between versions: of specifications, rules, price lists, quotations, software, drawings. */
import type { Family, Json } from '../family.ts'
import type { Random } from '../random.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, day, echo, lacking, nothing, option } = s
const { optional, param, texts, words } = s

const CLAUSES = words('第三章第二条|第五条|第十二条|8.4|Article 6.2|第七章第一条|附件二第三条|§ 11')
const AMOUNTS = words(
  '三十日|十五日|百分之五|百分之零点三|六个月|二十四个月|五个工作日|7天|90 days|30 days|5%|12 months|USD 40,000|两次|48小时',
)
const HEADS = words(
  '付款期限为|逾期每日按|质量保证期为|应当在|赔偿上限为|The period is|The fee is|Payment is due within|通知应当提前',
)

/** Two wordings that differ in a figure. */
function wording(random: Random): { was: string; now: string } {
  const head = random.pick(HEADS)
  const [was, now] = random.sample(AMOUNTS, 2) as [string, string]
  return { was: `${head}${was}`, now: `${head}${now}` }
}

const changed = (args: Record<string, Json>, random: Random): Record<string, Json> => {
  const { was, now } = wording(random)
  return { ...echo(args, 'topic'), clause: random.pick(CLAUSES), before: was, after: now }
}

const TELL = answers(
  `{clause}改了:改前“{before}”,改后“{after}”。
  关于{topic}改的是{clause}:原来“{before}”,现在“{after}”。`,
  `{clause} changed from "{before}" to "{after}".`,
)
const NONE = nothing(
  (args) => ({ found: false, ...echo(args, 'topic') }),
  '两版之间没有找到关于「{topic}」的改动。',
  'No change about "{topic}" was found between the versions.',
)
const topic = (source = bank('topic')) =>
  param(
    'topic',
    'topic|subject|matter|item|about|shixiang',
    source,
    '要查的事项,如 违约金、付款、保密|改动的事项|哪方面的改动|事项',
    'What the change is about|topic|subject of the change',
  )
export const families: Family[] = [
  {
    names: words('spec_revision_diff|guige_bianhua|diffSpecification|revision_changes'),
    descriptions: texts(
      `产品规格书改版对比
      某个产品的规格新旧版之间哪一项改了什么`,
      `What changed in a product's specification between revisions
      Compare revisions of a spec for one item`,
    ),
    parameters: [
      param(
        'product',
        'product|goods|chanpin|model',
        bank('product'),
        '产品|哪个产品的规格书',
        'product whose specification it is',
      ),
      topic(
        among(
          '公差|耐压|绝缘电阻|外观|壁厚|螺距|防护等级|温升|寿命|噪音|表面处理|插拔力|额定电流|包装方式|跌落高度|色差|硬度|配合尺寸|镀层|引脚间距',
          'tolerance|surface finish|wall thickness|IP rating|noise limit|rated current|plating|hardness|drop height|colour|pin pitch|packaging|service life|temperature rise',
        ),
      ),
    ],
    questions: texts(
      `{product}规格书{topic}改了什么
      {product}新版规格的{topic}跟旧版差多少
      {product}的{topic}要求改版后变了吗
      {topic}这项,{product}升版动了没
      {product}升版,{topic}怎么变
      工程变更里{product}的{topic}改成多少了
      客户说{product}{topic}收严了,查改版
      {product} {topic} 版本对比
      B版和A版比,{product}{topic}哪里不同
      {product}那份规格书前后两版{topic}的差别
      品质问{product}的{topic}是不是放宽了,看改动
      改版记录:{product},{topic}`,
      `what changed about {topic} in the {product} spec
      {product} {topic}, rev A vs rev B
      did {topic} change for {product} in the new revision
      How does the {topic} of {product} differ between revisions?
      the new {product} specification: what about {topic}
      old and new {topic} of {product}
      {topic} requirement on {product}, was it revised
      compare {topic} across {product} revisions`,
    ),
    result: changed,
    answers: TELL,
    empty: NONE,
  },
  {
    names: words('policy_changes|zhidu_xiuding|compareRules|diff_handbook'),
    descriptions: texts(
      `公司制度新旧版本对比:某一项改了什么
      查制度修订,哪项规定变了`,
      `What changed in a company policy about a subject
      Compare the former and the current rules`,
    ),
    parameters: [
      topic(),
      optional(
        param(
          'document',
          'document|policy|zhidu|rulebook',
          choice(
            option('handbook', '员工手册|手册', 'staff handbook|handbook'),
            option('travel', '差旅制度|出差管理办法', 'travel policy|travel rules'),
            option('security', '信息安全制度|安全管理办法', 'security policy|infosec rules'),
            option('buying', '采购制度|采购管理办法', 'purchasing policy|buying rules'),
          ),
          '哪份制度',
          'which policy',
        ),
      ),
    ],
    questions: texts(
      `{document}里{topic}今年改了啥
      {document}修订后{topic}怎么变
      新{document}关于{topic}跟以前有啥不同
      {topic}的规定改过没有
      {topic}新旧规定对比
      制度改版,{topic}变成什么了
      行政发的新{document},{topic}动哪了
      以前{topic}不是这么定的吧,改了什么
      {document} {topic} 修订
      {topic}这条新规和老规差在哪
      人事说{document}改了{topic},具体改哪
      {topic}是不是收紧了,跟旧制度比`,
      `what changed about {topic} in the {document}
      new {document}: how did {topic} change
      is {topic} different under the revised rules
      {topic}, old policy vs new policy
      what's new on {topic} in the latest {document}
      HR updated the {document}, did they change {topic}
      compare the former and current rules on {topic}
      has the rule on {topic} been amended`,
    ),
    result: changed,
    answers: TELL,
    empty: NONE,
  },
  {
    names: words('price_list_change|tiaojia_duibi|priceRevision|diff_prices'),
    descriptions: texts(
      `价目表调价对比:某产品新旧价格
      查某个产品在新老价目表里的价格变化`,
      `How the list price of a product changed
      Compare old and new price lists for a product`,
    ),
    parameters: [
      param('product', 'product|item|goods|pinming', bank('product'), '产品名称', 'product'),
      optional(
        param(
          'channel',
          'channel|list|qudao|price_list',
          choice(
            option('dealer', '经销价|经销商价目表|代理价', 'dealer list|dealer prices'),
            option('retail', '零售价|零售价目表|门店价', 'retail list|shelf prices'),
            option('export', '出口价|外贸价目表|外销价', 'export list|export prices'),
          ),
          '哪份价目表',
          'which price list',
        ),
      ),
    ],
    questions: texts(
      `{product}调价前后分别多少
      {product}这次涨了还是降了,对比新老价目表
      {product}{channel}改了没
      {channel}里{product}从多少改到多少
      新价目表{product}变了几块
      {product}新旧价格
      客户说{product}涨价了,比下前后两版
      {product} {channel} 调价
      跟上一版价目表比,{product}怎么变的
      {product}{channel}这回动没动`,
      `how did the price of {product} change
      {product}, old price vs new price
      did {product} go up in the new {channel}
      price change of {product} on the {channel}
      compare both price lists for {product}
      what was {product} before and what is it now
      {product} in the revised {channel}`,
    ),
    result: (args, r) => {
      const before = r.integer(20, 9000)
      return { ...echo(args, 'product'), before, after: before + r.integer(-15, 400), from: day(r) }
    },
    answers: answers(
      `{product}由{before}元改为{after}元,{from}起执行。`,
      `{product} went from {before} to {after} yuan as of {from}.`,
    ),
  },
  {
    names: words('quote_revision_diff|baojia_bianhua|compareQuotes|offer_changes'),
    descriptions: texts(
      `报价单改版对比:给某客户的报价改了什么
      某客户的报价单,前后两版某一项的变化`,
      `What changed between two versions of a customer's quotation
      Compare quotation revisions for a customer`,
    ),
    parameters: [
      param('customer', 'customer|client|kehu|company', bank('company'), '客户', 'customer'),
      topic(
        among(
          '交期|单价|折扣|付款条件|运费|税率|起订量|包装费|质保|安装费|有效期|备件|模具费|币种|培训天数',
          'lead time|unit price|discount|payment terms|freight|tax|minimum order|packing charge|warranty|installation|validity|spare parts|tooling|currency|training days',
        ),
      ),
    ],
    questions: texts(
      `给{customer}的报价{topic}改了什么
      {customer}那单重新报过,{topic}变成多少
      {customer}报价单第二版{topic}动了没
      {topic}前后两次报给{customer}的有啥不一样
      {customer}嫌贵,改报以后{topic}咋变的
      {customer}的报价,{topic}新旧对比
      两版报价里{topic}差多少,客户是{customer}
      上次和这次给{customer}报的{topic}
      {customer} {topic} 改报记录
      销售给{customer}改过{topic}吗`,
      `what changed on {topic} in the quote for {customer}
      {customer} quote, {topic}, first vs second version
      did we change {topic} in the revised offer to {customer}
      How does {topic} differ between the two offers to {customer}?
      re-quoted {customer} last time, what happened to {topic}
      compare {topic} in both quotations for {customer}
      {customer}: {topic} before and after the re-quote`,
    ),
    missing: [
      lacking(
        'customer',
        `报价单的{topic}改了什么
        两版报价{topic}差多少`,
        `what changed on {topic} in the quote
        {topic} in both quotes?`,
        `哪个客户的报价?`,
        `Which customer's quotation?`,
      ),
    ],
    result: changed,
    answers: TELL,
  },
  {
    names: words('release_diff|banben_gengxin|whatsNewIn|changes_between_releases'),
    descriptions: texts(
      `软件版本之间的变化:某模块更新了什么
      查某软件的新版本改了哪个功能`,
      `What changed in a module between releases of a program
      Release notes of a program for one module`,
    ),
    parameters: [
      param(
        'module',
        'module|part|feature|mokuai',
        among(
          '登录|报表|权限|导出|扫码|审批流|打印|库存盘点|对账|消息推送|搜索|地图|离线模式|附件预览|工资条|看板|拍照识别|批量导入|日历|语音输入',
          'login|reports|export|search|offline mode|printing|approvals|notifications|the map view|bulk import|permissions|attachments|dark mode|the calendar|sync',
        ),
        '模块|哪个功能',
        'module or feature',
      ),
      optional(
        param(
          'program',
          'program|app|system|ruanjian',
          choice(
            option('erp', 'ERP|进销存系统', 'the ERP|ERP'),
            option('crm', 'CRM|客户系统', 'the CRM|CRM'),
            option('oa', 'OA|办公系统', 'the OA|office system'),
            option('mes', 'MES|车间系统', 'the MES|shop floor system'),
          ),
          '哪个软件',
          'which program',
        ),
      ),
    ],
    questions: texts(
      `{program}升级后{module}改了啥
      新版{program}的{module}跟老版有啥区别
      {module}这次更新动了哪里
      {program}更新说明里{module}怎么讲
      {module}换新版以后不会用了,改了什么
      这版和上版{module}的差别
      {program} {module} 更新内容
      听说{module}改版了,{program}的
      {program}的{module}升级前后对比
      {module}有什么新变化`,
      `what changed in {module} with the {program} update
      {program} release: anything new about {module}
      how is {module} different since the upgrade
      {module} looks odd now, what did the update change
      new vs old {module} in {program}
      did the last release touch {module}
      release notes for {module}, {program}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'module'),
      version: `${r.integer(1, 9)}.${r.integer(0, 20)}`,
      change: r.pick(
        words(
          '增加了筛选|改为分页显示|默认关闭|支持批量操作|修复了卡顿|需要二次确认|opens in a new window|loads in pages|asks for confirmation|now remembers the last filter',
        ),
      ),
    }),
    answers: answers(
      `{version}版里{module}的变化:{change}。
      {module}在{version}里{change}。`,
      `In {version}, {module}: {change}.`,
    ),
  },
]
