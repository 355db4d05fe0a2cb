/** Farming, public utilities, repair and building trades, sports clubs: who, from what, to what and when. */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, decimal, echo, flag, integer } = s
const { lacking, nothing, option, optional, param, real, someone, texts, words } = s

const FIELDS = among(
  '东坡地|河套三号|从前沟|老虎嘴梯田|12号地|给水渠边|村口那块|西大田|由子洼|南坡上|B7|盐碱滩|至和农场北区|水库下|张家坟后|七亩半|科研田|鱼塘边地|到水田|二队晒场旁|林带外|沙窝子|机耕路东',
  'North Forty|river field|B7|the lower acre|Mill Meadow|Tower Hill|Plot 12|far corner|West Strip|Bottom Land|behind the barn|to-be-drained|Clay Piece|Fallow End|Orchard Side|From Hill',
)
const CROPS = among(
  '冬小麦|大豆|从矮油菜|给力紫薯|春玉米|红花生|甜菜|棉花|黄金梨瓜|高粱|向日葵|苜蓿|马铃薯V7|水稻|谷子|亚麻|荞麦|青贮玉米|大蒜|辣椒|绿豆|芝麻|到春白|燕麦',
  'winter wheat|soybeans|sweet corn|sugar beet|oilseed rape|clover|potatoes|cotton|sorghum|sunflowers|flax|buckwheat|peanuts|alfalfa|spring barley|oats|chickpeas|garlic',
)
const PASTURES = among(
  '北草场|阳坡|到泉沟|冬窝子|夏牧场2|围栏A|从里坡|给羊滩|老井边|黑石山|柳条湾|红旗牧点|三道梁|禁牧区外|马莲滩|河曲|由加草甸|白音|5号圈|沙地边|云顶|至阳坡地',
  'High Pasture|paddock 5|Fence A|the winter field|Spring Hollow|North Slope|willow bend|Red Gate|Summer Range|Old Well|sand edge|Camp Meadow|Black Rock|From-Cliff|Five Acre|Long Strip',
)
const RESERVOIRS = among(
  '青山水库|二道坝|到龙湖|上库|下库|从善水库|给家堰|月亮湾蓄水池|红星塘|4号调蓄池|石门坎|由沟水库|大河口|至清湖|小浪|东干渠首|老鹰嘴|响水洞|北调节池|燕子岩|红旗水库|泵前池',
  'Upper Lake|lower basin|Stone Gate|Tank 4|Mirror Lake|Hillside Reservoir|East Intake|Old Dam|the balancing pond|Swallow Rock|Toller Water|Big Mouth|North Cistern|Echo Pool|Fernhead|reservoir 2',
)
const CREWS = among(
  '瓦工一班|老周木工队|水电B组|从工油漆组|钢筋七班|给排水班|防水小队|抹灰组|吊顶班|到位安装队|幕墙三组|拆除队|保温班|夜班杂工|石材组|川军泥水班|门窗队|外脚手班|由师傅班组|精装C组|空调管道组|园林班',
  'tiling crew|B team|Joiners 2|the night gang|plaster group|rebar squad|roofers|Painters East|pipe fitters|demolition crew|electricians A|glass team|window gang|Insulation 3|To-Do crew|masons',
)
const CLUBS = among(
  '蓝鲨|滨海联|到手香|铁人队|从化飞鹰|江城雷霆|FC石榴|老男孩|山猫二队|北辰|海港青年|给力联盟|城东狼|五环之歌|U19猎豹|大学城联队|由甲|东方红|钱江潮|星火女足|至上队|火车头|麒麟|九曲河',
  'Blue Sharks|Harbour Lions|the Old Boys|United North|Lynx B|Iron Town|FC Pomegranate|Rovers|Tigers U19|Racing Club|River Hawks|Athletic 09|Star Sisters|Locomotive|Away Rangers|Wanderers|home guard|Kestrels',
)

