/** Money and papers: invoices, payments, budgets, tax, exchange, assets, contracts, approvals. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { answers, bank, choice, code, day, decimal, echo, falling, firm, flag, integer } = s
const { lacking, nothing, option, optional, param, periods, real, rowsOf, someone, texts, words } =
  s

export const families: Family[] = [
  {
    names: words('invoice_status|get_invoice|fapiao_zhuangtai|lookup_invoice'),
    descriptions: texts(
      `发票查询
      凭发票号看金额、开票日期、是否已寄出
      一张票开了没有、快递了没有`,
      `Look up an invoice by number: amount, date, whether it was mailed
      Invoice details`,
    ),
    parameters: [
      param(
        'invoice',
        'invoice_no|invoice_number|fapiao_no',
        bank('orderId'),
        '发票号码',
        'invoice number',
      ),
    ],
    questions: texts(
      `发票{invoice}开了吗
      查一下{invoice}这张发票
      {invoice}发票寄出去没有
      发票 {invoice}
      票号{invoice}的金额是多少
      客户没收到{invoice}这张票,寄了没
      请问发票{invoice}是哪天开的?
      {invoice}这张票多少钱
      帮忙看看发票号{invoice}的情况
      {invoice}这张发票啥时候开的`,
      `invoice {invoice}
      Has invoice {invoice} been mailed?
      how much is invoice {invoice}
      look up {invoice} in the invoices
      When was invoice {invoice} issued?
      details of invoice no. {invoice}`,
    ),
    missing: [
      lacking(
        'invoice',
        `发票开了吗
        帮我看看那张发票的金额`,
        `has the invoice been mailed
        look up an invoice for me`,
        `请提供发票号码。
        发票号是多少?`,
        `What is the invoice number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'invoice'),
      amount: real(r, 100, 90000, 2),
      issued: day(r),
      mailed: r.chance(0.5),
    }),
    answers: {
      zh: [
        (_, r, said) =>
          `发票${said['invoice']}金额${r.amount}元,${r.issued}开具,${r.mailed ? '已寄出' : '还没寄出'}。`,
        (_, r, said) =>
          `${said['invoice']}这张发票是${r.amount}元,开票日期${r.issued},${r.mailed ? '已寄出' : '尚未寄出'}。`,
      ],
      en: [
        (_, r, said) =>
          `Invoice ${said['invoice']} is for ${r.amount} yuan, issued on ${r.issued}, ${r.mailed ? 'already mailed' : 'not yet mailed'}.`,
      ],
    },
    empty: nothing(
      () => ({ found: false }),
      `没有发票号为{invoice}的发票。`,
      `There is no invoice {invoice}.`,
    ),
  },
  {
    names: words('issue_invoice|create_invoice|kaipiao|request_invoice'),
    descriptions: texts(
      `申请开票
      给客户开具发票,需要抬头、金额和票种
      开专票、普票或电子票`,
      `Issue an invoice to a customer for an amount
      Bill a client: title, amount, kind of invoice`,
    ),
    parameters: [
      param(
        'title',
        'title|buyer|company',
        bank('company'),
        '发票抬头',
        'invoice title|company to bill',
      ),
      param('amount', 'amount|total|sum', decimal(100, 90000, 2), '开票金额(元)', 'amount in yuan'),
      optional(
        param(
          'kind',
          'kind|invoice_type',
          choice(
            option('special', '专票|增值税专票|专用发票', 'special VAT invoice'),
            option('normal', '普票|普通发票', 'normal invoice'),
            option('electronic', '电子票|电子发票|数电票', 'electronic invoice|e-invoice'),
          ),
          '发票种类',
          'kind of invoice',
        ),
      ),
    ],
    questions: texts(
      `给{title}开票{amount}元
      开一张{kind},抬头{title},金额{amount}
      开票 {title} {amount} {kind}
      {title}要{amount}元的{kind}
      帮我给{title}开个发票,{amount}块
      麻烦开{kind}:{title},{amount}元
      请为{title}开具{amount}元发票
      客户{title}付了{amount},要求开{kind}
      申请开票,抬头写{title},总额{amount}元
      {title}催发票了,金额{amount},快给开了吧`,
      `issue an invoice of {amount} yuan to {title}
      bill {title} {amount}
      {title} needs a {kind} for {amount} yuan
      Please invoice {title} for {amount}
      new {kind}: {title}, {amount}
      make out an invoice to {title}, total {amount} yuan`,
    ),
    missing: [
      lacking(
        'amount',
        `给{title}开票
        {title}要一张{kind}`,
        `issue an invoice to {title}
        {title} needs a {kind}`,
        `请问开票金额是多少?`,
        `For what amount?`,
      ),
      lacking(
        'title',
        `开一张{amount}元的发票
        申请开票,金额{amount}`,
        `issue an invoice for {amount} yuan
        I need an invoice, total {amount}`,
        `请问发票抬头是哪家公司?`,
        `Which company should it be made out to?`,
      ),
    ],
    result: (_, r) => ({ request_no: code(r, 'KP'), ready_on: day(r) }),
    answers: answers(
      `已提交开票申请{request_no}:{title},{amount}元[,{kind}],预计{ready_on}开出。
      开票申请{request_no}已提交,抬头{title},{amount}元[,{kind}],{ready_on}可取。`,
      `Invoice request {request_no} is in: {title}, {amount} yuan[, {kind}], ready on {ready_on}.`,
    ),
  },
  {
    names: words('receivable_balance|accounts_receivable|yingshou_yue|outstanding_from_customer'),
    descriptions: texts(
      `应收账款余额
      客户还欠多少货款,其中逾期多少
      查欠款`,
      `What a customer still owes us and how much is overdue
      Receivables by client`,
    ),
    parameters: [
      param('customer', 'customer|debtor|client', bank('company'), '客户名称', 'customer|debtor'),
    ],
    questions: texts(
      `{customer}还欠我们多少钱
      {customer}应收
      {customer}的货款付清了吗
      {customer}欠款多少
      {customer} 应收账款
      查{customer}还有多少没付
      请问{customer}目前逾期金额?
      {customer}那笔账还剩多少没收回来
      要去催款,{customer}欠了几个钱
      对账:{customer}未付余额`,
      `how much does {customer} owe us
      receivables from {customer}
      {customer} outstanding balance
      Has {customer} paid up?
      what is overdue at {customer}
      I'm calling {customer} about money, how much is open?`,
    ),
    result: (args, r) => {
      const total = r.integer(2000, 900000)
      return { ...echo(args, 'customer'), total, overdue: r.integer(0, total) }
    },
    answers: answers(
      `{customer}还欠{total}元,其中逾期{overdue}元。
      {customer}的应收余额为{total}元,逾期{overdue}元。`,
      `{customer} owes {total} yuan, of which {overdue} yuan is overdue.`,
    ),
    empty: nothing(() => ({ total: 0 }), `{customer}没有欠款。`, `{customer} owes nothing.`),
  },
  {
    names: words('overdue_customers|aging_list|yuqi_kehu|late_payers'),
    descriptions: texts(
      `账龄清单:超过若干天没回款的客户
      拖欠货款名单
      列出逾期天数大于指定值的债务方`,
      `Customers who are late by more than a number of days
      Ageing list of unpaid bills`,
    ),
    parameters: [
      param(
        'days',
        'min_days|days|overdue_days',
        integer(5, 180),
        '逾期天数下限',
        'least number of days late',
      ),
      optional(param('limit', 'limit|top', integer(3, 10), '返回条数', 'number of rows')),
    ],
    questions: texts(
      `逾期{days}天以上的客户
      哪些客户拖了{days}天还没付款
      超{days}天没回款的,列{limit}家
      账龄 {days}天
      欠账超过{days}天的有谁
      给我{limit}个逾期超过{days}天的客户
      请列出逾期{days}天以上的应收
      谁欠钱欠了{days}天以上
      {days}天还没付钱的都有哪几家
      超过账期{days}天的客户名单,前{limit}名`,
      `who is more than {days} days late
      customers overdue by {days} days
      late payers, over {days} days, top {limit}
      Which clients have not paid for {days} days?
      list {limit} customers who are {days} days overdue
      aging over {days} days`,
    ),
    missing: [
      lacking(
        'days',
        `列{limit}家逾期的客户
        哪些客户拖着没付款`,
        `list {limit} late payers
        who is late with paying`,
        `请问逾期多少天以上?`,
        `Late by how many days?`,
      ),
    ],
    result: (_, r) => {
      const sums = falling(r, 3, r.integer(20000, 900000))
      return { rows: rowsOf(r, r.integer(2, 3), firm, (_random, i) => ({ amount: sums[i] ?? 0 })) }
    },
    answers: answers(
      `逾期{days}天以上的客户:<rows|;|{name},{amount}元>。
      超过{days}天未付的有:<rows|;|{name},{amount}元>。`,
      `More than {days} days late: <rows|; |{name}, {amount} yuan>.`,
    ),
    empty: nothing(
      () => ({ rows: [] }),
      `没有逾期{days}天以上的客户。`,
      `No customer is more than {days} days late.`,
    ),
  },
  {
    names: words('payments_due|upcoming_payables|fukuan_jihua|bills_to_pay'),
    descriptions: texts(
      `付款计划:一段时间内要付给供应商的款
      应付到期
      看看近期有哪些账单要支付`,
      `Bills we have to pay in a period
      Upcoming payables to suppliers`,
    ),
    parameters: [
      param(
        'period',
        'period|when|window',
        choice(
          option('this_week', '这周|本周|这个星期', 'this week'),
          option('next_week', '下周|下个星期|下礼拜', 'next week'),
          option('this_month', '这个月|本月', 'this month'),
          option('next_month', '下个月|下月', 'next month'),
        ),
        '付款时间',
        'when the payment is due',
      ),
    ],
    questions: texts(
      `{period}要付哪些款
      {period}有什么账单到期
      {period}付款计划
      {period}应付给供应商多少钱
      应付 {period}
      出纳问{period}要准备多少资金付货款
      请列一下{period}到期的应付款
      {period}该给谁打钱了
      {period}要付的钱都有哪几笔
      看下{period}有哪几家要付`,
      `what do we have to pay {period}
      bills due {period}
      payables {period}
      Which suppliers must be paid {period}?
      payment plan for {period}
      how much cash do we need for bills {period}`,
    ),
    missing: [
      lacking(
        'period',
        `要付哪些款
        看下应付款计划`,
        `what do we have to pay
        show me the bills due`,
        `请问要看什么时间的?这周、下周、这个月还是下个月?`,
        `For this week, next week, this month or next month?`,
      ),
    ],
    result: (_, r) => ({
      payments: rowsOf(r, r.integer(1, 3), firm, () => ({
        amount: r.integer(800, 200000),
        due: day(r),
      })),
    }),
    answers: answers(
      `{period}要付:<payments|;|{name}{amount}元({due}到期)>。
      {period}应付款有:<payments|;|{name}{amount}元({due}到期)>。`,
      `To pay {period}: <payments|; |{name} {amount} yuan (due {due})>.`,
    ),
    empty: nothing(
      () => ({ payments: [] }),
      `{period}没有要付的款。`,
      `Nothing has to be paid {period}.`,
    ),
  },
  {
    names: words('reimbursement_status|expense_claim|baoxiao_jindu|claim_progress'),
    descriptions: texts(
      `报销进度
      员工的费用单批到哪、钱什么时候到账
      某人提交的差旅、餐费等报销处理情况`,
      `State of an employee's expense claim
      Whether a claim was paid, and how much`,
    ),
    parameters: [
      param(
        'person',
        'employee|person|name|applicant',
        bank('person'),
        '员工姓名|报销人',
        'name of the employee|who claimed',
      ),
      optional(
        param(
          'kind',
          'kind|expense_type|category',
          choice(
            option('travel', '差旅|出差', 'travel'),
            option('meal', '餐费|招待费|请客', 'meal|entertainment'),
            option('transport', '交通费|打车费|车费', 'taxi|transport'),
            option('office', '办公用品|文具', 'office supplies'),
          ),
          '费用类型',
          'kind of expense',
        ),
      ),
    ],
    questions: texts(
      `{person}的报销到账了吗
      {person}{kind}报销批了没
      {person}报销进度
      {person} {kind} 报销
      帮{person}查一下报销到哪一步了
      {person}问他的{kind}报销什么时候给
      请问{person}提交的{kind}报销审核到谁了?
      {person}的报销款发了没有
      看看{person}那张{kind}报销单
      {person}的费用单批下来多少`,
      `has {person}'s claim been paid
      {person} {kind} expenses status
      Where is the expense claim of {person}?
      reimbursement {person}
      did the {kind} claim from {person} go through
      {person} is waiting for {kind} money, how far is it?`,
    ),
    missing: [
      lacking(
        'person',
        `报销到账了吗
        {kind}报销批了没`,
        `has the claim been paid
        status of a {kind} claim`,
        `请问是谁的报销?`,
        `Whose claim is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'person'),
      amount: real(r, 20, 6000, 2),
      step: r.pick(['部门审批', '财务审核', '等待付款', '已付款', '已退回', '待补票据']),
    }),
    answers: answers(
      `{person}的[{kind}]报销{amount}元,目前:{step}。
      {person}[{kind}]报销单{amount}元,进度是{step}。`,
      `The[ {kind}] claim of {person}, {amount} yuan, is at: {step}.`,
    ),
    empty: nothing(
      () => ({ claims: [] }),
      `没有找到{person}的[{kind}]报销单。`,
      `No[ {kind}] claim of {person} was found.`,
    ),
  },
  {
    names: words('expense_limit|travel_allowance|chailv_biaozhun|allowance_policy'),
    descriptions: texts(
      `出差补助标准
      到某城市出差,住宿、吃饭、市内交通最多能报多少
      费用制度查询`,
      `Travel allowance in a city: hotel, meals or local transport
      How much the policy allows per day`,
    ),
    parameters: [
      param('city', 'city|destination', bank('city'), '出差城市', 'city of the trip'),
      param(
        'item',
        'item|kind|category',
        choice(
          option('hotel', '住宿|住酒店|酒店', 'hotel|accommodation'),
          option('meal', '餐补|吃饭|伙食', 'meals|food'),
          option('local_transport', '市内交通|打车', 'local transport|taxis'),
        ),
        '费用项目',
        'item of expense',
      ),
    ],
    questions: texts(
      `去{city}出差{item}一天能报多少
      {city}{item}标准
      {city} {item} 报销上限
      到{city}出差{item}标准是多少钱
      {item}在{city}最多报多少
      下周去{city},{item}有什么限额
      请问{city}的{item}补助标准?
      公司规定{city}出差{item}每天多少
      {city}出差,{item}超过多少要自己掏
      查一下{city}{item}每天的额度`,
      `allowance for {item} in {city}
      How much may I spend on {item} in {city}?
      {city} trip, {item} limit per day
      what does the policy pay for {item} in {city}
      {item} budget on a business trip to {city}
      travel policy {city} {item}`,
    ),
    missing: [
      lacking(
        'city',
        `出差{item}一天能报多少
        {item}标准是多少`,
        `how much may I spend on {item} on a trip
        the {item} limit per day please`,
        `请问去哪个城市出差?`,
        `Which city are you going to?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'city'),
      per_day: r.integer(4, 80) * 10,
      class: r.pick(['一类城市', '二类城市', '三类城市']),
    }),
    answers: answers(
      `{city}属于{class},{item}每天最多{per_day}元。
      {city}是{class},{item}标准为每天{per_day}元。`,
      `{city} counts as {class}; for {item} the limit is {per_day} yuan a day.`,
    ),
    empty: nothing(
      () => ({ per_day: null }),
      `没有{city}的{item}标准。`,
      `There is no limit on record for {item} in {city}.`,
    ),
  },
  {
    names: words('budget_left|department_budget|yusuan_yue|remaining_budget'),
    descriptions: texts(
      `部门预算还剩多少
      看某部门某科目今年的预算执行
      预算余额`,
      `Budget a department has left
      Budget use by department and purpose`,
    ),
    parameters: [
      param(
        'department',
        'department|dept|cost_center',
        bank('department'),
        '部门名称',
        'department',
      ),
      optional(
        param(
          'purpose',
          'purpose|account|category',
          choice(
            option('培训', '培训|学习', 'training'),
            option('差旅', '差旅|出差', 'travel'),
            option('市场', '市场推广|推广|广告', 'marketing|advertising'),
            option('设备', '设备采购|买设备', 'equipment'),
          ),
          '预算科目',
          'purpose of the budget',
        ),
      ),
    ],
    questions: texts(
      `{department}预算还剩多少
      {department}的{purpose}预算够不够
      {department} {purpose} 预算
      {department}今年还有钱花吗
      看下{department}{purpose}预算用了多少
      请问{department}的预算执行情况?
      {department}还能花多少钱在{purpose}上
      {department}{purpose}预算还有没有余额
      {department}的经费花了多少了
      想申请{purpose}的钱,{department}预算还够吗`,
      `budget left for {department}
      How much {purpose} budget does {department} have?
      {department} {purpose} budget
      is there money left in {department}
      remaining budget of {department}
      can {department} still spend on {purpose}?`,
    ),
    missing: [
      lacking(
        'department',
        `预算还剩多少
        {purpose}预算够不够`,
        `how much budget is left
        is there any {purpose} budget left`,
        `请问是哪个部门?`,
        `Which department?`,
      ),
    ],
    result: (args, r) => {
      const budget = r.integer(5, 200) * 10000
      const spent = r.integer(0, budget)
      return { ...echo(args, 'department'), budget, spent, left: budget - spent }
    },
    answers: answers(
      `{department}的[{purpose}]预算是{budget}元,已用{spent}元,还剩{left}元。
      {department}[{purpose}]预算{budget}元,花了{spent}元,余{left}元。`,
      `{department} has a[ {purpose}] budget of {budget} yuan, {spent} spent, {left} left.`,
    ),
    empty: nothing(
      () => ({ budget: null }),
      `{department}没有[{purpose}]预算。`,
      `{department} has no[ {purpose}] budget.`,
    ),
  },
  {
    names: words('product_cost|cost_breakdown|chengben_goucheng|unit_cost'),
    descriptions: texts(
      `单位成本构成
      做一件产品要花多少:料、工、费
      成本核算`,
      `What one piece of a product costs to make: material, labour, overhead
      Cost breakdown of a product`,
    ),
    parameters: [
      param('product', 'product|product_name|item', bank('product'), '产品', 'product'),
      param(
        'part',
        'part|component|cost_type',
        choice(
          option('material', '材料|用料|物料', 'material'),
          option('labor', '人工|工时', 'labour|labor'),
          option('overhead', '制造费用|分摊', 'overhead'),
          option('total', '总|全部|整体', 'total|overall'),
        ),
        '成本部分',
        'part of the cost',
      ),
    ],
    questions: texts(
      `{product}的{part}成本是多少
      {product} {part}成本
      做一个{product}{part}成本多少钱
      {part}成本,{product}
      算算{product}{part}成本
      请问生产{product}的{part}成本?
      {product}这个产品{part}成本高不高
      帮财务查一下{product}{part}成本
      {product}每件{part}成本要几块钱
      我想了解{product}的{part}成本`,
      `{part} cost of {product}
      What is the {part} cost of one {product}?
      {product}: {part} cost
      how much {part} cost goes into {product}
      show {part} cost for {product}
      unit cost of {product}, {part}`,
    ),
    missing: [
      lacking(
        'product',
        `{part}成本是多少
        查一下{part}成本`,
        `what is the {part} cost
        show me {part} cost per unit`,
        `请问是哪个产品?`,
        `Of which product?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'product', 'part'),
      cost: real(r, 1, 900, 2),
      share_percent: real(r, 5, 100),
    }),
    answers: answers(
      `{product}的{part}成本是每件{cost}元,占售价{share_percent}%。
      {product}每件{part}成本{cost}元,为售价的{share_percent}%。`,
      `The {part} cost of {product} is {cost} yuan apiece, {share_percent}% of its price.`,
    ),
    empty: nothing(
      () => ({ cost: null }),
      `没有{product}的{part}成本数据。`,
      `There is no {part} cost on record for {product}.`,
    ),
  },
  {
    names: words('gross_margin|profit_rate|maolilv|product_profit'),
    descriptions: texts(
      `毛利率
      产品挣不挣钱:收入减成本后的比例
      按产品和周期看盈利`,
      `Gross margin of a product over a period
      How profitable something is`,
    ),
    parameters: [
      param('product', 'product|item', bank('product'), '产品名', 'product'),
      param(
        'period',
        'period|time_range',
        periods([
          'this_month',
          'last_month',
          'this_quarter',
          'last_quarter',
          'this_year',
          'last_year',
        ]),
        '周期',
        'period',
      ),
    ],
    questions: texts(
      `{product}{period}毛利率多少
      {period}{product}赚了多少
      {product} {period} 毛利
      {period}{product}挣钱吗
      {product}这个品{period}利润怎么样
      帮我算下{product}{period}的毛利率
      请问{period}{product}的盈利情况?
      {period}卖{product}利润高不高
      {product}{period}到底赚不赚钱
      看一下{period}{product}的利润率`,
      `gross margin of {product} for {period}
      Did we make money on {product} {period}?
      {product} margin {period}
      how profitable was {product} {period}
      profit on {product} for {period}
      {period}: margin of {product}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'product'),
      profit: r.integer(1000, 900000),
      margin_percent: real(r, 2, 70),
    }),
    answers: answers(
      `{product}{period}毛利{profit}元,毛利率{margin_percent}%。
      {period}{product}赚了{profit}元,毛利率为{margin_percent}%。`,
      `{product} made {profit} yuan gross for {period}, a margin of {margin_percent}%.`,
    ),
    empty: nothing(
      () => ({ profit: null }),
      `{period}没有{product}的销售,无法计算毛利。`,
      `{product} was not sold in that period ({period}).`,
    ),
  },
  {
    names: words('bank_balance|account_balance|zhanghu_yue|cash_on_hand'),
    descriptions: texts(
      `公司银行账户余额
      各行账上还有多少钱
      资金头寸`,
      `Balance of a company bank account
      How much money is in an account`,
    ),
    parameters: [
      param(
        'account',
        'account|bank|account_name',
        choice(
          option('工行', '工行|工商银行', 'ICBC'),
          option('建行', '建行|建设银行', 'CCB|China Construction Bank'),
          option('招行', '招行|招商银行', 'CMB|China Merchants Bank'),
          option('中行', '中行|中国银行', 'Bank of China|BOC'),
          option('现金', '现金|保险柜', 'petty cash|the cash box'),
        ),
        '账户',
        'account',
      ),
    ],
    questions: texts(
      `{account}账上还有多少钱
      {account}余额
      {account}还剩多少
      看下{account}的余额
      {account} 余额 查询
      请问我们{account}户头现在有多少资金?
      {account}里钱够不够付工资
      公司{account}账户的钱
      {account}今天余额多少啊
      报一下{account}头寸`,
      `balance of {account}
      How much do we have in {account}?
      {account} balance today
      money left in {account}
      is there enough in {account}
      check {account} for me`,
    ),
    result: (_, r) => ({ balance: real(r, 1000, 9000000, 2), as_of: `${day(r)} ${s.clock(r)}` }),
    answers: answers(
      `{account}余额{balance}元(截至{as_of})。
      截至{as_of},{account}还有{balance}元。`,
      `{account} holds {balance} yuan as of {as_of}.`,
    ),
    missing: [
      lacking(
        'account',
        `账上还有多少钱
        查下账户余额`,
        `how much money do we have in the account
        check an account balance`,
        `请问查哪个账户?工行、建行、招行、中行还是现金?`,
        `Which account: ICBC, CCB, CMB, Bank of China or petty cash?`,
      ),
    ],
  },
  {
    names: words('bank_receipts|incoming_payments|huikuan_jilu|money_received'),
    descriptions: texts(
      `回款到账记录
      某天收到了谁打来的款
      进账流水,可限定付款方`,
      `Money received on a day, optionally from one payer
      Incoming bank transfers`,
    ),
    parameters: [
      param('date', 'date|received_on', { kind: 'date' }, '到账日期', 'date received'),
      optional(param('payer', 'payer|from_company', bank('company'), '付款方', 'payer')),
    ],
    questions: texts(
      `{date}收到哪些款
      {date}有没有收到{payer}的钱
      {date} 回款
      {payer}{date}打款了吗
      看看{date}进账
      {payer}说{date}付了,查一下到没到
      请问{date}有几笔到账?
      {date}到账的都是谁
      {date}{payer}汇过来多少
      查{date}收款流水`,
      `what did we receive on {date}
      did {payer} pay on {date}
      incoming money {date}
      {payer} says they paid on {date}, did it arrive?
      receipts for {date}
      who transferred money to us on {date}`,
    ),
    result: (args, r) => ({
      receipts:
        args['payer'] === undefined
          ? rowsOf(r, r.integer(1, 3), firm, () => ({ amount: r.integer(500, 300000) }))
          : [{ name: args['payer'], amount: r.integer(500, 300000) }],
    }),
    answers: answers(
      `{date}到账:<receipts|;|{name},{amount}元>。
      {date}收到的款项有:<receipts|;|{name},{amount}元>。`,
      `Received on {date}: <receipts|; |{name}, {amount} yuan>.`,
    ),
    empty: nothing(
      () => ({ receipts: [] }),
      `{date}没有收到[{payer}的]款项。`,
      `No money[ from {payer}] was received on {date}.`,
    ),
    missing: [
      lacking(
        'date',
        `收到哪些款
        有没有收到{payer}的钱`,
        `what did we receive
        did {payer} pay`,
        `请问是哪一天?`,
        `On which date?`,
      ),
    ],
  },
  {
    names: words('convert_currency|exchange_rate|huilv_huansuan|fx_quote'),
    descriptions: texts(
      `外币折合人民币
      汇率查询与换算
      把一定数额的外汇算成本币`,
      `Exchange rate of a currency to yuan, and what an amount is worth
      Convert foreign money`,
    ),
    parameters: [
      param(
        'currency',
        'currency|foreign_currency|from',
        bank('currency'),
        '外币名称或代码',
        'foreign currency, name or code',
      ),
      optional(
        param(
          'amount',
          'amount|sum|value',
          integer(21, 90000),
          '金额,不填为1',
          'amount, 1 if left out',
        ),
      ),
    ],
    questions: texts(
      `{currency}汇率
      {amount}{currency}是多少人民币
      今天{currency}兑人民币多少
      {amount} {currency} 换算
      {currency}现在什么价
      客户报价{amount}{currency},合多少钱
      请帮我把{amount}{currency}换算成人民币
      {currency}跌了没,现在汇率多少
      一笔{amount}{currency}的货款折成人民币
      看下{currency}最新汇率`,
      `{currency} exchange rate
      How much is {amount} {currency} in yuan?
      convert {amount} {currency}
      rate of {currency} today
      what are {amount} {currency} worth in RMB
      What is {currency} at now?`,
    ),
    result: (args, r) => {
      const rate = real(r, 0.05, 9.5, 4)
      const amount = typeof args['amount'] === 'number' ? args['amount'] : 1
      return { rate, cny: Number((amount * rate).toFixed(2)) }
    },
    answers: {
      zh: [
        (_, r, said) =>
          said['amount'] === undefined
            ? `${said['currency']}兑人民币汇率是${r.rate}。`
            : `${said['amount']}${said['currency']}折合人民币${r.cny}元,汇率${r.rate}。`,
      ],
      en: [
        (_, r, said) =>
          said['amount'] === undefined
            ? `The rate of ${said['currency']} is ${r.rate} yuan.`
            : `${said['amount']} ${said['currency']} is ${r.cny} yuan, at a rate of ${r.rate}.`,
      ],
    },
    empty: nothing(
      () => ({ rate: null }),
      `没有{currency}的汇率。`,
      `There is no exchange rate for {currency}.`,
    ),
  },
  {
    names: words('tax_payable|tax_due|yingjiao_shuifei|get_tax_amount'),
    descriptions: texts(
      `应交税费
      某个税种本期要缴多少、申报截止哪天
      报税金额查询`,
      `Tax to be paid and the filing deadline
      How much of a tax is due for a month or quarter`,
    ),
    parameters: [
      param(
        'tax',
        'tax|tax_type|shuizhong',
        choice(
          option('vat', '增值税', 'VAT|value-added tax'),
          option('cit', '企业所得税|所得税', 'corporate income tax'),
          option('stamp', '印花税', 'stamp duty'),
          option('property', '房产税', 'property tax'),
          option('urban', '城建税|城市维护建设税', 'urban construction tax'),
        ),
        '税种',
        'kind of tax',
      ),
      param(
        'period',
        'period|tax_period',
        periods(['this_month', 'last_month', 'this_quarter', 'last_quarter']),
        '所属期',
        'tax period',
      ),
    ],
    questions: texts(
      `{period}{tax}要交多少
      {tax}{period}应缴税额
      {period} {tax}
      {period}的{tax}算出来了吗,多少钱
      {tax}{period}报了多少
      请问{period}应缴{tax}是多少,几号截止?
      {period}{tax}什么时候截止申报
      看下{period}要交的{tax}
      会计问{period}{tax}金额
      {period}我们{tax}得交多少钱`,
      `{tax} for {period}
      How much {tax} do we owe for {period}?
      {period} {tax} amount
      when must {tax} for {period} be filed
      our {tax} bill for {period}
      {tax} due, {period}`,
    ),
    missing: [
      lacking(
        'tax',
        `{period}要交多少税
        {period}应缴税额是多少`,
        `how much tax do we owe for {period}
        tax due for {period}`,
        `请问是哪个税种?`,
        `Which tax do you mean?`,
      ),
    ],
    result: (_, r) => ({ amount: real(r, 200, 400000, 2), deadline: day(r) }),
    answers: answers(
      `{period}{tax}应交{amount}元,{deadline}截止申报。
      {tax}{period}要交{amount}元,申报截止日是{deadline}。`,
      `{tax} for {period} is {amount} yuan, to be filed by {deadline}.`,
    ),
    empty: nothing(
      () => ({ amount: 0 }),
      `{period}没有要交的{tax}。`,
      `No {tax} is due for {period}.`,
    ),
  },
  {
    names: words('taxpayer_id|company_tax_number|kaipiao_xinxi|billing_info'),
    descriptions: texts(
      `开票资料:公司税号与开户行
      查纳税人识别号
      往来单位的税务登记信息`,
      `Tax number and bank of a company, for invoicing
      Taxpayer ID lookup`,
    ),
    parameters: [
      param(
        'company',
        'company|company_name|enterprise',
        bank('company'),
        '公司全称或简称',
        'company name',
      ),
    ],
    questions: texts(
      `{company}的税号
      {company}税号是多少
      {company}开票信息
      给我{company}的纳税人识别号
      {company} 税号 开户行
      要开票,{company}的税务信息发一下
      请提供{company}的开票资料
      {company}开户行是哪家
      {company}统一社会信用代码多少
      帮忙找一下{company}的开票抬头信息`,
      `tax number of {company}
      What is the taxpayer ID of {company}?
      {company} billing details
      which bank does {company} use
      tax ID {company}
      I need the invoicing information of {company}`,
    ),
    missing: [
      lacking(
        'company',
        `税号是多少
        把开票资料发我一下`,
        `what's the tax number
        send me the billing details`,
        `请问是哪家公司的?`,
        `Of which company?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'company'),
      tax_no: `91${r.integer(310000, 659000)}MA${r.integer(100000, 999999)}${r.pick(['X', 'K', 'T', 'N'])}`,
      bank: r.pick([
        '工商银行静安支行',
        '招商银行南山支行',
        '建设银行江北支行',
        '农业银行滨江支行',
        '宁波银行城东支行',
      ]),
    }),
    answers: answers(
      `{company}的税号是{tax_no},开户行是{bank}。
      {company}:税号{tax_no},开户行{bank}。`,
      `{company}: tax number {tax_no}, bank {bank}.`,
    ),
    empty: nothing(
      () => ({ tax_no: null }),
      `没有{company}的开票资料。`,
      `There are no billing details for {company}.`,
    ),
  },
  {
    names: words('asset_info|lookup_asset|zichan_chaxun|who_has_asset'),
    descriptions: texts(
      `固定资产查询
      按资产编号看这件东西归谁用、放在哪、什么时候买的
      资产卡片`,
      `Who uses a fixed asset, and since when we own it
      Asset card by tag number`,
    ),
    parameters: [
      param(
        'tag',
        'asset_no|tag|asset_code|asset_id',
        bank('sku'),
        '资产编号',
        'asset tag|asset number',
      ),
    ],
    questions: texts(
      `资产{tag}是谁在用
      {tag}这台归谁
      资产 {tag}
      查一下资产编号{tag}
      {tag}什么时候买的
      标签上写着{tag},这设备是谁的
      请问编号{tag}的资产由谁保管?
      盘点扫到{tag},看看是谁领的
      资产卡片{tag}
      资产编号{tag}的使用人`,
      `who has asset {tag}
      asset {tag}
      Whose is the device tagged {tag}?
      when did we buy asset {tag}
      look up fixed asset {tag}
      asset card for {tag}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'tag'),
      name: r.pick([
        '笔记本电脑',
        '投影仪',
        '打印机',
        '办公桌',
        '叉车',
        '示波器',
        '空调',
        '服务器',
      ]),
      user: someone(r),
      bought: day(r, 2018, 2025),
    }),
    answers: answers(
      `资产{tag}是{name},使用人{user},{bought}购入。
      {tag}:{name},由{user}使用,购入日期{bought}。`,
      `Asset {tag} is a {name}, used by {user}, bought on {bought}.`,
    ),
    empty: nothing(() => ({ found: false }), `没有编号为{tag}的资产。`, `There is no asset {tag}.`),
  },
  {
    names: words('assets_of_person|employee_assets|mingxia_zichan'),
    descriptions: texts(
      `员工名下领用的资产
      离职交接要还哪些东西
      按姓名列设备`,
      `Equipment assigned to an employee
      What someone has to hand back`,
    ),
    parameters: [
      param('person', 'employee|name|holder', bank('person'), '领用人', 'holder|employee'),
      optional(
        param(
          'idle',
          'include_returned|with_history',
          flag(
            '包括已归还的|连还了的一起',
            'including returned ones|with returned items',
            '不算已归还的|只看在用的',
            'without returned ones|only what is in use',
          ),
          '是否包含已归还的',
          'whether to include returned items',
        ),
      ),
    ],
    questions: texts(
      `{person}名下有哪些资产
      {person}领了什么设备
      {person}要离职,要还哪些东西
      {person} 资产
      看下{person}领用的设备,{idle}
      {person}手上有公司什么东西
      请列出{person}领用的资产,{idle}
      {person}用的电脑编号是啥
      交接:{person}的资产清单
      {person}借过公司哪些设备,{idle}`,
      `assets of {person}
      What equipment does {person} have?
      {person} is leaving, what has to be handed back?
      list devices assigned to {person}, {idle}
      {person} equipment {idle}
      which company things does {person} hold`,
    ),
    missing: [
      lacking(
        'person',
        `名下有哪些资产
        列一下领用的设备,{idle}`,
        `list the assigned devices, {idle}
        what has to be handed back`,
        `请问是哪位员工?`,
        `Which employee?`,
      ),
    ],
    result: (_, r) =>
      r
        .sample(
          ['笔记本电脑', '显示器', '工牌', '手机', '门禁卡', '对讲机', '平板'],
          r.integer(1, 3),
        )
        .map((name) => ({ name, tag: code(r, 'ZC') })),
    answers: {
      zh: [
        (_, r, said) => `${said['person']}领用的资产:${s.joined(r, '{name}({tag})', '、')}。`,
        (_, r, said) => `${said['person']}名下有:${s.joined(r, '{name}({tag})', '、')}。`,
      ],
      en: [(_, r, said) => `${said['person']} has: ${s.joined(r, '{name} ({tag})', ', ')}.`],
    },
    empty: nothing(() => [], `{person}名下没有资产。`, `{person} holds no assets.`),
  },
  {
    names: words('contract_info|get_contract|hetong_jine|contract_summary'),
    descriptions: texts(
      `合同台账
      和某公司签的合同金额、签署人、到期日
      按对方单位查合同概况`,
      `Contract we have with a company: amount, who signed, when it ends
      Contract register`,
    ),
    parameters: [
      param(
        'party',
        'counterparty|party|company',
        bank('company'),
        '对方公司',
        'the other company',
      ),
      param(
        'kind',
        'kind|contract_type|type',
        choice(
          option('sales', '销售|卖货', 'sales'),
          option('purchase', '采购|进货', 'purchase'),
          option('lease', '租赁|租房', 'lease|rental'),
          option('service', '服务', 'service'),
          option('nda', '保密', 'NDA|confidentiality'),
        ),
        '合同类型',
        'kind of contract',
      ),
    ],
    questions: texts(
      `和{party}的{kind}合同什么时候到期
      {party}{kind}合同金额
      {party} {kind}合同
      跟{party}签的{kind}合同多少钱
      我们与{party}的{kind}合同是谁签的
      查{party}那份{kind}合同
      请问{party}的{kind}合同还有效吗?
      {party}的{kind}合同签了多少金额
      {kind}合同,对方是{party},到哪天
      找一下{party}{kind}合同的基本信息`,
      `{kind} contract with {party}
      When does our {kind} contract with {party} end?
      amount of the {kind} contract with {party}
      who signed the {kind} contract with {party}
      {party} {kind} contract
      is the {kind} contract with {party} still valid?`,
    ),
    missing: [
      lacking(
        'party',
        `{kind}合同什么时候到期
        查一下那份{kind}合同`,
        `when does the {kind} contract end
        who signed the {kind} contract`,
        `请问是和哪家公司的合同?`,
        `With which company?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'party'),
      amount: r.integer(1, 900) * 1000,
      signer: someone(r),
      ends: day(r),
    }),
    answers: answers(
      `与{party}的{kind}合同金额{amount}元,由{signer}签署,{ends}到期。
      {party}的{kind}合同:{amount}元,签署人{signer},有效期至{ends}。`,
      `The {kind} contract with {party} is worth {amount} yuan, was signed by {signer} and ends on {ends}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有和{party}的{kind}合同。`,
      `There is no {kind} contract with {party}.`,
    ),
  },
  {
    names: words('expiring_contracts|contracts_to_renew|hetong_daoqi_tixing'),
    descriptions: texts(
      `即将到期的合同
      未来几天内要续签的协议清单
      续约提醒`,
      `Contracts that end within a number of days
      Agreements to renew soon`,
    ),
    parameters: [param('days', 'days|within_days|n', integer(5, 120), '天数', 'number of days')],
    questions: texts(
      `{days}天内到期的合同
      哪些合同{days}天内要续签
      合同 到期 {days}天
      未来{days}天有哪些协议到期
      {days}天之内有合同要过期吗
      帮我列一下{days}天内到期的合同
      请问接下来{days}天需要续约的合同有哪些?
      法务要{days}天内到期的合同清单
      看看{days}天内哪几份合同要到头了
      还有{days}天就到期的合同`,
      `contracts ending within {days} days
      what do we have to renew in the next {days} days
      {days} days: expiring contracts
      Which agreements run out in {days} days?
      any contract to renew within {days} days
      list contracts that end in {days} days`,
    ),
    result: (_, r) => ({ contracts: rowsOf(r, r.integer(1, 3), firm, () => ({ ends: day(r) })) }),
    answers: answers(
      `{days}天内到期的合同:<contracts|;|{name},{ends}到期>。
      {days}天内要续签的有:<contracts|;|{name},{ends}到期>。`,
      `Ending within {days} days: <contracts|; |{name} on {ends}>.`,
    ),
    empty: nothing(
      () => ({ contracts: [] }),
      `{days}天内没有合同到期。`,
      `No contract ends within {days} days.`,
    ),
  },
  {
    names: words('pending_approvals|approval_inbox|daishenpi|my_todo_approvals'),
    descriptions: texts(
      `待审批事项
      某位领导手里还压着哪些单子没批
      审批待办`,
      `Requests waiting for someone's approval
      What lies in an approver's inbox`,
    ),
    parameters: [
      param('approver', 'approver|manager|person', bank('person'), '审批人', 'approver'),
    ],
    questions: texts(
      `{approver}还有什么没批
      {approver}待审批
      {approver}手上压了几个单子
      {approver} 审批 待办
      看看{approver}有哪些要批的
      我的单子是不是卡在{approver}那了,他有什么没批
      请列出等待{approver}审批的事项
      {approver}有没有没处理的审批
      {approver}的待办审批有哪些
      催一下{approver}批单,看看都有啥`,
      `what is waiting for {approver}
      pending approvals of {approver}
      {approver} inbox
      Which requests has {approver} not approved yet?
      does {approver} still have anything to approve
      approvals stuck with {approver}`,
    ),
    missing: [
      lacking(
        'approver',
        `还有什么没批
        列出待审批的事项`,
        `which requests are waiting for approval
        list pending approvals`,
        `请问看谁的待审批?`,
        `Whose approvals do you want to see?`,
      ),
    ],
    result: (_, r) => ({
      items: rowsOf(r, r.integer(1, 3), someone, () => ({
        title: r.pick(['请假', '采购', '报销', '用印', '付款', '出差', '加班', '合同']),
        no: code(r, 'SP'),
      })),
    }),
    answers: answers(
      `等待{approver}审批的有:<items|;|{name}的{title}({no})>。
      {approver}待批:<items|;|{name}的{title}({no})>。`,
      `Waiting for {approver}: <items|; |{title} by {name} ({no})>.`,
    ),
    empty: nothing(
      () => ({ items: [] }),
      `{approver}没有待审批的事项。`,
      `Nothing is waiting for {approver}.`,
    ),
  },
  {
    names: words('financial_figure|report_item|caiwu_zhibiao|annual_figure'),
    descriptions: texts(
      `年度财务数据
      某一年的营业收入、净利润、总资产等报表项目
      财报科目查询`,
      `A figure from the annual report of a year
      Revenue, net profit, assets or cash flow by year`,
    ),
    parameters: [
      param(
        'item',
        'item|figure|metric|account',
        choice(
          option('revenue', '营业收入|营收', 'revenue'),
          option('net_profit', '净利润|净利', 'net profit'),
          option('total_assets', '总资产|资产总额', 'total assets'),
          option('liabilities', '总负债|负债', 'liabilities'),
          option('cash_flow', '经营现金流|现金流', 'cash flow'),
        ),
        '报表项目',
        'item of the report',
      ),
      param('year', 'year|fiscal_year', integer(2015, 2026), '年份', 'year'),
    ],
    questions: texts(
      `{year}年{item}多少
      {item} {year}
      公司{year}年的{item}
      {year}年度{item}是多少
      查{year}年财报里的{item}
      请问我司{year}年{item}?
      投资人问{year}年{item},帮我看下
      {year}那年咱们{item}有多少
      {item}在{year}年是多少钱
      年报{year}年{item}数据`,
      `{item} in {year}
      What was our {item} in {year}?
      {year} {item}
      annual report {year}, {item}
      how high was {item} for {year}
      give me {item} of the year {year}`,
    ),
    missing: [
      lacking(
        'year',
        `公司的{item}是多少
        查财报里的{item}`,
        `what was our {item}
        {item} from the annual report`,
        `请问是哪一年?`,
        `For which year?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'year'),
      value: r.integer(100, 90000) * 10000,
      growth_percent: real(r, -30, 60),
    }),
    answers: answers(
      `{year}年{item}为{value}元,同比{growth_percent}%。
      {item}{year}年是{value}元,同比变化{growth_percent}%。`,
      `In {year}, {item} was {value} yuan, a change of {growth_percent}% on the year before.`,
    ),
    empty: nothing(
      () => ({ value: null }),
      `没有{year}年的{item}数据。`,
      `There is no figure on {item} for {year}.`,
    ),
  },
]
