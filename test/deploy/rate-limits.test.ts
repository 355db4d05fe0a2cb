import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import { createFunctionLoad, createRateLimits } from '../../lib/deploy/rate-limits.ts'
import { saying, useFunctions, type TestFunctions } from '../helpers/open-functions.ts'
import { startWebService } from '../helpers/start-web-service.ts'

const useClock = (): void => {
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
}

describe('createRateLimits()', () => {
  it('lets so many requests through in a minute, and says when the next may come', () => {
    useClock()
    const rates = createRateLimits('hello', { requestsPerMinute: 2 }, createFunctionLoad())
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

  it('lets a question begin while there are tokens left, and the next one once they are refilled', () => {
    useClock()
    const rates = createRateLimits('hello', { modelTokensPerMinute: 100 }, createFunctionLoad())
    rates.checkTokens()
    rates.spendTokens(150)
    expect(() => rates.checkTokens()).toThrow(
      expect.objectContaining({ code: 'RATE_LIMITED', retryAfterSeconds: 31 }) as Error,
    )
    vi.advanceTimersByTime(31_000)
    rates.checkTokens()
  })

  it('lets a whole day of tokens be used at once, and refills them over a day', () => {
    useClock()
    const rates = createRateLimits('hello', { modelTokensPerDay: 1_440 }, createFunctionLoad())
    rates.spendTokens(1_440)
    expect(() => rates.checkTokens()).toThrow(
      expect.objectContaining({
        retryAfterSeconds: 60,
        message: expect.stringContaining('limits.modelTokensPerDay is 1440') as string,
      }) as Error,
    )
    vi.advanceTimersByTime(60_000)
    rates.checkTokens()
  })

  it('counts what all versions of a function take, against the limit of the one that is asked', () => {
    useClock()
    const load = createFunctionLoad()
    const one = createRateLimits('hello', { requestsPerMinute: 2 }, load)
    const other = createRateLimits('hello', { requestsPerMinute: 3 }, load)
    one.takeRequest()
    other.takeRequest()
    expect(() => one.takeRequest()).toThrow()
    other.takeRequest()
    expect(() => other.takeRequest()).toThrow()
    // Each refills as much as its own limit gives it.
    vi.advanceTimersByTime(20_000)
    other.takeRequest()
    expect(() => one.takeRequest()).toThrow()
  })

  it('limits nothing where nothing is said', () => {
    const rates = createRateLimits('hello', {}, createFunctionLoad())
    for (let index = 0; index < 1_000; index++) rates.takeRequest()
    rates.spendTokens(1_000_000)
    expect(() => rates.checkTokens()).not.toThrow()
  })
})

it('a function with a limit refuses what is beyond it; its checks at a deploy do not count', async () => {
  const config = { functions: { hello: { limits: { requestsPerMinute: 1 } } } }
  const box = useFunctions({ hello: saying('hello') }, { config })
  await box.deploy('hello')
  expect((await box.get('hello')).text).toBe('hello')
  await expect(box.get('hello')).rejects.toMatchObject({ code: 'RATE_LIMITED' })
})

it('neither a deploy nor a second version refills a limit; a changed one comes with its version', async () => {
  useClock()
  const config: Config = { functions: { hello: { limits: { requestsPerMinute: 2 } } } }
  const box = useFunctions({ hello: saying('one') }, { config })
  const first = await box.deploy('hello')
  expect((await box.get('hello')).text).toBe('one')
  box.write('hello', saying('two'))
  const second = await box.deploy('hello', { percent: 50 })
  const keyOf = (version: string): string => {
    const keys = Array.from({ length: 100 }, (_, index) => `key_${index}`)
    return keys.find((key) => box.functions.get('hello', key)?.version === version) as string
  }
  expect((await box.get('hello', keyOf(second))).text).toBe('two')
  for (const version of [first, second]) {
    await expect(box.get('hello', keyOf(version))).rejects.toMatchObject({ code: 'RATE_LIMITED' })
  }
  config.functions['hello'] = { limits: { requestsPerMinute: 3 } }
  await box.deploy('hello')
  expect((await box.get('hello')).text).toBe('two')
  await expect(box.get('hello')).rejects.toMatchObject({ code: 'RATE_LIMITED' })
})

describe('the limits of a fetch grant', () => {
  /** A function that fetches, and says what it got, at a route that no deploy asks; a word tells its versions apart. */
  const fetching = (word: string): string => `import { createFunction } from 'onbox'
    export default createFunction().get('/:any?', async ({ env, text }) => {
      const got = await env.FETCH(env.vars.origin).then((response) => response.text(), ({ code }) => code)
      return text('${word} ' + got)
    })`
  const useFetching = async (
    origin: string,
    limits: { requestsPerMinute?: number; concurrency?: number },
  ): Promise<TestFunctions> => {
    const grant = { type: 'fetch', hosts: [origin], private: true, ...limits } as const
    const config: Config = {
      functions: { hello: { vars: { origin }, bindings: { FETCH: grant } } },
    }
    const box = useFunctions({ hello: fetching('one') }, { config })
    await box.deploy('hello')
    return box
  }

  it('are not refilled by a deploy: how often', async () => {
    useClock()
    const { origin } = await startWebService((_request, response) => response.end('got'))
    const box = await useFetching(origin, { requestsPerMinute: 1 })
    expect((await box.get('hello')).text).toBe('one got')
    box.write('hello', fetching('two'))
    await box.deploy('hello')
    expect((await box.get('hello')).text).toBe('two FETCH_LIMITED')
  })

  it('are not refilled by a deploy: how many at once', async () => {
    const gate = Promise.withResolvers<void>()
    const arrived = Promise.withResolvers<void>()
    const { origin, requests } = await startWebService((_request, response) => {
      arrived.resolve()
      void gate.promise.then(() => response.end('got'))
    })
    const box = await useFetching(origin, { concurrency: 1 })
    const before = box.get('hello')
    await arrived.promise
    box.write('hello', fetching('two'))
    await box.deploy('hello')
    // One is under way and four may wait; the version alone would have refused one of these.
    const refused = Promise.withResolvers<void>()
    let count = 0
    const asked = Array.from({ length: 6 }, async () => {
      const { text } = await box.get('hello')
      if (text === 'two FETCH_LIMITED' && ++count === 2) refused.resolve()
    })
    await refused.promise
    expect(requests).toHaveLength(1)
    gate.resolve()
    expect((await before).text).toBe('one got')
    await Promise.all(asked)
    expect(count).toBe(2)
  })
})
