/** Moving goods: stock, warehouses, purchasing, suppliers, shipments, the fleet. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const {
  among,
  answers,
  bank,
  choice,
  clock,
  code,
  day,
  decimal,
  echo,
  firm,
  flag,
  goods,
  integer,
} = s
const {
  lacking,
  lines,
  nothing,
  option,
  optional,
  param,
  periods,
  real,
  rowsOf,
  someone,
  texts,
  words,
} = s

const WAREHOUSES = choice(
  option('一号库', '一号库|一号仓|一号仓库', 'warehouse one|the first warehouse'),
  option('二号库', '二号库|二号仓|二号仓库', 'warehouse two|the second warehouse'),
  option('冷库', '冷库|冷藏库|冷冻仓', 'the cold store|cold storage'),
  option('保税仓', '保税仓|保税库', 'the bonded warehouse'),
)

export const families: Family[] = [
  {
    names: words('check_stock|get_inventory|inventory_level|kucun_chaxun|stock_on_hand'),
    descriptions: texts(
      `查产品库存数量
      看某样东西仓里还剩几件
      现货查询,可指定仓库
      返回商品的可用库存`,
      `How many pieces of a product are in stock
      Inventory on hand, optionally in one warehouse
      Available quantity of an item`,
    ),
    parameters: [
      param(
        'product',
        'product|item|goods|material',
        bank('product'),
        '产品名称|货品',
        'product name|item',
      ),
      optional(
        param(
          'warehouse',
          'warehouse|store|wh',
          WAREHOUSES,
          '仓库,不填查全部',
          'warehouse, all if left out',
        ),
      ),
    ],
    questions: texts(
      `{product}还有多少
      {product}库存
      {product}有现货吗
      {warehouse}的{product}还剩几件
      {product}够不够发货,仓里还有多少
      查下{product}在{warehouse}的库存
      请问{product}目前库存是多少?
      {warehouse}里有{product}吗
      {product}卖完了没
      客户要{product},看看还有没有货
      {product} {warehouse} 库存数
      仓库还剩多少{product}`,
      `stock of {product}
      How many {product} do we have left?
      is {product} in stock
      {product} in {warehouse}
      how much {product} is there in {warehouse}?
      inventory {product}
      Do we still have any {product}?`,
    ),
    missing: [
      lacking(
        'product',
        `还有多少库存
        {warehouse}还剩几件`,
        `how many do we have left
        is it in stock`,
        `请问要查哪个产品?
        是什么货?`,
        `Which product do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'product'),
      quantity: r.integer(1, 5000),
      reserved: r.integer(0, 60),
    }),
    answers: answers(
      `{product}[在{warehouse}]还有{quantity}件,其中{reserved}件已预留。
      [{warehouse}的]{product}库存{quantity}件,预留{reserved}件。`,
      `There are {quantity} pieces of {product}[ in {warehouse}], {reserved} of them reserved.`,
    ),
    empty: nothing(
      () => ({ quantity: 0 }),
      `{product}[在{warehouse}]没有库存。`,
      `{product} is out of stock[ in {warehouse}].`,
    ),
  },
  {
    names: words('locate_sku|find_bin|storage_location|huowei_chaxun'),
    descriptions: texts(
      `查货位
      某个物料编码放在哪个仓的哪一排哪一格
      根据SKU返回库位`,
      `Storage bin of a SKU
      On which shelf an article is kept`,
    ),
    parameters: [
      param(
        'sku',
        'sku|sku_code|article_no|material_code',
        bank('sku'),
        'SKU编码|物料编码',
        'SKU|article number',
      ),
    ],
    questions: texts(
      `{sku}放哪了
      {sku}在哪个货架
      {sku} 库位
      帮我找一下{sku}的货位
      {sku}存在哪儿
      拣货:{sku}在什么位置
      我找不到{sku},它应该在哪排
      请问{sku}的储位编号?
      {sku}这个料摆在哪里
      查{sku}货位`,
      `where is {sku} stored
      bin for {sku}
      Which shelf is {sku} on?
      I can't find {sku}, where should it be?
      {sku} location
      pick {sku}: which bin`,
    ),
    missing: [
      lacking(
        'sku',
        `这个料放哪了
        帮我查一下货位`,
        `where is it stored
        find me the bin`,
        `请提供SKU编码。
        要找哪个SKU?`,
        `Which SKU are you looking for?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sku'),
      warehouse: r.pick(['A仓', 'B仓', '东仓', '西仓', '原料仓', '成品仓']),
      bin: `${r.pick(['A', 'B', 'C', 'D'])}-${r.integer(10, 40)}-${r.integer(1, 9)}`,
    }),
    answers: answers(
      `{sku}在{warehouse},货位{bin}。
      {sku}存放于{warehouse}的{bin}。`,
      `{sku} is kept in {warehouse}, bin {bin}.`,
    ),
    empty: nothing(
      () => ({ found: false }),
      `没有找到{sku}的货位。`,
      `No bin was found for {sku}.`,
    ),
  },
  {
    names: words('transfer_stock|move_goods|diaobo|create_transfer'),
    descriptions: texts(
      `仓库之间调拨货物
      建一张调拨单:把多少件货从一个城市的仓移到另一个城市的仓
      移库申请`,
      `Move goods between the warehouses of two cities
      Create a stock transfer`,
    ),
    parameters: [
      param('product', 'product|item', bank('product'), '货品', 'goods'),
      param('quantity', 'quantity|qty', integer(3, 800), '数量', 'quantity'),
      param('source', 'from|from_city|source', bank('city'), '调出城市', 'city it leaves|origin'),
      param('target', 'to|to_city|target', bank('city'), '调入城市', 'city it goes to|destination'),
    ],
    questions: texts(
      `从{source}调{quantity}件{product}到{target}
      把{quantity}个{product}从{source}仓移到{target}仓
      {source}调拨{quantity}件{product}去{target}
      帮我建个调拨单,{source}到{target},{product},{quantity}件
      {target}缺货,从{source}匀{quantity}台{product}过去
      调拨 {product} {quantity} {source}→{target}
      请安排{product}由{source}调往{target},数量{quantity}
      {source}仓的{product}挪{quantity}箱给{target}
      {product}要调{quantity}件,{source}出,{target}进
      麻烦从{source}往{target}转{quantity}套{product}`,
      `move {quantity} {product} from {source} to {target}
      Transfer {quantity} pcs of {product} out of {source} into {target}
      ship {quantity} units of {product} from the {source} warehouse to the {target} warehouse
      stock transfer {product} x {quantity}, {source} to {target}
      {target} is short: send {quantity} {product} over from {source}
      please create a transfer from {source} to {target}, {quantity} {product}`,
    ),
    missing: [
      lacking(
        'target',
        `从{source}调{quantity}件{product}
        {source}仓的{product}要调出{quantity}件`,
        `move {quantity} {product} out of {source}
        transfer {quantity} pcs of {product} from {source}`,
        `请问调到哪个城市?
        调入哪个仓?`,
        `To which city should it go?`,
      ),
    ],
    result: (_, r) => ({ transfer_no: code(r, r.pick(['DB', 'TR-'])), arrives: day(r) }),
    answers: answers(
      `调拨单{transfer_no}已建:{quantity}件{product},{source}到{target},预计{arrives}到。
      已建调拨单{transfer_no},{quantity}件{product}由{source}调往{target},{arrives}到货。`,
      `Transfer {transfer_no} is created: {quantity} {product} from {source} to {target}, arriving on {arrives}.`,
    ),
    empty: nothing(
      () => ({ error: 'not enough stock' }),
      `{source}的{product}不够{quantity}件,无法调拨。`,
      `There are not enough {product} in {source} to move {quantity}.`,
    ),
  },
  {
    names: words('low_stock_alert|reorder_list|below_safety_stock|anquan_kucun_yujing'),
    descriptions: texts(
      `低于安全库存的物料
      按类别列出该补货的东西
      缺货预警`,
      `Items below their safety stock, by category
      What has to be reordered`,
    ),
    parameters: [
      param(
        'category',
        'category|type|material_type',
        choice(
          option('raw', '原材料|原料', 'raw materials'),
          option('packaging', '包材|包装材料', 'packaging|packing materials'),
          option('finished', '成品|产成品', 'finished goods'),
          option('spare', '备件|备品备件', 'spare parts'),
          option('office', '办公用品|文具', 'office supplies|stationery'),
        ),
        '物料类别',
        'category of items',
      ),
    ],
    questions: texts(
      `{category}有哪些该补货了
      {category}缺什么
      低于安全库存的{category}
      {category}要不要补
      {category} 预警
      看看{category}里哪些快没了
      请列出需要补货的{category}
      {category}库存告急的有哪些?
      哪些{category}不够用了
      今天要下单补哪些{category}`,
      `which {category} have to be reordered
      {category} below safety stock
      what is running low in {category}?
      low stock, {category}
      Do we need to restock any {category}?
      {category} shortage list`,
    ),
    result: (_, r) => ({
      items: rowsOf(r, r.integer(2, 3), goods, () => ({
        left: r.integer(0, 30),
        safety: r.integer(40, 200),
      })),
    }),
    answers: answers(
      `需要补货的{category}:<items|;|{name},剩{left},安全库存{safety}>。
      {category}低于安全库存的有:<items|;|{name},剩{left},安全库存{safety}>。`,
      `These {category} are running low: <items|; |{name}, {left} left, safety stock {safety}>.`,
    ),
    empty: nothing(
      () => ({ items: [] }),
      `{category}都在安全库存以上。`,
      `No {category} are below their safety stock.`,
    ),
  },
  {
    names: words('expiring_batches|near_expiry|linqi_piqi|shelf_life_check'),
    descriptions: texts(
      `临期批次查询
      保质期快到的货:未来若干天内会过期的批号
      效期管理`,
      `Batches that expire within a number of days
      Goods near the end of their shelf life`,
    ),
    parameters: [
      param(
        'days',
        'days|within_days|horizon',
        integer(3, 180),
        '未来多少天内',
        'within how many days',
      ),
      optional(param('warehouse', 'warehouse|location', WAREHOUSES, '仓库', 'warehouse')),
    ],
    questions: texts(
      `{days}天内过期的货有哪些
      {warehouse}{days}天内到期的批次
      临期 {days}天
      哪些东西还有{days}天就过期了
      {days}天之内快过保质期的
      查一下{warehouse}里{days}天内临期的产品
      请列出未来{days}天到期的批次
      {warehouse}有没有{days}天内要过期的
      未来{days}天会过期什么
      保质期剩不到{days}天的货都有什么`,
      `what expires within {days} days
      batches expiring in the next {days} days
      near expiry, {days} days
      goods in {warehouse} that expire within {days} days
      Which batches go bad in {days} days?
      anything in {warehouse} with less than {days} days of shelf life`,
    ),
    missing: [
      lacking(
        'days',
        `哪些货快过期了
        {warehouse}有没有快过期的`,
        `what is about to expire
        any goods in {warehouse} near expiry?`,
        `请问要看多少天内到期的?`,
        `Within how many days?`,
      ),
    ],
    result: (_, r) => ({
      batches: rowsOf(r, r.integer(1, 3), goods, () => ({ batch: code(r, 'B'), expires: day(r) })),
    }),
    answers: answers(
      `{days}天内到期的有:<batches|;|{name}(批号{batch},{expires}到期)>。
      {days}天内将过期:<batches|;|{name}(批号{batch},{expires}到期)>。`,
      `Expiring within {days} days: <batches|; |{name} (batch {batch}, {expires})>.`,
    ),
    empty: nothing(
      () => ({ batches: [] }),
      `[{warehouse}]没有{days}天内到期的批次。`,
      `Nothing[ in {warehouse}] expires within {days} days.`,
    ),
  },
  {
    names: words('inbound_schedule|expected_arrivals|daohuo_jihua|receiving_plan'),
    descriptions: texts(
      `到货计划
      某天有哪些供应商的货要入库
      收货排程`,
      `Deliveries expected on a day
      Which suppliers' goods come in, for the receiving team`,
    ),
    parameters: [
      param('date', 'date|arrival_date', { kind: 'date' }, '到货日期', 'arrival date'),
      optional(param('warehouse', 'warehouse|dock', WAREHOUSES, '收货仓库', 'receiving warehouse')),
    ],
    questions: texts(
      `{date}有哪些货要到
      {date}到货计划
      {date} {warehouse} 入库
      {warehouse}{date}要收什么货
      {date}谁家的货进来
      看下{date}{warehouse}的收货安排
      请问{date}有几批货到?
      {date}需要安排人卸货吗,来什么
      {date}入库的都是哪些供应商
      {warehouse}{date}的到货清单`,
      `what arrives on {date}
      deliveries expected {date}
      What comes into {warehouse} on {date}?
      inbound {date}
      who delivers to {warehouse} on {date}
      receiving plan for {date}`,
    ),
    missing: [
      lacking(
        'date',
        `有哪些货要到
        {warehouse}的收货安排`,
        `what deliveries are expected
        receiving plan of {warehouse}`,
        `请问要看哪一天?`,
        `For which date?`,
      ),
    ],
    result: (_, r) => ({
      arrivals: rowsOf(r, r.integer(1, 3), firm, () => ({
        goods: goods(r),
        qty: r.integer(5, 900),
      })),
    }),
    answers: answers(
      `{date}[{warehouse}]到货:<arrivals|;|{name},{goods},{qty}件>。
      {date}[{warehouse}]要收的货有:<arrivals|;|{name},{goods},{qty}件>。`,
      `Arriving[ at {warehouse}] on {date}: <arrivals|; |{name}, {qty} {goods}>.`,
    ),
    empty: nothing(
      () => ({ arrivals: [] }),
      `{date}[{warehouse}]没有到货。`,
      `Nothing arrives[ at {warehouse}] on {date}.`,
    ),
  },
  {
    names: words('warehouse_usage|space_utilization|cangku_liyonglv'),
    descriptions: texts(
      `仓库占用率
      看一个仓还有多少空位
      库容:已用托盘位、空余托盘位`,
      `How full a warehouse is
      Used and free pallet places`,
    ),
    parameters: [
      param('warehouse', 'warehouse|warehouse_name|wh_id', WAREHOUSES, '仓库名称', 'warehouse'),
    ],
    questions: texts(
      `{warehouse}满了吗
      {warehouse}还有多少空位
      {warehouse}利用率
      {warehouse}还放得下货吗
      {warehouse} 库容
      看看{warehouse}占了多少
      请问{warehouse}目前的仓容情况?
      {warehouse}能不能再进一批货
      {warehouse}剩几个托盘位
      现在{warehouse}挤不挤`,
      `how full is {warehouse}
      free space in {warehouse}
      Is there any room left in {warehouse}?
      {warehouse} utilization
      how many pallets still fit into {warehouse}
      space in {warehouse} right now`,
    ),
    missing: [
      lacking(
        'warehouse',
        `仓库满了吗
        还有多少空位`,
        `how full is the warehouse
        is there room for more pallets`,
        `请问是哪个仓?一号库、二号库、冷库还是保税仓?`,
        `Which warehouse do you mean?`,
      ),
    ],
    result: (_, r) => {
      const total = r.integer(5, 60) * 100
      const used = r.integer(total / 5, total)
      return { used, free: total - used, percent: Math.round((used / total) * 100) }
    },
    answers: answers(
      `{warehouse}已用{percent}%,占用{used}个托盘位,还空{free}个。
      {warehouse}利用率{percent}%,已占{used}个托盘位,剩{free}个。`,
      `{warehouse} is {percent}% full: {used} pallet places used, {free} free.`,
    ),
  },
  {
    names: words('stocktake_variance|count_difference|pandian_chayi'),
    descriptions: texts(
      `盘点差异
      某次盘库账面数和实盘数对不上的物料
      盘盈盘亏`,
      `Differences found in the stock count of a day
      Book quantity against counted quantity`,
    ),
    parameters: [
      param('date', 'count_date|date', { kind: 'date' }, '盘点日期', 'date of the count'),
      param(
        'kind',
        'kind|direction|type',
        choice(
          option('surplus', '盘盈|多出来', 'surplus'),
          option('shortage', '盘亏|少了', 'shortage'),
        ),
        '盘盈或盘亏',
        'surplus or shortage',
      ),
    ],
    questions: texts(
      `{date}盘点{kind}的有哪些
      {date}盘点{kind}
      {date} 盘库 {kind}的物料
      {kind}的东西有哪些,{date}那次盘点
      查{date}盘点里{kind}的货
      请列出{date}盘点{kind}的明细
      {date}那次盘库有什么{kind}
      看看{date}盘完哪些{kind}了
      {date}盘存结果中{kind}的是什么
      仓库{date}盘点下来,{kind}的都有啥`,
      `{kind} in the stock count of {date}
      What {kind} was found on {date}?
      stocktake {date}, {kind}
      list the {kind} from the count on {date}
      any {kind} when we counted stock on {date}
      {date} inventory count: show {kind} items`,
    ),
    missing: [
      lacking(
        'date',
        `盘点{kind}的有哪些
        列出盘点{kind}的明细`,
        `what {kind} was found in the stock count
        list the {kind} from the count`,
        `请问是哪天的盘点?`,
        `Which day's count do you mean?`,
      ),
    ],
    result: (args, r) => ({
      rows: rowsOf(r, r.integer(1, 3), goods, () => {
        const book = r.integer(50, 400)
        const off = r.integer(1, 40)
        return { book, counted: args['kind'] === 'surplus' ? book + off : book - off }
      }),
    }),
    answers: answers(
      `{date}盘点{kind}:<rows|;|{name},账面{book},实盘{counted}>。
      {date}{kind}的有:<rows|;|{name},账面{book},实盘{counted}>。`,
      `{date}, {kind}: <rows|; |{name}, book {book}, counted {counted}>.`,
    ),
    empty: nothing(
      () => ({ rows: [] }),
      `{date}盘点没有{kind}。`,
      `The count of {date} found no {kind}.`,
    ),
  },
  {
    names: words('open_purchase_orders|supplier_backlog|weijiao_caigoudan|pending_po'),
    descriptions: texts(
      `供应商未交货的采购单
      看一家厂商还欠我们什么货
      采购在途`,
      `Purchase orders that a supplier has not delivered yet
      What a vendor still owes us`,
    ),
    parameters: [
      param(
        'supplier',
        'supplier|vendor|supplier_name',
        bank('company'),
        '供应商名称',
        'supplier|vendor',
      ),
    ],
    questions: texts(
      `{supplier}还有哪些货没交
      {supplier}未交采购单
      {supplier}欠我们什么货
      {supplier} 在途
      催一下{supplier},看看还差哪些单没到
      {supplier}的采购单到齐了吗
      请查询{supplier}未完成的采购订单
      我们在{supplier}下的单还有没到的吗
      {supplier}那边还有几个PO没送
      {supplier}拖着没送的有啥`,
      `what has {supplier} not delivered yet
      open POs with {supplier}
      {supplier} backlog
      Which of our purchase orders with {supplier} are still open?
      does {supplier} still owe us any goods
      outstanding deliveries from {supplier}`,
    ),
    result: (_, r) => ({
      orders: rowsOf(r, r.integer(1, 3), goods, () => ({ po: code(r, 'PO'), due: day(r) })),
    }),
    answers: answers(
      `{supplier}未交的采购单:<orders|;|{po},{name},应于{due}交货>。
      {supplier}还欠:<orders|;|{po},{name},应于{due}交货>。`,
      `{supplier} still has to deliver: <orders|; |{po}, {name}, due {due}>.`,
    ),
    empty: nothing(
      () => ({ orders: [] }),
      `{supplier}没有未交的采购单。`,
      `{supplier} has no open purchase orders.`,
    ),
  },
  {
    names: words('supplier_score|rate_vendor|gongyingshang_pingfen|vendor_evaluation'),
    descriptions: texts(
      `供应商考核得分
      按质量、交期、价格、服务某一项评价厂家
      供方绩效`,
      `Score of a supplier in one dimension
      Vendor evaluation: quality, delivery, price or service`,
    ),
    parameters: [
      param('supplier', 'supplier|vendor', bank('company'), '供应商', 'supplier'),
      param(
        'dimension',
        'dimension|aspect|criterion',
        choice(
          option('quality', '质量|品质', 'quality'),
          option('delivery', '交期|交货|准时交货', 'delivery|on-time delivery'),
          option('price', '价格|成本', 'price|cost'),
          option('service', '服务|配合度', 'service|cooperation'),
        ),
        '考核维度',
        'dimension|what to rate',
      ),
    ],
    questions: texts(
      `{supplier}的{dimension}评分
      {supplier}{dimension}怎么样
      {supplier} {dimension} 得分
      {supplier}在{dimension}方面得了几分
      {dimension}这块{supplier}表现如何
      帮我看下{supplier}的{dimension}考核
      请问{supplier}{dimension}这一项打了多少分?
      采购会上要用,{supplier}的{dimension}分数
      {supplier}这家{dimension}靠谱吗
      查供应商{supplier}{dimension}评价`,
      `{supplier} score for {dimension}
      How is {supplier} on {dimension}?
      rate {supplier}: {dimension}
      {dimension} rating of {supplier}
      what score did {supplier} get in {dimension}
      supplier review of {supplier}, {dimension} only`,
    ),
    missing: [
      lacking(
        'supplier',
        `供应商的{dimension}评分
        这家供应商{dimension}怎么样`,
        `how is the supplier on {dimension}
        supplier score for {dimension}`,
        `请问是哪家供应商?`,
        `Which supplier?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'supplier', 'dimension'),
      score: r.integer(45, 100),
      rank: r.integer(1, 40),
    }),
    answers: answers(
      `{supplier}的{dimension}得分是{score}分,在供应商中排第{rank}。
      {supplier}{dimension}{score}分,排名第{rank}。`,
      `{supplier} scores {score} for {dimension}, number {rank} among our suppliers.`,
    ),
    empty: nothing(
      () => ({ score: null }),
      `{supplier}还没有{dimension}评分。`,
      `{supplier} has not been rated for {dimension}.`,
    ),
  },
  {
    names: words('compare_suppliers|cheapest_supplier|bijia|best_offer'),
    descriptions: texts(
      `采购比价:某物料找谁买最便宜
      各家供应商报价从低到高
      询价结果`,
      `Compare suppliers' offers for an item, cheapest first
      From whom to buy something`,
    ),
    parameters: [
      param(
        'item',
        'item|material|product',
        bank('product'),
        '要采购的物料',
        'item to buy|material',
      ),
      optional(
        param('quantity', 'quantity|qty|amount', integer(10, 5000), '采购数量', 'quantity to buy'),
      ),
    ],
    questions: texts(
      `{item}哪家最便宜
      {item}比价
      买{quantity}个{item}找谁划算
      {item}都有谁家报价
      {item} {quantity} 询价
      想采购{item},哪个供应商价格低
      请帮我对比一下{item}的供应商报价
      {quantity}件{item},哪家给的价最好
      进{item}从哪家进好
      要{quantity}套{item},谁报得最低`,
      `who sells {item} cheapest
      compare offers for {item}
      best price for {quantity} {item}
      Where should we buy {item}?
      supplier quotes for {item}
      I need {quantity} pcs of {item}, whose offer is lowest?`,
    ),
    result: (_, r) => {
      const low = real(r, 3, 800, 2)
      return [
        { name: firm(r), price: low },
        { name: firm(r), price: Number((low * 1.08).toFixed(2)) },
      ]
    },
    answers: {
      zh: [
        (_, r, said) =>
          `${said['item']}最便宜的是${r[0].name},单价${r[0].price}元;其次是${r[1].name},${r[1].price}元。`,
        (_, r, said) =>
          `${said['item']}报价最低的是${r[0].name},${r[0].price}元;然后是${r[1].name},${r[1].price}元。`,
      ],
      en: [
        (_, r, said) =>
          `The cheapest offer for ${said['item']} is ${r[0].name} at ${r[0].price} yuan, followed by ${r[1].name} at ${r[1].price} yuan.`,
      ],
    },
    empty: nothing(() => [], `没有供应商报过{item}的价。`, `No supplier has offered {item}.`),
  },
  {
    names: words('create_purchase_request|request_purchase|caigou_shenqing|new_requisition'),
    descriptions: texts(
      `提交采购申请
      要买东西时填请购单:物品、数量、需要日期
      申购`,
      `Submit a purchase requisition
      Ask the buyers to get something by a date`,
    ),
    parameters: [
      param('item', 'item|material|goods', bank('product'), '申购物品', 'what to buy'),
      param('quantity', 'quantity|qty', integer(3, 300), '数量', 'how many'),
      optional(
        param(
          'needed',
          'need_by|required_date|deadline',
          { kind: 'date' },
          '需要日期',
          'date it is needed by',
        ),
      ),
    ],
    questions: texts(
      `申请采购{quantity}个{item}
      我要买{quantity}台{item},{needed}前要用
      请购 {item} {quantity}
      提个采购申请,{item}要{quantity}件,{needed}之前到
      帮我申购{item},数量{quantity}
      {item}没了,申请买{quantity}个
      麻烦提交请购单:{item},{quantity}套,{needed}需要
      部门要{quantity}个{item},走下采购
      采购申请 {quantity}件{item} {needed}
      想申请买{quantity}箱{item},最晚{needed}`,
      `request {quantity} {item}
      please buy {quantity} {item} by {needed}
      New requisition: {item} x {quantity}
      we need {quantity} units of {item} before {needed}
      submit a purchase request for {quantity} {item}
      purchase request, {item}, qty {quantity}, needed {needed}`,
    ),
    missing: [
      lacking(
        'quantity',
        `申请采购{item}
        帮我申购一些{item}`,
        `request some {item}
        submit a purchase request for {item}`,
        `请问要买多少?
        数量是多少?`,
        `How many do you need?`,
      ),
    ],
    result: (_, r) => ({ request_no: code(r, 'PR'), approver: someone(r) }),
    answers: answers(
      `采购申请{request_no}已提交:{quantity}件{item}[,{needed}前到货],等待{approver}审批。
      已提交请购单{request_no},{quantity}件{item}[,{needed}前到货],由{approver}审批。`,
      `Request {request_no} is submitted: {quantity} {item}[ by {needed}], waiting for {approver} to approve.`,
    ),
  },
  {
    names: words('track_shipment|wuliu_genzong|parcel_status|where_is_package|query_waybill'),
    descriptions: texts(
      `物流跟踪
      凭运单号查包裹现在到了哪座城市
      快递轨迹:最新位置、更新时间`,
      `Track a parcel by its waybill number
      Latest place and time of a shipment`,
    ),
    parameters: [
      param(
        'waybill',
        'waybill|tracking_no|waybill_no|express_no',
        bank('orderId'),
        '运单号|快递单号',
        'waybill number|tracking number',
      ),
    ],
    questions: texts(
      `运单{waybill}到哪了
      快递{waybill}
      {waybill}走到哪里了
      帮我跟踪一下{waybill}
      {waybill}物流信息
      这个件{waybill}怎么还没到,现在在哪
      请问单号{waybill}的包裹目前在什么位置?
      查快递 {waybill}
      {waybill} 物流
      客户没收到货,运单是{waybill},看看在哪
      货运单{waybill}最新位置`,
      `track {waybill}
      Where is parcel {waybill}?
      waybill {waybill}
      {waybill} still hasn't arrived, where is it now?
      latest location of shipment {waybill}
      tracking {waybill} please`,
    ),
    missing: [
      lacking(
        'waybill',
        `我的快递到哪了
        查一下物流`,
        `where is my parcel
        track a shipment for me`,
        `请提供运单号。
        运单号是多少?`,
        `What is the tracking number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'waybill'),
      place: r.pick([
        '杭州转运中心',
        '武汉分拨中心',
        '成都双流站',
        '上海青浦网点',
        '郑州集散中心',
        '广州白云站',
        '西安灞桥网点',
      ]),
      updated: `${day(r)} ${clock(r)}`,
    }),
    answers: answers(
      `运单{waybill}现在在{place},更新时间{updated}。
      {waybill}目前到了{place}({updated})。`,
      `Shipment {waybill} is at {place}, as of {updated}.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown waybill' }),
      `查不到运单{waybill}。`,
      `Waybill {waybill} was not found.`,
    ),
  },
  {
    names: words('estimate_freight|shipping_cost|yunfei_gusuan|freight_quote'),
    descriptions: texts(
      `运费估算
      按起点、终点和重量算一票货要多少运输费用
      物流报价`,
      `Estimate the freight between two cities for a weight
      What it costs to send goods`,
    ),
    parameters: [
      param('origin', 'origin|from_city|start', bank('city'), '发货城市', 'city of departure'),
      param('destination', 'destination|to_city|end', bank('city'), '收货城市', 'city of arrival'),
      param(
        'weight',
        'weight_kg|weight|kg',
        decimal(1, 900, 1),
        '重量(公斤)',
        'weight in kilograms',
      ),
      optional(
        param(
          'mode',
          'mode|transport',
          choice(
            option('road', '汽运|陆运|走公路', 'by road|by truck'),
            option('air', '空运|走飞机', 'by air'),
            option('rail', '铁路|火车', 'by rail|by train'),
          ),
          '运输方式',
          'means of transport',
        ),
      ),
    ],
    questions: texts(
      `{origin}到{destination}运费多少,{weight}公斤
      {weight}kg从{origin}发{destination}要多少钱
      运费 {origin} {destination} {weight}公斤
      {weight}公斤的货{mode}从{origin}到{destination}多少钱
      算下{origin}寄到{destination}的运费,重{weight}公斤
      请估算{origin}至{destination}{weight}kg的运输费用
      从{origin}往{destination}拉{weight}公斤货,{mode}大概啥价
      {origin}发{destination},{weight}千克,{mode}
      有批货{weight}公斤,{origin}出发送{destination},帮忙报个运费
      {destination}客户要{weight}公斤,从{origin}发过去运费贵不贵`,
      `freight from {origin} to {destination}, {weight} kg
      What does it cost to ship {weight} kg from {origin} to {destination}?
      send {weight} kg {mode} from {origin} to {destination}, price?
      shipping cost {origin} - {destination} {weight} kg
      {weight} kg {origin} to {destination} {mode}
      Estimate the transport of {weight} kilos from {origin} to {destination}`,
    ),
    missing: [
      lacking(
        'weight',
        `{origin}到{destination}运费多少
        从{origin}发货到{destination}要多少钱`,
        `freight from {origin} to {destination}
        what does shipping from {origin} to {destination} cost`,
        `请问货有多重?
        重量是多少公斤?`,
        `How heavy is the shipment, in kg?`,
      ),
    ],
    result: (_, r) => ({ fee: r.integer(12, 6000), days: r.integer(1, 9) }),
    answers: answers(
      `{origin}到{destination},{weight}公斤[,{mode}],运费约{fee}元,{days}天到。
      {weight}公斤从{origin}到{destination}[,{mode}],大约{fee}元,{days}天。`,
      `{weight} kg from {origin} to {destination}[ {mode}] costs about {fee} yuan and takes {days} days.`,
    ),
    empty: nothing(
      () => ({ fee: null }),
      `{origin}到{destination}没有可用的线路。`,
      `There is no route from {origin} to {destination}.`,
    ),
  },
  {
    names: words('carrier_performance|carrier_on_time_rate|chengyunshang_zhunshilv'),
    descriptions: texts(
      `承运商准时率
      比较快递公司的时效:一段时间里准点送达的比例和破损件数
      物流商考核`,
      `On-time rate of a courier company
      How reliably a carrier delivers, and how much it damages`,
    ),
    parameters: [
      param(
        'carrier',
        'carrier|courier|express_company',
        choice(
          option('SF', '顺丰|顺丰速运', 'SF Express|SF'),
          option('JD', '京东|京东物流', 'JD Logistics|JD'),
          option('DEPPON', '德邦|德邦快递', 'Deppon'),
          option('ZTO', '中通|中通快递', 'ZTO'),
          option('EMS', '邮政|EMS', 'EMS|China Post'),
        ),
        '承运商',
        'carrier',
      ),
      param(
        'period',
        'period|time_span',
        periods(['last_week', 'this_month', 'last_month', 'last_quarter']),
        '统计时间',
        'period',
      ),
    ],
    questions: texts(
      `{carrier}{period}准时率多少
      {period}{carrier}送货准不准时
      {carrier} {period} 时效
      {period}用{carrier}发的货有没有晚到、破损
      看看{carrier}{period}的表现
      {carrier}{period}靠不靠谱
      请问{period}{carrier}的准点率?
      {period}{carrier}破损了几件
      {carrier}{period}考核数据
      {period}{carrier}按时送到的比例`,
      `on-time rate of {carrier} for {period}
      How punctual was {carrier} {period}?
      {carrier} performance {period}
      did {carrier} deliver on time {period}
      How many parcels did {carrier} damage {period}?
      {carrier} reliability, {period}`,
    ),
    missing: [
      lacking(
        'carrier',
        `{period}物流准时率多少
        {period}快递送货准不准时`,
        `on-time rate for {period}
        how punctual were our couriers {period}`,
        `请问是哪家承运商?`,
        `Which carrier?`,
      ),
    ],
    result: (_, r) => ({ on_time_percent: real(r, 70, 99.9), damaged: r.integer(0, 30) }),
    answers: answers(
      `{carrier}{period}准时率{on_time_percent}%,破损{damaged}件。
      {period}{carrier}准点送达{on_time_percent}%,破损{damaged}件。`,
      `{carrier} delivered {on_time_percent}% on time for {period}, with {damaged} damaged parcels.`,
    ),
    empty: nothing(
      () => ({ on_time_percent: null }),
      `{period}没有用{carrier}发过货。`,
      `Nothing was sent with {carrier} for {period}.`,
    ),
  },
  {
    names: words('vehicle_location|where_is_truck|cheliang_dingwei|gps_position'),
    descriptions: texts(
      `车辆定位
      凭车牌看公司的车开到哪里、速度多少
      GPS实时位置`,
      `Position and speed of a company vehicle
      GPS lookup by plate`,
    ),
    parameters: [
      param(
        'plate',
        'plate|plate_no|license_plate|vehicle',
        bank('plate'),
        '车牌号',
        'number plate',
      ),
    ],
    questions: texts(
      `{plate}现在在哪
      {plate}到哪儿了
      {plate} 定位
      车{plate}开到哪里了
      帮我看下{plate}的位置
      {plate}这车现在跑多快
      请查询车牌{plate}的实时位置
      送货的车{plate}还有多远,现在在什么地方
      {plate}还在路上吗
      车牌号{plate},人在哪`,
      `where is {plate}
      position of truck {plate}
      {plate} location now
      How fast is {plate} going and where is it?
      locate vehicle {plate}
      is {plate} still on the road`,
    ),
    missing: [
      lacking(
        'plate',
        `送货的车到哪了
        帮我定位一下那辆车`,
        `where is the truck
        locate our vehicle`,
        `请问车牌号是多少?`,
        `What is the number plate?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'plate'),
      position: r.pick([
        '沪昆高速嘉兴段',
        '绕城高速南出口',
        '京港澳高速咸宁服务区',
        '公司停车场',
        '临港物流园',
        '机场高速3号出口',
        '开发区东门',
      ]),
      speed: r.integer(0, 99),
    }),
    answers: answers(
      `{plate}现在在{position},时速{speed}公里。
      {plate}当前位置:{position},车速{speed}公里/小时。`,
      `{plate} is at {position}, going {speed} km/h.`,
    ),
    empty: nothing(
      () => ({ online: false }),
      `{plate}没有定位信号。`,
      `There is no GPS signal from {plate}.`,
    ),
  },
  {
    names: words('fuel_usage|vehicle_fuel_cost|youhao_tongji'),
    descriptions: texts(
      `车辆油耗与油费
      一辆车在一段时间烧了多少油、花了多少加油钱
      加油统计`,
      `Fuel a vehicle used over a period, and its cost
      Litres and money spent on refuelling`,
    ),
    parameters: [
      param('plate', 'plate|car_no|vehicle_no', bank('plate'), '车牌', 'number plate'),
      param(
        'period',
        'period|month',
        periods(['this_week', 'this_month', 'last_month', 'this_year'], 'zh'),
        '统计区间',
        'period',
      ),
    ],
    questions: texts(
      `{plate}{period}油费多少
      {period}{plate}烧了多少油
      {plate} {period} 油耗
      {plate}{period}加了几次油,花了多少钱
      {period}{plate}这车费油吗
      帮我统计{plate}{period}的用油
      请查{plate}{period}加油费用
      {plate}{period}加油花了多少
      {period}车辆{plate}的燃油支出
      看下{plate}{period}用了几升油`,
      `fuel used by {plate} for {period}
      What did {plate} cost in petrol {period}?
      {plate} fuel {period}
      litres burned by {plate}, {period}
      how much diesel did {plate} take {period}
      refuelling cost of {plate} for {period}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'plate'),
      litres: real(r, 20, 900),
      cost: r.integer(150, 7000),
    }),
    answers: answers(
      `{plate}{period}用油{litres}升,油费{cost}元。
      {period}{plate}加油{litres}升,花费{cost}元。`,
      `{plate} used {litres} litres for {period}, costing {cost} yuan.`,
    ),
    empty: nothing(
      () => ({ litres: 0 }),
      `{plate}{period}没有加油记录。`,
      `{plate} was not refuelled in that time ({period}).`,
    ),
  },
  {
    names: words('vehicle_due_date|car_document_expiry|nianjian_baoxian_daoqi'),
    descriptions: texts(
      `车辆证照到期日:年检、保险、营运证
      看车什么时候该审车或续保
      车队证件提醒`,
      `When a vehicle's inspection, insurance or permit runs out
      Due dates of fleet papers`,
    ),
    parameters: [
      param('plate', 'plate|license_plate', bank('plate'), '车牌号码', 'license plate'),
      param(
        'document',
        'document|kind|item',
        choice(
          option('inspection', '年检|年审', 'inspection|the annual inspection'),
          option('insurance', '保险|车险|交强险', 'insurance|car insurance'),
          option('permit', '营运证|运输证', 'the transport permit|operating permit'),
        ),
        '证照种类',
        'kind of document',
      ),
    ],
    questions: texts(
      `{plate}{document}什么时候到期
      {plate}的{document}还有多久
      {plate} {document}
      {plate}{document}过期没
      车{plate}的{document}到哪天
      帮我查下{plate}{document}到期日
      请问{plate}{document}是不是快到期了?
      {document}:{plate}哪天截止
      {plate}该弄{document}了吧,看看日期
      {plate}这辆车{document}有效期到几号`,
      `when does {document} of {plate} run out
      {plate} {document} due date
      Is {document} of {plate} still valid?
      {document} for {plate}
      until when is {document} valid for {plate}
      check {plate}: {document}`,
    ),
    missing: [
      lacking(
        'plate',
        `车的{document}什么时候到期
        那辆车{document}过期没`,
        `when does {document} of the car run out
        is {document} still valid`,
        `请问是哪辆车?请提供车牌号。`,
        `Which vehicle? Please give me the plate.`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'plate'), due: day(r), days_left: r.integer(1, 360) }),
    answers: answers(
      `{plate}的{document}{due}到期,还有{days_left}天。
      {plate}{document}有效期到{due},剩{days_left}天。`,
      `For {plate}, {document} runs until {due}, {days_left} days from now.`,
    ),
    empty: nothing(
      () => ({ due: null }),
      `没有{plate}的{document}记录。`,
      `There is no record of {document} for {plate}.`,
    ),
  },
  {
    names: words('book_dock|dock_appointment|yuyue_xiehuo|reserve_unloading_slot'),
    descriptions: texts(
      `预约卸货月台
      给送货车约时段,返回月台号
      进厂排队预约`,
      `Reserve a dock for a truck
      Book an unloading slot; returns the dock number`,
    ),
    parameters: [
      param('plate', 'plate|truck_plate', bank('plate'), '车牌', 'plate of the truck'),
      param('date', 'date|day', { kind: 'date' }, '日期', 'date'),
      param(
        'slot',
        'slot|time_slot|part_of_day',
        choice(
          option('上午', '上午|早上', 'in the morning|morning'),
          option('下午', '下午', 'in the afternoon|afternoon'),
          option('夜间', '晚上|夜里|夜间', 'at night|night'),
        ),
        '时段',
        'part of the day',
      ),
    ],
    questions: texts(
      `{plate}约{date}{slot}卸货
      帮{plate}预约{date}{slot}的月台
      预约 {plate} {date} {slot}
      {date}{slot}有车来送货,车牌{plate},约一下
      给车{plate}排{date}{slot}的卸货口
      {date}{slot}{plate}要进厂卸货
      请为{plate}登记{date}{slot}的卸货时段
      我司车辆{plate},想{date}{slot}到,麻烦预约
      约月台:{plate},{date},{slot}
      {plate}那车改成{date}{slot}来卸,帮我约上`,
      `book a dock for {plate} on {date} {slot}
      {plate} wants to unload on {date}, {slot}
      dock appointment {plate} {date} {slot}
      Please reserve an unloading slot for truck {plate} on {date} {slot}
      truck {plate} arrives {date} {slot}, book it in
      reserve {date} {slot} for {plate}`,
    ),
    missing: [
      lacking(
        'slot',
        `{plate}约{date}卸货
        帮{plate}预约{date}的月台`,
        `book a dock for {plate} on {date}
        truck {plate} arrives {date}, book it in`,
        `请问是上午、下午还是夜间?`,
        `Morning, afternoon or night?`,
      ),
    ],
    result: (_, r) => ({
      dock: `${r.pick(['A', 'B', 'C'])}${r.integer(1, 30)}`,
      queue: r.integer(1, 20),
    }),
    answers: answers(
      `已为{plate}预约{date}{slot}卸货,月台{dock},排第{queue}位。
      预约成功:{plate},{date}{slot},{dock}月台,第{queue}位。`,
      `{plate} is booked for {date} {slot}: dock {dock}, number {queue} in the queue.`,
    ),
    empty: nothing(
      () => ({ error: 'full' }),
      `{date}{slot}的月台已约满。`,
      `All docks are taken on {date} {slot}.`,
    ),
  },
  {
    names: words('customs_status|declaration_status|baoguan_jindu'),
    descriptions: texts(
      `报关进度
      查进出口报关单是否放行、卡在哪一步
      清关情况`,
      `State of a customs declaration
      Whether an import or export has been cleared`,
    ),
    parameters: [
      param(
        'number',
        'declaration_no|customs_no|number',
        among(
          'HG20260418|I2231-77|E5520-16|BG-98012|422026100|I-30458|HG77120|E2026-881|CD-10375|532026044|BGD-4410|I9087-3',
          'HG20260918|I2291-70|E5570-12|BG-98512|422026900|I-30758|HG77920|E2026-381|CD-14375|532026944|BGD-4910|I9187-5',
        ),
        '报关单号',
        'declaration number',
      ),
      optional(
        param(
          'paid',
          'check_duty|with_duty|include_tax',
          flag(
            '要看关税|连关税一起',
            'with the duty|duty included',
            '不看关税|不用关税',
            'without the duty|no duty needed',
          ),
          '是否同时返回关税',
          'whether to return the duty too',
        ),
      ),
    ],
    questions: texts(
      `报关单{number}放行了吗
      {number}清关到哪步了
      {number}报关进度
      {number} 海关
      查一下报关单{number},{paid}
      {number}这票货过关没有,{paid}
      请问{number}卡在哪个环节?
      货代说{number}被查验了,帮我看看
      海关那边{number}什么情况
      报关号{number}的状态,{paid}`,
      `customs status of {number}
      Has declaration {number} been cleared?
      {number} customs, {paid}
      where is {number} stuck in customs
      check declaration {number} {paid}
      is {number} through customs yet?`,
    ),
    missing: [
      lacking(
        'number',
        `报关放行了吗
        看看清关到哪步了,{paid}`,
        `has our shipment cleared customs
        customs status, {paid}`,
        `请提供报关单号。`,
        `What is the declaration number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'number'),
      step: r.pick(lines('申报中\n审单\n查验\n缴税\n已放行\n退单')),
      ...(args['paid'] === true ? { duty: r.integer(100, 90000) } : {}),
    }),
    answers: {
      zh: [
        (_, r, said) =>
          `报关单${said['number']}目前处于:${r.step}${r.duty === undefined ? '' : `,关税${r.duty}元`}。`,
        (_, r, said) =>
          `${said['number']}的报关进度是${r.step}${r.duty === undefined ? '' : `,关税${r.duty}元`}。`,
      ],
      en: [
        (_, r, said) =>
          `Declaration ${said['number']} is at step ${r.step}${r.duty === undefined ? '' : `, duty ${r.duty} yuan`}.`,
      ],
    },
    empty: nothing(
      () => ({ found: false }),
      `没有报关单{number}。`,
      `There is no declaration {number}.`,
    ),
  },
]
