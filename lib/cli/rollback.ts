import { createCommand, printJson } from './command.ts'
import { connect, CONNECT_HELP, CONNECT_OPTIONS } from './connect.ts'
import { GRANTS_HELP, printSwitched } from './print-switched.ts'

const HELP = `onbox rollback <name> [version]

Puts an earlier version of a function into service: the named one, or the one that served before. The file
in functions/ stays as it is; a start of the box does not deploy it again until it changes.

${GRANTS_HELP}
  --url <url>   the box
  --json        print one line of JSON
  --help        this text

${CONNECT_HELP}`

export const command = createCommand({
  summary: 'put an earlier version into service',
  help: HELP,
  options: CONNECT_OPTIONS,
  positionals: { min: 1, max: 2 },
  async run({ values, positionals: [name = '', version], json }) {
    const switched = await connect(values.url).rollback(name, version)
    if (json) printJson({ name, ...switched })
    else printSwitched(name, switched)
    return 0
  },
})
