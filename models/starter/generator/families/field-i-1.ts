/** Finance, tax, law, insurance, public administration and human resources: who pays, hands over or stands in for whom. */
import type { Family } from '../family.ts'
import { toText } from '../json-text.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, code, date, day, echo, integer, lacking } = s
const { nothing, option, optional, param, periods, real, someone, texts, words } = s

const ACCOUNTS = among(
  '基本户|一般户2|工行8812|中行美元户|保证金账户|工资专户|招行尾号0391|备用金|支付宝企业号|微信商户号|监管户|党费专户|农行城东支行户|建行在建|社保专户|周转金|3号卡|零余额账户|待核查户|浦发主户|食堂卡|PayPal|公积金户|现在用的老户',
  'payroll account|petty cash|Barclays main|HSBC 4471|euro account|escrow|tax reserve|PayPal|card 3|deposit account|client money|savings two|USD wire|rent account|ops fund|Lloyds current|grant pot|the old account',
)
const PARTIES = among(
  '恒泰置业|老刘建材行|中建六局三公司|王小满|盛和|欧阳澈|A股东代表处|富民村委会|和记(香港)|永中物业部|第9医院|沙河镇|泰禾-润丰联合体|翟氏兄弟|大有粮油|蓝鲸Tech|云的供应链|明珠幼儿园|瞿立群|三和里业委会|X7传媒|于是文化|郑州在途货运',
  'Oakfield Homes|Brandt & Sons|northern light|Mary Quill|Delta 9 Media|the Hadley family|Green Lane Dairy|J. Whitlock|Sunrise Care|old bakery ltd|Port Authority 2|Kestrel|Fenwick Trust|blue harbour|Ostrander|Little Mill School',
)
const PROOFS = among(
  'PZ-0417|记-38|记字第112号|2026-06-09号|V00831|银付-17|转57|凭证204|JZ1190|收-6|GL-77120|付字45|0391-B|现收12|T-2081|调整凭证3|jz0088|记账81|内转-9|AP3306',
  'JV-0417|V00831|GL-77120|no. 204|adj 3|AP3306|bank-17|T-2081|jv0088|0391-B|cash 12|entry 57|MJ/81|recl-9|F-6|PZ1190',
)
const POLICIES = among(
  'PA20260417|人寿-88123|LX0039127|10-4471-B|ZH5512月|重疾0832|P-77|jk201188|团险B-9|YW-2030-6|86220114|车险K431|H60-A|XB-0091|养老2207|TK331-C|安心保18|gx-40512|0755-311|MY9902',
  'PA20260417|life-88123|LX0039127|10-4471-B|H60-A|gold 18|P-77|jk201188|group B-9|86220114|TK331-C|car K431|MY9902|gx-40512|plan 2207|XB-0091',
)

