import { describe, expect, it } from 'vitest'
import type { Binding } from '../../lib/isolate/index.ts'
import { asRequest, createKeptLog, get, repeatUntil, startFixture } from './start-fixture.ts'

describe('an isolate', () => {
  it('is killed when it is stuck past the deadline, and its neighbour goes on', async () => {
    const [stuck, neighbour] = await Promise.all([startFixture('faults'), startFixture('hello')])
    const pending = stuck.fetch(get('/loop'), asRequest({ timeoutMs: 200 }))
    const other = stuck.fetch(get('/never'), asRequest())
    const outcomes = Promise.allSettled([pending, other])
    const answered = await repeatUntil(stuck.exited, async () => {
      await (await neighbour.fetch(get('/'), asRequest())).text()
    })
    expect(await outcomes).toMatchObject([
      { reason: { code: 'FUNCTION_TIMEOUT' } },
      {
        reason: {
          code: 'FUNCTION_FAILED',
          message: expect.stringContaining('stuck in another request') as string,
        },
      },
    ])
    expect(await stuck.exited).toBe('timeout')
    expect(answered).toBeGreaterThan(20)
  })

  it('outlives a request that takes too long but blocks nobody', async () => {
    const isolate = await startFixture('faults')
    await expect(isolate.fetch(get('/never'), asRequest({ timeoutMs: 50 }))).rejects.toMatchObject({
      code: 'FUNCTION_TIMEOUT',
    })
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
  })

  it('ends with the reason when its heap is full', async () => {
    const isolate = await startFixture('faults', {
      limits: { timeoutMs: 20_000, memoryLimitMb: 16, maxBodyBytes: 1 },
    })
    await expect(isolate.fetch(get('/heap'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: expect.stringContaining('heap was full') as string,
    })
    expect(await isolate.exited).toBe('heap')
  })

  it('ends with the reason when its buffers grow too large', async () => {
    const isolate = await startFixture('faults')
    await expect(isolate.fetch(get('/buffers'), asRequest())).rejects.toMatchObject({
      message: expect.stringContaining('too much memory') as string,
    })
    expect(await isolate.exited).toBe('memory')
  })

  it('fails the request that an uncaught error belongs to, and serves on', async () => {
    const { log, lines } = createKeptLog()
    const isolate = await startFixture('faults', { log })
    await expect(isolate.fetch(get('/uncaught'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: 'thrown late',
    })
    expect((await isolate.fetch(get('/unhandled'), asRequest())).status).toBe(200)
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
    const messages = lines.map((line) => String(line['message']))
    expect(messages).toContainEqual(
      expect.stringMatching(/^Uncaught: Error: thrown late\n.*functions\/faults\.ts:/),
    )
    expect(messages).toContainEqual(expect.stringMatching(/^Unhandled: Error: rejected late/))
  })

  it('fails a request whose response cannot be sent, and serves on', async () => {
    const isolate = await startFixture('faults')
    await expect(isolate.fetch(get('/large-header'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: expect.stringContaining('Cannot send header "x-large"') as string,
    })
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
  })

  it('is refused more calls at once than it may make, and serves on', async () => {
    const AI: Binding = { call: () => new Promise(() => {}) }
    const isolate = await startFixture('asks', { bindings: { AI }, kinds: { AI: 'model' } })
    const response = await isolate.fetch(get('/many?count=257'), asRequest())
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
    expect(await response.json()).toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      detail: expect.stringContaining('make fewer at once') as string,
    })
    expect((await isolate.fetch(get('/many?count=0'), asRequest())).status).toBe(200)
  })

  it('cannot fill the log', async () => {
    const { log, lines } = createKeptLog()
    const isolate = await startFixture('faults', { log })
    expect((await isolate.fetch(get('/chatter'), asRequest())).status).toBe(200)
    expect(lines.length).toBeGreaterThanOrEqual(200)
    expect(lines.length).toBeLessThan(2_000)
  })

  it('fails what is under way when it is stopped', async () => {
    const isolate = await startFixture('faults')
    const pending = isolate.fetch(get('/never'), asRequest())
    const [outcome] = await Promise.all([Promise.allSettled([pending]), isolate.stop()])
    expect(outcome).toMatchObject([{ reason: { code: 'FUNCTION_FAILED' } }])
    expect(await isolate.exited).toBe('stopped')
    await expect(isolate.fetch(get('/'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
    })
  })
})
