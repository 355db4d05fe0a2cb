import { createCommand, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { GRANTS_HELP, printSwitched } from './print-switched.ts'

const HELP = `onbox promote <name>

Gives all keys to the version that was deployed last with --percent.

${GRANTS_HELP}
  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'give a version that serves a share all of it',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 1 },
  async run({ values, positionals: [name = ''], json }) {
    const switched = await connect(values.url).promote(name)
    if (json) printJson({ name, ...switched })
    else printSwitched(name, switched)
    return 0
  },
})
