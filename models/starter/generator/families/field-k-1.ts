/** Farms, fish ponds, forests, food works, kitchens, hotels, travel, museums, cinemas, clubs. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, day, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const PONDS = among(
  '东塘|新塘|老虎坳三号塘|北二|水库尾|八斗丘|祠堂门口大塘|7号池|孵化池|西边那口|下湾|网箱C区|育苗车间2池|龙王庙|深水塘|杨树沟|高位池甲|P-12|外荡|半亩',
  'mill pond|P-12|lower basin|north raceway two|cage C|the deep one|hatchery|old quarry pond|tank seven|Willow|east lagoon|nursery|sluice end pond|reed bay',
)
const FISH = among(
  '草鱼|大黄鱼|加州鲈|南美白对虾|石斑|鳜鱼|澳洲小龙虾|鲫鱼|多宝鱼|梭子蟹|海参|青占鱼|带鱼|黄颡|红鳍东方鲀|花鲢|皮皮虾|文蛤|墨鱼仔|秋刀鱼',
  'carp|sea bass|white leg shrimp|trout|red king crab|cod|turbot|yellowfin tuna|squid|mackerel|hake|blue mussel|tilapia|black tiger prawn|eel',
)
const DISHES = among(
  '水煮牛肉|毛血旺|锅包肉|西湖醋鱼|干煸四季豆|肥肠鸡|蚂蚁上树|葱油拌面|夫妻肺片|烩面|小炒黄牛肉|佛跳墙|地三鲜|白切鸡|老醋花生|羊蝎子|腊味煲仔饭|粉蒸排骨|油泼面|炝锅鱼',
  'pad thai|lamb shank|fish pie|beef rendang|ramen|pork belly bao|mushroom risotto|laksa|spicy wings|house burger|duck leg confit|dal|sea bass ceviche|gnocchi',
)
const HALLS = among(
  '青铜馆|临展一厅|书画|库房乙|瓷器陈列室|二楼回廊|序厅|修复室|民俗馆西侧|玉石厅|地下三库|儿童馆|石刻长廊|远古厅|珍宝馆|碑亭|中庭',
  'bronze gallery|vault B|east wing|the rotunda|print room|temporary hall one|conservation studio|atrium|ceramics|lower store|sculpture court|map room',
)

export const families: Family[] = [
  {
    names: words('fertilizer_dose|nutrient_rate_for_plot|shifei_yongliang|plotFeedRate'),
    descriptions: texts(
      `查地块每亩施肥量
      某块地用某类肥料该撒多少公斤`,
      `Fertilizer rate of a field
      Kilograms per mu of one kind of nutrient for a plot`,
    ),
    parameters: [
      param(
        'plot',
        'plot|field|dikuai|fieldName|parcel',
        among(
          '河滩地|南坡|王家洼那十亩|桥头|试验田B|老苹果园|三角地|沙岗子|北大荒二连西|果园后|梯田第五层|水口田|F-09|机井东|黄土梁',
          'river strip|south slope|F-09|the ten acre bit|old orchard|bridge field|terrace five|sandy knoll|trial plot B|Long Meadow|well side|glebe',
        ),
        '地块|哪块地',
        'field|name of the plot',
      ),
      param(
        'kind',
        'kind|nutrient|feiliao|fertilizerCode|type',
        choice(
          option('UR', '尿素|氮肥|提苗用的白肥', 'urea|nitrogen'),
          option('DAP', '二铵|磷肥', 'phosphate|the phosphorus one'),
          option('MOP', '钾肥|氯化钾', 'potash|potassium'),
          option('CMP', '复合肥|三元肥', 'compound|all-in-one mix'),
          option('FYM', '农家肥|粪肥|猪粪羊粪', 'manure|muck'),
        ),
        '肥料代码',
        'fertilizer code',
      ),
    ],
    questions: texts(
      `{plot}{kind}一亩撒多少
      俺那{plot}该上几斤{kind}啊
      {kind}往{plot}那边撒,量咋定
      苗黄了想追{kind},地是{plot},用多少合适
      {kind},{plot},亩用量
      拖拉机都开到{plot}边上了才想起来问{kind}下多少
      按测土结果,{kind}在{plot}这块的推荐量是?
      给{plot}上{kind}的标准给我念念
      今年{kind}贵,{plot}能不能少撒,规定是多少公斤
      查施肥卡 {plot} {kind}
      技术员说{plot}缺肥,{kind}要补到多少
      撒肥机设几档得看{kind}每亩多少,{plot}的
      {plot}头年种豆子,现在下{kind}多少公斤合适
      老板要采购{kind},先看{plot}一亩吃多少
      你晓得{kind}放{plot}头要好多不
      多少公斤{kind}够{plot}用,一亩算`,
      `how much {kind} goes on {plot}
      {plot} {kind} rate
      The spreader is loaded with {kind}, what does {plot} take
      going by the soil test, {kind} for {plot} should be?
      leaves look pale over at {plot} so I'd like to give it {kind}, dose pls
      {kind} per mu, field is {plot}
      is there a recommended amount of {kind} for the {plot} side
      boss wants to buy {kind}; what would {plot} need
      tell me what {plot} gets in {kind}
      we did beans on {plot} last year, does that change the {kind} figure
      kilos of {kind}? for {plot}
      Look up {plot}, nutrient {kind}`,
    ),
    missing: [
      lacking(
        'kind',
        `{plot}一亩撒多少肥
        {plot}该上多少公斤`,
        `how much should I spread on {plot}
        rate for {plot}?`,
        `撒哪种肥料?`,
        `Which fertilizer?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'plot', 'kind'), kg_per_mu: r.integer(5, 60) }),
    answers: answers(
      `{plot}{kind}每亩{kg_per_mu}公斤。
      {plot}用{kind},一亩{kg_per_mu}公斤。`,
      `{plot} takes {kg_per_mu} kg of {kind} per mu.`,
    ),
  },
  {
    names: words('set_greenhouse_gear|drive_glasshouse_device|dapeng_shebei|moveGreenhousePart'),
    descriptions: texts(
      `大棚设备开度
      把某个棚的卷膜、遮阳网等开到百分之几`,
      `Open a device of a greenhouse
      Set vents, screens and the like of a house to a percentage`,
    ),
    parameters: [
      param(
        'house',
        'house|greenhouse|dapeng|shed|houseName',
        among(
          '草莓棚|玻璃房2|西瓜三号棚|连栋B|育苗棚|路边头一个|番茄大棚北排|G5|蝴蝶兰房|老棚|菌菇车间|日光温室十二|花卉中棚',
          'tomato house|G5|strawberry tunnel|the glass one|orchid room|north row three|nursery|herb shed|tunnel twelve|mushroom house',
        ),
        '棚名',
        'greenhouse',
      ),
      param(
        'gear',
        'gear|device|shebei|part|deviceCode',
        choice(
          option('RV', '顶窗|天窗|棚顶通风口', 'roof vent|top window'),
          option('SV', '侧卷膜|边膜|两边的膜', 'side curtain|side roll-up'),
          option('SN', '遮阳网|黑网', 'shade net|sun screen'),
          option('TC', '保温被|棉被', 'thermal blanket|night cover'),
        ),
        '设备代码',
        'device code',
      ),
      param('open', 'open|percent|kaidu|value', integer(5, 95), '开度百分比', 'opening in percent'),
    ],
    questions: texts(
      `{house}{gear}开到{open}
      把{gear}放到{open}%,{house}
      热死了,{house}里头{gear}给开{open}
      {gear}{open},棚是{house}
      起风了{house}的{gear}收到只剩{open}
      百分之{open}就行,{house}那边{gear}
      帮忙调{house} {gear} {open}
      {open}%的{gear},弄{house}那个
      太阳太毒{gear}拉{open}个点,我说的是{house}
      晚上降温,{house}先把{gear}设{open}吧
      我人在镇上,远程把{house}的{gear}动到{open}
      {gear}别全开,{open}够了,{house}那栋
      湿度高啊{house}要通一下,{gear}来个{open}
      设置 {open} {gear} {house}
      {house}昨儿{gear}忘了动,现在改成{open}
      先不管别的棚,只要{house}{gear}打{open}`,
      `open the {gear} of {house} to {open}
      {house} {gear} {open} percent
      it's boiling in {house}, {gear} at {open} please
      put {open}% on the {gear} over at {house}
      wind's up so bring {gear} down to {open} in {house}
      set {house}: {gear}, {open}
      I want {open} percent for {house}, the {gear} I mean
      cold night ahead, {gear} {open} for {house} thanks
      can u move {house}'s {gear} till {open}
      {gear} not fully, just {open}, {house} only
      In {house} please adjust the {gear} so that it stands at {open}
      from my phone: {open} on {gear} in {house}`,
    ),
    result: (args, r) => ({ ok: true, ...echo(args, 'house', 'gear', 'open'), at: clock(r) }),
    answers: answers(
      `{house}的{gear}已开到{open}%,时间{at}。
      {house}{gear}设为{open}%({at})。`,
      `The {gear} of {house} is now at {open}%, set at {at}.`,
    ),
    empty: nothing(
      () => ({ error: 'device offline' }),
      `{house}的{gear}离线,没能调节。`,
      `The {gear} of {house} is offline, so nothing moved.`,
    ),
  },
  {
    names: words('pond_reading|pond_water_value|yutang_shuizhi|readPondSensor'),
    descriptions: texts(
      `鱼塘水质读数
      看某口塘的溶氧、氨氮等最新数值`,
      `Water reading of a fish pond
      Newest oxygen, ammonia or other value of a pond`,
    ),
    parameters: [
      param('pond', 'pond|basin|yutang|pondName', PONDS, '塘名', 'pond'),
      param(
        'value',
        'value|metric|zhibiao|sensor|q',
        choice(
          option('DO', '溶氧|水里的氧气|含氧', 'dissolved oxygen|oxygen'),
          option('NH', '氨氮|氨', 'ammonia'),
          option('SAL', '盐度|咸淡', 'salinity|how salty it is'),
          option('TUR', '浑浊度|浊度', 'turbidity|murkiness'),
          option('ORP', '氧化还原|氧化电位', 'redox|redox potential'),
        ),
        '指标代码',
        'code of the value',
      ),
    ],
    questions: texts(
      `{pond}{value}多少
      看下{value},{pond}的
      鱼都浮头了,{pond}{value}还够不够
      {value}现在几多 {pond}
      半夜巡塘看不清,{pond}这头{value}报一下
      {pond}水有点怪,先查{value}
      刚换过水,{pond}那口{value}降了没
      探头数值:{pond},{value}
      手机上打不开,你告诉我{pond}的{value}
      {value}{pond}
      老陈问{pond}里{value}正不正常
      今早{value}是多少来着,不是别的塘,是{pond}
      我想加开增氧机,得看{pond}边上{value}
      {pond}要不要泼药?依{value}定,查一下
      最新{value}读数,塘口{pond}
      下苗前给我{pond}水的{value}`,
      `{value} in {pond}?
      what's {pond} showing for {value}
      fish are gasping at {pond}, check {value}
      {pond} {value} now
      give me the latest {value}, it's for {pond}
      before we stock {pond} I must know the {value}
      is the {value} ok over in {pond}
      we changed the water, so {value} at {pond} should be down?
      sensor says what about {value} for {pond}
      read {pond}'s {value} pls
      Could you tell me {value} of the {pond} water
      not the others, {pond} only: {value}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'pond', 'value'),
      reading: real(r, 0.1, 28),
      time: clock(r),
    }),
    answers: answers(
      `{pond}{value}是{reading},{time}测的。
      {time}{pond}的{value}读数{reading}。`,
      `The {value} in {pond} is {reading}, measured at {time}.`,
    ),
  },
  {
    names: words('stock_pond_fry|release_young_fish|toufang_yumiao|addFryToPond'),
    descriptions: texts(
      `登记投苗
      往哪口塘放什么苗、放多少尾`,
      `Register the stocking of a pond
      Which young fish went into which pond and how many`,
    ),
    parameters: [
      param('pond', 'pond|pond_name|tangkou|target', PONDS, '塘口', 'pond'),
      param('fish', 'fish|species|pinzhong|fryKind', FISH, '苗种', 'species'),
      param('count', 'count|number|weishu|qty', integer(200, 90000), '尾数', 'number of fish'),
    ],
    questions: texts(
      `{pond}投{fish}苗{count}尾
      今天往{pond}放了{count}尾{fish}
      {fish}{count},放{pond},记账
      {count}尾{fish}下到{pond}里了
      登记投苗:{fish},塘{pond},数量{count}
      苗车刚走,{pond}进了{fish},一共{count}
      {pond}里头又补了{fish},{count}尾左右,帮我录
      把{count}个{fish}苗记在{pond}名下
      记一笔{pond}{fish}{count}
      老板叫把{fish}全放{pond},{count}尾,写进台账
      {fish}苗,{count}尾的那批,进的{pond}
      昨儿漏记了,{pond}有{count}尾{fish}
      养{fish}的改成{pond}了,放苗{count}
      台账加一行,{count} {fish} {pond}
      水温稳了就下了苗,{fish}在{pond},总共{count}尾
      {pond}塘放苗量{count},品种{fish}`,
      `put {count} {fish} into {pond}
      {pond}: {count} {fish} fry in
      we've just stocked {pond} with {fish}, {count} of them
      log {fish} fry, {count}, pond {pond}
      {count} young {fish} went to {pond} this morning
      forgot to enter it yesterday, {pond} got {count} {fish}
      register stocking {fish} {pond} {count}
      the truck left, {fish} are all in {pond} now, {count} total
      please note that {pond} received {fish} fry numbering {count}
      add {count} to {pond}, they are {fish}
      into {pond} went {fish}; count {count}
      new batch of {fish} for {pond}, write {count}`,
    ),
    missing: [
      lacking(
        'pond',
        `今天放了{count}尾{fish}
        {fish}苗{count}尾,登记`,
        `log {count} {fish} fry
        we stocked {fish}, {count} of them`,
        `放在哪口塘?`,
        `Which pond did they go into?`,
      ),
    ],
    result: (args, r) => ({ record: code(r, 'FR'), ...echo(args, 'pond', 'fish', 'count') }),
    answers: answers(
      `已登记{record}:{pond}投放{fish}{count}尾。
      {pond}放{fish}{count}尾,记录号{record}。`,
      `Recorded as {record}: {count} {fish} into {pond}.`,
    ),
  },
  {
    names: words('landing_price|quay_fish_price|matou_yujia|auctionFishPrice'),
    descriptions: texts(
      `码头鱼价
      按品种和规格查今天到岸收购价`,
      `Price of fish at the quay
      What a species of one grade sells for when landed`,
    ),
    parameters: [
      param('fish', 'fish|species|yuzhong|catch', FISH, '鱼种', 'species'),
      param(
        'grade',
        'grade|class|guige|cond',
        choice(
          option('L1', '活的|活鲜|还蹦的', 'live|still alive'),
          option('C1', '冰鲜|冰的', 'chilled|on ice'),
          option('F1', '冻货|船冻|冻板', 'frozen|frozen on board'),
          option('X', '杂的|喂料用|下脚货', 'feed grade|trash fish'),
        ),
        '规格代码',
        'grade code',
      ),
    ],
    questions: texts(
      `{grade}{fish}什么价
      {fish}{grade}今天码头收多少
      靠岸了,一舱{fish}全是{grade},卖几块
      {fish}行情,要{grade}的
      码头{fish}价 {grade}
      饭店要{grade}{fish},我得先知道到岸价
      {grade}的话{fish}一斤几多钱啊
      依家{fish}{grade}点卖
      今朝{fish}涨了伐,{grade}的价钿
      {grade},{fish},收购价查一下
      贩子压价太狠,{fish}{grade}正经该啥价
      我问的是{grade},不是别的,{fish}多少钱
      拍卖厅报的{fish}{grade}单价
      {fish}货多了跌没跌,看{grade}
      卖{fish}划不划算,帮看{grade}价
      渔船老大想晓得{grade}{fish}现价`,
      `{grade} {fish} price at the quay
      what do they pay for {fish}, {grade}
      {fish} {grade} today?
      hold full of {fish} here, {grade}, what's it worth
      if it's {grade}, how much is {fish} a kilo
      the restaurant wants {grade} {fish} so what's the landing price
      auction quote: {fish}, {grade}
      did {fish} drop? I mean the {grade} kind
      the dealer's offer is low, proper rate for {grade} {fish} pls
      look up {grade} for {fish}
      price check, {fish} which is {grade}
      tell me what {fish} fetches {grade}`,
    ),
    result: (args, r) => ({ ...echo(args, 'fish', 'grade'), yuan_per_kg: real(r, 3, 180) }),
    answers: answers(
      `{fish}({grade})今天每公斤{yuan_per_kg}元。
      {grade}{fish}到岸价{yuan_per_kg}元一公斤。`,
      `{fish}, {grade}, is {yuan_per_kg} yuan a kilo at the quay.`,
    ),
    empty: nothing(
      () => ({ quotes: [] }),
      `今天没有{fish}({grade})的报价。`,
      `There is no quote for {fish}, {grade}, today.`,
    ),
  },
  {
    names: words('log_price_by_use|roundwood_price|yuanmu_jia|timberQuote'),
    descriptions: texts(
      `原木价格
      按树种和用材等级查每立方多少钱`,
      `Price of logs
      What a cubic metre of a tree species costs in a quality class`,
    ),
    parameters: [
      param(
        'tree',
        'tree|species|shuzhong|wood',
        among(
          '杉木|落叶松|水曲柳|桉树|马尾松|香樟|美国黑胡桃|柞木|白桦|楠木|缅甸花梨|杨木|红豆杉|奥古曼|辐射松|毛白杨|椴木',
          'oak|Scots pine|black walnut|larch|silver birch|Douglas fir|teak|beech|white ash|poplar|red cedar|western hemlock',
        ),
        '树种',
        'species',
      ),
      param(
        'use',
        'use|quality|dengji|class|sort',
        choice(
          option('V', '做贴面的|单板材|旋皮料', 'veneer|veneer logs'),
          option('S', '锯材|开板子的', 'sawlogs|for sawing'),
          option('P', '造纸材|纸浆用', 'pulpwood|for paper'),
          option('E', '烧火的|薪材|柴火', 'firewood|for burning'),
          option('M', '坑木|矿上用的', 'pit props|mine timber'),
        ),
        '用途等级代码',
        'code of the use class',
      ),
      optional(
        param(
          'dia',
          'dia|diameter_cm|jingji|d',
          integer(8, 70),
          '小头直径厘米',
          'top diameter in cm',
        ),
      ),
    ],
    questions: texts(
      `{tree}{use}一方多少钱
      {use},{tree},直径{dia}
      我山上砍了{tree},{dia}公分的,当{use}卖几多
      {tree}原木报价,要{use}的
      {use}行情咋样,{tree}
      径级{dia}的{tree}算{use}啥价
      林场要出一批{tree},都是{use},市场价给一个
      {tree}木头{use}{dia}厘米每立方价
      收{use}的贩子来了,{tree}按什么价给他
      几钱一方?{use},树是{tree}
      厂里做{use},想进{tree},先问价
      {tree}跌到多少了,{use}这类
      {dia}公分往上{tree}{use}值不值钱
      一车{tree}进场验成{use},单价多少
      查价 {use} {tree} {dia}
      把{tree}的{use}价发我`,
      `{tree} {use} price
      what's a cube of {tree} worth as {use}
      {dia} cm {tree}, {use}, per cubic metre?
      got some {tree} felled on the hill, all {use}, what can I ask
      quote for {use} in {tree} please
      if {tree} of {dia} cm goes as {use} how much is it
      buyers want {use}; {tree} price now
      {use}, species {tree}, diameter {dia}
      has {tree} come down? looking at {use}
      mill here, we take {use} and need a rate for {tree}
      pls check {tree} logs {use}
      at {dia} cm, would {tree} sold as {use} pay`,
    ),
    result: (args, r) => ({
      ...echo(args, 'tree', 'use', 'dia'),
      yuan_per_m3: r.integer(260, 9800),
      updated: day(r, 2026, 2026),
    }),
    answers: answers(
      `{tree}({use})[直径{dia}厘米,]每立方{yuan_per_m3}元,{updated}的价。
      {tree}{use}[、{dia}厘米]现价{yuan_per_m3}元每立方,更新于{updated}。`,
      `{tree}, {use}[, {dia} cm]: {yuan_per_m3} yuan per cubic metre as of {updated}.`,
    ),
  },
  {
    names: words('sterilize_schedule|retort_settings|shajun_gongyi|heatProcessFor'),
    descriptions: texts(
      `食品杀菌工艺
      某产品用某种包装时的杀菌温度和分钟数`,
      `Heat process of a packed food
      Temperature and minutes for a product in one kind of pack`,
    ),
    parameters: [
      param(
        'food',
        'food|product|chanpin|item',
        among(
          '八宝粥|红烧肉|椰汁|午餐肉|黄桃|即食燕窝|番茄酱|卤蛋|玉米粒|老坛酸菜|金枪鱼块|银耳莲子羹|豆豉鲮鱼|骨汤|宠物湿粮',
          'peach halves|tuna|baked beans|tomato paste|bone broth|sweet corn|luncheon meat|coconut milk|wet cat food|chickpea curry|soup',
        ),
        '产品',
        'product',
      ),
      param(
        'pack',
        'pack|container|baozhuang|packCode',
        choice(
          option('T2', '铁罐|马口铁|罐头', 'tin|can'),
          option('G1', '玻璃瓶|玻璃罐子', 'glass jar|glass'),
          option('RP', '软袋|铝箔袋|蒸煮袋', 'pouch|soft bag'),
          option('CU', '塑料杯|碗装|杯子', 'plastic cup|tub'),
        ),
        '包装代码',
        'pack code',
      ),
    ],
    questions: texts(
      `{food}{pack}杀菌多少度几分钟
      {pack}的{food}要煮多久
      换包装了,{food}改{pack},釜子怎么设
      {food} {pack} 杀菌公式
      今天第一锅是{food},用{pack},参数报给我
      {pack}装{food}那款温度定多少
      操作工问{food}({pack})要保温几分钟
      灌完{pack}之后{food}进釜,工艺多少
      客户来审厂要看{food}的{pack}热处理规程
      涨袋的原因找不到,先核{food}{pack}规定温度
      查一哈{pack}{food}咋个杀菌
      新品{food}试{pack},杀菌条件
      {pack}?对,{food},几度
      下班前把{food}用{pack}时的时间温度发群里
      釜3空了准备上{food},都是{pack},设定值呢
      温度时间表,{pack},{food}`,
      `how long and how hot for {food} in {pack}
      {food} {pack} retort settings
      we're changing {food} over to {pack}, what's the process
      {pack} {food}: minutes and temperature
      first batch today is {food}, {pack}, give me the numbers
      auditor wants the heat schedule of {food} packed as {pack}
      what do I set for {pack} when it's {food}
      bags... no sorry, {pack}, product {food}, temp?
      operator asks: {food} going into {pack}, hold time
      check the {food} rule, pack is {pack}
      need process for a {pack} filled with {food}
      pls the required cook for {food}, type {pack}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'food', 'pack'),
      celsius: r.integer(85, 127),
      minutes: r.integer(12, 75),
    }),
    answers: answers(
      `{food}({pack})杀菌{celsius}度,{minutes}分钟。
      {pack}{food}:{celsius}度保持{minutes}分钟。`,
      `{food} in {pack}: {celsius} degrees for {minutes} minutes.`,
    ),
  },
  {
    names: words('dish_note_to_kitchen|season_request|kouwei_beizhu|sendTasteNote'),
    descriptions: texts(
      `给后厨加口味备注
      指定桌号的某道菜怎么做`,
      `Send a taste note to the kitchen
      How one dish of a table shall be made`,
    ),
    parameters: [
      param(
        'table',
        'table|table_name|zhuohao|seat',
        among(
          '8号桌|牡丹厅|靠窗那桌|A12|大包间|二楼圆桌|吧台3|听雨轩|外摆6|主桌|卡座五|兰亭',
          'table 8|A12|window booth|the big round|bar 3|patio six|Rose room|corner',
        ),
        '桌',
        'table',
      ),
      param('dish', 'dish|item|cai|dishName', DISHES, '菜名', 'dish'),
      param(
        'taste',
        'taste|note|kouwei|flavourCode',
        choice(
          option('NS', '不要辣|免辣|一点辣都不能有', 'no chilli|not spicy at all'),
          option('XS', '特辣|变态辣|重辣', 'extra hot|very spicy'),
          option('LO', '少油|清淡点少放油', 'less oil|light on oil'),
          option('NC', '不放香菜|免芫荽', 'no coriander|without cilantro'),
          option('NG', '不放蒜|免葱蒜', 'no garlic|skip the garlic'),
          option('LS', '少盐|淡口', 'low salt|less salt'),
        ),
        '口味代码',
        'taste code',
      ),
    ],
    questions: texts(
      `{table}的{dish}{taste}
      跟后厨说{dish}{taste},{table}
      {taste}!{table}点的{dish}
      {table}有小孩,{dish}那份{taste}
      备注 {table} {dish} {taste}
      {dish}还没下锅吧?{table}要{taste}
      客人刚改口,{table}{dish}做成{taste}的
      给{dish}加一条{taste},桌是{table}
      麻烦{table}那边{dish}{taste},客人胃不好
      {taste}的{dish}送{table}
      刚才忘写了,{table}这份{dish},{taste}
      后厨注意,{dish},{taste},上{table}
      {table}吃不了重口,把{dish}改{taste}
      {taste}这条备注加在{table}的{dish}上
      厨师长,{table}{taste},只有{dish}要
      老客人在{table},他家{dish}一向{taste}`,
      `{dish} for {table}, {taste}
      tell the kitchen {table} wants the {dish} {taste}
      {taste} please on {table}'s {dish}
      kid at {table}, make that {dish} {taste}
      note: {table} / {dish} / {taste}
      has {dish} gone in yet? {table} says {taste}
      the guests changed their mind, {dish} {taste}, that's {table}
      add {taste} to the {dish} going to {table}
      {table} ah, their {dish} {taste} can
      forgot to write: {dish} must be {taste} at {table}
      chef, one {dish} {taste} over to {table}
      {table} is a regular, always has {dish} {taste}`,
    ),
    result: (args, r) => ({
      ticket: code(r, 'K'),
      ...echo(args, 'table', 'dish', 'taste'),
    }),
    answers: answers(
      `已通知后厨:{table}的{dish},{taste},单号{ticket}。
      {table}{dish}备注{taste}已发,单号{ticket}。`,
      `The kitchen knows: {dish} for {table}, {taste}, ticket {ticket}.`,
    ),
    empty: nothing(
      () => ({ error: 'already served' }),
      `{table}的{dish}已经上菜,备注没加上。`,
      `The {dish} for {table} is already served, so the note was not added.`,
    ),
  },
  {
    names: words('swap_dish_on_bill|replace_ordered_dish|huan_cai|changeDish'),
    descriptions: texts(
      `换菜
      把客人已点的一道菜换成另一道`,
      `Replace a dish on an order
      Take one ordered dish off and put another on`,
    ),
    parameters: [
      param('off', 'off|old_dish|yuan_cai|remove', DISHES, '原来的菜', 'dish to take off'),
      param('on', 'on|new_dish|xin_cai|add', DISHES, '换成的菜', 'dish to put on'),
    ],
    questions: texts(
      `{off}换{on}
      把{off}退了,来个{on}
      不要{off}了改成{on}吧
      {on}代替{off}
      我们想吃{on},{off}能换掉不
      {off}等太久,直接给我上{on}
      点错了,应该是{on},我点成{off}
      服务员,{on}来一份,{off}那份就不要了
      原单{off},改单{on}
      {off}没食材的话拿{on}顶
      客人说{off}太油,换上{on}
      还是{on}好,之前那个{off}取消
      {off}→{on},谢谢
      家里老人咬不动{off},麻烦换{on}
      唔要{off}啦,转{on}
      加{on}减{off}`,
      `swap {off} for {on}
      {on} instead of {off} please
      take {off} off and put {on} on
      can we get {on}, we don't want the {off} any more
      I ordered {off} by mistake, meant {on}
      {off} out, {on} in
      no more {off}? then make it {on}
      change of mind, cancel {off}, bring {on}
      replace the {off} we had with {on}
      guest says {off} is too heavy, give {on}
      lah, {off} too slow, just do {on}
      it should say {on} where it says {off}`,
    ),
    missing: [
      lacking(
        'on',
        `{off}不要了,换一个
        想把{off}换掉`,
        `swap the {off} for something else
        we'd like another dish in place of {off}`,
        `换成哪道菜?`,
        `Which dish would you like instead?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'off', 'on'), difference: r.integer(1, 60) }),
    answers: answers(
      `{off}已换成{on},差价{difference}元。
      换好了:{off}改为{on},相差{difference}元。`,
      `{off} is replaced by {on}; the difference is {difference} yuan.`,
    ),
    empty: nothing(
      () => ({ error: 'cooking' }),
      `{off}已经在做,换不成{on}。`,
      `{off} is already on the stove and can't become {on}.`,
    ),
  },
  {
    names: words('send_room_item|bedding_request|kefang_songwu|deliverAmenity'),
    descriptions: texts(
      `客房送物
      给某房间送枕头、被子等物品`,
      `Bring an item to a hotel room
      Have pillows, blankets and so on taken up to a room`,
    ),
    parameters: [
      param(
        'room',
        'room|room_name|fangjian|suite',
        among(
          '1208|海棠苑|总统套|606|湖景小木屋乙|亲子房2|918|松风阁|民宿阿福|B栋301|蜜月房|观山',
          '1208|Maple suite|606|lake cabin two|B301|honeymoon|garden room|918|Penthouse|the annexe',
        ),
        '房间',
        'room',
      ),
      param(
        'item',
        'item|amenity|wupin|itemCode',
        choice(
          option('PLW', '枕头|荞麦枕', 'pillow|another pillow'),
          option('QLT', '厚被子|棉被|加床被子', 'duvet|warm blanket'),
          option('CRB', '婴儿床|宝宝床', 'cot|baby bed'),
          option('HMD', '加湿器|喷雾的', 'humidifier|mist thing'),
          option('TWL', '浴巾|毛巾', 'bath towels|towels'),
          option('ADP', '转换插头|万能插座', 'plug adapter|socket converter'),
        ),
        '物品代码',
        'item code',
      ),
    ],
    questions: texts(
      `{room}送个{item}
      给{room}拿{item}上来
      {item},{room}
      房间好干哦,{room}要{item}
      我住{room},能不能给我{item}
      孩子睡不好,{item}一个送到{room}谢谢
      {room}客人打电话催{item}
      有没有{item}呀?{room}这边需要
      前台你好{room}缺{item}
      冻死我了,{item}快拿{room}来
      {item}送去{room}门口就行,别敲门
      昨天说好给{room}的{item}到现在都没有
      马上入住{room},提前放{item}
      帮{room}备好{item},客人九点到
      刚到{room}发现没{item},麻烦补
      要是有{item}就拿一个到{room}去`,
      `{item} to {room} please
      {room} needs {item}
      hi I'm in {room}, may I get {item}
      it's freezing, bring {item} up to {room}
      guests of {room} ask for {item} again
      send {room} some {item}, leave at the door
      do you have {item}? for {room}
      we were promised {item} in {room} yesterday, still nothing
      put {item} into {room} before the family arrives
      {room}, {item}, asap
      kindly arrange {item} for the {room} side
      could somebody run up with {item}, room is {room}`,
    ),
    result: (args, r) => ({
      job: code(r, 'HK'),
      ...echo(args, 'room', 'item'),
      minutes: r.integer(4, 35),
    }),
    answers: answers(
      `{item}约{minutes}分钟送到{room},工单{job}。
      已安排给{room}送{item},{minutes}分钟左右,工单{job}。`,
      `{item} will reach {room} in about {minutes} minutes, job {job}.`,
    ),
  },
  {
    names: words('tour_seat_price|package_tour_quote|xianlu_baojia|tripPackagePrice'),
    descriptions: texts(
      `旅游线路报价
      线路加团型,查每人价格和余位`,
      `Price of a package tour
      Price per head and seats left of a tour in one form`,
    ),
    parameters: [
      param(
        'tour',
        'tour|route|xianlu|tourName',
        among(
          '呼伦贝尔环线|云南六日|徽州|河西走廊全景|喀纳斯|长白山看雪|三峡游轮|桂林阳朔|漠河极光|海岛蜜月之旅|敦煌|闽南古厝|川西小环线|恩施',
          'Silk Road classic|Northern lights|Tuscany|island hopping|three gorges cruise|Kyoto in autumn|Patagonia|desert stars|Highlands|Baltic capitals',
        ),
        '线路',
        'tour',
      ),
      param(
        'form',
        'form|group_type|tuanxing|typeCode',
        choice(
          option('G', '跟团|大团|散客拼团', 'group tour|join a group'),
          option('V', '小包团|私家团|就我们一家人的团', 'private tour|just our family'),
          option('H', '自由行|机加酒', 'free and easy|flights plus hotel'),
          option('S', '夕阳红|老年团|爸妈慢游', 'senior tour|slow one for pensioners'),
          option('E', '研学|学生团', 'study tour|school group'),
        ),
        '团型代码',
        'code of the form',
      ),
    ],
    questions: texts(
      `{tour}{form}多少钱
      {form}去{tour}一个人几块
      想带爸妈走{tour},{form}的,还有位没
      {tour}这条线{form}价格
      {form},{tour},报价
      过年要出去,{form}吧,{tour}还剩几个位子
      客户在微信上催,{tour}{form}每人多少快点
      {tour}要是{form}贵不贵嘛
      门市问价:{form} {tour}
      同行价先不管,我要{form}{tour}的零售价
      我们公司三十来人选{tour},做{form}是啥价
      听说{tour}涨价了?{form}现在多少
      {form}的{tour}有名额吗 多少一位
      你给查查{tour}那边{form}咋卖
      娃放假了,报{form},看中了{tour},价钱呢
      价位?{tour}。{form}的`,
      `{tour} {form} price
      how much is {tour} as {form} per person
      {form}, {tour}, any seats
      want to take mum and dad on {tour}, {form}, cost?
      customer's waiting: {form} for {tour} please
      if we do {tour} as {form} what's it each
      {tour} has gone up I hear, {form} is how much now
      seats left and price, {tour}, {form}
      looking at {form} for the {tour} trip
      can you quote {form} on {tour}
      we're thinking {tour}... {form} maybe. how much
      what do you charge for {form} to do {tour}`,
    ),
    missing: [
      lacking(
        'tour',
        `{form}多少钱一个人
        想报{form},什么价`,
        `how much is {form}
        {form} price per head`,
        `想走哪条线路?`,
        `Which tour do you have in mind?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tour', 'form'),
      per_person: r.integer(680, 19800),
      seats: r.integer(1, 28),
    }),
    answers: answers(
      `{tour}{form}每人{per_person}元,剩{seats}个位。
      {tour}({form}){per_person}元一位,还有{seats}个名额。`,
      `{tour}, {form}: {per_person} yuan a head, {seats} seats left.`,
    ),
  },
  {
    names: words('visa_wait|visa_processing_days|qianzheng_tianshu|visaLeadTime'),
    descriptions: texts(
      `签证办理天数
      去某国某类签证要几个工作日、多少费用`,
      `Processing time of a visa
      Working days and fee for a country and a kind of visa`,
    ),
    parameters: [
      param('country', 'country|nation|guojia|dest', bank('country'), '国家', 'country'),
      param(
        'kind',
        'kind|visa_type|leixing|visaCode',
        choice(
          option('T', '旅游签|去玩的签证', 'tourist visa|holiday visa'),
          option('B', '商务签|去谈生意的', 'business visa|visa for meetings'),
          option('F', '探亲签|看孩子的签证', 'family visa|visa to see relatives'),
          option('D', '留学签|念书的签证', 'student visa|study visa'),
          option('W', '工签|打工的签证', 'work visa|work permit'),
        ),
        '签证类型代码',
        'visa code',
      ),
    ],
    questions: texts(
      `{country}{kind}几天出
      办{kind}去{country}要多久多少钱
      {kind}{country}加急不加急正常几个工作日
      下月展会在{country},{kind}来得及吗
      {country}的{kind}费用
      客人材料齐了,{country},{kind},送签多久
      {kind}最近慢不慢?{country}那边
      女儿在{country},{kind}怎么个时间
      {country} {kind} 工作日
      门市同事想知道{kind}到{country}收多少费几天
      机票没敢买,先问{country}这边{kind}多长时间下来
      {kind}多久能下?人要去的是{country}
      帮查{country}出{kind}的天数
      预算里加签证,{country}{kind}多少
      去{country}转机不算,正经办{kind}几天
      好多天哦?{country},{kind}`,
      `how long for a {kind} to {country}
      {country} {kind} days and fee
      trade fair in {country} next month, is there time for a {kind}
      {kind} for {country} please
      my daughter lives in {country}, I'd need a {kind}, how many days
      client's papers are complete: {country}, {kind}, lead time?
      haven't bought flights, {country} first, how slow is the {kind}
      what does the {kind} cost when going to {country}
      processing, {kind}, {country}
      is {country} quick with a {kind}
      want to go {country} only, {kind} take how many days ah
      getting a {kind}, destination {country}, working days`,
    ),
    result: (args, r) => ({
      ...echo(args, 'country', 'kind'),
      working_days: r.integer(3, 45),
      fee: r.integer(200, 3600),
    }),
    answers: answers(
      `{country}{kind}要{working_days}个工作日,费用{fee}元。
      办{country}{kind}:{working_days}个工作日,{fee}元。`,
      `A {kind} for {country} takes {working_days} working days and costs {fee} yuan.`,
    ),
  },
  {
    names: words('move_exhibit|shift_artefact|zhanpin_nuoyi|relocateExhibit'),
    descriptions: texts(
      `展品移位
      把一件展品从一个厅挪到另一个厅或库房`,
      `Move an exhibit
      Take an object from one hall or store to another`,
    ),
    parameters: [
      param(
        'object',
        'object|exhibit|zhanpin|artefact',
        among(
          '青花缠枝莲纹罐|陶俑|西周铜鼎|唐三彩骆驼|恐龙腿骨|龙袍|甲骨残片四|竹简|鎏金佛像|老座钟|山水手卷|玉璧|航海图|秦弩机',
          'bronze tripod|Viking sword|the silk robe|marble torso|mammoth tooth|globe|Roman glass bowl|oil portrait 14|clay horse|sextant',
        ),
        '展品',
        'object',
      ),
      param('from', 'from|from_hall|yuan_ting|src', HALLS, '原处', 'where it is'),
      param('to', 'to|to_hall|xin_ting|dst', HALLS, '去处', 'where it goes'),
    ],
    questions: texts(
      `{object}从{from}移到{to}
      {from}的{object}搬去{to}
      把{object}挪进{to},现在在{from}
      {to}布展要用{object},由{from}提
      {object}:{from}→{to}
      出库单,{from}出,{to}进,{object}一件
      {from}漏水了!{object}赶紧送{to}
      请登记{object}离开{from}改陈{to}
      周一闭馆那天{object}自{from}转{to}
      去{to}吧,{object}别放{from}了
      领导想在{to}看见{object},目前{from}里摆着
      {to}接收{from}的{object}
      {object}要修,{from}撤下,放{to}
      我写反了,是从{from}到{to},东西是{object}
      移位 {object} {from} {to}
      展期结束{object}回{to},原先借展在{from}`,
      `move {object} from {from} to {to}
      {object} goes to {to}, out of {from}
      {from} is leaking, get {object} over to {to}
      {to} needs {object}, it's in {from} now
      take {object} down in {from} and store it in {to}
      from {from} into {to}: {object}
      relocation, object {object}, {from} then {to}
      on closing day shift {object} out of {from}, new place {to}
      {object} {from} {to}
      the director wants {object} in {to} rather than {from}
      end of the loan, {object} leaves {from} for {to}
      please register: {to} receives {object} off {from}`,
    ),
    result: (args, r) => ({
      slip: code(r, 'EX'),
      ...echo(args, 'object', 'from', 'to'),
      handler: someone(r),
    }),
    answers: answers(
      `{object}从{from}移到{to},经手人{handler},单号{slip}。
      已登记{slip}:{object}由{from}到{to},{handler}经手。`,
      `{object} moves from {from} to {to}, handled by {handler}, slip {slip}.`,
    ),
  },
  {
    names: words('film_version_shows|count_shows_by_format|yingpian_banben|showsInFormat'),
    descriptions: texts(
      `影片版本场次
      某部片子某个制式今天排了几场、最早几点`,
      `Shows of a film in one format
      How many shows a film has in a format today and when the first is`,
    ),
    parameters: [
      param(
        'film',
        'film|movie|yingpian|title',
        among(
          '长夜将尽|哑巴侦探|回家的船|二十三号列车|春天不哭|铁匠|狐狸嫁女|深海邮差|爸爸是个稻草人|零下四十度|麦田|飞云浦',
          'The Quiet Harbour|Ironmonger|Train Twenty-Three|Postman of the Deep|Scarecrow Dad|Wheat|Long Night|A Fox Wedding|Below Forty',
        ),
        '片名',
        'title',
      ),
      param(
        'format',
        'format|version|zhishi|fmt',
        choice(
          option('IX', '巨幕|大银幕', 'giant screen|the huge screen'),
          option('3', '立体|戴眼镜看的', 'three-D|with glasses'),
          option('OV', '原声|原版带字幕', 'original sound|subtitled'),
          option('DB', '配音|国语配音', 'dubbed|dubbed version'),
          option('MX', '动感座椅|会晃的椅子', 'moving seats|shaking seats'),
        ),
        '制式代码',
        'format code',
      ),
    ],
    questions: texts(
      `{film}{format}有几场
      今天{format}的{film}最早几点
      {format}{film}排了没
      要看{format},{film},场次
      带孩子看{film},{format}那种还有吗几点
      {film}这片子{format}场多不多
      我老婆非要{format},你看看{film}
      {film} {format} 排片数
      经理问{film}今天{format}排几场
      {format}厅今天放不放{film}
      {film}好像没{format}?查一下
      第一场{format}是几点,片子叫{film}
      不看普通的,就{format},{film}
      {film}片长我知道,{format}几场
      听说{format}很爽,{film}在你们家排多少
      想订{film},要{format},几时开始`,
      `{film} {format} shows today
      how many {format} screenings of {film}
      first showing of {film}, {format}
      is {film} on {format} today
      wife insists on {format}, any {film}
      {format} for {film}, when does it start
      taking the kids to {film}, want it {format}
      do you run {film} {format} at all
      manager asks: {film}, {format}, number of shows
      not the normal one, {format}, film is {film}
      what about {film} {format} this evening, first start?
      count {format}, {film}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'film', 'format'),
      shows: r.integer(1, 9),
      first: clock(r),
    }),
    answers: answers(
      `{film}({format})今天{shows}场,最早{first}。
      今天{film}{format}排了{shows}场,首场{first}。`,
      `{film}, {format}: {shows} shows today, the first at {first}.`,
    ),
    empty: nothing(
      () => ({ shows: 0 }),
      `{film}今天没有{format}场。`,
      `{film} has no {format} show today.`,
    ),
  },
  {
    names: words('restring_racket|racket_stringing_order|chuanxian_dan|newStringJob'),
    descriptions: texts(
      `球拍穿线下单
      给一支球拍按某种线和磅数穿线`,
      `Order a racket restring
      String a racket with one kind of string at a tension in pounds`,
    ),
    parameters: [
      param(
        'racket',
        'racket|frame|qiupai|racketName',
        among(
          '天斧99|疾光|小黑拍|老款弓箭11|风刃|双打那支红拍|雷霆80攻|入门碳素|蓝胖子|战戟八千|女儿的轻羽',
          'Blade Pro|the red one|Astro nine|Featherlight|Thunder 80|old wooden frame|Speed junior|Viper|Storm tour',
        ),
        '球拍',
        'racket',
      ),
      param(
        'string',
        'string|line|xian|stringCode',
        choice(
          option('S65', '耐打的线|结实的粗线', 'durable string|the thick string'),
          option('S80', '高弹线|弹性好的', 'lively string|the bouncy string'),
          option('NGT', '羊肠|天然肠线', 'natural gut|gut'),
          option('HYB', '子母线|横竖两种线', 'hybrid string|two different strings'),
          option('POL', '聚酯硬线|硬线', 'polyester|the stiff string'),
        ),
        '线种代码',
        'string code',
      ),
      param('pounds', 'pounds|tension|bangshu|lbs', integer(18, 60), '磅数', 'tension in pounds'),
    ],
    questions: texts(
      `{racket}穿{string},{pounds}磅
      {pounds}磅{string},拍子{racket}
      给我{racket}换{string}拉{pounds}
      断线了!{racket}还是用{string},{pounds}磅
      帮{racket}这支上{string},磅数{pounds}
      {string}拉到{pounds}磅,我的{racket}放前台了
      手腕不好,{racket}降到{pounds}磅吧,线要{string}
      穿线单:{racket}/{string}/{pounds}
      周末打比赛,{racket}急穿{string}{pounds}磅
      学员说{racket}太软,改{string}加到{pounds}
      {racket}上回什么线忘了,这回{string},{pounds}磅
      {pounds}磅行不行?{racket},想试{string}
      请师傅拿{string}穿{racket},定{pounds}
      登记一支{racket},{pounds}磅,{string}
      想打着脆一点,{string}配{racket},{pounds}
      老板穿个拍 {racket} {pounds} {string}`,
      `string {racket} with {string} at {pounds} pounds
      {racket}, {string}, {pounds} lbs
      my {racket} snapped again, {string} please, {pounds}
      {pounds} pounds on the {racket}, I'd like {string}
      {string} in {racket}, tension {pounds}
      sore wrist so only {pounds} for {racket}, and {string}
      left {racket} at the desk: {string}, {pounds} pounds
      match on Sunday, rush job, {racket} at {pounds} using {string}
      could the stringer put {string} into {racket}, {pounds} lbs
      want to try {string}, {pounds}, the frame is {racket}
      coach tells me {pounds} is right for {racket} with {string}
      restring: {string} / {pounds} / {racket}`,
    ),
    missing: [
      lacking(
        'pounds',
        `{racket}穿{string}
        给{racket}换{string},今天能拿吗`,
        `string {racket} with {string}
        {racket} needs {string}`,
        `拉多少磅?`,
        `At how many pounds?`,
      ),
    ],
    result: (args, r) => ({
      job: code(r, 'ST'),
      ...echo(args, 'racket', 'string', 'pounds'),
      ready: day(r, 2026, 2026),
    }),
    answers: answers(
      `{racket}穿{string}{pounds}磅,单号{job},{ready}取。
      穿线单{job}:{racket},{string},{pounds}磅,{ready}好。`,
      `Job {job}: {racket} with {string} at {pounds} pounds, ready on {ready}.`,
    ),
  },
]
