/**
 * Held-out tools, second half: domains that no training bank has. For evaluation only; never train on them.
 */
import type { Family } from '../family.ts'
import { choice, clock, copy, date, day, integer, lines, optional, texts } from './unseen.ts'

export const families: Family[] = [
  {
    names: ['hive_honey', 'beehive_yield'],
    descriptions: texts(
      '蜂箱产蜜量:某个蜂箱某一年产了多少公斤蜂蜜',
      'Honey yield in kilograms of a beehive in a year',
    ),
    parameters: [
      copy(
        ['hive', 'hive|hive_id', '蜂箱编号', 'Beehive id'],
        'F-12箱|南坡3号箱|88号蜂箱|油菜地1号|西岭蜂箱',
        'H-21|Orchard Hive|hive 64|north slope 2|Z09',
      ),
      integer(['year', 'year', '年份', 'Year'], 2015, 2026),
    ],
    questions: {
      zh: lines(`
        {hive}{year}年产了多少蜜
        {year}年{hive}的蜂蜜产量
        查{hive} {year}产蜜
        {hive}在{year}年收了几公斤蜂蜜
        {year}年那会儿{hive}蜜多不多
        看一下{year}年{hive}出蜜多少
        请问{hive}{year}年度的产蜜记录
        {hive}{year}年割了几次蜜,一共多少?
      `),
      en: lines(`
        how much honey did {hive} give in {year}?
        {hive} honey {year}
        Honey yield of {hive} for {year}, please
        was {year} a good year for {hive}? how many kilos
        kilos of honey from {hive} in {year}
      `),
    },
    result: (_args, random) => ({
      honeyKg: random.integer(60, 480) / 10,
      harvests: random.integer(1, 5),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.hive}${said.year}年产蜜${result.honeyKg}公斤,收了${result.harvests}次。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.hive} gave ${result.honeyKg} kg of honey in ${said.year}, in ${result.harvests} harvests.`,
      ],
    },
  },
  {
    names: ['tide_times', 'chaoxi'],
    descriptions: texts(
      '潮汐表:某个港湾某天的高潮时间和潮高',
      'Tide table: time and height of high tide at a harbour on a day',
    ),
    parameters: [
      copy(
        ['harbour', 'harbour|port', '港湾名称', 'Harbour'],
        '石浦港|月亮湾|北戴河浴场|硇洲岛|大鹏湾',
        'Moon Bay|Whitby|Cape Cod|Darling Harbour|Port Isaac',
      ),
      date(['date', 'date', '日期,YYYY-MM-DD', 'Date, YYYY-MM-DD']),
    ],
    questions: {
      zh: lines(`
        {harbour}{date}几点涨潮
        {date}{harbour}高潮是什么时候
        {harbour} {date} 潮汐
        准备{date}去{harbour}赶海,查下潮水
        {date}那天{harbour}的潮高多少米
        看看{harbour}在{date}的满潮时间
        渔船{date}要进{harbour},什么时间水最高?
        请查{date}{harbour}的潮汐表
      `),
      en: lines(`
        when is high tide at {harbour} on {date}?
        {harbour} tides {date}
        how high is the tide in {harbour} on {date}
        We sail from {harbour} on {date}, what time is high water?
        tide table for {harbour}, {date}
      `),
    },
    result: (_args, random) => ({
      highTide: clock(random),
      heightMetres: random.integer(12, 68) / 10,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.harbour}${said.date}高潮在${result.highTide},潮高${result.heightMetres}米。`,
      ],
      en: [
        (_args, result, said) =>
          `High tide at ${said.harbour} on ${said.date} is at ${result.highTide}, ${result.heightMetres} metres.`,
      ],
    },
  },
  {
    names: ['ski_runs', 'slope_status'],
    descriptions: texts(
      '滑雪场雪道开放情况:某个雪场某种难度的雪道开了几条、雪厚多少厘米',
      'Open ski runs and snow depth in centimetres of a resort, by difficulty',
    ),
    parameters: [
      copy(
        ['resort', 'resort|ski_area', '滑雪场名称', 'Ski resort'],
        '云顶雪场|松花谷|长岭滑雪场|天山牧场雪场|银狐雪谷',
        'Silver Fox|Pine Valley|Alta Ridge|Cloudtop|Lake Louise',
      ),
      choice(
        [
          'level',
          'difficulty|level',
          '难度:green 初级道,blue 中级道,black 高级道',
          'Difficulty: green (beginner), blue (intermediate), black (expert)',
        ],
        `green: 初级 / green|beginner
        blue: 中级 / blue|intermediate
        black: 高级 / black|expert`,
      ),
    ],
    questions: {
      zh: lines(`
        {resort}{level}雪道开了几条
        {resort}的{level}雪道开放了吗
        去{resort}滑{level}道,雪厚不厚
        {resort} {level} 雪道
        查一下{resort}{level}的雪况
        今天{resort}{level}道能滑不能
        {level}雪道情况,{resort}的
        请问{resort}目前{level}道开放多少条?
      `),
      en: lines(`
        how many {level} runs are open at {resort}?
        {resort} {level} slopes
        is the {level} terrain at {resort} open
        What's the snow depth on {level} runs in {resort}?
        any {level} pistes at {resort} today
      `),
    },
    result: (_args, random) => ({ open: random.integer(1, 16), snowCm: random.integer(20, 190) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.resort}${said.level}道开放${result.open}条,雪厚${result.snowCm}厘米。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.resort} has ${result.open} ${said.level} runs open, with ${result.snowCm} cm of snow.`,
      ],
    },
  },
  {
    names: ['charger_free', 'charging_station_status'],
    descriptions: texts(
      '充电桩空闲情况:某个充电站的快充桩或慢充桩空着几个',
      'Free fast or slow chargers at an electric car charging station',
    ),
    parameters: [
      copy(
        ['station', 'station|charging_station', '充电站名称', 'Charging station'],
        '万象城充电站|东站P3|梅林服务区|体育馆北|软件园二期',
        'Mall P2|Westfield|Airport Garage|Exit 14|Stadium North',
      ),
      choice(
        [
          'speed',
          'speed|charger_type',
          '充电类型:快充、慢充',
          'Charger type: 快充 (fast), 慢充 (slow)',
        ],
        `快充: 快充 / fast
        慢充: 慢充 / slow`,
      ),
    ],
    questions: {
      zh: lines(`
        {station}有空的{speed}吗
        {station}{speed}还剩几个
        我车快没电了,{station}的{speed}有位置没
        {station} {speed} 空闲
        查{station}{speed}占没占满
        现在去{station}能用上{speed}不
        {speed}桩,{station},几个空着?
        帮忙看下{station}还有多少{speed}可以用
      `),
      en: lines(`
        any {speed} chargers free at {station}?
        {station} {speed} charging
        how many {speed} chargers can I use at {station} now
        My battery is low: does {station} have a free {speed} charger?
        check {speed} chargers, {station}
      `),
    },
    result: (_args, random) => ({ free: random.integer(1, 12), total: random.integer(13, 40) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.station}的${said.speed}有${result.free}个空闲,共${result.total}个。`,
      ],
      en: [
        (_args, result, said) =>
          `${result.free} of ${result.total} ${said.speed} chargers at ${said.station} are free.`,
      ],
    },
  },
  {
    names: ['piano_tuning', 'tuning_log'],
    descriptions: texts(
      '琴房钢琴调音记录:某间琴房的钢琴上次调音日期和音高(赫兹)',
      'Tuning log of the piano in a practice room: last date and pitch in hertz',
    ),
    parameters: [
      copy(
        ['room', 'room|practice_room', '琴房号', 'Practice room'],
        'R305|B7琴房|艺术楼412|排练厅|2号琴房',
        'R305|B7|Recital Hall|studio 2',
      ),
    ],
    questions: {
      zh: lines(`
        {room}的钢琴什么时候调过音
        {room}钢琴调音记录
        {room}那架琴音不准,上次调是哪天
        查{room}调音
        {room}的琴多久没调音了啊
        学生说{room}钢琴跑调,看看记录
        请查一下{room}钢琴最近的调音日期
        {room}钢琴现在是多少赫兹?
      `),
      en: lines(`
        when was the piano in {room} tuned?
        {room} piano tuning
        the piano in {room} sounds off, when was it last tuned
        What pitch is the {room} piano at?
        tuning record for {room}
      `),
    },
    result: (_args, random) => ({ tunedOn: day(random), pitchHz: random.integer(438, 443) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.room}的钢琴上次调音是${result.tunedOn},音高${result.pitchHz}赫兹。`,
      ],
      en: [
        (_args, result, said) =>
          `The piano in ${said.room} was last tuned on ${result.tunedOn}, at ${result.pitchHz} Hz.`,
      ],
    },
  },
  {
    names: ['printer_queue_3d', 'print_jobs'],
    descriptions: texts(
      '3D打印机排队情况:某台3D打印机前面还有几个任务、要等几小时',
      'Queue of a 3D printer: jobs waiting and hours until it is free',
    ),
    parameters: [
      copy(
        ['printer', 'printer|machine', '3D打印机名称', '3D printer'],
        '大黄蜂|Ender-02|光固化1号|尼龙机|X1C-左',
        'Bumblebee|Ender-02|resin 1|Nylon Machine|X1C-left',
      ),
      optional(
        choice(
          [
            'material',
            'material|filament',
            '材料:pla、abs、resin(树脂)',
            'Material: pla, abs, resin',
          ],
          `pla: PLA|pla / PLA|pla
          abs: ABS|abs / ABS|abs
          resin: 树脂 / resin`,
        ),
      ),
    ],
    questions: {
      zh: lines(`
        {printer}前面还有几个打印任务
        3D打印机{printer}什么时候空出来
        想用{printer}打{material}件,要等多久
        {printer}排队
        {printer}上{material}的任务有几个
        看下{printer}现在忙不忙
        {printer}这台3D打印机还排着多少活?
        请查{printer}上{material}的打印队列
      `),
      en: lines(`
        how long is the queue on {printer}?
        {printer} print jobs
        when will the 3D printer {printer} be free
        How many {material} jobs are waiting on {printer}?
        I want to print in {material} on {printer}, how many hours?
      `),
    },
    result: (_args, random) => ({ waiting: random.integer(1, 9), hours: random.integer(2, 60) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.printer}还有${result.waiting}个任务,要等${result.hours}小时。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.printer} has ${result.waiting} jobs waiting; it is free in ${result.hours} hours.`,
      ],
    },
    empty: {
      result: () => ({ waiting: 0, hours: 0 }),
      answers: {
        zh: [(_args, said) => `${said.printer}现在没有任务。`],
        en: [(_args, said) => `${said.printer} has no jobs now.`],
      },
    },
  },
  {
    names: ['pond_oxygen', 'yutang_rongyang'],
    descriptions: texts(
      '鱼塘溶氧:查某个鱼塘的溶解氧(mg/L)和水温',
      'Dissolved oxygen (mg/L) and water temperature of a fish pond',
    ),
    parameters: [
      copy(
        ['pond', 'pond|pond_name', '鱼塘名称', 'Fish pond'],
        '1号塘|老鱼塘|北塘|虾塘B|鲈鱼池',
        'P1|Old Pond|shrimp pond B|Bass Pool',
      ),
    ],
    questions: {
      zh: lines(`
        {pond}溶氧多少
        {pond}的鱼缺氧没有
        查一下{pond}水里的氧
        {pond} 溶氧 水温
        鱼浮头了,快看{pond}溶解氧
        {pond}现在要不要开增氧机,氧有多少
        {pond}水温和溶氧报一下
        请问{pond}目前溶氧正常吗?
      `),
      en: lines(`
        oxygen in {pond}?
        how much dissolved oxygen does {pond} have
        {pond} oxygen level
        The fish in {pond} are gasping, what's the oxygen?
        check water temperature and oxygen of {pond}
      `),
    },
    result: (_args, random) => ({
      oxygenMgL: random.integer(25, 92) / 10,
      waterC: random.integer(8, 31),
    }),
    answers: {
      zh: [
        (_args, result, said) => `${said.pond}溶氧${result.oxygenMgL}mg/L,水温${result.waterC}℃。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.pond}: dissolved oxygen ${result.oxygenMgL} mg/L, water ${result.waterC}°C.`,
      ],
    },
  },
  {
    names: ['drone_flight_approval', 'flight_permit'],
    descriptions: texts(
      '无人机飞行审批:某架无人机在某天能不能飞、批准的高度(米)',
      'Flight approval of a drone on a day, with the approved altitude in metres',
    ),
    parameters: [
      copy(
        ['drone', 'drone|drone_id', '无人机编号', 'Drone id'],
        'UAV-3071|植保5号|M300-08|测绘机乙|D-77F',
        'UAV-4402|sprayer 5|M300-11|survey drone|D-81K',
      ),
      date(['date', 'date|flight_date', '飞行日期,YYYY-MM-DD', 'Flight date, YYYY-MM-DD']),
    ],
    questions: {
      zh: lines(`
        {drone}在{date}能飞吗
        {date}那天{drone}的飞行审批下来没
        {drone} {date} 批飞高度
        查无人机{drone}在{date}的飞行许可
        {date}要用{drone}拍航线,批了没有
        {drone} {date}批准飞多高
        无人机{drone},{date},审批结果
        请问{date}那天{drone}的飞行申请通过了吗?
      `),
      en: lines(`
        can {drone} fly on {date}?
        flight approval {drone} {date}
        is {drone} cleared for {date}
        How high may {drone} fly on {date}?
        drone {drone}: approved for {date} or not
      `),
    },
    result: (_args, random) => ({
      approval: `F${random.integer(1000, 9999)}`,
      maxAltitude: random.integer(5, 24) * 10,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.drone}在${said.date}的飞行已批准,批号${result.approval},限高${result.maxAltitude}米。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.drone} is approved for ${said.date} under ${result.approval}, up to ${result.maxAltitude} metres.`,
      ],
    },
    empty: {
      result: () => ({ approval: null }),
      answers: {
        zh: [(_args, said) => `${said.drone}在${said.date}没有飞行批准。`],
        en: [(_args, said) => `${said.drone} has no flight approval for ${said.date}.`],
      },
    },
  },
  {
    names: ['costume_rental', 'find_costume'],
    descriptions: texts(
      '戏服租赁:某种戏服某个尺码还有几套、一天租金多少',
      'Stage costumes for rent: sets left in a size and the price per day',
    ),
    parameters: [
      copy(
        ['costume', 'costume|role', '戏服名称', 'Costume'],
        '贵妃装|铠甲|民国学生装|海盗服|白蛇戏服|小丑服',
        'pirate|knight armour|witch|clown|flapper dress',
      ),
      choice(
        ['size', 'size', '尺码:S、M、L、XL', 'Size: S, M, L or XL'],
        `S: S码|S号 / S|size S
        M: M码|M号 / M|size M
        L: L码|L号 / L|size L
        XL: XL码|XL号 / XL|size XL`,
      ),
    ],
    questions: {
      zh: lines(`
        {costume}{size}还有吗
        租{costume},{size},多少钱一天
        {size}的{costume}剩几套
        {costume} {size}
        年会要借{costume}{size}的,有没有
        查下{costume}{size}能不能租
        {size}{costume}租金是多少?
        咱们仓库里{costume}有{size}的吗
      `),
      en: lines(`
        do we have the {costume} costume in {size}?
        {costume} {size} rental
        how much to rent a {costume} costume, {size}
        Is there a {costume} costume left in {size}?
        {size} {costume}, how many sets
      `),
    },
    result: (_args, random) => ({
      sets: random.integer(1, 25),
      perDayYuan: random.integer(3, 40) * 10,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.costume}${said.size}还有${result.sets}套,每天${result.perDayYuan}元。`,
      ],
      en: [
        (_args, result, said) =>
          `There are ${result.sets} ${said.costume} costumes in ${said.size} at ${result.perDayYuan} yuan a day.`,
      ],
    },
  },
  {
    names: ['extinguisher_expiry', 'check_extinguisher'],
    descriptions: texts(
      '灭火器有效期:某栋楼某一层有几个灭火器、最早哪天到期',
      'Fire extinguishers on a floor of a building: how many and the earliest expiry date',
    ),
    parameters: [
      copy(
        ['building', 'building', '楼栋名称', 'Building'],
        '综合楼|A座|实验楼|职工宿舍|西配楼|5号厂房',
        'Annex|Tower A|Lab Block|dormitory 2|plant 5',
      ),
      integer(['floor', 'floor|level', '楼层', 'Floor'], 1, 20),
    ],
    questions: {
      zh: lines(`
        {building}{floor}层的灭火器过期没
        {building}{floor}楼有几个灭火器
        查{building}{floor}层灭火器有效期
        灭火器 {building} {floor}层
        消防检查,{building}{floor}楼灭火器什么时候到期
        {floor}楼的灭火器还能用吗,{building}的
        {building}第{floor}层灭火器该换了吗?
        请核对{building}{floor}层的灭火器
      `),
      en: lines(`
        are the fire extinguishers on floor {floor} of {building} expired?
        {building} floor {floor} extinguishers
        when do the extinguishers in {building}, floor {floor}, expire
        How many fire extinguishers are on floor {floor} in {building}?
        fire check: {building}, floor {floor}
      `),
    },
    result: (_args, random) => ({
      count: random.integer(2, 14),
      earliestExpiry: `2027-0${random.integer(1, 9)}-20`,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.building}${said.floor}层有${result.count}个灭火器,最早${result.earliestExpiry}到期。`,
      ],
      en: [
        (_args, result, said) =>
          `Floor ${said.floor} of ${said.building} has ${result.count} fire extinguishers; the first expires on ${result.earliestExpiry}.`,
      ],
    },
  },
  {
    names: ['artifact_location', 'find_relic'],
    descriptions: texts(
      '馆藏文物位置:某件文物现在在几号展厅或库房、哪个柜',
      'Where a museum object is kept: room and case',
    ),
    parameters: [
      copy(
        ['object', 'object|artifact', '文物名称', 'Museum object'],
        '青花梅瓶|鎏金铜佛|越窑秘色碗|唐三彩骆驼|战国编钟|玉琮',
        'Bronze Bell|Jade Disc|Silk Robe|Gilt Buddha|Oracle Bone',
      ),
    ],
    questions: {
      zh: lines(`
        {object}现在放在哪
        {object}在几号展厅
        文物{object}存哪个柜了
        {object} 位置
        领导要看{object},在哪儿
        查一下馆藏{object}的存放位置
        {object}是不是撤展了,收到哪里了?
        请告知{object}所在的展厅和展柜
      `),
      en: lines(`
        where is {object} kept?
        {object} location
        which room is {object} in
        Is {object} on display, and in which case?
        a visitor is asking for {object}, where do we have it
      `),
    },
    result: (_args, random) => ({
      room: random.pick(['E3', 'W2', 'B1', 'N5']),
      case: random.integer(1, 60),
    }),
    answers: {
      zh: [(_args, result, said) => `${said.object}在${result.room}厅${result.case}号柜。`],
      en: [(_args, result) => `The object is in room ${result.room}, case ${result.case}.`],
    },
    empty: {
      result: () => ({ found: false }),
      answers: {
        zh: [(_args, said) => `没有找到${said.object}。`],
        en: [(_args, said) => `No record of ${said.object} was found.`],
      },
    },
  },
  {
    names: ['reagent_stock', 'shiji_kucun'],
    descriptions: texts(
      '实验室试剂:某种试剂某个纯度等级还有几瓶、放在哪个柜子',
      'Lab reagents: bottles left of a reagent in a purity grade, and its cabinet',
    ),
    parameters: [
      copy(
        ['reagent', 'reagent|chemical', '试剂名称', 'Reagent'],
        '无水乙醇|盐酸|丙酮|氯化钠|琼脂糖|甲醇',
        'ethanol|acetone|agarose|methanol|sodium chloride',
      ),
      optional(
        choice(
          [
            'grade',
            'grade|purity',
            '纯度:AR 分析纯,CP 化学纯,GR 优级纯',
            'Purity: AR (analytical), CP (chemically pure), GR (guaranteed)',
          ],
          `AR: 分析纯|AR级 / analytical|AR
          CP: 化学纯|CP级 / chemically pure|CP
          GR: 优级纯|GR级 / guaranteed|GR`,
        ),
      ),
    ],
    questions: {
      zh: lines(`
        {reagent}还有几瓶
        {grade}{reagent}还有吗
        实验室{reagent}放哪个柜子了
        要{grade}的{reagent},够不够
        {reagent} {grade} 库存
        查查{reagent}用完没有
        {reagent}这个试剂,{grade}的剩多少?
        做实验缺{reagent},看下还有没有
      `),
      en: lines(`
        how many bottles of {reagent} are left?
        {grade} {reagent} in the lab?
        which cabinet is {reagent} in
        Do we have any {grade} grade {reagent}?
        {reagent} reagent stock
      `),
    },
    result: (_args, random) => ({
      bottles: random.integer(1, 48),
      cabinet: `G${random.integer(1, 12)}`,
    }),
    answers: {
      zh: [
        (_args, result, said) => `${said.reagent}还有${result.bottles}瓶,在${result.cabinet}柜。`,
      ],
      en: [
        (_args, result, said) =>
          `There are ${result.bottles} bottles of ${said.reagent} in cabinet ${result.cabinet}.`,
      ],
    },
  },
  {
    names: ['radio_programme', 'jiemu_dan'],
    descriptions: texts(
      '广播节目单:某个频率在早、中、晚时段播什么节目的开播时间和编号',
      'Radio programme guide: code and start time of the show of a channel in a part of the day',
    ),
    parameters: [
      copy(
        ['channel', 'channel|frequency', '广播频率', 'Radio channel'],
        '交通广播|FM97.4|音乐之声|都市调频|乡村广播',
        'FM97.4|Radio Harbour|City Drive|Classic One',
      ),
      choice(
        [
          'slot',
          'slot|part_of_day',
          '时段:morning 早间,noon 午间,evening 晚间',
          'Part of the day: morning, noon or evening',
        ],
        `morning: 早间|早上 / morning
        noon: 午间|中午 / noon
        evening: 晚间|晚上 / evening`,
      ),
    ],
    questions: {
      zh: lines(`
        {channel}{slot}有什么节目
        {slot}{channel}几点开播
        查{channel}{slot}节目单
        {channel} {slot} 节目
        我想听{channel}{slot}的节目,什么时间
        {channel}{slot}档是哪个节目啊
        广播{channel},{slot},放的啥?
        请问{channel}的{slot}节目编号是多少
      `),
      en: lines(`
        what's on the {slot} show of {channel}?
        {channel} programme, {slot}
        which {slot} show does {channel} play
        When does the {slot} show on {channel} start?
        radio guide {channel} {slot}
      `),
    },
    result: (_args, random) => ({
      programme: `P${random.integer(100, 999)}`,
      starts: clock(random),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.channel}${said.slot}节目是${result.programme},${result.starts}开播。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.channel} plays programme ${result.programme}, starting at ${result.starts}.`,
      ],
    },
  },
  {
    names: ['toll_fee', 'highway_toll'],
    descriptions: texts(
      '高速过路费:从一个收费站到另一个收费站,按车型要多少钱、多少公里',
      'Highway toll and distance between two toll gates by vehicle type',
    ),
    parameters: [
      copy(
        ['entry', 'entry|from_gate', '入口收费站', 'Entry toll gate'],
        '张家口南|柳河站|嘉善|丰城东|彭山',
        'Exit 12|Oakdale|Riverside|North Junction',
      ),
      copy(
        ['exit', 'exit|to_gate', '出口收费站', 'Exit toll gate'],
        '沙河|龙门站|松江北|赣州西|雅安东',
        'Exit 31|Milltown|Lakeview|South Gate',
      ),
      choice(
        ['vehicle', 'vehicle|vehicle_type', '车型:客车、货车', 'Vehicle: 客车 (car), 货车 (truck)'],
        `客车: 客车 / car
        货车: 货车 / truck`,
      ),
    ],
    questions: {
      zh: lines(`
        {vehicle}从{entry}到{exit}过路费多少
        {entry}上高速{exit}下,{vehicle}要交多少钱
        {entry}到{exit} {vehicle} 高速费
        查一下{vehicle}{entry}至{exit}的通行费
        开{vehicle}走{entry}到{exit},收费站收几块
        {entry}进{exit}出,{vehicle}多少钱?
        从{entry}到{exit}一共多少公里,{vehicle}过路费几何
        请问{vehicle}由{entry}开到{exit}的高速费用
      `),
      en: lines(`
        toll for a {vehicle} from {entry} to {exit}
        how much does a {vehicle} pay between {entry} and {exit}?
        {entry} to {exit}, {vehicle}, toll fee
        We drive a {vehicle} on the highway from {entry} to {exit}, what's the toll?
        highway fee {vehicle}: enter at {entry}, leave at {exit}
      `),
    },
    result: (_args, random) => ({
      feeYuan: random.integer(15, 480),
      distanceKm: random.integer(20, 620),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.vehicle}从${said.entry}到${said.exit}过路费${result.feeYuan}元,${result.distanceKm}公里。`,
      ],
      en: [
        (_args, result, said) =>
          `The toll for a ${said.vehicle} from ${said.entry} to ${said.exit} is ${result.feeYuan} yuan for ${result.distanceKm} km.`,
      ],
    },
  },
  {
    names: ['mine_gas', 'wasi_nongdu'],
    descriptions: texts(
      '煤矿瓦斯浓度:井下某条巷道的瓦斯百分比和风速',
      'Methane percentage and air speed in an underground roadway of the coal mine',
    ),
    parameters: [
      copy(
        ['roadway', 'roadway|tunnel', '巷道名称', 'Roadway'],
        '3106工作面|东翼回风巷|主运输巷|二采区上山|1204顺槽',
        'face 3106|East Return|main haulage|section 2|gate 1204',
      ),
    ],
    questions: {
      zh: lines(`
        {roadway}瓦斯多少
        {roadway}瓦斯超限没有
        查{roadway}的瓦斯浓度
        {roadway} 瓦斯 风速
        井下{roadway}现在安全吗,瓦斯百分之几
        {roadway}那边风够不够
        调度室要{roadway}瓦斯数据
        请报{roadway}当前瓦斯浓度
      `),
      en: lines(`
        methane in {roadway}?
        what is the gas level at {roadway}
        {roadway} methane reading
        Is the gas in {roadway} over the limit?
        check air speed and methane, {roadway}
      `),
    },
    result: (_args, random) => ({
      methanePercent: random.integer(5, 95) / 100,
      airMetresPerSecond: random.integer(6, 39) / 10,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.roadway}瓦斯${result.methanePercent}%,风速${result.airMetresPerSecond}米/秒。`,
      ],
      en: [
        (_args, result, said) =>
          `Methane at ${said.roadway} is ${result.methanePercent}%, air speed ${result.airMetresPerSecond} m/s.`,
      ],
    },
  },
  {
    names: ['satellite_pass', 'next_overpass'],
    descriptions: texts(
      '卫星过境预报:某颗卫星下一次经过某城市上空的时间和仰角',
      'Next pass of a satellite over a city: time and elevation in degrees',
    ),
    parameters: [
      copy(
        ['satellite', 'satellite', '卫星名称', 'Satellite'],
        '天宫空间站|风云三号|高分七号|NOAA-19|海丝二号',
        'ISS|NOAA-19|Landsat 9|Sentinel-2A|Hubble',
      ),
      {
        slot: 'city',
        keys: ['city', 'over'],
        descriptions: texts('城市', 'City'),
        source: { kind: 'copy', bank: 'city' },
      },
    ],
    questions: {
      zh: lines(`
        {satellite}什么时候过{city}
        {city}下次看到{satellite}是几点
        {satellite}过境{city}的时间
        {city} {satellite} 过境
        想在{city}拍{satellite},啥时候经过
        查{satellite}飞过{city}上空的预报
        {satellite}今天会不会经过{city}?
        请问{city}上空{satellite}的下一次过境
      `),
      en: lines(`
        when does {satellite} pass over {city}?
        {satellite} pass {city}
        next time I can see {satellite} from {city}
        What time will {satellite} fly over {city}, and how high?
        overpass of {city} by {satellite}
      `),
    },
    result: (_args, random) => ({ time: clock(random), elevation: random.integer(11, 88) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.satellite}下一次经过${said.city}是${result.time},仰角${result.elevation}度。`,
      ],
      en: [
        (_args, result, said) =>
          `The next pass over ${said.city} by ${said.satellite} is at ${result.time}, elevation ${result.elevation} degrees.`,
      ],
    },
  },
  {
    names: ['seed_germination', 'germination_rate'],
    descriptions: texts(
      '种子发芽率:按种子批号查发芽率和检验日期',
      'Germination rate of a seed lot and the date of the test',
    ),
    parameters: [
      {
        slot: 'lot',
        keys: ['lot', 'seed_lot'],
        descriptions: texts('种子批号', 'Seed lot'),
        source: { kind: 'copy', bank: 'sku' },
      },
    ],
    questions: {
      zh: lines(`
        {lot}这批种子发芽率多少
        查种子{lot}的发芽率
        {lot} 发芽率
        种子批号{lot}什么时候检验的
        {lot}的种子出芽好不好
        客户要{lot}种子的发芽检验结果
        这批种子{lot}能种吗,发芽率够不够?
        请提供{lot}的发芽试验数据
      `),
      en: lines(`
        germination rate of seed lot {lot}
        how well does {lot} germinate?
        {lot} seed test
        When was seed lot {lot} tested, and with what result?
        do the seeds of {lot} sprout well
      `),
    },
    result: (_args, random) => ({ ratePercent: random.integer(61, 99), testedOn: day(random) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `种子${said.lot}发芽率${result.ratePercent}%,${result.testedOn}检验。`,
      ],
      en: [
        (_args, result, said) =>
          `Seed lot ${said.lot} germinates at ${result.ratePercent}%, tested on ${result.testedOn}.`,
      ],
    },
  },
  {
    names: ['laundry_ticket', 'xiyi_jindu'],
    descriptions: texts(
      '干洗店取衣单:按单号查衣服洗好没有、几件、哪天可取',
      'Dry-cleaning ticket: number of garments and the day they can be collected',
    ),
    parameters: [
      copy(
        ['ticket', 'ticket|ticket_no', '取衣单号', 'Ticket number'],
        'X0921|GX-5583|洗-307|771204|LD88',
        'X1034|DC-6120|LD95|880317',
      ),
      optional({
        slot: 'express',
        keys: ['express', 'is_express'],
        descriptions: texts('是否加急单', 'Whether it is an express ticket'),
        source: {
          kind: 'boolean',
          yes: texts('加急', 'express'),
          no: texts('不加急', 'not express'),
        },
      }),
    ],
    questions: {
      zh: lines(`
        {ticket}的衣服洗好了吗
        取衣单{ticket}哪天能取
        单号{ticket},{express}的,好了没
        查下干洗单{ticket}
        {ticket} 几件衣服
        顾客拿着{ticket}来取大衣,洗完没有
        洗衣单{ticket}是{express}的,什么时候可以拿?
        我送洗的西装,单号{ticket},能取了吧
      `),
      en: lines(`
        is the laundry of ticket {ticket} ready?
        dry cleaning {ticket}
        when can I collect {ticket}
        Ticket {ticket}, {express}: which day is it ready?
        how many garments are on cleaning ticket {ticket}
      `),
    },
    result: (_args, random) => ({ garments: random.integer(1, 9), readyOn: day(random) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `取衣单${said.ticket}共${result.garments}件,${result.readyOn}可取。`,
      ],
      en: [
        (_args, result, said) =>
          `Ticket ${said.ticket} has ${result.garments} garments, ready on ${result.readyOn}.`,
      ],
    },
    empty: {
      result: () => ({ found: false }),
      answers: {
        zh: [(_args, said) => `没有找到取衣单${said.ticket}。`],
        en: [(_args, said) => `Ticket ${said.ticket} was not found.`],
      },
    },
  },
  {
    names: ['banquet_hall_free', 'wedding_hall'],
    descriptions: texts(
      '婚宴厅档期:某个宴会厅某天午宴或晚宴是否空着、能摆几桌、每桌价格',
      'Wedding banquet hall: tables and price per table of a hall for lunch or dinner on a date',
    ),
    parameters: [
      copy(
        ['hall', 'hall|hall_name', '宴会厅名称', 'Banquet hall'],
        '牡丹厅|金色大厅|玫瑰园|海棠阁|草坪区',
        'Rose Hall|Garden Room|Golden Hall|Lawn',
      ),
      date(['date', 'date|wedding_date', '日期,YYYY-MM-DD', 'Date, YYYY-MM-DD']),
      choice(
        ['meal', 'meal|session', '场次:lunch 午宴,dinner 晚宴', 'Session: lunch or dinner'],
        `lunch: 午宴 / lunch
        dinner: 晚宴 / dinner`,
      ),
    ],
    questions: {
      zh: lines(`
        {hall}{date}{meal}有档期吗
        {date}想在{hall}办{meal},能摆几桌
        {hall} {date} {meal}
        新人要订{date}的{hall},{meal},多少钱一桌
        查一下{date}{meal}{hall}空不空
        {hall}的{meal},{date}那天,还能订不?
        {date}结婚,看中{hall}了,{meal}行吗
        请查询{hall}{date}{meal}的档期和价格
      `),
      en: lines(`
        is {hall} free for {meal} on {date}?
        {hall} {date} {meal}
        how many tables fit in {hall} for a wedding {meal} on {date}
        A couple wants {hall} for {meal} on {date}. What's the price?
        check wedding {meal}, {date}, {hall}
      `),
    },
    result: (_args, random) => ({
      tables: random.integer(8, 60),
      perTableYuan: random.integer(18, 88) * 100,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.hall}${said.date}${said.meal}有档期,可摆${result.tables}桌,每桌${result.perTableYuan}元。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.hall} is free for ${said.meal} on ${said.date}: ${result.tables} tables at ${result.perTableYuan} yuan each.`,
      ],
    },
    empty: {
      result: () => ({ tables: 0 }),
      answers: {
        zh: [(_args, said) => `${said.hall}${said.date}${said.meal}没有档期。`],
        en: [(_args, said) => `${said.hall} is not free for ${said.meal} on ${said.date}.`],
      },
    },
  },
  {
    names: ['lens_stock', 'jingpian_kucun'],
    descriptions: texts(
      '眼镜店镜片库存:某品牌某度数(如3.25)的镜片还有几副、单价',
      'Spectacle lenses in stock: pairs of a brand at a power in dioptres such as 3.25, and the price',
    ),
    parameters: [
      copy(
        ['brand', 'brand|maker', '镜片品牌', 'Lens brand'],
        '蔡司|明月|依视路|万新|豪雅',
        'Zeiss|Essilor|Hoya|Mingyue|Rodenstock',
      ),
      {
        slot: 'power',
        keys: ['power', 'dioptre'],
        descriptions: texts('度数,屈光度', 'Power in dioptres'),
        source: { kind: 'number', min: 0.5, max: 8, decimals: 2 },
      },
    ],
    questions: {
      zh: lines(`
        {brand}{power}度的镜片还有吗
        {power}的{brand}镜片多少钱一副
        镜片 {brand} {power}
        顾客配{brand},度数{power},有没有现货
        查{brand}镜片{power}库存
        {brand}的片子{power}还剩几副?
        店里{power}度数的{brand}镜片够吗
        请查一下度数{power}的{brand}镜片
      `),
      en: lines(`
        do we have {brand} lenses at {power}?
        {brand} {power} lenses
        price of a pair of {power} lenses by {brand}
        How many pairs of {brand} lenses of power {power} are left?
        lens stock {brand}, {power} dioptres
      `),
    },
    result: (_args, random) => ({
      pairs: random.integer(1, 36),
      priceYuan: random.integer(12, 240) * 10,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.brand}${said.power}度镜片还有${result.pairs}副,每副${result.priceYuan}元。`,
      ],
      en: [
        (_args, result, said) =>
          `There are ${result.pairs} pairs of ${said.brand} lenses at ${said.power}, ${result.priceYuan} yuan a pair.`,
      ],
    },
  },
]
