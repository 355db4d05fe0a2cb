import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { createOpenAiEngine, type Engine, type GenerateEvent } from '../../lib/inference/index.ts'
import { startModelServer, type ServerThoughts } from '../helpers/start-model-server.ts'
import { ENDLESS, startEngine, TO_THINK_ABOUT } from './start-engine.ts'

const never = new AbortController().signal
const THINKING = {
  ...ENDLESS,
  prompt: {
    tools: [],
    messages: [{ role: 'user' as const, content: TO_THINK_ABOUT }],
    thinking: true,
  },
  maxThoughtTokens: 32,
  maxTextTokens: 4,
}

describe('the thoughts of a model on a server', () => {
  let behind: Engine
  beforeAll(async () => {
    behind = startEngine({ sequences: 4 })
    await behind.started
  })
  afterAll(() => behind.close())

  async function useServer(thoughts?: ServerThoughts) {
    const server = await startModelServer(behind, thoughts && { thoughts })
    const engine = createOpenAiEngine(
      { urls: [server.url], concurrency: 2 },
      createLog('error', () => {}),
    )
    onTestFinished(() => engine.close())
    await engine.started
    const read = async (job: typeof THINKING) => {
      const said = { thought: '', text: '' }
      for await (const event of engine.generate(job, never)) {
        if (event.type === 'thought' || event.type === 'text') said[event.type] += event.text
        if (event.type === 'end') return { ...said, ...(event satisfies GenerateEvent) }
      }
      throw new Error('The turn has no end')
    }
    return { read, server }
  }

  it.each<ServerThoughts['as']>(['reasoning', 'reasoning_content', 'marks', 'unopened'])(
    'are no part of what it says: %s',
    async (as) => {
      const { read } = await useServer({ as, tokens: 5 })
      const { thought, text, reason } = await read(THINKING)
      expect(thought.trim()).not.toBe('')
      expect(text.trim()).not.toBe('')
      expect(thought + text).not.toMatch(/<|>/)
      expect(reason).toBe('length')
    },
  )

  it('are not in the text of a model that thinks though it was told not to', async () => {
    const { read } = await useServer({ as: 'marks', tokens: 5, isStubborn: true })
    const prompt = { ...THINKING.prompt, thinking: false }
    const { thought, text } = await read({ ...THINKING, prompt, maxTextTokens: 50 })
    expect(thought.trim()).not.toBe('')
    expect(text).not.toMatch(/<|>/)
  })

  it('are none where the model does not think: what it says is text', async () => {
    const { read } = await useServer()
    const { thought, text } = await read({ ...THINKING, maxThoughtTokens: 0 })
    expect(thought).toBe('')
    expect(text.trim()).not.toBe('')
  })

  it.each<ServerThoughts['as']>(['reasoning', 'marks', 'unopened'])(
    'are broken off where they take more than they may, and the answer has its room: %s',
    async (as) => {
      const { read, server } = await useServer({ as, tokens: 500 })
      const { thought, text, usage } = await read(THINKING)
      expect(thought.trim()).not.toBe('')
      expect(text.trim()).not.toBe('')
      const asked = server.bodies.map((body) => [
        body.chat_template_kwargs.enable_thinking,
        body.max_tokens,
      ])
      expect(asked).toEqual([
        [true, 36],
        [false, 4],
      ])
      expect(usage.completionTokens).toBeGreaterThan(4)
      while (server.active() > 0) await new Promise(setImmediate)
    },
  )

  it('that a model cannot leave end with the room of the answer', async () => {
    const { read, server } = await useServer({ as: 'reasoning', tokens: 500, isStubborn: true })
    const { text, reason } = await read(THINKING)
    expect(text).toBe('')
    expect(reason).toBe('length')
    expect(server.bodies).toHaveLength(2)
  })
})
