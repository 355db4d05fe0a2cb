/**
 * Held-out tools, first half: domains that no training bank has. For evaluation only; never train on them.
 */
import type { Family, Option, Parameter, Texts } from '../family.ts'
import type { Random } from '../random.ts'

/** One text a line. */
export const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Texts by language, alternatives parted by `|`. */
export const texts = (zh: string, en: string): Texts => ({ zh: zh.split('|'), en: en.split('|') })

/** What every parameter has: its slot, its JSON keys (parted by `|`) and its descriptions. */
type Head = [slot: string, keys: string, zh: string, en: string]

const head = ([slot, keys, zh, en]: Head): Omit<Parameter, 'source'> => ({
  slot,
  keys: keys.split('|'),
  descriptions: texts(zh, en),
})

/** A parameter whose value stands in the question. */
export const copy = (parts: Head, zh: string, en: string): Parameter => ({
  ...head(parts),
  source: { kind: 'copy', values: texts(zh, en) },
})

/** An enum: each line is `value: zh phrase|zh phrase / en phrase|en phrase`. */
export const choice = (parts: Head, options: string): Parameter => ({
  ...head(parts),
  source: { kind: 'choice', options: lines(options).map(option) },
})

const option = (line: string): Option => {
  const [value = '', phrases = ''] = line.split(': ')
  const [zh = '', en = ''] = phrases.split(' / ')
  return { value, zh: zh.split('|'), en: en.split('|') }
}

/** A whole number in the question, in digits or as a numeral. */
export const integer = (parts: Head, min: number, max: number): Parameter => ({
  ...head(parts),
  source: { kind: 'integer', min, max },
})

/** A date in the question, `YYYY-MM-DD`. */
export const date = (parts: Head): Parameter => ({ ...head(parts), source: { kind: 'date' } })

/** The same parameter, left out of the call when the question does not say it. */
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, required: false })

/** A day of 2026, `YYYY-MM-DD`. */
export const day = (random: Random): string =>
  `2026-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`

/** A time of day, `HH:MM`. */
export const clock = (random: Random): string =>
  `${two(random.integer(6, 21))}:${two(random.integer(0, 59))}`

const two = (value: number): string => String(value).padStart(2, '0')

