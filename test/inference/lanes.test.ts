import { describe, expect, it } from 'vitest'
import { about, ENDLESS, readTurn, SHORT, useEngine } from './start-engine.ts'

const never = new AbortController().signal

describe('a lane for long prompts', () => {
  it('takes those that do not fit the short one, and nobody else', async () => {
    const engine = useEngine({ contextTokens: 512, long: { sequences: 1, contextTokens: 2_048 } })
    expect(await engine.started).toMatchObject({
      info: {
        contextTokens: 2_048,
        lanes: [
          { sequences: 1, contextTokens: 512 },
          { sequences: 1, contextTokens: 2_048 },
        ],
      },
    })
    const { usage } = await readTurn(engine.generate(about('何时付款?'), never))
    expect(usage.promptTokens).toBeGreaterThan(1_024)
    // While the long sequence is in use, short prompts have theirs.
    const controller = new AbortController()
    const long = { ...about('何时付款?'), maxTextTokens: 10_000 }
    let isReading = true
    const reading = readTurn(engine.generate(long, controller.signal)).finally(() => {
      isReading = false
    })
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    // One that fits nowhere does not wait to be told.
    const tooLong = { ...about('合同'.repeat(3_000)), keptMessages: 0 }
    await expect(readTurn(engine.generate(tooLong, never))).rejects.toMatchObject({
      code: 'PROMPT_TOO_LONG',
      message: expect.stringMatching(
        /the model's context has 2048; ask for less, or raise model\.long\.contextTokens$/,
      ) as string,
    })
    expect(isReading).toBe(true)
    controller.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
  })

  it('takes those too that would leave the short one no room for their answer', async () => {
    const engine = useEngine({ contextTokens: 512, long: { sequences: 1, contextTokens: 2_048 } })
    await engine.started
    const prompt = {
      ...ENDLESS.prompt,
      messages: [{ role: 'user' as const, content: '付款'.repeat(212) }],
    }
    const { usage } = await readTurn(
      engine.generate({ ...ENDLESS, prompt, maxTextTokens: 120, isFresh: true }, never),
    )
    // It fits the short lane, but for the answer.
    expect(usage.promptTokens).toBeGreaterThan(400)
    expect(usage.promptTokens).toBeLessThan(448)
    expect(usage.completionTokens).toBe(120)
  })
})
