import { spawnSync } from 'node:child_process'
import { constants, getPriority } from 'node:os'
import * as v from 'valibot'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { toOnboxError } from '../../lib/base/index.ts'
import { limitsSchema } from '../../lib/config/function-schema.ts'
import { readUsage, type Binding } from '../../lib/isolate/index.ts'
import {
  asRequest,
  createKeptLog,
  get,
  LIMITS,
  repeatUntil,
  startFixture,
} from './start-fixture.ts'

/** So many nice values below this process, as far as there are so many. */
const below = (nice: number): number =>
  Math.min(getPriority() + nice, constants.priority.PRIORITY_LOW)

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
          message: expect.stringMatching(
            /stuck in another request past limits\.timeoutMs, which is \d+; .* or raise it$/,
          ) as string,
        },
      },
    ])
    expect(await stuck.exited).toBe('timeout')
    // One that waits for the other answers once.
    expect(answered).toBeGreaterThan(5)
  })

  it('has patience where its time has no limit, and the client leaves', async () => {
    const unlimited = { ...LIMITS, timeoutMs: 2_147_483_647 }
    const isolate = await startFixture('held', { limits: unlimited })
    const client = new AbortController()
    const busy = isolate.fetch(get('/busy'), asRequest({ signal: client.signal }))
    const next = isolate.fetch(get('/'), asRequest())
    client.abort()
    await expect(busy).rejects.toMatchObject({ code: 'REQUEST_ABORTED' })
    expect((await next).status).toBe(200)
  })

  it('outlives a request that takes too long but blocks nobody', async () => {
    const isolate = await startFixture('faults')
    await expect(isolate.fetch(get('/never'), asRequest({ timeoutMs: 50 }))).rejects.toMatchObject({
      code: 'FUNCTION_TIMEOUT',
    })
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
  })

  it('gives back what a request has left, once it has nothing to do', async () => {
    const isolate = await startFixture('faults')
    const residentMb = () => (readUsage(isolate.pid)?.residentBytes ?? 0) / 1_048_576
    const answer = await isolate.fetch(get('/garbage'), asRequest())
    expect(await answer.text()).toBe('300000')
    const after = residentMb()
    await expect.poll(residentMb, { timeout: 30_000 }).toBeLessThan(after - 15)
  })

  it('leaves the cores to the host, and to all others once it keeps one busy', async () => {
    // No time passes: a busy machine may give it less of a core than counts as busy.
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const isolate = await startFixture('faults')
    expect(getPriority(isolate.pid)).toBe(below(5))
    const stuck = isolate.fetch(get('/loop'), asRequest()).catch(() => {})
    await expect.poll(() => getPriority(isolate.pid), { timeout: 30_000 }).toBe(below(10))
    await isolate.stop()
    await stuck
  })

  it('ends with the reason when its heap is full', async () => {
    const isolate = await startFixture('faults', {
      limits: { ...LIMITS, memoryLimitMb: 16 },
    })
    await expect(isolate.fetch(get('/heap'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_MEMORY_EXCEEDED',
      message: expect.stringMatching(
        /too much memory.*limits\.memoryLimitMb, which is 16$/,
      ) as string,
    })
    expect(await isolate.exited).toBe('memory')
  })

  it('ends with the reason when its buffers grow too large', async () => {
    const isolate = await startFixture('faults')
    await expect(isolate.fetch(get('/buffers'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_MEMORY_EXCEEDED',
      message: expect.stringMatching(
        /too much memory.*limits\.memoryLimitMb, which is 64$/,
      ) as string,
    })
    expect(await isolate.exited).toBe('memory')
  })

  it('gets no buffers beyond its memory, however fast it asks', async (context) => {
    const { error } = spawnSync('prlimit', ['--version'])
    if (error) context.skip('there is no prlimit here')
    const isolate = await startFixture('faults')
    // Inside, an allocation fails; where the host looks at that moment, it ends the process.
    const outcome = await isolate
      .fetch(get('/buffers-at-once'), asRequest())
      .then((response) => response.json(), toOnboxError)
    expect(outcome).toMatchObject({ code: 'FUNCTION_MEMORY_EXCEEDED' })
  })

  it('is killed when it computes past its processor time, long before the deadline', async () => {
    const isolate = await startFixture('faults', { limits: { ...LIMITS, cpuMs: 300 } })
    await expect(isolate.fetch(get('/loop'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_CPU_EXCEEDED',
      message: expect.stringContaining('more than 300 ms of processor time') as string,
    })
    expect(await isolate.exited).toBe('cpu')
  })

  it('ends a request that computes too long in small steps, and serves on', async () => {
    const isolate = await startFixture('faults', { limits: { ...LIMITS, cpuMs: 300 } })
    await expect(isolate.fetch(get('/steps'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_CPU_EXCEEDED',
    })
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
  })

  it('does not charge a request that only waits for others that compute meanwhile', async () => {
    const cpuMs = 400
    const isolate = await startFixture('faults', {
      limits: { ...LIMITS, cpuMs, timeoutMs: 60_000 },
    })
    const client = new AbortController()
    const waiting = isolate.fetch(get('/never'), asRequest({ signal: client.signal }))
    const outcome = waiting.catch((error: unknown) => error)
    const spentMs = () => readUsage(isolate.pid)?.cpuMs ?? 0
    const enoughMs = spentMs() + 3 * cpuMs
    while (spentMs() < enoughMs) await (await isolate.fetch(get('/work'), asRequest())).text()
    client.abort()
    expect(await outcome).toMatchObject({ code: 'REQUEST_ABORTED' })
  })

  it('is killed when it computes without a request', async () => {
    const isolate = await startFixture('faults', { limits: { ...LIMITS, cpuMs: 300 } })
    expect((await isolate.fetch(get('/loop-later'), asRequest())).status).toBe(200)
    expect(await isolate.exited).toBe('cpu')
  })

  it('takes a body of the largest size that can be configured', async () => {
    const maxBodyBytes = 15_728_640
    const isolate = await startFixture('faults', { limits: { ...LIMITS, maxBodyBytes } })
    const body = new Uint8Array(maxBodyBytes)
    const request = { method: 'POST', url: 'http://box/', headers: [], body }
    expect((await isolate.fetch(request, asRequest())).status).toBe(405)
    expect(
      v.safeParse(limitsSchema, { maxBodyBytes: maxBodyBytes + 1 }).issues?.[0].message,
    ).toContain('15728640')
  })

  it('takes as many of the largest bodies as come at once', async () => {
    const maxBodyBytes = 15_728_640
    const limits = { ...LIMITS, maxBodyBytes, memoryLimitMb: 256 }
    const isolate = await startFixture('faults', { limits })
    const body = new Uint8Array(maxBodyBytes)
    const request = { method: 'POST', url: 'http://box/', headers: [], body }
    const client = new AbortController()
    const left = isolate.fetch(request, asRequest({ signal: client.signal }))
    const sent = Array.from({ length: 5 }, () => isolate.fetch(request, asRequest()))
    client.abort()
    await expect(left).rejects.toMatchObject({ code: 'REQUEST_ABORTED' })
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(5).fill(405))
  })

  it('sends no response beyond its size', async () => {
    const limits = { ...LIMITS, maxResponseBytes: 100_000 }
    const isolate = await startFixture('faults', { limits })
    const sent = await isolate.fetch(get('/bytes?count=60000'), asRequest())
    expect((await sent.arrayBuffer()).byteLength).toBe(60_000)
    const cut = await isolate.fetch(get('/bytes?count=200000'), asRequest())
    await expect(cut.arrayBuffer()).rejects.toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
      message: expect.stringMatching(/more than 100000 bytes.*limits\.maxResponseBytes/) as string,
    })
    const small = await startFixture('faults', { limits: { ...LIMITS, maxResponseBytes: 10 } })
    await expect(small.fetch(get('/bytes?count=11'), asRequest())).rejects.toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    })
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
  })

  it('fails the request that an uncaught error belongs to, and serves on', async () => {
    const { log, lines } = createKeptLog()
    const isolate = await startFixture('faults', { log })
    await expect(
      isolate.fetch(get('/uncaught'), asRequest({ requestId: 'req_uncaught' })),
    ).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: 'thrown late',
    })
    const unhandled = asRequest({ requestId: 'req_unhandled' })
    expect((await isolate.fetch(get('/unhandled'), unhandled)).status).toBe(200)
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
    const logged = (requestId: string, message: RegExp) =>
      expect(lines).toContainEqual(
        expect.objectContaining({
          level: 'error',
          function: 'faults',
          requestId,
          message: expect.stringMatching(message) as string,
        }),
      )
    logged('req_uncaught', /^Uncaught: Error: thrown late\n.*functions\/faults\.ts:/)
    logged('req_unhandled', /^Unhandled: Error: rejected late/)
  })

  it('fails a request whose response cannot be sent, and serves on', async () => {
    const isolate = await startFixture('faults')
    await expect(isolate.fetch(get('/large-header'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_FAILED',
      message: expect.stringMatching(
        /^Cannot send header "x-large": .*; send it in the body$/,
      ) as string,
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
      code: 'FUNCTION_BUSY',
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
