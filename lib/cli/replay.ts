import { isDeepStrictEqual } from 'node:util'
import type { AuditRecord } from '../audit/index.ts'
import { OnboxError, showJson, showText } from '../base/index.ts'
import type { Answer, AskedCall } from '../function/index.ts'
import { createCommand, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { describePayload } from './describe-payload.ts'

const HELP = `onbox replay <request id>

Shows a recorded question exactly as it went: what was asked, each decision, each call with its arguments and its result,
the answer, the versions of function and model, and when. --rerun asks it once more, of the version that serves now and
with nothing of the model's caches, and shows what is different; tools that change something are not run then.

  --rerun       ask it again, and compare
  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

/** What of a run is compared. */
interface Run {
  version: string
  modelHash: string
  calls: Pick<AskedCall, 'tool' | 'arguments' | 'result'>[]
  answer: string
}

/** A part of a run that came out otherwise. */
interface Difference {
  what: string
  recorded: unknown
  now: unknown
}

export const command = createCommand({
  summary: 'show a recorded question as it went, and ask it again',
  help: HELP,
  options: { ...CONNECT_OPTIONS, rerun: { type: 'boolean', default: false } },
  positionals: { min: 1, max: 1 },
  async run({ values, positionals: [requestId = ''], json }) {
    const client = connect(values.url)
    const { steps } = await client.explain(requestId)
    if (steps.length === 0) {
      throw new OnboxError(
        'ROUTE_NOT_FOUND',
        `Cannot replay "${requestId}": the record has nothing of it`,
      )
    }
    if (!json) print(...describeSteps(requestId, steps))
    if (!values.rerun) {
      if (json) printJson({ requestId, steps })
      return 0
    }
    const answer = await client.rerun(requestId)
    const again = await client.explain(answer.requestId)
    const differences = compare(toRun(steps), toRun(again.steps))
    if (json) printJson({ requestId, steps, rerun: answer, differences })
    else print('', ...describeRerun(answer, differences))
    return 0
  },
})

/** The parts of a payload that are read here; the box wrote them. */
interface Payload extends Partial<AskedCall> {
  answer?: string
}

function toRun(steps: readonly AuditRecord[]): Run {
  const payloadsOf = (step: AuditRecord['step']): Payload[] =>
    steps.filter((one) => one.step === step).map(({ payload }) => (payload ?? {}) as Payload)
  const results = payloadsOf('result')
  const asked = steps.find(({ step }) => step === 'asked')
  return {
    version: `${asked?.functionName ?? ''}@${asked?.version ?? ''}`,
    modelHash: asked?.modelHash ?? '',
    calls: payloadsOf('called').map(({ tool = '', arguments: given = {} }, index) => ({
      tool,
      arguments: given,
      result: results[index]?.result,
    })),
    answer: payloadsOf('answered').at(-1)?.answer ?? '',
  }
}

function compare(recorded: Run, now: Run): Difference[] {
  const count = Math.max(recorded.calls.length, now.calls.length)
  const pairs: [what: string, recorded: unknown, now: unknown][] = [
    ['version', recorded.version, now.version],
    ['model', recorded.modelHash, now.modelHash],
    ...Array.from({ length: count }, (_, index): [string, unknown, unknown] => [
      `call ${index + 1}`,
      recorded.calls[index],
      now.calls[index],
    ]),
    ['answer', recorded.answer, now.answer],
  ]
  return pairs
    .filter((pair) => !isDeepStrictEqual(pair[1], pair[2]))
    .map(([what, before, after]) => ({ what, recorded: before ?? null, now: after ?? null }))
}

function describeSteps(requestId: string, steps: readonly AuditRecord[]): string[] {
  const [first] = steps as [AuditRecord]
  const from = [first.address, first.client].filter(Boolean).join(' ')
  const model = steps.find(({ modelHash }) => modelHash !== '')?.modelHash
  return [
    `${requestId}  ${first.functionName}@${first.version}  ${new Date(first.atMs).toISOString()}`,
    `by ${showText(first.keyId) || 'nobody known'}${from === '' ? '' : `, from ${showText(from)}`}`,
    ...(model === undefined ? [] : [`model ${model}`]),
    ...steps.map((record) => {
      const { atMs, step } = record
      const text = describePayload(record)
      return `${`+${atMs - first.atMs} ms`.padStart(9)}  ${step.padEnd(8)}  ${text}`
    }),
  ]
}

function describeRerun(answer: Answer, differences: readonly Difference[]): string[] {
  const { requestId, usage, timing } = answer
  const cost = `${timing.totalMs.toFixed(1)} ms, ${usage.promptTokens} tokens read, ${usage.cachedTokens} of them known`
  return [
    `asked again as ${requestId}: ${cost}`,
    ...(differences.length === 0
      ? ['The same calls, the same results, the same answer.']
      : differences.flatMap(({ what, recorded, now }) => [
          `${what} is different`,
          `  - ${show(recorded)}`,
          `  + ${show(now)}`,
        ])),
  ]
}

const show = (value: unknown): string =>
  typeof value === 'string' ? showText(value) : showJson(value)
