/** Rooms and tanks with sensors, laboratories, museums and libraries, schools, sports clubs: neighbouring look-ups. */
import { toText } from '../json-text.ts'
import type { Family } from '../family.ts'
import * as s from './shared.ts'

const { among, answers, bank, choice, clock, code, date, day, echo, integer, lacking } = s
const { nothing, option, optional, param, real, someone, texts, words } = s

const ROOMS = among(
  '冷库前室|机房B|三楼西头|配电间|恒温室|顶层水箱间|会议厅小|地下二层|档案库|锅炉房旁|样板间|前台后面|阅览大厅|电梯井道|疫苗冷藏间|厨房里间|弱电井5|展柜九|泳池馆|酒窖下|儿童活动区|服务器柜7|洁净间东|屋面机组|油画库房|茶水间现|泵房',
  'Cold Store Front|Server Room B|West End|the switch room|Constant Room|Roof Plant|Small Hall|Basement Two|Archive|Boiler Side|Show Flat|Back of Desk|Reading Hall|Lift Shaft|Vaccine Fridge|Inner Kitchen|Riser 5|Case Nine|Pool Hall|Wine Cellar Low|Play Area|Rack 7|Clean East|Atrium Up|Picture Store|Pump House',
)
const TANKS = among(
  '原水池|柴油罐2|酸罐东|消防水箱|牛奶缸甲|化粪池后|发酵罐六|液氨球|豆油大罐|清水池下|氧化沟|热水箱顶|冷却塔盆|沥青罐|糖浆槽里|污水井三|液氮罐|酱油缸|碱液高位|雨水调蓄|啤酒清罐9|甲醇卧罐|中间罐B|饲料仓上|水泥筒仓四|洗涤槽',
  'Raw Water|Diesel 2|Acid East|Fire Tank|Milk Vat A|Septic Back|Fermenter Six|Ammonia Ball|Soy Oil Big|Clearwell|Ditch|Hot Header|Tower Basin|Bitumen Tank|Syrup Trough|Sump Three|Nitrogen Dewar|Brine Vat|Caustic High|Storm Store|Bright Beer 9|Methanol Bullet|Surge B|Feed Bin Up|Cement Silo Four|Rinse Tank',
)
const REAGENTS = among(
  '无水乙醇|PBS缓冲|胎牛血清|Trizol|琼脂粉|盐酸浓|二甲亚砜|Taq酶混合|异丙醇分析|考马斯亮蓝|甲醇色谱级别|溴化乙锭|硼氢化钠|胰酶消化|青链霉素双|氯仿|蛋白酶K|硝酸银液|丙酮|乙腈梯度|BCA试剂盒A|柠檬酸钠|DAPI染|多聚甲醛四|甘氨酸|过硫酸铵|双抗小瓶',
  'absolute ethanol|PBS buffer|fetal serum|Trizol|agar powder|fuming acid|DMSO|Taq mix|isopropanol|Coomassie blue|methanol for LC|ethidium|sodium borohydride|trypsin now|pen strep|chloroform|proteinase K|silver nitrate|acetone|acetonitrile|BCA kit A|citrate|DAPI stain|PFA four|glycine|persulfate',
)
const SAMPLES = among(
  '河水甲|土样07|血清盒三|茶叶批二|S-1142|污泥东口|牛奶留样|患者尿样9|矿石北坑|油样下层|奶粉复检|皮革小块|涂料白|海水点五|稻谷新|鱼肝|电池芯A|纱线蓝号|酒样第二桶|蜂蜜西北|混凝土芯|灰尘拭子|苗叶对照|蛋白馏分6|钢样断口|盲样丁',
  'River A|Soil 07|Serum Box Three|Tea Lot Two|S-1142|Sludge East|Milk Retain|Urine 9|Ore North|Oil Lower|Formula Recheck|Leather Bit|White Paint|Seawater Five|New Rice|Fish Liver|Cell A|Blue Yarn|Second Cask|Honey West|Concrete Core|Dust Swab|Leaf Control|Fraction 6|Steel Break|Blind D',
)
const INSTRUMENTS = among(
  '液质联用二|大离心机|PCR仪A|流式新款|电镜室那台|旧气相|酶标仪|核磁400|万能拉力机|紫外分光|显微镜倒置|冻干机小|原子吸收|激光粒度|超低温冰箱3|生物安全柜左|旋蒸|X衍射|摇床下层|荧光定量7|热重|微波消解|手套箱中|测序仪旁|天平十万分之一|膜片钳台',
  'LCMS Two|the big centrifuge|PCR A|new cytometer|SEM|the old GC|plate reader|NMR 400|tensile tester|UV spec|inverted scope|small freeze dryer|AA|particle sizer|minus eighty 3|left hood|rotavap|XRD|lower shaker|qPCR 7|TGA|microwave digester|glove box|sequencer|fine balance|patch rig',
)
const EXHIBITS = among(
  '青铜立人|越王剑|唐三彩马|鎏金佛小|百鸟图卷|恐龙蛋化石|蒸汽机头|玉琮王|月壤一号|宋刻经卷上|汝窑洗|敦煌残片|旗袍绣面|老式留声机|皮影全套|鲸骨架|金缕衣|算盘大|木活字盘|陨石里|商代龟甲|彩陶双耳|古琴大圣|油画秋日|飞虎队夹克|瓷枕白',
  'Bronze Archer|the King Sword|Tang Horse|Little Buddha|Hundred Birds|Dinosaur Egg|Steam Engine Top|Jade Tube|Moon Rock One|Blue Scroll|Celadon Bowl|Silk Fragment|Wedding Gown|Old Gramophone|Puppet Set|Whale Bones|Gold Mask|Great Abacus|Type Tray|Meteorite Inside|Oracle Shell|Painted Jar|Sea Harp|Autumn Now|Pilot Jacket|White Pillow',
)
const TITLES = among(
  '山那边|雪夜归人|细说食物里|北方有园|数学之外|河流往西|慢慢来的书|一座桥上|木工入门|小镇还在|养猫这件事|城南旧街|星空下面|活着真好呀|风从哪里|看不见的楼|猎人与狐狸的|天亮以前|给孩子的化学|老屋现在|远行的信|植物图鉴新|十二月那天|鲸鱼在唱|棋局之中|半个世纪',
  'Beyond the Hill|Snow at Night|What Food Says|A Garden Up North|Outside Maths|The River West|Slow Pages|On a Bridge|Wood for Beginners|The Town Still|About Cats|Old South Street|Under the Stars|Good to Be Here|Where Wind Begins|The Hidden Floor|Fox and Hunter|Before Dawn|Chemistry for Kids|The House Now|Letters Away|New Herbal|December That Day|Whale Song|In the Game|Half a Century',
)
const COURSES = among(
  '高数下|线性代数B|大学物理二|中国史纲要|烘焙初级|西方美术史|数据库原理|有机化学上|日语入门那班|体育舞蹈|微观经济|少儿编程周末|法学导论|土力学|吉他零基础|材料实验课|英语听说三|儿童画启蒙|书法晚课|心理学与生活|解剖实习|摄影后期|机械制图|考研政治冲刺|古诗文精讲里|急救培训',
  'Calculus Two|Linear Algebra B|Physics Lab|World History|Baking for Starters|Western Art|Database Theory|Organic Chem One|Japanese Evening|Ballroom|Microeconomics|Kids Coding|Intro to Law|Soil Mechanics|Guitar from Zero|Materials Practical|Spoken English Three|Little Painters|Night Calligraphy|Everyday Psychology|Anatomy Room|Photo Editing|Drafting|Exam Sprint|Poetry Aloud|First Aid Now',
)
const CLASSES = among(
  '三年二班|高一重点|初二(4)班|小荷班|2301班|大大班|园丁班里|实验七班|幼小衔接|会计夜校|卓越工程|护理中专一|宏志班|艺体生|七年级甲|国际部B|托班小熊|电焊短训|老年大学春|高三复读那班|太阳花|软工2班|特教一组|走读班|六年一|预科秋季',
  'Year 3 Blue|Form 2B|Grade Seven East|Little Bears|Room 12|the honours group|Gardeners|Lab Seven|Bridge Class|Night Accounts|Top Set|Nursing One|Sunflower|Arts Stream|7A|Foundation B|Tiny Tots|Welding Short|Third Age Spring|Retake Group|Upper Sixth|Coding 2|Special One|Day Pupils|Grade 6 South|Prep Autumn',
)
const TEAMS = among(
  '猎豹队|城北联|蓝鲸女足|厂区老男孩|飞鱼泳队|东风U15|风火轮|铁西野狼|大圣归来|海港二队|三中校队|狂奔的蜗牛|街坊联盟|白鹭羽协|金星少年|重卡队|彩虹女排|橙色风暴|龙舟男子|火箭替补那队|常青藤|胡同杀手|晨光乒乓|北坡登山|雷霆一组|土豆联',
  'Leopards|North United|Blue Whales|Old Boys|Flying Fish|East Wind U15|Hot Wheels|Wolves West|The Kings Back|Harbour Second|Third School|Running Snails|Neighbours|Egrets|Golden Star Juniors|Heavy Trucks|Rainbow Spikers|Orange Storm|Dragon Oars|Rockets Bench|Ivy|Alley Cats|Morning Light|North Slope|Thunder One|Spuds',
)
const COURTS = among(
  '一号场|羽毛球馆东|五人制笼子|游泳池深水|篮球场露天|匹克球3|网球红土|乒乓室里|壁球间左|攀岩墙|笼式足球南|瑜伽小厅|射箭道7|体操房上|冰场半边|老体育馆|主球场|斯诺克那桌|拳台|保龄球道九|风雨操场|滑板池|沙排场|练习馆二楼|高尔夫打位|击剑道下',
  'Court One|Badminton East|the five-a-side cage|Deep Pool|Outdoor Hoops|Pickle 3|Red Clay|Table Room|Squash Left|Climbing Wall|South Pitch|Yoga Small|Archery 7|Gym Upper|Half Rink|the old hall|Centre Court|Snooker Back|Ring|Lane Nine|Covered Yard|Skate Bowl|Beach Volley|Practice Up|Driving Bay|Piste Low',
)

