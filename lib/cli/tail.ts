import type { LogLine } from '../logs/index.ts'
import { createCommand, hang, print, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { parseTime } from './parse-time.ts'

const HELP = `onbox tail [name]

Shows what functions print, and what becomes of their processes, as it happens; without a name, of all.
32 MiB are kept of all functions together; the oldest lines go of the one that has most.

  --since <when>   begin there: 90s, 10m, 2h, 1d, or a time such as 2026-11-25T08:00:00Z (the last 100 lines)
  --no-follow      print what there is, and end
  --url <url>      the box
  --json           print one line of JSON for each line; {"dropped": n} where lines came too fast
  --help           this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'show what functions print, live',
  help: HELP,
  options: {
    ...CONNECT_OPTIONS,
    since: { type: 'string' },
    'no-follow': { type: 'boolean', default: false },
  },
  positionals: { min: 0, max: 1 },
  async run({ values, positionals: [name], json }) {
    const since =
      values.since === undefined
        ? undefined
        : new Date(parseTime(values.since, 'since')).toISOString()
    const lines = connect(values.url).readLogs({
      ...(name !== undefined && { functionName: name }),
      ...(since !== undefined && { since }),
      follow: !values['no-follow'],
      onDropped: (dropped) => {
        if (json) printJson({ dropped })
        else
          print(
            `${' '.repeat(INDENT_COLUMNS)}${dropped} lines are left out: they came faster than they are read`,
          )
      },
    })
    for await (const line of lines) {
      if (json) printJson(line)
      else print(describe(line))
    }
    return 0
  },
})

/** Further lines of a message stand below the level of their first. */
const INDENT_COLUMNS = 10

function describe({ atMs, functionName, version, level, message, requestId }: LogLine): string {
  const time = new Date(atMs).toTimeString().slice(0, 8)
  const request = requestId === undefined ? '' : ` ${requestId}`
  return `${time}  ${level.padEnd(5)}  ${functionName}@${version}${request}  ${hang(message, INDENT_COLUMNS)}`
}
