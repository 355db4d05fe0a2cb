import { ask, createFunction, defineTool, OnboxError, type Env, type FetchBinding } from 'onbox'
import { eq } from 'drizzle-orm'
import * as v from 'valibot'
import { normalizeCityName } from '../db/weather/city-name.ts'
import {
  cities,
  cityNames,
  observations,
  WIND_DIRECTIONS,
  type Condition,
} from '../db/weather/schema.ts'

/** What is granted, and what an operator may add to it: see docs/weather-source.md. */
type WeatherEnv = Env<'weather'> & {
  /** Only where Open-Meteo is the source; see docs/weather-source.md. */
  FETCH: FetchBinding
  vars: {
    WEATHER_SOURCE?: string
    OPEN_METEO_GEOCODING_URL?: string
    OPEN_METEO_FORECAST_URL?: string
  }
}

/** The present weather of a city. */
interface Weather {
  city: string
  temperatureC: number
  condition: string
  windDirection: string
  /** Beaufort. */
  windLevel: number
}

/** Where the weather comes from; undefined when the source does not know the city. */
type WeatherSource = (city: string) => Promise<Weather | undefined>

function chooseSource(env: WeatherEnv): WeatherSource {
  const { WEATHER_SOURCE: source = 'table' } = env.vars
  if (source === 'table') return readTable(env.DB)
  if (source === 'open-meteo') return readOpenMeteo(env.FETCH, env.vars)
  throw new OnboxError(
    'TOOL_FAILED',
    `Cannot use weather source "${source}": WEATHER_SOURCE is "table" or "open-meteo"`,
  )
}

/** The sample's table. */
function readTable(database: Env<'weather'>['DB']): WeatherSource {
  return async (city) => {
    const [row] = await database
      .select({
        city: cities.nameZh,
        temperatureC: observations.temperatureC,
        condition: observations.condition,
        windDirection: observations.windDirection,
        windLevel: observations.windLevel,
      })
      .from(cityNames)
      .innerJoin(cities, eq(cities.id, cityNames.cityId))
      .innerJoin(observations, eq(observations.cityId, cities.id))
      .where(eq(cityNames.name, normalizeCityName(city)))
    return row
  }
}

/** The WMO's weather codes in the table's words, which know no drizzle, no hail and no heavy snow. */
const CONDITIONS = new Map<number, Condition>(
  (
    [
      ['晴', [0, 1]],
      ['多云', [2]],
      ['阴', [3]],
      ['雾', [45, 48]],
      ['小雨', [51, 53, 55, 56, 57, 61, 66, 80]],
      ['中雨', [63, 81]],
      ['大雨', [65, 67, 82]],
      ['小雪', [71, 77, 85]],
      ['中雪', [73, 75, 86]],
      ['雷阵雨', [95, 96, 99]],
    ] as const
  ).flatMap(([condition, codes]) => codes.map((code) => [code, condition])),
)
/** Where each level of the Beaufort scale begins, from 1 on, in m/s. */
const BEAUFORT_MS = [0.3, 1.6, 3.4, 5.5, 8, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7]

const geocoding = v.object({
  results: v.optional(
    v.array(
      v.object({
        name: v.string(),
        latitude: v.number(),
        longitude: v.number(),
        population: v.optional(v.number(), 0),
      }),
    ),
    [],
  ),
})
const forecast = v.object({
  current: v.object({
    temperature_2m: v.number(),
    weather_code: v.pipe(
      v.number(),
      v.transform((code) => CONDITIONS.get(code) ?? ''),
      v.nonEmpty(),
    ),
    wind_speed_10m: v.number(),
    wind_direction_10m: v.number(),
  }),
})

/**
 * Open-Meteo, or what speaks as it does.
 *
 * @see https://open-meteo.com/en/docs
 */
function readOpenMeteo(fetch: FetchBinding, vars: WeatherEnv['vars']): WeatherSource {
  const {
    OPEN_METEO_GEOCODING_URL: geocodingUrl = 'https://geocoding-api.open-meteo.com/v1/search',
    OPEN_METEO_FORECAST_URL: forecastUrl = 'https://api.open-meteo.com/v1/forecast',
  } = vars
  const read = async <S extends v.GenericSchema>(base: string, schema: S, query: object) => {
    const url = new URL(base)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
    const response = await fetch(url)
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), await response.text())
    if (response.ok && parsed.success) return parsed.output
    throw new OnboxError(
      'TOOL_FAILED',
      `Cannot read the weather: "${url.host}" answers ${response.status}, ` +
        (response.ok ? 'but not in the form of Open-Meteo' : 'so it has none for now'),
    )
  }
  /** The largest place of that name, or what the service takes the name for. */
  const findPlace = async (city: string) => {
    const isChinese = /\p{Script=Han}/u.test(city)
    const bare = city.replace(/(?<=..)市$/, '')
    // It has 北京 as 北京市; by two characters alone it finds villages of that name.
    const names = isChinese ? [bare, `${bare}市`] : [city]
    const language = isChinese ? 'zh' : 'en'
    const found = await Promise.all(
      names.map((name) => read(geocodingUrl, geocoding, { name, language, count: 10 })),
    )
    const places = found.flatMap(({ results }) => results)
    const wanted = normalizeCityName(city)
    const [largest] = places
      .filter(({ name }) => normalizeCityName(name) === wanted)
      .toSorted((a, b) => b.population - a.population)
    return largest ?? places[0]
  }
  return async (city) => {
    const place = await findPlace(city)
    if (place === undefined) return undefined
    const { latitude, longitude, name } = place
    const { current } = await read(forecastUrl, forecast, {
      latitude,
      longitude,
      current: Object.keys(forecast.entries.current.entries),
      wind_speed_unit: 'ms',
    })
    const eighth = Math.round(current.wind_direction_10m / 45) % WIND_DIRECTIONS.length
    return {
      city: name,
      temperatureC: Math.round(current.temperature_2m),
      condition: current.weather_code,
      windDirection: WIND_DIRECTIONS[eighth] ?? '北',
      windLevel: BEAUFORT_MS.filter((beginsAt) => current.wind_speed_10m >= beginsAt).length,
    }
  }
}

export const getWeather = defineTool({
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  input: v.object({
    city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')),
  }),
  async run({ city }, env: WeatherEnv) {
    const weather = await chooseSource(env)(city)
    return weather ? { found: true, ...weather } : { found: false, city }
  },
})

export default createFunction<Env<'weather'>>({
  description: '城市的当前天气',
  tools: [getWeather],
  evals: [
    {
      ask: '上海现在天气怎么样?',
      calls: [{ tool: 'get_weather', arguments: { city: '上海' } }],
    },
    {
      ask: "What's the weather in London right now?",
      calls: [{ tool: 'get_weather', arguments: { city: 'London' } }],
    },
    { ask: '帮我写一首关于春天的诗', calls: [] },
  ],
}).post('/', ask())