export const families: Family[] = [
  {
    names: words('move_funds|account_to_account|hukou_zhuankuan|shiftMoney|internal_sweep'),
    descriptions: texts(
      `内部账户调拨
      把一笔钱从公司的一个账户划到另一个账户,返回流水号
      自有账户之间转款`,
      `Move money between our own accounts
      Debits one company account and credits another, returns a reference
      Internal sweep`,
    ),
    parameters: [
      param(
        'from',
        'from_account|source|debit|zhuanchu|fromAcc',
        ACCOUNTS,
        '转出账户|钱从哪个户出',
        'account to debit|where the money comes from',
      ),
      param(
        'to',
        'to_account|target|credit|zhuanru|toAcc',
        ACCOUNTS,
        '转入账户|钱进哪个户',
        'account to credit|where the money goes',
      ),
      param(
        'amount',
        'amount|sum|jine|yuan|moneyAmount',
        integer(300, 90000),
        '金额(元)|转多少',
        'amount|sum to move',
      ),
    ],
    questions: texts(
      `从{from}转{amount}到{to}
      {to}快没钱了,拿{from}里的{amount}补上
      把{from}的{amount}元划给{to}
      给{to}打{amount}块,走{from}
      {amount}元,{from}出,{to}进
      明天要发工资,往{to}放{amount}吧,钱由{from}出
      {from}→{to} {amount}
      {to}差{amount}元,先用{from}垫一下
      麻烦您从{from}那边调{amount}元过来放进{to}
      {from}闲着的{amount}挪去{to}
      转账:转入{to},转出{from},{amount}元
      老板说{to}里要有钱,你从{from}匀{amount}过去
      {to}收,{from}付,共{amount}
      帮我操作一笔{amount}元的调拨,自{from}至{to}`,
      `Move {amount} from {from} to {to}
      top up {to} with {amount} out of {from}
      {from} to {to}, {amount}
      {to} is nearly empty, take {amount} off {from} for it
      please debit {from} by {amount} and credit {to}
      wages go out tomorrow, so put {amount} into {to}, coming from {from}
      sweep {amount} to {to} from {from}
      {amount} out of {from}, into {to}
      we don't need all that in {from}; {to} should get {amount} of it`,
    ),
    missing: [
      lacking(
        'from',
        `往{to}转{amount}元
      给{to}补{amount}`,
        `put {amount} into {to}
      top up {to} by {amount}`,
        `从哪个账户转出?`,
        `From which account?`,
      ),
      lacking(
        'to',
        `从{from}转出{amount}元
      把{from}里的{amount}划走`,
        `take {amount} out of {from}
      debit {from} by {amount}`,
        `转到哪个账户?`,
        `To which account shall it go?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'from', 'to', 'amount'),
      ref: code(r, 'TR'),
      status: 'posted',
    }),
    answers: answers(
      `已从{from}转{amount}元到{to},流水号{ref}。
      {from}划出{amount}元,已进{to},流水{ref}。`,
      `{amount} moved from {from} to {to}, reference {ref}.`,
    ),
  },
  {
    names: words('intercompany_debt|who_owes_what|guanlian_wanglai|icBalance|owed_between'),
    descriptions: texts(
      `往来欠款
      甲公司欠乙公司多少钱、最早一笔是哪天
      查两家公司之间的应付余额`,
      `Debt between two companies
      What one firm owes another, with the date of the oldest item
      Open balance from debtor to creditor`,
    ),
    parameters: [
      param(
        'debtor',
        'debtor|owes|qiankuanfang|payer|debtorName',
        bank('company'),
        '欠款方|谁欠钱',
        'debtor|the firm that owes',
      ),
      param(
        'creditor',
        'creditor|owed_to|zhaiquanfang|payee|creditorName',
        bank('company'),
        '债权方|欠谁的',
        'creditor|the firm to be paid',
      ),
    ],
    questions: texts(
      `{debtor}欠{creditor}多少
      {debtor}还欠着{creditor}多少钱没给
      {creditor}有多少款压在{debtor}手里
      {creditor}该向{debtor}收多少
      {debtor}要付给{creditor}的余额是多少
      对账:{creditor}是债主,{debtor}是欠的那家
      {creditor}天天来催,{debtor}到底差人家多少
      {debtor}对{creditor}的应付
      从{debtor}账上看,要给{creditor}多少
      {creditor}应收{debtor}余额
      {debtor}拖了{creditor}多久的账了,总共几笔钱
      被{debtor}欠着的{creditor},能要回多少
      年底清账,{creditor}还能从{debtor}那里拿到多少
      帮忙核一下{debtor}没还{creditor}的数`,
      `How much does {debtor} owe {creditor}?
      what is {creditor} owed by {debtor}
      {creditor} keeps calling, what has {debtor} not paid them
      open debt of {debtor} towards {creditor}
      money due to {creditor} from {debtor}
      how much can {creditor} still collect from {debtor}
      debtor {debtor}, creditor {creditor}
      oldest unpaid item {debtor} has with {creditor} as the lender
      year-end: what must {debtor} send {creditor} to be square`,
    ),
    missing: [
      lacking(
        'creditor',
        `{debtor}欠别人多少钱
      {debtor}还有多少没还`,
        `how much does {debtor} owe
      what has {debtor} not paid yet`,
        `欠哪一家的?`,
        `Owed to whom?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'debtor', 'creditor'),
      balance: r.integer(2000, 900000),
      oldest: day(r, 2024, 2026),
    }),
    answers: answers(
      `{debtor}欠{creditor}共{balance}元,最早一笔是{oldest}。
      {debtor}应付{creditor}的余额为{balance}元,最早的欠款发生在{oldest}。`,
      `{debtor} owes {creditor} {balance} yuan, the oldest item dating from {oldest}.`,
    ),
    empty: nothing(
      () => ({ balance: 0 }),
      `{debtor}不欠{creditor}钱。`,
      `{debtor} owes {creditor} nothing.`,
    ),
  },
  {
    names: words('treaty_rate|cross_border_withholding|xieding_shuilv|dtaRate|source_tax_between'),
    descriptions: texts(
      `税收协定税率
      一国向另一国付股息、利息等时按协定扣多少税
      查双边协定的预提税率`,
      `Tax treaty rate
      Withholding tax when income of a kind flows from one country to another
      Rate under a double taxation agreement`,
    ),
    parameters: [
      param(
        'source',
        'source_country|from_country|payer_country|fukuanguo|fromState',
        bank('country'),
        '付款方所在国|所得来源国',
        'country that pays|source country',
      ),
      param(
        'home',
        'residence_country|to_country|payee_country|shoukuanguo|homeState',
        bank('country'),
        '收款方所在国|居民国',
        'country of the recipient|residence country',
      ),
      param(
        'income',
        'income_type|kind|suode|incomeCode|item',
        choice(
          option('DIV', '股息|分红|股利', 'dividends|dividend payments'),
          option('INT', '利息|借款利息', 'interest|loan interest'),
          option('ROY', '特许权使用费|商标和专利费|版税', 'royalties|licence fees'),
          option('SVC', '技术服务费|咨询费', 'service fees|consulting fees'),
          option('CG', '股权转让所得|资本利得', 'capital gains|gains on shares'),
        ),
        '所得类型|付的是什么钱',
        'kind of income|what is paid',
      ),
    ],
    questions: texts(
      `从{source}向{home}付{income}扣多少税
      {home}的股东收{source}公司的{income},要被扣几个点
      {source}付给{home}的{income}适用什么税率
      {income},{source}到{home}
      {source}→{home} {income}
      我们在{source},要给{home}那边汇{income},代扣多少
      {home}居民从{source}取得{income}怎么征
      {home}企业拿到来自{source}的{income},源泉税率多少
      向{home}支付{income},付款方在{source}
      人在{home},钱从{source}来,是{income},税几个点
      跟{home}有协定吗?{source}这边要付{income}
      {source}会从付给{home}的{income}里扣走多少
      付往{home}的{income},由{source}代扣的比例
      税局问{source}对{home}的{income}限制税率`,
      `What tax is withheld on {income} from {source} to {home}?
      {income} paid to {home} out of {source}
      our firm in {source} sends {income} to a partner in {home}, how much do we hold back
      a resident of {home} gets {income} from {source}, which rate applies
      {source} to {home}: {income}
      how many per cent does {source} keep of {income} on the way to {home}
      {home} investor, {source} company, {income}, treaty rate
      recipient sits in {home}, payer in {source}, it's {income}
      before we wire {income} to {home}: what does {source} deduct`,
    ),
    result: (args, r) => ({
      ...echo(args, 'source', 'home'),
      rate_percent: r.pick([0, 5, 7, 10, 12, 15, 20]),
      article: r.integer(9, 22),
    }),
    answers: answers(
      `{source}付往{home}的{income}按{rate_percent}%扣税,依据协定第{article}条。
      按协定第{article}条,{home}取得来自{source}的{income}税率{rate_percent}%。`,
      `{source} withholds {rate_percent}% on {income} paid to {home}, under article {article} of the treaty.`,
    ),
    empty: nothing(
      () => ({ error: 'no treaty' }),
      `{source}和{home}没有税收协定。`,
      `There is no tax treaty between {source} and {home}.`,
    ),
  },
  {
    names: words('vat_rate_of|sales_tax_for|zengzhishui_lv|which_vat|vatLookup'),
    descriptions: texts(
      `增值税税率
      某种货物或服务由某类纳税人卖时按几个点开票
      开票税率查询`,
      `VAT rate of goods or services
      The rate to put on an invoice, by what is sold and who sells it
      Sales tax lookup`,
    ),
    parameters: [
      param(
        'item',
        'item|goods|service|pinming|goodsName',
        among(
          '图书|鲜奶|道路清扫|二手车|会议服务|不动产租赁|化肥|钢管|电子出版物|宠物美容|鸡蛋|天然气|广告位|水泥2号|洗浴|软件著作权|快递收派|搬家|自来水|农机维修部件|物业服务|健身卡|居民用煤|机票代理|SaaS账号|沼气',
          'books|fresh milk|used cars|road sweeping|office rent|fertiliser|steel pipe|pet grooming|eggs|natural gas|billboard space|courier pickup|gym cards|SaaS seats|catering|tap water|funeral services|e-books',
        ),
        '货物或服务名称|卖的是什么',
        'goods or service|what is sold',
      ),
      param(
        'payer',
        'taxpayer_type|payer_class|nashuiren|sellerClass|cls',
        choice(
          option('GEN', '一般纳税人|一般计税的企业', 'a normal VAT payer|a fully registered firm'),
          option('SML', '小规模|小规模纳税人|简易征收户', 'a small-scale payer|a small trader'),
          option('IND', '个人|自然人|没有执照的个人', 'a private person|an individual'),
          option('NPO', '社会组织|公益机构', 'a charity|a non-profit'),
        ),
        '纳税人类别|卖方身份',
        'class of the seller|who sells',
      ),
    ],
    questions: texts(
      `{payer}卖{item}几个点
      {item}按多少税率开票,我们是{payer}
      {payer}开{item}的票税率填几
      {item} {payer} 税点
      客户要{item}的专票,{payer}能开几个点的
      身份是{payer},做{item}交多少增值税
      {item}到底6个点还是13个点,卖方{payer}
      作为{payer},{item}收入要交几成税
      刚注册完,属于{payer},主营{item},税率多少
      {item}由{payer}提供的话税率是多少
      听说{payer}卖{item}免税?
      {payer},{item},开票选哪档
      会计问{item}这项对{payer}怎么征
      对{payer}来说{item}适用什么税率`,
      `What VAT does {payer} charge on {item}?
      {item} sold by {payer}, which rate
      we are {payer} and invoice {item}, how many per cent
      tax on {item} for {payer}
      is {item} exempt when {payer} sells it
      {payer}, {item}, VAT?
      a client wants an invoice for {item} from us, {payer}; what rate goes on it
      how is {item} taxed if the seller is {payer}
      rate to print for {item}, seller: {payer}`,
    ),
    missing: [
      lacking(
        'payer',
        `卖{item}按几个点开票
      {item}税率多少`,
        `what is the VAT on {item}
      which rate goes on an invoice for {item}`,
        `卖方是一般纳税人、小规模还是个人?`,
        `What class of taxpayer is the seller?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'item', 'payer'),
      rate: r.pick([0, 1, 3, 5, 6, 9, 13]),
      code: `${r.integer(1010101, 3079900)}`,
    }),
    answers: answers(
      `{payer}卖{item}的税率是{rate}%,税收编码{code}。
      {item}对{payer}按{rate}%开票(编码{code})。`,
      `{item} sold by {payer} is taxed at {rate}%, tax code {code}.`,
    ),
  },
  {
    names: words('reclass_expense|move_cost_centre|feiyong_tiaozhang|rebookCost|shift_charge'),
    descriptions: texts(
      `费用调账
      把一张凭证上的费用从一个部门改挂到另一个部门
      成本中心重分类`,
      `Rebook an expense
      Moves the cost on a voucher from one department to another
      Reclassification between cost centres`,
    ),
    parameters: [
      param(
        'voucher',
        'voucher|voucher_no|pingzheng|doc_id|voucherNo',
        PROOFS,
        '凭证号|哪张凭证',
        'voucher number|entry to rebook',
      ),
      param(
        'old',
        'from_department|old_dept|yuan_bumen|wrongDept|from',
        bank('department'),
        '原来挂的部门|错挂的部门',
        'department charged so far|where it was booked',
      ),
      param(
        'new',
        'to_department|new_dept|xin_bumen|rightDept|to',
        bank('department'),
        '应挂的部门|改到哪个部门',
        'department to be charged|where it belongs',
      ),
    ],
    questions: texts(
      `{voucher}从{old}调到{new}
      {voucher}挂错了,不该{old}出,是{new}的
      把{old}名下的{voucher}改挂{new}
      {voucher}应该算{new}的费用,现在记在{old}
      {new}认这笔账,凭证{voucher},从{old}头上拿掉
      {old}喊冤说{voucher}不是他们花的,转给{new}
      凭证{voucher}:原{old},现{new}
      {voucher}归{new}承担,冲掉{old}
      做个调整,{new}接{old}的{voucher}
      月结前把{voucher}的成本由{old}挪给{new}
      {voucher} {old}改{new}
      这笔{voucher}别让{old}背了,让{new}背
      财务把{voucher}记到了{old},实际用的是{new}
      {old}多记了{voucher},请重分类至{new}`,
      `Rebook {voucher} from {old} to {new}
      {voucher} belongs to {new}, not {old}
      charge {new} instead of {old} for {voucher}
      {old} never spent that, put {voucher} on {new}
      {voucher}: {old} out, {new} in
      we booked {voucher} under {old} by mistake, {new} should carry it
      let {new} bear {voucher} and clear it from {old}
      before closing, shift the cost on {voucher} to {new}, it sits with {old}
      {new} will take {voucher} over from {old}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'voucher', 'old', 'new'),
      entry: code(r, 'RC'),
      amount: real(r, 80, 60000, 2),
    }),
    answers: answers(
      `凭证{voucher}的{amount}元已从{old}改挂{new},调整分录{entry}。
      已做分录{entry},{voucher}共{amount}元由{old}调到{new}。`,
      `{amount} yuan on {voucher} moved from {old} to {new}, entry {entry}.`,
    ),
  },
  {
    names: words('delegate_approvals|approval_proxy|shenpi_weituo|standInFor|setDeputy'),
    descriptions: texts(
      `审批委托
      一段时间里让另一个人替某人批流程
      设置代理审批人及起止日期`,
      `Hand approvals to a deputy
      For some days one person approves in place of another
      Set a stand-in with start and end date`,
    ),
    parameters: [
      param(
        'boss',
        'principal|delegator|absent|weituoren|approver',
        bank('person'),
        '委托人|不在的审批人',
        'person who is away|whose approvals are handed over',
      ),
      param(
        'deputy',
        'deputy|delegate|proxy|dailiren|standIn',
        bank('person'),
        '代理人|替谁批的人',
        'stand-in|who approves instead',
      ),
      optional(
        param(
          'start',
          'start_date|from_date|kaishi|since|startsOn',
          date,
          '开始日期|从哪天起',
          'first day|start date',
        ),
      ),
      param(
        'end',
        'end_date|until|jieshu|till|endsOn',
        date,
        '结束日期|到哪天止',
        'last day|end date',
      ),
    ],
    questions: texts(
      `{boss}的审批让{deputy}代到{end}
      {deputy}替{boss}批流程,{start}到{end}
      {boss}休产假,单子交{deputy}处理,{end}为止
      从{start}至{end},{boss}不在,由{deputy}审
      到{end}之前都由{deputy}顶{boss}的签字
      {boss}出差,{deputy}代签,{end}回来
      委托人{boss},代理人{deputy},{start}起{end}止
      {deputy}接管{boss}的待办,截止{end}
      给{boss}设个代理:{deputy},{end}失效
      我是{boss},{start}开始我的审批请{deputy}看,{end}恢复
      {end}前{boss}的流程转给{deputy}
      怕流程卡住,{boss}走了以后就让{deputy}点,有效期{start}到{end}
      {deputy}从{start}起代{boss}行权,最后一天{end}
      {boss}授权{deputy}到{end}`,
      `Let {deputy} approve for {boss} until {end}
      {boss} is on leave, {deputy} signs instead from {start} to {end}
      {deputy} stands in for {boss}, last day {end}
      from {start} until {end} send whatever {boss} must approve to {deputy}
      {boss} away till {end}; deputy {deputy}
      I'm {boss}: {deputy} may click yes in my place through {end}
      hand {boss}'s inbox over to {deputy}, {start} - {end}
      requests shouldn't get stuck while {boss} travels, so {deputy} takes them until {end}
      starting {start}, {deputy} covers {boss}'s approvals, ending {end}`,
    ),
    missing: [
      lacking(
        'deputy',
        `{boss}到{end}都不在,设个代理审批
      {end}前{boss}的流程要找人批`,
        `{boss} is away until {end}, set a deputy
      somebody must approve for {boss} until {end}`,
        `由谁代{boss}审批?`,
        `Who shall approve for {boss}?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'boss', 'deputy', 'start', 'end'),
      id: code(r, 'DL'),
      pending_moved: r.integer(1, 24),
    }),
    answers: answers(
      `已让{deputy}[从{start}起]代{boss}审批到{end},委托号{id},转过去{pending_moved}条待办。
      {boss}的审批已委托{deputy},[{start}开始,]{end}结束(编号{id}),移交待办{pending_moved}条。`,
      `{deputy} now approves for {boss}[ from {start}] until {end}; delegation {id}, {pending_moved} open items handed over.`,
    ),
  },
  {
    names: words('depreciation_years|asset_life|zhejiu_nianxian|useful_life_of|depLife'),
    descriptions: texts(
      `折旧年限
      一类资产按税法、会计或集团口径折几年、残值率多少
      查固定资产折旧规则`,
      `Useful life of an asset class
      Years and residual value by tax, accounting or group rules
      Depreciation rule`,
    ),
    parameters: [
      param(
        'asset',
        'asset_class|asset|zichan_lei|category|assetKind',
        among(
          '叉车|厂房|笔记本电脑|展厅隔断|电梯|服务器2U|奶牛|货船|模具|果树|空调机组|办公家具|光伏板|消防车|西服道具|X光机|路灯|地磅|围墙|LED屏|铁路专用线|钢结构大棚|中央厨房|种猪|3D打印机',
          'forklifts|factory halls|laptops|lifts|racks 2U|dairy cows|cargo barges|moulds|fruit trees|office furniture|solar panels|x-ray machines|street lights|LED walls|steel sheds|fences|delivery vans|breeding boars',
        ),
        '资产类别|什么资产',
        'class of asset|kind of asset',
      ),
      param(
        'book',
        'book|basis|koujing|ledger_code|accountingBook',
        choice(
          option('TAX', '税法|税务口径|所得税申报', 'tax|tax return'),
          option('GAAP', '会计准则|账面|会计上', 'accounting|statutory'),
          option('IFRS', '国际准则|国际报表', 'international|IFRS'),
          option('GRP', '集团|集团合并口径|总部制度', 'group|head office'),
        ),
        '口径|按哪套规则',
        'set of rules|which book',
      ),
    ],
    questions: texts(
      `{asset}按{book}折几年
      {book}里{asset}的折旧年限是多少
      {asset} {book} 年限
      新买了一批{asset},{book}要摊多久
      审计问{asset}残值率,{book}的
      依{book},{asset}多少年折完
      {asset}能用几年在账上?{book}怎么规定
      看一下{book}对{asset}的规定
      {book}口径下{asset}要提几年
      刚入账的{asset},{book}选哪个年限
      想提前报废{asset},先看{book}给的寿命
      {asset}这类东西{book}残值留几个点
      {book}:{asset}
      老会计说{asset}折十年,{book}是不是这样`,
      `Over how many years do {asset} depreciate under {book} rules?
      {book} life of {asset}
      we bought {asset}, how long do we write them off by {book} rules
      residual value for {asset}, {book} book
      {asset}, {book}
      what do the {book} rules say about {asset}
      the auditor wants the useful life of {asset} on the {book} side
      when are {asset} fully written down going by {book} rules
      {book} rules: {asset} last how long on the books?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'asset', 'book'),
      years: r.pick([3, 4, 5, 8, 10, 15, 20]),
      residual_percent: r.pick([0, 3, 5, 10]),
    }),
    answers: answers(
      `{asset}按{book}折{years}年,残值率{residual_percent}%。
      按{book},{asset}的年限为{years}年,残值{residual_percent}%。`,
      `Under {book} rules {asset} are written off over {years} years with {residual_percent}% residual value.`,
    ),
    empty: nothing(
      () => ({ error: 'no rule' }),
      `{book}没有{asset}的折旧规定。`,
      `The {book} rules do not cover {asset}.`,
    ),
  },
  {
    names: words(
      'share_transfer_record|equity_sale|guquan_zhuanrang|stakeTransfer|who_sold_shares',
    ),
    descriptions: texts(
      `股权转让登记
      某股东把股份卖给另一股东的比例、价格和登记日期
      查一笔股权过户`,
      `Record of a share transfer
      Stake, price and date of a sale from one shareholder to another
      Equity changes of hands`,
    ),
    parameters: [
      param(
        'seller',
        'transferor|seller|zhuanrangfang|oldHolder|from_holder',
        PARTIES,
        '转让方|卖股份的',
        'seller of the shares|transferor',
      ),
      param(
        'buyer',
        'transferee|buyer|shourangfang|newHolder|to_holder',
        PARTIES,
        '受让方|买股份的',
        'buyer of the shares|transferee',
      ),
    ],
    questions: texts(
      `{seller}转让给{buyer}的股份有多少
      {buyer}从{seller}手里买了几成股
      {seller}把股权卖给{buyer}是哪天登记的
      {buyer}接了{seller}的股份,花了多少钱
      {seller}退出,{buyer}接盘,成交价多少
      {buyer}入股的钱是付给{seller}的吧,多少
      受让{buyer},转让{seller}
      {seller}卖、{buyer}买的那笔过户办完没
      工商上{seller}的股啥时候变成{buyer}的
      由{seller}过户至{buyer}的比例
      尽调要核:{buyer}持股来自{seller},对价多少
      当年{seller}让了多少给{buyer}
      {buyer}有没有收过{seller}的股权
      {seller}股权 → {buyer}`,
      `What stake did {seller} sell to {buyer}?
      {buyer} bought shares from {seller}, at what price
      when did the shares of {seller} pass to {buyer}
      seller {seller}, buyer {buyer}
      how much equity went to {buyer} out of the hands of {seller}
      {seller} left and {buyer} took over the stake, was that registered
      due diligence: {buyer} got its shares from {seller}, for how much
      share transfer {seller} to {buyer}
      did {buyer} ever acquire anything from {seller}`,
    ),
    missing: [
      lacking(
        'buyer',
        `{seller}的股份转让出去多少
      {seller}卖股是哪天登记的`,
        `what stake did {seller} sell
      when did {seller} sell its shares`,
        `转给了谁?`,
        `Sold to whom?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'seller', 'buyer'),
      stake_percent: real(r, 1, 60),
      price: r.integer(90, 80000) * 1000,
      registered: day(r, 2022, 2026),
    }),
    answers: answers(
      `{seller}把{stake_percent}%的股权转给了{buyer},价格{price}元,{registered}登记。
      {buyer}从{seller}受让{stake_percent}%,对价{price}元,登记日{registered}。`,
      `{seller} sold {stake_percent}% to {buyer} for {price} yuan, registered on {registered}.`,
    ),
    empty: nothing(
      () => ({ records: [] }),
      `没有{seller}转给{buyer}的股权登记。`,
      `No share transfer from {seller} to {buyer} is on record.`,
    ),
  },
  {
    names: words('conflict_check|adverse_party|liyi_chongtu|conflictSearch|may_we_act'),
    descriptions: texts(
      `利益冲突检索
      律所替一方告另一方之前,看有没有代理过对方
      查委托人与对方当事人的冲突`,
      `Conflict of interest search
      Whether the law firm has ever acted for the opponent of a client
      Client against adverse party`,
    ),
    parameters: [
      param(
        'client',
        'client|our_side|weituofang|principal|clientName',
        PARTIES,
        '我方委托人|请我们的一方',
        'our client|the side we act for',
      ),
      param(
        'opponent',
        'opponent|adverse|duifang|counterparty|otherSide',
        PARTIES,
        '对方当事人|要告的一方',
        'adverse party|the other side',
      ),
    ],
    questions: texts(
      `{client}要告{opponent},我们能接吗
      替{client}打{opponent}有没有冲突
      {opponent}是被告,原告{client}想请我们
      以前给{opponent}做过案子没?现在{client}要委托
      {client}诉{opponent} 冲突
      对方是{opponent},客户是{client}
      {client}来签合同了,要起诉{opponent},先过一遍冲突
      能不能代表{client}跟{opponent}谈判
      {opponent}欠{client}钱不给,后者想请咱们,接得了吗
      接不接?委托人{client},相对方{opponent}
      所里有人代理过{opponent}吗,{client}想找咱们对付他
      {client}和{opponent}闹翻了,前者想聘我们
      {opponent}那边会不会说我们代理过他,这回是帮{client}
      帮{client}发律师函给{opponent}之前看下回避`,
      `May we act for {client} against {opponent}?
      {client} v {opponent}, any conflict
      {client} wants to sue {opponent}, have we ever worked for the latter
      opponent {opponent}, client {client}
      did anyone here represent {opponent}? {client} is asking us to go after them
      before we sign up {client}: the other side is {opponent}
      can the firm take {client}'s case with {opponent} as defendant
      {opponent} has been sued by {client}, who asked us to act
      clear {client} for a claim against {opponent}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'client', 'opponent'),
      hits: r.integer(2, 4),
      matter: code(r, 'M'),
      lawyer: someone(r),
      closed: day(r, 2019, 2025),
    }),
    answers: answers(
      `替{client}对{opponent}有{hits}条冲突:案件{matter},承办{lawyer},{closed}结案。
      查到{hits}条记录,{lawyer}办过{opponent}的{matter}({closed}结案),接{client}前要回避审查。`,
      `{hits} hits for {client} against {opponent}: matter {matter} by {lawyer}, closed on {closed}.`,
    ),
    empty: nothing(
      () => ({ hits: 0 }),
      `代理{client}对{opponent}没有冲突。`,
      `No conflict in acting for {client} against {opponent}.`,
    ),
  },
  {
    names: words('serve_document|deliver_papers|wenshu_songda|serviceOfProcess|send_writ'),
    descriptions: texts(
      `送达文书
      用指定方式把法律文书送给当事人,返回回证号
      发起一次送达`,
      `Serve a legal document
      Sends a paper to a party in the chosen way and returns a proof number
      Start service of process`,
    ),
    parameters: [
      param(
        'paper',
        'document|paper|wenshu|doc_type|docName',
        among(
          '传票|起诉状副本|支付令|判决书|举证通知|律师函|调解书2份|催告函|听证告知书|处罚决定|更正裁定|解除通知|开庭通知|仲裁申请书|查封清单|执行通知|答辩状|债权转让通知|补正材料|保全裁定',
          'summons|payment order|judgment|notice of hearing|statement of claim|letter before action|notice to quit|witness order|defence|form N1|injunction|eviction notice|cost ruling|appeal bundle|demand letter|exhibit list',
        ),
        '文书名称|送什么',
        'document|paper to serve',
      ),
      param(
        'party',
        'recipient|party|shousongren|addressee|servedOn',
        bank('person'),
        '受送达人|送给谁',
        'recipient|party to be served',
      ),
      param(
        'way',
        'method|mode|fangshi|via|serviceMode',
        choice(
          option('POST', '邮寄|挂号信|EMS', 'by post|by registered mail'),
          option('HAND', '当面|上门|专人', 'personally|by hand'),
          option('ELEC', '电子|邮件|线上', 'by email|electronically'),
          option('PUBL', '公告|登报', 'by public notice|through the newspaper'),
          option('LEFT', '留置|贴门上', 'by leaving it at the door|by posting it on the door'),
        ),
        '送达方式|怎么送',
        'way of service|how to serve',
      ),
    ],
    questions: texts(
      `把{paper}{way}送给{party}
      {party}的{paper}走{way}
      {way}送达{paper},收件人{party}
      联系不上{party}了,{paper}用{way}的办法吧
      给{party}送{paper},{way}
      {paper}、{party}、{way}
      {party}躲着不见,{paper}改{way}
      法官让今天就把{paper}{way}给{party}
      {way}方式,对象{party},文书是{paper}
      请安排{way}送达{party}一份{paper}
      {paper}要到{party}手上,采用{way}
      {party}同意{way},那就把{paper}发了
      下周开庭前{paper}必须{way}交到{party}
      书记员:{paper}{party}{way}`,
      `Serve the {paper} on {party} {way}
      {party} should get the {paper} {way}
      send {party} the {paper}, {way}
      {way}, please: {paper} for {party}
      we can't find {party}, so deliver the {paper} {way}
      the judge wants the {paper} with {party} today, {way}
      {paper} to {party} {way}
      {party} agreed to receive papers {way}, send the {paper}
      get the {paper} to {party} before the hearing, {way}`,
    ),
    missing: [
      lacking(
        'way',
        `把{paper}送给{party}
      {party}的{paper}要送达`,
        `serve the {paper} on {party}
      {party} must get the {paper}`,
        `用什么方式送,邮寄、当面、电子、公告还是留置?`,
        `By post, by hand, by email, by public notice or left at the door?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'paper', 'party', 'way'),
      proof: code(r, 'SD'),
      expected: day(r, 2026, 2026),
    }),
    answers: answers(
      `已安排{way}把{paper}送给{party},回证号{proof},预计{expected}送到。
      {party}的{paper}已{way}发出,回证{proof},预计{expected}到。`,
      `The {paper} will be served on {party} {way}, proof number {proof}, expected on {expected}.`,
    ),
  },
  {
    names: words('limitation_end|time_bar_date|susong_shixiao|claimExpires|last_day_to_sue'),
    descriptions: texts(
      `诉讼时效截止
      某类纠纷从知道之日起算,最晚哪天能起诉
      计算时效届满日`,
      `When a claim becomes time-barred
      Last day to sue for a kind of dispute, counted from a date
      Limitation calculator`,
    ),
    parameters: [
      param(
        'cause',
        'cause|claim_code|anyou|kind|causeCode',
        choice(
          option('L01', '民间借贷|借钱不还|欠条', 'a private loan|money lent'),
          option('L02', '人身损害|被人打伤|身体受伤', 'bodily injury|being hurt'),
          option('L03', '拖欠工资|劳动争议|欠薪', 'unpaid wages|a labour dispute'),
          option('L04', '国际货物买卖|进出口合同', 'an international sale|an export contract'),
          option('L05', '产品缺陷|买到次品', 'a faulty product|a defective item'),
          option('L06', '人寿保险理赔|寿险拒赔', 'a life insurance claim|a refused life policy'),
        ),
        '案由代码|哪类纠纷',
        'code of the dispute|kind of claim',
      ),
      param(
        'since',
        'known_date|start|qisuan_ri|since|startDate',
        date,
        '起算日期|知道权利受损那天',
        'date to count from|when the damage became known',
      ),
    ],
    questions: texts(
      `{cause}从{since}算,最晚哪天起诉
      {since}知道的{cause},时效到什么时候
      {cause},{since}起
      {since}发生的事,{cause},还告得了吗
      {cause}的案子,{since}为起点,截止日是
      客户拖到现在才来,{cause},{since}就知道了,过没过期
      {since} {cause} 时效
      帮忙算下,{since}那会儿{cause},现在立案来得及吗
      {cause}这类,自{since}起多少年内要提
      怕过了时效:{since},{cause}
      {cause}能告到哪天?{since}开始算的
      当事人说是{since}的{cause},期限还剩没有
      {since}之后一直没主张,是{cause},哪天失权
      做时间表用,{cause}的最后起诉日,起算{since}`,
      `Last day to sue over {cause} counted from {since}
      {cause} since {since}, is it too late
      on {since} the client learned of it; it concerns {cause}; when is it time-barred
      {since}, {cause}, deadline
      how long can one sue for {cause} that came up on {since}
      it's about {cause}, and nothing was done after {since}, until when may we file
      limitation for {cause}, start {since}
      does {cause} from {since} still hold up in court
      the clock started on {since} for {cause}, when does it stop`,
    ),
    missing: [
      lacking(
        'since',
        `{cause}最晚哪天能起诉
      {cause}的时效到什么时候`,
        `until when can we sue for {cause}
      is {cause} time-barred yet`,
        `从哪天起算?`,
        `Counted from which date?`,
      ),
    ],
    result: (args, r) => {
      const since = toText(args['since'])
      const years = r.integer(2, 5)
      return { since, last_day: `${Number(since.slice(0, 4)) + years}${since.slice(4)}`, years }
    },
    answers: answers(
      `{cause}自{since}起时效{years}年,最晚{last_day}起诉。
      从{since}算{years}年,{cause}的截止日是{last_day}。`,
      `The limit for {cause} is {years} years from {since}, so the last day is {last_day}.`,
    ),
  },
  {
    names: words(
      'lawsuit_fee_quote|lawyer_fee_by_stage|lvshifei|caseQuote|what_would_counsel_charge',
    ),
    descriptions: texts(
      `律师费报价
      某个案由在一审、二审、执行等阶段收多少律师费
      按案由和程序估代理费`,
      `Legal fee for a case
      What counsel charges for a cause of action at a stage of the proceedings
      Quote by cause and instance`,
    ),
    parameters: [
      param(
        'cause',
        'cause|case_type|anyou|matter|causeName',
        among(
          '离婚|遗产继承|交通事故|装修合同|股东知情权|竞业限制|名誉权|商品房延期交付|民间借贷|工伤|专利侵权|建设工程款|相邻采光|加盟退费|医疗损害|劳动仲裁|虚假宣传|拆迁补偿|抚养费变更|合伙散伙|租赁中的押金|航班延误',
          'divorce|an inheritance row|a road accident|unfair dismissal|patent infringement|a boundary dispute|defamation|late delivery of a flat|child support|a franchise refund|medical negligence|unpaid building work|a tenancy deposit|a partnership split|false advertising|a flight delay',
        ),
        '案由|什么官司',
        'cause of action|what the case is about',
      ),
      param(
        'stage',
        'stage|instance|chengxu|proc_code|stageCode',
        choice(
          option('FIRST', '一审|打第一场', 'the first instance|the first trial'),
          option('APPEAL', '二审|上诉', 'the appeal|the second instance'),
          option('RETRY', '再审|申诉', 'a retrial|the review'),
          option('ENF', '执行|强制执行', 'enforcement|collecting the judgment'),
          option('ARB', '仲裁|去仲裁委', 'arbitration|the arbitration'),
        ),
        '程序阶段|打到哪一步',
        'stage of the proceedings|instance',
      ),
      optional(
        param(
          'amount',
          'claim_amount|value|biaodi|dispute_value|claimAmount',
          integer(5000, 3000000),
          '标的额(元)|争议金额',
          'amount in dispute|value of the claim',
        ),
      ),
    ],
    questions: texts(
      `{cause}{stage}律师费多少
      打{cause}的官司,{stage}请律师要花多少钱
      {cause},{stage},标的{amount},收费
      {stage}代理{cause}报个价
      我想请人帮我弄{cause}的事,只做{stage},什么价
      {cause}案子{stage}收几个点?争议{amount}元
      {amount}元的{cause},{stage}代理费怎么算
      {stage}请个律师办{cause}贵吗
      {cause} {stage} 报价
      客户问{cause}走{stage}要准备多少律师费
      标的{amount}的{cause}到了{stage}阶段,再交多少
      {stage}这块,{cause}类的最低收多少
      前台来访:{cause},要委托{stage},先报费用
      {cause}输了,接着做{stage}得加多少钱`,
      `What would you charge for {stage} in {cause}?
      {cause}, {stage}, fee
      lawyer's price for {stage}, it's about {cause}
      a visitor asks what {stage} costs him, case: {cause}
      {amount} yuan at stake, {cause}, only {stage}
      quote for {stage}: {cause}
      I lost a case over {cause}, how expensive would {stage} be with you
      fee if {amount} yuan is in dispute over {cause} and we go to {stage}
      is counsel for {cause} affordable at the point of {stage}`,
    ),
    missing: [
      lacking(
        'stage',
        `{cause}的律师费多少
      请律师打{cause}要多少钱`,
        `what do you charge for {cause}
      a lawyer for {cause}, how much`,
        `做哪个阶段,一审、二审、再审、执行还是仲裁?`,
        `For which stage: first trial, appeal, retrial, enforcement or arbitration?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'cause', 'stage', 'amount'),
      fee: r.integer(30, 900) * 100,
      success_percent: r.pick([0, 3, 5, 8]),
    }),
    answers: answers(
      `{cause}[(标的{amount}元)]{stage}代理费{fee}元,另按结果收{success_percent}%。
      {stage}办{cause}收{fee}元,[争议额{amount}元,]风险部分{success_percent}%。`,
      `For {stage} in {cause}[ with {amount} yuan at stake] the fee is {fee} yuan plus {success_percent}% on success.`,
    ),
  },
  {
    names: words(
      'change_beneficiary|policy_receiver_update|shouyiren_biangeng|swapBeneficiary|benefit_to',
    ),
    descriptions: texts(
      `变更受益人
      把保单上的受益人由一个人换成另一个人
      受益人批改`,
      `Change the beneficiary
      On a policy one person is replaced by another as receiver of the benefit
      Endorsement of a new beneficiary`,
    ),
    parameters: [
      param(
        'policy',
        'policy_no|policy|baodan|contract_no|policyNo',
        POLICIES,
        '保单号|哪张保单',
        'policy number|policy to change',
      ),
      optional(
        param(
          'old',
          'old_beneficiary|former|yuan_shouyiren|oldPerson|removed',
          bank('person'),
          '原受益人|换下来的人',
          'beneficiary so far|person taken off',
        ),
      ),
      param(
        'new',
        'new_beneficiary|beneficiary|xin_shouyiren|newPerson|added',
        bank('person'),
        '新受益人|换成谁',
        'new beneficiary|person put on',
      ),
    ],
    questions: texts(
      `{policy}受益人改成{new}
      保单{policy}的受益人从{old}换成{new}
      {policy}以后钱给{new},不给{old}了
      把{new}写进{policy}做受益人
      {old}去世了,{policy}改{new}受益
      {policy}:{old}改{new}
      离婚了,{policy}上别再写{old},写{new}
      我想让{new}领{policy}的钱
      {new}顶替{old}成为{policy}受益人
      办个批改,{policy}受益人{new}
      {policy}这份保险将来归{new}
      受益人变更,保单{policy},新的是{new},旧的是{old}
      孩子{new}出生了,{policy}受益给他
      {policy}里的{old}去掉,加上{new}`,
      `Make {new} the beneficiary of {policy}
      replace {old} by {new} on {policy}
      on {policy} the money should go to {new} and no longer to {old}
      {policy}: {new} instead of {old}
      my daughter {new} was born, put her on {policy}
      we divorced, take {old} off {policy} and write {new}
      new beneficiary for {policy} is {new}
      {old} has died, {new} shall receive whatever {policy} pays
      I want {new} to be paid under {policy}`,
    ),
    missing: [
      lacking(
        'new',
        `{policy}要换受益人
      保单{policy}的受益人不想写{old}了`,
        `change the beneficiary of {policy}
      take {old} off {policy}`,
        `新受益人是谁?`,
        `Who is the new beneficiary?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'policy', 'old', 'new'),
      endorsement: code(r, 'ED'),
      effective: day(r, 2026, 2026),
    }),
    answers: answers(
      `保单{policy}的受益人已[由{old}]改为{new},批单{endorsement},{effective}生效。
      {new}已[接替{old}]成为{policy}的受益人,批单号{endorsement},自{effective}起。`,
      `{new} is now the beneficiary of {policy}[ in place of {old}], endorsement {endorsement}, effective {effective}.`,
    ),
  },
  {
    names: words(
      'move_car_cover|transfer_plate_on_policy|chexian_huanche|newCarOldPolicy|swap_insured_car',
    ),
    descriptions: texts(
      `车险换车
      卖旧车买新车后,把保险从旧车牌转到新车牌
      保险标的变更`,
      `Move motor cover to another car
      After a sale the insurance goes from the old plate to the new plate
      Change of insured vehicle`,
    ),
    parameters: [
      param(
        'old',
        'old_plate|from_car|jiu_chepai|oldPlate|sold_car',
        bank('plate'),
        '旧车牌|原来投保的车',
        'old plate|car insured so far',
      ),
      param(
        'new',
        'new_plate|to_car|xin_chepai|newPlate|bought_car',
        bank('plate'),
        '新车牌|换到哪辆车',
        'new plate|car to be insured',
      ),
    ],
    questions: texts(
      `保险从{old}转到{new}
      {old}卖了,新车{new},保险跟着过去
      把{old}的车险换给{new}
      {new}接着用{old}的保险
      以后保{new},{old}不要了
      刚提了{new},{old}那份没到期的能挪过来吧,请办
      旧车{old}新车{new}
      {new}上路前要有保险,把{old}上的转来
      {old}报废了,剩下的保期给{new}
      保单标的由{old}改成{new}
      我家{old}处理掉了,现在开{new},帮忙换一下
      {new}替换{old}投保
      麻烦将{old}名下的交强和商业都划给{new}
      {old} 换 {new}`,
      `Move the insurance from {old} to {new}
      I sold {old} and bought {new}, let the cover follow
      {new} should take over the policy of {old}
      insure {new} instead of {old}
      old car {old}, new car {new}
      {old} was scrapped, use what is left of its cover for {new}
      I'm driving {new} from tomorrow, please shift the motor policy, it still says {old}
      swap {old} for {new} on my insurance
      put {new} on, take {old} off`,
    ),
    result: (args, r) => ({
      ...echo(args, 'old', 'new'),
      extra_yuan: r.integer(1, 1900),
      cover_until: day(r, 2026, 2027),
    }),
    answers: answers(
      `车险已从{old}转到{new},补保费{extra_yuan}元,保到{cover_until}。
      {new}已接上{old}的保险,差额{extra_yuan}元,有效至{cover_until}。`,
      `The cover has moved from {old} to {new}; {extra_yuan} yuan more is due and it lasts until {cover_until}.`,
    ),
  },
  {
    names: words('premium_by_job|quote_cover|zhiye_baofei|jobPremium|insurance_for_occupation'),
    descriptions: texts(
      `按职业报保费
      某种职业投某类保险一年交多少、属于几类职业
      职业类别与保费查询`,
      `Premium by occupation
      Yearly price of a kind of cover for someone with a given job, and the risk class
      Quote from a job title`,
    ),
    parameters: [
      param(
        'job',
        'occupation|job|zhiye|profession|jobTitle',
        among(
          '高空作业工|幼师|外卖员|出租车司机|潜水教练|会计|武术指导|牙医|伐木工|空乘|程序员|锅炉工|记者|列车调度|养蜂人|保洁|电焊2级工|殡葬师|驯兽师|消防员|网约车主|模特|采石工|急诊科护士|中医',
          'roofer|nursery teacher|delivery rider|cab driver|diving coach|accountant|stunt double|dentist|lumberjack|flight attendant|programmer|journalist|zoo keeper|firefighter|quarry worker|night nurse|bike mechanic|crane driver',
        ),
        '职业|干什么工作',
        'occupation|job',
      ),
      param(
        'cover',
        'cover|product_code|xianzhong|coverType|line',
        choice(
          option('ACC', '意外险|意外伤害', 'accident cover|accident insurance'),
          option('CI', '重疾险|大病保险', 'critical illness cover|serious illness insurance'),
          option('HOS', '住院医疗|医疗险', 'hospital cover|medical insurance'),
          option('TERM', '定期寿险|寿险', 'life cover|term life insurance'),
          option('INC', '收入损失险|误工险', 'income protection|lost earnings cover'),
        ),
        '险种代码|投哪类保险',
        'kind of cover|product code',
      ),
    ],
    questions: texts(
      `{job}买{cover}一年多少钱
      {job}投{cover}保费
      {cover}对{job}怎么收费
      我是{job},想要{cover},贵不贵
      {job}能买{cover}吗,几类职业
      {cover},职业{job}
      老公做{job},给他配{cover}一年交多少
      {job}的{cover}是不是比别人贵
      给一位{job}报{cover}的价
      {cover}:{job}要几百块
      公司招了个{job},上{cover}要多少预算
      干{job}危险,{cover}肯不肯保,多少钱
      代理人问{job}{cover}的费率
      客户职业填的{job},选{cover},算下保费`,
      `What does {cover} cost for a {job}?
      {job}, {cover}, yearly premium
      I work as a {job} and want {cover}
      can a {job} get {cover} at all, and in which class
      price of {cover} per year, occupation {job}
      my husband is a {job}, how dear is {cover} for him
      quote {cover} for one {job}
      we hired a {job} and need {cover}
      is {cover} more expensive if you're a {job}`,
    ),
    missing: [
      lacking(
        'cover',
        `{job}买保险一年多少钱
      {job}的保费怎么收`,
        `what does insurance cost for a {job}
      premium for a {job}, please`,
        `要投意外、重疾、医疗、寿险还是收入损失险?`,
        `Which cover: accident, critical illness, hospital, life or income?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'job', 'cover'),
      class: r.integer(1, 6),
      yearly_yuan: r.integer(90, 9000),
    }),
    answers: answers(
      `{job}属{class}类职业,{cover}一年{yearly_yuan}元。
      {job}(职业{class}类)投{cover},年保费{yearly_yuan}元。`,
      `A {job} is in class {class}; {cover} costs {yearly_yuan} yuan a year.`,
    ),
    empty: nothing(
      () => ({ error: 'declined' }),
      `{cover}不接受{job}投保。`,
      `We do not offer {cover} to a {job}.`,
    ),
  },
  {
    names: words('transfer_employee|staff_move|diaogang|reassignDepartment|hr_transfer'),
    descriptions: texts(
      `员工调岗
      把员工从一个部门调到另一个部门,可定生效日期
      人事异动登记`,
      `Transfer an employee
      Moves a person from one department to another, from a date if given
      Register an internal move`,
    ),
    parameters: [
      param(
        'person',
        'employee|staff|yuangong|person|employeeName',
        bank('person'),
        '员工姓名|调谁',
        'employee|who moves',
      ),
      param(
        'from',
        'from_department|old_team|yuan_bumen|fromDept|leaving',
        bank('department'),
        '调出部门|原部门',
        'department left|old department',
      ),
      param(
        'to',
        'to_department|new_team|xin_bumen|toDept|joining',
        bank('department'),
        '调入部门|去哪个部门',
        'department joined|new department',
      ),
      optional(
        param(
          'date',
          'effective_date|starts|shengxiao|effectiveFrom|date',
          date,
          '生效日期|哪天起',
          'effective date|from which day',
        ),
      ),
    ],
    questions: texts(
      `{person}从{from}调到{to}
      {to}要了{person},{from}放人,{date}生效
      {date}起{person}由{from}转{to}
      把{from}的{person}调去{to}
      {person}去{to}报到,离开{from}
      {to}缺人,从{from}借调{person}过来
      异动:{person},{from}→{to},{date}
      {from}同意放{person}给{to}
      {person}不在{from}干了,{date}换到{to}
      {person}本来是{from}的人,现在归{to}
      给{to}加个人,{person},原来在{from}
      {person} {from}转{to}
      总监批了,{to}接收{from}的{person}
      {from}裁撤,{person}并入{to},自{date}`,
      `Move {person} from {from} to {to}
      {to} takes {person} over from {from} on {date}
      {person} leaves {from} and joins {to}
      as of {date} {person} works for {to}, not {from}
      transfer {person} to {to}; currently in {from}
      {from} lets {person} go to {to}
      {to} is short of people, send them {person} out of {from}
      {person}: {from} -> {to}, {date}
      {from} is being closed, {person} shall go over to {to}`,
    ),
    missing: [
      lacking(
        'to',
        `{person}要离开{from},办调岗
      {from}的{person}调走`,
        `{person} is leaving {from}, register the move
      transfer {person} out of {from}`,
        `调到哪个部门?`,
        `To which department?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person', 'from', 'to', 'date'),
      form: code(r, 'HR'),
      new_manager: someone(r),
    }),
    answers: answers(
      `{person}已从{from}调到{to}[,{date}生效],单号{form},新主管{new_manager}。
      调岗单{form}已建:{person}由{from}转入{to}[({date}起)],上级是{new_manager}。`,
      `{person} moves from {from} to {to}[ on {date}], form {form}; the new manager is {new_manager}.`,
    ),
  },
  {
    names: words('job_handover|leaver_handover|lizhi_jiaojie|handoverProgress|who_got_his_work'),
    descriptions: texts(
      `离职交接进度
      离职的人向接手的人交了几项、还剩几项
      查工作移交清单`,
      `Progress of a job handover
      How many items a leaver has passed on to the successor and what is still open
      Handover list`,
    ),
    parameters: [
      param(
        'leaver',
        'leaver|giver|lizhiren|outgoing|from_person',
        bank('person'),
        '离开的人|交出工作的人',
        'person who leaves|who hands over',
      ),
      param(
        'successor',
        'successor|receiver|jieshouren|incoming|to_person',
        bank('person'),
        '接手的人|接收工作的人',
        'successor|who takes over',
      ),
    ],
    questions: texts(
      `{leaver}给{successor}交接得怎么样了
      {successor}接{leaver}的活接完没
      {leaver}要走了,工作交给{successor}还差几项
      {leaver}向{successor}移交进度
      {successor}从{leaver}那里拿到几样了
      交出人{leaver},接收人{successor}
      {leaver}和他的接班人{successor},手续走到哪步
      周五{leaver}就离开,{successor}那边都接齐了吗
      {successor}说{leaver}还有东西没给他
      由{successor}接替{leaver},清单剩多少
      {leaver}→{successor} 交接
      {leaver}交{successor}接,哪些没签字
      HR结薪前要看{leaver}有没有向{successor}交清
      {successor}顶{leaver}的岗,资料收全了吗`,
      `How far is the handover from {leaver} to {successor}?
      has {successor} got everything from {leaver}
      {leaver} leaves on Friday, what must {successor} still be given
      {successor} takes over from {leaver}, how many items are open
      outgoing {leaver}, incoming {successor}
      did {leaver} pass all the work on to {successor}
      {leaver} to {successor} handover
      {successor} says {leaver} kept some things back, is the list complete
      before we pay {leaver} out: is {successor} fully in the picture`,
    ),
    missing: [
      lacking(
        'successor',
        `{leaver}的工作交接完没
      {leaver}要走了,还有几项没交`,
        `how far is the handover of {leaver}
      what has {leaver} not handed over yet`,
        `谁来接手?`,
        `Who takes over?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'leaver', 'successor'),
      done: r.integer(1, 20),
      left: r.integer(1, 9),
      next: r.pick(['钥匙', '客户名单', '电脑', '账号密码', '合同原件']),
    }),
    answers: answers(
      `{leaver}已向{successor}交接{done}项,还剩{left}项,下一项是{next}。
      {successor}从{leaver}接了{done}项,差{left}项,接下来是{next}。`,
      `{leaver} has handed {done} items to {successor}, {left} are open, next: {next}.`,
    ),
    empty: nothing(
      () => ({ items: [] }),
      `没有{leaver}给{successor}的交接单。`,
      `There is no handover from {leaver} to {successor}.`,
    ),
  },
  {
    names: words('request_leave|submit_absence|qingjia|applyTimeOff|leave_form'),
    descriptions: texts(
      `提交请假
      替员工申请某种假,写明起止日期
      新建请假单`,
      `Request time off
      Files leave of a kind for an employee with first and last day
      New absence form`,
    ),
    parameters: [
      param(
        'person',
        'employee|applicant|shenqingren|staff|who',
        bank('person'),
        '请假人|谁请假',
        'employee|who will be absent',
      ),
      param(
        'kind',
        'leave_code|type|jiabie|absenceType|kind',
        choice(
          option('AL', '年假|年休', 'annual leave|holiday'),
          option('SL', '病假|看病', 'sick leave|sickness'),
          option('ML', '产假|生孩子', 'maternity leave|childbirth'),
          option('MR', '婚假|结婚', 'wedding leave|getting married'),
          option('FL', '丧假|奔丧', 'bereavement leave|a funeral'),
          option('UL', '事假|无薪假', 'unpaid leave|private reasons'),
        ),
        '假别代码|什么假',
        'leave code|kind of leave',
      ),
      param(
        'start',
        'start_date|first_day|kaishi|startDate|from',
        date,
        '开始日期|第一天',
        'first day|start',
      ),
      param(
        'end',
        'end_date|last_day|jieshu|endDate|until',
        date,
        '结束日期|最后一天',
        'last day|end',
      ),
    ],
    questions: texts(
      `{person}{start}到{end}请{kind}
      帮{person}请{kind},从{start}至{end}
      {person}要{kind},{start}开始,{end}回来
      {kind},{person},{start}到{end}
      {end}为止{person}都不来,{start}起算,{kind}
      {start}起{person}因为{kind}不上班,最后一天{end}
      给{person}提一张单子,{kind},起{start}止{end}
      我是{person},{kind}休到{end},{start}走
      {person} {kind} {start} {end}
      {person}{kind}的假条,截止{end},头一天{start}
      家里有事,{person}{start}-{end}按{kind}报
      {start}~{end} {person} {kind}
      同事{person}托我填{kind},{start}休,休到{end}
      麻烦登记:{person},{kind},自{start}至{end}`,
      `{person} will be off from {start} to {end} for {kind}
      file {kind} for {person}, {start} until {end}
      {kind}, {person}, {start} - {end}
      {person} is back after {end}, away since {start}, reason {kind}
      I'm {person}: {kind} starting {start}, last day {end}
      until {end} {person} won't come in, beginning {start}, {kind}
      please register {person}, {kind}, first day {start}, last day {end}
      from {start} on {person} is absent for {kind} and that ends {end}
      absence form: {kind}; {person}; {start} to {end}`,
    ),
    missing: [
      lacking(
        'end',
        `{person}{start}开始请{kind}
      {kind},{person},{start}起`,
        `{person} goes on {start} for {kind}
      file {kind} for {person} from {start}`,
        `请到哪一天?`,
        `Until which day?`,
      ),
      lacking(
        'kind',
        `{person}{start}到{end}请假
      帮{person}请个假,{start}至{end}`,
        `{person} is off from {start} to {end}
      absence for {person}, {start} until {end}`,
        `请什么假?`,
        `What kind of leave?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person', 'kind', 'start', 'end'),
      form: code(r, 'QJ'),
      approver: someone(r),
    }),
    answers: answers(
      `已给{person}提交{kind},{start}到{end},单号{form},等{approver}批。
      {person}的{kind}({start}至{end})已提交,单号{form},审批人{approver}。`,
      `Leave filed for {person} ({kind}), {start} to {end}; form {form}, waiting for {approver}.`,
    ),
  },
  {
    names: words('swap_shift|trade_shift|huanban|takeOverShift|shift_exchange'),
    descriptions: texts(
      `换班
      某天的班由一个人让给另一个人上
      登记顶班`,
      `Swap a shift
      On a date one person gives a shift to another
      Register who covers for whom`,
    ),
    parameters: [
      param(
        'giver',
        'giver|original|rangban|offWorker|from_person',
        bank('person'),
        '让出班的人|原来当班的',
        'who gives the shift away|originally on duty',
      ),
      param(
        'taker',
        'taker|cover|dingban|coverWorker|to_person',
        bank('person'),
        '顶班的人|来上班的',
        'who takes the shift|who will work',
      ),
      param(
        'date',
        'date|shift_date|riqi|day|shiftDay',
        date,
        '日期|哪天的班',
        'date|day of the shift',
      ),
    ],
    questions: texts(
      `{date}{giver}的班让{taker}上
      {taker}替{giver}顶{date}的班
      {giver}{date}来不了,{taker}来
      {date}由{taker}代{giver}
      {giver}跟{taker}说好了,{date}后者上
      {taker}{date}帮{giver}值班
      把{giver}{date}的班给{taker}
      {date}换人,原{giver},现{taker}
      孩子发烧,{giver}请{taker}{date}顶一天
      {date}排的是{giver},改成{taker}
      {taker}接{giver}在{date}那班
      {giver} {taker} {date} 顶班,前者休后者上
      {giver}有事,{date}的岗归{taker}
      店长,{date}我{taker}来,{giver}不来`,
      `{taker} works for {giver} on {date}
      give {giver}'s shift on {date} to {taker}
      {giver} can't come on {date}, {taker} will
      on {date} put {taker} instead of {giver}
      {taker} covers {giver}, {date}
      {date}: off {giver}, on {taker}
      {giver}'s kid is ill, {taker} agreed to do {date}
      I'm {taker} and I take over the {date} shift of {giver}
      shift of {date} passes from {giver} to {taker}`,
    ),
    missing: [
      lacking(
        'taker',
        `{giver}{date}来不了,换个班
      {date}{giver}的班要找人顶`,
        `{giver} can't work on {date}, swap the shift
      somebody must cover {giver} on {date}`,
        `谁来顶班?`,
        `Who takes the shift?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'giver', 'taker', 'date'),
      id: code(r, 'HB'),
      hours: r.pick([4, 6, 8, 10, 12]),
    }),
    answers: answers(
      `{date}由{taker}替{giver}上班,共{hours}小时,登记号{id}。
      已登记({id}):{giver}{date}的{hours}小时班由{taker}顶。`,
      `{taker} covers the {hours}-hour shift of {giver} on {date}, entry {id}.`,
    ),
  },
  {
    names: words('referral_bonus|recommend_reward|neitui_jiangjin|referralPayout|who_referred'),
    descriptions: texts(
      `内推奖金
      员工推荐某候选人入职后能拿多少奖金、发没发
      查推荐奖励`,
      `Referral bonus
      What an employee gets for having recommended a newcomer and whether it was paid
      Reward for a recommendation`,
    ),
    parameters: [
      param(
        'referrer',
        'referrer|recommender|neituiren|employee|byWhom',
        bank('person'),
        '推荐人|拿奖金的员工',
        'who recommended|employee rewarded',
      ),
      param(
        'hire',
        'candidate|hire|bei_tuiren|newcomer|newHire',
        bank('person'),
        '被推荐人|入职的人',
        'who was recommended|newcomer',
      ),
    ],
    questions: texts(
      `{referrer}推荐{hire}的奖金发了吗
      {hire}是{referrer}推来的,该给多少
      {referrer}把{hire}介绍进来,有多少钱拿
      {hire}入职满月了,推荐人{referrer}能领多少
      内推人{referrer},被推人{hire}
      {hire}经{referrer}介绍来的,奖励到账没
      {referrer}内推{hire}
      因为{hire}过了试用期,{referrer}的推荐费几时发
      {referrer}来问他带来的{hire}那笔奖金
      当初{hire}的简历是{referrer}递的,奖多少
      给{referrer}结{hire}那单推荐奖,金额是
      {hire}来了,是不是要谢{referrer},几块钱
      由{referrer}引荐的{hire},奖励状态
      {referrer}拉{hire}入伙得多少`,
      `Has {referrer} been paid for recommending {hire}?
      {hire} came through {referrer}, what is the reward
      {referrer} brought in {hire}, how much does he get
      referred by {referrer}: {hire}
      {hire} passed probation, when does {referrer} get the bonus
      bonus owed to {referrer} for {hire}
      {referrer} asks about the money for {hire} joining us
      {referrer} handed in {hire}'s CV, what is that worth
      newcomer {hire}, recommender {referrer}, payout state`,
    ),
    result: (args, r) => ({
      ...echo(args, 'referrer', 'hire'),
      yuan: r.pick([500, 1000, 2000, 3000, 5000]),
      state: r.pick(['已发放', '待转正', '审批中']),
      due: day(r, 2026, 2026),
    }),
    answers: answers(
      `{referrer}推荐{hire}的奖金为{yuan}元,{state},日期{due}。
      推荐{hire},{referrer}可得{yuan}元({state},{due})。`,
      `{referrer} gets {yuan} yuan for recommending {hire}; state: {state}, date {due}.`,
    ),
    empty: nothing(
      () => ({ error: 'no referral' }),
      `没有{referrer}推荐{hire}的记录。`,
      `There is no record that {referrer} recommended {hire}.`,
    ),
  },
  {
    names: words('schedule_interview|set_interview|anpai_mianshi|bookInterview|candidate_meeting'),
    descriptions: texts(
      `安排面试
      定哪位面试官在某天面哪位候选人、第几轮
      新建面试`,
      `Arrange an interview
      Puts an interviewer and a candidate together on a date for a round
      New interview slot`,
    ),
    parameters: [
      param(
        'interviewer',
        'interviewer|asker|mianshiguan|panel|interviewerName',
        bank('person'),
        '面试官|由谁来面',
        'interviewer|who asks',
      ),
      param(
        'candidate',
        'candidate|applicant|houxuanren|talent|candidateName',
        bank('person'),
        '候选人|面谁',
        'candidate|who is interviewed',
      ),
      param(
        'date',
        'date|day|riqi|onDate|interview_date',
        date,
        '面试日期|哪天',
        'date of the interview|day',
      ),
      optional(
        param(
          'round',
          'round|stage|lunci|round_code|roundCode',
          choice(
            option('R1', '初面|第一轮', 'first-round|initial'),
            option('R2', '复试|第二轮|专业面', 'second-round|technical'),
            option('HR', '人事面|谈薪', 'HR|salary'),
            option('FIN', '终面|老板面|最后一轮', 'final|last-round'),
          ),
          '轮次|第几轮',
          'round|which round',
        ),
      ),
    ],
    questions: texts(
      `{date}{interviewer}面{candidate}
      约{candidate}{date}来,{interviewer}面{round}
      让{interviewer}{date}给{candidate}做{round}
      {candidate}的{round}定在{date},面试官{interviewer}
      {candidate}{date}过来见{interviewer}
      请{interviewer}{date}抽空面一下应聘的{candidate}
      {interviewer}考{candidate},{date}
      {date},应聘者{candidate},考官{interviewer},{round}
      {round}:{interviewer}问{candidate}答,{date}
      {candidate}{date}有空,由{interviewer}来谈
      {interviewer} {candidate} {date} 面试(前面是考官)
      把{candidate}排到{interviewer}那里面试,日期{date}
      通知{candidate},{date}{interviewer}在会议室等着{round}
      {candidate}下一关归{interviewer},{date}`,
      `{interviewer} interviews {candidate} on {date}
      {candidate} comes in on {date} to be interviewed by {interviewer}
      set up a {round} interview with {interviewer} asking and {candidate} answering, {date}
      on {date} let {interviewer} see the applicant {candidate}
      applicant {candidate}, interviewer {interviewer}, {date}, {round} round
      {candidate} is free on {date}, {interviewer} should do the {round} talk
      {interviewer} has time on {date} for candidate {candidate}
      book {interviewer} for {candidate}'s {round} interview on {date}
      invite {candidate} for {date}; {interviewer} will run it`,
    ),
    missing: [
      lacking(
        'interviewer',
        `{candidate}{date}来面试,安排一下
      给应聘的{candidate}约{date}面`,
        `set up an interview for {candidate} on {date}
      {candidate} comes for an interview on {date}`,
        `由哪位来面?`,
        `Who will be the interviewer?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'interviewer', 'candidate', 'date', 'round'),
      time: `${r.integer(9, 17)}:30`,
      room: r.pick(['A3', 'B12', 'C208', '线上']),
    }),
    answers: answers(
      `已安排{interviewer}{date} {time}在{room}面{candidate}[({round})]。
      {candidate}的面试[({round})]定在{date} {time},地点{room},面试官{interviewer}。`,
      `{interviewer} will interview {candidate} on {date} at {time}, room {room}[ ({round})].`,
    ),
  },
  {
    names: words('mentor_of|buddy_record|daijiao_jilu|mentorPair|coaching_sessions'),
    descriptions: texts(
      `师带徒记录
      师傅给徒弟带了几次、上次哪天、评了几分
      查带教情况`,
      `Mentoring record
      How often a mentor has met a trainee, the last time and the grade given
      Coaching log of a pair`,
    ),
    parameters: [
      param(
        'mentor',
        'mentor|master|shifu|coach|mentorName',
        bank('person'),
        '师傅|带人的',
        'mentor|who teaches',
      ),
      param(
        'trainee',
        'trainee|apprentice|tudi|learner|traineeName',
        bank('person'),
        '徒弟|被带的',
        'trainee|who learns',
      ),
      optional(
        param(
          'period',
          'period|range|shiduan|time|within',
          periods(['this_week', 'this_month', 'last_month', 'this_quarter', 'this_year']),
          '时段|哪段时间',
          'period|time span',
        ),
      ),
    ],
    questions: texts(
      `{mentor}带{trainee}带了几次
      {trainee}跟着{mentor}学得怎么样
      {period}{mentor}给{trainee}辅导过几回
      徒弟{trainee},师傅{mentor}
      {trainee}的师傅是{mentor},上次见面哪天
      {mentor}教{trainee},{period}记录
      {mentor}有没有好好带{trainee},最近一次什么时候
      {trainee}{period}从{mentor}那儿上了几课
      发带教补贴,核一下{mentor}带{trainee}的次数
      {mentor}给{trainee}打了几分
      {trainee}抱怨{mentor}{period}没理他
      新人{trainee}由{mentor}带,进展
      {mentor}→{trainee} 带教 {period}
      拜{mentor}为师的{trainee}评价如何`,
      `How often has {mentor} coached {trainee}?
      {trainee} learns from {mentor}, how is it going
      sessions {mentor} gave {trainee} {period}
      mentor {mentor}, trainee {trainee}
      {trainee} says {mentor} had no time for him {period}
      when did {trainee} last sit with mentor {mentor}
      what grade did {mentor} give {trainee}
      we pay {mentor} for teaching {trainee}, count the meetings {period}
      is {trainee} being looked after by {mentor}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'mentor', 'trainee'),
      sessions: r.integer(1, 24),
      last: day(r, 2026, 2026),
      score: r.integer(60, 99),
    }),
    answers: answers(
      `{mentor}[{period}]带{trainee}{sessions}次,上次{last},评分{score}。
      {trainee}[{period}]跟{mentor}学了{sessions}次,最近{last},得分{score}。`,
      `{mentor} has coached {trainee} {sessions} times[ {period}], last on {last}, grade {score}.`,
    ),
    empty: nothing(
      () => ({ sessions: 0 }),
      `{mentor}[{period}]没有带过{trainee}。`,
      `{mentor} has not coached {trainee}[ {period}].`,
    ),
  },
  {
    names: words('household_move|hukou_migration|huji_qianyi|moveRegistration|register_relocation'),
    descriptions: texts(
      `户口迁移办理
      给居民办理从一个城市迁到另一个城市的户籍申请
      提交迁户`,
      `Register a move between cities
      Files the change of a resident's registered home from one city to another
      Household relocation form`,
    ),
    parameters: [
      param(
        'person',
        'resident|applicant|jumin|person|residentName',
        bank('person'),
        '居民姓名|谁迁户',
        'resident|who moves',
      ),
      param(
        'from',
        'from_city|origin|qianchu|oldCity|leaving',
        bank('city'),
        '迁出地|原户籍城市',
        'city left|old registered city',
      ),
      param(
        'to',
        'to_city|destination|qianru|newCity|arriving',
        bank('city'),
        '迁入地|新户籍城市',
        'city of arrival|new registered city',
      ),
      optional(
        param(
          'reason',
          'reason_code|ground|liyou|why|reasonCode',
          choice(
            option('HOUSE', '买房|购房落户', 'a home purchase|buying a flat'),
            option('SPOUSE', '投靠配偶|夫妻团聚', 'joining the spouse|marriage'),
            option('STUDY', '上学|考上大学', 'studies|university'),
            option('JOB', '人才引进|工作调动', 'a job|recruitment'),
          ),
          '迁移理由|因为什么',
          'ground|reason',
        ),
      ),
    ],
    questions: texts(
      `{person}的户口从{from}迁到{to}
      帮{person}把户口迁进{to},原在{from}
      {person}因{reason}由{from}落户{to}
      {person}要去{to}落户,从{from}迁出
      {from}迁{to},{person},{reason}
      {to}接收{person}的户口,{from}开迁移证
      户籍迁移:{person} {from}→{to}
      给{person}办迁户,目的地{to},老家{from}
      {reason},{person}想从{from}迁往{to}
      {person}在{from}的户口不要了,上到{to}
      窗口来人{person},{to}入户,{from}销户,理由{reason}
      {person}打算做{to}人,现在户籍{from}
      离开{from},落到{to},申请人{person}
      我叫{person},{from}户口,想迁{to}`,
      `Move {person}'s registration from {from} to {to}
      {person} wants to be registered in {to}, now in {from}
      because of {reason} {person} leaves {from} for {to}
      {from} to {to}, {person}, {reason}
      register {person} in {to} and strike the entry in {from}
      file the relocation: {person}, arriving {to}, leaving {from}
      {to} will be the new home of {person}, the old one is {from}, reason {reason}
      I'm {person}, my papers say {from} and should say {to}
      household move for {person} into {to} out of {from}`,
    ),
    missing: [
      lacking(
        'to',
        `{person}的户口要从{from}迁走
      给{person}办迁户,现在{from}`,
        `{person} wants to move the registration away from {from}
      file a relocation for {person}, now in {from}`,
        `迁到哪里?`,
        `To which city?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person', 'from', 'to', 'reason'),
      receipt: code(r, 'HJ'),
      days: r.integer(5, 20),
    }),
    answers: answers(
      `{person}从{from}迁往{to}的申请[({reason})]已提交,回执{receipt},约{days}天办好。
      已受理{person}由{from}迁到{to}[,理由{reason}],回执号{receipt},{days}天内办结。`,
      `The move of {person} from {from} to {to}[ for {reason}] is filed, receipt {receipt}, about {days} days.`,
    ),
  },
]
