import { expect, it } from 'vitest'
import { makeProject, useTestBox } from '../helpers/start-box.ts'

const ASKS = `import { ask, createFunction } from 'onbox'
export default createFunction().post('/', ask())`
const QUESTIONS = 16

it('a function of three times the weight is served three times as often', async () => {
  const model = { type: 'model', maxAnswerTokens: 24 } as const
  const box = await useTestBox({
    root: makeProject({ 'heavy.ts': ASKS, 'light.ts': ASKS }),
    config: {
      model: { sequences: 1 },
      functions: {
        heavy: { bindings: { AI: { ...model, weight: 3 } } },
        light: { bindings: { AI: model } },
      },
    },
  })
  const served: string[] = []
  const ask = async (name: string): Promise<void> => {
    const response = await box.ask(name, '你好')
    expect(response.status).toBe(200)
    await response.text()
    served.push(name)
  }
  // Both awake: neither is late since it had to start.
  for (const name of ['light', 'heavy']) await ask(name)
  served.length = 0
  const held = Array.from({ length: QUESTIONS }, () => ['light', 'heavy']).flat()
  await Promise.all(held.map(ask))
  const heavy = served.slice(0, QUESTIONS).filter((name) => name === 'heavy')
  expect(heavy.length, served.join(' ')).toBeGreaterThanOrEqual(11)
})
