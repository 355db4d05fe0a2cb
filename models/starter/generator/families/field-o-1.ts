/**
 * Lookups on the shop floor, in warehouses and ports, on the road and on building sites; neighbours
 * ask different things of the same object.
 */
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, firm, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const SHIFT = choice(
  option('S1', '早班|白班|日班|上白班的', 'day shift|morning shift|earlies|first shift'),
  option('S2', '中班|小夜班|下午班|二班', 'swing shift|afternoon shift|lates|second shift'),
  option('S3', '夜班|大夜|晚班|通宵班', 'night shift|graveyard shift|nights|third shift'),
)

const MACHINES = among(
  '三号注塑机|海天一六零|大龙门|喷粉线后段|回流焊前段|老铣床|立加五号|双头车床|冲床东|打标机小|激光切割新|数控折弯左|北区空压机|包装线尾|贴片机二|灌装机里侧|卷板机|热处理炉下层|磨床老三|攻丝机甲|滚齿机|剪板机旧的|压铸岛一|封边机|开料锯|烘箱上|码垛机器人乙|清洗机后|点胶机快|拉丝机大',
  'Press Line Last|Old Lathe Two|Haitian 160|Oven Back|Big Mill Next|Cutter Down|Bender Left|Welder Alpha|Paint Booth Now|Grinder Small|Filler Inside|Robot Cell Five|Saw New|Compressor North|Packer End|Furnace Low|Tapping Unit First|Laser Main|Shear Right|Dryer Top|Palletizer One|Washer After|Die Caster East|Roll Former|Gear Hobber|Edge Bander Out|Labeller Fast|Wire Drawer Three|Mixer Late|Crusher Off',
)
const machine = (keys: string, zh: string, en: string) => param('machine', keys, MACHINES, zh, en)

const MOULDS = among(
  '杯盖模老的|外壳上模|牙刷柄八腔|瓶坯新模|扣子小模|齿轮双色|后视镜左|风轮大|遥控器面|餐盒一套|电表箱底|喷头里芯|椅背改|充电头两版|花盆方|衣架四|插座中框|镜片平|水桶提手|键帽全套|雨刮长|保险杠前|鞋底右脚|托盘重|梳子单穴|管件弯|开关按下|灯罩圆|箱轮二代|名片盒',
  'cup lid old|upper shell|brush eight-cavity|preform new|button small|two-shot gear|mirror left|fan wheel big|remote face|lunch box one|meter base|nozzle core|chair back mod|charger second|planter square|hanger four|socket mid|lens flat|pail handle|keycap full set|wiper long|bumper front|sole right|heavy tray|comb single|elbow bend|switch down|lamp round|caster gen two|card case',
)
const mould = (keys: string, zh: string, en: string) => param('mould', keys, MOULDS, zh, en)

const PARTS = among(
  '左前支架|端盖小号|法兰盘上|泵壳体|齿轮箱底|电机后盖|导轨长|油底壳|变速杆头|滑块中|门铰链右|散热片新|线束外|转子轴|阀芯快|皮带轮大|减震座下|风叶老款|排气管前|把手里|限位块|水箱盖|传动轴二|车灯座左|座椅骨架|连杆三|卡扣单|轴套内|护罩全|手柄红',
  'bracket left|end cap small|upper flange|pump housing|gearbox base|motor cover back|guide rail long|oil pan|shift knob top|slider mid|hinge right|heat sink new|harness outer|rotor shaft|spool fast|pulley large|mount low|fan blade old|exhaust front|handle inside|stop block|tank lid|drive shaft two|lamp seat|seat frame|con rod three|clip single|inner bush|guard full|grip red',
)
const part = (keys: string, zh: string, en: string) => param('part', keys, PARTS, zh, en)

const STOCK = among(
  '矿泉水大箱|抽纸三层|冻鸡翅中|洗衣液蓝|酱油特级|电饭煲新款|婴儿湿巾厚|猫砂结团|运动鞋白的|棉被双人|轮胎前|钢管细|地砖灰|涂料内墙|螺丝长|纸箱五层|托盘木|胶带宽|打包带黑|雪糕草莓|速冻水饺|充电宝小|空调外机|冰箱左开|沙发三座|玻璃杯高|酸奶原味|面粉中筋|啤酒听装|门板右',
  'bottled water large|tissue three-ply|chicken wings mid|detergent blue|soy sauce first|rice cooker new|baby wipes thick|cat litter clump|trainers white|duvet double|tyre front|steel tube thin|floor tile grey|wall paint inside|bolts long|cartons five-ply|wood pallets|wide tape|black strapping|ice cream strawberry|frozen dumplings|power bank small|aircon outdoor|fridge left|sofa three|tall glasses|plain yogurt|flour medium|canned beer|door panel right',
)

const SHIPS = among(
  '远洋之星|海丰上海|中远天津新|长江八号|金牛座下|顺达零六|东方快航|蓝鲸前进|和平里|粤港三|明州五十一|北极熊号|华盛大|新海通|福运来|安泰到|海之港|江南春早|白鹭后|宏图未来|鑫源中|万里行|五洲在望|大连湾外|太仓快|渤海晨光|沪航小虎|平安归来|丰收时|银河末',
  'Ocean Star Now|Pacific Due|Maersk Late|Ever Early|Northern Arrival|Baltic Port|Sea Left|Hanjin Next|Orient Bound|Golden Berth|Blue Whale Two|Atlantic First|Star Alongside|Cape Last|Lady Anchor|Queen May|Nordic Still|Harbour Light|Asia Today|River Queen|Silver Tide|Coral Bay|Jade Wind|Polar Out|Ocean Of|Eastern Promise|Iron Duke|Spirit At|Glory Again|Western Sound',
)

const ESTATES = among(
  '翠湖天地里|金色家园北|东方花城二期|学府苑|锦绣江南后|万科城市之光|铁西新村|绿地中央|滨江一号院|和平小区老区|阳光海岸左岸|桂花园|紫荆华庭下|龙湖原著|花样年华|幸福里|星河湾东|纺织厂宿舍前|梧桐公馆|世纪新城上|江畔人家|保利香槟大|四季青旁|凤凰台|水木清华园|半山云端|橡树湾新|老干所|荷塘月色中|恒大绿洲外',
  'Lakeside Front|Maple Court Lower|Garden City Two|Riverside Left|Old Mill Yard|Sunny Bay West|Palm Grove Now|Station Row|Hillcrest Upper|Parkview Next|Oak Close|Harbour Point|Queens Gate|Jade Towers Back|Willow Way|Marina One|Greenfields East|Rosewood New|Castle View|Cedar Heights|Mill Lane End|Victoria Down|Skyline Right|North Terrace|Temple Gardens|Bishan Place|Kings Landing|Ash Grove Late|Bridge House|Copper Square',
)

const BUILDINGS = among(
  '一号楼东|二期北塔|综合楼前|地库下层|商业裙房|五栋左|体育馆新|教学楼后|酒店主楼|食堂老|连廊上|车站西厅|实验楼里|住院部|宿舍甲|会展中心|航站楼右|双子塔高|物流仓一|展厅中|门诊小楼|设备房|停车楼大|冷库外|南地块八|看台|综合管廊|办公楼三|幼儿园边|人才公寓',
  'North Tower|Block Five Left|Podium Front|Basement Lower|Old Canteen|Sports Hall New|Hotel Main|Clinic Small|Terminal Right|Lab Inside|Dormitory A|Parking Deck Up|Warehouse One|Twin High|West Concourse|Link Bridge Over|School Back|Cold Store Outside|Grandstand|Expo Centre|Office Three|Plant Room Next|Pier East|Villa Row Last|Library Now|Museum Wing|Depot Short|Courtyard Mid|Gate House|Phase Two',
)

