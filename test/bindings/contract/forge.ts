import { resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ErrorData } from '../../../lib/base/index.ts'
import type { OpenBindings } from '../../../lib/bindings/index.ts'
import { startBlank } from '../../../lib/isolate/blank.ts'
import { bundleScript, startIsolate } from '../../../lib/isolate/index.ts'
import { asRequest, createKeptLog, LIMITS, prepareFixture } from '../../isolate/start-fixture.ts'

/** A call as no facade makes it. */
export interface ForgedCall {
  binding: string
  method: string
  argument: unknown
}

export interface ForgedReply {
  value?: unknown
  error?: ErrorData
}

/** A process that calls the host past the guest's code, with the bindings of a function. */
export interface Forger {
  /** What the host replies to each of the calls, which are made at once for one request. */
  forge: (calls: ForgedCall[]) => Promise<ForgedReply[]>
  /** What the host has said of it in its log. */
  lines: Record<string, unknown>[]
  stop: () => Promise<void>
}

export async function startForger(granted: OpenBindings): Promise<Forger> {
  const { log, lines } = createKeptLog()
  const script = bundleScript(resolve(import.meta.dirname, 'forger.ts'))
  const options = await prepareFixture('hello', {
    ...granted,
    name: 'caller',
    log,
    limits: { ...LIMITS, maxBodyBytes: 8 * 1_048_576 },
    takeBlank: (blank) => startBlank({ ...blank, script }),
  })
  const isolate = await startIsolate(options)
  return {
    forge: async (calls) => {
      const request = new Request('http://box/', { method: 'POST', body: serialize(calls) })
      const response = await isolate.fetch(request, asRequest())
      return deserialize(await response.bytes()) as ForgedReply[]
    },
    lines,
    stop: isolate.stop,
  }
}
