/** Retail and services: shelf labels, coupons, gift cards, riders, returns, loyalty, flowers, rental cars, salons, live selling. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, flag, integer } = s
const { lacking, nothing, option, optional, param, real, someone, texts, words } = s

const GROCERIES = among(
  '五常大米10kg|海天酱油|纯牛奶|黑芝麻糊|卫生纸24卷|苏打饼干|鲜鸡蛋30枚|花生油5L|王老吉|脱脂奶粉|燕麦片现磨|可乐330ml|老干妈|洗衣凝珠|东北酸菜|冻虾仁|螺蛳粉|NFC橙汁|婴儿湿巾|榴莲中果|藕粉|7号电池|处女橄榄油|中老年奶粉',
  'basmati rice|whole milk|olive oil 1L|Cola Zero|oat bran|free range eggs|kitchen roll 6|soy sauce|peanut butter|AA batteries|frozen prawns|Salt & Vinegar crisps|baby wipes|dark chocolate 70|green label tea|on the go muesli',
)
const STORES = among(
  '文一路店|万达旗舰店|南门处|永辉3店|城西银泰|社区店B|盒马滨江|大润发|桥西小店|客运站部|高新店|物美东区|火车南站店|中百中|老城店|便利蜂12|新天地|钱江店|学院路|奥莱二期|T3免税店|河坊街里|七宝|2号仓店',
  'Main Street|the north branch|Unit 12|Harbour Mall|store 88|old town|Westgate|Terminal 3|Riverside Walk|outlet B|Kings Corner|the one by the park|Mill Road|Station Shop|Plaza East|village store',
)
const COUPONS = among(
  'VIP2026|满减券A8|新人礼|SAVE20|FREESHIP|双11膨胀券|K7P-33Q|mama88|老友券|周三半价|生日券|thx-2041|XINREN50|会员日8折|C0FFEE|跨店津贴|无门槛券5|QX9017|开业大吉|食堂券B|打车抵扣在手|早鸟|summer_10|用户回归礼',
  'SAVE20|FREESHIP|welcome|K7P-33Q|SUMMER 10|VIP2026|thx-2041|early bird|MAMA88|QX9017|half off friday|C0FFEE|student-15|NEWHOME|Loyal Ten|bday2u',
)
const CARDS = among(
  'GC-88120394|6688 0127|LP2045117|礼卡00391|KA-7731-20|购物卡9102|E30418776|SVIP-00219|BK6601|2026-5518-03|京卡44017|T00912C|hx-20711|福卡3306|8800213|MN-4417|食品卡712|中秋卡0087|X9-221B|节日卡5590|WM3301872|QC 10443',
  'GC-88120394|6688 0127|LP2045117|KA-7731-20|E30418776|BK6601|gift 0391|T00912C|hx-20711|8800213|MN-4417|Holiday 5590|X9-221B|QC 10443|WM3301872|2026-5518-03',
)
const BRAND_SHOPS = among(
  '优衣库|太平鸟女装|H&M|热风|海澜之家|江南布衣|UR城西店|耐克折扣店|迪卡侬|波司登|M豆童装|无印良品|播|李宁1990|在远方|三彩|GAP|地素|拉夏里|ZARA二楼|安踏|乐町|Levi的店|一件衣裳',
  'Uniqlo|the denim bar|North & Co|Weekday|Studio 54|H&M|Second Skin|Little Tailor|COS|outlet by Mara|Field & Thread|Sport 2000|Blue Linen|Nine West End|petite|Coats and All',
)
const BOUQUETS = among(
  '11朵红玫瑰|向日葵|满天星|香槟玫瑰束|康乃馨礼盒|永生花|开业花篮A|百合9枝|多肉拼盘|尤加利的夏天|莫奈花园|白色恋人|郁金香|小雏菊|蝴蝶兰3株|洋桔梗|混搭花束M|勿忘我|弗洛伊德|森系手捧|月季在春天|牡丹|B款抱抱桶|绣球',
  'a dozen red roses|sunflowers|white lilies|Spring Box|peonies|the wild bunch|orchid 3|tulips|Carnation Mix|Garden M|pink hydrangea|Dried Meadow|daisies|Bouquet No. 5|baby breath|thank you basket',
)
const STYLISTS = among(
  'Tony|阿Ken|小美|Kevin老师|3号技师|莉莉|强哥|总监Allen|丸子|美甲师阿紫|老陈|Coco|夏天|发型师中野|婷姐|77|大白|艾米|店长|Miko|阿处|橘子|Leo|贝拉',
  'Tony|Mia|Stylist 3|Coco|Big Ben|Allen|miss May|Bella|Jo from upstairs|Leo|Ruby|kit|Anna B|Miko|the owner|Zed',
)
const LIVE_ROOMS = among(
  '阿珍的小院|东方甄选|三只羊|老铁水果|云上珠宝|小鱼家|爱穿搭的K|疯狂厨房|山货在这里|胖姐严选|丝路好物|七号仓|交个朋友|贝贝妈|海边人家|9块9包邮|新疆是个好地方|大力工具部|奶爸日记|书单来了|Lulu美妆|茶山谣|零食铺子中|衣橱',
  'Tasty Lane|bargain barn|Studio Glow|Mama Picks|Fresh Dock|The Shoe Guy|nine ninety nine|Gem Live|Coat Queen|Old Farm Live|kitchen madness|Beauty by Lu|Tool Time|Deal of Now|Snack Attack 2|book nook',
)
const SCALES = among(
  '水果1号秤|熟食区B秤|称重台3|水产秤|散货秤在门口|DS-781|蔬菜区二秤|收银4台秤|大红鹰|肉类部|T-15电子秤|坚果柜|面点秤|自助秤07|冷柜旁|托利多8442|进口水果中岛|生鲜A|粮油处|糖果秤|入口左|海鲜池边|P3条码秤',
  'fruit scale 1|deli counter|DS-781|fish scale|self-service 07|bakery B|nut bar|Checkout 4|T-15|meat counter left|Toledo 8442|the big one|bulk bins|salad bar|P3 label scale|by the entrance',
)

export const families: Family[] = [
  {
    names: words('shelf_label_price|price_tag_now|jiaqian_chaxun|eink_label|getShelfPrice'),
    descriptions: texts(
      `货架价签查询
      某件商品电子价签上现在显示的价格、单位和更新时间
      看货架上标多少钱`,
      `Price on the shelf label
      What the electronic tag of an article shows now and when it was refreshed
      Look up a shelf price, by store if given`,
    ),
    parameters: [
      param(
        'item',
        'item|article|shangpin|goods_name|itemName',
        GROCERIES,
        '商品名称|哪件商品',
        'article|name of the item',
      ),
      optional(
        param(
          'store',
          'store|shop|mendian|branch|storeName',
          STORES,
          '门店|哪家店',
          'store|branch',
        ),
      ),
    ],
    questions: texts(
      `{item}多少钱
      {item}价签上写的几块
      {store}的{item}现在卖多少
      {item}涨价了吗,标的是多少
      {store}{item}标价
      顾客说{item}跟收银台价格对不上,架子上显示多少
      {item} 价签
      看下{item}在{store}卖几块钱
      老人家看不清{item}那张小屏,帮他念一下价
      {store}货架上{item}挂的什么价
      今天{item}便宜没有
      价签更新过没?{item}
      去{store}买{item}要花多少
      我站在货架前,{item}这个到底几块几`,
      `What does the label say for {item}?
      {item} price
      how much is {item} at {store}
      the till and the shelf disagree, what does the tag for {item} show
      has {item} gone up
      {store}: {item} on the shelf costs what
      I can't read the little screen under {item}, what does it show
      shelf tag {item} {store}
      is {item} any cheaper in {store} today
      when was the label of {item} last refreshed`,
    ),
    missing: [
      lacking(
        'item',
        `这个多少钱\n价签上标的几块`,
        `how much is this\nwhat does the label say`,
        `请问是哪件商品?`,
        `Which article?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'item', 'store'),
      price_yuan: real(r, 1.5, 199),
      per: r.pick(['件', '袋', '盒', '500g']),
      refreshed: clock(r),
    }),
    answers: answers(
      `[{store}]{item}的价签是{price_yuan}元/{per},{refreshed}更新。
      {item}[在{store}]标价{price_yuan}元每{per}({refreshed}刷新)。`,
      `{item}[ at {store}] is labelled {price_yuan} yuan per {per}, refreshed at {refreshed}.`,
    ),
    empty: nothing(
      () => ({ error: 'no label' }),
      `[{store}]没有{item}的价签。`,
      `There is no label for {item}[ at {store}].`,
    ),
  },
  {
    names: words('set_shelf_price|change_price_tag|gai_jiaqian|update_label|repriceItem'),
    descriptions: texts(
      `修改价签
      把某件商品的货架标价改成新的金额,返回生效时间和任务号
      下发变价到电子价签`,
      `Change a shelf label
      Sets a new amount on the electronic tag of an article and returns the job and the time
      Reprice an item`,
    ),
    parameters: [
      param(
        'item',
        'item|sku_name|pinming|product|itemName',
        GROCERIES,
        '商品|要变价的商品',
        'article|item to reprice',
      ),
      param(
        'price',
        'price|new_price|jiage|amount|newPrice',
        decimal(1, 199, 1),
        '新价格(元)|改成多少',
        'new price in yuan|amount to show',
      ),
    ],
    questions: texts(
      `{item}改成{price}元
      把{item}的价签改到{price}
      {item}从今天起卖{price}块
      店长说{item}调到{price}元
      {item} {price} 变价
      {price}元,{item},下发价签
      快过期了,{item}降到{price}元卖
      麻烦给{item}换个价,{price}
      竞争对手便宜,咱们{item}也标{price}吧
      以后{item}就按{price}元挂
      进价涨了,{item}提到{price}元
      {item}那块屏显示改{price}元
      收银已经是{price}了,货架上{item}也跟着改
      {item}特价{price},马上换牌`,
      `Set {item} to {price} yuan
      change the label of {item} to {price}
      {item} now sells for {price}
      please reprice {item} at {price}
      {price} for {item}, update the tag
      it's close to its date, mark {item} down to {price}
      the rival is cheaper so {item} should read {price} from now
      the till already has {price}, make the shelf say so too for {item}
      put {price} yuan on {item}`,
    ),
    missing: [
      lacking(
        'price',
        `把{item}的价签改一下\n{item}要变价`,
        `change the label of {item}\nplease reprice {item}`,
        `请问改成多少元?`,
        `What is the new price?`,
      ),
      lacking(
        'item',
        `价签改成{price}元\n标价调到{price}`,
        `set the label to {price} yuan\nchange the tag to {price}`,
        `请问是哪件商品?`,
        `Which article?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'item', 'price'),
      job: code(r, 'PL'),
      effective: clock(r),
    }),
    answers: answers(
      `{item}已改为{price}元,{effective}生效,任务号{job}。
      好的,{item}的价签变为{price}元({job}),{effective}起显示。`,
      `{item} is now set to {price} yuan, shown from {effective}, job {job}.`,
    ),
  },
  {
    names: words('check_coupon|coupon_valid|youhuiquan_yanzheng|promo_code_lookup|getCouponInfo'),
    descriptions: texts(
      `优惠券验证
      某张券或优惠码能不能用、减多少、满多少可用、哪天失效
      核对促销码`,
      `Check a coupon
      Whether a promotion code works, what it takes off, the minimum spend and the last day
      Validate a voucher for a basket`,
    ),
    parameters: [
      param(
        'coupon',
        'code|coupon|coupon_code|quan|promoCode',
        COUPONS,
        '优惠码或券名|哪张券',
        'coupon code|voucher',
      ),
      optional(
        param(
          'amount',
          'amount|basket|jine|order_total|basketTotal',
          integer(30, 3000),
          '订单金额(元)|买了多少钱',
          'basket total in yuan|order amount',
        ),
      ),
    ],
    questions: texts(
      `{coupon}还能用吗
      {coupon}能减多少
      买{amount}元能用{coupon}吗
      {coupon}哪天过期
      结账时{coupon}老提示无效,怎么回事
      {coupon} 满多少可用
      我这单{amount}块,{coupon}抵几块
      朋友给了我一个码{coupon},有没有效
      {coupon}失效了没有
      凑到{amount}够不够用{coupon}
      顾客拿着{coupon}来,收银要认吗
      帮验一下{coupon}
      {amount}元的订单套{coupon}划算不
      券码{coupon}门槛是多少`,
      `Is {coupon} still valid?
      {coupon} discount
      does {coupon} work on {amount} yuan
      the checkout refuses {coupon}, what's wrong with it
      a friend sent me {coupon}, can I use it
      minimum spend for {coupon}
      how much off would {coupon} give me on a basket of {amount}
      until when may customers use {coupon}
      my order comes to {amount}, is it enough for {coupon}`,
    ),
    missing: [
      lacking(
        'coupon',
        `这张券还能用吗\n优惠码有没有过期`,
        `is my coupon still valid\ndoes the promo code work`,
        `请问券码是什么?`,
        `What is the code?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'coupon'),
      off_yuan: r.pick([5, 8, 10, 20, 30, 50]),
      min_spend_yuan: r.pick([0, 29, 59, 99, 199]),
      valid_until: day(r, 2026, 2027),
    }),
    answers: answers(
      `{coupon}可减{off_yuan}元,满{min_spend_yuan}元可用,有效到{valid_until}。
      {coupon}:减{off_yuan}元(门槛{min_spend_yuan}元),{valid_until}失效。`,
      `{coupon} takes {off_yuan} yuan off from {min_spend_yuan} yuan, valid until {valid_until}.`,
    ),
    empty: nothing(
      () => ({ valid: false }),
      `{coupon}无效或已经用过。`,
      `{coupon} is not valid or was already used.`,
    ),
  },
  {
    names: words('gift_card_balance|card_remaining|lipinka_yue|stored_value_left|getCardBalance'),
    descriptions: texts(
      `礼品卡余额
      按卡号查购物卡、礼品卡里还剩多少钱和有效期
      储值卡余额查询`,
      `Balance of a gift card
      Money left on a stored-value card by its number, with the expiry day
      What a shopping card is still worth`,
    ),
    parameters: [
      param(
        'card',
        'card|card_no|kahao|card_number|cardId',
        CARDS,
        '卡号|礼品卡号',
        'card number|number of the gift card',
      ),
    ],
    questions: texts(
      `{card}还剩多少钱
      {card}余额
      卡号{card},里面还有钱吗
      这张{card}能不能买得起五百的锅
      公司发的购物卡{card}用到哪天
      {card}刷了几次了,现在值多少
      帮老人查张卡,{card}
      {card}是不是用光了
      查余额{card}
      去年收到的礼品卡{card}过期没有
      结账刷{card}提示不足,到底剩几块
      {card}里头还有多少可以花
      想把{card}转给朋友,先看看有多少
      {card}那张卡的有效期和余额`,
      `How much is left on {card}?
      {card} balance
      is there any money on gift card {card}
      I got {card} last Christmas, has it expired
      the till says {card} is short, what's on it
      could I pay for a 500 yuan pan with {card}
      my gran has a shopping card, number {card}, what's it worth
      did we use up {card}
      what remains on the card {card}`,
    ),
    missing: [
      lacking(
        'card',
        `我的礼品卡还剩多少\n查一下购物卡余额`,
        `how much is left on my gift card\nbalance of my card please`,
        `请问卡号是多少?`,
        `What is the card number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'card'),
      balance_yuan: real(r, 3, 1800),
      expires: day(r, 2026, 2029),
      last_used: day(r, 2024, 2025),
    }),
    answers: answers(
      `{card}余额{balance_yuan}元,有效期到{expires},上次使用{last_used}。
      {card}还剩{balance_yuan}元,{expires}到期(上次用是{last_used})。`,
      `{card} holds {balance_yuan} yuan, expires on {expires}, last used on {last_used}.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown card' }),
      `查不到{card}这张卡。`,
      `There is no card {card}.`,
    ),
  },
  {
    names: words(
      'rider_position|where_is_courier|qishou_weizhi|delivery_eta|trackRider|waimai_dao_na_le',
    ),
    descriptions: texts(
      `骑手位置
      某张订单的骑手是谁、离收货人多远、几分钟能到
      看配送到哪了`,
      `Where the rider is
      Name of the courier carrying an order, the distance left and minutes to the door
      Live delivery position`,
    ),
    parameters: [
      param(
        'order',
        'order|order_id|dingdan|order_no|deliveryId',
        bank('orderId'),
        '订单号|外卖或闪送单号',
        'order number|delivery order',
      ),
    ],
    questions: texts(
      `{order}骑手到哪了
      {order}还要几分钟送到
      {order}谁在送
      外卖怎么还没来,单号{order}
      {order} 配送
      饿死了,看看{order}离我还有多远
      顾客催{order},小哥走到哪里了
      {order}那单取上货没
      下雨天{order}会不会晚,骑手在哪
      {order}什么时候能到门口
      汤要凉了,{order}的人快到没
      联系一下送{order}的师傅,先告诉我他叫什么
      {order}还有几公里
      我得出门了,{order}赶得及在我走之前到吗`,
      `Where is the rider with {order}?
      {order} how many minutes
      who is delivering {order}
      my food isn't here yet, order {order}
      is {order} close
      the customer is chasing {order}, how far off is the courier
      I have to leave soon, will {order} reach me in time
      how many kilometres away is {order}
      soup's getting cold, when does {order} get to the door`,
    ),
    missing: [
      lacking(
        'order',
        `骑手到哪了\n外卖还要几分钟`,
        `where is my rider\nhow long until my food arrives`,
        `请问订单号是多少?`,
        `What is the order number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'order'),
      rider: someone(r),
      km_left: real(r, 0.2, 6.5),
      minutes: r.integer(2, 55),
    }),
    answers: answers(
      `{order}由{rider}配送,还有{km_left}公里,约{minutes}分钟到。
      骑手{rider}送{order},距离{km_left}公里,大概{minutes}分钟。`,
      `{rider} is bringing {order}, {km_left} km away, about {minutes} minutes.`,
    ),
    empty: nothing(
      () => ({ rider: null }),
      `{order}还没有骑手接单。`,
      `No rider has taken {order} yet.`,
    ),
  },
  {
    names: words('refund_progress|return_desk_status|tuihuo_jindu|return_state|getRefund'),
    descriptions: texts(
      `退货退款进度
      某张订单退回的货收到没有、验货结果、退多少钱何时到账
      退货台处理情况`,
      `Progress of a return
      Whether goods sent back for an order have arrived, how they were judged and what is refunded when
      Return desk status`,
    ),
    parameters: [
      param(
        'order',
        'order_no|order|danhao|return_of|orderId',
        bank('orderId'),
        '原订单号|退货的订单',
        'original order number|order returned',
      ),
    ],
    questions: texts(
      `{order}退款到账了吗
      {order}退货收到没
      我把鞋寄回去一周了,{order}怎么还没退钱
      {order}验货通过没有
      {order} 退款
      {order}能退多少
      退的那单{order}处理到哪了
      卖家说没收到我退的{order},你们查查
      {order}钱什么时候回我卡里
      柜台那边{order}的退货审了没有
      {order}这件衣服退了,钱呢
      会计要对账,{order}退回去几块
      拒收的{order}退没退
      请帮忙看看{order}退货流程卡在哪`,
      `Has the refund for {order} been paid?
      {order} return status
      I sent the shoes back a week ago, order {order}, where is my money
      did you receive what I returned from {order}
      how much do I get back for {order}
      what did the inspection say about the return of {order}
      when will the money for {order} be on my card
      refund {order}
      the coat from {order} went back, is the case closed`,
    ),
    missing: [
      lacking(
        'order',
        `退款到账了吗\n我退的货收到没有`,
        `has my refund been paid\ndid you receive my return`,
        `请问是哪张订单?`,
        `For which order?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'order'),
      stage: r.pick(['待签收', '验货中', '已同意', '已打款']),
      refund_yuan: real(r, 9, 1999),
      paid_by: day(r, 2026, 2026),
    }),
    answers: answers(
      `{order}的退货{stage},退款{refund_yuan}元,{paid_by}前到账。
      {order}退货进度:{stage},金额{refund_yuan}元,预计{paid_by}到账。`,
      `The return of {order} is at stage {stage}; {refund_yuan} yuan will be paid by {paid_by}.`,
    ),
    empty: nothing(
      () => ({ returns: [] }),
      `{order}没有退货记录。`,
      `There is no return for {order}.`,
    ),
  },
  {
    names: words('member_tier|loyalty_level|huiyuan_dengji|points_to_next|getMembership'),
    descriptions: texts(
      `会员等级与积分
      按手机号查会员是哪一级、有多少积分、离升级还差多少
      看老顾客的级别`,
      `Loyalty tier of a member
      Level and points of a customer by phone, with what is missing to the next level
      Membership standing`,
    ),
    parameters: [
      param(
        'phone',
        'phone|mobile|shouji|member_phone|phoneNumber',
        bank('phone'),
        '会员手机号|登记的手机',
        'phone of the member|mobile number',
      ),
    ],
    questions: texts(
      `{phone}是什么会员
      {phone}有多少积分
      {phone}还差多少能升级
      顾客报了{phone},看她是不是金卡
      会员 {phone}
      {phone}这位能打几折,先看级别
      我手机{phone},我现在几级
      收银台:{phone}积分够换杯子吗
      {phone}的积分快清零了吧,还剩几分
      查{phone}在咱店的等级
      要送生日礼,看看{phone}属于哪一档
      {phone}今年能保级不
      老客户{phone}级别掉没掉
      帮{phone}查积分余额和等级`,
      `What tier is {phone}?
      {phone} points
      how many points has {phone} got
      how far is {phone} from the next level
      a lady at the till gives {phone}, is she gold
      my number is {phone}, which member level am I
      can {phone} trade points for a mug
      loyalty {phone}
      do we owe the customer on {phone} a birthday gift, see the level`,
    ),
    missing: [
      lacking(
        'phone',
        `我是什么等级的会员\n我有多少积分`,
        `what tier am I\nhow many points do I have`,
        `请问会员手机号是多少?`,
        `What is the member's phone number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'phone'),
      tier: r.pick(['银卡', '金卡', '铂金', '黑卡', 'Lv3', 'Plus']),
      points: r.integer(20, 18000),
      to_next: r.integer(50, 5000),
    }),
    answers: answers(
      `{phone}是{tier}会员,积分{points},离升级还差{to_next}。
      {phone}:{tier},{points}分,再有{to_next}分升级。`,
      `{phone} is at {tier} with {points} points, {to_next} short of the next level.`,
    ),
    empty: nothing(
      () => ({ member: false }),
      `{phone}还不是会员。`,
      `{phone} is not a member yet.`,
    ),
  },
  {
    names: words('fitting_rooms_free|changing_room_wait|shiyijian|try_on_queue|getFittingRooms'),
    descriptions: texts(
      `试衣间空位
      某家服装店还有几间试衣间空着、排队几人
      试衣服要不要等`,
      `Free fitting rooms
      How many changing rooms of a clothes shop are empty and how many people queue
      Wait before trying something on`,
    ),
    parameters: [
      param(
        'shop',
        'shop|store|fuzhuangdian|brand|shopName',
        BRAND_SHOPS,
        '服装店|哪家店',
        'clothes shop|store',
      ),
      optional(
        param(
          'section',
          'section|area|qu|department|roomType',
          choice(
            option('women', '女装区|女士', "women's|ladies"),
            option('men', '男装区|男士', "men's|gents"),
            option('kids', '童装区|儿童', "children's|kids"),
            option('wide', '无障碍|能推轮椅的', 'accessible|wheelchair'),
          ),
          '试衣间区域|哪一区',
          'section|kind of fitting room',
        ),
      ),
    ],
    questions: texts(
      `{shop}试衣间有空的吗
      {shop}{section}试衣间还空几间
      想试条裤子,{shop}要排队不
      {section}的试衣间{shop}有几个人在等
      {shop} 试衣间
      {shop}里能马上换上试试吗
      抱着一堆衣服,{shop}{section}试衣间排到几号
      {shop}换衣服的地方满了没
      带妈妈去{shop}试大衣,{section}试衣间有位置没
      店员问{shop}的试衣间还剩多少
      周末{shop}试穿得等吧,几个人
      {section}试衣间,{shop},空闲
      {shop}那边试衣服挤不挤
      赶时间,{shop}进去就能试吗`,
      `Any fitting rooms free at {shop}?
      {shop} changing rooms
      how long is the line to try things on at {shop}
      are the {section} fitting rooms in {shop} full
      I'm holding five dresses, can I get a cubicle at {shop} right away
      {section} changing room at {shop}, how many free
      how many people wait to try on clothes in {shop}
      in a hurry: could I try trousers on at {shop} now
      we need the {section} cubicles at {shop}, is one empty`,
    ),
    missing: [
      lacking(
        'shop',
        `试衣间还有空的吗\n试衣服要排队不`,
        `are any fitting rooms free\nis there a line to try things on`,
        `请问是哪家店?`,
        `Which shop?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'shop'),
      free: r.integer(1, 9),
      queue: r.integer(0, 22),
      total: r.integer(10, 18),
    }),
    answers: answers(
      `{shop}[{section}]试衣间共{total}间,空{free}间,排队{queue}人。
      {shop}[{section}]的试衣间还有{free}间空着(共{total}间),{queue}人在等。`,
      `{shop} has {free} of {total}[ {section}] fitting rooms free, {queue} people queue.`,
    ),
    empty: nothing(
      () => ({ free: 0 }),
      `{shop}[{section}]试衣间现在全满。`,
      `All[ {section}] fitting rooms at {shop} are taken.`,
    ),
  },
  {
    names: words('order_flowers|send_bouquet|songhua|flower_delivery|placeFlowerOrder'),
    descriptions: texts(
      `订花送花
      给某人在某天送一束花,可附卡片留言,返回单号和总价
      花店下单`,
      `Send flowers
      Orders a bouquet to a person for a day, with a card if wished, and returns the number and price
      Place an order with the flower shop`,
    ),
    parameters: [
      param(
        'bouquet',
        'bouquet|flowers|hua|product|bouquetName',
        BOUQUETS,
        '花束|哪种花',
        'bouquet|which flowers',
      ),
      param(
        'recipient',
        'recipient|to|shouhuaren|receiver|sendTo',
        bank('person'),
        '收花人|送给谁',
        'recipient|who gets them',
      ),
      param(
        'date',
        'date|delivery_date|riqi|day|deliverOn',
        date,
        '送花日期|哪天送',
        'delivery date|day',
      ),
      optional(
        param(
          'message',
          'card|message|liuyan|note|cardText',
          among(
            '生日快乐|早日康复|对不起|在一起的第1000天|开业大吉|谢谢你一直在|想你了|新婚快乐|一路顺风|520|母亲节快乐|你是最好的|嫁给我|恭喜升职|永远在你身边|节日快乐呀|Love you|辛苦了|教师节好|我们和好吧|等你回家|平安喜乐|毕业快乐|祝好',
            'Happy birthday|get well soon|sorry|Thank you for everything|Miss you|Good luck on Monday|congratulations|Marry me|from all of us|Love always|welcome home|Best mum ever|you did it|Safe travels|to many more|520',
          ),
          '卡片留言|写在卡上的话',
          'card text|words on the card',
        ),
      ),
    ],
    questions: texts(
      `{date}给{recipient}送{bouquet}
      订一份{bouquet},{date}送{recipient}
      {recipient}{date}生日,送她{bouquet}
      {date}要给{recipient}一个惊喜,就{bouquet}吧
      {bouquet}送{recipient},{date}
      给{recipient}订{bouquet},{date}到,卡片写{message}
      {date}送到{recipient}手上:{bouquet},留言{message}
      {recipient}住院了,{date}送束{bouquet}去,附上{message}
      帮老板{date}给{recipient}买{bouquet}
      卡片上写{message},{bouquet},收花人{recipient},{date}
      结婚纪念日{date},{bouquet}一束给{recipient}
      客户{recipient}{date}搬新家,安排{bouquet}
      吵架了要道歉,{date}把{bouquet}给{recipient}送去,写上{message}
      {recipient} {bouquet} {date} 下单`,
      `Send {bouquet} to {recipient} on {date}
      {bouquet} for {recipient}, {date}
      I'd like {recipient} to get {bouquet} on {date}
      {recipient} has her birthday on {date}, order {bouquet}
      flowers for {recipient} {date}: {bouquet}, card {message}
      {recipient} is in hospital, have {bouquet} there on {date} saying {message}
      please write {message} on a card and send {recipient} {bouquet} on {date}
      on {date} the boss wants {bouquet} delivered to {recipient}
      place an order, {bouquet}, {recipient}, {date}`,
    ),
    missing: [
      lacking(
        'recipient',
        `{date}送一份{bouquet}\n订{bouquet},{date}送到`,
        `send {bouquet} on {date}\norder {bouquet} for {date}`,
        `请问送给谁?`,
        `Who should receive them?`,
      ),
      lacking(
        'date',
        `给{recipient}送{bouquet}\n订{bouquet}送{recipient}`,
        `send {bouquet} to {recipient}\n{bouquet} for {recipient} please`,
        `请问哪天送?`,
        `On which day?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'bouquet', 'recipient', 'date'),
      order_no: code(r, 'FL'),
      total_yuan: r.integer(59, 888),
    }),
    answers: answers(
      `已下单:{bouquet}{date}送给{recipient}[,卡片写“{message}”],单号{order_no},共{total_yuan}元。
      {date}给{recipient}送{bouquet}[(留言“{message}”)]已订好,{order_no},{total_yuan}元。`,
      `Ordered {bouquet} for {recipient} on {date}[ with the card "{message}"]: number {order_no}, {total_yuan} yuan.`,
    ),
  },
  {
    names: words('rental_cars_free|car_hire_availability|zuche_kucun|hire_car_price|getRentalCars'),
    descriptions: texts(
      `租车余量与日租
      某城市某天某类车还有几辆可租、一天多少钱
      查自驾租车`,
      `Rental cars available
      How many hire cars of a class are free in a city on a day, and the daily price
      Look for a car to drive yourself`,
    ),
    parameters: [
      param(
        'city',
        'city|location|chengshi|pickup_city|pickUpCity',
        bank('city'),
        '取车城市|在哪里取车',
        'pick-up city|where',
      ),
      param(
        'class',
        'car_class|class|chexing|category|carType',
        choice(
          option('compact', '小型车|两厢小车', 'compact|small car'),
          option('sedan', '轿车|三厢车', 'sedan|saloon'),
          option('suv', 'SUV|越野车', 'SUV|off-roader'),
          option('van', '商务车|七座车', 'minivan|seven-seater'),
          option('ev', '电动车|新能源车', 'electric car|EV'),
        ),
        '车型类别|哪类车',
        'class of car|kind of car',
      ),
      param(
        'date',
        'date|pickup_date|quche|from|pickUpDate',
        date,
        '取车日期|哪天开始',
        'pick-up date|from which day',
      ),
      optional(
        param(
          'automatic',
          'automatic|auto|zidong|is_automatic|automaticOnly',
          flag(
            '自动挡的|自动挡',
            'with automatic gears|automatic',
            '手动挡的|手动挡',
            'with manual gears|stick shift',
          ),
          '是否自动挡|变速箱',
          'automatic or manual|gearbox',
        ),
      ),
    ],
    questions: texts(
      `{city}{date}租{class}有吗
      {date}在{city}租一辆{class}多少钱一天
      {city}{class}{date}还剩几台
      一家人去{city}自驾,{date}起要{class},有没有
      {city} {class} {date} 租车
      我{date}下飞机到{city},想自己开{class}
      {date}{city}有{class}吗,要{automatic}
      {class}日租多少?{city},{date}取
      {automatic}{class},{city},{date}
      我车技一般,{city}{date}租{class}要{automatic}有没有
      {city}那边{date}{class}订光了没
      带客户跑{city},{date}弄辆{class}要多少钱
      {date}起在{city}用车,{class}一天什么价
      长假自驾怕没车,{city}{date}的{class}还有吧`,
      `Is there a {class} to hire in {city} on {date}?
      {city} {class} {date} rental
      how much a day for a {class} in {city} from {date}
      we land in {city} on {date} and want to drive a {class}
      any {class} left for {date} in {city}, {automatic}
      hire car, {city}, {date}, {class}
      I'm no great driver: {class} {automatic} in {city} on {date}
      what would a {class} cost us if we pick it up in {city} {date}
      are all {class} models gone in {city} for {date}`,
    ),
    missing: [
      lacking(
        'date',
        `{city}租{class}有吗\n在{city}租一辆{class}多少钱一天`,
        `can I hire a {class} in {city}\n{city} {class} rental price`,
        `请问哪天取车?`,
        `From which day?`,
      ),
      lacking(
        'city',
        `{date}租{class}多少钱\n{date}想租一辆{class}`,
        `I need a {class} from {date}\nhire a {class} on {date}, how much`,
        `请问在哪个城市取车?`,
        `In which city?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'city', 'date'),
      available: r.integer(1, 40),
      yuan_per_day: r.integer(89, 780),
      deposit_yuan: r.pick([0, 1000, 2000, 3000]),
    }),
    answers: answers(
      `{city}{date}[{automatic}]{class}还有{available}辆,一天{yuan_per_day}元,押金{deposit_yuan}元。
      {date}{city}可租[{automatic}]{class}{available}辆,日租{yuan_per_day}元(押金{deposit_yuan}元)。`,
      `In {city} {available} cars ({class}[, {automatic}]) are free on {date}, {yuan_per_day} yuan a day, deposit {deposit_yuan}.`,
    ),
    empty: nothing(
      () => ({ available: 0 }),
      `{city}{date}没有[{automatic}]{class}可租。`,
      `No {class}[ {automatic}] is left in {city} on {date}.`,
    ),
  },
  {
    names: words('book_salon|salon_appointment|meirong_yuyue|reserve_stylist|bookBeautySlot'),
    descriptions: texts(
      `美容美发预约
      约某位技师在某天做某个项目,返回时间和预约号
      登记到店服务`,
      `Book a salon appointment
      Reserves a stylist for a treatment on a day and returns the hour and the number
      Make a hair or beauty booking`,
    ),
    parameters: [
      param(
        'stylist',
        'stylist|technician|jishi|staff|stylistName',
        STYLISTS,
        '技师|找谁做',
        'stylist|who does it',
      ),
      param(
        'service',
        'service|treatment|xiangmu|kind|serviceType',
        choice(
          option('cut', '剪发|理发', 'haircut|trim'),
          option('color', '染发|染头发', 'hair colouring|dye job'),
          option('perm', '烫发|烫头', 'perm'),
          option('nails', '美甲|做指甲', 'manicure|nails'),
          option('facial', '面部护理|洗脸', 'facial'),
          option('lashes', '接睫毛|嫁接睫毛', 'lash extensions|lashes'),
        ),
        '服务项目|做什么',
        'treatment|service',
      ),
      param(
        'date',
        'date|day|riqi|appointment_date|onDate',
        date,
        '到店日期|哪天',
        'day|date of the visit',
      ),
    ],
    questions: texts(
      `约{stylist}{date}{service}
      {date}想找{stylist}{service}
      帮我约{date}的{service},找{stylist}
      {stylist}{date}给我{service},排一下
      {date}{service}要{stylist}做
      预约{service} {stylist} {date}
      过年前得{service},{date}约{stylist}
      我只认{stylist},{date}去{service}
      {service},{date},指定{stylist}
      女儿毕业典礼,{date}请{stylist}帮她{service}
      {stylist}那里{date}给我留个{service}的位置
      {date}下班过去{service},还是{stylist}
      头发太长了,{date}让{stylist}{service}
      {stylist} {service} {date} 登记`,
      `Book {stylist} for {service} on {date}
      {service} with {stylist}, {date}
      I want {stylist} to do my {service} on {date}
      put me down for {service} on {date} with {stylist}
      on {date} I'd come in after work for {service}, only with {stylist}
      my daughter graduates, she needs {service} from {stylist} on {date}
      appointment: {stylist}, {date}, {service}
      {date} {stylist} {service} please
      could {stylist} fit in {service} on {date}, book it`,
    ),
    missing: [
      lacking(
        'service',
        `约{stylist}{date}\n{date}想去找{stylist}`,
        `book {stylist} on {date}\nan appointment with {stylist} on {date}`,
        `请问做什么项目?`,
        `Which treatment would you like?`,
      ),
      lacking(
        'date',
        `约{stylist}{service}\n想找{stylist}{service}`,
        `book {stylist} for {service}\n{service} with {stylist} please`,
        `请问约哪天?`,
        `For which day?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'stylist', 'date'),
      time: clock(r),
      number: code(r, 'S'),
      price_yuan: r.integer(38, 980),
    }),
    answers: answers(
      `已约{stylist}{date}{time}{service},预约号{number},{price_yuan}元。
      {date}{time}{stylist}的{service}约好了,号码{number},价格{price_yuan}元。`,
      `Booked {stylist} on {date} at {time} for {service}: number {number}, {price_yuan} yuan.`,
    ),
  },
  {
    names: words(
      'scale_accuracy|check_store_scale|dianzicheng_jiaozhun|weighing_error|getScaleCheck',
    ),
    descriptions: texts(
      `超市电子秤检定
      某台秤上次校准在哪天、误差几克、谁校的
      看称得准不准`,
      `Accuracy of a shop scale
      When a weighing scale was last calibrated, its error in grams and by whom
      Does it weigh right`,
    ),
    parameters: [
      param(
        'scale',
        'scale|device|cheng|scale_name|scaleId',
        SCALES,
        '秤的名称|哪台秤',
        'scale|which weighing scale',
      ),
    ],
    questions: texts(
      `{scale}准不准
      {scale}上次校准哪天
      顾客说{scale}缺斤少两,误差多少
      {scale}差几克
      {scale} 校准记录
      市监局来查,{scale}检定到什么时候做的
      {scale}是谁校的
      用{scale}称出来跟家里不一样,查一下
      {scale}该校了吧
      请看下{scale}的误差
      怀疑{scale}偏重,最近一次检测偏多少
      {scale}砝码试过没有,结果呢
      投诉单里提到{scale},它称得对吗
      开店前例行:{scale}检过没`,
      `Does {scale} weigh correctly?
      {scale} calibration
      a customer claims {scale} cheats, how many grams is it off
      when did we last check {scale}
      who calibrated {scale}
      the inspector asks about {scale}
      I weighed it at home and got less than on {scale}, is that one off
      is it time to adjust {scale} again, when was it done
      error of {scale} in grams`,
    ),
    missing: [
      lacking(
        'scale',
        `秤准不准\n电子秤上次校准是哪天`,
        `does the scale weigh correctly\nwhen was the scale last calibrated`,
        `请问是哪台秤?`,
        `Which scale?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'scale'),
      checked_on: day(r, 2025, 2026),
      error_g: r.integer(0, 15),
      inspector: someone(r),
    }),
    answers: answers(
      `{scale}上次校准是{checked_on},误差{error_g}克,由{inspector}校。
      {inspector}{checked_on}校过{scale},误差{error_g}克。`,
      `{scale} was last calibrated on {checked_on} by {inspector}, error {error_g} grams.`,
    ),
    empty: nothing(
      () => ({ checks: [] }),
      `{scale}没有校准记录。`,
      `There is no calibration on file for {scale}.`,
    ),
  },
  {
    names: words(
      'live_link_stock|livestream_item_left|zhibo_lianjie_kucun|live_deal|getLiveLinkStock',
    ),
    descriptions: texts(
      `直播间链接库存
      某直播间几号链接还剩多少件、直播价多少
      看主播挂的货抢完没有`,
      `Stock behind a link in a live sale
      Pieces left and the live price for a numbered link of a selling room
      Is the streamer's offer gone`,
    ),
    parameters: [
      param(
        'room',
        'room|live_room|zhibojian|channel|roomName',
        LIVE_ROOMS,
        '直播间|哪个直播间',
        'live room|selling channel',
      ),
      param(
        'link',
        'link|link_no|lianjie|number|linkNumber',
        integer(3, 99),
        '几号链接|链接序号',
        'link number|which link',
      ),
    ],
    questions: texts(
      `{room}{link}号链接还有货吗
      {room}的{link}号链接多少钱
      {link}号链接在{room}抢完没
      {room} {link}号 库存
      主播说最后五十单,{room}{link}号链接真的快没了?
      {room}直播间{link}号还剩几件
      {link}号,{room},还能拍吗
      运营催补货,{room}里{link}号链接余多少
      我手慢了,{room}那个{link}号链接没了吧
      看{room}直播想下单{link}号,现在什么价
      {room}刚上的{link}号链接卖空没有
      场控要改价,先看{room}{link}号链接现价
      {room}挂的第{link}个链接还剩多少
      给我妈抢{room}{link}号链接,来得及吗`,
      `Is link {link} in {room} sold out?
      {room} link {link} stock
      how many pieces are left at link {link} in {room}
      what is the live price of number {link} on {room}
      the host says last fifty, is link {link} of {room} really almost gone
      watching {room}, I'd like number {link}, how much
      operations need to refill: link {link}, {room}
      was I too slow for link {link} on {room}
      {room}, {link}: anything left`,
    ),
    missing: [
      lacking(
        'link',
        `{room}的链接还有货吗\n{room}那个抢完没`,
        `is the offer in {room} sold out\nhow many are left in {room}`,
        `请问是几号链接?`,
        `Which link number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room', 'link'),
      left: r.integer(1, 2400),
      live_price_yuan: real(r, 4, 399),
      sold: r.integer(20, 9000),
    }),
    answers: answers(
      `{room}{link}号链接还剩{left}件,直播价{live_price_yuan}元,已卖{sold}件。
      {room}的{link}号链接卖了{sold}件,余{left}件,现价{live_price_yuan}元。`,
      `Link {link} in {room} has {left} pieces left at {live_price_yuan} yuan, {sold} sold.`,
    ),
    empty: nothing(
      () => ({ left: 0 }),
      `{room}{link}号链接已经抢光。`,
      `Link {link} in {room} is sold out.`,
    ),
  },
]
