import { resolve } from 'node:path'
import type { Isolate, IsolateOptions } from '../../lib/isolate/index.ts'
import { prepareFixture, startFixture } from '../isolate/start-fixture.ts'

export { asRequest, createKeptLog, get, LIMITS, repeatUntil } from '../isolate/start-fixture.ts'

/** Functions of ill will. */
const FIXTURES = resolve(import.meta.dirname, 'fixtures')

/** What `startIsolate` takes for one of them. */
export const prepareHostile = (
  name: string,
  overrides: Partial<IsolateOptions> = {},
): Promise<IsolateOptions> => prepareFixture(name, overrides, FIXTURES)

/** Starts one; it is ended with the test. */
export const startHostile = (
  name: string,
  overrides: Partial<IsolateOptions> = {},
): Promise<Isolate> => startFixture(name, overrides, FIXTURES)
