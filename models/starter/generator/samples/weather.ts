/** The sample tool `get_weather`. */
import { toText } from '../json-text.ts'
import type { Family } from '../family.ts'
import type { Random } from '../random.ts'
import { CHINESE_NAMES, CITIES_ZH } from '../words/places.ts'
import { lines } from '../words/words.ts'
import { asOftenAs, toQuestions, whole } from './templates.ts'
import { TYPED_WEATHER_EN, TYPED_WEATHER_ZH } from './typed-more.ts'
import { BROAD_WEATHER_EN, BROAD_WEATHER_ZH } from './weather-broad.ts'
import { CHAT_EN, CHAT_ZH } from './weather-chat.ts'
import { WIDE_WEATHER } from './wide.ts'
import { EDGES_WEATHER_EN, EDGES_WEATHER_ZH } from './weather-edges.ts'
import { WEATHER_TYPED_EN, WEATHER_TYPED_ZH } from './weather-typed.ts'
import { VOICES_WEATHER_EN, VOICES_WEATHER_ZH } from './weather-voices.ts'

const CONDITIONS = {
  晴: 'sunny',
  多云: 'cloudy',
  阴: 'overcast',
  小雨: 'light rain',
  中雨: 'moderate rain',
  大雨: 'heavy rain',
  雷阵雨: 'thunderstorm',
  小雪: 'light snow',
  中雪: 'moderate snow',
  雾: 'fog',
  霾: 'haze',
} as const
const DIRECTIONS = {
  北: 'north',
  东北: 'northeast',
  东: 'east',
  东南: 'southeast',
  南: 'south',
  西南: 'southwest',
  西: 'west',
  西北: 'northwest',
} as const

const QUESTIONS_ZH = lines(`
{city}天气
{city}天气怎么样
{city}天气咋样
{city}天气如何
{city}的天气
{city}的天气怎么样?
{city}的天气如何?
{city}现在天气怎么样?
{city}现在天气咋样
{city}现在什么天气
{city}今天天气怎么样?
{city}今天天气如何
{city}今天天气好吗
{city}今天天气好不好
{city}今天啥天气
{city}今儿天气咋样
今天{city}天气怎么样
今天{city}什么天气?
今天{city}天气好吗
现在{city}天气怎么样
现在{city}的天气如何
现在{city}是什么天气
目前{city}天气怎么样?
此刻{city}的天气
当前{city}天气
{city}当前天气
{city}实时天气
{city}天气情况
{city}今日天气
{city}眼下天气怎样
{city}这会儿天气怎么样
{city}那边天气怎么样
{city}那边天气好吗
{city}那边啥天气啊
{city}那里天气如何
{city}那儿现在什么天气
{city}这边天气咋样
{city}气温多少
{city}气温
{city}现在气温多少度
{city}现在多少度
{city}多少度
{city}几度
{city}现在几度?
{city}今天几度
{city}今天多少度?
{city}温度多少
{city}的温度是多少
{city}的气温是多少?
{city}现在温度
{city}现在冷不冷
{city}冷吗
{city}冷不冷
{city}热吗
{city}热不热
{city}今天热不热?
{city}今天冷吗
{city}现在热吗
{city}下雨吗
{city}下雨了吗
{city}下雨没有
{city}现在下雨吗?
{city}现在下没下雨
{city}在下雨吗
{city}今天下雨吗
{city}是不是在下雨
{city}有没有下雨
{city}下雪了吗
{city}下雪没
{city}现在下雪吗
{city}是晴天吗
{city}今天是晴天还是阴天
{city}现在晴天吗?
{city}是阴天吗
{city}出太阳了吗
{city}今天有太阳吗
{city}有雾吗
{city}有没有雾霾
{city}雾霾严重吗
{city}刮风吗
{city}风大吗
{city}风大不大
{city}现在风大不大?
{city}现在几级风
{city}刮什么风
{city}什么风向
{city}风力多少
{city}风力几级
{city}外面冷吗
{city}外面天气怎么样
{city}用不用带伞
{city}要带伞吗
{city}需要带伞吗?
{city}要不要穿厚一点
{city}今天适合出去玩吗
{city}适不适合出去
{city}现在出门合适吗
{city}能出门吗
{city}今天好出门吗
{city}适合跑步吗
{city}适合户外活动吗
{city}现在适合爬山吗
今天{city}适合洗车吗
今天{city}能晒被子吗
{city}好不好出去走走
{city}今天出去玩行不行
{city}适宜出行吗
{city}这会儿出门要紧吗
{city}外面热吗
{city}外头冷不冷
{city}外面在下雨吗
{city}外面怎么样
{city}外边风大吗
{city}要穿羽绒服吗
{city}穿短袖行不行
{city}适合出门吗
去{city}要带伞吗
去{city}穿什么,那边多少度
要去{city}出差,那边天气怎么样
我要去{city},那里天气如何
我在{city},外面天气怎么样
我人在{city},现在天气咋样
下午到{city},现在那边什么天气
想去{city}玩,现在天气好吗
客户在{city},那边天气怎么样
天气 {city}
天气,{city}
查{city}天气
查天气 {city}
查一下{city}的天气
查下{city}今天的天气
查询{city}天气
查询{city}当前天气
看看{city}的天气
看一下{city}现在的天气
帮我查{city}天气
帮我查一下{city}现在的天气
帮我看看{city}天气
给我{city}的天气
告诉我{city}的天气
告诉我{city}现在天气如何
说一下{city}的天气
说说{city}今天天气
播报{city}天气
报一下{city}的气温
我想知道{city}的天气
我想知道{city}现在多少度
想问下{city}的天气
想了解一下{city}的天气情况
请问{city}今天天气如何?
请问{city}现在的天气怎么样?
请问{city}现在气温是多少?
麻烦查一下{city}的天气,谢谢
麻烦看下{city}现在下雨没有
你知道{city}现在天气怎么样吗
能告诉我{city}的天气吗
能查一下{city}天气不
可以看看{city}的天气吗
有{city}的天气吗
{city}天气预报
{city}天气播报
{city}weather
weather {city}
今天{city}冷吗
今天{city}热不热
今天{city}多少度
今天{city}下雨吗
今天{city}风大吗
现在{city}多少度
现在{city}几度
现在{city}下雨吗
现在{city}冷不冷
现在{city}刮风没有
外地同事问{city}天气怎么样
{city}天气好吗?
{city}的天气好不好
{city}天儿怎么样
{city}天气啥样
{city}啥天气
{city}什么天气?
{city}天气状况
{city}天气 温度
{city} 天气
{city} 现在 天气
{city} tianqi
{city}tianqi
{city}tianqi zenmeyang
{city} 现在 temperature
check一下{city}的天气
{city}今天什么weather
{city}多少℃
{city}几℃
{city}那边热不热
{city}那边风大吗
{city}今天刮风吗
{city}有雨吗
{city}有没有雨
{city}下大雨了吗
{city}下雪了没有
{city}晴不晴
{city}阴天还是晴天
{city}是什么天
{city}冻不冻
{city}凉快吗
{city}闷热吗
{city}现在外面怎么样
{city}好天气吗
{city}的气候现在怎么样
{city}的风力和温度
{city}温度和风力多少
{city}现在天气和气温
出差{city},穿多少合适,那边几度
到{city}要不要带伞
人在{city},要不要带伞
飞{city},那边天气咋样
{city} 气温
{city} 今天 天气
{city},天气?
{city}的天气情况怎么样?
{city}那边现在多少度
{city}那边下雨了没
{city}那边冷不冷啊
在{city}现在穿短袖冷吗
`)

