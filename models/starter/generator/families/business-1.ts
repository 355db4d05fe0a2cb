/** Selling: orders, prices, quotations, customers, campaigns, the web site, members, stores. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { answers, bank, choice, code, day, echo, falling, firm, goods, integer, lacking, nothing } =
  s
const { option, optional, param, periods, real, rowsOf, someone, texts, words } = s

export const families: Family[] = [
  {
    names: words('get_order_status|order_status|query_order|dingdan_chaxun|lookup_order'),
    descriptions: texts(
      `查询订单状态
      按单号查看一笔销售订单走到哪一步
      订单进度:已付款、已发货还是已签收,以及预计完成日期`,
      `Look up the status of a sales order
      Where an order stands and when it is expected to be finished
      Order progress by number`,
    ),
    parameters: [
      param(
        'order',
        'order_id|order_no|orderNumber|id',
        bank('orderId'),
        '订单号|订单编号|单号',
        'order number|the order id',
      ),
    ],
    questions: texts(
      `{order}到哪一步了
      订单{order}的状态
      帮我查一下{order}这个单子现在什么情况
      {order}发货了吗
      {order}
      客户在催{order},麻烦看看进展到哪了
      查订单 {order}
      您好,请问订单{order}处理得怎么样了?
      单号{order},现在什么状态
      我想知道{order}这笔订单什么时候能完成
      {order}这单还没好吗`,
      `status of order {order}
      Where is order {order} now?
      order {order}
      Can you check how {order} is going
      has {order} been shipped yet?
      The customer keeps asking about {order}, what's its status?
      {order} status please`,
    ),
    missing: [
      lacking(
        'order',
        `我的订单到哪一步了
        帮我查一下订单状态
        那个单子发货了吗`,
        `what's the status of my order
        has the order been shipped?`,
        `请问订单号是多少?
        请提供订单号。`,
        `What is the order number?
        Please give me the order number.`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'order'),
      status: r.pick(['待付款', '待审核', '备货中', '已发货', '已签收', '部分发货', '待排产']),
      expected: day(r),
    }),
    answers: answers(
      `订单{order}目前{status},预计{expected}完成。
      {order}现在的状态是{status},预计完成日期{expected}。`,
      `Order {order} is now at "{status}", expected to be finished on {expected}.
      Order {order}: {status}, expected on {expected}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有找到订单{order}。
      系统里没有单号为{order}的订单。`,
      `Order {order} was not found.`,
    ),
  },
  {
    names: words('sales_total|get_sales_amount|xiaoshou_zonge|revenue_by_region|sum_sales'),
    descriptions: texts(
      `统计某大区某时间段的销售总额
      营收汇总:按大区和周期给出成交金额与订单数
      大区业绩`,
      `Total sales of a region over a period
      Revenue and number of orders for one sales region`,
    ),
    parameters: [
      param(
        'region',
        'region|area|sales_region|daqu',
        choice(
          option('east', '华东|华东区|华东大区', 'East China|the east region'),
          option('south', '华南|华南区|华南大区', 'South China|the south region'),
          option('north', '华北|华北区|华北大区', 'North China|the north region'),
          option('southwest', '西南|西南区|西南大区', 'Southwest China|the southwest region'),
          option('northeast', '东北|东北区|东北大区', 'Northeast China|the northeast region'),
        ),
        '销售大区|区域',
        'sales region|which region',
      ),
      param(
        'period',
        'period|time_range|when',
        periods([
          'this_week',
          'last_week',
          'this_month',
          'last_month',
          'this_quarter',
          'this_year',
        ]),
        '统计周期|时间段',
        'period|time range',
      ),
    ],
    questions: texts(
      `{region}{period}卖了多少钱
      {period}{region}的销售额
      {region} {period} 业绩
      {period}{region}做了多少业绩?
      帮忙统计下{region}{period}的营收
      请问{region}{period}一共成交了多少
      {period}咱们{region}销售额是多少啊
      查{region}{period}销售总额
      老板要看{period}{region}的数,帮我拉一下销售额
      {region}那边{period}总共出了多少货款`,
      `sales in {region} for {period}
      How much did we sell in {region} {period}?
      total revenue of {region} for {period}
      {region} sales {period}
      What was our turnover in {region} for {period}?
      Give me the sales total for {region}, {period}`,
    ),
    missing: [
      lacking(
        'period',
        `{region}卖了多少钱
        查一下{region}的销售额`,
        `how much did we sell in {region}
        sales total for {region}`,
        `请问要查哪个时间段?
        您想看什么时间的销售额?`,
        `For which period?
        Which period do you want to see?`,
      ),
    ],
    result: (_, r) => ({
      amount: r.integer(80, 9000) * 1000 + r.integer(0, 999),
      orders: r.integer(20, 900),
    }),
    answers: answers(
      `{region}{period}销售额{amount}元,共{orders}单。
      {period}{region}的销售额是{amount}元,{orders}单。`,
      `Sales in {region} for {period}: {amount} yuan, {orders} orders.`,
    ),
    empty: nothing(
      () => ({ amount: 0, orders: 0 }),
      `{region}{period}没有成交。
      {period}{region}还没有销售记录。`,
      `There were no sales in {region} for {period}.`,
    ),
  },
  {
    names: words('get_price|price_list|unit_price|chanpin_baojia|lookup_price'),
    descriptions: texts(
      `查产品单价,不同客户等级价格不同
      价目表查询
      按商品和客户级别返回一件的售价`,
      `Unit price of a product for a customer grade
      What one piece costs, according to the price list`,
    ),
    parameters: [
      param(
        'product',
        'product|item|goods_name|product_name',
        bank('product'),
        '产品名称|商品',
        'product name|the product',
      ),
      optional(
        param(
          'grade',
          'grade|customer_level|price_tier|level',
          choice(
            option('retail', '零售|零售价|散客', 'retail'),
            option('wholesale', '批发|批发价', 'wholesale'),
            option('dealer', '经销商|代理商|经销', 'dealer|distributor'),
            option('vip', 'VIP|大客户|贵宾', 'VIP|key account'),
          ),
          '客户等级|价格级别,不填为零售',
          'customer grade|price tier, retail if left out',
        ),
      ),
    ],
    questions: texts(
      `{product}多少钱
      {product}什么价
      {product}单价
      {grade}拿{product}多少钱一件
      {product}给{grade}的价格是多少
      请问{product}怎么卖的?
      {product} {grade}
      查一下{product}的报价
      {grade}买{product}啥价格
      有客户问{product}卖多少钱,帮我看下
      {product}现在标价多少`,
      `price of {product}
      How much is {product}?
      {grade} price for {product}
      what does {product} cost a {grade} customer
      unit price {product}
      A client wants to know what {product} sells for
      How much do we charge {grade} customers for {product}?`,
    ),
    missing: [
      lacking(
        'product',
        `这个多少钱
        帮我查一下单价`,
        `how much is it
        check a price for me`,
        `请问要查哪个产品的价格?
        是什么产品?`,
        `Which product's price do you want?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'product'),
      price: real(r, 5, 3000, 2),
      unit: r.pick(['件', '台', '箱', '个', '套']),
    }),
    answers: answers(
      `{product}[({grade})]的单价是{price}元/{unit}。
      {product}[({grade})]:{price}元/{unit}。`,
      `The price of {product}[ ({grade})] is {price} yuan per {unit}.`,
    ),
    empty: nothing(
      () => ({ price: null }),
      `价目表里没有{product}。`,
      `{product} is not in the price list.`,
    ),
  },
  {
    names: words('create_quotation|make_quote|new_quote|kai_baojiadan'),
    descriptions: texts(
      `给客户开一份报价单
      新建报价:填写客户、产品和数量,返回报价单号与总价
      生成报价文件`,
      `Create a quotation for a customer
      Draft an offer with product and quantity; returns its number and total`,
    ),
    parameters: [
      param(
        'customer',
        'customer|client|company',
        bank('company'),
        '客户公司名称|报给谁',
        'customer company|who the quote is for',
      ),
      param('product', 'product|item', bank('product'), '产品', 'product'),
      param('quantity', 'quantity|qty|count', integer(3, 500), '数量', 'quantity|number of pieces'),
    ],
    questions: texts(
      `给{customer}报个价,{product}要{quantity}件
      帮我开一张报价单,客户{customer},{product} {quantity}个
      {customer}想要{quantity}台{product},出个报价
      报价:{customer} {product} {quantity}
      麻烦给{customer}做一份{product}的报价,数量{quantity}
      {customer}询价,{product},{quantity}套,做个报价单吧
      新建报价单 {customer} {quantity}件{product}
      {customer}那边要{product},{quantity}个,报价单帮我弄一下
      请为{customer}生成{quantity}件{product}的报价
      出一份报价给{customer},货是{product},一共{quantity}件`,
      `make a quote for {customer}: {quantity} {product}
      Please prepare a quotation of {quantity} pcs of {product} for {customer}
      quote {customer} for {quantity} units of {product}
      {customer} wants an offer for {product}, quantity {quantity}
      new quotation, customer {customer}, product {product}, qty {quantity}
      Draft an offer to {customer} for {quantity} x {product}`,
    ),
    missing: [
      lacking(
        'quantity',
        `给{customer}报个{product}的价
        帮我给{customer}开一张{product}的报价单`,
        `make a quote of {product} for {customer}
        quote {customer} for {product}`,
        `请问数量是多少?
        要报多少件?`,
        `How many pieces?
        What quantity should I quote?`,
      ),
      lacking(
        'customer',
        `报个价,{product} {quantity}件
        开一张报价单,{quantity}台{product}`,
        `make a quote for {quantity} {product}
        new quotation, {product}, qty {quantity}`,
        `请问报给哪家客户?
        报价单开给谁?`,
        `Which customer is the quote for?`,
      ),
    ],
    result: (_, r) => ({
      quote_no: code(r, r.pick(['QT', 'BJ', 'Q-'])),
      total: r.integer(300, 90000),
      valid_until: day(r),
    }),
    answers: answers(
      `已为{customer}开好报价单{quote_no},总价{total}元,有效期至{valid_until}。
      报价单{quote_no}已生成:{customer},总价{total}元,{valid_until}前有效。`,
      `Quotation {quote_no} for {customer} is ready: {total} yuan in total, valid until {valid_until}.`,
    ),
  },
  {
    names: words('top_customers|customer_ranking|best_clients|kehu_paihang'),
    descriptions: texts(
      `客户采购额排名
      列出买得最多的几家客户
      大客户榜单:按成交金额从高到低`,
      `Customers ranked by how much they bought
      The biggest buyers of a period`,
    ),
    parameters: [
      param(
        'limit',
        'limit|top|n|count',
        integer(3, 10),
        '取前几家|返回条数',
        'how many to list|number of rows',
      ),
      param(
        'period',
        'period|range',
        periods(
          ['this_month', 'last_month', 'this_quarter', 'last_quarter', 'this_year', 'last_year'],
          'zh',
        ),
        '统计时间',
        'period',
      ),
    ],
    questions: texts(
      `{period}前{limit}大客户是谁
      {period}买得最多的{limit}家客户
      列出{period}采购额前{limit}的客户
      {period}客户排行 前{limit}
      哪{limit}个客户{period}贡献最大
      {period}我们最大的{limit}个客户是哪些?
      帮我看看{period}排在前{limit}名的客户
      请给我{period}成交额最高的{limit}家公司
      {period}大客户TOP{limit}
      {period}谁买咱们东西最多,给我{limit}个`,
      `top {limit} customers for {period}
      Who were our {limit} biggest buyers {period}?
      the {limit} best customers of {period}
      list {limit} clients who bought the most {period}
      {limit} largest accounts, {period}
      Which {limit} customers spent most with us {period}?`,
    ),
    result: (_, r) => {
      const amounts = falling(r, 3, r.integer(300, 3000) * 1000)
      return {
        rows: rowsOf(r, r.integer(2, 3), firm, (_random, i) => ({ amount: amounts[i] ?? 0 })),
      }
    },
    answers: answers(
      `{period}采购额最高的客户:<rows|;|{name},{amount}元>。
      {period}的大客户依次是:<rows|;|{name},{amount}元>。`,
      `Biggest customers for {period}: <rows|; |{name}, {amount} yuan>.`,
    ),
    empty: nothing(
      () => ({ rows: [] }),
      `{period}还没有客户成交记录。`,
      `No customer bought anything in that period ({period}).`,
    ),
  },
  {
    names: words('customer_contact|get_contact|find_client_contact|kehu_lianxiren'),
    descriptions: texts(
      `查客户公司的联系人和电话
      通讯录:某家公司找谁对接
      客户对接人信息`,
      `Contact person and phone of a client company
      Whom to call at a company`,
    ),
    parameters: [
      param(
        'company',
        'company|customer|client_name|account',
        bank('company'),
        '客户名称|公司',
        'client company|company name',
      ),
    ],
    questions: texts(
      `{company}的联系人是谁
      {company}电话多少
      {company}联系方式
      我要给{company}打电话,找谁?
      {company}那边谁跟我们对接
      帮我找下{company}对接人的手机号
      怎么联系{company}
      请问{company}的负责人怎么联系?
      {company} 联系人 电话
      想约{company}谈事情,号码给我一个`,
      `contact at {company}
      Who do I call at {company}?
      phone number of {company}
      how can I reach {company}
      I need the contact person for {company}
      {company} contact details`,
    ),
    missing: [
      lacking(
        'company',
        `客户的联系人是谁
        帮我找下对接人的电话`,
        `who is the contact person
        give me the client's phone number`,
        `请问是哪家客户?
        要查哪家公司的联系人?`,
        `Which company's contact do you need?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'company'),
      contact: someone(r),
      phone: `1${r.integer(3, 9)}${r.integer(100000000, 999999999)}`,
    }),
    answers: answers(
      `{company}的联系人是{contact},电话{phone}。
      {company}:{contact},{phone}。`,
      `The contact at {company} is {contact}, phone {phone}.`,
    ),
    empty: nothing(
      () => ({ contact: null }),
      `没有登记{company}的联系人。`,
      `No contact is on file for {company}.`,
    ),
  },
  {
    names: words('credit_limit|customer_credit|check_credit|xinyong_edu'),
    descriptions: texts(
      `客户授信额度及已用金额
      查看一家客户还能赊多少账
      信用额度查询`,
      `Credit line of a customer and how much is used
      How much a client may still buy on account`,
    ),
    parameters: [
      param(
        'customer',
        'customer|customer_name|buyer',
        bank('company'),
        '客户名',
        'customer name|buyer',
      ),
    ],
    questions: texts(
      `{customer}还有多少额度
      {customer}的信用额度是多少
      {customer}授信
      能不能再给{customer}赊账,额度够吗
      查{customer}的授信额度
      {customer}最多能欠我们多少
      {customer}的账期额度用了多少了?
      请帮我看看{customer}的信用额度还剩多少
      {customer}额度用完没有
      {customer}想再赊一批货,可用额度有多少`,
      `credit limit of {customer}
      How much credit does {customer} have left?
      can {customer} still buy on account
      {customer} credit line
      What is the most that {customer} may owe us?
      check credit for {customer}`,
    ),
    result: (args, r) => {
      const limit = r.integer(5, 200) * 10000
      const used = r.integer(0, limit / 1000) * 1000
      return { ...echo(args, 'customer'), limit, used, available: limit - used }
    },
    answers: answers(
      `{customer}的授信额度是{limit}元,已用{used}元,还剩{available}元。
      {customer}:额度{limit}元,已用{used}元,可用{available}元。`,
      `{customer} has a credit line of {limit} yuan, {used} used, {available} left.`,
    ),
    empty: nothing(
      () => ({ limit: null }),
      `{customer}没有授信额度。`,
      `{customer} has no credit line.`,
    ),
  },
  {
    names: words('target_progress|quota_attainment|sales_target|yeji_wanchenglv'),
    descriptions: texts(
      `业务员季度指标完成率
      看某位销售的目标完成了多少
      销售目标达成情况:目标金额、实际金额、百分比`,
      `How far a sales rep has met the quarterly quota
      Target attainment of a salesperson`,
    ),
    parameters: [
      param(
        'person',
        'salesperson|person|rep|name',
        bank('person'),
        '销售人员姓名|业务员',
        'sales rep|name of the salesperson',
      ),
      param(
        'quarter',
        'quarter|q|season',
        choice(
          option('Q1', '一季度|第一季度|Q1', 'Q1|the first quarter'),
          option('Q2', '二季度|第二季度|Q2', 'Q2|the second quarter'),
          option('Q3', '三季度|第三季度|Q3', 'Q3|the third quarter'),
          option('Q4', '四季度|第四季度|Q4', 'Q4|the fourth quarter'),
        ),
        '季度',
        'quarter|quarter of this year',
      ),
    ],
    questions: texts(
      `{person}{quarter}指标完成了多少
      {person} {quarter} 完成率
      {quarter}{person}的业绩达标了吗
      {person}{quarter}任务完成得怎么样
      查一下{person}在{quarter}的目标达成情况
      {person}{quarter}离目标还差多远
      请问{quarter}{person}完成了百分之几的目标?
      {quarter} {person} 业绩目标
      看看{person}这人{quarter}任务做到多少了
      {person}的{quarter}销售指标`,
      `{person} {quarter} target
      How much of the target did {person} reach in {quarter}?
      quota attainment of {person} for {quarter}
      did {person} hit the target in {quarter}
      is {person} on target for {quarter}?
      show me {person}'s sales goal for {quarter}`,
    ),
    missing: [
      lacking(
        'quarter',
        `{person}指标完成了多少
        {person}的业绩达标了吗`,
        `did {person} hit the target
        quota attainment of {person}`,
        `请问要看哪个季度?`,
        `Which quarter?
        For which quarter should I check?`,
      ),
    ],
    result: (_, r) => {
      const target = r.integer(20, 300) * 10000
      const percent = r.integer(35, 140)
      return { target, actual: Math.round((target * percent) / 100), percent }
    },
    answers: answers(
      `{person}{quarter}的目标是{target}元,实际{actual}元,完成{percent}%。
      {quarter}{person}目标{target}元,做了{actual}元,完成率{percent}%。`,
      `In {quarter}, {person} had a target of {target} yuan and reached {actual} yuan, {percent}%.`,
    ),
    empty: nothing(
      () => ({ target: null }),
      `{person}{quarter}没有设定目标。`,
      `No target was set for {person} in {quarter}.`,
    ),
  },
  {
    names: words('list_customer_orders|orders_by_status|find_orders|kehu_dingdan_liebiao'),
    descriptions: texts(
      `列出客户处于某状态的订单
      按客户和状态筛选单据
      查某公司名下未付款、未发货、已完成或已取消的订单`,
      `Orders of a customer in a given state
      Filter a client's orders: unpaid, unshipped, done or cancelled`,
    ),
    parameters: [
      param('customer', 'customer|client', bank('company'), '客户', 'customer'),
      param(
        'status',
        'status|state|order_status',
        choice(
          option('unpaid', '没付款|未付款|还没给钱', 'unpaid|not yet paid'),
          option('unshipped', '没发货|未发货|待发货', 'unshipped|not yet shipped'),
          option('done', '已完成|做完了', 'completed|finished'),
          option('cancelled', '取消了|已取消|作废', 'cancelled'),
        ),
        '订单状态',
        'order state|which orders',
      ),
    ],
    questions: texts(
      `{customer}有哪些{status}的订单
      {customer}{status}的单子
      {customer} {status} 订单
      帮我列一下{customer}{status}的订单
      {customer}名下{status}的有几单,都是哪些
      看看{customer}{status}的订单都有啥
      请列出{customer}所有{status}的订单
      {status}的订单,客户是{customer}
      {customer}那边还有没有{status}的单
      查{customer}哪些订单是{status}的`,
      `{status} orders of {customer}
      Which orders of {customer} are {status}?
      list {customer} orders that are {status}
      {customer} {status} orders
      show everything {status} for {customer}
      Does {customer} have any {status} orders?`,
    ),
    result: (_, r) => ({
      orders: Array.from({ length: r.integer(1, 3) }, () => ({
        no: code(r, 'SO'),
        amount: r.integer(500, 80000),
      })),
    }),
    answers: answers(
      `{customer}{status}的订单有:<orders|、|{no}({amount}元)>。
      {status}的订单:<orders|、|{no}({amount}元)>。`,
      `Orders of {customer} that are {status}: <orders|, |{no} ({amount} yuan)>.`,
    ),
    empty: nothing(
      () => ({ orders: [] }),
      `{customer}没有{status}的订单。`,
      `{customer} has no orders that are {status}.`,
    ),
  },
  {
    names: words('campaign_result|ad_performance|marketing_channel_stats|tuiguang_xiaoguo'),
    descriptions: texts(
      `广告投放效果:花费、线索数与投产比
      各渠道推广数据
      看投出去的广告费带来了多少客户`,
      `Results of an advertising channel: cost, leads and return
      What our ad money brought in`,
    ),
    parameters: [
      param(
        'channel',
        'channel|platform|media',
        choice(
          option('douyin', '抖音', 'Douyin|TikTok'),
          option('wechat', '微信|公众号|朋友圈', 'WeChat'),
          option('baidu', '百度|百度竞价', 'Baidu'),
          option('xiaohongshu', '小红书|红书', 'Xiaohongshu|RED'),
          option('exhibition', '展会|线下展会', 'trade fairs|exhibitions'),
        ),
        '推广渠道|投放平台',
        'advertising channel|platform',
      ),
      param(
        'period',
        'period|date_range',
        periods(['yesterday', 'this_week', 'last_week', 'this_month', 'last_month']),
        '时间',
        'time range|period',
      ),
    ],
    questions: texts(
      `{period}{channel}投放效果怎么样
      {channel}{period}花了多少广告费
      {period}{channel}推广数据
      {channel} {period} 投产比
      {period}在{channel}上投的钱值不值
      {channel}{period}来了多少线索
      请看一下{period}{channel}广告的表现
      {period}{channel}那边获客成本高不高
      {channel}的广告{period}带来几个客户
      {period}市场部在{channel}投的广告效果给我看看`,
      `how did {channel} ads do for {period}
      {channel} campaign results, {period}
      What did we spend on {channel} {period} and what came of it?
      leads from {channel} for {period}
      {channel} ROI {period}
      Was the money we put into {channel} {period} worth it?`,
    ),
    missing: [
      lacking(
        'channel',
        `{period}广告投放效果怎么样
        {period}花了多少广告费`,
        `how did our ads do for {period}
        ad spend {period}`,
        `请问要看哪个渠道?抖音、微信、百度、小红书还是展会?
        哪个平台的投放?`,
        `Which channel do you mean?`,
      ),
    ],
    result: (_, r) => ({
      cost: r.integer(500, 60000),
      leads: r.integer(3, 600),
      roi: real(r, 0.3, 6, 2),
    }),
    answers: answers(
      `{channel}{period}花费{cost}元,带来{leads}条线索,投产比{roi}。
      {period}{channel}共投入{cost}元,线索{leads}条,投产比{roi}。`,
      `{channel} for {period}: {cost} yuan spent, {leads} leads, a return of {roi}.`,
    ),
    empty: nothing(
      () => ({ cost: 0 }),
      `{period}没有在{channel}投放广告。`,
      `There were no {channel} campaigns for {period}.`,
    ),
  },
  {
    names: words('site_visits|web_traffic|page_views|wangzhan_liuliang'),
    descriptions: texts(
      `官网流量统计
      网站某天有多少人访问,看了多少页
      按日期返回UV和PV`,
      `Visitors and page views of our web site on a day
      Site analytics by date`,
    ),
    parameters: [
      param(
        'date',
        'date|day|stat_date',
        { kind: 'date' },
        '日期,YYYY-MM-DD',
        'date, YYYY-MM-DD|which day',
      ),
    ],
    questions: texts(
      `{date}官网有多少人访问
      {date}网站流量
      {date} UV PV
      官网{date}访问量多少
      查查{date}那天网站来了多少人
      {date}的浏览量是多少
      请问{date}我们网站的访客数?
      我们主页{date}有几个人看
      {date}网站访问数据发我
      看下{date}网站的PV`,
      `web traffic on {date}
      How many people visited our site on {date}?
      page views {date}
      site visitors, {date}
      What was the traffic of our homepage on {date}?
      show UV and PV for {date}`,
    ),
    missing: [
      lacking(
        'date',
        `官网有多少人访问
        查下网站流量`,
        `how many people visited our site
        web traffic`,
        `请问要看哪一天?`,
        `Which day do you want to see?`,
      ),
    ],
    result: (args, r) => {
      const visitors = r.integer(80, 9000)
      return {
        ...echo(args, 'date'),
        visitors,
        views: visitors * r.integer(2, 6) + r.integer(0, 90),
      }
    },
    answers: answers(
      `{date}官网访客{visitors}人,浏览量{views}次。
      {date}有{visitors}人访问网站,共{views}次浏览。`,
      `On {date} the site had {visitors} visitors and {views} page views.`,
    ),
    empty: nothing(
      () => ({ visitors: null }),
      `没有{date}的访问数据。`,
      `There is no traffic data for {date}.`,
    ),
  },
  {
    names: words('member_points|get_points|loyalty_balance|huiyuan_jifen'),
    descriptions: texts(
      `查询会员积分余额
      凭手机号看会员还有几分、什么时候过期
      会员卡积分`,
      `Loyalty points of a member, by phone number
      Points balance and when they expire`,
    ),
    parameters: [
      param(
        'phone',
        'phone|mobile|member_phone|tel',
        bank('phone'),
        '会员手机号|手机',
        'phone number of the member|mobile',
      ),
    ],
    questions: texts(
      `{phone}有多少积分
      查会员{phone}的积分
      {phone} 积分
      手机号{phone}的会员还剩几分
      顾客报的号是{phone},看看积分够不够换
      {phone}的积分什么时候到期
      帮我查下{phone}这个会员的积分余额
      会员手机{phone},积分多少?
      请查询手机号为{phone}的会员积分
      {phone}能换礼品吗,有几分`,
      `points of {phone}
      How many loyalty points does {phone} have?
      check member {phone}
      points balance for {phone}
      when do the points of {phone} expire
      A customer with number {phone} wants to use points, how many are there?`,
    ),
    missing: [
      lacking(
        'phone',
        `帮我查下会员积分
        这位顾客还有多少积分`,
        `how many points does this member have
        check loyalty points`,
        `请提供会员的手机号。
        会员手机号是多少?`,
        `What is the member's phone number?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'phone'), points: r.integer(0, 20000), expires: day(r) }),
    answers: answers(
      `会员{phone}有{points}积分,{expires}到期。
      {phone}的积分余额是{points},有效期至{expires}。`,
      `Member {phone} has {points} points, which expire on {expires}.`,
    ),
    empty: nothing(
      () => ({ error: 'not a member' }),
      `{phone}不是会员。`,
      `{phone} is not a member.`,
    ),
  },
  {
    names: words('store_revenue|shop_takings|mendian_yingye_e|branch_sales'),
    descriptions: texts(
      `门店营业额
      某个城市的门店某一天收了多少钱、进了多少客人
      单店日报`,
      `Daily takings of the store in a city
      Shop revenue and number of guests for one day`,
    ),
    parameters: [
      param(
        'city',
        'city|store_city|store',
        bank('city'),
        '门店所在城市',
        'city of the store|store city',
      ),
      param('date', 'date|biz_date', { kind: 'date' }, '营业日期', 'business date'),
    ],
    questions: texts(
      `{city}店{date}营业额多少
      {city}门店{date}卖了多少
      {date}{city}店的流水
      {city} {date} 门店日报
      {date}那天{city}的店收了多少钱
      看看{city}店{date}生意怎么样
      请报一下{city}门店{date}的营业额
      {city}店{date}来了多少客人
      {date}{city}店收入
      我想看{city}那家店{date}的营业情况`,
      `takings of the {city} store on {date}
      How much did the {city} shop make on {date}?
      {city} store revenue {date}
      {date}, store in {city}, sales
      how was business at the {city} store on {date}
      daily report of the {city} shop for {date}`,
    ),
    missing: [
      lacking(
        'city',
        `门店{date}营业额多少
        {date}店里收了多少钱`,
        `how much did the shop make on {date}
        store revenue {date}`,
        `请问是哪个城市的门店?`,
        `Which city's store do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'city', 'date'),
      revenue: r.integer(1000, 90000),
      guests: r.integer(20, 900),
    }),
    answers: answers(
      `{city}门店{date}营业额{revenue}元,客流{guests}人。
      {date}{city}店收入{revenue}元,接待{guests}人。`,
      `The {city} store took {revenue} yuan on {date}, with {guests} guests.`,
    ),
    empty: nothing(
      () => ({ revenue: null }),
      `{city}门店{date}没有营业数据。`,
      `There is no data for the {city} store on {date}.`,
    ),
  },
  {
    names: words('max_discount|discount_policy|zuidi_zhekou|allowed_discount'),
    descriptions: texts(
      `各级别最多能打几折
      折扣权限:某职级对某产品可以让利的上限
      查让价权限`,
      `The largest discount a role may grant on a product
      Discount authority`,
    ),
    parameters: [
      param('product', 'product|item_name', bank('product'), '产品', 'product'),
      param(
        'role',
        'role|position|level',
        choice(
          option('业务员', '业务员|销售员|普通销售', 'a sales rep|a salesperson'),
          option('主管', '主管|销售主管|组长', 'a supervisor|a team lead'),
          option('经理', '经理|销售经理', 'a manager|a sales manager'),
          option('总监', '总监|销售总监', 'a director|the sales director'),
        ),
        '职级|谁来批',
        'role|who grants it',
      ),
    ],
    questions: texts(
      `{role}卖{product}最多能打几折
      {product}{role}能给多少折扣
      {product} {role} 折扣上限
      客户砍价,{product}{role}能让多少
      {role}对{product}的折扣权限是多少
      请问{product}由{role}批最低可以到几折?
      {product}便宜点行不行,{role}有多大权限
      {role}能给{product}优惠多少
      查一下{role}在{product}上的让利空间
      {product}最大优惠是多少,{role}批的话`,
      `how much discount may {role} give on {product}
      What is the largest price cut on {product} by {role}?
      {product}, discount limit for {role}
      can {role} lower the price of {product}, and by how much
      max discount on {product}, granted by {role}
      The client is bargaining over {product}: how far can {role} go?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'product'),
      max_percent: r.integer(1, 40),
      floor_price: r.integer(20, 5000),
    }),
    answers: answers(
      `{product}由{role}最多可优惠{max_percent}%,底价{floor_price}元。
      {role}对{product}的优惠上限是{max_percent}%,不低于{floor_price}元。`,
      `On {product} the limit for {role} is {max_percent}% off, not below {floor_price} yuan.`,
    ),
    empty: nothing(
      () => ({ max_percent: 0 }),
      `{product}不允许{role}打折。`,
      `No discount on {product} may be given by {role}.`,
    ),
  },
  {
    names: words('last_follow_up|crm_last_visit|genjin_jilu|latest_touchpoint'),
    descriptions: texts(
      `客户跟进记录
      上一次是谁在什么时候拜访了这家客户、聊了什么
      CRM最近一次沟通`,
      `The latest follow-up with a customer in the CRM
      Who last talked to a client, when and about what`,
    ),
    parameters: [
      param(
        'customer',
        'customer|account|company',
        bank('company'),
        '客户公司',
        'customer company',
      ),
    ],
    questions: texts(
      `{customer}最近谁在跟
      上次联系{customer}是什么时候
      {customer}跟进记录
      最近一次拜访{customer}聊了什么
      {customer}有人跟进吗
      {customer} 跟进
      我们多久没联系{customer}了
      看下{customer}最后一次沟通的情况
      请问{customer}上回是谁去拜访的?
      {customer}这个客户之前谈到哪儿了`,
      `last follow-up with {customer}
      When did we last talk to {customer}?
      who visited {customer} most recently
      {customer} CRM notes
      What was said in the latest meeting with {customer}?
      is anybody in touch with {customer}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'customer'),
      date: day(r),
      by: someone(r),
      note: r.pick([
        '客户要求降价',
        '样品测试通过',
        '等待预算审批',
        '希望下月签约',
        '要求补充资质',
        '对交期有顾虑',
        '约了现场考察',
        '已发送方案',
      ]),
    }),
    answers: answers(
      `最近一次跟进{customer}是{date},由{by}负责,情况:{note}。
      {date}{by}跟进过{customer}:{note}。`,
      `The last follow-up with {customer} was on {date} by {by}: {note}.`,
    ),
    empty: nothing(
      () => ({ record: null }),
      `{customer}还没有跟进记录。`,
      `There is no follow-up on record for {customer}.`,
    ),
  },
  {
    names: words('pipeline_by_stage|count_leads|sales_funnel|shangji_loudou'),
    descriptions: texts(
      `商机漏斗:各阶段的数量与金额
      某个阶段有多少商机,可只看一位负责人的
      线索统计`,
      `Number and value of deals in a stage of the sales funnel
      Open opportunities by stage, optionally of one owner`,
    ),
    parameters: [
      param(
        'stage',
        'stage|funnel_stage|step',
        choice(
          option('lead', '初步接触|线索阶段|刚接触', 'first contact|the lead stage'),
          option('proposal', '方案阶段|出方案', 'proposal|the proposal stage'),
          option('negotiation', '商务谈判|谈判阶段|谈价格', 'negotiation|the negotiation stage'),
          option('won', '赢单|已成交', 'won|closed won'),
          option('lost', '输单|丢单', 'lost|closed lost'),
        ),
        '商机阶段',
        'stage of the funnel|deal stage',
      ),
      optional(
        param(
          'owner',
          'owner|salesperson|owner_name',
          bank('person'),
          '负责人,不填看全部',
          'owner, everyone if left out',
        ),
      ),
    ],
    questions: texts(
      `{stage}的商机有多少
      {owner}手上{stage}的商机有几个
      {stage}商机金额
      {owner} {stage} 商机
      现在处于{stage}的单子总共值多少钱
      看看{owner}有几个项目在{stage}
      请统计{stage}的商机数量
      漏斗里{stage}这一层有多少
      {owner}名下{stage}的机会有多少
      我们{stage}的机会一共几个、多少金额`,
      `how many deals are in {stage}
      deals in {stage} owned by {owner}
      value of opportunities in {stage}
      {owner}'s funnel, {stage}
      How many opportunities does {owner} have in {stage}?
      funnel count for {stage}`,
    ),
    result: (_, r) => ({ count: r.integer(1, 80), amount: r.integer(2, 900) * 10000 }),
    answers: answers(
      `[{owner}名下]{stage}的商机有{count}个,金额共{amount}元。
      {stage}[({owner})]:{count}个商机,合计{amount}元。`,
      `Deals in {stage}[ owned by {owner}]: {count}, worth {amount} yuan.`,
    ),
    empty: nothing(
      () => ({ count: 0, amount: 0 }),
      `[{owner}名下]没有{stage}的商机。`,
      `There are no deals in {stage}[ owned by {owner}].`,
    ),
  },
  {
    names: words('new_customers|count_new_clients|xinzeng_kehu|customer_growth'),
    descriptions: texts(
      `统计新增客户数
      拓客情况:某城市在一段时间内开发了几家新客户
      新开户数量`,
      `How many new customers were won in a city
      Newly opened accounts by city and period`,
    ),
    parameters: [
      param('city', 'city|location', bank('city'), '城市', 'city'),
      param(
        'period',
        'period|range|time',
        periods(['last_week', 'this_month', 'last_month', 'this_year', 'last_year']),
        '时间段',
        'period',
      ),
    ],
    questions: texts(
      `{city}{period}新增了多少客户
      {period}{city}新客户数
      {city} {period} 新增客户
      {period}{city}开发了几家新客户
      {period}我们在{city}拓展了多少新客
      {city}那边{period}有新客户进来吗,几个
      请统计{period}{city}的新开户数
      {city}的新客户{period}增长多少
      {period}在{city}谈下来几个新客户
      查{city}{period}拓客数量`,
      `new customers in {city} for {period}
      How many new clients did we win in {city} {period}?
      {city} new accounts {period}
      customer growth in {city} for {period}
      {period}, new customers, {city}
      did we gain any customers in {city} {period}`,
    ),
    missing: [
      lacking(
        'city',
        `{period}新增了多少客户
        {period}开发了几家新客户`,
        `how many new clients did we win {period}
        new customers for {period}`,
        `请问是哪个城市?
        要看哪个城市的新增客户?`,
        `In which city?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'city'),
      count: r.integer(1, 90),
      first_orders: r.integer(500, 300000),
    }),
    answers: answers(
      `{city}{period}新增客户{count}家,首单金额{first_orders}元。
      {period}{city}新增{count}家客户,首单共{first_orders}元。`,
      `{city} gained {count} new customers for {period}, with first orders of {first_orders} yuan.`,
    ),
    empty: nothing(
      () => ({ count: 0 }),
      `{period}{city}没有新增客户。`,
      `No new customers in {city} for {period}.`,
    ),
  },
  {
    names: words('return_rate|product_returns|tuihuo_lv|returns_stats'),
    descriptions: texts(
      `产品退货率及主要原因
      看某款商品被退回来的比例
      退货分析`,
      `Return rate of a product and the main reason
      What share of a product comes back from buyers`,
    ),
    parameters: [
      param(
        'product',
        'product|goods|item',
        bank('product'),
        '商品名称|产品',
        'product|name of the goods',
      ),
    ],
    questions: texts(
      `{product}退货率多少
      {product}退货多吗
      {product}为什么老被退
      {product} 退货
      退{product}的客户多不多,主要什么原因
      查一下{product}的退货情况
      请问{product}的退货比例是多少?
      {product}卖出去有多少退回来的
      看看{product}退货率高不高
      {product}被退回来的原因主要是啥`,
      `return rate of {product}
      How often is {product} sent back?
      why do people return {product}
      {product} returns
      What share of {product} gets returned?
      are there many returns of {product}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'product'),
      rate: real(r, 0.2, 18),
      reason: r.pick([
        '尺寸不符',
        '外观破损',
        '功能故障',
        '与描述不符',
        '买错型号',
        '物流太慢',
        '包装破损',
      ]),
    }),
    answers: answers(
      `{product}的退货率是{rate}%,主要原因是{reason}。
      {product}退货率{rate}%,多因{reason}。`,
      `{rate}% of {product} are returned, mostly because of: {reason}.`,
    ),
    empty: nothing(
      () => ({ rate: 0 }),
      `{product}没有退货。`,
      `There are no returns of {product}.`,
    ),
  },
  {
    names: words('slow_movers|unsold_items|zhixiao_shangpin|dead_stock'),
    descriptions: texts(
      `滞销品清单:多少天没卖出去的货
      找出长期没有动销的商品
      呆滞商品`,
      `Items that have not sold for a number of days
      Slow-moving goods and how many are left`,
    ),
    parameters: [
      param(
        'days',
        'days|no_sale_days|min_days',
        integer(20, 365),
        '未售出天数',
        'days without a sale',
      ),
      optional(
        param(
          'limit',
          'limit|max_rows',
          integer(3, 10),
          '最多返回几个',
          'how many to return at most',
        ),
      ),
    ],
    questions: texts(
      `哪些货{days}天没卖出去了
      {days}天没动销的商品
      滞销 {days}天
      超过{days}天没有销量的产品,列{limit}个
      有什么东西{days}天都卖不动
      给我{limit}个{days}天没卖掉的滞销品
      请列出{days}天无销售的商品
      {days}天以上的呆滞品有哪些
      {days}天没人买的货,前{limit}个
      看看仓里压了{days}天卖不掉的都是什么`,
      `items not sold for {days} days
      What has not moved in {days} days?
      slow movers, {days} days
      list {limit} products without a sale in {days} days
      anything unsold for {days} days
      show me {limit} items that nobody bought for {days} days`,
    ),
    missing: [
      lacking(
        'days',
        `有哪些滞销的商品
        给我{limit}个滞销品`,
        `show me {limit} slow movers
        what is not selling`,
        `请问多少天没卖出算滞销?`,
        `For how many days without a sale?`,
      ),
    ],
    result: (_, r) => ({
      items: rowsOf(r, r.integer(2, 3), goods, () => ({ left: r.integer(3, 900) })),
    }),
    answers: answers(
      `{days}天没有卖出的商品:<items|、|{name}(剩{left}件)>。
      {days}天无销售:<items|、|{name}(剩{left}件)>。`,
      `Not sold for {days} days: <items|, |{name} ({left} left)>.`,
    ),
    empty: nothing(
      () => ({ items: [] }),
      `没有{days}天未卖出的商品。`,
      `Nothing has gone unsold for {days} days.`,
    ),
  },
]
