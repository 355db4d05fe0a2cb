import { ask, createFunction, defineTool, type Env } from 'onbox'
import { eq } from 'drizzle-orm'
import * as v from 'valibot'
import { normalizeCityName } from '../db/weather/city-name.ts'
import { cities, cityNames, observations } from '../db/weather/schema.ts'

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

/** The table as a source. Another source, e.g. a weather service over HTTP, takes its place in `run`. */
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

export const getWeather = defineTool({
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  input: v.object({
    city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')),
  }),
  async run({ city }, env: Env<'weather'>) {
    const findWeather = readTable(env.DB)
    const weather = await findWeather(city)
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