export const families: Family[] = [
  {
    names: ['greenhouse_humidity', 'get_shed_humidity'],
    descriptions: texts(
      '查看温室大棚里现在的空气湿度和土壤湿度|大棚湿度查询:返回某个温室大棚的实时湿度',
      'Current air and soil humidity inside a greenhouse',
    ),
    parameters: [
      copy(
        ['shed', 'shed|greenhouse', '大棚名称或编号', 'Greenhouse name or number'],
        '3号棚|东区7号棚|番茄棚|A2棚|育苗棚|12号温室',
        'shed 4|Tomato House|greenhouse B2|house 11|East Tunnel',
      ),
    ],
    questions: {
      zh: lines(`
        {shed}现在湿度多少
        看一下{shed}的湿度
        {shed}里面潮不潮,湿度给我报一下
        {shed}湿度
        帮我查{shed}空气湿度是百分之几
        {shed}的土是不是干了,湿度还有多少?
        师傅问{shed}湿度正常不,查查
        请告诉我{shed}目前的空气和土壤湿度
      `),
      en: lines(`
        how humid is it in {shed}?
        humidity of {shed}
        What is the soil humidity in {shed} right now?
        is {shed} too dry
        please check the air humidity inside {shed}
      `),
    },
    result: (_args, random) => ({
      airPercent: random.integer(35, 95),
      soilPercent: random.integer(15, 70),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.shed}空气湿度${result.airPercent}%,土壤湿度${result.soilPercent}%。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.shed}: air humidity ${result.airPercent}%, soil humidity ${result.soilPercent}%.`,
      ],
    },
  },
  {
    names: ['locker_free_cells', 'parcel_locker_status'],
    descriptions: texts(
      '查询小区快递柜还有多少空格口,可按格口大小查',
      'How many free cells a parcel locker has, optionally by cell size',
    ),
    parameters: [
      copy(
        [
          'site',
          'site|estate',
          '快递柜所在的小区或地点',
          'Estate or place where the locker stands',
        ],
        '翠湖苑|阳光里|枫林小区|锦绣江南|科创园北门|梧桐公寓',
        'Maple Court|Harbor View|Oak Lane 12|Sunrise Towers|North Gate',
      ),
      optional(
        choice(
          [
            'size',
            'size|cell_size',
            '格口大小:大、中、小',
            'Cell size: 大 (large), 中 (medium), 小 (small)',
          ],
          `大: 大|大号 / large
          中: 中|中号 / medium
          小: 小|小号 / small`,
        ),
      ),
    ],
    questions: {
      zh: lines(`
        {site}的快递柜还有空格吗
        {site}快递柜剩几个格子
        {site}快递柜{size}格口还有多少
        想往{site}放件,{size}的柜子有空没
        查一下{site}快递柜空格数
        {site}柜子满了没有
        快递柜 {site} {size}格
        请问{site}那组快递柜现在能放几个件
        帮看{site}的{size}格子剩余
      `),
      en: lines(`
        any free cells in the parcel locker at {site}?
        is the locker at {site} full
        how many {size} cells are left at {site}?
        parcel locker {site} free
        I need a {size} cell in the {site} locker, any left?
        check empty lockers at {site}
      `),
    },
    result: (_args, random) => ({ free: random.integer(1, 40), total: random.integer(60, 120) }),
    answers: {
      zh: [
        (_args, result, said) => `${said.site}快递柜还有${result.free}个空格,共${result.total}个。`,
      ],
      en: [
        (_args, result, said) =>
          `The locker at ${said.site} has ${result.free} of ${result.total} cells free.`,
      ],
    },
    empty: {
      result: () => ({ free: 0, total: 80 }),
      answers: {
        zh: [(_args, said) => `${said.site}快递柜没有空格了。`],
        en: [(_args, said) => `The locker at ${said.site} has no free cells.`],
      },
    },
  },
  {
    names: ['gym_class_slots', 'tuanke_yuwei'],
    descriptions: texts(
      '健身房团课余位:某天某门课还能约几个人',
      'Places left in a gym class on a given day',
    ),
    parameters: [
      copy(
        ['course', 'course|class_name', '课程名称', 'Class name'],
        '瑜伽|动感单车|普拉提|搏击操|尊巴|空中瑜伽|杠铃操',
        'yoga|spinning|pilates|boxing|zumba|aerial yoga|body pump',
      ),
      date(['date', 'date|day', '日期,YYYY-MM-DD', 'Date, YYYY-MM-DD']),
    ],
    questions: {
      zh: lines(`
        {date}的{course}还能约吗
        {date}{course}课还剩几个位置
        我想约{date}的{course},有没有名额
        {course} {date} 余位
        健身房{date}{course}约满了没
        帮我看看{date}那节{course}还有空不
        {course}课在{date}还可以报几个人?
        请查询{date}{course}团课剩余名额
      `),
      en: lines(`
        is there space in {course} on {date}?
        how many places are left for the {course} class on {date}
        {course} {date} spots
        can I still get into {course} on {date}?
        Check availability of {course} for {date}, please.
      `),
    },
    result: (_args, random) => ({ start: clock(random), left: random.integer(1, 18) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.date} ${result.start}的${said.course}还有${result.left}个名额。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.course} on ${said.date} at ${result.start} has ${result.left} places left.`,
      ],
    },
  },
  {
    names: ['pet_vaccine_record', 'get_vaccination'],
    descriptions: texts(
      '查宠物的疫苗接种记录:上次什么时候打的,下次什么时候该打',
      'Vaccination record of a pet: last shot and next due date',
    ),
    parameters: [
      copy(
        ['pet', 'pet|pet_name', '宠物名字', "Pet's name"],
        '豆豆|旺财|奶茶|布丁|煤球|小虎|雪球儿',
        'Buddy|Luna|Biscuit|Mr Whiskers|Peanut|Coco',
      ),
      choice(
        [
          'vaccine',
          'vaccine|vaccine_type',
          '疫苗种类:rabies 狂犬,distemper 犬瘟,parvo 细小,feline_triple 猫三联',
          'Vaccine: rabies, distemper, parvo, feline_triple',
        ],
        `rabies: 狂犬|狂犬疫苗 / rabies
        distemper: 犬瘟|犬瘟疫苗 / distemper
        parvo: 细小|细小疫苗 / parvo
        feline_triple: 猫三联 / feline triple`,
      ),
    ],
    questions: {
      zh: lines(`
        {pet}的{vaccine}什么时候打的
        {pet}下次{vaccine}是哪天
        查一下{pet}打没打{vaccine}
        {pet} {vaccine}
        我家{pet}是不是该打{vaccine}了
        客户来问{pet}的{vaccine}接种时间
        {vaccine}这一针,{pet}上次啥时候来的
        请帮忙看看宠物{pet}的{vaccine}记录
      `),
      en: lines(`
        when did {pet} get the {vaccine} shot?
        is {pet} due for {vaccine}
        {vaccine} vaccine for {pet}
        Has {pet} had the {vaccine} vaccination yet?
        look up {pet}'s {vaccine} record
      `),
    },
    result: (_args, random) => ({
      lastDate: day(random),
      nextDue: `2027-0${random.integer(1, 9)}-15`,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.pet}上次打${said.vaccine}是${result.lastDate},下次应在${result.nextDue}。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.pet} last had ${said.vaccine} on ${result.lastDate}; the next is due on ${result.nextDue}.`,
      ],
    },
    empty: {
      result: () => ({ lastDate: null, nextDue: null }),
      answers: {
        zh: [(_args, said) => `没有${said.pet}的${said.vaccine}接种记录。`],
        en: [(_args, said) => `There is no ${said.vaccine} record for ${said.pet}.`],
      },
    },
  },
  {
    names: ['rack_load', 'shelf_capacity'],
    descriptions: texts(
      '仓库货架承重:某个货架某一层最多能放多少公斤、已放多少',
      'Load limit and present load in kilograms of one level of a warehouse rack',
    ),
    parameters: [
      copy(
        ['rack', 'rack|rack_code', '货架编号', 'Rack code'],
        'R-07|B12|HJ-203|C-3-1|东-15|K9',
        'R-18|B04|HX-77|C-2-9|W31|K6',
      ),
      integer(['level', 'level|tier', '第几层', 'Level, counted from the floor'], 1, 6),
    ],
    questions: {
      zh: lines(`
        {rack}货架第{level}层能承多重
        {rack}第{level}层还能放多少公斤
        货架{rack} {level}层 承重
        想把电机放到{rack}的第{level}层,受得了吗
        查{rack}货架{level}层的限重
        {rack}那个架子{level}层现在压了多少斤两
        第{level}层,{rack},最大承重是多少?
        麻烦看下{rack}货架第{level}层超重没有
      `),
      en: lines(`
        how much can level {level} of rack {rack} hold?
        rack {rack} level {level} load limit
        is level {level} on {rack} overloaded
        What's the weight limit for {rack}, level {level}?
        can I put another pallet on level {level} of {rack}?
      `),
    },
    result: (_args, random) => ({
      limitKg: random.integer(8, 30) * 100,
      loadKg: random.integer(10, 790),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.rack}第${said.level}层限重${result.limitKg}公斤,已放${result.loadKg}公斤。`,
      ],
      en: [
        (_args, result, said) =>
          `Level ${said.level} of ${said.rack} holds up to ${result.limitKg} kg; ${result.loadKg} kg are on it now.`,
      ],
    },
  },
  {
    names: ['school_bus_position', 'xiaoche_weizhi'],
    descriptions: texts(
      '校车现在到哪了:返回离哪一站最近、还有几分钟到下一站',
      'Where a school bus is now: nearest stop and minutes to the next one',
    ),
    parameters: [
      copy(
        ['bus', 'bus|route', '校车线路', 'School bus route'],
        '2号线|西环线|5号车|幼儿园专线|滨江线',
        'R6|Blue Bus|B14|Hill Route',
      ),
    ],
    questions: {
      zh: lines(`
        {bus}到哪儿了
        {bus}校车现在在什么位置
        孩子坐的{bus}还有多久到
        {bus}位置
        校车{bus}是不是堵路上了,到哪站了
        帮我定位一下{bus}
        {bus}怎么还不来,走到哪了?
        家长问{bus}校车的实时位置
      `),
      en: lines(`
        where is {bus} now?
        school bus {bus} location
        how long until {bus} reaches the next stop
        has {bus} left yet? where is it
        Please locate {bus} for a parent.
      `),
    },
    result: (_args, random) => ({
      stop: random.pick(['S3', 'S8', 'N12', 'E5', 'K2']),
      minutesToNext: random.integer(2, 25),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.bus}在${result.stop}站附近,${result.minutesToNext}分钟后到下一站。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.bus} is near stop ${result.stop} and reaches the next one in ${result.minutesToNext} minutes.`,
      ],
    },
  },
  {
    names: ['elevator_maintenance', 'lift_service_record'],
    descriptions: texts(
      '电梯保养记录:最近一次维保日期、下次维保日期',
      'Maintenance record of an elevator: last and next service dates',
    ),
    parameters: [
      copy(
        ['lift', 'lift|elevator_id', '电梯编号', 'Elevator id'],
        'DT-1021|3栋2号梯|北塔货梯|E05|南楼1号梯|T8-4',
        'E-2207|L3|Freight Lift|tower B lift 1|L09',
      ),
    ],
    questions: {
      zh: lines(`
        {lift}上次保养是什么时候
        {lift}电梯该维保了吗
        查{lift}的保养记录
        {lift} 电梯保养
        物业问{lift}下次维保哪天
        {lift}最近一直响,啥时候保养过
        电梯{lift}多久没保养了?
        请给我{lift}的最近维保日期
      `),
      en: lines(`
        when was {lift} last serviced?
        {lift} maintenance
        is {lift} due for elevator service
        When is the next maintenance of {lift}?
        show the service record for elevator {lift}
      `),
    },
    result: (_args, random) => ({ last: day(random), next: `2027-01-${random.integer(10, 28)}` }),
    answers: {
      zh: [(_args, result, said) => `${said.lift}上次保养是${result.last},下次是${result.next}。`],
      en: [
        (_args, result, said) =>
          `${said.lift} was last serviced on ${result.last}; the next service is on ${result.next}.`,
      ],
    },
  },
  {
    names: ['manhole_status', 'jinggai_status'],
    descriptions: texts(
      '井盖状态:查某条路上的井盖有没有破损、移位、丢失',
      'Condition of manhole covers on a road: how many are broken, shifted or missing',
    ),
    parameters: [
      copy(
        ['road', 'road|street', '道路名称', 'Road name'],
        '文昌路|新华西街|滨河大道|学府路|老城北巷|金桥路',
        'Elm Street|River Road|Station Avenue|Mill Lane',
      ),
      optional(
        choice(
          [
            'problem',
            'problem|state',
            '问题:破损、移位、丢失',
            'Problem: 破损 (broken), 移位 (shifted), 丢失 (missing)',
          ],
          `破损: 破损 / broken
          移位: 移位 / shifted
          丢失: 丢失 / missing`,
        ),
      ),
    ],
    questions: {
      zh: lines(`
        {road}的井盖有没有问题
        {road}井盖{problem}的有几个
        查一下{road}有没有井盖{problem}
        {road}井盖
        市民反映{road}井盖{problem},核实下
        {road}上的井盖都好着没
        井盖{problem}情况,{road}
        帮我看{road}一共报了多少井盖问题
      `),
      en: lines(`
        any bad manhole covers on {road}?
        how many manhole covers are {problem} on {road}
        {road} manhole covers
        Are there {problem} covers on {road}?
        check the condition of manholes along {road}
      `),
    },
    result: (_args, random) => ({ count: random.integer(1, 9), latestReport: day(random) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.road}有${result.count}个井盖有问题,最近一次上报是${result.latestReport}。`,
      ],
      en: [
        (_args, result, said) =>
          `${result.count} manhole covers on ${said.road} have problems; the latest report is of ${result.latestReport}.`,
      ],
    },
  },
  {
    names: ['water_meter_reading', 'read_meter'],
    descriptions: texts(
      '水表读数:按户号查当前读数和用水量(吨)',
      'Water meter reading and usage in tonnes of a household account',
    ),
    parameters: [
      copy(
        ['account', 'account|household_no', '用水户号', 'Water account number'],
        '100382|W20457|3302188|SH-9087|550016',
        '100765|W31882|7740129|AC-5521',
      ),
      choice(
        [
          'month',
          'month|billing_month',
          '哪个月:this_month 本月,last_month 上个月',
          'this_month or last_month',
        ],
        `this_month: 本月|这个月 / this month
        last_month: 上个月|上月 / last month`,
      ),
    ],
    questions: {
      zh: lines(`
        户号{account}{month}用了多少水
        {account}{month}水表读数
        查下{account}水表{month}走了几吨
        {month}{account}的水表抄了多少
        用户说{month}水费不对,户号{account},看看读数
        {account}这户{month}的用水量
        请查询{month}户号{account}的水表
        水表 {account} {month}
      `),
      en: lines(`
        water usage of {account} {month}
        what did the meter of account {account} read {month}?
        how much water did {account} use {month}
        meter reading, account {account}, {month}
        Customer {account} disputes the water bill of {month}, what's the reading?
      `),
    },
    result: (_args, random) => ({
      reading: random.integer(300, 4000),
      usedTonnes: random.integer(3, 45),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `户号${said.account}${said.month}读数${result.reading},用水${result.usedTonnes}吨。`,
      ],
      en: [
        (_args, result, said) =>
          `Account ${said.account}, ${said.month}: reading ${result.reading}, ${result.usedTonnes} tonnes used.`,
      ],
    },
  },
  {
    names: ['find_booth', 'exhibition_booth'],
    descriptions: texts(
      '展会展位查询:参展商在哪个馆、几号展位',
      'Find the hall and booth number of an exhibitor at the trade fair',
    ),
    parameters: [
      {
        slot: 'exhibitor',
        keys: ['exhibitor', 'company'],
        descriptions: texts('参展商名称', 'Exhibitor name'),
        source: { kind: 'copy', bank: 'company' },
      },
    ],
    questions: {
      zh: lines(`
        {exhibitor}的展位在哪
        {exhibitor}在几号馆
        展会上怎么找{exhibitor}
        {exhibitor} 展位号
        我要去{exhibitor}的摊位,在哪个馆啊
        帮我查{exhibitor}的展台位置
        {exhibitor}这次参展了吗?展位多少
        请问{exhibitor}的展位号是多少
      `),
      en: lines(`
        where is the booth of {exhibitor}?
        {exhibitor} booth
        which hall is {exhibitor} in
        What's the booth number of {exhibitor} at the fair?
        help me find {exhibitor} at the exhibition
      `),
    },
    result: (_args, random) => ({
      hall: `N${random.integer(1, 9)}`,
      booth: `${random.pick(['A', 'C', 'F'])}${random.integer(10, 88)}`,
    }),
    answers: {
      zh: [(_args, result, said) => `${said.exhibitor}在${result.hall}馆${result.booth}展位。`],
      en: [
        (_args, result, said) =>
          `${said.exhibitor} is in hall ${result.hall}, booth ${result.booth}.`,
      ],
    },
    empty: {
      result: () => ({ found: false }),
      answers: {
        zh: [(_args, said) => `没有找到${said.exhibitor}的展位。`],
        en: [(_args, said) => `No booth of ${said.exhibitor} was found.`],
      },
    },
  },
  {
    names: ['tea_batch', 'trace_tea'],
    descriptions: texts(
      '茶叶批次溯源:按批次号查采摘日期和重量',
      'Trace a tea batch: picking date and weight by batch number',
    ),
    parameters: [
      copy(
        ['batch', 'batch|batch_no', '茶叶批次号', 'Tea batch number'],
        'LJ2026-041|MF-0319|TGY88213|BC-07-22|PE-615',
        'LJ2026-077|MF-0402|TGY90124|WT-11-05|PE-733',
      ),
    ],
    questions: {
      zh: lines(`
        {batch}这批茶是哪天采的
        查茶叶批次{batch}
        {batch}批茶有多少斤
        客户问批号{batch}的茶叶啥时候采摘
        {batch}溯源
        茶叶{batch}的采摘日期和重量
        帮我看一下{batch}那批茶
        批次{batch}是今年的茶吗?
      `),
      en: lines(`
        when was tea batch {batch} picked?
        trace {batch}
        How many kilos are in tea batch {batch}?
        {batch} picking date
        is tea {batch} from this spring
      `),
    },
    result: (_args, random) => ({ picked: day(random), weightKg: random.integer(20, 900) }),
    answers: {
      zh: [
        (_args, result, said) =>
          `批次${said.batch}于${result.picked}采摘,重${result.weightKg}公斤。`,
      ],
      en: [
        (_args, result, said) =>
          `Batch ${said.batch} was picked on ${result.picked} and weighs ${result.weightKg} kg.`,
      ],
    },
  },
  {
    names: ['construction_permit', 'get_permit'],
    descriptions: texts(
      '施工许可证:按工程名称查许可证编号和有效期',
      'Construction permit of a building project: number and expiry date',
    ),
    parameters: [
      copy(
        ['site', 'site|project', '工程名称', 'Name of the building project'],
        '城南污水厂扩建|云栖中学二期|地铁9号线西段|星河广场|老码头改造',
        'West Bridge|Lakeside School|Metro Depot|Pine Tower|Old Dock renewal',
      ),
    ],
    questions: {
      zh: lines(`
        {site}的施工许可证到期没
        {site}施工许可证编号是多少
        {site}有没有办施工证
        施工许可证 {site}
        {site}这个工程许可证有效期到哪天?
        城管来查了,{site}的施工许可拿一下
        帮查{site}许可证
        请提供{site}工程的施工许可信息
      `),
      en: lines(`
        does {site} have a construction permit?
        permit number for {site}
        when does the building permit of {site} expire
        {site} construction permit
        The inspector wants the permit for {site}, can you find it?
      `),
    },
    result: (_args, random) => ({
      permitNo: `SG${random.integer(10000, 99999)}`,
      validUntil: `2027-${random.integer(10, 12)}-30`,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.site}的施工许可证编号是${result.permitNo},有效期至${result.validUntil}。`,
      ],
      en: [
        (_args, result, said) =>
          `The construction permit of ${said.site} is ${result.permitNo}, valid until ${result.validUntil}.`,
      ],
    },
  },
  {
    names: ['sailing_schedule', 'next_vessel'],
    descriptions: texts(
      '船期查询:从一个港口到另一个港口最近的集装箱船',
      'Sailing schedule: the next container vessel from one port to another',
    ),
    parameters: [
      copy(
        ['from', 'from|origin_port', '起运港', 'Port of loading'],
        '宁波港|盐田|洋山港|青岛港|黄埔',
        'Ningbo|Yantian|Busan|Hamburg|Santos',
      ),
      copy(
        ['to', 'to|destination_port', '目的港', 'Port of discharge'],
        '鹿特丹|洛杉矶港|胡志明|杰贝阿里|费利克斯托',
        'Rotterdam|Los Angeles|Jebel Ali|Felixstowe|Durban',
      ),
      optional(
        date([
          'after',
          'after|earliest',
          '最早开航日期,YYYY-MM-DD',
          'Earliest departure, YYYY-MM-DD',
        ]),
      ),
    ],
    questions: {
      zh: lines(`
        {from}到{to}最近一班船是哪天
        {from}去{to}的船期
        {after}以后从{from}走{to}有什么船
        货要从{from}发{to},船啥时候开
        {from}-{to}船期
        查{from}到{to}{after}之后的船
        从{from}出发到{to}的船要等几天?
        下一班{from}开往{to}的集装箱船
      `),
      en: lines(`
        next vessel from {from} to {to}
        when does a ship leave {from} for {to}?
        sailings {from} - {to} after {after}
        I need to ship from {from} to {to}, earliest {after}
        What is the sailing schedule between {from} and {to}?
      `),
    },
    result: (_args, random) => ({
      vessel: random.pick(['COSCO STAR', 'EVER LOTUS', 'MSC ALBA', 'OOCL JADE']),
      departs: day(random),
      days: random.integer(4, 40),
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.from}到${said.to}最近的船是${result.vessel},${result.departs}开航,航程${result.days}天。`,
      ],
      en: [
        (_args, result, said) =>
          `The next vessel from ${said.from} to ${said.to} is ${result.vessel}, leaving on ${result.departs}, ${result.days} days at sea.`,
      ],
    },
  },
  {
    names: ['pesticide_residue', 'nongcan_jiance'],
    descriptions: texts(
      '农药残留检测结果:按样品编号查某种农药的残留量(mg/kg)和限量',
      'Pesticide residue of a sample in mg/kg, with the legal limit',
    ),
    parameters: [
      copy(
        ['sample', 'sample|sample_id', '样品编号', 'Sample id'],
        'NC-2231|Y0098|SC260415|样-77|GX-310',
        'NC-4410|Y0321|VG260502|S-58',
      ),
      choice(
        [
          'pesticide',
          'pesticide|substance',
          '农药名称',
          'Pesticide: 毒死蜱 (chlorpyrifos), 吡虫啉 (imidacloprid), 多菌灵 (carbendazim)',
        ],
        `毒死蜱: 毒死蜱 / chlorpyrifos
        吡虫啉: 吡虫啉 / imidacloprid
        多菌灵: 多菌灵 / carbendazim`,
      ),
    ],
    questions: {
      zh: lines(`
        样品{sample}的{pesticide}超标没
        {sample}{pesticide}残留多少
        查一下{sample}检出的{pesticide}
        {sample} {pesticide} 农残
        {pesticide}在{sample}里测出来几个毫克
        农残报告{sample},{pesticide}那一项结果
        请问{sample}号样品{pesticide}合格吗?
        {sample}这菜{pesticide}多不多
      `),
      en: lines(`
        how much {pesticide} is in sample {sample}?
        {sample} {pesticide} residue
        did {sample} pass the {pesticide} test
        What's the {pesticide} result for {sample}?
        check pesticide residue of {sample}: {pesticide}
      `),
    },
    result: (_args, random) => ({ mgPerKg: random.integer(1, 90) / 100, limit: 0.5 }),
    answers: {
      zh: [
        (_args, result, said) =>
          `样品${said.sample}的${said.pesticide}残留${result.mgPerKg}mg/kg,限量${result.limit}mg/kg。`,
      ],
      en: [
        (_args, result, said) =>
          `Sample ${said.sample} has ${result.mgPerKg} mg/kg of ${said.pesticide}; the limit is ${result.limit} mg/kg.`,
      ],
    },
  },
  {
    names: ['theatre_seats', 'seats_left'],
    descriptions: texts(
      '剧院余票:某场演出某个区域还剩多少座位、票价多少',
      'Seats left and ticket price in a zone of the theatre for a show',
    ),
    parameters: [
      copy(
        ['show', 'show|play', '演出名称', 'Show title'],
        '茶馆|天鹅湖|牡丹亭|暗恋桃花源|图兰朵|赵氏孤儿',
        'Swan Lake|Turandot|The Seagull|Cats|Macbeth',
      ),
      choice(
        [
          'zone',
          'zone|area',
          '区域:stalls 池座,circle 楼座,box 包厢',
          'Zone: stalls, circle or box',
        ],
        `stalls: 池座 / stalls
        circle: 楼座 / circle
        box: 包厢 / box`,
      ),
      optional(
        date([
          'date',
          'date|performance_date',
          '演出日期,YYYY-MM-DD',
          'Performance date, YYYY-MM-DD',
        ]),
      ),
    ],
    questions: {
      zh: lines(`
        {show}{zone}还有票吗
        {date}的{show}{zone}剩几个座
        {show}的{zone}多少钱一张
        想看{show},{zone}还有没有位子
        {show} {zone} 余票
        查{date}{show}演出{zone}座位
        {zone}的票还有吗?我说的是{show}
        请问{show}{date}那场{zone}能买到不
      `),
      en: lines(`
        any {zone} seats left for {show}?
        {show} {zone} tickets
        how much is a {zone} seat for {show} on {date}
        Are there seats in the {zone} for {show}?
        {show} on {date}, {zone}, how many left
      `),
    },
    result: (_args, random) => ({
      left: random.integer(1, 120),
      price: random.integer(8, 98) * 10,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.show}${said.zone}还剩${result.left}个座位,票价${result.price}元。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.show} has ${result.left} seats left in the ${said.zone} at ${result.price} yuan.`,
      ],
    },
  },
  {
    names: ['cemetery_plot', 'find_grave'],
    descriptions: texts(
      '墓园墓位查询:按逝者姓名查墓区和墓位号',
      'Find the section and plot number of a grave by the name of the deceased',
    ),
    parameters: [
      {
        slot: 'name',
        keys: ['name', 'deceased'],
        descriptions: texts('逝者姓名', 'Name of the deceased'),
        source: { kind: 'copy', bank: 'person' },
      },
    ],
    questions: {
      zh: lines(`
        {name}的墓在哪个区
        来给{name}扫墓,墓位怎么找
        查{name}墓位号
        {name} 墓位
        家属问{name}葬在哪一排
        麻烦查一下{name}老人家的墓在哪里
        墓园里{name}是几区几号?
        请帮忙找{name}的墓
      `),
      en: lines(`
        where is {name} buried?
        grave of {name}
        Which section is the grave of {name} in?
        plot number {name}
        we are visiting the cemetery, help us find {name}
      `),
    },
    result: (_args, random) => ({
      section: random.pick(['B3', 'E1', 'F7', 'H2']),
      plot: random.integer(11, 480),
    }),
    answers: {
      zh: [(_args, result, said) => `${said.name}的墓在${result.section}区${result.plot}号。`],
      en: [
        (_args, result, said) =>
          `The grave of ${said.name} is in section ${result.section}, plot ${result.plot}.`,
      ],
    },
    empty: {
      result: () => ({ found: false }),
      answers: {
        zh: [(_args, said) => `没有找到${said.name}的墓位。`],
        en: [(_args, said) => `No grave of ${said.name} was found.`],
      },
    },
  },
  {
    names: ['nursery_seedlings', 'seedling_stock'],
    descriptions: texts(
      '苗圃苗木存量:某种树苗在一定高度以上的有多少株、每株多少钱',
      'Nursery stock of a tree species at or above a height, with the price of one plant',
    ),
    parameters: [
      copy(
        ['species', 'species|tree', '树种', 'Tree species'],
        '香樟|银杏|红枫|桂花树|罗汉松|紫薇|乌桕',
        'ginkgo|red maple|camphor tree|yew|crape myrtle',
      ),
      optional(
        integer(
          ['height', 'min_height_cm|height', '最低高度,厘米', 'Least height in centimetres'],
          30,
          400,
        ),
      ),
    ],
    questions: {
      zh: lines(`
        苗圃里{species}还有多少株
        {species}树苗{height}厘米以上的有吗
        {species}苗多少钱一棵
        要一批{height}厘米以上的{species},够不够
        {species}苗木
        查查咱苗圃的{species}存苗
        绿化工程要{species},现在有几株?
        {species}高度{height}厘米起的剩多少棵
      `),
      en: lines(`
        how many {species} seedlings do we have?
        {species} plants taller than {height} cm
        price of one {species} sapling
        Does the nursery have {species} over {height} centimetres?
        {species} nursery stock
      `),
    },
    result: (_args, random) => ({
      plants: random.integer(15, 5200),
      priceYuan: random.integer(6, 680),
    }),
    answers: {
      zh: [
        (_args, result, said) => `${said.species}有${result.plants}株,每株${result.priceYuan}元。`,
      ],
      en: [
        (_args, result, said) =>
          `There are ${result.plants} ${said.species} plants at ${result.priceYuan} yuan each.`,
      ],
    },
  },
  {
    names: ['winery_stock', 'cellar_bottles'],
    descriptions: texts(
      '酒庄库存:某款酒某个年份还有多少瓶,在哪个酒窖',
      'Bottles of a wine and vintage in the cellars of the winery',
    ),
    parameters: [
      copy(
        ['wine', 'wine|label', '酒款', 'Wine'],
        '赤霞珠珍藏|霞多丽|冰白|老藤西拉|梅洛干红',
        'Reserve Cabernet|Chardonnay|Ice White|Old Vine Syrah|Merlot',
      ),
      integer(['vintage', 'vintage|year', '年份,四位数字', 'Vintage, four digits'], 2005, 2024),
    ],
    questions: {
      zh: lines(`
        {vintage}年的{wine}还有几瓶
        酒庄{wine}{vintage}年份库存
        {wine} {vintage} 还有吗
        客人要{vintage}年{wine},窖里剩多少
        查一下{vintage}的{wine}在哪个酒窖
        {vintage}年份{wine}存了多少瓶酒?
        帮我看看酒窖里{wine}{vintage}年的量
        {wine},要{vintage}年的,有货没
      `),
      en: lines(`
        how many bottles of {vintage} {wine} are left?
        {wine} {vintage} cellar stock
        do we still have the {vintage} {wine}
        Which cellar holds {wine} {vintage}?
        check bottles: {wine}, vintage {vintage}
      `),
    },
    result: (_args, random) => ({
      bottles: random.integer(6, 2400),
      cellar: `C${random.integer(1, 8)}`,
    }),
    answers: {
      zh: [
        (_args, result, said) =>
          `${said.vintage}年的${said.wine}还有${result.bottles}瓶,在${result.cellar}酒窖。`,
      ],
      en: [
        (_args, result, said) =>
          `There are ${result.bottles} bottles of ${said.vintage} ${said.wine} in cellar ${result.cellar}.`,
      ],
    },
  },
  {
    names: ['esports_team_record', 'zhandui_zhanji'],
    descriptions: texts(
      '电竞战队战绩:某战队在某个赛季赢了几场输了几场',
      "An esports team's wins and losses in a split of the season",
    ),
    parameters: [
      copy(
        ['team', 'team|team_name', '战队名称', 'Team name'],
        '苍狼|RGX|星火战队|雷霆五人组|KOI2|夜枭',
        'RGX|Night Owls|KOI2|Storm Five|Grey Wolves',
      ),
      choice(
        [
          'season',
          'split|season',
          '赛季:spring 春季赛,summer 夏季赛,finals 总决赛',
          'Split: spring, summer or finals',
        ],
        `spring: 春季赛 / spring|spring split
        summer: 夏季赛 / summer|summer split
        finals: 总决赛 / finals`,
      ),
    ],
    questions: {
      zh: lines(`
        {team}{season}打得怎么样
        {team}在{season}赢了几场
        {season}{team}战绩
        查{team} {season}
        {team}{season}输了多少场啊
        {season}的时候{team}胜率高吗,几胜几负
        我想知道{team}战队{season}的成绩
        {season},{team},几胜几负?
      `),
      en: lines(`
        how did {team} do in the {season}?
        {team} {season} record
        How many matches did {team} win in {season}?
        {season} wins and losses of {team}
        did {team} lose a lot in the {season}
      `),
    },
    result: (_args, random) => ({ wins: random.integer(1, 18), losses: random.integer(1, 14) }),
    answers: {
      zh: [
        (_args, result, said) => `${said.team}${said.season}${result.wins}胜${result.losses}负。`,
      ],
      en: [
        (_args, result, said) =>
          `${said.team} in ${said.season}: ${result.wins} wins, ${result.losses} losses.`,
      ],
    },
  },
  {
    names: ['blood_bank_stock', 'xueku_kucun'],
    descriptions: texts(
      '血库库存:某个采血站某种血型还有多少单位',
      'Units of a blood type in stock at a blood station',
    ),
    parameters: [
      choice(
        ['type', 'blood_type|type', '血型', 'Blood type'],
        `A: A型|A型血 / type A|group A
        B: B型|B型血 / type B|group B
        AB: AB型|AB型血 / type AB|group AB
        O: O型|O型血 / type O|group O`,
      ),
      optional(
        copy(
          ['station', 'station|site', '血站名称', 'Blood station'],
          '城东血站|中心血站|高新区采血点|第二血站',
          'Central Station|Eastgate|Harbour Station',
        ),
      ),
    ],
    questions: {
      zh: lines(`
        {type}还有多少
        {station}的{type}够不够用
        血库{type}库存
        医院急要{type},{station}有几个单位
        现在{type}缺不缺
        查{station}{type}存量
        血库里{type}剩多少单位?
        {type} {station} 存量
      `),
      en: lines(`
        how many units of {type} blood are in stock?
        blood bank {type}
        does {station} have {type} blood
        The hospital needs {type} blood, what does {station} have?
        are we short of {type} blood
      `),
    },
    result: (_args, random) => ({ units: random.integer(12, 640), updated: clock(random) }),
    answers: {
      zh: [
        (_args, result, said) => `${said.type}库存${result.units}个单位,${result.updated}更新。`,
      ],
      en: [
        (_args, result, said) =>
          `Blood stock, ${said.type}: ${result.units} units, updated at ${result.updated}.`,
      ],
    },
  },
]
