import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getWeather } from '../../functions/weather.ts'
import {
  checkConfig,
  type Config,
  type FetchBindingConfig,
  type FunctionConfig,
} from '../../lib/config/index.ts'
import type { Answer } from '../../lib/function/index.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import { readPage } from '../docs/read-page.ts'
import { startTestBox, useTestBox, type TestBox } from '../helpers/start-box.ts'
import { startWebService, type WebService } from '../helpers/start-web-service.ts'

/** The page's snippets: the grant, and the `vars` and the binding for a copy in the own network. */
const [granted = '', ownVars = '', ownBinding = ''] =
  readPage('docs/weather-source.md').blocks('ts')
const evaluate = (snippet: string) => runInNewContext(`({ ${snippet} })`) as object
const { weather: documented } = evaluate(granted) as { weather: FunctionConfig }
const OWN_ORIGIN = 'http://meteo.intranet.example:8080'

/** Without its documents, which nobody is granted. */
const configure = (weather: FunctionConfig): Config => ({
  ...sampleConfig,
  collections: {},
  functions: { weather },
})

/** A place as Open-Meteo's search writes it down. */
const place = (id: number, name: string, population?: number) => ({
  id,
  name,
  latitude: id,
  longitude: 121.46,
  elevation: 12,
  feature_code: 'PPLA',
  country_code: 'CN',
  timezone: 'Asia/Shanghai',
  country: '中国',
  ...(population !== undefined && { population }),
})
/** What its search finds, by name and language. */
const PLACES: Record<string, ReturnType<typeof place>[]> = {
  'zh 上海市': [place(31, '上海', 24_874_500)],
  'zh 北京': [place(30, '北京'), place(29, '北京')],
  'zh 北京市': [place(28, '北京市朝阳区', 3_500_000), place(40, '北京市', 18_960_744)],
  'en London': [
    place(51, 'Londonderry', 9e9),
    place(43, 'London', 383_822),
    place(52, 'London', 8_961_989),
  ],
  'en NYC': [place(41, 'New York', 8_804_190)],
}
const CALM = { temperature_2m: 7.4, weather_code: 63, wind_speed_10m: 5.6, wind_direction_10m: 100 }

let current: Record<string, unknown>
let answer: ((response: ServerResponse) => void) | undefined

/** Speaks as Open-Meteo's documentation says. */
function serveOpenMeteo({ url }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url ?? '', 'http://meteo.test')
  const get = (name: string) => searchParams.get(name) ?? ''
  const reply = (body: object) => response.end(JSON.stringify(body))
  if (answer !== undefined) answer(response)
  else if (pathname === '/v1/search') {
    const results = PLACES[`${get('language')} ${get('name')}`]
    reply({ ...(results && { results }), generationtime_ms: 0.7 })
  } else {
    const wanted = ['time', 'interval', ...get('current').split(',')]
    const all: Record<string, unknown> = { time: '2026-11-24T10:00', interval: 900, ...current }
    reply({
      latitude: Number(get('latitude')) + 0.01,
      longitude: Number(get('longitude')),
      timezone: 'GMT',
      current_units: { wind_speed_10m: get('wind_speed_unit') === 'ms' ? 'm/s' : 'km/h' },
      current: Object.fromEntries(wanted.map((name) => [name, all[name]])),
    })
  }
}

let service: WebService
let box: TestBox
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const ends: (() => Promise<void> | void)[] = [
  () => rmSync(dataDir, { recursive: true, force: true }),
]

beforeAll(async () => {
  service = await startWebService(serveOpenMeteo, '127.0.0.1', (end) => ends.push(end))
  const toService = (snippet: string) => evaluate(snippet.replaceAll(OWN_ORIGIN, service.origin))
  const bindings = { ...documented.bindings, ...toService(ownBinding) }
  const weather = { ...documented, ...toService(ownVars), bindings }
  box = await startTestBox(dataDir, { config: configure(weather) })
  ends.push(() => box.close())
})
afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})
beforeEach(() => {
  current = CALM
  answer = undefined
})

async function findWeather(city: string): Promise<Record<string, unknown>> {
  const body = JSON.stringify({ city })
  const response = await box.request('/weather/tools/get_weather', { method: 'POST', body })
  return (await response.json()) as Record<string, unknown>
}

