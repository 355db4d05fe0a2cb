/** Finance and insurance: funds, bonds, policies, claims, loans, guarantees, tenders, subsidies, company cards. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const {
  among,
  answers,
  bank,
  choice,
  clock,
  code,
  date,
  day,
  decimal,
  echo,
  flag,
  integer,
  lacking,
} = s
const { nothing, option, optional, param, periods, real, rowsOf, someone, texts, words } = s

const FUNDS = among(
  '稳盈增利A|蓝海成长|天天宝|沪深300ETF联接|在远方混合|中短债C|现在添利|消费精选2号|恒久|科创50指数|月月红30天|养老目标2045|双利债|鑫元宝B|纳指QDII|白银LOF|部落成长|小盘价值|货币E|均衡优选中|500增强|医药龙头|新丝路',
  'Steady Income A|blue ocean growth|Horizon 2045|the cash fund|Global Tech 50|small cap value|Bond Plus C|Now Growth|Harbor Balanced|gold tracker|Nordic Equity|Sunrise Fund 2|money market E|Emerging East|green energy',
)
const BONDS = among(
  '24国债07|鲁交投02|大同转债|23城建MTN001|现代转债|G三峡3|沪轨05|储蓄国债三期|中资次级B|20铁道11|龙净转债|县城投01|农发2305|一号永续|红豆转债2|22水务PPN|渝高速|地方债19|绿地优|特别国债30年|银行CD088|港务E1|兴泰转2',
  'Treasury 4.25|Rail 2031|city hall series B|Harbor Water 7|convertible Kestrel|Green Note 3|the perpetual|T-bill 26W|Northern Grid 2029|savings bond E|State Road 12|airport senior|Delta Sub 5|muni 18',
)
const POLICIES = among(
  '安心百万|福满堂|金色年华|守护e生|老来福|重疾宝2.0|现金流|康健一生|旺财两全|小额宝|君康8号|爱相随的家|一路平安|在职保|岁岁红|少儿金|护身符Plus|中意保|医无忧|养老365|全家桶|定海神针|孝心保C款',
  'Golden Years|SafeHome Plus|lifelong care|Family Shield 2|the junior plan|Term 20|Health First|income for life|Silver Lining|Critical Cover B|student basic|Always There|MediGap 7|retire easy',
)

export const families: Family[] = [
  {
    names: words('fund_nav|net_value_of_fund|jijin_jingzhi|unit_value|getFundNav|nav_lookup'),
    descriptions: texts(
      `基金单位净值
      查某只基金某日的净值和当日涨跌幅,不填日期取最近一个交易日
      看基金每份值多少钱`,
      `Net asset value of a fund
      Value of one share of a fund on a day, with the change; latest trading day by default
      Fund price per unit`,
    ),
    parameters: [
      param(
        'fund',
        'fund|fund_name|jijin|name|fundName',
        FUNDS,
        '基金名称|哪只基金',
        'name of the fund|fund',
      ),
      optional(
        param(
          'date',
          'date|nav_date|riqi|on|tradeDate',
          date,
          '净值日期|哪一天',
          'day of the value|trading day',
        ),
      ),
    ],
    questions: texts(
      `{fund}现在净值多少
      {fund}{date}的单位净值
      我买的{fund}今天涨了还是跌了
      {date}那天{fund}一份值多少钱
      {fund} 净值
      老婆问{fund}亏没亏,最新价多少
      对账用,{fund}在{date}收盘时每份几块
      麻烦查一下{fund}最近一个交易日的净值,谢谢
      昨晚睡不着,{fund}到底跌成啥样了
      {date}{fund}涨跌幅
      想补仓{fund},眼下什么价位
      {fund}更新了没,一份多少
      季报里{fund}{date}的净值填多少
      看看{fund}
      帮我瞄一眼,{fund}破一块了吗`,
      `What is {fund} worth per share?
      {fund} NAV {date}
      did {fund} go up or down
      I hold some units of {fund}, what's one worth now
      for the books: value of {fund} on {date}
      {fund} latest price
      how much did {fund} move on {date}
      Could you look up the net asset value of {fund}, please?
      thinking of buying more {fund}, where does it stand
      on {date}, at what value did {fund} close?`,
    ),
    missing: [
      lacking(
        'fund',
        `基金净值多少
        我买的基金涨了吗`,
        `what is the fund's net value
        did my fund go up today`,
        `请问是哪只基金?`,
        `Which fund do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'fund', 'date'),
      nav: real(r, 0.4, 4.9, 4),
      change_pct: real(r, -3.5, 3.8, 2),
    }),
    answers: answers(
      `{fund}[在{date}的]单位净值{nav},涨跌幅{change_pct}%。
      {fund}[在{date}]的净值是{nav},当日变动{change_pct}%。`,
      `{fund} stood at {nav} per unit[ on {date}], a change of {change_pct}%.
      The net value of {fund}[ on {date}] was {nav} ({change_pct}%).`,
    ),
    empty: nothing(
      () => ({ error: 'no nav' }),
      `没有查到{fund}[在{date}]的净值。`,
      `There is no value for {fund}[ on {date}].`,
    ),
  },
  {
    names: words(
      'redemption_terms|when_fund_cash_arrives|jijin_shuhui|fund_exit_fee|getRedeemRule|shuhui_daozhang',
    ),
    descriptions: texts(
      `基金赎回规则
      持有若干天后卖出某基金,手续费率是多少、钱几天到账
      算赎回费和到账天数`,
      `Redeeming a fund
      Exit fee after so many days of holding and how long until the cash arrives
      Fee and settlement time for selling fund units`,
    ),
    parameters: [
      param(
        'fund',
        'fund|fund_name|product|jijin|fundTitle',
        FUNDS,
        '要赎回的基金|基金名称',
        'fund to sell|name of the fund',
      ),
      param(
        'days',
        'holding_days|days_held|tianshu|days|heldDays',
        integer(2, 900),
        '已持有天数|拿了几天',
        'days held|holding period in days',
      ),
    ],
    questions: texts(
      `{fund}拿了{days}天,卖掉要扣多少手续费
      持有{days}天的{fund}赎回费率
      {fund}放了{days}天想取出来,几天到账
      急用钱,{fund}才买{days}天,现在退亏不亏手续费
      {fund} {days}天 赎回
      我那笔{fund}持了{days}天,卖出收费吗
      {days}天之后把{fund}赎了,要交几个点
      房子要付首付,{fund}{days}天了,钱多久能回卡里
      请问{fund}持有满{days}天后赎回是否免费
      {fund}捂了{days}天,撤的话扣多少
      {days}天前买的{fund},退出来要等几个工作日
      想清仓{fund},一共持有{days}天,费用怎么算
      卖{fund}划算不,拿了{days}天
      客户{days}天前申购{fund},要取现,费率和到账时间给我`,
      `What is the exit fee for {fund} after {days} days?
      I've held {fund} for {days} days, when would the cash arrive if I sold
      {fund} redemption, {days} days held
      do they charge me for leaving {fund} after {days} days
      need money fast: {fund} bought {days} days ago, how long until it's in my account
      after {days} days is it free to get out of {fund}?
      cost of selling {fund} when held {days} days
      a client owns {fund} since {days} days and wants out, what percentage is taken
      {days} days in {fund}: fee and settlement time please`,
    ),
    missing: [
      lacking(
        'days',
        `{fund}卖掉要扣多少手续费
        想把{fund}赎回来,费率多少`,
        `what does it cost to sell {fund}
        exit fee of {fund}`,
        `请问已经持有多少天了?`,
        `How many days have you held it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'fund', 'days'),
      fee_pct: r.pick([0, 0.1, 0.25, 0.5, 0.75, 1.5]),
      arrives_in_workdays: r.integer(2, 8),
    }),
    answers: answers(
      `{fund}持有{days}天赎回费率{fee_pct}%,{arrives_in_workdays}个工作日到账。
      持有{days}天卖出{fund},手续费{fee_pct}%,钱{arrives_in_workdays}个工作日后到。`,
      `Selling {fund} after {days} days costs {fee_pct}%; the cash arrives in {arrives_in_workdays} working days.`,
    ),
  },
  {
    names: words(
      'bond_coupon|next_interest_date|zhaiquan_fuxi|coupon_schedule|getBondInterest|bond_terms',
    ),
    descriptions: texts(
      `债券付息信息
      查一只债券的票面利率、下次付息日和到期日
      债券什么时候发利息`,
      `Coupon of a bond
      Coupon rate, next interest day and maturity of a bond
      When a bond pays interest`,
    ),
    parameters: [
      param(
        'bond',
        'bond|bond_name|zhaiquan|security|bondShortName',
        BONDS,
        '债券简称|哪只债',
        'short name of the bond|bond',
      ),
    ],
    questions: texts(
      `{bond}哪天付息
      {bond}的票面利率多少
      手里的{bond}下次什么时候给利息
      {bond}几年到期,年息几个点
      资金部排头寸,{bond}利息哪天进账
      {bond} 付息日
      请问{bond}什么时候还本
      持有的{bond}今年还派不派息
      要做现金流预测,{bond}最近一次兑息是几号
      {bond}利率高不高
      爸妈问买的{bond}啥时候能拿到钱
      {bond}这只券到哪一年结束
      领导想知道{bond}票息和到期日
      打算抄底{bond},先看看它每年给多少利息`,
      `When does {bond} pay interest next?
      {bond} coupon
      what rate does {bond} carry and when is it repaid
      treasury needs the next payment day of {bond}
      maturity of {bond}
      we hold {bond}, when do we get our money back
      is the interest on {bond} any good
      cash planning: {bond}, date of the coming coupon
      my parents own {bond} and ask when the interest comes`,
    ),
    missing: [
      lacking(
        'bond',
        `债券哪天付息
        我那只债票面利率多少`,
        `when does the bond pay interest
        what is the coupon of my bond`,
        `请问是哪只债券?`,
        `Which bond is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'bond'),
      coupon_pct: real(r, 1.2, 6.4, 2),
      next_payment: day(r, 2026, 2027),
      maturity: day(r, 2028, 2045),
    }),
    answers: answers(
      `{bond}票面利率{coupon_pct}%,下次付息日{next_payment},{maturity}到期。
      {bond}年息{coupon_pct}%,{next_payment}付息,到期日{maturity}。`,
      `{bond} pays {coupon_pct}%, next on {next_payment}, and matures on {maturity}.`,
    ),
    empty: nothing(() => ({ bonds: [] }), `没有找到债券{bond}。`, `I found no bond called {bond}.`),
  },
  {
    names: words('bond_trading_price|bond_quote|zhaiquan_jiage|clean_price|getBondQuote'),
    descriptions: texts(
      `债券行情
      某只债券最新成交净价、到期收益率
      看债券现在卖多少钱`,
      `Market price of a bond
      Latest clean price and yield to maturity
      What a bond trades at`,
    ),
    parameters: [
      param(
        'bond',
        'bond|symbol|jiancheng|name|bondName',
        BONDS,
        '债券简称|要查行情的债券',
        'bond|short name',
      ),
      optional(
        param(
          'market',
          'market|venue|shichang|where|tradingVenue',
          choice(
            option('interbank', '银行间|银行间市场', 'interbank|interbank market'),
            option('exchange', '交易所|场内', 'exchange|stock exchange'),
            option('counter', '柜台|银行柜面', 'bank counter|counter'),
          ),
          '交易场所|在哪个市场',
          'trading venue|market',
        ),
      ),
    ],
    questions: texts(
      `{bond}现在成交价多少
      {bond}在{market}卖多少钱一张
      {market}那边{bond}的收益率是多少
      {bond}跌破一百了吗
      想出掉{bond},看看现价
      {bond} {market} 净价
      交易员要{bond}最新报价
      {bond}这会儿到期收益率几个点
      今天债市大跌,{bond}还剩多少
      估值用,{market}的{bond}最后一笔什么价
      手上{bond}要是现在卖,能拿多少
      {market}里{bond}有人接吗,什么价位
      帮忙盯一下{bond}行情
      {bond}涨到多少了`,
      `What is {bond} trading at?
      {bond} price on the {market}
      yield of {bond} right now
      if we sold {bond} today what would we get
      the {market} quote for {bond} please
      has {bond} fallen below par
      bonds crashed this morning, where is {bond} now
      last trade in {bond}
      our dealer wants the {market} level of {bond}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'bond'),
      clean_price: real(r, 82, 131, 3),
      ytm_pct: real(r, 0.8, 7.5, 2),
      at: clock(r),
    }),
    answers: answers(
      `{bond}[{market}]最新净价{clean_price},到期收益率{ytm_pct}%({at})。
      {at},{bond}[在{market}]报{clean_price},收益率{ytm_pct}%。`,
      `{bond} traded at {clean_price}[ on the {market}] at {at}, a yield of {ytm_pct}%.`,
    ),
    empty: nothing(
      () => ({ trades: 0 }),
      `{bond}[在{market}]今天没有成交。`,
      `{bond} has not traded today[ on the {market}].`,
    ),
  },
  {
    names: words(
      'claim_progress_insurance|lipei_jindu|where_is_my_claim|claim_stage|getClaimState|insurance_case_status',
    ),
    descriptions: texts(
      `理赔进度
      按报案号查保险赔案走到哪一环节、赔多少、缺什么材料
      看赔款什么时候能到`,
      `State of an insurance claim
      Stage, amount and missing papers of a claim by its case number
      How far a claim has got`,
    ),
    parameters: [
      param(
        'claim',
        'claim_no|case_number|baoanhao|claim_id|caseNo',
        among(
          'LP20260418|京A-7731|C88-204|车险0925|BA0007712|RS-16-03|沪理9902|9051377|CLM-5x2|ZH2026/114|水渍03|K-40098|2604-鄂-18|意外71|PA77120|t-90133|健康B-551|货运0087|HX.3320|雹灾12|A001-9|人伤2026-7|玻璃-6',
          'LP20260418|CLM-5x2|C88-204|BA0007712|RS-16-03|9051377|ZH2026/114|K-40098|hail 12|PA77120|t-90133|HX.3320|motor 71|A001-9|water-03|MX 4410',
        ),
        '报案号|赔案编号',
        'claim number|number of the case',
      ),
    ],
    questions: texts(
      `{claim}这个赔案到哪一步了
      报案号{claim},钱什么时候下来
      {claim}还缺什么材料
      我撞车那事,案号{claim},保险公司定损完没
      {claim} 理赔进度
      都等一个月了{claim}怎么还不赔
      客户投诉{claim}太慢,卡在谁那里
      {claim}批了多少钱
      住院的单子交上去了,{claim}审核过了吗
      麻烦帮我跟一下{claim}
      修理厂催款,{claim}赔款打出来没有
      编号{claim}的案子结没结
      家里漏水报的{claim}现在什么状态
      {claim}被退件了吗,差啥`,
      `How far is claim {claim}?
      {claim} status
      when will I get the money for {claim}
      what papers are still missing for {claim}
      I had a crash last month, case {claim}, have they assessed it
      the garage wants to be paid, has {claim} gone through
      is {claim} closed yet
      a customer complains about {claim}, where is it stuck?
      how much was granted on {claim}`,
    ),
    missing: [
      lacking(
        'claim',
        `我的理赔到哪一步了
        保险赔款怎么还没下来`,
        `how far is my insurance claim
        when does the insurer pay me`,
        `请问报案号是多少?`,
        `What is the claim number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'claim'),
      stage: r.pick(['已立案', '查勘中', '定损中', '核赔中', '待付款', '已结案']),
      amountYuan: r.integer(300, 180000),
      missing: r.pick(['无', '发票原件', '事故认定书', '银行卡复印件', '出院小结']),
      handler: someone(r),
    }),
    answers: answers(
      `{claim}目前{stage},核定{amountYuan}元,缺少材料:{missing},经办人{handler}。
      赔案{claim}的状态是{stage},金额{amountYuan}元,所缺材料为{missing},由{handler}办理。`,
      `Claim {claim} is at "{stage}" for {amountYuan} yuan; missing papers: {missing}; handled by {handler}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有编号为{claim}的赔案。`,
      `There is no claim {claim}.`,
    ),
  },
  {
    names: words('report_accident|open_claim|baoan|file_insurance_claim|newClaim|chuxian_dengji'),
    descriptions: texts(
      `出险报案
      给被保险人登记一起事故,返回报案号
      新开一个赔案:谁、哪天、哪类事故`,
      `Report an accident to the insurer
      Registers an incident of an insured person on a day and returns the claim number
      Open a new claim`,
    ),
    parameters: [
      param(
        'person',
        'insured|person|name|beibaoren|insuredName',
        bank('person'),
        '被保险人|谁出险',
        'insured person|name',
      ),
      param(
        'date',
        'date|accident_date|chuxian_riqi|day|incidentDate',
        date,
        '出险日期|哪天发生的',
        'day of the accident|date',
      ),
      param(
        'kind',
        'kind|type|leixing|incident|accidentType',
        choice(
          option('car_crash', '车祸|追尾|撞车', 'car crash|collision'),
          option('fire', '火灾|失火', 'fire'),
          option('theft', '被盗|失窃', 'theft|burglary'),
          option('injury', '摔伤|意外受伤', 'bad fall|fall'),
          option('glass', '玻璃破碎|车窗被砸', 'broken window|smashed window'),
          option('water', '漏水|水管爆裂', 'water leak|burst pipe'),
        ),
        '事故类型|出了什么事',
        'kind of incident|what happened',
      ),
    ],
    questions: texts(
      `帮{person}报个案,{date}{kind}
      {person}{date}出了{kind},登记一下
      {date}{kind},被保险人{person},请报案
      我要给{person}报险,{kind},{date}发生的
      {person} {kind} {date} 报案
      {kind}了怎么赔?先给{person}立个案,日期{date}
      同事{person}{date}{kind},麻烦通知保险公司
      新开赔案:{date},{person},{kind}
      替{person}向保险那边说一声{date}有{kind}
      {date}那次{kind}还没上报,人是{person},现在补上
      {kind}的事,{person},{date},请录入
      保险经纪让我们先登记{person}在{date}的{kind}
      请为{person}开个新案子,{date}发生{kind}
      {person}说他{date}遇上{kind},走保险吧`,
      `Report a {kind} for {person} on {date}
      {person} had a {kind} on {date}, open a claim please
      new claim: {person}, {kind}, {date}
      please tell the insurer about the {kind} of {date}, insured is {person}
      file a {kind} for {person}, it happened {date}
      {date} {kind} {person} register
      we forgot to report the {kind} that {person} had on {date}, do it now
      I need a case number for {person}: {kind}, {date}
      on {date} there was a {kind}; put it in under {person}`,
    ),
    missing: [
      lacking(
        'date',
        `帮{person}报个案,{kind}
        {person}出了{kind},登记一下`,
        `report a {kind} for {person}
        open a claim for {person}, {kind}`,
        `请问是哪天发生的?`,
        `On which day did it happen?`,
      ),
    ],
    result: (args, r) => ({
      claim_no: code(r, 'LP'),
      ...echo(args, 'person', 'date', 'kind'),
      surveyor: someone(r),
    }),
    answers: answers(
      `已为{person}登记{date}的{kind},报案号{claim_no},查勘员{surveyor}会联系。
      {person}{date}的{kind}已报案,编号{claim_no},由查勘员{surveyor}跟进。`,
      `The {kind} of {person} on {date} is registered as {claim_no}; surveyor {surveyor} will be in touch.`,
    ),
  },
  {
    names: words(
      'surrender_value|cash_value|tuibao_jine|policy_exit_amount|getCashValue|xianjin_jiazhi',
    ),
    descriptions: texts(
      `保单现金价值
      某款保险交满几年后退保能拿回多少钱
      算退保金额和损失`,
      `Surrender value of a policy
      What a plan pays back when given up after so many years of premiums
      Cash value and loss`,
    ),
    parameters: [
      param(
        'policy',
        'policy|product|plan|baoxian|policyName',
        POLICIES,
        '保险产品名称|哪款保险',
        'insurance plan|product',
      ),
      param(
        'years',
        'years_paid|years|nianshu|paid_years|jiaofeiNian',
        integer(2, 20),
        '已交费年数|交了几年',
        'years of premiums paid|years paid',
      ),
    ],
    questions: texts(
      `{policy}交了{years}年,退保能拿多少
      {policy}第{years}年现金价值
      不想再交了,{policy}已经{years}年,退回来几块钱
      {years}年的{policy}退掉损失大吗
      {policy} 退保 {years}年
      我妈买的{policy}缴满{years}年,现在取出来多少
      急着用钱,{policy}交到第{years}年,能折现多少
      请帮忙计算{policy}缴费{years}年后的退保金额
      被业务员忽悠买了{policy},都{years}年了,退能退多少
      {years}年期满之后{policy}值多少
      {policy}断交划不划算?交过{years}年
      想拿{policy}抵押,{years}年了,保单值几个钱
      客户问{policy}交{years}年的现价
      把{policy}停了吧,{years}年一共能回来多少`,
      `What do I get back from {policy} after {years} years?
      cash value of {policy}, {years} years paid
      I want to give up {policy}, been paying for {years} years, how much is lost
      {policy} surrender {years} years
      if mum cancels {policy} after {years} years what's the payout
      {years} years into {policy} and I need the money, how much can I take out
      how much is a {policy} worth that was paid for {years} years
      quitting {policy}: {years} years in, amount returned?
      a client stops {policy} in year {years}, give me the figure`,
    ),
    missing: [
      lacking(
        'years',
        `{policy}退保能拿多少
        想把{policy}退了,现金价值多少`,
        `what do I get back if I cancel {policy}
        cash value of {policy}`,
        `请问已经交了几年?`,
        `For how many years has it been paid?`,
      ),
    ],
    result: (args, r) => {
      const paid = r.integer(30, 900) * 100
      const back = Math.round(paid * (0.2 + r.next() * 0.75))
      return {
        ...echo(args, 'policy', 'years'),
        paidYuan: paid,
        returnedYuan: back,
        lossYuan: paid - back,
      }
    },
    answers: answers(
      `{policy}交满{years}年,共{paidYuan}元,退保可拿回{returnedYuan}元,损失{lossYuan}元。
      交满{years}年的{policy}累计保费{paidYuan}元,现金价值{returnedYuan}元,少拿{lossYuan}元。`,
      `After {years} years and {paidYuan} yuan paid, {policy} returns {returnedYuan} yuan, a loss of {lossYuan}.`,
    ),
  },
  {
    names: words(
      'waiting_period|cover_starts_after|dengdaiqi|policy_wait_days|getWaitingDays|when_cover_begins',
    ),
    descriptions: texts(
      `保险等待期
      某款保险对某类情况要等多少天才开始赔、赔付比例
      查投保后几天生效`,
      `Waiting period of a policy
      Days until a plan covers a kind of event and the share it pays
      When cover begins`,
    ),
    parameters: [
      param(
        'policy',
        'product|policy|insurance|chanpin|planName',
        POLICIES,
        '保险名称|产品',
        'insurance product|plan',
      ),
      param(
        'event',
        'event|cover|risk|qingkuang|coverType',
        choice(
          option('illness', '重大疾病|大病|癌症', 'serious illness|cancer'),
          option('outpatient', '门诊|看门诊', 'outpatient care|a doctor visit'),
          option('accident', '意外伤害|意外', 'accidents|accidental injury'),
          option('maternity', '生育|生孩子', 'maternity|childbirth'),
          option('dental', '牙科|看牙', 'dental care|teeth'),
          option('death', '身故|去世', 'death'),
        ),
        '保障情形|哪类情况',
        'kind of event|risk covered',
      ),
    ],
    questions: texts(
      `{policy}的{event}要等几天才赔
      {policy}{event}等待期
      刚买{policy},{event}什么时候开始保
      {event}在{policy}里赔百分之几
      {policy}买完马上{event}能赔吗
      {policy} {event} 多少天生效
      {event}的观察期,{policy}是多长
      下个月可能要用到,{policy}保{event}得过多少天
      请问投了{policy}以后{event}几天可以报
      朋友推荐{policy},说{event}三十天就赔,对不对
      {policy}对{event}赔付比例多少
      上周签的{policy},{event}保上没有,要多少日
      {event}能不能立刻用{policy}
      业务员没讲清{policy}里{event}的免责天数`,
      `How long is the waiting period for {event} under {policy}?
      {policy} {event} wait
      I just bought {policy}, from when is {event} covered
      does {policy} pay at once for {event} or must I wait
      what share of {event} does {policy} pay
      days before {event} counts in {policy}
      if something happens next month, would {policy} cover {event} already?
      {event}: when does {policy} kick in
      the agent didn't say how soon {policy} covers {event}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'policy', 'event'),
      wait_days: r.pick([15, 30, 60, 90, 180, 280]),
      pays_pct: r.pick([50, 60, 70, 80, 90, 100]),
    }),
    answers: answers(
      `{policy}的{event}等待期{wait_days}天,之后赔付{pays_pct}%。
      {event}在{policy}里要等{wait_days}天,赔付比例{pays_pct}%。`,
      `For {event}, {policy} has a waiting period of {wait_days} days and then pays {pays_pct}%.`,
    ),
    empty: nothing(
      () => ({ covered: false }),
      `{policy}不保{event}。`,
      `{policy} does not cover {event}.`,
    ),
  },
  {
    names: words(
      'next_instalment|loan_due|xiaqi_huankuan|repayment_due|getNextInstalment|daikuan_xiaqi',
    ),
    descriptions: texts(
      `贷款下期还款
      某笔贷款下一期哪天扣款、扣多少、还剩几期
      查借据的分期情况`,
      `Next instalment of a loan
      Day and amount of the next payment on a loan, with the number left
      Repayment schedule lookup`,
    ),
    parameters: [
      param(
        'loan',
        'loan_no|loan|jieju|daikuanhao|loanId',
        among(
          'JK-88231|房贷02|设备贷A|流贷2026-03|6217004|D-77x|经营贷|车贷尾号3361|招商三号借据|LN.0042|技改项目贷|HT009-2|普惠贷1期|工行在建贷|Y2-5510|厂房按揭|贴息贷的第二笔|b7740|循环额度三|助学2019|JJ2604-18|渔船贷|银团A档',
          'JK-88231|home loan 2|LN.0042|the van loan|D-77x|6217004|equipment A|HT009-2|mortgage east|b7740|Y2-5510|working capital 3|term loan B|student 2019|bridge note',
        ),
        '贷款编号|借据名称',
        'loan number|name of the loan',
      ),
    ],
    questions: texts(
      `{loan}下一期什么时候还
      {loan}这个月扣多少钱
      {loan}还剩几期
      怕账上钱不够,{loan}哪天划款
      {loan} 下期还款额
      出纳要留钱,{loan}最近一笔扣款是几号、多少
      {loan}快还完了吗
      {loan}的月供多少,哪天扣
      利率调了以后{loan}每期要交多少
      我忘了{loan}的还款日
      别逾期了,看看{loan}下回是哪天
      查一下{loan}要还到第几期
      {loan}那笔银行什么时候来收
      老板问{loan}接下来一期的本息合计`,
      `When is the next payment on {loan}?
      {loan} instalment due
      how many payments are left on {loan}
      how much will the bank take for {loan} this time
      I don't want to be late with {loan}, which day is it
      the cashier must set money aside for {loan}, how much and when
      are we nearly done with {loan}
      after the rate change, what's each payment on {loan}
      remind me what we pay next for {loan}`,
    ),
    missing: [
      lacking(
        'loan',
        `贷款下一期什么时候扣
        这个月要还银行多少`,
        `when is the next loan payment
        how many instalments are left`,
        `请问是哪一笔贷款?`,
        `Which loan do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'loan'),
      due: day(r, 2026, 2026),
      amount: real(r, 900, 96000, 2),
      instalmentsLeft: r.integer(1, 290),
    }),
    answers: answers(
      `{loan}下一期{due}扣款{amount}元,还剩{instalmentsLeft}期。
      {loan}在{due}要还{amount}元,剩余{instalmentsLeft}期。`,
      `The next payment on {loan} is {amount} yuan on {due}; {instalmentsLeft} instalments are left.`,
    ),
    empty: nothing(() => ({ status: 'settled' }), `{loan}已经还清。`, `{loan} has been paid off.`),
  },
  {
    names: words(
      'guarantee_letter_fee|bank_guarantee_quote|baohan_feiyong|lg_price|getGuaranteeFee|baohan_baojia',
    ),
    descriptions: texts(
      `保函费用
      开一份银行保函要多少手续费、占多少保证金、几天出函
      按保函种类、金额(万元)和期限(月)报价`,
      `Cost of a bank guarantee
      Fee, deposit and working days for a guarantee letter by kind, amount in 10,000 yuan and months
      Quote for a letter of guarantee`,
    ),
    parameters: [
      param(
        'kind',
        'kind|guarantee_type|baohan_leixing|type|lgType',
        choice(
          option('bid', '投标保函|投标的', 'bid guarantee|tender bond'),
          option('performance', '履约保函|履约的', 'performance guarantee|performance bond'),
          option('advance', '预付款保函|预付款的', 'prepayment guarantee|prepayment bond'),
          option('warranty', '质保保函|质量保函', 'warranty guarantee|maintenance bond'),
          option('wage', '农民工工资保函|工资保函', 'wage guarantee'),
        ),
        '保函种类|哪种保函',
        'kind of guarantee|type of letter',
      ),
      param(
        'amount',
        'amount_wan|amount|jine|sum|amountWan',
        decimal(5, 900, 1),
        '保函金额(万元)|担保多少万',
        'amount in 10,000 yuan|sum guaranteed (wan)',
      ),
      param(
        'months',
        'months|term|qixian|duration|termMonths',
        integer(2, 36),
        '期限(月)|几个月',
        'term in months|months',
      ),
    ],
    questions: texts(
      `开个{amount}万的{kind},{months}个月,手续费多少
      {kind}{amount}万{months}个月报价
      业主要{kind},{amount}万,期限{months}个月,银行收我们多少
      {months}个月的{kind}要押多少保证金,金额{amount}万
      {kind},{amount}万,{months}个月
      中标了,得开{amount}万{kind}管{months}个月,几天能出
      {amount}万、{months}个月,{kind}贵不贵
      财务估个数:{kind}保{months}个月,担保{amount}万
      我们想办{kind},额度{amount}万,用{months}个月,总共花费多少
      甲方催函了,{amount}万元{kind}{months}个月多久能拿到
      {months}个月期{amount}万的{kind}费率怎么算
      问问银行{kind}多少钱开,{amount}万,{months}个月
      请报{kind}价格:金额{amount}万元,有效{months}个月
      要占多少授信?{kind}{amount}万{months}个月`,
      `What does a {kind} over {amount} wan for {months} months cost?
      {kind}, {amount} wan, {months} months
      the owner asks for a {kind}: {amount} wan, {months} months, what's the bank's fee
      how long to get a {kind} of {amount} wan running {months} months
      we won, so we need a {kind} for {months} months at {amount} wan, quote please
      deposit needed for {amount} wan over {months} months, {kind}
      {months} months, {amount} wan: price of a {kind}?
      estimate the cost of a {kind} covering {amount} wan for {months} months
      Please quote a {kind} of {amount} wan valid {months} months`,
    ),
    missing: [
      lacking(
        'months',
        `开个{amount}万的{kind}要多少钱
        {kind}{amount}万报价`,
        `what does a {kind} over {amount} wan cost
        quote a {kind} of {amount} wan`,
        `请问期限几个月?`,
        `For how many months?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'kind', 'amount', 'months'),
      feeYuan: r.integer(500, 60000),
      depositPct: r.pick([0, 10, 20, 30, 100]),
      workdays: r.integer(2, 9),
    }),
    answers: answers(
      `{amount}万元{months}个月的{kind},手续费{feeYuan}元,保证金{depositPct}%,{workdays}个工作日出函。
      {kind}{amount}万、{months}个月:费用{feeYuan}元,押{depositPct}%保证金,{workdays}个工作日办好。`,
      `A {kind} over {amount} wan for {months} months costs {feeYuan} yuan, needs a {depositPct}% deposit and takes {workdays} working days.`,
    ),
  },
  {
    names: words(
      'bid_opening|tender_schedule|kaibiao_shijian|when_are_bids_opened|getTender|toubiao_anpai',
    ),
    descriptions: texts(
      `开标安排
      查一个招标项目几号几点开标、在哪里、投标保证金多少
      看投标截止和开标地点`,
      `Opening of a tender
      Day, hour and place at which the bids of a tender are opened, with the bid deposit
      Tender deadline and venue`,
    ),
    parameters: [
      param(
        'tender',
        'tender|tender_name|biaoming|project|bidTitle',
        among(
          '城北污水管网二标段|市一中课桌椅|智慧公安三期|食堂外包|绿化养护2026|医院CT采购|G312改造EPC|物业服务|B07地块监理|校服|云桌面|桥梁检测包2|党群服务中心装修|档案数字化|路灯节能|在线监测设备|保安服务的补充标|粮库扩建|办公用纸|客运站安检仪|河道清淤A标|会务中|PC构件',
          'North Sewer Lot 2|school desks|Hospital CT|road 312 EPC|canteen services|Bridge Survey Pack 2|street lamps|the archive scan|Grain Store East|security staff|Cloud Desktop|river dredging A|Park Care 2026|office paper|Library Fit-out',
        ),
        '招标项目名称|哪个标',
        'tender|name of the tender',
      ),
    ],
    questions: texts(
      `{tender}几号开标
      {tender}开标在哪儿
      {tender}要交多少保证金
      {tender}标书最晚什么时候递
      {tender} 开标时间
      我们打算投{tender},还来得及吗
      明天派谁去现场,{tender}地点在哪
      {tender}改期了没有,现在定在哪天
      出纳问{tender}的投标押金多少
      封标之前确认下{tender}几点截止
      请告知{tender}的开标日期与地点
      听说{tender}要竞标了,啥时候
      {tender}哪天唱标
      老板让抢{tender}这单,先看日程`,
      `When are the bids for {tender} opened?
      {tender} bid opening
      where do we hand in our offer for {tender}
      how big a deposit does {tender} ask for
      can we still bid on {tender}
      did they postpone {tender}, what's the new day
      who goes to the opening of {tender}? tell me place and hour first
      deadline of {tender}
      we mean to compete for {tender}, by when must the papers be in`,
    ),
    missing: [
      lacking(
        'tender',
        `几号开标
        投标保证金要交多少`,
        `when are the bids opened
        how large is the bid deposit`,
        `请问是哪个招标项目?`,
        `Which tender is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tender'),
      opens: day(r, 2026, 2026),
      time: clock(r),
      place: r.pick([
        '公共资源交易中心3号厅',
        '政务大楼502',
        '代理公司二楼',
        '线上开标',
        '市采购中心',
      ]),
      depositYuan: r.integer(1, 80) * 5000,
    }),
    answers: answers(
      `{tender}在{opens} {time}开标,地点{place},保证金{depositYuan}元。
      {tender}定于{opens} {time}在{place}开标,需交保证金{depositYuan}元。`,
      `{tender} opens on {opens} at {time}, place: {place}; the deposit is {depositYuan} yuan.`,
    ),
    empty: nothing(
      () => ({ tenders: [] }),
      `没有查到{tender}的招标公告。`,
      `There is no notice for {tender}.`,
    ),
  },
  {
    names: words(
      'subsidy_payouts|grants_received|butie_daozhang|company_subsidies|getSubsidies|buzhu_mingxi',
    ),
    descriptions: texts(
      `企业补贴到账
      查一家公司某段时间收到了哪些政府补贴、各多少钱
      补助资金明细,可只看已拨付的或还在审核的`,
      `Government subsidies of a company
      Which grants a firm got in a period and how much each; paid ones or those under review
      List of subsidy payments`,
    ),
    parameters: [
      param(
        'company',
        'company|company_name|qiye|firm|enterprise',
        bank('company'),
        '公司名称|哪家企业',
        'company|name of the firm',
      ),
      optional(
        param(
          'period',
          'period|time_range|shijian|when|periodName',
          periods(['this_quarter', 'last_quarter', 'this_year', 'last_year']),
          '时间段|哪段时间',
          'period|time span',
        ),
      ),
      optional(
        param(
          'paid',
          'paid_only|paid|yibofu|is_paid|disbursed',
          flag(
            '已经到账的|拨下来的',
            'paid-out|disbursed',
            '还在审的|没批下来的',
            'pending|undecided',
          ),
          '是否已拨付|只看已到账',
          'whether paid out|paid or pending',
        ),
      ),
    ],
    questions: texts(
      `{company}拿了哪些政府补贴
      {company}{period}补助多少钱
      {period}给{company}的扶持资金有几笔
      {paid}补贴,{company}有多少
      稳岗和研发的钱下来没,看看{company}
      {company} 补贴 {period}
      审计要{company}{period}的政府补助明细
      {company}申请的那些补助{paid}有哪些
      {period}{company}{paid}补助列一下
      财政局说拨款了,{company}收到几笔
      老板关心{company}靠政策能拿回多少钱
      {company}这边{paid}扶持款
      招商办问{company}{period}享受了什么奖励
      做报表,{company}{period}{paid}财政补贴`,
      `Which subsidies has {company} received?
      {company} grants {period}
      {paid} subsidies of {company} {period}
      how much public money did {company} get {period}
      the auditors want the government grants of {company}
      has the city paid {company} anything yet
      show me the {paid} grants for {company}
      state aid {company} {period}
      what support money came in for {company}, item by item?`,
    ),
    result: (args, r) => {
      const count = r.integer(2, 3)
      return {
        ...echo(args, 'company'),
        count,
        items: rowsOf(
          r,
          count,
          (q) => q.pick(['稳岗补贴', '研发奖励', '技改补助', '展会补贴', '培训补贴', '节能专项']),
          () => ({ yuan: r.integer(20, 9000) * 100 }),
        ),
      }
    },
    answers: answers(
      `{company}[{period}][{paid}]补贴有{count}笔:<items|、|{name}{yuan}元>。
      [{period}][{paid}]{company}的补助共{count}笔:<items|,|{name}{yuan}元>。`,
      `{company} has {count}[ {paid}] subsidies[ {period}]: <items|, |{name} {yuan} yuan>.`,
    ),
    empty: nothing(
      () => ({ count: 0, items: [] }),
      `{company}[{period}]没有[{paid}]补贴。`,
      `{company} has no[ {paid}] subsidies[ {period}].`,
    ),
  },
  {
    names: words(
      'set_card_limit|change_expense_card|shangwuka_edu|raise_card_cap|setExpenseCard|adjust_company_card',
    ),
    descriptions: texts(
      `调整商务卡额度
      把某位员工公司卡的月度限额改成新数值(元)
      设置费用卡上限`,
      `Change the limit of an expense card
      Sets the monthly cap of an employee's company card, in yuan
      Adjust a company card`,
    ),
    parameters: [
      param(
        'person',
        'holder|person|employee|chikaren|cardHolder',
        bank('person'),
        '持卡人|员工姓名',
        'card holder|employee',
      ),
      param(
        'limit',
        'limit|monthly_limit|edu|cap|newLimit',
        integer(800, 60000),
        '新的月限额(元)|额度',
        'new monthly limit in yuan|cap',
      ),
      optional(
        param(
          'until',
          'until|valid_until|jiezhi|end_date|expiresOn',
          date,
          '有效到哪天|截止日期',
          'valid until|last day',
        ),
      ),
    ],
    questions: texts(
      `把{person}的公司卡额度调到{limit}
      {person}商务卡改成{limit}元
      {person}下周出差,卡上限提到{limit},到{until}为止
      给{person}加额度,每月{limit}块
      {person} 费用卡 {limit}
      {person}刷不动了,帮忙放宽到{limit}
      {limit}元封顶,持卡人{person},设一下
      在{until}之前{person}的卡每月最多{limit}
      总监同意了,{person}的限额定为{limit}元
      {person}花太多,公司卡压到{limit}
      麻烦把限额{limit}设给{person}的那张商务卡
      {until}前临时给{person}{limit}的额度
      请将{person}名下费用卡月限额调整为{limit}元
      卡不够用了,{person},要{limit}`,
      `Set the card limit of {person} to {limit}
      raise {person}'s company card to {limit} yuan
      {person} expense card {limit}
      {person} travels next week, give them {limit} a month until {until}
      cap the card of {person} at {limit}
      the card of {person} was declined, lift it to {limit}
      until {until} {person} may spend {limit} a month
      the director agreed: {limit} yuan for {person}
      {person} spends too much, bring the card down to {limit}`,
    ),
    missing: [
      lacking(
        'limit',
        `把{person}的公司卡额度调一下
        {person}卡不够刷了,加点额度`,
        `raise the card limit of {person}
        change {person}'s company card limit`,
        `请问要调到多少元?`,
        `What should the new limit be?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'person', 'limit', 'until'),
      card: `**${r.integer(1000, 9999)}`,
    }),
    answers: answers(
      `已把{person}的公司卡月限额设为{limit}元[,有效到{until}]。
      {person}的商务卡额度改好了:每月{limit}元[,到{until}]。`,
      `The card of {person} now has a monthly limit of {limit} yuan[ until {until}].`,
    ),
    empty: nothing(
      () => ({ ok: false, error: 'no card' }),
      `{person}名下没有公司卡。`,
      `{person} has no company card.`,
    ),
  },
]
