import { resolve } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { createLog, type Log } from '../../lib/base/index.ts'
import { bundleFunction } from '../../lib/deploy/bundle-function.ts'
import {
  getRuntimeCode,
  startIsolate,
  type Isolate,
  type IsolateLimits,
  type IsolateOptions,
  type RequestOptions,
} from '../../lib/isolate/index.ts'

/** A project whose functions each do one thing that an isolate has to stand. */
export const FIXTURES = resolve(import.meta.dirname, 'fixtures')

/** A log that keeps its lines. */
export function createKeptLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const log = createLog('debug', (line) => lines.push(JSON.parse(line) as Record<string, unknown>))
  return { log, lines }
}

/** Limits that no test meets by chance. */
export const LIMITS: IsolateLimits = {
  timeoutMs: 20_000,
  cpuMs: 20_000,
  memoryLimitMb: 64,
  maxBodyBytes: 65_536,
  maxResponseBytes: 67_108_864,
}

const bundles = new Map<string, ReturnType<typeof bundleFunction>>()

/**
 * What `startIsolate` takes for a fixture.
 *
 * @param root - the project that it lies in
 */
export async function prepareFixture(
  name: string,
  overrides: Partial<IsolateOptions> = {},
  root: string = FIXTURES,
): Promise<IsolateOptions> {
  const file = `${root}/functions/${name}.ts`
  const bundle = bundles.get(file) ?? bundleFunction(file, root)
  bundles.set(file, bundle)
  const { code, sourceMap } = await bundle
  return {
    name,
    version: 'v1',
    code,
    sourceMap,
    runtime: getRuntimeCode(),
    limits: LIMITS,
    bindings: {},
    kinds: {},
    vars: {},
    timeZone: 'Asia/Shanghai',
    log: createKeptLog().log,
    ...overrides,
  }
}

/** Bundles and starts a fixture; it is stopped with the test. */
export async function startFixture(
  name: string,
  overrides: Partial<IsolateOptions> = {},
  root?: string,
): Promise<Isolate> {
  const isolate = await startIsolate(await prepareFixture(name, overrides, root))
  onTestFinished(isolate.stop)
  return isolate
}

/** One fixture for all tests of a file that leave it as it was. */
export function useFixture(name: string): () => Isolate {
  let isolate: Isolate
  beforeAll(async () => {
    isolate = await startIsolate(await prepareFixture(name))
  })
  afterAll(() => isolate.stop())
  return () => isolate
}

/** Options of one request, with whatever the test is about. */
export function asRequest(overrides: Partial<RequestOptions> = {}): RequestOptions {
  return {
    requestId: 'req_test',
    keyId: 'key_test',
    signal: new AbortController().signal,
    ...overrides,
  }
}

/** Does `work` again and again until `event` has happened. @returns how often */
export async function repeatUntil(
  event: Promise<unknown>,
  work: () => Promise<void>,
): Promise<number> {
  const state = { isOver: false }
  void event.finally(() => {
    state.isOver = true
  })
  let count = 0
  for (; !state.isOver; count += 1) await work()
  return count
}

/** `GET path` of a function. */
export const get = (path: string): Request => new Request(`http://box${path}`)