describe('weather over Open-Meteo', () => {
  it('has the form of the table’s, to the letter', async () => {
    const weather = await findWeather('上海')
    expect(JSON.stringify(weather)).toBe(
      '{"found":true,"city":"上海","temperatureC":7,"condition":"中雨","windDirection":"东","windLevel":4}',
    )
  })

  it('answers a question', async () => {
    const response = await box.ask('weather', '上海现在天气怎么样?')
    const { answer: words, calls, grounded } = (await response.json()) as Answer
    expect(calls).toMatchObject([{ tool: 'get_weather', result: { condition: '中雨' } }])
    expect(words).toContain('中雨')
    expect(grounded).toBe(true)
  })

  it.each([
    [[0, 1], '晴'],
    [[2], '多云'],
    [[3], '阴'],
    [[45, 48], '雾'],
    [[51, 53, 55, 56, 57, 61, 66, 80], '小雨'],
    [[63, 81], '中雨'],
    [[65, 67, 82], '大雨'],
    [[71, 77, 85], '小雪'],
    [[73, 75, 86], '中雪'],
    [[95, 96, 99], '雷阵雨'],
  ])('says weather codes %j as %s', async (codes, condition) => {
    for (const code of codes) {
      current = { ...CALM, weather_code: code }
      expect(await findWeather('上海')).toMatchObject({ condition })
    }
  })

  it.each([
    [0.2, 0, '北', 0],
    [0.3, 22, '北', 1],
    [3.3, 23, '东北', 2],
    [10.8, 225, '西南', 6],
    [33, 338, '北', 12],
    [5, 360, '北', 3],
  ])('says %d m/s from %d° as %s, %d', async (speed, degrees, windDirection, windLevel) => {
    current = { ...CALM, wind_speed_10m: speed, wind_direction_10m: degrees }
    expect(await findWeather('上海')).toMatchObject({ windDirection, windLevel })
  })

  it('rounds as the table does, with no minus zero', async () => {
    current = { ...CALM, temperature_2m: -0.4 }
    expect(JSON.stringify(await findWeather('上海'))).toContain('"temperatureC":0,')
  })

  it.each([
    ['北京', '北京市', 40],
    ['北京市', '北京市', 40],
    ['London', 'London', 52],
    ['NYC', 'New York', 41],
  ])('takes %s for the largest place of that name: %s', async (asked, city, latitude) => {
    service.requests.length = 0
    expect(await findWeather(asked)).toMatchObject({ found: true, city })
    expect(service.requests.at(-1)).toContain(`/v1/forecast?latitude=${latitude}&`)
  })

  it('says so when the service does not know a city', async () => {
    for (const city of ['亚特兰蒂斯', 'Atlantis', '市', '!']) {
      expect(await findWeather(city)).toEqual({ found: false, city })
    }
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['has a fault', (response) => response.writeHead(500).end('fault')],
    [
      'refuses',
      (response) => response.writeHead(429).end('{"error":true,"reason":"Daily limit exceeded"}'),
    ],
    ['answers a page', (response) => response.end('<html>')],
    ['answers another form', (response) => response.end('{"results":[{"name":"上海"}]}')],
  ])('fails clearly when the service %s', async (_what, fault) => {
    answer = fault
    expect(await findWeather('上海')).toMatchObject({
      status: 502,
      code: 'TOOL_FAILED',
      detail: expect.stringContaining(`"${service.host}" answers `) as string,
    })
  })

  it('fails clearly when the service sends a code that does not exist, or cannot be reached', async () => {
    current = { ...CALM, weather_code: 4 }
    expect(await findWeather('上海')).toMatchObject({ code: 'TOOL_FAILED' })
    answer = (response) => response.socket?.destroy()
    expect(await findWeather('上海')).toMatchObject({
      status: 502,
      code: 'FETCH_FAILED',
      detail: expect.stringContaining(service.origin) as string,
    })
  })
})

describe('the choice of a source', () => {
  const run = (env: object) => getWeather.run({ city: '上海' } as never, env as never)

  it('asks the public service where no other is named, which the documented grant allows', async () => {
    checkConfig({ ...sampleConfig, functions: { weather: documented } }, 'docs')
    const asked: string[] = []
    const FETCH = documented.bindings?.['FETCH'] as FetchBindingConfig
    const service = {
      FETCH: (url: URL) => {
        asked.push(url.origin)
        return Promise.resolve(Response.json({ results: [place(31, '上海')], current: CALM }))
      },
    }
    expect(await run({ ...service, vars: documented.vars })).toMatchObject({ found: true })
    expect(new Set(asked)).toEqual(new Set(FETCH.hosts.map((host) => `https://${host}`)))
  })

  it('fails clearly without the grant', async () => {
    const { DB } = sampleConfig.functions.weather.bindings
    const weather = {
      tools: ['get_weather'],
      bindings: { DB },
      vars: { WEATHER_SOURCE: 'open-meteo' },
    }
    const box = await useTestBox({ config: configure(weather) })
    const response = await box.request('/weather/tools/get_weather', {
      method: 'POST',
      body: '{"city":"上海"}',
    })
    expect(await response.json()).toMatchObject({
      code: 'GRANT_MISSING',
      detail: expect.stringContaining('env.FETCH') as string,
    })
  })

  it('fails clearly for a source that does not exist', async () => {
    await expect(run({ vars: { WEATHER_SOURCE: 'openmeteo' } })).rejects.toThrow(
      'WEATHER_SOURCE is "table" or "open-meteo"',
    )
  })
})
