/** Logistics and foreign trade: containers, customs codes, letters of credit, pallets, gates, bonded goods, cold boxes. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, flag, integer } = s
const { lacking, nothing, option, optional, param, real, someone, texts, words } = s

const CONTAINERS = among(
  'TGHU4837261|CSQU3054383|MSKU 990112-4|白箱07|冷柜18|FCIU-62200|中远红箱5|oolu7781203|EMCU88120|开顶箱B3|现代HMM-41|TEMU 300775|框架箱2|罐箱K9|样品柜|tcnu55|40HQ-1166|SUDU7|处理箱3|SITU 90-21|退运柜中|蓝罐12',
  'TGHU4837261|csqu3054383|MSKU 990112-4|white box 7|reefer 18|FCIU-62200|red box 5|open top B3|HMM-41|flat rack 2|tank K9|the sample box|40HQ-1166|return unit now|SITU 90-21|SUDU7',
)
const GOODS_NAMES = among(
  '冻虾仁|儿童三轮车|不锈钢螺母|蓝莓干|竹砧板|LED灯带|轮胎内胎|二手挖掘机|丁腈手套|有机硅DC-4|宠物磨牙棒|棉坯布|电动牙刷头|钛合金棒材|氢氧化锂|瓷砖的边角料|中药饮片|PVC地板|鳕鱼片|复合肥15-15|羽绒内胆|焊锡丝|海苔|处方眼药水|现磨咖啡粉',
  'frozen shrimp|tricycles|steel nuts|dried blueberries|cutting boards|LED strip|inner tubes|used excavators|nitrile gloves|silicone DC-4|dog chews|raw cotton cloth|toothbrush heads|titanium bars|lithium hydroxide|PVC flooring|cod fillets|ground coffee',
)
const ZONES = among(
  '洋山特保区|北部二库|外高桥|黄埔B仓|综保区三期|前海湾|西永|机场保税库|大窑湾5号库|中免仓|郑州新郑|龙岗海关处|梅山|K4监管仓|空港的东库|平潭|马尾 2号|钦州港|霍尔果斯|南沙现代仓|张家港A区|天竺',
  'Harbour Zone|shed 4|north bonded|Freeport East|Pier 9 store|K4|airport depot|Old Customs House|Zone B|the inland port|Dock Road 12|southern hub|bay 3 annex|Gateway Park|Ferry Point|Unit 20',
)
const BOXES = among(
  '冷藏箱A12|雪狐3|保温箱007|疫苗箱B|CB-4471|蓝盒子|冰排箱9|海容22|生鲜周转箱5|kx801|干冰桶2|血样箱的备用|现摘草莓箱|北极熊15|VIP-60L|箱子C区3|小白|中集冷箱8|试剂箱Q7|门店处冷箱|icebox 3|极地星',
  'box A12|snow fox 3|Cooler 007|CB-4471|blue lid|ice crate 9|VIP-60L|polar star|kx801|dry ice drum 2|strawberry tote|Reagent Q7|the spare cooler|Bear 15|dairy box in use|icebox 3',
)

export const families: Family[] = [
  {
    names: words(
      'container_in_yard|find_container|xiangwei_chaxun|yard_position|where_is_box|getContainerSlot',
    ),
    descriptions: texts(
      `集装箱堆场位置
      按箱号查柜子落在堆场哪个箱位、第几层、压在谁下面
      找柜子:返回箱区与层高`,
      `Position of a container in the yard
      Block, row and tier where a box is stacked and how many stand on top
      Locate a container by its number`,
    ),
    parameters: [
      param(
        'container',
        'container_no|container|box|xianghao|unitNumber|q',
        CONTAINERS,
        '箱号|集装箱编号',
        'container number|which box',
      ),
    ],
    questions: texts(
      `{container}在堆场哪个位置
      {container}堆在第几层
      司机进场了,{container}要去哪个区提
      找不到{container}了,帮我看看放哪儿了
      {container}上面压了几个柜
      {container} 箱位
      吊机师傅问{container}落在哪一排
      麻烦查下箱号{container}目前的堆位
      昨晚卸船的{container}给放到哪个区去了
      要查验,得先把{container}翻出来,它在哪
      {container}是不是还压在最底下
      我在场地转了两圈没看见{container}
      客户来看货,{container}具体停在什么地方
      定位{container}
      柜子{container}从A区挪走之后搁哪了`,
      `Where in the yard is {container}?
      {container} yard position
      my driver is inside and can't find {container}
      how many boxes sit on top of {container}
      which block was {container} put in after discharge
      the crane operator wants the row for {container}
      locate {container}
      is {container} at the bottom of its stack
      Customs will inspect {container}, so where do we dig it out?
      {container}, which tier`,
    ),
    missing: [
      lacking(
        'container',
        `我的柜子放在堆场哪里
        帮忙找个箱子在第几层`,
        `where in the yard is my container
        please locate a box for me`,
        `请问箱号是多少?`,
        `What is the container number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'container'),
      block: `${r.pick(['A', 'B', 'C', 'D', 'H', 'R'])}${r.integer(1, 30)}`,
      row: r.integer(1, 24),
      tier: r.integer(1, 5),
      on_top: r.integer(0, 4),
    }),
    answers: answers(
      `{container}在{block}区第{row}排第{tier}层,上面压着{on_top}个箱。
      {container}堆在{block}区{row}排,第{tier}层,头上有{on_top}个柜子。`,
      `{container} is in block {block}, row {row}, tier {tier}, with {on_top} boxes on top.
      You find {container} at block {block}, row {row}, tier {tier}; {on_top} stand on top of it.`,
    ),
    empty: nothing(
      () => ({ found: 0 }),
      `堆场里没有{container}。`,
      `{container} is not in the yard.`,
    ),
  },
  {
    names: words(
      'container_free_days|demurrage_due|mianxiang_qi|zhixiangfei|detention_clock|getDemurrage',
    ),
    descriptions: texts(
      `免箱期与滞箱费
      某个柜子免费用箱还剩几天,某日还箱要交多少滞箱费
      算集装箱超期费用`,
      `Free time and demurrage of a container
      Days left before a box costs money and the charge if it is returned on a day
      Detention fee`,
    ),
    parameters: [
      param(
        'container',
        'container|box_no|container_id|guihao|equipmentNo',
        CONTAINERS,
        '柜号|要还的集装箱',
        'container number|box to be returned',
      ),
      optional(
        param(
          'date',
          'return_date|date|huanxiang_ri|gate_in|returnDay',
          date,
          '计划还箱日期|哪天还空箱',
          'planned return date|day the empty goes back',
        ),
      ),
    ],
    questions: texts(
      `{container}免箱期还剩几天
      {container}还能免费用多久
      {date}还{container}要交多少滞箱费
      {container}拖到{date}才还,会罚多少
      工厂还没卸完,{container}超期了没有
      {container}开始收钱了吗
      {container} {date} 滞箱费
      货代催还空,{container}一天多少超期费
      如果{date}才把{container}还回去,得掏多少钱
      {container}最迟哪天还空箱不用花钱
      仓库爆了先不拆{container},多放几天贵不贵
      老板问{container}到{date}总共要付船公司多少用箱费
      算一下{container}的滞期
      想在{date}还空的是{container},费用多少
      {container}这个柜子再压一周要不要钱`,
      `How many free days has {container} left?
      {container} demurrage
      what will it cost if {container} goes back on {date}
      are we already paying for {container}
      the plant hasn't unloaded {container}, when does the line start charging
      return of {container} on {date}: detention fee
      last free day of {container}
      we could keep {container} until {date}, is that expensive?
      how much per day once {container} is overdue
      if we send {container} empty on {date}, what do we owe the carrier`,
    ),
    result: (args, r) => {
      const daily = r.pick([20, 35, 60, 75, 120, 150])
      return {
        ...echo(args, 'container', 'date'),
        freeUntil: day(r, 2026, 2026),
        daily_usd: daily,
        due_usd: daily * r.integer(0, 16),
      }
    },
    answers: answers(
      `{container}免费用到{freeUntil},超期每天{daily_usd}美元[,{date}还箱]应付{due_usd}美元。
      {container}的免箱期到{freeUntil},之后一天{daily_usd}美元,[{date}还的话]合计{due_usd}美元。`,
      `{container} is free until {freeUntil}, then {daily_usd} dollars a day; the charge[ for a return on {date}] is {due_usd} dollars.`,
    ),
    empty: nothing(
      () => ({ error: 'unknown unit' }),
      `没有{container}的用箱记录。`,
      `There is no free-time record for {container}.`,
    ),
  },
  {
    names: words('yard_occupancy|how_full_is_yard|duichang_zhanyong|terminal_space|cy_usage'),
    descriptions: texts(
      `堆场占用率
      整个堆场现在放了多少箱、还空多少位、冷藏插座剩几个
      看场地满不满`,
      `How full the container yard is
      Boxes stacked, free slots and reefer plugs left in the whole yard right now
      Yard utilisation`,
    ),
    parameters: [],
    questions: texts(
      `堆场现在满不满
      场地还能放多少个柜
      冷藏插座还剩几个
      今天还收不收重箱,场子里还有位置吗
      堆场占用率
      明天有条大船要卸,咱们场地放得下吗
      现在场内一共堆了多少箱
      我看外面全是柜子,是不是快爆场了
      还有空箱位没
      麻烦报一下目前整个场的利用率
      冻柜来了没地方插电,看看还有电源位没
      调度问场地紧不紧
      场内存箱量 空位
      能不能再接两百个箱子进场`,
      `How full is the yard?
      do we have room for more boxes
      yard utilisation now
      any reefer plugs left
      a big vessel discharges tomorrow, will it all fit
      how many containers are stacked out there at the moment
      free slots in the terminal
      looks packed outside, are we close to the limit?
      could we take in another two hundred boxes`,
    ),
    result: (_, r) => {
      const total = r.integer(30, 90) * 100
      const stacked = Math.round(total * (0.4 + r.next() * 0.55))
      return {
        stacked,
        free_slots: total - stacked,
        percent: Math.round((stacked / total) * 100),
        reeferPlugsLeft: r.integer(0, 180),
      }
    },
    answers: answers(
      `堆场现有{stacked}箱,占用{percent}%,空箱位{free_slots}个,冷藏插座剩{reeferPlugsLeft}个。
      目前场内{stacked}个箱({percent}%),还能放{free_slots}个,冷插还有{reeferPlugsLeft}个。`,
      `The yard holds {stacked} boxes ({percent}%), with {free_slots} slots free and {reeferPlugsLeft} reefer plugs left.`,
    ),
  },
  {
    names: words(
      'hs_code_for|classify_goods|shangpin_guilei|find_tariff_code|haiguan_bianma|hsLookup',
    ),
    descriptions: texts(
      `商品归类查HS编码
      输入品名,返回海关编码、监管条件和申报单位
      货物应归入哪个税号`,
      `HS code of a product
      Turns a goods description into a customs code with supervision marks and the unit to declare
      Tariff classification`,
    ),
    parameters: [
      param(
        'goods',
        'goods_name|goods|description|pinming|commodity|text',
        GOODS_NAMES,
        '货物品名|申报的商品',
        'goods description|commodity to classify',
      ),
    ],
    questions: texts(
      `{goods}的HS编码是多少
      {goods}归哪个税号
      报关单上{goods}填什么编码
      我们第一次出{goods},该申报成哪个号
      {goods}要不要许可证,海关编码查一下
      {goods} 商品编码
      客户要十位码,货是{goods}
      {goods}申报单位是千克还是个
      报关员不在,谁知道{goods}按什么归类
      海关说我们把{goods}归错类了,正确的是哪个
      进口{goods}监管条件是啥
      发票品名写{goods},对应的编码给我
      {goods}用什么编号报关
      查归类:{goods}`,
      `What is the HS code for {goods}?
      {goods} tariff code
      which customs number do I put down for {goods}
      we ship {goods} for the first time, how are they classified
      customs says our heading for {goods} is wrong, what's the right one
      classify {goods}
      does {goods} need a licence and under which code does it fall
      the invoice says {goods}, give me the matching commodity number
      declare {goods} by weight or by piece?`,
    ),
    missing: [
      lacking(
        'goods',
        `帮我查一下HS编码
        这货归哪个税号`,
        `look up an HS code for me
        how is this product classified`,
        `请问货物的品名是什么?`,
        `What goods should I classify?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'goods'),
      hs_code: `${r.integer(1000, 9699)}.${r.integer(1000, 9999)}`,
      unit: r.pick(['kg', 'pcs', 'm2', 'L']),
      marks: r.pick(['A/B', '4xy', 'none', 'A', '7']),
    }),
    answers: answers(
      `{goods}归入{hs_code},申报单位{unit},监管条件{marks}。
      {goods}的海关编码是{hs_code},按{unit}申报,监管条件:{marks}。`,
      `{goods}: HS code {hs_code}, declared in {unit}, supervision marks {marks}.`,
    ),
    empty: nothing(
      () => ({ candidates: [] }),
      `没有找到{goods}的归类。`,
      `No classification was found for {goods}.`,
    ),
  },
  {
    names: words(
      'duty_rate|import_tariff|guanshui_shuilv|tariff_by_origin|jinkou_shui|getDutyRate',
    ),
    descriptions: texts(
      `进口关税税率
      已知税则号,查从某国进来的关税百分比和增值税
      协定税率与最惠国税率`,
      `Import duty on a customs code
      Percent of duty and VAT for a tariff number by country of origin
      Preferential and normal rate`,
    ),
    parameters: [
      param(
        'hs',
        'hs_code|tariff_no|hs|shuihao|code|hsNumber',
        among(
          '0306.1729|8501.31|61099090|2204-21|1905 3100|8708.29.5|4011|90189099|3926.9|0810-40|73181600|2836.91|6403 99|8429.52|ex0303|21069090.1|8539|4418.7|5208 11|9619',
          '0306.1729|8501.31|61099090|2204-21|1905 3100|8708.29.5|4011|90189099|3926.9|0810-40|73181600|ex0303|6403 99|8429.52|8539|9619',
        ),
        '税则号|HS编码',
        'HS code|tariff number',
      ),
      optional(
        param(
          'origin',
          'origin|country_of_origin|country|yuanchan_guo|originCountry',
          bank('country'),
          '原产国|货从哪国来',
          'country of origin|where the goods were made',
        ),
      ),
    ],
    questions: texts(
      `{hs}进口税率多少
      从{origin}进{hs}关税几个点
      {hs}的关税是百分之几
      {origin}产的{hs}有没有协定税率
      税号{hs}要交多少税
      {hs} {origin} 关税
      算到岸成本,{hs}增值税和关税各多少
      原产地{origin},编码{hs},进来交几个点
      换成从{origin}采购的话{hs}能省税吗
      {hs}最惠国税率
      财务要预提税款,{hs}按多少计
      {hs}这个编码今年降税了没
      有{origin}的原产地证,{hs}能降到多少
      麻烦看下{hs}项下征税比例`,
      `What duty is there on {hs}?
      {hs} from {origin}, duty percent
      tariff {hs}
      how much tax do we pay importing {hs} out of {origin}
      is there a preferential rate for {hs} made in {origin}
      I'm working out landed cost, VAT and duty on {hs} please
      would buying {hs} from {origin} save us duty
      did the rate for {hs} come down this year
      finance must reserve money for {hs}, at what percentage?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'hs', 'origin'),
      duty_percent: r.pick([0, 3, 5, 6.5, 8, 10, 14, 20]),
      vat_percent: r.pick([9, 13]),
      agreement: r.pick(['MFN', 'RCEP', 'FTA', 'ASEAN']),
    }),
    answers: answers(
      `{hs}[原产{origin}]的关税{duty_percent}%({agreement}),增值税{vat_percent}%。
      [{origin}产的]{hs}关税税率{duty_percent}%,适用{agreement},增值税{vat_percent}%。`,
      `Duty on {hs}[ from {origin}] is {duty_percent}% ({agreement}), VAT {vat_percent}%.`,
    ),
    empty: nothing(
      () => ({ error: 'no such heading' }),
      `税则里没有{hs}。`,
      `The tariff has no heading {hs}.`,
    ),
  },
  {
    names: words(
      'letter_of_credit_terms|lc_status|xinyongzheng|credit_details|lc_latest_shipment|getLC',
    ),
    descriptions: texts(
      `信用证条款
      凭信用证号查金额、最迟装运日、交单期和开证行
      看LC还有多久到期`,
      `Terms of a letter of credit
      Amount, latest shipment day, expiry and issuing bank by LC number
      When documents must be presented`,
    ),
    parameters: [
      param(
        'lc',
        'lc_number|lc|credit_no|zhenghao|reference|lcNo',
        among(
          'LC2604-0187|ILC88-3312|M07A26|BOC/DC/771|即期证5502|090LC1200|hbl-0041|DC KLM 7|远期LC-60|IMP26000471|中行证08|现汇备用证3|TF/9910|SBLC22|kdb8804|工行DC-5|转让证B2|LC 3-77|RED44|循环证的二期',
          'LC2604-0187|ILC88-3312|M07A26|BOC/DC/771|090LC1200|hbl-0041|DC KLM 7|IMP26000471|TF/9910|SBLC22|kdb8804|the standby 3|LC 3-77|RED44|second revolving|usance 60',
        ),
        '信用证号|哪张证',
        'letter of credit number|which credit',
      ),
    ],
    questions: texts(
      `{lc}最迟哪天装船
      {lc}什么时候过期
      {lc}这张证金额多少
      单证员问{lc}交单期还剩几天
      船期推了一周,{lc}来得及吗,看看最晚装期
      {lc}是哪家银行开的
      {lc} 信用证条款
      客户开来的{lc}到账额度是多少
      赶不上船了,要不要改证{lc},先看装运期限
      工厂想晚几天交货,{lc}允许到哪天
      按{lc}我们最晚何时把单据递到银行
      帮忙把{lc}的主要条件念给我
      LC号{lc},效期和金额
      老板怕收不回钱,{lc}哪个行开的、有效到几号`,
      `When is the latest shipment under {lc}?
      {lc} expiry
      how much is {lc} for
      which bank opened {lc}
      the vessel slipped a week, does {lc} still allow it
      by what day must we present documents for {lc}
      main terms of {lc} please
      do we need to amend {lc}, what's its last shipping day?
      the factory is late, until when is {lc} good`,
    ),
    missing: [
      lacking(
        'lc',
        `信用证最迟装运是哪天
        那张证金额多少`,
        `when does the letter of credit expire
        what's the latest shipment day in the LC`,
        `请问信用证号是多少?`,
        `Which letter of credit, please?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'lc'),
      amount: r.integer(8, 900) * 1000,
      currency: r.pick(['USD', 'EUR', 'JPY']),
      latestShipment: day(r, 2026, 2026),
      expires: day(r, 2027, 2027),
      bank: r.pick(['HSBC', 'DBS', 'BNP Paribas', '中国银行', 'KDB']),
    }),
    answers: answers(
      `{lc}金额{amount} {currency},最迟{latestShipment}装运,{expires}到期,开证行{bank}。
      {lc}由{bank}开立,{amount} {currency},装期截止{latestShipment},有效至{expires}。`,
      `{lc} is for {amount} {currency}, latest shipment {latestShipment}, expiring {expires}, issued by {bank}.`,
    ),
    empty: nothing(() => ({ credits: [] }), `没有查到信用证{lc}。`, `There is no credit {lc}.`),
  },
  {
    names: words(
      'pallet_balance|pallets_owed|tuopan_wanglai|pallet_account|kaban_qiankuan|getPalletDebt',
    ),
    descriptions: texts(
      `托盘往来余额
      某客户还欠我们多少块某种托盘、最早一批借出日期
      周转板借还对账`,
      `Pallet account with a company
      How many pallets of a type a partner still has to give back and since when
      Balance of returnable boards`,
    ),
    parameters: [
      param(
        'company',
        'company|partner|customer|kehu|holder|partnerName',
        bank('company'),
        '往来公司|借托盘的客户',
        'company|partner that holds the pallets',
      ),
      param(
        'type',
        'pallet_type|type|board|banxing|palletKind',
        choice(
          option('wood', '木托盘|木头板|木卡板', 'wooden pallets|wood ones'),
          option('plastic', '塑料托盘|胶卡板|塑料板', 'plastic pallets|plastic ones'),
          option('cage', '仓储笼|铁笼子|网箱', 'mesh cages|cage pallets'),
          option('euro', '欧标板|欧标托盘', 'euro pallets|EPAL boards'),
        ),
        '托盘类型|哪种板',
        'type of pallet|kind of board',
      ),
    ],
    questions: texts(
      `{company}还欠我们多少{type}
      {company}{type}没还的有几块
      {type}在{company}那边压了多少
      明天去{company}送货,顺便拉{type}回来,有多少可拉
      {company} {type} 余额
      月底对账,{company}借走的{type}还剩几个没退
      仓库没板用了,{company}手里是不是攒着一堆{type}
      跟{company}算算{type}的账
      {type}找{company}要回来多少了,还差多少
      {company}最早那批{type}是哪天借的
      {type}都去哪了?先看{company}
      财务要给{company}开押金单,{type}按几块算
      查{company}名下未归还{type}的数量
      回程车空着,{company}能给我们退几块{type}`,
      `How many {type} does {company} still owe us?
      {company} {type} balance
      we run out of boards, is {company} sitting on our {type}
      since when has {company} kept {type}
      {type} not yet given back by {company}
      the truck returns empty from {company}, how many {type} could it load
      month-end: {type} lent to {company}
      what count of {type} do we invoice {company} a deposit for
      get me the account with {company} for {type}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'company', 'type'),
      outstanding: r.integer(4, 900),
      oldest: day(r, 2025, 2026),
      deposit_each_yuan: r.pick([30, 60, 85, 120]),
    }),
    answers: answers(
      `{company}还有{outstanding}个{type}没还,最早一批{oldest}借出,押金每个{deposit_each_yuan}元。
      {type}在{company}那里有{outstanding}个,最早是{oldest}借的,单个押金{deposit_each_yuan}元。`,
      `{company} still has {outstanding} {type}, the oldest since {oldest}; the deposit is {deposit_each_yuan} yuan each.`,
    ),
    empty: nothing(
      () => ({ outstanding: 0 }),
      `{company}没有欠{type}。`,
      `{company} owes no {type}.`,
    ),
  },
  {
    names: words('gate_queue|trucks_at_gate|zhakou_paidui|gate_wait_minutes|kakou_yongdu|gateLine'),
    descriptions: texts(
      `闸口排队
      某个大门进场或出场方向现在排了几辆卡车、要等几分钟
      查卡口拥堵`,
      `Truck queue at a gate
      How many lorries wait at a gate, in or out, and for how many minutes
      Congestion at the port entrance`,
    ),
    parameters: [
      param(
        'gate',
        'gate|gate_name|zhakou|entrance|kakou|gateId',
        among(
          '北1门|三号闸|东卡口|G7|鸿运门|港务处大门|集卡通道B|南二|海星码头闸|物流中心西门|临港的老门|5号道闸|现代产业园口|冷链岗|铁路货场口|K2|盐田中闸|滨海路门|F区卡口|危品门|无纸化通道3|新港门',
          'North Gate 1|gate 3|East checkpoint|G7|the old gate|Lane B|Harbour Road|K2|south 2|Rail Yard entrance|hazmat gate|Dock Street|fast lane 3|Terminal West|cold store gate|Point In',
        ),
        '闸口名称|哪个大门',
        'gate|name of the entrance',
      ),
      param(
        'direction',
        'direction|way|fangxiang|in_out|laneDirection',
        choice(
          option('in', '进场|进港|入场', 'inbound|going in'),
          option('out', '出场|出港|离场', 'outbound|coming out'),
          option('empty', '还空|空箱专用', 'empty-return|empties'),
        ),
        '方向|进还是出',
        'direction|in or out',
      ),
    ],
    questions: texts(
      `{gate}{direction}排了几辆车
      {gate}{direction}要等多久
      现在{direction}走{gate}堵不堵
      师傅们在{gate}抱怨,{direction}到底排多长
      {direction}方向{gate}前面还有几台
      {gate} {direction} 排队
      我半小时后到{gate},{direction}得等几分钟
      {gate}的{direction}车道开了几条
      赶截关呢,{gate}{direction}快不快
      {gate}那边{direction}通不通畅
      车队调度想知道{direction}走{gate}多少车在等
      要不要绕开{gate}?{direction}得耗多少时间
      看看{gate}口{direction}的集卡数量
      {direction}{gate}现在几分钟能过`,
      `How many trucks are waiting at {gate}, {direction}?
      {gate} {direction} queue
      I reach {gate} in half an hour, how long will it take {direction}
      is {gate} jammed {direction} right now
      {direction} at {gate}: minutes of waiting
      drivers complain about {gate}, how long is the {direction} line
      should we avoid {gate} {direction}
      lanes open at {gate} for {direction} lorries
      cut-off is close, can we get through {gate} {direction} quickly?`,
    ),
    missing: [
      lacking(
        'gate',
        `{direction}要排多久
        现在{direction}堵车吗`,
        `how long is the {direction} queue
        are trucks stuck {direction}`,
        `请问是哪个闸口?`,
        `At which gate?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'gate', 'direction'),
      trucks: r.integer(1, 140),
      wait_min: r.integer(2, 190),
      lanesOpen: r.integer(1, 8),
    }),
    answers: answers(
      `{gate}{direction}方向有{trucks}辆车在排,约等{wait_min}分钟,开了{lanesOpen}条道。
      {gate}{direction}排队{trucks}辆,预计{wait_min}分钟,车道开放{lanesOpen}条。`,
      `At {gate}, {direction}, {trucks} trucks are waiting about {wait_min} minutes on {lanesOpen} open lanes.`,
    ),
    empty: nothing(
      () => ({ trucks: 0 }),
      `{gate}{direction}方向没有车排队。`,
      `Nobody is waiting at {gate}, {direction}.`,
    ),
  },
  {
    names: words(
      'driver_hours_left|driver_rest_due|jiashi_shichang|pilao_jiashi|tachograph_hours|getDriverRest',
    ),
    descriptions: texts(
      `司机驾驶时长与休息
      某位货车司机当日已开几小时、还能开多久、几点必须停车休息
      防疲劳驾驶`,
      `Driving hours and rest of a lorry driver
      Hours at the wheel today, hours still allowed and when the break is due
      Tachograph check against fatigue`,
    ),
    parameters: [
      param(
        'driver',
        'driver|driver_name|siji|person|employee|driverName',
        bank('person'),
        '司机姓名|哪位驾驶员',
        "driver|driver's name",
      ),
    ],
    questions: texts(
      `{driver}今天开了几个小时
      {driver}还能开多久
      {driver}几点必须休息
      临时加一趟短驳,{driver}时长够不够
      {driver}是不是该停车歇会儿了
      {driver} 驾驶时长
      安全员查疲劳驾驶,{driver}连续开多久了
      让{driver}今晚再跑一趟合规吗,剩余小时数
      {driver}在服务区睡够了没,什么时候能再上路
      怕{driver}超时,看下他还剩几小时
      调度:{driver}下次强制休息时间
      车上是{driver},到目的地前用不用换人开
      从早上到现在{driver}握了多长时间方向盘
      给我{driver}当日行车小时`,
      `How long has {driver} been driving today?
      {driver} hours left
      when must {driver} take a break
      can {driver} do one more short run tonight within the rules
      is {driver} close to the limit at the wheel
      the safety officer asks about fatigue, check {driver}
      {driver} rest time
      do we need a second driver or can {driver} finish the trip
      has {driver} slept enough to go back on the road, when is the next stop due?`,
    ),
    missing: [
      lacking(
        'driver',
        `司机今天还能开几小时
        他几点该停车休息`,
        `how many driving hours are left
        when is the driver's break due`,
        `请问是哪位司机?`,
        `Which driver?`,
      ),
    ],
    result: (args, r) => {
      const driven = real(r, 0.5, 7.9)
      return {
        ...echo(args, 'driver'),
        driven_h: driven,
        remaining_h: Number((8 - driven).toFixed(1)),
        breakDue: clock(r),
        plate: `沪A${r.integer(10000, 99999)}`,
      }
    },
    answers: answers(
      `{driver}今天开了{driven_h}小时,还能开{remaining_h}小时,{breakDue}前要休息,车牌{plate}。
      {driver}已驾驶{driven_h}小时,剩{remaining_h}小时({plate}),最晚{breakDue}停车休息。`,
      `{driver} has driven {driven_h} hours today and has {remaining_h} left, with a break due by {breakDue} (truck {plate}).`,
    ),
    empty: nothing(
      () => ({ trips: [] }),
      `{driver}今天没有行车记录。`,
      `{driver} has not driven today.`,
    ),
  },
  {
    names: words('bonded_balance|bonded_goods_left|baoshui_kucun|goods_under_bond|getBondedQty'),
    descriptions: texts(
      `保税货物结余
      某保税库里某货还剩多少件、保税期到哪天、账册号
      查未完税的在库货`,
      `Goods left under bond
      Pieces of a commodity still in a bonded store, with the end of the bond and the ledger
      Balance on which duty is unpaid`,
    ),
    parameters: [
      param(
        'goods',
        'goods|commodity|item|huowu|article|goodsName',
        GOODS_NAMES,
        '货物名称|保税的货',
        'goods|commodity under bond',
      ),
      param(
        'zone',
        'zone|warehouse|bonded_store|cangku|area|zoneName',
        ZONES,
        '保税仓库|哪个保税区',
        'bonded store|zone',
      ),
    ],
    questions: texts(
      `{zone}里{goods}还剩多少没完税
      {goods}在{zone}有多少保税的
      {zone}{goods}保税结余
      {goods}保税期哪天到,存在{zone}
      海关要盘库,{zone}的{goods}账上几件
      {zone} {goods} 保税
      还有多少{goods}压在{zone}没交税
      担心超期,{zone}那批{goods}能放到什么时候
      客户问{goods}现货,{zone}保税账上看看
      {zone}账册里{goods}的数量对不对,现在是多少
      {goods}放在{zone}快两年了,剩几件
      要做核销,报一下{goods}在{zone}的余量
      帮我瞧瞧{zone}还挂着多少件{goods}
      {goods},{zone},保税在库数`,
      `How many pieces of {goods} are still under bond at {zone}?
      {goods} bonded balance {zone}
      until when may {goods} stay in {zone}
      customs counts our stock, what's on the ledger for {goods} at {zone}
      duty-unpaid {goods} in {zone}
      what have we left of {goods} at {zone} without tax paid
      a buyer wants {goods}, look in {zone} under bond
      {zone}: does the bond on {goods} run out soon
      which ledger holds our {goods} in {zone}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'goods', 'zone'),
      pieces: r.integer(20, 42000),
      bondEnds: day(r, 2026, 2028),
      ledger: code(r, 'H'),
    }),
    answers: answers(
      `{zone}还有{pieces}件保税的{goods},保税期到{bondEnds},账册{ledger}。
      {goods}在{zone}保税结余{pieces}件(账册{ledger}),期限{bondEnds}。`,
      `{zone} holds {pieces} pieces of {goods} under bond until {bondEnds}, ledger {ledger}.`,
    ),
    empty: nothing(
      () => ({ pieces: 0 }),
      `{zone}没有保税的{goods}。`,
      `There is no bonded {goods} at {zone}.`,
    ),
  },
  {
    names: words(
      'release_bonded_goods|bonded_withdrawal|baoshui_chuqu|take_out_of_bond|requestRelease',
    ),
    descriptions: texts(
      `申请保税货物出区
      提交出库申请:把若干件货从保税库提出来,可选先放后税
      办理保税核放单`,
      `Request to take goods out of bond
      Files a withdrawal of so many pieces from a bonded store, duty paid or deferred
      Create a release note for bonded cargo`,
    ),
    parameters: [
      param(
        'goods',
        'goods|item|commodity|pinming|cargo|goodsName',
        GOODS_NAMES,
        '要提的货物|品名',
        'goods to take out|commodity',
      ),
      param(
        'zone',
        'zone|from_store|warehouse|cangku|bondedArea',
        ZONES,
        '从哪个保税库提|保税区',
        'bonded store it leaves|zone',
      ),
      param(
        'pieces',
        'pieces|quantity|qty|jianshu|count',
        integer(2, 5000),
        '件数|提多少件',
        'number of pieces|quantity',
      ),
      optional(
        param(
          'deferred',
          'duty_deferred|deferred|defer|xianfang_houshui|postponed',
          flag(
            '先放后税|税款后交|缓税',
            'duty deferred|tax later|deferred duty',
            '税已交清|完税后|现缴税款',
            'duty paid|tax paid up front',
          ),
          '是否先放行后缴税|缓不缓税',
          'whether duty is deferred|pay duty later',
        ),
      ),
    ],
    questions: texts(
      `从{zone}提{pieces}件{goods}出区
      {zone}的{goods}放{pieces}件出来
      申请{goods}出库{pieces}件,在{zone}
      国内客户急要{goods},从{zone}走{pieces}件,{deferred}
      给我办{zone}{goods}的核放单,{pieces}件
      {goods} {pieces}件 {zone} 出区
      {pieces}件{goods}要离开{zone}了,{deferred},你提交一下
      麻烦帮忙把{zone}那边{pieces}件{goods}转成一般贸易提走
      {deferred}方式,{zone}出{pieces}件{goods}
      车下午到{zone},装{pieces}件{goods},先把单子报上
      生产线断料,{goods}要{pieces}件,从{zone}里清关拉出来
      {zone}出{goods} {pieces}件
      按{deferred}给{goods}做出区申报,库在{zone},共{pieces}件
      我想提{goods},{zone}里的,{pieces}件就行`,
      `Take {pieces} pieces of {goods} out of {zone}
      release {pieces} {goods} from {zone}, {deferred}
      please file a withdrawal: {goods}, {pieces} pieces, {zone}
      the truck is at {zone} this afternoon for {pieces} pieces of {goods}, get the release note done
      {zone}, {goods}, {pieces} out
      we need {pieces} pcs of {goods} for the line, clear them from {zone}
      {deferred}: withdraw {pieces} of {goods} at {zone}
      a local buyer took {pieces} pieces of {goods}, so get them out of {zone} {deferred}
      could you request release of {goods} in {zone}? {pieces} pieces`,
    ),
    missing: [
      lacking(
        'pieces',
        `把{zone}的{goods}提出来
        申请{goods}从{zone}出区`,
        `release {goods} from {zone}
        take some {goods} out of {zone}`,
        `请问要提多少件?`,
        `How many pieces should be released?`,
      ),
      lacking(
        'zone',
        `提{pieces}件{goods}出区
        {goods}要出库{pieces}件,办一下核放`,
        `release {pieces} pieces of {goods}
        take {pieces} {goods} out of bond`,
        `请问从哪个保税库提?`,
        `From which bonded store?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'goods', 'zone', 'pieces'),
      note_no: code(r, 'HF'),
      state: r.pick(['submitted', 'accepted', 'pending check']),
      officer: someone(r),
    }),
    answers: answers(
      `已提交从{zone}提{pieces}件{goods}的申请[({deferred})],核放单{note_no},状态{state},经办{officer}。
      {zone}的{pieces}件{goods}[{deferred}]出区已申报,单号{note_no}({state}),由{officer}办理。`,
      `Filed: {pieces} pieces of {goods} out of {zone}[, {deferred}]; release note {note_no} is {state}, officer {officer}.`,
    ),
  },
  {
    names: words(
      'coldbox_temperature|cold_chain_readings|lenglian_wendu|box_temp_log|reeferBoxTemp|how_cold_is_box',
    ),
    descriptions: texts(
      `冷链箱温度记录
      某只保温箱当前或某天的温度、最高值、电量
      查冷藏箱有没有断链`,
      `Temperature of a cold-chain box
      Reading, warmest value and battery of a cool box, now or on a day
      Did the chain break`,
    ),
    parameters: [
      param(
        'box',
        'box|box_id|device|xiangzi|cooler|boxCode',
        BOXES,
        '冷链箱编号|哪只箱子',
        'cool box|name of the box',
      ),
      optional(
        param(
          'date',
          'date|day|riqi|log_date|onDate',
          date,
          '哪天的记录|日期',
          'day of the log|date',
        ),
      ),
    ],
    questions: texts(
      `{box}现在几度
      {box}在{date}最高到过多少度
      {date}这天{box}有没有超温
      货到了客户说化冻了,看看{box}路上的温度
      {box}还冷不冷
      {box} {date} 温度记录
      {box}电量还剩多少,温度正常吗
      药监要{date}的数据,箱子是{box}
      里面装的是胰岛素,{box}别热了,目前多少度
      导出{box}在{date}那天的温控读数
      {box}断链了没
      冰排换过之后{box}降到几度
      路上堵了三小时,{box}撑得住吗
      {date}那趟用的{box},最热的时候几度`,
      `How cold is {box}?
      {box} temperature {date}
      did {box} get too warm on {date}
      the customer says it arrived thawed, what did {box} read
      battery and degrees of {box} please
      we've been stuck in traffic, is {box} holding
      cold chain log for {box}, {date}
      after fresh ice packs, where does {box} stand now
      the inspector wants {date}: warmest reading in {box}`,
    ),
    result: (args, r) => {
      const low = real(r, -22, 6)
      return {
        ...echo(args, 'box', 'date'),
        celsius: low,
        warmest: Number((low + 2.3).toFixed(1)),
        battery_percent: r.integer(8, 100),
      }
    },
    answers: answers(
      `{box}[在{date}]温度{celsius}度,最高{warmest}度,电量{battery_percent}%。
      [{date}那天]{box}读数{celsius}℃,最热时{warmest}℃,剩余电量{battery_percent}%。`,
      `{box} read {celsius} degrees[ on {date}], {warmest} at its warmest, battery {battery_percent}%.`,
    ),
    empty: nothing(
      () => ({ readings: [] }),
      `{box}[在{date}]没有温度数据。`,
      `{box} has no readings[ for {date}].`,
    ),
  },
  {
    names: words(
      'set_coldbox_limit|coldbox_alarm|shezhi_wendu_baojing|cool_box_threshold|warnIfWarm',
    ),
    descriptions: texts(
      `设置冷链箱报警温度
      给一只保温箱设超过几度就报警,可指定短信号码
      修改冷藏箱的温度上限`,
      `Set the alarm limit of a cold-chain box
      Above so many degrees the cool box raises an alarm, by text to a phone if given
      Change a cooler's upper temperature`,
    ),
    parameters: [
      param(
        'box',
        'box|box_name|cooler|baowenxiang|deviceName',
        BOXES,
        '冷链箱|要设置的箱子',
        'cool box|box to set',
      ),
      param(
        'limit',
        'max_celsius|limit|threshold|shangxian|upperLimit',
        decimal(1, 12, 1),
        '报警温度(摄氏)|上限度数',
        'alarm limit in degrees|upper temperature',
      ),
      optional(
        param(
          'phone',
          'phone|mobile|notify|shouji|smsTo',
          bank('phone'),
          '报警发到哪个手机|接收号码',
          'phone to alert|number for the text message',
        ),
      ),
    ],
    questions: texts(
      `{box}超过{limit}度就报警
      把{box}的上限设成{limit}度
      {box}报警温度改{limit}度,发{phone}
      {limit}度以上{box}要提醒我,号码{phone}
      这批是鲜奶,{box}一旦高于{limit}度马上叫我
      {box} 报警 {limit}度
      麻烦给{box}设个{limit}度的温度线
      {box}现在老误报,阈值调到{limit}度吧
      疫苗不能热,{box}到{limit}度封顶
      温度到{limit}度时通知{phone},箱子是{box}
      {phone}接收{box}的告警,界限{limit}度
      客户要求{limit}度以内,{box}帮我设好
      {box}门限{limit}
      让{box}一过{limit}度就给{phone}发短信`,
      `Set the alarm of {box} to {limit} degrees
      {box} alarm at {limit}
      warn me when {box} goes above {limit} degrees
      text {phone} if {box} gets warmer than {limit}
      too many false alarms on {box}, raise it to {limit} degrees
      fresh milk inside: {box} must not pass {limit} degrees, alert {phone}
      {limit} degrees is the most the customer allows, put that into {box}
      upper limit for {box}: {limit}
      please make {box} ring {phone} past {limit} degrees`,
    ),
    missing: [
      lacking(
        'limit',
        `给{box}设一下报警温度
        {box}太热了要提醒我`,
        `set an alarm on {box}
        warn me when {box} gets too warm`,
        `请问超过多少度报警?`,
        `Above how many degrees should it warn?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'box', 'limit', 'phone'),
      rule: code(r, 'R'),
      active_from: clock(r),
    }),
    answers: answers(
      `{box}的报警温度已设为{limit}度[,短信发到{phone}],{active_from}起生效。
      已设置:{box}超过{limit}度报警[并通知{phone}],{active_from}开始。`,
      `{box} now warns above {limit} degrees[ and texts {phone}], active from {active_from}.`,
    ),
  },
]
