import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEFAULTS, type FunctionConfig, type ModelBindingConfig } from '../../lib/config/index.ts'
import type { Answer } from '../../lib/function/index.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { makeWeatherFunction } from '../helpers/weather-function.ts'

const CITIES = ['上海', '北京', '广州', '深圳', 'London', 'Paris']
const QUESTIONS = [
  '上海和北京的天气',
  '北京和上海哪个更热?',
  '比较一下广州和深圳现在的温度',
  'What is the weather in London and Paris?',
]
const file = makeWeatherFunction(`
  const at = ${JSON.stringify(CITIES)}.indexOf(city)
  return at < 0
    ? { found: false, city }
    : { found: true, city, temperatureC: 11 + at, condition: '晴', windDirection: '西', windLevel: 4 }`)

/** As if it changed something. */
const writing = file.replace("name: 'get_weather'", "effect: 'write', name: 'get_weather'")

let box: TestBox
const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  const grant = (limit: Omit<ModelBindingConfig, 'type'>): FunctionConfig => ({
    tools: ['get_weather'],
    bindings: { AI: { type: 'model', ...limit } },
  })
  box = await startTestBox(join(root, 'data'), {
    root: makeProject(
      { 'free.ts': file, 'once.ts': file, 'never.ts': file, 'writes.ts': writing },
      root,
    ),
    config: {
      functions: {
        free: grant({}),
        once: grant({ maxCalls: 1 }),
        never: grant({ maxCalls: 0 }),
        writes: grant({}),
      },
    },
  })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

async function ask(name: string, question: string): Promise<Answer> {
  const response = await box.ask(name, question)
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

it('a question may take several calls, each made after the result of the one before', async () => {
  const answers = await Promise.all(QUESTIONS.map((question) => ask('free', question)))
  for (const { calls } of answers) {
    expect(calls.length).toBeLessThanOrEqual(DEFAULTS.ai.maxCalls)
  }
  // Which of them the model gets right is for the bench; one that it does shows that the way is open.
  const right = answers.find(({ calls, answer }) => {
    const results = calls.map((call) => call.result as { city: string; temperatureC: number })
    const isSaid = results.every(({ temperatureC }) => answer.includes(String(temperatureC)))
    return isSaid && new Set(results.map(({ city }) => city)).size === 2
  })
  expect(right, JSON.stringify(answers)).toBeDefined()
  const { calls, requestId } = right as Answer
  expect(box.audit.list(requestId).map(({ step }) => step)).toEqual([
    'asked',
    ...calls.flatMap(() => ['decided', 'called', 'result']),
    ...(calls.length < DEFAULTS.ai.maxCalls ? ['decided'] : []),
    'answered',
  ])
})

it('maxCalls: 1 ends the calls there, and the answer is words', async () => {
  const all = await Promise.all(QUESTIONS.map((question) => ask('once', question)))
  const answers = all.filter(({ calls }) => calls.length > 0)
  expect(answers).not.toEqual([])
  for (const { calls, answer, requestId } of answers) {
    expect(calls).toMatchObject([{ tool: 'get_weather', result: expect.any(Object) as object }])
    expect(answer).not.toBe('')
    expect(answer).not.toMatch(/tool_call|"arguments"/)
    const steps = box.audit.list(requestId).map(({ step }) => step)
    expect(steps).toEqual(['asked', 'decided', 'called', 'result', 'answered'])
  }
})

it('maxCalls: 0 makes no call, and is answered in words', async () => {
  const { calls, answer } = await ask('never', '上海现在天气怎么样?')
  expect(calls).toEqual([])
  expect(answer).not.toBe('')
})

it('a second call that changes something waits for a person: the first one has a result by then', async () => {
  const responses = await Promise.all(QUESTIONS.map((question) => box.ask('writes', question)))
  const held = responses.filter(({ status }) => status === 202)
  expect(held).not.toEqual([])
  for (const response of held) {
    const { calls, approvals, requestId } = (await response.json()) as Answer
    expect(calls).toMatchObject([{ tool: 'get_weather', result: { found: true } }])
    expect(approvals).toMatchObject([{ tool: 'get_weather' }])
    const steps = box.audit.list(requestId).map(({ step }) => step)
    const names = ['asked', 'decided', 'called', 'result', 'decided', 'held', 'answered']
    expect(steps).toEqual(names)
  }
})
