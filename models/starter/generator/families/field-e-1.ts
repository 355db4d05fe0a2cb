/** Homes and their upkeep: management fees, parking, heating, handover, renovation, renting, cleaning, patrols. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, flag, integer, lacking } = s
const { nothing, option, optional, param, periods, real, rowsOf, someone, texts, words } = s

const UNITS = among(
  '3栋1802|7幢二单元501|12-1-303|B座2206|桂花苑9号|在水一方5-902|5号楼底商3|东区18-402|16#1单元1101|我的家园2-101|LOFT-908|有巢公寓1207|顶楼复式2|还乡河8号|中海里3-2|7A-1503|北里21楼3门602|现代名居12|听雨轩丙栋|T3-4001|要塞路6号楼|老干部楼4-1|多蓝水岸11-3|梧桐 6-602|处州府西3',
  'Flat 7|12B|Tower 2 1804|the garden flat|Unit 3-06|Maple Court 9|apartment 21|Penthouse A|4 On the Green|Block C 117|the old gatehouse|Room 5 East|loft 908|2nd floor left|Harbour View 33|house 16|Suite 40|Willow End',
)
const ESTATES = among(
  '万科城市花园|在水一方|我的家园|现代名居|中海里|有巢公寓|碧桂园三期|春江花月|86街区|香榭丽舍|MOMA国际|和平里东区|水木清华B区|还建小区|锦绣江南|鑫苑鑫都汇|处州府|翡翠湾2-C|阳光100里|悦澜轩|西溪的院子|老纺织厂宿舍|今朝里|Loft时区|看丹路大院',
  'Maple Court|The Docks|Riverside East|Orchard Park 2|old mill|Kingsway Gardens|seven oaks|Harbour View|North Gate|Elm Square|the Quarter|St Anne Close|Beacon Hill|Parkside|Green Lanes|Canal Wharf|windmill rise|Phase 3',
)

export const families: Family[] = [
  {
    names: words('management_fee_owed|unpaid_fees|wuyefei_qianfei|home_arrears|getFeeDebt'),
    descriptions: texts(
      `物业费欠费
      某户还欠多少物业管理费、从几月起没交、上次缴款日期
      按房号看业主欠缴金额`,
      `Unpaid management fee of a home
      What a unit still owes, since which day, and its last payment
      Arrears by unit`,
    ),
    parameters: [
      param(
        'unit',
        'unit|room|house|fanghao|unitNo|home',
        UNITS,
        '房号|哪一户',
        'unit|number of the home',
      ),
    ],
    questions: texts(
      `{unit}还欠多少物业费
      {unit}上次是哪天交的钱
      我家{unit},物业那边还差多少没给
      {unit}欠费
      催缴名单上有{unit}吗,差几个钱
      {unit}的业主说早交清了,核一下欠不欠
      卖房过户要结清,{unit}欠物业多少
      从几月开始{unit}就没缴过
      帮查{unit}拖欠金额
      租客搬走了,{unit}这边账还平吗
      门禁卡被停了,是不是{unit}没缴管理费
      {unit}户主想一次付清,总共多少
      收费员问{unit}最近一笔是什么时候付的,还剩多少
      律师函要写数字:{unit}一共欠了多少元`,
      `How much does {unit} still owe?
      {unit} arrears
      has {unit} paid up
      when did the people in {unit} last pay their fee
      I live in {unit}, what do I owe the management
      we sell {unit} next week, is anything left to settle
      the owner of {unit} claims he paid, check it
      for the reminder letter: amount due from {unit}
      since when has {unit} been behind with its payments`,
    ),
    missing: [
      lacking(
        'unit',
        `物业费还欠多少
        我上次什么时候交的物业费`,
        `how much do I owe the management
        is my fee paid up`,
        `请问您的房号是?`,
        `Which unit is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'unit'),
      owedYuan: r.integer(180, 9800),
      since: day(r, 2025, 2025),
      last_paid: day(r, 2024, 2024),
    }),
    answers: answers(
      `{unit}还欠物业费{owedYuan}元,从{since}起未交,上次缴费是{last_paid}。
      {unit}欠{owedYuan}元({since}起),最近一次缴款{last_paid}。`,
      `{unit} owes {owedYuan} yuan since {since}; the last payment was on {last_paid}.
      {owedYuan} yuan are due from {unit} since {since}, last paid on {last_paid}.`,
    ),
    empty: nothing(() => ({ owedYuan: 0 }), `{unit}没有欠费。`, `{unit} owes nothing.`),
  },
  {
    names: words('management_fee_rate|fee_per_sqm|wuyefei_danjia|service_charge_rate|getFeeRate'),
    descriptions: texts(
      `物业费标准
      某小区某类房屋每平米每月收多少物业费、由哪家公司管
      查收费单价`,
      `Management fee rate of an estate
      Charge per square metre and month for a kind of property, and from when it holds
      Service charge by estate`,
    ),
    parameters: [
      param(
        'estate',
        'estate|community|compound|xiaoqu|estateName',
        ESTATES,
        '小区|楼盘名称',
        'estate|name of the compound',
      ),
      param(
        'kind',
        'property_type|kind|usage|leixing|unitType',
        choice(
          option('home', '住宅|普通住房', 'ordinary flats|apartments'),
          option('villa', '别墅|联排', 'villas|terraced houses'),
          option('shop', '商铺|底商|门面房', 'shops|ground-floor shops'),
          option('office', '写字间|办公用房', 'offices|office rooms'),
          option('cellar', '地下室|储藏间', 'cellars|storage rooms'),
        ),
        '房屋类型|什么用途的房子',
        'kind of property|use of the rooms',
      ),
    ],
    questions: texts(
      `{estate}{kind}物业费多少钱一平
      {estate}的{kind}每月一平收几块
      想在{estate}买{kind},管理费贵不贵
      {kind}在{estate}怎么收费
      {estate} {kind} 单价
      {estate}那边{kind}是不是涨价了,现在一平米多少
      算持有成本,{estate}{kind}按什么标准收
      听说{estate}换物业了,{kind}收费变没变
      {kind}每平方多少?小区叫{estate}
      中介问{estate}里{kind}一平要交几元
      {estate}现在{kind}收多少一平方
      我爸看中{estate}一套{kind},每个月物业按几块算
      {estate}业委会公示的{kind}收费标准是多少
      {kind}比别处贵吗,{estate}这个楼盘`,
      `What is the fee per square metre for {kind} in {estate}?
      {estate} {kind} service charge
      did {estate} raise its charge for {kind}
      how expensive is the upkeep of {kind} in {estate}
      we might buy in {estate}, what do they take for {kind} each month
      rate for {kind}, {estate}
      what do {kind} at {estate} pay per square metre
      the agent wants to know the monthly rate of {kind} in {estate}
      {kind} in {estate}: how many yuan a metre?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'estate', 'kind'),
      yuan_per_sqm: real(r, 0.8, 12, 2),
      valid_from: day(r, 2023, 2026),
      operator: r.pick(['绿城服务', '万家物业', '金碧物业', '长城楼宇', 'Homeline']),
    }),
    answers: answers(
      `{estate}{kind}的物业费是每平米每月{yuan_per_sqm}元,{valid_from}起执行,管理方为{operator}。
      {estate}的{kind}按{yuan_per_sqm}元/平米/月收,自{valid_from}起,由{operator}管理。`,
      `In {estate} the fee for {kind} is {yuan_per_sqm} yuan per square metre and month since {valid_from}, run by {operator}.`,
    ),
    empty: nothing(
      () => ({ rates: [] }),
      `{estate}没有{kind}的收费标准。`,
      `{estate} has no rate for {kind}.`,
    ),
  },
  {
    names: words('parking_bay_holder|who_rents_bay|chewei_zuhu|bay_tenant|getBayOwner|lookup_bay'),
    descriptions: texts(
      `车位使用人
      按车位编号查租给谁、登记的车牌、租到哪天
      车位是谁的`,
      `Who a parking bay is let to
      Tenant, registered plate and end of the lease by bay number
      Holder of a parking space`,
    ),
    parameters: [
      param(
        'bay',
        'bay|bay_no|space|chewei|bayNumber|spot',
        among(
          'B2-117|负一A036|地上12号|机械5层03|东库88|C区-209|人防006|丙-41|子母位7|P3 215|配电间旁9|西门外5|B1F-无障碍2|微型位033|立体库二-14|VIP01|中庭03|G18|南坡7-1|负三D4|处-12|有轨旁6|k05',
          'B2-117|bay 36|the corner spot|Level 1 12|East 88|C-209|P3 215|G18|disabled 2|north ramp 7|VIP 1|small 033|roof 14|k05|by the gate 5|Garage D4',
        ),
        '车位号|车位编号',
        'bay number|parking space',
      ),
    ],
    questions: texts(
      `{bay}是谁的车位
      {bay}租给谁了
      有人占了我的位,看看{bay}登记的是哪辆车
      {bay}租到什么时候
      {bay}这个位现在有人用没
      漏水滴到{bay}的车上了,要联系车主
      {bay} 使用人
      停在{bay}的应该是什么车牌
      保安说{bay}停错车,本来是谁租的
      想租{bay},它哪天到期
      {bay}位子归谁
      查一下地库{bay}登记人
      物业要施工,先通知{bay}的租户,叫什么
      刚空出来的{bay}原来是谁在停`,
      `Who rents {bay}?
      {bay} parking holder
      whose car belongs in {bay}
      until when is {bay} let
      somebody is blocking {bay}, which plate should be there
      water drips on the car in {bay}, whom do I call
      I would like {bay}, when does its lease end
      is {bay} taken by anyone
      before we paint the floor, tell me the tenant of {bay}`,
    ),
    missing: [
      lacking(
        'bay',
        `这个车位是谁的
        车位租到什么时候`,
        `whose parking bay is this
        until when is the bay let`,
        `请问车位编号是多少?`,
        `What is the number of the bay?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'bay'),
      holder: someone(r),
      plate: `${r.pick(['浙A', '沪B', '京N', '苏E'])}${r.integer(10000, 99999)}`,
      lease_end: day(r, 2026, 2027),
    }),
    answers: answers(
      `{bay}租给{holder},登记车牌{plate},租期到{lease_end}。
      {bay}的使用人是{holder}(车牌{plate}),{lease_end}到期。`,
      `{bay} is let to {holder}, plate {plate}, until {lease_end}.`,
    ),
    empty: nothing(() => ({ holder: '' }), `{bay}目前没有租出去。`, `{bay} is not let at present.`),
  },
  {
    names: words('register_visitor_car|allow_guest_car|fangke_cheliang|add_visitor_plate|letCarIn'),
    descriptions: texts(
      `登记访客车辆
      给来访车牌开通进小区的权限,可指定日期,写明去哪户
      访客车预约放行`,
      `Register a visitor's car
      Let a plate through the gate for a unit, on a day if given
      Add a guest vehicle`,
    ),
    parameters: [
      param(
        'plate',
        'plate|plate_no|car|chepai|licensePlate',
        bank('plate'),
        '车牌号|来访车辆',
        'plate number|car of the guest',
      ),
      param(
        'unit',
        'unit|host_unit|visiting|fanghao|destination',
        UNITS,
        '拜访的房号|去哪一户',
        'unit visited|home of the host',
      ),
      optional(
        param(
          'date',
          'date|visit_date|riqi|on|day',
          date,
          '来访日期|哪天来',
          'day of the visit|date',
        ),
      ),
    ],
    questions: texts(
      `给{plate}登记一下,来{unit}做客
      {plate}要进小区,去{unit}
      我朋友开{plate}来{unit},请放行
      {date}{plate}来{unit},麻烦先录上
      {unit}家来客人,车牌{plate}
      访客车{plate} {unit} {date}
      {unit}这户约了搬家公司,车是{plate},{date}到
      让门岗放{plate}进来,找{unit}的
      {plate}到{unit}送家具,道闸帮开一下权限
      我是{unit}业主,{date}有辆{plate}过来
      {plate}在门口被拦了,是来{unit}的亲戚
      {date}给{unit}的访客{plate}预约进门
      装修队的{plate}去{unit},加到白名单
      我妈{date}开{plate}到{unit},别拦她`,
      `Let {plate} in, it's coming to {unit}
      please register {plate} as a guest of {unit} for {date}
      my friend drives {plate} and visits {unit}
      {plate} visitor {unit} {date}
      the movers for {unit} arrive on {date}, their van is {plate}
      open the gate for {plate}, heading to {unit}
      {unit} expects a car, {plate}
      {plate} is stuck at the barrier, it belongs to visitors of {unit}
      could you add {plate} for {unit} on {date} so that the guard lets it pass`,
    ),
    missing: [
      lacking(
        'plate',
        `{unit}有客人开车来,登记一下
        访客车来{unit},请放行`,
        `{unit} expects a visitor by car, please register it
        let a guest's car in for {unit}`,
        `请问访客的车牌号是多少?`,
        `What is the plate of the car?`,
      ),
      lacking(
        'unit',
        `给{plate}登记访客车
        让{plate}进小区`,
        `register {plate} as a visitor's car
        let {plate} through the gate`,
        `请问这辆车来哪一户?`,
        `Which unit does the car visit?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'plate', 'unit'),
      pass: code(r, 'V'),
      gate: r.pick(['东门', '南门', '北门', '1号岗', 'Gate 2']),
    }),
    answers: answers(
      `已登记访客车{plate},[{date},]到{unit},从{gate}进,通行号{pass}。
      {plate}去{unit}的登记好了[({date})],走{gate},通行号{pass}。`,
      `{plate} is registered for {unit}[ on {date}]; use {gate}, pass {pass}.`,
    ),
  },
  {
    names: words(
      'report_cold_home|heating_complaint|gongnuan_baoxiu|log_cold_flat|submitHeatingIssue',
    ),
    descriptions: texts(
      `登记供暖投诉
      住户反映家里不热时开工单,写房号和室温
      暖气不热报修`,
      `File a heating complaint
      Open a ticket for a home that is too cold, with its room temperature
      Report cold radiators`,
    ),
    parameters: [
      param(
        'unit',
        'unit|room|address|fanghao|homeNo',
        UNITS,
        '房号|不热的那户',
        'unit|home that is cold',
      ),
      param(
        'degrees',
        'room_temp|degrees|temperature|shiwen|celsius',
        integer(7, 19),
        '室内温度(℃)|家里多少度',
        'room temperature in degrees|degrees indoors',
      ),
      optional(
        param(
          'place',
          'place|room_name|weizhi|where|spot',
          choice(
            option('bedroom', '卧室|主卧', 'bedroom'),
            option('living', '客厅', 'living room'),
            option('bath', '卫生间|浴室', 'bathroom'),
            option('all', '整套|全屋', 'whole flat|entire home'),
          ),
          '哪个房间不热|位置',
          'which room is cold|place',
        ),
      ),
    ],
    questions: texts(
      `{unit}暖气不热,才{degrees}度
      我家{unit}只有{degrees}度,来人看看
      {unit}{place}{degrees}度,报修
      家里冷得要命,{unit},温度计显示{degrees}度
      给{unit}开个不热的单子,实测{degrees}度
      {place}凉冰冰的,{unit}现在{degrees}度,派师傅
      {unit} {place} {degrees}度 不热
      老人冻感冒了!{unit}室温{degrees}度,投诉
      {degrees}度怎么住人,{unit}要投诉供暖
      {unit}业主来电说{place}只有{degrees}度,登记下
      暖气片摸着是凉的,{unit}这儿{degrees}度
      帮{unit}报一下,{place}烧不到18度,只有{degrees}度
      都供暖三天了{unit}还{degrees}度,记下来找人处理
      楼上楼下都热,就{unit}的{place}{degrees}度`,
      `It's only {degrees} degrees in {unit}, please send someone
      {unit} is freezing, {degrees} degrees
      report cold radiators in {unit}, {degrees} degrees measured
      {unit} {place} {degrees} degrees no heat
      the {place} in {unit} does not get above {degrees} degrees, file a complaint
      the tenant of {unit} called, {degrees} degrees in the {place}
      my baby is cold, we have {degrees} degrees in {unit}
      open a ticket: {unit}, heating off, {degrees} degrees
      {degrees} degrees in the {place} of {unit}, who can fix that?`,
    ),
    missing: [
      lacking(
        'unit',
        `家里才{degrees}度,暖气不热
        报修,室温只有{degrees}度`,
        `it's {degrees} degrees in my flat, please send someone
        report cold radiators, {degrees} degrees`,
        `请问您是哪一户?`,
        `Which unit are you in?`,
      ),
      lacking(
        'degrees',
        `{unit}暖气不热,报修
        {unit}家里太冷了,登记投诉`,
        `{unit} is too cold, file a complaint
        report cold radiators in {unit}`,
        `请问现在室温多少度?`,
        `What is the room temperature?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ticket: code(r, 'HT'),
      ...echo(args, 'unit'),
      visit: clock(r),
      fitter: someone(r),
    }),
    answers: answers(
      `已登记{unit}[{place}]室温{degrees}度的供暖投诉,单号{ticket},{fitter}{visit}上门。
      {unit}[{place}]室温{degrees}度已报修,工单{ticket},{visit}由{fitter}上门。`,
      `The complaint for {unit}[ ({place})] at {degrees} degrees is filed as {ticket}; {fitter} comes at {visit}.`,
    ),
  },
  {
    names: words(
      'heating_complaint_count|cold_reports|nuanqi_tousu_liang|heating_tickets|countColdHomes',
    ),
    descriptions: texts(
      `供暖投诉统计
      某小区一段时间里有多少户反映不热、还有几件没处理
      看暖气投诉量`,
      `Number of heating complaints
      How many homes of an estate were reported cold in a period and how many are unsolved
      Cold-home statistics`,
    ),
    parameters: [
      param(
        'estate',
        'estate|community|xiaoqu|area|compoundName',
        ESTATES,
        '小区名|哪个小区',
        'estate|which compound',
      ),
      optional(
        param(
          'period',
          'period|time_range|shijian|span|dateRange',
          periods(['today', 'yesterday', 'this_week', 'last_week', 'this_month', 'last_month']),
          '统计时段|多长时间内',
          'period|time range',
        ),
      ),
    ],
    questions: texts(
      `{estate}{period}有多少户投诉不热
      {estate}暖气投诉多吗
      {period}{estate}接了几个供暖电话
      热力公司要数字:{estate}{period}几家报冷
      {estate}今年供暖怎么样,不热的有几户
      {estate} {period} 供暖投诉
      居委会问{estate}还有几户没解决暖气问题
      {period}{estate}那边不热的单子处理完没有
      {estate}的供暖工单还剩多少件
      一降温{estate}是不是又被打爆了,{period}多少起
      {period}里反映家里冷的,{estate}占几户
      汇总下{estate}不热投诉的件数
      街道开会要用,{estate}{period}冷房户数
      维修班想知道{estate}这边还压着几件暖气的活`,
      `How many homes in {estate} complained of the cold {period}?
      {estate} heating complaints {period}
      are there many cold flats in {estate}
      count of no-heat calls from {estate}
      the heat supplier asks for numbers {period}, {estate}
      how many heating tickets of {estate} are still open
      it got colder, was {estate} flooded with calls {period}
      has {estate} any unsolved radiator trouble, how many cases
      for the council: homes reported cold in {estate} {period}`,
    ),
    result: (args, r) => {
      const homes = r.integer(5, 160)
      return {
        ...echo(args, 'estate', 'period'),
        homes,
        unsolved: r.integer(1, Math.max(1, Math.floor(homes / 2))),
        mainCause: r.pick(['管道气堵', '阀门未开', '过滤网脏', '水压不足']),
      }
    },
    answers: answers(
      `{estate}[{period}]有{homes}户反映不热,{unsolved}户未解决,主要原因是{mainCause}。
      [{period}]{estate}供暖投诉{homes}户,未处理{unsolved}户,多因{mainCause}。`,
      `{homes} homes in {estate} were reported cold[ {period}], {unsolved} unsolved; the main cause is {mainCause}.`,
    ),
    empty: nothing(
      () => ({ homes: 0 }),
      `{estate}[{period}]没有供暖投诉。`,
      `{estate} had no heating complaints[ {period}].`,
    ),
  },
  {
    names: words(
      'key_handover_date|new_home_handover|jiaofang_shijian|shoufang_riqi|getHandoverSlot',
    ),
    descriptions: texts(
      `交房收楼时间
      新房哪天交钥匙、在哪办手续、由谁陪同验房
      按房号查收房安排`,
      `Key handover of a new home
      Day and hour a buyer gets the keys, where, and who walks through with them
      Handover appointment by unit`,
    ),
    parameters: [
      param(
        'unit',
        'unit|home|unit_no|fanghao|propertyNo',
        UNITS,
        '房号|新房房号',
        'unit|new home',
      ),
    ],
    questions: texts(
      `{unit}哪天交钥匙
      {unit}什么时候能收房
      我买的{unit}盖好了没,几号拿钥匙
      {unit}验房是谁陪
      请假要用,{unit}的交付安排在哪天几点
      {unit}收楼去哪办手续
      {unit} 交房
      期房等了三年,{unit}终于能进门了吗,日期给我
      客户问{unit}几点来签收钥匙
      装修公司想进场,{unit}到底哪天交
      带验房师去{unit},约的是几号
      {unit}那套新房通知书上写的哪天
      儿子结婚等着用房,{unit}能在几月入手
      开发商给{unit}排了哪个时段,陪验的工程师叫啥`,
      `When do I get the keys to {unit}?
      {unit} handover
      we bought {unit}, which day may we move in
      who does the walk-through of {unit} with the buyer
      where do I sign for {unit}, and at what time
      my decorator wants to start in {unit}, what is the handover day
      I have to take leave for receiving {unit}, which date is it
      is {unit} ready for its buyers, and when are they expected
      the customer asks when to come for the keys of {unit}`,
    ),
    missing: [
      lacking(
        'unit',
        `我的新房哪天交钥匙
        什么时候能收房`,
        `when do I get the keys to my new home
        what is the day of the handover`,
        `请问是哪一套房(房号)?`,
        `Which unit did you buy?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'unit'),
      date: day(r, 2026, 2027),
      time: clock(r),
      desk: r.pick(['售楼处2楼', '物业大厅', '会所一层', '3号门厅']),
      guide: someone(r),
    }),
    answers: answers(
      `{unit}在{date} {time}交钥匙,到{desk}办手续,{guide}陪同验房。
      {unit}的交房时间是{date} {time},地点{desk},陪验人{guide}。`,
      `{unit} is handed over on {date} at {time} in {desk}; {guide} walks through with you.`,
    ),
    empty: nothing(
      () => ({ date: '' }),
      `{unit}还没有排交房时间。`,
      `No handover is planned for {unit} yet.`,
    ),
  },
  {
    names: words(
      'decoration_deposit|renovation_deposit_refund|zhuangxiu_yajin|fitout_deposit|depositRefundState',
    ),
    descriptions: texts(
      `装修押金
      某户交的装修保证金退没退、金额多少、扣了什么款
      查装修押金退还进度`,
      `Renovation deposit of a home
      Whether the deposit of a unit was paid back, its amount and what was held back
      Refund of the decoration deposit`,
    ),
    parameters: [
      param(
        'unit',
        'unit|house_no|room|fanghu|unitCode',
        UNITS,
        '房号|装修的那户',
        'unit|home renovated',
      ),
      optional(
        param(
          'payer',
          'payer|paid_by|jiaokuanren|name|payerName',
          bank('person'),
          '交款人姓名|谁交的',
          'who paid it|name of the payer',
        ),
      ),
    ],
    questions: texts(
      `{unit}的装修押金退了吗
      {unit}装完三个月了,保证金什么时候给
      {payer}交的{unit}那笔装修押金退了多少
      {unit}押金扣了钱没有,为什么
      装修公司来问{unit}的押金
      {unit} 装修保证金
      {unit}施工结束了,当初押的钱还在物业吗
      {unit}当时押了几千块?
      财务对账:{unit},{payer}名下的装修押金
      墙敲坏了扣款的是{unit}吗,还能拿回多少
      {unit}这家的施工押款到账没
      {payer}来催{unit}装修的押金
      收据找不到了,{unit}押在物业的装修款是多少
      {unit}验收合格了,那笔钱打回来没有`,
      `Has the renovation deposit of {unit} been paid back?
      {unit} decoration deposit
      the works in {unit} are done, where is my deposit
      was anything held back from what {unit} paid before the fit-out
      {payer} paid a deposit for the works in {unit}, is it refunded
      how much did we leave with you before renovating {unit}
      the contractor asks for the deposit of {unit}
      accounts: fit-out deposit, {unit}, paid by {payer}
      I lost the receipt for {unit}, how much deposit did the builders put down?`,
    ),
    result: (args, r) => {
      const paid = r.integer(2, 12) * 500
      return {
        ...echo(args, 'unit'),
        paid,
        deducted: r.pick([0, 100, 200, 350]),
        state: r.pick(['待验收', '审批中', '已退', '待退款']),
        refund_on: day(r, 2026, 2026),
      }
    },
    answers: answers(
      `{unit}[({payer}交)]的装修押金{paid}元,{state},扣款{deducted}元,退款日{refund_on}。
      [{payer}交的]{unit}装修押金{paid}元,状态{state},扣{deducted}元,{refund_on}退。`,
      `The deposit of {unit}[ paid by {payer}] is {paid} yuan, state {state}, {deducted} yuan deducted, refund on {refund_on}.`,
    ),
    empty: nothing(
      () => ({ deposits: [] }),
      `{unit}没有装修押金记录。`,
      `There is no renovation deposit for {unit}.`,
    ),
  },
  {
    names: words('search_rentals|find_flat_to_rent|zufang_fangyuan|rental_listings|flatsForRent'),
    descriptions: texts(
      `租房房源
      某小区几居室的出租房有几套、最低月租,可限预算
      按小区和户型找可租的房`,
      `Flats to rent
      Homes of so many rooms on offer in an estate, within a budget if given
      Rental search by estate and rooms`,
    ),
    parameters: [
      param(
        'estate',
        'estate|community|where|xiaoqu|estate_name',
        ESTATES,
        '小区|想住的小区',
        'estate|where to live',
      ),
      param(
        'rooms',
        'rooms|bedrooms|jushi|room_count|numRooms',
        integer(2, 5),
        '几居室|房间数',
        'number of rooms|bedrooms',
      ),
      optional(
        param(
          'budget',
          'max_rent|budget|rent_limit|zujin_shangxian|maxPrice',
          integer(1500, 15000),
          '月租上限(元)|每月预算',
          'highest rent a month|monthly budget',
        ),
      ),
      optional(
        param(
          'furnished',
          'furnished|with_furniture|jiaju|is_furnished|hasFurniture',
          flag('带家具|拎包入住', 'furnished', '空房|不带家具', 'unfurnished|empty'),
          '是否带家具|家具有无',
          'whether furnished|with furniture or not',
        ),
      ),
    ],
    questions: texts(
      `{estate}有{rooms}居室出租吗
      想在{estate}租个{rooms}室的,{budget}以内
      {estate}{rooms}房{furnished}的有几套
      公司搬到附近了,我看看{estate}{rooms}居的房子还有没有
      {estate} {rooms}室 {budget}元以下
      {furnished},{estate},{rooms}居室,有合适的么
      {rooms}居室在{estate}最便宜租多少
      每月最多{budget},{estate}能住到{rooms}居吗
      客户带娃上学,要{estate}的{rooms}房,{furnished}
      {estate}里{rooms}室的招租信息
      毕业生预算{budget}元,看{estate}{rooms}居
      {estate}那边{rooms}居的现在空着几套
      一家五口找房,{estate}{rooms}室的给我列列
      {furnished}的{rooms}居,最好在{estate},月租别超{budget}`,
      `Any {rooms}-room flats to rent in {estate}?
      {estate} {rooms} rooms under {budget}
      I'm moving near {estate} and need {rooms} rooms
      {furnished} flats with {rooms} rooms in {estate}
      what is the cheapest {rooms}-bedroom place going in {estate}
      with {budget} a month, could we live in {estate}, {rooms} rooms
      a family wants {rooms} bedrooms, {furnished}, in {estate}
      list homes on offer in {estate} with {rooms} rooms, {budget} at most
      my daughter studies near {estate}, is there something {furnished} with {rooms} rooms?`,
    ),
    missing: [
      lacking(
        'rooms',
        `{estate}有房子出租吗
        想在{estate}租房,{budget}以内`,
        `anything to rent in {estate}
        I want a flat in {estate} under {budget}`,
        `请问要几居室的?`,
        `How many rooms do you need?`,
      ),
      lacking(
        'estate',
        `我想租个{rooms}居室
        有没有{rooms}室的房子出租`,
        `I want to rent {rooms} rooms
        any {rooms}-room flats on offer`,
        `请问想租在哪个小区?`,
        `In which estate?`,
      ),
    ],
    result: (args, r) => {
      const rent = Math.min(Number(args['budget'] ?? 9000), r.integer(15, 90) * 100)
      return {
        count: r.integer(2, 40),
        lowest_rent: rent,
        list: rowsOf(
          r,
          2,
          (q) => code(q, 'R'),
          (q) => ({ sqm: q.integer(30, 160) }),
        ),
      }
    },
    answers: answers(
      `{estate}有{count}套[{furnished}]{rooms}居室出租[(预算{budget}元)],最低月租{lowest_rent}元,如<list|、|{name}({sqm}平米)>。`,
      `{estate} has {count}[ {furnished}] flats with {rooms} rooms[ within {budget}], from {lowest_rent} yuan a month, such as <list|, |{name} ({sqm} m²)>.`,
    ),
    empty: nothing(
      () => ({ count: 0, list: [] }),
      `{estate}没有合适的[{furnished}]{rooms}居室出租。`,
      `{estate} has no[ {furnished}] {rooms}-room flats to rent.`,
    ),
  },
  {
    names: words('book_viewing|arrange_house_visit|yuyue_kanfang|schedule_showing|makeViewing'),
    descriptions: texts(
      `预约看房
      给客户约某天去看一套房源
      安排带看,写明房源、看房人和日期`,
      `Book a viewing
      Arrange for a customer to see a home on a day
      Schedule a showing of a listing`,
    ),
    parameters: [
      param(
        'listing',
        'listing|property|listing_name|fangyuan|homeName',
        among(
          '江景大平层|南门口老洋房|学区一居|湖边小三房|1960年代红砖楼|地铁口loft|中段复式|山上的木屋|带院子的平房|望京SOHO边跃层|朝西公寓B|处女座小户|现房样板间2|R-5521|临街铺面楼上|顶加阁|二楼采光好那套|A12联排|在建叠墅|9楼边套|骑楼|塔楼Y型中|四合院东厢',
          'the river flat|Old Brick House|studio 5|lakeside cottage|R-5521|corner loft|Garden Two|the attic on Elm|penthouse west|Terrace A12|Mill Lane 40|red door|show home 2|bungalow by the park|Second Floor Front|courtyard house',
        ),
        '房源|看哪套房',
        'listing|home to see',
      ),
      param(
        'date',
        'date|day|viewing_date|riqi|visitDay',
        date,
        '看房日期|哪天看',
        'day of the viewing|date',
      ),
      param(
        'customer',
        'customer|client|visitor|kehu|buyerName',
        bank('person'),
        '看房人|客户姓名',
        'customer|who comes to see it',
      ),
      optional(
        param(
          'phone',
          'phone|contact|mobile|dianhua|phoneNumber',
          bank('phone'),
          '联系电话|客户手机',
          'phone number|contact',
        ),
      ),
    ],
    questions: texts(
      `{date}约{customer}看{listing}
      帮{customer}预约{listing},{date}
      {customer}想{date}去看看{listing}
      {listing}安排{date}带{customer}看一下
      客户{customer}对{listing}感兴趣,{date}有空
      {date} {listing} {customer} {phone}
      给{customer}安排上{listing}的带看,{date},电话{phone}
      {customer}({phone}){date}要来看{listing}
      {listing}这套,{customer}说{date}过去瞧瞧
      麻烦约个时间,{listing},{customer}{date}到
      我是{customer},{date}想实地看{listing},手机{phone}
      {date}能进{listing}看房吗?来的人是{customer}
      {phone}这位{customer}要约{listing},{date}那天
      周边都转过了,{customer}就想看{listing},定{date}吧`,
      `Book {customer} to see {listing} on {date}
      {customer} would like to look at {listing} on {date}
      {date} viewing of {listing} for {customer}
      {listing} {date} {customer} {phone}
      can you show {customer} round {listing}, {date}
      my client {customer} likes {listing} and is free on {date}, phone {phone}
      I'm {customer}, could I come and see {listing} on {date}
      put {customer} down for {listing}, {date}, number {phone}
      please arrange that {customer} gets into {listing} on {date}`,
    ),
    missing: [
      lacking(
        'date',
        `给{customer}约{listing}看房
        {customer}想去看{listing}`,
        `book {customer} to see {listing}
        {customer} wants to look at {listing}`,
        `请问约哪一天看房?`,
        `On which day?`,
      ),
      lacking(
        'listing',
        `{customer}{date}想看房
        约{customer}{date}看房`,
        `{customer} wants to see a home on {date}
        book a viewing for {customer} on {date}`,
        `请问看哪套房源?`,
        `Which home is it?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'listing', 'date', 'customer'),
      time: clock(r),
      agent: someone(r),
    }),
    answers: answers(
      `已约好{customer}{date} {time}看{listing},经纪人{agent}带看。
      {date} {time}{agent}带{customer}看{listing},已预约。`,
      `{customer} will see {listing} on {date} at {time} with {agent}.
      The viewing of {listing} by {customer} is booked for {date} at {time}, agent {agent}.`,
    ),
  },
  {
    names: words('cleaning_round|last_cleaned|baojie_jilu|when_was_it_cleaned|getCleaningLog'),
    descriptions: texts(
      `保洁记录
      某栋楼的某处公共区域上次几点打扫、谁做的、打了几分
      查清扫巡回`,
      `Cleaning rounds of a building
      When a shared area was last cleaned, by whom, and its score
      Housekeeping log`,
    ),
    parameters: [
      param(
        'building',
        'building|block|tower|louyu|buildingName',
        among(
          '3号楼|B座|金茂大厦|裙楼|天一广场2期|海关楼|东塔|研发中心|科创园C5|老图书馆|白领公寓西楼|行政楼|12栋|W酒店式|妇幼楼|中楼|现代大厦|有色院主楼|的士大楼|T5|游客中心|西配殿|k栋',
          'Block C|Tower 2|the annex|East Wing|Building 12|old library|Harbour House|Research Centre|podium|north tower|King Hall|West 5|visitor centre|Unit K|Main House|the clock building',
        ),
        '楼栋|哪栋楼',
        'building|which block',
      ),
      param(
        'area',
        'area|zone|place|quyu|areaType',
        choice(
          option('lobby', '大堂|门厅', 'lobby|entrance hall'),
          option('stairs', '楼梯间|步梯', 'staircase|stairs'),
          option('toilet', '洗手间|厕所|卫生间', 'toilets|washrooms'),
          option('garage', '地库|地下车库', 'underground garage|garage'),
          option('bins', '垃圾房|垃圾桶点', 'bin store|rubbish room'),
        ),
        '区域|打扫的地方',
        'area|place cleaned',
      ),
    ],
    questions: texts(
      `{building}{area}今天扫过没
      {building}的{area}上次什么时候打扫的
      {area}脏死了,{building}保洁来过吗
      {building}那边{area}是谁负责搞卫生
      有人在{building}{area}吐了,最近一趟清洁是几点
      {area}几点做的保洁?{building}
      {building} {area} 保洁
      领导马上到,{building}{area}弄干净了没
      住户投诉{building}里{area}有味,看下清扫记录
      {building}{area}检查得了多少分
      阿姨去过{building}{area}了吗
      雨天脚印多,{building}的{area}拖过没有,几点拖的
      外包考核要看{area}的情况,{building}那栋
      {building}{area}现在干净吗,上一轮谁做的`,
      `When was the {area} of {building} last cleaned?
      {building} {area} cleaning log
      the {area} in {building} is filthy, has anyone been there
      who looks after the {area} at {building}
      someone spilled coffee in {building}, {area}, when was it last mopped
      what score did the {area} in {building} get
      guests arrive soon, is the {area} of {building} done
      {area}, {building}, latest round
      a tenant says the {area} smells in {building}, check the rounds`,
    ),
    result: (args, r) => ({
      ...echo(args, 'building', 'area'),
      cleaned_at: clock(r),
      cleaner: someone(r),
      score: r.integer(60, 100),
    }),
    answers: answers(
      `{building}{area}上次打扫是{cleaned_at},由{cleaner}做,得分{score}。
      {cleaned_at}{cleaner}打扫过{building}{area},评分{score}。`,
      `The {area} of {building} was last cleaned at {cleaned_at} by {cleaner}, score {score}.`,
    ),
    empty: nothing(
      () => ({ rounds: [] }),
      `{building}{area}今天没有保洁记录。`,
      `There is no cleaning round for the {area} of {building} today.`,
    ),
  },
  {
    names: words('missed_patrol_points|patrol_gaps|xungeng_loudian|guard_tour_check|patrolMissed'),
    descriptions: texts(
      `巡更漏点
      某条保安巡逻路线当天漏打了几个点、走完多少、当班是谁
      查巡更完成情况`,
      `Missed points of a guard patrol
      How many checkpoints of a route were skipped on a day and who was on it
      Patrol completeness`,
    ),
    parameters: [
      param(
        'route',
        'route|patrol|route_name|luxian|patrolRoute',
        among(
          '东围墙线|夜班二号线|地库环线|楼顶巡线|A区外圈|南门到湖边|五号路线|设备房专线|商业街线|后山步道|中轴线|晚间加强线|临时3线|天台|现场封闭区|河岸|X2-b|处置点小环|工地北侧|消控线|别墅区长线|内院线b|在建区外线',
          'east fence|night route 2|garage loop|Roof Line|Zone A outer|route 5|lake walk|plant rooms|shop street|back hill|X2|the short loop|site north|riverbank|Villas Long|inner yard b',
        ),
        '巡逻路线|哪条线',
        'route|patrol route',
      ),
      optional(
        param(
          'date',
          'date|day|riqi|on|patrolDate',
          date,
          '日期|哪天的巡更',
          'date|day of the patrol',
        ),
      ),
    ],
    questions: texts(
      `{route}漏打了几个点
      {route}{date}巡更走完没有
      {date}的{route}谁当班,漏了几处
      昨晚失窃了,看{route}有没有人按点走
      {route}巡更情况
      {date}{route}打卡全不全
      队长要扣分,{route}{date}少了几个点
      保安是不是偷懒没走{route}
      {route} {date} 漏点
      {route}这条巡逻了多少个点
      查岗:{date},{route},缺哪些没刷
      业主说夜里没见过保安,{route}到底走过没
      {route}的巡检棒记录,{date}那天差多少
      {date}{route}是哪个保安走的,走全了吗`,
      `How many points were missed on {route}?
      {route} patrol {date}
      did the guard walk all of {route} on {date}
      there was a theft, was {route} patrolled properly
      who was on {route} on {date} and did he skip anything
      {date}: {route}, checkpoints not scanned
      residents never see a guard, has {route} been walked at all
      the team leader wants the gaps of {route}
      is the tour of {route} complete for {date}?`,
    ),
    result: (args, r) => {
      const total = r.integer(12, 60)
      return { ...echo(args, 'route', 'date'), total, missed: r.integer(1, 9), guard: someone(r) }
    },
    answers: answers(
      `{route}[{date}]共{total}个点,漏打{missed}个,当班是{guard}。
      [{date}]{route}{total}个巡更点漏了{missed}个,由{guard}当班。`,
      `{missed} of {total} points on {route} were missed[ on {date}]; {guard} was on duty.`,
    ),
    empty: nothing(
      () => ({ missed: 0 }),
      `{route}[{date}]没有漏点。`,
      `No point on {route} was missed[ on {date}].`,
    ),
  },
  {
    names: words('duty_manager_now|property_office_on_call|wuye_zhiban|who_is_on_duty|getDutyDesk'),
    descriptions: texts(
      `物业值班
      此刻物业中心谁在值班、坐哪个岗位、几点换班
      查当前值班管家`,
      `Who is on duty at the property office
      The manager on call now, the desk and when the shift ends
      Current duty officer`,
    ),
    parameters: [],
    questions: texts(
      `物业现在谁值班
      值班管家是哪位
      这会儿物业中心有人吗
      晚上有急事找物业,该找谁
      前台现在坐的谁
      几点换班
      物业值班
      我钥匙锁屋里了,今晚物业是谁当班
      楼上漏水了,物业有没有人在岗
      半夜还有管家在不
      想投诉噪音,现在能找到哪个负责人
      当前值班人员
      客服中心今天轮到谁了
      你们物业这时候还有没有人管事`,
      `Who is on duty at the property office?
      property office on call
      is anybody at the management desk now
      I need someone from the management tonight, who is it
      duty manager now
      when does the shift at the office change
      my neighbour is drilling at night, whom can I turn to in the office
      who sits at the front desk of the management
      which manager has tonight's shift`,
    ),
    result: (_, r) => ({
      manager: someone(r),
      desk: r.pick(['1号岗', '客服中心', '监控室', '南门岗亭', 'Desk 2']),
      shift_ends: clock(r),
      extension: r.integer(8001, 8999),
    }),
    answers: answers(
      `现在值班的是{manager},在{desk},分机{extension},{shift_ends}换班。
      当班管家{manager}({desk},分机{extension}),值到{shift_ends}。`,
      `{manager} is on duty at {desk}, extension {extension}, until {shift_ends}.`,
    ),
    empty: nothing(
      () => ({ manager: '' }),
      `物业中心现在没有人值班。`,
      `Nobody is on duty at the property office now.`,
    ),
  },
]