export const families: Family[] = [
  {
    names: words('room_sensor|fangjian_duqu|readRoom|building_point_value'),
    descriptions: texts(
      `楼宇房间传感器当前读数
      查某房间的温度、湿度、噪音、空气质量
      房间环境`,
      `Current sensor reading of a room in the building
      Temperature, humidity, noise or air quality of a room
      Room climate`,
    ),
    parameters: [
      param('room', 'room|point|fangjian|zone', ROOMS, '房间或点位', 'room or point'),
      param(
        'metric',
        'metric|channel|zhibiao|sensor_type',
        choice(
          option(
            'tmp',
            '温度|几度|冷热|热成啥样',
            'temperature|how warm it is|degrees|how cold it is',
          ),
          option('hum', '湿度|潮气|返潮没|干燥程度', 'humidity|dampness|how dry it is|moisture'),
          option('dba', '噪音|吵不吵|分贝|声音大不大', 'noise|how loud it is|decibels|sound level'),
          option(
            'iaq',
            '空气质量|闷不闷|PM2.5|空气好不好',
            'air quality|stuffiness|PM2.5|how fresh the air is',
          ),
        ),
        'tmp温度 hum湿度 dba噪音 iaq空气',
        'tmp, hum, dba or iaq',
      ),
    ],
    questions: texts(
      `{room}的{metric}读数
      {room}的{metric}是多少
      查{metric},{room}
      有人投诉{room},{metric}看看
      {room}里{metric}报一下哈
      我人不在楼里,{room}{metric}怎么样
      {metric} {room}
      {room}那屋{metric}到底
      刚开空调,{room}{metric}变没变
      {room}{metric}超没超
      巡检记录要填{room}的{metric}
      {room}头{metric}好多
      老板嫌{room}不舒服,{metric}给个数
      {room}{metric}实时数值
      唔该睇下{room}{metric}
      {metric}咋样,我说的是{room}
      {room}门关着,里面{metric}呢
      {room}今儿{metric}
      值班室:请看{room}{metric}
      传感器{room}/{metric}
      {room}设备娇贵,{metric}正常吧
      进{room}之前先问问{metric}
      {room}监控点{metric}读数给我`,
      `{room} {metric}
      what's the {metric} in {room}
      {metric} at {room} now
      complaint about {room}, check {metric}
      tell me {metric} for {room}
      is {metric} ok over in {room}
      I'm off site, {metric} in {room}?
      {room} sensor please, {metric}
      need {metric} for the log, {room}
      aircon just came on, {room} {metric}
      Please read out {metric} for {room}.
      {room} there, {metric} how
      before we go in: {metric}, {room}
      current value of {metric}, location {room}`,
    ),
    missing: [
      lacking(
        'room',
        `现在{metric}
        房间里{metric}怎么样`,
        `what's the {metric} in the room
        check {metric}`,
        `请问是哪个房间?`,
        `Which room?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room'),
      value: real(r, 2, 90),
      unit: { tmp: '°C', hum: '%', dba: 'dB', iaq: 'µg' }[toText(args['metric'] ?? '')] ?? '%',
      at: clock(r),
    }),
    answers: answers(`{room}{at}读数{value}{unit}。`, `{room} reads {value} {unit} at {at}.`),
    empty: nothing(
      (args) => ({ ...echo(args, 'room'), online: false }),
      `{room}的传感器离线。`,
      `The sensor in {room} is offline.`,
    ),
  },
  {
    names: words('room_setpoint|sheding_wendu|targetOfRoom|hvac_setting'),
    descriptions: texts(
      `房间空调设定值和运行模式
      查某房间设的多少度
      暖通设定`,
      `Set temperature and mode of a room's air conditioning
      What a room's thermostat is set to
      HVAC setting`,
    ),
    parameters: [param('room', 'room|zone|fangjian|area', ROOMS, '房间', 'room')],
    questions: texts(
      `{room}空调设的几度
      {room}设定温度
      {room}调到多少了
      谁把{room}改了,现在设定是啥
      {room}开的制冷还是制热
      {room} 设定值
      不是问实际,是{room}设的多少
      {room}恒温器目标值
      {room}冷得要命,设了几度啊
      查{room}空调模式
      {room}空调较咗几多度
      节能检查,{room}设定不能低于26吧,看下
      {room}那台空调什么档
      {room}暖气定的几度
      {room}面板上设的温度
      昨晚下班{room}空调设定改回来没
      {room}是自动还是手动
      {room}的setpoint
      看看{room}里空调咋设的嘛
      请查询{room}的温控设定
      {room}给我看设置,不看读数
      {room}空调目标温度被动过么
      嗯{room}设定是多少来着
      {room}这间的模式和度数`,
      `what is {room} set to
      {room} setpoint
      who changed {room}, what's the thermostat at
      target temperature of {room}
      is {room} on cooling or heating
      {room} freezing, what's it set at
      not the reading, the setting for {room}
      hvac mode in {room}
      energy audit: {room} setting
      What has the thermostat in {room} been set to?
      {room} aircon set how many degrees
      thermostat {room}
      kindly share set temp of {room}
      did it go back to normal after hours in {room}, the setting I mean`,
    ),
    missing: [
      lacking(
        'room',
        `空调设的几度
      设定温度是多少`,
        `what's the aircon set to
      thermostat setting?`,
        `哪个房间的空调?`,
        `Which room?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'room'),
      setpoint: r.integer(16, 28),
      mode: r.pick(words('制冷|制热|自动|送风')),
    }),
    answers: answers(`{room}设定{setpoint}度,模式{mode}。`, `{room} is set to {setpoint} degrees.`),
  },
  {
    names: words('room_occupancy|shinei_renshu|peopleInRoom|is_room_empty'),
    descriptions: texts(
      `房间里现在有几个人
      查某区域人数、有没有人
      客流传感器`,
      `How many people are in a room now
      Whether a room is occupied
      People counter`,
    ),
    parameters: [param('room', 'room|area|quyu|place', ROOMS, '房间或区域', 'room or area')],
    questions: texts(
      `{room}有人吗
      {room}现在几个人
      {room}空着没
      锁门前确认{room}里还有没有人
      {room}人数
      {room}挤不挤
      {room}是不是没人了,灯还亮着
      {room}里头坐了多少位
      火警演练,{room}还剩几人没出来
      {room}有冇人喺度
      保洁想去打扫,{room}有人不
      {room}客流数
      {room}超员了吧,多少人
      {room} 在室人数
      {room}那边人多伐
      查下{room}此刻人头
      {room}现在进去方便么,有人没
      {room}传感器显示几个人
      加班的走完没,{room}看看
      {room}是有人还是空的
      想借{room}排练,没人占吧
      {room}有几个娃在耍
      {room}中午人最多?现在多少
      请统计{room}当前人数`,
      `anyone in {room}
      how many people in {room}
      is {room} empty
      locking up, is somebody still in {room}
      {room} headcount
      {room} crowded now?
      lights are on in {room}, is it occupied
      fire drill, how many left in {room}
      can the cleaners go in {room} yet
      people counter {room}
      What is the present occupancy of {room}?
      {room} got people or not
      over capacity at {room}?
      wanna rehearse in {room}, is it free of people`,
    ),
    result: (args, r) => ({
      ...echo(args, 'room'),
      people: r.integer(1, 160),
      capacity: r.integer(10, 300),
    }),
    answers: answers(
      `{room}现在有{people}人,容量{capacity}人。`,
      `{people} people are in {room}; it holds {capacity}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'room'), people: 0 }),
      `{room}现在没有人。`,
      `{room} is empty.`,
    ),
  },
  {
    names: words('room_alarm_history|baojing_jilu|alarmsOfPoint|what_alarms_went_off'),
    descriptions: texts(
      `房间最近的报警:烟感、漏水、断电、入侵
      查某点位报警记录
      告警历史`,
      `Recent alarms of a room: smoke, leak, power, intrusion
      Alarm log by point
      What went off and when`,
    ),
    parameters: [
      param('room', 'room|point|dianwei|location', ROOMS, '点位', 'point or room'),
      optional(
        param(
          'kind',
          'kind|alarm_type|leixing|alarm_code',
          choice(
            option(101, '烟感|着火报警|冒烟|火警', 'smoke|fire alarm|smoke detector|fire'),
            option(102, '漏水|跑水|水浸|地上有水', 'leak|water on the floor|flooding|water alarm'),
            option(103, '断电|停电|跳闸|没电', 'power cut|outage|tripped breaker|power loss'),
            option(104, '入侵|有人闯|撬门|防盗', 'break-in|intruder|forced door|burglar alarm'),
          ),
          '101烟感 102漏水 103断电 104入侵',
          '101 smoke, 102 leak, 103 power, 104 intrusion',
        ),
      ),
    ],
    questions: texts(
      `{room}报过警吗
      {room}最近{kind}响过没
      {room}报警记录
      昨晚{room}是{kind}吗几点
      {room}{kind}历史
      手机推送说{room}有情况,是啥报警
      {room} {kind}
      {kind}在{room}发生过几次
      {room}那个点又误报了?看记录
      查{room}上次{kind}
      保险理赔要{room}{kind}的时间
      {room}咩事响过
      物业问{room}{kind}处理了吗
      {room}近来告警多不多
      {room}为什么叫了一夜
      {room}{kind}最后一次是哪天
      给我{room}的告警
      夜里一点{room}到底啥响了
      {room}里{kind}报了没得
      {kind}记录 点位{room}
      {room}有过{kind}没有啊
      请导出{room}{kind}报警情况
      {room}报警器消停了没,最近一条
      翻翻{room}的{kind}`,
      `any alarms in {room}
      {room} {kind} log
      did the {kind} go off in {room}
      phone says trouble at {room}, what was it
      last {kind} at {room}
      alarm history {room}
      what kept ringing in {room} last night
      insurer wants the time of the {kind} in {room}
      how often has {room} had a {kind}
      false alarm again at {room}?
      Please list the recent alarms for {room}.
      {room} {kind} when happen
      has the {kind} in {room} been cleared
      show alarms, {room}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'room'),
      count: r.integer(1, 9),
      last: `${day(r, 2026, 2026)} ${clock(r)}`,
      state: r.pick(words('已处理|待处理|误报')),
    }),
    answers: answers(
      `{room}[{kind}]报警{count}次,最近{last},{state}。`,
      `{room} had {count} alarms, the last at {last}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'room'), alarms: [] }),
      `{room}没有报警记录。`,
      `{room} has had no alarm.`,
    ),
  },
  {
    names: words('sensor_battery|dianliang_chaxun|sensorHealth|when_to_change_battery'),
    descriptions: texts(
      `传感器电池还剩多少、哪天换过
      查点位电量和信号
      传感器状态`,
      `Battery and signal of the sensor in a room
      When the battery of a sensor was changed
      Sensor health`,
    ),
    parameters: [
      param('room', 'room|sensor|dianwei|point', ROOMS, '传感器所在的点位', 'where the sensor is'),
    ],
    questions: texts(
      `{room}传感器还有电吗
      {room}电池剩多少
      {room}那个探头该换电池了没
      {room} 电量
      {room}信号好不好
      爬梯子麻烦,{room}的先看看电量
      {room}传感器是不是没电掉线了
      {room}上次换电池哪天
      {room}电池百分比
      {room}感应器仲有几多电
      采购电池前问下{room}还能撑多久
      {room}的小盒子红灯闪,电不够了?
      {room}设备电量信号
      {room}节点状态
      查{room}电池寿命
      {room}探头怎么老断,是电池吗
      电量低的有{room}吧,剩几成
      {room}采集器还有几格电
      {room}传感器电池啥时候到头
      {room}这支还用不用换
      请问{room}传感器供电情况
      {room}电还够用一季度不
      {room}信号格
      运维:{room}电池`,
      `battery of the {room} sensor
      is the {room} sensor dying
      {room} battery %
      when did we last swap the battery in {room}
      before I fetch the ladder, how much charge at {room}
      {room} signal strength
      red light blinking on the {room} unit, low battery?
      sensor health {room}
      does {room} need new batteries
      how long will the {room} one last
      Could you check the battery level for {room}?
      {room} sensor no power already?
      keeps dropping off, {room}, is it the battery
      node status {room} pls`,
    ),
    result: (args, r) => ({
      ...echo(args, 'room'),
      battery_percent: r.integer(3, 100),
      signal: r.pick(words('强|中|弱')),
      changed: day(r, 2025, 2026),
    }),
    answers: answers(
      `{room}的传感器电量{battery_percent}%,信号{signal},{changed}换过电池。`,
      `The sensor in {room} is at {battery_percent}%; battery changed on {changed}.`,
    ),
  },
  {
    names: words('tank_level|yewei|howFullIsTank|tank_gauge'),
    descriptions: texts(
      `储罐液位:还剩多少
      查水池、油罐的存量,可选单位
      料位读数`,
      `Level of a tank: how much is left
      How full a tank or silo is, in a unit
      Tank gauge`,
    ),
    parameters: [
      param('tank', 'tank|vessel|guan|tank_name', TANKS, '罐或池', 'tank'),
      optional(
        param(
          'unit',
          'unit|in|danwei|measure',
          choice(
            option('m', '米|高度|多少米高|水深', 'metres|height|how deep|depth'),
            option('pct', '百分比|几成|满了多少|百分之几', 'percent|how full|share|a percentage'),
            option('t', '吨|重量|吨数|多少吨重', 'tonnes|weight|mass|tons'),
            option('L', '升|体积|多少升|容量单位', 'litres|volume|liters|how many litres'),
          ),
          'm高度 pct百分比 t吨 L升',
          'm, pct, t or L',
        ),
      ),
    ],
    questions: texts(
      `{tank}还剩多少
      {tank}液位
      {tank}满没满
      {tank}按{unit}算还有多少
      油车到了,{tank}装得下不
      {unit}报{tank}液位
      {tank} {unit}
      {tank}快见底了吗
      {tank}水位给我看下,要{unit}
      {tank}里还有几多
      下雨一夜{tank}涨到哪了
      {tank}够用到周末不
      {tank}那个罐存量,{unit}
      {tank}会不会溢出来
      交接班,{tank}液位{unit}
      {tank}浮球坏没坏,现在液位
      {tank}现在装着多少啊
      看下{tank},用{unit}表示
      {tank}余量
      {tank}头料还有好多
      {tank}空了吧我听着泵在干转
      请提供{tank}实时液位
      {tank}还能进多少货,现有多少
      {tank}低没低过警戒`,
      `how much is left in {tank}
      {tank} level
      is {tank} full
      {tank} in {unit}
      tanker's at the gate, room in {tank}?
      level of {tank}, {unit} please
      running low on {tank}?
      how full is {tank}
      rained all night, where's {tank} at
      will {tank} last till the weekend
      What is the present level in {tank}?
      {tank} got how much left
      give me {unit} for {tank}
      {tank} about to overflow or what
      shift handover, {tank}, {unit}`,
    ),
    missing: [
      lacking(
        'tank',
        `液位多少
      罐里还剩多少{unit}`,
        `what's the level
      how much is left in the tank`,
        `请问是哪个罐?`,
        `Which tank?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tank'),
      level: real(r, 0.3, 95),
      unit: { m: 'm', pct: '%', t: 't', L: 'L' }[toText(args['unit'] ?? '')] ?? '%',
      at: clock(r),
    }),
    answers: {
      zh: [
        (_, result, said) =>
          `${said['tank']}在${result.at}的液位是${result.level} ${result.unit}。`,
      ],
      en: [
        (_, result, said) =>
          `${said['tank']} stands at ${result.level} ${result.unit} at ${result.at}.`,
      ],
    },
    empty: nothing(
      (args) => ({ ...echo(args, 'tank'), gauge: 'offline' }),
      `{tank}的液位计没有信号。`,
      `The gauge of {tank} gives no signal.`,
    ),
  },
  {
    names: words('tank_last_cleaned|qingxi_jilu|vesselCleaning|when_was_tank_washed'),
    descriptions: texts(
      `储罐上次清洗是哪天、谁洗的
      查罐清洗记录
      清罐历史`,
      `When a tank was last cleaned and by whom
      Cleaning record of a vessel
      Tank wash log`,
    ),
    parameters: [param('tank', 'tank|vessel|guan|chi', TANKS, '罐或池', 'tank')],
    questions: texts(
      `{tank}上次洗是什么时候
      {tank}清洗记录
      {tank}多久没清了
      审核员要看{tank}清罐单
      {tank}谁洗的
      {tank}刚洗过没,能进料吗
      {tank} 清洗
      {tank}底下一层泥,上回清是哪年
      {tank}做过消毒没
      {tank}用啥洗的,几号
      {tank}几时洗过
      {tank}到期该清洗了吗
      换品种之前{tank}冲洗了吗
      {tank}最近一次CIP
      有异味,查{tank}清洗日期
      {tank}啥时候刷的嘛
      {tank}清淤时间
      外包队说{tank}洗完了,有记录么
      水质不达标,{tank}哪天清过
      {tank}那池子清没清
      请查询{tank}末次清洗
      {tank}洗罐人跟时间
      看{tank}上一遍清洗
      {tank}清罐隔了多少天`,
      `when was {tank} last cleaned
      {tank} cleaning record
      who washed {tank}
      is {tank} clean enough to fill
      auditor wants the wash log for {tank}
      {tank} CIP date
      smells off, when was {tank} done
      how long since {tank} was scrubbed
      changeover tomorrow, has {tank} been rinsed
      last wash {tank}
      On what date was {tank} last sanitised?
      {tank} clean already or not
      contractors claim {tank} is finished, any record
      sludge in {tank}, last cleanout?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'tank'),
      cleaned: day(r, 2025, 2026),
      by: someone(r),
      agent: r.pick(words('碱液|清水|次氯酸钠|过氧乙酸')),
    }),
    answers: answers(
      `{tank}上次清洗是{cleaned},{by}用{agent}洗的。`,
      `{tank} was last cleaned on {cleaned} by {by}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'tank'), cleanings: [] }),
      `{tank}没有清洗记录。`,
      `No cleaning of {tank} is on record.`,
    ),
  },
  {
    names: words('tank_trend|guan_qushi|levelChange|tank_over_hours'),
    descriptions: texts(
      `储罐过去几小时的变化:涨了还是降了
      查罐位趋势和平均流量
      液位变化量`,
      `How a tank's level changed over the last hours
      Trend and mean flow of a tank
      Rise or fall of a tank`,
    ),
    parameters: [
      param('tank', 'tank|vessel|guan|name', TANKS, '罐或池', 'tank'),
      param(
        'hours',
        'hours|window|xiaoshi|last_hours',
        integer(1, 72),
        '过去几小时',
        'how many hours back',
      ),
    ],
    questions: texts(
      `{tank}过去{hours}小时变了多少
      {tank}近{hours}小时趋势
      {hours}个小时里{tank}掉了多少
      怀疑漏了,{tank}这{hours}小时降多少
      {tank}{hours}小时涨跌
      {tank}前{hours}小时进出怎样
      {tank} {hours}小时 变化
      这{hours}小时{tank}用了几多
      {tank}{hours}钟头少咗几多
      查{tank}最近{hours}小时液位走势
      {tank}在{hours}小时内升了没
      夜班{hours}小时,{tank}下去多少
      {tank}那罐{hours}小时消耗
      把{tank}{hours}小时曲线的差值给我
      {hours}h,{tank},趋势
      {tank}往前推{hours}小时看变化
      泵开了{hours}小时{tank}降下来没
      {tank}稳不稳,看{hours}小时
      想算流量,{tank}{hours}小时差多少
      {tank}头{hours}小时跌得凶不
      {tank}{hours}个钟的波动
      请统计{tank}近{hours}小时增减
      要是{tank}在{hours}小时里一直降就停机,看看
      {tank}{hours}小时前比现在高多少`,
      `how did {tank} change in the last {hours} hours
      {tank} trend {hours} hours
      might be leaking, drop in {tank} over {hours} hours
      {hours} h change for {tank}
      has {tank} gone down in {hours} hours
      what did we use from {tank} these {hours} hours
      pump's been on {hours} hours, is {tank} falling
      night shift was {hours} hours, how much left {tank}
      rise or fall, {tank}, past {hours} hours
      Give the level change of {tank} within {hours} hours.
      {tank} vs {hours} hours ago
      {tank} last {hours} hour drop how much
      flow from {tank}, look back {hours} hours
      is {tank} steady over {hours} hours`,
    ),
    missing: [
      lacking(
        'hours',
        `{tank}变了多少
      {tank}趋势看下`,
        `how has {tank} changed
      trend of {tank}`,
        `要看过去几小时?`,
        `Over how many hours?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'tank', 'hours'),
      change_percent: real(r, 0.2, 40),
      direction: r.pick(words('上升|下降')),
      flow: real(r, 0.1, 60),
    }),
    answers: answers(
      `{tank}过去{hours}小时{direction}{change_percent}%,平均流量{flow}方每小时。`,
      `{tank} changed by {change_percent}% in {hours} hours, mean flow {flow}.`,
    ),
  },
  {
    names: words('reagent_stock|shiji_kucun|labStock|how_much_reagent_left'),
    descriptions: texts(
      `实验室试剂还剩多少瓶
      查试剂库存,可按纯度级别
      试剂余量`,
      `Stock of a reagent in the laboratory
      How many bottles of a chemical are left, by grade
      Reagent inventory`,
    ),
    parameters: [
      param('reagent', 'reagent|chemical|shiji|name', REAGENTS, '试剂名称', 'reagent'),
      optional(
        param(
          'grade',
          'grade|purity|chundu|jibie',
          choice(
            option(
              'AR',
              '分析纯|普通实验用的|红标签|一般纯度',
              'analytical|the ordinary grade|red label|reagent grade',
            ),
            option(
              'GR',
              '优级纯|高纯|绿标签|做标准用的',
              'guaranteed|high purity|green label|for standards',
            ),
            option(
              'CP',
              '化学纯|便宜那种|蓝标签|洗瓶子用的',
              'technical|the cheap one|blue label|for washing',
            ),
          ),
          'AR分析纯 GR优级纯 CP化学纯',
          'AR, GR or CP',
        ),
      ),
    ],
    questions: texts(
      `{reagent}还有几瓶
      {reagent}够不够做这周实验
      {reagent}{grade}剩多少
      {grade}的{reagent}有没有
      师兄把{reagent}用完没跟我讲,还有吗
      {reagent} 库存
      做到一半发现{reagent}没了,柜里余多少
      {reagent}仲有冇
      {reagent}现存量
      要配两升,{reagent}够么
      {reagent}见底没
      {grade}{reagent}几瓶
      试剂柜里{reagent}有得没
      盘库,{reagent},{grade}
      {reagent}是不是快用光了呀
      查{reagent}余量
      导师问{reagent}还有多少,别又断
      隔壁组想借点{reagent},咱剩几瓶
      {reagent}要{grade}那款,数量
      {reagent}能撑几天
      请核{reagent}库存瓶数
      {reagent}小瓶的剩几个
      {reagent}还够跑一板不
      看下{reagent}有货没`,
      `how much {reagent} is left
      {reagent} stock
      do we still have {reagent}
      any {grade} {reagent}
      halfway through and no {reagent}, any more bottles
      bottles of {reagent}, {grade}
      is there enough {reagent} for the week
      next door wants to borrow {reagent}, how many have we
      are we out of {reagent} again
      inventory {reagent}
      What quantity of {reagent} is in the store?
      {reagent} finish already?
      need {grade} {reagent} for two litres, enough?
      {reagent} running low ?`,
    ),
    missing: [
      lacking(
        'reagent',
        `试剂还有几瓶
      {grade}的还剩多少`,
        `how many bottles are left
      any {grade} in stock`,
        `请问是哪种试剂?`,
        `Which reagent?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'reagent'),
      bottles: r.integer(1, 40),
      opened: r.integer(0, 3),
    }),
    answers: answers(
      `{reagent}[({grade})]还有{bottles}瓶,已开{opened}瓶。`,
      `{bottles} bottles of {reagent} are left, {opened} of them opened.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'reagent'), bottles: 0 }),
      `{reagent}已经用完了。`,
      `There is no {reagent} left.`,
    ),
  },
  {
    names: words('reagent_expiry|shiji_youxiaoqi|reagentUseBy|is_chemical_still_good'),
    descriptions: texts(
      `试剂有效期到哪天、开封多久了
      查试剂是否过期
      试剂效期`,
      `Expiry of a reagent and when it was opened
      Whether a chemical is still good
      Use-by date of a reagent`,
    ),
    parameters: [param('reagent', 'reagent|chemical|shiji|item', REAGENTS, '试剂', 'reagent')],
    questions: texts(
      `{reagent}过期没
      {reagent}有效期到哪天
      {reagent}开封多久了还能用吗
      {reagent} 效期
      结果老飘,是不是{reagent}失效了
      {reagent}啥时候到期
      冰箱角落那瓶{reagent}还能不能用
      {reagent}保质期
      {reagent}放咗几耐,仲用得唔用得
      CNAS评审,{reagent}有效期给我
      {reagent}哪天开的盖
      {reagent}几月失效
      不敢用这{reagent},过没过日子
      {reagent}标签糊了,到期日是几号
      快过期的{reagent}先用,哪天到
      {reagent}还好使不
      {reagent}保存期限还剩多少
      查一下{reagent}的到期
      {reagent}是哪年的货呀,没坏吧
      请确认{reagent}是否在有效期内
      {reagent}能用到啥子时候
      {reagent}效价还在吗,看日期
      {reagent}什么时候要报废
      {reagent}期限`,
      `has {reagent} expired
      {reagent} expiry date
      when was {reagent} opened
      is the {reagent} still good
      label's smudged, use-by of {reagent}
      results are drifting, is {reagent} out of date
      old bottle of {reagent} in the fridge, can I use it
      shelf life of {reagent}
      {reagent} valid till?
      audit tomorrow, expiration of {reagent}
      Until what date may {reagent} be used?
      {reagent} can still use or not
      bin it or keep it, {reagent}
      how long has {reagent} got left before it goes off`,
    ),
    result: (args, r) => ({
      ...echo(args, 'reagent'),
      lot: code(r, 'L'),
      expires: day(r, 2026, 2028),
      opened: day(r, 2025, 2025),
    }),
    answers: answers(
      `{reagent}批号{lot},{opened}开封,{expires}到期。`,
      `{reagent}, lot {lot}, was opened on {opened} and expires on {expires}.`,
    ),
  },
  {
    names: words('reagent_orderer|shiji_shuiding|whoOrderedReagent|reagent_purchase'),
    descriptions: texts(
      `试剂是谁订的、哪天下的单、到没到
      查试剂采购人
      试剂订购记录`,
      `Who ordered a reagent, when, and whether it came
      Purchase record of a chemical
      Orderer of a reagent`,
    ),
    parameters: [param('reagent', 'reagent|chemical|shiji|goods', REAGENTS, '试剂', 'reagent')],
    questions: texts(
      `{reagent}谁订的
      {reagent}下单没
      {reagent}订了啥时候到
      这箱{reagent}是哪个买的,没写名
      {reagent} 订购人
      报销找谁签,{reagent}是谁下的单
      {reagent}边个落单㗎
      {reagent}采购记录
      上次{reagent}是小吴订的吧
      {reagent}在路上没有
      {reagent}催货找谁
      {reagent}哪天买的
      快递到了{reagent}放门卫,谁的
      {reagent}是咱组订的还是别人的
      查{reagent}的订单
      {reagent}有没有人已经订了,别重复买
      {reagent}归谁采购
      {reagent}单子谁提的嘛
      {reagent}发票抬头谁填的,下单人
      请查{reagent}由何人申购
      {reagent}谁要的啊买这么贵
      {reagent}订货人和日期
      啥人订个{reagent}
      {reagent}审批卡在谁那,申请人是`,
      `who ordered {reagent}
      {reagent} order
      has somebody ordered {reagent} already
      a box of {reagent} came with no name, whose is it
      when was {reagent} ordered
      don't want to buy twice, is {reagent} on order
      purchaser of {reagent}
      who do I chase for {reagent}
      {reagent} arriving when and who bought it
      was it our group that got {reagent}
      By whom was {reagent} requested?
      {reagent} who buy one
      PO for {reagent}, requester name pls
      did Tom put in for {reagent} or someone else`,
    ),
    result: (args, r) => ({
      ...echo(args, 'reagent'),
      by: someone(r),
      ordered: day(r, 2026, 2026),
      state: r.pick(words('已到货|运输中|待审批')),
    }),
    answers: answers(
      `{reagent}是{by}在{ordered}订的,{state}。`,
      `{by} ordered {reagent} on {ordered}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'reagent'), orders: [] }),
      `没有人订过{reagent}。`,
      `Nobody has ordered {reagent}.`,
    ),
  },
  {
    names: words('reagent_hazard|shiji_weixian|safetyOfChemical|msds_lookup'),
    descriptions: texts(
      `试剂的危险性、防护和泄漏处理
      查安全技术说明书
      试剂毒不毒、溅到怎么办`,
      `Hazards of a reagent, protection and spills
      Safety data of a chemical
      First aid for a chemical`,
    ),
    parameters: [
      param('reagent', 'reagent|chemical|shiji|substance', REAGENTS, '试剂', 'reagent'),
      optional(
        param(
          'section',
          'section|part|fangmian|msds_section',
          choice(
            option('4', '溅到眼睛|误食|沾手上|急救', 'in the eye|swallowed|on the skin|first aid'),
            option('6', '洒了|打翻|漏了一地|泄漏', 'a spill|knocked over|leaking|on the floor'),
            option(
              '8',
              '戴啥手套|口罩护目镜|防护|穿什么',
              'which gloves|goggles and mask|protection|what to wear',
            ),
            option(
              '13',
              '倒哪个废液桶|怎么扔|废弃|能倒水槽吗',
              'which waste|how to throw away|disposal|down the sink',
            ),
          ),
          '说明书章节:4急救 6泄漏 8防护 13废弃',
          'section of the data sheet: 4, 6, 8 or 13',
        ),
      ),
    ],
    questions: texts(
      `{reagent}有毒吗
      {reagent}{section}
      {reagent}危险不
      {reagent}{section}怎么办
      急!{reagent}{section}咋整
      新来的学妹问{reagent}{section}
      {section},是{reagent},快告诉我
      {reagent}安全说明
      {reagent} MSDS {section}
      用{reagent}时{section}有要求没
      {reagent}闻着冲,要紧不
      {reagent}致癌吗
      {reagent}毒唔毒㗎
      安全员来查,{reagent}的{section}
      刚才{reagent}{section},处理办法
      {reagent}会不会爆
      {reagent}注意啥
      要是{reagent}{section}该怎么处理
      {reagent}挥发性大不大,危险等级
      请提供{reagent}危害信息
      {reagent}能不能徒手碰
      {reagent}{section}这块讲一下
      孕妇能碰{reagent}么
      查查{reagent}的{section}`,
      `is {reagent} toxic
      {reagent} hazards
      {reagent}, {section}
      help, {reagent}, {section}, what do I do
      {section} for {reagent}?
      how dangerous is {reagent}
      msds {reagent} {section}
      what does the sheet say about {section} with {reagent}
      pregnant, can I handle {reagent}
      new student asks about {section}, {reagent}
      Is {reagent} flammable or carcinogenic?
      {reagent} smell very strong, safe or not
      can I touch {reagent} bare handed
      {reagent} and {section}, quick`,
    ),
    result: (args, r) => ({
      ...echo(args, 'reagent'),
      class: r.pick(words('易燃|腐蚀|有毒|刺激性')),
      advice: r.pick(
        words(
          '用大量清水冲洗15分钟|戴丁腈手套|用吸附棉吸收|倒入有机废液桶|rinse for 15 minutes|wear nitrile gloves',
        ),
      ),
    }),
    answers: answers(`{reagent}属于{class};{advice}。`, `{reagent}: {advice}.`),
  },
  {
    names: words('sample_status|yangpin_jindu|whereIsSample|sample_progress'),
    descriptions: texts(
      `样品检测到哪一步了
      查样品进度和预计完成日
      样品状态`,
      `How far a sample has got in testing
      Progress and due date of a sample
      Sample status`,
    ),
    parameters: [
      param('sample', 'sample|specimen|yangpin|sample_id', SAMPLES, '样品名称或编号', 'sample'),
    ],
    questions: texts(
      `{sample}测完没
      {sample}到哪一步了
      客户催{sample},几号能出
      {sample} 进度
      {sample}还在排队吗
      {sample}前处理做了没有
      送了半个月的{sample}咋还没信儿
      {sample}检到啥程度
      {sample}几时搞掂
      {sample}现在状态
      {sample}上机了吗
      我昨天送的{sample},排到了没
      {sample}卡在哪个环节
      {sample}哪天能完
      {sample}是不是漏做了
      查{sample}的检测进程
      {sample}那个样还要多久嘛
      加急件{sample}做到哪里了
      {sample}能不能今天出
      {sample}测得咋样了
      请告知{sample}当前所处阶段
      {sample}收样了吧,然后呢
      {sample}开始了没得
      {sample}做完没做完,一句话`,
      `is {sample} done
      {sample} status
      how far along is {sample}
      client is chasing {sample}, when will it be finished
      {sample} still in the queue?
      sent {sample} a fortnight ago, any progress
      has prep started on {sample}
      {sample} due date
      where are we with {sample}
      which step is {sample} stuck at
      At what stage is {sample} now?
      {sample} ready when ah
      rush job {sample}, today possible?
      was {sample} forgotten`,
    ),
    missing: [
      lacking(
        'sample',
        `样品测完没
      检测到哪一步了`,
        `is the sample done
      how far is my sample`,
        `请问是哪个样品?`,
        `Which sample?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sample'),
      step: r.pick(words('前处理|上机|数据复核|报告编制')),
      due: day(r, 2026, 2026),
    }),
    answers: answers(
      `{sample}正在{step},预计{due}完成。`,
      `{sample} is being worked on and due on {due}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'sample'), found: false }),
      `没有查到样品{sample}。`,
      `There is no sample {sample}.`,
    ),
  },
  {
    names: words('sample_result|yangpin_jieguo|analyteOfSample|lab_value'),
    descriptions: texts(
      `样品某项检测结果数值
      查铅、菌落、水分、酸价
      检验结果`,
      `Measured value of a sample for an analyte
      Lead, bacteria, water or acid value of a sample
      Lab result`,
    ),
    parameters: [
      param('sample', 'sample|specimen|yangpin|id', SAMPLES, '样品', 'sample'),
      param(
        'analyte',
        'analyte|test|xiangmu|method_code',
        choice(
          option('Pb', '铅|重金属|铅含量|有毒金属', 'lead|heavy metal|lead content|toxic metal'),
          option('TPC', '菌落|细菌数|菌数|长了多少菌', 'bacteria|plate count|germs|colony count'),
          option('H2O', '水分|含水|干不干|含水率', 'water content|moisture|how dry it is|water'),
          option(
            'AV',
            '酸价|哈喇不|酸值|油坏没坏',
            'acid value|rancidity|free acid|whether it is rancid',
          ),
        ),
        'Pb铅 TPC菌落 H2O水分 AV酸价',
        'Pb, TPC, H2O or AV',
      ),
    ],
    questions: texts(
      `{sample}{analyte}多少
      {sample}的{analyte}结果
      {analyte},{sample},数值
      {sample}测出来{analyte}咋样
      超标没?{sample}的{analyte}
      {sample} {analyte}
      客户只关心{sample}{analyte}
      {sample}这批{analyte}合不合格
      报{sample}{analyte}给我
      原始记录上{sample}{analyte}写的几
      {sample}嘅{analyte}
      复测{sample},{analyte}跟上次一样不
      {analyte}做了吗,样是{sample}
      {sample}头的{analyte}有好多
      看一眼{sample}{analyte}结果
      {sample}那瓶{analyte}高不高
      写论文要用{sample}的{analyte}数据
      {analyte}这项{sample}过了没
      监管抽到{sample},{analyte}赶紧查
      {sample}检出{analyte}没有
      请调{sample}之{analyte}
      {sample}里{analyte}是几
      别的不看,就看{sample}的{analyte}
      {sample}/{analyte}/结果`,
      `{analyte} of {sample}
      {sample} {analyte} result
      what did we get for {analyte} in {sample}
      is {sample} over the limit on {analyte}
      {sample}, {analyte}, number please
      client only cares about {analyte} in {sample}
      read me the {analyte} for {sample}
      did {sample} pass on {analyte}
      value of {analyte}, {sample}
      writing it up, need {sample} {analyte}
      What was the {analyte} found in {sample}?
      {sample} {analyte} high or not
      retest {sample}: {analyte}
      any {analyte} found in {sample}`,
    ),
    missing: [
      lacking(
        'analyte',
        `{sample}结果多少
        {sample}测出来咋样`,
        `what's the result for {sample}
        {sample} value?`,
        `要看铅、菌落、水分还是酸价?`,
        `Lead, bacteria, water or acid value?`,
      ),
      lacking(
        'sample',
        `{analyte}多少
        {analyte}结果出来了吗`,
        `what's the {analyte}
        result for {analyte}`,
        `哪个样品?`,
        `Of which sample?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'sample'),
      value: real(r, 0.01, 60, 2),
      limit: r.integer(1, 80),
      unit:
        { Pb: 'mg/kg', TPC: 'CFU/g', H2O: '%', AV: 'mg/g' }[toText(args['analyte'] ?? '')] ?? '%',
    }),
    answers: answers(
      `{sample}的{analyte}结果是{value} {unit},限值{limit}。`,
      `{sample}: {value} {unit}, limit {limit}.`,
    ),
  },
  {
    names: words('sample_storage|yangpin_cunfang|sampleShelf|find_retained_sample'),
    descriptions: texts(
      `留样放在哪个冰箱哪一格、什么时候销毁
      查样品存放位置
      样品库位`,
      `Where a sample is stored and until when
      Fridge and box of a retained sample
      Sample location`,
    ),
    parameters: [param('sample', 'sample|specimen|yangpin|label', SAMPLES, '样品', 'sample')],
    questions: texts(
      `{sample}放哪个冰箱
      {sample}在哪一格
      找不着{sample}了,存哪了
      {sample}存放位置
      {sample}留样还在不
      {sample}扔了没有
      {sample}是不是在零下八十那台
      {sample} 库位
      {sample}喺边个架
      客户要复检,{sample}留样搁哪儿
      {sample}第几层第几盒
      {sample}保存到哪天销毁
      师姐毕业走了,{sample}她塞哪里
      {sample}样品柜号
      {sample}收到哪去了嘛
      取{sample},位置
      {sample}冻着的还是常温
      {sample}那盒在里头还是外面
      {sample}剩样放哪
      帮找{sample}
      {sample}归档位置请查
      冰箱要化霜,{sample}在里面吗
      {sample}在啥地方摆着
      {sample}放边度到几时`,
      `where is {sample} stored
      {sample} location
      which fridge is {sample} in
      can't find {sample}
      has {sample} been thrown out
      retest requested, where's the {sample} retain
      {sample} box and shelf
      defrosting the freezer, is {sample} inside
      she graduated, where did she leave {sample}
      how long do we keep {sample}
      Please give the storage place of {sample}.
      {sample} keep at where
      is {sample} frozen or at room temp
      grab {sample} from which rack`,
    ),
    result: (args, r) => ({
      ...echo(args, 'sample'),
      fridge: `F${r.integer(1, 14)}`,
      box: r.integer(1, 60),
      keep_until: day(r, 2026, 2028),
    }),
    answers: answers(
      `{sample}在{fridge}冰箱{box}号盒,保存到{keep_until}。`,
      `{sample} is in fridge {fridge}, box {box}, kept until {keep_until}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'sample'), disposed: true }),
      `{sample}已经销毁。`,
      `{sample} has been disposed of.`,
    ),
  },
  {
    names: words('instrument_free_slots|yiqi_kongxian|bookableTimes|is_instrument_free'),
    descriptions: texts(
      `仪器某天哪些时段空着
      查仪器预约空档
      机时`,
      `Free times of an instrument on a day
      When a lab instrument can be booked
      Instrument availability`,
    ),
    parameters: [
      param('instrument', 'instrument|equipment|yiqi|device', INSTRUMENTS, '仪器', 'instrument'),
      param('date', 'date|day|riqi|use_date', date, '日期', 'day'),
    ],
    questions: texts(
      `{instrument}{date}有空吗
      {date}{instrument}几点能用
      {instrument} {date} 空档
      想{date}跑样,{instrument}还有机时没
      {date}那天{instrument}被谁占满了吗
      {instrument}{date}什么时段没人约
      {date}用{instrument},哪个点
      夜里也行,{date}{instrument}有空没得
      {instrument}喺{date}仲有冇位
      {date}的{instrument}约满没
      老板催数据,{date}能排上{instrument}不
      查{instrument}在{date}的机时
      {instrument}预约情况,日期{date}
      {date}上午下午都成,{instrument}何时空
      我就要两小时{instrument},{date}
      看下{date}有没有{instrument}的空当
      {date},{instrument},能插个队不,几点空
      {instrument}机时表{date}
      {instrument}这台{date}还能预约么
      {date}去做{instrument},啥时候没人嘛
      请查{date}{instrument}可用时段
      {instrument}要是{date}空就帮我看几点
      隔壁课题组{date}是不是包了{instrument},还剩啥时间
      {date}{instrument}啥辰光空`,
      `is {instrument} free on {date}
      {instrument} {date} slots
      when can I use {instrument} on {date}
      {date}: anything open on {instrument}
      need two hours on {instrument}, {date}
      who's hogging {instrument} {date}, any gap left
      bookable times, {instrument}, {date}
      boss wants data, can I get {instrument} on {date}
      {instrument} got slot on {date} or not
      At what times is {instrument} unreserved on {date}?
      evening's fine, {instrument} on {date}?
      availability of {instrument} for {date} kindly
      on {date} is {instrument} fully booked
      squeeze me in on {instrument} {date}, what's open`,
    ),
    missing: [
      lacking(
        'date',
        `{instrument}有空吗
      {instrument}机时还有没`,
        `is {instrument} free
      slots on {instrument}?`,
        `哪一天用?`,
        `On which day?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'instrument', 'date'),
      from: `${r.integer(8, 12)}:00`.padStart(5, '0'),
      until: `${r.integer(13, 21)}:00`,
    }),
    answers: answers(
      `{instrument}{date}从{from}到{until}空着。`,
      `{instrument} is free from {from} to {until} on {date}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'instrument', 'date'), free: [] }),
      `{instrument}{date}已经约满。`,
      `{instrument} is fully booked on {date}.`,
    ),
  },
  {
    names: words('instrument_calibration|jiaozhun_daoqi|calibrationDue|metrology_date'),
    descriptions: texts(
      `仪器校准到期日和证书号
      查仪器该不该送检
      计量检定`,
      `Calibration due date and certificate of an instrument
      Whether an instrument must be calibrated
      Metrology record`,
    ),
    parameters: [
      param('instrument', 'instrument|equipment|yiqi|asset', INSTRUMENTS, '仪器', 'instrument'),
    ],
    questions: texts(
      `{instrument}校准到哪天
      {instrument}该送检了没
      {instrument}证书号
      {instrument}检定过期了吧
      评审员站旁边呢,{instrument}的校准日期
      {instrument} 计量
      {instrument}什么时候校过
      {instrument}几时要再校准
      {instrument}贴的绿标到几月
      {instrument}上回标定是谁做的不管,有效到啥时候
      数据偏了,{instrument}校没校
      {instrument}校准周期到了么
      排年度送检计划,{instrument}哪天到期
      {instrument}证还有效不
      {instrument}期间核查跟校准日
      查{instrument}检定证书
      {instrument}计量院来过没
      {instrument}还在校准有效期里吗
      {instrument}的校准搞了没得
      写报告要填{instrument}校准证书编号
      {instrument}下次校准
      请核对{instrument}溯源有效期
      {instrument}标签掉了 校准日期多少
      {instrument}校验啥时候失效`,
      `when is {instrument} due for calibration
      {instrument} calibration
      cert number for {instrument}
      is {instrument} still in calibration
      assessor is standing here, {instrument} cal date
      has {instrument} been calibrated
      readings drift, when was {instrument} last checked against a standard
      green sticker fell off {instrument}, valid till?
      next cal for {instrument}
      {instrument} cal expired or not
      Until when is the certificate of {instrument} valid?
      planning the yearly send-out, {instrument} due when
      metrology record of {instrument} pls
      which certificate covers {instrument}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'instrument'),
      certificate: code(r, 'CAL'),
      due: day(r, 2026, 2027),
    }),
    answers: answers(
      `{instrument}校准有效到{due},证书{certificate}。`,
      `{instrument} is calibrated until {due}, certificate {certificate}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'instrument'), certificate: null }),
      `{instrument}没有校准记录。`,
      `{instrument} has no calibration on record.`,
    ),
  },
  {
    names: words('instrument_current_user|shui_zai_yong|whoIsOnInstrument|instrument_in_use'),
    descriptions: texts(
      `仪器现在谁在用、几点结束
      查仪器当前使用人
      上机登记`,
      `Who is using an instrument now and until when
      Current user of a lab instrument
      Instrument sign-in`,
    ),
    parameters: [
      param('instrument', 'instrument|equipment|yiqi|machine', INSTRUMENTS, '仪器', 'instrument'),
    ],
    questions: texts(
      `{instrument}谁在用
      {instrument}现在是哪个组的
      {instrument}跑着谁的样
      {instrument}几点下机
      谁把{instrument}占了一上午
      {instrument} 使用人
      {instrument}门锁着,里面是谁
      {instrument}而家边个用紧
      {instrument}登记的谁
      {instrument}有没有人上机
      样品落在{instrument}上没拿走,谁的呀
      {instrument}还要被用多久
      {instrument}报错没人管,当前操作的是哪位
      想插一针,{instrument}这会儿谁的班
      看看{instrument}使用者
      {instrument}在用吗被谁
      {instrument}哪个还没走
      {instrument}那个位子上坐的谁嘛
      请问{instrument}目前由谁操作
      {instrument}用完没,找谁问
      {instrument}上一个还没下?是谁
      {instrument}正在跑的序列属于谁
      啥人勒用{instrument}
      {instrument}现任使用者和结束时间`,
      `who is on {instrument}
      {instrument} in use by
      whose samples are running on {instrument}
      when does the current user finish with {instrument}
      door's locked, who's using {instrument}
      {instrument} busy?
      somebody left vials on {instrument}, whose
      who's signed in for {instrument}
      {instrument} now using by who
      error on screen and nobody around, who is running {instrument}
      Which person is operating {instrument} at the moment?
      quick injection, who do I ask, {instrument}
      has the last person got off {instrument}, who is it
      current operator of {instrument} please`,
    ),
    missing: [
      lacking(
        'instrument',
        `现在谁在用
      哪个在上机呀`,
        `who is using it
      whose samples are running`,
        `哪台仪器?`,
        `Which instrument?`,
      ),
    ],
    result: (args, r) => ({ ...echo(args, 'instrument'), user: someone(r), until: clock(r) }),
    answers: answers(
      `{instrument}现在是{user}在用,到{until}。`,
      `{user} is using {instrument} until {until}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'instrument'), user: null }),
      `{instrument}现在没人用。`,
      `Nobody is using {instrument}.`,
    ),
  },
  {
    names: words('exhibit_location|zhanpin_weizhi|whereIsExhibit|find_in_museum'),
    descriptions: texts(
      `展品在哪个展厅哪个柜
      查文物陈列位置
      馆内找展品`,
      `Hall and case of an exhibit
      Where an object is on display
      Find an exhibit in the museum`,
    ),
    parameters: [param('exhibit', 'exhibit|object|zhanpin|item', EXHIBITS, '展品', 'exhibit')],
    questions: texts(
      `{exhibit}在哪个厅
      {exhibit}怎么走
      {exhibit}摆哪儿了
      娃非要看{exhibit},几楼啊
      {exhibit}位置
      就冲{exhibit}来的,往哪边
      {exhibit}在几号柜
      {exhibit}喺边度睇
      {exhibit}还在展吗在哪
      {exhibit} 展厅
      闭馆前半小时,{exhibit}先去哪层
      {exhibit}是不是挪到新馆了
      带团,{exhibit}在哪个展区
      {exhibit}展柜号
      走了三圈没瞧见{exhibit}
      {exhibit}搁哪个厅嘞
      导览:{exhibit}
      网红那个{exhibit}在哪里打卡
      请问{exhibit}陈列于何处
      {exhibit}离大门远不,哪个厅
      {exhibit}在啥子展馆头
      找{exhibit}
      老师让画{exhibit},它在哪
      {exhibit}还在一楼么`,
      `where is {exhibit}
      which hall has {exhibit}
      {exhibit} location
      only here for {exhibit}, which way
      kids want {exhibit}, what floor
      been round twice, can't see {exhibit}
      case number of {exhibit}
      is {exhibit} on display, where
      {exhibit} at which gallery
      closing in 20 min, quickest way to {exhibit}
      In which room may one see {exhibit}?
      has {exhibit} moved to the new wing
      where do they keep {exhibit} on show
      guide me to {exhibit} pls`,
    ),
    result: (args, r) => ({
      ...echo(args, 'exhibit'),
      hall: r.integer(1, 14),
      floor: r.integer(1, 5),
      case: r.integer(1, 90),
    }),
    answers: answers(
      `{exhibit}在{floor}层{hall}号厅{case}号柜。`,
      `{exhibit} is on floor {floor}, hall {hall}, case {case}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'exhibit'), on_display: false }),
      `{exhibit}目前不在展出。`,
      `{exhibit} is not on display.`,
    ),
  },
  {
    names: words('exhibit_loan|jiezhan_qingkuang|isExhibitOnLoan|object_return_date'),
    descriptions: texts(
      `展品借给哪家馆了、什么时候回来
      查文物外借
      借展情况`,
      `To which museum an exhibit is lent and when it returns
      Loan of an object
      Whether an exhibit is away`,
    ),
    parameters: [param('exhibit', 'exhibit|object|zhanpin|wenwu', EXHIBITS, '展品', 'exhibit')],
    questions: texts(
      `{exhibit}借出去了吗
      {exhibit}什么时候回来
      {exhibit}借给哪个馆
      特意坐高铁来的{exhibit}不在,去哪巡展了
      {exhibit}外借
      {exhibit}还没还回来啊
      {exhibit}在国外展到几号
      {exhibit} 借展 归期
      柜子空着一张纸条,{exhibit}出差了?
      {exhibit}是谁家借走的
      {exhibit}几时返嚟
      保险要续,{exhibit}借期到哪天
      听说{exhibit}去巴黎了
      {exhibit}出借合同何时到
      {exhibit}回馆日期
      查{exhibit}有没有出馆
      {exhibit}下个月能看到不,还是借着
      {exhibit}被借了多久
      那{exhibit}啥时候归位嘛
      请问{exhibit}目前外借于何处
      {exhibit}借哪儿展去了
      {exhibit}巡展到哪站
      {exhibit}归还没有,运输组要排车
      {exhibit}借走了?哪天还`,
      `is {exhibit} on loan
      when is {exhibit} back
      who borrowed {exhibit}
      came all this way and {exhibit} is away, where is it touring
      {exhibit} loan
      return date of {exhibit}
      empty case with a note, has {exhibit} been lent
      insurance renewal, till when is {exhibit} out
      heard {exhibit} went abroad, true?
      To which institution is {exhibit} lent?
      {exhibit} come back when
      will I catch {exhibit} next month or is it lent out
      lender agreement for {exhibit} ends?
      which museum is showing {exhibit} right now`,
    ),
    result: (args, r) => ({
      ...echo(args, 'exhibit'),
      borrower: r.pick(words('南京馆|上博|台州博物馆|大英博物馆|City Museum|敦煌研究院')),
      returns: day(r, 2026, 2027),
    }),
    answers: answers(
      `{exhibit}借给了{borrower},{returns}回来。`,
      `{exhibit} is lent to {borrower} and returns on {returns}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'exhibit'), loan: null }),
      `{exhibit}没有外借。`,
      `{exhibit} is not on loan.`,
    ),
  },
  {
    names: words('exhibit_story|wenwu_beijing|aboutExhibit|object_origin'),
    descriptions: texts(
      `展品介绍:哪个年代、什么材质、哪里出土
      查文物来历
      讲解词要点`,
      `Age, material and origin of an exhibit
      Background of an object
      What the label says`,
    ),
    parameters: [
      param('exhibit', 'exhibit|object|zhanpin|piece', EXHIBITS, '展品', 'exhibit'),
      optional(
        param(
          'facet',
          'facet|field|fangmian|info',
          choice(
            option('ERA', '年代|哪朝哪代|多少年了|几岁', 'age|which period|how old|date made'),
            option(
              'MAT',
              '材质|什么做的|用啥料|质地',
              'material|what it is made of|the stuff|composition',
            ),
            option(
              'FND',
              '出土地|哪里挖的|从哪来的|谁捐的',
              'find spot|where it was dug up|where it came from|the donor',
            ),
          ),
          'ERA年代 MAT材质 FND来源',
          'ERA, MAT or FND',
        ),
      ),
    ],
    questions: texts(
      `{exhibit}介绍一下
      {exhibit}{facet}
      {exhibit}的{facet}
      讲讲{exhibit}的来历
      小孩问我{exhibit}{facet},答不上来
      {exhibit}是真的还是复制品 啥来头
      {exhibit}{facet}查下
      {facet}:{exhibit}
      {exhibit}背后有啥故事
      牌子被人挡住了,{exhibit}{facet}呀
      {exhibit} 说明
      写作业要{exhibit}{facet}
      {exhibit}咩来历
      {exhibit}有什么讲究
      想知{exhibit}{facet}
      这{exhibit}稀奇在哪
      {exhibit}资料
      给外宾讲{exhibit},要点给我
      {exhibit}{facet}考证过吗
      听讲解没听清,{exhibit}{facet}来着
      {exhibit}怎么到你们馆的
      请简述{exhibit}
      {exhibit}有几多年历史
      {exhibit}值得看不,什么东西
      再问{facet},{exhibit}的`,
      `tell me about {exhibit}
      {exhibit}, {facet}
      {facet} of {exhibit}
      what's the story behind {exhibit}
      kid asks {facet}, it's {exhibit}
      label is blocked by a crowd, {exhibit} {facet}?
      background on {exhibit}
      is {exhibit} real or a copy, what is it
      homework: {exhibit}, {facet}
      why is {exhibit} special
      Could you describe {exhibit} briefly?
      {exhibit} info leh
      didn't catch the guide, {facet} for {exhibit}
      how did {exhibit} end up here`,
    ),
    result: (args, r) => ({
      ...echo(args, 'exhibit'),
      era: r.pick(words('商晚期|唐代|宋代|清中期|1920年代|Bronze Age')),
      material: r.pick(words('青铜|瓷|绢本|木|玉|铁')),
      origin: r.pick(words('安阳|法门寺|民间捐赠|海底沉船|私人旧藏')),
    }),
    answers: answers(
      `{exhibit}:{era},{material},来源{origin}。`,
      `{exhibit}: {era}, {material}, from {origin}.`,
    ),
  },
  {
    names: words('title_copies|guancang_fuben|copiesOnShelf|is_title_in'),
    descriptions: texts(
      `图书馆某书还有几本在架
      查馆藏副本,可指定分馆
      能不能借到`,
      `How many copies of a title are on the shelf
      Library copies by branch
      Whether a book can be borrowed now`,
    ),
    parameters: [
      param('title', 'title|book|shuming|name', TITLES, '书名', 'title'),
      optional(
        param(
          'branch',
          'branch|library|fenguan|site',
          choice(
            option(
              'C',
              '总馆|大馆|市中心那个馆|主楼',
              'central|the main library|downtown|head library',
            ),
            option(
              'K',
              '少儿馆|儿童分馆|亲子那边|小朋友的馆',
              "children's|the kids' library|junior branch|little ones' room",
            ),
            option(
              'M',
              '流动车|书车|社区大巴|那辆图书车',
              'mobile van|the book bus|bookmobile|library on wheels',
            ),
            option(
              'U',
              '学校馆|校图|大学那个|教工馆',
              'campus|university library|the college one|staff library',
            ),
          ),
          'C总馆 K少儿 M流动 U学校',
          'C, K, M or U',
        ),
      ),
    ],
    questions: texts(
      `《{title}》还有吗
      {title}在架几本
      {branch}有《{title}》么
      {title}这本能借到不
      想读{title},{branch}还剩几册
      {title} 馆藏
      女儿老师推荐{title},哪有多少本
      {title}被借光没
      {branch}《{title}》副本
      《{title}》有得借冇
      跑一趟怕扑空,{branch}的{title}在不在架
      查书{title}
      {title}那书还剩没剩
      {branch}里{title}几本
      书会下周讨论《{title}》,能凑五本不
      {title}有没有呀亲
      在馆数量:{title}
      {title}一共几册现在几册在
      借《{title}》,{branch}方便,有货吗
      {title}都借走了伐
      {branch} {title} 有没有
      叫{title}的那本,架上有没得
      请查{title}可借册数
      听朋友说{title}好看,馆里有么`,
      `do you have {title}
      {title} copies
      is {title} in at the {branch}
      can I borrow {title}
      how many {title} on the shelf
      {branch}: {title}, any left
      book club needs five of {title}
      is {title} out everywhere
      before I drive over, {title} at {branch}?
      "{title}" available
      How many copies of {title} are in the library?
      got {title} or not ah
      teacher recommended {title}, is it in
      check {branch} for {title} please`,
    ),
    result: (args, r) => ({ ...echo(args, 'title'), in: r.integer(1, 9), total: r.integer(9, 30) }),
    answers: answers(
      `《{title}》[{branch}]在架{in}本,共{total}本。`,
      `{in} of {total} copies of {title} are on the shelf.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'title'), in: 0 }),
      `《{title}》现在没有在架的。`,
      `No copy of {title} is on the shelf.`,
    ),
  },
  {
    names: words('title_due_back|hai_shu_riqi|whenIsBookReturned|next_return_of_title'),
    descriptions: texts(
      `借出的书最早哪天还回来、前面几个人预约
      查某书归还日期
      预约排队`,
      `When a lent title is due back and how many wait
      Next return of a book
      Hold queue of a title`,
    ),
    parameters: [param('title', 'title|book|shuming|item', TITLES, '书名', 'title')],
    questions: texts(
      `《{title}》什么时候还
      {title}几号能还回来
      {title}前面有几个人预约
      {title}被谁借着不还,哪天到期
      {title} 归还日
      都等一个月了,{title}还要多久
      {title}排队到我了没,前头几位
      《{title}》最早哪天回来
      {title}借期到几时
      {title}几时有人还
      等着写论文,{title}啥时候能轮到
      {title}预约人数
      {title}超期了吧,应还日?
      {title}快还了没
      想排《{title}》,得等到哪天
      {title}那本还书日期
      查{title}归期
      {title}要等几个人嘛
      请告知{title}应还时间
      {title}下一次在馆是哪天
      {title}前一个读者到期没得
      那本《{title}》借走多久了,几号到
      {title}有没有人续借,还书日变没变
      {title}啥辰光还得脱`,
      `when is {title} due back
      {title} return date
      how many people are waiting for {title}
      who's sitting on {title}, when's it due
      been waiting a month for {title}, how much longer
      {title} hold queue
      next return of {title}
      is {title} overdue
      am I next for {title}, how many before me
      earliest I can get {title} once it's returned
      On what date will {title} be returned?
      {title} come back when ah
      did they renew {title}, new due date
      need {title} for my thesis, when does it come back`,
    ),
    missing: [
      lacking(
        'title',
        `那本书什么时候还
      前面有几个人预约`,
        `when is the book due back
      how many holds are there`,
        `请问是哪本书?`,
        `Which title?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'title'),
      due: day(r, 2026, 2026),
      holds: r.integer(0, 12),
    }),
    answers: answers(
      `《{title}》最早{due}归还,{holds}人预约。`,
      `{title} is due back on {due}; {holds} holds.`,
    ),
  },
  {
    names: words('title_call_number|suoshuhao|shelfMarkOf|where_is_book_shelved'),
    descriptions: texts(
      `书的索书号和在几层几排
      查图书排架位置
      找书`,
      `Call number, floor and row of a title
      Shelf mark of a book
      Where a book is shelved`,
    ),
    parameters: [param('title', 'title|book|shuming|work', TITLES, '书名', 'title')],
    questions: texts(
      `《{title}》索书号
      {title}在几楼
      {title}放哪排架子
      我站在二楼了,{title}在哪边
      {title}排架号多少
      {title} 索书号 位置
      系统说在架可我找不着{title},哪一列
      《{title}》第几排
      {title}归哪类
      {title}喺边行架
      上架机器人问{title}该放哪
      {title}往哪儿找
      {title}书标是什么
      {title}在文学区还是科普区
      找《{title}》,请报架位
      {title}在哪一层嘛
      志愿者整架,{title}应插哪
      {title}分类号
      {title}那本摆在啥地方
      请查{title}之架位
      {title}号码给我抄一下
      {title}在密集库还是开架
      借书单写了《{title}》没写号
      {title}书架`,
      `call number of {title}
      where is {title} shelved
      {title} shelf mark
      which floor for {title}
      I'm on level two, which row is {title}
      system says it's in but I can't find {title}
      {title} which aisle
      is {title} under fiction or science
      reshelving, where does {title} go
      row and floor, {title}
      What is the shelf mark of {title}?
      {title} put which shelf
      {title} in closed stacks or open
      scribble down the number for {title}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'title'),
      call_number: `${r.pick(words('I|K|TP|G|Q'))}${r.integer(100, 999)}`,
      floor: r.integer(1, 6),
      row: r.integer(1, 48),
    }),
    answers: answers(
      `《{title}》索书号{call_number},{floor}层{row}排。`,
      `{title}: {call_number}, floor {floor}, row {row}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'title'), found: false }),
      `馆藏里没有《{title}》。`,
      `{title} is not in the catalogue.`,
    ),
  },
  {
    names: words('course_seats|kecheng_yuliang|placesLeftInCourse|can_i_still_enrol'),
    descriptions: texts(
      `课程还剩几个名额
      查选课余量
      还能不能报`,
      `Places left in a course
      Whether one can still enrol
      Course capacity`,
    ),
    parameters: [param('course', 'course|class|kecheng|course_name', COURSES, '课程', 'course')],
    questions: texts(
      `{course}还有名额吗
      {course}余量
      {course}满没满
      抢课抢不到,{course}还剩几个
      {course}还能报不
      {course}报了多少人了
      退课的多,{course}空出来没
      {course} 名额
      我闺女想学{course},还收人吗
      {course}仲有冇位
      {course}剩几个坑
      {course}截止前还有位子么
      插班{course}得行不
      {course}容量多少报了几
      朋友也要来{course},还有俩位置不
      查{course}选课人数
      {course}这门还捡得到漏吗
      {course}招满了伐
      {course}差几人开班
      请查{course}剩余席位
      {course}是不是爆满
      想转去{course},有空额没
      {course}开了扩容没有,现余
      {course}有得剩`,
      `any places left in {course}
      {course} seats
      is {course} full
      can I still sign up for {course}
      how many enrolled in {course}
      lost the race for {course}, did anyone drop
      two of us want {course}, room for both?
      {course} vacancies
      got slot for {course}?
      is there a waiting list or seats in {course}
      What is the remaining capacity of {course}?
      my daughter wants {course}, are you taking more
      seats remaining, {course}, kindly confirm
      switching to {course}, possible?`,
    ),
    missing: [
      lacking(
        'course',
        `还有名额吗
      这门课满没满`,
        `any places left
      is the course full`,
        `哪门课?`,
        `Which course?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'course'),
      left: r.integer(1, 30),
      total: r.integer(30, 120),
    }),
    answers: answers(
      `{course}还剩{left}个名额,共{total}个。`,
      `{course} has {left} of {total} places left.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'course'), left: 0 }),
      `{course}已经报满。`,
      `{course} is full.`,
    ),
  },
  {
    names: words('course_exam_date|kaoshi_shijian|whenIsExam|exam_timetable'),
    descriptions: texts(
      `课程考试哪天几点在哪考
      查期中、期末、补考时间
      考试安排`,
      `Date, time and room of a course's exam
      Midterm, final or resit date
      Exam timetable`,
    ),
    parameters: [
      param('course', 'course|subject|kecheng|module', COURSES, '课程', 'course'),
      optional(
        param(
          'sitting',
          'sitting|exam_type|kaoci|round',
          choice(
            option(
              'MID',
              '期中|半学期那次|期中测|中间那回',
              'midterm|half-term test|mid-sem|the middle one',
            ),
            option('FIN', '期末|大考|学期末那场|最后一考', 'final|end of term|end-sem|the big one'),
            option('RES', '补考|重考|挂了再考的|二次考', 'resit|make-up|retake|second try'),
          ),
          'MID期中 FIN期末 RES补考',
          'MID, FIN or RES',
        ),
      ),
    ],
    questions: texts(
      `{course}什么时候考
      {course}{sitting}哪天
      {course}考试在哪个教室
      {sitting}{course}几点开考
      要订回家的票,{course}{sitting}几号啊
      {course} {sitting} 时间
      完了完了{course}是不是快考了
      {course}{sitting}安排出来没
      {course}考期
      {course}几时考试呀
      挂了{course},{sitting}在哪天
      {course}跟别的撞期没,{sitting}是哪天几点
      查{course}{sitting}
      {course}{sitting}还有几天
      {course}啥子时候考嘛
      考场:{course}
      {course}{sitting}改期了?新时间
      同学说{course}{sitting}提前,真的吗,几号
      请问{course}{sitting}的日期与地点
      {course}考试到哪考
      {course}还没复习 {sitting}几月几日
      监考老师问{course}{sitting}时间
      {course}那科啥辰光考
      {sitting}日程里{course}排第几天`,
      `when is the {course} exam
      {course} {sitting} date
      which room is {course} exam in
      booking flights, when's the {sitting} for {course}
      {sitting} {course} what time
      failed {course}, when is the {sitting}
      did they move the {course} {sitting}
      exam date {course}
      is the {course} test soon
      {course} paper when
      Could you give the schedule of the {course} {sitting}?
      {course}, {sitting}, clash with anything? need the date
      how many days till {course} {sitting}
      invigilator asking: {course} exam time`,
    ),
    missing: [
      lacking(
        'course',
        `{sitting}什么时候考
      考试哪天`,
        `when is the {sitting}
      exam date?`,
        `哪门课的考试?`,
        `Which course?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'course'),
      date: day(r, 2026, 2026),
      time: clock(r),
      room: `${r.pick(words('A|B|C'))}${r.integer(101, 509)}`,
    }),
    answers: answers(
      `{course}[{sitting}]{date} {time}在{room}考。`,
      `The exam of {course} is on {date} at {time} in {room}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'course'), exams: [] }),
      `{course}的考试还没有安排。`,
      `No exam is scheduled for {course}.`,
    ),
  },
  {
    names: words('course_room|shangke_jiaoshi|whereIsCourse|lecture_location'),
    descriptions: texts(
      `课在哪个教室上、谁教
      查上课地点和老师
      课程教室`,
      `Room and teacher of a course
      Where a course is held
      Lecture location`,
    ),
    parameters: [param('course', 'course|lesson|kecheng|class_name', COURSES, '课程', 'course')],
    questions: texts(
      `{course}在哪上
      {course}哪个教室
      {course}谁教
      快迟到了{course}在几楼
      {course}换教室没
      {course}老师是哪位
      {course} 地点
      {course}去边间课室
      旁听一下{course},教室号
      {course}还在老楼上吗
      {course}任课教师跟地点
      第一次来,{course}往哪走
      {course}网课还是线下,线下在哪
      {course}上课地儿
      {course}在哪栋嘛
      {course}今天调课到哪里了
      带家长参观{course}课堂,在哪
      {course}哪个老师带
      查{course}教室
      请问{course}授课地点
      {course}在啥地方听
      迷路了…{course}教室
      {course}换老师了?现在谁
      {course}门牌几号`,
      `where is {course} held
      {course} room
      who teaches {course}
      running late, which floor is {course}
      has {course} changed rooms
      {course} lecturer
      first day, how do I find {course}
      is {course} online or in a room, which
      sit in on {course}, where
      building for {course}
      Who is the instructor of {course} and where does it take place?
      {course} which classroom ah
      moved today? {course} location
      {course} venue please`,
    ),
    result: (args, r) => ({
      ...echo(args, 'course'),
      room: `${r.pick(words('教一|逸夫楼|B栋|理科楼'))}${r.integer(101, 609)}`,
      teacher: someone(r),
    }),
    answers: answers(
      `{course}在{room}上,{teacher}老师教。`,
      `{course} is in {room}, taught by {teacher}.`,
    ),
  },
  {
    names: words('class_timetable|banji_kebiao|lessonsOfClass|class_schedule_by_weekday'),
    descriptions: texts(
      `班级某天的课表
      查周几第几节上什么课
      课程表`,
      `Timetable of a class on a weekday
      Which lessons a class has that day
      Class schedule`,
    ),
    parameters: [
      param('group', 'class_name|group|banji|class', CLASSES, '班级', 'class'),
      param(
        'weekday',
        'weekday|day|xingqi|dow',
        choice(
          option(1, '周一|星期一|礼拜一|周初头一天', 'Monday|Mon|Mondays|the first school day'),
          option(2, '周二|星期二|礼拜二|拜二', 'Tuesday|Tue|Tuesdays|the second school day'),
          option(3, '周三|星期三|礼拜三|拜三', 'Wednesday|Wed|Wednesdays|midweek'),
          option(4, '周四|星期四|礼拜四|拜四', 'Thursday|Thu|Thursdays|the day before Friday'),
          option(5, '周五|星期五|礼拜五|放假前一天', 'Friday|Fri|Fridays|the last school day'),
        ),
        '星期几,1到5',
        'weekday 1 to 5',
      ),
    ],
    questions: texts(
      `{group}{weekday}什么课
      {weekday}{group}课表
      {group}{weekday}第一节是啥
      孩子{group}的,{weekday}要带美术材料不,有啥课
      {group}{weekday}几节
      {weekday} {group} 课程
      代课,{group}{weekday}上什么
      {group}{weekday}有体育吗,看课表
      {group}{weekday}返咩堂
      请假前看看{weekday}{group}有哪些课
      {weekday}下午{group}上啥
      {group}课表{weekday}的发我
      {group}{weekday}几点放学啊 课到第几节
      书包重,{group}{weekday}要带哪些书,课有啥
      查{group}{weekday}
      {group}的{weekday}安排
      {weekday}去{group}听课,都有什么
      {group}他们{weekday}上午是什么课
      {group}{weekday}调课没,现在什么课
      {group}{weekday}上些啥子
      请提供{group}{weekday}课程安排
      {weekday}那天{group}语文第几节
      {group}这帮娃{weekday}学啥
      奶奶来接,{group}{weekday}最后一节上什么`,
      `what lessons does {group} have on {weekday}
      {group} {weekday} timetable
      {weekday} for {group}, what's first
      covering {group} {weekday}, what do they have
      does {group} have PE on {weekday}
      {group} schedule {weekday}
      which books for {group} on {weekday}
      what's on {weekday}, my son's in {group}
      visiting {group} on {weekday}, lessons?
      when does {group} finish {weekday}, show lessons
      Please send the {weekday} timetable of {group}.
      {group} {weekday} got what class
      periods of {group} on {weekday}
      any changes {weekday} for {group}, what are the lessons`,
    ),
    missing: [
      lacking(
        'weekday',
        `{group}什么课
      {group}课表发我`,
        `what lessons does {group} have
      {group} timetable`,
        `要看星期几的?`,
        `For which weekday?`,
      ),
      lacking(
        'group',
        `{weekday}什么课
      {weekday}课表`,
        `what lessons are there on {weekday}
      {weekday} timetable`,
        `请问是哪个班?`,
        `Which class?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'group', 'weekday'),
      lessons: r.sample(words('语文|数学|英语|体育|美术|音乐|科学|历史|班会'), 4),
    }),
    answers: {
      zh: [
        (_, result, said) =>
          `${said['group']}${said['weekday']}的课:${result.lessons.join('、')}。`,
      ],
      en: [(_, result, said) => `${said['group']} has ${result.lessons.join(', ')}.`],
    },
  },
  {
    names: words('class_teacher|banzhuren|homeroomTeacherOf|form_tutor'),
    descriptions: texts(
      `班主任是谁、电话多少
      查某班班主任和学生人数
      班级负责人`,
      `Form teacher of a class and phone
      Homeroom teacher and number of pupils
      Who is in charge of a class`,
    ),
    parameters: [param('group', 'class_name|group|banji|form', CLASSES, '班级', 'class')],
    questions: texts(
      `{group}班主任是谁
      {group}班主任电话
      {group}谁带
      孩子分到{group}了,老师姓啥
      {group} 班主任
      {group}老师联系方式
      {group}换班主任没
      {group}一共多少学生
      {group}的娃打架了,找哪个老师
      {group}边个做班主任
      想给{group}老师请个假,号码
      {group}负责人
      {group}归谁管
      {group}班导是哪个
      听说{group}班主任休产假,现在谁
      家长群拉错了,{group}班主任叫啥名
      {group}几个人谁管
      快递给{group}老师,姓名电话
      请问{group}辅导员是
      {group}头儿是哪位老师
      找{group}的带班老师
      {group}现任班主任
      {group}主任老师贵姓
      查{group}班主任嘛`,
      `who is the form teacher of {group}
      {group} teacher
      phone of the {group} tutor
      my kid got into {group}, who's in charge
      how many pupils in {group} and who leads it
      {group} homeroom
      two from {group} were fighting, which teacher do I call
      has {group} got a new teacher
      who looks after {group}
      need to report him sick, {group}, teacher's number
      What is the name of the form tutor for {group}?
      {group} form teacher is who
      class teacher {group} contact pls
      parcel for the {group} teacher, name?`,
    ),
    result: (args, r) => ({
      ...echo(args, 'group'),
      teacher: someone(r),
      phone: `13${r.integer(100000000, 999999999)}`,
      pupils: r.integer(8, 56),
    }),
    answers: answers(
      `{group}班主任是{teacher},电话{phone},{pupils}名学生。`,
      `{teacher} leads {group}, phone {phone}, {pupils} pupils.`,
    ),
  },
  {
    names: words('team_next_match|xia_yi_chang|nextGameOf|fixture_of_team'),
    descriptions: texts(
      `球队下一场跟谁打、哪天、在哪
      查赛程
      下场比赛`,
      `A team's next match: opponent, date, place
      Fixture of a team
      Next game`,
    ),
    parameters: [
      param('team', 'team|club|qiudui|side', TEAMS, '队名', 'team'),
      optional(
        param(
          'contest',
          'contest|competition|saishi|cup',
          choice(
            option(
              'LG',
              '联赛|常规赛|排名赛|积分赛',
              'league|the regular season|points game|table match',
            ),
            option('CP', '杯赛|淘汰赛|锦标|夺杯的', 'cup|knockout|the trophy|cup tie'),
            option(
              'FR',
              '友谊赛|热身|随便踢的|交流赛',
              'friendly|warm-up|just for fun|exhibition game',
            ),
          ),
          'LG联赛 CP杯赛 FR友谊赛',
          'LG, CP or FR',
        ),
      ),
    ],
    questions: texts(
      `{team}下一场打谁
      {team}下场什么时候
      {team}{contest}下轮对谁
      想去给{team}加油,几点在哪
      {team} 赛程
      {team}{contest}哪天踢
      {contest}里{team}下个对手
      {team}下场主场客场
      排班要避开,{team}下回比赛几号
      {team}几时再打
      {team}这周末有没有比赛
      {team}下一仗
      我弟是{team}的,他{contest}啥时候上
      {team}接下来碰上哪家
      买票,{team}下场
      {team}{contest}时间地点
      {team}跟哪个队比嘛下次
      {team}休赛完先打谁
      {team}的{contest}还有没,下场哪天
      请问{team}下场赛事安排
      {team}啥辰光比下一场
      看{team}下轮
      {team}下一个{contest}对手强不强,谁啊
      大巴要定,{team}下场去哪打`,
      `who does {team} play next
      {team} next game
      when's the next {contest} for {team}
      {team} fixture
      home or away next, {team}?
      wanna come cheer for {team}, when and where
      next {contest} opponent of {team}
      does {team} have a match this weekend
      my brother plays for {team}, his next {contest}?
      booking the coach, where is {team} playing next
      Against whom will {team} play its next {contest}?
      {team} next match when ah
      upcoming {team}
      {team} after the break, first game`,
    ),
    missing: [
      lacking(
        'team',
        `下一场打谁
      下场{contest}哪天`,
        `who do we play next
      when's the next {contest}`,
        `哪支队?`,
        `Which team?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'team'),
      opponent: r.pick(words('青山队|海港一队|大学联队|老友队|River Club|Stars')),
      date: day(r, 2026, 2026),
      time: clock(r),
      place: r.pick(words('主场|客场|市体|东区球场')),
    }),
    answers: answers(
      `{team}下一场[{contest}]{date} {time}对{opponent},{place}。`,
      `{team} plays {opponent} on {date} at {time}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'team'), next: null }),
      `{team}近期没有比赛。`,
      `{team} has no match coming up.`,
    ),
  },
  {
    names: words('team_last_result|shangchang_bifen|lastScoreOf|how_did_team_do'),
    descriptions: texts(
      `球队上一场比分、赢了还是输了
      查最近赛果
      战绩`,
      `A team's last result and score
      Whether a team won
      Latest score`,
    ),
    parameters: [param('team', 'team|club|qiudui|name', TEAMS, '队名', 'team')],
    questions: texts(
      `{team}赢了吗
      {team}几比几
      {team}上一场比分
      昨晚没看成,{team}打得咋样
      {team}输了没
      {team} 赛果
      {team}上轮跟谁打的几比几
      {team}踢平还是咋的
      {team}又输了吧哈哈
      {team}赢咗未
      {team}最近那场成绩
      {team}比赛结果出来没有
      {team}净胜几个
      别剧透…算了,{team}比分告诉我
      {team}上回打得啷个样
      查{team}战绩
      {team}对上家赢几分
      {team}刚打完那场
      {team}昨儿个赢没赢
      校报要写{team}赛果
      请问{team}上场得分
      {team}大胜还是险胜
      {team}这帮人上一场如何
      {team}输几多`,
      `did {team} win
      {team} score
      last result of {team}
      missed it last night, how did {team} do
      {team} lost again lol?
      what was the score for {team}
      {team} final score
      how bad was it for {team} last time
      was it a draw, {team}
      ok spoil it, {team} result
      What was the outcome of {team}'s latest match?
      {team} win or lose ah
      result of {team} for the school paper
      by how many did {team} win`,
    ),
    result: (args, r) => ({
      ...echo(args, 'team'),
      own: r.integer(0, 9),
      other: r.integer(0, 9),
      opponent: r.pick(words('青山队|老友队|大学联队|River Club')),
      date: day(r, 2026, 2026),
    }),
    answers: answers(
      `{team}{date}对{opponent},{own}比{other}。`,
      `{team} against {opponent} on {date}: {own} to {other}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'team'), matches: [] }),
      `{team}还没有比赛记录。`,
      `{team} has not played yet.`,
    ),
  },
  {
    names: words('team_injuries|shangbing_mingdan|whoIsInjured|unavailable_players'),
    descriptions: texts(
      `球队谁受伤、停赛、缺阵
      查伤病名单
      缺席队员`,
      `Injured, suspended or absent players of a team
      Injury list
      Who cannot play`,
    ),
    parameters: [
      param('team', 'team|club|qiudui|squad', TEAMS, '队名', 'team'),
      optional(
        param(
          'reason',
          'reason|cause|yuanyin|status',
          choice(
            option('INJ', '受伤|伤了|挂彩|养伤', 'injured|hurt|on the treatment table|crocked'),
            option('SUS', '停赛|红牌|禁赛|被罚下', 'suspended|banned|red carded|sent off'),
            option('AWY', '请假|出差|有事来不了|告假', 'away|on leave|out of town|busy'),
          ),
          'INJ伤 SUS停赛 AWY请假',
          'INJ, SUS or AWY',
        ),
      ),
    ],
    questions: texts(
      `{team}谁来不了
      {team}有人{reason}吗
      {team}伤病名单
      {reason}的有谁,{team}
      凑不齐人了,{team}缺谁
      {team}{reason}的队员
      {team} 缺阵
      {team}主力都在不
      {team}几个{reason}的
      写首发前看看{team}里{reason}哪些人
      {team}边个上唔到
      {team}队医报的名单
      {team}谁瘸着呢
      {team}因为{reason}少几个
      门将还能上不?{team}缺席都有谁
      {team}这场谁缺席
      {team}那边{reason}了多少人
      {team}少人么,哪些{reason}
      查{team}{reason}名单
      {team}还有哪个没好
      请列{team}缺席球员
      {team}哪些人{reason}哦
      {team}中场是不是{reason},谁呀
      {team}不能打的有几位`,
      `who's out for {team}
      {team} injuries
      anyone {reason} in {team}
      players {reason} at {team}
      short of men, who is missing from {team}
      {team}, who is {reason}
      before I pick the side, who's {reason} from {team}
      is the keeper fit, {team} absentees
      {team} team news
      how many {reason} for {team}
      Which members of {team} are unavailable?
      {team} who cannot play
      physio list {team}
      full squad for {team} or somebody {reason}`,
    ),
    result: (args, r) => ({
      ...echo(args, 'team'),
      players: [someone(r), someone(r)],
      back: day(r, 2026, 2026),
    }),
    answers: {
      zh: [
        (_, result, said) =>
          `${said['team']}缺${result.players.join('、')},最早${result.back}回来。`,
      ],
      en: [
        (_, result, said) =>
          `${said['team']} is without ${result.players.join(' and ')}, back on ${result.back} at the earliest.`,
      ],
    },
    empty: nothing(
      (args) => ({ ...echo(args, 'team'), players: [] }),
      `{team}全员可以上场。`,
      `Everyone in {team} is available.`,
    ),
  },
  {
    names: words('court_free_times|changdi_kongxian|isCourtFree|court_availability'),
    descriptions: texts(
      `场地某天哪个时段空着
      查球场空档
      订场余量`,
      `Free times of a court on a day
      Whether a court can be booked
      Court availability`,
    ),
    parameters: [
      param('court', 'court|pitch|changdi|venue', COURTS, '场地', 'court or pitch'),
      param('date', 'date|day|riqi|play_date', date, '日期', 'day'),
    ],
    questions: texts(
      `{court}{date}有空吗
      {date}{court}几点没人
      {court} {date} 空场
      公司团建,{date}想用{court},哪个时段空
      {date}晚上{court}还能订不
      {court}在{date}被订满没
      约了四个人{date}打,{court}有位没
      {date}{court}仲有冇场
      {date}的{court}空档
      查{court}{date}
      {court}{date}最早啥时候有场
      下雨备用方案,{date}{court}空不空
      {date}去{court},几点合适
      {court}那块{date}有得空没
      教练问{court}{date}空时
      {date}那天{court}剩哪些点
      就想{date}打两小时{court}
      {court}{date}能包场吗,啥时段
      {court}{date}早场有没
      请查{date}{court}可订时间
      {date}我老公要用{court},空吗
      {court}预订情况 日期{date}
      {court}{date}谁占着,空几点
      {date}{court}空不空伐`,
      `is {court} free on {date}
      {court} {date} availability
      when can we have {court} on {date}
      {date}, {court}, any slots
      four of us for {date}, {court} open?
      team building {date}, when is {court} empty
      evening of {date} on {court}?
      free times at {court} {date}
      {court} on {date} fully taken?
      At which hours on {date} is {court} unbooked?
      {date} got court or not, {court}
      rain plan: {court} on {date}, is it available
      coach wants {court} {date}, what's left
      slot for {court} dated {date} pls`,
    ),
    missing: [
      lacking(
        'date',
        `{court}有空吗
      {court}几点没人`,
        `is {court} free
      slots at {court}?`,
        `哪一天?`,
        `On which day?`,
      ),
      lacking(
        'court',
        `{date}有空场吗
      {date}还能订场不`,
        `is there a court on {date}
      what's open {date}`,
        `要哪个场地?`,
        `Which court?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'court', 'date'),
      from: `${r.integer(10, 14)}:00`,
      until: `${r.integer(15, 21)}:30`,
    }),
    answers: answers(
      `{court}{date}从{from}到{until}空着。`,
      `{court} is free from {from} to {until} on {date}.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'court', 'date'), free: [] }),
      `{court}{date}已经订满。`,
      `{court} is fully booked on {date}.`,
    ),
  },
  {
    names: words('court_price|changdi_jiage|hirePriceOfCourt|court_fee_by_time'),
    descriptions: texts(
      `场地一小时多少钱:闲时、忙时、会员价
      查球场收费
      订场价格`,
      `Hourly price of a court, off-peak, peak or for members
      Court hire fee
      What a pitch costs`,
    ),
    parameters: [
      param('court', 'court|pitch|changdi|facility', COURTS, '场地', 'court or pitch'),
      optional(
        param(
          'tariff',
          'tariff|rate|jiadang|price_code',
          choice(
            option(
              'OFF',
              '闲时|工作日白天|没人的时候|便宜时段',
              'off-peak|weekday daytime|quiet hours|the cheap time',
            ),
            option(
              'PK',
              '忙时|周末晚上|黄金时段|人多那会儿',
              'peak|weekend evening|prime time|busy hours',
            ),
            option(
              'MEM',
              '会员价|办卡的价|有卡的|卡友',
              'member rate|with a card|for members|cardholders',
            ),
          ),
          'OFF闲时 PK忙时 MEM会员',
          'OFF, PK or MEM',
        ),
      ),
    ],
    questions: texts(
      `{court}多少钱一小时
      {court}{tariff}怎么收费
      {tariff}{court}几块
      租{court}贵吗
      {court}价格
      AA算账,{court}{tariff}一个钟多少
      {court} {tariff} 价
      {court}几多钱个钟
      学生党问{court}便宜点的是多少
      {court}{tariff}打两小时得掏多少
      {court}涨价没有
      办卡划算不,{court}{tariff}是多少
      {court}收费标准发下
      {court}灯光费另算吗 一共多少
      {tariff}那个价,{court}
      {court}包一下午多少银子
      {court}按{tariff}算
      {court}咋收钱的嘛
      单位报销要知道{court}{tariff}单价
      请问{court}的场租
      {court}团购价跟{tariff}差多少,原价几
      {court}那儿一个小时啥价
      老板{court}{tariff}便宜点呗,现在几元
      {court}费用`,
      `how much is {court} per hour
      {court} price
      {court}, {tariff}, what's the fee
      splitting the bill, {court} at {tariff}?
      cost to hire {court}
      is {court} cheaper {tariff}
      {tariff} fee for {court}
      do they charge extra for lights on {court}, hourly total?
      rates for {court}
      student on a budget, {court} how much
      What does an hour on {court} cost?
      {court} one hour how much, {tariff}
      two hours of {court}, {tariff}, price
      has {court} gone up`,
    ),
    missing: [
      lacking(
        'court',
        `场地多少钱一小时
      {tariff}怎么收费`,
        `how much is a court
      what's the {tariff} fee`,
        `哪个场地?`,
        `Which court?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'court'),
      per_hour: r.integer(10, 400),
      lights: r.integer(5, 50),
    }),
    answers: answers(
      `{court}[{tariff}]每小时{per_hour}元,灯光费{lights}元。`,
      `{court} costs {per_hour} yuan an hour, lights {lights}.`,
    ),
  },
  {
    names: words('club_member_status|huiyuan_zhuangtai|memberCard|membership_check'),
    descriptions: texts(
      `俱乐部会员卡到期日、剩余次数
      按姓名查会籍
      健身卡余次`,
      `Expiry and visits left of a club member
      Membership by name
      Card balance in visits`,
    ),
    parameters: [
      param(
        'member',
        'member|name|huiyuan|member_name',
        bank('person'),
        '会员姓名',
        'name of the member',
      ),
      optional(
        param(
          'card',
          'card|plan|kazhong|card_type',
          choice(
            option(
              'Y',
              '年卡|一年那张|包年|全年的',
              'yearly|annual card|the year pass|twelve months',
            ),
            option(
              'T',
              '次卡|按次的|打卡那种|十次的',
              'punch card|per visit|ten visits|session pass',
            ),
            option(
              'PT',
              '私教课|教练课|一对一|私教包',
              'personal training|coach sessions|one-to-one|PT pack',
            ),
          ),
          'Y年卡 T次卡 PT私教',
          'Y, T or PT',
        ),
      ),
    ],
    questions: texts(
      `{member}的卡到期没
      {member}{card}还剩几次
      {member}会员到哪天
      前台:{member}刷不开门,卡怎么了
      {member}{card}还有吗
      {member} 会籍
      我是{member},{card}还能用多久
      查{member}卡
      {card}剩余,{member}
      {member}张卡几时到期
      {member}上完几节了,{card}余多少
      {member}姐的{card}快完了吧
      续费提醒,{member}到几号
      {member}办的啥卡
      帮{member}看{card}余次
      {member}这位会员过没过期
      {member}停卡了么
      {member}的{card}能转给朋友不,还剩几回
      请核实{member}会员有效期
      {member}{card}咋还没到账
      {member}还能进馆不
      有个叫{member}的说{card}没用完
      {member}剩几次课嘛
      给{member}退{card},还剩好多`,
      `is {member}'s membership still valid
      {member} visits left
      how long has {member} got on the {card}
      {member} can't get through the gate, card ok?
      {card} balance for {member}
      when does {member} expire
      I'm {member}, how many left on my {card}
      membership of {member}
      has {member} used up the {card}
      {member} {card} remaining
      Until when is {member} a member?
      {member} card finish or not
      refund for {member}, {card}, what's left
      renewal reminder: {member} until?`,
    ),
    missing: [
      lacking(
        'member',
        `卡到期没
      {card}还剩几次`,
        `is the membership valid
      how many left on the {card}`,
        `会员叫什么名字?`,
        `What is the member's name?`,
      ),
    ],
    result: (args, r) => ({
      ...echo(args, 'member'),
      expires: day(r, 2026, 2027),
      visits_left: r.integer(0, 60),
    }),
    answers: answers(
      `{member}的[{card}]{expires}到期,还剩{visits_left}次。`,
      `{member} is a member until {expires}, {visits_left} visits left.`,
    ),
    empty: nothing(
      (args) => ({ ...echo(args, 'member'), found: false }),
      `没有会员叫{member}。`,
      `There is no member named {member}.`,
    ),
  },
]
