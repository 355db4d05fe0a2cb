/** Air, sky, travel and parcels. */
import { clock, day, fraction } from '../believable.ts'
import type { Family } from '../family.ts'

export const families: Family[] = [
  {
    names: ['get_air_quality', 'air_quality', 'aqi_query', 'kongqi_zhiliang'],
    descriptions: {
      zh: [
        '查询空气污染程度(AQI)',
        '空气质量指数',
        '返回某地实时的大气污染指标,包括 AQI 和首要污染物',
        '看看一个地方的空气好不好',
      ],
      en: [
        'Air quality index of a place',
        'How polluted the air is right now',
        'Real-time AQI and main pollutant by city',
      ],
    },
    parameters: [
      {
        slot: 'city',
        keys: ['city', 'city_name', 'location', 'place'],
        descriptions: {
          zh: ['城市', '城市名称', '要查的城市'],
          en: ['City name', 'The city', 'Where'],
        },
        source: { kind: 'copy', bank: 'city' },
      },
    ],
    questions: {
      zh: [
        '{city}空气质量',
        '{city}今天空气怎么样',
        '{city}的AQI是多少',
        '{city}污染严不严重啊',
        '帮我查一下{city}的空气质量指数',
        '我要带孩子去{city},那边空气好吗',
        '{city}现在PM2.5高不高',
        '请问{city}今天适合开窗通风吗',
        '{city}空气污染',
        '查{city}aqi',
        '想知道{city}空气污染到什么程度了,要不要戴口罩',
        '{city}的空气能出去跑步不',
      ],
      en: [
        'air quality in {city}',
        'How is the air in {city} today?',
        '{city} AQI',
        'Is the air in {city} polluted right now?',
        'Could you check the pollution level in {city}?',
        'is it ok to run outside in {city}, how bad is the pollution',
        'tell me the air quality index for {city}',
      ],
    },
    missing: [
      {
        slot: 'city',
        questions: {
          zh: ['今天空气怎么样', '空气质量查一下', 'AQI多少'],
          en: ['How is the air quality?', 'check the AQI'],
        },
        replies: {
          zh: ['请问要查哪个城市的空气质量?'],
          en: ['Which city would you like the air quality for?'],
        },
      },
    ],
    result: (a, random) => {
      const aqi = random.integer(18, 260)
      const level =
        aqi <= 50
          ? '优'
          : aqi <= 100
            ? '良'
            : aqi <= 150
              ? '轻度污染'
              : aqi <= 200
                ? '中度污染'
                : '重度污染'
      return { city: a.city!, aqi, level, main: random.pick(['PM2.5', 'PM10', 'O3', 'NO2']) }
    },
    answers: {
      zh: [
        (_, r) => `${r.city}的空气质量指数是${r.aqi},${r.level},首要污染物是${r.main}。`,
        (_, r) => `${r.city}:AQI ${r.aqi},${r.level},首要污染物${r.main}。`,
      ],
      en: [
        (_, r) => `The AQI in ${r.city} is ${r.aqi} (${r.level}); the main pollutant is ${r.main}.`,
      ],
    },
    empty: {
      result: (a) => ({ city: a.city!, aqi: null }),
      answers: {
        zh: [(_, s) => `没有查到${s.city}的空气质量数据。`],
        en: [(_, s) => `There is no air quality data for ${s.city}.`],
      },
    },
  },
  {
    names: ['sun_times', 'get_sunrise_sunset', 'richu_riluo', 'daylight'],
    descriptions: {
      zh: [
        '日出日落时间',
        '太阳几点升起、几点下山',
        '按城市查询当天的日照起止时刻',
        '天亮天黑的时间',
      ],
      en: [
        'Sunrise and sunset times',
        'When the sun comes up or goes down in a city',
        'Daylight times',
      ],
    },
    parameters: [
      {
        slot: 'city',
        keys: ['city', 'place', 'location'],
        descriptions: { zh: ['城市', '地点'], en: ['City', 'Place to look up'] },
        source: { kind: 'copy', bank: 'city' },
      },
      {
        slot: 'event',
        keys: ['event', 'type', 'which'],
        descriptions: {
          zh: ['日出还是日落', '要查的时刻:sunrise 日出,sunset 日落'],
          en: ['sunrise or sunset', 'Which of the two'],
        },
        source: {
          kind: 'choice',
          options: [
            {
              value: 'sunrise',
              zh: ['日出', '太阳升起', '出太阳'],
              en: ['sunrise', 'sun come up', 'sun rise'],
            },
            {
              value: 'sunset',
              zh: ['日落', '太阳下山', '太阳落山'],
              en: ['sunset', 'sun go down', 'sun set'],
            },
          ],
        },
      },
    ],
    questions: {
      zh: [
        '{city}{event}时间',
        '{city}几点{event}',
        '明天想去拍照,{city}是什么时候{event}',
        '查一下{city}{event}',
        '{event}{city}几点啊',
        '请问今天{city}{event}是几点几分?',
        '{city}那边大概几点{event}',
        '我在{city},还有多久{event},几点',
        '{city} {event}',
        '帮忙看看{city}{event}的准确时间',
      ],
      en: [
        '{event} time in {city}',
        '{city} {event}',
        'When does it happen, the {event} in {city}?',
        'what time does the {event} in {city}',
        'Please look up the {event} for {city} today',
        "I'm in {city}, at what time is the {event}?",
      ],
    },
    missing: [
      {
        slot: 'city',
        questions: {
          zh: ['今天几点{event}', '{event}是什么时候'],
          en: ['{event} time today?', 'when is the {event}'],
        },
        replies: {
          zh: ['请告诉我是哪个城市。', '请问您想查哪个城市?'],
          en: ['Which city, please?'],
        },
      },
    ],
    result: (a, random) => ({
      city: a.city!,
      event: a.event!,
      time: a.event === 'sunrise' ? clock(random, 5, 7) : clock(random, 17, 19),
    }),
    answers: {
      zh: [(_, r) => `${r.city}今天的${r.event === 'sunrise' ? '日出' : '日落'}时间是${r.time}。`],
      en: [(_, r) => `Today's ${r.event} in ${r.city} is at ${r.time}.`],
    },
  },
  {
    names: ['flight_status', 'get_flight', 'hangban_dongtai', 'track_flight'],
    descriptions: {
      zh: [
        '航班动态',
        '按航班号查飞机起降情况',
        '查询一个航班是否准点、登机口和预计到达时间',
        '飞机晚点查询',
      ],
      en: [
        'Live status of a flight',
        'Departure, arrival and gate by flight number',
        'Is a plane on time',
      ],
    },
    parameters: [
      {
        slot: 'flight',
        keys: ['flight', 'flight_no', 'flight_number', 'code'],
        descriptions: {
          zh: ['航班号', '航班编号,如 CA1234'],
          en: ['Flight number', 'Flight code such as MU5101'],
        },
        source: {
          kind: 'copy',
          values: {
            zh: [
              'CA1831',
              'MU5101',
              'CZ3099',
              'HU7605',
              'ZH9102',
              '3U8881',
              'FM9205',
              'MF8501',
              'SC4651',
              'HO1252',
              'KN5801',
              'CA987',
              'GJ8027',
              '9C8835',
            ],
            en: [
              'UA88',
              'MU5101',
              'CA937',
              'BA168',
              'SQ833',
              'LH721',
              'CX391',
              'AF112',
              'DL283',
              'EK303',
              'CZ328',
              'NH904',
            ],
          },
        },
      },
      {
        slot: 'date',
        keys: ['date', 'departure_date', 'day'],
        descriptions: {
          zh: ['起飞日期,默认今天', '日期'],
          en: ['Departure date, default today', 'Date'],
        },
        source: { kind: 'date' },
        required: false,
      },
    ],
    questions: {
      zh: [
        '{flight}',
        '{flight}到哪了',
        '{flight}准点吗',
        '查航班{flight}',
        '{flight}几点落地',
        '{date}的{flight}几点起飞',
        '我要去接机,{flight}晚点了没有',
        '麻烦帮我看一下{flight}在几号登机口',
        '{flight}航班动态',
        '{flight} {date}',
        '{flight}这班飞机取消了吗',
        '老板坐的是{flight},{date}飞,看看正不正常',
        '飞机{flight}现在什么情况',
      ],
      en: [
        '{flight} status',
        'Is {flight} on time?',
        'when does {flight} land',
        'which gate is {flight} leaving from',
        'flight {flight} on {date}',
        'Has {flight} been delayed or cancelled?',
        "I'm picking someone up from {flight}, when does it arrive?",
        'track {flight}',
      ],
    },
    missing: [
      {
        slot: 'flight',
        questions: {
          zh: ['我的航班晚点了吗', '帮我查一下航班动态', '{date}的飞机几点起飞'],
          en: ['Is my flight on time?', 'flight status please'],
        },
        replies: { zh: ['请提供航班号。', '请问航班号是多少?'], en: ["What's the flight number?"] },
      },
    ],
    result: (a, random) => ({
      flight: a.flight!,
      status: random.pick(['准点', '延误', '已起飞', '登机中']),
      gate: `${random.pick(['A', 'B', 'C', 'D'])}${random.integer(1, 58)}`,
      departs: clock(random, 6, 14),
      arrives: clock(random, 15, 22),
    }),
    answers: {
      zh: [
        (_, r) =>
          `${r.flight}状态为${r.status},登机口${r.gate},${r.departs}起飞,${r.arrives}到达。`,
        (_, r) =>
          `航班${r.flight}:${r.status},登机口是${r.gate},起飞${r.departs},到达${r.arrives}。`,
      ],
      en: [
        (_, r) =>
          `${r.flight}: ${r.status}, gate ${r.gate}, departing ${r.departs} and arriving ${r.arrives}.`,
      ],
    },
    empty: {
      result: (a) => ({ flight: a.flight!, found: false }),
      answers: {
        zh: [(_, s) => `没有查到航班${s.flight}。`],
        en: [(_, s) => `Flight ${s.flight} was not found.`],
      },
    },
  },
  {
    names: ['search_trains', 'train_tickets', 'huoche_yupiao', 'rail_availability', 'query_12306'],
    descriptions: {
      zh: [
        '火车票余票',
        '查两地之间的高铁、动车车次和剩余座位',
        '铁路车次查询',
        '列车时刻与余票,按出发地、目的地和日期',
      ],
      en: [
        'Trains with free seats between two cities',
        'Railway timetable and ticket availability',
        'Find rail connections',
      ],
    },
    parameters: [
      {
        slot: 'from',
        keys: ['from', 'origin', 'departure', 'from_city'],
        descriptions: { zh: ['出发地', '出发城市', '从哪里走'], en: ['Origin', 'Departure city'] },
        source: { kind: 'copy', bank: 'city' },
      },
      {
        slot: 'to',
        keys: ['to', 'destination', 'arrival', 'to_city'],
        descriptions: { zh: ['目的地', '到达城市', '去哪里'], en: ['Destination', 'Arrival city'] },
        source: { kind: 'copy', bank: 'city' },
      },
      {
        slot: 'date',
        keys: ['date', 'travel_date', 'day'],
        descriptions: { zh: ['乘车日期', '哪天出发'], en: ['Travel date', 'Date of departure'] },
        source: { kind: 'date' },
      },
      {
        slot: 'seat',
        keys: ['seat', 'seat_class', 'class'],
        descriptions: { zh: ['席别', '座位种类'], en: ['Seat class'] },
        source: {
          kind: 'choice',
          options: [
            { value: 'second', zh: ['二等座', '二等'], en: ['second class', 'standard seats'] },
            { value: 'first', zh: ['一等座', '一等'], en: ['first class'] },
            { value: 'business', zh: ['商务座', '商务'], en: ['business class'] },
            { value: 'sleeper', zh: ['卧铺', '软卧'], en: ['a sleeper', 'sleeper berths'] },
          ],
        },
        required: false,
      },
    ],
    questions: {
      zh: [
        '{date}从{from}到{to}的火车票还有吗',
        '{from}到{to} {date} 高铁',
        '{from}去{to}的车次,{date}',
        '{date}{from}到{to}有{seat}吗',
        '帮我看看{date}{from}至{to}的余票',
        '我{date}要从{from}坐高铁去{to},有哪些车',
        '{from}-{to} {date}',
        '想买{date}{from}到{to}的{seat},还有没有票',
        '请查询{date}由{from}开往{to}的列车',
        '{to}出差,{date}从{from}走,坐什么火车好',
        '{date}去{to}的动车,从{from}出发',
        '{from}→{to},{date},{seat}',
      ],
      en: [
        'trains from {from} to {to} on {date}',
        '{from} to {to} train {date}',
        'Is there {seat} left from {from} to {to} on {date}?',
        'I need to get to {to} from {from} by rail on {date}',
        'any high-speed trains {from}-{to} {date}',
        'Show me train tickets leaving {from} for {to} on {date}, {seat}',
      ],
    },
    missing: [
      {
        slot: 'date',
        questions: {
          zh: ['{from}到{to}的火车票', '从{from}去{to}有高铁吗'],
          en: ['trains from {from} to {to}', 'train tickets {from} to {to}?'],
        },
        replies: {
          zh: ['请问您哪天出发?', '请问乘车日期是哪天?'],
          en: ['What date are you travelling?'],
        },
      },
      {
        slot: 'from',
        questions: {
          zh: ['{date}去{to}的火车票', '买张{date}到{to}的高铁票'],
          en: ['a train to {to} on {date}', 'train tickets to {to} for {date}'],
        },
        replies: { zh: ['请问从哪里出发?'], en: ['Where do you depart from?'] },
      },
    ],
    result: (_, random) => ({
      trains: Array.from({ length: random.integer(1, 3) }, () => ({
        no: `${random.pick(['G', 'D', 'K', 'Z'])}${random.integer(11, 8999)}`,
        departs: clock(random, 6, 13),
        arrives: clock(random, 14, 22),
        left: random.integer(1, 240),
      })),
    }),
    answers: {
      zh: [
        (_, r, s) =>
          `${s.date}从${s.from}到${s.to}的车次:${r.trains.map((t: Train) => `${t.no}(${t.departs}开,${t.arrives}到,余${t.left}张)`).join('、')}。`,
      ],
      en: [
        (_, r, s) =>
          `Trains from ${s.from} to ${s.to} on ${s.date}: ${r.trains.map((t: Train) => `${t.no} (${t.departs} to ${t.arrives}, ${t.left} seats left)`).join(', ')}.`,
      ],
    },
    empty: {
      result: () => ({ trains: [] }),
      answers: {
        zh: [(_, s) => `${s.date}从${s.from}到${s.to}没有余票。`],
        en: [(_, s) => `There are no trains with seats from ${s.from} to ${s.to} on ${s.date}.`],
      },
    },
  },
  {
    names: ['metro_hours', 'subway_first_last', 'ditie_shimoban', 'metro_times'],
    descriptions: {
      zh: [
        '地铁首末班车时间',
        '轨道交通站点的运营时间',
        '地铁站最早和最晚一班车几点',
        '查某站头班车或末班车',
      ],
      en: [
        'First and last metro at a station',
        'Subway service hours by station',
        'Underground operating times',
      ],
    },
    parameters: [
      {
        slot: 'station',
        keys: ['station', 'stop', 'station_name'],
        descriptions: { zh: ['地铁站', '站名'], en: ['Metro station', 'Station name'] },
        source: {
          kind: 'copy',
          values: {
            zh: [
              '人民广场',
              '西二旗',
              '体育西路',
              '国贸',
              '徐家汇',
              '车公庙',
              '天府广场',
              '五道口',
              '珠江新城',
              '陆家嘴',
              '新街口',
              '钟楼站',
              '光谷广场',
              '世纪大道',
              '北京南站',
              '龙阳路',
            ],
            en: [
              "People's Square",
              'Xujiahui',
              'Union Square',
              'Wudaokou',
              'Canary Wharf',
              'Lujiazui',
              'Times Square',
              'Guomao',
              'Orchard',
              'Central',
            ],
          },
        },
      },
      {
        slot: 'which',
        keys: ['which', 'type', 'train'],
        descriptions: {
          zh: ['首班还是末班', '首班车=first,末班车=last'],
          en: ['first or last train', 'First or last'],
        },
        source: {
          kind: 'choice',
          options: [
            {
              value: 'first',
              zh: ['首班车', '头班车', '最早一班地铁', '第一班地铁'],
              en: ['first train', 'first metro', 'earliest train'],
            },
            {
              value: 'last',
              zh: ['末班车', '最后一班地铁', '最晚一班', '末班地铁'],
              en: ['last train', 'last metro', 'final train'],
            },
          ],
        },
      },
    ],
    questions: {
      zh: [
        '{station}{which}几点',
        '{which}{station}',
        '{station}地铁站{which}是什么时候',
        '加班晚了,{station}的{which}几点发',
        '请问{station}{which}时间',
        '从{station}坐{which}要几点到',
        '查一下{station}的{which}',
        '{station} {which}',
        '我明天从{station}上车,{which}是几点',
        '赶得上{station}的{which}吗,几点的',
      ],
      en: [
        '{which} at {station}',
        'What time is the {which} from {station}?',
        '{station} {which}',
        'when does the {which} leave {station}',
        'Can you tell me when the {which} runs at {station}?',
        "I'm at {station}, when's the {which}",
      ],
    },
    missing: [
      {
        slot: 'station',
        questions: {
          zh: ['地铁{which}几点', '{which}是几点啊'],
          en: ['when is the {which}', 'what time is the {which} on the subway'],
        },
        replies: { zh: ['请问是哪个地铁站?'], en: ['From which station?'] },
      },
    ],
    result: (a, random) => ({
      station: a.station!,
      line: `${random.integer(1, 18)}号线`,
      time: a.which === 'first' ? clock(random, 5, 6) : clock(random, 22, 23),
    }),
    answers: {
      zh: [(_, r, s) => `${r.station}${r.line}的${s.which}是${r.time}。`],
      en: [(_, r, s) => `The ${s.which} at ${r.station} (${r.line}) is at ${r.time}.`],
    },
    empty: {
      result: (a) => ({ station: a.station!, found: false }),
      answers: {
        zh: [(_, s) => `没有找到地铁站“${s.station}”。`],
        en: [(_, s) => `No metro station called ${s.station} was found.`],
      },
    },
  },
  {
    names: ['bus_arrival', 'next_bus', 'gongjiao_daozhan', 'bus_eta'],
    descriptions: {
      zh: [
        '公交车实时到站',
        '下一辆公交还有几分钟',
        '公交线路在某站台的预计到达时间',
        '等公交助手',
      ],
      en: ['Real-time bus arrivals', 'Minutes until the next bus at a stop', 'Bus ETA'],
    },
    parameters: [
      {
        slot: 'route',
        keys: ['route', 'line', 'bus', 'route_no'],
        descriptions: { zh: ['线路', '公交线路号'], en: ['Bus route', 'Line number'] },
        source: {
          kind: 'copy',
          values: {
            zh: [
              '302路',
              '71路',
              'B12路',
              '快速公交3号线',
              '夜宵12路',
              '976路',
              '机场大巴2线',
              '旅游专线5路',
              '特8路',
              '运通113',
              '18路',
              'K7路',
              '观光1线',
            ],
            en: [
              'route 18',
              'bus 302',
              'line B12',
              'the 71',
              'N29',
              'airport line 2',
              'route 976',
              'X4',
              'the 38R',
            ],
          },
        },
      },
      {
        slot: 'stop',
        keys: ['stop', 'stop_name', 'station'],
        descriptions: { zh: ['站台', '在哪一站等车'], en: ['Bus stop', 'Name of the stop'] },
        source: {
          kind: 'copy',
          values: {
            zh: [
              '市民中心',
              '南湖公园东门',
              '大学城北',
              '软件园二期',
              '第三人民医院',
              '老火车站',
              '解放桥',
              '科技路口',
              '百花小区',
              '青年宫',
              '滨江道',
              '文化路口',
              '图书馆站',
            ],
            en: [
              'City Hall',
              'Elm Street',
              'Central Library',
              'Park Avenue',
              'North Gate',
              'Market Square',
              'Riverside',
              'the university',
              'Oak Hill',
            ],
          },
        },
      },
    ],
    questions: {
      zh: [
        '{route}到{stop}还要多久',
        '{stop}等{route},还有几分钟',
        '{route} {stop}',
        '下一班{route}什么时候到{stop}',
        '我在{stop},{route}怎么还不来',
        '查一下{route}在{stop}的到站时间',
        '{stop}的{route}到哪儿了',
        '{route}快到{stop}了吗',
        '麻烦问下{route}几分钟后到{stop}站',
        '人在{stop},想坐{route},等多久',
      ],
      en: [
        'next {route} at {stop}',
        'How long until {route} reaches {stop}?',
        '{route} {stop} eta',
        "I'm waiting at {stop}, where is {route}?",
        'when does {route} get to {stop}',
        'Minutes to {route} at {stop} please',
      ],
    },
    missing: [
      {
        slot: 'stop',
        questions: {
          zh: ['{route}还要多久到', '{route}到哪了'],
          en: ['when is {route} coming', 'how long until {route}'],
        },
        replies: { zh: ['请问您在哪一站等车?'], en: ['Which stop are you at?'] },
      },
    ],
    result: (a, random) => ({
      route: a.route!,
      stop: a.stop!,
      minutes: random.integer(1, 28),
      stopsAway: random.integer(1, 12),
    }),
    answers: {
      zh: [
        (_, r) => `${r.route}距离${r.stop}还有${r.stopsAway}站,约${r.minutes}分钟到。`,
        (_, r) => `下一辆${r.route}离${r.stop}${r.stopsAway}站,大约${r.minutes}分钟后到达。`,
      ],
      en: [
        (_, r) =>
          `For ${r.route}: the next one is ${r.stopsAway} stops from ${r.stop}, about ${r.minutes} minutes away.`,
      ],
    },
    empty: {
      result: (a) => ({ route: a.route!, stop: a.stop!, buses: [] }),
      answers: {
        zh: [(_, s) => `目前没有开往${s.stop}的${s.route}车辆。`],
        en: [
          (_, s) => `There are no vehicles for ${s.route} on the way to ${s.stop} at the moment.`,
        ],
      },
    },
  },
  {
    names: ['driving_distance', 'distance_between', 'liangdi_juli', 'how_far'],
    descriptions: {
      zh: ['计算两地距离', '两个地方相隔多少公里', '起点到终点的里程和用时', '路程有多远'],
      en: [
        'Distance between two places',
        'How many kilometres lie between A and B',
        'Mileage and travel time',
      ],
    },
    parameters: [
      {
        slot: 'from',
        keys: ['from', 'origin', 'start', 'place_a'],
        descriptions: { zh: ['起点', '出发地'], en: ['Start', 'Origin'] },
        source: { kind: 'copy', bank: 'city' },
      },
      {
        slot: 'to',
        keys: ['to', 'destination', 'end', 'place_b'],
        descriptions: { zh: ['终点', '目的地'], en: ['End', 'Destination'] },
        source: { kind: 'copy', bank: 'city' },
      },
      {
        slot: 'mode',
        keys: ['mode', 'by', 'travel_mode'],
        descriptions: { zh: ['出行方式', '怎么走'], en: ['Means of travel', 'Travel mode'] },
        source: {
          kind: 'choice',
          options: [
            { value: 'drive', zh: ['开车', '自驾', '驾车'], en: ['by car', 'driving'] },
            { value: 'bike', zh: ['骑车', '骑行'], en: ['by bike', 'cycling'] },
            { value: 'walk', zh: ['走路', '步行'], en: ['on foot', 'walking'] },
          ],
        },
        required: false,
      },
    ],
    questions: {
      zh: [
        '{from}到{to}多远',
        '从{from}{mode}到{to}有多少公里',
        '{from}离{to}远不远',
        '{from}和{to}之间的距离',
        '{mode}从{from}去{to}要多久',
        '{from}距{to}多少公里',
        '{from}至{to}里程',
        '打算{mode}去{to},从{from}出发,有多远',
        '请帮我算一下{from}到{to}的路程',
        '{from} {to} 距离',
      ],
      en: [
        'how far is {to} from {from}',
        'distance from {from} to {to}',
        'How many km between {from} and {to}?',
        'how long does it take from {from} to {to} {mode}',
        '{from} to {to} {mode}, what distance',
        'Please work out the mileage from {from} to {to}',
      ],
    },
    missing: [
      {
        slot: 'from',
        questions: {
          zh: ['到{to}有多远', '去{to}{mode}多少公里'],
          en: ['how far is {to}', 'distance to {to}'],
        },
        replies: { zh: ['请问从哪里出发?'], en: ['From where?'] },
      },
    ],
    result: (a, random) => {
      const km = random.integer(40, 2300)
      return { from: a.from!, to: a.to!, km, hours: Number((km / 85).toFixed(1)) }
    },
    answers: {
      zh: [(_, r) => `从${r.from}到${r.to}约${r.km}公里,大约需要${r.hours}小时。`],
      en: [(_, r) => `It is about ${r.km} km from ${r.from} to ${r.to}, roughly ${r.hours} hours.`],
    },
  },
  {
    names: ['driving_restriction', 'xianxing', 'plate_restriction', 'traffic_ban'],
    descriptions: {
      zh: ['机动车尾号限行', '查城市某天限制哪些尾号上路', '哪天不能开车', '限号规定查询'],
      en: [
        'Licence plate driving restrictions',
        'Which last digits may not drive in a city on a day',
        'Odd-even traffic limits',
      ],
    },
    parameters: [
      {
        slot: 'city',
        keys: ['city', 'city_name'],
        descriptions: { zh: ['城市', '所在城市'], en: ['City'] },
        source: { kind: 'copy', bank: 'city' },
      },
      {
        slot: 'date',
        keys: ['date', 'day'],
        descriptions: { zh: ['日期,默认今天', '哪天'], en: ['Date, default today'] },
        source: { kind: 'date' },
        required: false,
      },
    ],
    questions: {
      zh: [
        '{city}今天限号多少',
        '{city}限行',
        '{date}{city}限什么号',
        '{city}{date}尾号限行',
        '我要开车去{city},{date}限不限行',
        '{city}今天哪些车不能上路',
        '请问{city}限行尾号',
        '{city}限号吗',
        '查下{date}在{city}开车限几号',
        '{city}限行查询 {date}',
        '尾号限行 {city}',
      ],
      en: [
        'driving restrictions in {city}',
        '{city} plate limits on {date}',
        'Which plates are banned in {city} today?',
        'can I drive in {city} on {date}, which digits are restricted',
        'restricted last digits {city}',
        'Please check the odd-even limits of {city} for {date}',
      ],
    },
    missing: [
      {
        slot: 'city',
        questions: {
          zh: ['今天限号多少', '{date}限行吗'],
          en: ['which plates are restricted today', 'driving restrictions on {date}'],
        },
        replies: { zh: ['请问是哪个城市的限行?'], en: ['In which city?'] },
      },
    ],
    result: (a, random) => ({
      city: a.city!,
      digits: random.pick(['1和6', '2和7', '3和8', '4和9', '5和0']),
      from: '07:00',
      to: random.pick(['20:00', '19:00', '21:00']),
    }),
    answers: {
      zh: [(_, r) => `${r.city}限行尾号为${r.digits},时间${r.from}至${r.to}。`],
      en: [
        (_, r) =>
          `In ${r.city}, plates ending in ${r.digits} are restricted from ${r.from} to ${r.to}.`,
      ],
    },
    empty: {
      result: (a) => ({ city: a.city!, digits: null }),
      answers: {
        zh: [(_, s) => `${s.city}不限行。`],
        en: [(_, s) => `There are no driving restrictions in ${s.city}.`],
      },
    },
  },
  {
    names: ['parking_lots', 'find_parking', 'tingchechang', 'free_parking_spaces'],
    descriptions: {
      zh: [
        '停车场空位和收费',
        '找地方停车',
        '查询地点周边车库的剩余车位与每小时价格',
        '哪里好停车',
      ],
      en: [
        'Car parks with free spaces',
        'Find a place to leave the car',
        'Parking garages near a street, spaces and hourly price',
      ],
    },
    parameters: [
      {
        slot: 'place',
        keys: ['place', 'around', 'location', 'destination'],
        descriptions: { zh: ['目的地', '地点'], en: ['Destination', 'Where to park'] },
        source: { kind: 'copy', bank: 'street' },
      },
      {
        slot: 'price',
        keys: ['max_price', 'max_hourly', 'budget'],
        descriptions: {
          zh: ['每小时最高多少元', '价格上限(元/小时)'],
          en: ['Highest price per hour in yuan'],
        },
        source: { kind: 'integer', min: 3, max: 30 },
        required: false,
      },
    ],
    questions: {
      zh: [
        '{place}哪里可以停车',
        '{place}停车场',
        '{place}附近还有车位吗',
        '开车去{place},停哪儿',
        '{place}停车多少钱一小时',
        '{place}周围每小时{price}元以内的停车场',
        '帮我找{place}边上的车库',
        '到{place}了,找不到地方停',
        '{place}一小时不超过{price}块的停车位',
        '请问{place}附近的停车场有空位吗',
        '{place} 停车',
      ],
      en: [
        'parking near {place}',
        'Where can I park around {place}?',
        '{place} car park',
        'any free spaces by {place} under {price} yuan an hour',
        'find me a garage close to {place}',
        'I am driving to {place}, where do I leave the car?',
      ],
    },
    missing: [
      {
        slot: 'place',
        questions: {
          zh: ['附近哪里能停车', '找个停车场', '有没有每小时{price}元以内的车位'],
          en: ['Where can I park?', 'find a parking lot'],
        },
        replies: { zh: ['请问要停在哪个地点附近?'], en: ['Near which place?'] },
      },
    ],
    result: (_, random) => ({
      name: random.pick([
        '中心广场地下车库',
        '银泰停车场',
        '体育馆东停车场',
        '国际大厦车库',
        '湖滨路公共停车场',
      ]),
      free: random.integer(2, 320),
      yuanPerHour: random.integer(3, 15),
    }),
    answers: {
      zh: [(_, r, s) => `${s.place}附近的${r.name}还有${r.free}个空位,每小时${r.yuanPerHour}元。`],
      en: [
        (_, r, s) =>
          `${r.name} near ${s.place} has ${r.free} free spaces at ${r.yuanPerHour} yuan per hour.`,
      ],
    },
    empty: {
      result: () => ({ lots: [] }),
      answers: {
        zh: [(_, s) => `${s.place}附近没有符合条件的停车场。`],
        en: [(_, s) => `No suitable car park was found near ${s.place}.`],
      },
    },
  },
  {
    names: ['fuel_price', 'oil_price_today', 'youjia', 'petrol_price'],
    descriptions: {
      zh: ['各省汽油柴油零售价', '今日油价', '加油站当前标号油每升多少钱', '成品油价格'],
      en: ['Petrol and diesel prices by province', 'What a litre of fuel costs today', 'Gas price'],
    },
    parameters: [
      {
        slot: 'province',
        keys: ['province', 'region', 'area'],
        descriptions: { zh: ['省份', '省、直辖市或自治区'], en: ['Province', 'Chinese province'] },
        source: {
          kind: 'copy',
          values: {
            zh: [
              '浙江',
              '四川',
              '广东',
              '山东',
              '河南',
              '内蒙古',
              '新疆',
              '云南',
              '江苏',
              '陕西',
              '海南',
              '吉林',
              '湖北',
              '福建',
              '甘肃',
              '贵州',
            ],
            en: [
              'Zhejiang',
              'Sichuan',
              'Guangdong',
              'Shandong',
              'Hainan',
              'Yunnan',
              'Hubei',
              'Jiangsu',
              'Shaanxi',
              'Fujian',
            ],
          },
        },
      },
      {
        slot: 'grade',
        keys: ['grade', 'fuel', 'octane', 'fuel_grade'],
        descriptions: {
          zh: ['油品标号,0 为柴油', '标号'],
          en: ['Fuel grade; 0 is diesel', 'Grade'],
        },
        source: {
          kind: 'choice',
          options: [
            { value: 92, zh: ['92号汽油', '92', '92号'], en: ['92', '92 petrol', 'grade 92'] },
            { value: 95, zh: ['95号汽油', '95', '95号'], en: ['95', '95 petrol', 'grade 95'] },
            { value: 98, zh: ['98号汽油', '98', '98号'], en: ['98', '98 petrol', 'grade 98'] },
            { value: 0, zh: ['柴油', '0号柴油', '零号柴油'], en: ['diesel', 'diesel oil'] },
          ],
        },
      },
    ],
    questions: {
      zh: [
        '{province}{grade}多少钱',
        '{province}今天{grade}油价',
        '{grade}在{province}什么价',
        '{province}现在加{grade}一升多少钱',
        '查油价 {province} {grade}',
        '我在{province},{grade}涨了吗,现在什么价',
        '请问{province}{grade}的最新价格',
        '{grade} {province}',
        '{province}的{grade}油价是多少',
        '跑{province}的车队加{grade},每升多少钱',
      ],
      en: [
        'price of {grade} in {province}',
        '{province} {grade} price',
        'How much is {grade} in {province} today?',
        'what does a litre of {grade} cost in {province}',
        'fuel price {province}, {grade}',
        "I'm filling up with {grade} in {province}, what will I pay per litre?",
      ],
    },
    missing: [
      {
        slot: 'province',
        questions: {
          zh: ['今天{grade}多少钱', '{grade}油价'],
          en: ['how much is {grade} today', 'price of {grade}'],
        },
        replies: { zh: ['请问是哪个省份的油价?'], en: ['In which province?'] },
      },
      {
        slot: 'grade',
        questions: {
          zh: ['{province}今天油价', '{province}加油多少钱一升'],
          en: ['fuel price in {province}', 'what does petrol cost in {province}'],
        },
        replies: {
          zh: ['请问要查92、95、98号汽油还是柴油?'],
          en: ['Which fuel: 92, 95, 98 or diesel?'],
        },
      },
    ],
    result: (a, random) => ({
      province: a.province!,
      yuanPerLitre: fraction(random, 6.8, 9.4, 2),
      since: day(random),
    }),
    answers: {
      zh: [(_, r, s) => `${r.province}${s.grade}每升${r.yuanPerLitre}元,自${r.since}起执行。`],
      en: [
        (_, r, s) =>
          `In ${r.province}, ${s.grade} costs ${r.yuanPerLitre} yuan per litre since ${r.since}.`,
      ],
    },
  },
  {
    names: ['hotel_search', 'find_hotels', 'jiudian', 'search_accommodation'],
    descriptions: {
      zh: ['酒店空房和价格', '按城市、入住日期和晚数找住处', '住宿查询', '查哪家宾馆有房'],
      en: [
        'Hotels with free rooms',
        'Find a place to stay by city, check-in and nights',
        'Accommodation search',
      ],
    },
    parameters: [
      {
        slot: 'city',
        keys: ['city', 'destination', 'city_name'],
        descriptions: { zh: ['城市', '住哪个城市'], en: ['City', 'Where to stay'] },
        source: { kind: 'copy', bank: 'city' },
      },
      {
        slot: 'date',
        keys: ['check_in', 'checkin_date', 'arrival_date', 'date'],
        descriptions: { zh: ['入住日期', '哪天入住'], en: ['Check-in date', 'First night'] },
        source: { kind: 'date' },
      },
      {
        slot: 'nights',
        keys: ['nights', 'night_count', 'stay'],
        descriptions: { zh: ['住几晚', '晚数'], en: ['Number of nights'] },
        source: { kind: 'integer', min: 3, max: 14 },
        required: false,
      },
      {
        slot: 'stars',
        keys: ['level', 'category', 'hotel_class'],
        descriptions: { zh: ['档次', '酒店类型'], en: ['Hotel class'] },
        source: {
          kind: 'choice',
          options: [
            { value: 'budget', zh: ['经济型', '便宜的', '快捷'], en: ['budget', 'cheap'] },
            { value: 'comfort', zh: ['舒适型', '中档'], en: ['mid-range', 'comfortable'] },
            { value: 'luxury', zh: ['豪华', '五星级', '高档'], en: ['luxury', 'five-star'] },
          ],
        },
        required: false,
      },
    ],
    questions: {
      zh: [
        '{city}{date}入住的酒店',
        '{date}去{city}住{nights}晚,有什么酒店',
        '{city}{stars}酒店,{date}入住',
        '帮我找{city}{date}的{stars}酒店,住{nights}晚',
        '{date}到{city}出差,住哪好',
        '{city}酒店 {date} {nights}晚',
        '请问{date}{city}还有房吗',
        '{city}有没有{stars}的宾馆,{date}入住{nights}晚',
        '想订{date}在{city}的房间',
        '{date}住{city},哪家还有空房',
      ],
      en: [
        'hotels in {city} from {date}',
        'I need a {stars} hotel in {city} on {date}',
        '{city} hotel {date} {nights} nights',
        'find somewhere to stay in {city}, arriving {date}, for {nights} nights',
        'any rooms free in {city} on {date}?',
        '{stars} hotels {city} {date}',
      ],
    },
    missing: [
      {
        slot: 'date',
        questions: {
          zh: ['{city}有什么{stars}酒店', '在{city}住{nights}晚,找个酒店'],
          en: ['find a hotel in {city}', '{stars} hotels in {city}'],
        },
        replies: { zh: ['请问哪天入住?'], en: ['When do you check in?'] },
      },
      {
        slot: 'city',
        questions: {
          zh: ['{date}入住,订个酒店', '找{stars}酒店,{date}住{nights}晚'],
          en: ['a hotel for {date}', 'I need a room on {date} for {nights} nights'],
        },
        replies: { zh: ['请问要住在哪个城市?'], en: ['In which city?'] },
      },
    ],
    result: (_, random) => ({
      hotels: random
        .sample(
          [
            '锦江之星火车站店',
            '全季酒店',
            '如家精选',
            '君悦大酒店',
            '亚朵酒店',
            '维也纳国际酒店',
            '丽枫酒店',
          ],
          random.integer(1, 3),
        )
        .map((name) => ({ name, price: random.integer(159, 1280) })),
    }),
    answers: {
      zh: [
        (_, r, s) =>
          `${s.city}${s.date}有房的酒店:${r.hotels.map((h: Priced) => `${h.name},每晚${h.price}元`).join(';')}。`,
      ],
      en: [
        (_, r, s) =>
          `Hotels with rooms in ${s.city} on ${s.date}: ${r.hotels.map((h: Priced) => `${h.name}, ${h.price} yuan per night`).join('; ')}.`,
      ],
    },
    empty: {
      result: () => ({ hotels: [] }),
      answers: {
        zh: [(_, s) => `${s.city}在${s.date}没有找到合适的酒店。`],
        en: [(_, s) => `No suitable hotel was found in ${s.city} for ${s.date}.`],
      },
    },
  },
  {
    names: ['attraction_tickets', 'scenic_ticket_price', 'jingdian_menpiao', 'admission_fee'],
    descriptions: {
      zh: ['景区门票价格', '旅游景点的票价和余票', '游客入园要多少钱', '按游客类型查景点收费'],
      en: [
        'Admission prices of sights',
        'What it costs to enter a tourist attraction',
        'Attraction tickets by kind of visitor',
      ],
    },
    parameters: [
      {
        slot: 'sight',
        keys: ['attraction', 'sight', 'scenic_spot', 'name'],
        descriptions: { zh: ['景点', '景区名称'], en: ['Attraction', 'Name of the sight'] },
        source: {
          kind: 'copy',
          values: {
            zh: [
              '故宫',
              '黄山',
              '兵马俑',
              '九寨沟',
              '张家界',
              '鼓浪屿',
              '莫高窟',
              '上海迪士尼',
              '峨眉山',
              '都江堰',
              '长隆野生动物园',
              '颐和园',
              '平遥古城',
              '泰山',
              '天坛',
              '乌镇',
            ],
            en: [
              'the Forbidden City',
              'Mount Huang',
              'Shanghai Disneyland',
              'the Terracotta Army',
              'the Summer Palace',
              'Jiuzhaigou',
              'Mount Tai',
              'the Louvre',
              'Wuzhen',
            ],
          },
        },
      },
      {
        slot: 'visitor',
        keys: ['visitor', 'ticket_type', 'visitor_type'],
        descriptions: { zh: ['游客类型', '票种'], en: ['Kind of visitor', 'Ticket type'] },
        source: {
          kind: 'choice',
          options: [
            { value: 'adult', zh: ['成人', '成人票', '大人'], en: ['an adult', 'adults'] },
            { value: 'child', zh: ['儿童', '小孩', '儿童票'], en: ['a child', 'kids'] },
            { value: 'student', zh: ['学生', '学生票', '大学生'], en: ['a student', 'students'] },
            {
              value: 'senior',
              zh: ['老人', '65岁以上老人', '老年票'],
              en: ['a senior', 'seniors', 'pensioners'],
            },
          ],
        },
      },
    ],
    questions: {
      zh: [
        '{sight}{visitor}多少钱',
        '{sight}门票 {visitor}',
        '{visitor}去{sight}要买什么价的票',
        '{sight}{visitor}有优惠吗,多少钱',
        '请问{sight}的{visitor}价格',
        '{visitor}进{sight}收多少',
        '打算去{sight}玩,{visitor}门票贵不贵',
        '查{sight}票价,{visitor}',
        '{sight}对{visitor}收费吗',
        '带家人去{sight},{visitor}的票怎么卖',
      ],
      en: [
        '{sight} ticket price for {visitor}',
        'How much does {sight} cost for {visitor}?',
        'entry fee {sight} {visitor}',
        'what do {visitor} pay at {sight}',
        'tickets to {sight}, {visitor}',
        "We're visiting {sight}, what is admission for {visitor}?",
      ],
    },
    missing: [
      {
        slot: 'visitor',
        questions: {
          zh: ['{sight}门票多少钱', '去{sight}要买票吗'],
          en: ['how much is {sight}', 'ticket price of {sight}'],
        },
        replies: {
          zh: ['请问是成人、儿童、学生还是老人?'],
          en: ['Is it for an adult, child, student or senior?'],
        },
      },
    ],
    result: (a, random) => ({
      attraction: a.sight!,
      price: random.integer(10, 480),
      opens: random.pick(['08:00', '08:30', '09:00']),
    }),
    answers: {
      zh: [(_, r, s) => `${r.attraction}${s.visitor}的票价是${r.price}元,${r.opens}开门。`],
      en: [
        (_, r, s) =>
          `Admission to ${r.attraction} for ${s.visitor} is ${r.price} yuan; it opens at ${r.opens}.`,
      ],
    },
    empty: {
      result: () => ({ error: 'unknown attraction' }),
      answers: {
        zh: [(_, s) => `没有找到景点“${s.sight}”的票价。`],
        en: [(_, s) => `No ticket price was found for ${s.sight}.`],
      },
    },
  },
  {
    names: ['visa_requirements', 'check_visa', 'qianzheng', 'entry_policy'],
    descriptions: {
      zh: ['出国签证要求', '去某个国家需不需要签证、能停留几天', '入境政策查询', '免签落地签信息'],
      en: [
        'Visa requirements of a country',
        'Whether a visa is needed and how long one may stay',
        'Entry policy for Chinese passports',
      ],
    },
    parameters: [
      {
        slot: 'country',
        keys: ['country', 'destination', 'country_name'],
        descriptions: { zh: ['国家', '目的国'], en: ['Country', 'Destination country'] },
        source: { kind: 'copy', bank: 'country' },
      },
      {
        slot: 'purpose',
        keys: ['purpose', 'visa_type', 'reason'],
        descriptions: { zh: ['出行目的', '签证类型'], en: ['Purpose of the trip'] },
        source: {
          kind: 'choice',
          options: [
            { value: 'tourism', zh: ['旅游', '玩', '度假'], en: ['a holiday', 'tourism'] },
            {
              value: 'business',
              zh: ['出差', '商务', '谈生意'],
              en: ['business', 'a business trip'],
            },
            { value: 'study', zh: ['留学', '读书', '上学'], en: ['studying', 'study'] },
          ],
        },
      },
    ],
    questions: {
      zh: [
        '去{country}{purpose}要签证吗',
        '{country}{purpose}签证',
        '{purpose}去{country}能待几天',
        '{country}免签吗,我是去{purpose}',
        '查一下{country}的{purpose}签证政策',
        '请问到{country}{purpose}需要办什么签证',
        '公司派人去{country}{purpose},签证怎么要求',
        '{country} {purpose} 入境要求',
        '打算{purpose},目的地{country},签证好办吗,要几天',
        '{country}对中国护照{purpose}有什么规定',
      ],
      en: [
        'visa for {country}, {purpose}',
        'Do I need a visa to go to {country} for {purpose}?',
        '{country} visa {purpose}',
        'how long can I stay in {country} for {purpose}',
        'Entry rules of {country} for {purpose} please',
        'going to {country} for {purpose}, is it visa-free',
      ],
    },
    result: (a, random) => {
      const needed = random.chance(0.6)
      return {
        country: a.country!,
        visaNeeded: needed,
        maxDays: random.pick([14, 15, 30, 60, 90]),
        processingDays: needed ? random.integer(3, 20) : 0,
      }
    },
    answers: {
      zh: [
        (_, r, s) =>
          r.visaNeeded
            ? `去${r.country}${s.purpose}需要签证,办理约${r.processingDays}天,最多停留${r.maxDays}天。`
            : `去${r.country}${s.purpose}不需要签证,最多停留${r.maxDays}天。`,
      ],
      en: [
        (_, r, s) =>
          r.visaNeeded
            ? `A visa is needed for ${r.country} (${s.purpose}); it takes about ${r.processingDays} days and allows up to ${r.maxDays} days.`
            : `No visa is needed for ${r.country} (${s.purpose}); you may stay up to ${r.maxDays} days.`,
      ],
    },
    empty: {
      result: (a) => ({ country: a.country!, found: false }),
      answers: {
        zh: [(_, s) => `没有${s.country}的签证信息。`],
        en: [(_, s) => `There is no visa information for ${s.country}.`],
      },
    },
  },
  {
    names: ['world_clock', 'time_in_city', 'dangdi_shijian', 'local_time'],
    descriptions: {
      zh: ['世界时钟', '查询某个城市现在几点', '当地时间与时差', '别的地方现在是什么钟点'],
      en: [
        'World clock',
        'Current local time in a city',
        'What time is it elsewhere, with UTC offset',
      ],
    },
    parameters: [
      {
        slot: 'city',
        keys: ['city', 'place', 'timezone_city'],
        descriptions: { zh: ['城市', '哪个城市'], en: ['City'] },
        source: {
          kind: 'copy',
          values: {
            zh: [
              '纽约',
              '伦敦',
              '巴黎',
              '东京',
              '悉尼',
              '迪拜',
              '洛杉矶',
              '莫斯科',
              '柏林',
              '新加坡',
              '多伦多',
              '开罗',
              '圣保罗',
              '首尔',
              '孟买',
              '奥克兰',
              '旧金山',
            ],
            en: [
              'New York',
              'London',
              'Tokyo',
              'Sydney',
              'Dubai',
              'Berlin',
              'Toronto',
              'Cairo',
              'São Paulo',
              'Mumbai',
              'Beijing',
              'Seattle',
              'Auckland',
            ],
          },
        },
      },
    ],
    questions: {
      zh: [
        '{city}现在几点',
        '{city}时间',
        '现在{city}是几点钟',
        '{city}那边天亮了吗,几点',
        '我要给{city}的客户打电话,那边几点了',
        '{city}当地时间',
        '{city}和我们差几个小时',
        '查{city}时差',
        '请问{city}现在的时间是?',
        '{city}几点啦',
      ],
      en: [
        'time in {city}',
        'What time is it in {city}?',
        '{city} local time',
        'is it too late to call {city}, what time do they have',
        'current time {city}',
        'Could you tell me what the clock says in {city} right now?',
      ],
    },
    missing: [
      {
        slot: 'city',
        questions: {
          zh: ['那边现在几点', '查一下当地时间', '国外现在几点了'],
          en: ['what time is it over there', 'check the local time abroad'],
        },
        replies: { zh: ['请问是哪个城市?'], en: ['Which city do you mean?'] },
      },
    ],
    result: (a, random) => ({
      city: a.city!,
      time: `${day(random)} ${clock(random, 0, 23)}`,
      utcOffset: random.pick(['+01:00', '+09:00', '-05:00', '-08:00', '+04:00', '+10:00']),
    }),
    answers: {
      zh: [(_, r) => `${r.city}现在是${r.time}(UTC${r.utcOffset})。`],
      en: [(_, r) => `It is ${r.time} in ${r.city} (UTC${r.utcOffset}).`],
    },
    empty: {
      result: (a) => ({ city: a.city!, time: null }),
      answers: {
        zh: [(_, s) => `没有找到${s.city}的时间信息。`],
        en: [(_, s) => `No time information was found for ${s.city}.`],
      },
    },
  },
  {
    names: ['traffic_violations', 'weizhang_chaxun', 'vehicle_fines', 'check_violations'],
    descriptions: {
      zh: ['车辆违章记录', '查机动车有没有未处理的交通违法', '扣分罚款查询', '按车牌号返回罚单'],
      en: [
        'Traffic violations of a vehicle',
        'Unpaid fines by number plate',
        'Penalty points and tickets',
      ],
    },
    parameters: [
      {
        slot: 'plate',
        keys: ['plate', 'plate_number', 'licence_plate', 'car_no'],
        descriptions: { zh: ['车牌号', '号牌'], en: ['Number plate', 'Licence plate'] },
        source: { kind: 'copy', bank: 'plate' },
      },
    ],
    questions: {
      zh: [
        '{plate}有违章吗',
        '查违章{plate}',
        '{plate}',
        '{plate}扣了几分',
        '我的车{plate}有没有罚单',
        '帮我看看{plate}的违章记录',
        '{plate}闯红灯被拍了没',
        '车牌{plate}要交多少罚款',
        '请查询号牌为{plate}的车辆交通违法情况',
        '{plate}违章',
        '年检前看下{plate}有没有没处理的违章',
      ],
      en: [
        'any violations for {plate}',
        'Does {plate} have unpaid fines?',
        '{plate} tickets',
        'how many points did {plate} get',
        'check traffic fines for car {plate}',
        'Was {plate} caught speeding?',
      ],
    },
    missing: [
      {
        slot: 'plate',
        questions: {
          zh: ['我的车有违章吗', '查一下违章', '有没有罚单'],
          en: ['Do I have any traffic fines?', 'check my violations'],
        },
        replies: { zh: ['请提供车牌号。'], en: ['What is the number plate?'] },
      },
    ],
    result: (a, random) => {
      const count = random.integer(1, 4)
      return {
        plate: a.plate!,
        count,
        points: count * 3,
        fine: count * random.pick([50, 100, 200]),
      }
    },
    answers: {
      zh: [(_, r) => `${r.plate}有${r.count}条未处理违章,共扣${r.points}分,罚款${r.fine}元。`],
      en: [
        (_, r) =>
          `${r.plate} has ${r.count} open violations: ${r.points} points and ${r.fine} yuan in fines.`,
      ],
    },
    empty: {
      result: (a) => ({ plate: a.plate!, count: 0 }),
      answers: {
        zh: [(_, s) => `${s.plate}没有未处理的违章。`],
        en: [(_, s) => `${s.plate} has no open violations.`],
      },
    },
  },
  {
    names: ['number_location', 'phone_lookup', 'haoma_guishudi', 'mobile_origin'],
    descriptions: {
      zh: ['手机号码归属地', '查电话号码是哪里的、哪个运营商', '来电号码属地查询', '陌生号码来源'],
      en: [
        'Where a phone number comes from',
        'Region and carrier of a mobile number',
        'Look up an unknown caller',
      ],
    },
    parameters: [
      {
        slot: 'phone',
        keys: ['phone', 'number', 'mobile', 'phone_number'],
        descriptions: { zh: ['电话号码', '手机号'], en: ['Phone number', 'Mobile number'] },
        source: { kind: 'copy', bank: 'phone' },
      },
    ],
    questions: {
      zh: [
        '{phone}是哪里的号码',
        '{phone}归属地',
        '{phone}',
        '谁打来的{phone},哪个地方的',
        '查一下{phone}是移动还是联通',
        '刚才有个{phone}给我打电话,是什么地方的',
        '手机号{phone}属于哪个城市',
        '请查询{phone}的号码归属',
        '{phone}哪儿的',
        '陌生来电{phone},看看哪个运营商',
      ],
      en: [
        'where is {phone} from',
        '{phone}',
        'Which carrier does {phone} belong to?',
        'someone called me from {phone}, which city is that',
        'look up the number {phone}',
        'region of {phone} please',
      ],
    },
    missing: [
      {
        slot: 'phone',
        questions: {
          zh: ['刚才的来电是哪里的号码', '查号码归属地'],
          en: ['Where is that phone number from?', 'look up a phone number'],
        },
        replies: { zh: ['请告诉我要查的号码。'], en: ['Which number should I look up?'] },
      },
    ],
    result: (a, random) => ({
      phone: a.phone!,
      region: random.pick([
        '广东深圳',
        '浙江杭州',
        '四川成都',
        '山东济南',
        '湖南长沙',
        '北京',
        '辽宁沈阳',
        '河南郑州',
      ]),
      carrier: random.pick(['中国移动', '中国联通', '中国电信']),
    }),
    answers: {
      zh: [(_, r) => `${r.phone}的归属地是${r.region},运营商是${r.carrier}。`],
      en: [(_, r) => `${r.phone} is registered in ${r.region} with ${r.carrier}.`],
    },
    empty: {
      result: (a) => ({ phone: a.phone!, region: null }),
      answers: {
        zh: [(_, s) => `没有查到${s.phone}的归属地。`],
        en: [(_, s) => `The origin of ${s.phone} is unknown.`],
      },
    },
  },
]

interface Train {
  no: string
  departs: string
  arrives: string
  left: number
}

interface Priced {
  name: string
  price: number
}
