import type { ServerResponse } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../lib/config/index.ts'
import { STARTER, startTestBox, type TestBox } from '../helpers/start-box.ts'
import { startWebService } from '../helpers/start-web-service.ts'
import { readTurn, SHORT } from '../inference/start-engine.ts'
import { openTarget, type Target } from './aim.ts'
import { floods } from './flood-fixtures/db/floods.ts'
import { repeatUntil } from './start.ts'

/** For an honest machine that has much else to do. */
const LOADED_MS = 120_000
const MIB = 1_048_576
/** Several times what the worst takes, of the host's memory and of a neighbour's time. */
const MAX_GROWTH_BYTES = 128 * MIB
const MAX_WAIT_MS = 1_000
const PIECE = Buffer.alloc(65_536)

const closers: (() => Promise<unknown> | void)[] = []
let box: TestBox
let target: Target

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  closers.push(() => rmSync(dataDir, { recursive: true, force: true }))
  const { origin } = await startWebService(
    (request, response) => {
      request.resume()
      if (request.url === '/fast') pour(response)
      else if (request.url === '/slow') drip(response)
      else request.on('end', () => response.end('thanks'))
    },
    '127.0.0.1',
    (end) => void closers.push(end),
  )
  const root = resolve(import.meta.dirname, 'flood-fixtures')
  box = await startTestBox(dataDir, { root, config: makeConfig(origin), modelPath: STARTER })
  closers.push(() => box.close())
  await box.engine.started
  target = await openTarget(box.engine.pids[0] as number)
  closers.push(target.close)
  await expectNobodyHarmed()
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
})

function makeConfig(web: string): Config {
  const limits = { timeoutMs: 1_000, maxResponseBytes: 8 * MIB, maxIsolates: 1, concurrency: 64 }
  return {
    functions: {
      flooder: {
        bindings: {
          FETCH: { type: 'fetch', hosts: [web], timeoutMs: 500 },
          PARTNER: { type: 'service', function: 'partner' },
        },
        vars: { web },
        limits,
      },
      neighbour: {},
      partner: { tools: ['many'], limits },
    },
  }
}

function pour(response: ServerResponse): void {
  while (response.writable && response.write(PIECE));
  if (response.writable) response.once('drain', () => pour(response))
}

function drip(response: ServerResponse): void {
  response.write('a')
  const timer = setInterval(() => response.write('a'), 10)
  response.once('close', () => clearInterval(timer))
}

describe('a function ends at a limit, and its neighbour, the model and the host go on, with', () => {
  it.each(Object.entries(floods))('%s', { timeout: LOADED_MS }, async (name, { ends }) => {
    const residentBytes = process.memoryUsage.rss()
    const ended = flood(name)
    const answered = await repeatUntil(ended, async () => {
      const askedAtMs = performance.now()
      await answers()
      expect(performance.now() - askedAtMs).toBeLessThan(MAX_WAIT_MS)
      expect(process.memoryUsage.rss() - residentBytes).toBeLessThan(MAX_GROWTH_BYTES)
    })
    expect(answered).toBeGreaterThan(0)
    expect(await ended).toBe(ends)
    await expectNobodyHarmed()
  })
})

/** Reads all that it answers. @returns the code of the limit that ended it */
async function flood(name: string): Promise<unknown> {
  const response = await box.request(`/flooder/${encodeURIComponent(name)}`)
  const body = await response.text().catch(() => undefined)
  if (body !== undefined) return (JSON.parse(body) as { code: string }).code
  const id = response.headers.get('x-request-id') ?? ''
  const explained = await box.request(`/admin/requests/${id}`)
  return ((await explained.json()) as { trace: { code: string } }).trace.code
}

async function answers(): Promise<void> {
  expect(await (await box.request('/neighbour')).text()).toBe('alive')
}

async function expectNobodyHarmed(): Promise<void> {
  await answers()
  const { usage } = await readTurn(box.engine.generate(SHORT, new AbortController().signal))
  expect(usage.completionTokens).toBe(1)
  expect(String(box.engine.pids[0])).toBe(target.aim.modelPid)
  expect(target.touched()).toEqual([])
}
