import { EventEmitter, once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { bundleFunction } from '../../lib/deploy/index.ts'
import type { Answer } from '../../lib/function/index.ts'
import { makeProject, useTestBox } from '../helpers/start-box.ts'

const weather = (instructions: string): string => `
  import { ask, createFunction, defineTool } from 'onbox'
  import * as v from 'valibot'
  const getWeather = defineTool({
    name: 'get_weather',
    description: '获取指定城市的当前天气',
    input: v.object({ city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')) }),
    run: () => ({ found: false }),
  })
  export default createFunction({ tools: [getWeather] })
    .post('/', ask({ instructions: '${instructions}' }))`
/** Nobody knows what it tells the model before it does. */
const FREE = `
  import { createFunction } from 'onbox'
  export default createFunction().post('/', async (context) => {
    const { question } = await context.req.json()
    for await (const event of context.env.AI.ask({ question, instructions: '用一句话回答' })) {
      if (event.type === 'done') return context.json(event.answer)
    }
  })`
/** One turn: the starter makes no call for it. */
const QUESTION = '帮我写一首关于春天的诗'

it('the first question of a person is not cold, after a start, a deploy, and a kill of the model process', async () => {
  const logged = new EventEmitter()
  const log = createLog('debug', (line) => {
    const { message, ...fields } = JSON.parse(line) as { message: string }
    logged.emit(message, fields)
  })
  const untilWarm = async (): Promise<{ owner: string; tokens: number }> =>
    ((await once(logged, 'prefix read ahead')) as [{ owner: string; tokens: number }])[0]
  const root = makeProject({ 'weather.ts': weather('用一句话回答'), 'free.ts': FREE })
  const bindings = { AI: { type: 'model', maxAnswerTokens: 8 } } as const
  const atStart = untilWarm()
  const box = await useTestBox({
    root,
    config: { functions: { weather: { tools: ['get_weather'], bindings }, free: { bindings } } },
    log,
  })
  const ask = async (name: string): Promise<Answer> => {
    const response = await box.ask(name, QUESTION)
    expect(response.status).toBe(200)
    return (await response.json()) as Answer
  }
  const expectWarm = async ({ owner, tokens }: { owner: string; tokens: number }) => {
    const { version, calls, usage } = await ask('weather')
    expect(owner).toBe(`weather@${version}`)
    expect(calls).toEqual([])
    // Without the tool, the starter takes thirteen for it.
    expect(tokens).toBeGreaterThan(40)
    expect(usage.cachedTokens).toBe(tokens)
  }
  await expectWarm(await atStart)
  expect((await ask('free')).usage.cachedTokens).toBe(0)

  const file = join(root, 'functions/weather.ts')
  writeFileSync(file, weather('用两句话回答,不要更多'))
  const { code, runtime } = await bundleFunction(file, root)
  const afterDeploy = untilWarm()
  const deployed = await box.request('/admin/functions/weather/deploy', {
    method: 'POST',
    body: JSON.stringify({ code, runtime }),
  })
  expect(deployed.status).toBe(200)
  await expectWarm(await afterDeploy)

  const afterKill = untilWarm()
  for (const pid of box.engine.pids) process.kill(pid, 'SIGKILL')
  await expectWarm(await afterKill)
})