const QUESTIONS_EN = lines(`
weather in {city}
weather {city}
{city} weather
{city} weather now
{city} weather today
current weather in {city}
current weather {city}
weather for {city}
weather at {city} right now
What's the weather in {city}?
What is the weather in {city}?
What's the weather like in {city}?
What is the weather like in {city} today?
What's the weather like in {city} right now?
what's the weather in {city} today
whats the weather in {city}
how's the weather in {city}?
How is the weather in {city}?
how is the weather in {city} today?
how's {city} today, weather-wise?
How's it looking outside in {city}?
What is the current weather in {city}?
Tell me the weather in {city}
tell me the current weather in {city}
Give me the weather for {city}
Show me the weather in {city}
Check the weather in {city}
check {city} weather
Can you check the weather in {city}?
Could you tell me the weather in {city}?
Can I get the weather for {city}?
I need the weather in {city}
I'd like to know the weather in {city}.
I'm going to {city}, what's the weather there?
I'm in {city}, what's it like outside?
flying to {city}, how's the weather there right now
Do you know what the weather is like in {city}?
Please look up the weather in {city}
look up weather for {city}
temperature in {city}
{city} temperature
what's the temperature in {city}?
What is the temperature in {city} right now?
current temperature in {city}
how hot is it in {city}?
How cold is it in {city}?
How warm is it in {city} now?
how many degrees is it in {city}?
Is it hot in {city}?
Is it cold in {city} today?
is it cold in {city}
Is it raining in {city}?
is it raining in {city} right now
Is there rain in {city}?
any rain in {city}?
Is it snowing in {city}?
is there snow in {city} today?
Is it sunny in {city}?
is it cloudy in {city}
Is it foggy in {city}?
Is it windy in {city}?
how windy is it in {city}?
what's the wind like in {city}
wind in {city}
What direction is the wind in {city}?
Do I need an umbrella in {city}?
do i need a coat in {city}
is it a good day to go out in {city}
can I go for a walk in {city} right now?
Is it nice enough to be outside in {city}?
good weather for running in {city}?
is {city} warm enough for a t-shirt today
would I get wet in {city} now
Should I bring an umbrella to {city}?
Is the weather nice in {city}?
is the weather good in {city} today
What are conditions like in {city}?
weather conditions in {city}
weather report for {city}
{city}: weather?
and {city}, what's the weather?
what's it like outside in {city}
What kind of weather does {city} have now?
Weather check: {city}
{city}, is it raining?
{city} - hot or cold right now?
`)

