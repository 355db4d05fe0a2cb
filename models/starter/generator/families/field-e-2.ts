/** Building sites and energy: concrete, cranes, crews, scaffolds, drawings, solar, transformers, boilers, gas, pumps. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, flag, integer } = s
const { lacking, nothing, option, optional, param, periods, real, rowsOf, someone, texts, words } =
  s

const SITES = among(
  '万象汇二期|滨河路下穿|三标段|城投大厦|地铁6号线东延|老厂改造|安置房C地块|现代产业园|污水厂扩建|中学迁建|站前广场|处理厂北侧|人民医院新院|K12+400桥|云谷数据港|有机硅车间|的卢仓库|K8地块|西部物流港|南山隧道进口|TOD综合体|体育中心|保障房5组团|还迁楼b|甪直水街',
  'Lot 8|Riverside Tower|the school extension|Bridge K12|hospital new wing|Metro East|Section 3|old mill conversion|Dock Street|Plot C|station square|tunnel north portal|Depot 5|data hall B|harbour wall|Phase Two Homes|Unit 9 On Hill',
)
const BOILERS = among(
  '1号锅炉|燃气炉B|东锅炉房2#|SZS20|生物质炉|老燃煤炉|热水炉3|H-5|换热站旁那台|导热油炉|食堂小锅炉|WNS-4|北区热源|真空炉1|医院蒸汽炉|备用炉|中压炉7|处理车间汽锅|L2|洗衣房那台|电极炉|余热锅炉A|三期的炉子|现役4号',
  'boiler 1|gas boiler B|East 2|SZS20|the old coal one|H-5|laundry boiler|standby|WNS-4|steam line 7|Hospital Main|pellet burner|waste heat A|kitchen boiler|North Plant 3|vacuum boiler',
)

export const families: Family[] = [
  {
    names: words(
      'concrete_deliveries|mixer_trucks_arrived|hunningtu_daochang|pour_progress|getConcreteTrucks',
    ),
    descriptions: texts(
      `混凝土到场情况
      某工地某日来了几车商砼、浇了多少方、下一车几点到
      查罐车进场`,
      `Concrete delivered to a building site
      Mixer trucks arrived, cubic metres poured and the time of the next truck
      Deliveries of a pour`,
    ),
    parameters: [
      param(
        'site',
        'site|project_site|gongdi|siteName|location',
        SITES,
        '工地|浇筑的工地',
        'building site|where it is poured',
      ),
      optional(
        param('date', 'date|day|pour_date|riqi|on', date, '浇筑日期|哪天', 'day of the pour|date'),
      ),
    ],
    questions: texts(
      `{site}来了几车混凝土
      {site}{date}浇了多少方
      {date}{site}罐车到齐没有
      下一车什么时候到{site}
      {site}断料了,后面那车到哪了
      {site} {date} 商砼
      振捣班等着呢,{site}的灰还要等多久
      {date}{site}底板打了多少方
      {site}浇到一半停了,一共到了几车
      搅拌站说送完了,{site}签收了几车
      给监理报数:{site}{date}到场方量
      {site}泵车在等,看看后一辆罐车几点
      {site}这次浇筑进了多少料
      对账,{date}{site}那天卸了几车`,
      `How many mixer trucks have reached {site}?
      {site} concrete {date}
      when does the next truck get to {site}
      the pump is waiting at {site}, where is our concrete
      cubic metres poured at {site} on {date}
      did all the loads arrive at {site} on {date}
      we stopped half way at {site}, how many loads came in
      the plant says it is done, what did {site} sign for {date}
      how much has gone into the slab at {site} so far?`,
    ),
    result: (args, r) => {
      const trucks = r.integer(2, 48)
      return {
        ...echo(args, 'site', 'date'),
        trucks,
        cubic_m: trucks * 9,
        next_truck: clock(r),
        plant: r.pick(['北郊站', '鑫磊搅拌站', '二建商砼', 'Plant West']),
      }
    },
    answers: answers(
      `{site}[{date}]到了{trucks}车混凝土,共{cubic_m}方,由{plant}供,下一车{next_truck}到。
      [{date}]{site}进场{trucks}车、{cubic_m}方({plant}),后一车{next_truck}。`,
      `{trucks} trucks with {cubic_m} m³ from {plant} arrived at {site}[ on {date}]; the next comes at {next_truck}.`,
    ),
    empty: nothing(
      () => ({ trucks: 0 }),
      `{site}[{date}]没有混凝土到场。`,
      `No concrete arrived at {site}[ on {date}].`,
    ),
  },
  {
    names: words('order_concrete|request_pour|ding_shangtong|book_ready_mix|placeConcreteOrder'),
    descriptions: texts(
      `订购商品混凝土
      向搅拌站下单,写明工地、强度等级、方量和浇筑日期
      报混凝土计划`,
      `Order ready-mixed concrete
      Ask the plant for cubic metres of a strength class for a site and day
      Place a concrete order`,
    ),
    parameters: [
      param(
        'site',
        'site|deliver_to|gongdi|site_name|destination',
        SITES,
        '送到哪个工地|工地',
        'site to deliver to|building site',
      ),
      param(
        'grade',
        'grade|strength|biaohao|class|concreteGrade',
        choice(
          option('C15', 'C15|垫层用的C15', 'C15'),
          option('C25', 'C25', 'C25'),
          option('C30', 'C30|C30普通', 'C30'),
          option('C35P6', 'C35抗渗|C35P6', 'C35P6|watertight C35'),
          option('C40', 'C40', 'C40'),
          option('C50', 'C50|C50高强', 'C50'),
        ),
        '强度等级|标号',
        'strength class|grade',
      ),
      param(
        'volume',
        'cubic_meters|volume|fangliang|quantity|m3',
        decimal(4, 260, 1),
        '方量(立方米)|要几方',
        'cubic metres|volume',
      ),
      optional(
        param(
          'date',
          'date|pour_date|riqi|deliver_on|day',
          date,
          '浇筑日期|哪天要',
          'day of the pour|when it is needed',
        ),
      ),
    ],
    questions: texts(
      `给{site}订{volume}方{grade}
      {site}{date}要{grade},{volume}方
      {grade}混凝土{volume}方送{site}
      {date}{site}打顶板,{grade}来{volume}方
      跟搅拌站报一下,{site},{grade},{volume}方
      {site} {grade} {volume}方 {date}
      钢筋验收过了,{site}可以浇了,叫{volume}方{grade}
      {volume}方{grade},{date}送到{site}
      帮我下单{grade},{site}用,一共{volume}方
      麻烦安排罐车,{site}还缺{volume}方{grade}
      {date}一早{site}开盘,{grade}备{volume}方
      {site}那边柱子用{grade},算下来{volume}方,订上
      再要{volume}方{grade}吧,{site}不够了
      向站里要料:{site}{grade}共{volume}立方`,
      `Order {volume} cubic metres of {grade} for {site}
      {site} needs {volume} m3 of {grade} on {date}
      {grade} {volume} m3 {site} {date}
      the steel is approved, send {volume} cubes of {grade} to {site}
      please get {site} another {volume} cubic metres of {grade}
      we pour at {site} on {date}: {grade}, {volume} m3
      tell the plant we want {volume} m3 {grade} at {site}
      for the columns at {site} book {volume} metres of {grade} on {date}
      {site} ran short, {volume} more of {grade}`,
    ),
    missing: [
      lacking(
        'volume',
        `给{site}订{grade}混凝土
        {site}要打{grade},帮我下单`,
        `order {grade} for {site}
        {site} needs some {grade} concrete`,
        `请问要多少方?`,
        `How many cubic metres?`,
      ),
      lacking(
        'grade',
        `给{site}订{volume}方混凝土
        {site}要{volume}方商砼`,
        `order {volume} m3 of concrete for {site}
        {site} needs {volume} cubic metres of concrete`,
        `请问要什么标号?`,
        `Which strength class?`,
      ),
    ],
    result: (args, r) => ({
      accepted: true,
      order: code(r, 'SH'),
      ...echo(args, 'site', 'grade', 'volume'),
      first_truck: clock(r),
    }),
    answers: answers(
      `已为{site}订{grade}混凝土,{volume}方[,{date}浇筑],单号{order},首车{first_truck}到。
      订单{order}已下:{site},{grade},{volume}方[,{date}],第一车{first_truck}。`,
      `Order {order} is placed: {volume} m³ of {grade} for {site}[ on {date}], first truck at {first_truck}.`,
    ),
  },
  {
    names: words('crane_wind_speed|tower_crane_wind|tadiao_fengsu|may_crane_lift|getCraneWind'),
    descriptions: texts(
      `塔吊风速
      某台塔机顶上现在几米每秒的风、限值多少、能不能起吊
      看塔吊因大风停不停`,
      `Wind at a tower crane
      Metres per second at the jib, the limit and whether lifting is allowed
      Can a crane work in this wind`,
    ),
    parameters: [
      param(
        'crane',
        'crane|crane_no|tower_crane|tadiao|craneName',
        among(
          '1号塔吊|TC-7|东塔机|QTZ80-3|5#|北侧大臂|核心筒那台|平臂2|动臂吊B|中联6013|TD4|西北角塔吊|C座塔机|老三号|小塔|T-09|裙房边上那台|ST7030|甲区2#|现浇区塔吊|处置区吊机|副塔|的盘架8',
          'crane 1|TC-7|the east crane|Tower Crane B|Liebherr 2|north jib|T-09|big red|core crane|luffer 3|Potain 5|small crane|ST7030|old number three|C West|gate crane',
        ),
        '塔吊编号|哪台塔机',
        'crane|which tower crane',
      ),
    ],
    questions: texts(
      `{crane}上面风多大
      {crane}现在能吊吗
      起风了,{crane}要不要停
      {crane}风速报警了没
      {crane}的限值是多少米每秒
      信号工问{crane}能不能继续干
      {crane} 风速
      这么大风{crane}还敢转,安全员看下
      吊幕墙玻璃之前先看{crane}那儿几级风
      {crane}顶部测到多少
      站在地面没感觉,{crane}大臂上风大不大
      {crane}因为刮风停工了吗
      上午{crane}停了,这会儿可以恢复没
      司机说{crane}晃得厉害,查一下读数`,
      `How strong is the wind at {crane}?
      can {crane} lift right now
      {crane} wind
      do we have to stop {crane}
      it's getting gusty, what does the sensor on {crane} show
      the driver says {crane} is swaying, check the reading
      we want to hoist glass with {crane}, is it calm enough
      how many metres per second are allowed for {crane}
      is {crane} shut down because of the gale`,
    ),
    missing: [
      lacking(
        'crane',
        `塔吊上风多大
        现在塔吊能不能吊`,
        `how strong is the wind at the crane
        may the crane lift now`,
        `请问是哪台塔吊?`,
        `Which crane?`,
      ),
    ],
    result: (args, r) => {
      const wind = real(r, 1, 20)
      return {
        ...echo(args, 'crane'),
        wind_ms: wind,
        limit_ms: 12,
        lifting: wind < 12 ? 'allowed' : 'stopped',
        at: clock(r),
      }
    },
    answers: answers(
      `{crane}处风速{wind_ms}米/秒,限值{limit_ms}米/秒,起吊状态{lifting}({at}读数)。
      {at},{crane}测得{wind_ms}米/秒(上限{limit_ms}),起吊{lifting}。`,
      `At {at} the wind at {crane} was {wind_ms} m/s, limit {limit_ms}; lifting is {lifting}.`,
    ),
  },
  {
    names: words(
      'site_headcount|workers_on_site|gongdi_kaoqin|crew_attendance|getSiteCrew|renshu_gongzhong',
    ),
    descriptions: texts(
      `工地出勤人数
      某工地某工种刷脸进场了几人、缺几人、带班是谁,可分白夜班
      实名制考勤`,
      `Workers present on a building site
      How many of a trade came through the gate, how many are absent, and the foreman
      Site attendance by trade`,
    ),
    parameters: [
      param(
        'site',
        'site|project|gongdi|site_name|worksite',
        SITES,
        '工地|项目工地',
        'building site|worksite',
      ),
      param(
        'trade',
        'trade|craft|gongzhong|crew|workerType',
        choice(
          option('rebar', '钢筋工|扎钢筋的', 'steel fixers|rebar crew'),
          option('carpenter', '木工|支模的', 'carpenters|formwork crew'),
          option('mason', '瓦工|砌砖的|泥瓦工', 'bricklayers|masons'),
          option('electrician', '电工|水电班', 'electricians'),
          option('welder', '焊工|电焊班', 'welders'),
          option('painter', '油漆工|刮腻子的', 'painters'),
        ),
        '工种|哪个班组',
        'trade|kind of workers',
      ),
      optional(
        param(
          'night',
          'night_shift|night|yeban|is_night|nightWork',
          flag('夜班', 'on the night shift', '白班', 'on the day shift'),
          '是否夜班|白班还是夜班',
          'whether night shift|night or day',
        ),
      ),
    ],
    questions: texts(
      `{site}今天{trade}来了多少人
      {site}的{trade}到岗几个
      {trade}在{site}够不够,缺几个
      {site}{night}{trade}有多少
      {site} {trade} {night} 人数
      赶工期,{site}那边{trade}上了几个
      {site}{trade}都到齐了没有
      门禁上刷进{site}的{trade}有几位
      老板问{site}怎么没人干活,{trade}到底来了几个
      {night}{site}{trade}谁带班,几个人
      发盒饭要数:{site}{trade}多少
      {trade}跑了一半,{site}现在还剩几个
      点名,{site}{night}的{trade}
      劳务公司报的数对不对,{site}{trade}实际进场几人`,
      `How many {trade} are at {site} today?
      {site} {trade} headcount
      did all the {trade} turn up at {site}
      the boss sees nobody working at {site}, how many {trade} came in
      {trade} {night} at {site}, how many
      we need lunches for the {trade} at {site}, count them
      who leads the {trade} {night} in {site}
      are we short of {trade} at {site}
      how many {trade} went through the gate of {site} {night}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'site', 'trade'),
      present: r.integer(3, 90),
      absent: r.integer(0, 14),
      foreman: someone(r),
    }),
    answers: answers(
      `{site}[{night}]{trade}到场{present}人,缺{absent}人,带班{foreman}。
      [{night}]{site}的{trade}来了{present}个,{absent}个没到,由{foreman}带班。`,
      `{present} {trade} are at {site}[ {night}], {absent} absent; the foreman is {foreman}.`,
    ),
    empty: nothing(
      () => ({ present: 0 }),
      `{site}[{night}]没有{trade}进场。`,
      `No {trade} came to {site}[ {night}].`,
    ),
  },
  {
    names: words(
      'scaffold_inspection|scaffold_tag|jiaoshoujia_jiancha|is_scaffold_safe|scaffoldStatus',
    ),
    descriptions: texts(
      `脚手架验收检查
      某处架体上次检查日期、挂的什么牌、有几处隐患
      看架子能不能上人`,
      `Inspection of a scaffold
      When it was last checked, the tag it carries and how many defects were found
      May people climb a scaffold`,
    ),
    parameters: [
      param(
        'scaffold',
        'scaffold|scaffold_id|jiati|frame|scaffoldName',
        among(
          '3#楼外架|北立面爬架|电梯井内架|悬挑架7层|满堂架B区|TB-14|食堂屋面架|卸料平台5|连廊底下那片|中庭高支模|门头吊架|东山墙|盘扣2组|烟囱架|CP-02|机房移动架|处理池内架|扣件架西段|有顶通道架|斜屋面架a|报告厅满堂|现浇板下支撑|水塔的架子',
          'north facade|Scaffold 7|TB-14|the chimney frame|Atrium tower|east gable|loading bay 5|Block C outer|pool inner frame|CP-02|mobile tower 3|roof edge|bridge underside|Hall Birdcage|west return|stair core',
        ),
        '架体名称|哪处脚手架',
        'scaffold|which scaffold',
      ),
      optional(
        param(
          'cause',
          'reason|cause|inspection_type|leixing|checkType',
          choice(
            option('storm', '大风后|暴雨后', 'after the storm|after heavy rain'),
            option('weekly', '周检|每周例行', 'in the weekly check|on the routine round'),
            option('first', '首次验收|搭完那次', 'at the first inspection|at hand-over'),
          ),
          '检查类型|哪一次检查',
          'kind of inspection|occasion',
        ),
      ),
    ],
    questions: texts(
      `{scaffold}验收过没有
      {scaffold}能上人吗
      {scaffold}的架子{cause}检查有什么问题
      {scaffold}挂的绿牌还是红牌
      工人要上{scaffold}刷漆,架子稳不稳
      {cause}{scaffold}查了吗,几处隐患
      {scaffold} {cause} 检查
      {scaffold}最近一回是哪天查的
      我看{scaffold}连墙件松了,上次检查怎么说
      安监要来,{scaffold}{cause}的架体记录给我
      {scaffold}整改完没,还有几个毛病
      别急着让人爬,{scaffold}这架子合格吗
      {scaffold}踏板有人反映缺,检查员是谁
      {cause}有没有人看过{scaffold}那里的钢管架`,
      `Is {scaffold} safe to climb?
      {scaffold} inspection {cause}
      when was the scaffold at {scaffold} last checked
      which tag hangs on {scaffold}
      the painters want to go up {scaffold}, was it approved
      were any defects found on {scaffold} {cause}
      some planks are missing on {scaffold}, what did the inspector write
      the safety office asks what was noted on {scaffold} {cause}
      may my people use {scaffold} or is it still red`,
    ),
    result: (args, r) => ({
      ...echo(args, 'scaffold'),
      checked_on: day(r, 2026, 2026),
      tag: r.pick(['green', 'yellow', 'red']),
      defects: r.integer(0, 9),
      inspector: someone(r),
    }),
    answers: answers(
      `{scaffold}[{cause}]检查日期{checked_on},挂牌{tag},隐患{defects}处,检查人{inspector}。
      {checked_on}{inspector}[{cause}]查过{scaffold},牌子{tag},有{defects}处隐患。`,
      `{scaffold} was checked[ ({cause})] on {checked_on} by {inspector}: tag {tag}, {defects} defects.`,
    ),
    empty: nothing(
      () => ({ inspections: [] }),
      `{scaffold}没有[{cause}]检查记录。`,
      `{scaffold} has no inspection on record[ {cause}].`,
    ),
  },
  {
    names: words('latest_drawing_revision|drawing_version|tuzhi_banben|current_rev|getDrawingRev'),
    descriptions: texts(
      `图纸最新版次
      某张施工图现行是第几版、哪天发的、改了什么
      确认手里的图过没过期`,
      `Latest revision of a drawing
      Revision in force, its date of issue and what changed
      Is a drawing still current`,
    ),
    parameters: [
      param(
        'drawing',
        'drawing|drawing_no|sheet|tuhao|drawingNumber',
        among(
          'A-101|结施-07|JZ-3-12|暖通02|给排水总图|E-204b|建施15|幕墙节点3|弱电-B1-04|S-07|桩位图|屋面排水详图|ST-22-A|二层梁配筋|门窗表|装饰-06|M_302|总平面|人防3|电施 08|现状标高图|处理池剖面|中庭钢构5|楼梯大样',
          'A-101|S-07|E-204b|roof details|ground floor plan|M_302|ST-22-A|Door Schedule|piling layout|section B-B|facade 12|HVAC 02|Site Plan|P-11|beam list 2|wall types|stair core 3',
        ),
        '图号或图名|哪张图',
        'drawing number or title|which drawing',
      ),
    ],
    questions: texts(
      `{drawing}最新是第几版
      {drawing}改过没有
      我手里的{drawing}还能用吗
      {drawing}是哪天升版的
      按{drawing}施工前确认一下是不是作废了
      {drawing} 版次
      设计院又发变更了,{drawing}动了哪里
      {drawing}现行版是什么
      木工按旧的{drawing}支了模,新版改了啥
      资料室要盖章,{drawing}以哪一版为准
      甲方说{drawing}上周换图了?
      {drawing}谁签发的,几号
      {drawing}跟现场对不上,是不是拿了老图
      打印{drawing}之前看下最新的`,
      `Which revision of {drawing} is current?
      {drawing} latest rev
      has {drawing} been changed
      may I still build from my copy of {drawing}
      what did the designers alter in {drawing}
      the crew used an old {drawing}, what is new in it
      when was {drawing} last issued
      before I print {drawing}, which version is in force
      {drawing} doesn't match the site, do I have an outdated sheet?`,
    ),
    missing: [
      lacking(
        'drawing',
        `图纸最新是第几版
        我手里这张图还能用吗`,
        `which revision of the drawing is current
        is my sheet outdated`,
        `请问图号是多少?`,
        `What is the number of the drawing?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'drawing'),
      revision: r.pick(['A', 'B', 'C', 'D', 'V2', 'V3', 'R5']),
      issued: day(r, 2025, 2026),
      change: r.pick(['梁高调整', '洞口移位', '标高修正', '材料替换', '增加节点']),
      issued_by: someone(r),
    }),
    answers: answers(
      `{drawing}现行{revision}版,{issued}由{issued_by}签发,改动是{change}。
      {drawing}最新为{revision}版({issued},{issued_by}签发),{change}。`,
      `The current revision of {drawing} is {revision}, issued on {issued} by {issued_by}; change: {change}.`,
    ),
    empty: nothing(
      () => ({ error: 'no such drawing' }),
      `没有{drawing}这张图。`,
      `There is no drawing {drawing}.`,
    ),
  },
  {
    names: words('solar_output|pv_generation|guangfu_fadian|panels_kwh|getSolarYield'),
    descriptions: texts(
      `光伏发电量
      某个太阳能电站一段时间发了多少度电、峰值功率
      查光伏出力`,
      `Output of a solar plant
      Kilowatt hours generated in a period and the peak power
      Photovoltaic yield`,
    ),
    parameters: [
      param(
        'plant',
        'plant|station|pv_plant|dianzhan|plantName',
        among(
          '阳坡一号|西湾渔光站|屋顶A区|库布齐3期|厂房光伏|青山村集中式|茶园站|盐滩B|服务区车棚|沙梁|云顶村小学|物流园顶棚|节能二站|G7光伏带|荒山的光|冷库屋面|大棚上的板子|有为农光|沉陷区5|现代农业园站|处州北|pv-12|崟山',
          'Sunny Slope 1|Barn Roof|Desert 3|fish farm south|Car Port B|pv-12|old landfill|school roof|Salt Flats|Hangar 4|the cold store|Hill Farm West|depot canopy|Row G7|Lake View Solar|tea garden',
        ),
        '光伏电站|哪个电站',
        'solar plant|name of the plant',
      ),
      optional(
        param(
          'period',
          'period|time_range|shijian|range|span',
          periods(['today', 'yesterday', 'this_week', 'this_month', 'last_month', 'this_year']),
          '时间段|统计多久',
          'period|time range',
        ),
      ),
    ],
    questions: texts(
      `{plant}{period}发了多少电
      {plant}发电怎么样
      {period}{plant}出了几度电
      阴了好几天,{plant}还有出力吗
      {plant} {period} 发电量
      投资人问{plant}{period}收成如何
      板子刚洗过,{plant}{period}多发了没,总共几度
      {plant}最高冲到多少千瓦
      {period}里{plant}累计多少度
      算电费收益,要{plant}{period}的电量
      {plant}那些太阳能板有用吗,出了多少电
      积灰严重,看看{plant}{period}发得多不多
      {plant}并网以后电量上来没有
      村里分红,{plant}{period}一共发了几度`,
      `How much power did {plant} make {period}?
      {plant} solar yield {period}
      is {plant} producing well
      kilowatt hours from {plant} {period}
      it has been cloudy, does {plant} still deliver anything
      the investor asks what {plant} earned us in energy {period}
      we washed the panels at {plant}, what is the output now
      peak power at {plant}
      how many units did the panels of {plant} feed in {period}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'plant', 'period'),
      kwh: r.integer(120, 480000),
      peakKw: real(r, 20, 6000),
      inverters_ok: r.integer(2, 60),
    }),
    answers: answers(
      `{plant}[{period}]发电{kwh}度,峰值{peakKw}千瓦,{inverters_ok}台逆变器正常。
      [{period}]{plant}发了{kwh}度电,最高{peakKw}千瓦,正常逆变器{inverters_ok}台。`,
      `{plant} generated {kwh} kWh[ {period}], peak {peakKw} kW, {inverters_ok} inverters working.`,
    ),
    empty: nothing(
      () => ({ kwh: 0 }),
      `{plant}[{period}]没有发电数据。`,
      `{plant} has no output[ {period}].`,
    ),
  },
  {
    names: words(
      'transformer_reading|transformer_monitor|bianyaqi_zhuangtai|xfmr_value|readTransformer',
    ),
    descriptions: texts(
      `变压器监测值
      某台变压器的油温、负载率、绕组温度或油位,当前值和告警线
      读主变配变的实时量`,
      `Live reading of a transformer
      Oil temperature, load, winding temperature or oil level, with the alarm limit
      Monitor a transformer`,
    ),
    parameters: [
      param(
        'transformer',
        'transformer|transformer_id|bianyaqi|unit|xfmr',
        among(
          '1号主变|城南变2#|箱变07|T3|配电房B变|榆树台变|S11-630|开闭所东|厂用变|隔离变4|环网柜旁那台|2B|雷家湾公变|中学西台区|干变A3|新安变|站用变1|ZB-22|现场临变|处里沟台变|北郊#3|油浸5号|kt2|砵兰变',
          'T3|main transformer 1|South 2|box 07|the dry one|S11-630|kt2|Yard East|Feeder B|station service|Old Substation 4|ZB-22|pole 118|Hill Road|hospital unit A|North Bank 3',
        ),
        '变压器|哪台变压器',
        'transformer|which transformer',
      ),
      param(
        'quantity',
        'quantity|item|metric|liang|measure',
        choice(
          option('oil_temp', '油温|上层油温', 'oil temperature'),
          option('load', '负载率|负荷', 'load'),
          option('winding', '绕组温度|线圈温度', 'winding temperature'),
          option('oil_level', '油位|油面', 'oil level'),
        ),
        '监测量|看哪个值',
        'quantity|what to read',
      ),
    ],
    questions: texts(
      `{transformer}{quantity}多少
      {transformer}的{quantity}高不高
      现在{transformer}{quantity}到几了
      {quantity}报警的是{transformer}吗,读数发我
      {transformer} {quantity}
      天热空调全开,{transformer}{quantity}撑得住吗
      巡视记录:{transformer},{quantity}
      {transformer}嗡嗡响,看看{quantity}
      {quantity}离告警线还差多少?{transformer}
      调度问{transformer}当前{quantity}
      抢修完{transformer}送电了,{quantity}正常没
      {transformer}那边{quantity}是不是超了
      要给新厂接电,{transformer}{quantity}还有余量吗
      把{transformer}实时的{quantity}报上来`,
      `What is the {quantity} of {transformer}?
      {transformer} {quantity}
      is the {quantity} at {transformer} too high
      everyone runs the air conditioning, how is the {quantity} on {transformer}
      {transformer} hums loudly, check its {quantity}
      how far is the {quantity} of {transformer} from the alarm
      dispatch wants the {quantity}, {transformer}
      after the repair of {transformer}, is the {quantity} normal
      read me the {quantity} on {transformer} now`,
    ),
    missing: [
      lacking(
        'transformer',
        `变压器{quantity}多少
        看下变压器的{quantity}`,
        `what is the {quantity} of the transformer
        read the transformer's {quantity}`,
        `请问是哪台变压器?`,
        `Which transformer?`,
      ),
      lacking(
        'quantity',
        `{transformer}的监测值是多少
        读一下{transformer}`,
        `take a reading of {transformer}
        what does {transformer} show`,
        `请问看油温、负载、绕组温度还是油位?`,
        `Oil temperature, load, winding temperature or oil level?`,
      ),
    ],
    result: (args, r) => {
      const unit = ['load', 'oil_level'].includes(args['quantity'] as string) ? '%' : '℃'
      return {
        ...echo(args, 'transformer', 'quantity'),
        value: `${real(r, 25, 88)}${unit}`,
        alarm: `${r.integer(90, 105)}${unit}`,
        read_at: clock(r),
      }
    },
    answers: answers(
      `{transformer}的{quantity}是{value},告警值{alarm}({read_at})。
      {read_at}读得{transformer}{quantity}{value},告警线{alarm}。`,
      `The {quantity} of {transformer} is {value}, alarm at {alarm} (read at {read_at}).`,
    ),
  },
  {
    names: words('boiler_pressure|steam_pressure|guolu_yali|read_boiler_gauge|getBoilerBar'),
    descriptions: texts(
      `锅炉压力
      某台锅炉此刻几兆帕、允许上限、水位正常不
      看汽压表`,
      `Pressure of a boiler
      Megapascals now, the permitted maximum and the water level
      Read a boiler gauge`,
    ),
    parameters: [
      param(
        'boiler',
        'boiler|boiler_no|guolu|unit|boilerName',
        BOILERS,
        '锅炉|哪台炉子',
        'boiler|which boiler',
      ),
    ],
    questions: texts(
      `{boiler}压力多少
      {boiler}现在几兆帕
      {boiler}汽压够不够
      车间说蒸汽没劲,{boiler}烧到多少压了
      {boiler}的表指到哪了
      安全阀一直响,{boiler}超压没有
      {boiler} 压力
      司炉工交班,{boiler}读数报一下
      {boiler}水位压力正常吗
      升压升了半小时,{boiler}上来没
      特检院下午到,先看{boiler}当前的压力
      {boiler}会不会爆,表压给我看看
      蒸箱不上汽,是不是{boiler}压力掉了
      离上限还有多远?{boiler}`,
      `What is the pressure in {boiler}?
      {boiler} pressure
      the plant gets too little steam, how many MPa has {boiler}
      is {boiler} above its limit
      the safety valve on {boiler} is hissing, what does the gauge say
      shift change: reading of {boiler}
      has {boiler} come up to pressure yet
      are the water and the pressure in {boiler} all right
      how far below the maximum is {boiler}?`,
    ),
    missing: [
      lacking(
        'boiler',
        `锅炉压力多少
        炉子现在几兆帕`,
        `what is the boiler pressure
        how many MPa does the boiler have`,
        `请问是哪台锅炉?`,
        `Which boiler?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'boiler'),
      mpa: real(r, 0.2, 1.2, 2),
      limit_mpa: r.pick([1.25, 1.27, 1.6]),
      waterLevel: r.pick(['正常', '偏低', '偏高']),
      time: clock(r),
    }),
    answers: answers(
      `{boiler}压力{mpa}兆帕,上限{limit_mpa}兆帕,水位{waterLevel}({time})。
      {boiler}表压{mpa}兆帕(限{limit_mpa}),水位{waterLevel},{time}读数。`,
      `{boiler} is at {mpa} MPa (limit {limit_mpa}), water level {waterLevel}, read at {time}.`,
    ),
    empty: nothing(() => ({ state: 'off' }), `{boiler}没有运行。`, `{boiler} is not running.`),
  },
  {
    names: words(
      'set_outlet_temperature|adjust_boiler_outlet|tiao_chushui_wendu|set_supply_temp|boilerSetpoint',
    ),
    descriptions: texts(
      `设定出水温度
      把某台锅炉的供水温度调到若干度,可定执行时段
      改供暖出水设定值`,
      `Set the outlet temperature of a boiler
      Change a boiler's supply water to so many degrees, for a part of the day if given
      Adjust the heating set point`,
    ),
    parameters: [
      param(
        'boiler',
        'boiler|boiler_id|device|guolu|target',
        BOILERS,
        '锅炉|要调的炉子',
        'boiler|boiler to adjust',
      ),
      param(
        'degrees',
        'degrees|setpoint|temperature|wendu|celsius',
        integer(38, 92),
        '出水温度(℃)|调到多少度',
        'outlet temperature in degrees|set point',
      ),
      optional(
        param(
          'span',
          'time_band|span|shiduan|schedule|when',
          choice(
            option('night', '夜里|后半夜', 'during the night|overnight'),
            option('day', '白天', 'in the daytime|during the day'),
            option('weekend', '周末', 'at weekends|over the weekend'),
            option('always', '全天|一直', 'all day|around the clock'),
          ),
          '执行时段|什么时候生效',
          'part of the day|when it holds',
        ),
      ),
    ],
    questions: texts(
      `把{boiler}调到{degrees}度
      {boiler}出水设{degrees}度
      {span}{boiler}降到{degrees}度
      降温了,{boiler}供水给我提到{degrees}度
      {boiler}{span}按{degrees}度烧
      太热了都开窗,{boiler}改成{degrees}度吧
      {boiler} {degrees}度 {span}
      省点气,{boiler}{span}{degrees}度就行
      麻烦将{boiler}设定值修改为{degrees}度
      {degrees}度,{boiler},{span}执行
      让{boiler}出{degrees}度的水
      住户嫌冷,{boiler}往上调,{degrees}度
      {span}没人上班,{boiler}保{degrees}度防冻就好
      {boiler}那边温度改{degrees}度,马上`,
      `Set {boiler} to {degrees} degrees
      {boiler} {degrees} degrees {span}
      turn {boiler} down to {degrees} degrees {span}
      a cold front is coming, raise {boiler} to {degrees} degrees
      tenants open their windows, make {boiler} run at {degrees} degrees
      let {boiler} deliver water of {degrees} degrees {span}
      to save gas, {degrees} degrees on {boiler} {span} please
      nobody is in, keep {boiler} at {degrees} degrees {span}
      change the set point of {boiler}: {degrees} degrees`,
    ),
    missing: [
      lacking(
        'degrees',
        `把{boiler}温度调一下
        {boiler}出水调高点`,
        `adjust the temperature of {boiler}
        turn {boiler} up a bit`,
        `请问调到多少度?`,
        `To how many degrees?`,
      ),
    ],
    result: (args, r) => ({
      ok: true,
      ...echo(args, 'boiler', 'degrees'),
      before: r.integer(35, 90),
      reached_by: clock(r),
    }),
    answers: answers(
      `{boiler}[{span}]出水温度已设为{degrees}度(原来{before}度),{reached_by}前到位。
      已把{boiler}[{span}]从{before}度改为{degrees}度,预计{reached_by}达到。`,
      `{boiler} is set to {degrees} degrees[ {span}] (it was {before}) and gets there by {reached_by}.`,
    ),
  },
  {
    names: words('gas_meter_reading|gas_usage|ranqi_biaodu|meter_gas_m3|getGasMeter'),
    descriptions: texts(
      `燃气表读数
      某块煤气表抄到多少方、余额够用几天
      查表具用气`,
      `Reading of a gas meter
      Cubic metres on the meter, credit left and the day it was read
      Gas used by meter`,
    ),
    parameters: [
      param(
        'meter',
        'meter|meter_no|biaohao|gas_meter|meterId',
        among(
          'G4-220193|RQ00817|3单元402表|食堂总表|JN-5570112|后厨2号表|锅炉房G65|IC2094771|门店西表|0041-8872|员工宿舍B|QB9-1130|老张家|北院1#|LL-40-7|的士站灶具表|中餐部|处机关食堂|现炒档口|M20077|kx-31|五楼茶水间|烤鸭炉表',
          'G4-220193|meter 12|RQ00817|canteen main|kx-31|kitchen two|0041-8872|the bakery|M20077|Flat 402|QB9-1130|Dorm B|west shop|boiler room G65|LL-40-7|staff pantry',
        ),
        '气表编号或名称|哪块表',
        'number or name of the meter|which meter',
      ),
      optional(
        param(
          'date',
          'date|read_date|riqi|on|asOf',
          date,
          '抄表日期|哪天的读数',
          'day of the reading|date',
        ),
      ),
    ],
    questions: texts(
      `{meter}燃气抄到多少了
      {meter}还剩多少气
      {meter}的煤气{date}读数
      {date}那天{meter}用气走到几个字
      炒菜炒一半没火了,{meter}是不是没钱了
      {meter}的气还能烧几天
      {meter} {date} 用气
      燃气公司来对数,{meter}显示多少方
      {meter}天然气余额多少
      怀疑漏气,看下{meter}那块煤气表的数
      {date}交接时{meter}气表是多少立方
      {meter}要不要充燃气费
      报销煤气费要{meter}在{date}的底数
      {meter}这个月烧得凶,燃气表上多少了`,
      `What does gas meter {meter} show?
      {meter} gas reading {date}
      how much gas is left on {meter}
      the stove went out, is {meter} out of credit
      cubic metres of gas on {meter} as of {date}
      we suspect a leak, read the gas at {meter}
      does {meter} need a top-up for gas
      the gas company wants the figure of {meter} for {date}
      at the handover on {date}, where did the gas dial of {meter} stand?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'meter'),
      reading_m3: r.integer(120, 98000),
      credit_yuan: real(r, 2, 900, 2),
      days_left: r.integer(1, 120),
    }),
    answers: answers(
      `{meter}[在{date}的]燃气读数{reading_m3}方,余额{credit_yuan}元,约够{days_left}天。
      [{date}时,]{meter}的气表是{reading_m3}方,还剩{credit_yuan}元,可用{days_left}天。`,
      `Gas meter {meter} read {reading_m3} m³[ on {date}], with {credit_yuan} yuan left, enough for {days_left} days.`,
    ),
    empty: nothing(
      () => ({ error: 'offline' }),
      `{meter}没有[{date}]燃气读数。`,
      `There is no gas reading for {meter}[ on {date}].`,
    ),
  },
  {
    names: words('flood_pump_status|drainage_pumps|paishui_beng|pumps_running|getPumpStation'),
    descriptions: texts(
      `排涝泵运行状态
      某泵站开着几台泵、前池水位、每小时抽多少方
      看低洼处积水在不在排`,
      `Flood pumps at work
      How many pumps run at a station, the water level and the flow an hour
      Drainage of a low spot`,
    ),
    parameters: [
      param(
        'station',
        'station|pump_station|bengzhan|site|stationName',
        among(
          '滨河泵站|2号下穿|小清河闸|人民路地道|东排涝站|老城低洼点|K3+200|沿江一站|火车站北广场|南塘|商街集水井|立交桥洞B|五里墩|凤凰闸排站|中塘河|隧道处3号井|现河口|Y-06|大学城涵洞|车库坡道井|水关桥|西津渡的泵|永宁泵房2',
          'River Street|underpass 2|Lock Gate East|K3|the old dock|Y-06|Station Square north|pump house 4|Low Meadow|Canal Bend|culvert B|garage ramp|Quay One|tunnel sump 3|fish market|Five Mile Bridge',
        ),
        '泵站或点位|哪里的泵',
        'pump station|where the pumps are',
      ),
      optional(
        param(
          'pump',
          'pump_no|pump|benghao|unit_no|pumpNumber',
          integer(1, 12),
          '几号泵|泵号',
          'pump number|which pump',
        ),
      ),
    ],
    questions: texts(
      `{station}开了几台泵
      {station}的{pump}号泵转着没
      暴雨来了,{station}在抽水吗
      {station}水位到哪了
      {station} 排涝
      车都泡了,{station}怎么还不排水
      {station}的{pump}号机组是不是跳闸了
      防汛办问{station}每小时能抽多少方
      {pump}号泵,{station},运行情况
      {station}前池还有多深的水
      路面积水退不下去,看看{station}泵开没开
      {station}那里{pump}号泵修好能用了吗
      汛期值班,报{station}水泵状态
      {station}是自动启的还是没启,出水多少`,
      `How many pumps are running at {station}?
      {station} pumps
      is pump {pump} at {station} working
      the road is under water, why doesn't {station} drain
      water level at {station}
      did number {pump} in {station} trip
      heavy rain is coming, is {station} already pumping
      how much water an hour can {station} get rid of
      flood watch: {station}, pump {pump}`,
    ),
    missing: [
      lacking(
        'station',
        `排涝泵开了几台
        水泵在抽吗,水位多少`,
        `how many flood pumps are running
        are the pumps working`,
        `请问是哪个泵站?`,
        `Which pump station?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'station', 'pump'),
      running: r.integer(1, 6),
      level_m: real(r, 0.3, 4.8, 2),
      flow_m3h: r.integer(3, 90) * 100,
      log: rowsOf(r, 2, clock, (q) => ({ event: q.pick(['启泵', '停泵', '清渣', '切自动']) })),
    }),
    answers: answers(
      `{station}开着{running}台泵,水位{level_m}米,每小时抽{flow_m3h}方[(问的是{pump}号泵)],记录:<log|、|{name}{event}>。`,
      `{station} has {running} pumps running, level {level_m} m, {flow_m3h} m³ an hour[ (you asked about pump {pump})]; log: <log|, |{name} {event}>.`,
    ),
    empty: nothing(
      () => ({ running: 0 }),
      `{station}[的{pump}号]水泵没有开。`,
      `At {station} no pump[ {pump}] is running.`,
    ),
  },
  {
    names: words(
      'dim_street_lamps|set_lamp_brightness|ludeng_liangdu|street_light_level|adjustLamps',
    ),
    descriptions: texts(
      `调节路灯亮度
      把某条街的路灯调到百分之几,可限定单侧或时段
      下发照明调光`,
      `Set the brightness of street lamps
      Dim or raise the lamps of a street to a percentage, on one side if given
      Street lighting control`,
    ),
    parameters: [
      param(
        'street',
        'street|road|jiedao|street_name|roadName',
        bank('street'),
        '街道|哪条路',
        'street|which road',
      ),
      param(
        'percent',
        'percent|brightness|liangdu|level|dimTo',
        integer(21, 100),
        '亮度百分比|调到百分之几',
        'brightness in percent|level',
      ),
      optional(
        param(
          'side',
          'side|which_side|cebie|lampSide|row',
          choice(
            option('left', '左侧|左边', 'on the left side|on the left'),
            option('right', '右侧|右边', 'on the right side|on the right'),
            option('middle', '中央隔离带|路中间', 'in the median|in the middle'),
          ),
          '哪一侧的灯|侧别',
          'side of the road|which lamps',
        ),
      ),
    ],
    questions: texts(
      `{street}路灯调到{percent}%
      把{street}的灯亮度设成{percent}%
      {street}{side}路灯{percent}%
      太暗了老有人摔跤,{street}路灯开到{percent}%
      {side}的灯,{street},改{percent}%
      居民说晃眼睡不着,{street}那边灯降到{percent}%
      {street} 路灯 {percent}% {side}
      后半夜没车,{street}照明留{percent}%就够
      {percent}%亮度,{street}{side}
      麻烦将{street}{side}灯光减到{percent}%
      今晚有活动,{street}灯全给我提到{percent}%
      节能要求,{street}按{percent}%点灯
      {street}两旁的灯暗一点,{percent}%
      修路期间{street}{side}亮些,{percent}%`,
      `Dim the lamps on {street} to {percent}%
      {street} lights {percent}% {side}
      set the street lamps {side} of {street} to {percent}%
      it's too dark on {street}, bring the lights up to {percent}%
      people can't sleep on {street}, take the lamps down to {percent}%
      {percent}% brightness for {street} please
      there's an event tonight, light {street} at {percent}%
      to save power run {street} at {percent}% {side}
      no traffic after midnight, {percent}% is enough for the lamps along {street}`,
    ),
    missing: [
      lacking(
        'street',
        `路灯调到{percent}%
        把灯的亮度降到{percent}%`,
        `dim the street lamps to {percent}%
        set the lamps to {percent}%`,
        `请问是哪条街?`,
        `Which street?`,
      ),
      lacking(
        'percent',
        `{street}路灯调暗一点
        {street}的灯亮一些`,
        `dim the lamps on {street}
        make the lights on {street} brighter`,
        `请问调到百分之几?`,
        `To what percentage?`,
      ),
    ],
    result: (args, r) => ({
      done: true,
      ...echo(args, 'street', 'percent'),
      lamps: r.integer(12, 420),
      offline: r.integer(0, 9),
    }),
    answers: answers(
      `{street}[{side}]有{lamps}盏路灯已调到{percent}%,{offline}盏离线。
      已把{street}[{side}]的{lamps}盏灯设为{percent}%,另有{offline}盏不在线。`,
      `{lamps} lamps on {street}[ {side}] are now at {percent}%; offline: {offline}.`,
    ),
  },
]
