/**
 * A function file with the sample's tool, so that the starter calls it as it does there, but with a source
 * of the test's own.
 *
 * @param run - the body of the tool's `run`, over `city`
 */
export const makeWeatherFunction = (run: string): string => `
  import { ask, createFunction, defineTool } from 'onbox'
  import * as v from 'valibot'
  const getWeather = defineTool({
    name: 'get_weather',
    description: '获取指定城市的当前天气',
    input: v.object({ city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')) }),
    run({ city }) { ${run} },
  })
  export default createFunction({ tools: [getWeather] }).post('/', ask())`
