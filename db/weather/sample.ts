import { createRandom, type Random } from '../random.ts'
import { normalizeCityName } from './city-name.ts'
import { CLIMATES } from './climates.ts'
import { WIND_DIRECTIONS, type Condition } from './schema.ts'

/** The coldest day of the year is about the 20th, wherever January is the colder month. */
const COLDEST_DAY = 20

/** Cities with the weather of a day as it may well be there in that season. */
export function sampleWeather(now: Date) {
  const random = createRandom(20_260)
  // 1 in the middle of January, 0 in the middle of July.
  const day = (now.getTime() / 86_400_000) % 365.2425
  const january = (1 + Math.cos((2 * Math.PI * (day - COLDEST_DAY)) / 365.2425)) / 2
  const rows = CLIMATES.trim()
    .split('\n')
    .map((line, index) => {
      const [nameZh = '', nameEn = '', ...rest] = line.split(',')
      const [coldC = 0, warmC = 0, wetJanuary = 0, wetJuly = 0] = rest.slice(0, 4).map(Number)
      const others = rest[4]?.split('/') ?? []
      const between = (inJanuary: number, inJuly: number): number =>
        inJanuary * january + inJuly * (1 - january)
      const wetness = between(wetJanuary, wetJuly) / 10
      const temperatureC = Math.round(between(coldC, warmC) + 2.5 * random.normal())
      const cityId = index + 1
      return {
        city: { id: cityId, nameZh, nameEn },
        names: [...new Set([nameZh, nameEn, ...others].map(normalizeCityName))].map((name) => ({
          name,
          cityId,
        })),
        observation: {
          cityId,
          temperatureC,
          condition: drawCondition(random, { temperatureC, wetness }),
          windDirection: random.pick(WIND_DIRECTIONS),
          windLevel: random.weighted([
            [1, 2],
            [2, 5],
            [3, 5],
            [4, 3],
            [5, 1],
          ]),
          observedAt: now.toISOString(),
        },
      }
    })
  return {
    cities: rows.map((row) => row.city),
    cityNames: rows.flatMap((row) => row.names),
    observations: rows.map((row) => row.observation),
  }
}

function drawCondition(
  random: Random,
  { temperatureC, wetness }: { temperatureC: number; wetness: number },
): Condition {
  if (random.next() < wetness * 0.7) {
    if (temperatureC <= 0) return random.pick(['小雪', '小雪', '中雪'])
    if (temperatureC >= 24) return random.pick(['小雨', '中雨', '大雨', '雷阵雨', '雷阵雨'])
    return random.pick(['小雨', '小雨', '中雨'])
  }
  return random.weighted<Condition>([
    ['晴', 5 * (1 - wetness)],
    ['多云', 3],
    ['阴', 2 * wetness],
    ['雾', temperatureC > 2 && temperatureC < 16 ? wetness * 0.6 : 0],
    ['霾', temperatureC < 12 && wetness < 0.3 ? 0.4 : 0],
  ])
}
