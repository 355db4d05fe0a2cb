import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/ai.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

type Answered = Answer & { code?: string; detail?: string }

const WEATHER = '上海现在天气怎么样?'
const POEM = '帮我写一首诗'

const asking = (options: string): string => `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const getWeather = defineTool({
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  input: v.object({ city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')) }),
  run: ({ city }) => ({ found: false, city }),
})
export default createFunction({ tools: [getWeather] }).post('/', ask(${options}))`

/** Hands the model what nobody has looked at. */
const UNCHECKED = `import { createFunction } from 'onbox'
export default createFunction().post('/', async ({ env, req, json }) => {
  const { question } = await req.json()
  for await (const event of env.AI.ask({ question, callThreshold: 1.5 })) if (event.type === 'done') return json(event.answer)
})`

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let box: TestBox
beforeAll(async () => {
  const files = {
    'usual.ts': asking(''),
    'always.ts': asking('{ callThreshold: 0 }'),
    'never.ts': asking('{ callThreshold: 1 }'),
    'wrong.ts': asking('{ callThreshold: 1.5 }'),
    'unchecked.ts': UNCHECKED,
    'reads.ts': asking("{ callThreshold: 0, documents: () => [{ title: 'a', text: 'A poem.' }] }"),
  }
  makeProject(files, root)
  const granted = { tools: ['get_weather'], bindings: { AI: { type: 'model' } as const } }
  const names = Object.keys(files).map((file) => file.replace('.ts', ''))
  const { bindings } = granted
  const functions = Object.fromEntries(
    names.map((name) => [name, name === 'unchecked' ? { bindings } : granted]),
  )
  box = await startTestBox(join(root, '.onbox'), { root, config: { functions } })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

async function ask(name: string, question: string): Promise<Answered> {
  return (await (await box.ask(name, question)).json()) as Answered
}

it.each([
  ['usual', WEATHER, 1],
  ['usual', POEM, 0],
  ['never', WEATHER, 0],
  // What follows the first call is up to the model again.
  ['always', WEATHER, 1],
  ['always', POEM, 1],
  // What a document says can still cause no call.
  ['reads', POEM, 0],
])('%s, asked %s, makes %i call(s)', async (name, question, count) => {
  const { calls, answer } = await ask(name, question)
  expect(calls).toHaveLength(count)
  expect(answer).not.toBe('')
})

it('a question that is asked again is asked as it was', async () => {
  const { requestId } = await ask('always', POEM)
  const again = await box.request(`/admin/requests/${requestId}/rerun`, { method: 'POST' })
  const { calls } = (await again.json()) as Answer
  expect(calls).toHaveLength(1)
})

it('a threshold that is no share is refused as the function starts, and by the model', async () => {
  expect(await ask('wrong', WEATHER)).toMatchObject({
    code: 'FUNCTION_UNAVAILABLE',
    detail: expect.stringContaining('callThreshold of 1.5: it goes from 0 to 1') as string,
  })
  expect(await ask('unchecked', WEATHER)).toMatchObject({ code: 'BODY_INVALID' })
})
