import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { AskEvent, Answer } from '../../lib/function/ai.ts'
import { createRateLimits } from '../../lib/deploy/rate-limits.ts'
import { saying, useFunctions } from '../helpers/open-functions.ts'

const useClock = (): void => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
}

async function* answerOf(tokens: number): AsyncGenerator<AskEvent> {
  const usage = { promptTokens: tokens - 10, cachedTokens: 0, completionTokens: 10 }
  yield { type: 'done', answer: { usage } as Answer }
}

const read = async (events: AsyncIterable<AskEvent>): Promise<number> =>
  (await Array.fromAsync(events)).length

describe('createRateLimits()', () => {
  it('lets so many requests through in a minute, and says when the next may come', () => {
    useClock()
    const rates = createRateLimits('hello', { requestsPerMinute: 2 })
    rates.takeRequest()
    rates.takeRequest()
    expect(() => rates.takeRequest()).toThrow(
      expect.objectContaining({
        code: 'RATE_LIMITED',
        status: 429,
        retryAfterSeconds: 30,
        message: expect.stringContaining('limits.requestsPerMinute is 2') as string,
      }) as Error,
    )
    vi.advanceTimersByTime(30_000)
    rates.takeRequest()
    expect(() => rates.takeRequest()).toThrow()
  })

  it('answers a question that has begun, and refuses the next until its tokens are refilled', async () => {
    useClock()
    const rates = createRateLimits('hello', { modelTokensPerMinute: 100 })
    expect(await read(rates.countTokens(() => answerOf(150)))).toBe(1)
    await expect(read(rates.countTokens(() => answerOf(10)))).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: 31,
    })
    vi.advanceTimersByTime(31_000)
    expect(await read(rates.countTokens(() => answerOf(10)))).toBe(1)
  })

  it('limits nothing where nothing is said', async () => {
    const rates = createRateLimits('hello', {})
    for (let index = 0; index < 1_000; index++) rates.takeRequest()
    expect(await read(rates.countTokens(() => answerOf(1_000_000)))).toBe(1)
  })
})

it('a function with a limit refuses what is beyond it; its checks at a deploy do not count', async () => {
  const config = { functions: { hello: { limits: { requestsPerMinute: 1 } } } }
  const box = useFunctions({ hello: saying('hello') }, { config })
  await box.deploy('hello')
  expect((await box.get('hello')).text).toBe('hello')
  await expect(box.get('hello')).rejects.toMatchObject({ code: 'RATE_LIMITED' })
})
