import type { RequestExplanation } from '../client/index.ts'
import { createCommand, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox explain <request id>

Shows what a request did: who asked, which version answered, each call and its result, what was printed, and
where the time went. The id is in x-request-id of every answer, and in the requestId of every problem.

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

function describe({ requestId, trace, steps, lines }: RequestExplanation): string[] {
  const startMs = trace?.atMs ?? steps[0]?.atMs ?? lines[0]?.atMs ?? 0
  const timed = [
    ...steps.map(({ atMs, step, payload }) => ({
      atMs,
      what: step,
      text: JSON.stringify(payload),
    })),
    ...lines.map(({ atMs, level, message }) => ({ atMs, what: level, text: message })),
  ].toSorted((a, b) => a.atMs - b.atMs)
  const first = steps[0] ?? lines[0]
  const [name, version] = [
    trace?.functionName ?? first?.functionName ?? '',
    trace?.version ?? first?.version ?? '',
  ]
  const head = [`${requestId}  ${name}@${version}  ${new Date(startMs).toISOString()}`]
  if (trace) {
    const { keyId, method, path, status, totalMs, queueMs, wakeMs } = trace
    const ms = (value: number): string => `${value.toFixed(1)} ms`
    head.push(
      `${method} ${path} by ${keyId}: ${status}`,
      `${ms(totalMs)} until the answer began: ${ms(queueMs)} in line, ${ms(wakeMs)} waking, ${ms(totalMs - queueMs - wakeMs)} at work`,
    )
  }
  return [
    ...head,
    ...timed.map(({ atMs, what, text }) => {
      const cut = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text
      return `${`+${atMs - startMs} ms`.padStart(9)}  ${what.padEnd(8)}  ${cut}`
    }),
  ]
}