export const families: Family[] = [
  {
    names: words('crop_after_crop|rotation_check|lunzuo_jiancha|can_follow|checkRotation|chacha'),
    descriptions: texts(
      `轮作衔接检查
      前茬作物之后能不能种后茬作物,要间隔几个月
      茬口安排是否合适`,
      `Crop rotation check
      Whether one crop may follow another on the same land and after how many months
      Suits the next crop the one before it`,
    ),
    parameters: [
      param(
        'before',
        'previous_crop|before|qiancha|old_crop|priorCrop',
        CROPS,
        '前茬作物|之前种的',
        'crop grown before|previous crop',
      ),
      param(
        'after',
        'next_crop|after|houcha|new_crop|followCrop',
        CROPS,
        '后茬作物|接着种什么',
        'crop to be grown next|next crop',
      ),
    ],
    questions: texts(
      `种完{before}能接着种{after}吗
      {before}收了以后改{after}行不行
      想种{after},这地去年是{before}
      {after}前面种过{before},会不会重茬
      上茬{before},下茬{after}
      {before}→{after} 轮作
      从{before}换成{after}要歇几个月
      明年打算上{after},可地里现在还长着{before}
      {after}能跟在{before}后面种不
      刚砍了{before},合作社叫我们种{after},合适吗
      由{before}改种{after}会不会得病
      {before}地里套不了,等收完种{after}要等多久
      后茬{after},前茬{before},行吗
      邻居说{before}后头千万别种{after},真的假的`,
      `Can I grow {after} after {before}?
      is {before} a good crop to have before {after}
      next year {after}, this year {before}, all right?
      {before} then {after} rotation
      I want to plant {after}, the land had {before}
      how many months between {before} and the following {after}
      switching from {before} to {after}, any disease risk
      the neighbour says never put {after} behind {before}
      we've just cut {before}; may {after} go in`,
    ),
    missing: [
      lacking(
        'after',
        `种完{before}接着种什么茬口行不行
        {before}收了想换茬,能接上吗`,
        `can I plant the next crop after {before}
        the land had {before}, is my rotation fine`,
        `请问接着想种什么?`,
        `Which crop do you want to grow next?`,
      ),
      lacking(
        'before',
        `这块地能种{after}吗
        我想改种{after},茬口行不行`,
        `can {after} follow on this land
        is my land right for {after} next`,
        `请问前一茬种的是什么?`,
        `What was grown there before?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'before', 'after'),
      rating: r.pick(['good', 'possible', 'avoid']),
      wait_months: r.integer(0, 36),
      risk: r.pick(['根腐病', '线虫', '缺氮', '除草剂残留', '白绢病']),
    }),
    answers: answers(
      `{before}之后种{after}:评级{rating},间隔{wait_months}个月,注意{risk}。
      前茬{before}、后茬{after}评为{rating},要隔{wait_months}个月,风险是{risk}。`,
      `{after} after {before} is rated {rating}: wait {wait_months} months, risk {risk}.`,
    ),
    empty: nothing(
      () => ({ rating: null }),
      `没有{before}接{after}的茬口资料。`,
      `There is nothing on growing {after} after {before}.`,
    ),
  },
  {
    names: words('move_herd|shift_flock|zhuanchang|change_pasture|moveAnimals|fangmu_diaodu'),
    descriptions: texts(
      `牲畜转场
      把一定数量的牛羊马从一片草场赶到另一片
      登记换牧场`,
      `Move animals to another pasture
      Shift a number of stock from the pasture they graze to a new one
      Record a change of grazing`,
    ),
    parameters: [
      param(
        'kind',
        'kind|animal|shengchu|stock|animalKind',
        choice(
          option('BOV', '牛|黄牛', 'cows|cattle'),
          option('OVI', '绵羊|羊', 'sheep|ewes'),
          option('CAP', '山羊|奶山羊', 'goats|nannies'),
          option('EQU', '马|骒马', 'horses|mares'),
          option('CAM', '骆驼|驼', 'camels'),
        ),
        '牲畜种类|赶什么',
        'kind of animals|stock',
      ),
      param(
        'count',
        'count|head|toushu|number|headCount',
        integer(3, 400),
        '头数|多少只',
        'number of head|how many',
      ),
      param(
        'source',
        'from_pasture|leave|yuan_caochang|source|fromPasture',
        PASTURES,
        '原草场|从哪赶走',
        'pasture they leave|from',
      ),
      param(
        'target',
        'to_pasture|enter|xin_caochang|target|toPasture',
        PASTURES,
        '新草场|赶到哪',
        'pasture they go to|to',
      ),
    ],
    questions: texts(
      `把{count}头{kind}从{source}赶到{target}
      {source}草不够了,{count}只{kind}转到{target}
      {target}那边草好,从{source}拨{count}{kind}过去
      {count}{kind},{source}→{target}
      {kind}{count}只挪去{target},现在在{source}
      {source}的{kind}赶{count}头上{target}
      要下雪了,{kind}{count}只从{source}撤到{target}
      登记转场:{target}接收{kind}{count},{source}出
      由{source}转{target},{kind},{count}只
      {target}空着,让{source}那{count}只{kind}过去吃
      {count}头{kind}今天进{target},离开{source}
      {source}要休牧,里面{count}只{kind}换到{target}
      去{target}:{kind}{count};来自{source}
      请记一下{kind}{count}头由{source}迁往{target}`,
      `Move {count} {kind} from {source} to {target}
      take {count} {kind} to {target}, they are in {source} now
      {source} is bare, put {count} {kind} in {target}
      {count} {kind} {source} to {target}
      there's good grass at {target}, send {count} {kind} over from {source}
      snow is coming, get the {count} {kind} out of {source} and into {target}
      into {target} go {count} {kind}, out of {source}
      {kind}: {count} head leave {source} for {target} today, please note it
      {target} is free, {count} of the {kind} in {source} can have it`,
    ),
    missing: [
      lacking(
        'target',
        `把{count}头{kind}从{source}赶走
        {source}的{count}只{kind}要换草场`,
        `move {count} {kind} out of {source}
        {count} {kind} must leave {source}`,
        `请问赶到哪片草场?`,
        `To which pasture should they go?`,
      ),
    ],
    result: (args, r) => ({
      record: code(r, 'ZC'),
      ...echo(args, 'kind', 'count', 'source', 'target'),
      grass_days: r.integer(6, 60),
    }),
    answers: answers(
      `已登记{record}:{count}头{kind}从{source}转到{target},草够吃{grass_days}天。
      {count}头{kind}由{source}转往{target},记录{record},预计够{grass_days}天。`,
      `Recorded {record}: {count} {kind} go from {source} to {target}, grass for {grass_days} days.`,
    ),
  },
  {
    names: words('sowing_window|when_to_plant|bozhong_qi|planting_dates|getSowingWindow'),
    descriptions: texts(
      `播种适期
      某作物在某地块什么时候种、每亩用多少种
      查播期和用种量`,
      `Sowing window
      When a crop should be sown on a plot and how much seed it takes
      Planting dates and seed rate`,
    ),
    parameters: [
      param(
        'crop',
        'crop|plant|zuowu|crop_name|cropToSow',
        CROPS,
        '作物|种什么',
        'crop|what is sown',
      ),
      optional(
        param('plot', 'plot|field|dikuai|land|plotName', FIELDS, '地块|种在哪', 'plot|which field'),
      ),
    ],
    questions: texts(
      `{crop}什么时候下种
      {plot}{crop}几月种合适
      {crop}现在种会不会晚了
      {plot}想种{crop},从哪天到哪天播
      一亩{crop}要多少种子
      {crop} 播期
      {plot}的{crop}再不种就误了吧
      种子站问{plot}{crop}的用种量
      {crop}哪天播最好
      天还冷,{crop}能下地不
      {plot}那边{crop}几号开播
      打算雇人种{crop},该安排在什么日子
      {crop}每亩播几斤
      {plot}种{crop}赶得上节气吗`,
      `When should {crop} be sown?
      sowing dates {crop} {plot}
      is it too late for {crop} in {plot}
      how much seed does {crop} take
      I want {crop} on {plot}, from which day until which day
      {crop} planting window
      it is still cold, may {crop} go into the ground
      best day to drill {crop}
      I have to hire people for planting {crop}, when will that be`,
    ),
    result: (args, r) => ({
      ...echo(args, 'crop', 'plot'),
      from: `${r.integer(2, 9)}月${r.integer(1, 28)}日`,
      last_days: r.integer(7, 40),
      seed_kg_per_mu: real(r, 0.3, 18),
    }),
    answers: answers(
      `{crop}[在{plot}]从{from}起播,播期{last_days}天,每亩用种{seed_kg_per_mu}公斤。
      [{plot}]{crop}从{from}开始种,{last_days}天内播完,一亩{seed_kg_per_mu}公斤种子。`,
      `{crop}[ on {plot}] is sown from {from} for {last_days} days, {seed_kg_per_mu} kg of seed per mu.`,
    ),
    empty: nothing(
      () => ({ windows: [] }),
      `没有查到{crop}的播期。`,
      `No sowing dates for {crop} were found.`,
    ),
  },
  {
    names: words('insect_trap_count|pest_monitor|chongqing_jiance|trap_catch|getPestCount'),
    descriptions: texts(
      `虫情监测
      某地块诱捕到多少某类害虫、是否超过防治线
      测报灯数据`,
      `Insects caught in traps
      How many pests of a kind a field's traps held and whether it is above the threshold
      Pest monitoring`,
    ),
    parameters: [
      param(
        'field',
        'field|plot_name|dikuai|trap_site|fieldName',
        FIELDS,
        '地块名称|哪块地',
        'field|where the trap stands',
      ),
      param(
        'pest',
        'pest|insect|chongzhong|pest_code|pestCode',
        choice(
          option('APHID', '蚜虫|腻虫', 'aphids|greenfly'),
          option('ARMY', '粘虫|行军虫', 'armyworms|army worms'),
          option('BORER', '螟虫|钻心虫', 'stem borers|corn borers'),
          option('HOPPER', '飞虱|稻虱子', 'planthoppers|hoppers'),
          option('MITE', '红蜘蛛|叶螨', 'spider mites|red mites'),
          option('LOCUST', '蝗虫|蚂蚱', 'locusts|grasshoppers'),
        ),
        '害虫种类|什么虫',
        'kind of pest|insect',
      ),
    ],
    questions: texts(
      `{field}{pest}多不多
      {field}昨晚逮到多少{pest}
      {pest}在{field}到防治线了没
      该不该打药,{field}的{pest}几头了
      {field} {pest}
      {pest}最近闹得凶,看看{field}
      {field}叶子卷了,是{pest}吗,抓了几只
      测报灯上{field}{pest}的数
      {field}里{pest}比上周多多少
      植保站催报{field}的{pest}数据
      {pest}把{field}吃坏了吗,数量给我
      {field}有{pest}没有
      {pest}飞到{field}来了吧,诱了多少
      这季{field}碰上{pest}严重不`,
      `How many {pest} did the traps in {field} catch?
      {field} {pest} count
      do I need to spray {field} against {pest}
      are there more {pest} on {field} than last week
      leaves are curling at {field}, is it {pest}
      {pest} in {field}: above the threshold?
      the station wants our figures for {pest}, {field}
      did {pest} reach {field} yet
      check {field} for {pest}`,
    ),
    missing: [
      lacking(
        'pest',
        `{field}虫子多不多
        {field}昨晚诱了多少虫`,
        `how many insects in {field}
        trap count for {field}`,
        `请问看哪种害虫?`,
        `Which pest do you mean?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'field', 'pest'),
      caught: r.integer(1, 480),
      threshold: r.integer(20, 200),
      checked: day(r, 2026, 2026),
    }),
    answers: answers(
      `{field}的{pest}诱到{caught}头,防治线{threshold}头,{checked}查的。
      {checked}{field}{pest}{caught}头,防治指标为{threshold}头。`,
      `The traps in {field} held {caught} {pest} on {checked}; the threshold is {threshold}.`,
    ),
    empty: nothing(
      () => ({ caught: 0 }),
      `{field}没有诱到{pest}。`,
      `No {pest} were caught in {field}.`,
    ),
  },
  {
    names: words('picker_wages|harvest_pay|caizhai_gongqian|piecework_total|getPickerPay'),
    descriptions: texts(
      `采摘工钱结算
      某个工人从开始日到结束日摘了多少、该付多少工钱
      计件工资`,
      `Pay of a picker
      What a worker picked between two dates and the wages due
      Piecework total`,
    ),
    parameters: [
      param(
        'worker',
        'worker|picker|gongren|person|workerName',
        bank('person'),
        '工人姓名|给谁算',
        'worker|name of the picker',
      ),
      param(
        'start',
        'start|first_day|kaishi|from_date|periodStart',
        date,
        '开始日期|从哪天算',
        'first day|from',
      ),
      param(
        'end',
        'end|last_day|jieshu|to_date|periodEnd',
        date,
        '结束日期|算到哪天',
        'last day|until',
      ),
    ],
    questions: texts(
      `{worker}从{start}到{end}该发多少工钱
      {start}至{end}{worker}摘了几斤
      给{worker}结账,{start}来的,{end}走的
      算到{end},{worker}自{start}干的活值多少钱
      {worker} {start} {end} 采摘工资
      {worker}{end}要回家了,{start}起的工资结一下
      {end}截止、{start}开始,{worker}计件合计
      {worker}问{start}到{end}的钱怎么还没给,应得多少
      {start}上工{end}歇,{worker}拿多少
      帮我把{worker}{start}—{end}的果子称重和工钱拉出来
      {worker}干到{end}不干了,头一天是{start},共几个钱
      从{start}起截至{end},{worker}该得的
      {worker}这段{start}~{end}摘得比别人少吗,多少公斤
      结{worker}的账:止{end},起{start}`,
      `What do we owe {worker} for {start} to {end}?
      {worker} picked from {start} until {end}, what's the pay
      {worker} leaves on {end}, she began {start}, settle her wages
      {worker} pay {start} {end}
      up to {end}, counting from {start}, how much has {worker} earned
      kilos by {worker} between {start} and {end}
      last day {end}, first day {start}, picker {worker}, total please
      {worker} says nothing was paid for {start} through {end}, how much is it
      work out {worker}'s piecework, {start} till {end}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'worker', 'start', 'end'),
      kg: r.integer(80, 4200),
      pay: r.integer(200, 9800),
    }),
    answers: answers(
      `{worker}{start}到{end}摘了{kg}公斤,应付{pay}元。
      从{start}至{end},{worker}采摘{kg}公斤,工钱{pay}元。`,
      `{worker} picked {kg} kg from {start} to {end} and is owed {pay} yuan.`,
    ),
    empty: nothing(
      () => ({ kg: 0 }),
      `{worker}{start}到{end}没有采摘记录。`,
      `{worker} picked nothing from {start} to {end}.`,
    ),
  },
  {
    names: words('grain_purchase_price|crop_buying_price|shougou_jia|farm_gate_price|getBuyPrice'),
    descriptions: texts(
      `粮食收购价
      收购点对某种作物某个等级每吨给多少钱
      卖粮行情`,
      `Price paid to farmers
      What the buying station gives per tonne for a crop in a grade
      Farm-gate price`,
    ),
    parameters: [
      param(
        'crop',
        'crop|commodity|pinzhong|produce|cropSold',
        CROPS,
        '品种|卖什么',
        'crop|produce sold',
      ),
      optional(
        param(
          'grade',
          'grade|quality|dengji|class|gradeCode',
          choice(
            option('G1', '一等|头等粮', 'top grade|first class'),
            option('G2', '二等|中等货', 'second grade|medium quality'),
            option('G3', '三等|次一点的', 'third grade|lower quality'),
            option('WET', '潮粮|没晒干的', 'wet|undried'),
            option('ORG', '有机|绿色认证的', 'organic|certified organic'),
          ),
          '等级|什么成色',
          'grade|quality',
        ),
      ),
    ],
    questions: texts(
      `{crop}收购价多少
      {grade}{crop}一吨给几块
      今年{crop}卖不卖得上价
      {crop}{grade}的怎么收
      家里{crop}还囤着,现在出手多少钱
      {crop} {grade} 收购
      粮贩子压价,{crop}站里到底给多少
      {grade}的{crop}比别的便宜多少,每吨价
      想等等再卖{crop},眼下什么行情
      卖{crop}去哪里划算,{grade},报个价
      收{crop}吗,什么价
      我这批{crop}算{grade},能卖几钱
      {crop}跌了没有
      {grade}{crop}行情`,
      `What do you pay for {crop}?
      {grade} {crop} price per tonne
      {crop} buying price
      I still have {crop} in the barn, what would I get today
      the dealer offers too little, what does the station give for {crop}, {grade}
      is {crop} dearer when it is {grade}
      has {crop} fallen, how much a tonne
      selling {crop}, {grade}, what's the going rate
      should I sell {crop} now, price?`,
    ),
    missing: [
      lacking(
        'crop',
        `{grade}的现在收购多少钱
        粮食收购什么价`,
        `what do you pay for {grade}
        what is the buying price`,
        `请问卖哪种作物?`,
        `Which crop are you selling?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'crop', 'grade'),
      per_tonne: r.integer(120, 980) * 10,
      station: r.pick(['城北粮站', '镇收储点', '恒丰粮库', '合作社磅房', 'Depot 4']),
      change_percent: real(r, -6, 6),
    }),
    answers: answers(
      `{crop}[({grade})]每吨{per_tonne}元,{station}收,较上周{change_percent}%。
      {station}收{crop}[,{grade}],{per_tonne}元一吨,周变动{change_percent}%。`,
      `{station} pays {per_tonne} yuan a tonne for {crop}[ ({grade})], {change_percent}% against last week.`,
    ),
    empty: nothing(
      () => ({ offers: [] }),
      `现在没有收购点收{crop}[({grade})]。`,
      `No station buys {crop}[ ({grade})] now.`,
    ),
  },
  {
    names: words('planned_water_stop|water_supply_off|tingshui_tongzhi|no_water_when|getWaterStop'),
    descriptions: texts(
      `停水通知
      某条路从几点停水、几点恢复、为什么停
      供水中断查询`,
      `Interruptions of the water supply
      When a street has no water, when it comes back and why
      Planned water stops`,
    ),
    parameters: [
      param(
        'street',
        'street|address|dizhi|jiedao|streetName',
        bank('street'),
        '街道|住哪条路',
        'street|address',
      ),
      optional(param('date', 'date|day|riqi|on', date, '日期|哪天', 'day')),
    ],
    questions: texts(
      `{street}停水吗
      {street}{date}几点没水
      龙头不出水了,我家{street}
      {date}要不要存水?我住{street}
      {street}什么时候来水
      {street} 停水
      洗头洗一半断了,{street}怎么回事
      {date}{street}检修管子要停多久
      火锅店开在{street},{date}能正常营业不,有没有水
      {street}自来水几点恢复
      {date}那天{street}供水正常吗
      通知说{date}停,{street}在里面吗
      {street}水压没了,是计划内的吗
      看看{street}这一片断水到几点`,
      `Is the water off in {street}?
      no water at {street} on {date}, from when
      the tap is dry, I live at {street}
      should we fill buckets for {date}, {street}
      when does water come back to {street}
      {street} water stop
      our restaurant is in {street}, will there be water {date}
      how long are they working on the pipes at {street}
      is {street} on the list for {date}`,
    ),
    missing: [
      lacking(
        'street',
        `我们这边停水吗
        {date}几点没水`,
        `is the water off here
        when is there no water on {date}`,
        `请问住在哪条路?`,
        `Which street do you live in?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'street', 'date'),
      off: clock(r),
      back: clock(r),
      reason: r.pick(['管网改造', '爆管抢修', '水池清洗', '阀门更换']),
    }),
    answers: answers(
      `{street}[{date}]{off}停水,{back}恢复,原因是{reason}。
      [{date}]{street}因{reason}停水,{off}开始,{back}来水。`,
      `{street} has no water[ on {date}] from {off}; it is back at {back} ({reason}).`,
    ),
    empty: nothing(
      () => ({ stops: [] }),
      `{street}[{date}]没有停水安排。`,
      `No water stop is planned for {street}[ on {date}].`,
    ),
  },
  {
    names: words('transfer_utility_account|change_account_holder|guohu|rename_meter|switchHolder'),
    descriptions: texts(
      `水电气过户
      把一个户号由原户主改到新户主名下
      公用事业账户更名`,
      `Transfer a utility account
      Put an account for power, water or gas from the old holder's name into the new one's
      Change of account holder`,
    ),
    parameters: [
      param(
        'kind',
        'utility|kind|leixing|service|utilityKind',
        choice(
          option('E', '电|电费户头', 'electricity|power'),
          option('W', '水|自来水', 'water|tap water'),
          option('G', '煤气|天然气', 'gas|natural gas'),
          option('H', '暖气|供暖', 'heating|district heating'),
        ),
        '种类|水还是电',
        'kind of supply|utility',
      ),
      param(
        'account',
        'account|account_no|huhao|customer_no|accountNo',
        bank('orderId'),
        '户号|账户号码',
        'account number|customer number',
      ),
      param(
        'old',
        'old_holder|from_person|yuan_huzhu|seller|oldHolder',
        bank('person'),
        '原户主|卖方',
        'old holder|person who gives it up',
      ),
      param(
        'new',
        'new_holder|to_person|xin_huzhu|buyer|newHolder',
        bank('person'),
        '新户主|买方',
        'new holder|person who takes it over',
      ),
    ],
    questions: texts(
      `把{kind}户号{account}从{old}过户给{new}
      {kind}{account}原来是{old},改成{new}
      {new}买了{old}的房,{kind}{account}过一下户
      房子{old}卖给{new}了,{account}{kind}更名
      {account}({kind})户主换{new},原户主{old}
      {kind}{account}:{old}→{new}
      我是{new},要接{old}的{kind}户号{account}
      我{old},把{kind}账户{account}让给{new}
      {new}名下要有{kind},户号{account},现在写着{old}
      {kind}费以后{new}交,{account}别再挂{old}
      {account}由{old}转至{new},{kind}
      给{new}办{kind}过户,户号{account},前户主{old}
      去掉{old},{kind}户{account}写{new}
      租客{old}搬走了,{kind}{account}还给房东{new}`,
      `Transfer {kind} account {account} from {old} to {new}
      {kind} {account} should be in the name of {new}, it's still {old}
      {new} bought the flat of {old}, move {kind} account {account}
      I'm {new} and take over {account} ({kind}) from {old}
      {old} sold to {new}: {kind}, {account}
      from now on {new} pays for {kind}, not {old}, account {account}
      change the holder of {account}, {kind}, new {new}, old {old}
      the tenant {old} is gone, give {kind} {account} back to {new}
      {account} {kind} {old} to {new}`,
    ),
    missing: [
      lacking(
        'new',
        `{old}的{kind}户号{account}要过户
        {kind}{account}不再挂{old}名下`,
        `take {old} off {kind} account {account}
        {kind} account {account} of {old} must be transferred`,
        `请问新户主是谁?`,
        `Who is the new holder?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'kind', 'account', 'old', 'new'),
      ticket: code(r, 'GH'),
      effective: day(r, 2026, 2026),
    }),
    answers: answers(
      `{kind}户号{account}已由{old}过户给{new},单号{ticket},{effective}生效。
      过户单{ticket}:{account}({kind})原户主{old},新户主{new},{effective}起。`,
      `{kind} account {account} passes from {old} to {new} on {effective}; request {ticket}.`,
    ),
  },
  {
    names: words('pump_water_across|reservoir_transfer|diaoshui|release_water|moveWaterBetween'),
    descriptions: texts(
      `水库调水
      从一座水库向另一座放多少万立方米水
      下达调水指令`,
      `Transfer water between reservoirs
      Order the release of a volume from one basin into another
      Water transfer command`,
    ),
    parameters: [
      param(
        'source',
        'from_reservoir|source|diaochu|give|sourceBasin',
        RESERVOIRS,
        '调出水库|放水的一方',
        'reservoir that gives water|from',
      ),
      param(
        'target',
        'to_reservoir|target|diaoru|receive|targetBasin',
        RESERVOIRS,
        '调入水库|受水的一方',
        'reservoir that receives water|to',
      ),
      param(
        'volume',
        'volume|amount|shuiliang|wan_m3|volumeWanM3',
        decimal(0.5, 95, 1),
        '水量(万立方米)',
        'volume in ten thousand cubic metres',
      ),
    ],
    questions: texts(
      `从{source}向{target}调水{volume}万方
      {target}快见底了,{source}放{volume}万方过去
      {source}给{target}补{volume}万立方
      {source}→{target} {volume}万方
      往{target}送{volume}万方,由{source}出
      {volume}万方水,{source}调到{target}
      开闸!{source}来{volume}万方救{target}
      {target}受水,{source}供水,{volume}万立方米,下指令
      抗旱需要,请{source}支援{target}{volume}万方
      给{target}补水,水源{source},量{volume}万
      {source}泄{volume}万方进{target}
      把{source}的水引{volume}万方至{target}
      {target}缺水,调度同意从{source}拨{volume}万方
      {volume}万,{target}收,{source}放`,
      `Transfer {volume} from {source} to {target}
      {target} is nearly dry, let {volume} out of {source}
      give {target} {volume} of water from {source}
      {source} to {target} {volume}
      pump {volume} into {target}, taken from {source}
      open the gates of {source}: {volume} for {target}
      order: {source} releases {volume}, {target} receives it
      top up {target} with {volume}, source is {source}
      because of the drought {source} helps {target} out with {volume}`,
    ),
    missing: [
      lacking(
        'source',
        `给{target}补{volume}万方水
        {target}要{volume}万方,调一下`,
        `give {target} {volume} of water
        top up {target} with {volume}`,
        `请问从哪座水库调出?`,
        `Which reservoir should the water come from?`,
      ),
      lacking(
        'target',
        `从{source}放{volume}万方
        {source}调出{volume}万立方`,
        `let {volume} out of {source}
        release {volume} from {source}`,
        `请问调入哪座水库?`,
        `Into which reservoir?`,
      ),
    ],
    result: (args, r) => ({
      order: code(r, 'DS'),
      ...echo(args, 'source', 'target', 'volume'),
      starts: clock(r),
      hours: r.integer(2, 96),
    }),
    answers: answers(
      `指令{order}已下达:{source}向{target}调水{volume}万方,{starts}开始,历时{hours}小时。
      {starts}起从{source}调{volume}万方到{target},约{hours}小时,编号{order}。`,
      `Order {order}: {source} gives {volume} to {target} from {starts}, for {hours} hours.`,
    ),
  },
  {
    names: words('reservoir_level|water_stage|kurong_shuiwei|how_full_reservoir|getReservoir'),
    descriptions: texts(
      `水库水位
      一座水库现在水位多少米、蓄了几成、离汛限还差多少
      蓄水情况`,
      `Level of a reservoir
      Water level in metres, percent filled and distance to the flood limit
      How much water is stored`,
    ),
    parameters: [
      param(
        'reservoir',
        'reservoir|basin|shuiku|name|reservoirName',
        RESERVOIRS,
        '水库名称|哪座水库',
        'reservoir|basin',
      ),
    ],
    questions: texts(
      `{reservoir}现在水位多少
      {reservoir}蓄了几成
      下了一夜雨,{reservoir}涨了没
      {reservoir}离汛限还有多少米
      {reservoir}水位
      今年浇地够不够,{reservoir}里还有多少水
      {reservoir}满了吗
      怕漫坝,看看{reservoir}
      下游村子担心{reservoir},水到哪了
      {reservoir}是不是快干了
      查{reservoir}实时水情
      防汛值班:{reservoir}读数
      到{reservoir}钓鱼水深不深,水位报一下
      问问{reservoir}那边水有多高`,
      `What is the level of {reservoir}?
      how full is {reservoir}
      it rained all night, did {reservoir} rise
      {reservoir} level
      is there enough water in {reservoir} for the fields
      how far is {reservoir} from its flood limit
      people downstream worry about {reservoir}, where does it stand
      is {reservoir} running dry
      flood desk: reading of {reservoir}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'reservoir'),
      level_m: real(r, 12, 180, 2),
      filled_percent: r.integer(8, 99),
      below_limit_m: real(r, 0.2, 14),
    }),
    answers: answers(
      `{reservoir}水位{level_m}米,蓄满{filled_percent}%,低于汛限{below_limit_m}米。
      {reservoir}现在{level_m}米,蓄水{filled_percent}%,离汛限还差{below_limit_m}米。`,
      `{reservoir} stands at {level_m} m, {filled_percent}% full, {below_limit_m} m below the flood limit.`,
    ),
    empty: nothing(
      () => ({ error: 'no gauge' }),
      `没有{reservoir}的水位数据。`,
      `There is no reading for {reservoir}.`,
    ),
  },
  {
    names: words('report_street_fault|public_fault|shizheng_baoxiu|log_utility_fault|newFaultCase'),
    descriptions: texts(
      `市政设施报修
      报告某条路上的水电气设施故障,可注明是否危险
      公共设施抢修登记`,
      `Report a fault of public utilities
      Log a broken pipe, lamp, cable or leak in a street, and whether it is dangerous
      Emergency repair request`,
    ),
    parameters: [
      param(
        'street',
        'street|location|weizhi|road|faultStreet',
        bank('street'),
        '位置|哪条路',
        'street|location',
      ),
      param(
        'fault',
        'fault|fault_code|guzhang|problem|faultCode',
        choice(
          option('W01', '水管爆了|路面往外冒水', 'a burst water pipe|water coming out of the road'),
          option('L02', '路灯不亮|灯全灭了', 'dead street lamps|the lamps being out'),
          option('G03', '有煤气味|像是漏燃气', 'a smell of gas|a gas leak'),
          option('E04', '电线垂下来|电缆掉了', 'a hanging cable|a fallen power line'),
          option('S05', '下水道反味|污水倒灌', 'a blocked sewer|sewage backing up'),
          option('T06', '红绿灯乱闪|信号灯坏了', 'broken traffic lights|traffic lights gone mad'),
        ),
        '故障代码|出了什么问题',
        'fault code|what is wrong',
      ),
      optional(
        param(
          'danger',
          'danger|urgent|weixian|is_dangerous|isUrgent',
          flag('很危险|马上会出事', 'very dangerous|urgent', '不急|不危险', 'not urgent|harmless'),
          '是否危险',
          'whether people are in danger',
        ),
      ),
    ],
    questions: texts(
      `{street}{fault}
      {fault},在{street},派人来
      报修:{street},{fault}
      {street}这边{fault},{danger}
      刚路过{street},看见{fault}
      {fault}!{street}附近,{danger}
      邻居都出来了,{street}{fault}
      我要登记{street}的问题,{fault}
      {street}门口{fault}两天了没人管
      {danger},{street}那儿{fault}
      你们快来{street}吧,{fault}
      给市政报一下{street}{fault}
      {street} {fault} {danger}
      今早开始{fault},地点{street}`,
      `I want to report {fault} in {street}
      {street}: {fault}
      there is {fault} at {street}, {danger}
      {fault}, {street}, send somebody
      just walked along {street} and saw {fault}
      {danger}: {fault} near {street}
      for two days we have had {fault} in {street} and nobody comes
      please log {fault}, place {street}
      everybody is out on {street} because of {fault}`,
    ),
    missing: [
      lacking(
        'street',
        `{fault},快派人来
        我要报修,{fault}`,
        `there is {fault}, send somebody
        I want to report {fault}`,
        `请问在哪条路?`,
        `In which street?`,
      ),
      lacking(
        'fault',
        `{street}出问题了,来个人
        {street}要报修`,
        `something is broken in {street}
        send a repair crew to {street}`,
        `请问出了什么故障?`,
        `What is wrong there?`,
      ),
    ],
    result: (args, r) => ({
      case_no: code(r, 'SZ'),
      ...echo(args, 'street', 'fault', 'danger'),
      crew: `${r.pick(['抢修', '市政', '管网'])}${r.integer(1, 9)}队`,
      arrives: clock(r),
    }),
    answers: answers(
      `{street}的故障已登记,编号{case_no},{crew}{arrives}到场。
      已报修{case_no}:{street},{crew}预计{arrives}到。`,
      `The fault in {street} is case {case_no}; {crew} arrives at {arrives}.`,
    ),
  },
  {
    names: words('electricity_tariff|power_price_by_hour|fenshi_dianjia|kwh_rate|getTariffBand'),
    descriptions: texts(
      `分时电价
      某类用户在某时段一度电多少钱
      查峰谷电费单价`,
      `Electricity price by time band
      What a kilowatt-hour costs a kind of customer at a time of day
      Peak and off-peak rates`,
    ),
    parameters: [
      param(
        'user',
        'user_class|customer_type|yonghu_lei|consumer|userClass',
        choice(
          option('RES', '居民|家里用', 'households|home users'),
          option('COM', '商铺|一般工商业', 'shops|small business'),
          option('IND', '大工业|工厂', 'factories|heavy industry'),
          option('AGR', '农业灌溉|种地抽水', 'farm pumps|irrigation'),
          option('PUB', '学校|公益单位', 'schools|public bodies'),
        ),
        '用户类别|谁用电',
        'class of customer|who uses it',
      ),
      param(
        'band',
        'band|time_band|shiduan|period_code|bandCode',
        choice(
          option('P', '高峰|峰时', 'peak hours|the peak'),
          option('F', '平段|平时段', 'normal hours|the flat band'),
          option('V', '低谷|半夜', 'off-peak hours|night hours'),
          option('S', '尖峰|最贵那几个钟头', 'critical peak|the dearest hours'),
        ),
        '时段|什么时间',
        'time band|part of the day',
      ),
    ],
    questions: texts(
      `{user}{band}电价多少
      {band}用电,{user}一度几毛
      {user}的电{band}便宜多少,单价报一下
      {band}那会儿{user}怎么收费
      {user} {band} 电费单价
      想把机器挪到{band}开,{user}一度多少
      {user}在{band}是什么价
      {band}对{user}来说一度电几分钱
      电费账单看不懂,{user}{band}单价该是多少
      按{user}算,{band}每千瓦时
      {user}那档{band}涨了吗
      问一下{band}的价,我们是{user}
      我们属于{user},{band}贵不贵
      {band}{user}几块一度`,
      `What do {user} pay per kWh in {band}?
      {user} {band} tariff
      electricity during {band} for {user}, how much
      I'd shift the machines to {band}, rate for {user}?
      we count as {user}, how dear is electricity in {band}
      price of power in {band}, {user}
      the bill is a riddle: what should {band} cost {user}
      has the rate of {user} for {band} gone up
      one kilowatt-hour, {user}, {band}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'user', 'band'),
      per_kwh: real(r, 0.21, 1.48, 3),
      hours: `${r.integer(0, 11)}:00-${r.integer(12, 23)}:00`,
      since: day(r, 2025, 2026),
    }),
    answers: answers(
      `{user}{band}电价每度{per_kwh}元,时段{hours},{since}起执行。
      {band}({hours}){user}一度{per_kwh}元,自{since}起。`,
      `In {band} ({hours}) {user} pay {per_kwh} yuan per kWh, since {since}.`,
    ),
  },
  {
    names: words('lend_crew|move_workers|diaopei_banzu|shift_gang|reassignCrew|ban_zu_zhuanchang'),
    descriptions: texts(
      `班组调配
      把施工班组从一个项目借到另一个项目,可注明哪天起
      工地之间调人`,
      `Lend a crew to another site
      Move a gang of workers from one building project to another, from a day on
      Reassign workers between sites`,
    ),
    parameters: [
      param('crew', 'crew|gang|banzu|team|crewName', CREWS, '班组|哪班人', 'crew|gang'),
      param(
        'source',
        'from_site|lender|yuan_xiangmu|source|fromSite',
        bank('project'),
        '调出项目|从哪个工地',
        'site that lends the crew|from',
      ),
      param(
        'target',
        'to_site|borrower|xin_xiangmu|target|toSite',
        bank('project'),
        '调入项目|去哪个工地',
        'site that gets the crew|to',
      ),
      optional(param('date', 'date|since|riqi|startOn', date, '哪天起', 'first day there')),
    ],
    questions: texts(
      `把{crew}从{source}调到{target}
      {target}赶工,{source}的{crew}借过去
      {crew}{date}起去{target},不在{source}干了
      {source}的{crew}支援{target}
      {target}缺人,让{crew}离开{source}过来
      {crew}:{source}→{target}
      {date}{crew}撤出{source},进{target}
      请安排{crew}到{target}上工,原在{source}
      {source}没活了,{crew}派往{target}
      由{source}抽{crew}给{target},{date}报到
      {target}要{crew},找{source}借
      {crew}转场,去{target},来自{source},{date}
      {date}开始{target}用{crew},{source}那边放人
      跟{source}说一声,{crew}归{target}管了`,
      `Move {crew} from {source} to {target}
      {target} is behind, lend it {crew} from {source}
      {crew} leaves {source} and starts at {target} on {date}
      send {crew} to {target}, they are at {source}
      {source} has no more work, {crew} goes to {target}
      {crew} {source} to {target} {date}
      as of {date} {target} gets {crew}, {source} lets them go
      {target} needs {crew}, borrow them from {source}
      pull {crew} out of {source} and put them on {target}`,
    ),
    missing: [
      lacking(
        'target',
        `{source}没活了,把{crew}调走
        {crew}{date}离开{source}`,
        `{source} has no work, move {crew}
        take {crew} out of {source}`,
        `请问调到哪个项目?`,
        `To which project should they go?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'crew', 'source', 'target', 'date'),
      workers: r.integer(3, 28),
      foreman: someone(r),
    }),
    answers: answers(
      `{crew}({workers}人)[{date}起]由{source}调到{target},带班{foreman}。
      已安排{crew}从{source}去{target}[,{date}上工],{workers}人,班长{foreman}。`,
      `{crew} ({workers} workers, foreman {foreman}) moves from {source} to {target}[ on {date}].`,
    ),
  },
  {
    names: words('paint_needed|coating_amount|youqi_yongliang|how_many_litres|calcPaint|tuliao'),
    descriptions: texts(
      `涂料用量计算
      按涂刷面和面积算要几升漆、几桶
      油漆要买多少`,
      `Amount of paint
      Litres and cans for a surface of a size, with the number of coats
      How much coating to buy`,
    ),
    parameters: [
      param(
        'surface',
        'surface|surface_code|jimian|what|surfaceCode',
        choice(
          option('WALL_IN', '内墙|屋里墙面', 'inside walls|interior walls'),
          option('WALL_OUT', '外墙|外立面', 'outside walls|the facade'),
          option('WOOD', '木门|木头家具', 'wooden doors|woodwork'),
          option('METAL', '铁栏杆|金属件', 'iron railings|metal parts'),
          option('FLOOR', '水泥地|车库地面', 'concrete floors|the garage floor'),
          option('ROOF', '屋顶|天台', 'the roof|roof deck'),
        ),
        '涂刷面|刷什么',
        'surface|what is painted',
      ),
      param(
        'area',
        'area|square_metres|mianji|size|areaM2',
        decimal(3, 480, 1),
        '面积(平方米)',
        'area in square metres',
      ),
      optional(param('coats', 'coats|layers|bianshu|times', integer(1, 5), '刷几遍', 'coats')),
    ],
    questions: texts(
      `{area}平米{surface}要多少漆
      {surface}{area}平方,刷{coats}遍,买几桶
      刷{surface},面积{area},用多少升
      {surface} {area}㎡ 油漆用量
      {coats}遍的话{area}平的{surface}得几升
      怕买多了,{surface}一共{area}平米
      我家{surface}量下来{area}平,涂料备多少
      {area}平{surface}上{coats}道,算一下
      师傅让我先买料,{surface}{area}平方米,几桶够
      刷完{surface}要几桶?{area}平
      {surface}打算做{coats}遍,{area}个平方
      给{surface}翻新,{area}平米左右
      {area}平方的{surface}一桶够不够
      算料:{surface},{area},{coats}遍`,
      `How much paint for {area} square metres of {surface}?
      {surface} {area} m2 litres
      {coats} coats on {surface}, {area} square metres, how many cans
      I'm painting {surface}, it's {area} m2, what do I buy
      is one can enough for {area} m2 of {surface}
      don't want leftovers: {surface}, {area} square metres
      the painter wants me to get the paint, {surface}, {area} m2, {coats} coats
      litres for {surface} with {coats} coats over {area} m2
      {area} of {surface}, amount please`,
    ),
    missing: [
      lacking(
        'area',
        `刷{surface}要多少漆
        {surface}得买几桶涂料`,
        `how much paint for {surface}
        cans needed for {surface}`,
        `请问面积多少平方米?`,
        `How many square metres is it?`,
      ),
      lacking(
        'surface',
        `{area}平米要多少漆
        面积{area},买几桶涂料`,
        `how much paint for {area} m2
        cans for {area} square metres`,
        `请问刷什么面,内墙、外墙、木头、金属、地面还是屋顶?`,
        `Which surface is it?`,
      ),
    ],
    result: (args, r) => {
      const litres = real(r, 1, 160)
      return { ...echo(args, 'surface', 'area', 'coats'), litres, cans: Math.ceil(litres / 5) }
    },
    answers: answers(
      `{area}平方米{surface}[刷{coats}遍]要{litres}升漆,约{cans}桶。
      {surface}{area}平米[、{coats}遍],用{litres}升,买{cans}桶。`,
      `{area} square metres of {surface} take {litres} litres[ for {coats} coats], about {cans} cans.`,
    ),
  },
  {
    names: words(
      'swap_material|material_substitution|cailiao_daihuan|replace_spec|compareMaterial',
    ),
    descriptions: texts(
      `材料代换差价
      原设计材料换成另一种材料,每单位差多少钱、能不能代用
      装修主材替换`,
      `Price difference of a material swap
      What changes per unit when one building material replaces another, and if that is allowed
      Substitution check`,
    ),
    parameters: [
      param(
        'old',
        'original|old_material|yuan_cailiao|instead_of|oldMaterial',
        among(
          '白橡木地板|从山石材|PPR管25|12厘石膏板|到顶衣柜板|镀锌方管|微水泥|瓷砖600×1200|岩棉板|给水铜管|松木龙骨|硅藻泥|断桥铝窗|SPC锁扣板|多层板E0|玻化砖|防火涂料B1|大理石人造|铝扣板|生态板|乳胶漆净味|岩板|竹木纤维',
          'white oak floor|slate tile|PPR pipe 25|plasterboard|rock wool|copper pipe|pine batten|bamboo panel|marble slab|vinyl plank|E0 plywood|steel stud|clay plaster|glass brick|aluminium ceiling|granite top|fir beam|mineral fleece',
        ),
        '原材料|本来用的',
        'material planned|old material',
      ),
      param(
        'new',
        'replacement|new_material|xin_cailiao|swap_in|newMaterial',
        among(
          '白橡木地板|从山石材|PPR管25|12厘石膏板|到顶衣柜板|镀锌方管|微水泥|瓷砖600×1200|岩棉板|给水铜管|松木龙骨|硅藻泥|断桥铝窗|SPC锁扣板|多层板E0|玻化砖|防火涂料B1|大理石人造|铝扣板|生态板|乳胶漆净味|岩板|竹木纤维',
          'white oak floor|slate tile|PPR pipe 25|plasterboard|rock wool|copper pipe|pine batten|bamboo panel|marble slab|vinyl plank|E0 plywood|steel stud|clay plaster|glass brick|aluminium ceiling|granite top|fir beam|mineral fleece',
        ),
        '替代材料|换成什么',
        'material used instead|new material',
      ),
    ],
    questions: texts(
      `{old}换成{new}差多少钱
      用{new}代替{old}行吗
      不想用{old}了,改{new}要加多少
      {new}顶{old}用,贵还是便宜
      图纸写{old},工地只有{new}
      {old}→{new} 差价
      业主要{new},合同里是{old},补多少
      {old}没货,拿{new}替一下可以不
      把{old}改为{new}每平加几块
      由{old}变更{new}怎么算
      想上{new},原来报的是{old}
      {new}比原定的{old}贵多少,能代用不
      监理问{old}能不能用{new}替
      取消{old},换{new},变更费`,
      `What does it cost to use {new} instead of {old}?
      replace {old} by {new}, price difference
      the drawing says {old}, we only have {new}, allowed?
      {old} to {new} swap
      the owner wants {new}, the contract has {old}, how much more
      can {new} stand in for {old}
      we ran out of {old}, may I take {new}
      drop {old}, take {new}: extra per unit?
      I'd rather have {new} than the {old} you quoted`,
    ),
    missing: [
      lacking(
        'new',
        `不想用{old}了,换别的差多少
        {old}没货,能代用吗`,
        `I don't want {old} any more, what's the difference
        {old} is out of stock, can it be replaced`,
        `请问想换成什么材料?`,
        `Which material should replace it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'old', 'new'),
      allowed: r.pick(['yes', 'with approval']),
      extra_per_unit: r.integer(1, 320),
      delivery_days: r.integer(1, 21),
    }),
    answers: answers(
      `{old}换成{new}每单位加{extra_per_unit}元,代用:{allowed},{delivery_days}天到货。
      用{new}代替{old}:每单位多{extra_per_unit}元,{delivery_days}天到货,许可为{allowed}。`,
      `Using {new} instead of {old} adds {extra_per_unit} yuan a unit; allowed: {allowed}; {delivery_days} days.`,
    ),
    empty: nothing(
      () => ({ allowed: 'no' }),
      `{old}不能换成{new}。`,
      `{old} cannot be replaced by {new}.`,
    ),
  },
  {
    names: words('device_repair_quote|fix_price|weixiu_baojia|gadget_repair|quoteRepair|xiu_ji'),
    descriptions: texts(
      `电器维修报价
      某台电器修某类毛病要多少钱、几天、配件有没有
      维修价目`,
      `Repair quote for a device
      Price, days and spare parts for mending a kind of defect
      What fixing it costs`,
    ),
    parameters: [
      param(
        'device',
        'device|model|jiqi|appliance|deviceModel',
        among(
          '荣耀90|洗衣机TG80|大疆Mini3|到底静空调|老式缝纫机|戴森V10|红米K60|给力豆浆机|ThinkPad X1|燃气灶B3|破壁机|扫地机T10|从容按摩椅|佳能R6|油烟机|小天鹅|电饭锅4L|海尔冰箱|投影仪Z6|吹风机|热水器60升|平衡车|跑步机由健2',
          'iPhone 13|Dyson V10|washing machine TG80|old sewing machine|ThinkPad X1|robot vacuum T10|Canon R6|gas stove B3|rice cooker|hair dryer|treadmill 2|projector Z6|grandpa radio|game pad|kettle|Pixel 8',
        ),
        '机器型号|修什么',
        'device|model to be mended',
      ),
      param(
        'defect',
        'defect|fault_code|maobing|issue|defectCode',
        choice(
          option('SCR', '屏碎了|屏幕坏了', 'broken screen|cracked display'),
          option('BAT', '不存电|电池不行', 'weak battery|dead battery'),
          option('PWR', '开不了机|通不上电', 'no power|not switching on'),
          option('NOI', '响得厉害|噪音大', 'loud noise|rattling'),
          option('LEK', '漏水|渗水', 'leaking|water leak'),
          option('HOT', '烫手|过热', 'overheating|getting too hot'),
        ),
        '故障类别|什么毛病',
        'kind of defect|what is wrong',
      ),
    ],
    questions: texts(
      `{device}{defect}修一下多少钱
      {defect},{device},能修吗
      我的{device}{defect}了,贵不贵
      修{device},{defect},几天能好
      {device} {defect} 报价
      {device}用了三年,现在{defect},值得修不
      {defect}的{device}换零件要几百
      师傅,{device}{defect},上门多少
      家里{device}老是{defect},修好得花多少
      {device}昨天摔了,{defect}
      {device}出现{defect},配件有货吗
      要是{defect},{device}一般怎么收费
      问价:{device}({defect})
      二手收来一台{device},{defect},修要多少`,
      `How much to fix {device} ({defect})?
      {device}, {defect}, quote please
      {device} {defect} repair
      is it worth mending {device}, the trouble is {defect}
      my {device} has a problem: {defect}, what will it cost
      {defect} on {device}, do you have the part
      how many days for {device}, {defect}
      dropped my {device} yesterday, now {defect}
      price for curing {defect} in {device}`,
    ),
    missing: [
      lacking(
        'defect',
        `修{device}多少钱
        {device}坏了,能修吗`,
        `how much to fix {device}
        my {device} is broken, can you mend it`,
        `请问是什么毛病?`,
        `What is wrong with it?`,
      ),
      lacking(
        'device',
        `{defect}修一下多少钱
        机器{defect},几天修好`,
        `what does fixing {defect} cost
        repair for {defect}, how long`,
        `请问是什么机器、什么型号?`,
        `Which device is it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'device', 'defect'),
      price: r.integer(3, 180) * 10,
      days: r.integer(1, 12),
      parts: r.pick(['有货', '要订', '拆机件']),
    }),
    answers: answers(
      `{device}{defect},维修{price}元,{days}天修好,配件{parts}。
      修{device}({defect})要{price}元、{days}天,配件{parts}。`,
      `Mending {device} ({defect}) costs {price} yuan and takes {days} days; parts: {parts}.`,
    ),
    empty: nothing(
      () => ({ repairable: false }),
      `{device}{defect}修不了。`,
      `{device} cannot be repaired ({defect}).`,
    ),
  },
  {
    names: words('substitute_player|make_substitution|huanren|player_change|recordSub'),
    descriptions: texts(
      `比赛换人登记
      记录某队第几分钟谁下场、谁上场
      换人操作`,
      `Record a substitution
      Note who leaves and who enters the pitch for a club, and in which minute
      Player change`,
    ),
    parameters: [
      param('club', 'club|team|qiudui|side|clubName', CLUBS, '球队|哪队换人', 'club|team'),
      param(
        'off',
        'player_off|out|xiachang|leaves|playerOff',
        bank('person'),
        '下场球员|换下谁',
        'player who goes off',
      ),
      param(
        'on',
        'player_on|in|shangchang|enters|playerOn',
        bank('person'),
        '上场球员|换上谁',
        'player who comes on',
      ),
      optional(
        param('minute', 'minute|at|fenzhong|match_minute', integer(1, 90), '第几分钟', 'minute'),
      ),
    ],
    questions: texts(
      `{club}换人,{off}下{on}上
      {club}第{minute}分钟{on}换下{off}
      {off}受伤了,{club}让{on}上
      {on}替补登场,{club}的{off}休息
      {club}用{on}换{off}
      {club} 换下{off} 换上{on} {minute}分钟
      第{minute}分钟,{off}离场,{on}进场,{club}
      {club}撤{off},派{on}
      记一下{club}:上{on},下{off}
      {on}顶替{off},{club}这边
      裁判示意{club}{minute}分钟换人,{on}入,{off}出
      {off}抽筋,{on}热好身了,{club}换吧
      {club}教练把{off}叫下来,{on}上去
      {off}→{on} {club}换人`,
      `{club}: {off} off, {on} on
      {on} comes on for {off}, {club}
      minute {minute}, {club} takes {off} off and brings {on}
      {off} is hurt, {club} sends in {on}
      {club} replace {off} with {on}
      please note a change at {club}: in {on}, out {off}, minute {minute}
      {on} for {off} in minute {minute}, {club}
      the coach of {club} calls {off} back, {on} goes in
      {club} substitution {off} {on}, the second one enters`,
    ),
    result: (args, r) => ({
      ...echo(args, 'club', 'off', 'on', 'minute'),
      changes_left: r.integer(0, 4),
      recorded: clock(r),
    }),
    answers: answers(
      `已登记{club}换人[(第{minute}分钟)]:{off}下,{on}上,还剩{changes_left}次。
      {club}[第{minute}分钟]由{on}换下{off},剩余换人{changes_left}次。`,
      `Recorded for {club}[ in minute {minute}]: {on} for {off}; {changes_left} changes left.`,
    ),
  },
  {
    names: words('fixture_kickoff|match_date_between|saicheng_chaxun|when_do_they_meet|getFixture'),
    descriptions: texts(
      `对阵赛程
      主队坐镇迎战客队的那场比赛哪天几点开球、在哪块场地
      还没踢的比赛安排`,
      `Fixture of two clubs
      When the home side receives the visitors, the kick-off and the ground
      Match date to come`,
    ),
    parameters: [
      param(
        'home',
        'home|home_team|zhudui|host|homeClub',
        CLUBS,
        '主队|主场球队',
        'home side|host club',
      ),
      param(
        'away',
        'away|away_team|kedui|visitor|awayClub',
        CLUBS,
        '客队|客场球队',
        'away side|visiting club',
      ),
    ],
    questions: texts(
      `{home}主场对{away}哪天踢
      {away}客场打{home}几点开球
      {home}迎战{away}在哪块场
      主队{home}客队{away}什么时候比
      {away}去{home}那儿踢的那场是几号
      {home}(主)vs{away}(客) 时间
      想去看{home}在家门口打{away},定日子没
      {away}做客{home},开赛时间
      客队{away},主队{home},赛程
      {home}坐镇主场等{away},哪天
      大巴要送{away}到{home}主场,几点开始
      {away}要挑战{home}的主场,何时开打
      {home}接待{away}的比赛安排
      {home}主场跟{away}这轮什么时间`,
      `When does {home} host {away}?
      {away} away at {home}, kick-off
      home side {home}, visitors {away}, what day
      which ground do {home} use when {away} come
      {away} travel to {home}, when is that
      date of the match in which {home} receive {away}
      our bus takes {away} to {home}'s ground, when do they start
      visitors {away}, hosts {home}, fixture please
      I'd like to see {home} at home to {away}, is the day fixed`,
    ),
    missing: [
      lacking(
        'away',
        `{home}主场那场哪天踢
        {home}下场主场几点开球`,
        `when does {home} play at home
        kick-off of the home match of {home}`,
        `请问对手是哪支球队?`,
        `Who are the visitors?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'home', 'away'),
      date: day(r, 2026, 2027),
      kickoff: clock(r),
      ground: r.pick(['体育中心1号场', '滨江球场', '大学城东区场', 'North Ground', '人民体育场']),
    }),
    answers: answers(
      `{home}主场对{away}定在{date} {kickoff},场地是{ground}。
      {date} {kickoff},{away}做客{home},在{ground}。`,
      `{home} host {away} on {date} at {kickoff}, at {ground}.`,
    ),
    empty: nothing(
      () => ({ fixtures: [] }),
      `没有{home}主场对{away}的比赛安排。`,
      `There is no match of {home} at home to {away}.`,
    ),
  },
  {
    names: words('player_transfer_terms|transfer_fee|zhuanhui_fei|club_change|getTransferDeal'),
    descriptions: texts(
      `球员转会条件
      某球员从现俱乐部转到新俱乐部,转会费多少、签几年
      转会查询`,
      `Terms of a player's transfer
      Fee and contract years when a player goes from one club to another
      Transfer deal`,
    ),
    parameters: [
      param(
        'player',
        'player|athlete|qiuyuan|name|playerName',
        bank('person'),
        '球员|谁转会',
        'player|who moves',
      ),
      param(
        'source',
        'selling_club|from|yuan_julebu|seller|fromClub',
        CLUBS,
        '原俱乐部|卖方',
        'selling club|club that lets go',
      ),
      param(
        'target',
        'buying_club|to|xin_julebu|buyer|toClub',
        CLUBS,
        '新俱乐部|买方',
        'buying club|club that signs',
      ),
    ],
    questions: texts(
      `{player}从{source}转会{target}多少钱
      {target}买{source}的{player}花了几万
      {player}要去{target}了,{source}收多少转会费
      {source}把{player}卖给{target}什么条件
      {target}签下{player},原来在{source},签几年
      {player}:{source}→{target} 转会
      {source}放{player}去{target}要价
      {player}离开{source}加盟{target}的合同
      由{source}转投{target}的{player}身价多少
      {target}从{source}挖来{player},代价是
      听说{player}到{target}了,{source}拿到多少
      买方{target},卖方{source},球员{player}
      {player}加入{target}这笔,给{source}的钱
      {source}不留{player},{target}接手,费用和年限`,
      `What does {target} pay {source} for {player}?
      {player} from {source} to {target}, fee
      {source} sells {player} to {target}, on what terms
      {player} joins {target}, how much does {source} get
      {player} {source} {target} transfer, leaving the first
      how many years did {target} give {player}, late of {source}
      buyer {target}, seller {source}, player {player}
      is it true {player} leaves {source} for {target}, what's the price
      {target} signing {player} out of {source}: contract length`,
    ),
    missing: [
      lacking(
        'target',
        `{player}离开{source}转会费多少
        {source}卖{player}要多少钱`,
        `what is the fee for {player} leaving {source}
        how much does {source} want for {player}`,
        `请问转到哪家俱乐部?`,
        `Which club is he or she moving to?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'player', 'source', 'target'),
      fee_wan: r.integer(2, 900),
      years: r.integer(1, 5),
      medical: day(r, 2026, 2026),
    }),
    answers: answers(
      `{player}从{source}转会{target},转会费{fee_wan}万,签{years}年,{medical}体检。
      {target}付给{source}{fee_wan}万买下{player},合同{years}年,体检{medical}。`,
      `{player} goes from {source} to {target} for {fee_wan} wan and signs for {years} years; medical on {medical}.`,
    ),
    empty: nothing(
      () => ({ deals: [] }),
      `没有{player}从{source}到{target}的转会记录。`,
      `There is no deal taking {player} from {source} to {target}.`,
    ),
  },
  {
    names: words(
      'move_training|reschedule_practice|xunlian_gaiqi|change_training_day|shiftSession',
    ),
    descriptions: texts(
      `训练改期
      把某队一次训练从原定日期挪到新日期
      调整训练时间`,
      `Move a training session
      Shift a club's practice from its planned day to another one
      Reschedule practice`,
    ),
    parameters: [
      param('club', 'club|squad|duiwu|team|squadName', CLUBS, '队伍|哪队训练', 'club|squad'),
      param(
        'old',
        'old_date|planned|yuanding|from_day|plannedDay',
        date,
        '原定日期|本来哪天',
        'planned day|day so far',
      ),
      param(
        'new',
        'new_date|moved_to|gaidao|to_day|movedTo',
        date,
        '新日期|改到哪天',
        'new day|day it moves to',
      ),
    ],
    questions: texts(
      `{club}的训练从{old}改到{new}
      {old}场地被占,{club}换{new}练
      {club}训练提到{new},原来是{old}
      {new}再练吧,{club}{old}那次取消
      {club} 训练 {old}→{new}
      下雨,{club}{old}不练了,挪{new}
      通知{club},{new}补{old}的训练
      把{club}{old}的课移至{new}
      {club}{old}有比赛,训练放{new}
      改成{new}训练,{club},不是{old}
      {old}教练不在,{club}顺延到{new}
      由{old}调整为{new},{club}训练
      {club}要{new}集训,把{old}的换过去
      {old}换{new},{club}练球`,
      `Move {club}'s training from {old} to {new}
      {club} will practise on {new} instead of {old}
      the hall is taken on {old}, let {club} train {new}
      training {club} {old} to {new}
      rain: cancel {old} for {club}, make it {new}
      {new} it is for {club}, the session of {old} falls out
      {club} has a match on {old}, put practice on {new}
      shift to {new} what {club} had on {old}
      coach is away on {old}, {club} trains {new}`,
    ),
    missing: [
      lacking(
        'new',
        `{club}{old}不练了,改期
        {old}场地被占,{club}训练要换天`,
        `{club} can't train on {old}, move it
        the session of {club} on {old} must be shifted`,
        `请问改到哪一天?`,
        `To which day should it move?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'club', 'old', 'new'),
      start: clock(r),
      pitch: `${r.integer(1, 9)}号场`,
      notified: r.integer(8, 32),
    }),
    answers: answers(
      `{club}的训练已从{old}改到{new} {start},{pitch},通知了{notified}人。
      {old}的训练挪到{new}:{club}{start}在{pitch}练,已通知{notified}人。`,
      `{club} now trains on {new} at {start} instead of {old}, {pitch}; {notified} people were told.`,
    ),
  },
  {
    names: words('runner_result|race_time|paobu_chengji|finish_time|getRunnerTime|wansai'),
    descriptions: texts(
      `跑者完赛成绩
      某人在某个距离上跑了多久、第几名
      查路跑成绩`,
      `Result of a runner
      Finish time and place of a person over a distance
      Race result lookup`,
    ),
    parameters: [
      param(
        'runner',
        'runner|athlete|xuanshou|person|runnerName',
        bank('person'),
        '选手姓名|谁跑的',
        'runner|name of the athlete',
      ),
      param(
        'distance',
        'distance|event|xiangmu|race_code|eventCode',
        choice(
          option('5K', '五公里|欢乐跑', 'fun run|five kilometres'),
          option('10K', '十公里|健康跑', 'ten kilometres|the ten'),
          option('HM', '半马|半程马拉松', 'half marathon|the half'),
          option('FM', '全马|全程马拉松', 'full marathon|the whole marathon'),
          option('TR', '越野|山地赛', 'trail race|mountain run'),
        ),
        '项目|跑什么距离',
        'event|distance',
      ),
    ],
    questions: texts(
      `{runner}{distance}跑了多久
      {distance}{runner}第几名
      {runner}的{distance}成绩
      查{distance}选手{runner}
      {runner}昨天跑{distance}破纪录了没,几分几秒
      {runner} {distance}
      我同事{runner}报了{distance},完赛了吗
      {distance}里{runner}用时多少
      朋友圈说{runner}{distance}很快,到底多快
      给{runner}发完赛证书,{distance}时间是
      {runner}参加的是{distance},排第几
      {distance}成绩单上找{runner}
      教练想知道{runner}{distance}的净时间
      帮{runner}看看{distance}名次`,
      `How fast did {runner} run the {distance}?
      {runner} {distance} result
      what place did {runner} get in the {distance}
      my colleague {runner} was in the {distance}, did he finish
      {distance}: time of {runner}
      the coach asks for {runner}'s {distance} time
      I need {runner}'s time for the certificate, {distance}
      did {runner} beat the record in the {distance}
      find {runner} on the {distance} list`,
    ),
    missing: [
      lacking(
        'distance',
        `{runner}跑了多久
        {runner}第几名`,
        `how fast did {runner} run
        what place did {runner} get`,
        `请问是哪个项目?`,
        `Which distance was it?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'runner', 'distance'),
      time: `${r.integer(0, 5)}:${r.integer(10, 59)}:${r.integer(10, 59)}`,
      place: r.integer(1, 2400),
      bib: `${r.pick(['A', 'B', 'F'])}${r.integer(1000, 9999)}`,
    }),
    answers: answers(
      `{runner}{distance}用时{time},第{place}名,号码{bib}。
      {distance}:{runner}({bib}){time}完赛,排第{place}。`,
      `{runner} ran the {distance} in {time}, place {place}, bib {bib}.`,
    ),
    empty: nothing(
      () => ({ results: [] }),
      `{distance}里没有{runner}的成绩。`,
      `There is no result of {runner} in the {distance}.`,
    ),
  },
  {
    names: words(
      'coach_notes_on_pupil|lesson_feedback|jiaolian_pingyu|pupil_progress|getCoachNote',
    ),
    descriptions: texts(
      `教练评语
      某教练给某学员写的最近一次评语、分数和下次要练什么
      学员训练反馈`,
      `A coach's notes on a pupil
      The latest remark a trainer wrote about a pupil, with score and next exercise
      Lesson feedback`,
    ),
    parameters: [
      param(
        'coach',
        'coach|trainer|jiaolian|teacher|coachName',
        bank('person'),
        '教练|谁教的',
        'coach|who teaches',
      ),
      param(
        'pupil',
        'pupil|trainee|xueyuan|student|pupilName',
        bank('person'),
        '学员|谁学的',
        'pupil|who is taught',
      ),
    ],
    questions: texts(
      `{coach}教练怎么评价学员{pupil}
      学员{pupil}练得怎样,{coach}教练写了什么
      {coach}给{pupil}的评语
      {pupil}跟{coach}教练学,这次打几分
      我家{pupil}上{coach}的课,老师有反馈吗
      教练{coach} 学员{pupil} 评语
      {coach}带的{pupil}下次练什么
      {pupil}想看{coach}老师给自己的点评
      {coach}教{pupil}教得怎么样,孩子进步没
      家长问:学员是{pupil},教练{coach}说了啥
      {pupil}的教练{coach}最近留的话
      {coach}这边对{pupil}有什么意见
      由{coach}执教的{pupil}得了多少分
      {pupil}拜{coach}为师后,最新评分`,
      `What did coach {coach} write about {pupil}?
      how is {pupil} doing with coach {coach}
      pupil {pupil}, trainer {coach}, latest note
      {coach}'s remark on {pupil}
      my son {pupil} takes lessons from {coach}, any feedback
      what should {pupil} practise next according to {coach}
      score {coach} gave to {pupil}
      {pupil} would like to read the notes by {coach}
      coach {coach} pupil {pupil}`,
    ),
    missing: [
      lacking(
        'coach',
        `教练怎么评价学员{pupil}
        学员{pupil}最近练得怎样`,
        `what did the coach write about {pupil}
        how is pupil {pupil} doing`,
        `请问是哪位教练?`,
        `Which coach?`,
      ),
      lacking(
        'pupil',
        `{coach}教练最近写了什么评语
        教练{coach}给学员打了几分`,
        `what did coach {coach} write about the pupil
        the latest note by coach {coach}`,
        `请问是哪位学员?`,
        `Which pupil?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'coach', 'pupil'),
      score: r.integer(50, 100),
      remark: r.pick(['脚步更稳了', '反手偏弱', '注意力好', '耐力不足', '进步明显']),
      next: r.pick(['发球', '折返跑', '核心力量', '转身', '换气']),
    }),
    answers: answers(
      `{coach}给{pupil}打了{score}分,评语:{remark},下次练{next}。
      {pupil}得{score}分,教练{coach}写道“{remark}”,下次练{next}。`,
      `Coach {coach} gave {pupil} {score} points: "{remark}"; next exercise: {next}.`,
    ),
    empty: nothing(
      () => ({ notes: [] }),
      `{coach}还没有给{pupil}写评语。`,
      `{coach} has not written about {pupil} yet.`,
    ),
  },
  {
    names: words('league_position|club_standing|jifen_bang|table_place|getStanding|paiming'),
    descriptions: texts(
      `球队积分排名
      一支球队现在排第几、多少分、离降级还差多少
      联赛积分榜`,
      `League position of a club
      Where a club stands, with points and distance to relegation
      Table place`,
    ),
    parameters: [
      param(
        'club',
        'club|team_name|qiudui|side_name|clubQuery',
        CLUBS,
        '球队名|哪支队',
        'club|team',
      ),
      optional(
        param(
          'league',
          'league|competition|liansai|level|leagueCode',
          choice(
            option('L1', '超级组|顶级联赛', 'top league|first league'),
            option('L2', '甲级组|次级联赛', 'second league|lower league'),
            option('YTH', '青年组|少年联赛', 'youth league|junior league'),
            option('WOM', '女子组|女足联赛', "women's league|ladies' league"),
            option('VET', '老年组|元老联赛', 'veterans league|over-forties league'),
          ),
          '组别|哪个联赛',
          'league|competition',
        ),
      ),
    ],
    questions: texts(
      `{club}现在排第几
      {club}几分了
      {league}里{club}名次
      {club}会不会降级
      {club}在{league}积多少分
      {club} 排名
      好久没看球,{club}今年行不行
      {league}{club}还有希望争冠吗
      跟人打赌{club}在前三,查查
      {club}掉到哪了
      {club}这赛季{league}成绩
      输了三场以后{club}排到第几
      {league}积分榜上{club}
      看下{club}离保级差几分`,
      `Where does {club} stand?
      {club} position in the {league}
      how many points has {club}
      will {club} go down
      {club} table
      I bet {club} is in the first three of the {league}, is it
      after three defeats, what place is {club} in
      {league}: {club}
      can {club} still win the title`,
    ),
    missing: [
      lacking(
        'club',
        `{league}里我们排第几
        我们队现在几分`,
        `where do we stand in the {league}
        how many points have we got`,
        `请问是哪支球队?`,
        `Which club?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'club', 'league'),
      place: r.integer(1, 18),
      points: r.integer(4, 72),
      above_relegation: r.integer(0, 40),
    }),
    answers: answers(
      `{club}[在{league}]排第{place},{points}分,高出降级区{above_relegation}分。
      [{league}]{club}积{points}分、第{place}名,领先降级区{above_relegation}分。`,
      `{club} is in place {place}[ of the {league}] with {points} points, {above_relegation} above relegation.`,
    ),
    empty: nothing(
      () => ({ rows: [] }),
      `[{league}]积分榜上没有{club}。`,
      `{club} is not in the table[ of the {league}].`,
    ),
  },
]