const CHAT = {
  zh: whole([...CHAT_ZH, ...TYPED_WEATHER_ZH]),
  en: whole([...CHAT_EN, ...TYPED_WEATHER_EN]),
}

/** `get_weather`, exactly as the sample function has it, with other wordings behind. */
export const weather: Family = {
  names: [
    'get_weather',
    'weather_now',
    'current_weather',
    'city_weather',
    'query_weather',
    'tianqi',
    'chaxun_tianqi',
    'weather_lookup',
    'lookup_weather',
    'weather',
  ],
  descriptions: {
    zh: [
      '获取指定城市的当前天气',
      '查询城市的实时天气',
      '某个城市现在的天气:气温、天气状况、风',
      '查天气:给出城市,返回气温和风力',
      '按城市查当前天气状况',
      '当前天气',
      '城市天气查询',
    ],
    en: [
      'Get the current weather of a city',
      'Current weather by city',
      'Weather right now in a city: temperature, condition, wind',
      'Look up the weather for a city',
      'City weather',
      'Temperature, conditions and wind in a city',
    ],
  },
  parameters: [
    {
      slot: 'city',
      keys: ['city', 'city_name', 'location', 'place', 'name'],
      descriptions: {
        zh: ['城市名称', '城市', '城市名', '要查的城市', '城市名称,如 上海'],
        en: ['City name', 'The city', 'Name of the city', 'City to look up, e.g. Shanghai'],
      },
      source: { kind: 'copy', bank: 'city' },
    },
  ],
  questions: toQuestions(
    {
      zh: [...whole(QUESTIONS_ZH), ...CHAT.zh],
      en: [...whole(QUESTIONS_EN), ...CHAT.en],
    },
    {
      zh: [
        ...asOftenAs(CHAT.zh, whole(BROAD_WEATHER_ZH)),
        ...asOftenAs(CHAT.zh, whole(VOICES_WEATHER_ZH)),
        ...asOftenAs(CHAT.zh, whole(EDGES_WEATHER_ZH)),
        ...asOftenAs(CHAT.zh, whole(WEATHER_TYPED_ZH)),
        ...asOftenAs(CHAT.zh, whole(WIDE_WEATHER.zh)),
      ],
      en: [
        ...asOftenAs(CHAT.en, whole(BROAD_WEATHER_EN)),
        ...asOftenAs(CHAT.en, whole(VOICES_WEATHER_EN)),
        ...asOftenAs(CHAT.en, whole(EDGES_WEATHER_EN)),
        ...asOftenAs(CHAT.en, whole(WEATHER_TYPED_EN)),
        ...asOftenAs(CHAT.en, whole(WIDE_WEATHER.en)),
      ],
    },
  ),
  missing: [
    {
      slot: 'city',
      questions: {
        zh: lines(`
          今天天气怎么样
          现在天气如何
          天气怎么样?
          外面冷吗
          下雨了吗
          今天多少度
          查一下天气
          查天气
          要带伞吗
          现在几度
          天气
          风大不大
          帮我看看天气
        `),
        en: lines(`
          what's the weather like?
          how's the weather today
          is it raining?
          weather
          how cold is it outside
          do I need an umbrella?
          check the weather please
          what's the temperature right now
        `),
      },
      replies: { zh: ['请问要查哪个城市?'], en: ['Which city do you mean?'] },
    },
  ],
  result: ({ city }, random) => ({
    found: true,
    city: tableName(toText(city), random),
    temperatureC: random.integer(-18, 40),
    condition: random.pick(Object.keys(CONDITIONS)),
    windDirection: random.pick(Object.keys(DIRECTIONS)),
    windLevel: random.integer(0, 9),
  }),
  answers: {
    zh: [
      (_, result: Weather) =>
        `${result.city}现在${result.condition},${result.temperatureC}℃,${result.windDirection}风${result.windLevel}级。`,
    ],
    en: [
      (args, result: Weather) =>
        `${toText(args['city'])}: ${CONDITIONS[result.condition]}, ${result.temperatureC}°C, ${DIRECTIONS[result.windDirection]} wind force ${result.windLevel}.`,
    ],
  },
  empty: {
    result: ({ city }) => ({ found: false, city: city ?? '' }),
    answers: {
      zh: [({ city }) => `没有找到「${toText(city)}」的天气数据。`],
      en: [({ city }) => `No weather data was found for "${toText(city)}".`],
    },
  },
}

/** As the table has it: Chinese, without 市. */
function tableName(asked: string, random: Random): string {
  if (/\p{Script=Han}/u.test(asked)) return asked.replace(/^(.{2,})市$/u, '$1')
  const known = CHINESE_NAMES[asked.toLowerCase()]
  return known ?? (random.chance(0.5) ? asked : random.pick(CITIES_ZH))
}

interface Weather {
  city: string
  temperatureC: number
  condition: keyof typeof CONDITIONS
  windDirection: keyof typeof DIRECTIONS
  windLevel: number
}
