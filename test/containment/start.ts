import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { bundleFunction } from '../../lib/deploy/bundle-function.ts'
import {
  getRuntimeCode,
  startIsolate,
  type Isolate,
  type IsolateOptions,
} from '../../lib/isolate/index.ts'
import { createKeptLog, LIMITS } from '../isolate/start-fixture.ts'

export { asRequest, createKeptLog, get, LIMITS, repeatUntil } from '../isolate/start-fixture.ts'

/** Functions of ill will. */
const FIXTURES = resolve(import.meta.dirname, 'fixtures')

const bundles = new Map<string, ReturnType<typeof bundleFunction>>()

/** What `startIsolate` takes for one of them. */
export async function prepareHostile(
  name: string,
  overrides: Partial<IsolateOptions> = {},
): Promise<IsolateOptions> {
  const bundle = bundles.get(name) ?? bundleFunction(`${FIXTURES}/functions/${name}.ts`, FIXTURES)
  bundles.set(name, bundle)
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

/** Starts one; it is ended with the test. */
export async function startHostile(
  name: string,
  overrides: Partial<IsolateOptions> = {},
): Promise<Isolate> {
  const isolate = await startIsolate(await prepareHostile(name, overrides))
  onTestFinished(isolate.stop)
  return isolate
}
