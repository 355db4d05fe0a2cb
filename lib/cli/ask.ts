import { showJson, showLines, showText } from '../base/index.ts'
import type { Answer, AskedApproval, AskEvent, Citation } from '../function/ai.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { createCommand, print, printJson, tell, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

/** It ended at a call that waits for a person: there is no answer, and nothing failed. */
const EXIT_HELD = 3

const HELP = `onbox ask <function> <question>

Asks a function in words, and prints the answer as it is written: to standard output the answer alone, to standard error
the calls that it rests on, where its citations stand, what of it stands in no result, and the request's id for
onbox explain. Ctrl-C ends it. It ends with 1 where there is no answer, and with 3 where it ended at a call that somebody
has to approve.

  --session <name>   go on with a conversation of that name, or begin one: 1 to 64 letters, digits, - and _
  --path <path>      a route of the function that takes questions (/)
  --url <url>        the box
  --json             print one line of JSON: the whole answer
  --help             this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'ask a function in words',
  help: HELP,
  options: {
    ...CONNECT_OPTIONS,
    session: { type: 'string' },
    path: { type: 'string', default: '/' },
  },
  positionals: { min: 2, max: Infinity },
  async run({ values, positionals: [name = '', ...words], json }) {
    if (!values.path.startsWith('/')) {
      throw new UsageError(`--path begins with /, and got "${values.path}"`)
    }
    // A question need not be quoted.
    const question = {
      question: words.join(' '),
      ...(values.session && { session: values.session }),
    }
    const events = connect(values.url).ask(name, question, {
      path: values.path,
      signal: abortOnStop(),
    })
    const show = createReport()
    let isHeld = false
    for await (const event of events) {
      if (event.type === 'done') isHeld = event.answer.finishReason === 'approval'
      if (!json) show(event)
      else if (event.type === 'done') printJson(event.answer)
    }
    return isHeld ? EXIT_HELD : 0
  },
})

/** Shows an answer to a person as it comes. */
function createReport(): (event: AskEvent) => void {
  let isInLine = false
  const endLine = (): void => {
    if (isInLine) print('')
    isInLine = false
  }
  return (event) => {
    switch (event.type) {
      case 'token':
        process.stdout.write(showLines(event.text))
        isInLine = true
        break
      case 'call':
        endLine()
        tell(`${event.tool} ${showJson(event.arguments)}`)
        break
      case 'result':
        tell(`  answered in ${event.ms.toFixed(0)} ms`)
        break
      case 'approval':
        endLine()
        tell(`${event.tool} ${showJson(event.arguments)}`)
        tell(`  is not called before somebody approves it: onbox approvals show ${event.id}`)
        break
      case 'done':
        endLine()
        tell(...describeEnd(event.answer))
        break
      default:
        event satisfies never
    }
  }
}

function describeEnd({
  citations,
  unread,
  ungrounded = [],
  approvals = [],
  finishReason,
  requestId,
  timing,
}: Answer): string[] {
  return [
    ...citations.map(describeCitation),
    ...ungrounded.map(({ kind, text }) => `in no result: the ${kind} ${showJson(text)}`),
    ...(unread === undefined
      ? []
      : [`documents that were not read yet, and may hold more: ${unread}`]),
    ...(finishReason === 'length'
      ? ['it was cut: the limit of the function, or of the model']
      : []),
    ...approvals.map(describeApproval),
    `${requestId}  ${timing.totalMs.toFixed(0)} ms`,
  ]
}

const describeCitation = ({ title, version, path, start, end, document }: Citation): string =>
  `cited: ${showText([title, version, path].filter(Boolean).join(' '))} (${document} ${start}-${end})`

const describeApproval = ({ id, expiresAt }: AskedApproval): string =>
  `it ended here: whoever has the scope approve of the function with that tool decides until ${expiresAt}, by onbox approvals approve ${id} or in the console`
