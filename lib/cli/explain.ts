import { showJson, showText } from '../base/index.ts'
import type { RequestExplanation } from '../client/index.ts'
import type { RequestTrace, StreamedBody } from '../logs/index.ts'
import { createCommand, hang, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { describePayload } from './describe-payload.ts'

const HELP = `onbox explain <request id>

Shows what a request did: who asked, which version answered, each call and its result, what was printed, and
where the time went; of a refused one, what was asked and why it was refused. The id is in x-request-id of every
answer, and in the requestId of every problem. Times and reasons are kept of the last 10,000 requests since the
start, questions, calls and wrong keys as long as the record.

  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

/** Of a step's content, so much is shown in a line. */
const MAX_CHARACTERS = 200

export const command = createCommand({
  summary: 'show what a request did and where its time went',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 1 },
  async run({ values, positionals: [requestId = ''], json }) {
    const found = await connect(values.url).explain(requestId)
    if (json) printJson(found)
    else print(...describe(found))
    return 0
  },
})

/** What the record holds of an answer beside its words. */
interface Cost {
  usage: { promptTokens: number; cachedTokens: number; completionTokens: number }
  timing: { queueMs: number; prefillMs: number; decodeMs: number; toolMs: number }
}

/** Further lines of what was printed stand below what they are of. */
const INDENT_COLUMNS = 11

const toMs = (value: number): string => `${value.toFixed(1)} ms`

function describe({ requestId, trace, steps, lines }: RequestExplanation): string[] {
  const startMs = trace?.atMs ?? steps[0]?.atMs ?? lines[0]?.atMs ?? 0
  const timed = [
    ...steps.flatMap((record) => {
      const { atMs, step, payload } = record
      const { usage, timing, ...rest } = (payload ?? {}) as Partial<Cost>
      if (usage === undefined || timing === undefined) {
        return [{ atMs, what: step, text: describePayload(record) }]
      }
      return [
        { atMs, what: step, text: showJson(rest) },
        { atMs, what: 'model', text: describeCost({ usage, timing }) },
      ]
    }),
    ...lines.map(({ atMs, level, message }) => ({ atMs, what: level, text: message })),
  ].toSorted((a, b) => a.atMs - b.atMs)
  const first = steps[0] ?? lines[0]
  const [name, version] = [
    trace?.functionName ?? first?.functionName ?? '',
    trace?.version ?? first?.version ?? '',
  ]
  const who = name === '' ? [] : [`${name}@${version}`]
  return [
    [requestId, ...who, new Date(startMs).toISOString()].join('  '),
    ...(trace ? describeTrace(trace) : []),
    ...timed.map(({ atMs, what, text }) => {
      const cut = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text
      return `${`+${atMs - startMs} ms`.padStart(9)}  ${what.padEnd(8)}  ${hang(cut, INDENT_COLUMNS)}`
    }),
  ]
}

function describeTrace(trace: RequestTrace): string[] {
  const { keyId, method, path, status, code, detail, totalMs, queueMs, wakeMs, calls } = trace
  const waits = `: ${toMs(queueMs)} in line, ${toMs(wakeMs)} waking, ${toMs(totalMs - queueMs - wakeMs)} at work`
  return [
    `${method} ${showText(path)} by ${showText(keyId)}: ${status}${code === undefined ? '' : ` ${code}`}`,
    ...(detail === undefined ? [] : [hang(detail, INDENT_COLUMNS)]),
    `${toMs(totalMs)} until the answer began${calls ? waits : ''}`,
    ...(trace.streamed ? [describeStreamed(trace.streamed)] : []),
    ...(calls && Object.keys(calls).length > 0 ? [`called: ${describeCalls(calls)}`] : []),
  ]
}

const describeStreamed = ({ ms, bytes, isCut }: StreamedBody): string =>
  `${toMs(ms)} until ${isCut ? 'it was cut' : 'it ended'}: ${bytes} bytes`

const describeCost = ({ usage, timing }: Cost): string =>
  `${toMs(timing.queueMs)} in line, ${toMs(timing.prefillMs)} reading ${usage.promptTokens} tokens ` +
  `(${usage.cachedTokens} of them known), ${toMs(timing.decodeMs)} writing ${usage.completionTokens}, ` +
  `${toMs(timing.toolMs)} in tools`

const describeCalls = (called: NonNullable<RequestTrace['calls']>): string =>
  Object.entries(called)
    .map(([name, { calls, ms, code }]) =>
      [`${name} ${calls === 1 ? 'once' : `${calls} times`}`, toMs(ms), code ?? []]
        .flat()
        .join(', '),
    )
    .join('; ')
