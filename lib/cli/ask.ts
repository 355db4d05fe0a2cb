import type { Answer, AskEvent, Citation } from '../function/ai.ts'
import { abortOnStop } from './abort-on-stop.ts'
import { createCommand, print, printJson, UsageError } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'

const HELP = `onbox ask <function> <question>

Asks a function in words, and prints the answer as it is written: to standard output the answer alone, to standard error
the calls that it rests on, where its citations stand, what of it stands in no result, and the request's id for
onbox explain. Ctrl-C ends it. It ends with 1 where there is no answer.

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
    for await (const event of events) {
      if (!json) show(event)
      else if (event.type === 'done') printJson(event.answer)
    }
    return 0
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
        process.stdout.write(event.text)
        isInLine = true
        break
      case 'call':
        endLine()
        tell(`${event.tool} ${JSON.stringify(event.arguments)}`)
        break
      case 'result':
        tell(`  answered in ${event.ms.toFixed(0)} ms`)
        break
      case 'approval':
        tell(`  waits for a person: onbox approvals show ${event.id}`)
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
  ungrounded = [],
  finishReason,
  requestId,
  timing,
}: Answer): string[] {
  return [
    ...citations.map(describeCitation),
    ...ungrounded.map(({ kind, text }) => `in no result: the ${kind} ${JSON.stringify(text)}`),
    ...(finishReason === 'length'
      ? ['it was cut: the limit of the function, or of the model']
      : []),
    `${requestId}  ${timing.totalMs.toFixed(0)} ms`,
  ]
}

const describeCitation = ({ title, version, path, start, end, document }: Citation): string =>
  `cited: ${[title, version, path].filter(Boolean).join(' ')} (${document} ${start}-${end})`

/** What is not the answer: a program that reads the output gets the answer alone. */
const tell = (...lines: string[]): void => {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''))
}