export const families: Family[] = [
  // The machine: its fault, its output, its next service, its operator, its readings.
  {
    names: words(
      'machine_fault_code|current_alarm|shebei_baojing|getMachineFault|why_machine_stopped',
    ),
    descriptions: texts(
      `查询设备当前的报警代码和原因
      某台机器现在报什么故障
      读取机台的停机报警`,
      `Current alarm of a machine and what it means
      Why a machine has stopped: its active fault
      Read the fault code showing on a machine`,
    ),
    parameters: [
      machine(
        'machine|equipment|jitai|machine_name|asset',
        '设备名称|哪台机器',
        'machine, as the shop calls it|name of the machine',
      ),
    ],
    questions: texts(
      `{machine}报警了看看啥毛病
      {machine}那边红灯一直闪 什么代码
      咋回事啊{machine}又趴窝了
      我刚上厕所回来就看到{machine}停了,它报的什么错
      {machine}故障
      屏上一串英文我看不懂,{machine}现在到底什么报警
      {machine}嗨唔嗨坏咗,报咩故障
      师傅让我问{machine}是哪个报警号
      {machine}这台今早就不动弹,原因查一下
      别的都好就{machine}歇菜了,给个报警码
      蜂鸣器吵死了 {machine}那个 什么原因
      {machine}为撒子不转了嘛
      维修组的人在路上,先告诉我{machine}报的什么
      停了停了!{machine}!报啥!
      {machine} alarm是多少
      {machine}还在报错吗,哪一条
      领导催,{machine}停机的原因
      侬帮我看看{machine}出啥毛病了
      不是隔壁那台,是{machine},故障代码发我
      {machine}里头咯吱响然后急停了,系统记的啥故障
      请问{machine}目前显示的故障是什么?
      又跳了,跟上礼拜一样不,{machine}的报警
      查故障:{machine}
      按了复位没用,{machine}现在卡在哪个报警上`,
      `{machine} stopped again, what's the code
      what fault is showing on {machine} pls
      red light on {machine} now, why
      {machine} alarm?
      Could you tell me which error {machine} is reporting at present?
      my operator says {machine} tripped, he can't read the panel, what is it
      hey so {machine} just beeps and won't start lah, which alarm
      need the fault on {machine} before maintenance gets here
      Kindly check the error of {machine} na
      {machine} is dead in the water. reason?
      is it an e-stop or something else with {machine}
      pressed reset twice, {machine} still complaining about what
      whats wrong wiht {machine} this time
      why does {machine} not running`,
    ),
    missing: [
      lacking(
        'machine',
        `机器报警了什么毛病
        又停机了,看下故障代码
        红灯闪,报啥错
        那台坏了,查报警`,
        `machine is down, what's the alarm
        what fault code is it
        it stopped again, why`,
        `哪台机器?
        请说一下是哪台设备。`,
        `Which machine is it?
        Which machine should I check?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'machine'),
      code: `${r.pick(words('E|F|AL|ERR'))}-${r.integer(11, 499)}`,
      cause: r.pick(
        words('油温过高|门未关|气压不足|伺服过载|料位低|cooling flow low|guard open|overload'),
      ),
    }),
    answers: answers(
      `{machine}报的是{code},{cause}。
      {machine}当前报警{code}:{cause}。`,
      `{machine} is showing {code}: {cause}.
      The alarm on {machine} is {code}, {cause}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'machine'), alarms: [] }),
      `{machine}现在没有报警。`,
      `There is no active alarm on {machine}.`,
    ),
  },
  {
    names: words('machine_output_count|pieces_made|jitai_chanliang|getMachineOutput|good_parts'),
    descriptions: texts(
      `某台设备做了多少件,可按班次
      查机台产量(良品数)
      设备的计数器:件数与不良`,
      `How many pieces a machine made, by shift if wanted
      Piece count of one machine
      Good parts and rejects from a machine`,
    ),
    parameters: [
      machine('machine|unit|machine_id|jiqi', '机台|设备叫什么', 'which machine|machine'),
      optional(
        param('shift', 'shift|banci|crew_shift', SHIFT, '班次,不填为全天', 'shift, else whole day'),
      ),
    ],
    questions: texts(
      `{machine}{shift}做了多少
      {machine}今天出了几件
      {machine}那台打了多少模了
      产量 {machine}
      计件工资我要对一下,{machine}{shift}的数量
      {shift}{machine}的件数报我
      {machine}干到现在有多少个良品
      {shift}那帮人在{machine}上搞出来好多哦
      {machine}今儿个整了多少活儿
      老板群里问{machine}产出,帮我拉个数
      看板黑屏了,{machine}计数器读数多少
      {machine}今日做咗几多件呀
      一共多少件,{machine},别算不良
      {machine}够不够五千了已经
      我填日报,{machine}{shift}那栏写几
      {machine}有没有达产呀,数量看看
      {machine}产出数,{shift}
      哎{shift}交接之前{machine}出了几个来着
      今朝{machine}做了几钿 不对 几只
      麻烦查询{machine}的当日产量
      {machine} output多少pcs
      {shift}这伙儿慢得很吧,{machine}的产量是多少
      生管要数据,{machine}到这会儿的合格数
      感觉{machine}慢了,做了多少件`,
      `how many did {machine} make today
      {machine} count {shift}
      {shift} on {machine}, pieces?
      what's the output of {machine} so far
      filling in the daily sheet, {machine} made how many
      Please share good parts from {machine} for {shift}
      {machine} pcs
      did {machine} hit five thousand or not, number pls
      so during {shift} how much came off {machine} la
      boss wants the tally from {machine} now
      the display is broken so read me the {machine} counter
      how many rejects and goods at {machine} {shift}
      {machine} seems slow, give me its production
      quantity produced by {machine} in {shift} kindly`,
    ),
    missing: [
      lacking(
        'machine',
        `{shift}做了多少件
        今天产量多少
        机台打了几件了`,
        `how many pieces {shift}
        what's the output so far
        piece count today?`,
        `要看哪台机的产量?`,
        `For which machine?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'machine', 'shift'),
      good: r.integer(120, 9600),
      rejects: r.integer(2, 118),
    }),
    answers: answers(
      `{machine}[{shift}]做了{good}件,不良{rejects}件。
      [{shift}的]{machine}良品{good}件,另有{rejects}件不良。`,
      `{machine} made {good} good pieces[ on {shift}], with {rejects} rejects.`,
    ),
  },
  {
    names: words(
      'next_service_due|maintenance_due|xiaci_baoyang|getNextService|pm_schedule_machine',
    ),
    descriptions: texts(
      `设备下次保养的日期
      某机台什么时候该做保养、还剩多少运行小时
      查保养计划(到期日)`,
      `When a machine is next due for service
      Date of the next planned maintenance of a machine
      Hours and date until service`,
    ),
    parameters: [
      machine(
        'machine|asset_name|shebei|equipment',
        '设备|机器叫法',
        'machine to be serviced|machine',
      ),
    ],
    questions: texts(
      `{machine}啥时候该保养
      {machine}下次保养哪天
      {machine}换油是几号的事
      {machine}离保养还剩多少小时
      点检表上{machine}空着,下回维护日期是
      保养到期 {machine}
      我想趁停线把{machine}一块保了,看看计划是什么日子
      {machine}几时做PM
      听说{machine}要大修?排到什么时候
      {machine}那台几时去打黄油保养啊
      好久没弄过{machine}了吧,下一次保养时间
      {machine}还能撑几天才要维护
      提前备滤芯,{machine}的下次保养是哪天
      帮忙看下{machine}保养周期到了没
      {machine}下一回检修 在几月
      厂家的人问{machine}约在哪天保养合适,按系统到期的来
      {machine}保养日期
      {machine}莫要拖过期了,该哪天保
      什么时候轮到{machine}停下来养护
      {machine}这台的定期维护排在哪日
      车间主任想避开月底,{machine}到期日先查
      {machine}该上油了吧应该,计划哪天
      嗯…那个…{machine},下次service
      {machine}几號做保養`,
      `when is {machine} due for service
      {machine} next PM date
      next maintenance on {machine} now?
      how many hours left before {machine} needs servicing
      I want to line up filters, so when's {machine} planned
      {machine} oil change when ah
      What is the scheduled service date for {machine}?
      is {machine} overdue for its checkup
      due date pls {machine} maintenance
      the vendor asks which day for {machine}, what does the plan say
      {machine} hasn't been touched for ages, next service
      can {machine} wait or is the service soon
      service plan, {machine}
      pls tell upcoming preventive maintenance of {machine}`,
    ),
    result: (args, r) => ({ ...echo(args, 'machine'), due: day(r), hours_left: r.integer(8, 900) }),
    answers: answers(
      `{machine}下次保养是{due},还可运行{hours_left}小时。
      {machine}到{due}该保养,剩{hours_left}小时。`,
      `{machine} is due for service on {due}, {hours_left} running hours from now.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'machine'), plan: 'none' }),
      `{machine}没有排保养计划。`,
      `No service is planned for {machine}.`,
    ),
  },
  {
    names: words(
      'machine_operator|who_runs_machine|jitai_caozuoyuan|getOperator|operator_on_shift',
    ),
    descriptions: texts(
      `某班次谁在操作某台设备
      查机台当班的操作工
      设备操作员是谁`,
      `Who operates a machine on a shift
      Operator assigned to a machine
      Find the person running a machine`,
    ),
    parameters: [
      machine('machine|station|jitai|machine_name', '哪台机|设备名', 'machine|machine name'),
      param('shift', 'shift|ban|shift_code', SHIFT, '班次代码 S1/S2/S3', 'shift code'),
    ],
    questions: texts(
      `{shift}谁开{machine}
      {machine}{shift}是哪个在看
      {shift}操作{machine}的人叫啥
      {machine}旁边没人,{shift}应该是谁
      质量出问题要找人,{machine}{shift}谁做的
      {machine}那台{shift}边个开
      {shift}安排谁上{machine}
      {machine} {shift} 操作工
      我接{machine}的班,{shift}是哪位师傅在
      钥匙找不着了,问问{shift}{machine}的操作员名字
      麻烦查一下{machine}在{shift}由谁负责操作
      {shift}的{machine}派哪个去顶的
      {machine}换人了吗,{shift}现在是谁
      是小王开{machine}吧?{shift}那会儿
      {machine}{shift}归谁管呀
      登记表字太草,{shift}那格,{machine}操作者是
      {shift}哪个龟儿子把{machine}搞停的 人是谁
      谁在{machine}上,我说的是{shift}
      工伤登记要写名字:{machine},{shift}
      {machine}{shift}是啥人勒做
      {shift}进场培训名单,{machine}的操作工报一下
      {machine} operator {shift}哪位
      俺想知道{shift}谁守着{machine}
      到了{shift},{machine}由谁来开`,
      `who is on {machine} for {shift}
      {shift} operator of {machine}
      who ran {machine} during {shift}
      name of the guy at {machine} {shift} pls
      there's nobody at {machine} now, who should be on {shift}
      {machine} {shift} who
      HR needs the person running {machine} on {shift}
      taking over {machine}, whom do I relieve from {shift}
      Which operator has been assigned {machine} in {shift}?
      {shift} left a mess at {machine}, who was it
      is it Ravi or someone else on {machine} {shift}
      quality wants the name: {machine}, {shift}
      who works {machine} when it's {shift}
      operator? {shift}, {machine} one`,
    ),
    missing: [
      lacking(
        'shift',
        `{machine}谁开的
        {machine}操作工叫什么`,
        `who runs {machine}
        operator of {machine}?`,
        `哪个班次?`,
        `On which shift?`,
      ),
      lacking(
        'machine',
        `{shift}谁在开那台机
        {shift}操作员是谁`,
        `who's the operator {shift}
        {shift}, who was running it`,
        `哪台设备?`,
        `Which machine?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'machine'), operator: someone(r), badge: code(r, 'G') }),
    answers: answers(
      `{shift}在{machine}的是{operator},工号{badge}。`,
      `{operator} (badge {badge}) is on {machine} for {shift}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'machine'), operator: '' }),
      `{machine}的{shift}没有安排人。`,
      `Nobody is assigned to {machine} on {shift}.`,
    ),
  },
  {
    names: words('machine_reading|live_parameter|jitai_canshu|getReading|sensor_value'),
    descriptions: texts(
      `读取设备某项实时参数(温度、压力、转速、电流)
      机台当前参数值
      查设备运行参数`,
      `Live reading of a machine: temperature, pressure, speed or current
      One process value of a machine right now
      Read a machine's gauge`,
    ),
    parameters: [
      machine('machine|equipment|device|jiqi', '设备名|机器', 'machine|equipment'),
      param(
        'quantity',
        'quantity|tag|parameter|canshu',
        choice(
          option('TT', '温度|多少度|热不热|炉温', 'temperature|heat|temp|how hot it is'),
          option('PT', '压力|气压|几个压|液压', 'pressure|bar|psi|air pressure'),
          option('ST', '转速|速度|转多快|每分钟几转', 'speed|rpm|how fast it spins|revs'),
          option('IT', '电流|几安|负载电流|安培数', 'current|amps|amp draw|motor current'),
        ),
        '参数代号',
        'tag of the value',
      ),
    ],
    questions: texts(
      `{machine}{quantity}现在
      看看{machine}的{quantity}
      {machine}上的{quantity}正常吗 是多少
      {quantity},{machine}
      手摸着烫,{machine}{quantity}读一下
      表头坏了看不到{machine}的{quantity}
      {machine}这会儿{quantity}多少嘛
      产品发黄,怀疑{machine}{quantity}不对,实际值呢
      {machine}那个{quantity}掉下来了没
      工艺卡要记{quantity},{machine}的
      {machine}嘅{quantity}而家几多
      声音不对劲 {machine} {quantity}
      调了半天{machine},{quantity}到哪了
      你先告诉我{quantity}吧,{machine}这台的
      实时数据{machine}{quantity}
      请读取{machine}当前{quantity}
      {machine}今早{quantity}老高了,现在降没
      夜里冷,{machine}预热着呢,{quantity}上来没
      {quantity}是不是超了啊{machine}
      巡检到{machine}了,记录{quantity}
      {machine}的{quantity}波动大不大 当前值
      我要写异常单 {machine} 的 {quantity}
      {machine}咋个{quantity}恁个怪,念一下数
      {machine} {quantity} real time`,
      `{machine} {quantity} right now
      what's the {quantity} on {machine}
      gauge is cracked, read me {quantity} of {machine}
      parts come out yellow, check {machine} {quantity}
      {quantity}, {machine}, quick
      Please let me know the present {quantity} of {machine}
      is {machine} {quantity} ok, give the number
      doing my rounds: {machine}, need {quantity}
      live {quantity} from {machine} now thanks
      {machine} sounds odd, {quantity}?
      has the {quantity} at {machine} come down yet
      {quantity} of {machine} how much is
      log it for me, {machine} and its {quantity}
      can u pull {quantity} for {machine}`,
    ),
    missing: [
      lacking(
        'quantity',
        `{machine}参数读一下
        {machine}现在仪表显示多少`,
        `read {machine} for me
        what's the gauge on {machine}`,
        `要看温度、压力、转速还是电流?`,
        `Temperature, pressure, speed or current?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'machine', 'quantity'),
      value: real(r, 2, 320),
      limit: r.integer(321, 400),
    }),
    answers: answers(
      `{machine}的{quantity}读数是{value},上限{limit}。`,
      `{machine} reads {value} for {quantity}; the limit is {limit}.`,
    ),
  },
  // Moulds.
  // Moulds: the same mould, three questions.
  {
    names: words('mould_last_maintenance|moju_shangci_baoyang|mouldCleanedWhen|tool_last_overhaul'),
    descriptions: texts(
      `模具上一次保养(清模、抛光)的日期和人
          查某副模具上回什么时候修过
          模具保养履历的最近一条`,
      `When a mould was last cleaned or overhauled, and by whom
          Most recent maintenance of a mould
          Last service entry of a tool`,
    ),
    parameters: [mould('mould|mold|moju|tool', '模具名|哪副模', 'mould|name of the mould')],
    questions: texts(
      `{mould}上次洗模啥时候
          {mould}那副上回保养是几号
          谁最后修的{mould}
          {mould}多久没抛光了
          产品有油印,{mould}最近一次清模哪天
          {mould}保养记录最近那条
          上回{mould}下机保养了没有 什么日子
          {mould}前一次维护
          模房老李说{mould}刚弄过,真的假的
          {mould}边个最后整过
          我怀疑{mould}排气堵了,上次保养时间给一下
          {mould}修过没得,哪天修的
          履历卡丢了,{mould}上次保养日期
          {mould}上一回是哪位师傅保的
          顶针发涩,看看{mould}上次打油
          客户审厂要看{mould}最近保养
          想晓得{mould}最后一次翻新
          {mould}这副模上遍弄是什么辰光
          {mould} last PM
          从上次清洗到现在{mould}几天了
          {mould}不是上月才洗吗 查查
          上次拆{mould}是谁拆的
          {mould}保养过吗最近
          最近一次给{mould}做防锈是`,
      `when was {mould} last cleaned
          {mould} previous overhaul
          who polished {mould} last time
          last service on {mould} mould
          oil marks on parts, when did {mould} get washed
          {mould} history, latest entry only
          Has {mould} been maintained recently and by whom?
          how long since {mould} was stripped down
          auditor asks, last maintenance {mould}
          the card for {mould} is lost, last date pls
          was {mould} done last month or not ah
          {mould} last pm
          pins feel rough on {mould}, when greased last
          who touched {mould} before us`,
    ),
    result: (args, r) => ({
      ...echo(args, 'mould'),
      date: day(r, 2024, 2026),
      by: someone(r),
      work: r.pick(words('清模|抛光|换顶针|cleaning|polishing')),
    }),
    answers: answers(
      `{mould}上次保养是{date},{by}做的{work}。`,
      `{mould} was last serviced on {date} by {by}: {work}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'mould'), records: [] }),
      `没有{mould}的保养记录。`,
      `There is no maintenance record for {mould}.`,
    ),
  },
  {
    names: words('blocked_cavities|mould_cavity_state|moju_dukong|cavitiesInUse|getCavities'),
    descriptions: texts(
      `模具有几个型腔、堵了几个
          查某副模具还能出几穴
          模具穴数和封堵的穴号`,
      `How many cavities of a mould work and how many are blocked
          Cavity status of a mould
          Which cavities of a tool are shut`,
    ),
    parameters: [mould('mould|tool_name|muju|mold', '模具|模具叫什么', 'which mould|mould')],
    questions: texts(
      `{mould}几个穴能用
          {mould}堵了几腔
          现在{mould}一模出几个
          {mould}有没有封穴
          {mould}是满穴在打吗
          算产能呢,{mould}好的型腔数
          哪个穴坏了啊{mould}的
          {mould}一共多少腔,开着多少
          {mould}塞住嘅穴有冇
          出一半就少一个,看{mould}是不是堵穴
          报价要用 {mould} 有效穴数
          {mould}一啤几件
          腔数 {mould}
          那副{mould}里头几个孔是死的
          {mould}修完开满了没
          {mould}少了几穴呀咋产量上不去
          计划问{mould}每模出数
          {mould}剩几个活穴
          封掉的是几号穴,{mould}
          {mould}型腔状态发来
          {mould}能不能跑全穴
          {mould}上面堵的那些腔有几个
          一模几件?{mould}这个
          查一哈{mould}还有好多个穴是好的`,
      `how many cavities on {mould} are running
          {mould} blocked cavities?
          parts per shot for {mould} now
          is {mould} running full
          {mould} cavity count pls
          which ones are plugged in {mould}
          for the quote I need live cavities of {mould}
          output is low, has {mould} got shut cavities
          {mould} still on half?
          What is the number of usable cavities of {mould}?
          how many come out each time with {mould}
          after repair, {mould} all open or not
          {mould}, cavities good and dead
          are any holes closed off on {mould}`,
    ),
    result: (args, r) => ({ ...echo(args, 'mould'), total: 16, blocked: r.integer(1, 6) }),
    answers: answers(
      `{mould}共{total}腔,堵了{blocked}腔。`,
      `{mould} has {total} cavities, {blocked} of them blocked.`,
    ),
  },
  {
    names: words('mould_owner|whose_mould|moju_guishu|toolOwner|mould_belongs_to'),
    descriptions: texts(
      `模具是哪个客户的(产权归属)
          查模具归属和资产编号
          某副模具属于谁`,
      `Which customer owns a mould
          Ownership and asset tag of a tool
          Who a mould belongs to`,
    ),
    parameters: [mould('mould|tool|mujuming|mold_name', '模具|哪副', 'mould|tool')],
    questions: texts(
      `{mould}是谁家的模
          {mould}归哪个客户
          {mould}资产编号多少
          模具要退回去,{mould}产权是谁的
          {mould}这副是咱自己的还是客户的
          {mould}的主是边个
          盘点呢 {mould}属于哪家
          客户来拉模,{mould}是不是他们的啊
          {mould}归属
          谁出钱开的{mould}
          {mould}那套模具公司写的谁名字
          搞不清{mould}是哪家放在我们这的
          {mould}产权单位
          保险公司要知道{mould}所有人
          {mould}能不能给别家用,先看是谁的模
          {mould}是哪个客人的
          老板问角落那副{mould}谁家的
          {mould}算我们的固定资产吗,属谁
          铭牌磨没了,{mould}的编号和业主
          {mould}哪家客供的
          {mould}东家是谁
          查下模具所有权,{mould}
          寄模具回去,{mould}应该还给谁
          {mould}啷个会在我们这,哪个的哦`,
      `whose mould is {mould}
          {mould} owner
          which customer does {mould} belong to
          is {mould} ours or the client's
          asset tag of {mould}
          they came to collect {mould}, do they own it
          who paid for {mould} originally
          can we run {mould} for others, who owns it
          nameplate is gone on {mould}, owner please
          Kindly confirm the ownership of {mould} tool
          {mould} belongs who
          stocktake: {mould}, property of?
          insurer wants the owner for {mould}
          that {mould} in the corner, whose`,
    ),
    missing: [
      lacking(
        'mould',
        `这副模具是谁家的
            查模具归属`,
        `whose mould is this
            who owns the tool`,
        `哪副模具?`,
        `Which mould?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'mould'), owner: firm(r), tag: code(r, 'MD') }),
    answers: answers(`{mould}归{owner}所有,编号{tag}。`, `{mould} belongs to {owner}, tag {tag}.`),
  },
  // Work orders by the part made.
  {
    names: words('job_progress|work_order_progress|gongdan_jindu|wo_status|how_far_is_job'),
    descriptions: texts(
      `生产工单进度:某零件做到哪道工序、完成几成
      查某个件的工单做了多少
      工单完工比例`,
      `How far the work order for a part has got
      Progress of a production job
      Operation and percent complete of a job`,
    ),
    parameters: [
      part('part|item|lingjian|part_name', '零件名|做的是什么件', 'part being made|part'),
    ],
    questions: texts(
      `{part}做到哪一步了
      {part}工单进度
      {part}那批完成几成
      客户天天催 {part}干到哪道工序了
      {part}还差多少没做
      {part}那张单子走到哪了呀
      {part}啥进度啊现在
      {part}开没开工
      跟单问一下{part}现在在哪个工段
      {part}搞完未
      {part}快好了没得
      我这装配等着呢,{part}到哪了
      {part}的工单跑了百分之几
      看看{part}是不是还卡在机加
      {part}后面还有几道
      周会要讲{part}进展
      {part}磨磨唧唧的到底弄到哪步了
      {part}做齐了吗,进度给我
      在制品里的{part},目前工序
      {part} WIP status
      {part}这活儿几时能看到头,现在几成
      请问{part}生产进展如何
      从下料到现在{part}完成度
      {part}有冇做到一半`,
      `how far along is {part}
      {part} job progress
      {part} status on the floor pls
      what op is {part} on now
      assembly is waiting for {part}, where's it at
      is {part} half done yet
      percent complete for {part}
      has anyone started {part} or not
      Kindly update the progress of {part} work order
      {part}?? stuck in machining still?
      customer keep asking {part}, reach which step already
      tell me where the {part} order stands
      remaining steps on {part} order
      {part} wip`,
    ),
    result: (args, r) => ({
      ...echo(args, 'part'),
      operation: r.pick(words('车削|钻孔|热处理|电镀|终检|milling|deburring|coating')),
      percent: r.integer(5, 97),
    }),
    answers: answers(
      `{part}在{operation},完成{percent}%。`,
      `{part} is at {operation}, {percent}% complete.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'part'), jobs: 0 }),
      `没有{part}的工单。`,
      `There is no work order for {part}.`,
    ),
  },
  {
    names: words('job_material_shortage|kitting_gap|gongdan_quliao|missing_materials|getShortage'),
    descriptions: texts(
      `某零件的工单缺什么料、缺多少
      查工单齐套情况
      工单欠料`,
      `What material is short for making a part
      Shortages holding up a job
      Kitting gaps of a work order`,
    ),
    parameters: [part('part|product_part|jian|item_name', '做哪个件|零件', 'part to be made|part')],
    questions: texts(
      `{part}缺啥料
      {part}为啥开不了,欠料吗
      做{part}还差什么材料
      {part}齐套没
      {part}欠料清单
      {part}那单料够不够
      仓库说{part}发不齐,少哪样
      {part}差多少料才能开
      {part}卡料了是吧 卡的哪个
      采购在吗,{part}还缺什么没到
      {part}嘅料够唔够
      明天想上{part},料齐不齐
      {part}少撒子材料嘛
      齐料情况:{part}
      排产排了{part},缺口有没有
      {part}的物料缺口
      等料等到花儿谢了,{part}究竟差啥
      {part}还有哪个物料没入库
      {part}这料不齐咋干,查缺的
      {part} shortage
      要干{part}的话材料短哪些
      我领{part}的料被退回来 说不够 缺什么
      {part}齐了没有呀物料
      缺料看板里{part}那行`,
      `what's short for {part}
      {part} shortage list
      do we have all material for {part}
      cant start {part}, what is missing
      which component holds up {part} now
      {part} kitting complete?
      stores won't issue {part}, lacking what
      want to run {part} tomorrow, any gap in material
      Please check material availability for {part}
      {part} short of what ah
      is it steel again that's missing for {part}
      how much are we lacking on {part} order
      buyer here, what am I chasing for {part}
      materials for {part} all in or not`,
    ),
    result: (args, r) => ({
      ...echo(args, 'part'),
      material: r.pick(words('圆钢|铝棒|密封圈|六角螺栓|色母|steel bar|O-rings|resin')),
      short: r.integer(12, 900),
    }),
    answers: answers(
      `{part}缺{material},差{short}。`,
      `{part} is short of {material}: {short} missing.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'part'), shortages: [] }),
      `{part}的料齐了,不缺。`,
      `Nothing is short for {part}.`,
    ),
  },
  {
    names: words('scrap_by_process|why_scrapped|baofei_yuanyin|scrapReason|reject_cause_part'),
    descriptions: texts(
      `某零件在某道工序报废的数量和主要原因
      查报废:零件 + 工序
      工序报废统计`,
      `Scrap of a part at a process step and its main cause
      How many were scrapped at which step, and why
      Rejects of a part by process`,
    ),
    parameters: [
      part('part|component|gongjian|part', '零件|工件名', 'part|component'),
      param(
        'step',
        'step|process|gongxu|op_code',
        choice(
          option('OP10', '下料|切断|锯料|开料', 'cutting|blanking|sawing|cut-off'),
          option(
            'OP20',
            '车加工|上车床|车外圆|车工那道',
            'turning|lathe work|the lathe step|lathing',
          ),
          option('OP30', '焊接|烧焊|电焊|焊工那边', 'welding|the weld|weld shop|joining'),
          option('OP40', '喷漆|烤漆|上色|油漆房', 'painting|spray booth|coating|paint shop'),
          option('OP50', '装配|组装|总装|拼装', 'assembly|final fit|putting together|assembling'),
        ),
        '工序代码',
        'code of the process step',
      ),
    ],
    questions: texts(
      `{part}{step}报废了多少
      {step}把{part}废了几个
      {part}在{step}为什么老报废
      {step}那里{part}的废品数
      成本会要用,{part},{step}的报废
      {part} {step} scrap
      又一筐废的,{part}吧,{step}弄坏的有多少什么原因
      {step}做坏几多{part}
      {part}到{step}就出问题,主因是啥
      看看{step}这道{part}废品率高在哪
      {part}经过{step}废了好多个哦
      质量例会:{step},{part},报废件数
      {step}师傅说不赖他,{part}报废的原因查查
      因为{step}不良扔掉的{part}有几件
      {part}坏在{step}的数
      请统计{part}于{step}的报废情况
      {step}的废料里{part}占几件
      咋又是{part},{step}整坏几个
      {part}今天{step}有没有报废
      把{part}{step}报废数和原因发群里
      {part}这货{step}废得厉害伐
      {step}出来的{part}能用的不多,报废了多少
      要扣{step}的钱,{part}废了多少
      {part},报废,{step}`,
      `how many {part} scrapped in {step}
      {part} scrap at {step}
      why does {step} keep ruining {part}
      {step} rejects for {part} pls
      another bin full of {part}, what went wrong in {step}
      number of bad {part} out of {step} now
      main cause of {part} scrap, {step}
      we lost some {part} to {step}, count?
      Please provide {part} rejection at {step}
      {step} guys say it's not them, {part} scrap reason
      did {step} scrap any {part} today
      scrap {part} {step}
      cost review: {part} thrown away at {step}
      is {part} failing because of {step}`,
    ),
    missing: [
      lacking(
        'step',
        `{part}报废了多少什么原因
        {part}废品数`,
        `how many {part} got scrapped
        scrap of {part}`,
        `看哪道工序的:下料、车、焊、漆还是装配?`,
        `At which step: cutting, turning, welding, painting or assembly?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'part', 'step'),
      scrapped: r.integer(2, 140),
      cause: r.pick(words('尺寸超差|气孔|划伤|流挂|wrong size|porosity|scratches')),
    }),
    answers: answers(
      `{part}在{step}报废{scrapped}件,主要是{cause}。`,
      `{scrapped} {part} were scrapped at {step}, mainly for {cause}.`,
    ),
  },
  {
    names: words('quarantined_lot|hold_status|pici_geli|isLotOnHold|held_batches'),
    descriptions: texts(
      `某零件有没有批次被隔离/冻结
      查零件的待判批次和隔离原因
      品质隔离区的批次`,
      `Whether a lot of a part is on quality hold
      Quarantined lots of a part
      Held batch and the reason`,
    ),
    parameters: [part('part|goods|pinming|component', '零件|什么件', 'part|item')],
    questions: texts(
      `{part}有被扣住的批次吗
      {part}哪批隔离了
      {part}为什么贴红牌
      {part}冻结批号
      想发货发现{part}锁了,哪一批
      {part}解封没
      {part}那堆放在红区的是啥批
      品质扣了{part}?
      {part}待判的批次看下
      {part}畀QC扣咗边批
      {part}能不能放行,现在扣着几批
      仓库扫不出来{part},是不是被hold
      {part}隔离原因
      {part}咋还不让动
      锁定中的{part}批号发我
      {part}有问题的那批叫什么号
      QE在哪,{part}还hold着吗
      隔离库有没有{part}
      {part}因为啥被封存
      查{part}冻结状态
      要用{part}急,封着的是哪批
      {part}红单开在哪个批上
      是不是还有{part}在等判定
      {part} on hold?`,
      `is any {part} on hold
      {part} quarantine lot
      which batch of {part} got red-tagged
      scanner refuses {part}, is it blocked
      why is {part} held by quality
      {part} released yet?
      held lots {part}
      need {part} urgently, which batch is locked
      Is there any {part} lot pending disposition?
      QC hold my {part} issit, which lot
      what lot is sitting in the red cage for {part}
      can {part} ship or is it frozen
      reason for blocking {part}
      the {part} down in quarantine, batch number`,
    ),
    result: (args, r) => ({
      ...echo(args, 'part'),
      lot: code(r, 'L'),
      reason: r.pick(words('尺寸偏差|来料生锈|外观不良|wrong material|rust|dimension off')),
    }),
    answers: answers(
      `{part}的{lot}批被隔离,原因是{reason}。`,
      `Lot {lot} of {part} is on hold: {reason}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'part'), held: 0 }),
      `{part}没有被隔离的批次。`,
      `No lot of {part} is on hold.`,
    ),
  },
  // Gauges and people of the shop floor.
  {
    names: words('gauge_calibration_due|liangju_xiaozhun|calibrationDate|is_gauge_valid'),
    descriptions: texts(
      `量具/检具的校准有效期
      查某件量具什么时候到期送检
      计量器具校准状态`,
      `Calibration expiry of a measuring tool
      When a gauge must go for calibration
      Whether a gauge is still in calibration`,
    ),
    parameters: [
      param(
        'gauge',
        'gauge|instrument|liangju|measuring_tool',
        among(
          '长卡尺|千分尺零到二十五|高度尺新|塞规通端|三坐标小台|硬度计里间|扭力扳手大|百分表二号|内径表细|电子秤旧|角度尺|粗糙度仪上|投影仪右|环规止|膜厚仪黑|推拉力计|塞尺半套|游标深度|色差仪前|螺纹规下|压力表甲|气密仪一台|万用表黄|噪音计|水平尺短|温枪红|光照计|绝缘表|杠杆表快|量块全套',
          'long caliper|mic zero to one|height gauge new|plug gauge go|small CMM|hardness tester inside|big torque wrench|dial two|bore gauge thin|old scale|protractor|roughness meter up|projector right|ring gauge stop|black thickness meter|push pull gauge|feeler half set|depth vernier|colour meter first|thread gauge down|pressure dial A|leak tester one|yellow multimeter|sound meter|short level|red temp gun|lux meter|megger|test indicator quick|block set full',
        ),
        '量具名|哪件量具',
        'gauge|name of the measuring tool',
      ),
    ],
    questions: texts(
      `{gauge}校准到哪天
      {gauge}过期没有
      {gauge}那把还能用不
      标签掉了 {gauge}有效期
      {gauge}啥时候要送检
      审核老师盯着{gauge}看呢,赶紧查校验日期
      {gauge}计量证书几号到期呀
      {gauge}校正咗未,几时到期
      新来的拿{gauge}去测了,确认下是不是在有效期内
      {gauge}下次外校
      {gauge}检定到期日
      计量室催还,{gauge}该校了?
      {gauge}离校准还有多久
      {gauge}准不准哦 好久没校了吧
      请查一下{gauge}的校准状态
      {gauge}贴的绿标还是黄标,日期
      用{gauge}量的数据客户不认,看它校准有效到什么时候
      {gauge}这玩意儿校准过期了咋整,先看日期
      送一批去计量所,{gauge}要不要一起送 到期了没
      {gauge} cal due
      到没到期啊,{gauge}
      {gauge}这个月要校吗
      FAI要填量具有效期,{gauge}的
      {gauge}上趟校了管到几时`,
      `when does {gauge} go out of calibration
      {gauge} cal due date
      is {gauge} still valid
      sticker fell off {gauge}, when's it expiring
      can I use {gauge} today or is it overdue
      Auditor is asking calibration validity of {gauge}
      {gauge} calibrated until
      sending a lot to the lab, does {gauge} need to go too
      {gauge} cert expire when ah
      how long left on {gauge}
      need cal date, {gauge}
      does the {gauge} calibration run out this month
      {gauge} in cal?
      customer rejects data from {gauge}, was it in date`,
    ),
    missing: [
      lacking(
        'gauge',
        `量具校准到期没
        校准有效期查一下
        那把量具还能用吗`,
        `is the gauge still in calibration
        calibration due date pls`,
        `哪件量具?`,
        `Which gauge?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'gauge'),
      valid_until: day(r),
      certificate: code(r, 'JL'),
    }),
    answers: answers(
      `{gauge}校准有效至{valid_until},证书{certificate}。`,
      `{gauge} is calibrated until {valid_until}, certificate {certificate}.`,
    ),
  },
  {
    names: words('crew_headcount|shift_attendance|banzu_renshu|getHeadcount|who_turned_up'),
    descriptions: texts(
      `某天某个班次到岗人数与缺勤人数
      车间出勤:按班次和日期
      班次到岗情况`,
      `How many people turned up for a shift on a date
      Attendance of a shift
      Headcount and absences by shift`,
    ),
    parameters: [
      param('shift', 'shift|banci|shift_id', SHIFT, '班次', 'shift code'),
      optional(param('date', 'date|day|riqi', date, '日期,默认当天', 'date, default today')),
    ],
    questions: texts(
      `{shift}到了几个人
      {date}{shift}出勤
      {shift}缺几个
      {date}那天{shift}来了多少人
      订饭,{shift}多少人头
      {shift}齐不齐人啊
      {shift}有多少人冇返工
      {date} {shift} 到岗数
      线开不满了,{shift}实到人数
      {shift}今儿个又少人了吧
      算夜餐补贴 {date}的{shift}有几位
      {shift}来齐没得
      查考勤,{date},{shift}
      {shift}有没有请假的几个人
      {shift}点名结果
      劳务公司对账要{date}{shift}人数
      {shift}几多人
      {date}{shift}旷工的有几个
      请提供{shift}的到岗情况
      {shift}人手够吗我看下数
      应到实到,{shift}
      那天是{date},{shift}上了几个人
      俺们{shift}来了多少口子
      {shift} headcount`,
      `how many showed up for {shift}
      {shift} headcount
      {shift} attendance on {date}
      anyone absent from {shift}
      ordering meals, number of people in {shift}
      {date} {shift}, present and absent
      are we short-handed in {shift}
      How many persons reported in {shift} on {date}?
      {shift} got how many people today
      agency invoice says 40, what was {shift} on {date}
      roll call {shift}
      no-shows in {shift} {date}
      is {shift} full
      heads on {shift} pls`,
    ),
    missing: [
      lacking(
        'shift',
        `到了几个人
        {date}出勤多少
        今天缺几个人`,
        `how many people turned up
        attendance on {date}`,
        `看哪个班?`,
        `For which shift?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'shift', 'date'),
      present: r.integer(18, 96),
      absent: r.integer(1, 12),
    }),
    answers: answers(
      `[{date}]{shift}到岗{present}人,缺{absent}人。`,
      `{present} people came for {shift}[ on {date}], {absent} were absent.`,
    ),
  },
  {
    names: words('handover_note|shift_log_entry|jiaojieban_jilu|readShiftLog|lastShiftNote'),
    descriptions: texts(
      `某班次留下的交接班记录
      查交接本:上个班写了什么
      班次交接事项`,
      `The handover note that a shift left
      What a shift wrote in the log
      Shift log entry`,
    ),
    parameters: [
      param('shift', 'shift|from_shift|banci', SHIFT, '哪个班写的', 'shift that wrote it'),
      optional(param('date', 'date|log_date|riqi', date, '日期 YYYY-MM-DD', 'date of the log')),
    ],
    questions: texts(
      `{shift}交接写了啥
      {shift}有啥遗留问题
      {date}{shift}的交接记录
      {shift}走的时候交代什么没有
      我刚接班,{shift}留了什么话
      交接本{shift}那页
      {shift}有冇留低咩嘢要跟
      {date} {shift} 交接
      {shift}说啥了没
      人都走光了,{shift}交接事项念给我听
      翻一下{date}那天{shift}记的
      {shift}交班内容
      昨儿停线的事{shift}写进交接了吗,写的啥
      {shift}那帮人有啥子交代
      追溯用:{date},{shift}日志
      {shift}说要注意哪台来着 交接本看看
      查看{shift}班组日志
      {shift}给下家留的注意事项
      {date}出的事,{shift}怎么记的
      班长让看{shift}交接
      {shift}笔记
      有无特别交代,{shift}
      侬看看{shift}交班单写点啥
      {shift} handover notes`,
      `what did {shift} leave for us
      {shift} handover
      read me the note from {shift}
      {date} log of {shift}
      anything outstanding from {shift}
      just clocked in, what did {shift} write
      Please show shift log of {shift} dated {date}
      did {shift} mention the stoppage
      {shift} remarks
      everyone from {shift} has gone home, what was handed over
      what to look out for, according to {shift}
      {shift} notes for {date}
      handover {shift} any
      tracing an issue on {date}, {shift} entry`,
    ),
    result: (args, r) => ({
      ...echo(args, 'shift', 'date'),
      note: r.pick(
        words(
          '二线换了刀具,注意首件|空压机漏气待修|余料放在右侧架子|check the coolant level|first piece needs approval|pallets left in aisle four',
        ),
      ),
      by: someone(r),
    }),
    answers: answers(`{shift}的{by}写道:{note}。`, `{by} of {shift} wrote: {note}.`),
    empty: nothing(
      (args) => ({ ...echo(args, 'shift'), entries: [] }),
      `{shift}没有留交接记录。`,
      `Nothing was handed over by {shift}.`,
    ),
  },
  // Warehouse: the same goods, four questions.
  {
    names: words('goods_bin_location|find_bin|kuwei_chaxun|whereStored|locate_stock'),
    descriptions: texts(
      `查货物放在哪个库位
      某种货在仓库第几排第几层
      货位查询`,
      `Bin where goods are stored
      Find the storage location of an item
      Which rack holds an item`,
    ),
    parameters: [
      param('goods', 'goods|item|huowu|sku_name', STOCK, '货物名称|什么货', 'goods|item stored'),
    ],
    questions: texts(
      `{goods}放哪了
      {goods}在几排几层
      找不到{goods} 哪个货架
      {goods}库位
      新来的不认路,{goods}在哪个区
      {goods}搁哪旮旯了
      捡货单上有{goods},货位多少
      {goods}摆喺边度
      {goods}那一摞堆在什么地方
      叉车等着呢 {goods}在哪
      {goods}给谁挪走了,现在库位是
      {goods}是在高位架上吗,具体哪一格
      转了三圈都没看到{goods}的影子,位置
      {goods}上架上到哪里去了
      {goods} bin
      {goods}存放位置查一下谢谢
      仓管休息,{goods}我自己去拿,在哪
      {goods}放啥地方勒
      阿姨说在里面,{goods}到底哪排
      入库单打了{goods},它被放到哪个仓位
      请告知{goods}所在储位
      {goods}屋头放在哪点
      出库找{goods},给我货架号
      想盘一下{goods},先看它在哪`,
      `{goods} bin number
      which rack is {goods} on
      can't find {goods} anywhere, location?
      {goods} where ah
      forklift waiting, {goods} is in which aisle
      pick list says {goods}, what slot
      somebody moved {goods}, where is it now
      Kindly share storage location of {goods}
      is {goods} up high or on the floor, give the bin
      locate {goods}
      put away {goods} yesterday, it went to which place
      I'm new here. {goods}?  which bay
      the {goods} lot sits where`,
    ),
    missing: [
      lacking(
        'goods',
        `货放哪了
        在几排几层
        查库位`,
        `where is it kept
        which bin pls`,
        `找什么货?`,
        `Which goods?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'goods'),
      bin: `${r.pick(words('A|B|C|D'))}${r.integer(10, 48)}-${r.integer(1, 6)}`,
      quantity: r.integer(4, 900),
    }),
    answers: answers(`{goods}在{bin},有{quantity}件。`, `{goods} is in {bin}, {quantity} pieces.`),
    empty: nothing(
      (args) => ({ ...echo(args, 'goods'), bins: [] }),
      `仓库里没找到{goods}的库位。`,
      `No bin holds {goods}.`,
    ),
  },
  {
    names: words('oldest_lot_age|stock_age|kuling_chaxun|daysInStock|ageing_of_goods'),
    descriptions: texts(
      `货物的库龄:最早一批放了多少天
      查某种货压了多久
      呆滞库龄`,
      `How long the oldest lot of goods has been in stock
      Stock age of an item in days
      Ageing of inventory for one item`,
    ),
    parameters: [
      param('goods', 'goods|material|huo|item_name', STOCK, '货物|货名', 'goods|name of the goods'),
    ],
    questions: texts(
      `{goods}压多久了
      {goods}最早那批啥时候进的
      {goods}库龄
      {goods}放了几天啦
      会不会过期 {goods}在库里呆了多长时间
      {goods}这都落灰了,几个月没动
      财务要提跌价,{goods}的库龄多少天
      {goods}摆咗几耐
      先进先出的话{goods}最老的一批多少天
      {goods}呆滞了吗
      {goods}进来多久没出过
      怀疑{goods}受潮,存了多长时间
      {goods}搁这儿得有半年了吧,查准数
      {goods}老批次入库天数
      还没出掉?{goods}多少天了
      {goods}囤了好久了哦
      打折处理之前先看{goods}库存时间
      {goods} aging
      算仓租 {goods} 在仓天数
      {goods}里最陈的一批
      从入库到今天,{goods}
      {goods}存放时长是不是超标
      {goods}是陈货还是新货,天数
      老底子那批{goods}蹲了多少日脚`,
      `how old is the {goods} stock
      {goods} ageing
      how many days has {goods} been sitting here
      oldest batch of {goods}, when did it come in
      {goods} dead stock or not
      finance wants age of {goods}
      is {goods} getting old, days in store
      {goods} been there how long already
      Please advise the stock age for {goods}
      dust all over {goods}, since when
      storage fee calc: {goods} days
      FIFO check, {goods} oldest lot
      might be damp, how long did {goods} stay in
      {goods} days on shelf`,
    ),
    result: (args, r) => ({
      ...echo(args, 'goods'),
      days: r.integer(12, 700),
      received: day(r, 2024, 2025),
    }),
    answers: answers(
      `{goods}最早一批{received}入库,已放{days}天。`,
      `The oldest lot of {goods} came in on {received}, {days} days ago.`,
    ),
  },
  {
    names: words('stocktake_difference|count_variance|pandian_chayi|inventoryGap|cycleCountResult'),
    descriptions: texts(
      `盘点差异:某种货账面与实盘相差多少
      查上次盘点的盈亏
      账实不符的数量`,
      `Difference between book and counted stock of goods
      Last stocktake variance of an item
      Cycle count result`,
    ),
    parameters: [
      param(
        'goods',
        'goods|item|pinlei|stock_item',
        STOCK,
        '货物|盘的什么货',
        'goods counted|item',
      ),
      optional(
        param(
          'area',
          'area|zone|kuqu',
          choice(
            option('WH-C', '冷库|冻库|冰库|冷藏间', 'cold store|freezer|chiller|cold room'),
            option(
              'WH-R',
              '立库|高架区|立体仓|自动仓',
              'high-bay|automated store|tall racks|AS/RS',
            ),
            option(
              'WH-F',
              '平库|地堆区|地面仓|散货区',
              'floor store|ground stacks|bulk floor|flat store',
            ),
            option(
              'WH-B',
              '保税仓|监管仓|关仓|保税区',
              'bonded store|customs warehouse|bonded area|in bond',
            ),
          ),
          '库区代码',
          'code of the area',
        ),
      ),
    ],
    questions: texts(
      `{goods}盘点差多少
      {goods}账实对得上吗
      {area}{goods}盘亏几件
      {goods}盘出来多了还是少了
      上回点数{goods}差几个
      {goods}在{area}的盘点差异
      老板问{goods}怎么少了,盘点结果
      {goods}账上跟实物唔对,差几多
      {area}那边{goods}数得准不
      盘盈盘亏 {goods}
      {goods}点了两遍还是不对,差异数记的多少
      {goods}有没有丢货啊
      {area},{goods},账面和实盘
      年底盘的{goods}差数报上来
      {goods}短了多少嘛
      系统里面{goods}比地上的多?差几件
      {goods}循环盘点结果
      {area}里{goods}盘了没,对不对数
      要调账,{goods}的差异
      {goods}整丢了几件到底
      会计师抽盘{goods},之前差多少
      {goods} 盘点
      {goods}帐实差
      {goods}少货少了几只`,
      `stocktake difference for {goods}
      is {goods} count off
      {goods} in {area}, book vs counted
      how many {goods} missing after the count
      did {goods} come up short
      variance {goods} {area}
      what did the last count say about {goods}
      auditors are here, {goods} book against actual
      {goods} got extra or less when count
      Please give the physical verification difference of {goods}
      counted {goods} twice in {area}, what's the gap on record
      cycle count, {goods}
      have we lost any {goods}
      adjusting stock now so {goods} variance`,
    ),
    result: (args, r) => {
      const book = r.integer(200, 4000)
      const difference = r.integer(1, 60)
      return { ...echo(args, 'goods', 'area'), book, counted: book - difference, difference }
    },
    answers: answers(
      `{goods}账面{book},实盘{counted},差{difference}。
      [{area}的]{goods}账上{book}、点出{counted},少{difference}。`,
      `{goods}: {book} on the books, {counted} counted, {difference} missing.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'goods'), counts: 0 }),
      `{goods}还没盘点过。`,
      `{goods} has not been counted.`,
    ),
  },
  {
    names: words('last_picker|who_took_goods|shui_lingzou|goods_taken_by|lastIssueOf'),
    descriptions: texts(
      `某种货最后一次是谁领走/拣走的
      查出库经手人
      货物最近一次发料记录`,
      `Who last took goods out of the store
      Latest issue of an item: by whom and when
      Last picking entry of an item`,
    ),
    parameters: [
      param('goods', 'goods|thing|wupin|item', STOCK, '货物|什么东西', 'goods|item taken'),
    ],
    questions: texts(
      `{goods}谁领走的
      最后一个拿{goods}的是谁
      {goods}上次出库谁经手
      货架空了 {goods}哪个拿的
      {goods}被哪个部门搬走啦
      {goods}边个攞咗
      {goods}最近一次发给谁
      昨天还在的{goods}呢,谁拣的
      {goods}领用人
      {goods}让谁顺走了
      查查{goods}末次出库记录
      谁签的字把{goods}提走
      {goods}少了一板,问问最后是谁动的
      {goods}哪个龟孙拿去用了
      {goods}出货人员
      最后经过谁的手啊{goods}
      {goods} who picked
      想找领{goods}的人问问
      {goods}那批最后交给了哪位
      {goods}拣货员是
      {goods}啥人拿脱了
      请查{goods}最近的领料人
      监控调不出来 {goods}是谁出的库
      没打招呼就把{goods}拉走的是谁`,
      `who took {goods}
      last person who picked {goods}
      {goods} gone from the shelf, who had it
      {goods} issued to whom last
      who signed for {goods}
      cctv is down, tell me who pulled {goods} out
      latest issue of {goods}
      {goods} taken by who sia
      May I know the last person to draw {goods}?
      some bugger walked off with {goods}, name?
      picker of {goods} please
      one pallet of {goods} is missing, last hands on it
      which guy collected {goods}
      {goods} last out, name`,
    ),
    result: (args, r) => ({ ...echo(args, 'goods'), by: someone(r), date: day(r), time: clock(r) }),
    answers: answers(
      `{goods}最后是{by}在{date} {time}领走的。`,
      `{by} took {goods} last, on {date} at {time}.`,
    ),
  },
  {
    names: words('forklift_battery|truck_charge|chache_dianliang|getForkliftCharge|lift_battery'),
    descriptions: texts(
      `叉车剩余电量
      查某台叉车还有几成电、能跑多久
      叉车电池状态`,
      `Battery level of a forklift
      Charge left in a lift truck
      How long a forklift can still run`,
    ),
    parameters: [
      param(
        'number',
        'number|truck_no|forklift|bianhao',
        integer(1, 60),
        '叉车编号(数字)',
        'forklift number',
      ),
    ],
    questions: texts(
      `{number}号叉车还有多少电
      {number}号车电够吗
      叉车{number}电量
      {number}号叉叉没电了吧
      我要上高架,{number}号叉车电剩几成
      {number}号叉车充满未
      看下第{number}台叉车电池
      {number}号还能干几个小时
      跑到一半趴窝就惨了 {number}号叉车还剩多少
      {number}号叉车要不要换电瓶
      叉车 {number} 号 电
      {number}号那辆电动叉充了没
      {number}號叉車電量多少
      充电桩上那个{number}号满没满
      晚上加班能用{number}号叉车不,电还有吗
      {number}号叉车电格
      是{number}号 不是旁边的 电还有多少
      {number}号叉车电池百分比
      {number}号车嗷嗷叫呢是不是缺电
      叉车司机问{number}号的余电
      开{number}号去码头够不够电哦
      电瓶车{number}号电压低不低
      {number}号叉车 battery
      给我瞅瞅{number}号叉车的电`,
      `forklift {number} battery
      how much charge in forklift {number}
      can lift {number} last the night
      {number} forklift, needs a swap or not
      is forklift no {number} charged
      battery on truck {number} now
      beep beep from forklift {number}, low power?
      What is the remaining charge of forklift number {number}?
      fl {number} batt
      I'm about to go up with {number}, forklift juice left?
      forklift {number} still got how many percent
      percent on number {number} lift truck
      is {number} full, that forklift on the charger
      hours left for forklift {number}`,
    ),
    missing: [
      lacking(
        'number',
        `叉车还有多少电
        叉车电够不够用一晚`,
        `how much charge does the forklift have
        forklift battery?`,
        `几号叉车?`,
        `Which forklift number?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'number'),
      percent: r.integer(4, 99),
      minutes: r.integer(10, 480),
    }),
    answers: answers(
      `{number}号叉车还剩{percent}%,约能用{minutes}分钟。`,
      `Forklift {number} has {percent}% left, about {minutes} minutes.`,
    ),
  },
  // Port: a ship's arrival, berth, cargo, agent.
  {
    names: words('vessel_eta|ship_arrival|chuanbo_daogang|getShipEta|when_ship_arrives'),
    descriptions: texts(
      `船舶预计到港时间
      查某条船几时靠港
      船期:到港`,
      `Expected arrival of a ship
      When a vessel reaches port
      ETA by vessel name`,
    ),
    parameters: [
      param('ship', 'ship|vessel|chuanming|vessel_name', SHIPS, '船名', 'name of the ship'),
    ],
    questions: texts(
      `{ship}啥时候到
      {ship}几号靠港
      {ship}到港时间
      {ship}那条船晚点没
      提前约车 {ship}哪天到
      {ship}今晚到不到
      货在{ship}上 什么时候到港啊急
      {ship} ETA
      {ship}几时到埗
      听说台风,{ship}延到几号
      {ship}现在预报哪天进来
      报关行问{ship}的到港日
      {ship}还有几天才到我们这边
      {ship}快到了没得
      {ship}要等到啥前儿才进港
      请问{ship}预计抵港时间
      客户仓库空了就盼{ship},到港是
      {ship}船期变了吗
      那个{ship}到了吧应该
      我猜{ship}明后天,准日子呢
      {ship}迟到了好几天 最新预计
      调度台,{ship}预抵
      {ship}抵达日期
      {ship}辰光到勒啥辰光`,
      `when does {ship} arrive
      {ship} eta
      is {ship} late
      {ship} due in when
      cargo's on {ship}, arrival date pls
      typhoon coming, new ETA of {ship}?
      which day will {ship} reach port
      Kindly advise expected arrival of {ship}
      {ship} here already or not
      gotta book trucks so when's {ship} in
      has {ship} slipped again
      arrival, {ship}
      {ship} get in tonight?
      any update when {ship} come`,
    ),
    result: (args, r) => ({ ...echo(args, 'ship'), eta: day(r), time: clock(r) }),
    answers: answers(`{ship}预计{eta} {time}到港。`, `{ship} is expected on {eta} at {time}.`),
    empty: nothing(
      (args) => ({ ...echo(args, 'ship'), calls: [] }),
      `没有{ship}的到港预报。`,
      `No call is announced for {ship}.`,
    ),
  },
  {
    names: words('ship_berth|which_berth|chuanbo_bowei|getBerth|vessel_alongside'),
    descriptions: texts(
      `船舶靠在几号泊位
      查某条船现在的泊位
      泊位查询`,
      `Berth where a ship lies
      Which berth a vessel uses
      Berth number by ship`,
    ),
    parameters: [param('ship', 'ship|vessel_name|chuan|name', SHIPS, '船名|哪条船', 'ship|vessel')],
    questions: texts(
      `{ship}靠哪个泊位
      {ship}在几号泊位
      {ship}停哪儿了
      送淡水的到了,{ship}在哪个码头位
      {ship}泊喺边
      {ship}泊位号
      船员家属来看人 {ship}停在几泊
      {ship}是在锚地还是靠了,泊位
      {ship}那船拴哪了
      引水要知道{ship}靠几号
      {ship}换泊位没,现在哪
      {ship}靠泊在哪里哟
      我车开进港了,{ship}往哪头开
      {ship} berth
      理货去{ship},泊位多少
      {ship}给安排到哪个位子
      岸吊找{ship},靠的是哪个泊
      {ship}靠泊位置请告知
      哪个泊位上是{ship}
      {ship}停在里头那个泊还是外头
      {ship}勒啥地方靠
      修船的问{ship}在哪靠着呢
      {ship}不在三号啊,那在哪
      供应船找不到{ship} 泊位几`,
      `which berth is {ship} at
      {ship} berth no
      where is {ship} tied up
      driving into port now, {ship} lies where
      is {ship} alongside or at anchor, which berth
      water barge for {ship}, berth?
      berth of {ship}
      {ship} at which jetty ah
      Please confirm berthing position for {ship}
      they moved {ship} didn't they, to where
      tally crew going to {ship}, spot?
      {ship} not at three, so which
      what quay has {ship} on
      find {ship} for me, which slot`,
    ),
    missing: [
      lacking(
        'ship',
        `船靠几号泊位
        那条船停哪了`,
        `which berth is the ship at
        where is she tied up`,
        `船名是什么?`,
        `What is the ship's name?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'ship'), berth: r.integer(1, 28), since: clock(r) }),
    answers: answers(
      `{ship}在{berth}号泊位,{since}靠的。`,
      `{ship} is at berth {berth} since {since}.`,
    ),
  },
  {
    names: words('cargo_remaining|unloading_left|xiechuan_jindu|tonnes_left_aboard|getCargoLeft'),
    descriptions: texts(
      `船上还剩多少货没卸
      查卸船进度:剩余吨数和预计完工
      某船卸货剩余`,
      `Cargo still aboard a ship that is unloading
      Tonnes left to discharge and finishing time
      Discharge progress by ship`,
    ),
    parameters: [param('ship', 'ship|vessel|chuanming|ship_name', SHIPS, '船名', 'ship')],
    questions: texts(
      `{ship}还剩多少没卸
      {ship}卸完没
      {ship}几点能卸完
      {ship}卸了几成了
      {ship}舱里还有多少吨
      后面船排着队呢 {ship}卸船剩多少
      {ship}卸货进度
      {ship}仲有几多吨喺船上
      下雨停工了吧,{ship}剩余货量
      {ship}还要卸多久哦
      {ship} discharge remaining
      货主等提货,{ship}还有多少在上面
      {ship}剩几个舱的货
      算滞期费,{ship}还没卸的吨位
      {ship}那船卸得咋样了
      {ship}底下还压着多少货
      抓斗坏了一个,{ship}完工推到几点
      {ship}余量
      报一下{ship}剩余吨数和完工时间
      {ship}今天卸得完伐
      {ship}磨叽啥呢 剩多少
      看{ship}还差几多千吨
      {ship}啷个还没卸空
      工班要不要加人,{ship}剩的量给我`,
      `how much is left on {ship}
      {ship} discharge status
      tonnes remaining aboard {ship}
      when will {ship} finish unloading
      next ship is waiting, is {ship} empty soon
      {ship} done or not
      rain stopped work, balance cargo on {ship}?
      Balance quantity to discharge from {ship} please
      demurrage calc, {ship} tonnage left
      {ship} still got how much inside
      one grab broken, new finish time for {ship}
      unloading {ship} how far
      what's in the hold of {ship} now
      {ship} tons left`,
    ),
    result: (args, r) => ({
      ...echo(args, 'ship'),
      tonnes_left: r.integer(120, 38000),
      finish: clock(r),
    }),
    answers: answers(
      `{ship}还剩{tonnes_left}吨没卸,预计{finish}卸完。`,
      `{ship} has {tonnes_left} tonnes left, finishing about {finish}.`,
    ),
  },
  {
    names: words('ship_agent_contact|vessel_agent|chuandai_lianxi|getShipAgent|who_is_agent'),
    descriptions: texts(
      `某条船的船代是谁、电话多少
      查船舶代理联系人
      船代公司`,
      `Agent of a ship and the phone number
      Who acts as agent for a vessel
      Ship's agency contact`,
    ),
    parameters: [param('ship', 'ship|vessel|chuan_ming|vessel_name', SHIPS, '船名|船', 'ship')],
    questions: texts(
      `{ship}船代是谁
      {ship}的代理电话
      {ship}找谁换单
      {ship}那船哪家代理的
      海关要联系{ship}船代
      {ship}船代几号电话呀
      {ship}代理公司
      我想给{ship}上的海员送药,联系哪个代理
      {ship}边间船代做
      {ship} agent
      {ship}谁家在跑手续
      换提货单找哪家?船名{ship}
      查{ship}船舶代理人
      {ship}船代联系方式给一个
      {ship}港口这边是哪个公司代的
      打给谁啊{ship}的事
      {ship}代理是外代还是别家
      {ship}由谁代理
      费用账单寄给{ship}的船代,是哪家
      晓得{ship}的船务代理不
      加油公司问{ship}代理
      有{ship}船代号码没,急用
      {ship}咯只船哪个代理
      {ship}手续谁办的来着`,
      `who's the agent for {ship}
      {ship} agent phone
      agency of {ship}
      need to exchange the bill, {ship} agents are who
      contact for {ship}'s paperwork
      medicine for a sailor on {ship}, which agent do I call
      Kindly provide agent details of {ship}
      {ship} agent number got?
      who handles {ship} in port
      send the invoice to the agents of {ship}, name pls
      customs wants a word with whoever represents {ship}
      is {ship} with Wilhelmsen or another agent
      {ship}: agent
      who do I ring about {ship}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'ship'),
      agent: firm(r),
      phone: `0532${r.integer(8100000, 8999999)}`,
    }),
    answers: answers(
      `{ship}的船代是{agent},电话{phone}。`,
      `The agent of {ship} is {agent}, phone {phone}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'ship'), agent: '' }),
      `没有登记{ship}的船代。`,
      `No agent is registered for {ship}.`,
    ),
  },
  // The road: a lorry and its driver.
  {
    names: words(
      'driver_hours_left|driving_time_left|jiashi_shichang|remainingHours|can_driver_go_on',
    ),
    descriptions: texts(
      `司机今天还能开多少小时(防疲劳)
      查某司机剩余驾驶时间
      驾驶员连续驾驶时长`,
      `Driving time that a driver has left today
      Hours of service left for a driver
      Whether a driver may go on driving`,
    ),
    parameters: [
      param('driver', 'driver|driver_name|siji|name', bank('person'), '司机姓名', "driver's name"),
    ],
    questions: texts(
      `{driver}还能开几个小时
      {driver}今天开够时长没
      {driver}疲劳驾驶了吗
      想加一趟,{driver}剩余驾驶时间
      {driver}师傅跑了多久了,还剩多少
      {driver}仲可以揸几耐
      {driver}驾驶时长
      要不要换人,{driver}是不是快四小时了
      {driver}该歇了吧 查剩多少
      看{driver}还剩几钟头
      夜里那趟派{driver}合规不 时长还够吗
      {driver}连着开多长时间了
      {driver}余下工时
      {driver}开得动不 还有好多小时可以跑
      交警查得严,{driver}今日可开时长
      {driver}今儿个方向盘摸几个钟了
      {driver}司机 hours left
      运政要求的,{driver}剩余时长给我
      {driver}再跑南京来得及伐,驾驶时间剩多少
      能不能让{driver}接着跑,时间够否
      查一下{driver}的剩余可驾驶时间
      {driver}啊,他还能开多久
      剩余时长:{driver}
      早上五点就出车的{driver},额度还有没`,
      `how many hours has {driver} left
      {driver} driving time left
      can {driver} do one more run, hours?
      {driver} hos
      is {driver} near his limit
      tacho check for {driver}, time remaining
      {driver} started at five, how long can he still go
      Please check balance driving hours of {driver}
      {driver} can drive somemore or not
      does {driver} need a break soon
      legal hours left, {driver}
      I want to give {driver} the night trip, enough time?
      {driver} been on the road how long, what remains
      swap out {driver}? hours pls`,
    ),
    missing: [
      lacking(
        'driver',
        `司机还能开几个小时
        驾驶时长剩多少`,
        `how many hours are left for the driver
        can he do one more run`,
        `哪位司机?`,
        `Which driver?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'driver'),
      hours_left: real(r, 0.5, 9),
      break_due: clock(r),
    }),
    answers: answers(
      `{driver}还能开{hours_left}小时,{break_due}要休息。`,
      `{driver} has {hours_left} hours left and must rest at {break_due}.`,
    ),
  },
  {
    names: words('tyre_pressure|lorry_tyres|taiya_chaxun|getTyrePressure|wheel_bar'),
    descriptions: texts(
      `货车某个轮位的胎压和胎温
      查某车哪个轮胎的气压
      胎压监测`,
      `Pressure of one tyre of a lorry
      Tyre pressure by plate and wheel position
      Tyre monitor reading`,
    ),
    parameters: [
      param('plate', 'plate|vehicle|chepai|truck', bank('plate'), '车牌号', 'plate of the vehicle'),
      param(
        'wheel',
        'wheel|position|lunwei|axle_pos',
        choice(
          option(
            'FL',
            '左前轮|左前|驾驶位前胎|主驾那边前轮',
            'front left|left front wheel|driver-side front|nearside front',
          ),
          option(
            'FR',
            '右前轮|右前|副驾前胎|副驾那边前轮',
            'front right|right front wheel|passenger-side front|offside front',
          ),
          option(
            'RL',
            '左后轮|左后|后面左边的胎|左侧后桥',
            'rear left|left rear wheel|back left|driver-side rear',
          ),
          option(
            'RR',
            '右后轮|右后|后面右边的胎|右侧后桥',
            'rear right|right rear wheel|back right|passenger-side rear',
          ),
          option(
            'SP',
            '备胎|备用胎|车底那条胎|换胎用的那个',
            'spare|spare tyre|the one underneath|reserve wheel',
          ),
        ),
        '轮位代码',
        'wheel position code',
      ),
    ],
    questions: texts(
      `{plate}{wheel}胎压
      {plate}的{wheel}几个气
      {plate}{wheel}是不是漏气
      看着瘪,{plate}{wheel}压力多少
      {wheel}气压,{plate}这台
      {plate} {wheel} 胎压监测
      高速上报警了 {plate} {wheel}多少bar
      {plate}{wheel}够气唔够
      {plate}那辆挂车{wheel}要不要打气
      帮我看{wheel}呗,车牌{plate}
      昨天补的就是{plate}的{wheel},现在气压稳没
      {plate}跑偏,{wheel}读数
      {wheel}烫得很,{plate},查压力温度
      {plate}{wheel}瘪没瘪
      出车检查:{plate},{wheel}
      {plate}{wheel}打了几公斤
      扎钉子了怀疑,{wheel}的气,{plate}
      {plate}这车{wheel}软趴趴的啷个回事 胎压
      请查询{plate}车{wheel}的胎压
      {plate}报{wheel}低压?数值
      {wheel}侬看看几化气,{plate}
      满载之前{plate}的{wheel}多少合不合适
      {plate}换过{wheel}以后压力
      数据给我 {wheel} {plate} 胎`,
      `{plate} {wheel} pressure
      tyre pressure at {wheel} on {plate}
      is {wheel} of {plate} leaking
      {plate} pulls to one side, check {wheel}
      what's the {wheel} reading, plate {plate}
      alarm on the motorway, {plate} {wheel} how many bar
      {wheel} looks flat on {plate}
      Kindly check air of {wheel} for vehicle {plate}
      patched {wheel} yesterday, {plate}, holding?
      {plate} need pump {wheel} or not
      psi {wheel} {plate}
      walkaround check: {plate}, {wheel} tyre
      before loading {plate} tell me {wheel}
      how is {wheel} doing on the {plate} truck`,
    ),
    missing: [
      lacking(
        'wheel',
        `{plate}胎压多少
        {plate}轮胎有没有漏气`,
        `tyre pressure of {plate}
        {plate} is a tyre flat`,
        `哪个轮子?`,
        `Which wheel?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'plate', 'wheel'),
      bar: real(r, 3, 9),
      celsius: r.integer(18, 84),
    }),
    answers: answers(
      `{plate}{wheel}胎压{bar}bar,温度{celsius}度。`,
      `{plate} {wheel}: {bar} bar at {celsius} degrees.`,
    ),
  },
  {
    names: words('road_section_state|road_closed|luduan_fengbi|getRoadState|haul_route_open'),
    descriptions: texts(
      `某路段通不通、为什么封、几点恢复
      查高速或国道路段封闭情况
      路段通行状态`,
      `Whether a stretch of road is open, and until when it is shut
      Closures on a haul route
      State of a road section`,
    ),
    parameters: [
      param(
        'road',
        'road|section|luduan|route',
        among(
          '京沪高速下行|沿江快线东|绕城北段|青岭隧道上|三环内侧|港区大道前|老国道三一八|跨海桥左幅|机场路南|雁门坡|石料厂支线|滨河路口|西山立交下|五号疏港路|长白岭弯道|工业北路中|环湖东线|卧龙服务区前|新渡口桥|高架里圈|铁路道口旁|矿山专线|云岭垭口|二号收费站后|沙河大桥新|货运通道右|黄土坡|开发区西口|松林段|货场门前',
          'Ring North|Harbour Road Front|Tunnel Upper|Bridge Left|Airport Link South|A14 Down|Old Highway Nine|Quarry Spur|River Crossing|Hill Pass|Coast Road East|Depot Lane End|Flyover Inside|Toll Two Back|Western Slope|M6 Before|Mill Bend|Lake Loop|Sand Bridge New|Dock Access Right|Forest Stretch|Junction Below|Rail Crossing|Park Gate|Industrial Mid|Salt Flats Way|Castle Hill Up|Inner Orbital|Ferry Slip|Canyon Down',
        ),
        '路段名',
        'road section',
      ),
    ],
    questions: texts(
      `{road}通不通
      {road}封了没
      {road}能走吗现在
      {road}下雪封路了吧
      为啥导航绕开{road}
      {road}几点解封
      货车走{road}行不行
      {road}有冇封
      前面堵死了 {road}是不是出事故
      {road}那段在修路?啥时候好
      {road}路况 开放没
      司机微信问{road}过得去不
      {road}还封着呢吗
      大雾,{road}放行了没有
      超宽件明天走{road},封闭信息查一下
      {road}走得通不嘛
      {road}旁边说有交警拦着 为什么
      {road}恢复通行时间
      {road}能过大挂不
      查{road}
      {road}是不是只让小车走
      我现在快到{road}了,通吗
      {road}今朝开伐
      {road} closed吗`,
      `is {road} open
      {road} closed?
      why is nav avoiding {road}
      can lorries use {road} now
      when does {road} reopen
      {road} got blocked is it
      snow last night, did they shut {road}
      Please confirm whether {road} is motorable
      five minutes from {road}, clear or not
      accident on {road}? how long
      {road} status for tomorrow's wide load
      driver asks if he can get through {road}
      roadworks still on at {road}
      state of {road}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'road'),
      state: r.pick(words('封闭|单向放行|限行|closed|one lane only')),
      until: clock(r),
    }),
    answers: answers(`{road}目前{state},到{until}为止。`, `{road} is {state} until {until}.`),
    empty: nothing(
      (args) => ({ ...echo(args, 'road'), closures: [] }),
      `{road}正常通行。`,
      `{road} is open.`,
    ),
  },
  // Couriers: the same estate, three questions.
  {
    names: words(
      'area_courier|courier_of_estate|pianqu_kuaidiyuan|getCourierFor|who_delivers_here',
    ),
    descriptions: texts(
      `某小区由哪个快递员负责、电话多少
      查片区快递员
      派件员联系方式`,
      `Courier who serves an estate, with phone number
      Who delivers in an area
      Delivery person by neighbourhood`,
    ),
    parameters: [
      param(
        'estate',
        'estate|area|xiaoqu|compound',
        ESTATES,
        '小区名|哪个小区',
        'estate|neighbourhood',
      ),
    ],
    questions: texts(
      `{estate}是哪个快递员送
      {estate}快递小哥电话
      {estate}归谁派件
      {estate}那片谁在跑
      打不通 {estate}送件的换人了吗 现在谁
      {estate}派送员
      {estate}边个送货
      寄大件想先联系{estate}的小哥
      {estate}快递员叫啥子名字
      {estate}这边上门取件找谁
      投诉!{estate}的快递员是哪位
      {estate}老不送上楼,派件人是谁
      {estate}里头送快递那个姑娘电话多少
      片区负责人 {estate}
      {estate}快件由谁负责派送,请查
      {estate}咱这儿谁送件啊
      要给小哥送锦旗,{estate}的,他叫什么
      {estate}派件电话
      {estate}勒拉啥人送快递
      我家在{estate}门口进不去,找快递员
      {estate} courier是谁
      {estate}今天谁的班派件
      {estate}北门那头谁送
      咱{estate}的件跑腿的是谁`,
      `who delivers to {estate}
      courier for {estate}
      {estate} delivery guy number
      parcel guy at {estate} now, name?
      I want to tip the courier in {estate}, who is he
      complaint about the one serving {estate}, name pls
      Kindly share contact of delivery boy for {estate}
      {estate} posman who
      which rider covers {estate}
      need a pickup from {estate}, whom to call
      {estate} side, who's on
      courier changed? {estate}
      phone of whoever brings parcels to {estate}
      {estate} gate, can't get in, courier contact`,
    ),
    missing: [
      lacking(
        'estate',
        `我们这片谁送快递
        快递小哥电话多少`,
        `who's our courier
        delivery guy's number?`,
        `哪个小区?`,
        `Which estate?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'estate'),
      courier: someone(r),
      phone: `139${r.integer(10000000, 99999999)}`,
    }),
    answers: answers(
      `{estate}由{courier}派送,电话{phone}。`,
      `{courier} delivers to {estate}, phone {phone}.`,
    ),
  },
  {
    names: words('free_locker_boxes|locker_space|kuaidigui_kongge|getFreeBoxes|parcel_locker_free'),
    descriptions: texts(
      `小区快递柜还有几个空格(可按大小)
      查快递柜空余格口
      某小区柜子满没满`,
      `Free boxes in the parcel locker of an estate, by size if wanted
      Whether a parcel locker is full
      Locker capacity left`,
    ),
    parameters: [
      param(
        'estate',
        'estate|location|xiaoqu|site',
        ESTATES,
        '小区',
        'estate|where the locker stands',
      ),
      optional(
        param(
          'size',
          'size|box_size|gekou',
          choice(
            option(
              'XL',
              '特大格|最大的格|能塞箱子的|大柜门',
              'extra large|biggest box|huge one|suitcase size',
            ),
            option(
              'M',
              '中格|中号|不大不小的|中等格口',
              'medium|mid box|middling size|shoebox size',
            ),
            option(
              'XS',
              '小格|最小的|放信封的|小号格子',
              'tiny box|smallest|envelope size|little one',
            ),
          ),
          '格口大小',
          'box size',
        ),
      ),
    ],
    questions: texts(
      `{estate}快递柜满了没
      {estate}柜子还有空格吗
      {estate}{size}还剩几个
      我在楼下了 {estate}柜还能投不
      {estate}丰巢空几格
      {size}有没有,{estate}那个柜
      {estate}嘅柜爆咗未
      {estate}快递柜剩余格口
      件有点大要{size},{estate}空的多少
      {estate}还有位子不哦
      双十一了,{estate}的柜估计塞满了,看看
      {estate} {size} 空格
      派件前查:{estate},柜子
      {estate}柜空余
      {estate}门口的柜能放下{size}的不 还有吗
      {estate}快递柜格子够不够我放十件
      有空的{size}没 在{estate}
      {estate}柜机状态几个空
      {estate}里面那组柜是不是满员
      查柜子空位:{estate}
      {estate}柜还余几只空格子
      今天{estate}柜还投得进去吗
      {estate}那旮沓柜子空没空
      {size}格口数,{estate}`,
      `is the locker at {estate} full
      free boxes at {estate}
      {estate} locker any {size} left
      how many {size} are open in {estate}
      standing at {estate} now, can I drop ten parcels in the locker
      {estate} locker space
      any room in {estate}
      my parcel is big, {size} at {estate}?
      Kindly tell vacant lockers in {estate}
      {estate} locker still got slot
      {size} free {estate}
      singles day madness, {estate} locker stuffed?
      count empty ones at the {estate} cabinet
      locker capacity, {estate}`,
    ),
    result: (args, r) => ({ ...echo(args, 'estate', 'size'), free: r.integer(1, 42) }),
    answers: answers(
      `{estate}的柜子[{size}]还有{free}个空的。`,
      `The locker at {estate} has {free} free[ ({size})].`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'estate'), free: 0 }),
      `{estate}的柜子满了。`,
      `The locker at {estate} is full.`,
    ),
  },
  {
    names: words(
      'collection_cutoff|last_pickup_time|lanshou_jiezhi|getCutoff|latest_parcel_collection',
    ),
    descriptions: texts(
      `某小区今天最晚几点揽件
      查快递收件截止时间,可分时效产品
      最后一班揽收`,
      `Latest parcel collection at an estate today
      Cut-off for sending, by product if wanted
      Last pickup time of an area`,
    ),
    parameters: [
      param(
        'estate',
        'estate|district|xiaoqu|place',
        ESTATES,
        '小区|寄件的小区',
        'estate to send from',
      ),
      optional(
        param(
          'product',
          'product|service|shixiao',
          choice(
            option(
              'AIR1',
              '特快|空运件|次日达|坐飞机的那种',
              'next-day|air express|overnight|the flying one',
            ),
            option('STD', '标快|普通快递|陆运|一般的件', 'standard|normal parcel|by road|regular'),
            option('CHL', '冷链|生鲜件|冷运|带冰的', 'chilled|fresh food|cold chain|iced parcel'),
          ),
          '时效产品',
          'service',
        ),
      ),
    ],
    questions: texts(
      `{estate}今天最晚几点收件
      {estate}{product}几点截单
      {estate}寄件还来得及吗
      {estate}最后一趟揽收
      刚下班,{estate}还收不收快递
      {product}截止时间 {estate}
      {estate}几点停收
      {estate}{product}最迟几时收
      赶着寄合同,{estate}的{product}几点前给
      {estate}那里晚上还来不来取件
      {estate}揽件截止
      {estate}收快递收到几点钟嘛
      螃蟹要走{product},{estate}截止几点
      {estate}末班车收件时间
      过了六点{estate}还能发出去不
      {product},{estate},最晚
      我还没打包呢 {estate}今儿最后几点来收
      查{estate}揽收截止时间
      {estate}这块几点以后算明天的件
      {estate}当天发走最晚啥辰光
      {estate} cutoff
      到几点之前交给{estate}的小哥都行
      {estate}想发{product},还赶趟不
      来不来得及 {estate}`,
      `last pickup at {estate} today
      {estate} cutoff
      what time does {product} close at {estate}
      can I still send from {estate} tonight
      {estate} collection until when
      {product} from {estate}, latest?
      haven't packed yet, when's the final collection in {estate}
      sending crabs by {product}, {estate}, deadline
      What is the closing time of parcel booking in {estate}?
      {estate} last collect what time
      after what hour is it tomorrow's parcel at {estate}
      {estate} {product} deadline
      contract must go today from {estate}, how long have I
      too late for {estate} pickup?`,
    ),
    result: (args, r) => ({ ...echo(args, 'estate', 'product'), until: clock(r) }),
    answers: answers(
      `{estate}[的{product}]今天收到{until}。`,
      `The last collection at {estate}[ for {product}] is at {until}.`,
    ),
  },
  // A building under construction: four questions.
  {
    names: words(
      'trade_progress|building_progress|loudong_jindu|getTradeProgress|how_far_is_building',
    ),
    descriptions: texts(
      `某栋楼某个工种做到第几层
      查施工进度:楼栋 + 专业
      楼栋形象进度`,
      `How far a trade has got in a building
      Site progress by building and trade
      Floor reached by a trade`,
    ),
    parameters: [
      param('building', 'building|block|loudong|tower', BUILDINGS, '楼栋', 'building'),
      param(
        'trade',
        'trade|discipline|gongzhong',
        choice(
          option(
            'STR',
            '主体|结构|封顶那块|混凝土浇筑',
            'structure|frame|concrete works|main structure',
          ),
          option(
            'MEP',
            '水电|机电|管线|电工水工',
            'plumbing and electrics|services|pipes and wires|M&E',
          ),
          option(
            'FAC',
            '外墙|幕墙|外立面|外面的玻璃',
            'facade|curtain wall|cladding|outside glass',
          ),
          option(
            'INT',
            '装修|精装|室内|刮大白铺砖',
            'fit-out|interiors|finishes|plaster and tiles',
          ),
        ),
        '专业代码',
        'trade code',
      ),
    ],
    questions: texts(
      `{building}{trade}做到几层了
      {building}的{trade}进度
      {trade}在{building}干到哪了
      甲方来电话,{building}{trade}到第几层
      {building}{trade}啥时候能完 现在几楼
      {building} {trade} 形象进度
      {trade}跟上没,{building}
      {building}嘅{trade}去到几楼
      报周报 {building}的{trade}百分比
      {building}那边{trade}怎么慢吞吞的 到几层
      {trade}班组在{building}干第几层呢
      {building}{trade}弄好多层咯
      看看{trade}:{building}
      {building}这栋{trade}落后没
      {building}上面{trade}还剩几层
      监理问{trade}进展,{building}的
      {building}咋还没动,{trade}到哪层了
      {trade}走到哪层,我说{building}
      请提供{building}{trade}当前楼层
      {building}{trade}几成
      {building}今朝{trade}做到啥地方了
      业主群吵翻了 {building} {trade}究竟干了多少
      付进度款,{building},{trade}做了几层
      旁边那栋不用管,{building}的{trade}`,
      `{trade} in {building}, which floor
      how far is {trade} at {building}
      {building} {trade} progress
      client on the phone, {building} {trade} status?
      is {trade} keeping up on {building}
      weekly report: {building}, {trade}, percent
      Please update {trade} progress of {building}
      {building} {trade} reach which level already
      what level are the {trade} lads on at {building}
      not the one next door, {building}, {trade}
      paying the subcontractor for {trade}, {building} done to where
      {trade} behind at {building}?
      floors left for {trade} up in {building}
      {building} now: {trade}`,
    ),
    missing: [
      lacking(
        'trade',
        `{building}做到几层了
        {building}进度怎么样`,
        `how far is {building}
        {building} progress?`,
        `主体、水电、外墙还是装修?`,
        `Structure, services, facade or fit-out?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'building', 'trade'),
      floor: r.integer(1, 33),
      percent: r.integer(4, 97),
    }),
    answers: answers(
      `{building}{trade}到第{floor}层,完成{percent}%。`,
      `{trade} in {building} has reached floor {floor}, {percent}% done.`,
    ),
  },
  {
    names: words('concrete_strength|cube_test|shikuai_qiangdu|getCubeResult|strength_of_pour'),
    descriptions: texts(
      `某栋楼某层混凝土试块强度
      查试块报告:楼栋、楼层
      混凝土抗压强度是否达标`,
      `Strength of the concrete poured on a floor of a building
      Cube test result by building and floor
      Whether concrete reached its strength`,
    ),
    parameters: [
      param('building', 'building|tower|louhao|block', BUILDINGS, '楼栋|哪栋楼', 'building|block'),
      param('floor', 'floor|level|louceng|storey', integer(1, 40), '楼层(数字)', 'floor number'),
    ],
    questions: texts(
      `{building}{floor}层试块多少兆帕
      {building}{floor}楼混凝土强度够没
      {building}第{floor}层能拆模了吗 强度
      试块报告 {building} {floor}层
      {building}{floor}层28天强度
      {floor}层的强度,{building}
      监理不让拆,{building}{floor}楼试压结果
      {building}{floor}层报告出咗未
      {building}那个{floor}层砼强度
      试验室送来没 {building} {floor}楼的
      想上荷载,{building}{floor}层抗压到几
      {building}打的{floor}层标号合格不
      {floor}楼试块压了没有哦,{building}
      {building}{floor}层达标否
      天冷怕冻坏,看{building}{floor}楼强度涨到多少
      {building}的第{floor}层试件
      请查{building}{floor}层同条件试块强度
      {building}{floor}层不合格?数值多少
      说是{building},{floor}层那一板,强度
      {building}{floor}层混凝土咋样
      {building}{floor}楼压出来几个MPa
      试压数据,{floor}层,{building}这栋
      {building}{floor}层 cube
      给{building}{floor}层补资料 强度值`,
      `cube result {building} floor {floor}
      concrete strength of floor {floor} in {building}
      can we strike formwork on {floor}, {building}
      {building} level {floor} MPa
      did floor {floor} of {building} pass
      28 day strength, {building}, level {floor}
      lab back yet? {building} storey {floor}
      Kindly send compressive strength for floor {floor} of {building}
      {building} {floor} floor concrete ok or not
      it froze that night, what did level {floor} reach at {building}
      supervisor won't sign {building} floor {floor}, test value?
      strength on {floor} up at {building}
      {building}, slab {floor}, cubes
      loading level {floor} of {building}, how strong`,
    ),
    missing: [
      lacking(
        'floor',
        `{building}试块强度多少
        {building}混凝土够不够强度拆模`,
        `concrete strength in {building}
        cube test {building}`,
        `第几层?`,
        `Which floor?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'building', 'floor'), mpa: real(r, 18, 52), design: 30 }),
    answers: answers(
      `{building}{floor}层试块{mpa}MPa,设计{design}。`,
      `Floor {floor} of {building} reached {mpa} MPa against a design of {design}.`,
    ),
  },
  {
    names: words('open_safety_issues|site_hazards|anquan_yinhuan|getHazards|unfixed_safety'),
    descriptions: texts(
      `某栋楼未整改的安全隐患数和最急的一条
      查工地安全问题
      安全隐患清单`,
      `Unfixed safety issues at a building site
      Open hazards of a building
      Safety findings still to mend`,
    ),
    parameters: [
      param('building', 'building|site_block|loudong|area', BUILDINGS, '楼栋|区域', 'building'),
    ],
    questions: texts(
      `{building}还有几条隐患没改
      {building}安全问题
      {building}整改完了没
      质监站明天来,{building}未闭合的隐患
      {building}临边防护缺没缺 看清单
      {building}有冇安全隐患
      {building}那栋出啥安全问题啦
      {building}隐患清单
      安全员说{building}有红牌?
      {building}最危险的是哪条
      {building}安全检查剩多少没销项
      {building}洞口盖了吗 还挂着几个问题
      {building}还有好多个没整改哟
      交班会要报 {building} 安全未整改
      {building}上次罚款那个改没
      早会点名了{building} 隐患数
      {building}脚手架那块安全咋样
      查{building}未整改项
      {building}还差几条安全单
      看看{building}里安全方面有啥急的
      {building}安全隐患几化
      {building}被开了几张整改单还没回
      开复工前{building}隐患清零没
      {building} safety issues`,
      `open safety issues at {building}
      {building} hazards
      how many findings are still unfixed on {building}
      inspector's coming tomorrow, what's open for {building}
      {building} safety list
      worst hazard in {building} now
      edge protection missing at {building} or what
      Please share pending safety observations of {building}
      {building} got how many safety case not closed
      is {building} clear to restart, any open hazards
      unclosed items, {building}
      did they fix the safety stuff on {building}
      toolbox talk prep, {building} risks outstanding
      anything dangerous left at {building}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'building'),
      open: r.integer(1, 19),
      worst: r.pick(
        words('临边无防护|电箱未锁|洞口未盖|open edge|unlocked panel|loose scaffold board'),
      ),
    }),
    answers: answers(
      `{building}有{open}条没整改,最急的是{worst}。`,
      `{building} has {open} open issues; the worst is {worst}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'building'), open: 0 }),
      `{building}没有未整改的隐患。`,
      `{building} has no open safety issue.`,
    ),
  },
  {
    names: words('site_foreman|building_foreman|loudong_gongzhang|getForeman|who_leads_block'),
    descriptions: texts(
      `某栋楼的施工员/工长是谁
      查楼栋负责人电话
      谁管这栋楼`,
      `Foreman in charge of a building
      Who leads the works on a block, with phone
      Contact of the site foreman`,
    ),
    parameters: [
      param('building', 'building|block_name|lou|tower', BUILDINGS, '哪栋楼', 'building'),
    ],
    questions: texts(
      `{building}工长是谁
      {building}谁管
      {building}施工员电话
      送砖的到了,{building}找哪个签收
      {building}负责人
      {building}边个话事
      {building}那栋带班的叫什么
      水管打爆了!{building}的工长号码快
      {building}归谁负责呀
      {building}栋号长
      {building}是老张管还是小李
      {building}现场找谁对接
      {building}哪个在带哦
      图纸有疑问 想问{building}施工员 他姓啥
      联系{building}栋长
      {building}领头的是谁
      扣钱单发给{building}谁
      {building}换工长了?现任谁
      {building}的头儿
      问下{building}由哪位施工员负责
      {building} foreman
      {building}里面管事的人电话
      实习生去{building}报到找谁
      {building}啥人勒管`,
      `who's the foreman at {building}
      {building} foreman phone
      who runs {building}
      bricks here for {building}, who signs
      burst pipe!! foreman of {building} quick
      {building} in charge who
      Contact of site engineer for {building} please
      is Old Zhang still on {building} or somebody new
      new starter going to {building}, report to whom
      drawing query, who leads {building}
      boss man on {building}
      {building} site lead name
      whom do I call about {building}
      gaffer at {building}?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'building'),
      foreman: someone(r),
      phone: `138${r.integer(10000000, 99999999)}`,
    }),
    answers: answers(
      `{building}的工长是{foreman},电话{phone}。`,
      `{foreman} is the foreman at {building}, phone {phone}.`,
    ),
  },
]
